"""What a label may show of a campaign: individual interviews only, since workshops stay out of it (PRODUCT.md 5)."""

from dataclasses import replace

from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services import counting, figures
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store import campaigns
from scorefact_desktop.store.workspace import Workspace


def label_data(workspace: Workspace, campaign: str) -> ReportData:
    """As `report_data`, on individual interviews alone. Raises UserError campaign_unknown, campaign_none."""
    data = report_data(workspace, campaign)
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        individual = {key: one for key, one in now.interviews.items() if not one.interview.group}
        if len(individual) == len(now.interviews):
            return data
        now.interviews = individual
        maker = figures.figure_maker(connection, now, None, {}, delivery=True)
        made = figures.assembled(maker, now, None, {})
    return replace(data, figures=made, sample=replace(data.sample, complete=made.complete, partial=made.partial))
