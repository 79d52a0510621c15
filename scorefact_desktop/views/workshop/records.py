"""What the Workshop page stores: workshops, their words, and what is decided in them."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import workshops
from scorefact_desktop.services.workshops import Decision, Workshop
from scorefact_desktop.translation import translate
from scorefact_desktop.views.workshop.decision_form import NewDecision
from scorefact_desktop.views.workshop.workshop_list import NewWorkshop

if TYPE_CHECKING:
    from scorefact_desktop.views.pages.workshop import WorkshopPage


class Records:
    """Does what the page is asked for, and shows on it what came of it."""

    def __init__(self, page: "WorkshopPage") -> None:
        self._page = page

    def add(self, new: NewWorkshop) -> None:
        """A workshop that was typed."""
        workspace, campaign = self._page.desk.session.workspace, self._page.desk.session.campaign
        if workspace is None or campaign is None:
            return
        job = partial(
            workshops.add, workspace, campaign, new.title, held_on=new.held_on, place=new.place, people=new.people
        )

        def done(made: Workshop) -> None:
            self._page.list.added()
            self._page.chosen = made.id
            self._page.load()
            self._page.card.next.setFocus()

        self._page.desk.tasks.run(
            self._page, job, done, lambda error: self._page.list.complain(self._page.desk.sentence(error))
        )

    def change(self, workshop_id: int, new: NewWorkshop) -> None:
        """Other words for a workshop."""
        workspace = self._page.desk.session.workspace
        if workspace is None:
            return
        job = partial(
            workshops.change, workspace, workshop_id, new.title, held_on=new.held_on, place=new.place, people=new.people
        )

        def done(_changed: Workshop) -> None:
            self._page.list.added()
            self._page.load()
            self._page.card.change.setFocus()

        self._page.desk.tasks.run(
            self._page, job, done, lambda error: self._page.list.complain(self._page.desk.sentence(error))
        )

    def remove(self) -> None:
        """Take the workshop looked at away."""
        if (workspace := self._page.desk.session.workspace) is not None:
            self._page.desk.tasks.run(
                self._page, partial(workshops.remove, workspace, self._page.chosen), lambda _: self._page.load()
            )

    def note(self, new: NewDecision, workshop: int | None = None) -> None:
        """Note what was decided in the workshop looked at, unless another one is given."""
        workspace = self._page.desk.session.workspace
        if workspace is None:
            return
        job = partial(
            workshops.decide,
            workspace,
            self._page.chosen if workshop is None else workshop,
            new.text,
            theme=new.theme,
            owner=new.owner,
            due_on=new.due_on,
        )

        def failed(error: UserError) -> None:
            for form in (self._page.card.form, self._page.live.form if self._page.live is not None else None):
                if form is not None:
                    form.complain(self._page.desk.sentence(error))

        self._page.desk.tasks.run(self._page, job, self._noted, failed)

    def _noted(self, _made: Decision) -> None:
        self._page.card.close_form()
        if self._page.live is not None:
            self._page.live.close_form()
        self._page.reload_held()

    def withdraw(self, decision_id: int) -> None:
        """Take a decision back; for a while that can be undone."""
        workspace, workshop = self._page.desk.session.workspace, self._page.chosen
        if workspace is None:
            return

        def done(gone: Decision) -> None:
            self._page.reload_held()
            words = translate("Workshop", "The decision is taken back.")
            again = partial(self._put_back, gone, workshop)
            self._page.desk.said.emit("good", words, translate("Workshop", "Undo"), again)

        self._page.desk.tasks.run(self._page, partial(workshops.withdraw, workspace, decision_id), done)

    def _put_back(self, gone: Decision, workshop: int) -> None:
        due = date.fromisoformat(gone.due_on) if gone.due_on else None
        self.note(NewDecision(gone.text, gone.theme, gone.owner, due), workshop)
