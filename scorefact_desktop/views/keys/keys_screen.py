"""The screen that lists what opens a workspace, and where that is changed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QSpinBox, QWidget

from scorefact_desktop.services.keys import PERSONAL, Keys, KeySlot, Kind
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.parts import Screen
from scorefact_desktop.views.keys.words import day_words, kind_words
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small

_WIDTH = 720
MOST_MINUTES = 240


class KeysScreen(Screen):
    """Emits `wanted` (what, argument): "change", "add", "recovery", "keyring", "organisation", "rekey", "decrypt",
    "encrypt", "remove", "lock"; `minutes_chosen`; and `left`.
    """

    wanted = Signal(str, object)
    minutes_chosen = Signal(int)
    left = Signal()

    def __init__(self, path: Path, found: Keys | None, *, writable: bool, minutes: int, keyring: bool) -> None:
        super().__init__("lock", _WIDTH)
        self.path, self.found, self._writable, self._keyring = path, found, writable, keyring
        self.file = Elided(str(path), T12, 400, "muted", middle=True, data=True)
        self.mark, self.state = StatusMark("watch" if found is None else "good"), Text("", T14, 500, wrap=True)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        self.buttons_by_name: dict[str, Button] = {}
        for name in ("change", "add", "recovery", "keyring", "organisation", "rekey", "decrypt", "encrypt"):
            made = Button("primary" if name == "encrypt" else "plain")
            made.clicked.connect(partial(self._want, name))
            self.buttons_by_name[name] = made
        named = self.buttons_by_name
        self._adding = row(named["add"], named["recovery"], None)
        self._more = row(named["keyring"], named["organisation"], None)
        self._changing = row(named["change"], named["rekey"], None)
        self._minutes_name, self._minutes_note, self.minutes = Text("", T14, 500), small(wrap=True), QSpinBox()
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setFixedWidth(72)
        self.minutes.lineEdit().setTextMargins(8, 0, 8, 0)
        self.minutes.setValue(minutes)
        self.minutes.editingFinished.connect(lambda: self.minutes_chosen.emit(self.minutes.value()))
        self.lock_now = Button("plain", "lock")
        self.lock_now.clicked.connect(partial(self._want, "lock"))
        self._idle = holder(
            column(Rule(), 4, row((column(self._minutes_name, self._minutes_note, gap=2), 1), self.minutes, gap=16))
        )
        self._listed = holder(column(Rule(), self._rows, Rule(), gap=8))
        self.body.addWidget(self.file)
        self.body.addLayout(row(self.mark, (self.state, 1), gap=10))
        self.body.addWidget(self._listed)
        for line in (self._adding, self._more, self._changing, row(named["decrypt"], named["encrypt"], None)):
            self.body.addLayout(line)
        self.body.addWidget(self._idle)
        self.buttons.insertWidget(0, self.lock_now)
        self.leave.hide()
        self.go.kind = "plain"
        self.go.clicked.connect(self.left)
        self.show_keys(found)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.buttons_by_name["encrypt"] if self.found is None else self.buttons_by_name["change"]

    def show_keys(self, found: Keys | None) -> None:
        """Other keys than before; None for a plain workspace."""
        self.found = found
        encrypted = found is not None
        for part in (self._listed, self._idle, self.lock_now):
            part.setVisible(encrypted)
        for name, button in self.buttons_by_name.items():
            button.setVisible(encrypted != (name == "encrypt"))
            button.setEnabled(self._writable)
        has_keyring = found is not None and found.has(Kind.KEYRING)
        self.buttons_by_name["keyring"].setVisible(encrypted and self._keyring and not has_keyring)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.headline.setText(translate("Keys", "Passphrase and keys"))
        self.setAccessibleName(self.headline.text())
        encrypted = self.found is not None
        self.mark.set_kind("good" if encrypted else "watch")
        self.state.setText(
            translate("Keys", "This workspace is encrypted. Each of these opens it:")
            if encrypted
            else translate("Keys", "This workspace is plain: whoever has the file can read everything in it.")
        )
        self.explained.setText(
            translate("Keys", "The key file beside the workspace belongs to it: copy both, or neither.")
            if encrypted
            else translate("Keys", "Encrypted, it opens with a passphrase only.")
        )
        words = {
            "change": translate("Keys", "Change the passphrase…"),
            "add": translate("Keys", "Add a passphrase…"),
            "recovery": translate("Keys", "Make a recovery key"),
            "keyring": translate("Keys", "Open with this computer’s keyring"),
            "organisation": translate("Keys", "Add an organisation…"),
            "rekey": translate("Keys", "New key after a leak…"),
            "decrypt": translate("Keys", "Take the encryption off…"),
            "encrypt": translate("Keys", "Encrypt this workspace…"),
        }
        for name, button in self.buttons_by_name.items():
            button.set_words(words[name])
        self._minutes_name.setText(translate("Keys", "Lock after minutes without use"))
        self._minutes_note.setText(translate("Keys", "Everything is hidden and the key forgotten. 0: never."))
        self.minutes.setAccessibleName(self._minutes_name.text())
        self.minutes.setAccessibleDescription(self._minutes_note.text())
        self.lock_now.set_words(translate("Keys", "Lock now"))
        self.go.set_words(translate("Keys", "Back"))
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        listed = self.found.slots if self.found is not None else ()
        personal = sum(slot.kind in PERSONAL for slot in listed)
        for line, slot in enumerate(listed):
            label = Elided(slot.label or slot.recipient, T14, 400, "muted", data=True)
            self._rows.addWidget(Text(kind_words(slot.kind), T14, 500), line, 0)
            self._rows.addWidget(label, line, 1)
            self._rows.addWidget(small(day_words(slot.created_at)), line, 2)
            self._rows.addWidget(self._remover(slot, only=slot.kind in PERSONAL and personal == 1), line, 3)

    def _remover(self, slot: KeySlot, *, only: bool) -> Button:
        button = Button("link", height=28, size=T12)
        why = translate("Keys", "The only one that a person can use stays") if only else ""
        button.set_words(translate("Keys", "Take away"), why)
        button.setAccessibleName(f"{button.words}: {kind_words(slot.kind)} {slot.label}".strip())
        button.setEnabled(self._writable and not only)
        button.clicked.connect(partial(self._want, "remove", slot))
        return button

    def _want(self, what: str, argument: object = None, _checked: bool = False) -> None:
        if what == "organisation":
            chosen, _ = QFileDialog.getOpenFileName(self, translate("Keys", "The organisation’s public key"))
            if not chosen:
                return
            argument = Path(chosen)
        self.wanted.emit(what, argument if not isinstance(argument, bool) else None)
