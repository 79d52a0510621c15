"""A table before it comes in: its columns and rows, what is to be decided, and what would be written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.models.import_columns import TARGET, ImportColumns
from scorefact_desktop.models.import_doubts import ImportDoubts
from scorefact_desktop.models.import_problems import ProblemRow
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports import words
from scorefact_desktop.views.imports.action_bar import ActionBar
from scorefact_desktop.views.imports.column_table import ColumnTable
from scorefact_desktop.views.imports.controls import FindField
from scorefact_desktop.views.imports.doubts import DoubtTable, doubt_rows
from scorefact_desktop.views.imports.file_strip import FileStrip
from scorefact_desktop.views.imports.meanings import MeaningPanel
from scorefact_desktop.views.imports.plan import Plan, column_rows
from scorefact_desktop.views.imports.problem_rows import ProblemRows
from scorefact_desktop.views.imports.problems import ProblemList
from scorefact_desktop.views.imports.reading import ReadingPanel
from scorefact_desktop.views.imports.steps import Steps
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import small, title

SIDE = 352
COLUMNS, ROWS, PROBLEMS, DOUBTS = range(4)
DECIDE, COLUMN = range(2)
Offers = Callable[[], Sequence[tuple[str, Callable[[], object], bool]]]


class TrialView(QWidget):
    """Shows a plan; what the user decides is told by the signals of its parts."""

    another_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, taken_as: Offers, mapping_offers: Offers) -> None:
        super().__init__()
        self.headline, self.steps = title(), Steps()
        self.another = Button("plain", "folder")
        self.another.clicked.connect(self.another_wanted)
        self.leave = Button("icon", "close")
        self.leave.clicked.connect(self.leave_wanted)
        self.strip = FileStrip(taken_as)
        self.model = ImportColumns()
        self.model.setParent(self)
        self.table, self.reading, self.rows = ColumnTable(self.model), ReadingPanel(), ProblemRows()
        self.doubts = ImportDoubts()
        self.doubts.setParent(self)
        self.same = DoubtTable(self.doubts)
        self.problems, self.meanings = ProblemList(), MeaningPanel()
        self.left_tabs, self.right_tabs = Segmented(4), Segmented(2)
        self.search, self.note = FindField(), small()
        self.action = ActionBar(mapping_offers)
        self.import_button = self.action.import_button
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._plan: Plan | None = None
        self._looked_at = ""
        self.left_tabs.group.idClicked.connect(self.show_left)
        self.right_tabs.group.idClicked.connect(self.show_right)
        self.search.textChanged.connect(self._find)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look_at_current())
        self.model.modelReset.connect(self._look_at_current)
        self.problems.column_wanted.connect(self.show_values)
        self.problems.compare_wanted.connect(self.show_doubts)
        for key, act in (("Ctrl+F", self._to_search), ("F6", self._onwards)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._build()
        self.show_left(COLUMNS)
        self.show_right(DECIDE)

    def _build(self) -> None:
        head = row((column(self.headline, row(self.steps, None), gap=4), 1), self.another, self.leave)
        top = row(self.left_tabs, None, self.search, margins=(12, 0, 12, 8))
        left = Card(column(top, (self._left, 1), gap=0), (1, 10, 1, 8))
        side = row(self.right_tabs, None, margins=(12, 0, 12, 8))
        right = Card(column(side, (self._right, 1), gap=0), (1, 10, 1, 8))
        right.setFixedWidth(SIDE)
        body = holder(row((left, 1), right, gap=16))
        self.setLayout(column(head, 12, self.strip, 16, (body, 1), 16, self.action, gap=0, margins=(24, 12, 24, 16)))
        for one in (self.table, self.reading, self.rows, self.same):  # now: a stack styles what it shows
            self._left.addWidget(one)
        for other in (self.problems, self.meanings):
            self._right.addWidget(other)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.another.set_words(translate("Import", "Another file"))
        self.leave.set_words(translate("Import", "Put this file away"))
        self.table.setAccessibleName(translate("Import", "Columns of the file and where they go"))
        self.left_tabs.setAccessibleName(translate("Import", "Views of the file"))
        self.right_tabs.setAccessibleName(translate("Import", "What is to be decided, or the chosen column"))
        self.steps.show_step(self.steps.current)
        for retranslate in (
            self.search.retranslate, self.reading.retranslate, self.rows.retranslate, self.meanings.retranslate,
            self.action.retranslate, self.same.retranslate,
        ):  # fmt: skip
            retranslate()

    def show_left(self, at: int) -> None:
        """Show the columns, the rows as they are read, or the rows with problems."""
        self.left_tabs.choose(at)
        self._left.setCurrentIndex(at)
        self._find(self.search.text())

    def show_right(self, at: int) -> None:
        """Show what is to be decided, or the column that is looked at."""
        self.right_tabs.choose(at)
        self._right.setCurrentIndex(at)

    def show_values(self, name: str) -> None:
        """Show the values of a column beside the table."""
        self.show_left(COLUMNS)
        self.search.clear()
        self.table.look_at(name)
        self.show_right(COLUMN)
        self.meanings.table.setFocus()

    def show_doubts(self) -> None:
        """Show the customers that may be one side by side."""
        self.show_left(DOUBTS)
        self.left_tabs.cells[DOUBTS].show()
        self.same.setFocus()

    def begin(self) -> None:
        """A new file: nothing of the last one stays."""
        self.model.clear()
        self.search.clear()
        self._looked_at = ""
        self.show_left(COLUMNS)
        self.show_right(DECIDE)

    def show_plan(self, plan: Plan, refusal: str, *, busy: bool) -> None:
        """Show what was tried; `refusal` is a sentence where it cannot come in at all."""
        self._plan = plan
        tried = plan.tried
        if tried is None:
            return
        self.strip.show_plan(plan)
        self.model.show(column_rows(plan), words.targets(plan.questionnaire, customers=plan.customers))
        said = self._problem_rows(plan)
        self.reading.show_plan(plan, {(one.line, one.column): one.reason for one in said})
        self.rows.show_rows(said)
        self.doubts.show(doubt_rows(plan))
        self.problems.show_plan(plan, refusal)
        decide, know = self.problems.counts(plan)
        self._headline(plan, decide)
        self._tabs(decide, know, len(said))
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, TARGET))
        self.steps.show_step(2 if tried.imports and not decide else 1)
        self.action.show_plan(plan, busy=busy)
        self._show_column()

    def _tabs(self, decide: int, know: int, problems: int) -> None:
        language = interface_language()
        left = (translate("Import", "Columns"), translate("Import", "Rows and reading"))
        shown = translate("Import", "Problems ({count})").format(count=number(problems, language))
        doubts = self.doubts.rowCount()
        same = translate("Import", "Same customer? ({count})").format(count=number(doubts, language))
        self.left_tabs.set_words([*left, shown, same])
        self.left_tabs.cells[DOUBTS].setVisible(doubts > 0 or self._left.currentIndex() == DOUBTS)
        todo = translate("Import", "To decide ({count})") if decide else translate("Import", "To know ({count})")
        self.right_tabs.set_words([todo.format(count=number(decide or know, language)), translate("Import", "Values")])

    def _headline(self, plan: Plan, decide: int) -> None:
        tried = plan.tried
        if tried is None:
            return
        if plan.customers:
            known = len(tried.customers.customers) if tried.customers is not None else 0
            rows = translate("Import", "%n customer(s) can come in", None, known)
        else:
            rows = translate("Import", "%n interview(s) can come in", None, tried.rows)
        if decide:
            rows = f"{translate('Import', '%n thing(s) to decide', None, decide)} · {rows}"
        self.headline.setText(rows)

    def _problem_rows(self, plan: Plan) -> tuple[ProblemRow, ...]:
        from scorefact_desktop.services.import_words import problem_text

        found = []
        for one in plan.tried.problems if plan.tried is not None else ():
            reason, hint = problem_text(one, translate)
            found.append(ProblemRow(one.line, one.column, one.value, reason, hint, one.rejects))
        return tuple(found)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _onwards(self) -> None:
        """From the table to the first thing to decide, to the button that imports, and back."""
        left = (self.table, self.reading.table, self.rows.table, self.same)[self._left.currentIndex()]
        buttons = self.problems.findChildren(Button)
        decide = buttons[0] if buttons else None
        right = decide if self._right.currentIndex() == DECIDE else self.meanings.table
        round_trip = [one for one in (left, right, self.import_button) if one is not None and one.isEnabled()]
        at = next((at for at, one in enumerate(round_trip) if one.hasFocus()), -1)
        held = self.focusWidget()
        inside = held is self.problems or (held is not None and self.problems.isAncestorOf(held))
        at = round_trip.index(right) if at < 0 and inside and right in round_trip else at
        round_trip[(at + 1) % len(round_trip)].setFocus()

    def _find(self, text: str) -> None:
        at = self._left.currentIndex()
        self.model.find(text if at == COLUMNS else "")
        self.reading.model.find(text if at == ROWS else "")
        self.rows.found.find(text if at == PROBLEMS else "")
        self.doubts.find(text if at == DOUBTS else "")
        if at == COLUMNS and self._looked_at:
            self.table.look_at(self._looked_at)

    def _look_at_current(self) -> None:
        name = self.table.current_name()
        if name and name != self._looked_at:
            self._looked_at = name
            self._show_column()

    def _show_column(self) -> None:
        if self._plan is not None and self._plan.tried is not None:
            self.meanings.show_column(self._plan, self._looked_at)
