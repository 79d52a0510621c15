"""What the caller does with a case: dial, store what came of it, take it back, name another contact, note something."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls import assigning, attempts, people
from scorefact_desktop.services.calls.appointments import Appointment, Checked, check, suggestion
from scorefact_desktop.services.calls.attempts import Logged, Undone
from scorefact_desktop.services.calls.card import CaseCard
from scorefact_desktop.services.calls.people import NewContact
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.views.calls.case_view import CaseView
from scorefact_desktop.views.calls.forms import AppointmentForm, ReferralForm
from scorefact_desktop.views.calls.reader import CallReader
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.speech import interface_language


class Caller(QObject):
    """Joins the case card and its forms with the services. `stored` with the case and the one to look at (0: next)."""

    stored = Signal(int, int)
    form_closed = Signal()

    def __init__(self, desk: Desk, reader: CallReader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._last: Logged | None = None
        self.appointment = AppointmentForm(self._check, desk.sentence)
        self.referral = ReferralForm()
        self.view = CaseView((self.appointment, self.referral))
        view = self.view
        view.call_wanted.connect(self.dial)
        view.instead.connect(self._call_instead)
        view.noted.connect(self._note)
        view.results.given.connect(self.give)
        view.results.undone.connect(self.undo)
        self.appointment.agreed.connect(
            lambda wanted: self._log("appointment" if wanted.hard else "call_back", appointment=wanted)
        )
        self.referral.named.connect(lambda to: self._log("other_contact", referral=to))
        for form in (self.appointment, self.referral):
            form.left.connect(self.close_form)

    @property
    def card(self) -> CaseCard | None:
        """The case that is looked at."""
        return self._reader.shown.card if self._reader.shown is not None else None

    @property
    def ready(self) -> bool:
        """True while the results may be given: no form is open."""
        return self.view.foot.currentWidget() is self.view.results

    def forget(self) -> None:
        """Another campaign: what was stored last is no longer offered to be taken back."""
        self._last = None
        self.view.results.show_last("", "")
        self.close_form()

    def dial(self) -> None:
        """Hand the number to this computer's telephone."""
        contact = self.card.contact if self.card is not None else None
        if contact is not None and contact.phone is not None and contact.phone.link is not None:
            QDesktopServices.openUrl(QUrl(contact.phone.link))

    def give(self, outcome: str) -> None:
        """What came of the call: stored at once, or after the form that belongs to it."""
        card, queue = self.card, self._reader.queue
        if card is None or queue is None or not self.view.results.allowed:
            return
        if outcome in ("appointment", "call_back"):
            suggested = suggestion(card.place, queue.rules, self._reader.clock())
            self.view.foot.setCurrentWidget(self.appointment)
            self.appointment.begin(suggested, hard=outcome == "appointment")
        elif outcome == "other_contact":
            self.view.foot.setCurrentWidget(self.referral)
            self.referral.begin()
        else:
            self._log(outcome)

    def undo(self) -> bool:
        """Take the last result back and look at its case again; False where there is none."""
        workspace, last = self._reader.workspace, self._last
        if workspace is None or last is None:
            return False
        self._last = None

        def done(made: Undone) -> None:
            self.view.results.show_last("", "")
            self.stored.emit(made.case_id, made.case_id)

        self._desk.tasks.run(self, lambda: attempts.undo(workspace, last.case_id), done)
        return True

    def close_form(self) -> None:
        """Back to the results."""
        if not self.ready:
            self.view.foot.setCurrentWidget(self.view.results)
            self.form_closed.emit()

    def _check(self, wanted: Appointment) -> Checked:
        card, queue = self.card, self._reader.queue
        if card is None or queue is None:
            raise UserError("appointment_missing")
        return check(wanted, card.place, queue.rules, self._reader.clock(), interface_language())

    def _log(self, outcome: str, *, appointment: Appointment | None = None, referral: NewContact | None = None) -> None:
        workspace, card, now = self._reader.workspace, self.card, self._reader.clock()
        if workspace is None or card is None:
            return
        contact_id = card.contact.contact.id if card.contact else None
        mine = self._reader.look.interviewer

        def job() -> Logged:
            known = {one.name: one.id for one in assigning.list_interviewers(workspace)}
            return attempts.log(
                workspace, card.case_id, outcome, now=now, contact_id=contact_id, interviewer_id=known.get(mine),
                appointment=appointment, referral=referral,
            )  # fmt: skip

        def done(made: Logged) -> None:
            self._last = made
            self.view.results.show_last(outcome, card.customer.name)
            self.close_form()
            self.stored.emit(made.case_id, made.case_id if referral is not None else 0)

        def failed(error: UserError) -> None:
            if referral is not None and not self.ready:
                self.referral.complain(self._desk.sentence(error))
            else:
                self._desk.complain(error)

        self._desk.tasks.run(self, job, done, failed)

    def _call_instead(self, contact_id: int) -> None:
        self._do(lambda workspace, case_id: people.call_instead(workspace, case_id, contact_id))

    def _note(self, text: str) -> None:
        self._do(lambda workspace, case_id: attempts.set_note(workspace, case_id, text))

    def _do(self, job: Callable[[Workspace, int], object]) -> None:
        """Change something about the case and look at it again."""
        workspace, card = self._reader.workspace, self.card
        if workspace is not None and card is not None:
            case_id = card.case_id
            self._desk.tasks.run(self, lambda: job(workspace, case_id), lambda _: self.stored.emit(case_id, case_id))
