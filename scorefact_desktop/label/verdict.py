"""What may be said of a label: of its statement, who signed it, on a day, with what is known of revocations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from scorefact_desktop.domain.label_statement import Statement
from scorefact_desktop.label import cose, revocation, statement
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError
from scorefact_desktop.label.issuer import Issuer
from scorefact_desktop.label.revocation import Revocation, RevocationList

#: `offline`: all that can be checked here holds, but no current list of revocations is at hand. `no_label`: a device
#: signed it as a delivery, and no issuer sealed it.
Status = Literal["valid", "offline", "specimen", "expired", "revoked", "unknown_issuer", "altered", "no_label"]
#: Where the signature holds and the label was never taken back.
SOUND = ("valid", "offline", "specimen")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of verifying. `statement` is None where nothing of it can be believed to be a label at all.

    Of an unknown issuer the statement is only a claim. `list_date` is the day of the list of revocations that was used.
    """

    status: Status
    statement: Statement | None = None
    issuer: Issuer | None = None
    revocation: Revocation | None = None
    list_date: date | None = None

    @property
    def sound(self) -> bool:
        """True for a label that may be relied on, and for an untouched specimen."""
        return self.status in SOUND


def of_statement(signed: bytes, issuers: Iterable[Issuer], lists: Iterable[bytes], today: date) -> Verdict:
    """The verdict on signed bytes, as a code or a document carries them.

    `lists` are signed lists of revocations, of any issuer: those that do not fit count for nothing. Never raises for
    what the bytes hold.
    """
    known = {one.key_id: one for one in issuers}
    try:
        found, message = statement.parse(signed)
    except SignatureError:
        return Verdict("altered")
    issuer = known.get(message.key_id)
    try:
        cose.check(message, {identifier: one.public_key for identifier, one in known.items()})
    except UnknownKeyError:
        return Verdict("unknown_issuer", found)
    except SignatureError:
        return Verdict("altered")
    assert issuer is not None
    if found.issuer != issuer.name or found.specimen != issuer.specimen:
        return Verdict("altered")  # signed by the key, but not as this issuer signs
    newest = newest_list(lists, issuer)
    revoked = newest.of(found.number) if newest else None
    list_date = newest.made_on if newest else None
    if revoked is not None:
        return Verdict("revoked", found, issuer, revoked, list_date)
    assert found.valid_until is not None
    assert found.issued_on is not None
    if today > found.valid_until:
        return Verdict("expired", found, issuer, None, list_date)
    if found.specimen:
        return Verdict("specimen", found, issuer, None, list_date)
    current = newest is not None and today <= newest.next_on
    return Verdict("valid" if current else "offline", found, issuer, None, list_date)


def newest_list(lists: Iterable[bytes], issuer: Issuer) -> RevocationList | None:
    """The list of an issuer with the highest number among signed ones; None where none is its own and sound."""
    newest: RevocationList | None = None
    for signed in lists:
        try:
            found, message = revocation.parse(signed)
            cose.check(message, {issuer.key_id: issuer.public_key})
        except (SignatureError, UnknownKeyError):
            continue  # another issuer's, or no list: it says nothing of this label
        if newest is None or found.number > newest.number:
            newest = found
    return newest
