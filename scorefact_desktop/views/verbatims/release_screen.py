"""Comments for release: what was said above, what will be printed below, and a person decides on each of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services.verbatims import WITH_NAME, Comment, Comments
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.label.parts import Screen
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14, colour, font
from scorefact_desktop.views.widgets.buttons import Button, Check, OnceButton, Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small

_LEFT, _HEAD, _ROW = 420, 52, 32
_SHOWN = 90  # letters of a comment in the list


class ReleaseScreen(Screen):
    """`release_wanted`, `withdraw_wanted` (a Comment), `translation_wanted` (a Comment, a language, the text)."""

    release_wanted = Signal(object, str, bool)
    withdraw_wanted = Signal(object)
    translation_wanted = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Comments, ...] = ()
        self.at: Comment | None = None
        self._questionnaire: Questionnaire | None = None
        self._writable = False
        self.list, self._empty = QListWidget(), small("", wrap=True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        listed = Card(column(self._empty, (self.list, 1), gap=8), (12, 12, 4, 12))
        listed.setFixedWidth(_LEFT)
        self.mark, self.state, self.consent = StatusMark("open"), Text("", T14, 600), small("", wrap=True)
        self._said_title, self._printed_title, self._translated_title = heading(), heading(), heading()
        self.said, self.reading = Text("", T14, wrap=True), small("", wrap=True)
        self.printed, self.translated = QPlainTextEdit(), QPlainTextEdit()
        for box, high in ((self.printed, 96), (self.translated, 72)):
            box.setTabChangesFocus(True)
            box.setFixedHeight(high)
            box.textChanged.connect(self._enable)
        self.named, self.language = Check(), Segmented(len(LANGUAGES))
        self.language.choose(0)
        self.language.group.idClicked.connect(lambda _: self._show_translation())
        self.release_button = OnceButton("primary")
        self.withdraw_button, self.translate_button = Button(), Button()
        self.release_button.clicked.connect(self._release)
        self.withdraw_button.clicked.connect(lambda: self.withdraw_wanted.emit(self.at))
        self.translate_button.clicked.connect(self._translate)
        inside = column(
            row(self.mark, self.state, None, gap=8), self.consent, 4, self._said_title, self.said, 4, Rule(), 4,
            self._printed_title, self.printed, self.reading, row(self.named, None),
            row(self.release_button, self.withdraw_button, None), 4, Rule(), 4,
            row(self._translated_title, None, self.language), self.translated, row(self.translate_button, None),
            None, gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        self._detail = scrolled(holder(inside))
        self.body.addWidget(listed)
        self.body.addWidget(Card(column((self._detail, 1)), (1, 1, 1, 1)), 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        super().retranslate()
        self.headline.setText(translate("Verbatims", "Release comments"))
        self.setAccessibleName(self.headline.text())
        self._said_title.setText(translate("Verbatims", "What was said"))
        self._printed_title.setText(translate("Verbatims", "What will be printed"))
        self.printed.setAccessibleName(self._printed_title.text())
        self.reading.setText(
            translate(
                "Verbatims",
                "Names, addresses, numbers and amounts are taken out already. Read it: does anything else tell who "
                "spoke?",
            )
        )
        self.named.setText(translate("Verbatims", "Print the name too"))
        self._translated_title.setText(translate("Verbatims", "Translation, printed as one"))
        self.translated.setAccessibleName(self._translated_title.text())
        self.language.set_words([code.upper() for code in LANGUAGES], list(LANGUAGES.values()))
        self.language.setAccessibleName(translate("Verbatims", "Language of the translation"))
        self.release_button.set_words(translate("Verbatims", "Release"))
        self.withdraw_button.set_words(translate("Verbatims", "Take the release back"))
        self.translate_button.set_words(translate("Verbatims", "Keep the translation"))
        self.list.setAccessibleName(translate("Verbatims", "Comments"))
        self.show_found(self.found, self._questionnaire, writable=self._writable)

    def show_found(self, found: Sequence[Comments], questionnaire: Questionnaire | None, *, writable: bool) -> None:
        """List the comments of a campaign, question by question; the chosen one stays chosen."""
        self.found, self._questionnaire, self._writable = tuple(found), questionnaire, writable
        before = self.at
        self.list.blockSignals(True)
        self.list.clear()
        chosen: QListWidgetItem | None = None
        for asked in found:
            if not asked.said or questionnaire is None:
                continue
            head = QListWidgetItem(wording.question_name(questionnaire, asked.question) + "\n" + _why(asked))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(font(T14, 600))
            head.setForeground(colour("ink"))
            head.setSizeHint(QSize(0, _HEAD))
            self.list.addItem(head)
            for one in asked.comments if asked.enough else ():
                item = QListWidgetItem(f"{_state(one)[1]} · {_short(one.released or one.text)}")
                item.setData(Qt.ItemDataRole.UserRole, one)
                item.setToolTip(one.released or one.text)
                item.setSizeHint(QSize(0, _ROW))
                self.list.addItem(item)
                same = before is not None and (one.interview_uid, one.question) == (
                    before.interview_uid,
                    before.question,
                )
                if same or (chosen is None and before is None):
                    chosen = item
        self.list.blockSignals(False)
        waiting = sum(one.waiting for one in found if one.enough)
        self.note.setText(
            translate("Verbatims", "%n comment(s) to read; only released ones are printed", None, waiting)
        )
        self._empty.setText(translate("Verbatims", "Nobody said anything in words in this campaign."))
        self._empty.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        if chosen is not None:
            self.list.setCurrentItem(chosen)
        self._show(chosen.data(Qt.ItemDataRole.UserRole) if chosen is not None else None)

    def next_waiting(self) -> None:
        """Go on to the next comment that nobody has read."""
        start = self.list.currentRow() + 1
        places = [*range(start, self.list.count()), *range(start)]
        for place in places:
            one = self.list.item(place).data(Qt.ItemDataRole.UserRole)
            if isinstance(one, Comment) and one.released is None:
                self.list.setCurrentRow(place)
                return

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        self._show(item.data(Qt.ItemDataRole.UserRole) if item is not None else None)

    def _show(self, one: Comment | None) -> None:
        """Show a comment; what is being typed beside it stays where it is the same as before."""
        same = one == self.at
        self.at = one
        self._detail.setVisible(one is not None)
        if one is None:
            return
        kind, words = _state(one)
        self.mark.set_kind(kind)
        self.state.setText(words)
        self.consent.setText(
            translate("Verbatims", "Agreed to with the name: {name}").format(name=one.name)
            if one.consent == WITH_NAME
            else translate("Verbatims", "Agreed to without the name")
        )
        self.said.setText(one.text)
        self.named.setVisible(one.consent == WITH_NAME and bool(one.name))
        if same:
            self._enable()
            return
        self.printed.setPlainText(one.released if one.released is not None else one.proposed)
        self.named.setChecked(one.named)
        self._show_translation()
        self._detail.verticalScrollBar().setValue(0)

    def _show_translation(self) -> None:
        if self.at is not None:
            self.translated.setPlainText(self.at.translations.get(self._translation_language(), ""))
        self._enable()

    def _translation_language(self) -> str:
        return list(LANGUAGES)[max(0, self.language.group.checkedId())]

    def _enable(self) -> None:
        one = self.at
        released = one is not None and one.released is not None
        self.release_button.setEnabled(self._writable and bool(self.printed.toPlainText().strip()))
        self.withdraw_button.setEnabled(self._writable and released)
        self.translate_button.setEnabled(self._writable and released)
        self.translated.setEnabled(self._writable and released)
        self.printed.setReadOnly(not self._writable)

    def _release(self) -> None:
        if self.at is not None:
            self.release_wanted.emit(self.at, self.printed.toPlainText(), self.named.isChecked())

    def _translate(self) -> None:
        if self.at is not None:
            self.translation_wanted.emit(self.at, self._translation_language(), self.translated.toPlainText())


def _state(one: Comment) -> tuple[str, str]:
    """Status shape and word of a comment."""
    if one.released is not None:
        return "good", translate("Verbatims", "Released")
    return "open", translate("Verbatims", "To read")


def _why(asked: Comments) -> str:
    """What stands below a question in the list."""
    language = interface_language()
    if not asked.enough:
        return translate("Verbatims", "Fewer than ten respondents said something: none is shown.")
    words = translate("Verbatims", "{may} of {said} may be passed on")
    return words.format(may=number(len(asked.comments), language), said=number(asked.said, language))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else plain[:_SHOWN].rstrip() + "…"
