"""The one window: sidebar, top bar, message bar, pages and status bar.

It is there before anything is loaded: first an empty frame in the theme's colours, which `furnish` fills after the
first paint; `attach` gives it the desk, and every page is made when it is first visited. That is why modules with
widgets are imported by the methods: the enumerations of the Qt namespace alone cost a sixth of an empty window's time.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from scorefact_desktop.settings import Settings
from scorefact_desktop.translation import translate
from scorefact_desktop.views.empty_frame import paint_empty_frame
from scorefact_desktop.views.page_stack import PAGES, UNDER, PageStack
from scorefact_desktop.views.tokens import LOW_WINDOW

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from scorefact_desktop.tasks import Tasks
    from scorefact_desktop.views.desk import Desk
    from scorefact_desktop.views.keys.keeper import Keeper
    from scorefact_desktop.views.pages.page import Page

#: Narrower windows get the rail of icons.
RAIL_BELOW = 1200
USUAL_SIZE = QSize(1366, 768)


class MainWindow(QMainWindow):
    """`painted` once, after the first paint; `language_wanted` when the user chose another language."""

    painted = Signal()
    language_wanted = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.furnished = False
        self.desk: Desk | None = None
        self._seen = self._keys_due = False
        self._keeper: Keeper | None = None
        self.setMinimumSize(880, 540)
        self.resize(USUAL_SIZE)
        if settings.window_geometry:
            self.restoreGeometry(QByteArray(settings.window_geometry))
        self.setWindowTitle("ScoreFact")

    # set-up

    def furnish(self, tasks: "Tasks") -> None:
        """Put everything but pages into the frame: the application is dressed and speaks a language."""
        from PySide6.QtCore import Qt

        from scorefact_desktop.views.sidebar import Sidebar
        from scorefact_desktop.views.statusbar import StatusBar
        from scorefact_desktop.views.topbar import TopBar
        from scorefact_desktop.views.widgets.layouts import column, holder, row
        from scorefact_desktop.views.widgets.messages import MessageBar

        self.sidebar, self.topbar, self.messages = Sidebar(), TopBar(), MessageBar()
        self.statusbar = StatusBar(tasks)
        self.stack = PageStack()
        self.topbar.hide()
        inside = holder(column(self.topbar, self.messages, (self.stack, 1), self.statusbar, gap=0))
        self._covers = QStackedWidget()
        self._covers.addWidget(holder(row(self.sidebar, (inside, 1), gap=0)))
        self.setCentralWidget(self._covers)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # no ring anywhere until the keyboard is used
        self.sidebar.chosen.connect(lambda page: self.go(page))
        self.topbar.language_chosen.connect(self.language_wanted)
        self.statusbar.help_wanted.connect(self.show_shortcuts)
        self.messages.changed.connect(self._assign_keys)
        self._shortcuts()
        self.furnished = True
        self._fit()
        self.retranslate()

    def _shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        from scorefact_desktop.views.sidebar import BY_NUMBER, PLACES

        for number, place in enumerate(PLACES[:BY_NUMBER], 1):
            key = QShortcut(QKeySequence(f"Alt+{number % 10}"), self)
            key.activated.connect(lambda page=place.id: None if self.covered else self.go(page))
        for keys, act in (
            (QKeySequence.StandardKey.HelpContents, self.show_shortcuts),
            (QKeySequence.StandardKey.Open, lambda: None if self.covered else self.go("home", "open")),
            (QKeySequence.StandardKey.New, lambda: None if self.covered else self.go("home", "new")),
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Quit, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def attach(self, desk: "Desk", *, expecting: bool = False) -> None:
        """Give the window what it shows; opens the last page, with its figures where it is `expecting` them."""
        self.desk = desk
        desk.passphrase_wanted.connect(lambda path, read_only: self.keeper.ask(path, read_only))
        desk.create_wanted.connect(lambda path: self.keeper.create(path))
        desk.keys_wanted.connect(lambda: self.keeper.show_keys())
        desk.overview_changed.connect(self._watch_keys)
        desk.wanted.connect(self.go)
        desk.said.connect(self.messages.say)
        desk.overview_changed.connect(self._show_overview)
        desk.scene_changed.connect(self._show_scene)
        desk.room_changed.connect(self._make_room)
        desk.session.leaving.connect(self.messages.take_offer_back)
        desk.session.leaving.connect(self.commit)
        self.topbar.campaign_chosen.connect(desk.look_at)
        self.topbar.compare_chosen.connect(lambda name: desk.session.compare_with(name or None))
        self.topbar.filter_chosen.connect(desk.filter_by)
        if not expecting:
            self._open_first()
            return
        from scorefact_desktop.views.first_page import FirstPage

        FirstPage(desk, self, self._open_first)

    def _open_first(self) -> None:
        if not self.current:
            self.go(self.settings.last_page if self.settings.last_page in PAGES else "home")

    # what covers the pages

    @property
    def keeper(self) -> "Keeper":
        """What asks for passphrases and locks; made when it is first wanted, since its ciphers are slow to import."""
        if self._keeper is None:
            from scorefact_desktop.views.keys.keeper import Keeper

            assert self.desk is not None
            self._keeper = Keeper(self, self.desk)
        return self._keeper

    def _watch_keys(self) -> None:
        workspace = self.desk.session.workspace if self.desk else None
        if self._keeper is not None or (workspace is not None and workspace.encrypted):
            self.keeper.follow()

    @property
    def covered(self) -> bool:
        """True while a screen stands before the pages, which cannot be seen or reached then."""
        return self._covers.currentIndex() > 0

    def cover(self, screen: QWidget) -> None:
        """Put a screen before everything, in place of the one that may be there."""
        self._take_cover()
        self._covers.setCurrentIndex(self._covers.addWidget(screen))
        self._assign_keys()

    def uncover(self) -> None:
        """Show the pages again."""
        self._covers.setCurrentIndex(0)
        self._take_cover()
        self._assign_keys()

    def _take_cover(self) -> None:
        while (screen := self._covers.widget(1)) is not None:
            self._covers.removeWidget(screen)
            screen.deleteLater()

    # pages

    @property
    def pages(self) -> "dict[str, Page]":
        """The pages that were visited, by name."""
        return self.stack.made if self.furnished else {}

    @property
    def current(self) -> str:
        """The name of the page in front, "" before the first."""
        return self.stack.current if self.furnished else ""

    def go(self, page: str, shown: object = None) -> None:
        """Open a page, made now if it is visited for the first time; `shown` is what to show there."""
        if self.desk is None:
            return
        if page == "explorer":
            self._explore(str(shown))
            return
        if page == "beside":
            from scorefact_desktop.views.beside import show_beside

            show_beside(self.desk, self)
            return
        opened = self.stack.page(page, self.desk, low=self.height() < LOW_WINDOW)
        if page != self.current:
            self.settings.last_page = page
            place = self.sidebar.place(page)
            self.sidebar.mark_current(UNDER.get(page, page))
            self.topbar.set_analysis(place is not None and place.analysis)
            focused = QApplication.focusWidget()
            if focused is not None and self.stack.isAncestorOf(focused):
                self.setFocus()  # else Qt hands it to the sidebar, whose other rows then are no longer reached by Tab
            self.stack.bring(page)
            self._make_room()
            self._title()
        opened.entered(shown)
        self._assign_keys()

    def start_interview(self, case_id: int, contact_id: int | None = None) -> None:
        """Open the Interview page at a case: its introduction, or where its interview was interrupted."""
        from scorefact_desktop.views.pages.interview import Wanted

        self.go("interview", Wanted(case_id, contact_id))

    def commit(self) -> None:
        """Let fields that are being typed into, and pages, put that on disk."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        for page in self.pages.values():
            page.commit()

    def _make_room(self) -> None:
        """A page that works on its own needs neither the top bar nor the names of the others."""
        shown = self.stack.front
        alone = shown is not None and shown.alone
        place = self.sidebar.place(self.current)
        self.topbar.setVisible(place is not None and place.campaign and not alone)
        self.sidebar.set_rail(alone or self.width() < RAIL_BELOW)
        self._assign_keys()

    def undo(self) -> None:
        """Take back the last change of the page that is shown, else what the message tells of."""
        shown = self.stack.front
        if self.covered:
            return
        if shown is None or not shown.undo():
            self.messages.undo()

    def _explore(self, figure: str) -> None:
        if self.desk is None or self.desk.scene is None:
            return
        from scorefact_desktop.views.explorer import Explorer

        Explorer(self.desk, figure, self).show()

    def show_shortcuts(self) -> None:
        """List the keys, beside the work and not in its way."""
        from scorefact_desktop.views.shortcuts import ShortcutList

        shown = self.stack.front
        ShortcutList(self, shown.keys() if shown is not None else []).show()

    # what changed

    def _show_overview(self) -> None:
        desk = self.desk
        if desk is None:
            return
        overview = desk.overview
        self.statusbar.show_workspace(
            None if overview is None else overview.writable, None if overview is None else overview.protection_limit
        )
        from scorefact_desktop.views.benchmark_age import say_release

        self.sidebar.show_benchmark(lambda: say_release(desk.overview.release if desk.overview else None))
        self.topbar.follow(desk)
        self._title()
        self._assign_keys()

    def _show_scene(self) -> None:
        if self.desk is not None:
            self.topbar.follow(self.desk)
        self._assign_keys()

    def _title(self) -> None:
        shown = self.stack.front
        named = shown.accessibleName() if shown is not None else ""
        known = self.sidebar.place(self.current)
        place = known.words() if known is not None else named
        file = self.desk.overview.path.name if self.desk and self.desk.overview else ""
        self.setWindowTitle(" – ".join(part for part in (place, file, "ScoreFact") if part))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.stack.setAccessibleName(translate("MainWindow", "Page"))
        self._title()

    def _assign_keys(self) -> None:
        if self._keys_due:
            return
        self._keys_due = True
        QTimer.singleShot(0, self, self.assign_keys)

    def assign_keys(self) -> None:
        """Hand out key letters to what is visible now."""
        self._keys_due = False
        from scorefact_desktop.views import mnemonics

        mnemonics.assign(self)

    # events

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        super().changeEvent(event)
        if not self.furnished:
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.desk is not None:
                self.topbar.follow(self.desk)
            self._assign_keys()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._underline(False)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Low and narrow windows shed what they can do without."""
        super().resizeEvent(event)
        if self.furnished:
            self._fit()

    def _fit(self) -> None:
        shown = self.stack.front
        self.sidebar.set_rail(self.width() < RAIL_BELOW or (shown is not None and shown.alone))
        self.stack.set_low(self.height() < LOW_WINDOW)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint the frame while there is nothing in it, and tell of the first paint once it is on the screen."""
        super().paintEvent(event)
        if not self.furnished:
            paint_empty_frame(self, self.settings.theme, rail=self.width() < RAIL_BELOW)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _underline(self, shown: bool) -> None:
        from scorefact_desktop.views import mnemonics

        mnemonics.show(self, shown)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Alt underlines the key letters, and opens pages by number."""
        if not self.furnished:
            super().keyPressEvent(event)
            return
        from PySide6.QtCore import Qt

        from scorefact_desktop.views.interview.keys import digit_of
        from scorefact_desktop.views.sidebar import PLACES

        if event.key() == Qt.Key.Key_Alt:
            self._underline(True)
        # A French keyboard has its digits with Shift, which shortcuts do not see: the place of the key counts.
        digit = digit_of(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else None
        if digit is not None and not self.covered and 1 <= (digit or 10) <= len(PLACES):
            self.go(PLACES[(digit or 10) - 1].id)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: "QKeyEvent") -> None:
        """Alt is let go."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Alt:
            self._underline(False)
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """A file may be dropped anywhere."""
        from scorefact_desktop.views import dropped

        if dropped.files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        """A workspace is opened, a label verified, anything else goes to Import."""
        from scorefact_desktop.views import dropped

        files = dropped.files(event.mimeData().urls())
        if files:
            event.acceptProposedAction()
            self.take_file(files[0])

    def take_file(self, path: Path) -> None:
        """Open a workspace file, look at a package, verify a label, or show any other file on the Import page."""
        from scorefact_desktop.views import dropped

        if self.desk is None:
            return
        if path.suffix == dropped.WORKSPACE:
            self.desk.open_workspace(path)
        elif not self.covered:
            self.go(dropped.page_for(path), path)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember where the window was."""
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        super().closeEvent(event)
