"""Believable figures for documents: a campaign of the standard questionnaire, and one of somebody else's survey."""

import random
from datetime import date

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
from scorefact_desktop.domain.questionnaire import Block, Question, Questionnaire, Scale, ScaleKind, Theme
from scorefact_desktop.domain.texts import NEUTRAL
from scorefact_desktop.domain.theme_scores import generic_scores
from scorefact_desktop.reports.data import BenchmarkFacts, CampaignFacts, ReportData, SampleFacts
from scorefact_desktop.services.questionnaires import standard, standard_scores


def standard_data(
    *, seed: int = 4, n: int = 120, open_: bool = False, compared: bool = True, protected: tuple[str, ...] = ("market",)
) -> ReportData:
    """A campaign of the standard questionnaire; `protected` themes and their questions are hidden."""
    return _data(standard(), seed, n, open_, compared, protected)


def foreign_questionnaire(themes: int = 6, questions: int = 5, words: str = "") -> Questionnaire:
    """A survey drafted from a file: neutral names, one scale of 0-10."""
    names = ("imag", "expe", "qual", "val", "sat", "loy", *(f"block_{i}" for i in range(7, themes + 1)))[:themes]
    asked = [
        Question(
            code=f"{name}{i + 1}", theme=name, scale="rating_0_10", text={NEUTRAL: f"{name}{i + 1}{words}"}, short={}
        )
        for name in names
        for i in range(questions)
    ]
    return Questionnaire(
        code="satisfaction",
        version="1",
        title={NEUTRAL: "satisfaction"},
        themes=tuple(Theme(id=name, number=i + 1, name={NEUTRAL: name}) for i, name in enumerate(names)),
        scales=(Scale(id="rating_0_10", kind=ScaleKind.RATING, minimum=0, maximum=10),),
        questions=tuple(asked),
        blocks=(Block(id="all", questions=tuple(question.code for question in asked)),),
    )


def foreign_data(*, themes: int = 6, questions: int = 5, n: int = 250, words: str = "") -> ReportData:
    """A campaign of somebody else's survey, without comparison or benchmark."""
    return _data(foreign_questionnaire(themes, questions, words), 7, n, False, False, ())


def _data(
    questionnaire: Questionnaire, seed: int, n: int, open_: bool, compared: bool, protected: tuple[str, ...]
) -> ReportData:
    rng = random.Random(seed)
    themes, indicators, distributions = [], [], []
    for theme in questionnaire.themes:
        themes.append(_theme(rng, theme.id, n, compared, theme.id in protected))
    for question in questionnaire.questions:
        made = _question(rng, questionnaire, question, n, compared, question.theme in protected)
        distributions += made[0]
        indicators += made[1]
    scores = standard_scores() if questionnaire.standard else generic_scores(questionnaire)
    figures = CampaignFigures(
        campaign="nordlicht/2026",
        compare="nordlicht/2025" if compared else None,
        population=400,
        complete=n,
        partial=4,
        themes=tuple(themes),
        indicators=tuple(indicators),
        distributions=tuple(distributions),
    )
    facts = CampaignFacts(
        name="nordlicht/2026",
        vendor="Axial" if questionnaire.standard else "Nordlicht",
        vendor_type="integrator",
        year=2026,
        solutions=("Fjord ERP",),
        begins=date(2026, 3, 1),
        ends=None if open_ else date(2026, 4, 30),
        open=open_,
        fictitious=True,
    )
    return ReportData(
        campaign=facts,
        figures=figures,
        questionnaire=questionnaire,
        sample=SampleFacts(400, 196, n, 4, 0.6),
        scores=scores,
        previous="2025" if compared else None,
        benchmark=BenchmarkFacts("2026.1", 25, date(2026, 2, 1)) if compared else None,
        trends={f.id: _trend(rng, f.value or 50.0) for f in themes} if compared else {},
        delivered=date(2026, 5, 18),
    )


def _theme(rng: random.Random, identifier: str, n: int, compared: bool, hidden: bool) -> Figure:
    if hidden:
        return Figure(identifier, "mean", None, 3, theme=identifier, protected=True)
    value = rng.uniform(45, 82)
    change = Change(rng.uniform(-9, 9), None, None, 0.2, False)
    change = Change(change.value, change.value - 4, change.value + 4, 0.02, abs(change.value) > 5)
    market = value + rng.uniform(-12, 10)
    gap = value - market
    return Figure(
        identifier,
        "mean",
        value,
        n - rng.randrange(6),
        theme=identifier,
        interval=Interval(value - 3.1, value + 3.2, "t-fpc"),
        previous=value - change.value if compared else None,
        change=change if compared else None,
        benchmark=BenchmarkPosition(market, 25, 40 + gap, gap, abs(gap) > 5, market - 5, market + 5)
        if compared and identifier != "sponsors"
        else None,
    )


def _share(rng: random.Random, question: Question, measure: str, value: float, n: int, compared: bool) -> Figure:
    change = rng.uniform(-0.12, 0.12)
    gap = rng.uniform(-0.15, 0.12)
    low, high = max(0.0, value - 0.07), min(1.0, value + 0.07)
    return Figure(
        f"{question.code}.{measure}",
        measure,
        value,
        n,
        question.code,
        question.theme,
        Excluded(dont_know=2, refused=1),
        Interval(low, high, "wilson-fpc"),
        previous=value - change if compared else None,
        change=Change(change, change - 0.08, change + 0.08, 0.3, abs(change) > 0.1) if compared else None,
        benchmark=BenchmarkPosition(value - gap, 25, 50, gap, abs(gap) > 0.11, value - gap - 0.06, value - gap + 0.06)
        if compared
        else None,
    )


def _question(
    rng: random.Random, questionnaire: Questionnaire, question: Question, n: int, compared: bool, hidden: bool
) -> tuple[list[Distribution], list[Figure]]:
    scale = questionnaire.scale_of(question.code)
    base = n if question.core else max(n // 2, 1)
    if question.code in ("cri_resolved", "cri_performance"):
        base = max(n // 6, 1)
    excluded = Excluded(dont_know=rng.randrange(5), refused=1, not_asked=0 if question.core else n - base)
    if scale.kind is ScaleKind.TEXT:
        return [], []
    if hidden:
        return [Distribution(question.code, 3, {}, excluded, protected=True)], [
            Figure(f"{question.code}.positive", "positive", None, 3, question.code, question.theme, protected=True)
        ]
    values = scale.values or (0, 1, 2, 3)
    weights = [rng.uniform(0.1, 0.4) + i / len(values) for i in range(len(values))]
    drawn = rng.choices(values, weights, k=base)
    counts = {value: drawn.count(value) for value in values}
    made = Distribution(question.code, base, counts, excluded)
    figures = []
    if scale.positive:
        share = sum(counts[v] for v in scale.positive) / base
        figures.append(_share(rng, question, "positive", share, base, compared))
        figures.append(_share(rng, question, "top", sum(counts[v] for v in scale.top) / base, base, compared))
    if scale.scored:
        mean = sum(scale.score(v) for v in drawn) / base
        plain = Figure(f"{question.code}.mean", "mean", mean, base, question.code, question.theme, excluded,
                       Interval(max(mean - 3, 0), min(mean + 3, 100), "t-fpc"))  # fmt: skip
        figures.append(plain)
    if question.recommendation:
        nps = (sum(1 for v in drawn if v >= 9) - sum(1 for v in drawn if v <= 6)) / base
        figures.append(_share(rng, question, "promoters", sum(1 for v in drawn if v >= 9) / base, base, compared))
        figures.append(_share(rng, question, "detractors", sum(1 for v in drawn if v <= 6) / base, base, compared))
        interval = Interval(nps - 0.1, nps + 0.1, "adjusted-wald")
        change = Change(0.06, -0.05, 0.17, 0.3, False) if compared else None
        market = BenchmarkPosition(0.27, 25, 60, nps - 0.27, False, 0.15, 0.4) if compared else None
        identifier, before = f"{question.code}.nps", nps - 0.06 if compared else None
        figures.append(
            Figure(
                identifier,
                "nps",
                nps,
                base,
                question.code,
                question.theme,
                excluded,
                interval,
                previous=before,
                change=change,
                benchmark=market,
            )
        )
    if question.code == "cri_count":
        figures.append(_share(rng, question, "crisis_rate", 0.148, base, compared))
    if question.code in ("rec_3y", "rec_5y"):
        figures.append(_share(rng, question, "expected_churn", 0.175, base, compared))
    if scale.kind in (ScaleKind.MULTI, ScaleKind.CHOICE):
        figures += [
            _share(rng, question, f"share.{choice.code}", counts[choice.value] / base, base, compared)
            for choice in scale.choices
        ]
    return [made], figures


def _trend(rng: random.Random, last: float) -> tuple[TrendPoint, ...]:
    points = []
    for i in range(5):
        value = last + (4 - i) * rng.uniform(-2, 2)
        points.append(
            TrendPoint(str(2022 + i), value, value - 4, value + 4, 90 + 7 * i, value + 3, value - 2, value + 8)
        )
    return tuple(points)
