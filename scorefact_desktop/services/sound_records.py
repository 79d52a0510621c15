"""Whether figures of a campaign may be handed on: asked before every document, so it loads little."""

from functools import partial

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import campaigns, soundness
from scorefact_desktop.store.workspace import Workspace


def require_sound(workspace: Workspace, campaign: str) -> None:
    """Refuses to hand on figures of a campaign whose records are not what was saved: to a vendor, label or benchmark.

    Raises UserError rows_changed, campaign_unknown.
    """
    with workspace.reader() as connection:
        connection.text_factory = soundness.as_stored
        found = campaigns.find(connection, campaign)
        changed = [
            *soundness.guarded(partial(soundness.interviews, connection, found.id), "interviews"),
            *soundness.guarded(partial(soundness.lost_interviews, connection), "rows"),
        ]
    if changed:
        raise UserError("rows_changed", campaign=found.name, changed=len(changed))
