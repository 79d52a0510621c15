"""How good a campaign's sample is: from the frame to the interviews, outcome rates, margin, who is represented."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators import outcomes, representativeness, sample
from scorefact_desktop.indicators.interviewer import InterviewerEffect, interviewer_effect
from scorefact_desktop.indicators.measures import Kind, measures
from scorefact_desktop.indicators.outcomes import OutcomeRates, Outcomes
from scorefact_desktop.indicators.protection import suppress
from scorefact_desktop.services import counting
from scorefact_desktop.services.counting import CountedCampaign
from scorefact_desktop.services.figures import comparable
from scorefact_desktop.services.final_codes import final_codes
from scorefact_desktop.store import campaigns, fieldwork, settings
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.fieldwork import CaseState, FrameCustomer
from scorefact_desktop.store.workspace import Workspace

#: The fields over which respondents are set against the customers of the frame.
FIELDS = ("size", "sector", "country", "solution")
_SMALLEST_EXPECTED = representativeness.SMALLEST_EXPECTED
_CURVE_POINTS = 24


@dataclass(frozen=True, slots=True)
class Stratum:
    """Customers of the frame that share a value of a field, or several such values merged for being too few.

    `values` empty: customers of whom the field is not known. `to_call` drawn cases still without a final outcome;
    `partial_r` the part of the R-indicator, above 0 where the stratum is over-represented.
    """

    values: tuple[str, ...]
    population: int
    drawn: int
    responded: int
    to_call: int
    partial_r: float | None = None


@dataclass(frozen=True, slots=True)
class Representation:
    """Respondents against customers over one field (METHODS.md section 6).

    `status` is `ok`, `census`, `no_frame`, `only_respondents` (nobody else is in the frame, though the population is
    larger), `no_answers`, `too_few`, `field_unknown` (the customer file does not have it) or `one_stratum`. `method` is
    `chi_square` or `monte_carlo`. `unreached` are values with 5 % of the customers or more and no interview; `outside`
    respondents who are not in the frame and left out.
    """

    field: str
    status: str
    strata: tuple[Stratum, ...] = ()
    chi_square: float | None = None
    p: float | None = None
    df: int = 0
    method: str = "none"
    r: float | None = None
    r_adjusted: float | None = None
    cv: float | None = None
    unreached: tuple[str, ...] = ()
    outside: int = 0


@dataclass(frozen=True, slots=True)
class MarginPoint:
    """The margin of error that `n` interviews reach, 0-1, with the finite population and without; None unknown."""

    n: int
    margin: float | None
    unlimited: float | None


@dataclass(frozen=True, slots=True)
class Interviewers:
    """The interviewer effect on one figure; `figure` is a question's code, `themes` the mean of the theme scores."""

    figure: str
    effect: InterviewerEffect


@dataclass(frozen=True, slots=True)
class CampaignSample:
    """The sample of one campaign.

    `eligible` drawn cases not found ineligible, `base` what progress is measured against (the eligible draw, else the
    sample size given); `target` complete interviews for the closing rule, `owed` those still missing. `outcomes` and
    `rates` are None without cases; `unrecognised` cases carry a code that is none of AAPOR's and count as 3.90.
    `margin_status` is `ok`, `census`, `no_population`, `no_data` or `population_smaller_than_sample`. Margins 0-1.
    """

    campaign: str
    year: int
    status: str
    population: int | None
    frame: int
    excluded: int
    drawn: int
    eligible: int
    complete: int
    partial: int
    base: int | None
    progress: float | None
    closing_target: float
    target: int | None
    owed: int | None
    to_call: int
    outcomes: Outcomes | None
    rates: OutcomeRates | None
    unrecognised: int
    margin: MarginPoint
    margin_status: str
    curve: tuple[MarginPoint, ...]
    needed: Mapping[float, int]
    representation: tuple[Representation, ...]
    interviewers: tuple[Interviewers, ...]
    interviewer_count: int
    random_draw: bool


@dataclass(frozen=True, slots=True)
class SampleReport:
    """The sample of a campaign, and that of the one it is compared with."""

    now: CampaignSample
    before: CampaignSample | None


def campaign_sample(workspace: Workspace, campaign: str, compare: str | None = None) -> SampleReport:
    """Sample quality of a campaign (METHODS.md sections 6 and 7), and of the compared one.

    Raises UserError campaign_unknown, campaign_none, compare_same_campaign, compare_other_vendor,
    compare_not_earlier.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        limit = settings.protection_limit(connection)
        now = _sample(connection, found, limit)
        if compare is None:
            return SampleReport(now, None)
        return SampleReport(now, _sample(connection, comparable(connection, found, compare), limit))


def _sample(connection: Connection, campaign: Campaign, limit: int) -> CampaignSample:
    counted = counting.count(connection, campaign)
    states = tuple(fieldwork.case_states(connection, campaign.id))
    frame = tuple(fieldwork.frame_customers(connection, campaign.id))
    complete = sum(one.interview.complete for one in counted.interviews.values())
    eligible = sum(state.eligible for state in states)
    base = eligible if states else campaign.sample
    target = math.ceil(campaign.closing_target * base - 1e-9) if base else None
    coded, unrecognised = final_codes(states)
    met = outcomes.tally(coded) if states else None
    margin, margin_status = _margin(complete, campaign.population)
    asked_by = fieldwork.interviewers(connection, campaign.id)
    return CampaignSample(
        campaign=campaign.name,
        year=campaign.year,
        status=campaign.status,
        population=campaign.population,
        frame=len(frame),
        excluded=fieldwork.excluded_from_frame(connection, campaign.id),
        drawn=len(states),
        eligible=eligible,
        complete=complete,
        partial=len(counted.interviews) - complete,
        base=base,
        progress=complete / base if base else None,
        closing_target=campaign.closing_target,
        target=target,
        owed=None if target is None else max(0, target - complete),
        to_call=sum(_open(state) for state in states),
        outcomes=met,
        rates=outcomes.rates(met) if met else None,
        unrecognised=unrecognised,
        margin=margin,
        margin_status=margin_status,
        curve=_curve(complete, campaign.population),
        needed={error: sample.required_size(error, campaign.population) for error in (0.05, 0.075, 0.10)},
        representation=tuple(_represented(field, counted, frame, states, limit) for field in FIELDS),
        interviewers=_interviewers(counted, asked_by, limit),
        interviewer_count=len({asked_by[one] for one in counted.interviews if one in asked_by}),
        random_draw=campaign.seed is not None,
    )


def _open(state: CaseState) -> bool:
    """Whether a case still owes a final outcome."""
    return state.eligible and not state.final and state.interview not in ("complete", "partial")


def _margin(complete: int, population: int | None) -> tuple[MarginPoint, str]:
    unlimited = sample.margin_of_error(complete)
    if not complete:
        return MarginPoint(0, None, None), "no_data"
    if population is None:
        return MarginPoint(complete, unlimited, unlimited), "no_population"
    if complete > population:
        return MarginPoint(complete, unlimited, unlimited), "population_smaller_than_sample"
    status = "census" if complete == population else "ok"
    return MarginPoint(complete, sample.margin_of_error(complete, population), unlimited), status


def _curve(complete: int, population: int | None) -> tuple[MarginPoint, ...]:
    """The margin over numbers of interviews, as far as the population goes."""
    if complete < 5:
        return ()
    end = max(round(complete * 1.8), complete + 40)
    if population is not None:
        end = max(min(end, population), complete)
    start = min(20, complete)
    step = max(1, (end - start) // _CURVE_POINTS)
    return tuple(
        MarginPoint(n, sample.margin_of_error(n, population), sample.margin_of_error(n))
        for n in sorted({*range(start, end + 1, step), end, complete})
    )


def _represented(
    field: str,
    counted: CountedCampaign,
    frame: Sequence[FrameCustomer],
    states: Sequence[CaseState],
    limit: int,
) -> Representation:
    """Those interviewed against the frame over one field, cells merged until all can be tested and shown."""
    members = {one.customer_id: getattr(one, field) for one in frame}
    responded = {one.customer for one in counted.interviews.values()}
    outside = sum(one.customer not in members for one in counted.interviews.values())
    inside = [members[customer] for customer in responded if customer in members]
    if not members:
        return Representation(field, "no_frame", outside=outside)
    if all(value is None for value in members.values()):
        return Representation(field, "field_unknown", outside=outside)
    populations, sizes = Counter(members.values()), Counter(inside)
    drawn = Counter(members[one.customer_id] for one in states if one.customer_id in members)
    waiting = Counter(members[one.customer_id] for one in states if one.customer_id in members and _open(one))
    unreached = [str(one) for one in sample.unreached(sizes, populations) if one is not None] if inside else []
    groups = merged(populations, sizes, limit)
    strata = tuple(
        Stratum(
            tuple(sorted(value for value in group if value is not None)),
            sum(populations[value] for value in group),
            sum(drawn[value] for value in group),
            sum(sizes[value] for value in group),
            sum(waiting[value] for value in group),
        )
        for group in groups
    )
    if not inside:
        return Representation(field, "no_answers", strata, outside=outside)
    if len(inside) == len(members) < (counted.campaign.population or 0):
        return Representation(field, "only_respondents", outside=outside)
    if 0 < len(inside) < limit:
        return Representation(field, "too_few", outside=outside)
    if len(strata) < 2:
        return Representation(field, "one_stratum", strata, outside=outside)
    counts, customers = [one.responded for one in strata], [one.population for one in strata]
    tested = representativeness.representativeness(counts, customers)
    indicator = representativeness.r_indicator(counts, customers)
    return Representation(
        field,
        "census" if tested.method == "census" else "ok",
        tuple(
            Stratum(one.values, one.population, one.drawn, one.responded, one.to_call, part)
            for one, part in zip(strata, indicator.partial, strict=True)
        ),
        tested.chi_square,
        tested.p,
        tested.df,
        tested.method,
        indicator.r,
        indicator.adjusted,
        indicator.cv,
        tuple(sorted(unreached)),
        outside,
    )


def merged(
    populations: Mapping[str | None, int], sizes: Mapping[str | None, int], limit: int
) -> tuple[tuple[str | None, ...], ...]:
    """The values of a field as strata: small ones joined (METHODS.md section 6, Expected < 5, and section 12).

    A value is small where the test would expect fewer than 5 among those who responded or among the others, or where 1
    to limit - 1 responded. Small ones stand together, the smallest sound ones with them until the group is sound too.
    Large strata first, the joined group last.
    """
    n, total = sum(sizes.values()), sum(populations.values())
    rest = total - n

    def small(values: Iterable[str | None]) -> bool:
        customers = sum(populations[value] for value in values)
        answers = sum(sizes.get(value, 0) for value in values)
        expected = min(n, rest) * customers / total if total and rest and n else _SMALLEST_EXPECTED
        return expected < _SMALLEST_EXPECTED or 0 < answers < limit

    def order(value: str | None) -> tuple[bool, int, str]:
        return value is None, -populations[value], value or ""

    sound = sorted((value for value in populations if not small([value])), key=order)
    group = sorted((value for value in populations if small([value])), key=order)
    while group and sound and small(group):
        group.append(sound.pop())
    named = [(value,) for value in sound]
    return (*named, tuple(group)) if group else tuple(named)


def _interviewers(counted: CountedCampaign, asked_by: Mapping[int, int], limit: int) -> tuple[Interviewers, ...]:
    """Whether answers depend on who asked: recommendation, overall satisfaction, and all themes together."""
    who = [asked_by.get(interview) for interview in counted.interviews]
    groups = Counter(one for one in who if one is not None)
    if len(groups) < 2 or suppress(list(groups.values()), limit).primary:
        return ()
    layout, found = counted.layout, []
    blobs = [one.interview.blob for one in counted.interviews.values()]
    by_question = measures(layout)
    wanted = [one.code for one in layout.questionnaire.questions if one.recommendation or one.code == "sat_overall"]
    for code in wanted:
        mean = next((one for one in by_question[code] if one.kind is Kind.MEAN), None)
        if mean is not None:
            scores = [mean.scores.get(blob[mean.position]) for blob in blobs]
            found.append(Interviewers(code, interviewer_effect(scores, who)))
    if layout.themes:
        found.append(Interviewers("themes", interviewer_effect([_overall(counted, blob) for blob in blobs], who)))
    return tuple(found)


def _overall(counted: CountedCampaign, blob: bytes) -> float | None:
    """The mean of a respondent's theme scores, None without any."""
    scores = [
        score / table.unit
        for table in counted.layout.themes
        for score in (table.score_of(blob)[0],)
        if score is not None
    ]
    return math.fsum(scores) / len(scores) if scores else None
