"""`scorefact calls`: a day of fieldwork through the command line."""

import pytest

from tests.services.calls.field import CAMPAIGN, make_field, person
from tests.store.samples import new_workspace

NOW = "2026-11-24T10:00+01:00"
SIZES = ("1-49", "50-249")


@pytest.fixture
def prepared(tmp_path):
    """A campaign that is being prepared, with twelve customers."""
    with new_workspace(tmp_path) as workspace:
        people = [person(n, customer={"size": SIZES[n % 2], "reference": f"N-{n}"}) for n in range(12)]
        make_field(workspace, people, status="preparing", drawn=False)
    return tmp_path / "sample.scorefact"


def test_a_day_of_calls(run, run_json, prepared, tmp_path):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    plan = ("calls", "plan", *where, "--method", "quota", "--size", 8, "--by", "size", "--seed", "s", "--minimum", 2,
            "--exclude", "N-3=in court")  # fmt: skip
    status, shown = run_json(*plan, "--dry-run")
    assert (status, shown["eligible"], shown["drawn"], shown["stored"]) == (0, 11, 8, False)
    status, drawn = run_json(*plan)
    assert drawn == shown | {"stored": True}
    assert drawn["exclusions"] == [{"customer": "Customer 0003", "reason": "in court"}]
    assert run("campaign", "launch", *where, "--json")[0] == 0
    status, shared = run_json("calls", "assign", *where, "--interviewer", "Ada", "--interviewer", "Sophie")
    assert (status, shared["given"], shared["open_cases"]) == (0, 8, {"Ada": 4, "Sophie": 4})
    status, queue = run_json("calls", "queue", *where, "--at", NOW, "--interviewer", "Ada")
    assert (status, queue["counts"]["try"], len(queue["entries"])) == (0, 4, 4)
    name = queue["entries"][0]["customer"]
    log = ("calls", "log", *where, "--at", NOW, "--customer", name)
    status, logged = run_json(*log, "--outcome", "appointment", "--appointment", "2026-11-24 14:30")
    assert (status, logged["disposition"], logged["final"]) == (0, "2.21", False)
    status, queue = run_json("calls", "queue", *where, "--at", NOW, "--limit", "1")
    assert (queue["entries"][0]["group"], queue["entries"][0]["late_minutes"]) == ("appointment", -270)
    assert run_json("calls", "log", *where, "--customer", name, "--undo")[1]["disposition"] is None
    status, logged = run_json(
        *log, "--outcome", "other_contact", "--to", "Ada Exempel", "--to-phone", "+46 8 465 004 12"
    )
    assert logged["disposition"] == "3.90"
    status, seen = run_json("calls", "monitor", *where, "--at", NOW)
    assert (seen["base"], seen["target"], seen["calls"], seen["outcomes"]["UO"]) == (8, 5, 1, 1)
    out = tmp_path / "calls.ics"
    assert run_json("calls", "calendar", *where, "--out", out)[1]["appointments"] == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("log", "--customer", "Customer 0001", "--outcome", "asleep"), "outcome_unknown"),
        (("log", "--customer", "Nobody", "--outcome", "busy"), "customer_to_call_unknown"),
        (("log", "--customer", "Customer 0001", "--outcome", "appointment"), "appointment_missing"),
        (
            ("log", "--customer", "Customer 0001", "--outcome", "appointment", "--appointment", "soon"),
            "appointment_unreadable",
        ),
        (("log", "--customer", "Customer 0001", "--undo"), "nothing_to_undo"),
        (("queue", "--at", "teatime"), "appointment_unreadable"),
        (("queue", "--at", "9999-12-31T23:59+00:00"), "appointment_unreadable"),
        (("queue", "--at", "0001-01-01T00:00"), "appointment_unreadable"),
        (("queue", "--interviewer", "Nobody"), "interviewer_unknown"),
        (("assign",), "nobody_to_assign_to"),
        (("plan", "--method", "random", "--size", "99"), "plan_size"),
    ],
)
def test_refusals(run_json, tmp_path, arguments, code):
    with new_workspace(tmp_path) as workspace:
        make_field(workspace, [person(n) for n in range(3)])
    path = tmp_path / "sample.scorefact"
    status, said = run_json("calls", arguments[0], "--workspace", path, "--campaign", CAMPAIGN, *arguments[1:])
    assert (status, said["error"]["code"]) == (1, code)


def test_wrong_usage(run, prepared):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    assert run("calls", "log", *where, "--customer", "Customer 0001")[0] == 2
    assert run("calls", "plan", *where, "--exclude", "N-3")[0] == 2
    assert run("calls", "queue", *where, "--limit", "-3")[0] == 2


def test_an_empty_queue_says_why(run, prepared):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    for arguments in (("calls", "plan"), ("campaign", "launch")):
        assert run(*arguments, *where)[0] == 0
    status, out, told = run("calls", "queue", *where, "--at", "2026-11-24T03:00+01:00")
    assert (status, out) == (0, "")
    assert "12 outside working hours" in told


def test_what_came_of_a_call_is_told_in_words(run, prepared):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    for arguments in (("calls", "plan"), ("campaign", "launch")):
        assert run(*arguments, *where)[0] == 0
    log = ("calls", "log", *where, "--customer", "Customer 0001")
    assert run(*log, "--outcome", "no_answer")[1] == "Customer 0001: no_answer (3.13)\n"
    assert run(*log, "--undo")[1] == "Customer 0001: –\n"


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_for_people(run, prepared, language):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    for arguments in (("plan",), ("assign", "--interviewer", "Ada"), ("queue", "--at", NOW), ("monitor",)):
        status, out, _ = run("calls", arguments[0], *where, *arguments[1:], lang=language)
        assert status == 0
        assert out.strip()


def test_rules_of_the_queue_are_shown_and_changed(run_json, prepared):
    status, usual = run_json("calls", "rules", "--workspace", prepared)
    assert (status, usual["maximum_attempts"], usual["parts"]) == (0, 6, ["11:00", "13:30", "15:30"])
    status, changed = run_json(
        "calls", "rules", "--workspace", prepared, "--set", "maximum_attempts=3", "--set", "parts=12:00,15:00"
    )
    assert (status, changed) == (0, usual | {"maximum_attempts": 3, "parts": ["12:00", "15:00"]})
    for wrong in ("maximum_attempts=many", "parts=20:00", "unknown=1"):
        status, refused = run_json("calls", "rules", "--workspace", prepared, "--set", wrong)
        assert (status, refused["error"]["code"]) == (1, "call_rule_wrong")
    assert run_json("calls", "rules", "--workspace", prepared)[1] == changed


def test_fieldwork_is_extended_by_command(run, run_json, prepared):
    where = ("--workspace", prepared, "--campaign", CAMPAIGN)
    run("calls", "plan", *where, "--method", "random", "--size", 5, "--seed", "s")
    run("campaign", "launch", *where)
    status, made = run_json("campaign", "extend", *where, "--more", 3, "--reason", "Too few answered")
    assert (status, made["sample"]) == (0, 8)
    status, refused = run_json("campaign", "extend", *where, "--more", 5, "--reason", "more")
    assert (status, refused["error"]["code"]) == (1, "plan_size")
