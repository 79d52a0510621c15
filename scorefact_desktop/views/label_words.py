"""What the window says of a label: its state in a line, its story, its dates."""

from datetime import date
from typing import TYPE_CHECKING

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, long_date

if TYPE_CHECKING:
    from scorefact_desktop.services.label_state import LabelState
    from scorefact_desktop.services.labels import StoryStep


def day(at: str) -> str:
    """The day of a stored time, in full."""
    return long_date(date.fromisoformat(at[:10]))


def state(label: "LabelState") -> tuple[str, str]:
    """Status shape and words for where a label stands."""
    if label.awarded is not None:
        if label.awarded:
            return "good", translate("LabelWords", "Label awarded")
        return "bad", translate("LabelWords", "Label not demonstrated")
    if label.problem is not None:
        return "bad", translate("LabelWords", "Label cannot be decided")
    if label.closed:
        return "watch", translate("LabelWords", "Label not decided yet")
    return "open", translate("LabelWords", "Label: decided at closing")


def when(label: "LabelState") -> str:
    """When the label was decided or its rules were frozen, in a short line."""
    if label.decided_at is not None:
        words = translate("LabelWords", "decided on {date}")
        return words.format(date=day(label.decided_at))
    if label.rules is None:
        return translate("LabelWords", "see the rules for the reason")
    if label.closed:
        return translate("LabelWords", "fieldwork is closed")
    words = translate("LabelWords", "frozen on {date}, no projection")
    return words.format(date=day(label.registered_at))


def count(label: "LabelState") -> tuple[str, str]:
    """How many rules there are, and how they ended."""
    rules = len(label.rules.rules) if label.rules else 0
    language = interface_language()
    if label.awarded is None:
        waiting = translate("LabelWords", "result at closing") if not label.closed else ""
        return translate("LabelWords", "%n rule(s) registered", None, rules), waiting
    words = translate("LabelWords", "{passed} of {rules} rules passed")
    ended = words.format(passed=number(label.passed, language), rules=number(len(label.results), language))
    missing = len(label.results) - label.passed
    if not missing:
        return ended, ""
    return ended, translate("LabelWords", "%n not demonstrated", None, missing)


def step(one: "StoryStep") -> str:
    """One step of a label's story."""
    kinds = {
        "launch": translate("LabelWords", "Registered at the launch"),
        "extension": translate("LabelWords", "Fieldwork extended"),
        "appeal": translate("LabelWords", "Appeal"),
        "reopening": translate("LabelWords", "Campaign reopened"),
    }
    if one.kind == "evaluation":
        if one.awarded:
            return translate("LabelWords", "Label awarded")
        return translate("LabelWords", "Label not demonstrated")
    return kinds.get(one.kind, one.kind)
