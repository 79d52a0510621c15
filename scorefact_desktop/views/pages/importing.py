"""Import: a file is read, shown with its columns and problems, tried without writing, brought in, and taken back."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.models.import_columns import ImportColumns
from scorefact_desktop.session import Changed
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.import_plan import (
    Gathered,
    Plan,
    column_rows,
    gather,
    read_as_missing,
    targets,
    with_target,
)
from scorefact_desktop.views.pages.import_problems import ProblemList
from scorefact_desktop.views.pages.import_table import ColumnTable
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small, title

if TYPE_CHECKING:
    from scorefact_desktop.services.importing import DryRun, ImportResult


class ImportPage(Page):
    """Nothing is written before the Import button, and the whole import is undone in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.plan: Plan | None = None
        self.result: ImportResult | None = None
        self._busy = False
        self.headline, self.note = title(), small()
        self.another = Button("plain", "folder")
        self.another.clicked.connect(self.ask_file)
        self._file, self._about = Elided("", T14, 600, middle=True, data=True), small()
        self._tool, self._seen, self._tool_mark = (
            Text("", T14, 600),
            Elided("", T12, 400, "muted"),
            StatusMark("good", 4.5),
        )
        self._mapped, self._mapped_note = Text("", T14, 600), small()
        self._columns_title, self._columns_note = heading(), small()
        self.model = ImportColumns()
        self.model.setParent(self)
        self.table, self.problems = ColumnTable(self.model), ProblemList()
        self._state_mark, self._state, self._safe = StatusMark("open"), heading(), Elided("", T12, 400, "muted")
        self.save_button, self.reset_button, self.import_button = Button(), Button(), Button("primary")
        self.save_button.clicked.connect(self._ask_save)
        self.reset_button.clicked.connect(self._reset)
        self.import_button.clicked.connect(self.bring_in)
        self.model.retargeted.connect(self._retarget)
        self.problems.read_as_unknown.connect(self._read_as_unknown)
        self.problems.leave_out.connect(self._leave_out)
        self.empty = EmptyState("import")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        self.setLayout(column(self._stack, gap=0))
        desk.overview_changed.connect(self._follow)
        desk.scene_changed.connect(self._follow)
        self.retranslate()
        self.refresh()

    def _build(self) -> QWidget:
        head = row((column(self.headline, self.note, gap=2), 1), self.another)
        file = column(None, self._file, self._about, None, gap=1)
        tool = column(None, row(self._tool_mark, self._tool, None, gap=6), self._seen, None, gap=1)
        mapped = column(None, self._mapped, self._mapped_note, None, gap=1)
        strip = Card(
            row(
                Icon("table", 28, "accent"),
                (file, 3),
                Rule(upright=True, length=40),
                (tool, 3),
                Rule(upright=True, length=40),
                (mapped, 2),
                gap=14,
            ),
            (16, 4, 16, 4),
        )
        strip.setFixedHeight(64)
        columns = Card(
            column(row(self._columns_title, self._columns_note, None, margins=(16, 0, 16, 6)), (self.table, 1), gap=0),
            (1, 12, 1, 8),
        )
        action = Card(
            row(
                self._state_mark,
                (column(None, self._state, self._safe, None, gap=1), 1),
                self.save_button,
                self.reset_button,
                self.import_button,
                gap=10,
            ),
            (16, 4, 16, 4),
        )
        action.setFixedHeight(56)
        body = holder(row((columns, 1), self.problems, gap=16))
        return holder(column(head, 12, strip, 16, (body, 1), 16, action, gap=0, margins=(24, 12, 24, 16)))

    def entered(self, shown: object) -> None:
        """Take the file that was dropped on the window."""
        if isinstance(shown, Path):
            self.take_file(shown)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Import", "Import"))
        self.another.set_words(translate("Import", "Another file"))
        self._columns_title.setText(translate("Import", "Columns"))
        self.save_button.set_words(translate("Import", "Save mapping"))
        self.reset_button.set_words(translate("Import", "Proposal again"))
        self.table.setAccessibleName(translate("Import", "Columns of the file and where they go"))

    def refresh(self) -> None:
        """Show the file, the result, or how to begin."""
        if self.desk.overview is None or not self.desk.overview.campaigns:
            no_campaign(self.empty, self.desk)
        elif self.result is not None:
            self._show_result(self.result)
        elif self.plan is None or self.plan.tried is None:
            self._show_begin()
        else:
            self._show_plan(self.plan, self.plan.tried)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)

    def shed(self) -> None:
        """The lists scroll; nothing else gives way."""

    # what the user does

    def ask_file(self) -> None:
        """Choose a file of responses."""
        folder = str(self.desk.settings.last_folder or Path.home())
        kinds = translate("Import", "Responses ({patterns})").format(patterns="*.csv *.tsv *.txt *.xlsx")
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Import", "Choose a file"), folder, kinds)
        if chosen:
            self.desk.settings.last_folder = Path(chosen).parent
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Read a file and try to import it, without writing anything."""
        campaign = self.desk.session.campaign
        if campaign is None:
            self.refresh()
            return
        self.result = None
        self.plan = Plan(path, campaign)
        self._try()

    def bring_in(self) -> None:
        """Import what was tried."""
        from scorefact_desktop.services import importing

        plan, workspace = self.plan, self.desk.session.workspace
        if plan is None or plan.tried is None or workspace is None or self._busy:
            return
        mapping, skip = plan.mapping, plan.skip_invalid

        def job(task: Task) -> "ImportResult":
            return importing.run(
                workspace, plan.campaign, plan.path, mapping, skip_invalid=skip, progress=task.tell,
                cancelled=task.is_cancelled,
            )  # fmt: skip

        name = translate("Import", "Importing {file}").format(file=plan.path.name)
        self._set_busy(True)
        self.desk.tasks.run_heavy(self, name, job, self._imported, ended=lambda: self._set_busy(False))

    # steps

    def _try(self) -> None:
        from scorefact_desktop.services import campaigns, importing

        plan, workspace = self.plan, self.desk.session.workspace
        if plan is None or workspace is None:
            return
        mapping, skip = plan.mapping, plan.skip_invalid

        def job(task: Task) -> "tuple[DryRun, object]":
            tried = importing.dry_run(
                plan.path, workspace=workspace, campaign=plan.campaign, mapping=mapping, skip_invalid=skip,
                progress=task.tell, cancelled=task.is_cancelled,
            )  # fmt: skip
            return tried, campaigns.campaign_questionnaire(workspace, plan.campaign)

        name = translate("Import", "Trying {file}").format(file=plan.path.name)
        self._set_busy(True)
        self.desk.tasks.run_heavy(
            self, name, job, lambda found: self._tried(plan, found), self._refused, ended=lambda: self._set_busy(False)
        )

    def _tried(self, plan: Plan, found: "tuple[DryRun, object]") -> None:
        from scorefact_desktop.domain.questionnaire import Questionnaire

        if plan is not self.plan:
            return
        plan.tried, questionnaire = found
        plan.questionnaire = questionnaire if isinstance(questionnaire, Questionnaire) else None
        plan.mapping = plan.tried.mapping
        plan.gathered = gather(plan.tried.problems)
        self.refresh()

    def _refused(self, error: UserError) -> None:
        if self.plan is not None and self.plan.tried is None:
            self.plan = None
        self.desk.complain(error)
        self.refresh()

    def _imported(self, result: "ImportResult") -> None:
        self.plan, self.result = None, result
        self.desk.session.notify(Changed.INTERVIEWS, Changed.CAMPAIGNS, campaign=result.campaign)
        self.refresh()

    def _undo(self) -> None:
        from scorefact_desktop.services import importing

        workspace, result = self.desk.session.workspace, self.result
        if workspace is None or result is None or result.batch is None:
            return
        batch = result.batch

        def done(_: object) -> None:
            self.result = None
            self.desk.said.emit(
                "good", translate("Import", "The import was taken back. Nothing of it is left."), "", None
            )
            self.refresh()

        self.desk.change(lambda: importing.undo(workspace, batch), Changed.INTERVIEWS, Changed.CAMPAIGNS, done=done)

    def _retarget(self, name: str, target: str) -> None:
        if self.plan is not None and self.plan.mapping is not None and not self._busy:
            self.plan.mapping = with_target(self.plan.mapping, name, target)
            self.plan.touched = True
            self._try()

    def _read_as_unknown(self, one: Gathered) -> None:
        if self.plan is not None and self.plan.mapping is not None and not self._busy:
            self.plan.mapping = read_as_missing(self.plan.mapping, one.column, one.values)
            self.plan.touched = True
            self._try()

    def _leave_out(self, wanted: bool) -> None:
        if self.plan is not None and not self._busy:
            self.plan.skip_invalid = wanted
            self._try()

    def _reset(self) -> None:
        if self.plan is not None:
            self.take_file(self.plan.path)

    def _ask_save(self) -> None:
        if self.plan is None or self.plan.mapping is None:
            return
        proposed = str(self.plan.path.with_suffix(".mapping.json"))
        chosen, _ = QFileDialog.getSaveFileName(self, translate("Import", "Save mapping"), proposed, "*.json")
        if chosen:
            try:
                text = json.dumps(self.plan.mapping.to_json(), ensure_ascii=False, indent=2)
                Path(chosen).write_text(text + "\n", encoding="utf-8")
            except OSError:
                words = translate("ChartMenu", "{path} could not be written. Choose another folder.")
                self.desk.said.emit("bad", words.format(path=chosen), "", None)

    def _follow(self) -> None:
        if self.plan is not None and self.plan.campaign != self.desk.session.campaign:
            path = self.plan.path
            self.plan = None
            if self.desk.session.campaign is not None:
                self.take_file(path)
        if self.result is not None and self.result.campaign != self.desk.session.campaign:
            self.result = None
        self.refresh()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.table.setEnabled(not busy)
        self.problems.setEnabled(not busy)
        self.refresh()

    # what is shown

    def _show_begin(self) -> None:
        chosen = self.desk.overview.campaign(self.desk.session.campaign or "") if self.desk.overview else None
        vendor = f"{chosen.vendor} {chosen.year}" if chosen else ""
        if self._busy:
            self.empty.say(
                translate("Import", "The file is being read"),
                translate("Import", "Nothing is written yet. The bar below shows how far it is, and can stop it."),
            )
        elif chosen is not None and chosen.status == "closed":
            self.empty.say(
                translate("Import", "{campaign} is closed").format(campaign=vendor),
                translate(
                    "Import", "Responses can be imported while fieldwork is open. Choose another campaign above."
                ),
            )
        else:
            self.empty.say(
                translate("Import", "Import responses of {campaign}").format(campaign=vendor),
                translate(
                    "Import",
                    "Drop a spreadsheet (.xlsx) or text table (.csv) on this window, or choose one. "
                    "Columns are recognised, problems are shown, and nothing is written before you say so.",
                ),
                ("primary", translate("Import", "Choose a file…"), self.ask_file),
            )

    def _show_result(self, result: "ImportResult") -> None:
        came = translate("Import", "%n interview(s) added", None, result.added)
        parts = [
            translate("Import", "%n updated", None, result.updated),
            translate("Import", "%n already there", None, result.identical),
            translate("Import", "%n row(s) left out", None, result.skipped + result.rejected),
        ]
        explained = ", ".join(parts) + ". " + translate("Import", "The mapping is remembered for files like this one.")
        actions = [
            ("primary", translate("Import", "See the dashboard"), lambda: self.desk.wanted.emit("dashboard", None))
        ]
        if result.batch is not None:
            actions.append(("plain", translate("Import", "Undo this import"), self._undo))
        actions.append(("plain", translate("Import", "Another file"), self.ask_file))
        self.empty.say(came, explained, *actions)

    def _show_plan(self, plan: Plan, tried: "DryRun") -> None:
        from scorefact_desktop.services import import_words

        language, found = interface_language(), tried.found
        to_decide = [one for one in plan.gathered if one.rejects and not plan.skip_invalid]
        rows = translate("Import", "%n interview(s) can come in", None, tried.rows)
        if not tried.imports:
            head = translate("Import", "%n thing(s) to decide", None, max(1, len(to_decide)))
            self.headline.setText(f"{head} · {rows}")
        else:
            self.headline.setText(rows)
        self.note.setText(translate("Import", "1 File  ›  2 Columns and problems  ›  3 Import"))
        self._file.setText(plan.path.name)
        size = translate("Import", "{rows} rows · {columns} columns").format(
            rows=number(found.rows, language), columns=number(len(found.columns), language)
        )
        self._about.setText(f"{found.sheet} · {size}" if found.sheet and found.form == "workbook" else size)
        self._tool.setText(import_words.tool_name(found, translate))
        self._seen.setText(import_words.recognised(found, translate))
        self._tool_mark.set_kind("good" if found.confidence >= 0.8 else "watch")
        mapping = plan.mapping or tried.mapping
        asked = sum(1 for one in mapping.columns.values() if one.question)
        left = sum(1 for one in found.columns if _ignored(mapping.columns.get(one.name)))
        self._mapped.setText(translate("Import", "%n column(s) to questions", None, asked))
        self._mapped_note.setText(translate("Import", "%n left out", None, left))
        shown = column_rows(plan)
        self._columns_note.setText(translate("Import", "problems first; a click on “Goes to” changes it"))
        self.model.show(shown, targets(plan.questionnaire))
        self.problems.show_plan(plan)
        self._state_mark.set_kind("good" if tried.imports else "bad")
        self._state.setText(
            translate("Import", "Nothing is written yet") if not self._busy else translate("Import", "Working…")
        )
        self._safe.setText(translate("Import", "The whole import can be undone in one step."))
        total = number(tried.rows + tried.invalid + found.rejected, language)
        words = translate("Import", "Import {rows} of {total} rows")
        self.import_button.set_words(words.format(rows=number(tried.rows, language), total=total))
        self.import_button.setEnabled(tried.imports and tried.rows > 0 and not self._busy)
        self.save_button.setEnabled(not self._busy)
        self.reset_button.setEnabled(plan.touched and not self._busy)


def _ignored(column: object) -> bool:
    role = getattr(column, "role", None)
    return column is None or (role is not None and role.value == "ignore")


def _rule() -> Rule:
    return Rule(upright=True, length=40)
