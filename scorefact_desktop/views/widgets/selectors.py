"""Drop-downs of the top bar: a two-line selector for one value, and a filter of several values with check marks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.speech import labelled
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, colour, font, palette
from scorefact_desktop.views.widgets.buttons import paint_ring

WIDEST_VALUE = 220


class Selector(QPushButton):
    """A small name over the value that holds; opens a menu of the others. `chosen` gives the value's key."""

    chosen = Signal(str)

    def __init__(self, least_width: int = 120) -> None:
        super().__init__()
        self._name, self._value, self._least = "", "", least_width
        self._choices: list[tuple[str, str]] = []
        self._barred: Mapping[str, str] = {}
        self.setFixedHeight(40)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_name(self, name: str) -> None:
        """What is chosen here, such as "Campaign"."""
        self._name = name
        self._tell()

    def set_choices(
        self, choices: Sequence[tuple[str, str]], current: str, barred: Mapping[str, str] | None = None
    ) -> None:
        """The (key, words) to choose from and the key that holds; without choices the selector is disabled.

        `barred` says of keys that cannot be chosen now why not; they are listed with it.
        """
        self._choices, self._barred = list(choices), barred or {}
        self._value = next((words for key, words in choices if key == current), "–")
        self.setEnabled(bool(choices))
        self._tell()

    def sizeHint(self) -> QSize:
        """Room for name and value, within bounds."""
        value = QFontMetrics(font(T14, 600)).horizontalAdvance(self._value)
        wide = max(QFontMetrics(font(T12)).horizontalAdvance(self._name), min(value, WIDEST_VALUE)) + 12 + 12 + 24
        return QSize(max(wide, self._least), 40)

    def minimumSizeHint(self) -> QSize:
        """The same: the top bar sheds filters before names."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, both lines and the caret."""
        painter = QPainter(self)
        _box(painter, self, active=False)
        wide = self.width() - 12 - 32
        painter.setFont(font(T12))
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(12, 4, wide + 16, 16), int(Qt.AlignmentFlag.AlignVCenter), self._name)
        painter.setFont(font(T14, 600))
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        shown = QFontMetrics(painter.font()).elidedText(self._value, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRectF(12, 18, wide, 19), int(Qt.AlignmentFlag.AlignVCenter), shown)
        paint_icon(painter, "caret", QRectF(self.width() - 25, 13, 14, 14))
        if self.hasFocus():
            paint_ring(painter, self)

    def _tell(self) -> None:
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._value)
        self.setToolTip(self._value)
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setProperty("checks", True)
        for key, words in self._choices:
            why = self._barred.get(key)
            action = menu.addAction(mnemonics.quoted(f"{words} – {why}" if why else words))
            action.setEnabled(why is None)
            action.setCheckable(True)
            action.setChecked(words == self._value)
            action.triggered.connect(lambda _=False, key=key: self.chosen.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class StickyMenu(QMenu):
    """A menu that stays open while check marks are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle what is under the pointer without closing."""
        if not self._toggle(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles; Enter and Escape close."""
        if event.key() != Qt.Key.Key_Space or not self._toggle(self.activeAction()):
            super().keyPressEvent(event)

    def _toggle(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class Filter(QPushButton):
    """Values of one profile field with check marks; alternatives among each other. `changed` gives the checked ones."""

    changed = Signal(frozenset)
    closed = Signal()  # no more check marks are set for now

    def __init__(self) -> None:
        super().__init__()
        self._name = self._all = ""
        self._values: tuple[str, ...] = ()
        self.checked: frozenset[str] = frozenset()
        self.setFixedHeight(32)
        self.setFont(font(T14, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_words(self, name: str, everything: str) -> None:
        """The field's name, and the words for "no filter"."""
        self._name, self._all = name, everything
        self._tell()

    def set_values(self, values: tuple[str, ...], checked: frozenset[str]) -> None:
        """The values that occur and those that are let through; without values the filter is disabled."""
        self._values, self.checked = values, checked
        self.setEnabled(bool(values))
        self._tell()

    def sizeHint(self) -> QSize:
        """Words and caret."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(mnemonics.plain(self.text())) + 12 + 8 + 14 + 10, 32)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, words and caret; an active filter has the accent border."""
        painter = QPainter(self)
        _box(painter, self, active=bool(self.checked))
        painter.setFont(self.font())
        painter.setPen(colour("muted" if not self.isEnabled() else "accent" if self.checked else "ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | mnemonics.flag(self)
        painter.drawText(QRectF(12, 0, self.width() - 24, self.height()), int(flags), self.text())
        paint_icon(painter, "caret", QRectF(self.width() - 24, 9, 14, 14))
        if self.hasFocus():
            paint_ring(painter, self)

    def _tell(self) -> None:
        words = f"{self._name} · {len(self.checked)}" if self.checked else self._name
        if mnemonics.plain(self.text()) != words:
            self.setText(mnemonics.quoted(words))
        chosen = ", ".join(sorted(self.checked)) or self._all
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(chosen)
        self.setToolTip(labelled(self._name, chosen))
        self.updateGeometry()
        self.update()

    def _open(self) -> None:
        menu = StickyMenu(self)
        menu.setProperty("checks", True)
        whole = menu.addAction(self._all)
        whole.setCheckable(True)
        whole.setChecked(not self.checked)
        menu.addSeparator()
        actions = []
        for value in self._values:
            action = menu.addAction(mnemonics.quoted(value))
            action.setCheckable(True)
            action.setChecked(value in self.checked)
            action.triggered.connect(lambda on=False, value=value: self._set(value, on, whole))
            actions.append(action)

        def nothing() -> None:
            for action in actions:
                action.setChecked(False)
            whole.setChecked(True)
            self._set("", False, whole)

        whole.triggered.connect(nothing)
        menu.aboutToHide.connect(self.closed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _set(self, value: str, on: bool, whole: QAction) -> None:
        self.checked = (self.checked | {value} if on else self.checked - {value}) if value else frozenset()
        whole.setChecked(not self.checked)
        self._tell()
        self.changed.emit(self.checked)


def _box(painter: QPainter, widget: QPushButton, *, active: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    over = widget.isEnabled() and widget.underMouse()
    page = not widget.isEnabled()
    painter.setBrush(colour("page") if page else palette().mix("line", 0.35) if over else colour("card"))
    painter.setPen(QPen(colour("accent" if active else "line"), 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CONTROL_RADIUS, CONTROL_RADIUS)
