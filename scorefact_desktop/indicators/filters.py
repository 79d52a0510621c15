"""Filters over profile fields: values of one key are alternatives, different keys must all hold (PRODUCT.md 11)."""

from collections.abc import Iterable, Mapping

Filters = Mapping[str, frozenset[str]]


def holds(filters: Filters, profile: Mapping[str, str]) -> bool:
    """Whether a respondent's profile passes; a field that is not known passes no filter on it."""
    return all(profile.get(key) in values for key, values in filters.items())


def values(profiles: Iterable[Mapping[str, str]]) -> dict[str, tuple[str, ...]]:
    """What may be filtered by: the values of every key, ascending, numbers by size."""
    found: dict[str, set[str]] = {}
    for profile in {id(one): one for one in profiles}.values():  # interviews with the same profile share one mapping
        for key, value in profile.items():
            found.setdefault(key, set()).add(value)
    return {key: tuple(sorted(given, key=_order)) for key, given in found.items()}


def _order(value: str) -> tuple[int, float, str]:
    """Numbers first and by size, then words without regard to capitals; "50-249" goes by its first number."""
    digits = value.split("-")[0].split("–")[0].strip()
    return (0, float(digits), value) if digits.isdecimal() else (1, 0.0, value.casefold())
