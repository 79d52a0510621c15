"""Assembles a campaign's figures: estimates, change, benchmark, protection, and the judgement over the whole family.

A `FigureMaker` stands on tallies that may move under it: it makes all figures, or only those of one question again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.domain.benchmark import Group
from scorefact_desktop.domain.cells import FIRST_VALUE, origin
from scorefact_desktop.domain.figures import Change, Distribution, Figure
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.indicators import delivered_steps, side_estimates
from scorefact_desktop.indicators.coarsening import EXACT, Steps, coarse_churn, coarse_score, moved
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.matched import NO_PAIRS, Matched, Pairs
from scorefact_desktop.indicators.measures import Kind, Measure, comparable, measures
from scorefact_desktop.indicators.multiplicity import significant
from scorefact_desktop.indicators.positions import position
from scorefact_desktop.indicators.protection import RESPONDENTS, checked_limit
from scorefact_desktop.indicators.sides import Side
from scorefact_desktop.indicators.tally import Tally, excluded
from scorefact_desktop.indicators.themes import ThemeTable


@dataclass(frozen=True, slots=True)
class Made:
    """A figure before its family is judged, with the raw p-values of its change and of its benchmark difference."""

    figure: Figure
    change_p: float | None = None
    benchmark_p: float | None = None

    def as_of(self, day: str | None) -> "Made":
        """The same, said to be of an earlier day."""
        return replace(self, figure=replace(self.figure, as_of=day))


@dataclass(frozen=True, slots=True)
class Instead:
    """What makes the figures of one question or theme in another's place: `maker`, or nobody where they are withheld.

    `as_of` is the day whose state that maker stands on.
    """

    maker: "FigureMaker | None"
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class _Earlier:
    estimate: Estimate | None  # None where protected or not comparable
    position: int
    steps: Steps = EXACT  # how finely a delivery may tell its value
    which: tuple[Measure, Measure] | tuple[int, int] | None = None  # the measures, or theme indices, now and before
    score_step: float = 0.0  # the same for a theme's score


_NOTHING_EARLIER = _Earlier(None, -1)


class FigureMaker:
    """Makes the figures of `now`, against `before` (with its matched customers) and a benchmark group.

    `common` counts the customers in both frames, None where unknown. `inside` says that the vendor itself is among the
    vendors of the group. `limit` is the protection limit. `instead` names the questions and themes (`theme:` before
    their id) that are made otherwise or withheld because of earlier deliveries, `untold` those whose earlier value is
    left out for the same reason. `delivery` rounds what would give small counts of confidential answers away.
    """

    def __init__(
        self,
        now: Side,
        *,
        before: Side | None = None,
        matched: Matched | None = None,
        common: float | None = None,
        group: Group | None = None,
        inside: bool = False,
        limit: int = RESPONDENTS,
        instead: Mapping[str, Instead] | None = None,
        untold: frozenset[str] = frozenset(),
        delivery: bool = False,
    ) -> None:
        self.now = now
        self.before = before
        self.matched = matched
        self.common = common
        self.group = group
        self.inside = inside
        self.limit = checked_limit(limit)
        self.instead = instead or {}
        self.untold = untold
        self.delivery = delivery
        self.measures = measures(now.tally.layout, now.scales)
        self._before_measures = measures(before.tally.layout, now.scales) if before else {}
        self._earlier: dict[str, _Earlier] = {}

    def indicators(self) -> list[Made]:
        """Every measure of every question, in the order asked, without the campaign's own questions."""
        own = self.now.tally.layout.questionnaire.custom
        return [made for code in self.measures if code not in own for made in self.of_question(code)]

    def custom(self) -> list[Made]:
        """The same of the campaign's own questions: a family of its own."""
        own = self.now.tally.layout.questionnaire.custom
        return [made for code in self.measures if code in own for made in self.of_question(code)]

    def themes(self) -> list[Made]:
        """Every theme score, in the order of the score rules."""
        return [self.of_theme(index) for index in range(len(self.now.tally.layout.themes))]

    def distributions(self) -> list[Distribution]:
        """How the answers to every question spread, in the order asked."""
        return [self.distribution(code) for code in self.now.tally.layout.questionnaire.order]

    def of_question(self, code: str) -> list[Made]:
        """The figures of one question; none for a code that this questionnaire does not have."""
        if code not in self.measures:
            return []
        instead = self.instead.get(code)
        if instead is not None and instead.maker is not None:
            return [made.as_of(instead.as_of) for made in instead.maker.of_question(code)]
        if instead is not None:
            return [Made(_withheld(self._bare(measure, self._estimate(measure)))) for measure in self.measures[code]]
        hidden = self.now.hidden(self.measures[code], self.limit)
        return [self._indicator(measure, hidden) for measure in self.measures[code]]

    def of_theme(self, index: int) -> Made:
        """The score of one theme, by its index in the layout."""
        table = self.now.tally.layout.themes[index]
        instead = self.instead.get(theme_key(table.theme))
        if instead is not None and instead.maker is not None:
            return instead.maker.of_theme(index).as_of(instead.as_of)
        estimate = side_estimates.of_theme(self.now, index)
        figure = Figure(
            table.theme,
            "score",
            None,
            estimate.n,
            theme=table.theme,
            excluded=estimate.excluded,
            status=estimate.status,
            optional=table.optional,
        )
        near = self.now.near_score(index, self.limit)
        if instead is not None or near or self.now.too_few(estimate.n, self.now.scored(index), self.limit):
            return Made(_withheld(figure))
        step = delivered_steps.of_score(self.now, self.measures, index, self.limit) if self.delivery else 0.0
        if step is None:
            return Made(_withheld(figure))
        earlier = self._earlier_theme(table)
        pairs = NO_PAIRS
        if earlier.estimate and self.matched is not None:
            pairs = self.matched.of_theme(index, earlier.position)
        made = self._complete(figure, estimate, earlier, pairs, themes=True)
        told = coarse_score(made.figure, step)
        if earlier.estimate and (step or earlier.score_step):
            told = moved(told, coarse_score(_as_figure(earlier.estimate), earlier.score_step))
        return replace(made, figure=told)

    def single(self, identifier: str) -> Figure | None:
        """The indicator or theme of that id, judged by nobody; None where this campaign does not have it."""
        index = self._theme_index(identifier)
        if index is not None:
            return self.of_theme(index).figure
        return next(
            (made.figure for made in self.of_question(_question(identifier)) if made.figure.id == identifier), None
        )

    def continues(self, earlier: "FigureMaker", identifier: str) -> bool:
        """Whether an indicator or theme means the same here as in an earlier campaign, so that a line may join them."""
        now, before = self.now.tally, earlier.now.tally
        index, other = self._theme_index(identifier), earlier._theme_index(identifier)
        if index is not None and other is not None:
            return same_score(now, now.layout.themes[index], before, before.layout.themes[other])
        return comparable(now.layout.questionnaire, before.layout.questionnaire, _question(identifier))

    def distribution(self, code: str) -> Distribution:
        """The distribution of one question, without counts where it is protected."""
        tally = self.now.tally
        instead = self.instead.get(code)
        if instead is not None and instead.maker is not None:
            return instead.maker.distribution(code)
        scale = tally.layout.questionnaire.scale_of(code)
        span = tally.layout.span[code]
        counts = tally.column(span[0])
        n = sum(counts[FIRST_VALUE:])
        whole_n = sum(self.now.whole.column(span[0])[FIRST_VALUE:]) if self.now.whole else None
        apart = excluded(counts)
        sensitive = tally.layout.questionnaire.by_code[code].sensitive
        near = self.now.near_answers(span[0], self.limit)
        hidden = instead is not None or near or self.now.too_few(n, whole_n, self.limit)
        if hidden or (sensitive and self.now.small_cells(code, self.limit)):
            return Distribution(code, n, {}, apart, protected=True)
        found: dict[int, int] = {}
        if scale.kind is ScaleKind.MULTI:
            chosen = {tally.layout.cells[place].choice or 0: tally.counts[place][FIRST_VALUE + 1] for place in span}
            found = dict(sorted(chosen.items()))
        elif scale.kind is ScaleKind.NUMBER:
            found = {byte - FIRST_VALUE: times for byte, times in enumerate(counts) if byte >= FIRST_VALUE and times}
        elif scale.kind is not ScaleKind.TEXT:
            found = {value: counts[FIRST_VALUE + value - origin(scale)] for value in scale.values}
        return Distribution(code, n, found, apart)

    def _theme_index(self, identifier: str) -> int | None:
        tables = self.now.tally.layout.themes
        return next((index for index, table in enumerate(tables) if table.theme == identifier), None)

    def _indicator(self, measure: Measure, hidden: frozenset[str]) -> Made:
        estimate = self._estimate(measure)
        figure = self._bare(measure, estimate)
        few = self.now.too_few(estimate.n, self.now.valid(measure), self.limit) or self.now.near(measure, self.limit)
        if measure.name in hidden or few:
            return Made(_withheld(figure))
        if measure.kind is Kind.CHURN:
            details = side_estimates.churn_details(self.now, measure, estimate)
            if details and details.inversions and details.inversions < self.limit:
                details = replace(details, inversions=None)
            figure = replace(figure, churn=details)
        steps = self._steps(self.now, self.measures[measure.question], measure)
        if steps is None:
            return Made(_withheld(replace(figure, churn=None)))
        earlier = self._earlier_measure(measure)
        made = self._complete(figure, estimate, earlier, self._pairs(measure, earlier), themes=False)
        told = coarse_churn(made.figure, steps)
        if earlier.estimate and (steps, earlier.steps) != (EXACT, EXACT):
            told = moved(told, coarse_churn(_as_figure(earlier.estimate), earlier.steps))
        return replace(made, figure=told)

    def _steps(self, side: Side, family: Sequence[Measure], measure: Measure) -> Steps | None:
        """How finely a figure may be delivered, None not at all."""
        return delivered_steps.of_measure(side, family, measure, self.limit) if self.delivery else EXACT

    def _estimate(self, measure: Measure) -> Estimate:
        return side_estimates.of_measure(self.now, measure)

    def _bare(self, measure: Measure, estimate: Estimate) -> Figure:
        return Figure(
            measure.id,
            measure.name,
            None,
            estimate.n,
            question=measure.question,
            theme=self.now.tally.layout.questionnaire.by_code[measure.question].theme,
            excluded=estimate.excluded,
            status=estimate.status,
        )

    def _complete(self, figure: Figure, estimate: Estimate, earlier: _Earlier, pairs: Pairs, *, themes: bool) -> Made:
        """Adds value, interval, previous value, change and benchmark to a figure that may be shown."""
        moved = None
        if earlier.estimate and self.before is not None and earlier.which is not None:
            moved = side_estimates.difference(
                self.now, self.before, earlier.which, (estimate, earlier.estimate), pairs, self.common
            )
        cells = {} if self.group is None else self.group.themes if themes else self.group.indicators
        stands = position(estimate, cells.get(figure.id), inside=self.inside)
        return Made(
            replace(
                figure,
                value=estimate.value,
                interval=estimate.interval,
                previous=earlier.estimate.value if earlier.estimate else None,
                change=moved,
                benchmark=stands.found if stands else None,
                hits=estimate.hits,
            ),
            moved.p if moved else None,
            stands.p if stands else None,
        )

    def _earlier_measure(self, measure: Measure) -> _Earlier:
        if measure.id not in self._earlier:
            self._earlier[measure.id] = self._find_earlier(measure)
        return self._earlier[measure.id]

    def _find_earlier(self, measure: Measure) -> _Earlier:
        side = self.before
        now = self.now.tally.layout.questionnaire
        if side is None or measure.question in self.untold:
            return _NOTHING_EARLIER
        if not comparable(now, side.tally.layout.questionnaire, measure.question):
            return _NOTHING_EARLIER
        same = self._before_measures[measure.question]
        other = next((one for one in same if one.name == measure.name), None)
        if other is None or other.name in side.hidden(same, self.limit):
            return _NOTHING_EARLIER
        estimate = side_estimates.of_measure(side, other)
        if side.too_few(estimate.n, side.valid(other), self.limit) or side.near(other, self.limit):
            return _NOTHING_EARLIER
        steps = self._steps(side, same, other)
        return _NOTHING_EARLIER if steps is None else _Earlier(estimate, other.position, steps, (measure, other))

    def _earlier_theme(self, table: ThemeTable) -> _Earlier:
        key = f"theme {table.theme}"
        if key not in self._earlier:
            self._earlier[key] = self._find_earlier_theme(table)
        return self._earlier[key]

    def _find_earlier_theme(self, table: ThemeTable) -> _Earlier:
        side = self.before
        if side is None or theme_key(table.theme) in self.untold:
            return _NOTHING_EARLIER
        others = side.tally.layout.themes
        index = next((place for place, other in enumerate(others) if other.theme == table.theme), None)
        if index is None or not same_score(self.now.tally, table, side.tally, others[index]):
            return _NOTHING_EARLIER
        estimate = side_estimates.of_theme(side, index)
        if side.too_few(estimate.n, side.scored(index), self.limit) or side.near_score(index, self.limit):
            return _NOTHING_EARLIER
        step = delivered_steps.of_score(side, self._before_measures, index, self.limit) if self.delivery else 0.0
        if step is None:
            return _NOTHING_EARLIER
        return _Earlier(estimate, index, which=(self.now.tally.layout.themes.index(table), index), score_step=step)

    def _pairs(self, measure: Measure, earlier: _Earlier) -> Pairs:
        if self.matched is None or earlier.estimate is None:
            return NO_PAIRS
        if measure.kind is Kind.AVERAGE:
            return self.matched.of_numbers(measure.question)
        other = next(one for one in self._before_measures[measure.question] if one.name == measure.name)
        return self.matched.of_bytes(
            measure.position,
            other.position,
            measure.scores,
            other.scores,
            group=not measure.without_group,
            stay=measure.kind is Kind.CHURN,
        )


def theme_key(theme: str) -> str:
    """How `instead` and `untold` call a theme, which may be called like a question."""
    return f"theme:{theme}"


def _as_figure(estimate: Estimate) -> Figure:
    """An earlier estimate, to be told as its own campaign tells it."""
    return Figure("", "", estimate.value, estimate.n, interval=estimate.interval)


def _withheld(figure: Figure) -> Figure:
    return replace(figure, status="ok", protected=True)


def judged(family: Sequence[Made]) -> tuple[Figure, ...]:
    """The figures of one published family, changes and benchmark differences judged together.

    `significant` is Benjamini-Hochberg q <= 0.10 within the family (METHODS.md, Decisions).
    """
    changed = significant([made.change_p for made in family])
    apart = significant([made.benchmark_p for made in family])
    return tuple(
        _with_judgement(made.figure, moved, different) if moved or different else made.figure
        for made, moved, different in zip(family, changed, apart, strict=True)
    )


def same_score(one: Tally, table: ThemeTable, other: Tally, other_table: ThemeTable) -> bool:
    """Whether a theme's score is made in the same way of the same questions in two campaigns."""
    if len(table.positions) != len(other_table.positions):
        return False
    for place, (position_now, position_before) in enumerate(zip(table.positions, other_table.positions, strict=True)):
        cell, earlier = one.layout.cells[position_now], other.layout.cells[position_before]
        ratio = {byte: points / table.unit for byte, points in table.points[place].items()}
        ratio_before = {byte: points / other_table.unit for byte, points in other_table.points[place].items()}
        if cell != earlier or ratio != ratio_before:
            return False
        if not comparable(one.layout.questionnaire, other.layout.questionnaire, cell.question):
            return False
    return True


def _question(identifier: str) -> str:
    return identifier.partition(".")[0]


def _with_judgement(figure: Figure, moved: bool, different: bool) -> Figure:
    found: Change | None = figure.change
    if moved and found is not None:
        figure = replace(figure, change=replace(found, significant=True))
    if different and figure.benchmark is not None:
        figure = replace(figure, benchmark=replace(figure.benchmark, significant=True))
    return figure
