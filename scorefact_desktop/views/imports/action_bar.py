"""The foot of a trial: nothing is written yet, what would be, and the one button that does it."""

from collections.abc import Callable, Sequence

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports.controls import MenuButton
from scorefact_desktop.views.imports.plan import Plan
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12
from scorefact_desktop.views.widgets.buttons import OnceButton
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.text import Elided, heading


class ActionBar(Card):
    """56 pixels high; `offers` are what can be done with the mapping."""

    def __init__(self, offers: Callable[[], Sequence[tuple[str, Callable[[], object], bool]]]) -> None:
        super().__init__()
        self._mark, self._state = StatusMark("open"), heading()
        self._safe = Elided("", T12, 400, "muted", data=True)
        self.mapping, self.import_button = MenuButton(offers), OnceButton("primary")
        words = column(None, self._state, self._safe, None, gap=1)
        self.fill(row(self._mark, (words, 1), self.mapping, self.import_button, gap=10), (16, 4, 16, 4))
        self.setFixedHeight(56)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.mapping.set_words(translate("Import", "Mapping"))

    def show_plan(self, plan: Plan, *, busy: bool) -> None:
        """Show what would be written."""
        tried = plan.tried
        if tried is None:
            return
        language = interface_language()
        self._mark.set_kind("open" if busy else "good" if tried.imports else "bad")
        self._state.setText(
            translate("Import", "Trying it…") if busy else translate("Import", "Nothing is written yet")
        )
        self._safe.setText(self._would(plan))
        if plan.customers:
            known = len(tried.customers.customers) if tried.customers is not None else 0
            words = translate("Import", "Import %n customer(s)", None, known)
            ready = known > 0
        else:
            total = number(tried.rows + tried.invalid + tried.found.rejected, language)
            words = translate("Import", "Import {rows} of {total} rows")
            words = words.format(rows=number(tried.rows, language), total=total)
            ready = tried.rows > 0
        self.import_button.set_words(words)
        self.import_button.setEnabled(tried.imports and ready and not busy)

    def _would(self, plan: Plan) -> str:
        """New, updated, identical and left out; or that the same file was here before."""
        tried = plan.tried
        if tried is None:
            return ""
        safe = translate("Import", "The whole import can be undone in one step.")
        if tried.counts is None:
            return safe
        counts = tried.counts
        parts = [
            translate("Import", "%n new", None, counts.added),
            translate("Import", "%n updated", None, counts.updated),
            translate("Import", "%n identical", None, counts.identical),
            translate("Import", "%n left out", None, tried.invalid + (0 if plan.customers else tried.found.rejected)),
        ]
        said = " · ".join(parts)
        if tried.before is not None:
            again = translate("Import", "This very file was imported before (import {batch}).")
            return f"{again.format(batch=tried.before)} {said}"
        return f"{said}. {safe}"
