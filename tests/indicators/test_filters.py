"""Values of one key are alternatives, different keys must all hold; lists stand in an order a person expects."""

import pytest

from scorefact_desktop.indicators import filters

PROFILE = {"size": "50-249", "country": "DE"}


@pytest.mark.parametrize(
    ("chosen", "passes"),
    [
        ({}, True),
        ({"size": {"50-249"}}, True),
        ({"size": {"1-49", "50-249"}}, True),
        ({"size": {"1-49"}}, False),
        ({"size": {"50-249"}, "country": {"SE"}}, False),
        ({"sector": {"health"}}, False),
    ],
)
def test_who_passes(chosen: dict[str, set[str]], passes: bool) -> None:
    assert filters.holds({key: frozenset(values) for key, values in chosen.items()}, PROFILE) is passes


def test_values_in_order() -> None:
    profiles = [{"size": size} for size in ("250+", "50-249", "1-49", "unknown", "Über", "50-249")]
    profiles += [{"signing_year": year} for year in ("2020", "999", "2019")]
    assert filters.values(profiles) == {
        "size": ("1-49", "50-249", "250+", "unknown", "Über"),
        "signing_year": ("999", "2019", "2020"),
    }
    assert filters.values([]) == {}
