"""Lines of the lists on the page Exchange: a device with its fingerprint, a thing to decide about, a person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from scorefact_desktop.translation import translate
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule
from scorefact_desktop.views.widgets.layouts import clear, column, row
from scorefact_desktop.views.widgets.list_row import ListRow
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small

if TYPE_CHECKING:
    from scorefact_desktop.services.devices import KnownDevice


class DeviceRow(QWidget):
    """A device: name, state, fingerprint to be read aloud, and what can be done about it."""

    def __init__(self, device: "KnownDevice", *, writable: bool) -> None:
        super().__init__()
        self.device = device
        self.act, self.forget = Button("plain", height=28, size=T12), Button("icon", "close", height=28)
        state = (
            translate("Exchange", "this device")
            if device.own
            else translate("Exchange", "trusted")
            if device.trusted
            else translate("Exchange", "not trusted yet")
        )
        kind = "good" if device.own or device.trusted else "watch"
        self.act.set_words(
            translate("Exchange", "Save its card…")
            if device.own
            else translate("Exchange", "Trust no longer")
            if device.trusted
            else translate("Exchange", "Compared: trust it")
        )
        self.act.setEnabled(writable)
        self.forget.set_words(translate("Exchange", "Forget {device}").format(device=device.name))
        self.forget.setVisible(not device.own and writable)
        print_ = Text(in_two_lines(device.fingerprint), T14, 500)
        print_.setMinimumHeight(40)
        print_.setAccessibleName(translate("Exchange", "Fingerprint {digits}").format(digits=device.fingerprint))
        name = row(StatusMark(kind, 4.0), Elided(device.name, T14, 600, data=True), small(state), None, gap=6)
        left = column(name, print_, gap=2)
        self.setLayout(column(row((left, 1), self.act, self.forget, gap=12, margins=(0, 8, 0, 8)), Rule(), gap=0))


def in_two_lines(fingerprint: str) -> str:
    """A fingerprint in two lines of four groups."""
    half = len(fingerprint) // 2
    return f"{fingerprint[:half].strip()}\n{fingerprint[half:].strip()}"


class ChoiceRow(ListRow):
    """A line of a list with two texts, one of which may be chosen."""

    def __init__(self, words: str, note: str) -> None:
        super().__init__(52)
        self.setCheckable(True)
        self.setAccessibleName(f"{words}, {note}")
        self.setLayout(
            column(Elided(words, T14, 500, data=True), Elided(note, T12, 400, "muted", data=True), gap=2,
                   margins=(14, 7, 10, 7))
        )  # fmt: skip

    def choose(self, chosen: bool) -> None:
        """Show the line as the one that is chosen."""
        self.chosen = chosen
        self.setChecked(chosen)
        self.update()


def refill(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put other lines into a list."""
    clear(layout)
    for one in rows:
        layout.addWidget(one)
    layout.addStretch(1)
