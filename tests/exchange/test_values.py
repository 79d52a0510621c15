"""Numbers and dates as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.exchange.values import decimal_evidence, order_evidence, parse_date, parse_number, serial_date


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("7", ".", 7),
        ("007", ".", 7),
        ("-5", ".", -5),
        ("−5", ".", -5),
        ("12.5", ".", 12.5),
        ("12,5", ",", 12.5),
        ("12,5", ".", 12.5),
        ("1 234,5", ",", 1234.5),
        ("1\u202f234,5", ",", 1234.5),
        ("1,234", ".", 1234),
        ("1,234", ",", 1.234),
        ("1.234", ",", 1234),
        ("1.234", ".", 1.234),
        ("1,234,567.8", ".", 1234567.8),
        ("1e999", ".", None),
        ("nan", ".", None),
        ("", ".", None),
        ("7 or 8", ".", None),
        ("١٢", ".", None),
    ],
)
def test_numbers(text: str, decimal: str, value: float | None) -> None:
    assert parse_number(text, decimal) == value


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-03-01", None, date(2026, 3, 1)),
        ("2026-03-01T10:00:00Z", None, date(2026, 3, 1)),
        ("01/03/2026", "dmy", date(2026, 3, 1)),
        ("01/03/2026", "mdy", date(2026, 1, 3)),
        ("01/03/2026", None, None),
        ("13/03/2026", "mdy", date(2026, 3, 13)),
        ("1.3.2026", None, date(2026, 3, 1)),
        ("Apr 26, 2018 8:58:20 AM", None, date(2018, 4, 26)),
        ("12 août 2025", None, date(2025, 8, 12)),
        ("2026/06/05 11:34:01 AM EST", None, date(2026, 6, 5)),
        ("31/02/2026", "dmy", None),
        ("soon", None, None),
    ],
)
def test_dates(text: str, order: str | None, day: date | None) -> None:
    assert parse_date(text, order) == day


def test_evidence() -> None:
    assert decimal_evidence("12,50") == ","
    assert decimal_evidence("1,234") is None
    assert decimal_evidence("0.125") == "."
    assert order_evidence("13/03/2026") == "dmy"
    assert order_evidence("03/13/2026") == "mdy"
    assert order_evidence("03/04/2026") == "either"


def test_serials() -> None:
    assert serial_date(46082) == date(2026, 3, 1)
    assert serial_date(44620, epoch_1904=True) == date(2026, 3, 1)
    assert serial_date(60) is None


@given(st.text(max_size=30))
def test_anything_may_be_asked(text: str) -> None:
    parse_number(text, ",")
    parse_date(text)
    order_evidence(text)
    decimal_evidence(text)
