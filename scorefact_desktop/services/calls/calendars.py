"""The appointments of a campaign for the calendar of whoever calls."""

from datetime import datetime
from pathlib import Path

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.calendar_file import Event, calendar
from scorefact_desktop.exchange.dialling import phone
from scorefact_desktop.services.calls.local_time import local, place, utc
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store import calls, campaigns
from scorefact_desktop.store.calls import OpenCase
from scorefact_desktop.store.workspace import Workspace


def write_calendar(
    workspace: Workspace,
    campaign: str,
    path: Path,
    translate: Translate,
    now: datetime,
    *,
    interviewer_id: int | None = None,
) -> int:
    """Writes the appointments to come, of everybody or of one interviewer, as .ics; how many.

    Raises UserError campaign_unknown and what writing a file raises.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        coming = [
            one
            for one in calls.appointments(connection, found.id)
            if utc(one.appointment_at or "") > now and interviewer_id in (None, one.interviewer_id)
        ]
    events = [_event(one, found.name, translate) for one in coming]
    with written_whole(path) as temporary:
        temporary.write_bytes(calendar(events, f"ScoreFact {found.name}", now))
    return len(events)


def _event(case: OpenCase, campaign: str, translate: Translate) -> Event:
    at = utc(case.appointment_at or "")
    there = local(place(case.time_zone, case.country), at)
    number = phone(case.phone, case.country).shown if case.phone else ""
    title = translate("Calls", "Call {contact}, {customer}").format(
        contact=case.contact or case.customer, customer=case.customer
    )
    lines = [
        translate("Calls", "Campaign {campaign}").format(campaign=campaign),
        translate("Calls", "Number: {number}").format(number=number or "–"),
        translate("Calls", "Their time: {time}").format(time=f"{there:%H:%M}"),
    ]
    firm = case.appointment_kind == "hard"
    return Event(case.uid, at, title, "\n".join(lines), number, firm, case.reminder_minutes)
