"""Segments: any theme score or indicator by any field of the customers' profile, tested against everybody else."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts import intervals
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, difference, number, span, value
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.segments import SegmentFigure, Segments
from scorefact_desktop.services.segments import segments
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.field_names import field_name
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

#: Measures that say the same as another one shown, or too little for a small group.
_LEFT_OUT = ("passives",)


class SegmentsPage(LoadedPage[Segments]):
    """Three choices: theme, figure, field."""

    def __init__(self, desk: Desk) -> None:
        self.theme = self.figure = self.field = ""
        super().__init__(desk, "themes")

    def _build(self) -> QWidget:
        self.headline, self.note = title(), small("", wrap=True)
        self.themes, self.figures, self.fields = Selector(140), Selector(180), Selector(110)
        self.themes.chosen.connect(self.choose_theme)
        self.figures.chosen.connect(self.choose_figure)
        self.fields.chosen.connect(self.choose_field)
        self.chart = ChartCard(self._complain, lambda: f"segments-{self.figure}-{self.field}")
        self.table_title, self.table, self.copy = heading(), FigureTable(), Button("icon", "copy", height=28)
        self.copy.clicked.connect(self.table.copy_all)
        self.table_note = small("", wrap=True)
        table = Card(
            column(row(self.table_title, None, self.copy), (self.table, 1), self.table_note, gap=4), (16, 8, 10, 10)
        )
        head = row((column(self.headline, self.note, gap=2), 1), self.themes, self.figures, self.fields)
        body = column((self.chart, 46), (table, 54), gap=16)
        return holder(column(head, 12, (holder(body), 1), gap=0, margins=(24, 12, 24, 16)))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Segments", "Segments"))
        self.themes.set_name(translate("Segments", "Theme"))
        self.figures.set_name(translate("Segments", "Figure"))
        self.fields.set_name(translate("Segments", "By"))
        self.table_title.setText(translate("Segments", "Each segment against all others"))
        self.copy.set_words(translate("Segments", "Copy the figures"))
        self.chart.retranslate()

    def choose_theme(self, theme: str) -> None:
        """Another theme: its score first."""
        self.theme, self.figure = theme, ""
        self._again()

    def choose_figure(self, figure: str) -> None:
        """Another figure of the theme."""
        self.figure = figure
        self._again()

    def choose_field(self, field: str) -> None:
        """Another field of the profile."""
        self.field = field
        self._again()

    def _key(self) -> Hashable:
        return self.theme, self.figure, self.field

    def _load(self) -> None:
        scene = self.desk.scene
        if scene is not None:
            self._settle(scene)
            if not self.field or not self.figure:
                self._nothing(scene)
                return
        super()._load()

    def _settle(self, scene: Scene) -> None:
        """Keep what was chosen where the questionnaire has it, else choose anew."""
        themes = [one for one in scene.questionnaire.themes if _figures_of(scene, one.id)]
        if not any(one.id == self.theme for one in themes):
            self.theme = next((one.id for one in themes if one.id == "satisfaction"), themes[0].id if themes else "")
            self.figure = ""
        figures = _figures_of(scene, self.theme)
        if self.figure not in dict(figures):
            self.figure = figures[0][0] if figures else ""
        fields = [key for key, found in scene.profile.items() if len(found) > 1]
        if self.field not in fields:
            self.field = next((key for key in ("size", "sector") if key in fields), fields[0] if fields else "")
        self.themes.set_choices([(one.id, wording.text_of(one.name)) for one in themes], self.theme)
        self.figures.set_choices(figures, self.figure)
        self.fields.set_choices([(key, field_name(key)) for key in fields], self.field)

    def _nothing(self, scene: Scene) -> None:
        self.empty.say(
            translate("Segments", "Nothing to compare by"),
            translate(
                "Segments",
                "Segments need customers that differ in a field such as size or sector. Import the list of customers, "
                "or responses with such columns.",
            ),
        )
        self._stack.setCurrentIndex(1)

    def _compute(self, workspace: Workspace, scene: Scene, wanted: Hashable) -> None:
        view, figure, field = self.desk.session.view, self.figure, self.field

        def job() -> Segments:
            return segments(workspace, view.campaign or "", figure, field, view.filters)

        question = scene.questionnaire.by_code.get(figure.partition(".")[0])
        if question is not None and question.sensitive:  # proving that nothing can be worked out takes a while
            name = translate("Segments", "Protecting segments")
            self.desk.tasks.run_heavy(self, name, lambda task: job(), lambda found: self._take(wanted, found))
        else:
            self._run(wanted, job)

    def _show(self, scene: Scene, found: Segments) -> None:
        language, unit = interface_language(), wording.unit(found.figure)
        name = _name_of(scene, found.figure.id)
        field = field_name(found.field)
        self.headline.setText(_headline(name, field, found, unit))
        self.note.setText(f"{wording.shown(found.figure, 1)} · {wording.base(found.figure)}")
        rows = [
            IntervalRow(
                one.name, one.name, one.value, one.lower, one.upper,
                note="" if one.n is None else f"n\u00a0=\u00a0{number(one.n, language)}",
                hidden=translate("Segments", "protected") if one.protected else translate("Segments", "no answers"),
                strong=one.significant,
            )
            for one in found.segments
        ]  # fmt: skip

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return intervals.draw(rows, width, height, look, unit, line=found.figure.value)

        figures = _table(found, unit, field)
        if rows:
            self.chart.show_chart(f"{name} · {field}", compose, figures, _why(found), len(rows))
        else:
            nothing = translate("Segments", "nothing to compare")
            self.chart.show_nothing(f"{name} · {field}", nothing, figures, _why(found))
        self.table.show_table(figures, self.table_title.text())
        self.table_note.setText(
            translate(
                "Segments",
                "Significant: judged over all segments of the field together (Benjamini-Hochberg, 10%). "
                "Association, not cause.",
            )
        )


def _figures_of(scene: Scene, theme: str) -> list[tuple[str, str]]:
    """The theme's score and the indicators of its questions, as keys and words."""
    found = [(theme, translate("Segments", "Score of the theme"))] if scene.figures.theme(theme) else []
    own = {question.code for question in scene.questionnaire.of_theme(theme)}
    for one in scene.figures.indicators:
        if one.question in own and one.measure not in _LEFT_OUT:
            found.append((one.id, _name_of(scene, one.id)))
    return found


def _name_of(scene: Scene, identifier: str) -> str:
    question, _, measure = identifier.partition(".")
    if not measure:
        return wording.theme_name(scene.questionnaire, identifier)
    name = wording.question_name(scene.questionnaire, question)
    if measure.startswith("share."):
        code = measure.removeprefix("share.")
        scale = scene.questionnaire.scale_of(question)
        answer = next((wording.text_of(one.text) or code for one in scale.choices if one.code == code), code)
    elif measure == "average":
        answer = translate("Segments", "average")
    else:
        answer = wording.measure_name(measure)
    return f"{name} · {answer}"


def _headline(name: str, field: str, found: Segments, unit: Unit) -> str:
    apart = [one for one in found.segments if one.significant and one.difference is not None]
    if found.status in ("no_answers", "protected", "field_unknown"):
        return translate("Segments", "{figure}: nothing to compare").format(figure=name)
    if not apart:
        return translate("Segments", "{figure}: no segment differs significantly").format(figure=name)
    most = max(apart, key=lambda one: abs(one.difference or 0.0))
    words = (
        translate("Segments", "{figure}: {segment} above the others")
        if (most.difference or 0.0) > 0
        else translate("Segments", "{figure}: {segment} below the others")
    )
    return words.format(figure=name, segment=most.name)


def _why(found: Segments) -> str:
    """What must be said beside the chart: dotted line, what is protected, why there is nothing."""
    language = interface_language()
    reasons = {
        "no_answers": translate("Segments", "Nobody gave a valid answer."),
        "protected": translate("Segments", "Too few answers: the figure itself is protected."),
        "field_unknown": translate("Segments", "Nobody who answered has a value of this field."),
        "one_segment": translate("Segments", "All who answered share one value: nothing to compare with."),
    }
    parts = [reasons.get(found.status, translate("Segments", "Dotted: everybody."))]
    if any(one.protected for one in found.segments):
        words = translate("Segments", "Protected: under {least} answers, or what would give them away by subtraction.")
        parts.append(words.format(least=number(found.least, language)))
    if found.unknown:
        parts.append(translate("Segments", "%n without a value of this field.", None, found.unknown))
    return " ".join(parts)


def _table(found: Segments, unit: Unit, field: str) -> Table:
    head = (field, "n", translate("Segments", "value"), translate("Segments", "interval"),
            translate("Segments", "against the others"), translate("Segments", "p"),
            translate("Segments", "judgement"))  # fmt: skip
    return Table(head, tuple(_line(one, unit) for one in found.segments))


def _line(one: SegmentFigure, unit: Unit) -> tuple[str, ...]:
    language = interface_language()
    if one.protected:
        return one.name, "", translate("Segments", "protected"), "", "", "", ""
    if one.value is None:
        return one.name, "0", translate("Segments", "no answers"), "", "", "", ""
    ends = "" if one.lower is None or one.upper is None else span(one.lower, one.upper, unit, language, 1)
    gap = "" if one.difference is None else difference(one.difference, unit, language, 1)
    judged = translate("Segments", "significant") if one.significant else translate("Segments", "not significant")
    shown = "" if one.n is None else number(one.n, language)
    return one.name, shown, value(one.value, unit, language, 1), ends, gap, wording.p_value(one.p), judged
