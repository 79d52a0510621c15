"""Fourteen themes are fourteen chances of a false alarm: adjusted p-values for arrows and for published claims."""

from collections.abc import Sequence

from scorefact_desktop.indicators.population import numbers_or_none

#: `significant` in outputs: Benjamini-Hochberg q at most this (METHODS.md, Decisions).
FALSE_DISCOVERY_RATE = 0.10


def benjamini_hochberg(p_values: Sequence[float | None]) -> list[float | None]:
    """Benjamini-Hochberg q-values in the order given, for dashboard arrows (METHODS.md section 4).

    None (a figure that could not be tested) stays None and does not count. ValueError for a p outside 0-1.
    """
    column = _checked(p_values)
    ranked = sorted((p, place) for place, p in enumerate(column) if p is not None)
    adjusted: list[float | None] = [None] * len(column)
    least = 1.0
    for rank in range(len(ranked), 0, -1):
        p, place = ranked[rank - 1]
        least = min(least, p * len(ranked) / rank)
        adjusted[place] = least
    return adjusted


def holm(p_values: Sequence[float | None]) -> list[float | None]:
    """Holm's adjusted p-values in the order given, for claims on label and cover (METHODS.md section 4)."""
    column = _checked(p_values)
    ranked = sorted((p, place) for place, p in enumerate(column) if p is not None)
    adjusted: list[float | None] = [None] * len(column)
    most = 0.0
    for rank, (p, place) in enumerate(ranked):
        most = max(most, min(1.0, p * (len(ranked) - rank)))
        adjusted[place] = most
    return adjusted


def significant(p_values: Sequence[float | None], rate: float = FALSE_DISCOVERY_RATE) -> list[bool]:
    """Which figures of one published family changed: q <= 0.10 (METHODS.md, Decisions)."""
    if p_values.count(None) == len(p_values):  # nothing was tested, as in a first campaign
        return [False] * len(p_values)
    return [q is not None and q <= rate for q in benjamini_hochberg(p_values)]


def _checked(p_values: Sequence[float | None]) -> list[float | None]:
    column = numbers_or_none(p_values, "a p-value")
    if any(p is not None and not 0 <= p <= 1 for p in column):
        raise ValueError("p-values lie between 0 and 1")
    return column
