"""Small controls of the Import page: a labelled drop-down, a button with a menu, a field to find in, choosing files."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu, QSizePolicy, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views import mnemonics
from scorefact_desktop.views.theme import T12, font
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.text import small


class Chosen(QWidget):
    """A small name above a drop-down; `picked` gives the key that the user chose."""

    picked = Signal(str)

    def __init__(self, least: int = 110) -> None:
        super().__init__()
        self.name, self.box = small(), QComboBox()
        self._keys: list[str] = []
        self.box.setProperty("small", True)
        self.box.setFont(font(T12))
        self.box.setMinimumWidth(least)
        self.box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(7)
        self.box.activated.connect(self._activated)
        self.setLayout(column(self.name, self.box, gap=2))

    def set_name(self, name: str) -> None:
        """What is chosen here."""
        self.name.setText(name)
        self.box.setAccessibleName(name)

    def set_choices(self, choices: Mapping[str, str], current: str) -> None:
        """The words by key, and the key that holds; hidden where there is nothing to choose."""
        if current and current not in choices:
            choices = {current: current, **choices}
        if self._keys != list(choices):
            self._keys = list(choices)
            self.box.clear()
            for key, words in choices.items():
                self.box.addItem(words, key)
        else:
            for at, words in enumerate(choices.values()):
                self.box.setItemText(at, words)
        self.box.setCurrentIndex(max(0, self._keys.index(current) if current in self._keys else 0))
        longest = max((QFontMetrics(self.box.font()).horizontalAdvance(one) for one in choices.values()), default=0)
        self.box.view().setMinimumWidth(min(360, longest + 32))
        self.box.setToolTip(self.box.currentText())

    def key(self) -> str:
        """The key that holds."""
        return str(self.box.currentData() or "")

    def _activated(self, _index: int) -> None:
        self.box.setToolTip(self.box.currentText())
        self.picked.emit(self.key())


class MenuButton(Button):
    """A button that opens a menu; what it offers is asked each time."""

    def __init__(self, offers: Callable[[], Sequence[tuple[str, Callable[[], object], bool]]]) -> None:
        super().__init__("plain", tail="caret")
        self._offers = offers
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self)
        for words, act, able in self._offers():
            action = menu.addAction(mnemonics.quoted(words))
            action.setEnabled(able)
            action.triggered.connect(lambda _=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        high = menu.sizeHint().height()
        below = self.mapToGlobal(QPoint(0, self.height() + 4))
        above = self.mapToGlobal(QPoint(0, -high - 4))
        menu.popup(below if below.y() + high < self.screen().availableGeometry().bottom() else above)
        menu.setActiveAction(next((one for one in menu.actions() if one.isEnabled()), menu.actions()[0]))


class FindField(QLineEdit):
    """A field that narrows a list while one types; Escape empties it."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setFont(font(T12))
        self.setProperty("small", True)
        self.setMinimumWidth(90)
        self.setMaximumWidth(180)

    def sizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(150, 28)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setPlaceholderText(translate("Import", "Find"))
        self.setAccessibleName(translate("Import", "Find in this list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


def ask_open(parent: QWidget, title: str, folder: Path, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a file that exists; the window stays alive meanwhile."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, then)


def ask_save(parent: QWidget, title: str, proposed: Path, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write a file."""
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.selectFile(proposed.name)
    return _opened(dialog, then)


def ask_folder(parent: QWidget, title: str, folder: Path, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, then)


def _opened(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog
