"""The demonstration's benchmark: 25 invented vendors, interviewed by the same generator as the three shown."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from random import Random
from statistics import fmean, quantiles, stdev
from typing import Literal

from scorefact_desktop.domain.benchmark import ALL, Benchmark, Cell, Group, YearMean
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.draw import optional_half
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.indicators.layout import Interview, Layout
from scorefact_desktop.indicators.measures import Measure, measures
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.services.demo.respondents import Respondent
from scorefact_desktop.services.demo.stories import MARKET, YEARS

_Kind = Literal["integrator", "publisher"]
_Values = dict[str, float]

VENDOR_COUNT = 25
#: Interviews per invented vendor and year.
_INTERVIEWS = 48
_KINDS: tuple[_Kind, _Kind] = ("integrator", "publisher")
_MADE_ON = date(2026, 11, 16)


def release(questionnaire: Questionnaire, scores: ThemeScores) -> Benchmark:
    """The benchmark release of the demonstration, always the same: groups `all`, `integrators`, `publishers`."""
    layout = Layout(questionnaire, scores)
    known = [measure for of_question in measures(layout).values() for measure in of_question if measure.scores]
    vendors = [
        (_KINDS[number % 2], [_year(questionnaire, layout, known, number, year) for year in YEARS])
        for number in range(VENDOR_COUNT)
    ]
    everyone = [years for _, years in vendors]
    groups = [_group(ALL, None, everyone)]
    for kind in _KINDS:
        groups.append(_group(f"{kind}s", kind, [years for own, years in vendors if own == kind]))
    return Benchmark(release="2026.2", made_on=_MADE_ON, groups=tuple(groups))


def _year(
    questionnaire: Questionnaire, layout: Layout, known: Sequence[Measure], number: int, year: int
) -> tuple[_Values, _Values]:
    """Theme scores and indicators of one invented vendor in one year."""
    nature = Random(7_000 + number)
    overall = nature.gauss(0, 4.5)
    shifts = {theme: nature.gauss(0, 3.0) for theme in MARKET}
    rate = max(0.05, nature.gauss(0.24, 0.09))
    random = Random((7_000 + number) * 10_000 + year)
    drift = random.gauss(0, 1.5) + 0.8 * (year - YEARS[0])
    kind = _KINDS[number % 2]
    core = frozenset(question.code for question in questionnaire.questions if question.core)

    def interviews() -> Iterator[Interview]:
        for place in range(_INTERVIEWS):
            respondent = Respondent(
                random,
                questionnaire,
                lambda theme: MARKET.get(theme or "", 65.0) + overall + drift + shifts.get(theme or "", 0.0),
                random.gauss(0, 0.9),
                "en",
                rate,
                "",
            )
            asked = core | optional_half(questionnaire, f"{number}/{year}", place)
            yield Interview(pack(questionnaire, respondent.interview(asked, {"vendor_type": kind})))

    tally = Tally.of(layout, interviews())
    themes = {
        table.theme: sums.total / (sums.n * table.unit)
        for table, sums in zip(layout.themes, tally.themes, strict=True)
        if sums.n
    }
    indicators = {}
    for measure in known:
        counts = tally.column(measure.position, without_group=measure.without_group)
        n = sum(counts[byte] for byte in measure.scores)
        if n:
            indicators[measure.id] = sum(counts[byte] * score for byte, score in measure.scores.items()) / n
    return themes, indicators


def _group(identifier: str, kind: _Kind | None, vendors: Sequence[Sequence[tuple[_Values, _Values]]]) -> Group:
    """A group of vendors; each vendor is its years' (themes, indicators), the last year being the current one."""
    return Group(
        id=identifier,
        vendor_type=kind,
        vendors=len(vendors),
        customers=len(vendors) * _INTERVIEWS,
        themes=dict(_cells([[year[0] for year in years] for years in vendors])),
        indicators=dict(_cells([[year[1] for year in years] for years in vendors])),
    )


def _cells(vendors: Sequence[Sequence[_Values]]) -> Iterator[tuple[str, Cell]]:
    for key in dict.fromkeys(key for years in vendors for key in years[-1]):
        now = _of_year(vendors, key, -1)
        if len(now) < 2:
            continue
        deciles, quarters = quantiles(now, n=10, method="inclusive"), quantiles(now, n=4, method="inclusive")
        yield (
            key,
            Cell(
                vendors=len(now),
                customers=len(now) * _INTERVIEWS,
                mean=_rounded(fmean(now)),
                sd=_rounded(stdev(now)),
                p10=_rounded(deciles[0]),
                p25=_rounded(quarters[0]),
                p50=_rounded(quarters[1]),
                p75=_rounded(quarters[2]),
                p90=_rounded(deciles[-1]),
                years={
                    str(year): YearMean(vendors=len(values), mean=_rounded(fmean(values)))
                    for index, year in enumerate(YEARS)
                    if (values := _of_year(vendors, key, index))
                },
            ),
        )


def _of_year(vendors: Iterable[Sequence[_Values]], key: str, index: int) -> list[float]:
    return [years[index][key] for years in vendors if key in years[index]]


def _rounded(value: float) -> float:
    """Six digits are more than a benchmark of 25 vendors knows."""
    return round(value, 6)
