"""Encrypted, decrypted, re-keyed: stopped at any moment, one whole pair of workspace and key file remains."""

import shutil
import sys

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import encrypting, keys
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store import interviews
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.keys import keys_path, slots
from scorefact_desktop.store.workspace import Workspace
from tests.store.keys import keyrings
from tests.store.keys.interrupting import Steps, fail, interrupt, killed_at
from tests.store.keys.samples import CHEAP
from tests.store.samples import add_campaign

OLD, NEW = keys.passphrase("the old passphrase"), keys.passphrase("the new passphrase")
OLD_TEXT, NEW_TEXT = "the old passphrase", "the new passphrase"
CANARY = "CANARY words of a respondent"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
    with keyrings.none():
        yield


def filled(workspace):
    campaign_id = add_campaign(workspace)
    with workspace.transaction() as connection:
        for at in range(20):
            interviews.add(connection, campaign_id, NewInterview({"words": Answer(text=f"{CANARY} {at}")}))


@pytest.fixture
def plain(tmp_path):
    path = tmp_path / "plain" / "w.scorefact"
    path.parent.mkdir()
    with Workspace.create(path) as workspace:
        filled(workspace)
    return path


@pytest.fixture
def encrypted(tmp_path):
    path = tmp_path / "encrypted" / "w.scorefact"
    path.parent.mkdir()
    with encrypting.create_encrypted(path, OLD_TEXT) as workspace:
        filled(workspace)
    return path


def words(workspace):
    with workspace.reader() as connection:
        return sorted(text for (text,) in connection.execute("SELECT text FROM answer WHERE text IS NOT NULL"))


def actions(workspace):
    with workspace.reader() as connection:
        return [row[0] for row in connection.execute("SELECT action FROM history ORDER BY id")]


EXPECTED = sorted(f"{CANARY} {at}" for at in range(20))


def readable(folder):
    """Files in which the canary can be read."""
    return sorted(path.name for path in folder.iterdir() if b"CANARY" in path.read_bytes())


def others(path):
    """What lies beside the workspace and its key file."""
    usual = {path.name, keys_path(path).name}
    return sorted(one.name for one in path.parent.iterdir() if one.name not in usual and "-lock" not in one.name)


def test_a_workspace_is_made_with_a_passphrase(encrypted):
    assert not readable(encrypted.parent)
    for refused, code in ((None, "passphrase_needed"), (NEW, "passphrase_wrong")):
        with pytest.raises(UserError, match=code):
            open_workspace(encrypted, secret=refused)
    with open_workspace(encrypted, secret=OLD) as workspace:
        assert workspace.encrypted
        assert words(workspace) == EXPECTED
        assert actions(workspace) == ["key_added"]
    with open_workspace(encrypted, secret=OLD, read_only=True) as workspace:
        assert words(workspace) == EXPECTED
    keys_path(encrypted).rename(encrypted.with_name("elsewhere"))
    with pytest.raises(UserError, match="keys_missing"):
        open_workspace(encrypted, secret=OLD)


def test_a_plain_workspace_opens_whatever_is_given(plain):
    with open_workspace(plain, secret=OLD) as workspace:
        assert not workspace.encrypted


def test_the_key_file_of_another_workspace_is_told(encrypted, tmp_path):
    other = tmp_path / "other.scorefact"
    encrypting.create_encrypted(other, OLD_TEXT).close()
    shutil.copy(keys_path(other), keys_path(encrypted))
    with pytest.raises(UserError, match="keys_of_other"):
        open_workspace(encrypted, secret=OLD)


def test_a_key_file_without_a_workspace_is_set_aside(encrypted):
    moved = encrypted.rename(encrypted.with_name("moved.scorefact"))
    content = keys_path(encrypted).read_bytes()
    encrypting.create_encrypted(encrypted, NEW_TEXT).close()
    open_workspace(encrypted, secret=NEW).close()
    kept = keys_path(encrypted).with_name("w.scorefact-keys-before-1")
    assert kept.read_bytes() == content
    kept.rename(keys_path(moved))
    open_workspace(moved, secret=OLD).close()


@pytest.mark.parametrize("text", ["", "1234567"])
def test_no_workspace_with_a_passphrase_of_no_length(tmp_path, text):
    with pytest.raises(UserError, match="passphrase_short"):
        encrypting.create_encrypted(tmp_path / "w.scorefact", text)
    assert not list(tmp_path.iterdir())


def test_encrypting_a_plain_workspace(plain):
    shares = []
    made = encrypting.encrypt(plain, OLD_TEXT, shares.append)
    with made.workspace as workspace:
        assert (workspace.encrypted, made.overwritten) == (True, True)
        assert words(workspace) == EXPECTED
        assert actions(workspace)[-1] == "workspace_encrypted"
    assert shares == sorted(shares)
    assert not readable(plain.parent)
    assert not others(plain)
    with pytest.raises(UserError, match="workspace_encrypted_already"):
        encrypting.encrypt(plain, OLD_TEXT)


def test_decrypting(encrypted):
    with pytest.raises(UserError, match="passphrase_wrong"):
        encrypting.decrypt(encrypted, NEW)
    with encrypting.decrypt(encrypted, OLD).workspace as workspace:
        assert not workspace.encrypted
        assert words(workspace) == EXPECTED
    assert not keys_path(encrypted).exists()
    assert not others(encrypted)


def test_a_new_key_shuts_everybody_else_out(encrypted, tmp_path):
    with open_workspace(encrypted, secret=OLD) as workspace:
        before = workspace.key
        keys.add_passphrase(workspace, "a colleague’s passphrase", "colleague")
        _slot, printed = keys.add_recovery(workspace)
    stolen = shutil.copy(encrypted, tmp_path / "stolen.scorefact")
    shutil.copy(keys_path(encrypted), tmp_path / "stolen.scorefact-keys")
    made = encrypting.rekey(encrypted, OLD, NEW_TEXT)
    with made.workspace as workspace:
        assert words(workspace) == EXPECTED
        assert workspace.key != before
        assert [slot.label for slot in made.dropped] == ["colleague"]
    for gone in (OLD, keys.passphrase("a colleague’s passphrase"), keys.recovery_key(printed)):
        with pytest.raises(UserError, match="_wrong"):
            open_workspace(encrypted, secret=gone)
    open_workspace(encrypted, secret=keys.recovery_key(made.recovery)).close()
    # Whoever has the old key cannot read the new file, also with the old key file beside it.
    shutil.copy(encrypted, stolen)
    with pytest.raises(UserError, match="keys_of_other"):
        open_workspace(stolen, secret=OLD)


def test_a_new_key_may_keep_the_passphrase(encrypted):
    encrypting.rekey(encrypted, OLD, OLD_TEXT).workspace.close()
    with open_workspace(encrypted, secret=OLD) as workspace:
        assert words(workspace) == EXPECTED


def test_a_new_key_is_not_given_to_who_slipped_a_key_in(encrypted, tmp_path):
    import json

    import pyrage

    own, thief = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    public, private = tmp_path / "public", tmp_path / "private"
    public.write_text(str(own.to_public()))
    with open_workspace(encrypted, secret=OLD) as workspace:
        keys.add_organisation(workspace, public, "office")
    path = keys_path(encrypted)
    document = json.loads(path.read_text())
    document["sets"][0]["slots"][1]["recipient"] = str(thief.to_public())
    path.write_text(json.dumps(document))
    with open_workspace(encrypted, secret=OLD) as workspace, pytest.raises(UserError, match="keys_altered"):
        keys.add_recovery(workspace)
    made = encrypting.rekey(encrypted, OLD, NEW_TEXT)
    made.workspace.close()
    assert [slot.label for slot in made.dropped] == ["office"]
    private.write_text(str(thief))
    with pytest.raises(UserError, match="organisation_key_wrong"):
        open_workspace(encrypted, secret=keys.organisation_key(private))


def test_what_somebody_reads_is_not_rewritten(plain, encrypted):
    with (
        Workspace.open(plain, read_only=True) as reading,
        reading.reader(),
        pytest.raises(UserError, match="workspace_busy"),
    ):
        encrypting.encrypt(plain, OLD_TEXT)
    with open_workspace(encrypted, secret=OLD), pytest.raises(UserError, match="workspace_locked"):
        encrypting.rekey(encrypted, OLD, NEW_TEXT)


def test_older_leftovers_under_other_names_stay(plain):
    mine = plain.with_name("w.scorefact-old")
    mine.write_text("a copy that somebody made")
    encrypting.encrypt(plain, OLD_TEXT).workspace.close()
    assert mine.exists()


JOBS = {
    "encrypt": ("plain", lambda path: encrypting.encrypt(path, NEW_TEXT).workspace.close()),
    "decrypt": ("encrypted", lambda path: encrypting.decrypt(path, OLD).workspace.close()),
    "rekey": ("encrypted", lambda path: encrypting.rekey(path, OLD, NEW_TEXT).workspace.close()),
    "create": ("none", lambda path: encrypting.create_encrypted(path, NEW_TEXT).close()),
    "change": ("encrypted", lambda path: _change(path)),
}


def _change(path):
    with open_workspace(path, secret=OLD) as workspace:
        keys.change_passphrase(workspace, OLD_TEXT, NEW_TEXT)


def moments(job, make):
    with Steps() as steps:
        job(make("counted"))
    return steps.count


@pytest.fixture
def fresh(tmp_path, plain, encrypted):
    """Gives a function that makes a new copy of the workspace a job begins with."""

    def make(kind, name):
        folder = tmp_path / f"{kind}-{name}"
        if kind == "none":
            folder.mkdir()
        else:
            shutil.copytree({"plain": plain, "encrypted": encrypted}[kind].parent, folder)
        return folder / "w.scorefact"

    return make


def opened_by(path, secret):
    """None where the secret opens nothing; else whether the workspace is encrypted, everything being in it."""
    try:
        workspace = open_workspace(path, secret=secret)
    except UserError as error:
        if error.code in ("passphrase_wrong", "keys_half_changed"):
            return None
        raise
    with workspace:
        assert words(workspace) in (EXPECTED, [])
        return workspace.encrypted


def check_pair(path, name, done):
    """One consistent pair: it opens for the passphrase before or after, everything in it; nothing is left over."""
    if name == "create" and not path.exists():
        return  # the next attempt sets aside what lies there
    before, after = opened_by(path, OLD), opened_by(path, NEW)
    assert (before, after) != (None, None)
    if done:
        assert after is (name != "decrypt")
    left = [one for one in others(path) if "-keys-before" not in one]
    assert name == "create" or not left
    if True in (before, after):
        assert not readable(path.parent)
    if name != "create":
        with open_workspace(path, secret=NEW if before is None else OLD) as workspace:
            assert words(workspace) == EXPECTED


def attempt(job, path):
    """True where the job was done, False where it was refused in words or interrupted."""
    try:
        job(path)
    except (UserError, KeyboardInterrupt):
        return False  # the answer
    return True


@pytest.mark.parametrize("name", JOBS)
@pytest.mark.parametrize("act", [fail, interrupt], ids=lambda act: act.__name__)
def test_a_failure_at_any_moment(fresh, name, act):
    kind, job = JOBS[name]
    count = moments(job, lambda label: fresh(kind, label))
    assert count >= 10 or name in ("create", "change")
    for moment in range(1, count + 1):
        path = fresh(kind, f"{act.__name__}-{moment}")
        with Steps(moment, act):
            done = attempt(job, path)
        check_pair(path, name, done)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("name", JOBS)
def test_killed_at_any_moment(fresh, name):
    kind, job = JOBS[name]
    for moment in range(1, 200):
        path = fresh(kind, f"killed-{moment}")
        stopped = killed_at(moment, lambda path=path: job(path))
        check_pair(path, name, not stopped)
        if not stopped:
            break
    assert 5 < moment < 199
