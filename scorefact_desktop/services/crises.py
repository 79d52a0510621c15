"""Score-Crisis in depth: how often crises come, beside the figures that the dashboard has already."""

from scorefact_desktop.indicators.crisis import Rate, poisson_rate
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.measures import CRISIS_QUESTION
from scorefact_desktop.services import counting
from scorefact_desktop.services.figures import NO_FILTERS, figure_maker
from scorefact_desktop.store import campaigns
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Rate", "crisis_rate"]


def crisis_rate(workspace: Workspace, campaign: str, filters: Filters = NO_FILTERS) -> Rate | None:
    """Crises per customer and year with Garwood's interval (METHODS.md section 8), from all the numbers given.

    None where the questionnaire does not ask, nobody answered, the mean number is protected, or a number is no count.
    Raises UserError campaign_unknown, campaign_none, filter_unknown, filter_value_unknown.
    """
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        checked = counting.checked_filters(now, filters)
        maker = figure_maker(connection, now, None, checked)
        figure = maker.single(f"{CRISIS_QUESTION}.average")
        if figure is None or figure.value is None:
            return None
        n, total, _ = maker.now.tally.numbers[CRISIS_QUESTION].sums
    if total < 0 or total != int(total):
        return None
    return poisson_rate(int(total), n)
