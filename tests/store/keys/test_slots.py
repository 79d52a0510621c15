"""Slots of every kind: what opens them, what does not, and that nothing can be moved or altered."""

import sys
from dataclasses import replace

import pyrage
import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.keys import os_keyring, secret, slots
from scorefact_desktop.store.keys.secret import Kind, Secret
from scorefact_desktop.store.keys.slots import Cost, unwrap
from tests.store.keys.samples import KEY, PASSPHRASE, UID, recovery_secret, slot

OTHER = "cd" * 16


@pytest.fixture
def organisation(tmp_path):
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "organisation.key").write_text(f"# public key: {identity.to_public()}\n{identity}\n")
    (tmp_path / "organisation.pub").write_text(f"{identity.to_public()}\n")
    return tmp_path


def test_a_passphrase_opens_its_slot_only():
    made = slot()
    assert unwrap(made, UID, secret.passphrase(PASSPHRASE)) == KEY
    for wrong in ("", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 5000):
        assert unwrap(made, UID, secret.passphrase(wrong)) is None
    assert unwrap(made, UID, recovery_secret()) is None
    assert unwrap(made, OTHER, secret.passphrase(PASSPHRASE)) is None


def test_a_passphrase_is_the_same_on_every_keyboard():
    assert secret.passphrase("e\u0301te\u0301 ﬁn") == secret.passphrase("été fin")


def test_a_recovery_key_opens_its_slot():
    key = recovery_secret()
    made = slot(key)
    assert unwrap(made, UID, key) == KEY
    assert unwrap(made, UID, recovery_secret()) is None


def test_the_keyring_opens_until_it_forgets(memory_keyring):
    made = slot(secret.from_keyring())
    assert unwrap(made, UID, secret.from_keyring()) == KEY
    assert all(KEY.hex() not in kept for kept in memory_keyring.kept.values())
    slots.forget(made, UID)
    assert not memory_keyring.kept
    assert unwrap(made, UID, secret.from_keyring()) is None


def test_a_foreign_word_in_the_keyring_opens_nothing(memory_keyring):
    made = slot(secret.from_keyring())
    for name in memory_keyring.kept:
        memory_keyring.kept[name] = "ålder?"
    assert unwrap(made, UID, secret.from_keyring()) is None


def test_without_a_keyring_that_is_said(monkeypatch):
    assert not os_keyring.is_available()
    with pytest.raises(UserError, match="keyring_missing"):
        slot(secret.from_keyring())
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not os_keyring.is_available()
    assert os_keyring.find(UID, "0" * 16) is None


def test_an_organisation_opens_with_its_private_key(organisation):
    recipient = secret.organisation_recipient(organisation / "organisation.pub")
    assert recipient == secret.organisation_recipient(organisation / "organisation.key")
    made = slot(Secret(Kind.ORGANISATION), recipient=recipient)
    private = secret.organisation_key(organisation / "organisation.key")
    assert unwrap(made, UID, private) == KEY
    assert unwrap(made, OTHER, private) is None
    assert unwrap(replace(made, label="another"), UID, private) is None
    stranger = Secret(Kind.ORGANISATION, str(pyrage.x25519.Identity.generate()).encode())
    assert unwrap(made, UID, stranger) is None


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"age1nothing\n", b"AGE-SECRET-KEY-1NOTHING\n", b"x" * 70_000])
def test_a_file_without_a_key_is_refused(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(UserError, match="organisation_public_unreadable"):
        secret.organisation_recipient(path)
    with pytest.raises(UserError, match="organisation_key_unreadable"):
        secret.organisation_key(path)
    with pytest.raises(UserError, match="organisation_key_unreadable"):
        secret.organisation_key(tmp_path / "missing")


@pytest.mark.parametrize(
    "change",
    [
        {"id": "0" * 16},
        {"label": "mine"},
        {"created_at": "2030-01-01T00:00:00Z"},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"cost": Cost(64, 1, 1)},
        {"recipient": "age1"},
        {"wrapped": bytes(48)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_nothing_of_a_slot_can_be_altered(change):
    assert unwrap(replace(slot(), **change), UID, secret.passphrase(PASSPHRASE)) is None


def test_secrets_stay_out_of_what_is_printed(memory_keyring):
    shown = repr([secret.passphrase(PASSPHRASE), recovery_secret(), slot()])
    assert PASSPHRASE not in shown
    assert "value" not in shown


@pytest.mark.parametrize(("text", "code"), [("", "passphrase_short"), ("1234567", "passphrase_short")])
def test_a_passphrase_that_is_set_has_some_length(text, code):
    with pytest.raises(UserError, match=code):
        secret.new_passphrase(text)
    with pytest.raises(UserError, match="passphrase_long"):
        secret.new_passphrase("x" * 1025)
    assert secret.new_passphrase("12345678") == secret.passphrase("12345678")
