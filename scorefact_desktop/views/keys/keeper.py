"""What the window does about passphrases: asks for them, locks after a time, makes and changes encrypted workspaces.

Whatever opens or closes a key runs off the thread of the interface; a screen covers the whole window meanwhile.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import encrypting, keys, workspaces
from scorefact_desktop.services.encrypting import Rewritten
from scorefact_desktop.services.keys import Keys, KeySlot
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.idle import Idle
from scorefact_desktop.views.keys.keys_screen import KeysScreen
from scorefact_desktop.views.keys.parts import Screen
from scorefact_desktop.views.keys.passphrase_screen import PassphraseScreen, Typed
from scorefact_desktop.views.keys.recovery_screen import RecoveryScreen
from scorefact_desktop.views.keys.unlock import MakeSecret, UnlockScreen
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.shell import MainWindow

#: What opened its key slot does not open the file: one of the two is damaged, and a backup has both.
_DAMAGED = ("keys_of_other", "keys_half_changed", "workspace_damaged", "workspace_disk_error")


class Keeper(QObject):
    """Belongs to the window, which makes it when a key is first wanted and hands on what the desk wants.

    `screen` is what covers the window now, None for nothing.
    """

    def __init__(self, window: "MainWindow", desk: "Desk") -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        self.screen: Screen | None = None
        self._hidden: list[QWidget] = []
        self._place: tuple[str, object] | None = None
        self.idle = Idle(self)
        self.idle.idle.connect(self.lock)

    # opening and locking

    def ask(self, path: Path, read_only: bool = False, locked: bool = False) -> None:
        """Ask for what opens an encrypted workspace."""

        def found(listed: Keys) -> None:
            screen = UnlockScreen(listed, path, read_only=read_only, locked=locked)
            screen.tried.connect(lambda make, reading: self._unlock(screen, make, reading))
            screen.left.connect(self._leave)
            self._cover(screen)

        self.desk.tasks.run(self, lambda: keys.listed(path), found, self._refused)

    def _unlock(self, screen: UnlockScreen, make: MakeSecret, read_only: bool) -> None:
        screen.working(translate("Keys", "Opening…"))
        path = screen.path

        def failed(error: UserError) -> None:
            if error.code in _DAMAGED:
                self._leave()
                self.desk.complain(error)
                self.desk.wanted.emit("damaged", path)
                return
            screen.wrong(self.desk.sentence(error))
            if error.code in ("workspace_locked", "workspace_read_only"):
                screen.offer_reading()

        def done(workspace: Workspace) -> None:
            screen.clear()
            self.desk.session.open(workspace, self.desk.view_before(path))
            self.uncover()
            for window in self._hidden:
                window.show()
            if screen.locked and self._place is not None:
                self.window.go(*self._place)
            self._hidden, self._place = [], None

        self.desk.tasks.run(
            self,
            lambda: workspaces.open_workspace(path, read_only=read_only, secret=make()),
            done,
            failed,
            discard=lambda opened: opened.close(),
        )

    def lock(self) -> None:
        """Hide everything at once, let what was typed reach the disk, then forget the key. Plain ones stay open."""
        workspace = self.desk.session.workspace
        if workspace is None or not workspace.encrypted:
            return
        self.idle.end()
        self.window.commit()
        self._hide_windows()
        waiting = Screen("lock")
        waiting.headline.setText(translate("Keys", "{name} is locked").format(name=workspace.path.name))
        waiting.explained.setText(translate("Keys", "Work that is under way ends first."))
        waiting.go.hide()
        waiting.leave.hide()
        waiting.busy.begin(translate("Keys", "Locking…"))
        self._cover(waiting)
        path, read_only = workspace.path, workspace.read_only

        def close() -> None:
            self._place = self._where()
            self.desk.lock()
            self.ask(path, read_only, True)

        self.desk.lock_near.emit()
        self._when_idle(close)

    def _where(self) -> tuple[str, object] | None:
        """The page that is open, and what it needs to show the same again."""
        page = self.window.pages.get(self.window.current)
        shown = page.place() if page is not None else None
        return None if shown is None else (self.window.current, shown)

    def _leave(self) -> None:
        for window in self._hidden:
            window.close()
        self._hidden, self._place = [], None
        self.uncover()

    # making and changing

    def create(self, path: Path) -> None:
        """Ask for the passphrase of a new workspace, which may also be plain."""
        self._ask_passphrase("create", path, lambda screen, typed: self._make(screen, path, typed))

    def _make(self, screen: Screen, path: Path, typed: Typed) -> None:
        def job() -> tuple[Workspace, str]:
            if typed.new is None:
                return workspaces.create(path), ""
            made = encrypting.create_encrypted(path, typed.new)
            return made, _recovery(made) if typed.recovery else ""

        def done(made: tuple[Workspace, str]) -> None:
            self.desk.session.open(made[0])
            self._show_recovery(made[1], path)

        screen.working(translate("Keys", "Making the workspace…"))
        self.desk.tasks.run(self, job, done, self._back(screen), discard=lambda made: made[0].close())

    def show_keys(self) -> None:
        """What opens the open workspace."""
        workspace = self.desk.session.workspace
        if workspace is None:
            return

        def found(result: tuple[Keys | None, bool]) -> None:
            listed, keyring = result
            screen = KeysScreen(
                workspace.path,
                listed,
                writable=not workspace.read_only,
                minutes=self.desk.settings.idle_minutes,
                keyring=keyring,
            )
            screen.wanted.connect(lambda what, argument: self._want(screen, workspace, what, argument))
            screen.minutes_chosen.connect(self._set_minutes)
            screen.left.connect(self.uncover)
            self._cover(screen)

        def job() -> tuple[Keys | None, bool]:
            return (keys.listed(workspace.path), keys.keyring_available()) if workspace.encrypted else (None, False)

        self.desk.tasks.run(self, job, found, self._refused)

    def _want(self, screen: KeysScreen, workspace: Workspace, what: str, argument: object) -> None:
        path = workspace.path
        if what == "lock":
            self.lock()
        elif what == "remove" and isinstance(argument, KeySlot):
            slot = argument
            self._change(screen, lambda: keys.remove(workspace, slot.id), lambda _: self.show_keys())
        elif what == "recovery":
            self._change(screen, lambda: _recovery(workspace), lambda printed: self._show_recovery(str(printed), path))
        elif what == "keyring":
            self._change(screen, lambda: keys.add_keyring(workspace), lambda _: self.show_keys())
        elif what == "organisation" and isinstance(argument, Path):
            public = argument
            self._change(
                screen,
                lambda: keys.add_organisation(workspace, public, public.stem[: keys.LABEL_LIMIT]),
                lambda _: self.show_keys(),
            )
        elif what in ("add", "change"):
            self._ask_passphrase(what, path, lambda form, typed: self._set(form, workspace, what, typed))
        elif what in ("encrypt", "decrypt", "rekey"):
            self._ask_passphrase(what, path, lambda form, typed: self._rewrite(form, workspace, what, typed))

    def _set(self, form: Screen, workspace: Workspace, what: str, typed: Typed) -> None:
        new = typed.new or ""
        if what == "add":
            self._change(form, lambda: keys.add_passphrase(workspace, new), lambda _: self.show_keys())
        else:
            self._change(
                form, lambda: keys.change_passphrase(workspace, typed.current, new), lambda _: self.show_keys()
            )

    def _change(self, screen: Screen, job: Callable[[], object], done: Callable[[object], object]) -> None:
        screen.working(translate("Keys", "One moment…"))
        self.desk.tasks.run(self, job, done, self._back(screen))

    def _rewrite(self, form: Screen, workspace: Workspace, what: str, typed: Typed) -> None:
        """Close the workspace, write it anew, and open it again, whatever came of it."""
        path, key, new, secret = workspace.path, workspace.key, typed.new or "", keys.passphrase(typed.current)
        form.working(translate("Keys", "Work that is under way ends first."))

        def job(task: Task) -> tuple[Rewritten, str]:
            if what == "rekey":
                made = encrypting.rekey(path, secret, new, task.tell)
                return made, made.recovery
            if what == "decrypt":
                return encrypting.decrypt(path, secret, task.tell), ""
            made = encrypting.encrypt(path, new, task.tell)
            return made, _recovery(made.workspace) if typed.recovery else ""

        def done(result: tuple[Rewritten, str]) -> None:
            made, printed = result
            self.desk.session.open(made.workspace, self.desk.view_before(path))
            self.desk.said.emit("good", _rewritten_words(made), "", None)
            self._show_recovery(printed, path)

        def failed(error: UserError) -> None:
            self._back(form)(error)
            self.desk.tasks.run(
                self,
                lambda: workspaces.open_workspace(path, key=key),
                lambda opened: self.desk.session.open(opened, self.desk.view_before(path)),
                lambda _: self.desk.open_workspace(path),
                discard=lambda opened: opened.close(),
            )

        def begin() -> None:
            self.desk.set_aside()
            words = translate("Keys", "Writing the workspace anew…")
            task = self.desk.tasks.run_heavy(self, words, job, done, failed)
            form.working(words, lambda: task.share)

        self._when_idle(begin)

    # screens

    def uncover(self) -> None:
        """Show the pages again."""
        self.screen = None
        self.window.uncover()

    def _cover(self, screen: Screen) -> None:
        self.screen = screen
        self.window.cover(screen)
        screen.first().setFocus()

    def _ask_passphrase(self, purpose: str, path: Path, act: Callable[[Screen, Typed], object]) -> None:
        screen = PassphraseScreen(purpose, str(path))
        screen.typed.connect(lambda typed: act(screen, typed))
        screen.left.connect(self.uncover if purpose == "create" else self.show_keys)
        self._cover(screen)

    def _show_recovery(self, printed: str, path: Path) -> None:
        if not printed:
            self.uncover()
            return
        screen = RecoveryScreen(printed, path, self.desk.settings.last_folder)
        screen.saving.connect(lambda target: self._save_sheet(screen, target))
        screen.kept.connect(self.uncover)
        self._cover(screen)

    def _save_sheet(self, screen: RecoveryScreen, target: Path) -> None:
        from scorefact_desktop.services import recovery_sheets

        screen.working(translate("Keys", "One moment…"))
        today, language, name = workspaces.today(), interface_language(), screen.workspace.name
        self.desk.tasks.run(
            self,
            lambda: recovery_sheets.write_sheet(target, name, screen.key, today, language, translate),
            lambda _: screen.saved(target),
            self._back(screen),
        )

    def _back(self, screen: Screen) -> Callable[[UserError], None]:
        """Says on the screen what was refused."""

        def failed(error: UserError) -> None:
            screen.rest()
            screen.refuse(self.desk.sentence(error))
            screen.first().setFocus()

        return failed

    def _refused(self, error: UserError) -> None:
        self.uncover()
        self.desk.complain(error)

    # the rest

    def follow(self) -> None:
        """Another workspace is open, or none: watch for idleness while it is an encrypted one."""
        workspace = self.desk.session.workspace
        if workspace is not None and isinstance(self.screen, UnlockScreen):
            self.uncover()  # another workspace was opened meanwhile
        if workspace is not None and workspace.encrypted:
            self.idle.begin(self.desk.settings.idle_minutes)
        else:
            self.idle.end()

    def _set_minutes(self, minutes: int) -> None:
        self.desk.settings.idle_minutes = minutes
        self.follow()

    def _hide_windows(self) -> None:
        """Other windows of the program hold data as well; they come back when it is unlocked."""
        for window in QApplication.topLevelWidgets():
            if window is not self.window and window.isVisible() and window.isWindow():
                window.hide()
                self._hidden.append(window)

    def _when_idle(self, act: Callable[[], object]) -> None:
        """Call `act` once no job is under way."""
        tasks = self.desk.tasks
        if not tasks.pending:
            act()
            return

        def idle() -> None:
            tasks.idle.disconnect(idle)
            act()

        tasks.idle.connect(idle)


def _recovery(workspace: Workspace) -> str:
    return keys.add_recovery(workspace)[1]


def _rewritten_words(made: Rewritten) -> str:
    words = (
        translate("Keys", "{name} is encrypted.")
        if made.workspace.encrypted
        else translate("Keys", "{name} is plain now: whoever has the file can read it.")
    ).format(name=made.workspace.path.name)
    if not made.overwritten:
        words += " " + translate("Keys", "The file before could not be overwritten on this drive, only removed.")
    return words
