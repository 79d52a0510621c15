"""Where an import begins and ends: the place to drop a file, how far it is, what came of it; templates and forms."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import LANGUAGES as LANGUAGE_NAMES
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.batches import BatchList
from scorefact_desktop.views.theme import T14, T16
from scorefact_desktop.views.widgets.buttons import Button, Check, OnceButton
from scorefact_desktop.views.widgets.card import Card, CardButton
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, heading, small, title

SIDE, TOP = 352, 216
POLL_MILLISECONDS = 120
Action = tuple[str, str, Callable[[], object]]
DROP, WORKING, SAID = range(3)


class _DropPlace(CardButton):
    """The place to drop a file on, which is also the button to choose one."""

    def __init__(self) -> None:
        super().__init__()
        self.dashed = True
        self.headline, self.kinds = big_heading(), Text("", T14, 400, "muted", wrap=True)
        self.choose = Text("", T14, 600, "accent")
        words = column(None, self.headline, self.kinds, 4, self.choose, None, gap=4)
        self.fill(row(8, Icon("import", 40, "accent"), (words, 1), gap=24), (24, 16, 24, 16))

    def say(self, headline: str, kinds: str, choose: str) -> None:
        """What may be dropped here."""
        self.headline.setText(headline)
        self.kinds.setText(kinds)
        self.choose.setText(choose)
        self.setAccessibleName(choose)
        self.setAccessibleDescription(f"{headline} {kinds}")


class _Told(Card):
    """A card that can have the focus, so that it is read out and Enter does nothing on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.ringed = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.ringed = False
        super().focusOutEvent(event)
        self.update()


class _Working(_Told):
    """How far a file is, with a way to stop."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Task | None = None
        self.headline, self.safe = Elided("", T16, 600, middle=True, data=True), small(wrap=True)
        self.bar, self.cancel = Progress(thickness=10), Button("plain", "close")
        self.cancel.clicked.connect(self._stop)
        inside = column(None, self.headline, self.safe, 6, self.bar, 6, row(self.cancel, None), None, gap=6)
        self.fill(row((inside, 1)), (24, 16, 24, 16))
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    def follow(self, task: Task, headline: str, safe: str) -> None:
        """Show how far `task` is until `rest`."""
        self._task = task
        self.headline.setText(headline)
        self.safe.setText(safe)
        self.cancel.set_words(translate("Import", "Cancel"))
        self.cancel.setEnabled(True)
        self._tick()
        self._timer.start()

    def rest(self) -> None:
        """Nothing is under way any more."""
        self._task = None
        self._timer.stop()

    def _tick(self) -> None:
        if self._task is not None:
            self.bar.set_share(self._task.share)
            self.bar.setAccessibleName(f"{self.headline.text()}: {self._task.share:.0%}")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self.safe.setText(translate("Import", "Stopping. Nothing was written."))


class _Said(_Told):
    """What came of a file: done, or refused, and what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = StatusMark("good", 7)
        self.headline, self.explained = Text("", T16, 600, wrap=True), Text("", T14, 400, "ink", wrap=True)
        self.buttons: list[Button] = []
        self._row = row(gap=8)
        words = column(None, self.headline, self.explained, 8, self._row, None, gap=4)
        self.fill(row(column(None, self.mark, None), (words, 1), gap=16), (24, 16, 24, 16))

    def say(self, kind: str, headline: str, explained: str, actions: Sequence[Action]) -> None:
        """Words, and (kind of button, words, what to do)."""
        self.mark.set_kind(kind)
        self.setAccessibleName(f"{headline}. {explained}")
        self.headline.setText(headline)
        self.explained.setText(explained)
        clear(self._row)
        self.buttons = []
        for look, words, act in actions:
            button = OnceButton(look)
            button.set_words(words)
            button.clicked.connect(lambda _=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch(1)


class Templates(Card):
    """`wanted` gives the languages that templates shall be made in; `form_wanted` when the questionnaire shall be."""

    wanted = Signal(tuple)
    form_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.explained = heading(), small(wrap=True)
        self.checks = {language: Check() for language in LANGUAGES}
        for check in self.checks.values():
            check.setChecked(True)
            check.toggled.connect(self._follow)
        self.make, self.form = Button("plain", "document"), Button("link")
        self.make.clicked.connect(self._make)
        self.form.clicked.connect(self.form_wanted)
        choices = row(*self.checks.values(), None, gap=2)
        self.fill(
            column(self.title, self.explained, 2, choices, row(self.make, None), None, row(self.form, None), gap=6),
            (16, 12, 16, 8),
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("Import", "No survey tool? Use a template"))
        self.explained.setText(
            translate(
                "Import", "A workbook with the questions and drop-down answers. Filled in, it imports without mapping."
            )
        )
        for language, check in self.checks.items():
            check.setText(LANGUAGE_NAMES[language])
            check.setAccessibleName(LANGUAGE_NAMES[language])
        self.make.set_words(translate("Import", "Make a template…"))
        self.form.set_words(translate("Import", "Questionnaire as XLSForm…"))

    def _follow(self) -> None:
        self.make.setEnabled(any(check.isChecked() for check in self.checks.values()))

    def _make(self) -> None:
        self.wanted.emit(tuple(language for language, check in self.checks.items() if check.isChecked()))


class BeginView(QWidget):
    """`file_wanted` when a file shall be chosen."""

    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.headline, self.note = title(), small()
        self.drop, self.working, self.said = _DropPlace(), _Working(), _Said()
        self.drop.clicked.connect(self.file_wanted)
        self.templates, self.batches = Templates(), BatchList()
        self._top = QStackedWidget()
        for one in (self.drop, self.working, self.said):
            self._top.addWidget(one)
        self.templates.setFixedWidth(SIDE)
        upper = holder(row((self._top, 1), self.templates, gap=16), height=TOP)
        head = column(self.headline, self.note, gap=2)
        self.setLayout(column(head, 12, upper, 16, (self.batches, 1), gap=0, margins=(24, 12, 24, 16)))

    @property
    def state(self) -> int:
        """DROP, WORKING or SAID."""
        return self._top.currentIndex()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.templates.retranslate()
        self.batches.retranslate()

    def show_drop(self, headline: str, kinds: str) -> None:
        """Wait for a file."""
        self._rest()
        self.drop.say(headline, kinds, translate("Import", "Choose a file…"))
        self._top.setCurrentIndex(DROP)

    def _rest(self) -> None:
        self.working.rest()
        self.batches.hold(False)

    def show_working(self, task: Task, headline: str, safe: str) -> None:
        """Show how far a job is."""
        self.working.follow(task, headline, safe)
        self.batches.hold(True)
        self._top.setCurrentIndex(WORKING)

    def show_said(self, kind: str, headline: str, explained: str, actions: Sequence[Action]) -> None:
        """Show what came of a file."""
        self._rest()
        self.said.say(kind, headline, explained, actions)
        self._top.setCurrentIndex(SAID)
