"""Which backups stay: properties of the plan, over any times and any clock."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.store.thinning import KEEP_ALL, LONGEST, TOLERANCE, thin

NOW = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
DAY = timedelta(days=1)
AGES = st.lists(st.integers(-400 * 24 * 60, 400 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)), max_size=80)


def made(ages):
    return {number: NOW - age for number, age in enumerate(ages)}


@given(ages=AGES)
def test_every_backup_is_decided_about_once(ages):
    plan = thin(made(ages), NOW)
    assert sorted([*plan.keep, *plan.remove, *plan.redate]) == list(range(len(ages)))


@given(ages=AGES)
def test_two_days_stay_whole_and_nothing_is_older_than_ninety(ages):
    plan = thin(made(ages), NOW)
    for number, age in enumerate(ages):
        if -TOLERANCE <= age <= KEEP_ALL:
            assert number in plan.keep
        if age > LONGEST:
            assert number in plan.remove


@given(ages=AGES)
def test_at_most_twelve_days_and_ten_weeks_beyond(ages):
    plan = thin(made(ages), NOW)
    beyond = [ages[number] for number in plan.keep if ages[number] > KEEP_ALL]
    assert len(beyond) <= 22
    days = {(NOW - age).date() for age in beyond}
    assert len(days) == len(beyond)  # one a day


@given(ages=AGES)
def test_thinning_again_takes_nothing_more(ages):
    times = made(ages)
    plan = thin(times, NOW)
    again = thin({one: times[one] for one in plan.keep}, NOW)
    assert again.keep == plan.keep


@given(ages=AGES)
def test_the_newest_usable_backup_is_never_taken(ages):
    usable = [number for number, age in enumerate(ages) if -TOLERANCE <= age <= LONGEST]
    if usable:
        newest = min(usable, key=lambda number: ages[number])
        assert thin(made(ages), NOW).keep & {number for number in usable if ages[number] == ages[newest]}


@given(ages=AGES, back=st.integers(0, 400))
def test_a_clock_that_goes_backwards_costs_nothing(ages, back):
    """What was kept before is kept, or counted from now, whatever the clock says afterwards."""
    times = {number: NOW - age for number, age in enumerate(ages) if age >= timedelta()}
    kept = {one: times[one] for one in thin(times, NOW).keep}
    earlier = thin(kept, NOW - back * DAY)
    assert not {one for one in earlier.remove if kept[one] > NOW - back * DAY}
    newest = max(kept.values(), default=None)
    if newest is not None:
        assert any(kept[one] == newest for one in earlier.keep | earlier.redate)


def test_a_year_of_hourly_backups_leaves_a_ladder():
    kept, clock = {}, NOW
    for hour in range(24 * 365):
        clock = NOW + timedelta(hours=hour)
        kept[hour] = clock
        plan = thin(kept, clock)
        kept = {one: kept[one] for one in plan.keep}
    ages = sorted(clock - at for at in kept.values())
    assert sum(age <= KEEP_ALL for age in ages) == 49
    gaps = [later - earlier for earlier, later in pairwise(ages)]
    assert max(gap for gap, age in zip(gaps, ages, strict=False) if age < 13 * DAY) <= timedelta(hours=26)
    assert max(gaps) <= 8 * DAY
    assert 65 * DAY < ages[-1] <= LONGEST


def test_a_backup_from_the_future_is_dated_anew():
    plan = thin({"ahead": NOW + 400 * DAY, "a little": NOW + timedelta(minutes=5), "now": NOW}, NOW)
    assert (plan.redate, plan.keep, plan.remove) == ({"ahead"}, {"a little", "now"}, frozenset())
