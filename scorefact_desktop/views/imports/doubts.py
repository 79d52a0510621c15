"""Customers that may be one, side by side: what each says, and the choice whether they are the same."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.models.import_doubts import (
    ANOTHER,
    DECISION,
    OTHER,
    OTHER_FACTS,
    OWN,
    OWN_FACTS,
    SAME,
    DoubtRow,
    ImportDoubts,
)
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.choice_table import ChoiceTable
from scorefact_desktop.views.imports.plan import Plan
from scorefact_desktop.views.speech import interface_language

DOUBT = "customer_like_another"
_SHARES = {OWN: 0.17, OWN_FACTS: 0.22, OTHER: 0.17, OTHER_FACTS: 0.22}


class DoubtTable(ChoiceTable):
    """One doubt per row; Enter opens the choice."""

    choice_column, quiet_columns = DECISION, (OWN_FACTS, OTHER_FACTS)

    def __init__(self, model: ImportDoubts) -> None:
        super().__init__(model, dict.fromkeys(_SHARES, 120), lambda: model.targets)
        self._doubts = model

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("ImportDoubts", "Customers that may be one"))

    def asked(self, index: QModelIndex) -> str:
        """Whether the two are one."""
        row = self._doubts.rows[index.row()]
        return translate("ImportDoubts", "{one} and {other} are").format(one=row.own, other=row.other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides get the same room."""
        super().resizeEvent(event)
        for at, share in _SHARES.items():
            self.setColumnWidth(at, int(event.size().width() * share))


def doubt_rows(plan: Plan) -> list[DoubtRow]:
    """The doubts of a file, those that were settled too, so that they can be decided otherwise."""
    for one in plan.tried.problems if plan.tried is not None else ():
        if one.code == DOUBT and "own_country" in one.facts:
            plan.doubts[one.line] = one
    rows = []
    for line, one in sorted(plan.doubts.items()):
        at = translate("ImportDoubts", "line {line}").format(line=number(line, interface_language()))
        if one.facts.get("stored"):
            there = translate("ImportDoubts", "stored")
        else:
            first = int(one.facts.get("first", 0))
            there = translate("ImportDoubts", "line {line}").format(line=number(first, interface_language()))
        decision = SAME if plan.decided.get(line) else ANOTHER
        rows.append(
            DoubtRow(
                line,
                one.value,
                _known(one.facts, "own", at),
                str(one.facts["other"]),
                _known(one.facts, "other", there),
                decision,
            )
        )
    return rows


def _known(facts: Mapping[str, str | int | float], side: str, place: str) -> str:
    said = [str(facts.get(f"{side}_{name}", "")) for name in ("country", "reference", "number", "domain")]
    return " · ".join([place, *(one for one in said if one)])
