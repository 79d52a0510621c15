"""Parts of the screens about keys: a field for a passphrase, its strength, a sign of work, a screen around a card."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from scorefact_desktop.domain.passphrases import strength
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.words import strength_words
from scorefact_desktop.views.theme import T14, T20
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, small

CARD = 560
_STEP_MILLISECONDS, _STEP = 50, 0.02


class PassphraseField(QWidget):
    """A named line for a passphrase, hidden until the eye is pressed. `entered` on Enter, `edited` at every change."""

    entered = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.line, self.eye = Text("", T14, 500), QLineEdit(), Button("icon", "hidden")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.name.setBuddy(self.line)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self.edited)
        self.setLayout(column(self.name, row((self.line, 1), self.eye, gap=4), gap=4))

    @property
    def text(self) -> str:
        """What was typed."""
        return str(self.line.text())

    def set_words(self, name: str) -> None:
        """What is asked for."""
        self.name.setText(name)
        self.line.setAccessibleName(name)
        self.eye.set_words(translate("Keys", "Show what is typed: {name}").format(name=name))

    def clear(self) -> None:
        """Forget what was typed, also what Undo would bring back."""
        self.line.clear()
        self.eye.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class StrengthLine(QWidget):
    """How strong a passphrase is, without flattery, and what the estimate rests on."""

    def __init__(self) -> None:
        super().__init__()
        self.mark, self.words, self.note = StatusMark("open"), Text("", T14, wrap=True), small(wrap=True)
        self._text = ""
        self.setLayout(column(row(self.mark, (self.words, 1)), self.note, gap=2))
        self.retranslate()

    def show_strength(self, text: str) -> None:
        """Rate what was typed."""
        self._text = text
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        if self._text:
            kind, words = strength_words(strength(self._text))
        else:
            kind, words = "open", translate("Keys", "At least 8 characters; several words are easy to remember")
        self.mark.set_kind(kind)
        self.words.setText(words)
        self.note.setText(
            translate(
                "Keys",
                "A low estimate, for a hundred graphics cards. Used elsewhere, or told to somebody, it is worth "
                "nothing.",
            )
        )


class Busy(QWidget):
    """What is being done, with a bar that moves: of a share where the work tells one, else back and forth."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.bar = small("", "ink"), Progress(0.0, thickness=6)
        self.share: Callable[[], float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MILLISECONDS)
        self._timer.timeout.connect(self._move)
        self.setLayout(column(self.words, self.bar, gap=4))
        self.hide()

    def begin(self, words: str, share: Callable[[], float] | None = None) -> None:
        """Say what is being done; `share` is asked for how much of it is done, 0-1."""
        self.words.setText(words)
        self.share = share
        self.bar.set_share(0.0)
        self.show()
        self._timer.start()

    def end(self) -> None:
        """It is done."""
        self._timer.stop()
        self.hide()

    def _move(self) -> None:
        self.bar.set_share(self.share() if self.share is not None else (self.bar.share + _STEP) % 1.0)


class Screen(QWidget):
    """A card in the middle of the whole window: icon, title, words, a body, what was refused, work, buttons.

    `body` is filled by the screen's own class. Esc presses `leave`, Enter in a field presses `go`.
    """

    def __init__(self, icon: str, width: int = CARD) -> None:
        super().__init__()
        self.setObjectName("page")
        self.headline, self.explained = Text("", T20, 600, wrap=True), Text("", T14, 400, "muted", wrap=True)
        self.body = column(gap=12)
        self.problem_mark, self.problem = StatusMark("bad"), Text("", T14, 400, wrap=True)
        self._refused = holder(row(self.problem_mark, (self.problem, 1), gap=10))
        self._refused.hide()
        self.busy = Busy()
        self.leave, self.go = Button(), Button("primary")
        self.buttons: QBoxLayout = row(None, self.leave, self.go)
        card = Card(
            column(
                row(Icon(icon, 28, "accent"), (self.headline, 1), gap=12), self.explained, 4, self.body,
                self._refused, self.busy, 4, self.buttons, gap=10,
            ),
            (28, 24, 28, 20),
        )  # fmt: skip
        card.setFixedWidth(width)
        inside = holder(column(None, row(None, card, None), None, margins=(16, 16, 16, 16)))
        inside.setObjectName("page")
        self.setLayout(column(scrolled(inside, only_text=False), gap=0))

    def first(self) -> QWidget:
        """What takes the keyboard when the screen is shown."""
        return self.go

    def refuse(self, words: str) -> None:
        """Say what was refused; "" for nothing."""
        self.problem.setText(words)
        self.problem.setAccessibleName(words)
        self._refused.setVisible(bool(words))

    def working(self, words: str, share: Callable[[], float] | None = None) -> None:
        """Show that something is being done, and take no more orders meanwhile."""
        self.refuse("")
        self.go.setEnabled(False)
        self.leave.setEnabled(False)
        self.busy.begin(words, share)

    def rest(self) -> None:
        """It is done: orders are taken again."""
        self.busy.end()
        self.go.setEnabled(True)
        self.leave.setEnabled(True)

    def retranslate(self) -> None:
        """Words in the interface's language."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape and self.leave.isVisible() and self.leave.isEnabled():
            self.leave.click()
        else:
            super().keyPressEvent(event)
