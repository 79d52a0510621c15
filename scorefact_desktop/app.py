"""The composition root: builds everything, wires it, and takes it down again. Reads like a list.

Order: settings and log, the bare window, first paint; then its dress and furniture, then session and pages. What the
first paint does not need is imported by the functions that do.
"""

import os
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from scorefact_desktop import imports, logs
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.settings import Settings, log_folder
from scorefact_desktop.translation import system_language
from scorefact_desktop.views.shell import MainWindow

if TYPE_CHECKING:
    from scorefact_desktop.services.workspaces import Workspace
    from scorefact_desktop.tasks import Tasks

CHECK_SECONDS = 60
STYLE = "Fusion"
#: What the first pages need: what knows nothing of Qt is loaded off the thread, the rest on it, one step after the
#: other. A class of Qt that is made on another thread than the one that paints takes the program down now and then.
BEHIND = ("services.figures", "services.sentences")
BEFORE = (
    "session", "views.pages.empty", "views.widgets.chart_menu", "views.pages.label_strip", "views.pages.radar_card",
    "views.desk", "views.safety.guard", "views.pages.dashboard",
)  # fmt: skip  # in the order of use
#: A small laptop and a desktop screen.
SIZES = ((1366, 768), (1920, 1080))


class Start(NamedTuple):
    """What the program was started with; `check` opens the window, waits until it shows something, and ends."""

    workspace: Path | None = None
    check: bool = False


class Application:
    """Everything that lives as long as the program."""

    def __init__(self, settings: Settings, start: Start) -> None:
        self.settings, self.start = settings, start
        self.wired = False
        self.window = MainWindow(settings)
        self.window.language_wanted.connect(self.change_language)
        self.window.painted.connect(self.begin)

    @cached_property
    def tasks(self) -> "Tasks":
        """What runs off the thread of the interface."""
        from scorefact_desktop.tasks import Tasks

        return Tasks()

    def begin(self) -> None:
        """After the first paint: load what the pages need, and fill the frame meanwhile."""
        self.tasks.run(self.window, load_behind, lambda _: self._load_views(*BEFORE))
        self.furnish()

    def _load_views(self, first: str, *more: str) -> None:
        _load(first)
        QTimer.singleShot(0, self.window, lambda: self._load_views(*more) if more else self.wire())

    def furnish(self) -> None:
        """Dress the window and put everything but pages into it."""
        if self.window.furnished:
            return
        application([], self.settings)
        QApplication.styleHints().colorSchemeChanged.connect(lambda _: self.change_theme(self.settings.theme))
        self.window.furnish(self.tasks)

    def wire(self) -> None:
        """Then: session and desk, the last page, the last workspace."""
        if self.wired:
            return
        self.wired = True
        self.furnish()
        from scorefact_desktop.session import Session
        from scorefact_desktop.views.desk import Desk
        from scorefact_desktop.views.safety.guard import BackupGuard

        self.session = Session()
        self.desk = Desk(self.session, self.tasks, self.settings)
        self.desk.theme_wanted.connect(self.change_theme)
        self.desk.language_wanted.connect(self.change_language)
        given = self.start.workspace
        package = given if given is not None and given.suffix == ".sfpkg" else None
        path = self.settings.last_workspace if given is None or package is not None else given
        opens = path is not None and (path == given or path.exists())
        self.window.attach(self.desk, expecting=opens)
        self.guard = BackupGuard(self.desk)
        if path is not None and opens:
            self.desk.open_workspace(path)
        if package is not None:  # opened by a double click: asked about once the workspace is there
            self.window.take_file(package)
        if self.tasks.pending:
            from PySide6.QtCore import Qt

            self.tasks.idle.connect(imports.gather_again, Qt.ConnectionType.SingleShotConnection)
        else:
            imports.gather_again()

    def change_language(self, language: str) -> None:
        """Speak another language, everywhere and at once."""
        from scorefact_desktop.views.speech import speak

        self.settings.language = language
        speak(language)

    def change_theme(self, preference: str) -> None:
        """Light, dark, or as the desktop has it."""
        from scorefact_desktop.views import theme

        self.settings.theme = preference
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.dress(application, preference)

    def close(self) -> None:
        """Nothing runs and nothing is locked afterwards."""
        self.tasks.close()
        if self.wired:
            problem = self.guard.finish()
            if problem is not None:
                logs.log.warning("no backup on closing: %s", problem)
            self.session.close()


def load_behind() -> None:
    """Load what the first figures need; nothing of it knows of Qt."""
    for name in BEHIND:
        _load(name)


def _load(name: str) -> None:
    from importlib import import_module

    import_module(f"scorefact_desktop.{name}")


def application(arguments: list[str], settings: Settings) -> QApplication:
    """The one QApplication, named, dressed and speaking the user's language."""
    from scorefact_desktop.views import theme
    from scorefact_desktop.views.speech import speak

    app = _named(arguments)
    theme.dress(app, settings.theme)
    speak(settings.language or system_language())
    return app


def _named(arguments: list[str]) -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        app = found
    else:  # by an argument: the function that sets a style gives the old one, for which PySide makes 500 enumerators
        app = QApplication([*arguments[:1], "-style", STYLE, *arguments[1:]])
        app.setProperty("style", STYLE)
    app.setApplicationName("ScoreFact")
    app.setApplicationDisplayName("ScoreFact")
    app.setDesktopFileName("scorefact-desktop")
    return app


def run(arguments: list[str], start: Start) -> int:
    """Open the window and stay until it is closed. Gives the exit status."""
    imports.lighten()
    settings = Settings()
    app = _named(arguments)
    logs.start(log_folder(), show_bug)
    program = Application(settings, start)
    try:
        program.window.show()
        if start.check:
            _check(program)
        return int(app.exec())
    finally:
        program.close()
        logs.stop()


def grab_pages(
    workspace: Path,
    folder: Path,
    languages: Sequence[str] = ("en", "fr", "sv"),
    themes: Sequence[str] = ("light", "dark"),
    sizes: Sequence[tuple[int, int]] = SIZES,
    responses: Path | None = None,
) -> tuple[Path, ...]:
    """Pictures of every page of a workspace, without a screen: `<page>-<language>-<theme>-<width>x<height>.png`.

    `responses` is a file to show on the Import page; nothing of it is written.
    The user's own preferences are neither read nor changed. Raises UserError where the workspace cannot be opened,
    OSError where a picture cannot be written.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import tempfile
    from itertools import chain

    from scorefact_desktop.views.benchmark.scenes import benchmark_states
    from scorefact_desktop.views.calls.scenes import call_states
    from scorefact_desktop.views.exchange.scenes import exchange_states
    from scorefact_desktop.views.imports.scenes import import_states
    from scorefact_desktop.views.interview.scenes import interview_states
    from scorefact_desktop.views.keys.pictures import scenes
    from scorefact_desktop.views.label.scenes import label_states
    from scorefact_desktop.views.pictures import grab, settle, visits
    from scorefact_desktop.views.report.scenes import report_states
    from scorefact_desktop.views.safety.scenes import safety_states
    from scorefact_desktop.views.verbatims.scenes import verbatim_states
    from scorefact_desktop.views.workshop.question_scenes import question_states
    from scorefact_desktop.views.workshop.scenes import workshop_states

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(Path(home) / "settings.ini")
        settings.language, settings.theme, settings.last_folder = languages[0], themes[0], folder.absolute()
        opened = _opened(workspace)
        application(["scorefact"], settings)
        program = Application(settings, Start())
        try:
            program.wire()
            program.session.open(opened)
            program.window.show()
            settle(program.tasks)
            if responses is not None:
                program.window.go("import", responses)
                settle(program.tasks)
            found = visits(
                program.window, program.tasks, program.change_language, program.change_theme,
                languages=languages, themes=themes, sizes=sizes,
                states={
                    "benchmark": benchmark_states(program.window),
                    "calls": call_states(program.window, program.desk),
                    "exchange": exchange_states(program.window),
                    "import": import_states(program.window, program.desk, Path(home)),
                    "interview": interview_states(program.window),
                    "report": (
                        *report_states(program.window), *verbatim_states(program.window), *label_states(program.window)
                    ),
                    "settings": safety_states(program.window),
                    "workshop": workshop_states(program.window, program.desk),
                    "questions": question_states(program.window),
                },
            )  # fmt: skip
            screens = scenes(
                program.window, program.change_language, program.change_theme,
                languages=languages, themes=themes, sizes=sizes,
            )  # fmt: skip
            return tuple(grab(program.window, folder, *visit) for visit in chain(found, screens))
        finally:
            program.close()
            program.window.deleteLater()


def _opened(path: Path) -> "Workspace":
    """The workspace, for reading only where another program has it or the folder cannot be written.

    An encrypted one is opened with the passphrase in SCOREFACT_PASSPHRASE.
    """
    from scorefact_desktop.services.keys import passphrase
    from scorefact_desktop.services.workspaces import open_workspace

    given = os.environ.pop("SCOREFACT_PASSPHRASE", None)
    secret = None if given is None else passphrase(given)
    try:
        return open_workspace(path, secret=secret)
    except UserError as error:
        if error.code not in ("workspace_locked", "workspace_read_only"):
            raise
        return open_workspace(path, read_only=True, secret=secret)


def write_pictures(workspace: Path, folder: Path, responses: Path | None = None, *, every: bool = False) -> int:
    """The same as a command: names every picture on standard output, and why there are none on standard error.

    The three languages in the light theme on a small screen; with `every` also the dark theme and a large screen.
    """
    from scorefact_desktop.services.sentences import sentence
    from scorefact_desktop.translation import language_for

    try:
        themes, sizes = (("light", "dark"), SIZES) if every else (("light",), SIZES[:1])
        for path in grab_pages(workspace, folder, themes=themes, sizes=sizes, responses=responses):
            print(path)  # noqa: T201  # a command's answer
    except UserError as error:
        print(sentence(error, language_for(system_language())), file=sys.stderr)  # noqa: T201  # likewise
        return 1
    return 0


def show_bug(words: str, log: Path | None) -> None:
    """The last resort: say once that something went wrong and where it is written down."""
    from scorefact_desktop.views.last_resort import show

    show(words, log)


def _check(program: Application) -> None:
    """End with 0 once the dashboard (of a workspace) or Home has been painted, with 1 when that does not come."""

    def look() -> None:
        if not program.wired or program.tasks.pending:
            return
        desk = program.desk
        if program.window.covered:  # an encrypted workspace waits for its passphrase
            program.window.grab()
            QApplication.exit(0)
        elif desk.scene is not None and program.window.current != "dashboard":
            program.window.go("dashboard")
        elif program.start.workspace is None or desk.scene is not None or desk.overview is not None:
            program.window.grab()
            QApplication.exit(0)
        else:
            print(program.window.messages.words.text(), file=sys.stderr)  # noqa: T201  # a command's answer
            QApplication.exit(1)

    timer = QTimer(program.window)
    timer.timeout.connect(look)
    timer.start(20)
    QTimer.singleShot(CHECK_SECONDS * 1000, program.window, lambda: QApplication.exit(1))
