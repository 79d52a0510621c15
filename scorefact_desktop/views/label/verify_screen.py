"""The verification screen: a sealed page, a picture of a code or its text goes in, and what it is worth comes out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from scorefact_desktop.translation import translate
from scorefact_desktop.views.label import words
from scorefact_desktop.views.label.parts import Screen, StatementTable
from scorefact_desktop.views.theme import T14, T20
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.label_checking import Checked

_LEFT = 380


class VerifyScreen(Screen):
    """`file_wanted` where a file is to be chosen, `text_given` (str) where the text of a code is to be verified."""

    file_wanted = Signal()
    text_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.checked: Checked | None = None
        self._source, self._refused = "", ""
        self._file_title, self._text_title = heading(), heading()
        self._file_note, self._privacy = small("", wrap=True), small("", wrap=True)
        self.file_button, self.text_button = Button("primary", "document"), Button()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(120)
        self.text.textChanged.connect(self._typed)
        self.file_button.clicked.connect(self.file_wanted)
        self.text_button.clicked.connect(lambda: self.text_given.emit(self.text.toPlainText()))
        ask = Card(
            column(
                self._file_title, self._file_note, row(self.file_button, None), 8, Rule(), 8, self._text_title,
                self.text, row(self.text_button, None), None, self._privacy, gap=8,
            ),
            (16, 16, 16, 16),
        )  # fmt: skip
        ask.setFixedWidth(_LEFT)
        self.mark, self.word = StatusMark("open", 6.5), Text("", T20, 600, wrap=True)
        self.name, self.meaning = Elided("", T14, 500, data=True), Text("", T14, wrap=True)
        self.extent, self.listed = Text("", T14, wrap=True), small("", wrap=True)
        self.said = big_heading()
        self.table = StatementTable()
        self._rule = Rule()
        inside = column(
            row(column(6, self.mark, None, gap=0), (self.word, 1), gap=10), self.name, self.meaning, self.extent,
            self.listed, self._rule, self.said, self.table, None, gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        self._area = scrolled(holder(inside), only_text=True)
        self.body.addWidget(ask)
        self.body.addWidget(Card(column((self._area, 1)), (1, 1, 1, 1)), 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        super().retranslate()
        self.headline.setText(translate("LabelVerify", "Verify a label"))
        self.setAccessibleName(self.headline.text())
        self.note.setText(translate("LabelVerify", "Any label, of any vendor: from the page, a picture or the code"))
        self._file_title.setText(translate("LabelVerify", "From a file"))
        self._file_note.setText(
            translate(
                "LabelVerify",
                "The PDF of a label or of a signed dashboard, or a straight and sharp picture of a label’s code. It "
                "can also be dropped on this window.",
            )
        )
        self.file_button.set_words(translate("LabelVerify", "Choose a PDF or a picture…"))
        self._text_title.setText(translate("LabelVerify", "From the text of its code"))
        self.text.setAccessibleName(self._text_title.text())
        self.text.setPlaceholderText(translate("LabelVerify", "Paste what the code says"))
        self.text_button.set_words(translate("LabelVerify", "Verify the text"))
        self._privacy.setText(translate("LabelVerify", "Verified on this computer. Nothing is sent."))
        self._area.setAccessibleName(translate("LabelVerify", "Result"))
        self._typed()
        self._show()

    def show_checked(self, checked: "Checked | None", source: str) -> None:
        """Show a verdict on what came from `source`; None for none yet."""
        self.checked, self._source, self._refused = checked, source, ""
        self._show()

    def show_refused(self, words_: str, source: str) -> None:
        """Say why nothing could be verified."""
        self.checked, self._source, self._refused = None, source, words_
        self._show()

    def _typed(self) -> None:
        self.text_button.setEnabled(bool(self.text.toPlainText().strip()))

    def _show(self) -> None:
        checked = self.checked
        found = checked.verdict.statement if checked is not None else None
        self.name.setText(self._source)
        self.name.setVisible(bool(self._source))
        if checked is None:
            self.mark.set_kind("bad" if self._refused else "open")
            nothing = translate("LabelVerify", "Nothing verified yet")
            self.word.setText(translate("LabelVerify", "Could not be verified") if self._refused else nothing)
            self.meaning.setText(self._refused or translate("LabelVerify", "What a label is worth is shown here."))
        else:
            kind, said = words.heading(checked)
            self.mark.set_kind(kind)
            self.word.setText(said)
            self.meaning.setText(words.verdict(checked))
        for line, said in (
            (self.extent, words.extent(checked) if checked else ""),
            (self.listed, words.listed(checked) if checked else ""),
        ):
            line.setText(said)
            line.setVisible(bool(said))
        claim = checked is not None and checked.verdict.status == "unknown_issuer"
        self.said.setText(
            translate("LabelVerify", "What it claims") if claim else translate("LabelVerify", "What was signed")
        )
        for part in (self._rule, self.said, self.table):
            part.setVisible(found is not None)
        self.table.show_statement(found)
        self._area.verticalScrollBar().setValue(0)
