"""Devices: introducing one laptop to another by a small card, whose fingerprint the two owners compare aloud."""

import base64
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.canonical import parsed
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store import devices, history
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: The ending of a card, and the most bytes one may have.
SUFFIX = ".sfdevice"
_FORMAT = "scorefact-device/1"
_LARGEST_CARD = 10_000


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device in a list. `own`: this laptop. `trusted`: packages of it are merged, and may be made for it."""

    id: int
    name: str
    fingerprint: str
    trusted: bool
    own: bool
    added_at: str


@dataclass(frozen=True, slots=True)
class _Card:
    format: str
    uid: str
    name: str
    public_key: str
    age_recipient: str


def own(workspace: Workspace, name: str | None = None) -> KnownDevice:
    """This laptop as others see it; made on first use, renamed where a `name` is given.

    Raises UserError device_name_missing.
    """
    if name is not None and not name.strip():
        raise UserError("device_name_missing")
    with workspace.transaction() as connection:
        made = devices.own(connection, name)
        if name is not None and made.name != name:
            _rename(connection, made.id, name, None)
        return _known(connection, made.id)


def known(workspace: Workspace) -> tuple[KnownDevice, ...]:
    """Every device of the workspace, this laptop first."""
    with workspace.reader() as connection:
        found = [_plain(connection, one) for one in devices.known(connection)]
    return tuple(sorted(found, key=lambda one: not one.own))


def card(workspace: Workspace) -> str:
    """The text with which another laptop gets to know this one; nothing in it is secret."""
    with workspace.transaction() as connection:
        made = devices.own(connection)
    body = _Card(_FORMAT, made.uid, made.name, base64.b64encode(made.public_key).decode(), made.age_recipient)
    return json.dumps(asdict(body), ensure_ascii=False, indent=2) + "\n"


def write_card(workspace: Workspace, path: Path) -> None:
    """Writes `card` to a file. Raises UserError as `written_whole` does."""
    text = card(workspace)
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def read_card(path: Path) -> str:
    """The text of a card. Raises UserError file_missing, file_unreadable, device_card_unreadable."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_CARD + 1)
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_unreadable", file=path.name) from error
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise UserError("device_card_unreadable") from error


def fingerprint_of(text: str) -> str:
    """The fingerprint to compare before a card is trusted. Raises UserError device_card_unreadable."""
    body = _parsed(text)
    return devices.fingerprint(base64.b64decode(body.public_key), body.age_recipient)


def carried(text: str) -> devices.Device:
    """The device of a card, kept nowhere: to check signatures with. Raises UserError device_card_unreadable."""
    body = _parsed(text)
    return devices.Device(
        0, body.uid, body.name, base64.b64decode(body.public_key), body.age_recipient, trusted=True, added_at=""
    )


def add(workspace: Workspace, text: str, *, trusted: bool = False, author: str | None = None) -> KnownDevice:
    """Gets to know the device of a card; `trusted` once its fingerprint was compared.

    Raises UserError device_card_unreadable.
    """
    body = _parsed(text)
    with workspace.transaction() as connection:
        made = devices.add(
            connection, body.uid, body.name, base64.b64decode(body.public_key), body.age_recipient, trusted=trusted
        )
        history.record(
            connection, "device_added", f"device:{made.uid}", author or person(),
            name=made.name, fingerprint=made.fingerprint, trusted=made.trusted,
        )  # fmt: skip
        return _known(connection, made.id)


def trust(workspace: Workspace, device_id: int, *, trusted: bool = True, author: str | None = None) -> KnownDevice:
    """Trusts a device, whose fingerprint was compared, or no longer. Raises UserError device_unknown, device_is_own."""
    with workspace.transaction() as connection:
        found = _find(connection, device_id)
        if found.own and not trusted:
            raise UserError("device_is_own", device=found.name)
        devices.trust(connection, device_id, trusted=trusted)
        _record(connection, "device_trusted" if trusted else "device_distrusted", device_id, author)
        return _known(connection, device_id)


def rename(workspace: Workspace, device_id: int, name: str, *, author: str | None = None) -> KnownDevice:
    """Gives a device another name here. Raises UserError device_unknown, device_name_missing."""
    with workspace.transaction() as connection:
        _find(connection, device_id)
        _rename(connection, device_id, name, author)
        return _known(connection, device_id)


def forget(workspace: Workspace, device_id: int, *, author: str | None = None) -> None:
    """Nothing is made for a device nor taken from it any more. Raises UserError device_unknown, device_is_own."""
    with workspace.transaction() as connection:
        found = _find(connection, device_id)
        if found.own:
            raise UserError("device_is_own", device=found.name)
        _record(connection, "device_forgotten", device_id, author)
        devices.forget(connection, device_id)


def _parsed(text: str) -> _Card:
    try:
        body: Any = parsed(text)
        card = _Card(**{one: str(body[one]) for one in _Card.__dataclass_fields__})
        devices.check_keys(base64.b64decode(card.public_key, validate=True), card.age_recipient)
        if card.format != _FORMAT or len(card.uid) != 32 or set(card.uid) - set("0123456789abcdef"):
            raise ValueError(card.format)
        if not card.name.strip() or not card.name.isprintable():
            raise ValueError(card.name)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError("device_card_unreadable") from error
    return card


def _rename(connection: Connection, device_id: int, name: str, author: str | None) -> None:
    try:
        devices.rename(connection, device_id, name)
    except ValueError as error:
        raise UserError("device_name_missing") from error
    _record(connection, "device_renamed", device_id, author)


def _find(connection: Connection, device_id: int) -> KnownDevice:
    try:
        return _known(connection, device_id)
    except KeyError as error:
        names = ", ".join(one.name for one in devices.known(connection))
        raise UserError("device_unknown", device=device_id, known=names or "–") from error


def _known(connection: Connection, device_id: int) -> KnownDevice:
    return _plain(connection, devices.get(connection, device_id))


def _plain(connection: Connection, device: devices.Device) -> KnownDevice:
    own_device = devices.find_own(connection)
    is_own = own_device is not None and own_device.id == device.id
    return KnownDevice(device.id, device.name, device.fingerprint, device.trusted, is_own, device.added_at)


def _record(connection: Connection, action: str, device_id: int, author: str | None) -> None:
    one = devices.get(connection, device_id)
    history.record(
        connection, action, f"device:{one.uid}", author or person(), name=one.name, fingerprint=one.fingerprint
    )
