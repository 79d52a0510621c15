"""What the bytes of a questionnaire's packed interviews mean to the figures, worked out once per questionnaire."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from scorefact_desktop.domain.cells import FIRST_VALUE, LARGEST_VALUE, Cell, cell_of, cells
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.indicators import themes
from scorefact_desktop.indicators.themes import ThemeTable

#: The scale on which customers say whether they will stay, least likely first (PRODUCT.md section 3, intent4).
STAY_CODES = ("certainly_not", "probably_not", "probably", "certainly")
_NO_NUMBERS: Mapping[str, float] = {}


class Interview(NamedTuple):
    """What a tally needs of one interview that enters figures.

    `blob` is packed as in `domain.cells`. `numbers` holds the exact numbers that a byte does not (see
    `beyond_bytes`). `complete` is False for a partial interview, `group` True for answers given in a workshop, which
    do not enter NPS (PRODUCT.md section 5). `revenue` is the customer's contract value, 0 where it cannot be used.
    """

    blob: bytes
    numbers: Mapping[str, float] = _NO_NUMBERS
    complete: bool = True
    group: bool = False
    revenue: float = 0.0


class Layout:
    """What the bytes of one questionnaire's packed interviews mean, worked out once."""

    def __init__(self, questionnaire: Questionnaire, scores: ThemeScores | None) -> None:
        self.questionnaire = questionnaire
        self.cells = cells(questionnaire)
        self.width = len(self.cells)
        self.positions: dict[Cell, int] = {cell: position for position, cell in enumerate(self.cells)}
        self.first: dict[str, int] = {}
        self.span: dict[str, range] = {}
        for position, cell in enumerate(self.cells):
            self.first.setdefault(cell.question, position)
            self.span[cell.question] = range(self.first[cell.question], position + 1)
        self.themes: tuple[ThemeTable, ...] = tuple(
            themes.tables(questionnaire, scores.themes if scores else (), self.cells)
        )
        self.numbers: dict[str, int] = {
            code: self.first[code]
            for code in questionnaire.order
            if questionnaire.scale_of(code).kind is ScaleKind.NUMBER
        }
        self.recommendation: tuple[int, ...] = tuple(
            self.first[question.code] for question in questionnaire.questions if question.recommendation
        )
        #: The questions whether customers will stay: the bytes that can stand there.
        self.stays: dict[int, tuple[int, ...]] = {
            self.first[code]: (*range(FIRST_VALUE), *(cell_of(scale, value) for value in scale.values))
            for code in questionnaire.order
            if stays(scale := questionnaire.scale_of(code))
        }
        self._touched: dict[int, list[int]] = {}
        for index, table in enumerate(self.themes):
            for position in table.positions:
                self._touched.setdefault(position, []).append(index)

    def themes_of(self, positions: Iterable[int]) -> list[int]:
        """The indices of the themes that read any of these bytes."""
        return sorted({index for position in positions for index in self._touched.get(position, ())})


def stays(scale: Scale) -> bool:
    """True for a scale on which customers say whether they will stay."""
    ascending = sorted(scale.choices, key=lambda choice: choice.value)
    return scale.kind is ScaleKind.ORDINAL and tuple(choice.code for choice in ascending) == STAY_CODES


def beyond_bytes(numbers: Mapping[str, float]) -> Mapping[str, float]:
    """Those numbers that their byte does not give back: fractions, negative and very large ones."""
    kept = {
        code: number for code, number in numbers.items() if number != number // 1 or not 0 <= number < LARGEST_VALUE
    }
    return kept or _NO_NUMBERS


def number_in(interview: Interview, code: str, position: int) -> float | None:
    """The number given to a question, None where there is none."""
    byte = interview.blob[position]
    if byte < FIRST_VALUE:
        return None
    return interview.numbers.get(code, float(byte - FIRST_VALUE))
