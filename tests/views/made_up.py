"""Made-up figures of a campaign, so that pages can be tested without a workspace."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.domain.figures import (
    BenchmarkPosition,
    CampaignFigures,
    Change,
    Distribution,
    Excluded,
    Figure,
    Interval,
)
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services.campaigns import CampaignSummary
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.workspaces import WorkspaceInfo
from scorefact_desktop.views.overview import Overview, Release
from scorefact_desktop.views.scene import Scene


def summary(year=2026, status="open", vendor="Nordlicht", **changed):
    about = CampaignSummary(
        name=f"{vendor.lower()}/{year}", vendor=vendor, vendor_slug=vendor.lower(), vendor_type="integrator", year=year,
        status=status, population=400, sample=200, cases=200, base=200, complete=112, partial=4, in_progress=2,
        progress=0.56, closing_target=0.6, questionnaire="standard", questionnaire_version="2026.1",
        solutions=("Fjord ERP",), opened_on=f"{year}-09-14", closes_on=f"{year}-12-11" if status == "open" else None,
        closed_on=f"{year}-12-11" if status == "closed" else None, blind=False,
    )  # fmt: skip
    return replace(about, **changed)


def figure(random, identifier, measure, question=None, theme=None, *, whole=1.0, low=0.3, high=0.9):
    value = random.uniform(low, high) * whole
    previous = value + random.gauss(0, 0.04) * whole
    significant = random.random() < 0.2
    return Figure(
        id=identifier, measure=measure, value=value, n=random.randint(90, 112), question=question, theme=theme,
        excluded=Excluded(2, 1, 0, 3, 2),
        interval=Interval(value - 0.06 * whole, value + 0.06 * whole, "wilson_fpc"), previous=previous,
        change=Change(value - previous, -0.1 * whole, 0.1 * whole, 0.03 if significant else 0.4, significant),
        benchmark=BenchmarkPosition(value - 0.04 * whole, 25, 64.0, 0.04 * whole, False, value - 0.1 * whole,
                                    value + 0.03 * whole),
    )  # fmt: skip


def figures(seed=1, protected=("sponsors",), empty=("market",)):
    random, questionnaire = Random(seed), standard()
    themes, indicators, spread = [], [], []
    for theme in questionnaire.themes:
        one = figure(random, theme.id, "score", theme=theme.id, whole=100.0)
        if theme.id in protected:
            one = replace(
                one, value=None, interval=None, change=None, previous=None, benchmark=None, protected=True, n=3
            )
        if theme.id in empty:
            one = replace(
                one, value=None, interval=None, change=None, previous=None, benchmark=None, status="no_data", n=0
            )
        themes.append(one)
    for question in questionnaire.questions:
        scale = questionnaire.scale_of(question.code)
        if scale.kind in (ScaleKind.ORDINAL, ScaleKind.RATING, ScaleKind.CHOICE, ScaleKind.MULTI):
            counts = {value: random.randint(2, 40) for value in scale.values}
            spread.append(Distribution(question.code, sum(counts.values()), counts, Excluded(2, 1, 0, 3, 2)))
        named = (question.code, question.theme)
        if scale.positive:
            indicators += [figure(random, f"{question.code}.{one}", one, *named) for one in ("top", "positive")]
        if scale.scored:
            indicators.append(figure(random, f"{question.code}.mean", "mean", *named, whole=100.0))
    indicators.append(figure(random, "nps_score.nps", "nps", "nps_score", "nps", low=0.1, high=0.3))
    indicators.append(
        figure(random, "rec_3y.expected_churn", "expected_churn", "rec_3y", "recurring", low=0.1, high=0.2)
    )
    indicators.append(
        figure(random, "rec_5y.expected_churn", "expected_churn", "rec_5y", "recurring", low=0.2, high=0.3)
    )
    indicators.append(figure(random, "cri_count.crisis_rate", "crisis_rate", "cri_count", "crisis", low=0.1, high=0.2))
    return CampaignFigures(
        "nordlicht/2026", "nordlicht/2025", 400, 112, 4, tuple(themes), tuple(indicators), tuple(spread)
    )


def scene(seed=1, **changed):
    shown = figures(seed)
    trends = {
        one.id: tuple(
            TrendPoint(
                str(2026 - back), one.value * (1 - 0.02 * back), one.interval.lower * (1 - 0.02 * back),
                one.interval.upper * (1 - 0.02 * back), one.n, one.benchmark.mean, one.benchmark.p25,
                one.benchmark.p75, hollow=back == 0,
            )
            for back in (2, 1, 0)
        )
        for one in (*shown.themes, *shown.indicators)
        if one.value is not None
    }  # fmt: skip
    profile = {
        "solution": ("Fjord ERP",), "size": ("1–49", "50–249", "250+"),
        "sector": ("Food", "Logistics", "Machinery", "Wholesale"), "signing_year": ("2017", "2018", "2019", "2021"),
    }  # fmt: skip
    made = Scene(summary(), standard(), standard_scores(), shown, 2025, trends, profile, {}, 25, 5)
    return replace(made, **changed)


def overview(path=Path("/home/anna/audits-2026.scorefact")):
    shown, today = figures(), datetime.now(UTC).date()
    campaigns = tuple(
        summary(year, "open" if (vendor, year) == ("Nordlicht", 2026) else "closed", vendor)
        for year in (2024, 2025, 2026)
        for vendor in ("Nordlicht", "Solvana", "Kestrel")
    )
    info = WorkspaceInfo(str(path), "u", "2026-01-02T10:00:00Z", "0.1", 1, False, 1_400_000, 3, 9, 900, 1020, "2026.1")
    made = Overview(path, True, info, campaigns, 5, Release("2026.1", today - timedelta(days=6), 25, 3180))
    names = [one.name for one in made.carded]
    return replace(made, figures=dict.fromkeys(names, shown), questionnaires={name: standard() for name in names})


def day(text):
    return date.fromisoformat(text)
