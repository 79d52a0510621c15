"""Issuers and their keys: read back as written, refused where not ours, a key never taken for what is public."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.label import issuer
from tests.label.samples import issuing_key

KEY = issuing_key()


def code_of(call: Callable[..., object], *arguments: object) -> str:
    with pytest.raises(UserError) as caught:
        call(*arguments)
    return caught.value.code


def test_public_and_key_files_are_read_back() -> None:
    assert issuer.read_public(issuer.public_text(KEY.issuer)) == KEY.issuer
    for passphrase in (None, "correct horse"):
        found = issuer.read_key(issuer.key_text(KEY, passphrase), passphrase)
        assert found.issuer == KEY.issuer
        assert found.private.private_numbers() == KEY.private.private_numbers()


def test_the_public_file_holds_no_secret_and_a_key_is_not_taken_for_it() -> None:
    assert "PRIVATE" not in issuer.public_text(KEY.issuer)
    assert code_of(issuer.read_public, issuer.key_text(KEY, None)) == "issuer_is_key"
    assert "PRIVATE KEY" in issuer.key_text(KEY, None)
    assert "ENCRYPTED" in issuer.key_text(KEY, "secret")


def test_a_wrong_or_missing_passphrase_is_said() -> None:
    text = issuer.key_text(KEY, "right")
    assert code_of(issuer.read_key, text, "wrong") == "issuing_key_passphrase"
    assert code_of(issuer.read_key, text, None) == "issuing_key_passphrase"


@pytest.mark.parametrize("text", ["", "{}", "[]", "nothing", "[" * 5_000, '{"kind": "scorefact-issuer"}'])
def test_other_files_are_refused(text: str) -> None:
    assert code_of(issuer.read_public, text) == "issuer_unreadable"
    assert code_of(issuer.read_key, text, None) == "issuing_key_unreadable"


def test_a_name_that_no_file_can_hold_is_refused() -> None:
    text = json.dumps(json.loads(issuer.public_text(KEY.issuer)) | {"name": "Rating \ud83d"})
    assert code_of(issuer.read_public, text) == "issuer_unreadable"


def test_a_key_that_is_not_the_issuers_is_refused() -> None:
    content = json.loads(issuer.key_text(KEY, None))
    content["private_key"] = json.loads(issuer.key_text(issuing_key("Another"), None))["private_key"]
    assert code_of(issuer.read_key, json.dumps(content), None) == "issuing_key_unreadable"


@pytest.mark.parametrize("page", ["http://a.example", "https://a.example/#x", "https://é.example", "javascript:1"])
def test_a_page_is_a_plain_secure_address(page: str) -> None:
    day = date(2026, 1, 1)
    assert code_of(lambda: issuer.make("A", page, "", specimen=False, today=day)) == "issuer_page_wrong"
    assert code_of(lambda: issuer.make("A", "https://a.example", "", specimen=True, today=day)) == "issuer_page_wrong"
    assert code_of(lambda: issuer.make(" ", "", "", specimen=False, today=day)) == "issuer_name_missing"


def test_a_test_key_says_so_in_its_certificate() -> None:
    assert b"SPECIMEN" in issuing_key(specimen=True).issuer.certificate
    assert b"SPECIMEN" not in KEY.issuer.certificate


def test_a_leap_day_is_a_good_day() -> None:
    assert issuer.make("A", "", "", specimen=True, today=date(2028, 2, 29)).issuer.fingerprint
