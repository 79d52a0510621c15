"""A block of responses as it is stored, column by column: for questionnaires whose blanks need no settling.

Each different text of a column is encoded once; the rows are then put together from what stands at their places.
"""

from collections.abc import Sequence
from typing import TypeAlias

from scorefact_desktop.exchange.blocks import Block
from scorefact_desktop.exchange.validate import Meaning, QuestionColumn, Reader
from scorefact_desktop.store.answers import Encoder

#: The bytes of a row, the plain value of each question, and its other rows of answers.
Encoded: TypeAlias = tuple[bytes, Sequence[float | None], Sequence[tuple[object, ...]]]


class Cells:
    """Encodes the rows of blocks. Every question has one column, and one byte."""

    def __init__(self, encoders: Sequence[Encoder], reader: Reader) -> None:
        columns = {column.code: column for column in reader.questions}
        self._columns = [_Column(encoder, columns[encoder.code]) for encoder in encoders]
        #: The ids of the questions, in the order of the values of a row.
        self.questions = [encoder.question_id for encoder in encoders]

    def of(self, block: Block) -> list[Encoded]:
        """Each row of a block; one with a wrong cell has a blank there."""
        read = [column.of(block) for column in self._columns]
        others: dict[int, list[tuple[object, ...]]] = {}
        for column, (_, _, rest) in zip(self._columns, read, strict=True):
            for row, parts in rest:
                others.setdefault(row, []).extend((column.question_id, *part) for part in parts)
        blobs = map(bytes, zip(*(cells for cells, _, _ in read), strict=True))
        values = zip(*(numbers for _, numbers, _ in read), strict=True)
        return [
            (blob, numbers, others.get(row, ())) for row, (blob, numbers) in enumerate(zip(blobs, values, strict=True))
        ]


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
