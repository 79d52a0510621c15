"""The analyst's comment on a theme, or on the campaign, in one language: read, written in place, undone.

What is being typed is never dropped: it is kept where it belongs when the page turns to something else.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T16
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.text import Elided

SHUT, OPEN = 56, 148


class _Editor(QPlainTextEdit):
    """Tab leaves it, as in every form."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CommentBar(Card):
    """Shows and edits one comment; `short` says less, for a narrow place."""

    def __init__(self, desk: Desk, *, short: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._campaign = self._theme = self._text = self._language = ""
        self._short = short
        title = Elided("", T16, 600, least=T12)
        self.title, self.words = title, Elided("", T12, data=True)
        self.write, self.keep, self.leave = Button(), Button("primary"), Button()
        self.editor = _Editor()
        self.write.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(lambda: self._open(False))
        self._pages = QStackedWidget()
        reading = row(Icon("comment"), (column(None, self.title, self.words, None, gap=1), 1), self.write, gap=12)
        writing = row((self.editor, 1), column(self.keep, self.leave, None), gap=12, margins=(0, 8, 0, 8))
        self._pages.addWidget(holder(reading))
        self._pages.addWidget(holder(writing))
        self.fill(column(self._pages), (16, 0, 16, 0))
        self._open(False)

    @property
    def place(self) -> tuple[str, str, str]:
        """Campaign, theme and language of the comment shown."""
        return self._campaign, self._theme, self._language

    @property
    def writing(self) -> bool:
        """True while something is being typed."""
        return self._pages.currentIndex() == 1

    def show_theme(self, campaign: str, theme: str, name: str, language: str = "") -> None:
        """Show the comment of a theme, or of the campaign where `theme` is empty; in the interface's language if none
        is given. What is being typed there goes on being typed, and is kept first if it belongs elsewhere."""
        language = language or interface_language()
        same = self.place == (campaign, theme, language)
        if self.writing and not same and self._changed():
            self._keep()
        self._campaign, self._theme, self._language = campaign, theme, language
        if self._short:
            words = translate("CommentBar", "Comment: {theme}, {language}").format(
                theme=name, language=language.upper()
            )
        else:
            words = translate("CommentBar", "Analyst’s comment on {theme}, {language}")
            words = words.format(theme=name, language=LANGUAGES[language])
        self.title.setText(words)
        self.keep.set_words(translate("CommentBar", "Keep"))
        self.leave.set_words(translate("CommentBar", "Leave as it was"))
        self.editor.setAccessibleName(words)
        self.editor.setPlaceholderText(
            translate("CommentBar", "Printed on the theme’s page of the report")
            if theme
            else translate("CommentBar", "Printed below the radar of the report")
        )
        if self.writing and same:
            return
        self._show("")
        self._open(False)
        workspace = self._desk.session.workspace
        if workspace is None:
            return
        from scorefact_desktop.services import comments

        asked = (campaign, theme, language)
        self._desk.tasks.run(
            self,
            lambda: comments.comments_of(workspace, campaign, language),
            lambda found: self._take(asked, found.get(theme, "")),
        )

    def _take(self, asked: tuple[str, str, str], text: str) -> None:
        if asked == (self._campaign, self._theme, self._language):
            self._show(text)

    def _show(self, text: str) -> None:
        self._text = text
        self.words.setText(text.replace("\n", " ") or translate("CommentBar", "No comment yet"))
        self.words.set_tone("ink" if text else "muted")
        begin = translate("CommentBar", "Write") if self._short else translate("CommentBar", "Write a comment")
        self.write.set_words(translate("CommentBar", "Edit") if text else begin)
        workspace = self._desk.session.workspace
        self.write.setEnabled(workspace is not None and not workspace.read_only)

    def _begin(self) -> None:
        self.editor.setPlainText(self._text)
        self._open(True)
        self.editor.setFocus()

    def _open(self, writing: bool) -> None:
        self._pages.setCurrentIndex(1 if writing else 0)
        self.setFixedHeight(OPEN if writing else SHUT)

    def commit(self) -> None:
        """Put on disk what is being typed: the workspace is about to be closed."""
        from scorefact_desktop.services import comments

        workspace = self._desk.session.workspace
        if workspace is not None and self.writing and self._changed():
            try:
                comments.write_comment(workspace, *self.place, self.editor.toPlainText())
            except UserError as error:
                self._desk.complain(error)
        self._open(False)

    def _changed(self) -> bool:
        return self.editor.toPlainText().strip() != self._text

    def _keep(self) -> None:
        self._store(self.editor.toPlainText(), self.place, offer_undo=True)

    def _store(self, text: str, place: tuple[str, str, str], *, offer_undo: bool) -> None:
        """Keep `text` as the comment of `place`, whatever is shown by now."""
        from scorefact_desktop.services import comments

        workspace = self._desk.session.workspace
        if workspace is None:
            return

        def done(before: object) -> None:
            if place == self.place:
                self._show(text.strip())
                self._open(False)
            if offer_undo:
                words = translate("CommentBar", "The comment is kept.")
                undo = translate("CommentBar", "Undo")
                self._desk.said.emit("good", words, undo, lambda: self._store(str(before), place, offer_undo=False))

        self._desk.change(lambda: comments.write_comment(workspace, *place, text), Changed.COMMENTS, done=done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the comment as it was."""
        if event.key() == Qt.Key.Key_Escape and self.writing:
            self._open(False)
        else:
            super().keyPressEvent(event)
