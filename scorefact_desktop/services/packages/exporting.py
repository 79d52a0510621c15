"""Making a package: for an interviewer the cases to call, for a colleague the interviews; encrypted and signed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.packages import sealing, trail
from scorefact_desktop.store import campaign_parts, campaigns, devices, history, package_rows, revisions
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.devices import Device, OwnDevice
from scorefact_desktop.store.package_rows import NotedPackage, Selection
from scorefact_desktop.store.workspace import Workspace, new_uid, now

ASSIGNMENT, INTERVIEWS = "assignment", "interviews"
ANSWERS, IDENTITY = "answers", "identity"

__all__ = [
    "ANSWERS",
    "ASSIGNMENT",
    "IDENTITY",
    "INTERVIEWS",
    "Exported",
    "NotedPackage",
    "assign",
    "device_named",
    "export",
    "find_device",
    "noted",
    "recipients_of",
]


@dataclass(frozen=True, slots=True)
class Exported:
    """A package that was written. Counts are of what is in it; `recipients` are the names of the devices it is for,
    `erasures` what must not come back elsewhere."""

    path: Path
    campaign: str
    purpose: str
    parts: tuple[str, ...]
    recipients: tuple[str, ...]
    cases: int
    customers: int
    contacts: int
    attempts: int
    interviews: int
    workshops: int
    decisions: int
    erasures: int


def assign(
    workspace: Workspace,
    campaign: str,
    interviewer: str,
    path: Path,
    recipients: Sequence[str],
    *,
    author: str | None = None,
) -> Exported:
    """Writes the package with which an interviewer can begin: campaign, questionnaire, and the interviewer's cases with
    their customers, contacts, calls and places in the frame. No answers.

    `recipients` are names or fingerprints of known devices. Raises UserError campaign_unknown, no_cases_to_assign,
    what `recipients_of` raises, package_too_large, file_not_written and others of `written_whole`.
    """
    return _export(workspace, campaign, path, recipients, ASSIGNMENT, (IDENTITY,), interviewer, author)


def export(
    workspace: Workspace,
    campaign: str,
    path: Path,
    recipients: Sequence[str],
    *,
    parts: Sequence[str] = (ANSWERS, IDENTITY),
    author: str | None = None,
) -> Exported:
    """Writes a package with what the workspace has of a campaign: answers, identity (customers, contacts, cases and
    calls, who was in workshops and where) or both. Workshops and what was decided there travel with either, erasures
    always, as ids only.

    Raises UserError as `assign` does, and package_empty where there is nothing of the parts chosen.
    """
    ordered = tuple(one for one in (ANSWERS, IDENTITY) if one in parts)
    return _export(workspace, campaign, path, recipients, INTERVIEWS, ordered, None, author)


def recipients_of(connection: Connection, wanted: Sequence[str]) -> tuple[Device, ...]:
    """The devices meant by names or fingerprints. Raises UserError recipient_missing, device_unknown,
    device_ambiguous, device_not_trusted."""
    if not wanted:
        raise UserError("recipient_missing")
    return tuple({one.id: one for one in (_recipient(connection, text) for text in wanted)}.values())


def _recipient(connection: Connection, text: str) -> Device:
    found = find_device(connection, text)
    if not found.trusted:
        raise UserError("device_not_trusted", device=found.name, fingerprint=found.fingerprint)
    return found


def find_device(connection: Connection, text: str) -> Device:
    """The device of that name or fingerprint. Raises UserError device_unknown, device_ambiguous."""
    known = devices.known(connection)
    digits = "".join(text.split())
    found = [one for one in known if text == one.name or digits == one.fingerprint.replace(" ", "")]
    if not found:
        found = [one for one in known if text.casefold() == one.name.casefold()]
    if not found:
        raise UserError("device_unknown", device=text, known=", ".join(one.name for one in known) or "–")
    if len(found) > 1:
        raise UserError("device_ambiguous", device=text)
    return found[0]


def noted(workspace: Workspace) -> tuple[NotedPackage, ...]:
    """The packages made and merged last, newest first."""
    with workspace.reader() as connection:
        return package_rows.noted(connection)


def erasures_among(kinds: Iterable[str]) -> int:
    """How many tombstones of these kinds are of erased data: a decision taken back leaves one, and is none."""
    return sum(not kind.startswith("decision") for kind in kinds)


def device_named(workspace: Workspace, text: str) -> Device:
    """`find_device` in a workspace. Raises UserError device_unknown, device_ambiguous."""
    with workspace.reader() as connection:
        return find_device(connection, text)


def _export(
    workspace: Workspace,
    campaign: str,
    path: Path,
    recipients: Sequence[str],
    purpose: str,
    parts: tuple[str, ...],
    interviewer: str | None,
    author: str | None,
) -> Exported:
    from scorefact_desktop.exchange import packages  # pydantic and cryptography: not for opening the program

    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        own = devices.own(connection)
        readers = recipients_of(connection, recipients)
        selection = package_rows.select(connection, found.id, interviewer)
        if interviewer is not None and not selection.cases:
            raise UserError("no_cases_to_assign", campaign=found.name, interviewer=interviewer)
        chosen = sealing.of_selection(selection, answers=ANSWERS in parts, identity=IDENTITY in parts)
        erasures = revisions.tombstones(connection)
        if not chosen and not erasures:
            raise UserError("package_empty", campaign=found.name)
        sealing.seal_all(connection, chosen)
        uid = new_uid()
        history.record(
            connection, "package_exported", f"campaign:{found.uid}", author or person(),
            package=uid, purpose=purpose, parts=list(parts), recipients=[one.fingerprint for one in readers],
        )  # fmt: skip
        trail.sign(connection, own)
        document = _document(connection, found.id, uid, purpose, parts, own, selection, chosen)
        content = packages.write(document, own.sign, _age_recipients(own, readers))
        result = Exported(
            path=path,
            campaign=found.name,
            purpose=purpose,
            parts=parts,
            recipients=tuple(one.name for one in readers),
            cases=len(selection.cases) if IDENTITY in parts else 0,
            customers=len(selection.customers) if IDENTITY in parts else 0,
            contacts=len(selection.contacts) if IDENTITY in parts else 0,
            attempts=len(document["attempts"]),
            interviews=len(selection.interviews) if ANSWERS in parts else 0,
            workshops=len(selection.workshops),
            decisions=len(selection.decisions),
            erasures=erasures_among(kind for kind, _, _ in erasures),
        )
        package_rows.note(
            connection,
            uid=uid,
            direction="exported",
            purpose=purpose,
            campaign_id=found.id,
            device_id=None,
            file_name=path.name,
            sha256=_sha256(content),
            counts={
                "cases": result.cases,
                "interviews": result.interviews,
                "attempts": result.attempts,
                "workshops": result.workshops,
            },
        )
        with written_whole(path) as temporary:
            temporary.write_bytes(content)
    return result


def _document(
    connection: Connection,
    campaign_id: int,
    uid: str,
    purpose: str,
    parts: tuple[str, ...],
    own: OwnDevice,
    selection: Selection,
    chosen: Sequence[tuple[str, str]],
) -> dict[str, Any]:
    identity = IDENTITY in parts
    return {
        "format": 1,
        "uid": uid,
        "purpose": purpose,
        "made_at": now(),
        "program": f"ScoreFact Desktop {scorefact_desktop.__version__}",
        "parts": list(parts),
        "sender": {
            "uid": own.uid,
            "name": own.name,
            "public_key": own.public_key.hex(),
            "age_recipient": own.age_recipient,
        },
        "campaign": campaign_parts.describe(connection, campaign_id),
        "frame": package_rows.frame(connection, campaign_id, selection.customers) if identity else [],
        "attempts": package_rows.attempts(connection, campaign_id, selection.cases) if identity else [],
        "revisions": [
            {"kind": one.kind, "uid": one.uid, "parents": list(one.parents), "author": one.author, "body": one.body}
            for kind, thing in chosen
            for one in revisions.of_subject(connection, kind, thing)
        ],
        "tombstones": [
            {"kind": kind, "uid": thing, "keeps_answers": keeps}
            for kind, thing, keeps in revisions.tombstones(connection)
        ],
        "history": trail.described(connection),
    }


def _age_recipients(own: OwnDevice, readers: Sequence[Device]) -> list[str]:
    # The sender too, who may want to see later what was sent.
    return sorted({own.age_recipient, *(one.age_recipient for one in readers)})


def _sha256(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()
