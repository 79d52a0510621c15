"""What the bytes of a questionnaire's packed interviews mean to the figures, worked out once per questionnaire."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from scorefact_desktop.domain.cells import FIRST_VALUE, LARGEST_VALUE, Cell, cell_of, cells
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.indicators import themes
from scorefact_desktop.indicators.themes import ThemeTable

#: The scale on which customers say whether they will stay, least likely first (PRODUCT.md section 3, intent4).
STAY_CODES = ("certainly_not", "probably_not", "probably", "certainly")
#: The standard stay questions and their horizons in years, nearest first.
HORIZONS: Mapping[str, int] = {"rec_3y": 3, "rec_5y": 5}
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


class Nearer(NamedTuple):
    """What the answer for a nearer horizon says about one for a farther horizon.

    `position` is where the nearer answer stands. `lowered` gives, for the pairs (nearer, farther) of bytes in which a
    customer is likelier to stay longer than to stay, the byte that the farther answer counts as.
    """

    position: int
    lowered: Mapping[tuple[int, int], int]


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
        #: The farther stay questions by position: nobody stays five years who does not stay three.
        self.nearer: dict[int, Nearer] = dict(self._horizons())
        self._touched: dict[int, list[int]] = {}
        for index, table in enumerate(self.themes):
            for position in table.positions:
                self._touched.setdefault(position, []).append(index)

    def themes_of(self, positions: Iterable[int]) -> list[int]:
        """The indices of the themes that read any of these bytes."""
        return sorted({index for position in positions for index in self._touched.get(position, ())})

    def stay_byte(self, blob: bytes, position: int) -> int:
        """The answer to a stay question as expected churn counts it: s5 <= s3 enforced (METHODS.md section 8)."""
        nearer = self.nearer.get(position)
        if nearer is None:
            return blob[position]
        return nearer.lowered.get((blob[nearer.position], blob[position]), blob[position])

    def _horizons(self) -> Iterator[tuple[int, Nearer]]:
        asked = [code for code in HORIZONS if self.first.get(code) in self.stays]
        for near, far in pairwise(asked):
            scales = self.questionnaire.scale_of(near), self.questionnaire.scale_of(far)
            bytes_ = [{choice.code: cell_of(scale, choice.value) for choice in scale.choices} for scale in scales]
            ordered = list(enumerate(STAY_CODES))
            lowered = {
                (bytes_[0][code], bytes_[1][surer]): bytes_[1][code]
                for rank, code in ordered
                for other, surer in ordered
                if other > rank
            }
            yield self.first[far], Nearer(self.first[near], lowered)


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
