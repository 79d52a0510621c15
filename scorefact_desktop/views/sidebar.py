"""The way between pages: names with icons, a rail of icons where the window is narrow, the benchmark's age below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.icons import paint_icon
from scorefact_desktop.views.theme import CONTROL_RADIUS, T14, T16, colour, font, palette
from scorefact_desktop.views.tokens import RAIL, WIDE
from scorefact_desktop.views.widgets.buttons import paint_ring
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Text, small

#: So many pages are opened by Alt and a digit; 0 is the tenth.
BY_NUMBER = 10


@dataclass(frozen=True, slots=True)
class Place:
    """One page: its id (also its icon), the group it stands in, whether campaign and filters belong to it."""

    id: str
    group: int
    words: Callable[[], str]
    analysis: bool = False
    campaign: bool = True


PLACES = (
    Place("home", 0, lambda: translate("Sidebar", "Home"), campaign=False),
    Place("calls", 1, lambda: translate("Sidebar", "Calls")),
    Place("interview", 1, lambda: translate("Sidebar", "Interview")),
    Place("dashboard", 2, lambda: translate("Sidebar", "Dashboard"), analysis=True),
    Place("themes", 2, lambda: translate("Sidebar", "Themes"), analysis=True),
    Place("sample", 2, lambda: translate("Sidebar", "Sample"), analysis=True),
    Place("import", 3, lambda: translate("Sidebar", "Import")),
    Place("report", 3, lambda: translate("Sidebar", "Report & label")),
    Place("benchmark", 3, lambda: translate("Sidebar", "Benchmark")),
    Place("settings", 4, lambda: translate("Sidebar", "Settings"), campaign=False),
)


class _Way(QPushButton):
    """One row of the sidebar."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon_name, self.rail = icon, False
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font(T14, 500)).horizontalAdvance(mnemonics.plain(self.text()))
        return QSize(46 if self.rail else 36 + wide + 4, 36)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.10) if on else palette().mix("line", 0.35))
            painter.drawRoundedRect(QRectF(self.rect()), CONTROL_RADIUS, CONTROL_RADIUS)
        if on:
            painter.fillRect(QRectF(0, 8, 3, self.height() - 16), colour("accent"))
        left = (self.width() - 20) / 2 if self.rail else 10
        paint_icon(painter, self.icon_name, QRectF(left, 8, 20, 20), "accent" if on else "muted")
        if not self.rail:
            painter.setFont(font(T14, 500 if on else 400))
            painter.setPen(colour("accent" if on else "ink"))
            flags = Qt.AlignmentFlag.AlignVCenter | mnemonics.flag(self)
            painter.drawText(QRectF(36, 0, self.width() - 36, self.height()), int(flags), self.text())
        if self.hasFocus():
            paint_ring(painter, self)


class Sidebar(QWidget):
    """Emits `chosen` with the id of a page."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ways: dict[str, _Way] = {}
        self._group = QButtonGroup(self)
        self._brand = Text("ScoreFact", T16, 600)
        self._release, self._age, self._mark = small("", "ink", 500), small(""), StatusMark("open", 4.0)
        self._foot = self._build()
        self._say_benchmark: Callable[[], tuple[str, str, str]] = _no_benchmark
        self.retranslate()

    def _build(self) -> QWidget:
        head = holder(row(Icon("mark", 24, "accent"), self._brand, None, gap=6, margins=(16, 0, 8, 0)), height=56)
        body = column(head, gap=0)
        group = 0
        for place in PLACES:
            if place.group != group:
                body.addWidget(holder(column(Rule(), margins=(16, 8, 16, 7)), height=16))
                group = place.group
            way = _Way(place.id)
            way.clicked.connect(lambda _=False, page=place.id: self.chosen.emit(page))
            self._group.addButton(way)
            self.ways[place.id] = way
            body.addLayout(column(way, margins=(8, 0, 8, 0)))
        body.addStretch(1)
        lines = row(self._mark, column(self._release, self._age, gap=1), None, gap=8, margins=(18, 0, 8, 0))
        foot = holder(column(Rule(), 12, lines, 12, gap=0))
        body.addWidget(foot)
        self.setLayout(row((holder(body), 1), Rule(upright=True), gap=0))
        self.setFixedWidth(WIDE)
        return foot

    @staticmethod
    def place(page: str) -> Place | None:
        """What the row of a page stands for; None for a page without a row of its own."""
        return next((one for one in PLACES if one.id == page), None)

    def mark_current(self, page: str) -> None:
        """Show which page is open."""
        self.ways[page].setChecked(True)

    def set_rail(self, rail: bool) -> None:
        """Icons only, or icons and words."""
        self.setFixedWidth(RAIL if rail else WIDE)
        self._brand.setVisible(not rail)
        self._foot.setVisible(not rail)
        for way in self.ways.values():
            way.rail = rail
            way.update()

    def show_benchmark(self, say: Callable[[], tuple[str, str, str]]) -> None:
        """Show the benchmark as (status, release, age); asked again when the language changes."""
        self._say_benchmark = say
        kind, release, age = say()
        self._mark.set_kind(kind)
        self._release.setText(release)
        self._age.setText(age)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Sidebar", "Pages"))
        for number, place in enumerate(PLACES, 1):
            way = self.ways[place.id]
            way.setText(mnemonics.quoted(place.words()))
            way.setAccessibleName(place.words())
            way.setToolTip(f"{place.words()} (Alt+{number % 10})" if number <= BY_NUMBER else place.words())
        self.show_benchmark(self._say_benchmark)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))


def _no_benchmark() -> tuple[str, str, str]:
    return "open", translate("Sidebar", "No benchmark"), translate("Sidebar", "figures stand alone")
