from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.reports.fonts import STAND_IN, face, printable, width
from scorefact_desktop.reports.typography import Type, as_typed, balanced, line_width, set_lines

words = st.lists(st.text("abcdefgéåWi’-", min_size=1, max_size=24), min_size=1, max_size=30).map(" ".join)
BODY = Type(9.0)


@settings(deadline=None)
@given(words, st.floats(40, 400), st.sampled_from(["fr", "en", "sv"]))
def test_no_line_is_wider_than_its_measure_and_no_letter_is_lost(text: str, measure: float, language: str) -> None:
    lines = set_lines(text, measure, BODY, language)
    assert all(line_width(line, BODY) <= measure + 0.05 for line in lines)
    letters = "".join(run.text for line in lines for run in line).replace(" ", "").replace("-", "")
    assert letters == text.replace(" ", "").replace("-", "")


def test_bold_runs_keep_their_spaces() -> None:
    line = set_lines("**Solid.** Most customers stay.", 400, BODY, "en")[0]
    assert [run.text for run in line] == ["Solid. ", "Most customers stay."]
    assert [run.weight for run in line] == [700, 400]


def test_asterisks_that_people_type_are_no_marks() -> None:
    for typed in ("the price is ****", "**never** again", "a*b", "***", "5 ** 2"):
        line = set_lines(as_typed(typed), 400, BODY, "en")[0]
        assert {run.weight for run in line} == {400}
        assert printable("".join(run.text for run in line)) == typed
        assert line_width(line, BODY) == width(typed, BODY.size)


def test_the_last_word_is_not_alone() -> None:
    text = "A person who answers at least half of the questions of a theme counts in it, and nobody else does so"
    for measure in range(120, 420, 7):
        lines = set_lines(text, measure, BODY, "en")
        last = "".join(run.text for run in lines[-1])
        assert len(lines) == 1 or len(last.split()) > 1, (measure, last)


def test_long_words_are_hyphenated_in_their_language() -> None:
    lines = set_lines("Kvalitetsbedömning genom intervjuundersökningar", 90, BODY, "sv")
    assert any("".join(run.text for run in line).endswith("-") for line in lines)
    plain = set_lines("Kvalitetsbedömning genom intervjuundersökningar", 150, BODY, "sv", hyphens=False)
    assert not any("-" in run.text for line in plain for run in line)


def test_titles_are_balanced() -> None:
    title = Type(21.0, 700)
    lines = balanced("Support: the will to find a solution is 12 points below the market", 493, title, "en")
    assert len(lines) == 2
    long, short = sorted((line_width(line, title) for line in lines), reverse=True)
    assert short > 0.5 * long


def test_letters_that_lato_lacks_are_replaced_visibly() -> None:
    assert printable("plain text, é å ö ’ – − ·") == "plain text, é å ö ’ – − ·"
    assert printable("日本") == STAND_IN * 2
    assert printable("🙂") == STAND_IN
    assert printable("ﬁn") in ("ﬁn", "fin")
    assert printable("e\u0301") == "é"
    assert printable("a\tb\nc") == "a b c"
    assert printable("a\u200bb\ufe0f") == "ab"
    assert ord(STAND_IN) in face().glyphs


@settings(deadline=None)
@given(st.text(max_size=40), st.floats(5, 60), st.sampled_from([300, 400, 600, 700]))
def test_any_text_has_a_width(text: str, size: float, weight: int) -> None:
    assert width(text, size, weight) >= 0
