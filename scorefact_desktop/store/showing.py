"""Which of several states the rows of a thing show: the head with the smallest id, the same on every laptop."""

from collections.abc import Iterable

from scorefact_desktop.store import revisions, sealed_rows
from scorefact_desktop.store.connection import Connection


def show(connection: Connection, subjects: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Brings the rows of things (kind and uid), all sealed, to one of their heads; those whose rows changed.

    An interview that goes on here keeps its own answers until it is finished, and is then a head beside the others.
    """
    wanted = set(subjects)
    changed = set()
    for kind in revisions.KINDS:
        for uid in sorted(uid for one, uid in wanted if one == kind):
            heads = revisions.heads(connection, kind, uid)
            if not heads or is_going_on(connection, kind, uid):
                continue
            if revisions.shown(connection, kind, uid) != heads[0]:
                sealed_rows.write(connection, kind, uid, revisions.get(connection, heads[0]).body)
                revisions.set_shown(connection, kind, uid, heads[0])
                changed.add((kind, uid))
    return changed


def is_going_on(connection: Connection, kind: str, uid: str) -> bool:
    """Whether this is an interview that is not finished here."""
    if kind != "interview":
        return False
    row = connection.execute("SELECT status FROM interview WHERE uid = ?", (uid,)).fetchone()
    return row is not None and row[0] == "in_progress"
