"""Checks while an answer is given."""

import pytest

from scorefact_desktop.domain.answer_checks import Unlikely, number_of, unlikely, within
from scorefact_desktop.domain.answers import DONT_KNOW, Answer
from scorefact_desktop.services.questionnaires import standard
from tests.domain.questionnaires import SMALL


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), (" 2,5 ", 2.5), ("1 200", 1200), ("1\u202f200", 1200), ("−4", -4), ("", None), ("two", None),
     ("nan", None), ("1e999", None), ("--3", None), ("12.", 12)],
)  # fmt: skip
def test_numbers_as_people_type_them(text, value):
    assert number_of(text) == value


def test_what_a_scale_takes():
    rating, count = SMALL.scale_of("score"), SMALL.scale_of("times")
    assert [within(rating, one) for one in (-1, 0, 10, 11, 2.5)] == [False, True, True, False, False]
    assert [within(count, one) for one in (-1, 0, 1e9, 2.5)] == [False, True, True, True]


@pytest.mark.parametrize(
    ("answers", "code", "expected"),
    [
        ({"cri_count": Answer(number=35)}, "cri_count", Unlikely("many")),
        ({"cri_count": Answer(number=2.5)}, "cri_count", Unlikely("broken")),
        ({"cri_count": Answer(number=3)}, "cri_count", None),
        ({"cri_count": DONT_KNOW}, "cri_count", None),
        ({"rec_3y": Answer(choices=(2,)), "rec_5y": Answer(choices=(4,))}, "rec_5y", Unlikely("later_surer", "rec_3y")),
        ({"rec_3y": Answer(choices=(4,)), "rec_5y": Answer(choices=(4,))}, "rec_5y", None),
        ({"rec_3y": DONT_KNOW, "rec_5y": Answer(choices=(4,))}, "rec_5y", None),
        (
            {"sat_overall": Answer(choices=(1,)), "nps_score": Answer(choices=(10,))},
            "nps_score",
            Unlikely("contradicts", "sat_overall"),
        ),
        (
            {"sat_overall": Answer(choices=(4,)), "nps_score": Answer(choices=(0,))},
            "nps_score",
            Unlikely("contradicts", "sat_overall"),
        ),
        ({"sat_overall": Answer(choices=(4,)), "nps_score": Answer(choices=(9,))}, "nps_score", None),
        ({"nps_score": Answer(choices=(9,))}, "nps_score", None),
        ({}, "nps_score", None),
    ],
)
def test_unlikely_answers_of_the_standard_questionnaire(answers, code, expected):
    assert unlikely(standard(), answers, code) == expected
