"""What the analysis pages show at one moment, loaded in one go off the user-interface thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil
from typing import TYPE_CHECKING

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.domain.figures import CampaignFigures, Figure

if TYPE_CHECKING:
    from scorefact_desktop.domain.questionnaire import Questionnaire
    from scorefact_desktop.domain.theme_scores import ThemeScores
    from scorefact_desktop.services.campaigns import CampaignSummary
    from scorefact_desktop.services.label_state import LabelState


def still_owed(about: "CampaignSummary") -> int:
    """Complete interviews still needed before fieldwork may close; 0 where the draw is not known."""
    return max(0, ceil(about.closing_target * (about.base or 0) - 1e-9) - about.complete)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One of the four headline figures: its card's name is `title`, `second` stands at its right edge."""

    id: str
    title: str
    label: str
    figure: Figure
    second: Figure | None = None
    second_label: str = ""
    low: float = 0.0  # ends of the strip, in the stored unit
    high: float = 1.0
    released: bool = False  # a benchmark is in use


@dataclass(frozen=True, slots=True)
class Scene:
    """One campaign under one filter: everything the Dashboard and Themes pages need."""

    about: "CampaignSummary"
    questionnaire: "Questionnaire"
    scores: "ThemeScores | None"
    figures: CampaignFigures
    compare_year: int | None = None
    trends: Mapping[str, tuple[TrendPoint, ...]] = field(default_factory=dict)
    profile: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    benchmark_vendors: int | None = None
    protection_limit: int = 5
    label: "LabelState | None" = None  # None where it is no label campaign
    following: bool = False  # an interview in progress moves the figures, or would without a filter


def moved(scene: Scene, figures: CampaignFigures) -> Scene:
    """The scene with the figures of this moment, also at the end of each trend; nothing else of it changes."""
    trends = {one: _moved_end(points, figures, one) for one, points in scene.trends.items()}
    return replace(scene, figures=figures, trends=trends, following=True)


def _moved_end(points: tuple[TrendPoint, ...], figures: CampaignFigures, identifier: str) -> tuple[TrendPoint, ...]:
    now = figures.theme(identifier) or figures.indicator(identifier)
    if not points or now is None or points[-1].label != figures.campaign.rpartition("/")[2]:
        return points
    lower, upper = (now.interval.lower, now.interval.upper) if now.interval else (None, None)
    return (*points[:-1], replace(points[-1], value=now.value, lower=lower, upper=upper, n=now.n))
