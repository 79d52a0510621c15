"""Reasons for leaving and other answers of which several may be chosen: ranked only as far as the numbers allow."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.proportion import ProportionEstimate, display_interval
from scorefact_desktop.indicators.trend import PairedTable, newcombe_paired


@dataclass(frozen=True, slots=True)
class Reason:
    """One item: its share of the respondents asked, and its `rank`, shared by items that cannot be told apart."""

    item: Hashable
    count: int
    share: ProportionEstimate
    rank: int


def ranked_reasons(
    chosen: Sequence[frozenset[Hashable] | None], items: Sequence[Hashable], population: float | None
) -> tuple[Reason, ...]:
    """Shares of a question with several answers, most chosen first (METHODS.md section 1, Multi-response).

    Takes what each respondent asked chose (an empty set counts in the base; None is the domain: don't know). An item
    takes a lower rank than the first of the rank above only where the interval of their paired difference leaves out
    0. ValueError for an item nobody could choose.
    """
    known = [one for one in chosen if one is not None]
    for one in known:
        if not one <= set(items):
            raise ValueError(f"unknown items: {sorted(map(str, one - set(items)))}")
    domain = len(chosen) - len(known)
    counts = {item: sum(item in one for one in known) for item in items}
    order = sorted(items, key=lambda item: -counts[item])
    ranks: dict[Hashable, int] = {}
    leader: Hashable = None
    for place, item in enumerate(order):
        if place == 0 or _apart(known, leader, item):
            ranks[item], leader = place + 1, item
        else:
            ranks[item] = ranks[leader]
    return tuple(
        Reason(item, counts[item], display_interval(counts[item], len(known), population, domain), ranks[item])
        for item in order
    )


def _apart(chosen: Sequence[frozenset[Hashable]], more: Hashable, less: Hashable) -> bool:
    """Whether the paired difference of two items excludes 0."""
    table = PairedTable(
        sum(more in one and less in one for one in chosen),
        sum(more in one and less not in one for one in chosen),
        sum(more not in one and less in one for one in chosen),
        sum(more not in one and less not in one for one in chosen),
    )
    upper = newcombe_paired(table).upper
    return upper is not None and upper < 0
