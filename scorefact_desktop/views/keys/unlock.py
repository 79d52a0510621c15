"""The screen that opens an encrypted workspace: by passphrase, recovery key, keyring or an organisation's key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QWidget

from scorefact_desktop.services import keys
from scorefact_desktop.services.keys import Keys, Kind, Secret
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.parts import PassphraseField, Screen
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Elided, Text, small

#: Makes the secret off the thread: what was typed may be refused.
MakeSecret = Callable[[], Secret]


class UnlockScreen(Screen):
    """Emits `tried` with a callable that makes the secret, and whether only to read; `left` where it is put aside."""

    tried = Signal(object, bool)
    left = Signal()

    def __init__(self, found: Keys, path: Path, *, read_only: bool = False, locked: bool = False) -> None:
        super().__init__("lock")
        self.path, self.locked = path, locked
        self._keys, self._read_only = found, read_only
        self.file = Elided(str(path), T12, 400, "muted", middle=True, data=True)
        self.ways = Segmented(2)
        self.ways.choose(0)
        self.ways.group.idClicked.connect(self._choose)
        self.passphrase = PassphraseField()
        self.passphrase.entered.connect(self._try)
        self.recovery_name, self.recovery = Text("", T14, 500), QLineEdit()
        self.recovery_name.setBuddy(self.recovery)
        self.recovery.returnPressed.connect(self._try)
        self.recovery_note = small(wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.passphrase)
        self._stack.addWidget(holder(column(self.recovery_name, self.recovery, self.recovery_note, gap=4)))
        self.keyring, self.organisation, self.reading = Button("link"), Button("link", "folder"), Button("link")
        self.keyring.clicked.connect(lambda: self.tried.emit(keys.from_keyring, self._read_only))
        self.organisation.clicked.connect(self._ask_organisation)
        self.reading.clicked.connect(self._read)
        self.ways.setVisible(found.has(Kind.RECOVERY))
        self.keyring.setVisible(found.has(Kind.KEYRING))
        self.organisation.setVisible(found.has(Kind.ORGANISATION))
        self.reading.hide()
        for part in (self.file, self._stack):
            self.body.addWidget(part)
        self.body.insertLayout(1, row(self.ways, None))
        self.body.addLayout(row(self.keyring, self.organisation, self.reading, None, gap=4))
        if not found.has(Kind.PASSPHRASE):
            self._choose(1)
        self.go.clicked.connect(self._try)
        self.leave.clicked.connect(self.left)
        self.retranslate()

    def first(self) -> QWidget:
        """The field to type in."""
        return self.recovery if self._stack.currentIndex() else self.passphrase.line

    def offer_reading(self) -> None:
        """Offer to open the workspace for reading only: somebody else has it."""
        self.reading.show()

    def wrong(self, words: str) -> None:
        """Say that it does not open, and let it be typed again."""
        self.rest()
        self.refuse(words)
        self.first().setFocus()
        line = self.first()
        if isinstance(line, QLineEdit):
            line.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.recovery.clear()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        name = self.path.name
        self.headline.setText(translate("Keys", "{name} is locked").format(name=name))
        self.setAccessibleName(self.headline.text())
        self.explained.setText(
            translate("Keys", "It was locked. Everything that was typed is saved.")
            if self.locked
            else translate("Keys", "This workspace is encrypted. Type its passphrase to open it.")
        )
        self.ways.set_words([translate("Keys", "Passphrase"), translate("Keys", "Recovery key")])
        self.ways.setAccessibleName(translate("Keys", "Open with"))
        self.passphrase.set_words(translate("Keys", "Passphrase"))
        self.recovery_name.setText(translate("Keys", "Recovery key"))
        self.recovery.setAccessibleName(self.recovery_name.text())
        self.recovery_note.setText(
            translate("Keys", "The eight groups from the sheet. Capitals, spaces and dashes do not matter.")
        )
        self.keyring.set_words(translate("Keys", "Use this computer’s keyring"))
        self.organisation.set_words(translate("Keys", "Use an organisation’s key…"))
        self.reading.set_words(translate("Keys", "Open for reading only"))
        self.leave.set_words(translate("Keys", "Close this workspace") if self.locked else translate("Keys", "Cancel"))
        self.go.set_words(translate("Keys", "Open"))

    def _choose(self, at: int) -> None:
        self.ways.choose(at)
        self._stack.setCurrentIndex(at)
        self.refuse("")
        self.first().setFocus()

    def _read(self) -> None:
        self._read_only = True
        self._try()

    def _try(self) -> None:
        if not self.go.isEnabled():
            return
        if self._stack.currentIndex():
            text = str(self.recovery.text())
            self.tried.emit(lambda: keys.recovery_key(text), self._read_only)
        else:
            text = self.passphrase.text
            self.tried.emit(lambda: keys.passphrase(text), self._read_only)

    def _ask_organisation(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Keys", "The organisation’s private key"))
        if chosen:
            self.tried.emit(lambda: keys.organisation_key(Path(chosen)), self._read_only)
