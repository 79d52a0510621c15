"""One theme: its questions with their answers, why each figure is what it is, and the analyst's comment."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.charts import distribution, table
from scorefact_desktop.charts.answers import AnswerRow
from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.primitives import Fill
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.translation import translate
from scorefact_desktop.views import headlines, wording
from scorefact_desktop.views.charts.figures import answer_row, is_bar
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.comment_bar import CommentBar
from scorefact_desktop.views.pages.depth import Depth
from scorefact_desktop.views.pages.empty import no_campaign, no_figures
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.pages.question_row import QuestionRow
from scorefact_desktop.views.pages.theme_list import CUSTOM, ThemeList, custom_name
from scorefact_desktop.views.pages.why import WhyPanel
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.chart import style
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Arrow, SeriesKey, Swatch
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.selectors import Selector
from scorefact_desktop.views.widgets.table import FigureTable
from scorefact_desktop.views.widgets.text import Text, heading, small, title

LIST_FROM = 1560  # width of the page from which the themes stand in a list beside it


class ThemesPage(Page):
    """Shows the theme asked for, and remembers it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.theme = ""
        self.rows: list[QuestionRow] = []
        self.headline = title()
        self._value, self._interval = Text("", T14, 600, "accent"), small()
        self._arrow, self._change, self._beside = Arrow(), Text("", T12, 500), small()
        self.chooser, self.back, self.forward = (
            Selector(200),
            Button("icon", "caret-left"),
            Button("icon", "caret-right"),
        )
        self.chooser.chosen.connect(self.show_theme)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.list = ThemeList()
        self.list.chosen.connect(self.show_theme)
        self._card_title, self._card_note, self._legend = heading(), small(), row(gap=6)
        self.table_button, self.copy_button = Button("icon", "table", height=28), Button("icon", "copy", height=28)
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._show_table)
        self.copy_button.clicked.connect(lambda: self._figures().copy_all())
        self._questions = column(gap=0, margins=(4, 0, 4, 0))
        self._table = FigureTable()
        self.why, self.comment = WhyPanel(closable=False), CommentBar(desk)
        self.empty = EmptyState("themes")
        self._stack, self._views = QStackedWidget(), QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        self.deeper = Depth(desk, self._stack)
        self.setLayout(column(self.deeper, gap=0))
        desk.scene_changed.connect(self.renew)
        self.retranslate()
        self.refresh()

    def _build(self) -> QWidget:
        facts = row(self._value, self._interval, self._arrow, self._change, self._beside, None, gap=6)
        head = row((column(self.headline, facts, gap=2), 1), self.back, self.chooser, self.forward)
        self._views.addWidget(scrolled(holder(self._questions)))
        self._views.addWidget(self._table)
        card = Card(
            column(
                row(self._card_title, self._card_note, None, self.table_button, self.copy_button, gap=8,
                    margins=(16, 0, 12, 0)),
                holder(column(self._legend, margins=(16, 0, 16, 0)), height=16), 8, Rule(), 4, (self._views, 1), gap=4,
            ),
            (1, 10, 1, 8),
        )  # fmt: skip
        left = holder(column((card, 1), self.comment, gap=16))
        body = holder(row(self.list, (left, 1), self.why, gap=16))
        return holder(column(head, 12, (body, 1), gap=0, margins=(24, 12, 24, 16)))

    def entered(self, shown: object) -> None:
        """Show the theme asked for."""
        if isinstance(shown, str):
            self.deeper.show_view("themes")
            self.show_theme(shown)

    def commit(self) -> None:
        """Put on disk the comment that is being typed."""
        self.comment.commit()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Themes", "Themes"))
        self.chooser.set_name(translate("Themes", "Theme"))
        self.back.set_words(translate("Themes", "Previous theme"))
        self.forward.set_words(translate("Themes", "Next theme"))
        self._card_title.setText(translate("Themes", "Answers by question"))
        self._card_note.setText(translate("Themes", "in % of usable answers, positive to the right"))
        self.table_button.set_words(translate("Themes", "Show as table"))
        self.copy_button.set_words(translate("Themes", "Copy the figures"))
        self.why.retranslate()

    def refresh(self) -> None:
        """Show the desk's scene, or what to do while there is none."""
        scene = self.desk.scene
        if scene is None:
            no_campaign(self.empty, self.desk)
        elif not scene.figures.complete and not scene.figures.partial and not scene.figures.filtered:
            no_figures(self.empty, self.desk, scene)
        else:
            self._stack.setCurrentIndex(0)
            ids = _places(scene)
            self._show(scene, self.theme if self.theme in ids else _first(scene))
            return
        self._stack.setCurrentIndex(1)

    def show_theme(self, theme: str) -> None:
        """Show another theme."""
        scene = self.desk.scene
        if scene is not None and theme in _places(scene):
            self._show(scene, theme)
        else:
            self.theme = theme

    def _step(self, by: int) -> None:
        scene = self.desk.scene
        if scene is not None:
            ids = _places(scene)
            self._show(scene, ids[(ids.index(self.theme) + by) % len(ids)])

    def _show(self, scene: Scene, theme: str) -> None:
        same = theme == self.theme
        self.theme = theme
        themes = scene.questionnaire.themes
        choices = [(one.id, f"{one.number} {wording.text_of(one.name)}") for one in themes]
        own = [(CUSTOM, custom_name())] if scene.questionnaire.custom else []
        self.chooser.set_choices([*choices, *own], theme)
        self.list.show_scene(scene, theme)
        self.list.setVisible(self.width() >= LIST_FROM and len(themes) > 1)
        figure = scene.figures.theme(theme)
        self._show_head(scene, figure)
        self._show_questions(scene, theme, same)
        self.comment.setVisible(theme != CUSTOM)
        if theme != CUSTOM:
            self.comment.show_theme(scene.about.name, theme, wording.theme_name(scene.questionnaire, theme))
        self._show_table(self.table_button.isChecked())

    def _show_head(self, scene: Scene, figure: Figure | None) -> None:
        own = self.theme == CUSTOM
        name = custom_name() if own else wording.theme_name(scene.questionnaire, self.theme)
        self.headline.setText(headlines.theme(scene, figure) if figure else name)
        for widget in (self._arrow, self._change):
            widget.setVisible(bool(figure and figure.value is not None and figure.change))
        if figure is None:
            self._value.setText("")
            self._interval.setText(
                translate("Themes", "Apart from the standard indicators, the label and the benchmark")
                if own
                else translate("Themes", "This theme has no score of its own")
            )
            self._beside.setText("")
            return
        language = interface_language()
        self._value.setText(wording.shown(figure, 1))
        self._interval.setText(f"{wording.interval(figure)} · {wording.base(figure)}".removeprefix(" · "))
        if figure.change and figure.value is not None:
            self._arrow.set_direction(*wording.change_tone(figure))
            moved = wording.points(figure.change, wording.unit(figure))
            self._change.setText(f"{moved} · {wording.significance(figure.change)}")
        beside = figure.benchmark
        self._beside.setText(
            "" if beside is None else "· " + translate("Themes", "benchmark {value}").format(
                value=number(beside.mean, language, 1))
        )  # fmt: skip

    def _show_questions(self, scene: Scene, theme: str, same: bool) -> None:
        chosen = next((one.question.code for one in self.rows if one.chosen), "") if same else ""
        clear(self._questions)
        questions = _asked(scene, theme)
        bars = [row for row in (_bar_of(scene, one) for one in questions) if row is not None]
        reach = distribution.reach_of(bars) if bars else None
        self.rows = [QuestionRow(scene, question, reach, low=self.low) for question in questions]
        for one in self.rows:
            one.clicked.connect(lambda _=False, one=one: self._explain(one))
            self._questions.addWidget(one)
        self._questions.addStretch(1)
        self._show_legend(scene, questions)
        first = next((one for one in self.rows if one.question.code == chosen), None)
        if first is not None:
            self._explain(first)
        elif scene.figures.theme(theme) is not None:
            self.why.explain(scene, theme)
        elif self.rows:
            self._explain(self.rows[0])

    def _explain(self, chosen: QuestionRow) -> None:
        scene = self.desk.scene
        if scene is None:
            return
        again = chosen.chosen and scene.figures.theme(self.theme) is not None
        for one in self.rows:
            one.set_chosen(one is chosen and not again)
        if again:
            self.why.explain(scene, self.theme)
        elif chosen.figure is not None:
            self.why.explain(scene, chosen.figure.id)
        else:
            self.why.explain_question(scene, chosen.question)

    def _show_legend(self, scene: Scene, questions: tuple[Question, ...]) -> None:
        clear(self._legend)
        drawn = [one for one in questions if is_bar(scene.questionnaire, one.code)]
        ordinal = [one for one in drawn if scene.questionnaire.scale_of(one.code).kind is ScaleKind.ORDINAL]
        if ordinal:
            scales = {one.scale for one in ordinal}
            bar = _bar_of(scene, ordinal[0])
            found = distribution.swatches(bar.answers) if bar else ()
            if len(scales) > 1 and found:
                ends = (translate("Themes", "most negative"), translate("Themes", "most positive"))
                found = ((ends[0], found[0][1]), (ends[1], found[-1][1]))
            for words, fill in found:
                self._legend.addLayout(row(Swatch(fill), small(words, "ink"), 8, gap=5))
            self._legend.addLayout(
                row(Swatch(Fill("previous", 0.5)), small(translate("Themes", "don’t know or refused"), "ink"), 8, gap=5)
            )
        if any(one.benchmark for one in scene.figures.indicators):
            self._legend.addLayout(row(SeriesKey("benchmark"), small(translate("Themes", "benchmark"), "ink"), gap=5))
        self._legend.addStretch(1)

    def _show_table(self, wanted: bool) -> None:
        if wanted:
            self._figures()
        self._views.setCurrentIndex(1 if wanted else 0)

    def _figures(self) -> FigureTable:
        scene = self.desk.scene
        if scene is not None:
            bars = [bar for bar in (_bar_of(scene, one) for one in _asked(scene, self.theme)) if bar]
            self._table.show_table(table.of_answers(bars, style()), self._card_title.text())
        return self._table

    def shed(self) -> None:
        """Low windows have lower rows."""
        self.deeper.set_low(self.low)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide pages have the list of themes beside them."""
        super().resizeEvent(event)
        scene = self.desk.scene
        self.list.setVisible(self.width() >= LIST_FROM and bool(scene and len(scene.questionnaire.themes) > 1))


def _places(scene: Scene) -> list[str]:
    """The themes, and behind them the campaign's own questions where it has some."""
    return [*(theme.id for theme in scene.questionnaire.themes), *([CUSTOM] if scene.questionnaire.custom else [])]


def _asked(scene: Scene, theme: str) -> tuple[Question, ...]:
    questionnaire = scene.questionnaire
    if theme != CUSTOM:
        return questionnaire.of_theme(theme)
    return tuple(questionnaire.by_code[code] for code in questionnaire.order if code in questionnaire.custom)


def _bar_of(scene: Scene, question: Question) -> AnswerRow | None:
    spread = scene.figures.distribution(question.code)
    if spread is None or not is_bar(scene.questionnaire, question.code):
        return None
    return answer_row(scene, spread, scene.figures.indicator(f"{question.code}.positive"))


def _first(scene: Scene) -> str:
    """The theme to begin with: the one that moved most significantly, else the first."""
    moved = [one for one in scene.figures.themes if one.change and one.change.significant and one.theme]
    if moved:
        most = max(moved, key=lambda one: abs(one.change.value) if one.change else 0.0)
        return most.theme or most.id
    return scene.questionnaire.themes[0].id
