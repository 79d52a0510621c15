"""Which backups stay (RELIABILITY.md 4): all of two days, then one a day, then one a week, none after ninety days.

A pure function of their times, so that it can be proved rather than waited for.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

KEEP_ALL = timedelta(days=2)
DAILY, WEEKLY = 12, 10
LONGEST = timedelta(days=90)
#: A clock may be this much ahead of another one before it counts as wrong.
TOLERANCE = timedelta(minutes=10)

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Thinning(Generic[Name]):
    """What becomes of each backup; `redate` are those that claim to be from the future, whose age counts from now."""

    keep: frozenset[Name]
    remove: frozenset[Name]
    redate: frozenset[Name]


def thin(made: Mapping[Name, datetime], now: datetime) -> Thinning[Name]:
    """Decides about backups by the time each was made, in UTC.

    A clock that was ahead when a backup was made, or is behind now, never costs one: it stays as if made now.
    """
    redate = frozenset(name for name, at in made.items() if at > now + TOLERANCE)
    usable = {name: at for name, at in made.items() if name not in redate and now - at <= LONGEST}
    keep = {name for name, at in usable.items() if now - at <= KEEP_ALL}
    older = sorted((at, str(name), name) for name, at in usable.items() if name not in keep)
    by_day = _last_of_each(((at.date().toordinal(), name) for at, _, name in older), DAILY)
    keep.update(by_day.values())
    oldest_day = min(by_day, default=0)
    rest = ((at.date().toordinal(), name) for at, _, name in older)
    # Weeks as the calendar has them, so that which one is kept does not depend on when this is asked.
    weeks = (((day - 1) // 7, name) for day, name in rest if day < oldest_day)
    keep.update(_last_of_each(weeks, WEEKLY).values())
    return Thinning(frozenset(keep), frozenset(made) - keep - redate, redate)


def _last_of_each(ordered: Iterable[tuple[int, Name]], most: int) -> dict[int, Name]:
    """The last name of each of the latest `most` periods; `ordered` has the oldest first."""
    found = dict(ordered)
    return {period: found[period] for period in sorted(found)[-most:]}
