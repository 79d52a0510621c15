"""Beside the question: the radar that moves with each answer, or progress where the campaign is blind; the notes."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from scorefact_desktop.charts import radar
from scorefact_desktop.charts.primitives import Drawing
from scorefact_desktop.charts.radar import RadarAxis, RadarOptions
from scorefact_desktop.charts.style import Style
from scorefact_desktop.services.interview_screen import Script, theme_scores
from scorefact_desktop.translation import translate
from scorefact_desktop.views.interview import progress, words
from scorefact_desktop.views.interview.answer_area import PAUSE_MILLISECONDS
from scorefact_desktop.views.interview.conversation import Conversation
from scorefact_desktop.views.interview.fields import TextField
from scorefact_desktop.views.interview.key_button import KeyCap
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, SeriesKey
from scorefact_desktop.views.widgets.text import Text, heading, small

Scores = Mapping[str, float | None]


class _Chart(ChartView):
    """A radar whose ringed axis is the theme asked about, unless the keyboard walks through it."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.choose("")


class RadarCard(Card):
    """This respondent on the themes, with the campaign so far and the benchmark; progress instead where it is blind."""

    def __init__(self) -> None:
        super().__init__()
        self._axes: tuple[RadarAxis, ...] = ()
        self._here = ""
        self.campaign: Scores = {}
        self.title, self.count = heading(), small("", right=True)
        self.chart = _Chart(None, (240, 160))
        self.chart.sticky = False
        self._names = {name: small("", "ink") for name in ("current", "previous", "benchmark")}
        self._legend = {name: holder(row(SeriesKey(name), label, gap=6)) for name, label in self._names.items()}
        self.list = progress.ProgressList()
        self.why = Text("", T14, 400, wrap=True)
        blind = holder(column((self.list, 1), Rule(), row(Icon("hidden", 18), (self.why, 1), gap=10), gap=8))
        shown = holder(column(row(*self._legend.values(), None, gap=14), (self.chart, 1), gap=4))
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(blind)
        self.fill(column(row(self.title, None, self.count), (self._stack, 1), gap=4))

    def show_conversation(self, conversation: Conversation) -> None:
        """Follow the answers and the place."""
        script = conversation.script
        blind = script.blind or not script.layout.themes
        self._stack.setCurrentIndex(int(blind))
        done, _ = progress.answered(conversation)
        if blind:
            self.title.setText(translate("Interview", "Progress"))
            self.count.setText(translate("Interview", "%n answer(s)", None, done))
            self.list.show_sections(progress.sections(conversation), conversation.place)
            self.why.setText(self._reason(script))
            return
        scores = theme_scores(script, conversation.state.answers)
        question = script.questionnaire.by_code.get(conversation.place)
        self._here = question.theme or "" if question is not None else ""
        self._axes = _axes(script, scores, self.campaign)
        known = sum(value is not None for value in scores.values())
        self.title.setText(translate("Interview", "Radar of this interview"))
        said = translate("Interview", "%n of {whole} themes", None, known)
        self.count.setText(said.format(whole=len(self._axes)))
        self._names["current"].setText(translate("Interview", "this customer"))
        self._names["previous"].setText(translate("Interview", "campaign so far"))
        self._names["benchmark"].setText(translate("Interview", "benchmark"))
        self._legend["previous"].setVisible(any(axis.previous is not None for axis in self._axes))
        self._legend["benchmark"].setVisible(any(axis.benchmark is not None for axis in self._axes))
        self.chart.show_chart(self._draw, self.title.text())

    def _reason(self, script: Script) -> str:
        if script.blind:
            return translate("Interview", "Label campaign: no radar before closing, so that nobody leans on it.")
        return translate("Interview", "This questionnaire has no scored questions, so there is no radar.")

    def _draw(self, width: float, height: float, look: Style, chosen: str) -> Drawing:
        selected = chosen or self._here or None
        options = RadarOptions(band=False, values=False, selected=selected)
        return radar.draw(self._axes, width, height, look, options)


def _axes(script: Script, scores: Scores, campaign: Scores) -> tuple[RadarAxis, ...]:
    language = interface_language()
    return tuple(
        RadarAxis(
            theme.id,
            words.spoken(script, theme.name, language),
            scores.get(theme.id),
            previous=campaign.get(theme.id) if scores.get(theme.id) is not None else None,
            benchmark=script.benchmark.get(theme.id) if scores.get(theme.id) is not None else None,
            state="empty",
        )
        for theme in script.questionnaire.themes
    )


class NotesCard(Card):
    """What the interviewer notes; never handed on with a name. `written` carries the text after a pause."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.field, self.promise = heading(), TextField(T14, plain=True), small("")
        self.field.setMinimumHeight(40)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._write)
        self._shown = ""
        self.field.textChanged.connect(self._typed)
        foot = row(Icon("lock", 16), (self.promise, 1), gap=8)
        self.fill(column(row(self.title, None, KeyCap("F6")), (self.field, 1), foot, gap=8))

    def show_note(self, text: str) -> None:
        """Show what was noted."""
        self._shown = text
        self.field.setPlainText(text)

    def leave(self) -> None:
        """Hand on what was typed."""
        if self._pause.isActive():
            self._pause.stop()
            self._write()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("Interview", "Notes"))
        self.field.setAccessibleName(self.title.text())
        self.promise.setText(translate("Interview", "Never handed to the vendor with a name"))
        self.field.setAccessibleDescription(self.promise.text())

    def _typed(self) -> None:
        if self.field.toPlainText() != self._shown:
            self._shown = self.field.toPlainText()
            if not self._pause.isActive():
                self._pause.start()

    def _write(self) -> None:
        self.written.emit(self._shown)


class Side(QWidget):
    """Radar or progress above, notes below."""

    def __init__(self) -> None:
        super().__init__()
        self.radar, self.notes = RadarCard(), NotesCard()
        self.notes.setFixedHeight(168)
        self.setLayout(column((self.radar, 1), self.notes, gap=16))
