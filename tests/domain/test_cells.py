from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, ROUTED_PAST, Answer
from scorefact_desktop.domain.cells import (
    CHOSEN,
    FIRST_VALUE,
    LARGEST_VALUE,
    MISSING_CODES,
    NOT_CHOSEN,
    Cell,
    cell_of,
    cells,
    pack,
    pack_answer,
    value_of,
)
from tests.store.samples import ANSWERS, QUESTIONNAIRE


def test_a_byte_for_each_question_and_each_choice_of_a_multi():
    assert cells(QUESTIONNAIRE) == (
        Cell("quality"),
        Cell("rating"),
        Cell("shifted"),
        Cell("count"),
        Cell("yes"),
        *(Cell("several", value) for value in range(4)),
        Cell("words"),
    )


def test_kinds_of_missing_are_1_to_5_in_the_order_of_their_definition():
    assert [kind.value for kind in MISSING_CODES] == [
        "dont_know",
        "refused",
        "not_applicable",
        "not_asked",
        "routed_past",
    ]
    assert list(MISSING_CODES.values()) == [1, 2, 3, 4, 5]


def test_an_interview_packed():
    answers = {
        "quality": Answer(choices=(3,)),
        "rating": DONT_KNOW,
        "shifted": Answer(choices=(-298,)),
        "count": Answer(number=2.9),
        "several": Answer(choices=(0, 3), text="else"),
        "words": Answer(text="said"),
    }
    assert pack(QUESTIONNAIRE, answers) == bytes(
        [FIRST_VALUE + 3, 1, FIRST_VALUE + 2, FIRST_VALUE + 2, 0, CHOSEN, NOT_CHOSEN, NOT_CHOSEN, CHOSEN, FIRST_VALUE]
    )
    assert pack(QUESTIONNAIRE, {"several": ROUTED_PAST})[5:9] == bytes([5] * 4)


@given(st.integers(-300, -100))
def test_a_rating_outside_0_to_249_is_counted_from_its_minimum(value):
    scale = QUESTIONNAIRE.scale_of("shifted")
    assert value_of(scale, cell_of(scale, value)) == value


@given(st.floats(0, 1e15))
def test_a_number_is_held_within_a_byte(value):
    scale = QUESTIONNAIRE.scale_of("count")
    held = value_of(scale, cell_of(scale, value))
    assert held == min(int(value), LARGEST_VALUE)


@given(ANSWERS)
def test_packing_whole_is_packing_each(answers):
    packed = pack(QUESTIONNAIRE, answers)
    assert len(packed) == len(cells(QUESTIONNAIRE))
    assert packed == b"".join(
        pack_answer(QUESTIONNAIRE.scale_of(code), answers.get(code)) for code in QUESTIONNAIRE.order
    )
    for cell, byte in zip(cells(QUESTIONNAIRE), packed, strict=True):
        answer = answers.get(cell.question)
        assert (byte == 0) == (answer is None)
        if answer is not None and answer.missing is not None:
            assert value_of(QUESTIONNAIRE.scale_of(cell.question), byte) is None
