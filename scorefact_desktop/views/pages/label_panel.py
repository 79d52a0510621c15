"""The rules of a label in a panel beside the work: what each asks for, what came of it, and the label's story."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from scorefact_desktop.charts import limit_strip
from scorefact_desktop.charts.limit_strip import LimitFigure
from scorefact_desktop.charts.numbers import count
from scorefact_desktop.translation import translate
from scorefact_desktop.views import label_words
from scorefact_desktop.views.scene import Scene
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14, T16
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.chart import ChartView
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.domain.label_rules import Rule as LabelRule
    from scorefact_desktop.services.label_state import LabelState, RuleResult, StoryStep

_STRIP = 34
_HASH = 12  # letters of a hash that tell one document from another


class LabelPanel(Card):
    """Explains the label of a scene. `closed` when it is put away."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.close_button = heading(), Button("icon", "close", height=24)
        self.close_button.clicked.connect(self.closed)
        self._body = column(gap=4, margins=(16, 0, 16, 8))
        self._area = scrolled(holder(self._body), only_text=True)
        self.fill(
            column(row(self.title, None, self.close_button, margins=(16, 0, 12, 0)), (self._area, 1), gap=6),
            padding=(1, 12, 1, 8),
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.title.setText(translate("LabelPanel", "The label and its rules"))
        self.setAccessibleName(self.title.text())
        self._area.setAccessibleName(self.title.text())
        self.close_button.set_words(translate("LabelPanel", "Close"))

    def explain(self, scene: Scene) -> None:
        """Show the label of a campaign, rule by rule."""
        clear(self._body)
        label = scene.label
        if label is not None:
            self._state(label)
            if label.rules is not None:
                results = {one.rule.id: one for one in label.results}
                for rule in label.rules.rules:
                    self._rule(scene, rule, results.get(rule.id))
            self._story(label)
        self._body.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def words(self) -> str:
        """Everything that the panel says, for readers and tests."""
        inside = self._area.widget()
        return "\n".join(one.text() for one in inside.findChildren(Text)) if inside else ""

    def _state(self, label: "LabelState") -> None:
        kind, words = label_words.state(label)
        self._body.addLayout(row(StatusMark(kind, 6), (Text(words, T16, 600), 1)))
        language = interface_language()
        lines = []
        if label.decided_at is not None:
            once = translate("LabelPanel", "Decided once, after fieldwork was closed: {date}.")
            lines.append(once.format(date=label_words.day(label.decided_at)))
        elif not label.closed:
            lines.append(translate("LabelPanel", "Decided once, when fieldwork closes; nothing is computed before."))
        if label.rules is not None:
            frozen = translate("LabelPanel", "{rules}, version {version}, frozen on {date}.")
            title = label.rules.title[language]
            lines.append(
                frozen.format(rules=title, version=label.rules.version, date=label_words.day(label.registered_at))
            )
            registration = translate("LabelPanel", "Registration {hash}")
            lines.append(registration.format(hash=label.registration[:_HASH]))
        self._body.addWidget(small("\n".join(lines), wrap=True))
        if label.awarded is False:
            words = translate(
                "LabelPanel",
                "A rule that is not demonstrated is not disproved: too few interviews, or chance, may stand behind it.",
            )
            self._body.addWidget(small(words, "ink", wrap=True))
        if label.problem is not None:
            from scorefact_desktop.services.sentences import sentence

            self._warn("bad", sentence(label.problem, translate))
        if label.differing:
            words = translate(
                "LabelPanel",
                "Computed again, these rules come out otherwise: {rules}. The decision taken stands; the history tells "
                "which answers were changed.",
            )
            self._warn("watch", words.format(rules=", ".join(label.differing)))

    def _warn(self, kind: str, words: str) -> None:
        self._body.addSpacing(4)
        self._body.addLayout(row(column(3, StatusMark(kind), None, gap=0), (Text(words, T14, wrap=True), 1)))

    def _rule(self, scene: Scene, rule: "LabelRule", result: "RuleResult | None") -> None:
        from scorefact_desktop.services import label_texts

        language = interface_language()
        self._body.addSpacing(6)
        self._body.addWidget(Rule())
        self._body.addSpacing(4)
        name = label_texts.name(rule, scene.questionnaire, language, translate)
        if result is None:
            limit = small(label_texts.comparison(rule, language), "ink", 500)
            self._head("open", name, limit)
            self._body.addWidget(small(label_texts.registered(rule, language), wrap=True))
            return
        applies = result.status != "not_applicable"
        mark = "open" if not applies else "good" if result.passed else "bad"
        self._head(mark, name, small(label_texts.outcome(result, translate), "ink", 500))
        self._body.addWidget(Text(label_texts.explanation(result, language, translate), T14, wrap=True))
        if result.computed is not None:
            self._strip(result, result.computed, name)
            facts = translate("LabelPanel", "{computed} · limit {limit} · margin {margin} · {base}").format(
                computed=label_texts.computed_text(result, language),
                limit=label_texts.comparison(rule, language),
                margin=label_texts.margin_text(result, language),
                base=count(result.n, language),
            )
            self._body.addWidget(small(facts, "ink", wrap=True))
        if applies:
            self._body.addWidget(small(label_texts.method_name(result, translate), wrap=True))

    def _head(self, kind: str, name: str, side: Text) -> None:
        title = Text(name, T14, 600, wrap=True)
        self._body.addLayout(row(column(3, StatusMark(kind), None, gap=0), (title, 1), column(side, None, gap=0)))

    def _strip(self, result: "RuleResult", computed: float, name: str) -> None:
        from scorefact_desktop.services import label_texts

        rule = result.rule
        value = result.value if rule.bound != "value" else None
        figure = LimitFigure(rule.limit, computed, value, label_texts.unit_of(rule), rule.comparison == ">=")
        strip = ChartView(lambda w, h, style, _: limit_strip.draw(figure, w, h, style, name), (200, _STRIP))
        strip.setFixedHeight(_STRIP)
        strip.setAccessibleName(name)
        self._body.addWidget(strip)

    def _story(self, label: "LabelState") -> None:
        self._body.addSpacing(6)
        self._body.addWidget(Rule())
        self._body.addSpacing(4)
        self._body.addWidget(heading(translate("LabelPanel", "What happened")))
        for one in label.story:
            self._step(one)
        if label.rules is not None:
            self._body.addSpacing(4)
            self._body.addWidget(small(label.rules.notice[interface_language()], wrap=True))

    def _step(self, one: "StoryStep") -> None:
        more = [one.author, one.reason, one.sha256[:_HASH]]
        words = " · ".join(part for part in (label_words.step(one), *more) if part)
        self._body.addLayout(row((small(words, "ink", wrap=True), 1), column(small(label_words.day(one.at)), None)))
