"""What the Import page writes to files for people: mappings, problem lists, templates, questionnaires."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports import jobs
from scorefact_desktop.views.imports.controls import ask_folder, ask_open, ask_save

if TYPE_CHECKING:
    from scorefact_desktop.domain.questionnaire import Questionnaire
    from scorefact_desktop.services.templates import Template
    from scorefact_desktop.tasks import Task
    from scorefact_desktop.views.imports.plan import AnyMapping
    from scorefact_desktop.views.pages.importing import ImportPage

T = TypeVar("T")


class Delivering(QObject):
    """Asks where, writes off the interface's thread, says where it is."""

    def __init__(self, page: "ImportPage") -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk

    def mapping_offers(self) -> list[tuple[str, Callable[[], object], bool]]:
        """What can be done with the mapping."""
        plan = self._page.plan
        touched = plan is not None and (plan.touched or (plan.tried is not None and plan.tried.recalled is not None))
        return [
            (translate("Import", "Save mapping…"), self.ask_mapping, plan is not None),
            (translate("Import", "Load mapping…"), self.ask_known_mapping, plan is not None),
            (translate("Import", "Back to the proposal"), self.forget_decisions, touched),
        ]

    def ask_mapping(self) -> None:
        """Save the mapping as a file."""
        from scorefact_desktop.services import import_mappings

        plan = self._page.plan
        if plan is None or plan.mapping is None:
            return
        mapping = plan.mapping

        def write(path: Path) -> Path:
            import_mappings.write_mapping(mapping, path)
            return path

        proposed = plan.path.with_suffix(".mapping.json")
        self._ask(translate("Import", "Save mapping"), proposed, "*.json", write)

    def ask_known_mapping(self) -> None:
        """Load a mapping from a file."""
        folder = self._desk.settings.last_folder or Path.home()
        ask_open(self._page, translate("Import", "Load mapping"), folder, "*.json", self.load_mapping)

    def load_mapping(self, path: Path) -> None:
        """Use the mapping in a file for the file on view."""
        from scorefact_desktop.services import customer_files, importing

        plan = self._page.plan
        if plan is None:
            return
        read = customer_files.read_mapping if plan.customers else importing.read_mapping
        self._desk.tasks.run(self, lambda: read(path), self._use_mapping)

    def _use_mapping(self, mapping: "AnyMapping") -> None:
        plan = self._page.plan
        if plan is None:
            return
        found = plan.staged.found
        given = {name: value for name, value in mapping.options().items() if value is not None}
        again = any(getattr(found, name) != value for name, value in given.items())
        plan.remember()
        if again:
            plan.options = dict(given)
        plan.mapping = mapping
        plan.chosen |= set(mapping.columns)
        self._page.trials.begin(plan, again=again, keep=True)

    def forget_decisions(self) -> None:
        """Go back to what was proposed at first."""
        plan = self._page.plan
        if plan is not None:
            self._page.take_file(plan.path)

    def ask_problems(self) -> None:
        """Save the list of problems."""
        from scorefact_desktop.services import import_problems

        plan = self._page.plan
        if plan is None or plan.tried is None:
            return
        problems = plan.tried.problems

        def write(path: Path) -> Path:
            import_problems.write_problems(problems, path, translate)
            return path

        stem = translate("Import", "{file}-problems").format(file=plan.path.stem)
        self._ask(translate("Import", "Save the problems"), plan.path.with_name(f"{stem}.csv"), "*.csv", write)

    def ask_questionnaire(self) -> None:
        """Save the questionnaire on view as a file of ours."""
        shown = self._page.shown
        if shown is not None:
            made = shown.questionnaire
            proposed = shown.path.with_name(f"{made.code}-{made.version}.json")
            title = translate("Import", "Save the questionnaire")
            self._ask(title, proposed, "*.json", lambda path: jobs.write_questionnaire(made, path))

    def ask_form(self) -> None:
        """Save the questionnaire on view as an XLSForm."""
        shown = self._page.shown
        if shown is not None:
            self._ask_form_of(shown.questionnaire, shown.path.parent)

    def ask_campaign_form(self) -> None:
        """Save the campaign's questionnaire as an XLSForm."""
        from scorefact_desktop.services import campaigns

        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        if workspace is not None and campaign is not None:
            folder = self._desk.settings.last_folder or Path.home()
            self._desk.tasks.run(
                self,
                lambda: campaigns.campaign_questionnaire(workspace, campaign),
                lambda found: self._ask_form_of(found, folder),
            )

    def _ask_form_of(self, questionnaire: "Questionnaire", folder: Path) -> None:
        proposed = folder / f"{questionnaire.code}-{questionnaire.version}.xlsx"
        title = translate("Import", "Save as XLSForm")
        self._ask(title, proposed, "*.xlsx", lambda path: jobs.write_form(questionnaire, path))

    def ask_templates(self, languages: tuple[str, ...]) -> None:
        """Make templates of the campaign in some languages."""
        folder = self._desk.settings.last_folder or Path.home()
        title = translate("Import", "Where the templates go")
        ask_folder(self._page, title, folder, lambda chosen: self.make_templates(languages, chosen))

    def make_templates(self, languages: tuple[str, ...], folder: Path) -> None:
        """Write templates into a folder."""
        workspace, campaign = self._desk.session.workspace, self._desk.session.campaign
        about = self._desk.overview.campaign(campaign) if self._desk.overview and campaign else None
        if workspace is None or about is None:
            return
        self._desk.settings.last_folder = folder
        stem = f"{about.vendor_slug}-{about.year}"

        def job(task: "Task") -> "tuple[Template, ...]":
            return jobs.make_templates(workspace, about.name, languages, folder, stem, task)

        name = translate("Import", "Making templates")
        self._desk.tasks.run_heavy(
            self, name, job, lambda made: self._templates_made(folder, made), self._desk.complain
        )

    def _templates_made(self, folder: Path, made: "tuple[Template, ...]") -> None:
        said = translate("Import", "%n template(s) made: {names}", None, len(made))
        self._tell(said.format(names=", ".join(one.path.name for one in made)), folder)

    def new_campaign(self) -> None:
        """Begin a campaign with the questionnaire on view."""
        from scorefact_desktop.views.new_campaign import NewCampaign

        shown = self._page.shown
        if shown is not None:
            NewCampaign(self._desk, self._page, shown.questionnaire).show()

    def _ask(self, title: str, proposed: Path, kinds: str, write: Callable[[Path], Path]) -> None:
        ask_save(self._page, title, proposed, kinds, lambda path: self._write(path, write))

    def _write(self, path: Path, write: Callable[[Path], Path]) -> None:
        self._desk.tasks.run(self, lambda: write(path), self._written, self._not_written)

    def _written(self, path: Path) -> None:
        self._tell(translate("Import", "{file} was written.").format(file=path.name), path.parent)

    def _not_written(self, error: UserError) -> None:
        self._desk.complain(error)

    def _tell(self, words: str, folder: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._desk.said.emit("", words, translate("Import", "Open the folder"), show)
