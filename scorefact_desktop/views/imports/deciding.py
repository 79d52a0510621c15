"""What the user decides about a file on view: each decision changes the plan at once and has it tried again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scorefact_desktop.views.imports.meanings import CHOICE, SPECIFY
from scorefact_desktop.views.imports.plan import Gathered, Plan, read_as_missing, with_column, with_target
from scorefact_desktop.views.imports.trial import TrialView

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.importing import ImportPage

#: Options after which the file must be read anew; the columns may be called otherwise then.
_READ_ANEW = ("sheet", "header_row", "encoding", "delimiter")


class Deciding(QObject):
    """Between the parts of a trial and the page."""

    def __init__(self, page: "ImportPage") -> None:
        super().__init__(page)
        self._page = page

    def connect_to(self, view: TrialView) -> None:
        """Take what the parts of the view tell."""
        view.model.retargeted.connect(self.send_to)
        view.problems.read_as_unknown.connect(self.read_as_unknown)
        view.problems.leave_out.connect(self.leave_out)
        view.meanings.meant.connect(self.mean)
        view.meanings.parted.connect(self.part)
        view.meanings.separated.connect(self.separate)
        view.reading.read_again.connect(self.read_again)
        view.doubts.decided.connect(self.decide)

    def send_to(self, column: str, target: str) -> None:
        """Send a column elsewhere."""
        plan = self._page.plan
        if plan is not None and plan.mapping is not None:
            plan.remember()
            plan.mapping = with_target(plan.mapping, column, target, customers=plan.customers)
            plan.chosen.add(column)
            self._page.trials.begin(plan)

    def read_as_unknown(self, one: Gathered) -> None:
        """Read the values of a problem as "don't know"."""
        from scorefact_desktop.services.importing import Mapping

        plan = self._page.plan
        if plan is not None and isinstance(plan.mapping, Mapping):
            plan.remember()
            plan.mapping = read_as_missing(plan.mapping, one.column, one.values)
            plan.chosen.add(one.column)
            self._page.trials.begin(plan)

    def leave_out(self, wanted: bool) -> None:
        """Leave the rows with problems out, or take them back in: what was found stays as it is."""
        plan = self._page.plan
        if plan is not None and plan.tried is not None and plan.skip_invalid is not wanted:
            plan.remember()
            plan.skip_invalid = wanted
            if self._page.trials.running is None and plan.tried.refusal is None:
                plan.tried = replace(plan.tried, imports=wanted or not plan.tried.invalid)
                self._page.refresh()
            else:
                self._page.trials.begin(plan)

    def decide(self, line: int, same: bool) -> None:
        """Say that a customer is the one it is like, or another."""
        plan = self._page.plan
        if plan is not None and plan.customers:
            plan.remember()
            plan.decided[line] = same
            self._page.trials.begin(plan)

    def mean(self, column: str, value: str, key: str) -> None:
        """Give a value another meaning."""
        from scorefact_desktop.services import import_meanings
        from scorefact_desktop.services.importing import Mapping

        plan = self._page.plan
        if plan is None or not isinstance(plan.mapping, Mapping) or plan.questionnaire is None:
            return
        chosen = plan.mapping.columns[column]
        if chosen.question is None:
            return
        scale = plan.questionnaire.scale_of(chosen.question)
        said = import_meanings.with_meaning(chosen, scale, value, key).model_dump(mode="json")
        plan.remember()
        plan.mapping = with_column(plan.mapping, column, values=said["values"], missing=said["missing"])
        plan.chosen.add(column)
        self._page.trials.begin(plan)

    def part(self, column: str, key: str) -> None:
        """Say what a column holds of a question with several answers."""
        if key == SPECIFY:
            self._say(column, choice=None, separator=None, specify=True)
        elif key.startswith(CHOICE):
            self._say(column, choice=key.removeprefix(CHOICE), separator=None, specify=None)
        else:
            self._say(column, choice=None, specify=None)

    def separate(self, column: str, mark: str) -> None:
        """Say by what the answers in one cell are parted."""
        self._say(column, separator=None if mark == "auto" else mark)

    def read_again(self, name: str, value: object) -> None:
        """Read the file in another way, or its dates and numbers."""
        plan = self._page.plan
        if plan is None or plan.mapping is None or not isinstance(value, str | int):
            return
        plan.remember()
        if name == "sheet":  # the heading of another sheet stands where it stands
            plan.options.pop("header_row", None)
        plan.options[name] = value
        if name in _READ_ANEW:
            self._page.trials.begin(plan, again=True)
        else:
            data = {**plan.mapping.to_json(), name: value}
            plan.mapping = type(plan.mapping).model_validate(data)
            self._page.trials.begin(plan)

    def undo(self, plan: Plan) -> bool:
        """Take back the last decision; False where none was made."""
        if not plan.earlier:
            return False
        before = plan.earlier.pop()
        again = before.options != plan.options
        plan.mapping, plan.skip_invalid = before.mapping, before.skip_invalid
        plan.options, plan.chosen = dict(before.options), set(before.chosen)
        plan.decided = dict(before.decided)
        self._page.trials.begin(plan, again=again, keep=True)
        return True

    def back_to_tried(self, plan: Plan) -> None:
        """Take back what could not be tried."""
        if plan.tried is not None:
            plan.mapping = plan.tried.mapping
            found = plan.tried.found
            plan.options = {name: value for name, value in plan.options.items() if getattr(found, name) == value}

    def _say(self, column: str, **said: object) -> None:
        from scorefact_desktop.services.importing import Mapping

        plan = self._page.plan
        if plan is not None and isinstance(plan.mapping, Mapping):
            plan.remember()
            plan.mapping = with_column(plan.mapping, column, **said)
            plan.chosen.add(column)
            self._page.trials.begin(plan)
