"""The monitor in one line above the queue: progress to the closing rule, rates, and calls by hour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.services.calls.monitor import Effort, FieldMonitor
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, labelled
from scorefact_desktop.views.theme import T12, T20, colour, font
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Text, heading, small

_BAR, _GAP, _PLOT = 16, 7, 34


class HourBars(QWidget):
    """Calls by hour of the day: how many, and of these how many reached somebody."""

    def __init__(self) -> None:
        super().__init__()
        self.hours: tuple[Effort, ...] = ()
        self.now = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(50)

    def show_hours(self, hours: tuple[Effort, ...], now: str) -> None:
        """Show other hours; `now` is the current one."""
        self.hours, self.now = hours[-10:], now
        lines = [labelled(one.name, f"{one.reached} / {one.calls}") for one in self.hours]
        self.setToolTip("\n".join(lines))
        self.setAccessibleDescription(", ".join(lines))
        self.setFixedWidth(max(60, len(self.hours) * (_BAR + _GAP)))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every hour."""
        return QSize(self.width(), 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and hours."""
        painter = QPainter(self)
        most = max((one.calls for one in self.hours), default=1)
        for at, one in enumerate(self.hours):
            left = at * (_BAR + _GAP) + _GAP / 2
            whole, part = _PLOT * one.calls / most, _PLOT * one.reached / most
            painter.fillRect(QRectF(left, _PLOT - whole, _BAR, whole), colour("line"))
            painter.fillRect(QRectF(left, _PLOT - part, _BAR, part), colour("accent"))
            current = one.name == self.now
            painter.setFont(font(T12, 600 if current else 400))
            painter.setPen(colour("ink" if current else "muted"))
            area = QRectF(left - _GAP, _PLOT, _BAR + 2 * _GAP, 16)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(int(one.name)))
        painter.fillRect(QRectF(0, _PLOT, self.width(), 1), colour("line"))


class MonitorStrip(Card):
    """What FieldMonitor says, in 64 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.answered, self.owed, self.bar = heading(), small(""), Progress(0, 0.6)
        self.figures = [(Text("", T20, 600), small("")) for _ in range(3)]
        self.hours_title, self.hours_note, self.hours = small("", "ink", 500), small("", "muted"), HourBars()
        progress = column(row(self.answered, None, self.owed), self.bar, gap=4)
        figures = row(*[column(value, label, gap=0) for value, label in self.figures], gap=20)
        self._has_hours, self._narrow = False, False
        self.hours_box = holder(row(column(self.hours_title, self.hours_note, gap=0), self.hours, gap=12))
        self._before_hours = Rule(upright=True, length=40)
        self.fill(
            row(
                (progress, 1),
                Rule(upright=True, length=40),
                figures,
                self._before_hours,
                self.hours_box,
                gap=16,
            ),
            (16, 6, 16, 6),
        )
        self.setFixedHeight(64)

    def show_monitor(self, found: FieldMonitor, hour: str) -> None:
        """Show how fieldwork goes."""
        spoken = interface_language()
        base = max(1, found.base)
        self.answered.setText(
            translate("Calls", "{complete} of {base} answered").format(
                complete=number(found.complete, spoken), base=number(found.base, spoken)
            )
        )
        target = percent(found.closing_target, spoken)
        self.owed.setText(
            translate("Calls", "{share} closes: {owed} to go").format(share=target, owed=number(found.owed, spoken))
            if found.owed
            else translate("Calls", "{share} reached").format(share=target)
        )
        self.bar.tick = found.closing_target
        self.bar.set_share(found.complete / base)
        rates = found.rates
        shown = (
            ("–" if rates.rr3 is None else percent(rates.rr3, spoken, 1), translate("Calls", "response rate RR3")),
            ("–" if rates.ref1 is None else percent(rates.ref1, spoken, 1), translate("Calls", "refusals")),
            (
                "–" if found.calls_per_interview is None else number(found.calls_per_interview, spoken, 1),
                translate("Calls", "calls per interview"),
            ),
        )
        for (value, label), (figure, name) in zip(self.figures, shown, strict=True):
            value.setText(figure)
            label.setText(name)
        self.hours_title.setText(translate("Calls", "Calls by hour"))
        self.hours_note.setText(translate("Calls", "blue: reached"))
        self.hours.setAccessibleName(translate("Calls", "Calls by hour"))
        self.hours.show_hours(found.hours, hour)
        self._has_hours = bool(found.hours)
        self._show_hours()

    def set_narrow(self, narrow: bool) -> None:
        """Narrow windows go without the calls by hour."""
        self._narrow = narrow
        self._show_hours()

    def _show_hours(self) -> None:
        for one in (self._before_hours, self.hours_box):
            one.setVisible(self._has_hours and not self._narrow)
