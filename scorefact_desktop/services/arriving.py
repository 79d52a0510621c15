"""What a file is that somebody drops on the window: told by its content, read in the confined process."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.exchange.staged import Staged
from scorefact_desktop.services import customer_files, definitions, importing
from scorefact_desktop.services.definitions import Definition
from scorefact_desktop.store.schema import APPLICATION_ID

#: SQLite's own mark, and where its header holds the number of the program that made the file.
_DATABASE, _MADE_BY = b"SQLite format 3\0", slice(68, 72)
_HEAD = 100
#: How a package begins: encrypted with age, whatever the file is called.
_PACKAGE = b"age-encryption.org/v1\n"


class Arrival(StrEnum):
    """The kinds of file that the program takes."""

    RESPONSES = "responses"
    CUSTOMERS = "customers"
    DEFINITION = "definition"
    WORKSPACE = "workspace"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file and what it turned out to be: `staged` for tables, `definition` for questionnaires."""

    path: Path
    kind: Arrival
    staged: Staged | None = None
    definition: Definition | None = None


def arrive(
    path: Path,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Arrived:
    """Recognise a file and read it, as far as it has to be read to be shown; nothing is stored.

    A workspace and a package are told by their marks, an encrypted workspace (which has none) by its name: they are
    only opened by those who know their keys. Raises UserError: everything a file can be refused for, reading_cancelled.
    """
    kind = _of_ours(path)
    if kind is not None:
        return Arrived(path, kind)
    try:
        staged = importing.look(path, None, limits, progress, cancelled)
    except UserError as error:
        if error.code != "definition_file":
            raise
        return Arrived(path, Arrival.DEFINITION, definition=definitions.look(path, cancelled=cancelled))
    customers = customer_files.are_customers(staged.found)
    return Arrived(path, Arrival.CUSTOMERS if customers else Arrival.RESPONSES, staged)


def _of_ours(path: Path) -> Arrival | None:
    """Whether a file is one that the program itself wrote for its own use."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name or str(path)) from error
    except OSError as error:
        raise UserError("file_unreadable", file=path.name or str(path)) from error
    if head.startswith(_DATABASE):
        ours = int.from_bytes(head[_MADE_BY], "big") == APPLICATION_ID
        return Arrival.WORKSPACE if ours else None
    if head.startswith(_PACKAGE):
        return Arrival.PACKAGE
    ending = path.suffix.casefold()
    if ending == ".scorefact":
        return Arrival.WORKSPACE
    return Arrival.PACKAGE if ending == ".sfpkg" else None
