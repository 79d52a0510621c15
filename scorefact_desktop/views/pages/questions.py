"""The questions of a campaign's own: listed, added and taken away until the launch freezes the questionnaire."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from scorefact_desktop.domain.custom_questions import CustomQuestion
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import custom_questions
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.speech import labelled
from scorefact_desktop.views.theme import T14
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Card, Rule
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.scrolling import scrolled
from scorefact_desktop.views.widgets.text import Text, heading, small, title
from scorefact_desktop.views.workshop.question_form import QuestionForm, scale_words


@dataclass(frozen=True, slots=True)
class FoundQuestions:
    """What the page shows of a campaign."""

    campaign: str
    own: tuple[CustomQuestion, ...]
    scales: tuple[str, ...]
    can_change: bool


class QuestionsPage(Page):
    """The list beside the form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: FoundQuestions | None = None
        self.headline, self.about, self.back = title(), Text("", T14, 400, "muted", wrap=True), Button("plain")
        self.back.clicked.connect(lambda: desk.wanted.emit("home", None))
        self.heading, self._lines, self.form = heading(), column(gap=8), QuestionForm()
        self.form.wanted.connect(self._add)
        area = scrolled(holder(column(self._lines, None, gap=0)))
        self._list = Card(column(row(self.heading, None), Rule(), (area, 1), gap=8), (20, 14, 20, 12))
        shown = holder(
            column(
                row((column(self.headline, self.about, gap=2), 1), self.back),
                (holder(row((self._list, 2), (self.form, 3), gap=16)), 1),
                gap=12,
                margins=(24, 12, 24, 16),
            )
        )
        self.empty = EmptyState("interview")
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.empty)
        self.setLayout(column(self._stack, gap=0))
        desk.overview_changed.connect(self.renew)
        desk.scene_changed.connect(self.renew)
        self.retranslate()
        self.refresh()

    def entered(self, shown: object) -> None:
        """Ready to write."""
        self.refresh()
        self.form.begin()

    def refresh(self) -> None:
        """Show what the desk holds now."""
        session = self.desk.session
        if session.workspace is None or session.campaign is None:
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        if self.isVisible():
            self.desk.tasks.run(self, partial(_look, session.workspace, session.campaign), self.show_found)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is now."""
        self._behind = True
        super().showEvent(event)

    def show_found(self, found: FoundQuestions) -> None:
        """Show a campaign's questions."""
        self.found = found
        clear(self._lines)
        for one in found.own:
            self._lines.addWidget(self._line(one))
        if not found.own:
            none = translate("Questions", "None yet: the standard questionnaire is asked as it is.")
            self._lines.addWidget(small(none, wrap=True))
        self.form.show_scales(found.scales, custom_questions.next_code(found.own))
        self.form.setVisible(found.can_change)
        self._say()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Questions", "Own questions"))
        self.heading.setText(translate("Questions", "In the order asked"))
        self.back.set_words(translate("Questions", "Home"))
        self.form.retranslate()
        if self.found is not None:
            self.show_found(self.found)
        self._say()

    def _say(self) -> None:
        found = self.found
        if found is None:
            self.headline.setText(translate("Questions", "Own questions"))
            return
        scene = self.desk.scene
        count = len(found.own)
        words = (
            translate("Questions", "%n own question(s)", None, count)
            if count
            else translate("Questions", "no questions of its own")
        )
        of = f"{scene.about.vendor} {scene.about.year}" if scene is not None else ""
        self.headline.setText(labelled(of, words) if of else words)
        self.about.setText(
            translate(
                "Questions",
                "Asked behind the standard questions, before the last. They never enter themes, label or benchmark.",
            )
            if found.can_change
            else translate("Questions", "The questionnaire is frozen: questions can only be added before the launch.")
        )

    def _line(self, one: CustomQuestion) -> Card:
        text = Text(wording.text_of(one.text), T14, 500, wrap=True)
        answers = ", ".join(wording.text_of(each) for each in one.choices) or scale_words(one.scale)
        parts = [one.code, answers, translate("Questions", "confidential") if one.sensitive else ""]
        about = small(" · ".join(part for part in parts if part), wrap=True)
        away = Button("icon", "close", height=24)
        away.set_words(translate("Questions", "Take this question away"))
        away.clicked.connect(lambda _=False, code=one.code: self._remove(code))
        away.setVisible(self.found is not None and self.found.can_change)
        card = Card(row((column(text, about, gap=2), 1), away), (12, 8, 8, 8))
        card.setAccessibleName(text.text())
        return card

    def _add(self, question: CustomQuestion) -> None:
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is not None and campaign is not None:
            job = partial(custom_questions.add, workspace, campaign, (question,))
            self.desk.tasks.run(self, job, lambda _: self._added(campaign), self._refused)

    def _added(self, campaign: str) -> None:
        self.form.added()
        self._tell(campaign)

    def _refused(self, error: UserError) -> None:
        self.form.complain(self.desk.sentence(error))

    def _remove(self, code: str) -> None:
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if workspace is None or campaign is None or self.found is None:
            return
        gone: Sequence[CustomQuestion] = [one for one in self.found.own if one.code == code]

        def done(_: object) -> None:
            self._tell(campaign)
            words = translate("Questions", "The question is taken away.")
            undo = partial(self.desk.change, partial(custom_questions.add, workspace, campaign, gone),
                           Changed.CAMPAIGNS)  # fmt: skip
            self.desk.said.emit("good", words, translate("Questions", "Undo"), undo)

        self.desk.tasks.run(self, partial(custom_questions.remove, workspace, campaign, code), done)

    def _tell(self, campaign: str) -> None:
        self.desk.session.notify(Changed.CAMPAIGNS, campaign=campaign)
        self.refresh()


def _look(workspace: Workspace, campaign: str) -> FoundQuestions:
    return FoundQuestions(
        campaign,
        custom_questions.listed(workspace, campaign),
        custom_questions.known_scales(workspace, campaign),
        custom_questions.can_change(workspace, campaign),
    )
