import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.charts import choices, distribution, legend, strip, trend
from scorefact_desktop.charts.answers import Answer, AnswerRow, look, sides
from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.charts.primitives import Circle, Fill, Label, Path, Rect
from scorefact_desktop.charts.strip import StripFigure
from scorefact_desktop.charts.table import of_answers, of_trend
from scorefact_desktop.charts.trend import TrendPoint, full_scale, zoomed_scale
from tests.charts.checks import assert_sound, style

units = st.sampled_from([Unit.SHARE, Unit.BALANCE, Unit.SCORE])
words = st.lists(st.text("abcdefgémWi", min_size=1, max_size=22), min_size=1, max_size=7).map(" ".join)
REASON = "protected: fewer than 5 answers"
languages = st.sampled_from(["fr", "en", "sv"])


def stored(unit: Unit) -> st.SearchStrategy[float]:
    return {Unit.SHARE: st.floats(0, 1), Unit.BALANCE: st.floats(-1, 1)}.get(unit, st.floats(0, 100))


@st.composite
def trends(draw: st.DrawFn) -> tuple[list[TrendPoint], Unit]:
    unit = draw(units)
    points = []
    for i in range(draw(st.integers(0, 24))):
        value = draw(st.none() | stored(unit))
        ends = sorted([draw(stored(unit)), draw(stored(unit))])
        quartiles = draw(st.none() | st.tuples(stored(unit), stored(unit)))
        bounds = ends if value is not None else [None, None]
        points.append(
            TrendPoint(
                str(2003 + i),
                value,
                bounds[0],
                bounds[1],
                n=draw(st.none() | st.integers(1, 15000)),
                benchmark=draw(st.none() | stored(unit)),
                p25=min(quartiles) if quartiles else None,
                p75=max(quartiles) if quartiles else None,
                hollow=draw(st.booleans()),
                broken=draw(st.integers(0, 5)) == 0,
            )
        )
    return points, unit


@settings(deadline=None, max_examples=80)
@given(trends(), st.floats(130, 700), st.floats(90, 400), st.booleans(), st.booleans(), languages)
def test_trends_have_no_collision(
    some: tuple[list[TrendPoint], Unit], width: float, height: float, bases: bool, zoom: bool, language: str
) -> None:
    points, unit = some
    scale = zoomed_scale(points, unit) if zoom else full_scale(unit, coarse=height < 150)
    assert_sound(trend.draw(points, width, height, style(language), scale, bases=bases))


def test_a_trend_writes_its_last_value_and_marks_open_fieldwork() -> None:
    points = [
        TrendPoint("2025", 0.5, 0.4, 0.6, 100, 0.55, 0.5, 0.6),
        TrendPoint("2026", 0.7, 0.6, 0.8, 90, hollow=True),
    ]
    drawing = trend.draw(points, 200, 150, style(), full_scale(Unit.SHARE))
    assert "70%" in [item.text for item in drawing.items if isinstance(item, Label)]
    hollow = [i for i in drawing.items if isinstance(i, Circle) and i.fill == Fill("card")]
    assert len(hollow) == 1
    assert drawing.description == "2025: 50% (40–60), n\u00a0=\u00a0100; 2026: 70% (60–80), n\u00a0=\u00a090."


def test_a_series_break_parts_the_line_and_is_named() -> None:
    points = [TrendPoint("2024", 10), TrendPoint("2025", 20), TrendPoint("2026", 30, broken=True)]
    drawing = trend.draw(points, 300, 200, style(), full_scale(Unit.SCORE))
    lines = [i for i in drawing.items if isinstance(i, Path) and i.stroke and i.stroke.colour == "accent"]
    assert [len(line.contours[0]) for line in lines] == [2]
    assert "new question" in [item.text for item in drawing.items if isinstance(item, Label)]


def test_the_full_scale_comes_first_and_a_cut_one_says_so() -> None:
    points = [TrendPoint("2025", 71), TrendPoint("2026", 73)]
    assert (full_scale(Unit.SCORE).low, full_scale(Unit.SCORE).high) == (0, 100)
    near = zoomed_scale(points, Unit.SCORE)
    assert near.cut
    assert (near.low, near.high) == (70, 80)
    assert not zoomed_scale([], Unit.SCORE).cut


def test_the_trend_as_a_table() -> None:
    table = of_trend([TrendPoint("2026", 0.7, 0.6, 0.8, 90), TrendPoint("2027", None)], Unit.SHARE, style())
    assert table.rows[0] == ("2026", "70.0%", "60.0–80.0", "90", "")
    assert table.rows[1][1] == "not shown"


@st.composite
def strips(draw: st.DrawFn) -> StripFigure:
    unit = draw(units)
    value = draw(st.none() | stored(unit))
    ends = sorted([draw(stored(unit)), draw(stored(unit))])
    quartiles = sorted([draw(stored(unit)), draw(stored(unit))])
    previous, market = draw(st.none() | stored(unit)), draw(st.none() | stored(unit))
    return StripFigure(value, unit, ends[0], ends[1], previous, market, quartiles[0], quartiles[1])


@settings(deadline=None)
@given(strips(), st.floats(120, 500), st.booleans(), languages)
def test_strips_have_no_collision(figure: StripFigure, width: float, lanes: bool, language: str) -> None:
    low, high = strip.bounds(figure, zoom=lanes)
    assert low < high
    ticks = tuple(low + (high - low) * i / 5 for i in range(6)) if lanes else ()
    assert_sound(strip.draw(figure, width, 50, style(language), low=low, high=high, ticks=ticks))


@st.composite
def answer_rows(draw: st.DrawFn) -> list[AnswerRow]:
    values = tuple(range(1, draw(st.integers(2, 7)) + 1))
    positive = values[-draw(st.integers(1, len(values) - 1)) :]
    names = [draw(words) for _ in values]
    rows = []
    for i in range(draw(st.integers(1, 6))):
        counts = [draw(st.integers(0, 400)) for _ in values]
        answers = tuple(Answer(t, c, s) for t, c, s in zip(names, counts, sides(values, positive), strict=True))
        base = sum(counts)
        share = sum(a.count for a in answers if a.side == "positive") / base if base else None
        market, hidden = draw(st.none() | st.floats(0, 1)), draw(st.sampled_from(["", "", REASON]))
        note = draw(st.sampled_from(["", "asked of half"]))
        rows.append(AnswerRow(str(i), draw(words), answers, draw(st.integers(0, 60)), share, market, hidden, note))
    return rows


@settings(deadline=None, max_examples=80)
@given(answer_rows(), st.floats(320, 900), st.sampled_from([0, 30]), languages)
def test_distributions_have_no_collision(rows: list[AnswerRow], width: float, few: int, language: str) -> None:
    drawing = distribution.draw(rows, width, style(language), counts_below=few)
    assert_sound(drawing)
    for row in rows:
        assert_sound(distribution.bar(row, width, 26, style(language), distribution.reach_of(rows)))
    assert len(of_answers(rows, style(language)).rows) == len(rows)


def test_answers_stand_about_the_zero_line_in_their_order() -> None:
    answers = tuple(
        Answer(t, c, s)
        for t, c, s in zip(
            ("no", "rather no", "rather yes", "yes"), (10, 20, 40, 30), sides((1, 2, 3, 4), (3, 4)), strict=True
        )
    )
    bar = distribution.bar(AnswerRow("q", "Q", answers, 3, 0.7), 300, 30, style(), distribution.Reach(0.5, 1.0))
    shapes = [
        i for i in bar.items if isinstance(i, Rect) and i.fill and i.fill.colour in ("accent", "bad") and i.stroke
    ]
    assert [round(s.x) for s in shapes] == [40, 60, 100, 180]
    assert [round(s.width) for s in shapes] == [20, 40, 80, 60]
    assert [s.fill.hatch for s in shapes if s.fill] == [True, False, False, False]


def test_the_market_stands_at_its_own_share_however_far() -> None:
    weak = AnswerRow("q", "Q", (Answer("no", 90, "negative"), Answer("yes", 10, "positive")), 0, 0.1, benchmark=0.95)
    reach = distribution.reach_of([weak])
    drawing = distribution.bar(weak, 400, 30, style(), reach)
    unit = 400 / (reach.negative + reach.positive)
    dots = [i for i in drawing.items if isinstance(i, Path) and i.stroke and i.stroke.colour == "benchmark"]
    assert dots[0].contours[0][0][0] == pytest.approx((reach.negative + 0.95) * unit)


def test_a_number_in_the_middle_stands_beside_the_zero_line() -> None:
    answers = (Answer("worse", 20, "negative"), Answer("same", 60, "neutral"), Answer("better", 20, "positive"))
    row = AnswerRow("q", "Q", answers, 0, 0.2)
    reach = distribution.Reach(0.5, 0.5)
    labels = [i for i in distribution.bar(row, 400, 30, style(), reach).items if isinstance(i, Label)]
    assert [label.x for label in labels if label.text == "60"] == [pytest.approx(260)]


def test_an_odd_scale_has_a_neutral_middle() -> None:
    assert sides((1, 2, 3, 4, 5), (4, 5)) == ("negative", "negative", "neutral", "positive", "positive")
    assert sides((1, 2, 3), (2, 3)) == ("negative", "positive", "positive")
    assert sides((1, 2, 3, 4), ()) == ("negative", "negative", "positive", "positive")
    seven = tuple(Answer("", 1, side) for side in sides(tuple(range(1, 8)), (5, 6, 7)))
    assert look(seven, 3)[0] == "previous"
    assert look(seven, 6) == ("accent", 1.0, False)
    assert look(seven, 4)[1] < look(seven, 5)[1] < 1


def test_a_hidden_question_shows_its_reason_and_no_count() -> None:
    row = AnswerRow("q", "Question", (Answer("yes", 3, "positive"),), 1, hidden="protected: fewer than 5 answers")
    drawing = distribution.draw([row], 500, style())
    texts = " ".join(item.text for item in drawing.items if isinstance(item, Label))
    assert "protected: fewer than 5 answers" in texts
    assert not any(letter in texts.replace("5", "") for letter in "0123456789")


@settings(deadline=None)
@given(st.lists(st.tuples(words, st.integers(0, 200), st.sampled_from(["", REASON])), max_size=9),
       st.floats(220, 700), languages)  # fmt: skip
def test_choices_have_no_collision(some: list[tuple[str, int, str]], width: float, language: str) -> None:
    rows = [choices.ChoiceBar(str(i), text, count, 200, hidden) for i, (text, count, hidden) in enumerate(some)]
    assert_sound(choices.bars(rows, width, style(language)))


@settings(deadline=None)
@given(st.lists(st.integers(0, 300), min_size=2, max_size=30), st.floats(120, 700), words, words)
def test_histograms_have_no_collision(counts: list[int], width: float, low: str, high: str) -> None:
    bands = ((0, "bad"), (7, "previous"), (9, "good"))
    drawing = choices.histogram(tuple(enumerate(counts)), width, 120, style(), low=low, high=high, bands=bands)
    assert_sound(drawing)


@settings(deadline=None)
@given(st.lists(words, min_size=1, max_size=8), st.floats(120, 700))
def test_legends_have_no_collision(texts: list[str], width: float) -> None:
    kinds: tuple[legend.Kind, ...] = ("current", "previous", "benchmark", "interval", "quartiles", "gap", "good", "bad")
    entries = [legend.Entry(kinds[i % len(kinds)], text) for i, text in enumerate(texts)]
    assert_sound(legend.draw(entries, width, style()))
