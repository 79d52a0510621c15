"""Which campaigns may stand in which cell, so that nobody can subtract cells and be left with one vendor.

The published cells of a figure cut the campaigns into parts: those in the same cells of all releases. Any sum or
difference of cells is a sum over whole parts, so a part of fewer than five campaigns must never come to be. A cell that
would make one is not published; a release before counts like a cell of this one (PRODUCT.md section 6).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from scorefact_desktop.domain.benchmark import FEWEST_VENDORS

#: One vendor's share of the respondents behind a cell, at most (METHODS.md section 5, few peers).
LARGEST_SHARE = 0.25

Units = frozenset[str]


def publishable(
    candidates: Sequence[tuple[str, Units]], before: Iterable[Units], least: int = FEWEST_VENDORS
) -> dict[str, Units]:
    """The cells of one figure that may be published, by name, each with the campaigns it holds.

    `candidates` come in the order of their worth: an earlier one is never given up for a later one. Where new campaigns
    would stand out against `before` (cells of earlier releases), the cell keeps to the campaigns that do not, if that
    leaves enough of them. Cells of fewer than `least` campaigns are not published.
    """
    known = [one for one in before if one]
    made: dict[str, Units] = {}
    for name, units in candidates:
        for chosen in (units, *_without_newcomers(units, known)):
            if len(chosen) >= least and _least_part([*known, *made.values(), chosen]) >= least:
                made[name] = chosen
                break
    return made


def dominated(respondents: Mapping[str, int], most: float = LARGEST_SHARE) -> bool:
    """Whether one campaign holds more than its share of the respondents of a cell."""
    total = sum(respondents.values())
    return total > 0 and max(respondents.values()) > most * total


def parts(cells: Iterable[Units]) -> list[Units]:
    """The parts into which cells cut the campaigns: those of the same cells together."""
    membership: dict[str, list[int]] = {}
    for number, units in enumerate(cells):
        for unit in units:
            membership.setdefault(unit, []).append(number)
    made: dict[tuple[int, ...], set[str]] = {}
    for unit, numbers in membership.items():
        made.setdefault(tuple(numbers), set()).add(unit)
    return [frozenset(one) for one in made.values()]


def _least_part(cells: Sequence[Units]) -> int:
    return min((len(one) for one in parts(cells)), default=0)


def _without_newcomers(units: Units, known: Sequence[Units]) -> Iterable[Units]:
    """What of a cell was in earlier cells together: the largest such set first."""
    counts = Counter(units & one for one in known)
    return sorted((one for one in counts if one), key=len, reverse=True)
