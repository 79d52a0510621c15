"""What is wrong with the conditions of a questionnaire is found, and named."""

import pytest

from scorefact_desktop.domain.condition_checks import condition_problems
from tests.domain.questionnaires import questionnaire

BEFORE = [("used", "yes_no"), ("times", "count"), ("why", "several"), ("said", "words"), ("score", "rating")]


def problems(condition):
    made = questionnaire(*BEFORE, ("asked", "stay", condition), ("later", "stay"))
    return [(error.code, error.facts.get("name")) for error in condition_problems(made)]


@pytest.mark.parametrize(
    "condition",
    [
        "used = 'yes' or used != 'no'",
        "used = 1",
        "times >= 1 and score < 3 + 2",
        "selected(why, 'price') or selected(used, 'yes')",
        "vendor_type = 'publisher'",
        "said = 'anything'",
        "dont_know(times)",
    ],
)
def test_sound(condition):
    assert problems(condition) == []


@pytest.mark.parametrize(
    ("condition", "code", "name"),
    [
        ("used = 'yes' and", "condition_unfinished", None),
        ("usde = 'yes'", "condition_name_unknown", "usde"),
        ("answered(usde)", "condition_name_unknown", "usde"),
        ("answered(vendor_type)", "condition_name_unknown", "vendor_type"),
        ("used = 'maybe'", "condition_choice_unknown", "used"),
        ("'maybe' = used", "condition_choice_unknown", "used"),
        ("vendor_type = 'reseller'", "condition_choice_unknown", "vendor_type"),
        ("selected(why, 'nothing')", "condition_choice_unknown", "why"),
        ("selected(times, 'price')", "condition_choice_unknown", "times"),
        ("times = 'two'", "condition_never_equal", "times"),
        ("said > 2", "condition_never_equal", "said"),
        ("vendor_type = 1", "condition_never_equal", "vendor_type"),
        ("why = 'price'", "condition_never_equal", "why"),
        ("used < 'yes'", "condition_never_equal", "used"),
        ("1 = 1", "condition_never_equal", "1"),
        ("later = 'certainly'", "condition_asked_later", "later"),
    ],
)
def test_unsound(condition, code, name):
    assert (code, name) in problems(condition)


def test_circles_are_told_once():
    made = questionnaire(
        ("one", "count", "three > 1"),
        ("two", "count", "one > 1"),
        ("three", "count", "two > 1"),
        ("four", "count", "four > 1"),
    )
    circles = [error.facts["circle"] for error in condition_problems(made) if error.code == "condition_circle"]
    assert circles == ["one → three → two → one", "four → four"]
    assert {error.facts["question"] for error in condition_problems(made)} == {"one", "four"}
