"""Conflicts: the states of one thing side by side, field by field, both kept until somebody decides."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.packages.conflicts import Conflict, SeveralInterviews
from scorefact_desktop.translation import translate
from scorefact_desktop.views.exchange.field_words import field_words, value_words
from scorefact_desktop.views.exchange.found import Found
from scorefact_desktop.views.exchange.rows import ChoiceRow, refill
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import OnceButton, Segmented
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, big_heading, small


class Decide(QWidget):
    """`solved`: kind, uid, the state to take, single fields from others; `counts`: the interview that counts."""

    solved = Signal(str, str, str, object)
    counts = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Conflict | SeveralInterviews] = []
        self._questionnaires: Mapping[str, Questionnaire] = {}
        self.at = 0
        self._list, self._title, self._note = column(gap=0), big_heading(), small("", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self.decide_button = OnceButton("primary")
        self.decide_button.clicked.connect(self._decide)
        self.all_of = Segmented(2)
        self.all_of.group.idClicked.connect(self._take_all)
        self._choices: dict[str, Segmented] = {}
        self._list_title = big_heading()
        listed = Card(column(self._list_title, Rule(), (scrolled(holder(self._list)), 1), gap=10), (16, 16, 8, 12))
        self._sides = Card(
            column(
                self._title, self._note, Rule(), (scrolled(holder(column(self._grid, None, gap=0))), 1),
                row(self.all_of, None, self.decide_button), gap=10,
            ),
            (20, 16, 20, 16),
        )  # fmt: skip
        self._body = holder(row((listed, 30), (self._sides, 70), gap=16))
        self.empty = EmptyState("scales")
        self.setLayout(column(self._body, self.empty, gap=0))

    def show_found(self, found: Found) -> None:
        """Show what is to be decided."""
        self._found, self._questionnaires = [*found.conflicts, *found.several], found.questionnaires
        self.at = min(self.at, max(0, len(self._found) - 1))
        self._body.setVisible(bool(self._found))
        self.empty.setVisible(not self._found)
        self.decide_button.setEnabled(found.writable)
        rows = []
        for place, one in enumerate(self._found):
            line = ChoiceRow(one.name or translate("Exchange", "without a name"), _what(one))
            line.choose(place == self.at)
            line.clicked.connect(partial(self._choose, place))
            rows.append(line)
        refill(self._list, rows)
        self._show()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._list_title.setText(translate("Exchange", "To decide"))
        self.empty.say(
            translate("Exchange", "Nothing to decide"),
            translate(
                "Exchange",
                "When two laptops change the same interview, case or workshop, both versions are kept and shown here "
                "side by side.",
            ),
        )

    def _choose(self, place: int, _checked: bool = False) -> None:
        self.at = place
        for number, line in enumerate(self.findChildren(ChoiceRow)):
            line.choose(number == place)
        self._show()

    def _show(self) -> None:
        clear(self._grid)
        self._choices = {}
        if not self._found:
            return
        one = self._found[self.at]
        self._title.setText(f"{one.name or '–'} · {_what(one)}")
        if isinstance(one, Conflict):
            self._show_conflict(one)
        else:
            self._show_several(one)

    def _show_conflict(self, one: Conflict) -> None:
        self._note.setText(
            translate(
                "Exchange",
                "Choose a value on each line. What is not chosen stays in the workspace as what came before.",
            )
        )
        self.all_of.show()
        names = [side.device for side in one.sides[:2]]
        spoken, all_of = interface_language(), translate("Exchange", "All of {device}")
        self.all_of.set_words([fill(all_of, spoken, device=name) for name in names])
        self.all_of.setAccessibleName(translate("Exchange", "Take everything from one side"))
        shown = next((place for place, side in enumerate(one.sides[:2]) if side.shown), 0)
        self.all_of.choose(shown)
        for place, side in enumerate(one.sides[:2]):
            words = translate("Exchange", "{device} (counts now)") if side.shown else "{device}"
            self._grid.addWidget(Text(words.format(device=side.device), T14, 600), 0, place + 1)
        self._grid.addWidget(small(translate("Exchange", "take")), 0, 3)
        for line, difference in enumerate(one.differences, 1):
            questionnaire = self._questionnaires.get(one.campaign or "")
            name = _cell(field_words(difference.field, questionnaire), 500)
            self._grid.addWidget(name, line, 0)
            for place, value in enumerate(difference.values[:2]):
                self._grid.addWidget(_cell(value_words(value, difference.field, questionnaire)), line, place + 1)
            pick = Segmented(2)
            pick.set_words(["1", "2"], names)
            pick.setAccessibleName(name.text())
            pick.choose(shown)
            self._choices[difference.field] = pick
            self._grid.addWidget(pick, line, 3)
        for at, stretch in enumerate((3, 3, 3, 0)):
            self._grid.setColumnStretch(at, stretch)
        self.decide_button.set_words(translate("Exchange", "Decide so"))

    def _show_several(self, one: SeveralInterviews) -> None:
        self._note.setText(
            translate(
                "Exchange",
                "This customer was interviewed more than once. One interview counts in the figures; the others are "
                "kept.",
            )
        )
        self.all_of.setVisible(len(one.interviews) == 2)
        names = [device or uid[:8] for device, uid in zip(one.devices, one.interviews, strict=True)]
        spoken, that_of = interface_language(), translate("Exchange", "That of {device} counts")
        self.all_of.set_words([fill(that_of, spoken, device=name) for name in names[:2]])
        self.all_of.choose(one.interviews.index(one.counting) if one.counting in one.interviews[:2] else 0)
        for line, (uid, device) in enumerate(zip(one.interviews, names, strict=True)):
            mark = translate("Exchange", "counts") if uid == one.counting else translate("Exchange", "is kept")
            self._grid.addWidget(Elided(device, T14, 500, data=True), line, 0)
            self._grid.addWidget(small(mark), line, 1)
        self.decide_button.set_words(translate("Exchange", "Let it count"))

    def _take_all(self, side: int) -> None:
        for pick in self._choices.values():
            pick.choose(side)

    def _decide(self) -> None:
        if not self._found:
            return
        one = self._found[self.at]
        side = max(0, self.all_of.group.checkedId())
        if isinstance(one, SeveralInterviews):
            self.counts.emit(one.interviews[side])
            return
        base = one.sides[side].revision
        other = {
            field: one.sides[pick.group.checkedId()].revision
            for field, pick in self._choices.items()
            if pick.group.checkedId() not in (-1, side)
        }
        self.solved.emit(one.kind, one.uid, base, other)


def _cell(words: str, weight: int = 400) -> Text:
    """Words whose first line stands level with the choice beside them."""
    out = Text(words, T14, weight, wrap=True)
    out.setContentsMargins(0, 7, 0, 0)
    return out


def _what(one: Conflict | SeveralInterviews) -> str:
    if isinstance(one, SeveralInterviews):
        return translate("Exchange", "several interviews, {campaign}").format(campaign=one.campaign)
    kind = {
        "interview": translate("Exchange", "interview"),
        "case": translate("Exchange", "case"),
        "customer": translate("Exchange", "customer"),
        "contact": translate("Exchange", "contact"),
        "workshop": translate("Exchange", "workshop"),
        "attendance": translate("Exchange", "where a workshop was and with whom"),
        "decision": translate("Exchange", "decision of a workshop"),
        "decision_owner": translate("Exchange", "who does what was decided"),
    }[one.kind]
    return f"{kind}, {one.campaign}" if one.campaign else kind
