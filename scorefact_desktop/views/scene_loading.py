"""Loads a scene from the services, on the store lane: nothing here touches a widget."""

from typing import TYPE_CHECKING

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.session import View
from scorefact_desktop.views.scene import Scene

if TYPE_CHECKING:
    from scorefact_desktop.services.workspaces import Workspace


def load_scene(workspace: "Workspace", view: View) -> Scene:
    """Figures, trends and filter values of the campaign looked at. Raises UserError."""
    from scorefact_desktop.services import benchmarks, campaigns, figures, protection, questionnaires

    name = view.campaign or ""
    about = campaigns.summary(workspace, name)
    questionnaire = campaigns.campaign_questionnaire(workspace, name)
    shown = figures.campaign_figures(workspace, name, compare=view.compare, filters=view.filters)
    return Scene(about, questionnaire, None, shown)
