"""The screen that shows a recovery key once: to be printed, saved or written down before the work goes on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.parts import Screen
from scorefact_desktop.views.theme import T20
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.text import Text, small

_GROUPS_A_LINE = 4


class RecoveryScreen(Screen):
    """Emits `saving` (Path) where a sheet is wanted, and `kept` once it is confirmed that the key is kept."""

    saving = Signal(object)
    kept = Signal()

    def __init__(self, key: str, workspace: Path, folder: Path | None) -> None:
        super().__init__("lock")
        self.key, self.workspace, self._folder = key, workspace, folder or workspace.parent
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, group in enumerate(key.split("-")):
            text = Text(group, T20, 600)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(text, *divmod(at, _GROUPS_A_LINE))
        self.box = Card(grid, (16, 16, 16, 16))
        self.box.setAccessibleName(key.replace("-", " "))
        self.pdf, self.text_file = Button("plain", "document"), Button("plain", "save")
        self.pdf.clicked.connect(lambda: self._ask("pdf"))
        self.text_file.clicked.connect(lambda: self._ask("txt"))
        self.note, self.confirmed = small(wrap=True), Check()
        self.confirmed.toggled.connect(self.go.setEnabled)
        self.go.setEnabled(False)
        self.leave.hide()
        self.body.addWidget(self.box)
        self.body.addLayout(row(self.pdf, self.text_file, None))
        self.body.addWidget(self.note)
        self.body.addLayout(row(self.confirmed, None))
        self.go.clicked.connect(self.kept)
        self.retranslate()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.pdf

    def saved(self, path: Path) -> None:
        """Say where the sheet is."""
        self.rest()
        self.go.setEnabled(self.confirmed.isChecked())
        self.note.setText(translate("Keys", "Saved: {path}. Print it, then delete the file.").format(path=path))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.headline.setText(translate("Keys", "Recovery key of {name}").format(name=self.workspace.name))
        self.setAccessibleName(self.headline.text())
        self.explained.setText(
            translate(
                "Keys",
                "It opens the workspace if the passphrase is forgotten, and is shown only now. Whoever finds it with "
                "the files can read everything: lock it away, apart from this computer.",
            )
        )
        self.pdf.set_words(translate("Keys", "Save a sheet to print…"))
        self.text_file.set_words(translate("Keys", "Save as text…"))
        self.note.setText(translate("Keys", "A saved file is only as safe as the place where it lies."))
        self.confirmed.setText(translate("Keys", "I have printed it or written it down"))
        self.confirmed.setAccessibleName(self.confirmed.text())
        self.go.set_words(translate("Keys", "Continue"))

    def _ask(self, ending: str) -> None:
        name = translate("Keys", "recovery-key")
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Keys", "Recovery key"), str(self._folder / f"{self.workspace.stem}-{name}.{ending}")
        )
        if chosen:
            path = Path(chosen)
            self.saving.emit(path if path.suffix else path.with_suffix(f".{ending}"))
