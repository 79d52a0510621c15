"""The three steps of an import as circles and words: file, columns and problems, import."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import T12, colour, font

CIRCLE, GAP, LINE = 20, 8, 24


class Steps(QWidget):
    """Shows how far an import is; reached by readers as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.current = 1
        self.setFixedHeight(CIRCLE + 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def words(self) -> tuple[str, ...]:
        """The steps in the interface's language."""
        return (
            translate("Import", "File"),
            translate("Import", "Columns and problems"),
            translate("Import", "Import"),
        )

    def show_step(self, current: int) -> None:
        """0 to 3: everything before `current` is done."""
        self.current = current
        said = self.words()[min(current, 2)]
        self.setAccessibleName(
            translate("Import", "Step {step} of 3: {words}").format(step=min(current, 2) + 1, words=said)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Circles, words and the lines between them."""
        metrics = QFontMetrics(font(T12, 600))
        wide = sum(CIRCLE + GAP + metrics.horizontalAdvance(one) for one in self.words())
        return QSize(wide + 2 * (LINE + 2 * GAP) + 4, CIRCLE + 4)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 1.0
        for at, said in enumerate(self.words()):
            done, now = at < self.current, at == self.current
            area = QRectF(x, 2, CIRCLE, CIRCLE)
            painter.setPen(QPen(colour("accent" if done or now else "line"), 1.4))
            painter.setBrush(colour("accent" if now else "card"))
            painter.drawEllipse(area.adjusted(1, 1, -1, -1))
            if done:
                paint_icon(painter, "check", area.adjusted(4, 4, -4, -4), "accent")
            else:
                painter.setFont(font(T12, 600))
                painter.setPen(colour("on_accent" if now else "muted"))
                painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))
            x += CIRCLE + GAP
            painter.setFont(font(T12, 600 if now else 400))
            painter.setPen(colour("ink" if done or now else "muted"))
            wide = QFontMetrics(painter.font()).horizontalAdvance(said)
            painter.drawText(QRectF(x, 0, wide + 4, self.height()), int(Qt.AlignmentFlag.AlignVCenter), said)
            x += wide + GAP
            if at < len(self.words()) - 1:
                painter.setPen(QPen(colour("line"), 1))
                painter.drawLine(QPointF(x, self.height() / 2), QPointF(x + LINE, self.height() / 2))
                x += LINE + GAP
