"""Numbers as people write them: dialled, compared, searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.exchange.dialling import digits_of, phone, same, tail


@pytest.mark.parametrize(
    ("text", "country", "link", "sound"),
    [
        ("01 99 00 12 34", "FR", "tel:+33199001234", True),
        ("+33 (0)1 99 00 12 34", None, "tel:+33199001234", True),
        ("08-465 004 12", "SE", "tel:+46846500412", True),
        ("+46 8 465 004 12", "FR", "tel:+46846500412", True),
        ("+33199001234;ext=12", None, "tel:+33199001234;ext=12", True),
        ("01 99 00 12 34 ext 12", "FR", "tel:+33199001234;ext=12", True),
        ("01 99 00 12 34", None, "tel:0199001234", False),  # a number, but of which country?
        ("01 99 00 12 34", "Atlantis", "tel:0199001234", False),
        ("12", "FR", None, False),
        ("ask at the desk", "FR", None, False),
        ("", "FR", None, False),
        ("3.3E+10", "FR", None, False),
    ],
)
def test_a_number_is_dialled_as_the_world_does(text, country, link, sound):
    found = phone(text, country)
    assert (found.link, found.sound) == (link, sound)


def test_spellings_of_one_number_are_one():
    assert same("08-465 004 12", "SE", "+46 8 465 004 12", None)
    assert same("01.99.00.12.34", "FR", "0033 1 99 00 12 34", "FR")
    assert not same("01 99 00 12 34", "FR", "+46 1 99 00 12 34", None)
    assert not same("desk", "FR", "desk", "FR")
    assert tail("08-465 004 12") == tail("+46 8 465 004 12")
    assert tail("112") == ""


@given(st.text(max_size=40), st.sampled_from([None, "FR", "SE", "??"]))
def test_nothing_that_people_write_is_too_odd(text, country):
    found = phone(text, country)
    assert found.link is None or found.link.startswith("tel:")
    assert digits_of(text) == found.digits
    assert found.digits == "" or found.digits.isdecimal()
