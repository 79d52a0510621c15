"""The chapters of a dashboard that cost seconds or readings of their own, added only where their part is wanted.

They are found once, before the processes of the languages start, so that every language prints the same.
"""

from collections.abc import Callable
from dataclasses import replace

from scorefact_desktop.domain.deliverables import PARTS
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.drivers import drivers
from scorefact_desktop.services.segments import delivered_segments
from scorefact_desktop.store.workspace import Workspace

#: By what customers are compared on the pages of recommendation and crises.
FIELDS = ("size", "sector", "country")
_CRISIS = "cri_count.crisis_rate"


def with_chapters(
    workspace: Workspace, data: ReportData, cancelled: Callable[[], bool] = lambda: False
) -> ReportData | None:
    """The data of a dashboard with drivers and segments where its parts print them; None where cancelled.

    The drivers are those of the first question that can have some, the recommendation in the standard questionnaire.
    """
    wanted = data.parts or PARTS
    figures = (
        [one.id for one in data.figures.indicators if one.measure == "nps"][:1] if "recommendation" in wanted else []
    )
    if "crisis" in wanted and data.figures.indicator(_CRISIS) is not None:
        figures.append(_CRISIS)
    if figures:
        data = replace(data, segments=delivered_segments(workspace, data.campaign.name, figures, FIELDS))
    if "drivers" in wanted:
        found = drivers(workspace, data.campaign.name, delivery=True, progress=lambda _share: not cancelled())
        if found is None:
            return None
        data = replace(data, drivers=found)
    return data
