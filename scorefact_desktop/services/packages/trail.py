"""The signed heads of the history: ours go with every package, those of others are kept, so that a cut shows.

A chain alone does not show that its end was cut off. Whoever got a package knows a head of its sender's history and
says so in the packages it makes (RELIABILITY.md promise 13).
"""

from dataclasses import dataclass
from typing import Any

from scorefact_desktop.store import devices, heads, history
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.devices import OwnDevice


@dataclass(frozen=True, slots=True)
class Cut:
    """A history that does not hold what it held: whose device's (None: this workspace), and from which entry on."""

    device: str | None
    entry: int


def sign(connection: Connection, own: OwnDevice | None = None) -> bool:
    """Signs the head of the history as it stands, at closing, for backups and packages; False where nothing is new."""
    own = own or devices.own(connection)
    return heads.sign(connection, own)


def described(connection: Connection) -> dict[str, Any]:
    """What a package tells of histories: our signed heads, and the heads seen of others."""
    return {
        "checkpoints": [[entry, head.hex()] for entry, head in heads.signed(connection)],
        "seen": [[uid, entry, head.hex()] for uid, entry, head in heads.seen(connection)],
    }


def compare(connection: Connection, sender_id: int, told: Any) -> tuple[Cut, ...]:
    """Keeps the heads a package tells of, and says which histories lack what they had.

    `told` is the `history` of a package document.
    """
    sender = devices.get(connection, sender_id)
    cuts = []
    checkpoints = {entry: bytes.fromhex(head) for entry, head in told.checkpoints}
    newest = max(checkpoints, default=0)
    for entry, head in heads.seen_of(connection, sender_id):
        # An older package that arrives late ends before what a newer one told.
        if entry <= newest and checkpoints.get(entry) != head:
            cuts.append(Cut(sender.name, entry))
            break
    heads.keep(connection, sender_id, checkpoints)
    own = devices.find_own(connection)
    for uid, entry, text in told.seen:
        if own is not None and uid == own.uid and history.head_at(connection, entry) != bytes.fromhex(text):
            cuts.append(Cut(None, entry))
            break
    return tuple(cuts)


def check(connection: Connection) -> tuple[Cut, ...]:
    """What is wrong with this workspace's own history: a broken chain, or a signature of what is no longer there."""
    broken = history.first_broken(connection)
    if broken is not None:
        return (Cut(None, broken),)
    unsigned = heads.first_unsound(connection)
    return () if unsigned is None else (Cut(None, unsigned),)
