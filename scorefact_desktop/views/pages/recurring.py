"""Recurring revenue: expected and stated churn with every source of doubt, cohorts, revenue at risk, why, for whom."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from scorefact_desktop.charts import bars, intervals
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, number, percent, span
from scorefact_desktop.charts.primitives import Drawing, Fill
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.services.leaving import Choice, Choices
from scorefact_desktop.services.observed import customer_names, record_one
from scorefact_desktop.services.recurring import Horizon, Recurring, recurring
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.translation import translate
from scorefact_desktop.views import recurring_words as words
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.loaded import LoadedPage
from scorefact_desktop.views.pages.observed_card import OutcomeForm, show_observed
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T20
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.text import Text, small, title

HORIZONS = 2


class RecurringPage(LoadedPage[Recurring]):
    """Everything about whether customers stay; a questionnaire that does not ask says so."""

    def __init__(self, desk: Desk) -> None:
        self.horizon = self.question = self.past = 0
        super().__init__(desk, "themes")

    def _build(self) -> QWidget:
        self.headline, self.note = title(), small()
        self.switch = Segmented(HORIZONS)
        self.switch.group.idClicked.connect(self.choose_horizon)
        self.values = [Text("", T20, 600) for _ in range(HORIZONS)]
        self.bases = [small() for _ in range(HORIZONS)]
        self.stated = [small("", "ink", wrap=True) for _ in range(HORIZONS)]
        self.churn = [
            ChartCard(
                self._complain, partial("churn-{}".format, at + 1),
                row(self.values[at], self.bases[at], None, gap=8), self.stated[at],
            )
            for at in range(HORIZONS)
        ]  # fmt: skip
        self.since = Segmented(2)
        self.since.group.idClicked.connect(self.choose_past)
        self.record = Button("icon", "plus", height=32)
        self.record.clicked.connect(self.ask_outcome)
        self.cohorts = ChartCard(
            self._complain, lambda: ("churn-cohorts", "churn-observed")[self.past], aside=self.since
        )
        self.renewals = ChartCard(self._complain, lambda: "revenue-at-risk")
        self.reasons = ChartCard(self._complain, lambda: "churn-reasons")
        self.where = Segmented(2)
        self.where.group.idClicked.connect(self.choose_question)
        self.destinations = ChartCard(self._complain, lambda: "churn-destinations", aside=self.where)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, card in enumerate((*self.churn, self.renewals, self.cohorts, self.reasons, self.destinations)):
            grid.addWidget(card, at // 3, at % 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(0, 48)
        grid.setRowStretch(1, 52)
        head = row((column(self.headline, self.note, gap=2), 1), self.record, self.switch)
        return holder(column(head, 12, (holder(grid), 1), gap=0, margins=(24, 12, 24, 16)))

    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        view = self.desk.session.view
        self._run(wanted, lambda: recurring(workspace, view.campaign or "", view.compare, view.filters))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Recurring", "Recurring revenue"))
        self.switch.setAccessibleName(translate("Recurring", "Horizon of cohorts and revenue"))
        self.switch.set_words(["–"] * HORIZONS)
        self.since.set_words([translate("Recurring", "By signing"), translate("Recurring", "Observed")])
        self.since.setAccessibleName(translate("Recurring", "By signing year, or stated against observed"))
        self.record.set_words(translate("Recurring", "Record what a customer did since"))
        self.where.set_words([translate("Recurring", "Where"), translate("Recurring", "Who")])
        self.where.setAccessibleName(translate("Recurring", "Where they would go, or who might replace"))
        for card in self._cards():
            card.retranslate()

    def shed(self) -> None:
        """Low windows do without the notes of all but the reasons, which say how far ranks go."""
        for card in self._cards():
            card.set_low(self.low, keep_note=card in (self.reasons, self.destinations))

    def choose_horizon(self, index: int) -> None:
        """Show cohorts and revenue at risk for another horizon."""
        self.horizon = index
        self.refresh()

    def choose_past(self, index: int) -> None:
        """Show cohorts by signing year, or what earlier respondents did since."""
        self.past = index
        self.refresh()

    def ask_outcome(self) -> None:
        """Ask what one customer did since, and record it."""
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None:
            return

        def ask(names: tuple[str, ...]) -> None:
            form = OutcomeForm(names, self)
            form.accepted.connect(lambda: self._record(workspace, campaign, form))
            form.show()

        self.desk.tasks.run(self, lambda: customer_names(workspace, campaign), ask)

    def _record(self, workspace: Workspace, campaign: str, form: OutcomeForm) -> None:
        customer, outcome = form.customer.text(), str(form.outcome.currentData())
        seen = form.day.date()
        day = date(seen.year(), seen.month(), seen.day())
        self.desk.tasks.run(
            self, lambda: record_one(workspace, campaign, customer, outcome, day), lambda _: self._recorded(customer)
        )

    def _recorded(self, customer: str) -> None:
        words = translate("Recurring", "Recorded what {customer} did since.").format(customer=customer)
        self.desk.said.emit("good", words, "", None)
        self.past = 1
        self._again()

    def choose_question(self, index: int) -> None:
        """Show where customers would go, or who might replace the vendor."""
        self.question = index
        self.refresh()

    def _cards(self) -> tuple[ChartCard, ...]:
        return (*self.churn, self.cohorts, self.renewals, self.reasons, self.destinations)

    def _show(self, scene: Scene, found: Recurring) -> None:
        if not found.horizons:
            self.empty.say(
                words.headline(found),
                translate(
                    "Recurring",
                    "Score-Churn needs a question answered certainly, probably, probably not or certainly not.",
                ),
            )
            self._stack.setCurrentIndex(1)
            return
        self.headline.setText(words.headline(found))
        self.note.setText(words.situation(found))
        shown = found.horizons[:HORIZONS]
        self.switch.setVisible(len(shown) > 1)
        if len(shown) > 1:
            self.switch.set_words([words.horizon_name(one) for one in shown])
        self.horizon = min(self.horizon, len(shown) - 1)
        self.switch.choose(self.horizon)
        for at, card in enumerate(self.churn):
            card.setVisible(at < len(shown))
            if at < len(shown):
                self._show_churn(at, shown[at])
        self._show_renewals(found, shown[self.horizon])
        self.since.choose(self.past)
        if self.past:
            one = shown[self.horizon]
            table = next((table for table in found.observed if table.question == one.question), None)
            show_observed(self.cohorts, words.horizon_name(one), table)
        else:
            self._show_cohorts(shown[self.horizon])
        several = next((one for one in found.choices if one.several), None)
        single = [one for one in found.choices if not one.several][:2]
        self._show_choices(self.reasons, several, translate("Recurring", "Why they might leave"))
        self.question = min(self.question, max(len(single) - 1, 0))
        self.where.setVisible(len(single) > 1)
        self.where.choose(self.question)
        asked = single[self.question] if single else None
        name = wording.text_of(asked.name) if asked and self.question else translate("Recurring", "Where they would go")
        self._show_choices(self.destinations, asked, name)

    def _show_churn(self, at: int, one: Horizon) -> None:
        figure, details = one.expected, one.expected.churn
        self.values[at].setText(wording.shown(figure, 1))
        unsure = translate("Recurring", "%n don’t know", None, figure.excluded.dont_know)
        known = figure.value is not None
        self.bases[at].setText(f"{wording.base(figure)} · {unsure}" if known else wording.base(figure))
        self.stated[at].setText(words.stated(one))
        rows: list[IntervalRow] = []
        if figure.value is not None and figure.interval is not None:
            ends = figure.interval
            rows.append(
                IntervalRow("sample", translate("Recurring", "Sample"), figure.value, ends.lower, ends.upper,
                            other=figure.previous)
            )  # fmt: skip
        if details is not None and figure.value is not None:
            for key, name, pair in (
                ("unsure", translate("Recurring", "With the undecided"), details.bounds),
                ("scale", translate("Recurring", "By the scale"), details.scale_band),
            ):
                rows.append(IntervalRow(key, name, None, *pair, band=True))
            if details.revenue is not None and details.revenue_interval is not None:
                around = details.revenue_interval
                name = translate("Recurring", "By revenue")
                rows.append(IntervalRow("revenue", name, details.revenue, around.lower, around.upper))
        head = (translate("Recurring", "source of doubt"), translate("Recurring", "value"),
                translate("Recurring", "from – to"))  # fmt: skip
        figures = Table(head, tuple(_line(row) for row in rows))
        note = words.solution(one) if known else ""
        if figure.previous is not None and known:
            note += " " + translate("Recurring", "Square: previous campaign.")
        card, name = self.churn[at], words.horizon_name(one)
        if rows:
            card.show_chart(name, _rows(rows, figure.value), figures, note)
        else:
            card.show_nothing(name, translate("Recurring", "nothing to show"), figures, note)

    def _show_cohorts(self, one: Horizon) -> None:
        rows = [
            IntervalRow(
                words.cohort(cohort), words.cohort(cohort), cohort.value, cohort.lower, cohort.upper,
                note="" if cohort.n is None else _n(cohort.n),
                hidden=translate("Recurring", "protected"),
            )
            for cohort in one.cohorts
        ]  # fmt: skip
        head = (translate("Recurring", "signed"), translate("Recurring", "expected churn"),
                translate("Recurring", "from – to"), "n")  # fmt: skip
        figures = Table(head, tuple((*_line(row), row.note) for row in rows))
        note = translate("Recurring", "Neighbouring years stand together until enough customers answered.")
        if not rows:
            note = translate("Recurring", "No signing years known, or too few answers.")
        heading = words.horizon_name(one)
        if rows:
            self.cohorts.show_chart(heading, _rows(rows, one.expected.value), figures, note, len(rows))
        else:
            self.cohorts.show_nothing(heading, translate("Recurring", "nothing to show"), figures, note)

    def _show_renewals(self, found: Recurring, one: Horizon) -> None:
        language = interface_language()
        most = max([year.upper or 0.0 for year in one.renewals] + [1.0])
        rows = []
        for year in one.renewals:
            if year.at_risk is None or year.revenue is None:
                hidden = translate("Recurring", "protected")
                rows.append(Bar(words.renewal(year), words.renewal(year), None, hidden=hidden))
                continue
            share = "" if year.share is None else percent(year.share, language)
            rows.append(
                Bar(words.renewal(year), words.renewal(year), year.at_risk / most,
                    words.money(year.at_risk, found.currency), share, Fill("accent", 0.8))
            )  # fmt: skip
        head = (translate("Recurring", "contract ends"), translate("Recurring", "at risk"),
                translate("Recurring", "if the undecided leave"),
                translate("Recurring", "contracts of those interviewed"),
                translate("Recurring", "customers"))  # fmt: skip
        figures = Table(
            head,
            tuple(
                (words.renewal(year), *(words.money(amount, found.currency) if amount is not None
                                        else translate("Recurring", "protected")
                                        for amount in (year.at_risk, year.upper, year.revenue)),
                 "" if year.customers is None else number(year.customers, language))
                for year in one.renewals
            ),
        )  # fmt: skip
        name = translate("Recurring", "Revenue at risk by renewal")
        heading = f"{name} · {words.horizon_name(one)}"
        if rows:
            self.renewals.show_chart(
                heading,
                lambda width, height, look, chosen: bars.draw(rows, width, height, look),
                figures,
                words.revenue(found),
                len(rows),
            )
        else:
            nothing = translate("Recurring", "nothing to show")
            self.renewals.show_nothing(heading, nothing, figures, words.revenue(found))

    def _show_choices(self, card: ChartCard, found: Choices | None, name: str) -> None:
        card.setVisible(found is not None)
        if found is None:
            return
        rows = _choice_bars(found)
        head = [translate("Recurring", "answer"), translate("Recurring", "share"), translate("Recurring", "interval"),
                translate("Recurring", "customers")]  # fmt: skip
        if found.several:
            head.append(translate("Recurring", "rank"))
        card.show_chart(
            name,
            lambda width, height, look, chosen: bars.draw(rows, width, height, look),
            Table(tuple(head), tuple(_choice_line(one, several=found.several) for one in found.answers)),
            " · ".join(part for part in (_n(found.n), words.choices(found)) if part),
            len(rows),
        )


def _n(base: int) -> str:
    return f"n\u00a0=\u00a0{number(base, interface_language())}"


def _choice_bars(found: Choices) -> list[Bar]:
    language = interface_language()
    most = max([one.figure.interval.upper for one in found.answers if one.figure.interval] + [0.01])
    return [
        Bar(
            f"{found.question}.{one.code}",
            wording.text_of(one.name) or one.code,
            None if one.figure.value is None else one.figure.value / most,
            "" if one.figure.value is None else percent(one.figure.value, language),
            "" if one.count is None else number(one.count, language),
            Fill("accent", 0.55),
            lower=one.figure.interval.lower / most if one.figure.interval else None,
            upper=one.figure.interval.upper / most if one.figure.interval else None,
            hidden=wording.reason(one.figure),
        )
        for one in found.answers
    ]


def _choice_line(one: Choice, *, several: bool) -> tuple[str, ...]:
    count = "" if one.count is None else number(one.count, interface_language())
    shown = (
        wording.text_of(one.name) or one.code,
        wording.shown(one.figure, 1),
        wording.interval(one.figure, 1),
        count,
    )
    return (*shown, str(one.rank or "")) if several else shown


def _rows(rows: list[IntervalRow], line: float | None) -> Callable[[float, float, Style, str], Drawing]:
    return lambda width, height, look, chosen: intervals.draw(rows, width, height, look, Unit.SHARE, line=line)


def _line(row: IntervalRow) -> tuple[str, str, str]:
    language = interface_language()
    ends = "" if row.lower is None or row.upper is None else span(row.lower, row.upper, Unit.SHARE, language, 1)
    shown = row.hidden if row.value is None else percent(row.value, language, 1)
    return row.name, shown, ends
