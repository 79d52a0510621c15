"""Appointments as a calendar file (iCalendar), which every calendar program reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

#: How long a call is booked for.
CALL = timedelta(minutes=20)


@dataclass(frozen=True, slots=True)
class Event:
    """One appointment: `uid` identifies it for ever, `at` in UTC, `reminder` minutes before or None."""

    uid: str
    at: datetime
    title: str
    description: str
    phone: str
    firm: bool
    reminder: int | None


def calendar(events: Iterable[Event], name: str, stamp: datetime) -> bytes:
    """The file's content; `stamp` is when it was made. Nothing of anybody's answers is in it."""
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    found = Calendar()
    found.add("prodid", "-//ScoreFact//ScoreFact Desktop//")
    found.add("version", "2.0")
    found.add("x-wr-calname", name)
    for one in events:
        entry = Entry()
        entry.add("uid", f"{one.uid}@scorefact")
        entry.add("dtstamp", stamp)
        entry.add("dtstart", one.at)
        entry.add("dtend", one.at + CALL)
        entry.add("summary", one.title)
        entry.add("description", one.description)
        entry.add("location", one.phone)
        entry.add("status", "CONFIRMED" if one.firm else "TENTATIVE")
        if one.reminder is not None:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", one.title)
            alarm.add("trigger", timedelta(minutes=-one.reminder))
            entry.add_component(alarm)
        found.add_component(entry)
    return bytes(found.to_ical())
