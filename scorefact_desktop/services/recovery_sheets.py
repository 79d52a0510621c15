"""A recovery key on a sheet to print or to keep as text; only its owner may read the file."""

from datetime import date
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.store import durable


def sheet(workspace: str, key: str, made_on: str, language: str, translate: Translate) -> bytes:
    """The sheet as PDF, for a printer or a file. `workspace` is the name of the file, `made_on` an ISO date."""
    from scorefact_desktop.reports.recovery_sheet import recovery_sheet

    return recovery_sheet(workspace, key, _day(made_on, language, translate), language, translate)


def write_sheet(path: Path, workspace: str, key: str, made_on: str, language: str, translate: Translate) -> None:
    """Writes the sheet to `path`, as text where that ends in .txt, else as PDF; what stood there is replaced.

    Raises UserError file_not_ordinary, file_not_written.
    """
    if path.suffix.lower() == ".txt":
        from scorefact_desktop.reports.recovery_sheet import recovery_text

        content = recovery_text(workspace, key, _day(made_on, language, translate), translate).encode("utf-8")
    else:
        content = sheet(workspace, key, made_on, language, translate)
    write_private(path, content)


def _day(made_on: str, language: str, translate: Translate) -> str:
    from scorefact_desktop.reports.voice import PlainVoice

    return PlainVoice(language, translate).date(date.fromisoformat(made_on[:10]))


def write_private(path: Path, content: bytes) -> None:
    """Writes a file that only its owner may read. Raises UserError file_not_ordinary, file_not_written."""
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise UserError("file_not_ordinary", path=str(path))
    try:
        durable.write_whole(path, content)
    except OSError as error:
        raise UserError("file_not_written", path=str(path), reason=error.strerror or type(error).__name__) from error
