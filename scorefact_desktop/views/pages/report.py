"""Report and label: what to deliver in which languages, the real document on screen, and what is still missing."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import LANGUAGES as DOCUMENT_LANGUAGES
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import LANGUAGES, language_for, translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.label.keeper import LabelKeeper
from scorefact_desktop.views.pages.empty import no_campaign, no_figures
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pages.report_checks import Known, ReportChecks, checks
from scorefact_desktop.views.pages.report_preview import ReportPreview
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.verbatims.keeper import VerbatimKeeper
from scorefact_desktop.views.widgets.buttons import Button, Check
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import Elided, heading, small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.deliveries import Delivered
    from scorefact_desktop.services.exporting import Delivery
    from scorefact_desktop.views.scene import Scene

LEFT, RIGHT = 280, 304
#: What can be written, in the order offered; Office files when they are wanted.
WRITTEN = ("dashboard", "workbook", "slides", "label")


class ReportPage(Page):
    """Writes the documents of all languages in one go; what one language lacks does not hold back the others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._known: tuple[Known, tuple[Delivered, ...]] = (Known(), ())
        self._about = ""
        self._busy = False
        self._folder = desk.settings.last_folder or Path.home()
        self.headline, self.note = title(), small()
        self.write_button = Button("primary", "document")
        self.write_button.clicked.connect(self.write)
        self._documents_title, self._languages_title, self._folder_title = heading(), heading(), heading()
        self.kinds = {kind: Check() for kind in WRITTEN}
        self.languages = {code: Check() for code in DOCUMENT_LANGUAGES}
        for box in (*self.kinds.values(), *self.languages.values()):
            box.setChecked(box not in (self.kinds["workbook"], self.kinds["slides"]))
            box.toggled.connect(lambda _: self._count())
        self._notes = {kind: small("", wrap=True) for kind in WRITTEN}
        self._path, self.folder_button, self.open_button = Elided("", T12, middle=True, data=True), Button(), Button()
        self.folder_button.clicked.connect(self._ask_folder)
        self.open_button.clicked.connect(self._open_folder)
        self.preview, self.checks = ReportPreview(desk), ReportChecks()
        self.empty, self.label = EmptyState("report"), LabelKeeper(self)
        self._stack, self._screen = QStackedWidget(), ""
        self._stack.addWidget(self._build())
        self.verify_button = Button("link")
        self._stack.addWidget(holder(column((self.empty, 1), row(None, self.verify_button, None), gap=0)))
        self.verbatims = VerbatimKeeper(desk)
        self._screens: dict[str, QWidget] = {
            "seal": self.label.seal,
            "verify": self.label.verify,
            "verbatims": self.verbatims.screen,
        }
        for screen in self._screens.values():
            self._stack.addWidget(screen)
        self._connect()
        self.setLayout(column(self._stack, gap=0))
        desk.scene_changed.connect(self._new_scene)
        desk.overview_changed.connect(self.refresh)
        self.retranslate()
        self.refresh()

    def _connect(self) -> None:
        self.label.card.seal_wanted.connect(lambda: self.show_screen("seal"))
        for wanted in (self.label.card.verify_wanted, self.verify_button.clicked):
            wanted.connect(lambda: self.show_screen("verify"))
        for screen in (self.label.seal, self.label.verify, self.verbatims.screen):
            screen.back.connect(lambda: self.show_screen(""))
        self.checks.wanted.connect(self.show_screen)
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

    def _build(self) -> QWidget:
        parts = column(self._documents_title, gap=8)
        for kind, box in self.kinds.items():
            parts.addLayout(column(box, row(30, (self._notes[kind], 1), gap=0), gap=0))
        parts.addWidget(Rule())
        parts.addLayout(column(self._languages_title, *self.languages.values(), gap=6))
        parts.addWidget(Rule())
        parts.addWidget(self._folder_title)
        parts.addWidget(self._path)
        parts.addLayout(column(row(self.folder_button, None), row(self.open_button, None), gap=4))
        parts.addStretch(1)
        choose = Card(parts, (16, 12, 16, 12))
        choose.setFixedWidth(LEFT)
        right = holder(column((self.checks, 1), self.label.card, gap=16), width=RIGHT)
        head = row((column(self.headline, self.note, gap=2), 1), self.write_button)
        body = holder(row(choose, (self.preview, 1), right, gap=16))
        return holder(column(head, 12, (body, 1), gap=0, margins=(24, 12, 24, 16)))

    def entered(self, shown: object) -> None:
        """Make the preview once the page is seen; the names of the screens show these."""
        if isinstance(shown, str) and shown in self._screens:
            self.show_screen(shown)
        self._load()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Report page", "Report & label"))
        self._documents_title.setText(translate("Report page", "Documents"))
        self.kinds["dashboard"].setText(translate("Report page", "Dashboard, PDF"))
        self.kinds["workbook"].setText(translate("Report page", "Workbook, Excel"))
        self.kinds["slides"].setText(translate("Report page", "Slides, PowerPoint"))
        self.kinds["label"].setText(translate("Report page", "Label page, PDF"))
        self._notes["dashboard"].setText(translate("Report page", "cover, key figures, radar, themes, sample"))
        self._notes["workbook"].setText(translate("Report page", "every figure, native charts"))
        self._notes["slides"].setText(translate("Report page", "for the workshop, charts to edit"))
        self._notes["label"].setText(translate("Report page", "marked SPECIMEN until it is sealed"))
        self._languages_title.setText(translate("Report page", "Languages"))
        for code, box in self.languages.items():
            box.setText(LANGUAGES[code])
        note = translate("Report page", "A missing translation stops its own language only, and is named.")
        self._languages_title.setToolTip(note)
        for box in self.languages.values():
            box.setToolTip(note)
            box.setAccessibleDescription(note)
        self._folder_title.setText(translate("Report page", "Folder"))
        self.folder_button.set_words(translate("Report page", "Choose a folder"))
        self.open_button.set_words(translate("Report page", "Open the folder"))
        self.verify_button.set_words(translate("Report page", "Verify a label"))
        self.preview.retranslate()
        self.label.retranslate()
        self.verbatims.screen.retranslate()

    def shed(self) -> None:
        """Low windows do without the small print."""
        for note in self._notes.values():
            note.setVisible(not self.low)

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
        self._path.setText(str(self._folder))
        self.checks.show_all(checks(scene, self._known[0]), self._known[1])
        self._count()

    def _new_scene(self) -> None:
        if self.isVisible():
            self._load()
            if self._screen == "verbatims":
                self.verbatims.load()
        self.refresh()

    def _load(self) -> None:
        """What stands in the workspace about deliveries and comments, and the preview."""
        from scorefact_desktop.services import comments, deliveries, verbatims
        from scorefact_desktop.services.label_standing import standing

        workspace, scene = self.desk.session.workspace, self.desk.scene
        self.label.load()
        if workspace is None or scene is None or not (scene.about.complete or scene.about.partial):
            return
        campaign = scene.about.name

        def job() -> "tuple[Known, tuple[Delivered, ...]]":
            counts = {code: len(comments.comments_of(workspace, campaign, code)) for code in LANGUAGES}
            known = Known(counts, *verbatims.waiting(workspace, campaign), standing(workspace, campaign))
            return known, deliveries.delivered(workspace, campaign)

        self.desk.tasks.run(self, job, self._take)
        self.preview.load()

    def _take(self, known: "tuple[Known, tuple[Delivered, ...]]") -> None:
        self._known = known
        self.refresh()

    def _count(self) -> None:
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        codes = [code for code, box in self.languages.items() if box.isChecked()]
        many = len(kinds) * len(codes)
        self.write_button.set_words(translate("Report page", "Write %n document(s)", None, many))
        workspace = self.desk.session.workspace
        writable = workspace is not None and not workspace.read_only
        self.write_button.setEnabled(many > 0 and writable and not self._busy)
        self.note.setText(translate("Report page", "%n document(s), all languages in one go", None, many))

    def _ask_folder(self) -> None:
        words = translate("Report page", "Choose a folder")
        chosen = QFileDialog.getExistingDirectory(self, words, str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self.desk.settings.last_folder = self._folder
            self._path.setText(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def write(self) -> None:
        """Write the chosen documents, with progress and a way to cancel."""
        from scorefact_desktop.services import exporting

        workspace, view = self.desk.session.workspace, self.desk.session.view
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        codes = [code for code, box in self.languages.items() if box.isChecked()]
        if workspace is None or view.campaign is None or not kinds or not codes:
            return
        campaign, compare, folder = view.campaign, view.compare, self._folder
        translate_for = partial(language_for, strict=True)

        compared = {
            "dashboard": exporting.export_dashboard,
            "workbook": exporting.export_workbook,
            "slides": exporting.export_slides,
        }

        def job(task: Task) -> "list[Delivery]":
            made = []
            for at, kind in enumerate(kinds):

                def tell(share: float, at: int = at) -> None:
                    task.tell((at + share) / len(kinds))

                if kind in compared:
                    done = compared[kind](
                        workspace, campaign, codes, folder, translate_for, tell, task.is_cancelled, compare=compare
                    )
                else:
                    done = exporting.export_label(
                        workspace, campaign, codes, folder, translate_for, tell, task.is_cancelled
                    )
                made.append(done)
            return made

        name = translate("Report page", "Writing %n document(s)", None, len(kinds) * len(codes))
        self._set_busy(True)
        self.desk.tasks.run_heavy(self, name, job, self._written, self._refused, lambda: self._set_busy(False))

    def _written(self, made: "list[Delivery]") -> None:
        paths = [path for one in made for path in one.paths]
        refused = [refusal for one in made for refusal in one.refused]
        if any(one.cancelled for one in made):
            words = translate("Report page", "Cancelled. %n document(s) had been written.", None, len(paths))
            self.desk.said.emit("watch", words, "", None)
        elif refused:
            first = refused[0]
            words = translate("Report page", "%n document(s) written.", None, len(paths))
            words += f" {LANGUAGES[first.language]}: {self.desk.sentence(first.error)}"
            self.desk.said.emit("watch", words, "", None)
        else:
            words = translate("Report page", "%n document(s) written to {folder}.", None, len(paths))
            opened = translate("Report page", "Open the folder")
            self.desk.said.emit("good", words.format(folder=self._folder), opened, self._open_folder)
        self._load()

    def _refused(self, error: UserError) -> None:
        self.desk.complain(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._count()
