"""Labels in the type sizes and tones of the design; nothing is ever cut without saying so."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scorefact_desktop.views.theme import T12, T14, T16, T20, colour, font


class Text(QLabel):
    """Plain text in one size, weight and tone ("ink", "muted", "accent", "bad", "on_accent").

    Unless `wrap`, it asks for its whole width, so that a layout cannot cut it.
    """

    def __init__(
        self,
        text: str = "",
        size: int = T14,
        weight: int = 400,
        tone: str = "ink",
        *,
        wrap: bool = False,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | (Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter))
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if wrap else policy.Minimum, policy.Minimum if wrap else policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Show the text in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().unpolish(self)
                self.style().polish(self)


class Elided(QLabel):
    """Text of a length nobody knows (names, paths): shortened with an ellipsis, whole in tooltip and for readers.

    With `least` it is set smaller, down to that size, before anything is cut; with `lines` of 2 it breaks at a space
    then, and has the height for that.
    """

    def __init__(
        self,
        text: str = "",
        size: int = T14,
        weight: int = 400,
        tone: str = "ink",
        *,
        middle: bool = False,
        data: bool = False,
        least: int | None = None,
        lines: int = 1,
    ) -> None:
        super().__init__()
        self._sizes, self._weight = (size,) if least is None else (size, *range(size - 1, least - 1, -1)), weight
        self.data = data  # what people typed or named: of any length, so that cutting it is no fault of the page
        self._whole, self._lines = "", lines
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`, shortened only where there is no room."""
        self._whole = text
        super().setText(text)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = QFontMetrics(self.font()).horizontalAdvance("nnnn…")
        high = max(super().minimumSizeHint().height(), self._lines * self._smallest().lineSpacing())
        return QSize(
            min(least, super().sizeHint().width()), high if self._lines > 1 else super().minimumSizeHint().height()
        )

    def sizeHint(self) -> QSize:
        """Room for the whole text, and for every line of it."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.minimumSizeHint().height()))

    def is_cut(self) -> bool:
        """True where the text does not fit."""
        wide = QFontMetrics(self._face()).horizontalAdvance(self._whole)
        return bool(wide > self.width()) and not self._breaks()

    def _smallest(self) -> QFontMetrics:
        return QFontMetrics(font(self._sizes[-1], self._weight))

    def _breaks(self) -> bool:
        """Whether the text fits in its smallest size when it is broken into lines."""
        if self._lines < 2:
            return False
        room = self.rect().adjusted(0, -99, 0, 99)
        found = self._smallest().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._whole)
        return found.height() <= self._lines * self._smallest().lineSpacing() + 1 and found.width() <= self.width()

    def _face(self) -> QFont:
        """The largest font in which the text fits, else the smallest."""
        faces = [font(size, self._weight) for size in self._sizes]
        fitting = (one for one in faces if QFontMetrics(one).horizontalAdvance(self._whole) <= self.width())
        return next(fitting, faces[-1])

    def set_tone(self, tone: str) -> None:
        """Show the text in another tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        face = self._face()
        shown = QFontMetrics(face).elidedText(self._whole, self._mode, self.width())
        flags = int(self.alignment())
        if shown != self._whole and self._breaks():
            shown, flags = self._whole, flags | int(Qt.TextFlag.TextWordWrap)
        self.setToolTip("" if shown == self._whole else self._whole)
        painter = QPainter(self)
        painter.setPen(colour(self._tone))
        painter.setFont(face)
        painter.drawText(self.rect(), flags, shown)


def heading(text: str = "") -> Text:
    """A card's heading."""
    return Text(text, T14, 600)


def big_heading(text: str = "") -> Text:
    """The heading of a large card."""
    return Text(text, T16, 600)


def title(text: str = "") -> Elided:
    """A page's title: one line, it says the message."""
    return Elided(text, T20, 600)


def small(text: str = "", tone: str = "muted", weight: int = 400, *, wrap: bool = False, right: bool = False) -> Text:
    """A note."""
    return Text(text, T12, weight, tone, wrap=wrap, right=right)
