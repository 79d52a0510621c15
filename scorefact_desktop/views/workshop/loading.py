"""What the live screen shows, loaded aside from entry: the audience's picture with the years before it."""

from dataclasses import dataclass, replace

from scorefact_desktop.services import audience, campaigns, figures, questionnaires
from scorefact_desktop.services.audience import Picture
from scorefact_desktop.services.figures import TrendPoint
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.scene_loading import chart_point


@dataclass(frozen=True, slots=True)
class LiveScene:
    """A picture as a scene, with the trends of its themes."""

    picture: Picture
    scene: Scene


def load(workspace: Workspace, campaign: str, compare: str | None, before: LiveScene | None) -> LiveScene:
    """The picture that may follow `before`. Raises UserErrors as `audience.look`."""
    about = campaigns.summary(workspace, campaign)
    same = before is not None and before.scene.about.name == campaign and before.picture.figures.compare == compare
    picture = audience.look(workspace, campaign, compare, before.picture if before is not None and same else None)
    ids = tuple(theme.id for theme in picture.questionnaire.themes)
    found = figures.trends(workspace, about.vendor_slug, ids, about.year, delivery=True)
    hollow = about.status == "open"
    trends = {
        theme: tuple(
            chart_point(_of_picture(point, picture, theme) if point.campaign == campaign else point, hollow)
            for point in points
        )
        for theme, points in found.items()
    }
    scene = Scene(
        about=about,
        questionnaire=picture.questionnaire,
        scores=questionnaires.scores_for(picture.questionnaire),
        figures=picture.figures,
        compare_year=int(compare.rpartition("/")[2]) if compare else None,
        trends=trends,
        protection_limit=picture.limit,
    )
    return LiveScene(picture, scene)


def _of_picture(point: TrendPoint, picture: Picture, theme: str) -> TrendPoint:
    """This year's point as the audience has it, not as the last answer left it."""
    return replace(point, figure=picture.figures.theme(theme))
