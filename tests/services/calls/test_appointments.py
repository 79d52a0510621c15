"""Appointments in the contact's own time: summer time begins and ends, midnight passes, holidays are named."""

from datetime import UTC, datetime

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls.appointments import Appointment, check, reminders, suggestion
from scorefact_desktop.services.calls.attempts import log
from scorefact_desktop.services.calls.local_time import instant, next_working, place
from scorefact_desktop.services.calls.queue import CallQueue
from scorefact_desktop.services.calls.rules import CallRules
from scorefact_desktop.store import calls
from tests.services.calls.field import CAMPAIGN, NOW, at, make_field, person

RULES = CallRules()


def naive(text):
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("zone", "shown", "utc"),
    [
        ("Europe/Paris", "2026-03-28 14:30", "2026-03-28 13:30"),  # the day before summer time
        ("Europe/Paris", "2026-03-30 14:30", "2026-03-30 12:30"),  # the day after
        ("Europe/Paris", "2026-10-25 02:30", "2026-10-25 00:30"),  # twice that night: the first
        ("Europe/Paris", "2026-10-26 14:30", "2026-10-26 13:30"),
        ("America/New_York", "2026-03-10 09:00", "2026-03-10 13:00"),  # summer time there, not yet in Europe
        ("Asia/Kolkata", "2026-11-24 09:00", "2026-11-24 03:30"),
        ("Pacific/Auckland", "2026-11-25 00:15", "2026-11-24 11:15"),  # after midnight there, noon the day before here
    ],
)
def test_the_clock_of_the_contact_says_when(zone, shown, utc):
    assert instant(place(zone, None), naive(shown)) == naive(utc).replace(tzinfo=UTC)


def test_a_time_that_the_clocks_jump_over_is_refused_with_the_next_one():
    with pytest.raises(UserError) as error:
        instant(place("Europe/Stockholm", None), naive("2026-03-29 02:30"))
    assert error.value.code == "appointment_skipped"
    assert error.value.facts["next"] == "03:30"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Appointment(naive("2026-11-24 10:00")), "appointment_past"),
        (Appointment(naive("2026-11-23 15:00")), "appointment_past"),
        (Appointment(naive("2028-11-24 15:00")), "appointment_far"),
        (Appointment(naive("2026-11-24 15:00"), reminder=-1), "reminder_wrong"),
        (Appointment(naive("2026-11-24 15:00"), reminder=100_000), "reminder_wrong"),
    ],
)
def test_what_cannot_be_kept_is_refused(wanted, code):
    with pytest.raises(UserError) as error:
        check(wanted, place(None, "FR"), RULES, NOW)
    assert error.value.code == code


def test_ten_in_london_is_not_past_at_ten_in_paris():
    assert check(Appointment(naive("2026-11-24 10:00")), place(None, "GB"), RULES, NOW).at == at("2026-11-24 11:00")


@pytest.mark.parametrize(
    ("country", "wanted", "against", "holiday"),
    [
        ("FR", "2026-11-25 10:00", "", ""),
        ("FR", "2026-11-25 19:00", "night", ""),
        ("FR", "2026-11-28 10:00", "weekend", ""),
        ("FR", "2026-12-25 10:00", "holiday", "Noël"),
        ("SE", "2027-01-06 10:00", "holiday", "Trettondedag jul"),
    ],
)
def test_an_odd_time_may_be_agreed_on_and_is_told(country, wanted, against, holiday):
    found = check(Appointment(naive(wanted)), place(None, country), RULES, NOW, {"FR": "fr", "SE": "sv"}[country])
    assert (found.against, found.holiday) == (against, holiday)


@pytest.mark.parametrize(
    ("country", "now", "next_"),
    [
        ("FR", "2026-11-24 10:07", "2026-11-24 10:07"),
        ("FR", "2026-11-24 18:00", "2026-11-25 09:00"),
        ("FR", "2026-11-27 18:00", "2026-11-30 09:00"),  # Friday evening: Monday
        ("FR", "2026-12-24 18:00", "2026-12-28 09:00"),  # Christmas, then a weekend
        ("GB", "2026-11-24 09:30", "2026-11-24 10:00"),  # an hour before London opens
        ("FR", "2026-11-24 23:59", "2026-11-25 09:00"),
    ],
)
def test_the_next_working_time(country, now, next_):
    assert next_working(place(None, country), at(now), RULES) == at(next_)


def test_a_suggestion_is_on_the_half_hour_in_their_time():
    assert suggestion(place(None, "GB"), RULES, at("2026-11-24 10:07")) == naive("2026-11-24 11:30")
    assert suggestion(place(None, "FR"), RULES, at("2026-11-24 16:40")) == naive("2026-11-25 09:00")


def test_reminders_come_in_their_time_and_late_ones_stay_for_a_day(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(3)])
    for case, (when, reminder) in zip(cases, [("14:00", 10), ("14:00", None), ("15:00", 60)], strict=True):
        wanted = Appointment(naive(f"2026-11-24 {when}"), reminder=reminder)
        log(workspace, case, "appointment", now=NOW, appointment=wanted)

    def due(text):
        return [(cases.index(one.case_id), one.minutes) for one in reminders(workspace, CAMPAIGN, at(text))]

    assert due("2026-11-24 13:49") == []
    assert due("2026-11-24 13:50") == [(0, 10)]
    assert due("2026-11-24 14:05") == [(0, -5), (2, 55)]
    assert due("2026-11-26 14:05") == []


def test_an_appointment_at_which_nobody_answers_becomes_a_call_back_and_then_an_ordinary_case(workspace):
    (case,), *_ = make_field(workspace, [person(1)])
    log(workspace, case, "appointment", now=NOW, appointment=Appointment(naive("2026-11-24 14:00")))
    log(workspace, case, "no_answer", now=at("2026-11-24 11:00"))  # somebody tried before its time: it stays
    (entry,) = CallQueue(workspace, CAMPAIGN).at(at("2026-11-24 14:01")).entries
    assert (entry.group, entry.late) == ("appointment", 1)
    log(workspace, case, "no_answer", now=at("2026-11-24 14:02"))
    (entry,) = CallQueue(workspace, CAMPAIGN).at(at("2026-11-24 14:32")).entries
    assert (entry.group, entry.late) == ("call_back", 0)
    log(workspace, case, "voicemail_left", now=at("2026-11-24 14:33"))
    with workspace.reader() as connection:
        state = calls.state_of(connection, case)
    assert (state.appointment_at, state.disposition, state.final) == (None, "2.21", False)
