"""The contributions that a steward received, as they are listed, and whether they enter the next release."""

from dataclasses import dataclass

from scorefact_desktop.domain.contribution import Contribution
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import contributions, history
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ListedContribution:
    """A contribution: who signed it (fingerprint), how much is in it, when it came (ISO 8601), whether it enters."""

    id: int
    signer: str
    campaigns: int
    vendors: int
    years: tuple[int, int]
    received_at: str
    included: bool


def listed(workspace: Workspace) -> tuple[ListedContribution, ...]:
    """All contributions, in the order received."""
    with workspace.reader() as connection:
        received = contributions.all_received(connection)
    made = []
    for one in received:
        campaigns = Contribution.model_validate_json(one.body).campaigns
        years = [campaign.year for campaign in campaigns]
        made.append(
            ListedContribution(
                one.id,
                one.signer,
                len(campaigns),
                len({campaign.vendor for campaign in campaigns}),
                (min(years), max(years)),
                one.received_at,
                one.included,
            )
        )
    return tuple(made)


def include(workspace: Workspace, contribution_id: int, *, included: bool, author: str | None = None) -> None:
    """Says whether a contribution enters the next release. Raises UserError workspace_read_only."""
    with workspace.transaction() as connection:
        contributions.include(connection, contribution_id, included)
        history.record(
            connection,
            "contribution_included" if included else "contribution_left_out",
            "workspace:benchmark",
            author or person(),
            contribution=contribution_id,
        )
