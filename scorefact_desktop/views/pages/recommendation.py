"""NPS and capacity: who recommends, since when, in which segments, why, and whether they know enough to do it."""

from collections.abc import Callable, Hashable

from scorefact_desktop.charts import bars, intervals
from scorefact_desktop.charts.bars import Bar
from scorefact_desktop.charts.intervals import IntervalRow
from scorefact_desktop.charts.numbers import Unit, difference, number, percent, span, value
from scorefact_desktop.charts.primitives import Drawing, Fill
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.table import Table
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.segments import Segments
from scorefact_desktop.services.segments import segments
from scorefact_desktop.services.verbatims import Words, released
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import View
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.field_names import field_name
from scorefact_desktop.views.pages.chart_card import ChartCard
from scorefact_desktop.views.pages.figure_view import FigureView, Looked, figure_table
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.scene_loading import load_trends
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import Part, clear, column, holder
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small

FIELDS = ("size", "sector", "country")
PARTS = (("promoters", 0.85), ("passives", 0.45), ("detractors", 0.2))


class RecommendationPage(FigureView):
    """NPS with its recommendation capacity (PRODUCT.md section 4), for any question that is one of recommendation."""

    def __init__(self, desk: Desk) -> None:
        self.field = 0
        super().__init__(desk, "themes")

    def _cards(self) -> tuple[ChartCard, ...]:
        self.fields = Segmented(len(FIELDS))
        self.fields.group.idClicked.connect(self.choose_field)
        self.trend = ChartCard(self._complain, lambda: "nps-trend")
        self.parts = ChartCard(self._complain, lambda: "nps-parts")
        self.by_field = ChartCard(self._complain, lambda: f"nps-{FIELDS[self.field]}", aside=self.fields)
        self.capacity = ChartCard(self._complain, lambda: "nps-capacity")
        return self.trend, self.parts, self.by_field, self.capacity

    def _beside(self) -> tuple[Part, ...]:
        self.words_title, self._words = heading(), column(gap=6, margins=(16, 0, 16, 8))
        self.words_area = scrolled(holder(self._words), only_text=True)
        card = Card(column(holder(column(self.words_title, margins=(16, 0, 16, 0))), (self.words_area, 1), gap=6),
                    (1, 12, 1, 8))  # fmt: skip
        return ((card, 2),)

    def _key(self) -> Hashable:
        return self.field

    def choose_field(self, index: int) -> None:
        """Compare the segments of another field."""
        self.field = index
        self.fields.choose(index)
        self._again()

    def _first(self) -> str:
        scene = self.desk.scene
        return "" if scene is None else _nps(scene) or ""

    def _look(self, workspace: Workspace, scene: Scene, view: View) -> Callable[[], Looked]:
        campaign, figure, field = view.campaign or "", _nps(scene), FIELDS[self.field]
        reason = _reason_question(scene)

        def look() -> Looked:
            if figure is None:
                return Looked({})
            trends = load_trends(workspace, scene.about, (figure,), view.filters)
            words = released(workspace, campaign, reason, filtered=bool(view.filters)) if reason else None
            return Looked(trends, (segments(workspace, campaign, figure, field, view.filters), words))

        return look

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Recommendation", "NPS and capacity"))
        self.fields.set_words([field_name(key) for key in FIELDS])
        self.fields.setAccessibleName(translate("Recommendation", "NPS by"))
        self.fields.choose(self.field)
        self.words_title.setText(translate("Recommendation", "Reasons given"))
        self.words_area.setAccessibleName(self.words_title.text())
        super().retranslate()

    def _draw(self, scene: Scene, found: Looked) -> None:
        identifier = _nps(scene)
        figure = scene.figures.indicator(identifier) if identifier else None
        if figure is None or not isinstance(found.more, tuple):
            self._nothing(
                translate("Recommendation", "This questionnaire asks nobody to recommend"),
                translate("Recommendation", "NPS needs a recommendation question from 0 to 10."),
            )
            return
        by_field, words = found.more
        self.headline.setText(_headline(figure))
        self.note.setText(_capacity_note(scene))
        self.show_trend(self.trend, "NPS", figure, found.trends.get(figure.id, ()))
        self._show_parts(scene, figure)
        self._show_segments(by_field)
        self._show_capacity(scene)
        self._show_words(words)

    def _show_parts(self, scene: Scene, nps: Figure) -> None:
        """Promoters, passives and detractors with their intervals."""
        language = interface_language()
        names = {
            "promoters": translate("Recommendation", "promoters, 9 and 10"),
            "passives": translate("Recommendation", "passives, 7 and 8"),
            "detractors": translate("Recommendation", "detractors, 0 to 6"),
        }
        found = [(names[part], shade, scene.figures.indicator(f"{nps.question}.{part}")) for part, shade in PARTS]
        shown = [(name, shade, one) for name, shade, one in found if one is not None]
        rows = [
            Bar(
                one.id, name, one.value, "" if one.value is None else percent(one.value, language),
                wording.interval(one), Fill("accent", shade),
                lower=one.interval.lower if one.interval and one.value is not None else None,
                upper=one.interval.upper if one.interval and one.value is not None else None,
                hidden=wording.reason(one),
            )
            for name, shade, one in shown
        ]  # fmt: skip

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return bars.draw(rows, width, height, look)

        figures = figure_table((name, one) for name, _, one in shown)
        self.parts.show_chart(
            translate("Recommendation", "Who recommends"), compose, figures, wording.base(nps), len(rows)
        )

    def _show_segments(self, found: Segments) -> None:
        """NPS in every segment that may be shown, against everybody's."""
        language, name = interface_language(), translate("Recommendation", "By segment")
        head = (field_name(found.field), "NPS", translate("Recommendation", "from – to"), "n",
                translate("Recommendation", "against the others"))  # fmt: skip
        rows = [
            IntervalRow(
                one.name, one.name, one.value, one.lower, one.upper,
                note="" if one.n is None else f"n\u00a0=\u00a0{number(one.n, language)}",
                hidden=translate("Recommendation", "protected"), strong=one.significant,
            )
            for one in found.segments
        ]  # fmt: skip
        lines = tuple(
            (
                one.name,
                row.hidden if one.value is None else value(one.value, Unit.BALANCE, language),
                "" if one.lower is None or one.upper is None else span(one.lower, one.upper, Unit.BALANCE, language),
                "" if one.n is None else number(one.n, language),
                "" if one.difference is None
                else f"{difference(one.difference, Unit.BALANCE, language, 0)} "
                + (translate("Figures", "significant") if one.significant else translate("Figures", "not significant")),
            )
            for one, row in zip(found.segments, rows, strict=True)
        )  # fmt: skip
        if found.status not in ("ok", "one_segment") or not rows:
            self.by_field.show_nothing(name, translate("Recommendation", "nothing to show"), Table(head, ()))
            return
        line = found.figure.value

        def compose(width: float, height: float, look: Style, chosen: str) -> Drawing:
            return intervals.draw(rows, width, height, look, Unit.BALANCE, line=line, axis=(-1.0, 1.0))

        differ = sum(one.significant for one in found.segments)
        note = translate("Recommendation", "Line: everybody. %n segment(s) differ significantly.", None, differ)
        self.by_field.show_chart(name, compose, Table(head, lines), note, len(rows))

    def _show_capacity(self, scene: Scene) -> None:
        """Of every thing a recommendation needs: how many know it very well or fairly."""
        questions = scene.questionnaire.of_theme("referral")
        found = ((one, scene.figures.indicator(f"{one.code}.positive")) for one in questions)
        shown = [(wording.text_of(one.short) or one.code, figure) for one, figure in found
                 if figure is not None and (figure.n or figure.protected)]  # fmt: skip
        name = translate("Recommendation", "Do they know enough to recommend?")
        if not shown:
            nothing = translate("Recommendation", "This questionnaire does not ask.")
            self.capacity.show_nothing(name, nothing, figure_table(()))
            return
        note = translate("Recommendation", "Share who know it very well or fairly, or rather agree.")
        self.show_shares(self.capacity, name, shown, note, (0.0, 1.0))

    def _show_words(self, words: Words | None) -> None:
        """What respondents said, as far as somebody released it."""
        clear(self._words)
        if words is None or words.status != "ok":
            reasons = {
                "too_few": translate("Recommendation", "Fewer than ten respondents gave a reason: none is shown."),
                "filtered": translate("Recommendation", "Reasons are not shown under a filter: too few stand behind."),
                "none_released": translate("Recommendation", "%n respondent(s) gave a reason; none is released yet.",
                                           None, words.said if words else 0),
            }  # fmt: skip
            none = translate("Recommendation", "This questionnaire does not ask for reasons.")
            self._words.addWidget(small(reasons.get(words.status, none) if words else none, wrap=True))
        else:
            for place, one in enumerate(words.texts):
                if place:
                    self._words.addWidget(Rule())
                self._words.addWidget(Text(one.text, T14, wrap=True))
        self._words.addStretch(1)


def _nps(scene: Scene) -> str | None:
    """The id of the questionnaire's NPS."""
    return next((one.id for one in scene.figures.indicators if one.measure == "nps"), None)


def _reason_question(scene: Scene) -> str | None:
    """The question asked for the reason of a recommendation."""
    return "nps_reason" if "nps_reason" in scene.questionnaire.by_code else None


def _headline(figure: Figure) -> str:
    language = interface_language()
    if figure.value is None:
        return translate("Recommendation", "NPS: {reason}").format(reason=wording.reason(figure))
    return f"NPS {value(figure.value, Unit.BALANCE, language)} {wording.interval(figure)}".strip()


def _capacity_note(scene: Scene) -> str:
    """The recommendation capacity in a sentence."""
    score = scene.figures.theme("referral")
    if score is None:
        return ""
    if score.value is None:
        return translate("Recommendation", "Recommendation capacity: {reason}").format(reason=wording.reason(score))
    words = translate("Recommendation", "Recommendation capacity {score} of 100 {interval}")
    return words.format(score=number(score.value, interface_language()), interval=wording.interval(score)).strip()
