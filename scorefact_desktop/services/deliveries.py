"""What was delivered of a campaign: the ledger, as lists show it."""

from dataclasses import dataclass

from scorefact_desktop.store import campaigns, outputs
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Delivered:
    """One file that was written; `at` is ISO 8601 in UTC."""

    kind: str
    language: str | None
    file_name: str
    at: str


def delivered(workspace: Workspace, campaign: str) -> tuple[Delivered, ...]:
    """Newest first. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        found = outputs.of_campaign(connection, campaigns.find(connection, campaign).id)
    return tuple(Delivered(one.kind, one.language, one.file_name, one.at) for one in reversed(found))
