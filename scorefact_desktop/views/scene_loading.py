"""Loads a scene from the services, on the store lane: nothing here touches a widget."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.session import Filters, View
from scorefact_desktop.views.scene import Scene

if TYPE_CHECKING:
    from scorefact_desktop.services import figures as service
    from scorefact_desktop.services.campaigns import CampaignSummary
    from scorefact_desktop.services.workspaces import Workspace


def load_scene(workspace: "Workspace", view: View) -> Scene:
    """Figures and filter values of the campaign looked at; trends come later. Raises UserError."""
    from scorefact_desktop.services import campaigns, figures, label_state, protection, questionnaires
    from scorefact_desktop.services.benchmark import in_use

    with workspace.one_state():
        name = view.campaign or ""
        about = campaigns.summary(workspace, name)
        questionnaire = campaigns.campaign_questionnaire(workspace, name)
        release = in_use.current(workspace)
        found, profile = figures.figures_and_profile(workspace, name, view.compare, view.filters)
        return Scene(
            about=about,
            questionnaire=questionnaire,
            scores=questionnaires.scores_for(questionnaire),
            figures=found,
            compare_year=int(view.compare.rpartition("/")[2]) if view.compare else None,
            profile=profile,
            filters=view.filters,
            benchmark_vendors=release.benchmark.group("all").vendors if release else None,
            protection_limit=protection.protection_limit(workspace),
            label=label_state.label_state(workspace, name),
        )


def load_trends(
    workspace: "Workspace", about: "CampaignSummary", ids: Sequence[str], filters: Filters
) -> dict[str, tuple[TrendPoint, ...]]:
    """Figures over the vendor's campaigns up to this one, as charts draw them. Raises UserError."""
    from scorefact_desktop.services import campaigns, figures

    if about.status == "preparing" or not ids:
        return {}
    with workspace.one_state():
        open_now = {one.name for one in campaigns.list_campaigns(workspace) if one.status == "open"}
        found = figures.trends(workspace, about.vendor_slug, tuple(ids), about.year, filters)
    return {
        identifier: tuple(chart_point(point, point.campaign in open_now) for point in points)
        for identifier, points in found.items()
    }


def chart_point(point: "service.TrendPoint", hollow: bool) -> TrendPoint:
    """A year of a figure as charts draw it; `hollow` while its fieldwork is open."""
    figure = point.figure
    if figure is None:
        return TrendPoint(str(point.year), None, benchmark=point.benchmark, broken=point.breaks)
    place = figure.benchmark
    return TrendPoint(
        label=str(point.year),
        value=figure.value,
        lower=figure.interval.lower if figure.interval else None,
        upper=figure.interval.upper if figure.interval else None,
        n=figure.n,
        benchmark=point.benchmark,
        p25=place.p25 if place else None,
        p75=place.p75 if place else None,
        hollow=hollow,
        broken=point.breaks,
    )
