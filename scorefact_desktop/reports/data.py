"""Everything that a printed document needs, collected once by a service; pages only set it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import floor
from typing import Literal

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.domain.cohorts import Cohorts
from scorefact_desktop.domain.drivers import Drivers
from scorefact_desktop.domain.figures import CampaignFigures
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.segments import Segments
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.indicators.label_decision import RuleResult


@dataclass(frozen=True, slots=True)
class CampaignFacts:
    """What the campaign is. Dates are those of the fieldwork; `ends` is None while it is open."""

    name: str  # nordlicht/2026
    vendor: str
    vendor_type: Literal["publisher", "integrator"]
    year: int
    solutions: tuple[str, ...] = ()
    begins: date | None = None
    ends: date | None = None
    open: bool = False
    fictitious: bool = False  # demonstration data, which every page says


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """From the customers to the interviews. `closing` is the share of complete interviews that closes fieldwork;
    `eligible` are the customers drawn without those found not to be customers, None where no case was drawn.
    """

    population: int | None
    drawn: int | None
    complete: int
    partial: int = 0
    closing: float | None = None
    random_draw: bool = True
    eligible: int | None = None
    outcomes: tuple[tuple[str, int], ...] = ()  # AAPOR group (I, P, R, NC, O, U, NE) and cases

    @property
    def response(self) -> float | None:
        """Complete interviews over the eligible draw, 0-1, as the closing rule and the label count them."""
        return self.complete / self.base if self.base else None

    @property
    def base(self) -> int | None:
        """What the response is a share of: the eligible draw, else the drawn sample."""
        return self.eligible or self.drawn

    @property
    def response_told(self) -> float | None:
        """The response as it is told: down to a tenth of a percent, so that no rule looks met before it is."""
        return None if self.response is None else floor(1000 * self.response + 1e-9) / 1000


@dataclass(frozen=True, slots=True)
class BenchmarkFacts:
    """Which vendors are compared."""

    release: str
    vendors: int
    made: date | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """The label of a label campaign: its rules as registered and, once decided, what came of each.

    `awarded` is None until the decision; `protected` are the rules by id of which no number may be printed.
    """

    rules: RuleSet
    registered: date
    closed: bool = False
    results: tuple[RuleResult, ...] = ()
    awarded: bool | None = None
    decided: date | None = None
    protected: frozenset[str] = frozenset()
    appeals: int = 0

    @property
    def passed(self) -> int:
        """How many rules were demonstrated, or do not apply."""
        return sum(one.passed for one in self.results)


@dataclass(frozen=True, slots=True)
class Quote:
    """A comment as it was released: the name only where that was agreed, translations by language."""

    text: str
    name: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Quotes:
    """What may be quoted of the answers to a question in words.

    `said` respondents said something; `status` is `ok`, or why there is nothing: `too_few`, `no_consent`,
    `none_released`.
    """

    question: str
    status: str
    said: int
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportData:
    """The whole content of a dashboard or a label, in no language yet.

    `trends` are by figure id (a theme's id, or `question.measure`), oldest campaign first, this campaign last.
    `respondents` mark who stands behind the confidential figures, for the ledger; pages do not read it.
    `comments` are the analyst's, by language, then by theme; the empty theme is the campaign as a whole.
    """

    campaign: CampaignFacts
    figures: CampaignFigures
    questionnaire: Questionnaire
    sample: SampleFacts
    scores: ThemeScores | None = None
    previous: str | None = None  # how the compared campaign is called, such as "2025"
    benchmark: BenchmarkFacts | None = None
    label: LabelFacts | None = None
    trends: Mapping[str, tuple[TrendPoint, ...]] = field(default_factory=dict)
    comments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    quotes: tuple[Quotes, ...] = ()
    cohorts: Cohorts | None = None  # None where nobody is asked whether they stay
    respondents: Mapping[str, Sequence[str]] = field(default_factory=dict)
    protection_limit: int = 5
    issuer: str = "ScoreFact"
    drivers: Drivers | None = None  # of a dashboard whose parts print them
    segments: tuple[tuple[str, Segments], ...] = ()  # figure id and its segments, of such a dashboard
    parts: tuple[str, ...] = ()  # of a dashboard, in their order; empty for all
    logo: bytes = b""  # the vendor's, a checked PNG; empty for none
    recipient: str = ""  # for whom the copy is, printed pale on every page where wanted
    delivered: date | None = None  # printed where wanted; None keeps the document free of the clock
