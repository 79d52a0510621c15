"""One reading of a table in the child process: header, names, rows that are whole, problems, and the description."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TypeAlias

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import notices, preflight, signatures
from scorefact_desktop.exchange.columns import Gatherer, LongCellError
from scorefact_desktop.exchange.detect import detect
from scorefact_desktop.exchange.layout import joined_headers, unique_names
from scorefact_desktop.exchange.limits import LOOK_AHEAD, MAXIMUM_COLUMNS, PROBLEMS
from scorefact_desktop.exchange.signatures import Detection
from scorefact_desktop.exchange.staged import Column, Found, Notice, Problem
from scorefact_desktop.exchange.text import Record
from scorefact_desktop.exchange.workbook import Cell, SheetSource

_ESCAPES = (
    ("{newline}", "\n"),
    ("{cr}", "\r"),
    ("{tab}", "\t"),
    ("{quote}", '"'),
    ("{lbrace}", "{"),
    ("{rbrace}", "}"),
)
Options: TypeAlias = Mapping[str, str | int | None]
Progress: TypeAlias = Callable[[float], None]


class TableReading:
    """The state of one reading: names, counts and problems, while the rows pass by."""

    def __init__(self, block: Callable[[bytes], None], progress: Progress, size: int) -> None:
        self.notices: list[Notice] = []
        self.position: Callable[[], int] | None = None
        self.lines = 0
        self.left = 0
        self._block, self._progress, self._size = block, progress, size
        self._problems: list[Problem] = []
        self._names: list[str] = []
        self._labels: list[str] = []
        self._blank: set[int] = set()
        self._rejected = 0
        self._gatherer = Gatherer(0, block)
        self._flaws: set[str] = set()
        self._detection = Detection("table", 0.0, "plain_table", None, None, 0)
        self._header_row = 1
        self._previous = 0  # the line of the row before those that may be totals

    def read(self, records: Iterator[Record], options: Options, sheet: SheetSource | None = None) -> None:
        """Find the header and take every row after it; those of a `sheet` mostly as values."""
        head = list(islice(records, LOOK_AHEAD))
        if not head or not any(cell.strip() for record in head for cell in record.cells):
            raise UserError("empty")
        if signatures.defines_questionnaire(head):
            raise UserError("definition_file")
        given = options.get("header_row")
        detection = self._detection = detect(head, int(given) if given is not None else None)
        if detection.prefilled:
            self.notices.clear()  # the several and hidden sheets of a template are its own
        self._name_columns(head)
        self._gatherer = Gatherer(len(self._names), self._block)
        parents = _Parents(self._names)
        plain = sheet is not None and not parents.wanted and not detection.prefilled
        taken = chain(head[detection.first :], () if plain else records)
        delayed = deque(self._checked(taken, parents))
        previous = self._previous
        if plain and sheet is not None:
            delayed, previous = self._take_values(sheet, delayed)
        self._gatherer.flush()
        for record in delayed:
            if not self._is_total(record, previous):
                previous = self._take(record)
        self._gatherer.flush()

    def read_table(self, names: Sequence[str], labels: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Take a table whose columns are named and whose rows are whole."""
        self._names, repeated, _blank = unique_names(names)
        if repeated:
            self.notices.append(Notice("duplicate_headers"))
        self._labels = list(labels)
        self._header_row = 1
        self._detection = Detection("spss", 1.0, "spss_file", 0, None, 1)
        self._gatherer = Gatherer(len(self._names), self._block)
        for line, cells in enumerate(rows, start=1):
            if self._gatherer.add(line, cells):
                self._tell(line)
        self._gatherer.flush()

    def _checked(self, records: Iterable[Record], parents: "_Parents") -> list[Record]:
        """Take every record that is whole, but for the last two, which may be totals."""
        detection = self._detection
        needed = max((place for place, _ in enumerate(self._names) if place not in self._blank), default=0) + 1
        delayed: deque[Record] = deque()
        self._previous = 0
        for record in records:
            if detection.escaped:
                record.cells[:] = [_unescaped(cell) for cell in record.cells]
            answers = record.cells[detection.prefilled :] if detection.prefilled else record.cells
            if not any(cell.strip() for cell in answers) or not self._fits(record, needed):
                continue
            if parents.wanted:
                parents.held.append(record)
                continue
            delayed.append(record)
            if len(delayed) > 2:
                self._previous = self._take(delayed.popleft())
        for record in parents.checked(self.problem):
            self._previous = self._take(record)
        return list(delayed)

    def _take_values(self, sheet: SheetSource, before: Iterable[Record]) -> tuple[deque[Record], int]:
        """Take the rest of a sheet, but for the last two rows; they are given back, with the line before them."""
        first, name = self._names[0], self._names
        previous, gatherer = self._previous, self._gatherer
        early = deque(before)
        late: deque[tuple[int, Sequence[Cell]]] = deque()
        try:
            for line, values in sheet.values():
                head = values[0]
                if head == first and self._repeats(values, name, line):
                    continue
                if isinstance(head, str) and not head.strip() and _is_blank(values):
                    continue
                late.append((line, values))
                if len(late) + len(early) <= 2:
                    continue
                if early:
                    previous = self._take(early.popleft())
                    continue
                previous, oldest = late.popleft()
                if gatherer.add_values(previous, oldest):
                    self._tell(previous)
            gatherer.flush()
        except LongCellError as error:
            raise sheet.too_long(gatherer.line_of(error.row), error.column) from error
        early.extend(sheet.record(line, values) for line, values in late)
        return early, previous

    def _repeats(self, values: Sequence[Cell], names: Sequence[str], line: int) -> bool:
        """Whether a row of a sheet says the header again."""
        if len(values) < 2 or [" ".join(str(value).split()) for value in values] != list(names):
            return False
        self.problem(line, "", "", "repeated_header")
        return True

    def _name_columns(self, head: Sequence[Record]) -> None:
        detection = self._detection
        if detection.header is None:
            headers = [""] * max(len(record.cells) for record in head)
            self.notices.append(Notice("no_header"))
        else:
            headers = head[detection.header].cells
            if detection.grouped and detection.labels is not None:
                headers = joined_headers(headers, head[detection.labels].cells)
            self._header_row = head[detection.header].line
            if detection.header > 0 or (self.position is None and self._header_row > 1):
                self.notices.append(Notice("header_not_first", {"row": self._header_row}))
        if sum(1 for header in headers if header.strip()) > MAXIMUM_COLUMNS or len(headers) > 4 * MAXIMUM_COLUMNS:
            raise UserError("too_many_columns", columns=len(headers), limit=MAXIMUM_COLUMNS)
        self._names, repeated, _blank = unique_names(headers, self.left)
        self._blank = {place for place, header in enumerate(headers) if not header.strip()}
        if detection.header is None:
            self._blank = set()
        if repeated:
            self.notices.append(Notice("duplicate_headers"))
        labels = head[detection.labels].cells if detection.labels is not None and not detection.grouped else []
        self._labels = [" ".join(label.split()) for label in labels]
        self.notices.extend(Notice(code) for code in detection.notices)

    def name_of(self, letters: str) -> str:
        """The name of the column with these letters on the sheet."""
        place = preflight.column_number(letters) - 1 - self.left
        return self._names[place] if 0 <= place < len(self._names) else letters

    def problem(
        self, line: int, column: str, value: str, code: str, rejects: bool = True, **facts: str | int | float
    ) -> None:
        """Note a problem; the first thousand are kept in full."""
        self._rejected += rejects
        if len(self._problems) < PROBLEMS:
            self._problems.append(Problem(line, column, value[:200], code, facts, rejects))

    def _fits(self, record: Record, needed: int) -> bool:
        """Bring a record to the table's width; False, with the reason noted, where it is broken."""
        cells, width = record.cells, len(self._names)
        for place, flaw in record.flaws.items():
            column = self._names[place] if place < width else ""
            self.problem(record.line, column, cells[place], flaw, rejects=flaw == "too_long")
            self._flaws.add(flaw)
            if flaw == "too_long":
                return False
        if len(cells) > width:
            extra = [cell for cell in cells[width:] if cell.strip()]
            if extra:
                self.problem(record.line, "", extra[0], "row_too_long", cells=len(cells), columns=width)
                return False
            del cells[width:]
        elif len(cells) < width:
            if len(cells) < needed:
                column = self._names[len(cells)]
                self.problem(record.line, column, "", "row_too_short", cells=len(cells), columns=width)
                return False
            cells.extend([""] * (width - len(cells)))
        if cells[0] == self._names[0] and len(cells) > 1 and [" ".join(cell.split()) for cell in cells] == self._names:
            self.problem(record.line, "", "", "repeated_header")
            return False
        return True

    def _take(self, record: Record) -> int:
        if self._gatherer.add(record.line, record.cells, record.kinds.ljust(len(record.cells)) if record.kinds else ""):
            self._tell(record.line)
        return record.line

    def _tell(self, line: int) -> None:
        """Say how far the reading has come."""
        if self.position is not None and self._size:
            self._progress(min(self.position() / self._size, 1.0))
        elif self.lines:
            self._progress(min(line / self.lines, 1.0))

    def _is_total(self, record: Record, previous: int) -> bool:
        """Whether one of the last rows sums up the others: named so, and set apart or equal to sum, mean or count."""
        if not notices.is_total_word(next((cell for cell in record.cells if cell.strip()), "")):
            return False
        apart = previous > 0 and record.line > previous + 1
        if not apart:
            self._gatherer.flush()
            self._gatherer.settle()
            if not notices.sums_up(record.cells, self._gatherer.profiler):
                return False
        self.problem(record.line, self._names[0], record.cells[0], "total_row")
        return True

    def found(
        self,
        form: str,
        digest: str,
        encoding: str | None = None,
        delimiter: str | None = None,
        sheet: str | None = None,
        sheets: tuple[str, ...] = (),
    ) -> Found:
        """The description of what was read."""
        self._gatherer.settle()
        counters = self._gatherer.profiler.columns
        columns = []
        for place, name in enumerate(self._names):
            profile = counters[place].profile()
            if place in self._blank and not profile.filled:
                continue
            columns.append(Column(place, name, self._labels[place] if place < len(self._labels) else "", profile))
        if any(column.index in self._blank for column in columns):
            names = ", ".join(column.name for column in columns if column.index in self._blank)
            self.notices.append(Notice("blank_header", {"columns": names}))
        mixed = {place for place, counter in enumerate(counters) if counter.mixed}
        decimal, order = notices.number_and_date_form(columns, delimiter)
        self.notices.extend(notices.about_columns(columns, mixed, order))
        for flaw, code in (("control_characters",) * 2, ("invalid_utf8",) * 2):
            if flaw in self._flaws:
                self.notices.append(Notice(code))
        if self._rejected:
            self.notices.append(Notice("rejected_rows", {"count": self._rejected}))
        elif not self._gatherer.count:
            self.notices.append(Notice("no_rows"))
        return Found(
            form=form,
            tool=self._detection.tool,
            confidence=self._detection.confidence,
            reason=self._detection.reason,
            clues={"clue": self._detection.clue},
            sha256=digest,
            size=self._size,
            rows=self._gatherer.count,
            rejected=self._rejected,
            columns=tuple(columns),
            header_row=self._header_row,
            encoding=encoding,
            delimiter=delimiter,
            sheet=sheet,
            sheets=sheets,
            decimal=decimal,
            date_order=order,
            notices=tuple(self.notices),
            problems=tuple(sorted(self._problems, key=lambda one: one.line)),
        )


def _unescaped(cell: str) -> str:
    """A text with the line breaks, tabs and braces that LimeSurvey wrote in words."""
    if "{" not in cell:
        return cell
    for mark, character in _ESCAPES:
        cell = cell.replace(mark, character)
    return cell


def _is_blank(values: Sequence[Cell]) -> bool:
    """Whether a row of a sheet holds nothing but spaces."""
    return all(isinstance(value, str) and not value.strip() for value in values)


class _Parents:
    """Rows of a repeat group that name their parent in the same table: an orphan is rejected."""

    def __init__(self, names: Sequence[str]) -> None:
        low = [name.casefold() for name in names]
        self.wanted = "_index" in low and "_parent_index" in low and "_parent_table_name" not in low
        self._own = low.index("_index") if self.wanted else 0
        self._parent = low.index("_parent_index") if self.wanted else 0
        self.held: list[Record] = []

    def checked(self, problem: Callable[..., None]) -> Iterator[Record]:
        known = {record.cells[self._own].strip() for record in self.held}
        for record in self.held:
            parent = record.cells[self._parent].strip()
            if parent and parent not in known:
                problem(record.line, "_parent_index", parent, "no_parent")
            else:
                yield record
