"""A block of responses as it is stored, column by column: for questionnaires whose blanks need no settling.

Each different text of a column is encoded once; the rows are then put together from what stands at their places.
"""

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from scorefact_desktop.exchange.blocks import Block
from scorefact_desktop.exchange.validate import Meaning, QuestionColumn, Reader
from scorefact_desktop.store.answers import Encoder


class Encoded(NamedTuple):
    """Rows as they are stored: the bytes of each, the plain values of each question, and other rows of answers.

    A question has no plain value (None) in a row where it has other rows of answers or none.
    """

    packed: Sequence[bytes]
    values: Sequence[Sequence[float | None]]
    others: Mapping[int, Sequence[tuple[object, ...]]]

    def only(self, rows: Sequence[int]) -> "Encoded":
        """Some of the rows, which are then counted from 0."""
        if len(rows) == len(self.packed):
            return self
        chosen = [False] * len(self.packed)
        for row in rows:
            chosen[row] = True
        others = {place: self.others[row] for place, row in enumerate(rows) if row in self.others}
        return Encoded([self.packed[row] for row in rows], [list(compress(one, chosen)) for one in self.values], others)


class Cells:
    """Encodes the rows of blocks. Every question has one column, and one byte."""

    def __init__(self, encoders: Sequence[Encoder], reader: Reader) -> None:
        columns = {column.code: column for column in reader.questions}
        self._columns = [_Column(encoder, columns[encoder.code]) for encoder in encoders]

    def of(self, block: Block) -> Encoded:
        """The rows of a block; one with a wrong cell has a blank there."""
        read = [column.of(block) for column in self._columns]
        others: dict[int, list[tuple[object, ...]]] = {}
        for column, (_, _, rest) in zip(self._columns, read, strict=True):
            for row, parts in rest:
                others.setdefault(row, []).extend((column.question_id, *part) for part in parts)
        packed = list(map(bytes, zip(*(cells for cells, _, _ in read), strict=True)))
        return Encoded(packed, [numbers for _, numbers, _ in read], others)


class _Column:
    """One question: per place of its table the byte, the plain value if it is one, and else the rows."""

    def __init__(self, encoder: Encoder, column: QuestionColumn) -> None:
        self.question_id = encoder.question_id
        self._encoder, self._column = encoder, column
        self._cells: list[int] = []
        self._numbers: list[float | None] = []
        self._parts: dict[int, Sequence[tuple[object, ...]]] = {}

    def of(
        self, block: Block
    ) -> tuple[Sequence[int], Sequence[float | None], list[tuple[int, Sequence[tuple[object, ...]]]]]:
        """The byte and the plain value of every row, and the rows of answers of those that have others."""
        places = block.places[self._column.index]
        if places is None:
            encoded = [self._encoded(self._column.meaning(text)) for text in block.texts[self._column.index]]
            rest = [(row, one[2]) for row, one in enumerate(encoded) if one[2]]
            return [one[0] for one in encoded], [one[1] for one in encoded], rest
        meanings = self._column.learn(block.tables[self._column.index])
        for place in range(len(self._cells), len(meanings)):
            cell, number, parts = self._encoded(meanings[place])
            self._cells.append(cell)
            self._numbers.append(number)
            if parts:
                self._parts[place] = parts
        if isinstance(places, bytes):
            cells = places.translate(bytes(self._cells).ljust(256, b"\0"))
        else:
            cells = bytes(map(self._cells.__getitem__, places))
        numbers = list(map(self._numbers.__getitem__, places))
        other = self._parts
        rest = [(row, other[place]) for row, place in enumerate(places) if place in other] if other else []
        return cells, numbers, rest

    def _encoded(self, meaning: Meaning) -> tuple[int, float | None, Sequence[tuple[object, ...]]]:
        if meaning.answer is None:
            return self._encoder.blank[0], None, ()
        cells, parts = self._encoder.encode(meaning.answer)
        item, kind, number, text = parts[0]
        if len(parts) == 1 and (item, kind, text) == (0, 0, None) and number is not None:
            return cells[0], number, ()
        return cells[0], None, parts
