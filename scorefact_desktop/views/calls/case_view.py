"""The card of the case that is called: whom, at which number, what time it is there, what happened, what came of it."""

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from scorefact_desktop.services.calls.card import CaseCard
from scorefact_desktop.translation import translate
from scorefact_desktop.views.calls import words
from scorefact_desktop.views.calls.results import Results
from scorefact_desktop.views.interview.key_button import KeyButton
from scorefact_desktop.views.mnemonics import quoted
from scorefact_desktop.views.theme import T12, T14, T20, T28
from scorefact_desktop.views.widgets.buttons import Button
from scorefact_desktop.views.widgets.card import Rule, Tag
from scorefact_desktop.views.widgets.layouts import clear, column, holder, row
from scorefact_desktop.views.widgets.marks import Icon, StatusMark
from scorefact_desktop.views.widgets.text import Elided, heading, small

_FACTS = 5
#: Attempts shown at once: in a low window, usually, and where there is room.
_LISTED_LOW, _LISTED, _LISTED_TALL, _TALL = 2, 4, 12, 640


class CaseView(QWidget):
    """Shows a CaseCard. Emits what the caller asks for; `instead` with the id of another contact, `history_wanted` with
    that of the case."""

    call_wanted = Signal()
    interview_wanted = Signal()
    instead = Signal(int)
    noted = Signal(str)
    history_wanted = Signal(int)

    def __init__(self, forms: tuple[QWidget, ...]) -> None:
        super().__init__()
        self.card: CaseCard | None = None
        self.low = False
        self.name, self.what = Elided("", T20, 600, data=True), Elided("", T14, 400, "muted", data=True)
        self.state = Tag()
        self.others = Button("link", tail="caret", height=28)
        self.number = Elided("", T28, 600, data=True, least=18)
        self.call, self.start = Button("primary", height=40), KeyButton("Enter")
        self.facts = [(small(""), Elided("", T14, 500, data=True)) for _ in range(_FACTS)]
        self.warnings = column(gap=2)
        self.before_title, self.before = heading(), column(gap=2)
        self.attempts_title, self.attempts_note, self.attempts = heading(), small(""), column(gap=2)
        self.note, self.history = QLineEdit(), Button("link", height=24, size=T12)
        self.history.setProperty("no_key", True)
        self.history.clicked.connect(lambda: self.card is not None and self.history_wanted.emit(self.card.case_id))
        self.results = Results()
        self.call.clicked.connect(self.call_wanted)
        self.start.clicked.connect(self.interview_wanted)
        self.others.clicked.connect(self._open_others)
        self.note.editingFinished.connect(self._note_changed)
        self.foot = QStackedWidget()
        for one in (self.results, *forms):
            self.foot.addWidget(one)
        who = column(self.name, row((self.what, 1), self.others), gap=0)
        number = row(Icon("calls", 24, "accent"), (self.number, 1), self.call, self.start, gap=12)
        facts = row(*[(column(label, value, gap=0), 1) for label, value in self.facts], gap=16)
        self.before_box = holder(column(Rule(), 4, self.before_title, self.before, gap=4))
        parts: QVBoxLayout = column(
            row((who, 1), self.state),
            number,
            holder(self.warnings),
            facts,
            self.before_box,
            Rule(),
            row(self.attempts_title, self.attempts_note, self.history, None, (self.note, 1)),
            holder(self.attempts),
            None,
            Rule(),
            self.foot,
            gap=8,
        )
        self.setLayout(parts)

    def set_low(self, low: bool) -> None:
        """In a low window what to know stands in the tooltip of the name."""
        self.low = low
        self.results.set_low(low)
        inside = self.layout()
        if inside is not None:
            inside.setSpacing(5 if low else 8)
        if self.card is not None:
            self._fill(self.card)

    def show_card(self, card: CaseCard, now: datetime) -> None:
        """Show a case as it is at `now`."""
        self.card, self._now = card, now
        if not self.note.hasFocus() or self.note.property("case") != card.case_id:
            self.note.setText(card.note)
            self.note.setProperty("case", card.case_id)
        self._fill(card)

    def _fill(self, card: CaseCard) -> None:
        contact = card.contact
        self.name.setText(contact.contact.name if contact else card.customer.name)
        roles = [words.role(contact.contact.role)] if contact else [translate("Calls", "No contact known")]
        self.what.setText(", ".join([*roles, card.customer.name]))
        self.others.setVisible(len(card.contacts) > 1)
        self.others.set_words(translate("Calls", "%n other contacts", None, len(card.contacts) - 1))
        phone = contact.phone if contact else None
        self.number.setText(phone.shown if phone else translate("Calls", "no number"))
        self.call.setEnabled(phone is not None and phone.link is not None)
        self._fill_state(card)
        since = card.customer.signing_date[:4] if card.customer.signing_date else "–"
        facts = (
            (translate("Calls", "Language"), words.language(contact.contact.language if contact else None)),
            (translate("Calls", "Their time"), words.local_time(card, self._now)),
            (translate("Calls", "Solution"), card.customer.solution or "–"),
            (translate("Calls", "Customer since"), since),
            (translate("Calls", "Assigned to"), card.interviewer or translate("Calls", "nobody")),
        )
        for (label, value), (name, text) in zip(self.facts, facts, strict=True):
            label.setText(name)
            value.setText(text)
        self._fill_warnings(card)
        known = self._known(card)
        clear(self.before)
        for kind, text in known:
            self.before.addLayout(row(Icon(kind, 14), (Elided(text, 12, 400, "ink", data=True), 1)))
        self.before_box.setVisible(bool(known) and not self.low)
        self.name.setToolTip("\n".join(text for _, text in known))
        self.name.setAccessibleDescription(". ".join(text for _, text in known))
        self._fill_attempts(card)

    def _fill_state(self, card: CaseCard) -> None:
        if card.appointment is not None:
            here = card.appointment.astimezone()
            when = words.clock(here) if here.date() == self._now.date() else f"{words.day(here)} {words.clock(here)}"
            kind = translate("Calls", "Appointment") if card.appointment_hard else translate("Calls", "Call-back")
            self.state.show_state("open", f"{kind} {when}")
            self.state.setToolTip(card.appointment_note)
        elif card.final and card.attempts:
            last = card.attempts[0].outcome
            self.state.show_state(words.stage_kind(last), words.outcome(last))
        elif card.interview == "in_progress":
            self.state.show_state("watch", translate("Calls", "Interview interrupted"))
        elif card.disposition:
            self.state.show_state("open", f"AAPOR {card.disposition}")
        self.state.setVisible(
            card.appointment is not None
            or (card.final and bool(card.attempts))
            or card.interview == "in_progress"
            or card.disposition is not None
        )

    def _fill_warnings(self, card: CaseCard) -> None:
        clear(self.warnings)
        for text in self._warnings(card):
            self.warnings.addLayout(row(StatusMark("watch"), (Elided(text, 12, 500, "ink", data=True), 1)))

    def _warnings(self, card: CaseCard) -> list[str]:
        """What must be said before dialling."""
        found = []
        contact = card.contact
        if card.shared:
            names = ", ".join(dict.fromkeys(one.customer for one in card.shared))
            if any(one.by == "phone" for one in card.shared):
                found.append(translate("Calls", "The same number: {customers}").format(customers=names))
            else:
                found.append(translate("Calls", "The same e-mail address: {customers}").format(customers=names))
        if contact is not None and contact.left:
            found.append(translate("Calls", "{contact} has left the company").format(contact=contact.contact.name))
        if contact is not None and contact.dead_number:
            found.append(translate("Calls", "This number was found dead"))
        elif contact is not None and contact.phone is not None and not contact.phone.sound:
            found.append(translate("Calls", "This is not a number of that country: check it before dialling"))
        if card.place.unknown:
            found.append(
                translate("Calls", "“{name}” is no known time zone or country").format(name=card.place.unknown)
            )
        closed = words.closed(card)
        if closed:
            found.append(closed)
        return [" · ".join(found)] if len(found) > 1 and self.low else found[:3]

    def _known(self, card: CaseCard) -> list[tuple[str, str]]:
        """What to know before calling."""
        found = []
        if card.interviewed:
            years = ", ".join(map(str, card.interviewed))
            text = translate("Calls", "Interviewed in {years}").format(years=years)
            if card.last_language:
                text += " · " + words.language(card.last_language)
            found.append(("interview", text))
        if card.contact is not None and card.contact.referred_by:
            text = translate("Calls", "Named by {contact}").format(contact=card.contact.referred_by)
            found.append(("branch", text))
        if card.appointment_note:
            found.append(("comment", card.appointment_note))
        return found

    def _fill_attempts(self, card: CaseCard) -> None:
        self.attempts_title.setText(translate("Calls", "Attempts"))
        self.attempts_note.setText(
            translate("Calls", "{made} of {maximum} used").format(
                made=len(card.attempts), maximum=card.maximum_attempts
            )
        )
        clear(self.attempts)
        low = _LISTED_LOW - bool(self._warnings(card))  # what must be said takes a line of what was
        room = low if self.low else _LISTED_TALL if self.height() > _TALL else _LISTED
        shown = card.attempts[:room]
        for one in shown:
            at = datetime.fromisoformat(one.at).astimezone()
            text = words.outcome(one.outcome) + (f" · {one.note}" if one.note else "")
            when = small(f"{words.day(at)} {words.clock(at)}")
            when.setFixedWidth(112)
            who = small(one.interviewer or "")
            mark = StatusMark(words.stage_kind(one.outcome), 4.0)
            self.attempts.addLayout(row(when, mark, (Elided(text, 12, 400, "ink", data=True), 1), who))
        if not shown:
            self.attempts.addWidget(small(translate("Calls", "Nobody has called yet.")))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.call.set_words(translate("Calls", "Call"), translate("Calls", "Dials with this computer’s telephone (C)"))
        self.start.set_words(translate("Calls", "Start the interview"))
        self.before_title.setText(translate("Calls", "Before you call"))
        text = translate("Calls", "Note for whoever calls")
        self.note.setPlaceholderText(text)
        self.note.setAccessibleName(text)
        self.history.set_words(
            translate("Calls", "History"),
            translate("Calls", "Who changed what of this case and its interview, and when"),
        )
        self.results.retranslate()
        if self.card is not None:
            self._fill(self.card)

    def _note_changed(self) -> None:
        if self.card is not None and self.note.text().strip() != self.card.note:
            self.noted.emit(self.note.text().strip())

    def _open_others(self) -> None:
        if self.card is None:
            return
        menu = QMenu(self)
        for one in self.card.contacts[1:]:
            left = translate("Calls", "has left") if one.left else ""
            parts = (one.contact.name, words.role(one.contact.role), one.phone.shown if one.phone else "", left)
            action = menu.addAction(quoted(" · ".join(part for part in parts if part)))
            action.triggered.connect(lambda _=False, contact_id=one.contact.id: self.instead.emit(contact_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.others.mapToGlobal(QPoint(0, self.others.height() + 4)))
