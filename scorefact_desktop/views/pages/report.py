"""Report and label: what to deliver in which languages, the real document on screen, and what is still missing."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import LANGUAGES, language_for, translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.label.keeper import LabelKeeper
from scorefact_desktop.views.pages.empty import no_campaign, no_figures
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pages.report_checks import Known, ReportChecks, checks
from scorefact_desktop.views.pages.report_preview import ReportPreview
from scorefact_desktop.views.report.dashboard_options import DashboardOptions
from scorefact_desktop.views.report.documents import Documents
from scorefact_desktop.views.report.logo_keeper import LogoKeeper
from scorefact_desktop.views.topbar import compare_choices
from scorefact_desktop.views.verbatims.keeper import VerbatimKeeper
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.deliveries import Delivered
    from scorefact_desktop.services.delivering import Delivered as Written
    from scorefact_desktop.services.delivering import Order
    from scorefact_desktop.views.scene import Scene

LEFT, RIGHT = 296, 304
#: What a document is made of beside the campaign and the comparison that are asked for.
_IN_DOCUMENTS = (
    Changed.COMMENTS, Changed.INTERVIEWS, Changed.CAMPAIGNS, Changed.BENCHMARK, Changed.WORKSPACE_SETTINGS,
)  # fmt: skip


class ReportPage(Page):
    """Writes the documents of all languages in one go; what one language lacks does not hold back the others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._known: tuple[Known, tuple[Delivered, ...]] = (Known(), ())
        self._busy = False
        self.headline, self.note = title(), small()
        self.write_button = Button("primary", "document")
        self.write_button.clicked.connect(self.write)
        self.documents, self.options = Documents(desk.settings), DashboardOptions()
        self.sides, self._side = Segmented(2), QStackedWidget()
        self.sides.choose(0)
        self.sides.group.idClicked.connect(self._side.setCurrentIndex)
        self.preview, self.checks = ReportPreview(desk), ReportChecks()
        self.empty, self.label = EmptyState("report"), LabelKeeper(self)
        self._stack, self._screen = QStackedWidget(), ""
        self.setLayout(column(self._stack, gap=0))  # first: what a stack shows is styled anew when it is moved
        self._stack.addWidget(self._build())
        self.verify_button = Button("link")
        self._stack.addWidget(holder(column((self.empty, 1), row(None, self.verify_button, None), gap=0)))
        self.verbatims, self.logo = VerbatimKeeper(desk), LogoKeeper(self, self.options.logo)
        self._screens: dict[str, QWidget] = {
            "seal": self.label.seal,
            "verify": self.label.verify,
            "verbatims": self.verbatims.screen,
        }
        for screen in self._screens.values():
            self._stack.addWidget(screen)
        self._connect()
        desk.scene_changed.connect(self._new_scene)
        desk.overview_changed.connect(self.renew)
        self.retranslate()
        self.refresh()

    def _connect(self) -> None:
        self.label.card.seal_wanted.connect(lambda: self.show_screen("seal"))
        for wanted in (self.label.card.verify_wanted, self.verify_button.clicked):
            wanted.connect(lambda: self.show_screen("verify"))
        for screen in (self.label.seal, self.label.verify, self.verbatims.screen):
            screen.back.connect(lambda: self.show_screen(""))
        self.checks.wanted.connect(self._see_to)
        self.documents.changed.connect(self._count)
        self.options.changed.connect(self._wish)
        self.options.compare_chosen.connect(lambda name: self.desk.session.compare_with(name or None))
        self.options.parts.looked_at.connect(self.preview.show_part)
        self.preview.shown_changed.connect(self._counted)
        self.desk.session.changed.connect(self._contents_changed)
        self.logo.changed.connect(self._made_stale)
        self.label.changed.connect(self._made_stale)
        self.verbatims.changed.connect(self._made_stale)

    def show_screen(self, name: str) -> None:
        """Show one of the screens beside the report ("seal", "verify", "verbatims"), or the report itself."""
        self._screen = name
        if name == "verbatims":
            self.verbatims.load()
        self.refresh()
        if name:
            self._screens[name].setFocus()

    def _made_stale(self) -> None:
        self.preview.forget()
        self._load()

    def _see_to(self, target: str) -> None:
        """Lead to where a check is seen to: a screen, or the comments in a language."""
        kind, _, language = target.partition(":")
        if kind == "comments":
            self.preview.show_comments(language)
        else:
            self.show_screen(kind)

    def _contents_changed(self, change: Change) -> None:
        if change.touches(*_IN_DOCUMENTS):
            self.preview.forget()

    def _counted(self) -> None:
        if self.preview.counts:  # a label has none
            self.options.show_counts(self.preview.campaign, self.preview.counts)

    def _wish(self) -> None:
        self.preview.wish(self.options.parts.parts, self.options.recipient_name)
        self._count()

    def _build(self) -> QWidget:
        for side in (self.documents, self.options):
            self._side.addWidget(scrolled(holder(column(side, margins=(16, 0, 12, 0)))))
        choose = Card(column(row(self.sides, None, margins=(16, 0, 16, 0)), (self._side, 1), gap=8), (1, 12, 1, 12))
        choose.setFixedWidth(LEFT)
        seen = holder(column((self.preview, 1), self.preview.comment, gap=16))
        right = holder(column((self.checks, 1), self.label.card, gap=16), width=RIGHT)
        head = row((column(self.headline, self.note, gap=2), 1), self.write_button)
        body = holder(row(choose, (seen, 1), right, gap=16))
        return holder(column(head, 12, (body, 1), gap=0, margins=(24, 12, 24, 16)))

    def entered(self, shown: object) -> None:
        """Make the preview once the page is seen; the names of the screens show these, a file is verified."""
        if isinstance(shown, Path):
            self.show_screen("verify")
            self.label.verify_file(shown)
        if isinstance(shown, str) and shown in self._screens:
            self.show_screen(shown)
        self._load()

    def commit(self) -> None:
        """Put on disk the comment that is being typed."""
        self.preview.comment.commit()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Report page", "Report & label"))
        words = [translate("Report page", "Documents"), translate("Report page", "Dashboard")]
        self.sides.set_words(words)
        self.sides.setAccessibleName(translate("Report page", "What is delivered"))
        self.documents.retranslate()
        self.options.retranslate()
        self.verify_button.set_words(translate("Report page", "Verify a label"))
        self.preview.retranslate()
        self.label.retranslate()
        self.verbatims.screen.retranslate()

    def refresh(self) -> None:
        """Show the campaign looked at."""
        scene = self.desk.scene
        if self._screen == "verify" or (self._screen and scene is not None):
            self._stack.setCurrentWidget(self._screens[self._screen])
        elif scene is not None and (scene.about.complete or scene.about.partial):
            self._show(scene)
            self._stack.setCurrentIndex(0)
        else:
            if scene is None:
                no_campaign(self.empty, self.desk)
            else:
                no_figures(self.empty, self.desk, scene)
            self._stack.setCurrentIndex(1)

    def _show(self, scene: "Scene") -> None:
        name = f"{scene.about.vendor} {scene.about.year}"
        if scene.about.status == "closed":
            words = translate("Report page", "{campaign} can be delivered")
        else:
            words = translate("Report page", "{campaign}: a draft, fieldwork is open")
        self.headline.setText(words.format(campaign=name))
        self._show_compare()
        self.checks.show_all(checks(scene, self._known[0]), self._known[1])
        self._count()

    def _show_compare(self) -> None:
        """The vendor's earlier campaigns to compare with."""
        session = self.desk.session
        choices = compare_choices(self.desk.overview, session.campaign or "")
        self.options.compare.set_choices(choices, session.compare or "")

    def _new_scene(self) -> None:
        if self.isVisible():
            self._load()
            if self._screen == "verbatims":
                self.verbatims.load()
        self.renew()

    def _load(self) -> None:
        """What stands in the workspace about deliveries and comments, and the preview."""
        workspace, scene = self.desk.session.workspace, self.desk.scene
        self.label.load()
        self.logo.load()
        if workspace is None or scene is None or not (scene.about.complete or scene.about.partial):
            return
        campaign = scene.about.name

        def job() -> "tuple[Known, tuple[Delivered, ...]]":
            from scorefact_desktop.services import comments, deliveries, glyphs, verbatims
            from scorefact_desktop.services.label_standing import standing

            counts = {code: comments.themes_commented(workspace, campaign, code) for code in LANGUAGES}
            known = Known(
                counts,
                *verbatims.waiting(workspace, campaign),
                standing(workspace, campaign),
                glyphs.of_campaign(workspace, campaign),
            )
            return known, deliveries.delivered(workspace, campaign)

        self.desk.tasks.run(self, job, self._take)
        self.preview.load()

    def _take(self, known: "tuple[Known, tuple[Delivered, ...]]") -> None:
        self._known = known
        self.renew()

    def _count(self) -> None:
        many = self.documents.count()
        self.write_button.set_words(translate("Report page", "Write %n document(s)", None, many))
        workspace = self.desk.session.workspace
        writable = workspace is not None and not workspace.read_only
        parted = bool(self.options.parts.parts) or "dashboard" not in self.documents.wanted_kinds
        self.write_button.setEnabled(many > 0 and parted and writable and not self._busy)
        if not parted:
            self.note.setText(translate("Report page", "The dashboard needs at least one part."))
        else:
            self.note.setText(translate("Report page", "%n document(s), all languages in one go", None, many))

    def order(self) -> "Order":
        """What is ticked and filled in."""
        from scorefact_desktop.services.delivering import Order

        wanted, options = self.documents, self.options
        return Order(
            wanted.wanted_kinds, wanted.wanted_languages, wanted.folder, self.desk.session.view.compare or "",
            options.parts.parts, options.recipient_name, options.sign.isChecked(), wanted.chart_size,
            wanted.wanted_formats, wanted.codes.isChecked(), wanted.words.isChecked(),
        )  # fmt: skip

    def write(self) -> None:
        """Write the chosen documents, with progress and a way to cancel."""
        from scorefact_desktop.services.delivering import deliver

        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        order = self.order()
        if workspace is None or campaign is None or not order.kinds or not order.languages:
            return

        def job(task: Task) -> "Written":
            translate_for = partial(language_for, strict=True)
            return deliver(workspace, campaign, order, translate_for, task.tell, task.is_cancelled)

        name = translate("Report page", "Writing %n document(s)", None, self.documents.count())
        done = partial(self._written, order.folder)
        self._set_busy(True)
        self.desk.tasks.run_heavy(self, name, job, done, self._refused, lambda: self._set_busy(False))

    def _written(self, folder: Path, made: "Written") -> None:
        many = len(made.paths)
        if made.cancelled:
            words = translate("Report page", "Cancelled. %n file(s) had been written.", None, many)
            self.desk.said.emit("watch", words, "", None)
        elif made.refused:
            first = made.refused[0]
            words = translate("Report page", "%n file(s) written.", None, many)
            before = f"{LANGUAGES[first.language]}: " if first.language else ""
            words += f" {before}{self.desk.sentence(first.error)}"
            more = len(made.refused) - 1
            if more:
                words += " " + translate("Report page", "%n more were not written.", None, more)
            self.desk.said.emit("watch", words, "", None)
        else:
            words = translate("Report page", "%n file(s) written to {folder}.", None, many)
            opened = translate("Report page", "Open the folder")
            show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))  # another may be chosen by then
            self.desk.said.emit("good", words.format(folder=folder), opened, show)
        self._load()

    def _refused(self, error: UserError) -> None:
        self.desk.complain(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._count()
