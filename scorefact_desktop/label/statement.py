"""A label's statement as signed bytes and as the text of a QR code, and back; anything but its one spelling is refused.

A statement carries no address of its own: the text of the code is `<page of the issuer>#<statement in base 32>`.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.domain.label_statement import FIGURE_KINDS, MODES, LabelFigure, Statement
from scorefact_desktop.label import base32, cose
from scorefact_desktop.label.cose import SignatureError, Signed

KIND = "scorefact/label"
_VERSION = 1
#: Shares and NPS are signed in ten-thousandths.
_SCALE = 10_000
_DAY_ZERO = date(2000, 1, 1)
_MOST_TEXT = 300

# Keys of the map. A key never changes its meaning; the page of the issuer reads the same ones.
_FIELDS = (
    "version", "number", "issuer", "issued_on", "valid_until", "vendor", "vendor_type", "solutions", "year", "figures",
    "population", "supplied_by", "checked_by", "drawn", "random_draw", "complete", "modes", "begins", "ends",
    "extensions", "rule_set", "rule_set_version", "rules_fulfilled", "rules", "complaints", "results", "specimen",
)  # fmt: skip
_VENDOR_TYPES = ("publisher", "integrator")


def results_hash(results: Mapping[str, Any]) -> bytes:
    """SHA-256 of the canonical JSON of the results: sorted keys, no spaces, UTF-8."""
    return hashlib.sha256(canonical(results).encode()).digest()


def seal(statement: Statement, key: ec.EllipticCurvePrivateKey) -> bytes:
    """The statement, signed."""
    return cose.sign(_encode(statement), key, KIND)


def qr_text(signed: bytes, page: str) -> str:
    """What the code says; the statement alone where the issuer has no page."""
    text = base32.encode(signed)
    return f"{page}#{text}" if page else text


def from_text(text: str) -> bytes:
    """The signed bytes in the text of a code: what stands behind `#`, or all of it. Raises SignatureError."""
    try:
        return base32.decode(text.strip().rpartition("#")[2])
    except base32.Base32Error as error:
        raise SignatureError("no base 32") from error


def parse(signed: bytes) -> tuple[Statement, Signed]:
    """The statement and its signature, still to be checked. Raises SignatureError."""
    message = cose.parse(signed)
    if message.kind != KIND:
        raise SignatureError("something else was signed")
    return _decode(message.payload), message


def _encode(statement: Statement) -> bytes:
    values: dict[str, object] = {name: getattr(statement, name, None) for name in _FIELDS}
    values |= {
        "version": _VERSION,
        "vendor_type": _VENDOR_TYPES.index(statement.vendor_type),
        "solutions": list(statement.solutions),
        "figures": [
            [FIGURE_KINDS.index(one.kind), _scaled(one.value), _scaled(one.lower), _scaled(one.upper), one.n]
            for one in statement.figures
        ],
        "modes": [MODES.index(mode) for mode in statement.modes],
    }
    for name in ("issued_on", "valid_until", "begins", "ends"):
        day = values[name]
        values[name] = (day - _DAY_ZERO).days if isinstance(day, date) else None
    return cose.encoded_map({number: values[name] for number, name in enumerate(_FIELDS)})


def _decode(payload: bytes) -> Statement:
    content = cose.decoded_map(payload)
    if set(content) != set(range(len(_FIELDS))) or content[0] != _VERSION:
        raise SignatureError("another version")
    read = _Reader({name: content[number] for number, name in enumerate(_FIELDS)})
    statement = Statement(
        number=read.text("number"),
        issuer=read.text("issuer"),
        issued_on=read.day("issued_on"),
        valid_until=read.day("valid_until"),
        vendor=read.text("vendor"),
        vendor_type="integrator" if read.whole("vendor_type", len(_VENDOR_TYPES) - 1) else "publisher",
        solutions=tuple(read.text_of(one) for one in read.several("solutions")),
        year=read.whole("year", 9_999),
        figures=tuple(_figure(read, one) for one in read.several("figures")),
        population=read.count("population"),
        supplied_by=read.text("supplied_by"),
        checked_by=read.text("checked_by"),
        drawn=read.count("drawn"),
        random_draw=read.flag("random_draw"),
        complete=read.whole("complete"),
        modes=tuple(MODES[read.whole_of(one, len(MODES) - 1)] for one in read.several("modes")),
        begins=read.day("begins"),
        ends=read.day("ends"),
        extensions=read.whole("extensions"),
        rule_set=read.text("rule_set"),
        rule_set_version=read.text("rule_set_version"),
        rules_fulfilled=read.whole("rules_fulfilled"),
        rules=read.whole("rules"),
        complaints=read.text("complaints"),
        results=read.octets("results"),
        specimen=read.flag("specimen"),
    )
    if not statement.number or statement.issued_on is None or statement.valid_until is None:
        raise SignatureError("no number or no dates")
    if _encode(statement) != payload:  # such as -0 or a figure beyond its scale
        raise SignatureError("not in the one spelling")
    return statement


def _figure(read: "_Reader", found: object) -> LabelFigure:
    if not isinstance(found, Sequence) or isinstance(found, str | bytes) or len(found) != 5:
        raise SignatureError("no figure")
    kind, value, lower, upper, n = found
    return LabelFigure(
        FIGURE_KINDS[read.whole_of(kind, len(FIGURE_KINDS) - 1)],
        read.share_of(value),
        None if lower is None else read.share_of(lower),
        None if upper is None else read.share_of(upper),
        read.whole_of(n),
    )


def _scaled(value: float | None) -> int | None:
    return None if value is None else round(value * _SCALE)


class _Reader:
    """Values of the map, each of its type or refused."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        return self.text_of(self._values[name])

    def text_of(self, found: object) -> str:
        if not isinstance(found, str) or len(found) > _MOST_TEXT:
            raise SignatureError("no text")
        return found

    def whole(self, name: str, most: int = 10**9) -> int:
        return self.whole_of(self._values[name], most)

    def whole_of(self, found: object, most: int = 10**9) -> int:
        if type(found) is not int or not 0 <= found <= most:
            raise SignatureError("no number")
        return found

    def count(self, name: str) -> int | None:
        return None if self._values[name] is None else self.whole(name)

    def flag(self, name: str) -> bool:
        found = self._values[name]
        if not isinstance(found, bool):
            raise SignatureError("neither yes nor no")
        return found

    def octets(self, name: str) -> bytes:
        found = self._values[name]
        if not isinstance(found, bytes) or len(found) != 32:
            raise SignatureError("no hash")
        return found

    def day(self, name: str) -> date | None:
        return None if self._values[name] is None else _DAY_ZERO + timedelta(days=self.whole(name, 100_000))

    def several(self, name: str) -> Sequence[object]:
        found = self._values[name]
        if not isinstance(found, Sequence) or isinstance(found, str | bytes) or len(found) > 20:
            raise SignatureError("no list")
        return found

    def share_of(self, found: object) -> float:
        if type(found) is not int or abs(found) > _SCALE:
            raise SignatureError("no share")
        return found / _SCALE
