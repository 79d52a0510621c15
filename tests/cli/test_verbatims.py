"""`scorefact verbatims`: only what respondents agreed to, released one by one, and taken back."""

import pytest

from scorefact_desktop.services import verbatims
from scorefact_desktop.services.workspaces import open_workspace

CAMPAIGN = "tarnholm/2024"


@pytest.fixture
def at(demo_copy):
    return "--workspace", demo_copy, "--campaign", CAMPAIGN


def listed(run_json, at, *more):
    status, document = run_json("verbatims", "list", *at, *more)
    assert status == 0
    return document["questions"]


def first(questions, **wanted):
    return next(
        (asked["question"], one) for asked in questions for one in asked["comments"]
        if all(one[name] == value for name, value in wanted.items())
    )  # fmt: skip


def test_only_comments_agreed_to_are_listed_and_without_names(run, run_json, at, demo_copy):
    questions = listed(run_json, at)
    comments = [one for asked in questions for one in asked["comments"]]
    assert comments
    assert {one["consent"] for one in comments} <= {"with_name", "without_name"}
    assert all("text" not in one and one["released"] is None for one in comments)
    with open_workspace(demo_copy, read_only=True) as workspace:
        known = verbatims.to_release(workspace, CAMPAIGN)
    assert sum(len(one.comments) for one in known if one.enough) == len(comments)
    assert all(asked["comments"] == [] and asked["said"] is None for asked in questions if not asked["enough"])
    assert "text" in first(listed(run_json, at, "--said"))[1]
    status, out, _ = run("verbatims", "list", *at)
    assert status == 0
    assert comments[0]["proposed"] in out


def test_a_comment_is_released_as_proposed_and_taken_back(run_json, at, demo_copy):
    question, one = first(listed(run_json, at))
    which = ("--interview", one["interview"], "--question", question)
    status, document = run_json("verbatims", "release", *at, *which, "--proposed")
    assert status == 0
    assert document["released"] == one["proposed"]
    with open_workspace(demo_copy, read_only=True) as workspace:
        (printed,) = verbatims.released(workspace, CAMPAIGN, question).texts
    assert (printed.text, printed.name) == (one["proposed"], "")
    asked = next(each for each in listed(run_json, at, "--waiting") if each["question"] == question)
    assert one["interview"] not in [each["interview"] for each in asked["comments"]]
    assert run_json("verbatims", "withdraw", *at, *which)[1]["released"] is None
    with open_workspace(demo_copy, read_only=True) as workspace:
        assert not verbatims.released(workspace, CAMPAIGN, question).texts


def test_no_release_without_consent_to_it_or_to_the_name(run, run_json, at, demo_copy):
    question, one = first(listed(run_json, at), consent="without_name")
    which = ("--interview", one["interview"], "--question", question)
    status, document = run_json("verbatims", "release", *at, *which, "--text", "Mine.", "--named")
    assert (status, document["error"]["code"]) == (1, "verbatim_name_not_agreed")
    with open_workspace(demo_copy, read_only=True) as workspace, workspace.reader() as connection:
        refusing = connection.execute(
            "SELECT i.uid FROM interview i JOIN answer a ON a.interview_id = i.id"
            " JOIN question q ON q.id = a.question_id JOIN campaign c ON c.id = i.campaign_id"
            " JOIN vendor v ON v.id = c.vendor_id"
            " WHERE q.code = ? AND a.text <> '' AND c.year = 2024 AND v.slug = 'tarnholm'",
            (question,),
        ).fetchall()  # fmt: skip
    agreed = {each["interview"] for asked in listed(run_json, at) for each in asked["comments"]}
    silent = next(uid for (uid,) in refusing if uid not in agreed)
    for words in (("--text", "Mine."), ("--proposed",)):
        status, document = run_json("verbatims", "release", *at, "--interview", silent, "--question", question, *words)
        assert (status, document["error"]["code"]) == (1, "verbatim_no_consent")
    assert run_json("verbatims", "release", *at, "--interview", "nobody", "--question", question, "--proposed")[1][
        "error"
    ]["code"] == "verbatim_unknown"  # fmt: skip


def test_what_is_printed_is_said_in_the_command(run, at):
    which = ("--interview", "x", "--question", "spo_actions")
    for words in ((), ("--text", "a", "--proposed")):
        assert run("verbatims", "release", *at, *which, *words)[0] == 2


def test_a_translation_is_kept_for_a_released_comment_and_taken_away(run, run_json, at, demo_copy):
    question, one = first(listed(run_json, at))
    which = ("--interview", one["interview"], "--question", question)
    status, document = run_json("verbatims", "translate", *at, *which, "--lang", "sv", "--text", "För tidigt.")
    assert (status, document["error"]["code"]) == (1, "verbatim_not_released")
    run_json("verbatims", "release", *at, *which, "--proposed")
    status, document = run_json("verbatims", "translate", *at, *which, "--lang", "sv", "--text", " Bra stöd. ")
    assert (status, document["translation"]) == (0, "Bra stöd.")
    with open_workspace(demo_copy, read_only=True) as workspace:
        (printed,) = verbatims.released(workspace, CAMPAIGN, question).texts
    assert dict(printed.translations) == {"sv": "Bra stöd."}
    assert run_json("verbatims", "translate", *at, *which, "--lang", "de", "--text", "Gut.")[0] == 1
    status, out, _ = run("verbatims", "translate", *at, *which, "--lang", "sv", "--text", "")
    assert (status, out.strip()) == (0, "The translation was taken away.")
    with open_workspace(demo_copy, read_only=True) as workspace:
        assert not verbatims.released(workspace, CAMPAIGN, question).texts[0].translations
