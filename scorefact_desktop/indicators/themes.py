"""Theme scores of single respondents, in whole numbers, so that running sums never drift from a full recomputation.

A respondent's score is the mean of the theme's valid items where at least half of those asked were answered
(METHODS.md section 2). Points become multiples of one tiny unit per theme: sums of scores and squares are exact.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, repeat
from operator import floordiv, mul

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import CHOSEN, MISSING_CODES, NO_ANSWER, NOT_CHOSEN, Cell, cell_of
from scorefact_desktop.domain.questionnaire import Questionnaire, Scale
from scorefact_desktop.domain.theme_scores import ScoreItem, ThemeScore

_DONT_KNOW = MISSING_CODES[Missing.DONT_KNOW]
_REFUSED = MISSING_CODES[Missing.REFUSED]
_NOT_APPLICABLE = MISSING_CODES[Missing.NOT_APPLICABLE]
_NOT_ASKED = MISSING_CODES[Missing.NOT_ASKED]
_ROUTED_PAST = MISSING_CODES[Missing.ROUTED_PAST]
#: Why a respondent who was asked has no score: the first of these found among the items.
_REASONS = (NO_ANSWER, _REFUSED, _DONT_KNOW, _NOT_APPLICABLE)

Ratio = tuple[int, int]
#: 0 for 1 and 1 for 0.
_OTHER = bytes([1, 0]) + bytes(254)


@dataclass(frozen=True, slots=True)
class ThemeTable:
    """How one theme's score comes from packed answers.

    `positions` are the bytes it reads, `points` what each byte is worth, in multiples of `1 / unit` before the mean
    is taken: `unit` is a multiple of every number of items, so that means of points are whole as well.
    """

    theme: str
    optional: bool
    positions: tuple[int, ...]
    points: tuple[Mapping[int, int], ...]
    unit: int

    def score(self, answers: Iterable[int]) -> tuple[int | None, int]:
        """The score of one respondent in `1 / unit` points of 0-100, or None and the byte that says why not.

        `answers` are the bytes at `positions`.
        """
        total = valid = asked = 0
        seen = []
        for value, points in zip(answers, self.points, strict=True):
            seen.append(value)
            if value not in (_NOT_ASKED, _ROUTED_PAST):
                asked += 1
                if value in points:
                    valid += 1
                    total += points[value]
        if valid and 2 * valid >= asked:
            return total // valid, NO_ANSWER
        if not asked:
            return None, _ROUTED_PAST if _ROUTED_PAST in seen else _NOT_ASKED
        return None, next((reason for reason in _REASONS if reason in seen), NO_ANSWER)

    def scores(self, columns: Sequence[bytes]) -> list[int | None]:
        """As `score`, of many respondents at once, without the reasons; `columns` are all bytes at each position."""
        full, rest, sparing = self._parted(columns)
        others = (self.score(answers)[0] for answers in rest)
        return [next(others) if one else next(full) for one in sparing]

    def sums(self, columns: Sequence[bytes]) -> "ThemeSums":
        """The sums over many respondents at once; of those who left something out, equal answers are scored once."""
        full, rest, _ = self._parted(columns)
        scores = list(full)
        found = ThemeSums(len(scores), sum(scores), sum(map(mul, scores, scores)))
        for answers, times in Counter(rest).items():
            found.move(*self.score(answers), times)
        return found

    def _parted(self, columns: Sequence[bytes]) -> tuple[Iterator[int], Iterator[tuple[int, ...]], bytes]:
        """The scores of those who answered every item, the bytes of the others, and 1 for each of these, else 0.

        A score is the mean of points, which is whole.
        """
        without = 0
        for column, points in zip(columns, self.points, strict=True):
            without |= int.from_bytes(column.translate(bytes(byte not in points for byte in range(256))), "little")
        sparing = without.to_bytes(len(columns[0]) if columns else 0, "little")
        answered = sparing.translate(_OTHER)
        items = len(self.points)
        points_of = [
            map(points.__getitem__, compress(column, answered))
            for column, points in zip(columns, self.points, strict=True)
        ]
        full = map(floordiv, map(sum, zip(*points_of, strict=True)), repeat(items))
        return full, zip(*(compress(column, sparing) for column in columns), strict=True), sparing

    def score_of(self, blob: bytes) -> tuple[int | None, int]:
        """As `score`, from a whole packed interview."""
        return self.score([blob[position] for position in self.positions])


@dataclass(slots=True)
class ThemeSums:
    """Running sums over respondents: scored ones, their scores and squares in units, the others by reason."""

    n: int = 0
    total: int = 0
    squares: int = 0
    without: list[int] = field(default_factory=lambda: [0] * (max(MISSING_CODES.values()) + 1))

    def move(self, score: int | None, reason: int, times: int) -> None:
        """Counts one respondent `times` times: 1 to add, -1 to take away."""
        if score is None:
            self.without[reason] += times
        else:
            self.n += times
            self.total += times * score
            self.squares += times * score * score


def tables(questionnaire: Questionnaire, scores: Iterable[ThemeScore], cells: tuple[Cell, ...]) -> list[ThemeTable]:
    """The tables of a questionnaire's score rules.

    ValueError where a rule names a question or choice that does not exist, or asks of a scale what it cannot give.
    """
    places = {cell: position for position, cell in enumerate(cells)}
    return [_table(questionnaire, score, places) for score in scores]


def _table(questionnaire: Questionnaire, score: ThemeScore, places: Mapping[Cell, int]) -> ThemeTable:
    positions: list[int] = []
    ratios: list[dict[int, Ratio]] = []
    for item in score.items:
        if item.question not in questionnaire.by_code:
            raise ValueError(f"theme {score.theme}: no question {item.question}")
        cell = Cell(item.question, item.choice if item.rule == "contains" else None)
        if cell not in places:
            raise ValueError(f"theme {score.theme}: {item.question} cannot be scored by {item.rule!r}")
        positions.append(places[cell])
        ratios.append(_ratios(item, questionnaire.scale_of(item.question)))
    divisor = math.lcm(*(low for one in ratios for _, low in one.values()))
    unit = divisor * math.lcm(*range(1, len(ratios) + 1))
    points = tuple({byte: high * (unit // low) for byte, (high, low) in one.items()} for one in ratios)
    return ThemeTable(score.theme, score.optional, tuple(positions), points, unit)


def _ratios(item: ScoreItem, scale: Scale) -> dict[int, Ratio]:
    """What each byte is worth, 0-100, as exact ratios."""
    if item.rule == "contains":
        return {CHOSEN: (100, 1), NOT_CHOSEN: (0, 1)}
    if item.rule == "map":
        return {cell_of(scale, value): _ratio(points) for value, points in item.points}
    if item.rule == "count":
        last = len(item.steps) - 1
        if last < 0:
            raise ValueError(f"{item.question}: a rule by count needs points")
        first = cell_of(scale, 0)
        return {byte: _ratio(item.steps[min(byte - first, last)]) for byte in range(first, 256)}
    if not scale.scored:
        raise ValueError(f"{item.question} has no scale from low to high")
    low, high = scale.values[0], scale.values[-1]
    if low == high:
        raise ValueError(f"{item.question}: a scale of one value has no score")
    return {cell_of(scale, value): (100 * (value - low), high - low) for value in scale.values}


def _ratio(points: float) -> Ratio:
    """The exact ratio behind a number as it was written: 66.7 is 667/10, not the nearest binary fraction."""
    whole, _, decimals = repr(points).partition(".")
    if not decimals.isdigit():
        return points.as_integer_ratio()
    return int(whole + decimals), 10 ** len(decimals)
