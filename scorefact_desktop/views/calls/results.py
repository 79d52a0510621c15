"""The results of a call as keys: nine in three columns by what they do to the case, the rare ones in a menu."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from scorefact_desktop.domain.dispositions import OUTCOMES
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.interview.key_button import paint_cap
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette
from scorefact_desktop.views.widgets.buttons import Button, paint_ring
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import heading, small

#: Keys of the results, the same in every language: fingers learn them once. In columns: stays, interim, final.
COLUMNS = (
    (("N", "no_answer"), ("B", "busy"), ("V", "voicemail_left")),
    (("K", "call_back"), ("A", "appointment"), ("O", "other_contact")),
    (("R", "refused"), ("G", "company_refuses"), ("X", "no_longer_customer")),
)
RARE = (
    ("M", "voicemail"),
    ("D", "dead_number"),
    ("L", "left_company"),
    ("W", "wrong_company"),
    ("E", "nobody_eligible"),
    ("U", "unable"),
    ("S", "language"),
    ("I", "line_lost"),
    ("H", "deceased"),
)
KEYS = {key: identifier for group in (*COLUMNS, RARE) for key, identifier in group}


class ResultButton(QPushButton):
    """One result: its key, its words, and AAPOR's code below."""

    def __init__(self, key: str, identifier: str) -> None:
        super().__init__()
        self.key, self.identifier = key, identifier
        self.code = OUTCOMES[identifier].code
        self._words = ""
        self.setProperty("no_key", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Lower in a low window."""
        self.setFixedHeight(40 if low else 44)

    def set_words(self, text: str) -> None:
        """Say what happened; readers hear the key and the code too."""
        self._words = text
        self.setAccessibleName(f"{text} ({self.key})")
        self.setAccessibleDescription(f"AAPOR {self.code}")
        self.setToolTip(f"AAPOR {self.code}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Key, words and their gaps, never cut."""
        return QSize(QFontMetrics(font(T14, 500)).horizontalAdvance(self._words) + 54, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is for the customer who was there, not for the one who came."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; Enter and letters are the page's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, key, words and code."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(colour("page") if not self.isEnabled() else palette().mix("line", 0.35 if over else 0.0))
        painter.setPen(colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CONTROL_RADIUS, CONTROL_RADIUS)
        paint_cap(painter, self.key, QRectF(11, self.height() / 2 - 12, 24, 24))
        half = self.height() / 2
        painter.setFont(font(T14, 500))
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(46, 3, self.width() - 48, half - 1), flags, self._words)
        painter.setFont(font(T12))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(46, half, self.width() - 48, half - 4), flags, f"AAPOR {self.code}")
        if self.hasFocus():
            paint_ring(painter, self)


class Results(QWidget):
    """Emits `given` with the id of an outcome, and `undone`."""

    given = Signal(str)
    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.note = heading(), small("")
        self.last, self.undo, self.more = (
            small("", "ink"),
            Button("link", "undo", height=28),
            Button(tail="caret", height=28),
        )
        self.undo.clicked.connect(self.undone)
        self.more.clicked.connect(self._open)
        self.titles = [small("", "ink", 500) for _ in COLUMNS]
        self.buttons: dict[str, ResultButton] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for across, group in enumerate(COLUMNS):
            grid.addWidget(self.titles[across], 0, across)
            grid.setColumnStretch(across, 1)
            for down, (key, identifier) in enumerate(group, 1):
                made = ResultButton(key, identifier)
                made.clicked.connect(partial(self._press, identifier))
                self.buttons[identifier] = made
                grid.addWidget(made, down, across)
        head = row(self.heading, self.note, None, self.last, self.undo, self.more)
        self.setLayout(column(head, holder(grid), gap=4))
        self.allowed = False
        self._last = ("", "")
        self.show_last("", "")

    def set_low(self, low: bool) -> None:
        """Lower buttons in a low window."""
        for one in self.buttons.values():
            one.set_low(low)

    def set_allowed(self, allowed: bool) -> None:
        """Without a case or in a closed campaign nothing can be stored."""
        self.allowed = allowed
        for one in self.buttons.values():
            one.setEnabled(allowed)
        self.more.setEnabled(allowed)

    def show_last(self, outcome: str, customer: str) -> None:
        """Say what was stored last, and that it can be taken back; "" for nothing."""
        self._last = (outcome, customer)
        self.last.setVisible(bool(outcome))
        self.undo.setVisible(bool(outcome))
        self.note.setVisible(not outcome)
        if outcome:
            self.last.setText(translate("Calls", "Saved: {result}").format(result=words.outcome(outcome)))
            self.last.setToolTip(customer)
            self.last.setAccessibleDescription(customer)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.heading.setText(translate("Calls", "Result of this call"))
        self.note.setText(translate("Calls", "one key, undo with Ctrl+Z"))
        self.undo.set_words(translate("Calls", "Undo"), translate("Calls", "Takes the last result back (Ctrl+Z)"))
        self.more.set_words(translate("Calls", "More results"))
        texts = (
            translate("Calls", "No contact: stays in the queue"),
            translate("Calls", "Later: interim, not final"),
            translate("Calls", "Final: leaves the queue"),
        )
        for one, text in zip(self.titles, texts, strict=True):
            one.setText(text)
        for identifier, button in self.buttons.items():
            button.set_words(words.outcome(identifier))
        self.show_last(*self._last)

    def _press(self, identifier: str, _checked: bool = False) -> None:
        self.given.emit(identifier)

    def _open(self) -> None:
        menu = QMenu(self)
        for key, identifier in RARE:
            action = menu.addAction(f"{words.outcome(identifier)}\t{key}")
            action.triggered.connect(partial(self._press, identifier))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
