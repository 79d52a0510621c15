"""Backups by themselves and on request, going back to one, checks, and a file that does not open."""

from datetime import UTC, datetime, timedelta

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, checking, encrypting, keys, workspaces
from scorefact_desktop.store import interviews
from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.views.pictures import settle
from tests.store.samples import add_campaign

PASSPHRASE = "a long walk along the northern shore"
EARLIER = datetime(2026, 11, 1, 12, tzinfo=UTC)


def enter(workspace, words="said"):
    with workspace.transaction() as connection:
        campaign_id = connection.execute("SELECT id FROM campaign").fetchone()[0]
        interviews.add(connection, campaign_id, NewInterview({"words": Answer(text=words)}))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "audits.scorefact"
    with Workspace.create(path) as made:
        add_campaign(made)
        enter(made)
    return path


@pytest.fixture
def workspace(program, path):
    program.desk.open_workspace(path)
    settle(program.tasks)
    return program.session.workspace


@pytest.fixture
def page(program, workspace):
    program.window.go("settings")
    program.window.pages["settings"].safety_button.click()
    settle(program.tasks)
    assert program.window.current == "safety"
    return program.window.pages["safety"]


def said(program):
    return program.window.messages.words.text()


def test_a_backup_is_made_when_work_was_done_and_never_twice(program, workspace, path):
    program.guard.make()
    settle(program.tasks)
    assert backups.listing(path) == ()
    enter(workspace)
    program.guard.make()
    settle(program.tasks)
    program.guard.make()
    settle(program.tasks)
    assert [one.interviews for one in backups.listing(path)] == [2]


def test_a_backup_is_made_after_some_minutes_of_work(program, workspace, path):
    enter(workspace)
    program.guard.tick()
    settle(program.tasks)
    assert backups.listing(path) == ()
    program.guard._since -= 60 * program.settings.backup_minutes
    program.guard.tick()
    settle(program.tasks)
    assert len(backups.listing(path)) == 1


def test_closing_a_workspace_backs_it_up_and_lets_it_go(program, workspace, path):
    enter(workspace)
    program.session.close()
    settle(program.tasks)
    assert [one.interviews for one in backups.listing(path)] == [2]
    Workspace.open(path).close()


@pytest.fixture
def encrypted(program, tmp_path):
    """An encrypted workspace that is open and was worked in."""
    path = tmp_path / "locked.scorefact"
    with encrypting.create_encrypted(path, PASSPHRASE) as made:
        add_campaign(made)
        enter(made)
    program.session.open(workspaces.open_workspace(path, secret=keys.passphrase(PASSPHRASE)))
    settle(program.tasks)
    enter(program.session.workspace)
    return path


def test_an_encrypted_workspace_is_backed_up_with_its_key_file_when_another_is_opened(program, encrypted, path):
    key = program.session.workspace.key
    program.desk.open_workspace(path)
    settle(program.tasks)
    assert program.session.workspace.path == path
    check_encrypted_backup(encrypted, key)


def test_an_encrypted_workspace_is_backed_up_behind_the_lock_screen_and_the_key_is_gone_then(program, encrypted):
    key = program.session.workspace.key
    program.window.keeper.lock()
    assert program.window.covered
    settle(program.tasks)
    assert program.session.workspace is None
    check_encrypted_backup(encrypted, key)


def test_a_backup_that_fails_keeps_nobody_from_locking_and_is_not_tried_with_a_kept_key(
    program, encrypted, monkeypatch
):
    tried = []

    def full(workspace, *_, **__):
        tried.append(workspace)
        raise UserError("backup_disk_full", path="backups")

    monkeypatch.setattr(backups, "make", full)
    program.window.keeper.lock()
    settle(program.tasks)
    assert program.session.workspace is None
    assert len(tried) == 1
    with pytest.raises(UserError, match="workspace_closed"):
        assert tried[0].connection


def check_encrypted_backup(path, key):
    (made,) = backups.listing(path, key=key)
    assert (made.encrypted, made.interviews) == (True, 2)
    assert made.path.with_name(made.path.name + "-keys").exists()
    assert backups.newest_sound([made], key) == made


def test_closing_the_window_backs_up_what_was_entered(program, workspace, path):
    enter(workspace)
    program.close()
    assert [one.interviews for one in backups.listing(path)] == [2]


def test_a_missing_second_place_is_told_once(program, workspace, path, tmp_path):
    program.settings.second_backup_folder = tmp_path / "unplugged"
    enter(workspace)
    program.guard.make()
    settle(program.tasks)
    assert "cannot be reached" in said(program)
    program.window.messages.clear()
    enter(workspace)
    program.guard.make()
    settle(program.tasks)
    assert program.window.messages.isHidden()
    assert len(backups.listing(path)) == 2


def test_a_full_disk_is_told_and_entry_goes_on(program, workspace):
    workspace._ballast.throw_away()
    program.guard.tick()
    assert "nearly full" in said(program)
    enter(workspace)


def test_the_page_lists_makes_and_carries_backups(program, page, workspace, tmp_path):
    assert page.backups.rows == []
    page.backups.make_button.click()
    settle(program.tasks)
    assert [row.backup.interviews for row in page.backups.rows] == [1]
    stick = tmp_path / "stick"
    stick.mkdir()
    page.set_second(stick)
    settle(program.tasks)
    assert {row.backup.second for row in page.backups.rows} == {True, False}
    page.backups.drop_button.click()
    settle(program.tasks)
    assert {row.backup.second for row in page.backups.rows} == {False}
    page.backups.minutes.group.button(0).click()
    assert program.settings.backup_minutes == 5


def test_going_back_to_a_backup_says_what_would_be_missing(program, page, workspace, path, tmp_path):
    backups.make(workspace, clock=lambda: EARLIER)
    enter(workspace, "later")
    page._again()
    settle(program.tasks)
    page.backups.rows[0].button.click()
    settle(program.tasks)
    assert page.panel.lacks.text().endswith("1 interview missing.")
    page.restore_to(page.panel.backup, tmp_path / "beside.scorefact")
    settle(program.tasks)
    with Workspace.open(tmp_path / "beside.scorefact", read_only=True) as beside:
        assert beside.connection.execute("SELECT count(*) FROM interview").fetchone() == (1,)
    page.panel.here.click()
    settle(program.tasks)
    assert program.session.workspace.path == path
    assert program.session.workspace.connection.execute("SELECT count(*) FROM interview").fetchone() == (1,)
    assert "kept as audits-aside-" in said(program)
    (aside,) = path.parent.glob("audits-aside-*.scorefact")
    with Workspace.open(aside, read_only=True) as kept:
        assert kept.connection.execute("SELECT count(*) FROM interview").fetchone() == (2,)


def behind(path, change):
    connection = connect(path)
    connection.execute(change)
    connection.close()


def test_a_check_shows_what_it_finds_and_repairs_what_is_derived(program, page, workspace, path):
    page.check.check_button.click()
    settle(program.tasks)
    assert page.check.report.sound
    assert page.check.repair_button.isHidden()
    behind(path, "UPDATE interview SET blob = zeroblob(length(blob))")
    page.check.check_button.click()
    settle(program.tasks)
    assert page.check.verdict.text().startswith("Not everything")
    page.check.repair_button.click()
    settle(program.tasks)
    assert page.check.report.sound
    assert "audits-before-repair-" in said(program)
    assert checking.check(workspace).sound


def damage(path):
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)
    path.write_bytes(content)
    return bytes(content)


def test_a_damaged_file_is_diagnosed_and_the_newest_sound_backup_offered(program, path, tmp_path):
    with Workspace.open(path) as workspace:
        backups.make(workspace, clock=lambda: EARLIER)
        newest = backups.make(workspace, clock=lambda: EARLIER + timedelta(hours=1))
    damage(newest.backup.path)
    content = damage(path)
    program.desk.open_workspace(path)
    settle(program.tasks)
    assert program.window.current == "damaged"
    page = program.window.pages["damaged"]
    assert page.headline.text() == "audits.scorefact is damaged"
    assert page.found.backup.at == EARLIER
    assert "Nothing in it can be read" in page.diagnosis.text()
    assert path.read_bytes() == content
    page.here.click()
    settle(program.tasks)
    assert program.window.current == "home"
    assert program.session.workspace.path == path
    (aside,) = path.parent.glob("audits-aside-*.scorefact")
    assert aside.read_bytes() == content


def test_a_damaged_file_without_a_backup_says_where_to_look(program, path):
    damage(path)
    program.desk.open_workspace(path)
    settle(program.tasks)
    page = program.window.pages["damaged"]
    assert page.found.backup is None
    assert page.here.isHidden()
    assert "memory stick" in page.lacks.text()


def test_the_backup_may_be_restored_beside_a_damaged_file(program, path, tmp_path):
    with Workspace.open(path) as workspace:
        backups.make(workspace)
    content = damage(path)
    program.desk.open_workspace(path)
    settle(program.tasks)
    program.window.pages["damaged"].restore_to(tmp_path / "beside.scorefact")
    settle(program.tasks)
    assert program.session.workspace.path == tmp_path / "beside.scorefact"
    assert path.read_bytes() == content


def test_a_damaged_encrypted_file_is_known_after_its_passphrase_and_restored_with_its_keys(program, tmp_path):
    from scorefact_desktop.services.workspaces import open_workspace

    path, text = tmp_path / "secret.scorefact", "correct horse battery"
    with encrypting.create_encrypted(path, text) as made:
        add_campaign(made)
        enter(made)
        backups.make(made)
    content = damage(path)
    program.desk.open_workspace(path)
    settle(program.tasks)
    assert program.window.covered
    program.window.keeper._unlock(program.window.keeper.screen, lambda: keys.passphrase(text), False)
    settle(program.tasks)
    assert not program.window.covered
    assert program.window.current == "damaged"
    page = program.window.pages["damaged"]
    assert page.found.backup.encrypted
    assert path.read_bytes() == content
    page.here.click()
    settle(program.tasks)
    with open_workspace(path, secret=keys.passphrase(text)) as opened:
        assert opened.connection.execute("SELECT count(*) FROM interview").fetchone() == (1,)
