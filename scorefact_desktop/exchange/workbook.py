"""Read one sheet of a workbook as text, as a person typed it: 007 stays 007, 7.0 becomes 7, True becomes TRUE."""

import datetime
from collections.abc import Iterator, Sequence
from typing import IO, TypeAlias

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import MAXIMUM_COLUMNS, WORKBOOK_CELL
from scorefact_desktop.exchange.plain_sheet import PART, NotPlainError, PlainSheet
from scorefact_desktop.exchange.preflight import Container, SheetScan, column_letters
from scorefact_desktop.exchange.text import Record

Cell: TypeAlias = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
#: The letter of a cell's kind, by the type the reader gives it.
KINDS: dict[type, str] = {
    int: "n",
    float: "n",
    str: "s",
    bool: "b",
    datetime.date: "d",
    datetime.datetime: "d",
    datetime.time: "d",
    datetime.timedelta: "d",
}
_HELPERS = (
    "read me",
    "readme",
    "lisez",
    "läs mig",
    "instruction",
    "consigne",
    "cover",
    "notice",
    "guide",
    "legend",
    "codebook",
)


def cell_text(value: Cell) -> str:
    """The cell as text, as it would be typed into a text file."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else format(value, ".15g")
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.timedelta):
        seconds = int(value.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)


class SheetSource:
    """The rows of one sheet and what is known of the sheets beside it, however they are read."""

    sheet = ""
    sheets: tuple[str, ...] = ()
    #: The sheets that hold something, and those of them that are hidden.
    filled_sheets: tuple[str, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    #: The number of rows of the used area, more or less.
    rows = 0
    #: How many columns stand before the used area.
    left = 0

    def __init__(self) -> None:
        self.scan = SheetScan()
        self._numbered: Iterator[tuple[int, Sequence[Cell]]] = iter(())  # counts from the top of the sheet

    def values(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """Every row that is not blank from where `records` was left, with its number on the sheet."""
        for number, values in self._numbered:
            if values[0] != "" or any(value != "" for value in values):
                yield number, values

    def records(self) -> Iterator[Record]:
        """Every row that is not blank, as text; cells begin at the used area's first column."""
        for number, values in self.values():
            yield self.record(number, values)

    def record(self, number: int, values: Sequence[Cell]) -> Record:
        """A row as text. Raises UserError cell_too_long."""
        cells = [value if type(value) is str else cell_text(value) for value in values]
        for place, text in enumerate(cells):
            if len(text) > WORKBOOK_CELL:
                raise self.too_long(number, place)
        return Record(number, cells, "".join(" " if value == "" else KINDS[type(value)] for value in values))

    def too_long(self, number: int, place: int) -> UserError:
        """The refusal of a cell with more text than a workbook can hold."""
        return UserError("cell_too_long", cell=f"{column_letters(self.left + place + 1)}{number}", limit=WORKBOOK_CELL)


class PlainSource(SheetSource):
    """The only sheet of a plain workbook, read without calamine. Raises NotPlainError, also while rows are read."""

    def __init__(self, file: IO[bytes], container: Container, sheet: str | None) -> None:
        super().__init__()
        file.seek(0)
        try:
            metadata = CalamineWorkbook.from_filelike(file).sheets_metadata
        except (CalamineError, PasswordError) as error:
            raise NotPlainError from error
        only = metadata[0] if len(metadata) == 1 else None
        if only is None or container.parts != {only.name: PART} or sheet not in (None, only.name):
            raise NotPlainError
        if only.visible is not SheetVisibleEnum.Visible or only.name.strip().casefold() == "survey":
            raise NotPlainError
        plain = PlainSheet(file)
        self.sheet = only.name
        self.sheets = self.filled_sheets = (only.name,)
        self.rows, self.left = plain.rows, plain.left
        self._numbered = plain.values()


class WorkbookSource(SheetSource):
    """The rows of one sheet of any workbook.

    `sheet` may be given; otherwise the first visible one that looks like a table is taken.

    Raises UserError: encrypted, workbook_damaged, sheet_missing, too_many_columns, empty.
    """

    def __init__(self, file: IO[bytes], container: Container | None, sheet: str | None = None) -> None:
        super().__init__()
        file.seek(0)
        try:
            self._workbook = CalamineWorkbook.from_filelike(file)
        except PasswordError as error:
            raise UserError("encrypted") from error
        except CalamineError as error:
            raise UserError("workbook_damaged") from error
        metadata = [one for one in self._workbook.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
        self._hidden = {one.name for one in metadata if one.visible is not SheetVisibleEnum.Visible}
        self._opened: dict[str, CalamineSheet] = {}
        self.sheets = tuple(one.name for one in metadata)
        if sheet is not None and sheet not in self.sheets:
            raise UserError("sheet_missing", sheet=sheet, sheets=", ".join(self.sheets))
        if not self.sheets:
            raise UserError("empty")
        self.sheet = sheet if sheet is not None else self._best()
        self._table = self._open(self.sheet)
        if self._table.end is None:
            raise UserError("empty")
        self._numbered = enumerate(self._table.iter_rows(), start=1)
        if self._table.width > MAXIMUM_COLUMNS:
            raise UserError("too_many_columns", columns=self._table.width, limit=MAXIMUM_COLUMNS)
        part = container.parts.get(self.sheet) if container is not None else None
        self.scan = container.sheets.get(part, SheetScan()) if container is not None and part else SheetScan()
        self.filled_sheets = tuple(name for name in self.sheets if self._open(name).end is not None)
        self.hidden_sheets = tuple(name for name in self.filled_sheets if name in self._hidden)
        self.rows = self._table.height
        self.left = self._table.start[1] if self._table.start is not None else 0

    def _open(self, name: str) -> CalamineSheet:
        if name not in self._opened:
            try:
                self._opened[name] = self._workbook.get_sheet_by_name(name)
            except CalamineError as error:
                raise UserError("workbook_damaged") from error
        return self._opened[name]

    def _best(self) -> str:
        def rank(name: str) -> tuple[int, int]:
            sheet = self._open(name)
            if sheet.end is None:
                return 4, 0
            table = sheet.width > 1 and sheet.height > 1
            helper = any(word in name.lower() for word in _HELPERS)
            return (0 if table and not helper else 1 if table else 2) + (3 if name in self._hidden else 0), 0

        return min(self.sheets, key=lambda name: (rank(name), self.sheets.index(name)))

    def defines_questionnaire(self) -> bool:
        """Whether this is an XLSForm: a sheet "survey" whose first row has type and name."""
        for name in self.sheets:
            if name.strip().casefold() == "survey" and self._open(name).end is not None:
                first = next(iter(self._open(name).iter_rows()), [])
                return {"type", "name"} <= {str(cell).strip().casefold() for cell in first}
        return False
