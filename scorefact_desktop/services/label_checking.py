"""Verifying a label offline: a sealed page, a picture of its code, or the text of the code."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.label import issuer as issuing
from scorefact_desktop.label import statement
from scorefact_desktop.label.cose import SignatureError
from scorefact_desktop.label.issuer import Issuer
from scorefact_desktop.label.revocation import Revocation
from scorefact_desktop.label.verdict import Status, Verdict, of_statement
from scorefact_desktop.store import labels
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Checked", "Issuer", "Revocation", "Status", "Verdict", "known_in", "verify", "verify_text"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of verifying. `document` tells whether a whole page was checked, and not only the code on it."""

    verdict: Verdict
    document: bool


def known_in(workspace: Workspace) -> tuple[tuple[Issuer, ...], tuple[bytes, ...]]:
    """The trusted issuers of a workspace and their lists of revocations."""
    with workspace.reader() as connection:
        texts = labels.issuers(connection)
        lists = labels.revocations(connection)
    return tuple(issuing.read_public(text) for text in texts), lists


def verify(
    path: Path,
    issuers: Sequence[Issuer],
    lists: Iterable[bytes],
    *,
    today: date,
    cancelled: Callable[[], bool] | None = None,
) -> Checked:
    """The verdict on a file from anywhere, which is read in a confined process.

    A PDF must carry the issuer's untouched seal, whatever its code says. Raises UserError label_nothing_to_verify,
    file_missing, file_unreadable, and what stops the reading of any untrusted file.
    """
    asked = {"issuers": [issuing.public_text(one) for one in issuers]}
    payload, _ = reading.converse(path, asked, Limits(), cancelled=cancelled, module=_CHILD)
    found = json.loads(payload)
    if found["document"] == "altered":
        return Checked(Verdict("altered"), document=True)
    verdict = verify_text(found["text"], issuers, lists, today=today)
    if found["document"] == "foreign":
        claimed = verdict.statement if verdict.status == "unknown_issuer" else None
        return Checked(Verdict("unknown_issuer", claimed), document=True)
    if found["document"] == "sound":
        signer = found["issuer"]
        if verdict.issuer is None or verdict.issuer.key_id.hex() != signer:
            return Checked(Verdict("altered"), document=True)  # a page and a statement that were not sealed together
    return Checked(verdict, document=found["document"] == "sound")


def verify_text(text: str, issuers: Iterable[Issuer], lists: Iterable[bytes], *, today: date) -> Verdict:
    """The verdict on the text of a code, with or without the address before it."""
    try:
        signed = statement.from_text(text)
    except SignatureError:
        return Verdict("altered")
    return of_statement(signed, issuers, lists, today)


_CHILD = "scorefact_desktop.services.label_child"
