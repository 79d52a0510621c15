"""Figures as they travel to screens, documents and files: plain, frozen, already protected."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Interval:
    """A two-sided confidence interval, in the unit of its figure."""

    lower: float
    upper: float
    method: str
    level: float = 0.95


@dataclass(frozen=True, slots=True)
class Excluded:
    """Interviews that do not enter a figure, by reason."""

    dont_know: int = 0
    refused: int = 0
    not_applicable: int = 0
    not_asked: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """The difference to the previous campaign, in the unit of its figure (METHODS.md section 4).

    `p` is the raw two-sided p-value; `significant` is Benjamini-Hochberg q <= 0.10 within the published family.
    """

    value: float
    lower: float | None
    upper: float | None
    p: float | None
    significant: bool


@dataclass(frozen=True, slots=True)
class BenchmarkPosition:
    """Where a figure stands among the vendors of a benchmark group (METHODS.md section 5).

    `percentile` is the share of vendors below, 0-100, None outside the published quantiles; `better` is True where a
    higher figure is better. Below 5 vendors there is no position at all. `percentile_interval` has the percentiles of
    both ends of the figure's interval, 0 and 100 where they lie outside the quantiles. Of the three questions that may
    be asked, `p` answers whether the vendor differs from the mean of the others; `target_p` whether it would miss or
    pass that mean as a fixed target; `atypical_p` whether it is unlike the others. None where the figure has no
    standard error.
    """

    mean: float
    vendors: int
    percentile: float | None
    difference: float
    significant: bool
    p25: float | None = None
    p75: float | None = None
    percentile_interval: tuple[float, float] | None = None
    p: float | None = None
    target_p: float | None = None
    atypical_p: float | None = None


@dataclass(frozen=True, slots=True)
class ChurnDetails:
    """What must stand beside an expected churn, all shares 0-1 (METHODS.md section 8).

    `bounds` if every don't-know stays, and if every one leaves; `scale_band` at both ends of the stay scale;
    `revenue` the same churn weighted by contract value, over the `revenue_n` customers whose value is known in the
    currency that most have; None where there are none, or one of them weighs too much. `inversions` respondents said
    that they are likelier to stay longer than to stay and count as the nearer answer; None where too few to be told.
    """

    bounds: tuple[float, float]
    bounds_interval: Interval | None
    scale_band: tuple[float, float]
    scale_interval: Interval | None
    revenue: float | None = None
    revenue_n: int = 0
    revenue_interval: Interval | None = None
    inversions: int | None = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator or theme score with all that must be shown beside it.

    Shares 0-1, NPS -1..1, theme scores and means 0-100. `value` is None where `protected` or where `status` says why:
    `ok`, `no_data`, `no_valid_answers`, `n_too_small`, `zero_variance_bound`, `population_smaller_than_sample`.
    `hits` of the `n` answers make up a share, counted and never weighted; None where the figure is no share.
    In a delivery `as_of` is the day of an earlier one whose state is shown again, where a newer state would tell too
    much, and `rounded_to` the step of all its numbers, where finer ones would give small counts away.
    """

    id: str
    measure: str
    value: float | None
    n: int
    question: str | None = None
    theme: str | None = None
    excluded: Excluded = field(default_factory=Excluded)
    interval: Interval | None = None
    status: str = "ok"
    protected: bool = False
    previous: float | None = None
    change: Change | None = None
    benchmark: BenchmarkPosition | None = None
    optional: bool = False  # a theme score that rests on optional questions
    churn: ChurnDetails | None = None
    as_of: str | None = None
    rounded_to: float | None = None
    hits: int | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """How the answers to one question spread: counts by stored value, ascending, and the excluded ones.

    `protected` distributions have no counts. For a multi question a value's count is the respondents who chose it,
    on a base of `n` respondents.
    """

    question: str
    n: int
    counts: Mapping[int, int]
    excluded: Excluded
    protected: bool = False


@dataclass(frozen=True, slots=True)
class CampaignFigures:
    """Everything that a dashboard shows of one campaign under one filter."""

    campaign: str
    compare: str | None
    population: int | None
    complete: int
    partial: int
    themes: tuple[Figure, ...]
    indicators: tuple[Figure, ...]
    distributions: tuple[Distribution, ...]
    filtered: bool = False
    custom: tuple[Figure, ...] = ()  # of the campaign's own questions, judged apart
    weighting: str = "none"  # what the interviews are weighted by, such as "raked:size,sector"

    def indicator(self, identifier: str) -> Figure | None:
        """The indicator called `question.measure`, or None where this questionnaire does not have it."""
        everything = (*self.indicators, *self.custom) if self.custom else self.indicators
        return next((figure for figure in everything if figure.id == identifier), None)

    def theme(self, identifier: str) -> Figure | None:
        """The score of a theme, or None."""
        return next((figure for figure in self.themes if figure.id == identifier), None)

    def distribution(self, question: str) -> Distribution | None:
        """The distribution of a question, or None."""
        return next((one for one in self.distributions if one.question == question), None)
