"""What time it is where the contact is: time zone, working hours, public holidays, and appointments that exist."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls.rules import CallRules

_WEEKEND_FROM = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contact is. `zone` None: nobody knows, and the clock of this computer is used.

    `unknown` is the time zone or the country as it is stored, where it is none.
    """

    zone: ZoneInfo | None
    country: str | None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class LocalMoment:
    """A moment as it is at a place: `part` of the working day (from 0), None outside working hours.

    `closed` says why it is outside: `night`, `weekend` or `holiday`; `holiday` is its name.
    """

    at: datetime
    part: int | None
    closed: str = ""
    holiday: str = ""


@cache
def _zones() -> dict[str, str]:
    found: dict[str, str] = json.loads(asset("resources", "time_zones.json").read_text(encoding="utf-8"))
    return found


@cache
def zone(name: str) -> ZoneInfo | None:
    """The time zone of that name, None where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not in the database, not even a name, or a folder of it
        return None


@lru_cache(maxsize=4096)
def place(time_zone: str | None, country: str | None) -> Place:
    """Where somebody is: by the contact's time zone, else by the customer's country (its capital's time)."""
    code = country.upper() if country and len(country) == 2 else None
    of_country = _zones().get(code or "")
    known = code if of_country else None
    if time_zone:
        own = zone(time_zone)
        if own is not None:
            return Place(own, known)
        return Place(zone(of_country) if of_country else None, known, time_zone)
    if of_country:
        return Place(zone(of_country), known)
    return Place(None, None, country or "")


@lru_cache(maxsize=512)
def _holidays(country: str, year: int, language: str | None) -> dict[date, str]:
    import holidays  # 0.1 s, and not before somebody is called

    if country not in holidays.list_supported_countries(include_aliases=False):
        return {}
    spoken = holidays.list_localized_countries().get(country, ())
    chosen = next((one for one in spoken if language and one.partition("_")[0] == language), None)
    found = holidays.country_holidays(country, years=year, language=chosen)
    return dict(found.items())


def holiday(country: str | None, day: date, language: str | None = None) -> str:
    """The name of a country's public holiday, "" on any other day and in a country nobody knows the holidays of."""
    return _holidays(country, day.year, language).get(day, "") if country else ""


def local(where: Place, at: datetime) -> datetime:
    """An instant on the clock of a place, on this computer's own where nobody knows it."""
    return at.astimezone(where.zone)


def moment(where: Place, at: datetime, rules: CallRules, language: str | None = None) -> LocalMoment:
    """What an instant is at a place: part of the working day, or why nobody is to be called; holidays in `language`."""
    here = local(where, at)
    if here.weekday() >= _WEEKEND_FROM:
        return LocalMoment(here, None, "weekend")
    name = holiday(where.country, here.date(), language)
    if name:
        return LocalMoment(here, None, "holiday", name)
    part = part_of(here, rules)
    return LocalMoment(here, part, "" if part is not None else "night")


def part_of(here: datetime, rules: CallRules) -> int | None:
    """The part of the working day that a local time falls into, None outside working hours."""
    minutes = here.hour * 60 + here.minute
    marks = rules.marks
    if not marks[0] <= minutes < marks[-1]:
        return None
    return sum(minutes >= mark for mark in marks[1:-1])


def instant(where: Place, naive: datetime) -> datetime:
    """The instant, in UTC, at which the clock of a place shows this time; of two, when clocks go back, the first.

    Raises UserError appointment_skipped with the time `next` where clocks go forward over it.
    """
    if where.zone is None:
        return naive.astimezone(UTC)
    aware = naive.replace(tzinfo=where.zone, fold=0)
    found = aware.astimezone(UTC)
    if found.astimezone(where.zone).replace(tzinfo=None) != naive:
        shown = found.astimezone(where.zone).replace(tzinfo=None)
        raise UserError("appointment_skipped", time=f"{naive:%H:%M}", date=f"{naive:%Y-%m-%d}", next=f"{shown:%H:%M}")
    return found


def next_working(where: Place, at: datetime, rules: CallRules) -> datetime:
    """The next instant at a place that is in working hours, `at` itself where it is; whole minutes."""
    here = local(where, at).replace(second=0, microsecond=0)
    opening = rules.marks[0]
    for ahead in range(30):
        day = here.date() + timedelta(days=ahead)
        if day.weekday() >= _WEEKEND_FROM or holiday(where.country, day):
            continue
        if ahead == 0 and part_of(here, rules) is not None:
            return at.replace(second=0, microsecond=0)
        start = datetime.combine(day, time(opening // 60, opening % 60))
        if start > here.replace(tzinfo=None):
            return instant(where, start)
    return at


def utc(text: str) -> datetime:
    """A stored time."""
    return datetime.fromisoformat(text)


def stored(at: datetime) -> str:
    """An instant as it is stored."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
