"""Rows gathered into blocks of columns while a file is read, counted and packed for the way to the parent process."""

from collections.abc import Callable, Iterable, Sequence

from scorefact_desktop.exchange.blocks import Coded, Keys, Places, coded, coded_from, pack
from scorefact_desktop.exchange.limits import WORKBOOK_CELL
from scorefact_desktop.exchange.plain_sheet import Reading, Row
from scorefact_desktop.exchange.profile import Profiler
from scorefact_desktop.exchange.workbook import KINDS, Cell, cell_text

BLOCK = 1_000
#: Characters held before a block goes, so that a few rows of very long texts do not fill the memory.
_HELD = 8_000_000


class LongCellError(Exception):
    """A cell with more text than a workbook can hold: its place among the rows of the block, and its column."""

    def __init__(self, row: int, column: int) -> None:
        super().__init__(row, column)
        self.row, self.column = row, column


class Gatherer:
    """Takes rows, as texts or as the values of a sheet, and gives them on in blocks. `send` gets each packed block."""

    def __init__(self, width: int, send: Callable[[bytes], None]) -> None:
        self.profiler = Profiler(width)
        self.count = 0
        self._send = send
        self._lines: list[int] = []
        self._rows: list[Sequence[str]] = []
        self._kinds: list[str] = []
        self._values: list[Sequence[Cell]] = []
        self._held = 0
        self._places = [Places() for _ in range(width)]
        self._open = [True] * width  # whether the column is still counted by its table
        self._keys: list[Keys[Cell]] = [Keys(places, self._reader(at)) for at, places in enumerate(self._places)]
        self._plain: dict[tuple[int, int], Keys[bytes]] = {}  # by column and reading, of texts as a sheet has them

    def add(self, line: int, cells: Sequence[str], kinds: str = "") -> bool:
        """Take a row of texts, with a letter for the kind of each cell of a sheet; whether a block went."""
        if self._values:
            self.flush()
        self._lines.append(line)
        self._rows.append(cells)
        self._held += sum(map(len, cells))
        if kinds:
            self._kinds.append(kinds)
        return self._full()

    def add_values(self, line: int, values: Sequence[Cell]) -> bool:
        """Take a row of a sheet; whether a block went. Raises LongCellError when the block goes."""
        if self._rows:
            self.flush()
        self._lines.append(line)
        self._values.append(values)
        return self._full()

    def _full(self) -> bool:
        self.count += 1
        if len(self._lines) < BLOCK and self._held < _HELD:
            return False
        self.flush()
        return True

    def flush(self) -> None:
        """Count and give on what is held."""
        if not self._lines:
            return
        if self._values:
            columns = self._of_sheet(self._values)
        else:
            columns = [self._of_texts(at, column) for at, column in enumerate(zip(*self._rows, strict=True))]
        for at, kinds in enumerate(zip(*self._kinds, strict=True)):
            self.profiler.add_kinds(at, set(kinds) - {" "})
        self._send(pack(self._lines, columns))
        self._lines, self._rows, self._kinds, self._values, self._held = [], [], [], [], 0

    def settle(self) -> None:
        """Count everything that was given on."""
        for at, places in enumerate(self._places):
            if self._open[at]:
                self.profiler.settle(at, places)

    def _of_texts(self, at: int, column: Sequence[str]) -> Coded | Sequence[str]:
        return self._counted(at, coded(self._places[at], column))

    def _of_sheet(self, rows: Sequence[Sequence[Cell]]) -> list[Coded | Sequence[str]]:
        """The columns of a block of a sheet; those of rows alike are looked up by their texts, which are not read."""
        first = rows[0]
        if not isinstance(first, Row) or not all(
            isinstance(row, Row) and row.readings is first.readings for row in rows
        ):
            return [self._of_values(at, column) for at, column in enumerate(zip(*rows, strict=True))]
        texts: Iterable[Sequence[bytes]] = zip(*(row.texts for row in rows if isinstance(row, Row)), strict=True)
        return [
            self._of_plain(at, reading, column)
            for at, (reading, column) in enumerate(zip(first.readings, texts, strict=True))
        ]

    def _of_plain(self, at: int, reading: Reading, column: Sequence[bytes]) -> Coded | Sequence[str]:
        if self._places[at].full or reading.truth:  # True and 1.0 are one key of a table, and two answers
            return self._of_values(at, list(map(reading.__getitem__, column)))
        keys = self._plain.get((at, id(reading)))
        if keys is None:
            text = self._reader(at)
            keys = self._plain[at, id(reading)] = Keys(self._places[at], lambda raw: text(reading[raw]))
        return self._counted(at, coded_from(self._places[at], keys, column))

    def _of_values(self, at: int, column: Sequence[Cell]) -> Coded | Sequence[str]:
        types = set(map(type, column))
        if not self._places[at].full and types <= {float, str}:  # True and 1.0 are one key, and two answers
            return self._counted(at, coded_from(self._places[at], self._keys[at], column))
        texts = [value if type(value) is str else cell_text(value) for value in column]
        self.profiler.add_kinds(at, (KINDS[one] for one in types if one is not str))
        if str in types and any(type(value) is str and value for value in column):
            self.profiler.add_kinds(at, "s")
            if max(map(len, texts)) > WORKBOOK_CELL:
                raise LongCellError(next(row for row, text in enumerate(texts) if len(text) > WORKBOOK_CELL), at)
        return self._of_texts(at, texts)

    def _counted(self, at: int, column: Coded | Sequence[str]) -> Coded | Sequence[str]:
        if isinstance(column, Coded):
            self.profiler.add_places(at, column.places)
            return column
        if self._open[at]:
            self._open[at] = False
            self.profiler.settle(at, self._places[at])
            self._places[at].clear()
        self.profiler.add_texts(at, column)
        return column

    def _reader(self, at: int) -> Callable[[Cell], str]:
        """What turns a value of a column that was not met before into text, and notes its kind."""

        def text(value: Cell) -> str:
            if isinstance(value, str):
                if value:
                    self.profiler.add_kinds(at, "s")
                if len(value) > WORKBOOK_CELL:
                    raise LongCellError(next(row for row, one in enumerate(self._values) if one[at] == value), at)
                return value
            self.profiler.add_kinds(at, "n")
            return cell_text(value)

        return text

    def line_of(self, row: int) -> int:
        """The line of a row of the block that is held."""
        return self._lines[row]
