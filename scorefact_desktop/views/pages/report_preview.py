"""The delivered document on screen: thumbnails and one page, rendered by a real PDF renderer off the thread."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
)

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import LANGUAGES, language_for, translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.comment_bar import CommentBar
from scorefact_desktop.views.report.contents_view import ContentsView
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.tokens import LIGHT
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.contents import Leaf
    from scorefact_desktop.services.previewing import Kind, Picture, Preview, Wanted

#: What can be seen before it is written, in the order of the buttons; the last two as lists of what they hold.
KINDS: "tuple[Kind, ...]" = ("dashboard", "label", "workbook", "slides")

THUMB = 72
_PAUSE = 400  # milliseconds: several ticks in a row make one document


class ReportPreview(Card):
    """Follows the campaign; makes the document again when it is asked to.

    `shown_changed` tells that another document is on screen; `comment`, to be placed beside, is that of its page.
    """

    shown_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.parts: tuple[str, ...] = ()
        self.recipient = ""
        self._task: Task | None = None
        self._to_themes = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.load)
        self._desk = desk
        self._followed = True  # until the user chooses, the document speaks the interface's language
        self._asked: Wanted | None = None
        self._shown: Preview | None = None
        self._painted: Preview | None = None  # what the page on screen, or on its way, is of
        self._wanted = (-1, 0)
        self.title, self.note = heading(), small()
        self.kind, self.language = Segmented(len(KINDS)), Segmented(len(LANGUAGES))
        self.kind.choose(0)
        self.kind.group.idClicked.connect(lambda _: self.load())
        self.language.group.idClicked.connect(lambda _: self._chosen_language())
        self.language.choose(list(LANGUAGES).index(interface_language()))
        self.thumbs = QListWidget()
        self.thumbs.setViewMode(QListView.ViewMode.IconMode)
        self.thumbs.setFlow(QListView.Flow.TopToBottom)
        self.thumbs.setWrapping(False)
        self.thumbs.setMovement(QListView.Movement.Static)
        self.thumbs.setIconSize(QSize(THUMB, round(THUMB * 1.4142)))
        self.thumbs.setSpacing(4)
        self.thumbs.setFixedWidth(THUMB + 40)
        self.thumbs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.thumbs.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.thumbs.currentRowChanged.connect(lambda _: self._turned())
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.page)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().installEventFilter(self)
        self._problem = Text("", T12, wrap=True)
        self._problem.hide()
        self.comment = CommentBar(desk, short=True)
        self.contents = ContentsView()
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(row(self.thumbs, (self._area, 1), gap=8)))
        self._stack.addWidget(self.contents)
        self.fill(
            column(
                row(self.title, self.note, None, self.language, margins=(16, 0, 16, 0)),
                row(self.kind, None, margins=(16, 0, 16, 0)),
                Rule(),
                column(self._problem, margins=(16, 4, 16, 0)),
                (row((self._stack, 1), margins=(12, 0, 12, 0)), 1),
                gap=8,
            ),
            (1, 12, 1, 12),
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("ReportPreview", "Preview"))
        self.kind.set_words(
            [
                translate("ReportPreview", "Dashboard"),
                translate("ReportPreview", "Label page"),
                translate("ReportPreview", "Workbook"),
                translate("ReportPreview", "Slides"),
            ]
        )
        self.contents.retranslate(slides=self._kind == "slides")
        self.kind.setAccessibleName(translate("ReportPreview", "Document"))
        self.language.set_words([code.upper() for code in LANGUAGES], list(LANGUAGES.values()))
        self.language.setAccessibleName(translate("ReportPreview", "Language of the document"))
        self.thumbs.setAccessibleName(translate("ReportPreview", "Pages"))
        if self._followed:
            self.language.choose(list(LANGUAGES).index(interface_language()))
            if self._asked is not None and self.isVisible():
                self.load()
        self._say()
        self._tell_theme(again=True)

    def load(self) -> None:
        """Make the document of the campaign looked at, in the chosen language."""
        from scorefact_desktop.services import previewing

        workspace, view = self._desk.session.workspace, self._desk.session.view
        if workspace is None or view.campaign is None:
            return
        kind = self._kind
        whole = kind == "dashboard"
        asked = previewing.Wanted(
            view.campaign, kind, self.language_shown, view.compare or "",
            self.parts if whole else (), self.recipient if whole else "",
        )  # fmt: skip
        if asked == self._asked:
            return
        if self._task is not None:
            self._task.cancel()
        self._asked = asked
        self.note.setText(translate("ReportPreview", "being made"))

        if kind in ("workbook", "slides"):
            self._load_contents(asked)
            return

        def job(task: Task) -> "Preview":
            translate_ = language_for(asked.language, strict=True)
            return previewing.preview(workspace, asked, translate_, 2 * THUMB, task.is_cancelled)

        self._task = self._desk.tasks.run_heavy(
            self, translate("ReportPreview", "Preview"), job, partial(self._take, asked), partial(self._refuse, asked),
            quiet=True,
        )  # fmt: skip

    def _load_contents(self, asked: "Wanted") -> None:
        """The sheets or slides, instead of pages."""
        workspace = self._desk.session.workspace
        if workspace is None:
            return

        def job(_task: Task) -> "tuple[Leaf, ...]":
            from scorefact_desktop.services.contents import contents

            return contents(workspace, asked, language_for(asked.language, strict=True))

        self._task = self._desk.tasks.run_heavy(
            self, translate("ReportPreview", "Preview"), job, partial(self._take_contents, asked),
            partial(self._refuse, asked), quiet=True,
        )  # fmt: skip

    def _take_contents(self, asked: "Wanted", leaves: "tuple[Leaf, ...]") -> None:
        if asked != self._asked:
            return
        self._shown = None
        self._problem.hide()
        self.contents.retranslate(slides=asked.kind == "slides")
        self.contents.show_leaves(leaves)
        self._stack.setCurrentIndex(1)
        self._say()
        self._tell_theme()
        self.shown_changed.emit()

    @property
    def _kind(self) -> "Kind":
        return KINDS[max(0, self.kind.group.checkedId())]

    @property
    def language_shown(self) -> str:
        """The language of the document on screen."""
        return list(LANGUAGES)[max(0, self.language.group.checkedId())]

    @property
    def campaign(self) -> str:
        """The campaign of the document on screen, or on its way."""
        return self._asked.campaign if self._asked else ""

    @property
    def counts(self) -> Mapping[str, int]:
        """The pages of every part of the dashboard on screen; empty where there is none."""
        return self._shown.counts if self._shown else {}

    def wish(self, parts: tuple[str, ...], recipient: str) -> None:
        """Show the dashboard in these parts, in this order, for this recipient; all parts where none is wanted."""
        if (parts, recipient) != (self.parts, self.recipient):
            self.parts, self.recipient = parts, recipient
            self._pause.start()

    def show_part(self, part: str) -> None:
        """Turn to the first page of a part."""
        if self._shown is not None and part in self._shown.starts:
            self.thumbs.setCurrentRow(self._shown.starts[part])

    def show_comments(self, language: str) -> None:
        """Turn to the first theme in a language, with its comment below."""
        self._followed, self._to_themes = False, True
        self.kind.choose(0)
        self.language.choose(list(LANGUAGES).index(language))
        before = self._asked
        self.load()
        if self._asked == before:
            self._go_to_themes()

    def _go_to_themes(self) -> None:
        if self._to_themes and self._shown is not None and self._shown.themes:
            self._to_themes = False
            self.thumbs.setCurrentRow(min(self._shown.themes))
            self.comment.write.setFocus()

    def _chosen_language(self) -> None:
        self._followed = False
        self.load()

    def forget(self) -> None:
        """What it shows is out of date."""
        self._asked = None

    def _take(self, asked: "Wanted", shown: "Preview") -> None:
        if asked != self._asked or not shown.pdf:
            return
        before = self.thumbs.currentRow()
        self._shown = replace(shown, thumbnails=())  # they are kept once, in the list
        self._problem.hide()
        self._stack.setCurrentIndex(0)
        self.thumbs.clear()
        for number, picture in enumerate(shown.thumbnails, 1):
            pixmap = _pixmap(picture)
            pixmap.setDevicePixelRatio(2.0)
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else the page itself is tinted
            item = QListWidgetItem(icon, str(number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, translate("ReportPreview", "Page {n}").format(n=number))
            self.thumbs.addItem(item)
        self._say()
        self.thumbs.setCurrentRow(before if 0 <= before < len(shown.thumbnails) else 0)
        self._tell_theme()
        self._go_to_themes()
        self.shown_changed.emit()

    def _refuse(self, asked: "Wanted", error: UserError) -> None:
        if asked != self._asked:
            return
        self._shown = None
        self._stack.setCurrentIndex(0)
        self.thumbs.clear()
        self.page.clear()
        self.note.setText("")
        self.comment.hide()
        self._problem.setText(self._desk.sentence(error))
        self._problem.show()

    def _say(self) -> None:
        if self._stack.currentIndex() == 1:
            many = len(self.contents.leaves)
            slides = self._asked is not None and self._asked.kind == "slides"
            self.note.setText(
                translate("ReportPreview", "%n slide(s)", None, many)
                if slides
                else translate("ReportPreview", "%n sheet(s)", None, many)
            )
            return
        pages = self.thumbs.count() if self._shown else 0
        self.note.setText(translate("ReportPreview", "%n page(s)", None, pages) if pages else "")

    def _turned(self) -> None:
        self._render()
        self._tell_theme()

    def _tell_theme(self, *, again: bool = False) -> None:
        """The comment that belongs to the page on screen: of its theme, else of the campaign."""
        asked, scene = self._asked, self._desk.scene
        self.comment.setVisible(self._shown is not None and asked is not None and asked.kind == "dashboard")
        if self._shown is None or asked is None or scene is None or scene.about.name != asked.campaign:
            return
        theme = self._shown.themes.get(self.thumbs.currentRow(), "")
        wanted = (asked.campaign, theme, asked.language)
        if self.comment.writing or (wanted == self.comment.place and not again):
            return
        name = wording.theme_name(scene.questionnaire, theme) if theme else translate("ReportPreview", "the campaign")
        self.comment.show_theme(asked.campaign, theme, name, asked.language)

    def _render(self) -> None:
        from scorefact_desktop.services import previewing

        shown, number = self._shown, self.thumbs.currentRow()
        if shown is None or number < 0:
            return
        scale = self.devicePixelRatioF()
        room = self._area.viewport().size()
        width = max(120, min(room.width() - 8, round((room.height() - 8) / 1.4142)))
        pixels = round(width * scale)
        if (number, pixels) == self._wanted and shown is self._painted:
            return
        self._wanted, self._painted = (number, pixels), shown

        def take(pictures: "tuple[Picture, ...]") -> None:
            if shown is self._shown and (number, pixels) == self._wanted:
                pixmap = _pixmap(pictures[0])
                pixmap.setDevicePixelRatio(scale)
                self.page.setPixmap(pixmap)
                self.page.setAccessibleName(translate("ReportPreview", "Page {n}").format(n=number + 1))

        self._desk.tasks.run_heavy(
            self, translate("ReportPreview", "Preview"),
            lambda task: previewing.page_pictures(shown, (number,), pixels), take, quiet=True,
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page keeps filling its room."""
        if event.type() == QEvent.Type.Resize:
            self._render()
        return super().eventFilter(watched, event)


def _pixmap(picture: "Picture") -> QPixmap:
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    pixmap = QPixmap.fromImage(image.copy())
    painter = QPainter(pixmap)
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1)
    painter.end()
    return pixmap
