"""The list of keys, shown by F1 beside the work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.key_names import native
from scorefact_desktop.views.sidebar import BY_NUMBER, PLACES
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Text, big_heading


def keys() -> list[tuple[str, str]]:
    """What each key does, in the interface's language."""
    native = QKeySequence.SequenceFormat.NativeText
    standard = QKeySequence.StandardKey
    return [
        *((f"Alt+{number % 10}", place.words()) for number, place in enumerate(PLACES[:BY_NUMBER], 1)),
        (QKeySequence(standard.Open).toString(native), translate("Shortcuts", "Open a workspace")),
        (QKeySequence(standard.New).toString(native), translate("Shortcuts", "New campaign")),
        (QKeySequence(standard.Copy).toString(native), translate("Shortcuts", "Copy the chart or table in focus")),
        (QKeySequence(standard.Undo).toString(native), translate("Shortcuts", "Undo the last change")),
        ("← → ↑ ↓", translate("Shortcuts", "Walk through a chart, theme by theme")),
        ("Enter", translate("Shortcuts", "Open what is chosen")),
        ("Esc", translate("Shortcuts", "Put an explanation away")),
        ("Alt", translate("Shortcuts", "Underline the key letters of the buttons")),
        ("F1", translate("Shortcuts", "This list")),
    ]  # fmt: skip


class ShortcutList(QDialog):
    """Does not stop the work; Escape closes it."""

    def __init__(self, parent: QWidget, of_page: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(translate("Shortcuts", "Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, (key, does) in enumerate(keys()):
            grid.addWidget(Text(native(key), T14, 600), at, 0)
            grid.addWidget(Text(does), at, 1)
        for at, (key, does) in enumerate(of_page):  # beside the common ones: both fit a low screen
            grid.addWidget(Text(native(key), T14, 600), at, 3)
            grid.addWidget(Text(does), at, 4)
        if of_page:
            grid.setColumnMinimumWidth(2, 24)
        close = Button()
        close.set_words(translate("Shortcuts", "Close"))
        close.clicked.connect(self.close)
        head = big_heading(translate("Shortcuts", "Keys"))
        self.setLayout(column(head, Rule(), grid, row(None, close), gap=12, margins=(24, 20, 24, 16)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 closes what F1 opened."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)
