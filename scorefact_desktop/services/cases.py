"""A case by its id, and its campaign while that is open: what calls and interviews ask for before they are stored."""

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import campaigns, cases
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.cases import Case
from scorefact_desktop.store.connection import Connection


def known_case(connection: Connection, case_id: int) -> Case:
    """The case of that id. Raises UserError case_unknown."""
    try:
        return cases.get(connection, case_id)
    except KeyError as error:
        raise UserError("case_unknown", case=case_id) from error


def open_campaign_of(connection: Connection, case: Case) -> Campaign:
    """The campaign of a case. Raises UserError campaign_not_open."""
    campaign = campaigns.get(connection, case.campaign_id)
    if campaign.status != "open":
        raise UserError("campaign_not_open", campaign=campaign.name, status=campaign.status)
    return campaign
