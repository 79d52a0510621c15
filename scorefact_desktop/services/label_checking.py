"""Verifying offline: a label by its sealed page, a picture of its code or its text, and a delivery by its signature.

A device signs deliveries, an issuer seals labels. A delivery is never a label, however sound its signature is.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.label import issuer as issuing
from scorefact_desktop.label import statement
from scorefact_desktop.label.cose import SignatureError
from scorefact_desktop.label.issuer import Issuer
from scorefact_desktop.label.revocation import Revocation
from scorefact_desktop.label.verdict import Status, Verdict, of_statement
from scorefact_desktop.store import devices, labels
from scorefact_desktop.store.devices import Device
from scorefact_desktop.store.workspace import Workspace

__all__ = [
    "Checked",
    "Delivered",
    "Device",
    "Issuer",
    "Revocation",
    "Status",
    "Verdict",
    "devices_in",
    "known_in",
    "verify",
    "verify_text",
]


@dataclass(frozen=True, slots=True)
class Delivered:
    """The verdict on a delivery signed by a device.

    `unknown_key`: untouched since a device signed it that is not trusted here; its `fingerprint` is to be compared.
    `device` is the name of a trusted one. Of an altered document nothing is believed.
    """

    status: Literal["valid", "unknown_key", "altered"]
    fingerprint: str = ""
    device: str = ""

    @property
    def sound(self) -> bool:
        """True for an untouched document of a device that is trusted."""
        return self.status == "valid"


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of verifying. `document` tells whether a whole page was checked, and not only the code on it.

    `delivery` is the verdict on what a device signed, None for everything else; `verdict` is then never a sound one.
    """

    verdict: Verdict
    document: bool
    delivery: Delivered | None = None


def known_in(workspace: Workspace) -> tuple[tuple[Issuer, ...], tuple[bytes, ...]]:
    """The trusted issuers of a workspace and their lists of revocations."""
    with workspace.reader() as connection:
        texts = labels.issuers(connection)
        lists = labels.revocations(connection)
    return tuple(issuing.read_public(text) for text in texts), lists


def devices_in(workspace: Workspace) -> tuple[Device, ...]:
    """The devices that a workspace trusts, its own included."""
    with workspace.reader() as connection:
        return tuple(one for one in devices.known(connection) if one.trusted)


def verify(
    path: Path,
    issuers: Sequence[Issuer],
    lists: Iterable[bytes],
    *,
    today: date,
    trusted: Sequence[Device] = (),
    cancelled: Callable[[], bool] | None = None,
) -> Checked:
    """The verdict on a file from anywhere, which is read in a confined process.

    A PDF must carry the issuer's untouched seal, whatever its code says, or the signature of a device, which makes it a
    delivery and no label; `trusted` are the devices that are known. Raises UserError label_nothing_to_verify,
    file_missing, file_unreadable, and what stops the reading of any untrusted file.
    """
    asked = {"issuers": [issuing.public_text(one) for one in issuers]}
    payload, _ = reading.converse(path, asked, Limits(), cancelled=cancelled, module=_CHILD)
    found = json.loads(payload)
    if found["document"] == "altered":
        return Checked(Verdict("altered"), document=True)
    if found["document"] == "delivered_altered":
        return Checked(Verdict("altered"), document=True, delivery=Delivered("altered"))
    if found["document"] == "delivered":
        judged = _delivered(bytes.fromhex(found["public_key"]), found["recipient"], trusted)
        return Checked(Verdict("altered" if judged.status == "altered" else "no_label"), True, judged)
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


def _delivered(public_key: bytes, recipient: str, trusted: Iterable[Device]) -> Delivered:
    try:
        devices.check_keys(public_key, recipient)
    except ValueError:
        return Delivered("altered")  # no device has such keys
    fingerprint = devices.fingerprint(public_key, recipient)
    for one in trusted:
        if one.public_key == public_key:
            return Delivered("valid", fingerprint, one.name)
    return Delivered("unknown_key", fingerprint)


_CHILD = "scorefact_desktop.services.label_child"
