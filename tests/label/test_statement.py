"""A statement: every bit of it signed, one spelling of it accepted, and what is said of it on which day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.label import base32, cose, statement
from scorefact_desktop.label.cose import SignatureError
from scorefact_desktop.label.issuer import Issuer, IssuingKey
from scorefact_desktop.label.revocation import Revocation, RevocationList, parse, sign
from scorefact_desktop.label.verdict import of_statement
from tests.label import samples
from tests.label.samples import PAGE, TODAY, issuing_key

KEY = issuing_key()
SIGNED = statement.seal(samples.statement(), KEY.private)


def revocations(number: int, *revoked: str, next_on: date = TODAY + timedelta(days=30), key: IssuingKey = KEY) -> bytes:
    taken_back = tuple(Revocation(one, TODAY, "the list of customers was false") for one in revoked)
    return sign(RevocationList(number, TODAY, next_on, taken_back), key.private)


def status(signed: bytes, *lists: bytes, today: date = TODAY, issuers: tuple[Issuer, ...] = (KEY.issuer,)) -> str:
    return of_statement(signed, issuers, lists, today).status


def test_what_was_signed_is_read_back() -> None:
    found, message = statement.parse(SIGNED)
    assert found == samples.statement()
    assert message.key_id == KEY.issuer.key_id


@given(
    st.text(max_size=60),
    st.integers(-10_000, 10_000),
    st.one_of(st.none(), st.integers(0, 10**6)),
    st.dates(date(2000, 1, 1), date(2200, 1, 1)),
)
def test_any_statement_is_read_back(name: str, value: int, population: int | None, day: date) -> None:
    figure = replace(samples.statement().figures[0], value=value / 10_000, lower=None, upper=None)
    given_ = replace(samples.statement(), vendor=name, figures=(figure,), population=population, valid_until=day)
    assert statement.parse(statement.seal(given_, KEY.private))[0] == given_


def test_the_code_carries_the_page_and_comes_back() -> None:
    text = statement.qr_text(SIGNED, PAGE)
    assert text.startswith(PAGE + "#")
    assert statement.from_text(text) == SIGNED
    assert statement.from_text(statement.qr_text(SIGNED, "")) == SIGNED


def test_every_changed_bit_is_noticed() -> None:
    passed = []
    for position in range(len(SIGNED)):
        for bit in range(8):
            changed = bytearray(SIGNED)
            changed[position] ^= 1 << bit
            if status(bytes(changed)) not in ("altered", "unknown_issuer"):
                passed.append((position, bit))
    assert passed == []


@given(st.integers(0, 3), st.integers(0, len(SIGNED)), st.binary(max_size=5))
def test_every_mutated_text_is_noticed(how: int, position: int, more: bytes) -> None:
    text = base32.encode(SIGNED)
    at = position % len(text)
    letters = base32.encode(more) or "A"
    changed = (
        text[:at] + letters + text[at:],
        text[:at],
        text[:at] + text[at + 1 :],
        text[:at] + text[at].lower() + text[at + 1 :],
    )[how]
    if changed == text:  # a digit has no lower case
        return
    try:
        signed = statement.from_text(changed)
    except SignatureError:
        return  # refused at once, as it may be
    assert status(signed) in ("altered", "unknown_issuer")


def test_the_other_spelling_of_a_signature_is_refused() -> None:
    parts = list(cbor2.loads(SIGNED).value)
    r, s = (int.from_bytes(half, "big") for half in (parts[3][:32], parts[3][32:]))
    mirrored = cose.ORDER - s
    KEY.issuer.public_key.verify(
        encode_dss_signature(r, mirrored), cose.parse(SIGNED).signed_bytes, cose.ec.ECDSA(cose.hashes.SHA256())
    )  # mathematics would accept it
    parts[3] = r.to_bytes(32, "big") + mirrored.to_bytes(32, "big")
    assert status(cbor2.dumps(cbor2.CBORTag(18, parts), canonical=True)) == "altered"
    assert decode_dss_signature(encode_dss_signature(r, s)) == (r, s)


@pytest.mark.parametrize(
    "respelled",
    [
        lambda parts: cbor2.dumps(cbor2.CBORTag(18, [parts[0], [], *parts[2:]]), canonical=True),
        lambda parts: cbor2.dumps(cbor2.CBORTag(18, [parts[0], {1: 2}, *parts[2:]]), canonical=True),
        lambda parts: cbor2.dumps(list(parts), canonical=True),
        lambda parts: cbor2.dumps(cbor2.CBORTag(18, [*parts, b""]), canonical=True),
        lambda parts: SIGNED + b"\x00",
        lambda parts: b"\xd9\x00\x12" + SIGNED[1:],
        lambda parts: b"",
        lambda parts: b"\x9f" * 100_000,
    ],
)
def test_other_containers_are_refused(respelled: Callable[[list[bytes]], bytes]) -> None:
    assert status(respelled(cbor2.loads(SIGNED).value)) == "altered"


def test_each_status_is_told_apart() -> None:
    current = revocations(1)
    assert status(SIGNED, current) == "valid"
    assert status(SIGNED) == "offline"
    assert status(SIGNED, current, today=TODAY + timedelta(days=31)) == "offline"
    assert status(SIGNED, current, today=date(2027, 5, 17)) == "offline"
    assert status(SIGNED, current, today=date(2027, 5, 18)) == "expired"
    assert status(SIGNED, revocations(2, "SF-2026-0147")) == "revoked"
    assert status(SIGNED, revocations(2, "SF-2026-0147"), today=date(2030, 1, 1)) == "revoked"
    assert status(SIGNED, current, issuers=()) == "unknown_issuer"
    assert status(SIGNED, current, issuers=(issuing_key("Another").issuer,)) == "unknown_issuer"
    test_key = issuing_key(specimen=True)
    specimen = statement.seal(samples.statement(test_key), test_key.private)
    assert status(specimen, issuers=(test_key.issuer, KEY.issuer)) == "specimen"


def test_only_the_newest_list_of_the_issuer_itself_counts() -> None:
    older, newer = revocations(4), revocations(5, "SF-2026-0147")
    assert status(SIGNED, newer, older) == "revoked"
    foreign = revocations(9, "SF-2026-0147", key=issuing_key("Another"))
    assert status(SIGNED, revocations(1), foreign) == "valid"
    broken = bytearray(newer)
    broken[-1] ^= 1
    assert status(SIGNED, older, bytes(broken)) == "valid"


def test_a_list_is_read_back_and_is_no_statement() -> None:
    signed = revocations(3, "a", "b")
    assert parse(signed)[0].number == 3
    assert [one.number for one in parse(signed)[0].revoked] == ["a", "b"]
    assert status(signed) == "altered"
    with pytest.raises(SignatureError):
        parse(SIGNED)


def test_a_test_key_cannot_sign_what_is_no_specimen() -> None:
    test_key = issuing_key(specimen=True)
    claimed = replace(samples.statement(test_key), specimen=False)
    assert status(statement.seal(claimed, test_key.private), issuers=(test_key.issuer,)) == "altered"
    assert status(statement.seal(replace(samples.statement(), specimen=True), KEY.private)) == "altered"
    assert status(statement.seal(replace(samples.statement(), issuer="Other"), KEY.private)) == "altered"
