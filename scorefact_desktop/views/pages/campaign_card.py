"""The card of one campaign on Home: state, progress to the closing rule, three figures, and the next step."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.key_figures import key_figures
from scorefact_desktop.views.overview import Overview
from scorefact_desktop.views.scene import KeyFigure, Scene, still_owed
from scorefact_desktop.views.speech import interface_language
from scorefact_desktop.views.theme import T12, T14, T16, T20
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule, Tag
from scorefact_desktop.views.widgets.layouts import Part, clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Icon
from scorefact_desktop.views.widgets.progress import Progress
from scorefact_desktop.views.widgets.text import Elided, Text, small

if TYPE_CHECKING:
    from scorefact_desktop.services.campaigns import CampaignSummary

WIDTHS = (128, 88, 104)


class CampaignCard(Card):
    """`acted` gives the campaign and the next step: "import", "dashboard", "launch", "close" or "report".

    Before the launch also "questions": those of the campaign's own.
    """

    acted = Signal(str, str)
    opened = Signal(str)

    def __init__(self, about: "CampaignSummary", overview: Overview) -> None:
        super().__init__()
        self.about, self.step = about, next_step(about)
        language = interface_language()
        tag = Tag()
        tag.show_state(*state(about))
        head = row(Elided(about.vendor, T16, 600, data=True), Text(str(about.year), T16, 400, "muted"), None, tag)
        head.setStretch(0, 0)
        kind = {
            "publisher": translate("CampaignCard", "publisher"),
            "integrator": translate("CampaignCard", "integrator"),
        }.get(about.vendor_type, about.vendor_type)
        facts = [kind]
        if about.population:
            facts.append(translate("CampaignCard", "%n customer(s)", None, about.population))
        facts.append(", ".join(about.solutions))
        line = Elided(" · ".join(part for part in facts if part), T12, 400, "muted", data=True)
        self.button = Button("plain")
        words, todo = next_words(about, self.step)
        self.button.set_words(words)
        self.button.clicked.connect(lambda: self.acted.emit(about.name, self.step))
        self.look = Button("link")
        self.look.set_words(translate("CampaignCard", "Dashboard"))
        self.look.clicked.connect(lambda: self.opened.emit(about.name))
        self.own = Button("link")
        self.own.set_words(translate("CampaignCard", "Own questions"))
        self.own.clicked.connect(lambda: self.acted.emit(about.name, "questions"))
        self._figures = row(gap=8)
        self._show_figures(overview)
        beside = Text(todo, T12, 500, wrap=True)  # beside its button, in two lines where the language is long
        beside.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        hint: list[Part] = [Icon("arrow-right", 16, "accent"), (beside, 1)] if todo else [None]
        body = column(
            head, line, 10, *self._progress(language), 10, self._figures, None, Rule(), 8,
            row(*hint, self.own, self.look, self.button),
            gap=2,
        )  # fmt: skip
        self.fill(body, (16, 14, 16, 12))
        # Only now that it has a parent: alone it would flash as a window of its own and take the keyboard with it.
        self.look.setVisible(bool(about.complete) and self.step != "dashboard")
        self.own.setVisible(about.status == "preparing")
        self.setAccessibleName(f"{about.vendor} {about.year}, {state(about)[1]}")

    def _progress(self, language: str) -> tuple[QHBoxLayout, Progress]:
        about = self.about
        if about.base:
            words = translate("CampaignCard", "{complete} of {base} answered")
            done = Text(
                words.format(complete=number(about.complete, language), base=number(about.base, language)), T14, 500
            )
        else:
            done = Text(translate("CampaignCard", "Sample not drawn yet"), T14, 500, "muted")
        closes = translate("CampaignCard", "{share} closes").format(share=percent(about.closing_target, language))
        note = f"{percent(about.progress, language)} · {closes}" if about.progress else closes
        bar = Progress(min(1.0, about.progress or 0.0), about.closing_target)
        bar.setAccessibleName(f"{done.text()}, {note}")
        return row(done, None, small(note)), bar

    def _show_figures(self, overview: Overview) -> None:
        clear(self._figures)
        about, figures = self.about, overview.figures.get(self.about.name)
        if figures is None:
            self._figures.addWidget(small(self._why_none(), wrap=True))
            return
        scene = Scene(about, overview.questionnaires[about.name], None, figures)
        keys = [key for key in key_figures(scene) if key.id != "crisis"]
        keys.sort(key=lambda key: ("satisfaction", "nps", "churn").index(key.id) if key.id in _FIRST else 9)
        for key, width in zip(keys[:3], WIDTHS, strict=False):
            shown = wording.shown(key.figure, 0 if key.id in ("nps", "nps_score.nps") else 1)
            there = key.figure.value is not None
            label = _label(key)
            value = Text(shown, T20 if there else T14, 600, "ink" if there else "muted")
            cell = holder(column(value, None, Elided(label, T12, 400, "muted"), gap=0))
            cell.setMinimumWidth(width)
            self._figures.addWidget(cell)
        self._figures.addStretch(1)

    def _why_none(self) -> str:
        about = self.about
        if about.blind and about.status == "open" and about.complete:
            if not still_owed(about):
                return translate(
                    "CampaignCard",
                    "A label campaign is blind while fieldwork is open: progress, never results. "
                    "The rule for closing is reached.",
                )
            owed = number(still_owed(about), interface_language())
            return translate(
                "CampaignCard",
                "A label campaign is blind while fieldwork is open: progress, never results. {owed} interviews to go.",
            ).format(owed=owed)
        if about.status == "preparing":
            return translate("CampaignCard", "The questionnaire is chosen. Start the fieldwork, or import responses.")
        return translate("CampaignCard", "No interview yet. Import responses, and figures appear here.")


_FIRST = ("satisfaction", "nps", "churn")


def _label(key: KeyFigure) -> str:
    """What stands under a figure that has no card of its own."""
    names = {
        "churn": translate("CampaignCard", "churn, 3 years"),
        "nps": translate("KeyFigures", "NPS"),
        "satisfaction": f"{key.label} {wording.interval(key.figure)}".strip(),
    }
    return names.get(key.id, key.title)


def state(about: "CampaignSummary") -> tuple[str, str]:
    """Status shape and word of a campaign."""
    if about.status == "open":
        if about.progress is not None and about.progress >= about.closing_target:
            return "good", translate("CampaignCard", "Ready to close")
        return "watch", translate("CampaignCard", "Fieldwork open")
    if about.status == "closed":
        return "good", translate("CampaignCard", "Closed")
    return "open", translate("CampaignCard", "Being prepared")


def next_step(about: "CampaignSummary") -> str:
    """What to do with a campaign next."""
    if about.status == "preparing":
        return "launch" if not about.complete else "dashboard"
    if about.status == "open":
        reached = about.progress is not None and about.progress >= about.closing_target
        return "close" if reached else "import"
    return "report"


def next_words(about: "CampaignSummary", step: str) -> tuple[str, str]:
    """The button's words, and the sentence beside it."""
    if step == "launch":
        return translate("CampaignCard", "Start fieldwork"), translate(
            "CampaignCard", "Freezes sample and questionnaire"
        )
    if step == "close":
        return translate("CampaignCard", "Close fieldwork"), translate("CampaignCard", "Decides the label, once")
    if step == "import":
        left = days_left(about)
        if left is None:
            return translate("CampaignCard", "Import responses"), translate(
                "CampaignCard", "%n interview(s) to go", None, still_owed(about)
            )
        return translate("CampaignCard", "Import responses"), translate("CampaignCard", "%n day(s) left", None, left)
    if step == "report":
        return translate("CampaignCard", "Make the report"), ""
    return translate("CampaignCard", "Dashboard"), translate("CampaignCard", "The figures are there")


def days_left(about: "CampaignSummary") -> int | None:
    """Days until the closing date, None where none is set."""
    if not about.closes_on:
        return None
    return max(0, (date.fromisoformat(about.closes_on) - datetime.now(UTC).date()).days)
