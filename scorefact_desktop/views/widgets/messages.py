"""What the program says in the page: the message bar (never a box in the way), and empty pages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import RADIUS, T14, T20, colour, palette
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Text


class MessageBar(QWidget):
    """One message with its status shape, at most one thing to do about it, and a way to put it away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], object] | None = None
        self.kind = "open"
        self.mark, self.words = StatusMark("open"), Text("", T14, 400, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.action, self.close_button = Button("plain", height=28), Button("icon", "close", height=28)
        self.action.clicked.connect(self._do)
        self.close_button.clicked.connect(self.clear)
        inside = row(self.mark, (self.words, 1), self.action, self.close_button, gap=10, margins=(16, 6, 8, 6))
        self.setLayout(column(inside, margins=(24, 8, 24, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        self._retranslate()

    def say(self, kind: str, words: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show `words` with a status "good", "watch" or "bad"; `action` names what `act` does about it."""
        self.kind, self._act = kind, act
        self.mark.set_kind(kind)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.action.setVisible(act is not None)
        if act is not None:
            self.action.set_words(action)
        self.show()
        self.update()
        self.changed.emit()

    def undo(self) -> None:
        """Take back what the message tells of, where it offers to: after something went well, its action is Undo."""
        if self.kind == "good" and self._act is not None and not self.isHidden():
            self._do()

    def take_offer_back(self) -> None:
        """Offer nothing any more: what could be undone is in a workspace that is being closed. The words stay."""
        self._act = None
        self.action.hide()

    def clear(self) -> None:
        """Put the message away."""
        self._act = None
        self.hide()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box in a tint of the status."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = self.kind if self.kind in ("good", "watch", "bad") else "accent"
        painter.setBrush(palette().mix(token, 0.08))
        painter.setPen(QPen(colour(token), 1))
        area = QRectF(self.rect()).adjusted(24.5, 8.5, -24.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.close_button.set_words(translate("Messages", "Put this message away"))

    def _do(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()


class EmptyState(QWidget):
    """An empty page: what would be here, and what to do next."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.headline, self.explained = Text("", T20, 600), Text("", T14, 400, "muted", wrap=True)
        self.explained.setFixedWidth(520)
        self.buttons: list[Button] = []
        self._row = row(gap=8)
        inside = column(Icon(icon, 40, "accent"), 8, self.headline, self.explained, 8, self._row, gap=8)
        self.setLayout(column(None, row(None, inside, None), None, None))

    def say(self, headline: str, explained: str, *actions: tuple[str, str, Callable[[], object]]) -> None:
        """The words, and (kind, words, what to do) for every button."""
        self.headline.setText(headline)
        self.explained.setText(explained)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self.buttons = []
        for kind, words, act in actions:
            button = Button(kind)
            button.set_words(words)
            button.clicked.connect(partial(_call, act))
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch(1)


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
