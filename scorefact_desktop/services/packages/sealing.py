"""Sealing: the present state of what travels becomes a revision, wherever nothing did so before.

Finishing and correcting an interview seals it in the same transaction. What an import brought, and cases, customers and
contacts, are sealed when they are packaged or before a package is merged: 15,000 imported interviews need no second
copy before they travel.
"""

from collections.abc import Iterable

from scorefact_desktop.store import devices, revisions, sealed_rows, showing
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.package_rows import Selection


def seal(connection: Connection, kind: str, uid: str) -> bool:
    """Seals the state of one thing; False where it is sealed already."""
    return _seal(connection, kind, uid, devices.own(connection).uid)


def seal_all(connection: Connection, chosen: Iterable[tuple[str, str]]) -> int:
    """Seals things by kind and uid, as far as they are here; how many needed it. Interviews that go on are left out."""
    author = devices.own(connection).uid
    return sum(
        _seal(connection, kind, uid, author)
        for kind, uid in chosen
        if sealed_rows.exists(connection, kind, uid) and not showing.is_going_on(connection, kind, uid)
    )


def of_selection(selection: Selection, *, answers: bool, identity: bool) -> tuple[tuple[str, str], ...]:
    """Kind and uid of what a package holds, in the order in which rows can be written.

    Workshops and decisions travel with either part, the names in them with the identities.
    """
    kinds = (("customer", selection.customers), ("contact", selection.contacts), ("case", selection.cases))
    found = [(kind, uid) for kind, uids in kinds for uid in uids if identity]
    for kind, names, uids in (
        ("workshop", "attendance", selection.workshops),
        ("decision", "decision_owner", selection.decisions),
    ):
        found += [(kind, uid) for uid in uids]
        found += [(names, uid) for uid in uids if identity]
    return tuple(found + [("interview", uid) for uid in selection.interviews if answers])


def _seal(connection: Connection, kind: str, uid: str, author: str) -> bool:
    return revisions.seal(connection, kind, uid, sealed_rows.body_of(connection, kind, uid), author) is not None
