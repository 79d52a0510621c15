"""What stands between a campaign and its delivery, and what was delivered already."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import is_untranslated
from scorefact_desktop.services import local_day
from scorefact_desktop.services.glyphs import Boxes
from scorefact_desktop.services.label_standing import LabelStanding
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.label import words as label_words
from scorefact_desktop.views.scene import Scene, still_owed
from scorefact_desktop.views.speech import interface_language, short_date
from scorefact_desktop.views.theme import T12, T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import StatusMark
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Elided, Text, heading, small

if TYPE_CHECKING:
    from scorefact_desktop.services.deliveries import Delivered

#: Status, what, more, and where it can be seen to: a screen, "comments:<language>", or nowhere ("").
Check = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What the workspace says of a delivery: commented themes by language, comments of respondents that wait and that
    are released, where the label's seal stands, and the characters that no font of documents has."""

    comments: Mapping[str, int] = field(default_factory=dict)
    waiting: int = 0
    released: int = 0
    standing: LabelStanding = field(default_factory=lambda: LabelStanding("none"))
    boxes: Boxes = field(default_factory=Boxes)


def checks(scene: Scene, known: Known) -> list[Check]:
    """Everything to know before delivering."""
    language, about = interface_language(), scene.about
    found: list[Check] = []
    target = percent(about.closing_target, language)
    if about.status == "closed":
        reached = about.progress is not None and about.progress >= about.closing_target
        words = translate("ReportChecks", "{share} answered, the rule is {target}")
        more = words.format(share=percent(about.progress or 0.0, language), target=target)
        found.append(("good" if reached else "watch", translate("ReportChecks", "Fieldwork is closed"), more, ""))
    else:
        owed = still_owed(about)
        more = translate("ReportChecks", "a draft; %n interview(s) more to close", None, owed)
        if not owed:
            more = translate("ReportChecks", "a draft; enough interviews to close")
        found.append(("watch", translate("ReportChecks", "Fieldwork is open"), more, ""))
    themes = len(scene.questionnaire.themes)
    for code, name in LANGUAGES.items():
        many = known.comments.get(code, 0)
        if _neutral(scene.questionnaire, code):
            words = translate("ReportChecks", "the survey’s own words, marked as untranslated")
            found.append(("open", name, words, ""))
        elif many:
            words = translate("ReportChecks", "{count} of {themes} themes have a comment")
            state = "good" if many >= themes else "open"
            found.append((state, name, words.format(count=many, themes=themes), f"comments:{code}"))
        else:
            words = translate("ReportChecks", "no comment of the analyst")
            found.append(("open", name, words, f"comments:{code}"))
    found += [*_verbatims(known), *_boxes(known.boxes)]
    hidden = sum(one.protected for one in (*scene.figures.themes, *scene.figures.indicators))
    more = translate("ReportChecks", "%n figure(s) hidden, limit {limit} answers", None, hidden)
    found.append(
        (
            "good",
            translate("ReportChecks", "Protection is applied"),
            more.format(limit=number(scene.protection_limit, language)),
            "",
        )
    )
    if known.standing.stage not in ("none", "open"):
        kind, words, more = label_words.state(known.standing, local_day.today())
        found.append((kind, words, more, "seal" if known.standing.may_ask else ""))
    return found


def _verbatims(known: Known) -> list[Check]:
    """Whether comments of respondents wait for somebody to read them."""
    if known.waiting:
        words = translate("ReportChecks", "%n comment(s) wait for release", None, known.waiting)
        return [("watch", words, translate("ReportChecks", "not printed before somebody has read them"), "verbatims")]
    if known.released:
        words = translate("ReportChecks", "%n comment(s) released", None, known.released)
        return [("good", words, translate("ReportChecks", "none waits"), "verbatims")]
    return []


def _boxes(boxes: Boxes) -> list[Check]:
    """Characters that would be printed as a box, and where they come from."""
    if not boxes.count:
        return []
    places = {
        "names": translate("ReportChecks", "names"),
        "comments": translate("ReportChecks", "the analyst’s comments"),
        "verbatims": translate("ReportChecks", "respondents’ comments"),
        "questions": translate("ReportChecks", "the questionnaire"),
    }
    words = translate("ReportChecks", "%n character(s) printed as a box", None, boxes.count)
    more = translate("ReportChecks", "not in the documents’ font: {characters} in {places}").format(
        characters=" ".join(boxes.characters[:12]), places=", ".join(places[one] for one in boxes.places)
    )
    target = "verbatims" if "verbatims" in boxes.places else ""
    return [("watch", words, more, target)]


def _neutral(questionnaire: Questionnaire, language: str) -> bool:
    return any(is_untranslated(one.text, language) for one in questionnaire.questions)


class ReportChecks(Card):
    """The list of checks, and below it what was delivered. `wanted` names the screen that sees to a check."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.title, self.delivered_title, self.delivered_count = heading(), heading(), small()
        self._checks, self._delivered = column(gap=8, margins=(16, 0, 16, 0)), column(gap=4, margins=(16, 0, 16, 0))
        delivered = row(self.delivered_title, None, self.delivered_count, margins=(16, 2, 16, 0))
        inside = column(self._checks, 4, Rule(), delivered, self._delivered, None, gap=8)
        self._area = scrolled(holder(inside), only_text=True)
        self.fill(column(row(self.title, None, margins=(16, 0, 16, 0)), (self._area, 1), gap=8), (1, 12, 1, 12))

    def show_all(self, found: list[Check], ledger: "tuple[Delivered, ...]") -> None:
        """Show checks and ledger in the interface's language; where they are what is shown, nothing is made anew."""
        wanted = (interface_language(), tuple(found), ledger)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._checks)
        self.title.setText(translate("ReportChecks", "Before delivery"))
        self._area.setAccessibleName(self.title.text())
        for kind, what, more, target in found:
            words = column(Text(what, T14, 500, wrap=True), small(more, wrap=True), gap=0)
            line = row(column(3, StatusMark(kind), None, gap=0), (words, 1), gap=8)
            if target:
                button = Button("icon", "caret-right", height=28)
                button.set_words(translate("ReportChecks", "See to it: {what}").format(what=what))
                button.clicked.connect(partial(self._want, target))
                line.addLayout(column(button, None, gap=0))
            self._checks.addLayout(line)
        clear(self._delivered)
        self.delivered_title.setText(translate("ReportChecks", "Delivered"))
        self.delivered_count.setText(number(len(ledger), interface_language()))
        for one in ledger[:60]:
            name = Elided(one.file_name, T12, 500, middle=True, data=True)
            self._delivered.addLayout(row((name, 1), small(short_date(one.at))))
        if not ledger:
            self._delivered.addWidget(small(translate("ReportChecks", "Nothing yet."), wrap=True))

    def _want(self, target: str, _checked: bool = False) -> None:
        self.wanted.emit(target)
