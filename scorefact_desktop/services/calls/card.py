"""One case as the caller needs it: whom to call, what time it is there, what happened so far, and what to know."""

from dataclasses import dataclass
from datetime import datetime

from scorefact_desktop.domain.dispositions import OUTCOMES
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.dialling import Phone, phone
from scorefact_desktop.services.calls.local_time import LocalMoment, Place, moment, place, utc
from scorefact_desktop.services.calls.people import Shared, shared
from scorefact_desktop.services.calls.rules import stored_rules
from scorefact_desktop.store import calls, campaigns, cases, customers, fieldwork
from scorefact_desktop.store.calls import Attempt
from scorefact_desktop.store.customers import Contact, Customer
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CardContact:
    """A contact of the case's customer. `phone` None where none is known; `referred_by` a name or ""."""

    contact: Contact
    phone: Phone | None
    left: bool
    dead_number: bool
    referred_by: str


@dataclass(frozen=True, slots=True)
class CaseCard:
    """Everything the caller sees of a case; `contacts` with the one to call first; `attempts` newest first.

    `interviewed` are the years in which this customer was interviewed before, with the language of the last time.
    `interview` is the status of this campaign's interview, None without one.
    """

    case_id: int
    campaign: str
    customer: Customer
    contacts: tuple[CardContact, ...]
    place: Place
    there: LocalMoment
    interviewer: str
    disposition: str | None
    final: bool
    eligible: bool
    appointment: datetime | None
    appointment_hard: bool
    appointment_note: str
    note: str
    attempts: tuple[Attempt, ...]
    maximum_attempts: int
    shared: tuple[Shared, ...]
    interviewed: tuple[int, ...]
    last_language: str
    interview: str | None

    @property
    def contact(self) -> CardContact | None:
        """Whom to call."""
        return self.contacts[0] if self.contacts else None


def card(workspace: Workspace, case_id: int, now: datetime, language: str | None = None) -> CaseCard:
    """The card of a case; holidays are named in `language`. Raises UserError case_unknown."""
    with workspace.reader() as connection:
        try:
            case, state = cases.get(connection, case_id), calls.state_of(connection, case_id)
        except KeyError as error:
            raise UserError("case_unknown", case=case_id) from error
        campaign = campaigns.get(connection, case.campaign_id)
        customer = customers.get(connection, case.customer_id)
        attempts = calls.attempts_of(connection, case_id)
        marks = calls.contact_marks(connection, customer.id)
        known = sorted(
            customers.contacts(connection, customer.id), key=lambda one: (one.id != state.contact_id, marks[one.id][0])
        )
        names = {one.id: one.name for one in known}
        dead = {(one.contact_id, one.number) for one in attempts if one.outcome == "dead_number"}
        contacts = tuple(
            CardContact(
                one,
                phone(one.phone, customer.country) if one.phone else None,
                marks[one.id][0],
                (one.id, one.phone) in dead,
                names.get(marks[one.id][1] or 0, ""),
            )
            for one in known
        )
        first = contacts[0].contact if contacts else None
        where = place(first.time_zone if first else None, customer.country)
        rules = stored_rules(connection)
        before = fieldwork.interviewed_before(connection, customer.id, campaign.year)
        return CaseCard(
            case_id=case_id,
            campaign=campaign.name,
            customer=customer,
            contacts=contacts,
            place=where,
            there=moment(where, now, rules, language),
            interviewer=calls.interviewer_of(connection, case_id) or "",
            disposition=state.disposition,
            final=state.final,
            eligible=state.eligible,
            appointment=utc(state.appointment_at) if state.appointment_at else None,
            appointment_hard=state.appointment_kind == "hard",
            appointment_note=state.appointment_note,
            note=case.note,
            attempts=tuple(reversed(attempts)),
            maximum_attempts=rules.maximum_attempts,
            shared=shared(calls.numbers(connection, campaign.id), case_id, first, customer.country) if first else (),
            interviewed=tuple(year for year, _ in before),
            last_language=(before[-1][1] or "") if before else "",
            interview=calls.interview_status(connection, case_id),
        )


def reached(outcome: str) -> bool:
    """Whether somebody spoke on that call."""
    known = OUTCOMES.get(outcome)
    return known is not None and known.reached
