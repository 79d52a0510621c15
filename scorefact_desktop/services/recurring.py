"""Score-Churn in depth: who is expected to leave, what it is worth, when, why and for whom; protected already.

Stay, destination and reasons are sensitive questions: every answer's count and its complement are cells there.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorefact_desktop.domain.cells import FIRST_VALUE, cell_of
from scorefact_desktop.domain.cohorts import CohortChurn
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.indicators.churn import annual_retention
from scorefact_desktop.indicators.figures import FigureMaker
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import HORIZONS, stays
from scorefact_desktop.indicators.protection import p_percent_unsafe
from scorefact_desktop.indicators.revenue_at_risk import (
    Concentration,
    YearAtRisk,
    by_renewal_year,
    concentration,
    interviewed_revenue,
)
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.services import cohorts, counting, observed
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.services.figures import NO_FILTERS, assembled, compared, figure_maker
from scorefact_desktop.services.leaving import Choices, choices_of
from scorefact_desktop.services.observed import ObservedTable
from scorefact_desktop.services.withholding import least_answers, withheld
from scorefact_desktop.store import campaigns, fieldwork, settings
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: Where a customer goes who leaves the vendor but keeps its solution (PRODUCT.md section 3, rec_destination).
KEEPS_SOLUTION = "other_partner"


@dataclass(frozen=True, slots=True)
class RenewalYear:
    """Contracts of those interviewed that end in one year (None: not known), in the campaign's currency.

    `customers` and `revenue` are all contracts of those interviewed; `at_risk` what those who answered are expected
    to take away, `upper` if every don't-know leaves too. None where
    `protected`.
    """

    year: int | None
    customers: int | None
    revenue: float | None
    at_risk: float | None
    upper: float | None
    share: float | None
    protected: bool


@dataclass(frozen=True, slots=True)
class Horizon:
    """One stay question. Shares 0-1; figures as on the dashboard, so that both agree.

    `years` None where the question does not say. `retention` is the yearly one that leads to the expected churn.
    `solution` are the bounds of what is lost to the solution as well, the rest staying with another partner.
    """

    question: str
    name: Texts
    years: int | None
    expected: Figure
    stated: Figure | None
    retention: float | None
    solution: tuple[float, float] | None
    cohorts: tuple[CohortChurn, ...]
    renewals: tuple[RenewalYear, ...]


@dataclass(frozen=True, slots=True)
class Recurring:
    """Recurring revenue of a campaign; `horizons` is empty where the questionnaire asks nobody whether they stay.

    `inversions` respondents likelier to stay longer than to stay, None where too few to be told. `currency` of the
    contract values; `observed` is what earlier respondents did since;
    `interviewed_share` of the frame's revenue, 0-1; `interviewed_revenue` its amount, None protected.
    """

    campaign: str
    compare: str | None
    interviews: int
    limit: int
    horizons: tuple[Horizon, ...]
    choices: tuple[Choices, ...]
    inversions: int | None
    currency: str | None
    interviewed_revenue: float | None
    interviewed_share: float | None
    concentration: Concentration | None
    observed: tuple[ObservedTable, ...] = ()


def recurring(
    workspace: Workspace, campaign: str, compare: str | None = None, filters: Filters = NO_FILTERS
) -> Recurring:
    """Score-Churn in depth (METHODS.md section 8). Raises what `services.figures.campaign_figures` raises."""
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        before = compared(connection, now, compare)
        checked = counting.checked_filters(now, filters)
        limit = settings.protection_limit(connection)
        maker = figure_maker(connection, now, before, checked)
        figures = {one.id: one for one in assembled(maker, now, before, checked).indicators}
        chosen = list(now.selected(checked))
        ends = fieldwork.contract_ends(connection, now.campaign.id)
        questionnaire = now.layout.questionnaire
        asked = [one for one in questionnaire.questions if stays(questionnaire.scale_of(one.code))]
        follow_ups = _follow_ups(questionnaire.questions, asked)
        destination = next((one for one in follow_ups if one.code == "rec_destination"), None)
        horizons = [_horizon(one, now, maker, figures, chosen, ends, destination, limit) for one in asked]
        population, filtered = maker.now.population, bool(checked)
        choices = [
            choices_of(connection, one, now, figures, chosen, population, limit, filtered=filtered)
            for one in follow_ups
        ]
        value, share, weight = _revenue(connection, now, chosen, limit, filtered=filtered)
        return Recurring(
            campaign=now.campaign.name,
            compare=before.campaign.name if before else None,
            interviews=len(chosen),
            limit=limit,
            horizons=tuple(horizons),
            choices=tuple(one for one in choices if one is not None),
            inversions=_inversions(maker.now.tally, limit),
            currency=now.currency,
            interviewed_revenue=value,
            interviewed_share=share,
            concentration=weight,
            observed=observed.tables(connection, now.campaign.vendor_id, questionnaire, now.campaign.year, limit),
        )


def _follow_ups(questions: Iterable[Question], asked: Sequence[Question]) -> list[Question]:
    """The other sensitive questions of the themes that ask whether customers stay."""
    themes = {one.theme for one in asked if one.theme}
    codes = {one.code for one in asked}
    return [one for one in questions if one.theme in themes and one.sensitive and one.code not in codes]


def _horizon(
    question: Question,
    now: CountedCampaign,
    maker: FigureMaker,
    figures: Mapping[str, Figure],
    chosen: Sequence[Counted],
    ends: Mapping[int, int],
    destination: Question | None,
    limit: int,
) -> Horizon:
    expected = figures[f"{question.code}.expected_churn"]
    known = expected.value is not None
    given = cohorts.stays_of(now, question.code, chosen)
    years = HORIZONS.get(question.code)
    return Horizon(
        question.code,
        question.short,
        years,
        expected,
        figures.get(f"{question.code}.leavers"),
        annual_retention(expected.value, years) if expected.value is not None and years else None,
        _lost_to_solution(now, given, destination, limit) if known and destination else None,
        cohorts.by_signing_year(given, maker.now.population, limit) if known else (),
        _renewals(given, now, chosen, ends, limit) if known else (),
    )


def _renewals(
    given: Sequence[tuple[Counted, float | None, bool]],
    now: CountedCampaign,
    chosen: Sequence[Counted],
    ends: Mapping[int, int],
    limit: int,
) -> tuple[RenewalYear, ...]:
    """Revenue at risk by the year the contract ends; no year in which one customer would stand out."""
    rows = [(one, stay) for one, stay, unsure in given if stay is not None or unsure]
    revenue = [one.interview.revenue or None for one, _ in rows]
    if now.currency is None or not any(revenue):
        return ()
    years = [ends.get(one.customer or 0) for one, _ in rows]
    found = {one.year: one for one in by_renewal_year([stay for _, stay in rows], revenue, years)}
    # All contracts of those interviewed: of those who answered alone, two horizons would differ by single customers.
    contracts: dict[int | None, list[float]] = {year: [] for year in found}
    for one in chosen:
        if one.interview.revenue:
            contracts.setdefault(ends.get(one.customer or 0), []).append(one.interview.revenue)
    order = sorted(contracts, key=lambda year: (year is None, year or 0))
    answered = Counter(year for year, value in zip(years, revenue, strict=True) if value)
    unsafe = {place for place, year in enumerate(order) if p_percent_unsafe(contracts[year])}
    hidden = withheld([answered[year] for year in order], least_answers(limit, sensitive=True), unsafe)
    return tuple(
        _renewal(year, contracts[year], found.get(year), protected=place in hidden) for place, year in enumerate(order)
    )


def _renewal(year: int | None, contracts: Sequence[float], risk: YearAtRisk | None, *, protected: bool) -> RenewalYear:
    if protected or risk is None:
        return RenewalYear(year, None, None, None, None, None, protected=True)
    return RenewalYear(year, len(contracts), sum(contracts), risk.at_risk, risk.upper, risk.share, protected=False)


def _lost_to_solution(
    now: CountedCampaign,
    given: Sequence[tuple[Counted, float | None, bool]],
    destination: Question,
    limit: int,
) -> tuple[float, float] | None:
    """The share of customers expected lost to vendor and solution, from those who said where they would go.

    The upper bound takes everyone who did not say for lost to the solution. None where the destinations are protected.
    """
    scale, position = now.layout.questionnaire.scale_of(destination.code), now.layout.first[destination.code]
    keeps = {cell_of(scale, choice.value) for choice in scale.choices if choice.code == KEEPS_SOLUTION}
    known = [(one.interview.blob[position], 1 - stay) for one, stay, _ in given if stay is not None]
    said = [(byte, lost) for byte, lost in known if byte >= FIRST_VALUE]
    leaving = sum(byte not in keeps for byte, _ in said)
    if not known or any(0 < size < limit for size in (len(said), leaving, len(said) - leaving)) or not said:
        return None
    surely = sum(lost for byte, lost in said if byte not in keeps)
    unsaid = sum(lost for byte, lost in known if byte < FIRST_VALUE)
    return surely / len(known), (surely + unsaid) / len(known)


def _inversions(tally: Tally, limit: int) -> int | None:
    """How many are likelier to stay five years than three (METHODS.md section 8); None where too few to be told."""
    found = sum(tally.inversions.values())
    return None if 0 < found < limit else found


def _revenue(
    connection: Connection, now: CountedCampaign, chosen: Sequence[Counted], limit: int, *, filtered: bool
) -> tuple[float | None, float | None, Concentration | None]:
    """Amount, share of the frame's and concentration of contract values, in the currency of most customers."""
    values = [one.interview.revenue or None for one in chosen]
    known = sum(value is not None for value in values)
    if now.currency is None or known < limit or p_percent_unsafe(values):
        return None, None, None
    amount = sum(value or 0.0 for value in values)
    if filtered:
        return amount, None, None
    frame = [
        one.value if one.currency == now.currency else None
        for one in fieldwork.frame_customers(connection, now.campaign.id)
    ]
    total = sum(value or 0.0 for value in frame)
    return amount, interviewed_revenue(values, total), concentration(frame if any(frame) else values)
