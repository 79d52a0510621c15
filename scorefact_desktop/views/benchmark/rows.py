"""Lines of the page Benchmark: a file or folder that is chosen, a key with its passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.benchmark.words import duty_name
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.text import Elided, small


class PathRow(QWidget):
    """A named file or folder, and the button that chooses it (`wanted`)."""

    wanted = Signal()

    def __init__(self, icon: str = "folder") -> None:
        super().__init__()
        self.path: Path | None = None
        self._name, self._shown = small("", "ink", 500), Elided("", T14, 400, middle=True, data=True)
        self.button = Button("plain", icon)
        self.button.clicked.connect(self.wanted)
        self.setLayout(row((column(self._name, self._shown, gap=2), 1), self.button, gap=12))

    def set_words(self, name: str, choose: str) -> None:
        """What is chosen here, and what the button says."""
        self._name.setText(name)
        self.button.set_words(choose, name)
        self.set_path(self.path)

    def set_path(self, path: Path | None) -> None:
        """Show what is chosen."""
        self.path = path
        self._shown.setText(str(path) if path else translate("BenchmarkPage", "not chosen yet"))
        self._shown.set_tone("ink" if path else "muted")


class KeyRow(QWidget):
    """A key file, what it is for, and the line for its passphrase. `edited` as it is typed, `removed` when put away."""

    removed = Signal()

    def __init__(self, path: Path, duty: str) -> None:
        super().__init__()
        self.path, self.duty = path, duty
        self.line, self.away = QLineEdit(), Button("icon", "close", height=28)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setFixedSize(168, 32)
        self.line.setPlaceholderText(translate("BenchmarkPage", "Passphrase"))
        self.line.setAccessibleName(translate("BenchmarkPage", "Passphrase of {file}").format(file=path.name))
        self.away.set_words(translate("BenchmarkPage", "Put {file} away").format(file=path.name))
        self.away.clicked.connect(self.removed)
        name = column(small(duty_name(duty), "ink", 500), Elided(path.name, T14, 400, data=True), gap=0)
        self.setLayout(row((name, 1), self.line, self.away, gap=8))

    @property
    def passphrase(self) -> str | None:
        """What was typed; None for a key without a passphrase."""
        return self.line.text() or None
