"""The screen where a label's seal is asked for and taken in: analyst here, whoever holds the key elsewhere."""

from PySide6.QtCore import Signal

from scorefact_desktop.services import local_day
from scorefact_desktop.services.label_standing import LabelStanding
from scorefact_desktop.translation import translate
from scorefact_desktop.views.label import words
from scorefact_desktop.views.label.issuer_part import IssuerPart
from scorefact_desktop.views.label.parts import NamedLine, Screen
from scorefact_desktop.views.theme import T16
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small

_RIGHT = 440


class SealScreen(Screen):
    """`request_wanted`, `test_wanted`, `file_wanted`: what the analyst asks for; the page does it."""

    request_wanted = Signal()
    test_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.standing = LabelStanding("none")
        self._writable, self._busy, self._campaign = False, False, ""
        self.mark, self.state, self.meaning = StatusMark("open", 6), Text("", T16, 600, wrap=True), small("", wrap=True)
        self._ask_title, self._trial_title, self._take_title = heading(), heading(), heading()
        self._ask_note, self._trial_note, self._take_note = (small("", wrap=True) for _ in range(3))
        self.supplied, self.checked = NamedLine(), NamedLine()
        self.request_button, self.test_button, self.file_button = Button("primary"), Button(), Button()
        for line in (self.supplied.line, self.checked.line):
            line.textChanged.connect(self._enable)
        self.request_button.clicked.connect(self.request_wanted)
        self.test_button.clicked.connect(self.test_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        ask = column(
            row(column(3, self.mark, None, gap=0), (column(self.state, self.meaning, gap=2), 1)), 4, Rule(), 4,
            self._ask_title, self._ask_note, self.supplied, self.checked, row(self.request_button, None), 8, Rule(), 4,
            self._trial_title, self._trial_note, row(self.test_button, None), None, gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        self.issuers = IssuerPart()
        take = column(
            self._take_title, self._take_note, row(self.file_button, None), 8, Rule(), 4, self.issuers, None,
            gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        self.body.addWidget(Card(column((scrolled(holder(ask)), 1)), (1, 1, 1, 1)), 1)
        right = Card(column((scrolled(holder(take)), 1)), (1, 1, 1, 1))
        right.setFixedWidth(_RIGHT)
        self.body.addWidget(right)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        super().retranslate()
        self.headline.setText(translate("LabelSeal", "Seal the label"))
        self.setAccessibleName(self.headline.text())
        self._ask_title.setText(translate("LabelSeal", "Ask for the seal"))
        self._ask_note.setText(
            translate(
                "LabelSeal",
                "The request is a file with what the label will say. Whoever holds the issuing key seals it and sends "
                "the seal back.",
            )
        )
        self.supplied.set_words(
            translate("LabelSeal", "Who supplied the list of customers"),
            translate("LabelSeal", "Printed on the label and signed, such as “the vendor, from its invoicing”."),
        )
        self.checked.set_words(
            translate("LabelSeal", "Who checked it, and against what"),
            translate("LabelSeal", "Printed too, such as “the auditor, against the invoices of 2025”."),
        )
        self.request_button.set_words(translate("LabelSeal", "Save the request…"))
        self._trial_title.setText(translate("LabelSeal", "Try it without an issuer"))
        self._trial_note.setText(
            translate(
                "LabelSeal",
                "Makes a test key on this computer and seals with it. Page and badge say SPECIMEN, and whoever "
                "verifies them is told so: a test seal has no value as a label.",
            )
        )
        self.test_button.set_words(translate("LabelSeal", "Make a test seal"))
        self._take_title.setText(translate("LabelSeal", "Take in what the issuer sent"))
        self._take_note.setText(
            translate(
                "LabelSeal",
                "A seal, or a list of revoked labels (.revocations). Choose the file, or drop it on this window.",
            )
        )
        self.file_button.set_words(translate("LabelSeal", "Take a file in…"))
        self.issuers.retranslate()
        self.show_standing(self.standing, self._campaign, writable=self._writable)

    def show_standing(self, standing: LabelStanding, campaign: str, *, writable: bool) -> None:
        """Show where the seal of a campaign stands; nothing can be done unless the workspace is `writable`."""
        other = campaign != self._campaign
        self.standing, self._campaign, self._writable = standing, campaign, writable
        self.note.setText(campaign)
        kind, said, more = words.state(standing, local_day.today())
        self.mark.set_kind(kind)
        self.state.setText(said)
        self.meaning.setText(more)
        if other:
            self.supplied.line.setText(standing.supplied_by)
            self.checked.line.clear()
        self.issuers.show_known(standing.issuers, writable=writable)
        self._enable()

    def set_busy(self, busy: bool) -> None:
        """While something is under way nothing else is begun."""
        self._busy = busy
        self._enable()

    def _enable(self) -> None:
        free = self._writable and not self._busy
        may = free and self.standing.may_ask and bool(self.supplied.text) and bool(self.checked.text)
        for line in (self.supplied.line, self.checked.line):
            line.setEnabled(self._writable and self.standing.may_ask)
        self.request_button.setEnabled(may)
        self.test_button.setEnabled(may)
        self.file_button.setEnabled(free)
