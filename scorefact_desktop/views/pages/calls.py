"""Calls: the queue at the left, the case that is called at the right, one key for what came of it; and the team.

The team, the draw of the sample, the rules and the extension are imported and made when they are first opened.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from scorefact_desktop.services.calls import people
from scorefact_desktop.session import Change, Changed
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.calls.caller import Caller
from scorefact_desktop.views.calls.queue_card import Found, QueueCard
from scorefact_desktop.views.calls.reader import CallReader
from scorefact_desktop.views.calls.reminders import ReminderBar
from scorefact_desktop.views.calls.results import KEYS
from scorefact_desktop.views.calls.strip import MonitorStrip
from scorefact_desktop.views.desk import Desk
from scorefact_desktop.views.pages.empty import no_campaign
from scorefact_desktop.views.pages.page import Page
from scorefact_desktop.views.widgets.buttons import Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column, holder, row
from scorefact_desktop.views.widgets.messages import EmptyState
from scorefact_desktop.views.widgets.text import title

if TYPE_CHECKING:
    from scorefact_desktop.views.calls.field_forms import ExtendForm, RulesForm
    from scorefact_desktop.views.calls.plan_form import PlanForm
    from scorefact_desktop.views.calls.team import TeamView
    from scorefact_desktop.views.calls.team_part import TeamPart

#: How often the minutes on the page are brought up to date, in milliseconds.
_TICK = 30_000
#: Narrower than this the page sheds what it can do without; a screen shown at 200 % is.
_NARROW = 1080
#: Margins of the page and of the card of the case, usually and where it is narrow.
_PAGE, _PAGE_NARROW, _CARD, _CARD_NARROW = (24, 12, 24, 16), (12, 8, 12, 8), (24, 12, 24, 12), (12, 8, 12, 8)
CALLS, TEAM, PLAN, RULES, EXTENSION = range(5)


class CallsPage(Page):
    """Everything by keyboard: arrows choose a case, letters say what came of the call, Enter begins the interview."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._own, self._narrow = False, False
        self.reader = CallReader(desk, self)
        self.caller = Caller(desk, self.reader)
        self.headline, self.tabs = title(), Segmented(2)
        self.reminders, self.strip, self.list = ReminderBar(), MonitorStrip(), QueueCard()
        self.empty, self.nobody = EmptyState("calls"), EmptyState("calls")
        self.at = CALLS
        self._made: dict[int, TeamView | PlanForm | RulesForm | ExtendForm] = {}
        self.views, self.case, self._stack = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._called = column(self.case)
        self._both = row(self.list, (Card(self._called, _CARD), 1), gap=16)
        self._queue = holder(self._both)
        self._inside = column(
            row((self.headline, 1), self.reminders, self.tabs, gap=16),
            self.strip,
            (self.views, 1),
            gap=12,
            margins=_PAGE,
        )
        self.setLayout(column(self._stack, gap=0))
        # From the outside in: what is shown in a stack is styled at once, and anew whenever what is around it moves.
        self._stack.addWidget(holder(self._inside))
        self._stack.addWidget(self.empty)
        self.views.addWidget(self._queue)
        self.case.addWidget(self.caller.view)
        self.case.addWidget(self.nobody)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._wire()
        self.reader.begin(desk.session.campaign or "")
        self.retranslate()
        self.refresh()

    def _wire(self) -> None:
        self._timer.timeout.connect(self.reader.again)
        self.reader.changed.connect(self.refresh)
        self.tabs.group.idClicked.connect(self.show_view)
        self.list.case_chosen.connect(self.choose)
        self.list.case_opened.connect(lambda _: self.start_interview())
        self.list.searched.connect(self.search)
        self.list.interviewer_chosen.connect(self.reader.see_interviewer)
        self.list.languages_chosen.connect(lambda found: self.reader.see(languages=found))
        self.reminders.opened.connect(self.choose)
        self.caller.view.interview_wanted.connect(self.start_interview)
        self.caller.view.history_wanted.connect(self._show_history)
        self.caller.stored.connect(self._stored)
        self.caller.form_closed.connect(self.list.rows.setFocus)
        find = QShortcut(QKeySequence("Ctrl+K"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.find_caller)
        self.desk.session.changed.connect(self._follow)
        self.desk.overview_changed.connect(self._overview_changed)

    @cached_property
    def part(self) -> "TeamPart":
        """What the supervisor does here; made when it is first wanted."""
        from scorefact_desktop.views.calls.team_part import TeamPart

        made = TeamPart(self.desk, self.reader, self)
        made.changed.connect(self._team_changed)
        made.calls_wanted.connect(lambda: self.show_view(CALLS))
        made.team_wanted.connect(lambda: self.show_view(TEAM))
        made.plan_wanted.connect(self.open_plan)
        made.rules_wanted.connect(self.open_rules)
        made.extension_wanted.connect(self.open_extension)
        return made

    def _view(self, at: int) -> QWidget:
        """The view at a place, made when it is first opened: in the language and for the width of that moment."""
        if at == CALLS:
            return self._queue
        if at not in self._made:
            if at == TEAM:
                self.part.team.set_narrow(self._narrow)
                self._made[at] = self.part.team
            elif at == PLAN:
                self._made[at] = self.part.plan
            else:
                self._made[at] = self.part.rules if at == RULES else self.part.extension
            self.views.addWidget(self._made[at])
            self._made[at].retranslate()
        return self._made[at]

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
        ]

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setAccessibleName(translate("Calls", "Calls"))
        self.tabs.set_words([translate("Calls", "My calls"), translate("Calls", "Team")])
        self.tabs.setAccessibleName(translate("Calls", "Views"))
        self.tabs.choose(min(self.at, TEAM))
        self.nobody.say(
            translate("Calls", "Nobody is to be called now"),
            translate("Calls", "Who is tried later, or was tried enough, is counted under the list."),
        )
        caller = self.caller
        forms = (caller.appointment, caller.referral, *self._made.values())
        for part in (caller.view, *forms, self.list, self.reminders):
            part.retranslate()

    def shed(self) -> None:
        """A low window sheds what to know before a call."""
        self.caller.view.set_low(self.low)
        self._measure()

    def _measure(self) -> None:
        """Ask the card for its size anew, and everything around it: stacks remember what they were told once."""
        around: QWidget | None = self.caller.view
        while around is not None:
            inside = around.layout()
            if inside is not None:
                inside.invalidate()
            around.updateGeometry()
            around = around.parentWidget() if around is not self else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows shed margins, the calls by hour and the width of the queue, and scroll only up and down."""
        super().resizeEvent(event)
        room = self.parentWidget()  # the page itself is never narrower than what is in it
        narrow = (self if room is None else room).width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.list.set_narrow(narrow)
            self.strip.set_narrow(narrow)
            if TEAM in self._made:
                self.part.team.set_narrow(narrow)
            self._both.setSpacing(12 if narrow else 16)
            self._inside.setContentsMargins(*(_PAGE_NARROW if narrow else _PAGE))
            self._called.setContentsMargins(*(_CARD_NARROW if narrow else _CARD))
            self._measure()

    def show_view(self, at: int) -> None:
        """The calls, the team, or the draw."""
        self.at = at
        self.tabs.choose(min(at, TEAM))
        shown = self._view(at)
        self.views.setCurrentWidget(shown)
        for one in (self._queue, *self._made.values()):  # what is not shown needs no room
            policy = QSizePolicy.Policy.Preferred if one is shown else QSizePolicy.Policy.Ignored
            one.setSizePolicy(policy, policy)
        self.strip.setVisible(at < PLAN)
        self.refresh()

    def open_plan(self) -> None:
        """Draw the sample."""
        self.show_view(PLAN)
        self.part.begin_plan()

    def open_rules(self) -> None:
        """Change the rules of the queue."""
        self.show_view(RULES)
        self.part.begin_rules()

    def open_extension(self) -> None:
        """Extend fieldwork."""
        self.show_view(EXTENSION)
        self.part.begin_extension()

    def refresh(self) -> None:
        """Show what was read, or why there is nothing."""
        campaign = self.reader.campaign
        about = self.desk.overview.campaign(campaign) if self.desk.overview else None
        if self.desk.overview is None or about is None:
            no_campaign(self.empty, self.desk)
            self._stack.setCurrentIndex(1)
            return
        if self.at >= PLAN:
            self.headline.setText(
                {
                    PLAN: translate("Calls", "Draw the sample"),
                    RULES: translate("Calls", "Rules of the queue"),
                    EXTENSION: translate("Calls", "Extend fieldwork"),
                }[self.at]
            )
            self.reminders.show_reminders(())
            self._stack.setCurrentIndex(0)
            return
        if about.status == "preparing" or not about.cases:
            self._say_what_first(about.status, about.cases)
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        writable = self.desk.overview.writable and about.status == "open"
        self._show_field(writable, may_draw=about.status == "open" and not about.blind)
        self._show_queue(writable, about.status)

    def _show_field(self, writable: bool, *, may_draw: bool) -> None:
        found = self.reader.field
        if found is None:
            return
        self.strip.show_monitor(found.monitor, f"{self.reader.clock().hour:02d}")
        self.reminders.show_reminders(found.reminders if found.monitor.status == "open" else ())
        self.list.set_interviewers(found.interviewers, self.reader.look.interviewer)
        if TEAM in self._made:
            self.part.show_team(found, writable, may_draw and not found.monitor.calls)

    def _show_queue(self, writable: bool, status: str) -> None:
        shown, queue = self.reader.shown, self.reader.queue
        if shown is None or queue is None:
            return
        self.headline.setText(words.headline(shown, status))
        self.list.show_queue(shown, queue.rules)
        self.case.setCurrentIndex(0 if shown.card is not None else 1)
        if shown.card is not None:
            view = self.caller.view
            view.show_card(shown.card, shown.now)
            view.results.set_allowed(writable)
            view.start.setEnabled(writable and not shown.card.final)
            self._measure()

    def _say_what_first(self, status: str, cases: int) -> None:
        draw = ("plain", translate("Calls", "Draw the sample…"), self.open_plan)
        if status == "closed":
            self.empty.say(
                translate("Calls", "Fieldwork is closed"),
                translate("Calls", "No customer was drawn into this campaign, so there were no calls."),
            )
        elif cases:
            self.empty.say(
                translate("Calls", "Fieldwork has not begun"),
                translate("Calls", "The sample is drawn. Launch the campaign, and the queue appears here."),
                ("primary", translate("Calls", "Launch on Home"), lambda: self.desk.wanted.emit("home", None)), draw,
            )  # fmt: skip
        else:
            self.empty.say(
                translate("Calls", "Nobody is to be called yet"),
                translate("Calls", "Import the customer list, draw the sample, launch: then the queue appears here."),
                ("primary", translate("Calls", "Import customers"), lambda: self.desk.wanted.emit("import", None)),
                draw,
            )  # fmt: skip

    # what happens

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed meanwhile; minutes pass."""
        super().showEvent(event)
        self._timer.start()
        self.reader.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _follow(self, change: Change) -> None:
        if self._own or not change.touches(
            Changed.CALLS, Changed.INTERVIEWS, Changed.CAMPAIGN, Changed.CAMPAIGNS, Changed.WORKSPACE_SETTINGS
        ):
            return
        self.reader.stale = True
        if change.touches(Changed.CAMPAIGN):
            self._begin()
        elif self.isVisible():
            self.reader.load()

    def _overview_changed(self) -> None:
        if self.reader.campaign != (self.desk.session.campaign or ""):
            self._begin()
        else:
            self.renew()

    def _begin(self) -> None:
        self.reader.begin(self.desk.session.campaign or "")
        self.caller.forget()
        self.list.show_found(None)
        if self.at >= PLAN:
            self.show_view(CALLS)
        self.renew()
        if self.isVisible():
            self.reader.load()

    def _stored(self, case_id: int, look_at: int) -> None:
        self.list.show_found(None)
        self.reader.see(case_id=look_at, changed_case=case_id)
        self.reader.load_field()
        self._notify()

    def _team_changed(self) -> None:
        self.reader.stale = True
        self.reader.load()
        self._notify()

    def _notify(self) -> None:
        self._own = True
        self.desk.session.notify(Changed.CALLS, campaign=self.reader.campaign)
        self._own = False

    # what the caller does

    def choose(self, case_id: int) -> None:
        """Look at a case."""
        if self.at != CALLS:
            self.show_view(CALLS)
        self.caller.close_form()
        self.reader.see(case_id=case_id)

    def find_caller(self) -> None:
        """Type four digits or a name."""
        self.show_view(CALLS)
        self.list.search.setFocus()

    def search(self, text: str) -> None:
        """Find whoever calls back; "" shows the queue again."""
        workspace, campaign = self.reader.workspace, self.reader.campaign
        if workspace is None or not text.strip():
            self.list.show_found(None)
            return
        self.desk.tasks.run(
            self,
            lambda: people.find(workspace, campaign, text),
            self._show_found,
            lambda error: self.list.say(self.desk.sentence(error)),
        )

    def _show_found(self, found: Sequence[Found]) -> None:
        self.list.show_found(found)
        if len({one.case_id for one in found}) == 1:
            self.reader.see(case_id=found[0].case_id)

    def start_interview(self) -> None:
        """Open the Interview page at this case."""
        from scorefact_desktop.views.shell import MainWindow

        card, window = self.caller.card, self.window()
        if card is not None and self.caller.view.start.isEnabled() and isinstance(window, MainWindow):
            window.start_interview(card.case_id, card.contact.contact.id if card.contact else None)

    def _show_history(self, case_id: int) -> None:
        from scorefact_desktop.views.interview.history import show_history

        show_history(self.desk, self.window(), case_id=case_id)

    def undo(self) -> bool:
        """Take the last result back."""
        return self.caller.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key for each result, C to call, Enter for the interview; not while a form is open."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        ready = plain and self.at == CALLS and self.caller.ready and not event.isAutoRepeat()
        letter = event.text().upper()
        if ready and letter in KEYS:
            self.caller.give(KEYS[letter])
        elif ready and letter == "C":
            self.caller.dial()
        elif ready and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_interview()
        else:
            super().keyPressEvent(event)
