"""The field monitor against the outcome rates of the fixtures, and the calendar against another reader of calendars."""

import json
from datetime import timedelta
from pathlib import Path

import icalendar
import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.interview_flow import Visit
from scorefact_desktop.services import interviews
from scorefact_desktop.services.calls import assigning, calendars
from scorefact_desktop.services.calls.appointments import Appointment
from scorefact_desktop.services.calls.attempts import log
from scorefact_desktop.services.calls.monitor import monitor
from scorefact_desktop.services.calls.planning import Wanted, draw
from scorefact_desktop.store import calls, campaigns
from tests.services.calls.field import CAMPAIGN, NOW, at, make_field, person
from tests.services.packages.laptops import FULL

FIXTURES = json.loads((Path(__file__).parents[2] / "data" / "stats_fixtures.json").read_text(encoding="utf-8"))


def words(_context, text, *_):
    """The English words themselves."""
    return text


def test_the_rates_of_calls_are_those_of_the_fixture(workspace):
    """METHODS.md section 7: I120 P6 R58 NC74 O9 UO40 NE18, from calls alone."""
    outcomes = (
        ["complete"] * 120 + ["partial"] * 6 + ["refused"] * 30 + ["company_refuses"] * 28 + ["voicemail_left"] * 40
        + ["call_back"] * 34 + ["unable"] * 9 + ["dead_number"] * 40 + ["no_longer_customer"] * 18
    )  # fmt: skip
    cases, *_ = make_field(workspace, [person(n) for n in range(len(outcomes))])
    for case, outcome in zip(cases, outcomes, strict=True):
        log(workspace, case, outcome, now=NOW)
    made = monitor(workspace, CAMPAIGN, NOW)
    met = made.outcomes
    assert (met.complete, met.partial, met.refusal, met.non_contact, met.other) == (120, 6, 58, 74, 9)
    assert (met.unknown_contact, met.unknown_other, met.not_eligible) == (0, 40, 18)
    expected = {
        "rr1": 0.3909,
        "rr2": 0.4104,
        "rr3": 0.3941,
        "rr5": 0.4494,
        "coop1": 0.6218,
        "ref1": 0.1889,
        "con1": 0.6287,
    }
    for name, value in expected.items():
        assert getattr(made.rates, name) == pytest.approx(value, abs=5e-5)


def test_calls_by_hour_day_and_interviewer(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(4)])
    sophie = assigning.add_interviewer(workspace, "Sophie")
    with workspace.transaction() as connection:
        calls.assign(connection, [(sophie, one) for one in cases[:3]])
    log(workspace, cases[0], "no_answer", now=at("2026-11-23 10:05"))
    log(workspace, cases[0], "complete", now=at("2026-11-24 10:30"))
    log(workspace, cases[1], "refused", now=at("2026-11-24 10:50"))
    log(workspace, cases[2], "busy", now=at("2026-11-24 11:10"))
    log(workspace, cases[3], "voicemail", now=at("2026-11-24 11:20"))
    made = monitor(workspace, CAMPAIGN, at("2026-11-24 12:00"))
    assert [(one.name, one.calls, one.reached) for one in made.hours] == [("10", 3, 2), ("11", 2, 0)]
    assert [(one.name, one.calls, one.interviews, one.refusals) for one in made.days] == [
        ("2026-11-23", 1, 0, 0), ("2026-11-24", 4, 1, 1),
    ]  # fmt: skip
    assert [(one.name, one.calls, one.hours, one.per_hour) for one in made.interviewers] == [
        ("", 1, 1, 1.0), ("Sophie", 4, 3, 4 / 3),
    ]  # fmt: skip
    assert (made.calls, made.today) == (5, 4)
    assert (made.base, made.target, made.owed) == (4, 3, 3)  # no interview is stored, whatever was logged


def test_what_a_question_takes_in_interviews_by_telephone(workspace):
    cases, *_ = make_field(workspace, [person(n) for n in range(2)])
    sophie = assigning.add_interviewer(workspace, "Sophie")
    for number, case in enumerate(cases):
        held = interviews.start(workspace, case, interviewer_id=sophie).interview_id
        for code, answer in FULL.items():
            spent = Visit(code, 2_000 * (number + 1) if code == "words" else 500, 4 if code == "words" else 1)
            interviews.put(workspace, held, code, answer, visit=spent)
        interviews.finish(workspace, held)
    made = monitor(workspace, CAMPAIGN, NOW)
    first = made.questions[0]
    assert (first.question, first.interviews, first.seconds, first.keys) == ("words", 2, 3.0, 4.0)
    assert {one.seconds for one in made.questions[1:]} == {0.5}
    held = interviews.start_apart(workspace, CAMPAIGN, mode="workshop").interview_id
    interviews.put(workspace, held, "words", Answer(text="together"), visit=Visit("words", 60_000, 9))
    assert monitor(workspace, CAMPAIGN, NOW).questions[0].seconds == 3.0  # of telephone alone


def test_quotas_say_what_is_still_to_call(workspace):
    people = [person(n, customer={"size": "1-49" if n < 8 else "250+"}) for n in range(12)]
    make_field(workspace, people, status="preparing", drawn=False)
    draw(workspace, CAMPAIGN, Wanted("quota", 6, seed="s", minimum=2))
    with workspace.transaction() as connection:
        campaigns.open_(connection, campaigns.find(connection, CAMPAIGN).id, "2026-10-01")
    made = monitor(workspace, CAMPAIGN, NOW)
    assert (made.method, made.fields) == ("quota", ("size",))
    assert [(one.values, one.eligible, one.drawn, one.complete, one.to_call) for one in made.quotas] == [
        (("1-49",), 8, 4, 0, 4), (("250+",), 4, 2, 0, 2),
    ]  # fmt: skip


def test_a_campaign_without_calls_has_a_monitor_without_rates(workspace):
    make_field(workspace, [])
    made = monitor(workspace, CAMPAIGN, NOW)
    assert (made.calls, made.calls_per_interview, made.base, made.target, made.rates.rr1) == (0, None, 0, 0, None)


def test_appointments_as_a_calendar_without_answers(workspace, tmp_path):
    cases, *_ = make_field(workspace, [person(n) for n in range(3)])
    for case, when, firm in ((cases[0], "2026-11-25 14:00", True), (cases[1], "2026-11-26 09:30", False)):
        wanted = Appointment(at(when).replace(tzinfo=None), firm, 10, "prefers French")
        log(workspace, case, "appointment", now=NOW, appointment=wanted)
    path = tmp_path / "calls.ics"
    assert calendars.write_calendar(workspace, CAMPAIGN, path, words, NOW) == 2
    read = icalendar.Calendar.from_ical(path.read_bytes())
    first, second = (one for one in read.walk("VEVENT"))
    assert first["summary"] == "Call Person 0, Customer 0000"
    assert first.decoded("dtstart") == at("2026-11-25 14:00")
    assert [str(one["status"]) for one in (first, second)] == ["CONFIRMED", "TENTATIVE"]
    assert first.walk("VALARM")[0].decoded("trigger") == timedelta(minutes=-10)
    assert "14:00" in first["description"]
    assert "prefers" not in path.read_text(encoding="utf-8")
    assert calendars.write_calendar(workspace, CAMPAIGN, path, words, at("2026-11-27 09:00")) == 0
