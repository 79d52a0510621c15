"""Why a figure is what it is: calculation, method, answers, those left out, comparisons."""

from PySide6.QtCore import Signal

from scorefact_desktop.charts.numbers import Unit, number, percent, span, value
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services import weighting
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.key_figures import find
from scorefact_desktop.views.scene import KeyFigure, Scene
from scorefact_desktop.views.speech import interface_language, labelled
from scorefact_desktop.views.theme import T12, T14, T28
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.figure_card import draw_strip
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import SeriesKey, StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small

WIDTH = 328


class WhyPanel(Card):
    """Explains one figure of a scene. `closed` when it is put away."""

    closed = Signal()

    def __init__(self, *, closable: bool = True) -> None:
        super().__init__()
        self.figure = ""
        self.title, self.close_button = heading(), Button("icon", "close", height=24)
        self.close_button.clicked.connect(self.closed)
        self.close_button.setVisible(closable)
        self._body = column(gap=4, margins=(16, 0, 16, 8))
        self._area = scrolled(holder(self._body), only_text=True)
        self.fill(
            column(row(self.title, None, self.close_button, margins=(16, 0, 12, 0)), (self._area, 1), gap=6),
            padding=(1, 12, 1, 8),
        )
        self.setFixedWidth(WIDTH)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("Why", "Why this figure"))
        self.setAccessibleName(self.title.text())
        self._area.setAccessibleName(self.title.text())
        self.close_button.set_words(translate("Why", "Close"))

    def explain(self, scene: Scene, identifier: str) -> None:
        """Explain a theme score or an indicator by its id; says so where there is none."""
        self.figure = identifier
        clear(self._body)
        figure = find(scene.figures, identifier)
        if figure is None:
            self._add(Text(translate("Why", "This questionnaire has no such figure."), T14, wrap=True))
            self._body.addStretch(1)
            return
        self._headline(scene, figure)
        if figure.value is None:
            self._hidden(scene, figure)
        else:
            self._calculation(scene, figure)
        if figure.question is not None and not figure.protected:
            self._answers(scene, figure)
        self._section(translate("Why", "Not usable"))
        self._add(small(wording.excluded(figure.excluded), "ink", wrap=True))
        if figure.value is not None:
            self._comparisons(scene, figure)
        self._body.addStretch(1)

    def explain_question(self, scene: Scene, question: Question) -> None:
        """Show the answers to a question that has no figure of its own."""
        clear(self._body)
        self._add(Text(asked(scene, question), T14, 400, "muted", wrap=True))
        spread = scene.figures.distribution(question.code)
        if spread is None:
            self._add(
                Text(translate("Why", "Answers in the respondents’ own words; the report quotes them."), wrap=True)
            )
        elif spread.protected:
            self._body.addLayout(row(StatusMark("open", 6), Text(translate("Figures", "protected"), T14, 600), None))
        else:
            bare = Figure(question.code, "", None, spread.n, question.code, excluded=spread.excluded)
            self._answers(scene, bare)
            self._section(translate("Why", "Not usable"))
            self._add(small(wording.excluded(spread.excluded), "ink", wrap=True))
        self._body.addStretch(1)

    def _add(self, widget: Text) -> None:
        self._body.addWidget(widget)

    def _section(self, words: str) -> None:
        self._body.addSpacing(4)
        self._body.addWidget(Rule())
        self._body.addSpacing(4)
        self._body.addWidget(heading(words))

    def _line(self, name: str, words: str, mark: str = "") -> None:
        parts = [SeriesKey(mark)] if mark else []
        self._body.addLayout(row(*parts, (Elided(name, T12, 400, "muted"), 1), small(words, "ink", 500)))

    def _headline(self, scene: Scene, figure: Figure) -> None:
        questionnaire = scene.questionnaire
        if figure.question is not None:
            self._add(Text(asked(scene, questionnaire.by_code[figure.question]), T14, 400, "muted", wrap=True))
        else:
            self._add(Text(wording.theme_name(questionnaire, figure.theme or figure.id), T14, 400, "muted", wrap=True))
        decimals = 0 if figure.measure == "nps" else 1
        if figure.value is None:
            self._body.addLayout(row(StatusMark("open", 6), Text(wording.reason(figure), T14, 600), None))
            return
        words = wording.measure_name(figure.measure if figure.question else "score")
        self._body.addLayout(row(Text(wording.shown(figure, decimals), T28, 600), small(words), None))
        high, low = (100.0, 0.0) if wording.unit(figure) is Unit.SCORE else (1.0, 0.0)
        key = KeyFigure(figure.id, "", "", figure, low=-1.0 if figure.measure == "nps" else low, high=high)
        strip = ChartView(lambda w, h, style, _: draw_strip(key, w, h, style), (120, 20))
        strip.setFixedHeight(20)
        strip.setAccessibleName(words)
        self._body.addWidget(strip)

    def _hidden(self, scene: Scene, figure: Figure) -> None:
        if figure.protected:
            words = translate(
                "Why",
                "Fewer than {limit} people stand behind this figure, or it would give away another one. "
                "It is not shown to anybody.",
            ).format(limit=scene.protection_limit)
        else:
            words = translate("Why", "Nobody has given a usable answer yet.")
        self._add(Text(words, T14, wrap=True))

    def _calculation(self, scene: Scene, figure: Figure) -> None:
        language = interface_language()
        self._section(translate("Why", "Calculation"))
        self._add(Text(self._spelled_out(scene, figure), T14, wrap=True))
        self._body.addSpacing(2)
        if figure.interval:
            unit, decimals = wording.unit(figure), 0 if figure.measure == "nps" else 1
            between = span(figure.interval.lower, figure.interval.upper, unit, language, decimals)
            self._line(translate("Why", "95% interval"), between)
            method = translate("Why", "Method"), wording.method(figure.interval.method)
            if wording.weighted(figure):
                self._add(small(labelled(*method), "ink", wrap=True))
                self._add(small(weighting.words(scene.figures.weighting, translate), "ink", wrap=True))
            else:
                self._line(*method)
        self._line(translate("Why", "Usable answers"), wording.base(figure))
        if scene.figures.population:
            self._line(translate("Why", "Customers in all"), number(scene.figures.population, language))

    def _spelled_out(self, scene: Scene, figure: Figure) -> str:
        """The calculation in figures where it is a share, in words elsewhere."""
        if figure.question is None:
            return self._theme_rule(scene, figure)
        distribution = scene.figures.distribution(figure.question)
        scale = scene.questionnaire.scale_of(figure.question)
        values = {"top": scale.top, "positive": scale.positive}.get(figure.measure)
        if figure.measure.startswith("share."):
            values = tuple(one.value for one in scale.choices if one.code == figure.measure.removeprefix("share."))
        if distribution and not distribution.protected and values:
            counts = [number(distribution.counts.get(one, 0), interface_language()) for one in values]
            words = translate("Why", "{counts} answers out of {n} usable ones = {share}")
            total = " + ".join(counts) if len(counts) == 1 else f"({' + '.join(counts)})"
            share = percent(figure.value or 0.0, interface_language(), 1)
            return words.format(counts=total, n=number(figure.n, interface_language()), share=share)
        if figure.measure == "nps":
            return translate("Why", "Share of 9 and 10, minus share of 0 to 6, in points.")
        if figure.measure == "expected_churn":
            return translate(
                "Why",
                "Each answer stands for a chance of leaving, from certainly staying to certainly leaving; their mean.",
            )
        if figure.measure == "crisis_rate":
            return translate("Why", "Share of customers who had at least one crisis in 12 months.")
        return translate("Why", "Mean of all usable answers, the scale put on 0 to 100.")

    def _theme_rule(self, scene: Scene, figure: Figure) -> str:
        rules = scene.scores.themes if scene.scores else ()
        texts = next((one.explanation for one in rules if one.theme == figure.theme), {})
        words = wording.text_of(texts) or translate("Why", "Mean of the theme’s questions, each put on 0 to 100.")
        if figure.optional:
            words += " " + translate("Why", "It rests on questions that were asked of half of the respondents.")
        return words

    def _answers(self, scene: Scene, figure: Figure) -> None:
        distribution = scene.figures.distribution(figure.question or "")
        scale = scene.questionnaire.scale_of(figure.question or "")
        if distribution is None or distribution.protected or scale.kind is ScaleKind.TEXT:
            return
        self._section(translate("Why", "Answers"))
        language = interface_language()
        if scale.choices:
            for choice in scale.choices:
                self._line(wording.text_of(choice.text), number(distribution.counts.get(choice.value, 0), language))
        else:
            for given, many in sorted(distribution.counts.items(), reverse=True):
                if many:
                    self._line(number(given, language), number(many, language))

    def _comparisons(self, scene: Scene, figure: Figure) -> None:
        change, place = figure.change, figure.benchmark
        comparable = scene.questionnaire.standard and scene.benchmark_vendors is not None
        thin = place is None and comparable and figure.value is not None
        if change is None and place is None and not thin:
            return
        language, unit = interface_language(), wording.unit(figure)
        decimals = 0 if figure.measure == "nps" else 1
        self._section(translate("Why", "Comparisons"))
        if change is not None and figure.previous is not None:
            before = value(figure.previous, unit, language, decimals)
            words = " · ".join(part for part in (before, wording.p_value(change.p)) if part)
            self._line(str(scene.compare_year or ""), words, "previous")
            up, _ = wording.change_tone(figure)
            sign = "+" if up else "−"
            self._line(
                translate("Why", "Change"),
                f"{sign}{wording.points(change, unit, decimals)} · {wording.significance(change)}",
            )
        if place is not None:
            self._line(
                translate("Why", "%n vendor(s)", None, place.vendors),
                value(place.mean, unit, language, decimals),
                "benchmark",
            )
            self._add(small(wording.position(figure), wrap=True))
            for line in wording.three_questions(figure):
                self._add(small(line, wrap=True))
        elif thin:
            self._add(small(wording.position(figure, released=True), wrap=True))


def asked(scene: Scene, question: Question) -> str:
    """The question as it was read aloud, with the names in it."""
    names = {"vendor": scene.about.vendor, "solution": ", ".join(scene.about.solutions) or scene.about.vendor}
    return fill(wording.text_of(question.text), interface_language(), **names)
