"""Calls: the queue at the left, the case that is called at the right, one key for what came of it; and the team."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget

from scorefact_desktop.services.calls import assigning, attempts, calendars, people, planning
from scorefact_desktop.services.calls.appointments import Appointment, Checked, check, suggestion
from scorefact_desktop.services.calls.attempts import Logged, Undone
from scorefact_desktop.services.calls.people import NewContact
from scorefact_desktop.services.calls.planning import SamplingPlan, Wanted
from scorefact_desktop.services.calls.queue import CallQueue
from scorefact_desktop.services.workspaces import Workspace
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.calls.case_view import CaseView
from scorefact_desktop.views.calls.forms import AppointmentForm, ReferralForm
from scorefact_desktop.views.calls.loading import Field, Look, Shown, field, look
from scorefact_desktop.views.calls.plan_form import PlanForm
from scorefact_desktop.views.calls.queue_card import QueueCard
from scorefact_desktop.views.calls.reminders import ReminderBar
from scorefact_desktop.views.calls.results import KEYS
from scorefact_desktop.views.calls.strip import MonitorStrip
from scorefact_desktop.views.calls.team import TeamState, TeamView
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import title

#: How often the minutes on the page are brought up to date.
_TICK = 30_000
_CALLS, _TEAM, _PLAN = 0, 1, 2


class CallsPage(Page):
    """Everything by keyboard: arrows choose a case, letters say what came of the call, Enter begins the interview."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.clock: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self.queue: CallQueue | None = None
        self.shown: Shown | None = None
        self.field: Field | None = None
        self._campaign = ""
        self._look = Look(interviewer=desk.settings.interviewer)
        self._stale, self._own = True, False
        self._last: Logged | None = None
        self.headline, self.tabs = title(), Segmented(2)
        self.reminders, self.strip, self.list = ReminderBar(), MonitorStrip(), QueueCard()
        self.appointment = AppointmentForm(self._check, desk.sentence)
        self.referral = ReferralForm()
        self.case = CaseView((self.appointment, self.referral))
        self.team, self.plan, self.empty = TeamView(), PlanForm(), EmptyState("calls")
        self._wire()
        both = row(self.list, (Card(column(self.case), (24, 12, 24, 12)), 1), gap=16)
        self.views = QStackedWidget()
        for one in (holder(both), self.team, self.plan):
            self.views.addWidget(one)
        inside = column(
            row((self.headline, 1), self.reminders, self.tabs, gap=16), self.strip, (self.views, 1),
            gap=12, margins=(24, 12, 24, 16),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(inside))
        self._stack.addWidget(self.empty)
        self.setLayout(column(self._stack, gap=0))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look_again)
        desk.session.changed.connect(self._follow)
        desk.overview_changed.connect(self._overview_changed)
        self.retranslate()
        self.refresh()

    def _wire(self) -> None:
        self.tabs.group.idClicked.connect(self.show_view)
        self.list.case_chosen.connect(self.choose)
        self.list.case_opened.connect(lambda _: self.start_interview())
        self.list.searched.connect(self.search)
        self.list.interviewer_chosen.connect(self._choose_interviewer)
        self.list.languages_chosen.connect(lambda found: self._see(languages=found))
        self.reminders.opened.connect(self.choose)
        self.case.call_wanted.connect(self.dial)
        self.case.interview_wanted.connect(self.start_interview)
        self.case.instead.connect(self._call_instead)
        self.case.noted.connect(self._note)
        self.case.results.given.connect(self.give)
        self.case.results.undone.connect(self.undo)
        self.appointment.agreed.connect(self._agree)
        self.referral.named.connect(self._refer)
        for form in (self.appointment, self.referral):
            form.left.connect(self._close_form)
        self.team.added.connect(lambda name: self._do(lambda found: assigning.add_interviewer(found, name)))
        self.team.retired.connect(lambda name: self._do(lambda found: assigning.retire_interviewer(found, name)))
        self.team.share_wanted.connect(lambda: self._do(lambda found: assigning.assign(found, self._campaign)))
        self.team.calendar_wanted.connect(self._save_calendar)
        self.team.draw_wanted.connect(self._open_plan)
        self.plan.changed.connect(self._preview)
        self.plan.drawn.connect(self._draw)
        self.plan.left.connect(lambda: self.show_view(_TEAM))
        find = QShortcut(QKeySequence("Ctrl+K"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self.show_view(_CALLS)
        self.list.search.setFocus()

    # what is shown

    def entered(self, shown: object) -> None:
        """The keys work at once; `shown` may be the id of a case."""
        if isinstance(shown, int):
            self.choose(shown)
        self.list.rows.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """What keys do on this page, for the list of F1."""
        return [
            *((key, words.outcome(identifier)) for key, identifier in KEYS.items()),
            ("C", translate("Calls", "Call")),
            ("Enter", translate("Calls", "Start the interview")),
            ("Ctrl+K", translate("Calls", "Find who calls back")),
            ("Ctrl+Z", translate("Calls", "Takes the last result back (Ctrl+Z)")),
        ]

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Calls", "Calls"))
        self.tabs.set_words([translate("Calls", "My calls"), translate("Calls", "Team")])
        self.tabs.setAccessibleName(translate("Calls", "Views"))
        self.tabs.choose(min(self.views.currentIndex(), _TEAM))
        for part in (self.case, self.appointment, self.referral, self.team, self.plan, self.list, self.reminders):
            part.retranslate()

    def shed(self) -> None:
        """A low window sheds what to know before a call."""
        self.case.set_low(self.low)

    def show_view(self, at: int) -> None:
        """The calls, the team, or the draw."""
        self.tabs.choose(min(at, _TEAM))
        self.views.setCurrentIndex(at)
        for place in range(self.views.count()):  # what is not shown needs no room
            policy = QSizePolicy.Policy.Preferred if place == at else QSizePolicy.Policy.Ignored
            self.views.widget(place).setSizePolicy(policy, policy)
        self.strip.setVisible(at != _PLAN)
        self.refresh()

    def refresh(self) -> None:
        """Show what was read, or why there is nothing."""
        about = self.desk.overview.campaign(self._campaign) if self.desk.overview else None
        if self.desk.overview is None or not self._campaign or about is None:
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentIndex(1)
            return
        planning_ = self.views.currentIndex() == _PLAN
        if not planning_ and (about.status == "preparing" or not about.cases):
            self._say_what_first(about.status, about.cases)
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        writable = self.desk.overview.writable and about.status == "open"
        if self.field is not None:
            hour = f"{self.clock().hour:02d}"
            self.strip.show_monitor(self.field.monitor, hour)
            self.reminders.show_reminders(self.field.reminders if about.status == "open" else ())
            self.list.set_interviewers(self.field.interviewers, self._look.interviewer)
            may_draw = about.status == "open" and about.blind is False and not self.field.monitor.calls
            self.team.show_state(TeamState(self.field.monitor, self.field.assignment, writable, may_draw))
        if self.shown is not None and self.queue is not None:
            self.headline.setText(self._headline(about.status))
            self.list.show_queue(self.shown, self.queue.rules)
            self.case.setVisible(self.shown.card is not None)
            if self.shown.card is not None:
                self.case.show_card(self.shown.card, self.shown.now)
                self.case.results.set_allowed(writable)
                self.case.start.setEnabled(writable and not self.shown.card.final)

    def _headline(self, status: str) -> str:
        assert self.shown is not None
        if status == "closed":
            return translate("Calls", "Fieldwork is closed")
        if self.shown.at > self.shown.now:
            at = self.shown.at.astimezone(self.shown.now.tzinfo)
            return translate("Calls", "Nobody is at work now: the queue of {day}, {time}").format(
                day=words.day(at), time=words.clock(at)
            )
        following = self.shown.queue.next
        if following is None:
            return translate("Calls", "Nobody is to be called now")
        who = following.case.contact or following.case.customer
        if following.due is not None:
            return translate("Calls", "Next: {contact} at {time}").format(contact=who, time=words.when(following))
        return translate("Calls", "Next: {contact}, {customer}").format(contact=who, customer=following.case.customer)

    def _say_what_first(self, status: str, cases: int) -> None:
        imported = ("plain", translate("Calls", "Import customers"), lambda: self.desk.wanted.emit("import", None))
        draw = ("plain", translate("Calls", "Draw the sample…"), self._open_plan)
        home = ("primary", translate("Calls", "Launch on Home"), lambda: self.desk.wanted.emit("home", None))
        if status == "closed":
            self.empty.say(
                translate("Calls", "Fieldwork is closed"),
                translate("Calls", "No customer was drawn into this campaign, so there were no calls."),
            )
        elif cases:
            self.empty.say(
                translate("Calls", "Fieldwork has not begun"),
                translate("Calls", "The sample is drawn. Launch the campaign, and the queue appears here."),
                home, draw,
            )  # fmt: skip
        else:
            self.empty.say(
                translate("Calls", "Nobody is to be called yet"),
                translate("Calls", "Import the customer list, draw the sample, launch: then the queue appears here."),
                ("primary", imported[1], imported[2]), draw,
            )  # fmt: skip

    # reading

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed meanwhile; minutes pass."""
        super().showEvent(event)
        self._timer.start()
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _follow(self, change: Change) -> None:
        if self._own or not change.touches(
            Changed.CALLS, Changed.INTERVIEWS, Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.WORKSPACE_SETTINGS
        ):
            return
        if change.touches(Changed.CAMPAIGN):
            self.queue = self.shown = self.field = self._last = None
            self._look = Look(interviewer=self._look.interviewer)
            self.case.results.show_last("", "")
            self._campaign = self.desk.session.campaign or ""
            if self.views.currentIndex() == _PLAN:
                self.show_view(_CALLS)
            self.refresh()
        self._stale = True
        self._load()

    def _overview_changed(self) -> None:
        self._campaign = self.desk.session.campaign or ""
        self.refresh()
        self._load()

    def _load(self) -> None:
        workspace, campaign = self.desk.session.workspace, self.desk.session.campaign
        if not self._stale or not self.isVisible() or workspace is None or campaign is None:
            return
        self._stale, self._campaign = False, campaign
        wanted, now = self._look, self.clock()

        def job() -> tuple[CallQueue, Shown]:
            queue = CallQueue(workspace, campaign)
            return queue, look(workspace, queue, wanted, now)

        self.desk.tasks.run(self, job, lambda found: self._take_queue(campaign, *found))
        self._load_field()

    def _take_queue(self, campaign: str, queue: CallQueue, shown: Shown) -> None:
        if campaign == self._campaign:  # else another campaign is looked at by now
            self.queue = queue
            self._take(shown)

    def _load_field(self) -> None:
        workspace, campaign, now = self.desk.session.workspace, self._campaign, self.clock()
        if workspace is not None and campaign:
            self.desk.tasks.run(
                self, lambda: field(workspace, campaign, now), lambda found: self._take_field(campaign, found)
            )

    def _take_field(self, campaign: str, found: Field) -> None:
        if campaign == self._campaign:
            self.field = found
            self.refresh()

    def _take(self, shown: Shown) -> None:
        self.shown = shown
        if self.shown.card is not None:
            self._look = Look(self._look.interviewer, self._look.languages, self.shown.card.case_id)
        self.refresh()

    def look_again(self) -> None:
        """Minutes have passed: the queue and the times on the page."""
        self._see(case_id=self._look.case_id)
        self._load_field()

    def _see(self, *, case_id: int = 0, languages: frozenset[str] | None = None, changed_case: int = 0) -> None:
        """Look at a case (0: the next one), with `changed_case` read anew first."""
        workspace, queue, now = self.desk.session.workspace, self.queue, self.clock()
        if workspace is None or queue is None:
            return
        spoken = self._look.languages if languages is None else languages
        wanted = self._look = Look(self._look.interviewer, spoken, case_id)

        def job() -> Shown:
            if changed_case:
                queue.refresh(changed_case)
            return look(workspace, queue, wanted, now)

        def done(shown: Shown) -> None:
            if self.queue is queue and wanted == self._look:
                self._take(shown)

        self.desk.tasks.run(self, job, done)

    # what the caller does

    def choose(self, case_id: int) -> None:
        """Look at a case."""
        if self.views.currentIndex() != _CALLS:
            self.show_view(_CALLS)
        self._close_form()
        if self.queue is None:
            self._look = Look(self._look.interviewer, self._look.languages, case_id)
        else:
            self._see(case_id=case_id)

    def search(self, text: str) -> None:
        """Find whoever calls back, by four digits or a name; "" shows the queue again."""
        workspace, campaign = self.desk.session.workspace, self._campaign
        if workspace is None or not text.strip():
            self.list.show_found(None)
            return
        self.desk.tasks.run(
            self,
            lambda: people.find(workspace, campaign, text),
            self.list.show_found,
            lambda error: self.list.say(self.desk.sentence(error)),
        )

    def dial(self) -> None:
        """Hand the number to this computer's telephone."""
        contact = self.shown.card.contact if self.shown and self.shown.card else None
        if contact is not None and contact.phone is not None and contact.phone.link is not None:
            QDesktopServices.openUrl(QUrl(contact.phone.link))

    def start_interview(self) -> None:
        """Open the Interview page at this case."""
        from scorefact_desktop.views.shell import MainWindow

        found, window = (self.shown.card if self.shown else None), self.window()
        if found is not None and self.case.start.isEnabled() and isinstance(window, MainWindow):
            window.start_interview(found.case_id, found.contact.contact.id if found.contact else None)

    def give(self, outcome: str) -> None:
        """What came of the call: stored at once, or after the form that belongs to it."""
        if self.shown is None or self.shown.card is None or not self.case.results.more.isEnabled():
            return
        if outcome in ("appointment", "call_back"):
            rules = self.queue.rules if self.queue else None
            assert rules is not None
            suggested = suggestion(self.shown.card.place, rules, self.clock())
            self.case.foot.setCurrentWidget(self.appointment)
            self.appointment.begin(suggested, hard=outcome == "appointment")
        elif outcome == "other_contact":
            self.case.foot.setCurrentWidget(self.referral)
            self.referral.begin()
        else:
            self._log(outcome)

    def _check(self, wanted: Appointment) -> Checked:
        assert self.shown is not None
        assert self.shown.card is not None
        assert self.queue is not None
        from scorefact_desktop.views.speech import interface_language

        return check(wanted, self.shown.card.place, self.queue.rules, self.clock(), interface_language())

    def _agree(self, wanted: Appointment) -> None:
        self._log("appointment" if wanted.hard else "call_back", appointment=wanted)

    def _refer(self, to: NewContact) -> None:
        self._log("other_contact", referral=to)

    def _log(self, outcome: str, *, appointment: Appointment | None = None, referral: NewContact | None = None) -> None:
        workspace, found, now = self.desk.session.workspace, (self.shown.card if self.shown else None), self.clock()
        if workspace is None or found is None:
            return
        contact_id = found.contact.contact.id if found.contact else None
        mine = self._look.interviewer

        def job() -> Logged:
            known = {one.name: one.id for one in assigning.list_interviewers(workspace)}
            return attempts.log(
                workspace, found.case_id, outcome, now=now, contact_id=contact_id, interviewer_id=known.get(mine),
                appointment=appointment, referral=referral,
            )  # fmt: skip

        def done(made: Logged) -> None:
            self._last = made
            self.case.results.show_last(outcome, found.customer.name)
            self._close_form()
            self.list.show_found(None)
            self._changed(made.case_id, look_at=made.case_id if referral is not None else 0)

        def failed(error: object) -> None:
            if referral is not None and self.case.foot.currentWidget() is self.referral:
                self.referral.complain(self.desk.sentence(error))  # type: ignore[arg-type]  # what run hands over
            else:
                self.desk.complain(error)  # type: ignore[arg-type]  # what run hands over

        self.desk.tasks.run(self, job, done, failed)

    def undo(self) -> bool:
        """Take the last result back and look at its case again; False where there is none."""
        workspace, last = self.desk.session.workspace, self._last
        if workspace is None or last is None or not self.isVisible():
            return False
        self._last = None

        def done(made: Undone) -> None:
            self.case.results.show_last("", "")
            self._changed(made.case_id, look_at=made.case_id)

        self.desk.tasks.run(self, lambda: attempts.undo(workspace, last.case_id), done)
        return True

    def _changed(self, case_id: int, *, look_at: int = 0) -> None:
        self._see(case_id=look_at, changed_case=case_id)
        self._load_field()
        self._notify()

    def _notify(self) -> None:
        self._own = True
        self.desk.session.notify(Changed.CALLS, campaign=self._campaign)
        self._own = False

    def _call_instead(self, contact_id: int) -> None:
        found = self.shown.card if self.shown else None
        if found is not None:
            self._do(lambda workspace: people.call_instead(workspace, found.case_id, contact_id), found.case_id)

    def _note(self, text: str) -> None:
        found = self.shown.card if self.shown else None
        if found is not None:
            self._do(lambda workspace: attempts.set_note(workspace, found.case_id, text), found.case_id)

    def _do(self, job: Callable[[Workspace], object], case_id: int = 0) -> None:
        """Change something and read it anew: one case, or everything."""
        workspace = self.desk.session.workspace
        if workspace is None:
            return

        def done(_: object) -> None:
            if case_id:
                self._changed(case_id, look_at=case_id)
            else:
                self._stale = True
                self._load()
                self._notify()

        self.desk.tasks.run(self, lambda: job(workspace), done)

    def _close_form(self) -> None:
        if self.case.foot.currentWidget() is not self.case.results:
            self.case.foot.setCurrentWidget(self.case.results)
            self.list.rows.setFocus()

    # the team

    def _choose_interviewer(self, name: str) -> None:
        self.desk.settings.interviewer = name
        self._look = Look(name, self._look.languages, 0)
        self._see()

    def _save_calendar(self) -> None:
        workspace, campaign, now = self.desk.session.workspace, self._campaign, self.clock()
        folder = self.desk.settings.last_folder or Path.home()
        start = str(folder / f"{campaign.replace('/', '-')}-calls.ics")
        kinds = translate("Calls", "Calendar ({pattern})").format(pattern="*.ics")
        chosen, _ = QFileDialog.getSaveFileName(self, translate("Calls", "Appointments as calendar…"), start, kinds)
        if not chosen or workspace is None:
            return
        path = Path(chosen)
        self.desk.settings.last_folder = path.parent

        def done(count: int) -> None:
            text = translate("Calls", "%n appointments written to {file}.", None, count).format(file=path.name)
            self.desk.said.emit("good", text, "", None)

        self.desk.tasks.run(self, lambda: calendars.write_calendar(workspace, campaign, path, translate, now), done)

    def _open_plan(self) -> None:
        about = self.desk.overview.campaign(self._campaign) if self.desk.overview else None
        self.show_view(_PLAN)
        self.headline.setText(translate("Calls", "Draw the sample"))
        self.plan.begin(about.population or about.cases or 1 if about else 1)

    def _preview(self, wanted: Wanted) -> None:
        workspace, campaign = self.desk.session.workspace, self._campaign
        if workspace is not None:
            self.desk.tasks.run(
                self,
                lambda: planning.plan(workspace, campaign, wanted),
                self.plan.show_plan,
                lambda error: self.plan.complain(self.desk.sentence(error)),
            )

    def _draw(self, wanted: Wanted) -> None:
        workspace, campaign = self.desk.session.workspace, self._campaign
        if workspace is None:
            return

        def done(made: SamplingPlan) -> None:
            text = translate("Calls", "%n customers drawn.", None, len(made.drawn))
            self.desk.said.emit("good", text, "", None)
            self.show_view(_CALLS)
            self.desk.session.notify(Changed.CAMPAIGNS, campaign=campaign)

        self.desk.tasks.run(
            self,
            lambda: planning.draw(workspace, campaign, wanted),
            done,
            lambda error: self.plan.complain(self.desk.sentence(error)),
        )

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each result, C to call, Enter for the interview; not while a form is open."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        ready = self.views.currentIndex() == _CALLS and self.case.foot.currentWidget() is self.case.results
        letter = event.text().upper()
        if ready and plain and not event.isAutoRepeat() and letter in KEYS:
            self.give(KEYS[letter])
        elif ready and plain and letter == "C":
            self.dial()
        elif ready and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_interview()
        else:
            super().keyPressEvent(event)
