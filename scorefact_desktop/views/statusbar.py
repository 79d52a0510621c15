"""The foot of the window: what is saved and protected, and long work with its time left and Cancel."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.tasks import Task, Tasks
from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T12, colour
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Elided, small

POLL_MILLISECONDS = 150


class StatusBar(QWidget):
    """Emits `help_wanted` when the shortcuts are asked for."""

    help_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._protection: int | None = None
        self._writable: bool | None = None
        self._saved, self._protected = small(""), small("")
        self._rest = holder(row(Icon("check", 14, "good"), self._saved, 8, Icon("shield", 14), self._protected, gap=6))
        self._rest.hide()
        self._name, self._bar, self._left = Elided("", T12, 500), Progress(0, thickness=6), small("")
        self._bar.setFixedWidth(160)
        self._cancel = Button("link", height=24, size=T12)
        self._cancel.clicked.connect(self._cancel_all)
        self._work = holder(row(self._name, self._bar, self._left, self._cancel, gap=10))
        self._work.hide()
        self._help = Button("link", height=24, size=T12)
        self._help.clicked.connect(self.help_wanted)
        bar = row(self._rest, 16, self._work, None, self._help, gap=0, margins=(24, 0, 20, 0))
        self.setLayout(column(Rule(), (bar, 1), gap=0))
        self.setFixedHeight(32)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._show_progress)
        tasks.heavy_changed.connect(self._follow)
        self.retranslate()

    def show_workspace(self, writable: bool | None, protection: int | None) -> None:
        """Whether an open workspace (None: none is open) can be written, and its protection limit."""
        self._writable, self._protection = writable, protection
        self._rest.setVisible(writable is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._saved.setText(
            translate("StatusBar", "Opened for reading only")
            if self._writable is False
            else translate("StatusBar", "All changes are saved")
        )
        limit = self._protection or 0
        self._protected.setText(translate("StatusBar", "Protection: no cell under {limit} answers").format(limit=limit))
        self._protected.setVisible(self._protection is not None)
        self._cancel.set_words(translate("StatusBar", "Cancel"))
        self._help.set_words(translate("StatusBar", "F1 shortcuts"))
        self._show_progress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("card"))

    def _current(self) -> Task | None:
        return next((task for task in self._tasks.running if not task.quiet), None)

    def _follow(self) -> None:
        task = self._current()
        self._work.setVisible(task is not None)
        if task is None:
            self._timer.stop()
        else:
            self._cancel.setEnabled(True)
            self._timer.start()
            self._show_progress()

    def _show_progress(self) -> None:
        task = self._current()
        if task is None:
            return
        self._name.setText(task.name)
        self._bar.set_share(task.share)
        self._bar.setAccessibleName(f"{task.name}: {task.share:.0%}")
        seconds = task.seconds_left()
        if task.cancelled:
            self._left.setText(translate("StatusBar", "stopping"))
        elif seconds is None:
            self._left.setText("")
        elif seconds < 60:
            self._left.setText(translate("StatusBar", "%n second(s) left", None, max(1, round(seconds))))
        else:
            self._left.setText(translate("StatusBar", "%n minute(s) left", None, round(seconds / 60)))

    def _cancel_all(self) -> None:
        for task in self._tasks.running:
            if not task.quiet:
                task.cancel()
        self._cancel.setEnabled(False)
        self._show_progress()
