import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.charts import numbers
from scorefact_desktop.charts.numbers import Unit


@pytest.mark.parametrize(
    ("language", "share", "thousands", "negative"),
    [("fr", "12,5\u202f%", "1\u202f234", "\u22123,5"), ("sv", "12,5\u00a0%", "1\u00a0234", "\u22123,5"),
     ("en", "12.5%", "1,234", "\u22123.5")],
)  # fmt: skip
def test_each_language_has_its_own_form(language: str, share: str, thousands: str, negative: str) -> None:
    assert numbers.percent(0.125, language, 1) == share
    assert numbers.number(1234, language) == thousands
    assert numbers.number(-3.5, language, 1) == negative


def test_intervals_and_differences() -> None:
    assert numbers.with_interval(0.79, 0.73, 0.85, Unit.SHARE, "fr") == "79\u202f%\u00a0(73–85)"
    assert numbers.with_interval(0.79, None, None, Unit.SHARE, "en") == "79%"
    assert numbers.span(0.2, 0.42, Unit.BALANCE, "sv") == "+20\u00a0till\u00a0+42"
    assert numbers.span(-0.2, 0.1, Unit.BALANCE, "fr") == "\u221220\u00a0à\u00a0+10"
    assert numbers.difference(0.04, Unit.SHARE, "en") == "+4"
    assert numbers.difference(-0.018, Unit.SHARE, "en", 1) == "\u22121.8"
    assert numbers.count(118, "fr") == "n\u00a0=\u00a0118"


def test_a_rounded_zero_has_no_sign() -> None:
    assert numbers.number(-0.04, "en", 1, signed=True) == "0.0"
    assert numbers.number(0.04, "fr", 0, signed=True) == "0"


def test_points_take_the_plural_of_the_language() -> None:
    assert numbers.plural_of(1.8, Unit.SCORE, "fr", 1) == 1
    assert numbers.plural_of(1.8, Unit.SCORE, "en", 1) == 2
    assert numbers.plural_of(-0.01, Unit.SHARE, "en") == 1
    assert numbers.plural_of(0.0, Unit.SHARE, "en") == 2


def test_units_follow_measures() -> None:
    assert numbers.unit_of("nps") is Unit.BALANCE
    assert numbers.unit_of("mean") is Unit.SCORE
    assert numbers.unit_of("share.other") is Unit.SHARE
    assert numbers.unit_of("average") is Unit.PLAIN


def test_more_than_one_decimal_is_refused() -> None:
    with pytest.raises(ValueError, match="one decimal"):
        numbers.number(1.234, "en", 2)


@given(st.floats(-1e7, 1e7), st.sampled_from(["fr", "en", "sv"]), st.sampled_from([0, 1]))
def test_the_same_number_is_written_in_every_language(value: float, language: str, decimals: int) -> None:
    text = numbers.number(value, language, decimals)
    assert " " not in text
    plain = text.replace("\u2212", "-").replace("\u202f", "").replace("\u00a0", "")
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    assert float(plain) == pytest.approx(round(value, decimals), abs=0.051 if decimals else 0.51)
