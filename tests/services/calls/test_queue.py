"""Whom to call now and in which order, against a table and a clock that stands still."""

import time
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.dispositions import OUTCOMES, Stage
from scorefact_desktop.services.calls import attempts, rules
from scorefact_desktop.services.calls.appointments import Appointment
from scorefact_desktop.services.calls.assigning import add_interviewer
from scorefact_desktop.services.calls.attempts import log
from scorefact_desktop.services.calls.queue import CallQueue
from scorefact_desktop.store import calls
from scorefact_desktop.store.interviews import NewInterview, add
from tests.services.calls.field import CAMPAIGN, NOW, at, make_field, person
from tests.store.samples import new_workspace


def listed(workspace, now=NOW, **more):
    """The queue as (customer, group, reason), and the cases that are not in it."""
    queue = CallQueue(workspace, CAMPAIGN).at(now, **more)
    rows = [(int(one.case.customer[-4:]), one.group, one.reason) for one in queue.entries]
    return rows, (queue.later, queue.closed, queue.used_up)


def hard(text):
    return Appointment(at(text).replace(tzinfo=None), hard=True)


def soft(text):
    return Appointment(at(text).replace(tzinfo=None), hard=False)


def test_appointments_first_hard_before_soft_then_whose_turn_it_is(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(12)])
    log(workspace, cases[0], "no_answer", now=at("2026-11-24 09:30"))  # half an hour ago: not yet
    log(workspace, cases[1], "no_answer", now=at("2026-11-17 10:00"))  # a Tuesday morning, and no other part of the day
    log(workspace, cases[2], "no_answer", now=at("2026-11-23 14:00"))  # never in the morning, never on a Tuesday
    log(workspace, cases[3], "no_answer", now=at("2026-11-17 14:00"))  # never in the morning, once on a Tuesday
    log(workspace, cases[4], "appointment", now=at("2026-11-20 09:00"), appointment=hard("2026-11-24 16:00"))
    log(workspace, cases[5], "appointment", now=at("2026-11-20 09:00"), appointment=hard("2026-11-24 09:45"))
    log(workspace, cases[6], "call_back", now=at("2026-11-20 09:00"), appointment=soft("2026-11-24 09:30"))
    log(workspace, cases[7], "call_back", now=at("2026-11-20 09:00"), appointment=soft("2026-11-24 11:00"))  # later
    log(
        workspace, cases[8], "appointment", now=at("2026-11-20 09:00"), appointment=hard("2026-11-25 09:00")
    )  # tomorrow
    log(workspace, cases[9], "refused", now=at("2026-11-20 09:00"))
    log(workspace, cases[10], "busy", now=at("2026-11-24 09:35"))  # a busy line may be tried again soon
    rows, out = listed(workspace)
    assert rows == [
        (5, "appointment", "appointment"),
        (4, "appointment", "appointment"),
        (6, "call_back", "call_back"),
        (11, "try", "never_tried"),
        (2, "try", "other_parts_only"),
        (3, "try", "other_parts_only"),
        (10, "try", "next"),
    ]
    assert out == (4, 0, 0)
    assert CallQueue(workspace, CAMPAIGN).at(NOW).next.case.case_id == cases[5]


def test_what_is_late_or_due_comes_before_the_rule_and_a_later_appointment_after_it(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(2)])
    log(workspace, cases[1], "appointment", now=at("2026-11-20 09:00"), appointment=hard("2026-11-24 16:00"))
    queue = CallQueue(workspace, CAMPAIGN)
    assert queue.at(NOW).next.case.case_id == cases[0]
    assert queue.at(at("2026-11-24 16:00")).next.case.case_id == cases[1]
    assert queue.at(at("2026-11-26 16:00")).next.late == 2 * 24 * 60


@pytest.mark.parametrize(
    ("country", "zone", "now", "closed"),
    [
        ("FR", None, "2026-11-24 08:59", 1),
        ("FR", None, "2026-11-24 09:00", 0),
        ("FR", None, "2026-11-24 17:29", 0),
        ("FR", None, "2026-11-24 17:30", 1),
        ("GB", None, "2026-11-24 09:30", 1),  # half past eight in London
        ("FR", "America/New_York", "2026-11-24 10:00", 1),  # the contact sits in New York
        ("FR", "America/New_York", "2026-11-24 15:00", 0),
        ("FR", None, "2026-11-28 10:00", 1),  # Saturday
        ("FR", None, "2026-11-11 10:00", 1),  # Armistice
        ("SE", None, "2026-11-11 10:00", 0),  # no holiday in Sweden
        ("SE", None, "2026-05-14 10:00", 1),  # Ascension
        ("DE", None, "2026-10-03 10:00", 1),
        ("FR", "Mars/Phobos", "2026-11-24 10:00", 0),  # no time zone: that of the country
        ("Atlantis", None, "2026-11-24 10:00", 0),  # no country: this computer's clock
    ],
)
def test_nobody_is_called_at_night_at_the_weekend_or_on_a_holiday_of_theirs(
    workspace, monkeypatch, country, zone, now, closed
):
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    make_field(workspace, [person(1, time_zone=zone, customer={"country": country})])
    rows, out = listed(workspace, at(now))
    monkeypatch.delenv("TZ")
    time.tzset()
    assert (len(rows), out[1]) == (1 - closed, closed)


def test_attempts_are_spread_over_the_parts_of_the_day_and_end(workspace):
    (case,), *_ = make_field(workspace, [person(1)])
    called = []
    moment = "2026-11-23 09:00"
    for day in range(23, 28):
        for hour in range(9, 18):
            moment = f"2026-11-{day} {hour:02d}:00"
            rows, _ = listed(workspace, at(moment))
            if rows:
                called.append(moment[8:13])
                log(workspace, case, "no_answer", now=at(moment))
    assert called == ["23 09", "23 12", "24 14", "24 17", "25 09", "25 12"]
    assert listed(workspace, at("2026-12-02 10:00")) == ([], (0, 0, 1))


def test_a_call_changes_the_queue_that_is_kept_as_reading_it_anew_would(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(6)])
    queue = CallQueue(workspace, CAMPAIGN)
    for case, outcome in zip(cases, ["no_answer", "refused", "left_company", "busy", "dead_number"], strict=False):
        log(workspace, case, outcome, now=NOW)
        queue.refresh(case)
        assert queue.at(NOW) == CallQueue(workspace, CAMPAIGN).at(NOW)
    attempts.undo(workspace, cases[1])
    queue.refresh(cases[1])
    assert queue.at(NOW) == CallQueue(workspace, CAMPAIGN).at(NOW)
    assert cases[1] in {one.case.case_id for one in queue.at(NOW).entries}


def test_who_cannot_be_called_is_listed_last_with_the_reason(workspace):
    cases, *_ = make_field(workspace, [None, person(1, phone=None), person(2), person(3), person(4)])
    log(workspace, cases[2], "dead_number", now=at("2026-11-20 09:00"))
    log(workspace, cases[3], "left_company", now=at("2026-11-20 09:00"))
    rows, _ = listed(workspace)
    assert rows == [
        (4, "try", "never_tried"),
        (0, "without_number", "no_number"),
        (1, "without_number", "no_number"),
        (2, "without_number", "dead_number"),
        (3, "without_number", "left_company"),
    ]


def test_interviewed_cases_are_not_called(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(3)])
    with workspace.transaction() as connection:
        campaign_id = calls.uid_of(connection, cases[0])[1]
        add(connection, campaign_id, NewInterview({}, mode="imported", status="complete", case_id=cases[0]))
        add(connection, campaign_id, NewInterview({}, mode="phone", status="in_progress", case_id=cases[1]))
    assert [row[0] for row in listed(workspace)[0]] == [1, 2]


def test_an_interviewer_gets_the_own_cases_and_those_of_nobody_in_the_languages_spoken(workspace):
    cases, *_ = make_field(workspace, [person(0), person(1, language="sv"), person(2, language=None), person(3)])
    mine, other = add_interviewer(workspace, "Sophie"), add_interviewer(workspace, "Anders")
    with workspace.transaction() as connection:
        calls.assign(connection, [(mine, cases[0]), (other, cases[3])])
    assert [row[0] for row in listed(workspace, interviewer_id=mine)[0]] == [0, 1, 2]
    assert [row[0] for row in listed(workspace, interviewer_id=mine, languages=frozenset({"fr"}))[0]] == [0, 2]


def test_rules_can_be_changed_and_wrong_ones_are_refused(workspace):
    (case,), *_ = make_field(workspace, [person(1)])
    log(workspace, case, "no_answer", now=at("2026-11-23 14:00"))
    rules.change_rules(workspace, maximum_attempts=1)
    assert listed(workspace)[1] == (0, 0, 1)
    for wrong in ({"gap": -1}, {"gap": "soon"}, {"opens": "25:00"}, {"parts": ["15:00", "12:00"]}, {"colour": 1}):
        with pytest.raises(rules.UserError) as error:
            rules.change_rules(workspace, **wrong)
        assert error.value.code == "call_rule_wrong"
    assert rules.call_rules(workspace).maximum_attempts == 1


_EVENTS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.sampled_from(sorted(one.id for one in OUTCOMES.values() if one.id not in ("appointment", "other_contact"))),
        st.integers(0, 200),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(_EVENTS, st.integers(0, 24 * 9))
def test_no_case_is_lost_or_double(tmp_path_factory, events, hours):
    with new_workspace(tmp_path_factory.mktemp("queue")) as workspace:
        cases, *_ = make_field(workspace, [person(n) for n in range(6)])
        start = at("2026-11-16 09:00")
        for place, outcome, ahead in sorted(events, key=lambda one: one[2]):
            log(workspace, cases[place], outcome, now=start + timedelta(hours=ahead))
        queue = CallQueue(workspace, CAMPAIGN).at(start + timedelta(hours=200 + hours))
        ids = [one.case.case_id for one in queue.entries]
        assert len(ids) == len(set(ids))
        with workspace.reader() as connection:
            open_ = {case for case in cases if not calls.state_of(connection, case).final}
        assert set(ids) <= open_
        assert len(ids) + queue.later + queue.closed + queue.used_up == len(open_)
        ended = {cases[place] for place, outcome, _ in events if OUTCOMES[outcome].id in ("complete", "partial")}
        assert not ended & set(ids)
        assert all(OUTCOMES[outcome].stage in Stage for _, outcome, _ in events)
