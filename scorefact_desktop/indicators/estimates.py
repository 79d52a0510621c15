"""One measure of one campaign, from its tally: value, base, interval, and what a comparison needs of it.

Intervals are those of the display rules (METHODS.md sections 1 to 3 and 8) and take no longer for many interviews.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import FIRST_VALUE, MISSING_CODES, origin
from scorefact_desktop.domain.figures import ChurnDetails, Excluded, Interval
from scorefact_desktop.indicators import mean, nps, proportion
from scorefact_desktop.indicators.churn import imbens_manski_c
from scorefact_desktop.indicators.coarsening import Published, Score, Steps, finest_score_step, finest_steps
from scorefact_desktop.indicators.distributions import normal_quantile
from scorefact_desktop.indicators.measures import Kind, Measure
from scorefact_desktop.indicators.number_sums import NumberSums
from scorefact_desktop.indicators.population import Base, base
from scorefact_desktop.indicators.running_sums import RunningSums, from_sums
from scorefact_desktop.indicators.student import student_quantile
from scorefact_desktop.indicators.tally import Tally, domain, excluded

_DONT_KNOW = MISSING_CODES[Missing.DONT_KNOW]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with all that is known of it.

    `hits` counts the respondents behind a share. `spread` is the sum of squared deviations of the scores from their
    mean, `se` a standard error that is not 0 merely because all agree.
    """

    kind: Kind
    value: float | None
    base: Base
    interval: Interval | None
    status: str
    excluded: Excluded
    hits: int | None = None
    spread: float = 0.0
    se: float | None = None
    recommendation: nps.NpsEstimate | None = None

    @property
    def n(self) -> int:
        """The valid answers."""
        return self.base.n


def of_measure(tally: Tally, measure: Measure, population: float | None) -> Estimate:
    """The figure of a question's measure. `population`: the customers that the tally stands for, None if unknown."""
    counts = tally.column(measure.position, without_group=measure.without_group)
    if measure.kind is Kind.CHURN:
        counts = tally.stay_counts(measure.position)
    if measure.kind is Kind.AVERAGE:
        return _average(tally.numbers[measure.question], counts, population)
    answers = {byte: times for byte in measure.scores if (times := counts[byte])}
    n = sum(answers.values())
    if measure.kind is Kind.SHARE:
        return _share(sum(times for byte, times in answers.items() if measure.scores[byte]), n, counts, population)
    if measure.kind is Kind.NPS:
        return _nps(measure, answers, counts, population)
    scores = {byte: measure.scores[byte] for byte in answers}
    total = math.fsum(times * scores[byte] for byte, times in answers.items())
    squares = math.fsum(times * scores[byte] ** 2 for byte, times in answers.items())
    value = total / n if n else 0.0
    spread = math.fsum(times * (scores[byte] - value) ** 2 for byte, times in answers.items())
    high = 1.0 if measure.kind is Kind.CHURN else 100.0
    found = mean.interval_from_sums(n, total, squares, population, domain(counts), 0.0, high)
    return _mean(measure.kind, found, spread, domain(counts), population, excluded(counts))


def of_theme(tally: Tally, index: int, population: float | None) -> Estimate:
    """The score of the theme at `index` of the tally's layout, 0-100."""
    sums, unit = tally.themes[index], tally.layout.themes[index].unit
    total, squares = sums.total / unit, sums.squares / unit**2
    spread = (sums.n * sums.squares - sums.total**2) / (sums.n * unit**2) if sums.n else 0.0
    outside = domain(sums.without)
    found = mean.interval_from_sums(sums.n, total, squares, population, outside)
    return _mean(Kind.MEAN, found, spread, outside, population, excluded(sums.without))


def churn_details(
    tally: Tally, measure: Measure, estimate: Estimate, population: float | None, *, with_revenue: bool
) -> ChurnDetails | None:
    """What stands beside an expected churn (METHODS.md section 8); None where nobody gave an answer.

    Equals `churn.expected_churn`, whose scale it uses, from counts alone.
    """
    counts = tally.stay_counts(measure.position)
    if not estimate.n:
        return None
    scale = tally.layout.questionnaire.scale_of(measure.question)
    codes = {FIRST_VALUE + choice.value - origin(scale): choice.code for choice in scale.choices}
    lost, unknown = measure.scores, counts[_DONT_KNOW]
    n = estimate.n + unknown
    known = math.fsum(counts[byte] * score for byte, score in lost.items())
    bounds = (known / n, (known + unknown) / n)
    high_stay, low_stay = (
        math.fsum(counts[byte] * (1 - part[code]) for byte, code in codes.items()) / estimate.n
        for part in (measure.stay.high, measure.stay.low)
    )
    interval = estimate.interval
    revenue, revenue_n, revenue_interval = (
        _by_revenue(tally.revenue[measure.position], lost, population) if with_revenue else (None, 0, None)
    )
    return ChurnDetails(
        bounds,
        _imbens_manski(counts, lost, bounds, n, population),
        (high_stay, low_stay),
        # Sampling error at the ends of the band: the interval moves with the estimate.
        Interval(
            interval.lower + high_stay - (estimate.value or 0.0),
            interval.upper + low_stay - (estimate.value or 0.0),
            "scale-band",
        )
        if interval
        else None,
        revenue,
        revenue_n,
        revenue_interval,
        tally.inversions.get(measure.position, 0),
    )


def churn_steps(
    tally: Tally,
    measure: Measure,
    shares: Iterable[Measure],
    small: Iterable[int],
    population: float | None,
    limit: int,
) -> Steps | None:
    """How finely an expected churn may be delivered beside `shares` of its question; None: not at all.

    `small` are the answers, as bytes, whose counts it must not settle (see `coarsening.finest_steps`).
    """
    counts, known = _published(tally, measure, shares, population)
    return finest_steps(counts, [byte for byte in small if counts[byte]], known, limit)


def score_step(
    tally: Tally,
    index: int,
    measure: Measure,
    shares: Iterable[Measure],
    small: Iterable[int],
    churn: Steps | None,
    population: float | None,
    limit: int,
) -> float | None:
    """How finely the score of the theme at `index` may be delivered for one of its questions; None: not at all.

    `measure` is the question's expected churn, told in steps of `churn` or, where None, not at all; `shares` and
    `small` as in `churn_steps` (see `coarsening.finest_score_step`).
    """
    table = tally.layout.themes[index]
    points = table.points[table.positions.index(measure.position)]
    counts, known = _published(tally, measure, shares, population)
    sums = tally.themes[index]
    valid = sum(
        sum(tally.counts[position][byte] for byte in of)
        for position, of in zip(table.positions, table.points, strict=True)
    )
    score = Score(
        {byte: points[byte] / table.unit for byte in counts},
        sums.total / sums.n / table.unit,
        sums.n,
        valid / sums.n,
    )
    return finest_score_step(counts, [byte for byte in small if counts[byte]], known, churn, score, limit)


def _published(
    tally: Tally, measure: Measure, shares: Iterable[Measure], population: float | None
) -> tuple[dict[int, int], Published]:
    """The respondents by answer, and what a reader knows of them beside an expected churn."""
    stay = tally.stay_counts(measure.position)
    scale = tally.layout.questionnaire.scale_of(measure.question)
    codes = {FIRST_VALUE + choice.value - origin(scale): choice.code for choice in scale.choices}
    counts = {byte: stay[byte] for byte in codes}
    n = sum(counts.values())
    found = base(n, population, domain(stay))
    student = student_quantile(0.975, found.asked - 1) if found.asked > 1 else 0.0
    kept = (1 - found.sampling_fraction) * found.asked / max(found.asked - 1, 1)
    return counts, Published(
        measure.scores,
        {byte: 1 - measure.stay.high[code] for byte, code in codes.items()},
        {byte: 1 - measure.stay.low[code] for byte, code in codes.items()},
        [frozenset(byte for byte, score in one.scores.items() if score) for one in shares],
        lambda spread: student * math.sqrt(max(0.0, kept * spread)) / n,
    )


def _share(hits: int, n: int, counts: list[int], population: float | None) -> Estimate:
    found = proportion.display_interval(hits, n, population, domain(counts))
    spread = hits * (n - hits) / n if n else 0.0
    se = found.se
    if se == 0 and found.interval and not math.isinf(found.n_star):
        # Nobody, or everybody, so far: Wilson's centre says how far from certain that is.
        square = normal_quantile(0.975) ** 2
        likely = (found.n_star * hits / n + square / 2) / (found.n_star + square)
        se = math.sqrt(likely * (1 - likely) / found.n_star)
    return Estimate(
        Kind.SHARE,
        found.value,
        base(n, population, domain(counts)),
        _named(found.interval),
        found.status,
        excluded(counts),
        hits,
        spread,
        se,
    )


def _nps(measure: Measure, answers: Mapping[int, int], counts: list[int], population: float | None) -> Estimate:
    promoters = sum(times for byte, times in answers.items() if measure.scores[byte] > 0)
    detractors = sum(times for byte, times in answers.items() if measure.scores[byte] < 0)
    n = sum(answers.values())
    found = nps.interval_from_counts(promoters, n - promoters - detractors, detractors, population, domain(counts))
    spread = promoters + detractors - (promoters - detractors) ** 2 / n if n else 0.0
    return Estimate(
        Kind.NPS,
        found.value,
        base(n, population, domain(counts)),
        _named(found.interval),
        found.status,
        excluded(counts),
        None,
        spread,
        found.wald_se or found.se,
        found,
    )


def _average(numbers: NumberSums, counts: list[int], population: float | None) -> Estimate:
    n, total, squares = numbers.sums
    # Without an end of the scale there is no bound for numbers that are all equal: the interval is left out.
    found = mean.interval_from_sums(n, total, squares, population, domain(counts), -math.inf, math.inf)
    return _mean(Kind.AVERAGE, found, numbers.spread, domain(counts), population, excluded(counts))


def _mean(
    kind: Kind, found: mean.MeanEstimate, spread: float, outside: int, population: float | None, apart: Excluded
) -> Estimate:
    interval, se = found.interval, found.se
    if interval and not (math.isfinite(interval.lower) and math.isfinite(interval.upper)):
        interval = None
    if se == 0 and interval and found.method != "census":
        se = (interval.upper - interval.lower) / (2 * normal_quantile(0.975))
    stands_on = base(found.n, population, outside)
    if interval and interval.method == "t" and stands_on.population is not None:
        interval = replace(interval, method="t_fpc")
    return Estimate(kind, found.value, stands_on, _named(interval), found.status, apart, None, spread, se)


def _named(interval: Interval | None) -> Interval | None:
    """The interval with its method as outputs write it: `wilson-fpc` (PRODUCT.md section 11)."""
    return replace(interval, method=interval.method.replace("_", "-")) if interval else None


def _imbens_manski(
    counts: list[int], lost: Mapping[int, float], bounds: tuple[float, float], n: int, population: float | None
) -> Interval | None:
    if n < 2:
        return None
    kept = 1 - base(n, population).sampling_fraction
    errors = []
    for bound, filling in zip(bounds, (0.0, 1.0), strict=True):
        squares = math.fsum(counts[byte] * (score - bound) ** 2 for byte, score in lost.items())
        squares += counts[_DONT_KNOW] * (filling - bound) ** 2
        errors.append(math.sqrt(kept * squares / (n - 1) / n))
    stretch = imbens_manski_c(bounds[1] - bounds[0], max(errors))
    return Interval(bounds[0] - stretch * errors[0], bounds[1] + stretch * errors[1], "imbens-manski")


def _by_revenue(
    sums: Mapping[int, NumberSums], lost: Mapping[int, float], population: float | None
) -> tuple[float | None, int, Interval | None]:
    """The churn weighted by contract value, a ratio estimator (METHODS.md section 2), its base and interval."""
    stratum = RunningSums()
    for byte, score in lost.items():
        n, weight, squares = sums[byte].sums
        stratum.n += n
        stratum.w += weight
        stratum.wy += weight * score
        stratum.wyy += weight * score * score
        stratum.ww += squares
        stratum.wwy += squares * score
        stratum.wwyy += squares * score * score
    outside = [sums[code].n if code in sums else 0 for code in range(FIRST_VALUE)]
    stratum.domain = domain(outside)
    rows = stratum.n + stratum.domain
    found = from_sums([(stratum, population)])
    if found.value is None or found.se is None or rows < 2:
        return found.value, found.n, None
    half = student_quantile(0.975, rows - 1) * found.se
    return found.value, found.n, Interval(found.value - half, found.value + half, "revenue-weighted")
