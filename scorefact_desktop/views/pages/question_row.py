"""One question of a theme: its answers as a bar or a strip, the figure at the right, what changed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from scorefact_desktop.charts import choices, distribution
from scorefact_desktop.charts.distribution import Reach
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.style import Style
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.charts.figures import answer_row, is_bar
from scorefact_desktop.views.scene import KeyFigure, Scene
from scorefact_desktop.views.theme import CONTROL_RADIUS, T12, T14, T20, palette
from scorefact_desktop.views.widgets.buttons import paint_ring
from scorefact_desktop.views.widgets.chart import ChartView, Compose
from scorefact_desktop.views.widgets.figure_card import draw_strip
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Arrow, StatusMark
from scorefact_desktop.views.widgets.text import Elided, Text, small

HEIGHT, LOW_HEIGHT = 74, 68
FIGURE_WIDTH = 132
BAR = 23.5  # height of one bar of choices


class QuestionRow(QPushButton):
    """Pressing it asks why its figure is what it is."""

    def __init__(self, scene: Scene, question: Question, reach: Reach | None, *, low: bool) -> None:
        super().__init__()
        self.question, self.chosen = question, False
        self.figure = main_figure(scene, question)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)
        self.name = Elided(wording.question_name(scene.questionnaire, question.code), T14, 500)
        note = small(self._base(scene))
        self.chart = ChartView(self._compose(scene, reach), (160, 24))
        self.chart.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chart.can_focus = False
        self.chart.setAccessibleName(self.name.text())
        left = column(row((self.name, 1), note), (self.chart, 1), gap=2)
        right = holder(self._figure_column(scene), width=FIGURE_WIDTH)
        self.setLayout(row((holder(left), 1), right, gap=16, margins=(16, 6, 12, 6)))
        self.setAccessibleName(self.name.text())
        self.setAccessibleDescription(", ".join(part for part in (self.value, note.text()) if part))

    @property
    def value(self) -> str:
        """The figure in words."""
        return wording.shown(self.figure) if self.figure else ""

    def set_chosen(self, chosen: bool) -> None:
        """Mark the row whose figure is explained."""
        self.chosen = chosen
        self.name.setFont(Text("", T14, 600 if chosen else 500).font())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().mix("accent", 0.06) if self.chosen else palette().mix("line", 0.25))
            painter.drawRoundedRect(QRectF(self.rect()), CONTROL_RADIUS, CONTROL_RADIUS)
        if self.chosen or self.hasFocus():
            paint_ring(painter, self)

    def _base(self, scene: Scene) -> str:
        spread = scene.figures.distribution(self.question.code)
        if self.figure is not None:
            words = wording.base(self.figure)
        elif spread is not None:
            words = "" if spread.protected else translate("QuestionRow", "%n answer(s)", None, spread.n)
        else:
            words = translate("QuestionRow", "in their own words")
        if not self.question.core:
            words = ", ".join(part for part in (words, translate("QuestionRow", "asked of half")) if part)
        return words

    def _compose(self, scene: Scene, reach: Reach | None) -> Compose:
        figure, code = self.figure, self.question.code
        spread = scene.figures.distribution(code)
        scale = scene.questionnaire.scale_of(code)
        if spread is not None and not spread.protected and spread.n and is_bar(scene.questionnaire, code):
            bar = answer_row(scene, spread, scene.figures.indicator(f"{code}.positive"))
            return lambda w, h, style, _: distribution.bar(bar, w, min(h, 26), style, reach)
        if (
            spread is not None
            and not spread.protected
            and spread.n
            and scale.kind in (ScaleKind.CHOICE, ScaleKind.MULTI)
        ):
            return lambda w, h, style, _: _choices(scene, code, w, h, style)
        if figure is not None and figure.value is not None:
            whole = 100.0 if figure.measure == "mean" else 1.0
            key = KeyFigure(figure.id, "", "", figure, low=-1.0 if figure.measure == "nps" else 0.0, high=whole)
            return lambda w, h, style, _: draw_strip(key, w, h, style)
        return lambda w, h, style, _: Drawing(w, h, ())

    def _figure_column(self, scene: Scene) -> QVBoxLayout:
        figure = self.figure
        if figure is None:
            spread = scene.figures.distribution(self.question.code)
            if spread is not None and spread.protected:
                return column(row(StatusMark("open"), Text(translate("Figures", "protected"), T14, 500, "muted"), None))
            return column(None)
        if figure.value is None:
            return column(row(StatusMark("open"), Text(wording.reason(figure), T14, 500, "muted"), None), None)
        change = figure.change
        value = Text(wording.shown(figure), T20, 600)
        first = row(value, small(wording.interval(figure)), None, gap=6)
        if change is None:
            return column(first, small(wording.measure_name(figure.measure)), None, gap=0)
        arrow = Arrow()
        arrow.set_direction(*wording.change_tone(figure))
        decimals = 0 if figure.measure == "nps" else 1
        moved = row(arrow, Text(wording.points(change, wording.unit(figure), decimals), T12, 500), None, gap=4)
        return column(first, moved, small(wording.significance(change)), None, gap=0)


def main_figure(scene: Scene, question: Question) -> Figure | None:
    """The figure that stands for a question: its own measure where it has one, else the positive share or the mean."""
    own = ("nps", "expected_churn", "crisis_rate", "positive", "top", "mean")
    for measure in own:
        found = scene.figures.indicator(f"{question.code}.{measure}")
        if found is not None:
            return found
    return None


def _choices(scene: Scene, code: str, width: float, height: float, style: Style) -> Drawing:
    """The commonest choices of a question as one line of shares."""
    spread = scene.figures.distribution(code)
    scale = scene.questionnaire.scale_of(code)
    counts = spread.counts if spread else {}
    base = spread.n if spread else 0
    commonest = sorted(scale.choices, key=lambda one: -counts.get(one.value, 0))[: max(1, int(height / BAR))]
    bars = [choices.ChoiceBar(one.code, wording.text_of(one.text), counts.get(one.value, 0), base) for one in commonest]
    made = choices.bars(bars, width, style)
    return Drawing(width, height, made.items, (), made.description)
