"""What an import has to tell of a file: notices and problem rows, for `--json` and as sentences."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scorefact_desktop.cli.common import Terminal

if TYPE_CHECKING:
    from scorefact_desktop.services.importing import MissingValue, Notice, Problem

#: Problem rows that are listed one by one on a terminal.
SHOWN = 20


def notice_rows(notices: "Iterable[Notice]", terminal: Terminal) -> list[dict[str, str]]:
    """Each notice with its code and its sentence."""
    from scorefact_desktop.services.import_words import notice_text

    return [{"code": one.code, "message": notice_text(one, terminal.translate)} for one in notices]


def problem_rows(problems: "Iterable[Problem]", terminal: Terminal) -> list[dict[str, Any]]:
    """Each problem row with line, column, value, reason and hint."""
    from scorefact_desktop.services.import_words import problem_text

    found = []
    for one in problems:
        reason, hint = problem_text(one, terminal.translate)
        place: dict[str, Any] = {"line": one.line, "column": one.column, "value": one.value}
        found.append({**place, "reason": reason, "hint": hint, "code": one.code})
    return found


def say_problems(notices: "Iterable[Notice]", problems: "Iterable[Problem]", terminal: Terminal) -> None:
    """Say them all on stderr, the first rows one by one."""
    for note in notice_rows(notices, terminal):
        terminal.message(note["message"])
    listed = problem_rows(problems, terminal)
    for one in listed[:SHOWN]:
        line = terminal.translate("Import", "Line {line}, {column}: “{value}”: {reason}. {hint}")
        terminal.message(line.format(**one).strip())
    if len(listed) > SHOWN:
        more = terminal.translate("Import", "More problems: {count}; --dry-run --json lists them.")
        terminal.message(more.format(count=len(listed) - SHOWN))


def missing_rows(missing: "Iterable[MissingValue]", terminal: Terminal) -> list[dict[str, Any]]:
    """Each value taken for no answer, with its sentence."""
    from scorefact_desktop.services.import_missing import missing_text

    return [
        {"column": one.column, "question": one.question, "value": one.value, "kind": one.kind.value, "count": one.count}
        | {"reason": one.reason, "message": missing_text(one, terminal.translate)}
        for one in missing
    ]


def save_problems(problems: "Iterable[Problem]", path: Path | None, terminal: Terminal) -> None:
    """Write them as a table where a file for it is named."""
    if path is None:
        return
    from scorefact_desktop.services.import_problems import write_problems

    count = write_problems(tuple(problems), path, terminal.translate)
    terminal.message(terminal.translate("Import", "{count} problems written to {file}").format(count=count, file=path))
