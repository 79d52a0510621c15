"""Every field and value that two laptops can differ in has its words."""

from typing import Literal, get_args, get_origin

import pytest

from scorefact_desktop.exchange.package_document import BODIES
from scorefact_desktop.views.exchange.field_words import field_words, own_fields, value_words

NESTED = {"answers", "aside", "profile"}


@pytest.mark.parametrize("kind", BODIES)
def test_every_field_has_words(kind):
    assert set(BODIES[kind].model_fields) - NESTED <= set(own_fields())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (name, value)
        for body in BODIES.values()
        for name, field in body.model_fields.items()
        for choice in (field.annotation, *get_args(field.annotation))
        if get_origin(choice) is Literal
        for value in get_args(choice)
    ],
)
def test_every_value_of_a_few_has_words(field, value, program):
    said = set()
    for language in ("en", "fr", "sv"):
        program.change_language(language)
        said.add(value_words(value, field, None))
    program.change_language("en")
    assert said != {str(value)}
    assert not any("_" in words for words in said)


def test_what_is_said_of_the_rest(program):
    assert field_words("profile.sector", None) == "sector"
    assert field_words("profile.cost_centre", None) == "cost_centre"
    assert field_words("answers.q1", None) == "q1"
    assert value_words(["refused", 1, 0], "outcome", None) == "Refused"
    assert value_words([None, 0, 1], "outcome", None) == "–"
    assert value_words("sv", "language", None) == "Svenska"
    assert value_words("EUR", "currency", None) == "EUR"
    assert value_words(["dont_know", [], None, None], "answers.q1", None) == "don’t know"
    assert value_words([None, [], 7.5, None], "answers.q1", None) == "7.5"
