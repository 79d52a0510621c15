"""How a campaign's figures are weighted: told, and chosen where the sample is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.field_names import field_name
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.widgets.layouts import row
from scorefact_desktop.views.widgets.selectors import Filter, Selector

if TYPE_CHECKING:
    from scorefact_desktop.services.weighting import WeightingState

#: In the window one choice: one field is a post-stratification, several are raked.
CUSTOMERS = "customers"


class WeightingBar(QWidget):
    """`chosen` gives a method and the fields of the customer list that it goes by."""

    chosen = Signal(str, tuple)

    def __init__(self) -> None:
        super().__init__()
        self.method, self.fields = Selector(170), Filter()
        self.method.chosen.connect(self._choose)
        self.fields.closed.connect(self._take_fields)
        self._state: WeightingState | None = None
        self._first = ""
        self.setLayout(row(self.fields, self.method, gap=8))

    def show_state(self, state: "WeightingState", first: str, *, writable: bool) -> None:
        """Show what holds; `first` is the field that is proposed where none was chosen."""
        self._state, self._first = state, first if first in state.fields else next(iter(state.fields), "")
        method, _, fields = state.chosen.partition(":")
        by = tuple(fields.split(",")) if fields else ()
        ways = [
            ("auto", translate("Weighting", "As the draw asks")),
            ("none", translate("Weighting", "Not weighted")),
            ("strata", translate("Weighting", "By stratum")),
            (CUSTOMERS, translate("Weighting", "Customer fields")),
            ("weights", translate("Weighting", "By weight of the interview")),
        ]
        self.method.set_choices(ways, CUSTOMERS if by else method, _barred(state))
        self.method.setEnabled(writable)
        self.fields.set_values(
            tuple(field_name(one) for one in dict.fromkeys((*by, *state.fields))),
            frozenset(field_name(one) for one in by),
        )
        self.fields.setEnabled(writable)
        self.fields.setVisible(bool(by))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.method.set_name(translate("Weighting", "Weighting"))
        self.fields.set_words(translate("Weighting", "Fields"), translate("Weighting", "Not weighted"))

    def _choose(self, way: str) -> None:
        if way != CUSTOMERS:
            self.chosen.emit(way, ())
        elif self._first and not self._by():
            self.chosen.emit("post_stratified", (self._first,))

    def _take_fields(self) -> None:
        state = self._state
        names = {field_name(one): one for one in (*self._by(), *(state.fields if state else ()))}
        wanted = tuple(one for words, one in names.items() if words in self.fields.checked)
        if set(wanted) != set(self._by()):
            self.chosen.emit(("none", "post_stratified", "raked")[min(len(wanted), 2)], wanted)

    def _by(self) -> tuple[str, ...]:
        fields = self._state.chosen.partition(":")[2] if self._state is not None else ""
        return tuple(fields.split(",")) if fields else ()


def _barred(state: "WeightingState") -> dict[str, str]:
    """What cannot be chosen now, and why."""
    found = {}
    if state.strata < 2:
        found["strata"] = translate("Weighting", "the base has no strata")
    if not state.fields:
        found[CUSTOMERS] = translate("Weighting", "no list of customers with fields that differ")
    if not state.weighted:
        found["weights"] = translate("Weighting", "no interview carries one")
    return found


def told(state: "WeightingState") -> str:
    """How the figures are weighted, and what that costs, in a line or two."""
    from scorefact_desktop.services.weighting import words

    language = interface_language()
    parts = [words(state.in_use, translate)]
    if state.chosen == "auto" and state.in_use == "none" and state.strata > 1:
        parts[0] = translate("Weighting", "Nothing is weighted: the strata were drawn at equal fractions.")
    if state.effective is not None and state.least is not None and state.most is not None:
        counted = translate(
            "Weighting", "Weights from {least} to {most}: %n interview(s) tell as much as {effective} unweighted ones.",
            None, state.interviews - state.left_out,
        )  # fmt: skip
        parts.append(
            counted.format(
                least=number(state.least, language, 1),
                most=number(state.most, language, 1),
                effective=number(int(state.effective), language),
            )
        )
    if state.left_out:
        parts.append(translate("Weighting", "%n interview(s) left out.", None, state.left_out))
    return " ".join(parts)
