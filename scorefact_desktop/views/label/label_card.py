"""The label on the page Report & label in a few lines: where its seal stands, and the ways to seal and to verify."""

from PySide6.QtCore import Signal

from scorefact_desktop.services import local_day
from scorefact_desktop.services.label_standing import LabelStanding
from scorefact_desktop.translation import translate
from scorefact_desktop.views.label import words
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Text, heading, small


class LabelCard(Card):
    """`seal_wanted` and `verify_wanted` lead to their screens."""

    seal_wanted = Signal()
    verify_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.standing = LabelStanding("none")
        self.title, self.mark = heading(), StatusMark("open")
        self.state, self.meaning = Text("", T14, 500, wrap=True), small("", wrap=True)
        self.seal_button, self.verify_button = Button(), Button()
        self.seal_button.clicked.connect(self.seal_wanted)
        self.verify_button.clicked.connect(self.verify_wanted)
        said = row(column(3, self.mark, None, gap=0), (column(self.state, self.meaning, gap=0), 1), gap=8)
        self.fill(column(self.title, said, row(self.seal_button, self.verify_button, None), gap=8), (16, 12, 16, 12))
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("LabelSeal", "Label"))
        self.seal_button.set_words(translate("LabelSeal", "Seal…"), translate("LabelSeal", "Seal the label"))
        self.verify_button.set_words(translate("LabelSeal", "Verify…"), translate("LabelVerify", "Verify a label"))
        self.show_standing(self.standing)

    def show_standing(self, standing: LabelStanding) -> None:
        """Show where the seal stands."""
        self.standing = standing
        kind, said, more = words.state(standing, local_day.today())
        self.mark.set_kind(kind)
        self.state.setText(said)
        self.meaning.setText(more)
