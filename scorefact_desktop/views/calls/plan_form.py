"""Draw the sample: everybody, at random, or by quotas; the draw is shown before it is stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services.calls.planning import FIELDS, SamplingPlan, Wanted
from scorefact_desktop.translation import translate
from scorefact_desktop.views.field_names import field_name
from scorefact_desktop.views.speech import interface_language, labelled
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import Text, big_heading, small

_METHODS = ("all", "random", "quota")


class PlanForm(Card):
    """Emits `changed` with what is wanted, to be looked at, and `drawn` with what is to be stored."""

    changed = Signal(object)
    drawn = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: SamplingPlan | None = None
        self.title, self.summary = big_heading(), Text("", 14, 400, wrap=True)
        self.problem = Text("", 12, 400, "bad", wrap=True)
        self.method, self.count, self.minimum = Segmented(3), QSpinBox(), QSpinBox()
        self.field, self.second, self.seed = QComboBox(), QComboBox(), QLineEdit()
        self.count.setRange(1, 1_000_000)
        self.minimum.setRange(0, 1000)
        self.minimum.setValue(5)
        for one in FIELDS:
            self.field.addItem("", one)
        for one in ("", *FIELDS):
            self.second.addItem("", one)
        for box in (self.field, self.second):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for number_ in (self.count, self.minimum):
            number_.lineEdit().setTextMargins(8, 0, 8, 0)
        self.strata = FigureTable()
        self.strata.verticalHeader().setDefaultSectionSize(28)
        self.keep, self.leave = Button("primary"), Button()
        self.labels = [small("") for _ in range(6)]
        fields: tuple[QWidget, ...] = (self.method, self.count, self.field, self.second, self.minimum, self.seed)
        for label, widget in zip(self.labels, fields, strict=True):
            label.setBuddy(widget)
        self.method.choose(0)
        self.method.group.idClicked.connect(lambda _: self._follow())
        self.count.editingFinished.connect(self._follow)
        self.minimum.editingFinished.connect(self._follow)
        self.field.activated.connect(lambda _: self._follow())
        self.second.activated.connect(lambda _: self._follow())
        self.seed.editingFinished.connect(self._follow)
        self.keep.clicked.connect(lambda: self.drawn.emit(self.wanted()))
        self.leave.clicked.connect(self.left)
        inputs = row(
            *[column(label, widget, gap=2) for label, widget in zip(self.labels, fields, strict=True)], None, gap=12
        )
        self.fill(
            column(
                self.title, inputs, self.summary, self.problem, (self.strata, 1), row(self.keep, self.leave, None),
                gap=12,
            ),
            (24, 16, 24, 16),
        )  # fmt: skip
        self.problem.hide()

    def begin(self, eligible: int) -> None:
        """Propose a sample of everybody, 200 at most."""
        self.count.setValue(max(1, min(200, eligible)))
        self.method.choose(0 if eligible <= 200 else 1)
        self._follow()
        self.method.cells[self.method.group.checkedId()].setFocus()

    def wanted(self) -> Wanted:
        """What is in the fields."""
        chosen = (self.field.currentData(), self.second.currentData())
        fields = tuple(dict.fromkeys(one for one in chosen if one))
        return Wanted(
            _METHODS[self.method.group.checkedId()],
            self.count.value(),
            self.seed.text().strip(),
            fields,
            self.minimum.value(),
        )

    def show_plan(self, plan: SamplingPlan) -> None:
        """Show the draw that would be stored."""
        self.plan = plan
        self.complain("")
        self.seed.setPlaceholderText(plan.seed)
        self.keep.setEnabled(True)
        spoken = interface_language()
        parts = [
            translate("Calls", "{drawn} of {eligible} eligible customers are drawn.").format(
                drawn=number(len(plan.drawn), spoken), eligible=number(plan.eligible, spoken)
            )
        ]
        if plan.exclusions:
            parts.append(translate("Calls", "%n customers left out of the frame.", None, len(plan.exclusions)))
        if plan.doubtful:
            parts.append(translate("Calls", "%n pairs may be one customer: look at them.", None, len(plan.doubtful)))
        if plan.without_number:
            parts.append(translate("Calls", "%n drawn without a number.", None, plan.without_number))
        if not plan.minimum_kept:
            parts.append(translate("Calls", "The sample is too small for the minimum in every stratum."))
        self.summary.setText(" ".join(parts))
        rows = [
            (" · ".join(value or "–" for value in one.values), number(one.eligible, spoken), number(one.drawn, spoken))
            for one in plan.strata
        ]
        rows += [(labelled(one.customer, self._reason(one.reason)), "–", "–") for one in plan.exclusions]
        rows += [(" = ".join(pair) + " ?", "–", "–") for pair in plan.doubtful]
        header = (translate("Calls", "Stratum"), translate("Calls", "Customers"), translate("Calls", "Drawn"))
        self.strata.show_table(Table(header, tuple(rows)), translate("Calls", "The draw"))

    def complain(self, text: str) -> None:
        """Say why this cannot be drawn, "" for nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if text:
            self.summary.setText("")
            self.keep.setEnabled(False)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("Calls", "Draw the sample"))
        texts = (
            translate("Calls", "How"),
            translate("Calls", "Customers to draw"),
            translate("Calls", "Strata by"),
            translate("Calls", "and by"),
            translate("Calls", "At least in each"),
            translate("Calls", "Seed"),
        )
        fields: tuple[QWidget, ...] = (self.method, self.count, self.field, self.second, self.minimum, self.seed)
        for label, text, widget in zip(self.labels, texts, fields, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)
        self.method.set_words(
            [translate("Calls", "Everybody"), translate("Calls", "At random"), translate("Calls", "By quotas")]
        )
        for at, one in enumerate(FIELDS):
            self.field.setItemText(at, field_name(one))
            self.second.setItemText(at + 1, field_name(one))
        self.second.setItemText(0, translate("Calls", "nothing else"))
        self.strata.setAccessibleName(translate("Calls", "The draw"))
        self.keep.set_words(translate("Calls", "Draw"))
        self.leave.set_words(translate("Calls", "Back (Esc)"))
        if self.isVisible():
            self._follow()

    def _reason(self, reason: str) -> str:
        return translate("Calls", "listed twice") if reason == "duplicate" else reason

    def _follow(self) -> None:
        method = _METHODS[self.method.group.checkedId()]
        self.count.setEnabled(method != "all")
        for one in (self.field, self.second, self.minimum):
            one.setEnabled(method == "quota")
        self.changed.emit(self.wanted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
