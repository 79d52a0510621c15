"""Merging a package: erasures first, then what is new, in one transaction; the same result in whatever order they come.

Interviews, cases, customers, contacts, workshops and decisions merge as a union of revisions; calls as a union by their
ids; where a case stands follows from its calls and interviews. Nothing is decided by a clock or by who came last
(RELIABILITY.md promise 5).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.packages import exporting, sealing, settling, trail
from scorefact_desktop.services.packages.trail import Cut
from scorefact_desktop.store import (
    campaign_parts,
    campaigns,
    devices,
    erasure,
    history,
    package_rows,
    revisions,
    sealed_workshops,
    showing,
    typed_names,
)
from scorefact_desktop.store.connection import Connection, IntegrityError
from scorefact_desktop.store.devices import Device
from scorefact_desktop.store.erasure import Erased
from scorefact_desktop.store.revisions import Revision
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.exchange.package_document import PackageDocument
    from scorefact_desktop.exchange.packages import ReadPackage


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that was read and not merged yet. `known` and `trusted` are about the device that signed it."""

    path: Path
    package: "ReadPackage"
    campaign: str
    purpose: str
    parts: tuple[str, ...]
    made_at: str
    device: str
    fingerprint: str
    known: bool
    trusted: bool
    interviews: int
    cases: int
    attempts: int
    workshops: int
    erasures: int


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did. `interviews`, `cases`, `customers`, `contacts`, `workshops` and `decisions` were new or
    changed; `conflicts` are open now; `cuts` are histories that lack what they held before."""

    campaign: str
    device: str
    new_campaign: bool
    revisions: int
    interviews: int
    cases: int
    customers: int
    contacts: int
    workshops: int
    decisions: int
    attempts: int
    erased: Erased
    conflicts: int
    cuts: tuple[Cut, ...]


def look(
    workspace: Workspace,
    path: Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Opened:
    """Reads a package without changing anything in the workspace but, on first use, its own device.

    Raises UserError: those of `exchange.packages.read`.
    """
    from scorefact_desktop.exchange import packages  # pydantic and cryptography: not for opening the program

    with workspace.reader() as connection:
        secrets = devices.identities(connection)
    package = packages.read(path, secrets, progress=progress, cancelled=cancelled)
    document = package.document
    with workspace.reader() as connection:
        known = devices.by_key(connection, bytes.fromhex(document.sender.public_key))
    subjects = {(one.kind, one.uid) for one in document.revisions}
    return Opened(
        path=path,
        package=package,
        campaign=f"{document.campaign.vendor.slug}/{document.campaign.year}",
        purpose=document.purpose,
        parts=tuple(document.parts),
        made_at=document.made_at,
        device=known.name if known else document.sender.name,
        fingerprint=devices.fingerprint(bytes.fromhex(document.sender.public_key), document.sender.age_recipient),
        known=known is not None,
        trusted=known is not None and known.trusted,
        interviews=sum(kind == "interview" for kind, _ in subjects),
        cases=sum(kind == "case" for kind, _ in subjects),
        attempts=len(document.attempts),
        workshops=sum(kind == "workshop" for kind, _ in subjects),
        erasures=exporting.erasures_among(one.kind for one in document.tombstones),
    )


def merge(workspace: Workspace, opened: Opened, *, trust: str | None = None, author: str | None = None) -> Merged:
    """Merges what `look` read; all of it or, where it raises, nothing.

    `trust` is the fingerprint that was compared with the device's owner: the device is then trusted from now on.
    Raises UserError device_unknown_signer, device_not_trusted, fingerprint_differs, package_other_campaign,
    questionnaire_differs, vendor_type_differs, campaign_closed, package_incomplete, package_unsound.
    """
    document = opened.package.document
    with workspace.transaction() as connection:
        sender = _sender(connection, opened, trust, author)
        try:
            merged = _merge(connection, opened, document, sender, author or person())
        except (IntegrityError, KeyError, ValueError, OverflowError) as error:  # also a number no column can hold
            # The document was checked field by field; what still does not fit contradicts itself or this workspace.
            raise UserError("package_unsound", where=type(error).__name__) from error
    if merged.erased != Erased() and not workspace.connection.in_transaction:
        erasure.tidy(workspace.connection)  # what was erased elsewhere is in no side file here either
    return merged


def _sender(connection: Connection, opened: Opened, trust: str | None, author: str | None) -> Device:
    """The device that signed, which must be trusted, and is from now on where its fingerprint was compared."""
    part = opened.package.document.sender
    known = devices.by_key(connection, bytes.fromhex(part.public_key))
    if trust is not None:
        if "".join(trust.split()) != opened.fingerprint.replace(" ", ""):
            raise UserError("fingerprint_differs", device=opened.device, fingerprint=opened.fingerprint)
        if known is None or not known.trusted:
            known = devices.add(
                connection, part.uid, part.name, bytes.fromhex(part.public_key), part.age_recipient, trusted=True
            )
            history.record(
                connection, "device_trusted", f"device:{known.uid}", author or person(), fingerprint=opened.fingerprint
            )
    if known is None:
        raise UserError("device_unknown_signer", device=opened.device, fingerprint=opened.fingerprint)
    if not known.trusted:
        raise UserError("device_not_trusted", device=known.name, fingerprint=opened.fingerprint)
    return known


def _merge(connection: Connection, opened: Opened, document: "PackageDocument", sender: Device, author: str) -> Merged:
    adopted = campaign_parts.adopt(connection, document.campaign.model_dump())
    campaign = campaigns.get(connection, adopted.id)
    for sha256 in adopted.registrations:
        history.record(connection, "registration_received", f"campaign:{campaign.uid}", author, registration=sha256)
    arriving = [revisions.make(one.kind, one.uid, one.parents, one.author, one.body) for one in document.revisions]
    sealing.seal_all(connection, dict.fromkeys((one.kind, one.uid) for one in arriving))
    erased = Erased()
    left: set[str] = set()
    # A person first: what named somebody known here is then without the name, and not gone with all that came after it.
    for one in sorted(document.tombstones, key=lambda one: one.kind != "contact"):
        if one.kind == "interview":
            left |= settling.siblings(connection, [one.uid])
        if not revisions.is_buried(connection, one.kind, one.uid, wholly=not one.keeps_answers):
            erased += erasure.erase(connection, one.kind, one.uid, keeps_answers=one.keeps_answers)
    welcome = _welcome(connection, arriving)
    new = revisions.add(connection, welcome)
    if new and campaign.status == "closed" and document.campaign.status != "closed":
        raise UserError("campaign_closed", campaign=campaign.name)
    changed = showing.show(connection, {(one.kind, one.uid) for one in welcome})
    package_rows.add_frame(connection, campaign.id, [one.model_dump() for one in document.frame])
    calls = {
        one.uid: one.case
        for one in document.attempts
        if package_rows.add_attempt(connection, _silenced(connection, one.model_dump()))
    }
    settling.settle(connection, campaign.id, changed, set(calls.values()))
    settling.count_of_case(connection, left)
    cuts = trail.compare(connection, sender.id, document.history)
    merged = Merged(
        campaign=campaign.name,
        device=sender.name,
        new_campaign=adopted.new,
        revisions=new,
        interviews=_count(changed, "interview"),
        cases=_count(changed, "case"),
        customers=_count(changed, "customer"),
        contacts=_count(changed, "contact"),
        workshops=len({uid for kind, uid in changed if kind in ("workshop", "attendance")}),
        decisions=len({uid for kind, uid in changed if kind in ("decision", "decision_owner")}),
        attempts=len(calls),
        erased=erased,
        conflicts=len(revisions.divided(connection)),
        cuts=cuts,
    )
    _note(connection, opened, campaign.id, campaign.uid, sender, merged, author)
    return merged


def _welcome(connection: Connection, arriving: Iterable[Revision]) -> list[Revision]:
    """The revisions that may come in: nothing that was erased, and of other things no word about somebody erased.

    An interview of an erased respondent that only now arrives is erased as well, everywhere it will ever be.
    """
    subjects: dict[tuple[str, str], list[Revision]] = {}
    for one in arriving:
        subjects.setdefault((one.kind, one.uid), []).append(one)
    found: list[Revision] = []
    names = typed_names.buried_names(connection, (one for states in subjects.values() for one in states))
    for (kind, uid), states in subjects.items():
        if revisions.is_buried(connection, kind, uid):
            continue
        if kind == "interview" and any(erasure.mentions_buried(connection, one.body, wholly=True) for one in states):
            erasure.erase(connection, "interview", uid)
            continue
        if kind in sealed_workshops.NAMES:
            found.extend(typed_names.welcome(connection, states, names))
            continue
        found.extend(erasure.redacted(connection, states))
    return found


def _silenced(connection: Connection, call: dict[str, Any]) -> dict[str, Any]:
    """A call to somebody erased: that it was made belongs to the case, to whom and what was noted does not."""
    if erasure.mentions_buried(connection, call):
        return {**call, **erasure.SILENT_CALL}
    return call


def _count(changed: set[tuple[str, str]], kind: str) -> int:
    return sum(one == kind for one, _ in changed)


def _note(
    connection: Connection,
    opened: Opened,
    campaign_id: int,
    campaign_uid: str,
    sender: Device,
    merged: Merged,
    author: str,
) -> None:
    counts = {
        "interviews": merged.interviews,
        "cases": merged.cases,
        "attempts": merged.attempts,
        "workshops": merged.workshops,
        "erased": merged.erased.interviews + merged.erased.contacts,
    }
    package_rows.note(
        connection,
        uid=opened.package.document.uid,
        direction="merged",
        purpose=opened.purpose,
        campaign_id=campaign_id,
        device_id=sender.id,
        file_name=opened.path.name,
        sha256=opened.package.sha256,
        counts=counts,
    )
    history.record(
        connection, "package_merged", f"campaign:{campaign_uid}", author,
        package=opened.package.document.uid, device=sender.uid, **counts,
    )  # fmt: skip
