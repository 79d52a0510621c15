"""Drivers: which themes go with recommendation or satisfaction, and how well they do; computed aside, with progress."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts import intervals, quadrant
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, number, percent, span
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.quadrant import QuadrantWords
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.drivers import DriverPoint, Drivers
from scorefact_desktop.services.drivers import drivers
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.tasks import Task
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.loaded import LoadedPage
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.selectors import Selector
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import heading, small, title


class DriversPage(LoadedPage[Drivers]):
    """The quadrant with its table; below the gates rank correlations, or why there is nothing."""

    def __init__(self, desk: Desk) -> None:
        self.outcome = ""
        self.shapley = False
        super().__init__(desk, "themes")

    def _build(self) -> QWidget:
        self.headline, self.note = title(), small("", wrap=True)
        self.outcomes, self.shapley_button = Selector(200), Button()
        self.shapley_button.setCheckable(True)
        self.outcomes.chosen.connect(self.choose_outcome)
        self.shapley_button.toggled.connect(self.want_shapley)
        self.chart = ChartCard(self._complain, lambda: "drivers", least=(420, 260))
        self.table_title, self.table, self.copy = heading(), FigureTable(), Button("icon", "copy", height=28)
        self.copy.clicked.connect(self.table.copy_all)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table_note = small("", wrap=True)
        table = Card(
            column(row(self.table_title, None, self.copy), (self.table, 1), self.table_note, gap=4), (16, 8, 10, 10)
        )
        head = row((column(self.headline, self.note, gap=2), 1), self.shapley_button, self.outcomes)
        body = row((self.chart, 50), (table, 50), gap=16)
        return holder(column(head, 12, (holder(body), 1), gap=0, margins=(24, 12, 24, 16)))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Drivers", "Drivers"))
        self.outcomes.set_name(translate("Drivers", "What goes with"))
        self.table_title.setText(translate("Drivers", "Themes by importance"))
        self.copy.set_words(translate("Drivers", "Copy the figures"))
        self.shapley_button.set_words(
            translate("Drivers", "Shapley shares"),
            translate("Drivers", "A second way to part importance, slower, for at most ten themes"),
        )
        self.chart.retranslate()

    def choose_outcome(self, question: str) -> None:
        """Look for the drivers of another question."""
        self.outcome = question
        self._again()

    def want_shapley(self, wanted: bool) -> None:
        """Compute Shapley shares beside Johnson's."""
        if wanted != self.shapley:
            self.shapley = wanted
            self._again()

    def _key(self) -> Hashable:
        return self.outcome, self.shapley

    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        view, shapley = self.desk.session.view, self.shapley
        outcome = self.outcome if self.outcome in scene.questionnaire.by_code else None
        if self.found is None:
            self.empty.say(
                translate("Drivers", "One moment"), translate("Drivers", "Drivers are computed from 1,000 resamples.")
            )

        def compute(task: Task) -> Drivers | None:
            def progress(share: float) -> bool:
                task.tell(share)
                return not task.is_cancelled()

            return drivers(workspace, view.campaign or "", outcome, view.filters, shapley=shapley, progress=progress)

        def take(found: Drivers | None) -> None:
            if found is not None:
                self._take(wanted, found)
            elif wanted == self._wanted and self.found is None:
                self.empty.say(
                    translate("Drivers", "Stopped"),
                    translate("Drivers", "The drivers were not computed to the end."),
                    ("plain", translate("Drivers", "Compute again"), self._again),
                )

        self.desk.tasks.run_heavy(self, translate("Drivers", "Drivers"), compute, take)

    def _show(self, scene: Scene, found: Drivers) -> None:
        self.outcomes.set_choices(
            [(code, wording.question_name(scene.questionnaire, code)) for code in found.outcomes], found.outcome or ""
        )
        self.shapley_button.setEnabled(found.shapley_possible)
        reason = _nothing(found)
        if not found.points:
            self.empty.say(translate("Drivers", "No drivers to show"), reason)
            self._stack.setCurrentIndex(1)
            return
        names = {one.themes: _name(scene, one) for one in found.points}
        self.headline.setText(_headline(found, names))
        self.note.setText(_note(found))
        self.table_note.setText(_left_out(scene, found, reason))
        figures = _table(found, names)
        self.table.show_table(figures, self.table_title.text())
        if found.crosshair is None:
            self._show_ranks(found, names, figures)
        else:
            self._show_quadrant(found, names, figures)

    def _show_quadrant(self, found: Drivers, names: dict[tuple[str, ...], str], figures: Table) -> None:
        points = [
            quadrant.QuadrantPoint(
                "+".join(one.themes), place, names[one.themes], one.importance.value, one.importance.lower,
                one.importance.upper, one.performance.value, one.performance.lower, one.performance.upper,
                one.quadrant or "",
            )
            for place, one in enumerate(found.points, start=1)
            if one.importance is not None and one.performance is not None
        ]  # fmt: skip
        cross = found.crosshair or (0.0, 50.0)
        words = QuadrantWords(
            act_first=translate("Drivers", "Act first"),
            preserve=translate("Drivers", "Preserve"),
            watch=translate("Drivers", "Watch"),
            maintain=translate("Drivers", "Maintain"),
            across=translate("Drivers", "importance: share of what the themes explain"),
            up=translate("Drivers", "performance, 0 to 100"),
        )

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return quadrant.draw(points, cross, words, width, height, look, chosen)

        note = translate("Drivers", "Hollow: undetermined, its interval touches a line. Association, not cause.")
        self.chart.show_chart(translate("Drivers", "Importance and performance"), compose, figures, note)

    def _show_ranks(self, found: Drivers, names: dict[tuple[str, ...], str], figures: Table) -> None:
        rows = [
            IntervalRow("+".join(one.themes), names[one.themes], one.spearman, one.spearman_lower, one.spearman_upper)
            for one in found.points
        ]

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return intervals.draw(rows, width, height, look, Unit.PLAIN, line=0.0, axis=(-1.0, 1.0))

        note = translate("Drivers", "Rank correlation of each theme alone, with its interval. Association, not cause.")
        self.chart.show_chart(translate("Drivers", "Rank correlation, −1 to 1"), compose, figures, note)


def _name(scene: Scene, one: DriverPoint) -> str:
    return " + ".join(wording.theme_name(scene.questionnaire, theme) for theme in one.themes)


def _headline(found: Drivers, names: dict[tuple[str, ...], str]) -> str:
    first = [names[one.themes] for one in found.points if one.quadrant == quadrant.ACT_FIRST]
    if first:
        return translate("Drivers", "Act first on: {themes}").format(themes=", ".join(first[:3]))
    if found.crosshair is not None:
        return translate("Drivers", "No theme stands out for certain as the one to act on first")
    return translate("Drivers", "Too few complete answers to weigh the themes against each other")


def _note(found: Drivers) -> str:
    language = interface_language()
    parts = []
    if found.r_squared is not None:
        words = translate("Drivers", "The themes explain {share} of the differences")
        parts.append(words.format(share=percent(found.r_squared, language)))
    rows = translate("Drivers", "%n complete respondent(s)", None, found.n)
    if found.status == "pairwise":
        rows = translate("Drivers", "every two themes known together for %n respondent(s) or more", None, found.n)
    elif found.status == "too_few_rows":
        rows = translate("Drivers", "{n} of the {needed} respondents it takes").format(
            n=number(found.n, language), needed=number(found.needed, language)
        )
    return " · ".join([*parts, rows])


def _nothing(found: Drivers) -> str:
    """Why there is nothing, or less."""
    reasons = {
        "no_answers": translate("Drivers", "Nobody answered the question whose drivers are looked for."),
        "protected": translate("Drivers", "Protected: too few answered."),
        "no_outcome": translate("Drivers", "This questionnaire has no question about recommendation or satisfaction."),
        "no_outcome_variance": translate("Drivers", "Everybody gave the same answer: nothing can go with it."),
        "no_drivers": translate("Drivers", "No theme has a score that varies."),
        "too_few_rows": translate("Drivers", "Below 50 respondents, or five per theme, each theme is looked at alone."),
        "pairwise": translate("Drivers", "Over a fifth of the rows are incomplete: correlations pair by pair."),
    }
    return reasons.get(found.status, "")


def _left_out(scene: Scene, found: Drivers, reason: str) -> str:
    parts = [reason] if reason else []
    for themes, words in (
        (found.left_out, translate("Drivers", "Left out: {themes}.")),
        (found.dropped, translate("Drivers", "Without differences: {themes}.")),
    ):
        if themes:
            named = ", ".join(wording.theme_name(scene.questionnaire, one) for one in themes)
            parts.append(words.format(themes=named))
    return " ".join(parts)


def _table(found: Drivers, names: dict[tuple[str, ...], str]) -> Table:
    language = interface_language()
    verdicts = {
        "concentrate_here": translate("Drivers", "act first"),
        "keep_up": translate("Drivers", "preserve"),
        "low_priority": translate("Drivers", "watch"),
        "possible_overkill": translate("Drivers", "maintain"),
        "undetermined": translate("Drivers", "undetermined"),
    }
    if found.crosshair is None:
        head: tuple[str, ...] = (translate("Drivers", "theme"), translate("Drivers", "rank correlation"),
                                 translate("Drivers", "from – to"), "n")  # fmt: skip
        rows = [
            (
                names[one.themes],
                _plain(one.spearman),
                ""
                if one.spearman_lower is None or one.spearman_upper is None
                else f"{_plain(one.spearman_lower)} … {_plain(one.spearman_upper)}",
                number(one.n, language),
            )
            for one in found.points
        ]
        return Table(head, tuple(rows))
    with_shapley = any(one.shapley is not None for one in found.points)
    head = (translate("Drivers", "theme"), translate("Drivers", "importance"), translate("Drivers", "performance"),
            translate("Drivers", "verdict"))  # fmt: skip
    if with_shapley:
        head = (*head, "Shapley")
    lines = []
    for place, one in enumerate(found.points, start=1):
        if one.importance is None or one.performance is None:
            continue
        ends = span(one.importance.lower, one.importance.upper, Unit.SHARE, language)
        cells = (
            f"{place}  {names[one.themes]}",
            f"{percent(one.importance.value, language)} ({ends})",
            number(one.performance.value, language),
            verdicts.get(one.quadrant or "", ""),
        )
        shapley = "" if one.shapley is None else percent(one.shapley, language)
        lines.append((*cells, shapley) if with_shapley else cells)
    return Table(head, tuple(lines))


def _plain(value: float) -> str:
    text = f"{value:z.2f}".replace("-", "−")
    return text if interface_language() == "en" else text.replace(".", ",")
