"""Issuers of labels: making a key, trusting an issuer, revoking what one issued."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.label import cose, issuer, revocation
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError
from scorefact_desktop.label.issuer import Issuer, IssuingKey
from scorefact_desktop.label.revocation import Revocation, RevocationList
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import read_small, written_whole
from scorefact_desktop.store import history, labels
from scorefact_desktop.store.workspace import Workspace

#: How long a list of revocations counts as current.
_LIST_DAYS = 90


def make_key(
    key_path: Path,
    public_path: Path,
    *,
    name: str,
    page: str = "",
    complaints: str = "",
    specimen: bool = False,
    passphrase: str | None = None,
    today: date,
) -> Issuer:
    """Makes an issuing key and the public file of its issuer; a file that exists is never replaced.

    Raises UserError issuer_name_missing, issuer_page_wrong, issuing_key_exists, file_disk_full, file_not_written.
    """
    for path in (key_path, public_path):
        if path.exists():
            raise UserError("issuing_key_exists", path=str(path))
    made = issuer.make(name, page, complaints, specimen=specimen, today=today)
    with written_whole(key_path, private=True) as temporary:
        temporary.write_text(issuer.key_text(made, passphrase), encoding="utf-8")
    write_public(public_path, made.issuer)
    return made.issuer


def write_public(path: Path, known: Issuer) -> None:
    """Writes the file of an issuer that is given to everybody. UserErrors of `written_whole`."""
    with written_whole(path) as temporary:
        temporary.write_text(issuer.public_text(known), encoding="utf-8")


def read_key(path: Path, passphrase: str | None) -> IssuingKey:
    """An issuing key. Raises UserError file_missing, issuing_key_unreadable, issuing_key_passphrase."""
    return issuer.read_key(_text(path, "issuing_key_unreadable"), passphrase, path.name)


def read_issuer(path: Path) -> Issuer:
    """The public file of an issuer. Raises UserError file_missing, issuer_unreadable, issuer_is_key."""
    return issuer.read_public(_text(path, "issuer_unreadable"), path.name)


def read_revocations(path: Path) -> bytes:
    """An issuer's signed list of revoked labels, as it stands; nothing of it is checked yet.

    Raises UserError file_missing, revocations_unreadable.
    """
    return read_small(path, revocation.MOST_BYTES, "revocations_unreadable")


def trust(workspace: Workspace, path: Path, *, author: str | None = None) -> Issuer:
    """Accepts an issuer's seals in this workspace from now on; whoever calls has compared the fingerprint.

    Raises UserError as `read_issuer`.
    """
    found = read_issuer(path)
    with workspace.transaction() as connection:
        known = {one.key_id: one for one in map(issuer.read_public, labels.issuers(connection))}
        known[found.key_id] = found
        labels.put_issuers(connection, tuple(issuer.public_text(one) for one in known.values()))
        history.record(
            connection, "issuer_trusted", "workspace:issuers", author or person(), fingerprint=found.fingerprint
        )
    return found


def trusted(workspace: Workspace) -> tuple[Issuer, ...]:
    """The issuers whose seals this workspace accepts."""
    with workspace.reader() as connection:
        return tuple(issuer.read_public(text) for text in labels.issuers(connection))


def revoke(path: Path, key: IssuingKey, number: str, reason: str, *, today: date) -> RevocationList:
    """Adds a label to the issuer's list of revocations at `path`, making the list where there is none; signed anew.

    Raises UserError revocation_reason_missing, revocation_known, revocations_unreadable, file_not_written.
    """
    if not reason.strip() or not number.strip():
        raise UserError("revocation_reason_missing")
    before: Sequence[Revocation] = ()
    last = 0
    if path.exists():
        found = _own(read_revocations(path), [key.issuer], path)[1]
        before, last = found.revoked, found.number
    if any(one.number == number for one in before):
        raise UserError("revocation_known", number=number)
    made = RevocationList(
        last + 1, today, today + timedelta(days=_LIST_DAYS), (*before, Revocation(number, today, reason.strip()))
    )
    _write(path, made, key)
    return made


def renew(path: Path, key: IssuingKey, *, today: date) -> RevocationList:
    """Signs the list anew, unchanged but for its dates; an empty one where there is none. UserErrors as `revoke`."""
    revoked: tuple[Revocation, ...] = ()
    last = 0
    if path.exists():
        found = _own(read_revocations(path), [key.issuer], path)[1]
        revoked, last = found.revoked, found.number
    made = RevocationList(last + 1, today, today + timedelta(days=_LIST_DAYS), revoked)
    _write(path, made, key)
    return made


def import_revocations(workspace: Workspace, path: Path, *, author: str | None = None) -> RevocationList:
    """Takes a trusted issuer's list of revocations in, and marks the labels of this workspace that it names.

    Raises UserError revocations_unreadable, issuer_unknown, revocations_older.
    """
    signed = read_revocations(path)
    who, found = _own(signed, trusted(workspace), path)
    with workspace.transaction() as connection:
        if not labels.put_revocations(connection, who.key_id.hex(), found.number, signed):
            raise UserError("revocations_older", file=path.name)
        for one in found.revoked:
            label = labels.by_number(connection, one.number)
            if label is not None and label.status == "sealed":
                labels.revoke(connection, label.id, one.on.isoformat(), one.reason)
                history.record(connection, "label_revoked", f"label:{label.uid}", author or person(), number=one.number)
    return found


def _own(signed: bytes, issuers: Iterable[Issuer], path: Path) -> tuple[Issuer, RevocationList]:
    """A list and whose it is. UserError revocations_unreadable, issuer_unknown."""
    known = {one.key_id: one for one in issuers}
    try:
        found, message = revocation.parse(signed)
        cose.check(message, {identifier: one.public_key for identifier, one in known.items()})
    except UnknownKeyError as error:
        raise UserError("issuer_unknown", file=path.name) from error
    except SignatureError as error:
        raise UserError("revocations_unreadable", file=path.name) from error
    return known[message.key_id], found


def _write(path: Path, made: RevocationList, key: IssuingKey) -> None:
    with written_whole(path) as temporary:
        temporary.write_bytes(revocation.sign(made, key.private))


def _text(path: Path, code: str) -> str:
    try:
        return read_small(path, issuer.MOST_BYTES, code).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(code, file=path.name) from error
