"""Devices: made on first use, one per machine, compared by fingerprints, told apart by their keys."""

import pyrage
import pytest

from scorefact_desktop.store import devices
from tests.store.samples import new_workspace


@pytest.fixture
def connection(workspace):
    return workspace.connection


def other(folder, name="Other"):
    with new_workspace(folder, f"{name}.scorefact") as made:
        return devices.own(made.connection, name)


def test_own_device_is_made_once_and_signs(connection):
    assert devices.find_own(connection) is None
    own = devices.own(connection, "Ana's laptop")
    assert devices.own(connection, "another name") == own == devices.find_own(connection)
    assert (own.name, own.trusted) == ("Ana's laptop", True)
    signature = own.sign(b"words")
    assert devices.verify(own.public_key, signature, b"words")
    assert not devices.verify(own.public_key, signature, b"other words")
    assert (
        pyrage.decrypt(
            pyrage.encrypt(b"secret", [pyrage.x25519.Recipient.from_str(own.age_recipient)]),
            [pyrage.x25519.Identity.from_str(own.age_identity)],
        )
        == b"secret"
    )
    assert own.age_identity not in repr(own)
    assert own.signing_key.hex() not in repr(own)


def test_a_copy_on_another_machine_is_a_device_of_its_own(connection):
    here = devices.own(connection, machine="here")
    there = devices.own(connection, machine="there")
    assert here.public_key != there.public_key
    assert devices.own(connection, machine="here") == here
    assert devices.find_own(connection, machine="elsewhere") is None
    assert set(devices.identities(connection)) == {here.age_identity, there.age_identity}


def test_the_machine_is_not_named_in_the_file(workspace):
    devices.own(workspace.connection, "a")
    path = workspace.path
    workspace.close()
    assert devices.machine_id().encode() not in path.read_bytes()


def test_fingerprints_cover_both_keys_and_can_be_read_aloud(connection, tmp_path):
    own, foreign = devices.own(connection), other(tmp_path)
    groups = own.fingerprint.split(" ")
    assert [len(one) for one in groups] == [5] * 8
    assert all(one.isdigit() for one in groups)
    assert (
        len(
            {
                own.fingerprint,
                foreign.fingerprint,
                devices.fingerprint(own.public_key, foreign.age_recipient),
                devices.fingerprint(foreign.public_key, own.age_recipient),
            }
        )
        == 4
    )


def test_others_are_added_trusted_renamed_and_forgotten(connection, tmp_path):
    foreign = other(tmp_path)
    added = devices.add(connection, foreign.uid, " Bo's\nlaptop ", foreign.public_key, foreign.age_recipient)
    assert (added.name, added.trusted, added.fingerprint) == ("Bo's laptop", False, foreign.fingerprint)
    again = devices.add(connection, foreign.uid, "x", foreign.public_key, foreign.age_recipient, trusted=True)
    assert (again.id, again.name, again.trusted) == (added.id, "Bo's laptop", True)
    devices.rename(connection, added.id, "Bo")
    assert [one.name for one in devices.known(connection)] == ["Bo"]
    devices.forget(connection, added.id)
    assert devices.known(connection) == ()
    kept = devices.by_key(connection, foreign.public_key)
    assert kept is not None
    assert not kept.trusted


def test_a_borrowed_uid_does_not_replace_its_device(connection, tmp_path):
    first, second = other(tmp_path, "first"), other(tmp_path, "second")
    known = devices.add(connection, first.uid, "first", first.public_key, first.age_recipient, trusted=True)
    liar = devices.add(connection, first.uid, "second", second.public_key, second.age_recipient)
    assert liar.uid != known.uid
    assert not liar.trusted
    assert devices.get(connection, known.id) == known


def test_what_is_no_key_is_refused(connection, tmp_path):
    foreign = other(tmp_path)
    with pytest.raises(ValueError):
        devices.add(connection, foreign.uid, "x", b"not a key", foreign.age_recipient)
    with pytest.raises(ValueError):
        devices.add(connection, foreign.uid, "x", foreign.public_key, "age1nothing")
    with pytest.raises(ValueError):
        devices.rename(connection, devices.own(connection).id, " \n")
    with pytest.raises(ValueError):
        devices.forget(connection, devices.own(connection).id)
    with pytest.raises(KeyError):
        devices.get(connection, 999)
