"""One campaign under one filter, and what protection says about it before any figure is shown (METHODS.md 12)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from scorefact_desktop.domain.cells import FIRST_VALUE, origin
from scorefact_desktop.indicators import sensitive
from scorefact_desktop.indicators.churn import StayScale
from scorefact_desktop.indicators.crossed import Place, told_apart
from scorefact_desktop.indicators.measures import Kind, Measure
from scorefact_desktop.indicators.protection import suppress
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.indicators.weighting import Design

#: The most telling shares of a sensitive question come first: of two that would give a cell away, the later is hidden.
_FIRST_SHOWN = ("leavers", "positive", "top")


@dataclass(frozen=True, slots=True)
class Crossed:
    """Everybody by the values of the fields of a filter by several, and which values of each it lets through.

    `tallies` None: there are too many combinations for any to be told.
    """

    tallies: Mapping[Place, Tally] | None
    chosen: tuple[frozenset[str], ...]

    def splits(self, size: Callable[[Tally], int], limit: int) -> bool:
        """True where the filter crosses values that must not be, counting as `size` does."""
        if self.tallies is None:
            return True
        sizes = {place: n for place, one in self.tallies.items() if (n := size(one))}
        place, told = told_apart(sizes, limit)
        return not self.chosen[place] & {one[place] for one in sizes} <= told


@dataclass(frozen=True, slots=True)
class Side:
    """One campaign under one filter.

    `population` are the customers that the tally stands for, None where unknown. `whole` is the tally without the
    filter, None where there is none. `scales` are the stay scales that observed renewals replaced, by question.
    `apart` are those by whom this filter differs from others that may be looked at beside it. `groups` are, for each
    key of the filter, those of every value of it, with whether the filter lets it through; `crossed` everybody by the
    values of all keys, where the filter has several. `design` are the interviews with their weights where figures are
    weighted. `revenue` is False where contract values must not weight figures, as one customer would stand out.
    """

    tally: Tally
    population: float | None
    whole: Tally | None = None
    revenue: bool = True
    scales: Mapping[str, StayScale] = field(default_factory=dict)
    design: Design | None = None
    apart: tuple[Tally, ...] = ()
    groups: tuple[tuple[tuple[Tally, bool], ...], ...] = ()
    crossed: Crossed | None = None

    def valid(self, measure: Measure) -> int | None:
        """How many gave a valid answer without the filter; None where there is none."""
        if self.whole is None:
            return None
        return sum(self.whole.column(measure.position, without_group=measure.without_group)[FIRST_VALUE:])

    def scored(self, theme: int) -> int | None:
        """How many have a score of the theme of that index without the filter; None where there is none."""
        return None if self.whole is None else self.whole.themes[theme].n

    def too_few(self, n: int, without_filter: int | None, limit: int) -> bool:
        """True where the respondents behind a figure, or those a filter leaves out, are too few but not none."""
        if 0 < n < limit:
            return True
        if self.whole is None or without_filter is None:
            return False
        left_out = self.whole.interviews - self.tally.interviews
        return 0 < without_filter - n < limit or 0 < left_out < limit

    def near(self, measure: Measure, limit: int) -> bool:
        """True where another filter's figure of a measure differs by too few respondents, whom subtraction shows."""
        return self._near(
            lambda one: sum(one.column(measure.position, without_group=measure.without_group)[FIRST_VALUE:]), limit
        )

    def near_score(self, theme: int, limit: int) -> bool:
        """The same for the score of the theme of that index."""
        return self._near(lambda one: one.themes[theme].n, limit)

    def near_answers(self, position: int, limit: int) -> bool:
        """The same for the distribution of a question, by its first position."""
        return self._near(lambda one: sum(one.column(position)[FIRST_VALUE:]), limit)

    def _near(self, behind: Callable[[Tally], int], limit: int) -> bool:
        sizes = (*map(behind, self.apart), *(one.interviews for one in self.apart))
        return (
            any(0 < size < limit for size in sizes)
            or any(
                _splits([size(one) for one, _ in group], [chosen for _, chosen in group], limit)
                for group in self.groups
                for size in (behind, _interviews)
            )
            or (self.crossed is not None and any(self.crossed.splits(size, limit) for size in (behind, _interviews)))
        )

    def hidden(self, family: Iterable[Measure], limit: int) -> frozenset[str]:
        """The names of those measures of one question that would show a small cell of a sensitive question."""
        hidden: set[str] = set()
        places: dict[int, list[Measure]] = {}
        means: list[Measure] = []
        for measure in family:
            if measure.sensitive and measure.kind is Kind.SHARE:
                places.setdefault(measure.position, []).append(measure)
            elif measure.sensitive and measure.kind is Kind.MEAN:
                means.append(measure)
        for place, shares in places.items():
            counts = answer_counts(self.tally, place)
            whole = self._whole_counts(place)
            sets = {one.name: frozenset(byte for byte, score in one.scores.items() if score) for one in shares}
            hits = {name: sum(counts.get(byte, 0) for byte in answers) for name, answers in sets.items()}
            order = sorted(sets, key=lambda name: (_rank(name), -hits[name]))
            shown = sensitive.publishable(counts, [sets[name] for name in order], limit, whole)
            hidden |= {name for name, answers in sets.items() if answers not in shown}
            if means and sensitive.small_cells(counts, limit, whole):
                hidden |= {one.name for one in means}  # beside the shares, a mean would settle what they leave open
        return frozenset(hidden)

    def small_cells(self, code: str, limit: int) -> bool:
        """True where a question has an answer whose count, complement or remainder is too small but not zero."""
        return any(
            sensitive.small_cells(answer_counts(self.tally, place), limit, self._whole_counts(place))
            for place in self.tally.layout.span[code]
        )

    def small_answers(self, code: str, limit: int) -> frozenset[int]:
        """The answers to a question of one choice, as bytes, that 1 to `limit` - 1 respondents gave."""
        counts = answer_counts(self.tally, self.tally.layout.first[code])
        return frozenset(byte for byte, times in counts.items() if 0 < times < limit)

    def _whole_counts(self, position: int) -> dict[int, int] | None:
        return None if self.whole is None else answer_counts(self.whole, position)


def answer_counts(tally: Tally, position: int) -> dict[int, int]:
    """The counts of the valid answers at a position, by byte, those nobody gave included."""
    cell = tally.layout.cells[position]
    scale = tally.layout.questionnaire.scale_of(cell.question)
    if cell.choice is not None:
        possible = [FIRST_VALUE, FIRST_VALUE + 1]
    else:
        possible = [FIRST_VALUE + value - origin(scale) for value in scale.values]
    return {byte: tally.counts[position][byte] for byte in possible}


def _interviews(tally: Tally) -> int:
    return tally.interviews


def _splits(sizes: list[int], chosen: list[bool], limit: int) -> bool:
    """True where a choice among the values of a field tells apart some of those that must stand together.

    The figure of each value may be asked for, and that of all: values with too few respondents are hidden, and with
    them the smallest others, or subtraction would show them (METHODS.md section 12).
    """
    together = suppress(sizes, limit)
    hidden = {place for place, size in enumerate(sizes) if size} if together.total_hidden else set(together.hidden)
    inside = [chosen[place] for place in hidden]
    return any(inside) and not all(inside)


def _rank(name: str) -> int:
    return _FIRST_SHOWN.index(name) if name in _FIRST_SHOWN else len(_FIRST_SHOWN)
