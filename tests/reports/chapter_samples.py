"""Drivers and segments for documents, of any size and status."""

import random
from dataclasses import replace

from scorefact_desktop.domain.drivers import DriverPoint, Drivers, Spread
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.segments import SegmentFigure, Segments
from scorefact_desktop.reports.data import ReportData

_QUADRANTS = ("concentrate_here", "keep_up", "low_priority", "possible_overkill", "undetermined")


def drivers_of(data: ReportData, *, status: str = "ok", n: int = 113, seed: int = 3, settled: bool = True) -> Drivers:
    """Drivers of the recommendation over the themes; below the gates with rank correlations alone."""
    rng = random.Random(seed)
    themes = [theme.id for theme in data.questionnaire.themes][:12]
    bare = Drivers(data.campaign.name, _outcome(data), (), status, n, 55, left_out=tuple(themes[-2:]))
    if status not in ("ok", "pairwise", "too_few_rows"):
        return bare
    points = []
    weights = sorted((rng.random() for _ in themes[:-2]), reverse=True)
    for place, (theme, weight) in enumerate(zip(themes[:-2], weights, strict=True), start=1):
        point = DriverPoint((theme,), n, 0.6 - place / 12, 0.5 - place / 12, 0.7 - place / 12)
        if status != "too_few_rows":
            share, score = weight / sum(weights), rng.uniform(40, 85)
            point = replace(
                point,
                importance=Spread(share, share * 0.6, share * 1.4),
                performance=Spread(score, score - 4, score + 4),
                quadrant=_QUADRANTS[place % len(_QUADRANTS)] if settled else "undetermined",
                ranks=(max(1, place - 2), place + 2) if place > 1 else (1, 1),
            )
        points.append(point)
    if status == "too_few_rows":
        return replace(bare, points=tuple(points))
    return replace(bare, points=tuple(points), crosshair=(0.1, 62.0), r_squared=0.52, repetitions=1000)


def _outcome(data: ReportData) -> str:
    return next((one.code for one in data.questionnaire.questions if one.recommendation), data.questionnaire.order[0])


def segments_of(figure: Figure, field: str, names: tuple[str, ...], n: int = 20) -> Segments:
    """A figure by a field: the first value differs, the last is protected."""
    low = -1.0 if figure.measure == "nps" else 0.0
    found = [
        SegmentFigure(name, n + at, 0.2, max(low, -0.1), 0.5, 0.1, -0.2, 0.3, 0.01, 0.02, significant=at == 0)
        for at, name in enumerate(names)
    ]
    if len(found) > 1:
        found[-1] = SegmentFigure(names[-1], protected=True)
    return Segments("nordlicht/2026", field, figure, "ok", 5, 5, tuple(found), None)


def with_chapters(
    data: ReportData, *, status: str = "ok", names: tuple[str, ...] = ("1-49", "50-249", "250+")
) -> ReportData:
    """The data as a delivery has them, with segments of every figure that is printed by segment."""
    figures = [one for one in data.figures.indicators if one.id == "cri_count.crisis_rate" or one.measure == "nps"]
    known = tuple(
        (one.id, segments_of(one, field, names)) for one in figures for field in ("size", "sector", "country")
    )
    return replace(data, drivers=drivers_of(data, status=status), segments=known)
