"""Passphrases in the window: a new workspace, unlocking, the idle lock, and what opens a workspace."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from scorefact_desktop.services import encrypting, keys
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.session import View
from scorefact_desktop.store.keys import keys_path, slots
from scorefact_desktop.views.keys.idle import Idle
from scorefact_desktop.views.keys.keys_screen import KeysScreen
from scorefact_desktop.views.keys.passphrase_screen import PassphraseScreen
from scorefact_desktop.views.keys.recovery_screen import RecoveryScreen
from scorefact_desktop.views.keys.unlock import UnlockScreen
from scorefact_desktop.views.pictures import settle
from tests.store.keys import keyrings
from tests.store.keys.samples import CHEAP

TEXT, NEW = "les grands arbres", "ett nytt lösenord"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
    with keyrings.none():
        yield


@pytest.fixture
def keeper(program):
    return program.window.keeper


@pytest.fixture
def path(tmp_path, demo_workspace):
    """The demonstration, encrypted."""
    made = tmp_path / "audits.scorefact"
    shutil.copy(demo_workspace, made)
    encrypting.encrypt(made, TEXT).workspace.close()
    return made


@pytest.fixture
def opened(program, path):
    program.session.open(open_workspace(path, secret=keys.passphrase(TEXT)), View("nordlicht/2026"))
    settle(program.tasks)
    return program


def type_in(field, text):
    line = field.line if hasattr(field, "line") else field
    line.setText(text)
    line.textEdited.emit(text)


def press(program, button):
    button.click()
    settle(program.tasks)


def seen(window):
    """Every word that is on view."""
    return " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def unlock(program, text):
    screen = program.window.keeper.screen
    assert isinstance(screen, UnlockScreen)
    type_in(screen.passphrase, text)
    press(program, screen.go)


def test_a_file_that_is_opened_asks_for_its_passphrase(program, keeper, path):
    program.window.take_file(path)
    settle(program.tasks)
    assert program.window.covered
    assert keeper.screen.first() is keeper.screen.passphrase.line
    unlock(program, "not this one")
    assert "passphrase" in keeper.screen.problem.text().lower()
    assert keeper.screen.problem.isVisible()
    assert program.session.workspace is None
    unlock(program, TEXT)
    assert not program.window.covered
    assert program.session.workspace.encrypted
    assert program.desk.overview is not None
    assert program.settings.last_workspace == path


def test_it_can_be_put_aside(program, keeper, path):
    program.desk.open_workspace(path)
    settle(program.tasks)
    press(program, keeper.screen.leave)
    assert not program.window.covered
    assert program.session.workspace is None


def test_a_recovery_key_opens_too_and_its_mistakes_are_named(program, keeper, path):
    with open_workspace(path, secret=keys.passphrase(TEXT)) as workspace:
        printed = keys.add_recovery(workspace)[1]
    program.desk.open_workspace(path)
    settle(program.tasks)
    screen = keeper.screen
    screen.ways.cells[1].click()
    wrong = printed[:12] + ("0" if printed[12] != "0" else "1") + printed[13:]
    type_in(screen.recovery, wrong)
    press(program, screen.go)
    assert "group 3" in screen.problem.text()
    type_in(screen.recovery, printed.lower().replace("-", " "))
    press(program, screen.go)
    assert program.session.workspace is not None


def test_the_keyring_opens_with_one_press(program, keeper, path):
    with keyrings.in_memory() as held:
        with open_workspace(path, secret=keys.passphrase(TEXT)) as workspace:
            keys.add_keyring(workspace)
        program.desk.open_workspace(path)
        settle(program.tasks)
        kept = dict(held.kept)
        held.kept.clear()
        press(program, keeper.screen.keyring)
        assert "keyring" in keeper.screen.problem.text()
        held.kept.update(kept)
        press(program, keeper.screen.keyring)
        assert program.session.workspace is not None


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_a_key_file_that_does_not_serve_is_told(program, path, damage):
    if damage == "missing":
        keys_path(path).unlink()
    else:
        keys_path(path).write_bytes(b"{}")
    program.desk.open_workspace(path)
    settle(program.tasks)
    assert not program.window.covered
    assert "key file" in program.window.messages.words.text()


def test_a_workspace_that_somebody_has_is_read_only_when_wanted(program, keeper, path):
    with open_workspace(path, secret=keys.passphrase(TEXT)):
        program.desk.open_workspace(path)
        settle(program.tasks)
        press(program, program.window.messages.action)
        unlock(program, TEXT)
        assert program.session.workspace.read_only


def test_one_that_is_taken_while_the_passphrase_is_typed(program, keeper, path):
    program.desk.open_workspace(path)
    settle(program.tasks)
    with open_workspace(path, secret=keys.passphrase(TEXT)):
        unlock(program, TEXT)
        assert keeper.screen.reading.isVisible()
        press(program, keeper.screen.reading)
        assert program.session.workspace.read_only


def test_a_new_workspace_proposes_a_passphrase(program, keeper, tmp_path, monkeypatch):
    made = tmp_path / "new.scorefact"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(made), ""))
    program.window.go("home")
    program.window.pages["home"].ask_create()
    screen = keeper.screen
    assert isinstance(screen, PassphraseScreen)
    assert screen.encrypted.isChecked()
    for first, second, told in (("short", "short", "at least 8"), (TEXT, NEW, "not the same")):
        type_in(screen.new, first)
        type_in(screen.again, second)
        press(program, screen.go)
        assert told in screen.problem.text()
        assert not made.exists()
    type_in(screen.new, TEXT)
    type_in(screen.again, TEXT)
    press(program, screen.go)
    shown = keeper.screen
    assert isinstance(shown, RecoveryScreen)
    assert not shown.go.isEnabled()
    sheet = tmp_path / "sheet.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    press(program, shown.text_file)
    assert shown.key in sheet.read_text(encoding="utf-8")
    assert not shown.go.isEnabled()
    shown.confirmed.click()
    press(program, shown.go)
    assert not program.window.covered
    assert program.session.workspace.encrypted
    program.session.close()
    open_workspace(made, secret=keys.recovery_key(shown.key)).close()


def test_a_plain_workspace_is_a_choice_that_says_what_it_means(program, keeper, tmp_path):
    made = tmp_path / "new.scorefact"
    keeper.create(made)
    screen = keeper.screen
    screen.plain.setChecked(True)
    assert screen.plain_note.isVisible()
    assert not screen.new.isVisible()
    press(program, screen.go)
    assert not program.window.covered
    assert not program.session.workspace.encrypted


@pytest.mark.parametrize(("text", "word"), [("password", "Weak"), ("les grands arbres bleus dorment mal", "Strong")])
def test_strength_is_said_while_typing(program, keeper, tmp_path, text, word):
    keeper.create(tmp_path / "new.scorefact")
    type_in(keeper.screen.new, text)
    assert keeper.screen.strength.words.text().startswith(word)


def test_idle_locking_hides_everything_and_comes_back_to_the_same_place(opened, keeper):
    window = opened.window
    window.go("themes")
    settle(opened.tasks)
    view = opened.session.view
    assert "Skills" in seen(window)
    keeper.idle.idle.emit()
    assert window.covered
    assert "Skills" not in seen(window)
    settle(opened.tasks)
    assert opened.session.workspace is None
    assert isinstance(keeper.screen, UnlockScreen)
    unlock(opened, TEXT)
    assert opened.session.view == view
    assert window.current == "themes"
    assert "Skills" in seen(window)


def test_what_is_being_typed_is_saved_before_it_is_locked(opened, keeper):
    saved = []

    class Field(QLineEdit):
        def focusOutEvent(self, event):
            super().focusOutEvent(event)
            saved.append((self.text(), opened.session.workspace is not None))

    field = Field(opened.window)
    field.show()
    opened.window.activateWindow()
    field.setFocus()
    field.setText("words of a respondent")
    committed = []
    page = opened.window.pages[opened.window.current]
    page.commit = lambda: committed.append(opened.session.workspace is not None)
    keeper.lock()
    settle(opened.tasks)
    assert committed
    assert all(committed)  # each time while it was still open
    assert saved[:1] in ([], [("words of a respondent", True)])
    assert opened.session.workspace is None


def test_other_windows_are_hidden_while_locked(opened, keeper):
    opened.window.show_shortcuts()
    settle(opened.tasks)
    other = next(one for one in opened.window.findChildren(QObject) if type(one).__name__ == "ShortcutList")
    assert other.isVisible()
    keeper.lock()
    settle(opened.tasks)
    assert not other.isVisible()
    unlock(opened, TEXT)
    assert other.isVisible()
    other.close()


def test_work_under_way_ends_before_the_key_is_forgotten(opened, keeper):
    import threading

    may_end, ended = threading.Event(), []
    workspace = opened.session.workspace

    def job(task):
        may_end.wait(20)
        with workspace.reader() as connection:
            ended.append(connection.execute("SELECT count(*) FROM campaign").fetchone())

    opened.tasks.run_heavy(keeper, "slow", job, lambda _: None)
    keeper.lock()
    assert opened.window.covered
    assert opened.session.workspace is workspace
    may_end.set()
    settle(opened.tasks)
    assert len(ended) == 1
    assert opened.session.workspace is None


def test_a_plain_workspace_is_not_locked(program, keeper, demo_workspace):
    program.session.open(open_workspace(demo_workspace, read_only=True))
    settle(program.tasks)
    keeper.lock()
    assert not program.window.covered


def test_keys_of_the_window_do_not_reach_behind_the_screen(opened, keeper):
    keeper.lock()
    settle(opened.tasks)
    before = opened.window.current
    for number in range(1, 8):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1 + number - 1, Qt.KeyboardModifier.AltModifier)
        opened.window.keyPressEvent(event)
    assert opened.window.current == before
    assert opened.window.covered


def test_idleness_is_told_by_either_clock(program, monkeypatch):
    told = []
    watched = Idle(program.window)
    watched.idle.connect(lambda: told.append(True))
    watched.begin(10)
    for clock in ("monotonic", "time"):
        real = getattr(__import__("time"), clock)
        watched.look()
        monkeypatch.setattr(f"scorefact_desktop.views.keys.idle.time.{clock}", lambda real=real: real() + 601)
        watched.look()
        assert told.pop()
        watched.touch()
        watched.look()
        assert not told
        monkeypatch.undo()
        watched.begin(10)
    watched.begin(0)
    monkeypatch.setattr("scorefact_desktop.views.keys.idle.time.monotonic", lambda: 10.0**9)
    watched.look()
    assert not told
    watched.end()


def test_use_of_the_window_is_noticed(program):
    watched = program.window.keeper.idle
    watched._steady -= 1000
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert watched.eventFilter(program.window, event) is False
    watched.minutes = 1
    told = []
    watched.idle.connect(lambda: told.append(True))
    watched.look()
    assert not told


def keys_screen(program):
    program.window.go("settings")
    settle(program.tasks)
    press(program, program.window.pages["settings"].keys_button)
    screen = program.window.keeper.screen
    assert isinstance(screen, KeysScreen)
    return screen


def kinds(path):
    return [slot.kind.value for slot in keys.listed(path).slots]


def test_what_opens_it_is_listed_and_changed(opened, keeper, path):
    screen = keys_screen(opened)
    assert [button.isEnabled() for button in screen.findChildren(type(screen.go)) if "Take away" in button.words] == [
        False
    ]
    press(opened, screen.buttons_by_name["recovery"])
    shown = keeper.screen
    assert isinstance(shown, RecoveryScreen)
    shown.confirmed.click()
    press(opened, shown.go)
    assert kinds(path) == ["passphrase", "recovery"]
    screen = keys_screen(opened)
    press(opened, screen.buttons_by_name["change"])
    form = keeper.screen
    for field, text in ((form.current, "not this one"), (form.new, NEW), (form.again, NEW)):
        type_in(field, text)
    press(opened, form.go)
    assert "passphrase" in form.problem.text()
    type_in(form.current, TEXT)
    press(opened, form.go)
    screen = keeper.screen
    assert isinstance(screen, KeysScreen)
    remove = [one for one in screen.findChildren(type(screen.go)) if one.words == "Take away" and one.isVisible()]
    assert len(remove) == 2
    press(opened, remove[1])
    assert kinds(path) == ["passphrase"]
    opened.session.close()
    open_workspace(path, secret=keys.passphrase(NEW)).close()


def test_a_new_key(opened, keeper, path):
    key, view = opened.session.workspace.key, opened.session.view
    screen = keys_screen(opened)
    press(opened, screen.buttons_by_name["rekey"])
    form = keeper.screen
    for field, text in ((form.current, "not this one"), (form.new, NEW), (form.again, NEW)):
        type_in(field, text)
    press(opened, form.go)
    assert "passphrase" in form.problem.text()
    assert opened.session.workspace.key == key
    type_in(form.current, TEXT)
    press(opened, form.go)
    assert opened.session.workspace.key != key
    assert opened.session.view.campaign == view.campaign
    assert not opened.window.covered


def test_encrypting_and_decrypting_in_the_window(program, keeper, tmp_path, demo_workspace):
    path = Path(shutil.copy(demo_workspace, tmp_path / "plain.scorefact"))
    program.session.open(open_workspace(path), View("nordlicht/2026"))
    settle(program.tasks)
    screen = keys_screen(program)
    press(program, screen.buttons_by_name["encrypt"])
    form = keeper.screen
    type_in(form.new, TEXT)
    type_in(form.again, TEXT)
    press(program, form.go)
    shown = keeper.screen
    assert isinstance(shown, RecoveryScreen)
    shown.confirmed.click()
    press(program, shown.go)
    assert program.session.workspace.encrypted
    assert "encrypted" in program.window.messages.words.text()
    screen = keys_screen(program)
    press(program, screen.buttons_by_name["decrypt"])
    form = keeper.screen
    type_in(form.current, TEXT)
    press(program, form.go)
    assert not program.session.workspace.encrypted
    assert not keys_path(path).exists()


def test_the_minutes_are_remembered(opened, keeper):
    screen = keys_screen(opened)
    screen.minutes.setValue(3)
    screen.minutes.editingFinished.emit()
    assert (opened.settings.idle_minutes, keeper.idle.minutes) == (3, 3)


def test_words_follow_the_language(opened, keeper):
    screen = keys_screen(opened)
    english = seen(screen)
    opened.change_language("sv")
    settle(opened.tasks)
    assert seen(screen) != english
    opened.change_language("en")


def test_a_file_that_is_dropped_on_a_locked_window_is_not_read(opened, keeper, tmp_path):
    keeper.lock()
    settle(opened.tasks)
    opened.window.take_file(tmp_path / "responses.csv")
    settle(opened.tasks)
    assert opened.window.current != "import"
    assert opened.window.covered


def test_a_workspace_for_reading_only_shows_its_keys_and_changes_none(program, keeper, path):
    program.session.open(open_workspace(path, secret=keys.passphrase(TEXT), read_only=True))
    settle(program.tasks)
    screen = keys_screen(program)
    assert screen.buttons_by_name["change"].isVisible()
    assert not any(button.isEnabled() for button in screen.buttons_by_name.values())
    press(program, screen.go)
    assert not program.window.covered


def test_pictures_of_an_encrypted_workspace(path, tmp_path, monkeypatch, qtbot):
    from scorefact_desktop import app
    from scorefact_desktop.domain.errors import UserError

    with pytest.raises(UserError, match="passphrase_needed"):
        app._opened(path)
    monkeypatch.setenv("SCOREFACT_PASSPHRASE", TEXT)
    with app._opened(path) as workspace:
        assert workspace.encrypted
