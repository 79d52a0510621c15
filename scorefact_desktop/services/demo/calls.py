"""Numbers, calls and appointments of the demonstration: invented, and from ranges that are reserved for fiction.

None of it draws from the generators of customers and answers, so that their figures stay what they were.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from scorefact_desktop.domain.dispositions import case_disposition
from scorefact_desktop.services.calls.local_time import holiday, instant, place
from scorefact_desktop.services.demo.fieldwork import Drawn, seed_of
from scorefact_desktop.services.demo.stories import Fieldwork, Vendor

#: Ranges that no telephone has: Arcep (France), PTS (Sweden), Ofcom (Britain), Bundesnetzagentur (Germany).
_RANGES = {
    "FR": ("+33 1 99 00 {0:02d} {1:02d}",),
    "SE": ("+46 8 465 004 {1:02d}", "+46 40 628 04 {1:02d}", "+46 980 319 2{1:02d}"),
    "GB": ("+44 20 7946 0{0:01d}{1:02d}", "+44 161 496 0{0:01d}{1:02d}"),
    "DE": ("+49 30 23125 {0:01d}{1:02d}", "+49 40 66969 {0:01d}{1:02d}", "+49 69 90009 {0:01d}{1:02d}"),
}
#: Countries without such a range borrow a neighbour's: the company has its telephone there.
_BORROWED = {"BE": "FR", "NL": "GB", "NO": "SE"}
#: What the last call of a case came to, by the code of the case.
_LAST = {
    "1.1": "complete",
    "1.2": "partial",
    "2.112": "refused",
    "2.111": "company_refuses",
    "2.21": "call_back",
    "2.36": "unable",
    "3.13": "no_answer",
    "4.10": "no_longer_customer",
}
_BEFORE = {"no_answer": 45, "voicemail_left": 25, "busy": 12, "voicemail": 10, "call_back": 8}
_NOTES = {
    "fr": ("demande à être rappelé sur sa ligne directe", "préfère le matin", "en réunion jusqu’à 15 h"),
    "en": ("asked for the direct line", "prefers mornings", "in a meeting until three"),
    "sv": ("vill bli uppringd på direktnumret", "helst på förmiddagen", "sitter i möte till tre"),
}
INTERVIEWERS = ("Anders Berg", "Léa Morin", "Ruth Adler")
#: The last day of calls of an open campaign; its appointments follow.
_LAST_DAY = (11, 20)


@dataclass(frozen=True, slots=True)
class DemoCall:
    """One call: when, what came of it, a note."""

    at: datetime
    outcome: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DemoCase:
    """The calls of a case, its code, and its appointment (None: none; hard or only suggested)."""

    calls: tuple[DemoCall, ...]
    disposition: str | None
    final: bool
    appointment: datetime | None = None
    hard: bool = True
    note: str = ""


def phone_of(country: str, number: int) -> str:
    """The telephone of the customer of that number, the same for ever and no other's of its vendor."""
    ranges = _RANGES[_BORROWED.get(country, country)]
    shape = ranges[number % len(ranges)]
    place_ = number // len(ranges)
    return shape.format(place_ // 100 % 10, place_ % 100)


def calls_of(vendor: Vendor, work: Fieldwork, drawn: Sequence[Drawn]) -> list[DemoCase]:
    """What happened on the telephone in the last year of a vendor, one per drawn customer and in their order.

    Most cases of an open campaign were called two or three times; some never; a dozen have an appointment.
    """
    random = Random(f"{seed_of(vendor, work.year)}/calls")
    start = date(work.year, 10 if work.open else 3, 12)
    last = date(work.year, *_LAST_DAY) if work.open else start + timedelta(days=39)
    span = (last - start).days
    found, waiting = [], 0
    for one in drawn:
        country, spoken = one.customer.country, one.customer.language
        count = random.choices((0, 1, 2, 3, 4), (3, 4, 4, 2, 1))[0] if one.disposition is None else random.randint(1, 3)
        days = sorted(random.sample(range(span + 1), count))
        moments = [_working(country, start + timedelta(days=day), random) for day in days]
        outcomes = random.choices(list(_BEFORE), list(_BEFORE.values()), k=count)
        ends = _LAST.get(one.disposition or "")
        if ends and outcomes:
            outcomes[-1] = ends
        appointment = None
        hard = True
        if one.disposition is None and count:
            waiting += 1
            if waiting % 4 == 0:
                outcomes[-1], hard = ("appointment", True) if waiting % 8 else ("call_back", False)
                ahead = last + timedelta(days=3 + waiting // 4 % 5)
                appointment = _working(country, ahead, random)
        note = random.choice(_NOTES[spoken]) if outcomes and outcomes[-1] in ("appointment", "call_back") else ""
        made = [
            DemoCall(at, outcome, note if place_ == count - 1 else "")
            for place_, (at, outcome) in enumerate(zip(moments, outcomes, strict=True))
        ]
        stands = case_disposition(outcomes)
        # What the draw says of a case stands; a case still open has the code that its calls give it.
        code = one.disposition or stands.code
        found.append(DemoCase(tuple(made), code, one.disposition is not None, appointment, hard, note))
    return found


def _working(country: str, day: date, random: Random) -> datetime:
    """A moment of the customer's working hours on that day, else on the next working day."""
    while day.weekday() >= 5 or holiday(country, day):
        day += timedelta(days=1)
    minutes = random.randrange(9 * 60, 17 * 60, 5)
    there = datetime.combine(day, time(minutes // 60, minutes % 60))
    return instant(place(None, country), there).astimezone(UTC)
