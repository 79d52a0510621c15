"""A campaign's own questions: kept apart from every standard figure, asked last but one, and stored for good."""

import json
from random import Random

import pytest

from scorefact_desktop.domain import custom_questions as domain
from scorefact_desktop.domain import draw, routing
from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.custom_questions import CustomQuestion
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.indicators.label_decision import unusable
from scorefact_desktop.indicators.measures import comparable
from scorefact_desktop.services import campaigns, custom_questions, figures, interviews, questionnaires, registration
from scorefact_desktop.services.figures_document import document
from scorefact_desktop.services.questionnaires import scores_for, standard, standard_scores
from scorefact_desktop.services.rules import rule_set
from scorefact_desktop.services.tallies import LiveTally
from scorefact_desktop.store import questionnaires as stored
from scorefact_desktop.store.campaigns import find
from scorefact_desktop.store.interviews import NewInterview, save_many

NAME = "nordlicht/2026"


def texts(words):
    return {language: f"{words} ({language})" for language in ("fr", "en", "sv")}


PORTAL = CustomQuestion("own_portal", texts("Is the portal useful?"), "agree4")
COLOUR = CustomQuestion(
    "own_colour", texts("Which one?"), "choice", (texts("red"), texts("green"), texts("blue")), texts("Colour")
)
EVENTS = CustomQuestion("own_events", texts("Which events?"), "multi", (texts("fair"), texts("day")), sensitive=True)
WORDS = CustomQuestion("own_words", texts("What else?"), "text")
OWN = (PORTAL, COLOUR, EVENTS, WORDS)


def added(workspace, year=2026, own=OWN):
    name = campaigns.add_campaign(
        workspace, "Nordlicht", year, standard(), scores=standard_scores(), population=400, seed="x"
    ).name
    if own:
        custom_questions.add(workspace, name, own)
    return name


def refused(action, *args, **more):
    with pytest.raises(UserError) as raised:
        action(*args, **more)
    return raised.value.code


def test_they_stand_before_the_last_question_and_the_standard_ones_stay():
    made = domain.with_questions(standard(), OWN)
    assert made.order[-1] == "spo_participate"
    assert made.order[-5:-1] == tuple(one.code for one in OWN)
    assert [code for code in made.order if code not in made.custom] == list(standard().order)
    assert (made.code, made.standard) == ("standard", True)
    assert made.version.startswith("2026.1+")
    assert domain.questions_of(made) == OWN
    assert domain.base_of(made) == standard()
    assert domain.with_questions(made, ()) == standard()
    assert domain.with_questions(made, OWN) == made
    for code in standard().order:
        assert made.by_code[code] == standard().by_code[code]
        assert made.scale_of(code) == standard().scale_of(code)
        assert comparable(made, standard(), code)
    assert Questionnaire.model_validate_json(made.model_dump_json()) == made


def test_neither_draw_nor_completeness_knows_them():
    made = domain.with_questions(standard(), OWN)
    for number in range(20):
        assert draw.not_asked(made, "seed", number) == draw.not_asked(standard(), "seed", number)
    answers = {"sat_overall": Answer(choices=(4,))}
    context = {"vendor_type": "publisher"}
    own = {**answers, "own_portal": Answer(choices=(1,))}
    assert routing.completeness(made, own, context) == routing.completeness(standard(), answers, context)


def test_the_same_code_means_the_same_only_where_it_is_worded_alike():
    one = domain.with_questions(standard(), (PORTAL,))
    other = domain.with_questions(standard(), (CustomQuestion("own_portal", texts("Another thing"), "agree4"),))
    assert comparable(one, domain.with_questions(standard(), (PORTAL, WORDS)), "own_portal")
    assert not comparable(one, other, "own_portal")


def test_what_cannot_be_asked_is_refused_whole(workspace):
    name = added(workspace, own=())
    wrong = {
        "custom_code_wrong": CustomQuestion("portal", texts("x"), "agree4"),
        "custom_code_known": PORTAL,
        "custom_text_missing": CustomQuestion("own_x", {"fr": "x", "en": "x"}, "agree4"),
        "custom_scale_wrong": CustomQuestion("own_x", texts("x"), "intent4"),
        "custom_choices_wrong": CustomQuestion("own_x", texts("x"), "choice", (texts("a"), texts("a"))),
        "text_placeholder_unknown": CustomQuestion("own_x", texts("{name}"), "agree4"),
    }
    for code, question in wrong.items():
        assert refused(custom_questions.add, workspace, name, (PORTAL, question)) == code
        assert custom_questions.listed(workspace, name) == ()
    many = [CustomQuestion(f"own_{at}", texts("x"), "text") for at in range(21)]
    assert refused(custom_questions.add, workspace, name, many) == "custom_too_many"


def test_added_and_removed_until_the_launch(workspace):
    name = added(workspace)
    assert custom_questions.next_code(OWN) == "own_1"
    assert custom_questions.remove(workspace, name, "own_words") == OWN[:3]
    assert refused(custom_questions.remove, workspace, name, "own_words") == "custom_unknown"
    with workspace.reader() as connection:  # versions on the way there are not kept
        assert connection.execute("SELECT count(*) FROM questionnaire").fetchone() == (2,)
    assert custom_questions.can_change(workspace, name)
    campaigns.launch(workspace, name)
    assert not custom_questions.can_change(workspace, name)
    assert refused(custom_questions.add, workspace, name, (WORDS,)) == "custom_after_launch"


def test_a_campaign_with_answers_keeps_its_questions(workspace):
    name = added(workspace)
    with workspace.transaction() as connection:
        save_many(connection, find(connection, name).id, [NewInterview({"own_portal": Answer(choices=(1,))})])
    assert refused(custom_questions.remove, workspace, name, "own_portal") == "custom_answers"


def drawn(seed, count):
    chance = Random(seed)
    found = []
    for _ in range(count):
        answers = {
            "sat_overall": Answer(choices=(chance.randint(1, 4),)),
            "nps_score": Answer(choices=(chance.randint(0, 10),)),
            "sup_used": Answer(choices=(1,)),
            "sup_speed": Answer(choices=(chance.randint(1, 4),)),
        }
        own = {
            "own_portal": Answer(choices=(chance.randint(1, 4),)),
            "own_colour": Answer(choices=(chance.randint(1, 3),)),
            "own_events": Answer(choices=(chance.randint(1, 2),)),
        }
        found.append((answers, own))
    return found


def test_the_standard_figures_are_those_without_them(workspace):
    given, given_before = drawn(1, 60), drawn(2, 60)
    found = {}
    for vendor, own in (("Plain", ()), ("Own", OWN)):
        for year, rows in ((2025, given_before), (2026, given)):
            name = campaigns.add_campaign(
                workspace, vendor, year, standard(), scores=standard_scores(), population=400
            ).name
            if own and year == 2026:
                custom_questions.add(workspace, name, own)
            campaigns.launch(workspace, name)
            with_own = bool(own) and year == 2026
            new = [NewInterview({**one, **(more if with_own else {})}, mode="phone") for one, more in rows]
            with workspace.transaction() as connection:
                save_many(connection, find(connection, name).id, new)
        slug = vendor.lower()
        found[vendor] = figures.campaign_figures(workspace, f"{slug}/2026", f"{slug}/2025")
        live = LiveTally.open(workspace, f"{slug}/2026", f"{slug}/2025")
        assert live.figures == found[vendor]
    plain, own = found["Plain"], found["Own"]
    assert own.themes == plain.themes
    assert own.indicators == plain.indicators
    assert plain.custom == ()
    assert {one.question for one in own.custom} == {"own_portal", "own_colour", "own_events"}
    assert own.indicator("own_portal.positive").n == 60
    assert own.distribution("own_colour").n == 60
    assert "custom" not in document(plain)
    assert document(own)["indicators"] == document(plain)["indicators"]
    assert {one["question"] for one in document(own)["custom"]} == {"own_portal", "own_colour", "own_events"}
    change = own.indicator("sat_overall.positive").change
    assert change is not None  # the trend goes on


def test_scores_and_registration_stand(workspace):
    name = added(workspace)
    made = campaigns.campaign_questionnaire(workspace, name)
    assert scores_for(made) == standard_scores()
    assert questionnaires.summary(made).languages == ("fr", "en", "sv")
    from datetime import date

    campaigns.launch(workspace, name, rules=rule_set("example"), opened_on=date(2026, 3, 1), closes_on=date(2026, 6, 1))
    with workspace.reader() as connection:
        campaign = find(connection, name)
        assert registration.registered(connection, campaign).rules.id == "example"
        assert stored.sha256_of(connection, campaign.questionnaire_id) != stored.sha256_without_custom(
            connection, campaign.questionnaire_id
        )
    from scorefact_desktop.indicators.layout import Layout

    rules = rule_set("example")
    own = rules.model_copy(
        update={"rules": (rules.rules[1].model_copy(update={"indicator": "own_portal.positive", "bound": "value"}),)}
    )
    assert unusable(own, Layout(made, standard_scores()))


def test_a_plain_campaign_of_the_workspace_has_the_same_hash(workspace):
    added(workspace, 2025, own=())
    added(workspace, 2026)
    with workspace.reader() as connection:
        plain, own = find(connection, "nordlicht/2025"), find(connection, NAME)
        assert stored.sha256_without_custom(connection, own.questionnaire_id) == stored.sha256_of(
            connection, plain.questionnaire_id
        )


def test_they_are_asked_in_the_interview(workspace):
    name = added(workspace)
    campaigns.launch(workspace, name)
    state = interviews.start_apart(workspace, name)
    assert state.asked[-5:] == ("own_portal", "own_colour", "own_events", "own_words", "spo_participate")
    state = interviews.put(workspace, state.interview_id, "own_colour", Answer(choices=(2,)))
    assert state.place == "own_events"


def test_templates_carry_them(workspace, tmp_path):
    from scorefact_desktop.services import importing, templates
    from scorefact_desktop.translation import language_for

    name = added(workspace)
    campaigns.launch(workspace, name)
    path = tmp_path / "t.xlsx"
    templates.write_template(workspace, name, "en", path, language_for("en"))
    mapping = importing.propose_mapping(importing.look(path).found, workspace, name)
    assert set(standard().order) | {one.code for one in OWN} <= {one.question for one in mapping.columns.values()}


def test_a_file_is_read_or_refused_with_the_place(tmp_path):
    path = tmp_path / "q.json"
    path.write_text(json.dumps({"questions": custom_questions.document(OWN)}), encoding="utf-8")
    assert custom_questions.read_file(path) == OWN
    path.write_text('{"questions": [{"code": "own_x", "text": 5, "scale": "agree4"}]}', encoding="utf-8")
    with pytest.raises(UserError) as raised:
        custom_questions.read_file(path)
    assert (raised.value.code, raised.value.facts["where"]) == ("custom_file_wrong", "questions.0.text")
    path.write_text("{", encoding="utf-8")
    assert refused(custom_questions.read_file, path) == "custom_file_wrong"
