"""Which benchmark group somebody chose for a campaign, in place of the one that the program proposes."""

from scorefact_desktop.store import settings
from scorefact_desktop.store.connection import Connection

_CHOSEN = "benchmark_groups"


def chosen(connection: Connection, campaign_uid: str) -> str | None:
    """The id of the chosen group, None where the proposal holds."""
    found = settings.get(connection, _CHOSEN, {})
    value = found.get(campaign_uid) if isinstance(found, dict) else None
    return value if isinstance(value, str) else None


def choose(connection: Connection, campaign_uid: str, group: str | None) -> None:
    """Chooses a group; with None the proposal holds again."""
    kept = {name: one for name, one in settings.get(connection, _CHOSEN, {}).items() if name != campaign_uid}
    settings.put(connection, _CHOSEN, kept if group is None else {**kept, campaign_uid: group})
