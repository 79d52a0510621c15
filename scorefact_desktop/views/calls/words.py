"""Calls in words: results, reasons, groups, roles, languages and times, in the interface's language."""

from datetime import datetime

from scorefact_desktop.domain.dispositions import OUTCOMES
from scorefact_desktop.services.calls.card import CaseCard
from scorefact_desktop.services.calls.queue import APPOINTMENT, CALL_BACK, TRY, Entry
from scorefact_desktop.translation import LANGUAGES, translate
from scorefact_desktop.views.calls.loading import Shown
from scorefact_desktop.views.speech import interface_language

#: Names of days and months as the interface writes them, without asking the system, which may speak another language.
_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "sv": ("mån", "tis", "ons", "tor", "fre", "lör", "sön"),
}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "sv": ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"),
}


def outcome(identifier: str) -> str:
    """A result of a call in two or three words."""
    names = {
        "no_answer": translate("Calls", "No answer"),
        "busy": translate("Calls", "Busy"),
        "voicemail_left": translate("Calls", "Voicemail left"),
        "voicemail": translate("Calls", "Voicemail, no message"),
        "dead_number": translate("Calls", "Dead number"),
        "call_back": translate("Calls", "Call back later"),
        "appointment": translate("Calls", "Appointment"),
        "other_contact": translate("Calls", "Other contact"),
        "left_company": translate("Calls", "Has left the company"),
        "line_lost": translate("Calls", "Line lost"),
        "refused": translate("Calls", "Refused"),
        "company_refuses": translate("Calls", "Company refuses"),
        "no_longer_customer": translate("Calls", "No longer customer"),
        "wrong_company": translate("Calls", "Wrong company"),
        "nobody_eligible": translate("Calls", "Nobody can answer"),
        "unable": translate("Calls", "Not able to answer"),
        "language": translate("Calls", "No common language"),
        "deceased": translate("Calls", "Deceased"),
        "break_off": translate("Calls", "Interview broken off"),
        "partial": translate("Calls", "Interview in part"),
        "complete": translate("Calls", "Interview complete"),
    }
    return names.get(identifier, identifier)


def stage_kind(identifier: str) -> str:
    """The status shape of a result: a ring while the case is open."""
    known = OUTCOMES.get(identifier)
    if known is None or known.stage != "final":
        return "open"
    return "good" if known.by_interview and identifier != "break_off" else "bad"


def role(identifier: str) -> str:
    """What a contact does."""
    names = {
        "decision_maker": translate("Calls", "Decision maker"),
        "key_user": translate("Calls", "Key user"),
        "it": translate("Calls", "IT"),
        "finance": translate("Calls", "Finance"),
    }
    return names.get(identifier, translate("Calls", "Contact"))


def language(code: str | None) -> str:
    """A language by its own name, or that nobody knows."""
    if not code:
        return translate("Calls", "not known")
    return LANGUAGES.get(code, code)


def group(identifier: str) -> str:
    """The heading of a group of the queue."""
    if identifier == APPOINTMENT:
        return translate("Calls", "Appointments today")
    if identifier == CALL_BACK:
        return translate("Calls", "Call-backs due")
    if identifier == TRY:
        return translate("Calls", "To try now")
    return translate("Calls", "No number to call")


def part(index: int, parts: int) -> str:
    """A part of the working day, as "mornings"."""
    if parts == 4:
        return (
            translate("Calls", "early mornings"),
            translate("Calls", "around noon"),
            translate("Calls", "early afternoons"),
            translate("Calls", "late afternoons"),
        )[index]
    return translate("Calls", "part {number} of the day").format(number=index + 1)


def why(entry: Entry, parts: int) -> str:
    """Why a case stands where it does."""
    if entry.due is not None:
        return lateness(entry.late)
    if entry.reason == "never_tried":
        return translate("Calls", "never tried")
    if entry.reason == "other_parts_only" and len(entry.parts) == 1:
        return translate("Calls", "tried {part} only").format(part=part(entry.parts[0], parts))
    if entry.reason == "other_parts_only":
        return translate("Calls", "not tried at this hour")
    if entry.reason == "new_weekday":
        return translate("Calls", "not tried on a {day}").format(day=weekday(entry.there))
    if entry.reason == "no_number":
        return translate("Calls", "no number")
    if entry.reason == "dead_number":
        return translate("Calls", "dead number")
    if entry.reason == "left_company":
        return translate("Calls", "has left")
    return translate("Calls", "its turn")


def lateness(minutes: int) -> str:
    """How long until an appointment, or how late it is."""
    if minutes >= 24 * 60:
        return translate("Calls", "%n days late", None, minutes // (24 * 60))
    if minutes >= 60:
        return translate("Calls", "{hours} h {minutes} late").format(hours=minutes // 60, minutes=f"{minutes % 60:02d}")
    if minutes > 0:
        return translate("Calls", "{minutes} min late").format(minutes=minutes)
    if minutes == 0:
        return translate("Calls", "now")
    if minutes > -60:
        return translate("Calls", "in {minutes} min").format(minutes=-minutes)
    return translate("Calls", "in {hours} h {minutes}").format(hours=-minutes // 60, minutes=f"{-minutes % 60:02d}")


def attempt_of(entry: Entry, maximum: int) -> str:
    """Which attempt the next call is."""
    return translate("Calls", "attempt {number} of {maximum}").format(number=entry.attempts + 1, maximum=maximum)


def weekday(at: datetime) -> str:
    """The name of a weekday in full."""
    return (
        translate("Calls", "Monday"),
        translate("Calls", "Tuesday"),
        translate("Calls", "Wednesday"),
        translate("Calls", "Thursday"),
        translate("Calls", "Friday"),
        translate("Calls", "Saturday"),
        translate("Calls", "Sunday"),
    )[at.weekday()]


def day(at: datetime) -> str:
    """A day as "Wed 18 Nov"."""
    spoken = interface_language()
    return f"{_DAYS[spoken][at.weekday()]} {at.day} {_MONTHS[spoken][at.month - 1]}"


def clock(at: datetime) -> str:
    """A time of day."""
    return f"{at:%H:%M}"


def when(entry: Entry) -> str:
    """The time of an appointment on this computer's clock, with the day where it is not today."""
    if entry.due is None:
        return lateness(0)
    here = entry.due.astimezone()
    if here.date() == entry.there.astimezone().date():
        return clock(here)
    return f"{_DAYS[interface_language()][here.weekday()]} {clock(here)}"


def day_or_time(entry: Entry) -> str:
    """The same in a narrow column: the time today, the weekday of an earlier day."""
    if entry.due is None:
        return lateness(0)
    here = entry.due.astimezone()
    today = here.date() == entry.there.astimezone().date()
    return clock(here) if today else _DAYS[interface_language()][here.weekday()]


def local_time(card: CaseCard, here: datetime) -> str:
    """What time it is where the contact is, and that it is the same as here."""
    shown = clock(card.there.at)
    if card.place.zone is None:
        return translate("Calls", "{time} here, theirs not known").format(time=shown)
    if card.there.at.utcoffset() == here.utcoffset():
        return translate("Calls", "{time}, as here").format(time=shown)
    return shown


def closed(card: CaseCard) -> str:
    """Why the contact is not to be called now, "" where it is."""
    if card.there.closed == "holiday":
        return translate("Calls", "Public holiday there: {holiday}").format(holiday=card.there.holiday)
    if card.there.closed == "weekend":
        return translate("Calls", "It is the weekend there")
    if card.there.closed == "night":
        return translate("Calls", "Outside working hours there: it is {time}").format(time=clock(card.there.at))
    return ""


def headline(shown: Shown, status: str) -> str:
    """What the page says first: who is next, or why nobody is."""
    if status == "closed":
        return translate("Calls", "Fieldwork is closed")
    if shown.at > shown.now:
        at = shown.at.astimezone(shown.now.tzinfo)
        return translate("Calls", "Nobody is at work now: the queue of {day}, {time}").format(
            day=day(at), time=clock(at)
        )
    following = shown.queue.next
    if following is None:
        return translate("Calls", "Nobody is to be called now")
    who = following.case.contact or following.case.customer
    if following.due is not None:
        return translate("Calls", "Next: {contact}, {time}").format(contact=who, time=when(following))
    return translate("Calls", "Next: {contact}, {customer}").format(contact=who, customer=following.case.customer)
