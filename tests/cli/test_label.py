"""`scorefact label`: decisions against an independent recomputation, its documents, its table and its refusals."""

import json
import shutil

import pytest

from scorefact_desktop.services.workspaces import open_workspace
from tests.services.recomputed_label import label_rules

CLOSED = [f"{vendor}/{year}" for year in (2024, 2025) for vendor in ("nordlicht", "solvana", "tarnholm")]
CLOSED += ["solvana/2026", "tarnholm/2026"]
RULE_KEYS = {
    "id", "indicator", "comparison", "bound", "value", "n", "computed", "limit", "margin", "passed", "method",
    "explanation",
}  # fmt: skip


def undecided(path):
    """The workspace as if nobody had taken a decision in it."""
    with open_workspace(path) as opened, opened.transaction() as connection:
        connection.execute("DELETE FROM decision")


@pytest.fixture(scope="module")
def decided(demo_workspace, tmp_path_factory):
    """The demonstration workspace for the tests of this module, which decide nothing anew."""
    return shutil.copy(demo_workspace, tmp_path_factory.mktemp("label") / "demo.scorefact")


def label(run, command, path, campaign, *more):
    return run("label", command, "--workspace", path, "--campaign", campaign, *more)


@pytest.mark.parametrize("campaign", CLOSED)
def test_every_closed_demonstration_campaign_equals_the_recomputation(run_json, decided, campaign):
    status, document = label(run_json, "evaluate", decided, campaign)
    assert status == 0
    assert set(document) == {"campaign", "rule_set", "decided_at", "awarded", "rules"}
    assert (document["campaign"], document["rule_set"]) == (campaign, {"id": "example", "version": "2026.1"})
    expected = label_rules(decided, campaign)
    assert [one["id"] for one in document["rules"]] == [
        "progress", "margin", "satisfied", "right_choice", "recommendation", "leavers", "crisis", "crisis_resolved",
    ]  # fmt: skip
    for one in document["rules"]:
        assert set(one) == RULE_KEYS
        assert set(one["explanation"]) == {"fr", "en", "sv"}
        value, n, computed = expected[one["id"]]
        assert one["n"] == n
        if one["method"] == "not_applicable":
            assert (one["id"], n < 10, one["passed"]) == ("crisis_resolved", True, True)
            assert one["value"] is one["computed"] is one["margin"] is None
            continue
        assert one["value"] == pytest.approx(value, abs=1e-12)
        assert one["computed"] == pytest.approx(computed, abs=1e-9)
        assert one["margin"] == pytest.approx(
            computed - one["limit"] if one["comparison"] == ">=" else one["limit"] - computed, abs=1e-9
        )
        assert one["passed"] == (one["margin"] >= 0)
    assert document["awarded"] == all(one["passed"] for one in document["rules"])


def test_the_stories_end_as_they_are_told(run_json, decided):
    awarded = {one: label(run_json, "evaluate", decided, one)[1]["awarded"] for one in CLOSED}
    assert awarded["solvana/2026"]
    assert not awarded["tarnholm/2026"]
    assert len(set(awarded.values())) == 2


def test_weighted_interviews_equal_the_recomputation(run_json, demo_copy):
    undecided(demo_copy)
    with open_workspace(demo_copy) as opened, opened.transaction() as connection:
        connection.execute("UPDATE interview SET weight = 0.4 + (id * 7919 % 100) / 50.0")
    for campaign in ("solvana/2026", "tarnholm/2026", "nordlicht/2025"):
        expected = label_rules(demo_copy, campaign)
        for one in label(run_json, "evaluate", demo_copy, campaign)[1]["rules"]:
            if one["method"] == "exact+korn_graubard":
                assert one["computed"] == pytest.approx(expected[one["id"]][2], abs=1e-9)
                assert one["value"] == pytest.approx(expected[one["id"]][0])
        assert one["method"] == "exact+korn_graubard"


def test_explanations_carry_the_figures_in_each_language(run_json, decided):
    _, document = label(run_json, "evaluate", decided, "tarnholm/2026")
    satisfied = next(one for one in document["rules"] if one["id"] == "satisfied")
    shown = f"{1000 * satisfied['computed'] // 1 / 10:.1f}"
    assert f"at least {shown}% of the whole base" in satisfied["explanation"]["en"]
    assert f"{shown.replace('.', ',')}\u202f%" in satisfied["explanation"]["fr"]
    assert f"{shown.replace('.', ',')}\u00a0%" in satisfied["explanation"]["sv"]
    assert "70%" in satisfied["explanation"]["en"]
    recommendation = next(one for one in document["rules"] if one["id"] == "recommendation")
    assert "\u2212" in recommendation["explanation"]["fr"]
    _, document = label(run_json, "evaluate", decided, "tarnholm/2024")
    texts = document["rules"][-1]["explanation"]
    assert "does not apply" in texts["en"]
    assert "ne s’applique pas" in texts["fr"]
    assert "inte tillämplig" in texts["sv"]


def test_the_table_says_how_each_rule_ended_and_by_how_much(run, decided):
    status, out, err = label(run, "evaluate", decided, "tarnholm/2026")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "tarnholm/2026: the label is not demonstrated"
    rows = {line.split()[0]: line for line in lines[4:12]}
    assert " passed " in rows["progress"]
    assert " not demonstrated " in rows["satisfied"]
    assert rows["satisfied"].endswith("\u221234.0")
    assert rows["margin"].endswith("+0.9")
    assert "shipped as an example" in lines[-1]
    assert label(run, "evaluate", decided, "solvana/2026")[1].startswith("solvana/2026: the label is awarded")
    for language, word in (("fr", "non démontrée"), ("sv", "ej visad")):
        assert word in run("label", "evaluate", "--workspace", decided, "--campaign", "tarnholm/2026", lang=language)[1]


@pytest.mark.parametrize(
    ("campaign", "code"), [("nordlicht/2026", "campaign_open"), ("nordlicht/2031", "campaign_unknown")]
)
def test_refusals(run, run_json, decided, campaign, code):
    status, document = label(run_json, "evaluate", decided, campaign)
    assert (status, document["error"]["code"]) == (1, code)
    status, out, err = label(run, "evaluate", decided, campaign)
    assert (status, out) == (1, "")
    assert campaign in err


def test_a_campaign_launched_without_rules_has_no_label(run_json, tmp_path):
    path = tmp_path / "w.scorefact"
    run_json("workspace", "create", "--plain", path)
    here = ("--workspace", path, "--vendor", "Axial", "--year", 2026)
    run_json("campaign", "add", *here, "--population", 40)
    run_json("campaign", "launch", *here)
    run_json("campaign", "close", *here)
    status, document = label(run_json, "evaluate", path, "axial/2026")
    assert (status, document["error"]["code"]) == (1, "not_registered")


def test_an_altered_frame_is_found(run_json, demo_copy):
    with open_workspace(demo_copy) as opened, opened.transaction() as connection:
        connection.execute("UPDATE frame_member SET exclusion_reason = 'unhappy' WHERE drawn = 0")
    status, document = label(run_json, "evaluate", demo_copy, "solvana/2026")
    assert (status, document["error"]["code"]) == (1, "registration_broken")
    assert "frame (+120, \u2212120)" in document["error"]["message"]


def test_a_decision_that_no_longer_comes_out_is_refused(run, run_json, demo_copy):
    _, first = label(run_json, "evaluate", demo_copy, "solvana/2026")
    assert label(run_json, "evaluate", demo_copy, "solvana/2026") == (0, first)
    with open_workspace(demo_copy) as opened, opened.transaction() as connection:
        connection.execute(
            "UPDATE answer SET number = 1 WHERE number = 4 AND question_id ="
            " (SELECT id FROM question WHERE code = 'sat_choice')"
        )
    status, document = label(run_json, "evaluate", demo_copy, "solvana/2026")
    assert (status, document["error"]["code"]) == (1, "decision_differs")
    assert "right_choice" in document["error"]["message"]
    assert "label awarded" in label(run, "story", demo_copy, "solvana/2026")[1]


def test_appeal_and_story(run, run_json, demo_copy):
    undecided(demo_copy)
    status, document = label(run_json, "appeal", demo_copy, "solvana/2026", "--reason", "too good")
    assert (status, document["error"]["code"]) == (1, "decision_missing")
    label(run_json, "evaluate", demo_copy, "solvana/2026")
    status, document = label(run_json, "appeal", demo_copy, "solvana/2026", "--reason", "too good")
    assert status == 0
    assert [(step["kind"], step["awarded"], step["reason"]) for step in document["story"]] == [
        ("launch", None, ""),
        ("evaluation", True, ""),
        ("appeal", None, "too good"),
    ]
    assert len(document["story"][0]["sha256"]) == 64
    run_json("campaign", "reopen", "--workspace", demo_copy, "--campaign", "solvana/2026", "--reason", "appeal upheld")
    status, out, _ = label(run, "story", demo_copy, "solvana/2026")
    assert status == 0
    assert [line.split("  ")[1] for line in out.splitlines()] == [
        "registered at the launch",
        "label awarded",
        "appeal",
        "campaign reopened",
    ]
    assert out.splitlines()[-1].endswith("appeal upheld")
    status, out, err = run("campaign", "close", "--workspace", demo_copy, "--campaign", "solvana/2026")
    assert status == 0
    assert "closed" in out
    assert err.strip() == "solvana/2026: the label is awarded"
    assert label(run, "story", demo_copy, "solvana/2026")[1].count("label awarded") == 2
    status, out, err = label(run, "evaluate", demo_copy, "solvana/2026")
    assert status == 0
    assert "the date registered at the launch was 2026-05-11" in err


def test_a_workspace_that_is_open_elsewhere_is_computed_and_not_recorded(run, run_json, demo_copy):
    undecided(demo_copy)
    with open_workspace(demo_copy):
        status, out, err = label(run, "evaluate", demo_copy, "solvana/2026", "--json")
        assert (status, json.loads(out)["decided_at"]) == (0, None)
        assert "not recorded" in err
        assert "\u2013" in label(run, "evaluate", demo_copy, "solvana/2026")[1].splitlines()[1]
    _, document = label(run_json, "evaluate", demo_copy, "solvana/2026")
    assert document["decided_at"] is not None
    with open_workspace(demo_copy):
        assert label(run_json, "evaluate", demo_copy, "solvana/2026")[1] == document


def test_wrong_usage(run, decided):
    assert run("label", "evaluate", "--workspace", decided)[0] == 2
    assert run("label", "appeal", "--workspace", decided, "--campaign", "solvana/2026")[0] == 2
    assert run("label", "frob")[0] == 2
    assert "evaluate" in run("label", "--help")[1]
