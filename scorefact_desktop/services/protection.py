"""The protection limit of a workspace: the smallest group of respondents a figure may rest on (PRODUCT.md 10)."""

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import history, settings
from scorefact_desktop.store.workspace import Workspace

LEAST, MOST = 3, 50


def protection_limit(workspace: Workspace) -> int:
    """The limit in force: 5 unless set, never under 3."""
    with workspace.reader() as connection:
        return settings.protection_limit(connection)


def set_protection_limit(workspace: Workspace, limit: int) -> int:
    """Sets the limit and gives the one before. Raises UserError protection_limit_invalid, workspace_read_only."""
    if not LEAST <= limit <= MOST:
        raise UserError("protection_limit_invalid", limit=limit, least=LEAST, most=MOST)
    with workspace.transaction() as connection:
        before = settings.protection_limit(connection)
        settings.put(connection, settings.PROTECTION_LIMIT, limit)
        history.record(connection, "protection_limit_set", "workspace", person(), before=before, limit=limit)
        return before
