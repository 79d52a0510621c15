"""What to do next, on Home: one task for each campaign in work, the most urgent first."""

from dataclasses import dataclass

from scorefact_desktop.charts.numbers import percent
from scorefact_desktop.translation import translate
from scorefact_desktop.views.overview import Overview
from scorefact_desktop.views.pages.campaign_card import days_left
from scorefact_desktop.views.scene import still_owed
from scorefact_desktop.views.speech import interface_language

#: Days before the end of fieldwork from which interviews still owed are something to watch.
_SOON = 14
_ORDER = {"bad": 0, "watch": 1, "good": 2, "open": 3}


@dataclass(frozen=True, slots=True)
class ToDo:
    """One task: the kind of its mark, what to do, why, and on which page of which campaign."""

    kind: str
    words: str
    why: str
    campaign: str
    page: str


def todo(overview: Overview | None) -> list[ToDo]:
    """The tasks of the campaigns in work, most urgent first."""
    language = interface_language()
    found = []
    for one in overview.carded if overview else ():
        name = f"{one.vendor} {one.year}"
        if one.status == "open":
            owed, left = still_owed(one), days_left(one)
            why = percent(one.progress or 0.0, language)
            if left is not None:
                why += " · " + translate("Home", "%n day(s) left", None, left)
            if owed:
                words = translate("Home", "Bring in %n more interview(s)", None, owed)
                kind = "bad" if left == 0 else "watch" if left is not None and left <= _SOON else "open"
                found.append(ToDo(kind, words, f"{name} · {why}", one.name, "import"))
            else:
                words = translate("Home", "Look at the figures before closing")
                found.append(ToDo("good", words, f"{name} · {why}", one.name, "dashboard"))
        elif one.status == "preparing":
            words = translate("Home", "Import the first responses")
            found.append(ToDo("open", words, name, one.name, "import"))
        else:
            words = translate("Home", "Make report and label page")
            why = translate("Home", "fieldwork closed")
            found.append(ToDo("open", words, f"{name} · {why}", one.name, "report"))
    return sorted(found, key=lambda task: _ORDER[task.kind])
