"""The label of a campaign: who may have it decided, what was registered, and the story that is kept."""

import json
import shutil
from dataclasses import replace
from datetime import date
from string import Formatter

import pytest

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, label_texts, labels, questionnaires
from scorefact_desktop.services.exporting import record_delivery
from scorefact_desktop.services.label_state import label_state
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.rules import rule_set
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.services.sentences.labels import sentences as label_sentences
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import history, registrations
from scorefact_desktop.store import interviews as stored_interviews
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.translation import language_for

CAMPAIGN = "axial/2026"
CLOSES = date(2026, 6, 30)


def refused(action, *args, **more):
    with pytest.raises(UserError) as raised:
        action(*args, **more)
    return raised.value


@pytest.fixture
def demo(demo_copy):
    with open_workspace(demo_copy) as opened:
        yield opened


def answers(satisfied=True, crises=0, stays=4):
    """What one interview says to the questions that the example rules are about."""
    return {
        "sat_overall": Answer(choices=(4 if satisfied else 1,)),
        "sat_choice": Answer(choices=(3 if satisfied else 2,)),
        "nps_score": Answer(choices=(9 if satisfied else 5,)),
        "rec_3y": Answer(choices=(stays,)),
        "cri_count": Answer(number=float(crises)),
    }


def campaign(workspace, given, *, rules="example", population=40, sample=40, close=True, **more):
    """A campaign with the interviews `given`; closed on the date registered unless it is to stay open."""
    campaigns.add_campaign(
        workspace, "Axial", 2026, questionnaires.standard(), scores=questionnaires.standard_scores(),
        population=population, sample=sample,
    )  # fmt: skip
    campaigns.launch(
        workspace,
        CAMPAIGN,
        rules=rule_set(str(rules)) if rules else None,
        opened_on=date(2026, 5, 1),
        closes_on=CLOSES,
        **more,
    )
    add(workspace, given)
    if close:
        campaigns.close(workspace, CAMPAIGN, closed_on=CLOSES)


def add(workspace, given):
    with workspace.transaction() as connection:
        campaign_id = stored_campaigns.find(connection, CAMPAIGN).id
        rows = [one if isinstance(one, NewInterview) else NewInterview(one) for one in given]
        return list(stored_interviews.save_many(connection, campaign_id, rows))


def result(evaluation, rule):
    return next(one for one in evaluation.results if one.rule.id == rule)


GOOD = [answers()] * 27 + [answers(satisfied=False)] * 3


def test_a_good_campaign_is_awarded_and_the_decision_kept(workspace):
    campaign(workspace, GOOD)
    assert labels.standing(workspace, CAMPAIGN) is None
    first = labels.evaluate(workspace, CAMPAIGN, author="Astrid")
    assert first.awarded
    assert (first.complete, first.eligible_draw, first.population) == (30, 40, 40)
    assert result(first, "progress").value == 0.75
    crisis = result(first, "crisis_resolved")
    assert (crisis.status, crisis.passed) == ("not_applicable", True)
    kept = labels.standing(workspace, CAMPAIGN)
    assert (kept.awarded, kept.at, kept.rule_set) == (True, first.decided_at, "example")
    assert kept.body["registration"] == first.registration
    again = labels.evaluate(workspace, CAMPAIGN)
    assert again == first
    assert again.differing == ()
    assert [step.kind for step in labels.story(workspace, CAMPAIGN)] == ["launch", "evaluation"]
    with workspace.reader() as connection:
        uid = stored_campaigns.find(connection, CAMPAIGN).uid
        told = history.of_subject(connection, f"campaign:{uid}")[-1]
    assert (told.action, told.author, told.body["awarded"]) == ("label_decided", "Astrid", True)


def test_closing_decides_the_label_at_once(workspace):
    campaign(workspace, GOOD, close=False)
    closing = labels.close_and_decide(workspace, CAMPAIGN, closed_on=CLOSES, author="Astrid")
    assert closing.summary.status == "closed"
    assert closing.refusal is None
    assert closing.evaluation.awarded
    assert labels.standing(workspace, CAMPAIGN).at == closing.evaluation.decided_at
    assert refused(labels.close_and_decide, workspace, CAMPAIGN).code == "campaign_not_open"


def test_a_campaign_without_rules_just_closes(workspace):
    campaign(workspace, GOOD, rules=None, close=False)
    closing = labels.close_and_decide(workspace, CAMPAIGN, closed_on=CLOSES)
    assert (closing.summary.status, closing.evaluation, closing.refusal) == ("closed", None, None)
    assert label_state(workspace, CAMPAIGN) is None


def test_a_decision_that_cannot_be_taken_leaves_the_campaign_closed(workspace):
    campaign(workspace, GOOD, close=False)
    with workspace.transaction() as connection:
        connection.execute("UPDATE campaign SET population = 41")
    closing = labels.close_and_decide(workspace, CAMPAIGN, closed_on=CLOSES)
    assert (closing.summary.status, closing.refusal.code) == ("closed", "registration_broken")
    assert labels.standing(workspace, CAMPAIGN) is None
    state = label_state(workspace, CAMPAIGN)
    assert (state.rules, state.problem.code) == (None, "registration_broken")


def test_the_state_of_a_label_follows_its_story(workspace):
    campaign(workspace, GOOD, close=False)
    state = label_state(workspace, CAMPAIGN)
    assert (state.closed, state.awarded, state.results, state.problem) == (False, None, (), None)
    assert len(state.rules.rules) == 8
    evaluation = labels.close_and_decide(workspace, CAMPAIGN, closed_on=CLOSES).evaluation
    state = label_state(workspace, CAMPAIGN)
    assert (state.awarded, state.decided_at, state.passed) == (True, evaluation.decided_at, 8)
    assert state.results == evaluation.results
    assert state.registration == evaluation.registration
    with workspace.transaction() as connection:
        connection.execute("UPDATE interview SET counts = 0 WHERE id = (SELECT min(id) FROM interview)")
    changed = label_state(workspace, CAMPAIGN)
    assert "satisfied" in changed.differing
    assert changed.results == state.results, "the stored decision stands"
    campaigns.reopen(workspace, CAMPAIGN, reason="appeal upheld")
    reopened = label_state(workspace, CAMPAIGN)
    assert (reopened.closed, reopened.awarded, reopened.results) == (False, None, ())
    assert [step.kind for step in reopened.story] == ["launch", "evaluation", "reopening"]


def test_a_closed_campaign_that_nobody_decided_is_left_undecided_by_looking(workspace):
    campaign(workspace, GOOD)
    state = label_state(workspace, CAMPAIGN)
    assert (state.closed, state.awarded, state.decided_at, state.problem) == (True, None, None, None)
    assert labels.standing(workspace, CAMPAIGN) is None


def test_progress_not_reached_is_one_rule_not_demonstrated(workspace):
    campaign(
        workspace, [NewInterview(one, status="partial" if place < 8 else "complete") for place, one in enumerate(GOOD)]
    )
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert not evaluation.awarded
    assert [one.rule.id for one in evaluation.results if not one.passed] == ["progress"]
    assert result(evaluation, "progress").margin == pytest.approx(22 / 40 - 0.6)


def test_nothing_answered_nothing_demonstrated(workspace):
    campaign(workspace, [])
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert not evaluation.awarded
    assert all(one.computed is None for one in evaluation.results if one.rule.id != "progress")
    assert result(evaluation, "progress").value == 0


def test_more_interviews_than_customers_block_it(workspace):
    campaign(workspace, [answers()] * 21, population=20, sample=20)
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert not evaluation.awarded
    assert result(evaluation, "satisfied").status == "population_smaller_than_sample"
    assert result(evaluation, "margin").status == "population_smaller_than_sample"


def test_a_census_is_compared_as_it_is(workspace):
    campaign(workspace, [answers()] * 16 + [answers(satisfied=False)] * 4, population=20, sample=20)
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert result(evaluation, "satisfied").computed == result(evaluation, "satisfied").value == 0.8
    assert result(evaluation, "margin").computed == 0


def test_only_individual_interviews_that_count_enter(workspace):
    bad = answers(satisfied=False)
    campaign(
        workspace,
        [
            *GOOD,
            *(NewInterview(bad, mode="workshop") for _ in range(5)),
            NewInterview(bad, status="break_off"),
            NewInterview(bad, status="in_progress"),
            NewInterview(bad, counts=False),
            NewInterview(answers(), status="partial"),
        ],
    )
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert (evaluation.complete, evaluation.partial) == (30, 1)
    assert result(evaluation, "satisfied").n == 31
    assert result(evaluation, "satisfied").value == 28 / 31


def test_weighted_interviews_must_pass_both_ways(workspace):
    heavy = [NewInterview(answers(), weight=1.0)] * 27 + [NewInterview(answers(satisfied=False), weight=9.0)] * 3
    campaign(workspace, heavy)
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    satisfied = result(evaluation, "satisfied")
    assert satisfied.value == 0.9
    assert satisfied.method == "exact+korn_graubard"
    assert not satisfied.passed


def test_the_answer_rows_decide_not_the_bytes_beside_them(workspace):
    campaign(workspace, GOOD)
    with workspace.transaction() as connection:
        connection.execute("UPDATE interview SET blob = zeroblob(length(blob))")
    assert labels.evaluate(workspace, CAMPAIGN).awarded


# Who may have it decided -------------------------------------------------------------------------------------------


def test_an_open_campaign_is_refused_and_nothing_is_kept(demo):
    assert refused(labels.evaluate, demo, "nordlicht/2026").code == "campaign_open"
    assert labels.standing(demo, "nordlicht/2026") is None
    assert [step.kind for step in labels.story(demo, "nordlicht/2026")] == ["launch"]
    assert refused(labels.appeal, demo, "nordlicht/2026", "too early").code == "decision_missing"


def test_a_campaign_being_prepared_is_refused(workspace):
    campaigns.add_campaign(workspace, "Axial", 2026, questionnaires.standard(), population=60)
    assert refused(labels.evaluate, workspace, CAMPAIGN).code == "campaign_open"


def test_a_campaign_without_rules_is_refused(workspace):
    campaign(workspace, GOOD, rules=None)
    assert refused(labels.evaluate, workspace, CAMPAIGN).code == "not_registered"
    assert labels.story(workspace, CAMPAIGN) == ()


def test_an_unknown_campaign_is_refused(demo):
    for action in (labels.evaluate, labels.story, labels.standing):
        assert refused(action, demo, "axial/2026").code == "campaign_unknown"


# What was registered -------------------------------------------------------------------------------------------------

ALTERED = {
    "frame": (
        "DELETE FROM frame_member WHERE campaign_id = {campaign} AND customer_id IN (SELECT customer_id"
        " FROM frame_member WHERE drawn = 0 AND campaign_id = {campaign} LIMIT 3)",
        "frame (+0, \u22123)",
    ),
    "exclusion": (
        "UPDATE frame_member SET exclusion_reason = 'no longer a customer' WHERE drawn = 0 AND customer_id ="
        " (SELECT min(customer_id) FROM frame_member WHERE drawn = 0 AND campaign_id = {campaign})"
        " AND campaign_id = {campaign}",
        "frame (+1, \u22121)",
    ),
    "drawn": (
        "DELETE FROM \"case\" WHERE campaign_id = {campaign} AND disposition = '2.112'",
        "drawn (+0, \u2212",
    ),
    "population": ("UPDATE campaign SET population = 260 WHERE id = {campaign}", "population"),
    "sample": ("UPDATE campaign SET sample = 150 WHERE id = {campaign}", "sample"),
    "seed": ("UPDATE campaign SET seed = 'another' WHERE id = {campaign}", "seed"),
    "closing date": ("UPDATE campaign SET closes_on = '2026-05-20' WHERE id = {campaign}", "closes_on"),
    "questionnaire": (
        "UPDATE questionnaire SET body = replace(body, 'very_satisfied', 'rather_satisfied')",
        "questionnaire",
    ),
    "rules' name": ("UPDATE campaign SET rule_set = 'mine' WHERE id = {campaign}", "rule_set"),
    "rules": (
        "UPDATE registration SET body = replace(body, '\"limit\":0.7,', '\"limit\":0.6,')"
        " WHERE campaign_id = {campaign}",
        "registration, rule_set",
    ),
    "registration": ("DELETE FROM registration WHERE campaign_id = {campaign}", "rule_set"),
}


@pytest.mark.parametrize("what", sorted(ALTERED))
def test_whatever_was_frozen_and_is_altered_is_named(demo, what):
    statement, expected = ALTERED[what]
    before = labels.standing(demo, "solvana/2026")
    with demo.transaction() as connection:
        campaign_id = stored_campaigns.find(connection, "solvana/2026").id
        assert connection.execute(statement.format(campaign=campaign_id)).rowcount > 0
    error = refused(labels.evaluate, demo, "solvana/2026")
    assert error.code == "registration_broken"
    assert error.facts["what"].startswith(expected)
    assert expected in sentence(error, language_for("fr"))
    assert labels.standing(demo, "solvana/2026") == before


def test_a_registration_rewritten_with_its_hash_is_told_by_the_history(demo):
    with demo.transaction() as connection:
        campaign_id = stored_campaigns.find(connection, "solvana/2026").id
        (launch,) = registrations.of_campaign(connection, campaign_id)
        connection.execute("DELETE FROM registration WHERE campaign_id = ?", (campaign_id,))
        registrations.add(connection, campaign_id, "launch", {**launch.body, "population": 250})
        connection.execute("UPDATE campaign SET population = 250 WHERE id = ?", (campaign_id,))
    error = refused(labels.evaluate, demo, "solvana/2026")
    assert (error.code, error.facts["what"]) == ("registration_broken", "registration")


def test_an_extension_of_fieldwork_is_recorded_and_holds(demo):
    with demo.transaction() as connection:
        campaign = stored_campaigns.find(connection, "solvana/2026")
        connection.execute("UPDATE campaign SET closes_on = '2026-05-30' WHERE id = ?", (campaign.id,))
        sha256 = registrations.add(connection, campaign.id, "extension", {"closes_on": "2026-05-30"})
    # Who extends it says so in the history: a document that nobody wrote there is not believed.
    assert refused(labels.evaluate, demo, "solvana/2026").facts["what"] == "registration"
    with demo.transaction() as connection:
        history.record(connection, "campaign_extended", f"campaign:{campaign.uid}", "Astrid", registration=sha256)
    assert labels.evaluate(demo, "solvana/2026").awarded
    assert {step.kind for step in labels.story(demo, "solvana/2026")} == {"launch", "extension", "evaluation"}


def own_rules(path, **changes):
    document = json.loads(asset("resources", "rules", "example-2026.1.json").read_text(encoding="utf-8"))
    path.write_text(json.dumps({**document, **changes}), encoding="utf-8")
    return path


def test_the_organisations_own_rules_are_kept_with_the_campaign(workspace, tmp_path):
    shipped = rule_set("example").model_dump(mode="json")
    strict = [{**one, "limit": 0.99} if one["id"] == "satisfied" else one for one in shipped["rules"]]
    path = own_rules(tmp_path / "ours.json", id="ours", version="7", rules=strict, interviewer_effect_floor=1.2)
    campaign(workspace, GOOD, rules=path)
    path.unlink()
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    assert (evaluation.rules.id, evaluation.rules.version) == ("ours", "7")
    assert not result(evaluation, "satisfied").passed
    assert result(evaluation, "satisfied").n == 25  # 30 over 1.2


def test_a_file_of_rules_that_is_wrong_is_refused_in_a_sentence(tmp_path):
    assert refused(rule_set, str(tmp_path / "none.json")).code == "rules_invalid"
    shipped = rule_set("example").model_dump(mode="json")
    careless = {**shipped["rules"][2], "bound": "upper"}
    path = own_rules(tmp_path / "ours.json", rules=[careless])
    error = refused(rule_set, str(path))
    assert (error.code, "upper bound would favour the vendor" in error.facts["problem"]) == ("rules_invalid", True)
    assert refused(rule_set, "nobody").code == "rules_unknown"


def test_a_registration_of_an_earlier_program_finds_the_rules_by_their_hash(workspace, monkeypatch):
    from scorefact_desktop.services import registration

    frozen = registration.frozen

    def as_before(connection, campaign, rules):
        document = frozen(connection, campaign, rules)
        del document["rule_set"]["body"]
        return document

    monkeypatch.setattr(registration, "frozen", as_before)
    campaign(workspace, GOOD)
    assert labels.evaluate(workspace, CAMPAIGN).awarded
    monkeypatch.setattr(registration, "rule_sets", lambda: ())
    assert refused(labels.evaluate, workspace, CAMPAIGN).code == "rules_lost"


# The story ----------------------------------------------------------------------------------------------------------


def test_answers_changed_after_closing_do_not_move_the_decision(workspace):
    campaign(workspace, GOOD)
    decided = labels.evaluate(workspace, CAMPAIGN)
    with workspace.transaction() as connection:
        (first, *_) = stored_interviews.of_campaign(connection, stored_campaigns.find(connection, CAMPAIGN).id)
        stored_interviews.put_answer(connection, first.id, "sat_overall", Answer(choices=(1,)))
    again = labels.evaluate(workspace, CAMPAIGN)
    assert again.differing == ("satisfied",)
    assert again.decided_at == decided.decided_at
    assert labels.standing(workspace, CAMPAIGN).body["rules"][2]["value"] == 27 / 30
    with workspace.transaction() as connection:
        stored_interviews.put_answer(connection, first.id, "sat_overall", Answer(choices=(4,)))
    assert labels.evaluate(workspace, CAMPAIGN) == decided


def test_a_reopened_campaign_is_decided_anew_and_the_story_keeps_both(workspace):
    campaign(workspace, GOOD[:20])
    assert not labels.evaluate(workspace, CAMPAIGN).awarded
    steps = labels.appeal(workspace, CAMPAIGN, " ten interviews were lost ", author="Vendor")
    assert (steps[-1].kind, steps[-1].reason, steps[-1].author) == ("appeal", "ten interviews were lost", "Vendor")
    campaigns.reopen(workspace, CAMPAIGN, reason="appeal upheld", author="Astrid")
    assert labels.standing(workspace, CAMPAIGN) is None
    assert refused(labels.evaluate, workspace, CAMPAIGN).code == "campaign_open"
    assert refused(labels.appeal, workspace, CAMPAIGN, "again").code == "decision_missing"
    add(workspace, [answers()] * 10)
    campaigns.close(workspace, CAMPAIGN, closed_on=CLOSES)
    assert labels.evaluate(workspace, CAMPAIGN).awarded
    story = labels.story(workspace, CAMPAIGN)
    assert [(step.kind, step.awarded) for step in story] == [
        ("launch", None),
        ("evaluation", False),
        ("appeal", None),
        ("reopening", None),
        ("evaluation", True),
    ]
    assert (story[3].reason, story[3].author) == ("appeal upheld", "Astrid")
    assert labels.evaluate(workspace, CAMPAIGN).differing == ()


def test_reopening_before_a_decision_is_no_part_of_the_story(workspace):
    campaign(workspace, GOOD)
    campaigns.reopen(workspace, CAMPAIGN, reason="two late interviews")
    assert [step.kind for step in labels.story(workspace, CAMPAIGN)] == ["launch"]


def test_an_appeal_needs_a_reason(workspace):
    campaign(workspace, GOOD)
    labels.evaluate(workspace, CAMPAIGN)
    assert refused(labels.appeal, workspace, CAMPAIGN, "  ").code == "appeal_reason_missing"
    assert len(labels.story(workspace, CAMPAIGN)) == 2


def test_a_workspace_that_is_only_read_is_computed_and_left_alone(demo_copy):
    with open_workspace(demo_copy) as opened, opened.transaction() as connection:
        connection.execute("DELETE FROM decision")
    with open_workspace(demo_copy, read_only=True) as opened:
        evaluation = labels.evaluate(opened, "solvana/2026")
        assert (evaluation.awarded, evaluation.decided_at) == (True, None)
        assert labels.standing(opened, "solvana/2026") is None
    with open_workspace(demo_copy) as opened:
        decided = labels.evaluate(opened, "solvana/2026")
    copy = shutil.copy(demo_copy, demo_copy.with_name("copy.scorefact"))
    with open_workspace(copy, read_only=True) as opened:
        assert labels.evaluate(opened, "solvana/2026") == decided


# Words and protection -----------------------------------------------------------------------------------------------


def test_what_a_vendor_may_not_read_of_a_decision(demo):
    leavers = result(labels.evaluate(demo, "solvana/2026"), "leavers")
    assert round(leavers.value * leavers.n) < 5
    protected = report_data(demo, "solvana/2026").label.protected
    assert "leavers" in protected
    assert not {"satisfied", "right_choice", "recommendation", "progress"} & protected
    for language in ("fr", "en", "sv"):
        text = label_texts.protected_explanation(leavers, language_for(language, strict=True))
        assert not any(figure in text for figure in "0123456789")


CONFIDENTIAL = [answers(stays=4)] * 20 + [answers(stays=1)] * 10


def test_a_vendor_may_read_what_a_decision_rests_on_where_every_page_says_the_same(workspace):
    campaign(workspace, CONFIDENTIAL)
    labels.evaluate(workspace, CAMPAIGN)
    assert report_data(workspace, CAMPAIGN).label.protected == frozenset()


def test_a_decision_does_not_tell_the_two_who_came_after_a_delivery(workspace):
    """A draft said 10 of 30 will leave; a decision that says 12 of 32 beside it says what two customers answered."""
    campaign(workspace, CONFIDENTIAL, close=False)
    record_delivery(workspace, report_data(workspace, CAMPAIGN), "dashboard", "en", "draft.pdf", b"draft")
    add(workspace, [answers(stays=1)] * 2)
    campaigns.close(workspace, CAMPAIGN, closed_on=CLOSES)
    assert result(labels.evaluate(workspace, CAMPAIGN), "leavers").n == 32
    data = report_data(workspace, CAMPAIGN)
    assert data.figures.indicator("rec_3y.leavers").n == 30
    assert data.label.protected == frozenset({"leavers"})


def test_a_decision_does_not_tell_what_a_workshop_said(workspace):
    """Of six in a workshop one will leave; the label leaves workshops out, the other figures do not."""
    group = [NewInterview(answers(stays=4 - 3 * (at == 0)), mode="workshop") for at in range(6)]
    campaign(workspace, CONFIDENTIAL + group)
    decided = result(labels.evaluate(workspace, CAMPAIGN), "leavers")
    data = report_data(workspace, CAMPAIGN)
    assert (decided.n, data.figures.indicator("rec_3y.leavers").n) == (30, 36)
    assert data.label.protected == frozenset({"leavers"})


def test_a_decision_is_not_more_exact_than_a_rounded_figure(workspace, tmp_path):
    """Expected churn goes by steps where a finer one would give small counts away."""
    document = json.loads(asset("resources", "rules", "example-2026.1.json").read_text(encoding="utf-8"))
    changed = [{**one, "indicator": "rec_3y.expected_churn"} if one["id"] == "leavers" else one
               for one in document["rules"]]  # fmt: skip
    rules = own_rules(tmp_path / "rules.json", rules=changed)
    said = [4] * 70 + [3] * 35 + [2] * 12 + [1] * 3
    campaign(workspace, [answers(stays=one) for one in said], rules=rules, population=160, sample=160)
    labels.evaluate(workspace, CAMPAIGN)
    data = report_data(workspace, CAMPAIGN)
    churn = data.figures.indicator("rec_3y.expected_churn")
    assert churn.rounded_to
    assert data.label.protected == frozenset({"leavers"})


def test_a_rounded_bound_never_seems_to_reach_its_limit(workspace):
    campaign(workspace, GOOD)
    satisfied = result(labels.evaluate(workspace, CAMPAIGN), "satisfied")
    for computed, passed, shown in ((0.69996, False, "69.9%"), (0.7, True, "70.0%"), (0.70004, True, "70.0%")):
        one = replace(satisfied, computed=computed, margin=computed - 0.7, passed=passed)
        assert label_texts.computed_text(one, "en") == shown
        assert f"at least {shown} of the whole base" in label_texts.explanation(one, "en", language_for("en"))
    missed = replace(satisfied, margin=-0.00004)
    assert label_texts.margin_text(missed, "sv") == "\u22120,1"
    upper = replace(satisfied, rule=satisfied.rule.model_copy(update={"comparison": "<=", "bound": "upper"}))
    assert label_texts.computed_text(replace(upper, computed=0.20004), "en") == "20.1%"


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_each_language_says_why_there_is_no_figure(workspace, language):
    translate = language_for(language, strict=True)
    said = {"sat_overall": DONT_KNOW, "sat_choice": Answer(choices=(4,)), "nps_score": Answer(choices=(9,))}
    campaign(workspace, [said])
    evaluation = labels.evaluate(workspace, CAMPAIGN)
    texts = {one.rule.id: label_texts.explanation(one, language, translate) for one in evaluation.results}
    assert result(evaluation, "satisfied").status == "no_valid_answers"
    assert result(evaluation, "recommendation").status == "n_too_small"
    assert len({texts["satisfied"], texts["recommendation"], texts["crisis_resolved"]}) == 3
    assert "10" in texts["crisis_resolved"]
    assert not any("{" in text for text in texts.values())
    assert len({label_texts.outcome(one, translate) for one in evaluation.results}) == 2


def test_every_refusal_has_its_sentence_in_each_language():
    spoken = [label_sentences(language_for(one, strict=True)) for one in ("en", "fr", "sv")]
    assert {
        "campaign_open", "not_registered", "registration_broken", "rules_lost", "rules_unusable", "rules_invalid",
        "decision_missing", "decision_differs", "appeal_reason_missing",
    } <= set(spoken[0])  # fmt: skip
    for code in spoken[0]:
        texts = [one[code] for one in spoken]
        assert len(set(texts)) == 3
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in texts]
        assert fields[0] == fields[1] == fields[2]
