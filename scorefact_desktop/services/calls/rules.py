"""The rules of the queue: when customers may be called, how often, and how attempts are spread over days and hours."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import time
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import history, settings
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

SETTING = "call_rules"


@dataclass(frozen=True, slots=True)
class CallRules:
    """`opens`, `closes` and `parts` (where one part of the day ends and the next begins) are the contact's own time.

    Gaps and leads in minutes: `gap` between two attempts, `busy_gap` after a busy line, `missed_gap` after an
    appointment at which nobody answered, `lead` how long before its time an appointment is due.
    """

    maximum_attempts: int = 6
    attempts_a_day: int = 2
    gap: int = 180
    busy_gap: int = 20
    missed_gap: int = 30
    lead: int = 5
    opens: str = "09:00"
    closes: str = "17:30"
    parts: tuple[str, ...] = ("11:00", "13:30", "15:30")

    def __post_init__(self) -> None:
        for name in ("maximum_attempts", "attempts_a_day", "gap", "busy_gap", "missed_gap", "lead"):
            value = getattr(self, name)
            if type(value) is not int or not (1 if "attempts" in name else 0) <= value <= 10_000:
                raise UserError("call_rule_wrong", rule=name, value=str(value))
        marks = self.marks
        if list(marks) != sorted(set(marks)):
            raise UserError("call_rule_wrong", rule="parts", value=", ".join((self.opens, *self.parts, self.closes)))

    @property
    def marks(self) -> tuple[int, ...]:
        """Opening, the ends of the parts of the day, and closing, in minutes from midnight."""
        return tuple(_minutes(one) for one in (self.opens, *self.parts, self.closes))


def _minutes(text: str) -> int:
    try:
        found = time.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise UserError("call_rule_wrong", rule="time", value=str(text)) from error
    return found.hour * 60 + found.minute


def from_values(values: Mapping[str, Any]) -> CallRules:
    """Rules from plain values; what is not given stays as usual. Raises UserError call_rule_wrong."""
    known = {one.name for one in fields(CallRules)}
    for name in values:
        if name not in known:
            raise UserError("call_rule_wrong", rule=name, value=str(values[name]))
    given: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    return CallRules(**given)


def typed(given: Mapping[str, str]) -> dict[str, Any]:
    """Values of rules from what was typed; whole numbers where they are wanted. Raises UserError call_rule_wrong."""
    found: dict[str, Any] = {}
    for name, text in given.items():
        usual = getattr(CallRules(), name, None)
        if isinstance(usual, tuple):
            found[name] = tuple(one.strip() for one in text.split(",") if one.strip())
        elif isinstance(usual, int):
            try:
                found[name] = int(text)
            except ValueError as error:
                raise UserError("call_rule_wrong", rule=name, value=text) from error
        else:
            found[name] = text.strip()
    return found


def stored_rules(connection: Connection) -> CallRules:
    """The rules of a workspace, the usual ones until somebody changes them."""
    return from_values(settings.get(connection, SETTING, {}))


def call_rules(workspace: Workspace) -> CallRules:
    """The rules of a workspace."""
    with workspace.reader() as connection:
        return stored_rules(connection)


def change_rules(workspace: Workspace, *, author: str | None = None, **values: Any) -> CallRules:
    """Changes rules of a workspace; those not named stay. Raises UserError call_rule_wrong."""
    with workspace.transaction() as connection:
        before = asdict(stored_rules(connection))
        changed = from_values(before | values)
        after = asdict(changed)
        differing = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
        if differing:
            settings.put(connection, SETTING, after)
            history.record(connection, "call_rules_changed", "workspace:calls", author or person(), changed=differing)
        return changed
