"""The issuer's signed list of revoked labels: numbered, so that an older one never replaces a newer one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cryptography.hazmat.primitives.asymmetric import ec

from scorefact_desktop.label import cose
from scorefact_desktop.label.cose import SignatureError, Signed

KIND = "scorefact/revocations"
MOST_BYTES = 1024 * 1024
_DAY_ZERO = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Revocation:
    """One label that is worth nothing any more, by its number."""

    number: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class RevocationList:
    """All revocations of an issuer. `next_on` is when the next list is due: after it this one is old."""

    number: int
    made_on: date
    next_on: date
    revoked: tuple[Revocation, ...]

    def of(self, number: str) -> Revocation | None:
        """The revocation of a label, None where it stands."""
        return next((one for one in self.revoked if one.number == number), None)


def sign(revocations: RevocationList, key: ec.EllipticCurvePrivateKey) -> bytes:
    """The list, signed."""
    content: Mapping[int, object] = {
        0: 1,
        1: revocations.number,
        2: _days(revocations.made_on),
        3: _days(revocations.next_on),
        4: [[one.number, _days(one.on), one.reason] for one in revocations.revoked],
    }
    return cose.sign(cose.encoded_map(content), key, KIND)


def parse(signed: bytes) -> tuple[RevocationList, Signed]:
    """The list and its signature, still to be checked. Raises SignatureError."""
    message = cose.parse(signed, MOST_BYTES)
    if message.kind != KIND:
        raise SignatureError("something else was signed")
    content = cose.decoded_map(message.payload)
    if set(content) != set(range(5)) or content[0] != 1:
        raise SignatureError("another version")
    number, revoked = content[1], content[4]
    if type(number) is not int or number < 0 or not isinstance(revoked, Sequence) or isinstance(revoked, str | bytes):
        raise SignatureError("no list")
    return RevocationList(
        number, _day(content[2]), _day(content[3]), tuple(_revocation(one) for one in revoked)
    ), message


def _revocation(found: object) -> Revocation:
    if not isinstance(found, Sequence) or isinstance(found, str | bytes) or len(found) != 3:
        raise SignatureError("no revocation")
    number, on, reason = found
    if not isinstance(number, str) or not isinstance(reason, str):
        raise SignatureError("no revocation")
    return Revocation(number, _day(on), reason)


def _days(day: date) -> int:
    return (day - _DAY_ZERO).days


def _day(found: object) -> date:
    if type(found) is not int or not 0 <= found <= 100_000:
        raise SignatureError("no day")
    return _DAY_ZERO + timedelta(days=found)
