"""What can open a workspace: added, taken away, changed, listed; never the last one that a person has."""

import random

import pyrage
import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.passphrases import Grade
from scorefact_desktop.services import encrypting, keys
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store.keys import keys_path, slots
from scorefact_desktop.store.workspace import Workspace
from tests.store.keys import keyrings
from tests.store.keys.samples import CHEAP

TEXT = "les grands arbres"
#: What damage to an encrypted workspace or its key file may be told as.
TOLD = {
    "keys_damaged", "keys_newer", "keys_of_other", "passphrase_wrong", "workspace_damaged", "workspace_not_ours",
    "workspace_newer", "workspace_key_wrong", "workspace_disk_error",
}  # fmt: skip


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
    with keyrings.none():
        yield


@pytest.fixture
def memory_keyring(cheap):
    with keyrings.in_memory() as made:
        yield made


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "w.scorefact"
    encrypting.create_encrypted(made, TEXT).close()
    return made


@pytest.fixture
def workspace(path):
    with open_workspace(path, secret=keys.passphrase(TEXT)) as opened:
        yield opened


def opens(path, secret):
    try:
        open_workspace(path, secret=secret, read_only=True).close()
    except UserError as error:
        if error.code in ("passphrase_wrong", "recovery_wrong", "keyring_empty", "organisation_key_wrong"):
            return False
        raise
    return True


def kinds(path):
    return [slot.kind.value for slot in keys.listed(path).slots]


def test_every_kind_of_key(workspace, path, tmp_path, memory_keyring):
    identity = pyrage.x25519.Identity.generate()
    public, private = tmp_path / "public", tmp_path / "private"
    public.write_text(f"{identity.to_public()}\n")
    private.write_text(f"# created by age\n{identity}\n")
    keys.add_passphrase(workspace, "another passphrase", "Åsa")
    slot, printed = keys.add_recovery(workspace, "in the safe")
    keys.add_keyring(workspace)
    keys.add_organisation(workspace, public, "office")
    assert kinds(path) == ["passphrase", "passphrase", "recovery", "keyring", "organisation"]
    secrets = [
        keys.passphrase("another passphrase"), keys.recovery_key(printed.lower()), keys.from_keyring(),
        keys.organisation_key(private),
    ]  # fmt: skip
    assert all(opens(path, secret) for secret in secrets)
    for gone in keys.listed(path).slots[1:]:
        keys.remove(workspace, gone.id)
    assert not any(opens(path, secret) for secret in secrets)
    assert not memory_keyring.kept
    assert (slot.label, kinds(path)) == ("in the safe", ["passphrase"])
    with workspace.reader() as connection:
        told = [row[0] for row in connection.execute("SELECT action FROM history ORDER BY id")]
        assert told == ["key_added"] * 5 + ["key_removed"] * 4
        assert printed not in str(connection.execute("SELECT body FROM history_clear").fetchall())


def test_the_last_key_of_a_person_stays(workspace, path, memory_keyring):
    keys.add_keyring(workspace)
    first = keys.listed(path).slots[0]
    with pytest.raises(UserError, match="key_last"):
        keys.remove(workspace, first.id)
    keys.add_recovery(workspace)
    keys.remove(workspace, first.id)
    assert kinds(path) == ["keyring", "recovery"]
    with pytest.raises(UserError, match="key_unknown"):
        keys.remove(workspace, first.id)


def test_another_passphrase(workspace, path):
    with pytest.raises(UserError, match="passphrase_wrong"):
        keys.change_passphrase(workspace, "not this one", "a new passphrase")
    with pytest.raises(UserError, match="passphrase_short"):
        keys.change_passphrase(workspace, TEXT, "short")
    assert opens(path, keys.passphrase(TEXT))
    before = workspace.key
    keys.change_passphrase(workspace, TEXT, "a new passphrase")
    assert workspace.key == before
    assert opens(path, keys.passphrase("a new passphrase"))
    assert not opens(path, keys.passphrase(TEXT))


def test_what_cannot_have_keys(path, tmp_path):
    with Workspace.create(tmp_path / "plain.scorefact") as plain, pytest.raises(UserError, match="not_encrypted"):
        keys.add_recovery(plain)
    for name, code in (("plain.scorefact", "workspace_plain_already"), ("none.scorefact", "workspace_missing")):
        with pytest.raises(UserError, match=code):
            keys.listed(tmp_path / name)
    with (
        open_workspace(path, secret=keys.passphrase(TEXT), read_only=True) as reading,
        pytest.raises(UserError, match="workspace_read_only"),
    ):
        keys.add_recovery(reading)


@pytest.mark.parametrize("label", ["x" * 101, "two\nlines"])
def test_a_name_that_cannot_be(workspace, label):
    with pytest.raises(UserError, match="label_unusable"):
        keys.add_recovery(workspace, label)


def test_a_keyring_that_is_not_there(workspace, path):
    assert not keys.keyring_available()
    with pytest.raises(UserError, match="keyring_missing"):
        keys.add_keyring(workspace)
    assert kinds(path) == ["passphrase"]


def test_a_full_disk_takes_no_key_away(workspace, path, memory_keyring, monkeypatch):
    def full(source, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("scorefact_desktop.store.durable.move", full)
    for change in (
        lambda: keys.change_passphrase(workspace, TEXT, "a new passphrase"),
        lambda: keys.add_keyring(workspace),
    ):
        with pytest.raises(UserError, match="keys_not_written"):
            change()
    assert not memory_keyring.kept
    assert opens(path, keys.passphrase(TEXT))
    assert [one.name for one in path.parent.iterdir() if one.suffix == ".writing"] == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [("ett lösenord\n", "ett lösenord"), ("\ufeffmot de passe\r\nmore", "mot de passe"), (" spaces ", " spaces ")],
)
def test_a_passphrase_in_a_file(tmp_path, content, expected):
    file = tmp_path / "passphrase"
    file.write_bytes(content.encode())
    assert keys.passphrase_in(file) == expected


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xff", b"x" * 5000])
def test_a_file_without_a_passphrase(tmp_path, content):
    file = tmp_path / "passphrase"
    file.write_bytes(content)
    for refused in (file, tmp_path / "missing", tmp_path):
        with pytest.raises(UserError, match="passphrase_file_unreadable"):
            keys.passphrase_in(refused)


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("password", Grade.WEAK), ("Password1!", Grade.WEAK), ("azerty123", Grade.WEAK), ("12345678", Grade.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Grade.WEAK), ("abcabcabcabcabcabc", Grade.WEAK), ("Sommaren2026", Grade.WEAK),
        ("motdepasse1789", Grade.WEAK), ("drowssap password", Grade.WEAK), ("", Grade.WEAK),
        ("tr0ub4dor&3", Grade.FAIR), ("les grands arbres bleus dorment mal", Grade.STRONG),
        ("x7Kp-93Rt-LmQ2-8vZa", Grade.STRONG),
    ],
)  # fmt: skip
def test_strength_is_not_flattered(text, grade):
    assert keys.strength(text).grade is grade


def test_more_of_it_is_never_weaker():
    chance = random.Random(3)
    for _ in range(300):
        text = "".join(chance.choice("abcdefXYZ 0123-_é") for _ in range(chance.randrange(1, 30)))
        assert keys.strength(text + " w").bits >= keys.strength(text).bits


def test_damaged_encrypted_workspaces_are_told(path, tmp_path):
    with open_workspace(path, secret=keys.passphrase(TEXT)) as workspace, workspace.transaction() as connection:
        connection.executemany(
            "INSERT INTO vendor (uid, name, slug, type) VALUES (?, ?, ?, 'publisher')",
            [(f"{at:032x}", f"Vendor {at}", f"vendor-{at}") for at in range(50)],
        )
    good, good_keys = path.read_bytes(), keys_path(path).read_bytes()
    other = tmp_path / "mutated" / "w.scorefact"
    other.parent.mkdir()
    chance, codes = random.Random(11), []
    for _ in range(2000):
        content, beside = bytearray(good), bytearray(good_keys)
        which = beside if chance.random() < 0.3 else content
        if chance.random() < 0.1:
            del which[chance.randrange(len(which)) :]
        else:
            for _ in range(chance.choice((1, 1, 3))):
                which[chance.randrange(len(which))] ^= 1 << chance.randrange(8)
        other.write_bytes(content)
        keys_path(other).write_bytes(beside)
        codes.append(outcome(other))
    assert set(codes) - {"opened"} <= TOLD
    assert len(codes) == 2000
    assert codes.count("opened") < 200  # bits of the key file that say nothing, such as its spaces


def outcome(path):
    """Reads everything there is; the code of what is refused."""
    try:
        with (
            open_workspace(path, secret=keys.passphrase(TEXT), read_only=True) as workspace,
            workspace.reader() as connection,
        ):
            assert connection.execute("SELECT count(*) FROM vendor").fetchone() == (50,)
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                connection.execute(f'SELECT * FROM "{table}"').fetchall()
            connection.execute("PRAGMA integrity_check").fetchall()
    except UserError as error:
        return error.code
    return "opened"
