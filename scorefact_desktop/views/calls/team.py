"""The team's side of fieldwork: who calls, how it goes by interviewer and day, outcomes, quotas, and sharing out."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services.calls.assigning import Assignment
from scorefact_desktop.services.calls.monitor import Effort, FieldMonitor
from scorefact_desktop.translation import translate
from scorefact_desktop.views.field_names import field_name
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import heading, small
from scorefact_desktop.views.wording import text_of


@dataclass(frozen=True, slots=True)
class TeamState:
    """What the team's view shows: how it goes, who has how many cases, and whether anything may be changed."""

    monitor: FieldMonitor
    assignment: Assignment
    writable: bool
    may_draw: bool


class _TableCard(Card):
    """A heading, a table, and a button that copies it."""

    def __init__(self, *foot: QWidget) -> None:
        super().__init__()
        self.title, self.note = heading(), small("")
        self.table, self.copy = FigureTable(), Button("icon", "copy", height=28)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setMinimumHeight(56)
        self.copy.clicked.connect(self.table.copy_all)
        parts = [holder(row(*foot, None))] if foot else []
        self.fill(column(row(self.title, self.note, None, self.copy), (self.table, 1), *parts, gap=4), (16, 8, 10, 10))

    def show_rows(self, title: str, note: str, table: Table) -> None:
        """Show other rows."""
        self.title.setText(title)
        self.note.setText(note)
        self.copy.set_words(translate("Calls", "Copy the table: {name}").format(name=title))
        self.table.show_table(table, title)


#: Where interviewers, outcomes, quotas and days stand: row, column, columns across; and how high in a narrow window.
_PLACES = ((0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1))
_PLACES_NARROW = ((0, 0, 2), (1, 1, 1), (1, 0, 1), (2, 0, 2))
_HEIGHT_NARROW = 200


class TeamView(QWidget):
    """Emits what the supervisor asks for: interviewers to add or to retire, sharing out, a calendar, a draw, the
    rules of the queue, an extension."""

    added = Signal(str)
    retired = Signal(str)
    share_wanted = Signal()
    calendar_wanted = Signal()
    draw_wanted = Signal()
    rules_wanted = Signal()
    extension_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state: TeamState | None = None
        self.name, self.add, self.retire = QLineEdit(), Button(icon="plus"), Button()
        self.share, self.calendar, self.draw = Button(), Button(icon="save"), Button()
        self.rules, self.extend = Button(), Button()
        self.rules.clicked.connect(self.rules_wanted)
        self.extend.clicked.connect(self.extension_wanted)
        self.name.setFixedWidth(150)
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.retire.clicked.connect(self._retire)
        self.share.clicked.connect(self.share_wanted)
        self.calendar.clicked.connect(self.calendar_wanted)
        self.draw.clicked.connect(self.draw_wanted)
        self.people = _TableCard(self.name, self.add, self.retire, self.share)
        self.by = Segmented(2)
        self.by.choose(0)
        self.by.group.idClicked.connect(lambda _: self._show_days())
        self.days, self.outcomes, self.quotas = _TableCard(self.by), _TableCard(), _TableCard()
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, share in enumerate((3, 2)):
            grid.setColumnStretch(at, share)
            grid.setRowStretch(at, 1)
        self._grid = grid
        self.set_narrow(False)
        self.setLayout(column(row(self.calendar, self.rules, self.extend, self.draw, None), (holder(grid), 1), gap=8))

    def set_narrow(self, narrow: bool) -> None:
        """A narrow window has the wide table across it and each as high as a few rows: the page scrolls."""
        for card, (down, across, span) in zip(
            (self.people, self.outcomes, self.quotas, self.days), _PLACES_NARROW if narrow else _PLACES, strict=True
        ):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, down, across, 1, span)
            card.setMinimumHeight(_HEIGHT_NARROW if narrow else 0)
        self._grid.setColumnMinimumWidth(1, 0 if narrow else 400)

    def show_state(self, state: TeamState) -> None:
        """Show how it goes."""
        self.state = state
        found = state.monitor
        for one in (self.name, self.add, self.share):
            one.setEnabled(state.writable and found.status != "closed")
        self.retire.setEnabled(state.writable and bool(state.assignment.open_cases))
        self.draw.setVisible(state.may_draw)
        self.rules.setEnabled(state.writable)
        self.extend.setEnabled(state.writable and found.status == "open")
        unassigned = state.assignment.unassigned
        notes = [translate("Calls", "%n cases of nobody", None, unassigned)] if unassigned else []
        measured = [one.minutes for one in found.interviewers if one.minutes is not None]
        if measured:
            words = translate("Calls", "an interview takes {from_} to {to} minutes")
            if min(measured) == max(measured):
                words = translate("Calls", "an interview takes {to} minutes")
            spoken = interface_language()
            shortest, longest = (number(one, spoken, 1) for one in (min(measured), max(measured)))
            notes.append(words.format(from_=shortest, to=longest))
        self.people.show_rows(translate("Calls", "By interviewer"), " · ".join(notes), self._people(state))
        self._show_days()
        self.outcomes.show_rows(translate("Calls", "Outcomes"), "", self._outcomes(found))
        fields = " · ".join(field_name(one) for one in found.fields)
        self.quotas.show_rows(translate("Calls", "Quotas by stratum"), fields, self._quotas(found))

    def _show_days(self) -> None:
        """By day, or what each question takes."""
        if self.state is None:
            return
        found = self.state.monitor
        if self.by.group.checkedId() == 1:
            note = translate("Calls", "in interviews by telephone")
            self.days.show_rows(translate("Calls", "By question"), note, self._questions(found))
        else:
            self.days.show_rows(translate("Calls", "By day"), "", self._days(tuple(reversed(found.days))))

    def _questions(self, found: FieldMonitor) -> Table:
        spoken = interface_language()
        header = (
            translate("Calls", "Question"), translate("Calls", "Interviews"), translate("Calls", "Seconds"),
            translate("Calls", "Keys"),
        )  # fmt: skip
        return Table(
            header,
            tuple(
                (
                    text_of(dict(one.short)) or one.question,
                    number(one.interviews, spoken),
                    number(one.seconds, spoken, 1),
                    number(one.keys, spoken, 1),
                )
                for one in found.questions
            ),
        )

    def _people(self, state: TeamState) -> Table:
        spoken = interface_language()
        by_name = {one.name: one for one in state.monitor.interviewers}
        names = sorted({*by_name, *state.assignment.open_cases})
        rows = []
        for name in names:
            one = by_name.get(name) or Effort(name, 0, 0, 0, 0, 0)
            cases = state.assignment.open_cases.get(name)
            rows.append(
                (
                    name or translate("Calls", "nobody named"),
                    "–" if cases is None else number(cases, spoken),
                    *self._counts(one),
                    number(one.per_hour, spoken, 1) if one.hours else "–",
                )
            )
        header = (
            translate("Calls", "Interviewer"), translate("Calls", "Open cases"), *self._heads(),
            translate("Calls", "Per hour"),
        )  # fmt: skip
        return Table(header, tuple(rows))

    def _days(self, efforts: tuple[Effort, ...]) -> Table:
        return Table(
            (translate("Calls", "Day"), *self._heads()[:3]),
            tuple((one.name, *self._counts(one)[:3]) for one in efforts),
        )

    def _heads(self) -> tuple[str, ...]:
        return (
            translate("Calls", "Calls"),
            translate("Calls", "Reached"),
            translate("Calls", "Interviews"),
            translate("Calls", "Refused"),
        )

    def _counts(self, one: Effort) -> tuple[str, ...]:
        spoken = interface_language()
        return tuple(number(count, spoken) for count in (one.calls, one.reached, one.interviews, one.refusals))

    def _outcomes(self, found: FieldMonitor) -> Table:
        spoken, met, rates = interface_language(), found.outcomes, found.rates
        counts = (
            (translate("Calls", "Complete (I)"), met.complete),
            (translate("Calls", "Partial (P)"), met.partial),
            (translate("Calls", "Refusal, broken off (R)"), met.refusal),
            (translate("Calls", "Not reached (NC)"), met.non_contact),
            (translate("Calls", "Other (O)"), met.other),
            (translate("Calls", "Unknown (UH, UO)"), met.unknown),
            (translate("Calls", "No customer (NE)"), met.not_eligible),
        )
        shares = (
            ("RR1", rates.rr1), ("RR3", rates.rr3), ("COOP1", rates.coop1), ("REF1", rates.ref1), ("CON1", rates.con1),
        )  # fmt: skip
        rows = [(name, number(count, spoken)) for name, count in counts]
        rows += [(name, "–" if share is None else percent(share, spoken, 1)) for name, share in shares]
        return Table((translate("Calls", "Outcome"), translate("Calls", "Cases")), tuple(rows))

    def _quotas(self, found: FieldMonitor) -> Table:
        spoken = interface_language()
        rows = tuple(
            (
                " · ".join(value or "–" for value in one.values),
                *(number(count, spoken) for count in (one.eligible, one.drawn, one.complete, one.to_call)),
            )
            for one in found.quotas
        )
        header = (
            translate("Calls", "Stratum"), translate("Calls", "Customers"), translate("Calls", "Drawn"),
            translate("Calls", "Interviews"), translate("Calls", "To call"),
        )  # fmt: skip
        return Table(header, rows)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        text = translate("Calls", "Name of an interviewer")
        self.name.setPlaceholderText(translate("Calls", "Name"))
        self.name.setAccessibleName(text)
        self.add.set_words(translate("Calls", "Add"), translate("Calls", "Adds an interviewer"))
        self.retire.set_words(
            translate("Calls", "Retire"), translate("Calls", "Takes the open cases of the chosen interviewer away")
        )
        self.share.set_words(
            translate("Calls", "Share out the cases"),
            translate("Calls", "Gives every case that nobody has to an interviewer, at random and evenly"),
        )
        self.calendar.set_words(translate("Calls", "Appointments as calendar…"))
        self.draw.set_words(translate("Calls", "Draw the sample…"))
        self.by.set_words([translate("Calls", "By day"), translate("Calls", "By question")])
        self.by.setAccessibleName(translate("Calls", "What the table shows"))
        self.rules.set_words(
            translate("Calls", "Rules of the queue…"),
            translate("Calls", "How often a customer is tried, and how attempts are spread over days and hours"),
        )
        self.extend.set_words(
            translate("Calls", "Extend fieldwork…"), translate("Calls", "A later closing date, or more customers")
        )
        if self.state is not None:
            self.show_state(self.state)

    def _add(self) -> None:
        if self.name.text().strip():
            self.added.emit(self.name.text().strip())
            self.name.clear()

    def _retire(self) -> None:
        """The interviewer of the chosen row; without a choice the name that was typed."""
        rows = self.people.table.selectionModel().selectedRows() if self.state is not None else []
        name = str(rows[0].data()) if rows else self.name.text().strip()
        if name:
            self.retired.emit(name)
