"""Expected churn by the year customers signed: cohorts on the screen, and cohorts as a delivery may tell them.

Stay questions are sensitive: a mean over few answers gives the single answers away, and so does one told too finely.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import FIRST_VALUE, MISSING_CODES, cell_of
from scorefact_desktop.domain.cohorts import CohortChurn, Cohorts
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.indicators.churn import KENT
from scorefact_desktop.indicators.layout import stays
from scorefact_desktop.indicators.measures import Kind, measures
from scorefact_desktop.indicators.proportion import wilson
from scorefact_desktop.indicators.revenue_at_risk import by_cohort
from scorefact_desktop.services import ledger
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.services.withholding import least_answers, withheld
from scorefact_desktop.store.connection import Connection

_DONT_KNOW = MISSING_CODES[Missing.DONT_KNOW]
_UNKNOWN_YEAR = "?"
#: How large cohorts of a delivery get, in limits, before none are told.
_LARGER = (3, 4, 5, 6, 8, 10)


def stays_of(now: CountedCampaign, code: str, chosen: Sequence[Counted]) -> list[tuple[Counted, float | None, bool]]:
    """Those who answered a stay question, or stand outside its domain: the chance that they stay, None unknown.

    The last part tells a don't-know from the other reasons for having no chance.
    """
    scale, values = now.layout.questionnaire.scale_of(code), now.scales.get(code, KENT).values
    chances = {cell_of(scale, choice.value): values[choice.code] for choice in scale.choices}
    position = now.layout.first[code]
    outside = {MISSING_CODES[kind] for kind in (Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)}
    return [
        (one, chances.get(byte), byte == _DONT_KNOW)
        for one in chosen
        for byte in (now.layout.stay_byte(one.interview.blob, position),)
        if byte in chances or byte in outside
    ]


def by_signing_year(
    given: Sequence[tuple[Counted, float | None, bool]], population: float | None, limit: int, least: int = 0
) -> tuple[CohortChurn, ...]:
    """Expected churn by signing year, neighbouring years joined until each cohort may be shown, or has `least`."""
    least = max(least, least_answers(limit, sensitive=True))
    years = [one.profile.get("signing_year", _UNKNOWN_YEAR) for one, _, _ in given]
    counts = Counter(year for year, (_, stay, _) in zip(years, given, strict=True) if stay is not None)
    bands = _bands(sorted(year for year in set(years) if year.isdecimal()), counts, least)
    if not bands:
        return ()
    band_of = {year: place for place, band in enumerate(bands) for year in band}
    labels = [band_of.get(year, -1) for year in years]
    lost = [None if stay is None else 1 - stay for _, stay, _ in given]
    found = {int(str(one.name)): one for one in by_cohort(lost, labels, population, least)}
    order = [*range(len(bands)), *((-1,) if -1 in found else ())]
    hidden = withheld([found[place].n for place in order], least)
    cohorts = []
    for at, place in enumerate(order):
        one, band = found[place], bands[place] if place >= 0 else ()
        first, last = (int(band[0]), int(band[-1])) if band else (None, None)
        estimate = None if at in hidden else one.estimate
        if not one.n and at not in hidden:
            continue
        cohorts.append(
            CohortChurn(
                first,
                last,
                one.n if estimate else None,
                estimate.value if estimate else None,
                estimate.lower if estimate else None,
                estimate.upper if estimate else None,
                estimate is None,
            )
        )
    return tuple(cohorts)


def delivered_cohorts(
    connection: Connection, counted: CountedCampaign, figures: Mapping[str, Figure], limit: int
) -> tuple[Cohorts | None, dict[str, list[str]]]:
    """The cohorts of the first stay question as a delivery may tell them, and who stands behind each, for the ledger.

    Values are told in steps at which no small count of answers is settled (`indicators.mean_protection`), all of them
    or none; the intervals follow from what is told: Wilson's, as no mean of scores 0-1 varies more than a share. None
    where the questionnaire asks nobody whether they stay. `figures` are the delivered ones, by id.
    """
    questionnaire = counted.layout.questionnaire
    code = next((one.code for one in questionnaire.questions if stays(questionnaire.scale_of(one.code))), None)
    if code is None:
        return None, {}
    whole = figures[f"{code}.expected_churn"]
    if whole.value is None:
        return Cohorts(code, "protected"), {}
    settled = ledger.settled(connection, counted, {}, limit)
    state = settled[code].campaign if code in settled else counted
    if state is None:
        return Cohorts(code, "protected"), {}
    given = stays_of(state, code, list(state.interviews.values()))
    if not by_signing_year(given, None, limit):
        return Cohorts(code, "few"), {}
    found = _finest(state, code, given, _told_together(state, code, figures), whole.rounded_to or 0.0, limit)
    if found is None:
        return Cohorts(code, "protected"), {}
    step, shown = found
    at = {id(one): place for place, one in state.interviews.items()}
    groups = {f"{one.first}-{one.last}": [at[id(each)] for each, _, _ in _members(given, one)] for one in shown}
    behind = ledger.of_groups(connection, state, code, groups, limit)
    if behind is None:
        return Cohorts(code, "protected"), {}
    return Cohorts(code, "ok", step, tuple(_told(one, step) for one in shown)), behind


def _finest(
    counted: CountedCampaign,
    code: str,
    given: Sequence[tuple[Counted, float | None, bool]],
    together: Sequence[frozenset[int]],
    whole: float,
    limit: int,
) -> tuple[float, tuple[CohortChurn, ...]] | None:
    """The finest steps in which cohorts may be told, with the most cohorts that allow them; None where none do."""
    from scorefact_desktop.indicators import mean_protection  # numpy and scipy, which only a delivery waits for

    scores = _scores(counted, code)
    found: dict[float, tuple[CohortChurn, ...]] = {}
    for times in _LARGER:
        shown = by_signing_year(given, None, limit, times * limit)
        if len(shown) < 2:
            break
        groups = [
            Counter(_byte(counted, code, one) for one, stay, _ in _members(given, cohort) if stay is not None)
            for cohort in shown
        ]
        step = mean_protection.finest_step(groups, scores, together, whole, limit)
        if step is not None:
            found.setdefault(step, shown)
    return min(found.items(), default=None, key=lambda one: one[0])


def _members(
    given: Sequence[tuple[Counted, float | None, bool]], cohort: CohortChurn
) -> list[tuple[Counted, float | None, bool]]:
    """Those who signed in the years of a cohort; without years those whose year is not known."""
    first, last = cohort.first, cohort.last

    def inside(year: str) -> bool:
        if first is None or last is None:
            return not year.isdecimal()
        return year.isdecimal() and first <= int(year) <= last

    return [one for one in given if inside(one[0].profile.get("signing_year", _UNKNOWN_YEAR))]


def _byte(counted: CountedCampaign, code: str, one: Counted) -> int:
    return counted.layout.stay_byte(one.interview.blob, counted.layout.first[code])


def _scores(counted: CountedCampaign, code: str) -> dict[int, float]:
    """The chance of leaving by answer, as byte."""
    scale, values = counted.layout.questionnaire.scale_of(code), counted.scales.get(code, KENT).values
    return {cell_of(scale, choice.value): 1 - values[choice.code] for choice in scale.choices}


def _told_together(counted: CountedCampaign, code: str, figures: Mapping[str, Figure]) -> list[frozenset[int]]:
    """The sets of answers whose share of all respondents is delivered."""
    return [
        frozenset(byte for byte, score in one.scores.items() if score and byte >= FIRST_VALUE)
        for one in measures(counted.layout)[code]
        if one.kind is Kind.SHARE and one.id in figures and figures[one.id].value is not None
    ]


def _told(one: CohortChurn, step: float) -> CohortChurn:
    if one.value is None or not one.n:
        return one
    value = round(round(one.value / step) * step, 10)
    low, high = wilson(max(0.0, value - step / 2), one.n)[0], wilson(min(1.0, value + step / 2), one.n)[1]
    return CohortChurn(one.first, one.last, one.n, value, low, high, protected=False)


def _bands(years: Sequence[str], counts: Mapping[str, int], least: int) -> list[list[str]]:
    """Neighbouring years joined from the earliest on until each band has `least` answers; the last takes the rest."""
    bands: list[list[str]] = [[]]
    for year in years:
        if sum(counts.get(one, 0) for one in bands[-1]) >= least:
            bands.append([])
        bands[-1].append(year)
    if len(bands) > 1 and sum(counts.get(one, 0) for one in bands[-1]) < least:
        last = bands.pop()
        bands[-1].extend(last)
    return [band for band in bands if band]
