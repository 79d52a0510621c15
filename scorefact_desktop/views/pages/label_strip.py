"""The strip across the dashboard's foot: how far fieldwork is, and where the label stands, one shape per rule."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.charts.primitives import Item
from scorefact_desktop.translation import translate
from scorefact_desktop.views import label_words
from scorefact_desktop.views.scene import Scene, still_owed
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.marks import Mark, StatusMark
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.label_state import LabelState

_PITCH = 16  # from one shape to the next
_MOST = 12  # shapes at that pitch; more stand closer


class RuleMarks(Mark):
    """One shape per rule, in the order of the rules: ring while open, circle passed, square not demonstrated."""

    def __init__(self) -> None:
        super().__init__(14, 14)
        self.kinds: tuple[str, ...] = ()

    def show_kinds(self, kinds: tuple[str, ...]) -> None:
        """Show these shapes."""
        self.kinds = kinds
        self.setFixedSize(round(min(len(kinds), _MOST) * _PITCH), 14)
        self.update()

    def items(self) -> tuple[Item, ...]:
        """The shapes."""
        step = self.width() / max(len(self.kinds), 1)
        radius = min(4.5, 0.4 * step)
        return tuple(marks.status(kind, (at + 0.5) * step, 7, radius) for at, kind in enumerate(self.kinds))


class LabelStrip(Card):
    """`report_wanted` leads to report and label, `rules_wanted` opens the rules, `decision_wanted` takes the decision
    of a closed campaign that has none.
    """

    report_wanted = Signal()
    rules_wanted = Signal()
    decision_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mark, self.state, self.note = StatusMark("open"), heading(), small()
        self.answered, self.owed = Text("", T14, 500), small()
        self.bar = Progress(0, 0.6)
        self.rules, self.rule_marks, self.ended = Text("", T14, 500), RuleMarks(), small("", "ink", 500)
        self.button, self.decide = Button(), Button("primary")
        self._of_label = False
        self.button.clicked.connect(self._pressed)
        self.decide.clicked.connect(self.decision_wanted)
        left = holder(column(None, row(self.mark, self.state, None), row(22, self.note, None, gap=0), None, gap=2))
        middle = holder(column(None, row(self.answered, None, self.owed), self.bar, None, gap=2))
        self._rules = holder(
            row(
                Rule(upright=True, length=40),
                column(None, self.rules, row(self.rule_marks, self.ended, None, gap=8), None, gap=2),
                gap=24,
            )
        )
        buttons = row(self.decide, self.button)
        self.fill(row(left, Rule(upright=True, length=40), (middle, 1), self._rules, buttons, gap=24), (16, 4, 16, 4))
        self.setFixedHeight(64)

    def show_scene(self, scene: Scene) -> None:
        """Show the state of a campaign in the interface's language."""
        self._show_progress(scene)
        label = scene.label
        self._of_label = label is not None
        self._rules.setVisible(label is not None)
        self.decide.hide()
        if label is not None:
            self._show_label(label)
            self.button.set_words(translate("LabelStrip", "See the rules"))
        else:
            self._show_fieldwork(scene)
            self.button.set_words(translate("LabelStrip", "Report and label"))

    def _pressed(self) -> None:
        if self._of_label:
            self.rules_wanted.emit()
        else:
            self.report_wanted.emit()

    def _show_label(self, label: "LabelState") -> None:
        kind, words = label_words.state(label)
        self.mark.set_kind(kind)
        self.state.setText(words)
        self.note.setText(label_words.when(label))
        counted, ended = label_words.count(label)
        self.rules.setText(counted)
        self.ended.setText(ended)
        if label.results:
            kinds = tuple("good" if one.passed else "bad" for one in label.results)
        else:
            kinds = ("open",) * (len(label.rules.rules) if label.rules else 0)
        self.rule_marks.show_kinds(kinds)
        undecided = label.closed and label.awarded is None and label.problem is None
        self.decide.setVisible(undecided)
        self.decide.set_words(translate("LabelStrip", "Decide the label"))

    def _show_fieldwork(self, scene: Scene) -> None:
        """A campaign without a label: only whether its fieldwork went far enough."""
        if scene.about.status != "closed":
            self.state.setText(translate("LabelStrip", "No label in this campaign"))
            self.note.setText(translate("LabelStrip", "no rules were registered"))
            self.mark.set_kind("open")
            return
        self.state.setText(translate("LabelStrip", "Fieldwork is closed"))
        self.note.setText(_rule(scene))
        self.mark.set_kind("good" if _reached(scene) else "bad")

    def _show_progress(self, scene: Scene) -> None:
        about, language = scene.about, interface_language()
        target = percent(about.closing_target, language)
        complete = number(about.complete, language)
        if about.base:
            words = translate("LabelStrip", "{complete} of {base} answered")
            self.answered.setText(words.format(complete=complete, base=number(about.base, language)))
        else:
            self.answered.setText(translate("LabelStrip", "{complete} answered").format(complete=complete))
        if about.status == "closed":
            self.owed.setText(_rule(scene))
        elif _reached(scene) or not about.progress:
            self.owed.setText(translate("LabelStrip", "{share} closes").format(share=target))
        else:
            words = translate("LabelStrip", "{share} closes: {owed} to go")
            self.owed.setText(words.format(share=target, owed=number(still_owed(about), language)))
        self.bar.tick = about.closing_target
        self.bar.set_share(about.progress or 0.0)
        self.bar.setAccessibleName(f"{self.answered.text()}. {self.owed.text()}")


def _reached(scene: Scene) -> bool:
    about = scene.about
    return about.progress is not None and about.progress >= about.closing_target


def _rule(scene: Scene) -> str:
    """Whether a closed campaign went far enough."""
    target = percent(scene.about.closing_target, interface_language())
    if _reached(scene):
        return translate("LabelStrip", "{share} rule reached").format(share=target)
    return translate("LabelStrip", "{share} rule not reached").format(share=target)
