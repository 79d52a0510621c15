"""The key file: read strictly, within bounds, and whatever is done to it ends in one sentence."""

import json
import random

import pyrage
import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.keys import copy_beside, key_file, keys_path
from scorefact_desktop.store.keys.secret import Kind, Secret, from_keyring, passphrase
from tests.store.keys.samples import KEY, PASSPHRASE, UID, file_of, recovery_secret, slot

REFUSED = ("keys_damaged", "keys_newer")


def whole_file():
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    organisation = slot(Secret(Kind.ORGANISATION), label="Office, ”2nd”", recipient=recipient)
    return file_of(slot(label="Åsa"), slot(recovery_secret()), slot(from_keyring()), organisation)


def refusal(content, tmp_path):
    with pytest.raises(UserError) as caught:
        key_file.parse(content if isinstance(content, bytes) else json.dumps(content).encode(), tmp_path)
    return caught.value.code


def test_what_is_written_is_read(tmp_path, memory_keyring):
    keys = whole_file()
    workspace = tmp_path / "w.scorefact"
    key_file.write(workspace, keys)
    assert [path.name for path in tmp_path.iterdir()] == ["w.scorefact-keys"]
    assert keys_path(workspace).stat().st_mode & 0o077 == 0
    read = key_file.read(workspace)
    assert read == keys
    assert read.sets[0].open(UID, passphrase(PASSPHRASE)) == KEY
    assert read.sets[0].is_sealed(UID, KEY)
    for content in (keys_path(workspace).read_bytes(), repr(read).encode()):
        assert KEY.hex().encode() not in content
        assert PASSPHRASE.encode() not in content


def test_it_travels_with_copies(tmp_path):
    source, target = tmp_path / "a.scorefact", tmp_path / "b.scorefact"
    assert copy_beside(source, target) is None
    key_file.write(source, file_of(slot()))
    assert copy_beside(source, target) == keys_path(target)
    assert keys_path(target).read_bytes() == keys_path(source).read_bytes()


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(UserError, match="keys_missing"):
        key_file.read(tmp_path / "w.scorefact")


def test_the_last_personal_slot_stays(memory_keyring):
    with pytest.raises(UserError, match="key_last"):
        file_of(slot(from_keyring()))
    with pytest.raises(UserError, match="keys_too_many"):
        file_of(*(slot() for _ in range(9)))


def test_a_slot_that_was_slipped_in_breaks_the_seal(memory_keyring):
    keys = whole_file()
    for kept in (keys.slots[:-1], (*keys.slots, slot(key=bytes(32))), keys.slots[::-1]):
        assert not key_file.KeySet(kept, keys.sets[0].seal).is_sealed(UID, KEY)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 100 * 1024 * 1024),
        ("memory_kib", 1),
        ("passes", 9),
        ("passes", 0),
        ("lanes", 17),
        ("lanes", True),
    ],
)
def test_nobody_can_be_made_to_spend_memory_or_time(tmp_path, name, value):
    document = json.loads(key_file.to_bytes(file_of(slot())))
    document["sets"][0]["slots"][0]["argon2id"][name] = value
    assert refusal(document, tmp_path) == "keys_damaged"


def test_many_dear_slots_are_too_dear_together(tmp_path):
    document = json.loads(key_file.to_bytes(file_of(*(slot() for _ in range(3)))))
    for one in document["sets"][0]["slots"]:
        one["argon2id"] = {"memory_kib": 256 * 1024, "passes": 8, "lanes": 1}
    assert refusal(document, tmp_path) == "keys_damaged"


def test_other_forms_are_refused(tmp_path):
    content = key_file.to_bytes(file_of(slot()))
    document = json.loads(content)
    assert refusal(document | {"version": 2}, tmp_path) == "keys_newer"
    for other in (
        [], {}, 1, None, document | {"more": 1}, document | {"version": True}, document | {"version": 0},
        document | {"format": "other"}, document | {"workspace": UID.upper()}, document | {"workspace": UID + "0"},
        document | {"sets": []}, document | {"sets": document["sets"] * 3}, document | {"sets": {}},
        document | {"sets": [{"slots": document["sets"][0]["slots"] * 2, "seal": document["sets"][0]["seal"]}]},
    ):  # fmt: skip
        assert refusal(other, tmp_path) == "keys_damaged"
    for raw in (
        b"", b"\xff", b"[" * 60_000, b'{"a":' * 10_000, b"9" * 60_000, b" " * 70_000, content + b"x",
        content.replace(b'"version": 1', b'"version": NaN'),
        content.replace(b'"version": 1', b'"version": 1, "version": 1'),
    ):  # fmt: skip
        assert refusal(raw, tmp_path) == "keys_damaged"


def mutations(content, count, seed=7):
    """Bytes changed, cut, doubled, swapped and inserted; numbers made large."""
    chance = random.Random(seed)
    for _ in range(count):
        made = bytearray(content)
        for _ in range(chance.choice((1, 1, 1, 2, 5, 40))):
            at, how = chance.randrange(len(made)), chance.randrange(7)
            if how == 0:
                made[at] ^= 1 << chance.randrange(8)
            elif how == 1:
                made[at] = chance.randrange(256)
            elif how == 2:
                del made[at : at + chance.randrange(1, 60)]
            elif how == 3:
                made[at:at] = made[at : at + chance.randrange(1, 60)]
            elif how == 4:
                made[at:at] = chance.choice((b'"', b"{", b"[", b"]", b"}", b",", b"-1", b"1e999", b"null", b"\\u0000"))
            elif how == 5:
                made[at:at] = str(chance.randrange(10**30)).encode()
            else:
                other = chance.randrange(len(made))
                made[at], made[other] = made[other], made[at]
            if not made:
                made = bytearray(b"0")
        yield bytes(made)


def parsed(content, path):
    """The key file, or the code of its refusal."""
    try:
        return key_file.parse(content, path)
    except UserError as error:
        return error.code


def test_two_thousand_mutated_files_open_or_are_refused(tmp_path, memory_keyring):
    content = key_file.to_bytes(whole_file())
    read = 0
    slots = key_file.parse(content, tmp_path).slots
    for made in mutations(content, 2000):
        keys = parsed(made, tmp_path)
        if keys in REFUSED:
            continue
        read += 1
        for one in keys.sets:
            opened = one.open(keys.workspace, passphrase(PASSPHRASE))
            assert opened in (None, KEY)
            if opened == KEY and one.slots != slots:
                assert not one.is_sealed(keys.workspace, KEY)
    assert read > 20  # else nothing but the parser was tried
