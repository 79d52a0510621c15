"""The screen that sets a passphrase: for a new workspace, a plain one, another passphrase, or a new key."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from scorefact_desktop.services.keys import SHORTEST
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.parts import PassphraseField, Screen, StrengthLine
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import Check
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Elided, small

PURPOSES = ("create", "encrypt", "add", "change", "rekey", "decrypt")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: the passphrase that holds now, the new one; None for a plain workspace."""

    current: str
    new: str | None
    recovery: bool


class PassphraseScreen(Screen):
    """Emits `typed` (Typed) when it is complete and `left` where it is put aside. `purpose` is one of PURPOSES."""

    typed = Signal(object)
    left = Signal()

    def __init__(self, purpose: str, path: str) -> None:
        super().__init__("lock")
        self.purpose = purpose
        self.file = Elided(path, T12, 400, "muted", middle=True, data=True)
        self.encrypted, self.plain = QRadioButton(), QRadioButton()
        for choice in (self.encrypted, self.plain):
            choice.setProperty("no_key", True)  # Qt would underline the letter always
        self.encrypted.setChecked(True)
        self.encrypted.toggled.connect(self._follow)
        self.plain_note = small(wrap=True)
        self.current, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self.strength, self.recovery = StrengthLine(), Check()
        self.recovery.setChecked(True)
        self._choice = holder(column(self.encrypted, self.plain, self.plain_note, gap=2))
        self._choice.setVisible(purpose == "create")
        self.current.setVisible(purpose in ("change", "rekey", "decrypt"))
        self._fresh = holder(column(self.new, self.strength, self.again, gap=10))
        self._fresh.setVisible(purpose != "decrypt")
        self.recovery.setVisible(purpose in ("create", "encrypt"))
        for part in (self.file, self._choice, self.current, self._fresh):
            self.body.addWidget(part)
        self.body.addLayout(row(self.recovery, None))
        self.new.edited.connect(lambda: self.strength.show_strength(self.new.text))
        for field in (self.current, self.new, self.again):
            field.entered.connect(self._submit)
        self.go.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        self.retranslate()
        self._follow()

    def first(self) -> QWidget:
        """The first field to type in."""
        return self.new.line if self.current.isHidden() else self.current.line

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.current, self.new, self.again):
            field.clear()
        self.strength.show_strength("")

    def retranslate(self) -> None:
        """Words in the interface's language."""
        headline, explained, go = {
            "create": (
                translate("Keys", "New workspace"),
                translate(
                    "Keys",
                    "It holds what customers say in confidence. With a passphrase, a lost or stolen computer reveals "
                    "nothing.",
                ),
                translate("Keys", "Make the workspace"),
            ),
            "encrypt": (
                translate("Keys", "Encrypt this workspace"),
                translate(
                    "Keys",
                    "The file is written anew and the plain one overwritten. Copies and backups made before stay "
                    "plain: delete them where they are.",
                ),
                translate("Keys", "Encrypt"),
            ),
            "add": (
                translate("Keys", "One more passphrase"),
                translate("Keys", "For a colleague, for instance: each of them opens the workspace."),
                translate("Keys", "Add the passphrase"),
            ),
            "change": (
                translate("Keys", "Change the passphrase"),
                translate("Keys", "Copies and backups made before still open with the old one."),
                translate("Keys", "Change"),
            ),
            "rekey": (
                translate("Keys", "A new key after a suspected leak"),
                translate(
                    "Keys",
                    "The workspace is encrypted anew. Other passphrases and the old recovery key open it no more; a "
                    "new recovery key is shown. Copies made before still open as they did.",
                ),
                translate("Keys", "Give it a new key"),
            ),
            "decrypt": (
                translate("Keys", "Take the encryption off"),
                translate("Keys", "Whoever has the file can then read everything in it, even without this program."),
                translate("Keys", "Make it plain"),
            ),
        }[self.purpose]
        self.headline.setText(headline)
        self.setAccessibleName(headline)
        self.explained.setText(explained)
        self.go.set_words(go)
        self.leave.set_words(translate("Keys", "Cancel"))
        self.encrypted.setText(translate("Keys", "Encrypted, opens with a passphrase (recommended)"))
        self.plain.setText(translate("Keys", "Plain: whoever has the file can read it"))
        self.plain_note.setText(
            translate(
                "Keys", "For demonstrations, or to open the file with other SQLite tools. It can be changed later."
            )
        )
        self.current.set_words(translate("Keys", "Present passphrase"))
        new = self.purpose in ("change", "rekey")
        self.new.set_words(translate("Keys", "New passphrase") if new else translate("Keys", "Passphrase"))
        self.again.set_words(translate("Keys", "The same again"))
        self.strength.retranslate()
        self.recovery.setText(translate("Keys", "Make a recovery key to print (recommended)"))
        self.recovery.setAccessibleName(self.recovery.text())

    def _follow(self, *_: object) -> None:
        """A plain workspace needs no passphrase."""
        encrypted = self.purpose != "create" or self.encrypted.isChecked()
        self._fresh.setVisible(encrypted and self.purpose != "decrypt")
        self.recovery.setVisible(encrypted and self.purpose in ("create", "encrypt"))
        self.plain_note.setVisible(not encrypted)
        self.refuse("")

    def _submit(self) -> None:
        if not self.go.isEnabled():
            return
        if self.purpose == "create" and self.plain.isChecked():
            self.typed.emit(Typed("", None, recovery=False))
            return
        new = self.new.text
        if self.purpose != "decrypt":
            if len(new) < SHORTEST:
                words = translate("Keys", "A passphrase has at least {least} characters.").format(least=SHORTEST)
                self._refuse(words, self.new)
                return
            if new != self.again.text:
                self._refuse(translate("Keys", "The two passphrases are not the same."), self.again)
                return
        self.typed.emit(Typed(self.current.text, new, recovery=self.recovery.isChecked()))

    def _refuse(self, words: str, field: PassphraseField) -> None:
        self.refuse(words)
        field.line.setFocus()
        field.line.selectAll()
