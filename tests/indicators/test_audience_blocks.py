"""An audience's pictures follow each other by whole blocks, whatever comes in, is corrected or goes."""

from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW
from scorefact_desktop.domain.cells import FIRST_VALUE, pack
from scorefact_desktop.indicators.audience_blocks import step
from scorefact_desktop.indicators.layout import Layout
from tests.store.samples import ANSWERS, QUESTIONNAIRE

LAYOUT = Layout(QUESTIONNAIRE, None)
#: What happens between two looks: an interview by its number gives these answers, or is gone.
EVENTS = st.lists(st.lists(st.tuples(st.integers(0, 14), ANSWERS | st.none()), max_size=6), min_size=1, max_size=8)


def row(answers):
    numbers = {code: answer.number for code, answer in answers.items() if answer.number is not None}
    return pack(QUESTIONNAIRE, answers), numbers


def part(rows, at, code):
    blob, numbers = rows.get(at, (bytes(LAYOUT.width), {}))
    span = LAYOUT.span[code]
    return blob[span.start : span.stop], numbers.get(code)


def enters(cells):
    return any(byte >= FIRST_VALUE for byte in cells[0])


@given(events=EVENTS, limit=st.sampled_from([3, 5]))
def test_no_two_pictures_differ_by_fewer_answers_than_the_limit(events, limit):
    shown, now = {}, {}
    for happened in events:
        for at, answers in happened:
            if answers is None:
                now.pop(at, None)
            else:
                now[at] = row(answers)
        after = step(LAYOUT, shown, now, limit)
        for code in QUESTIONNAIRE.order:
            everybody = {*shown, *after.rows, *now}
            differing = [at for at in everybody if part(shown, at, code) != part(after.rows, at, code)]
            told = [at for at in differing if enters(part(shown, at, code)) or enters(part(after.rows, at, code))]
            assert len(told) == 0 or len(told) >= limit
            assert bool(differing) <= (code in after.moved)
            if code in after.moved:  # a block is shown whole
                assert all(part(after.rows, at, code) == part(now, at, code) for at in everybody)
                assert code not in after.waiting
            else:
                assert after.waiting.get(code, 0) < limit
        shown = dict(after.rows)


@given(answers=st.lists(ANSWERS, min_size=1, max_size=12))
def test_nothing_moves_twice(answers):
    now = {at: row(one) for at, one in enumerate(answers)}
    first = step(LAYOUT, {}, now, 5)
    again = step(LAYOUT, first.rows, now, 5)
    assert (again.rows, again.moved, again.waiting) == (first.rows, frozenset(), first.waiting)


def test_dont_know_alone_moves_nothing():
    now = {at: row({"quality": DONT_KNOW}) for at in range(20)}
    assert step(LAYOUT, {}, now, 5).rows == {}
