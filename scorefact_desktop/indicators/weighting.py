"""How a campaign's interviews are weighted to stand for its customers, and when they are without being told to.

The rule, `auto`: by strata where customers were drawn from them at fractions that differ by more than chance; else not
at all. Everything else is a choice: `none`, `strata`, `weights` (those that interviews carry),
`post_stratified:FIELD`, `raked:FIELD,FIELD`.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from scorefact_desktop.indicators.distributions import chi_square_sf
from scorefact_desktop.indicators.layout import Interview

AUTO, NONE, STRATA, WEIGHTS, POST_STRATIFIED, RAKED = "auto", "none", "strata", "weights", "post_stratified", "raked"
METHODS = (AUTO, NONE, STRATA, WEIGHTS, POST_STRATIFIED, RAKED)
#: Drawing fractions this unlikely under one simple random sample were meant to differ.
_BY_CHANCE = 0.001
_SMALLEST_EXPECTED = 5.0


@dataclass(frozen=True, slots=True)
class Row:
    """One weighted interview; `groups` are its strata, post-strata or margin categories, `weight` its own weight."""

    interview: Interview
    customer: Hashable
    groups: tuple[Hashable, ...] = ()
    weight: float | None = 1.0


@dataclass(frozen=True, slots=True)
class Design:
    """The weighted interviews of one side of a comparison.

    `method` is one of `METHODS` but `auto`; `populations` the customers by category, one mapping for strata and
    post-strata, one per margin for raking. `rejected` interviews have no category or no positive weight
    (METHODS.md section 2).
    """

    method: str
    rows: Sequence[Row]
    populations: tuple[Mapping[Hashable, float], ...] = ()
    rejected: Sequence[Interview] = field(default=())


def drawn_unequally(frame: Mapping[Hashable, int], drawn: Mapping[Hashable, int]) -> bool:
    """Whether strata were drawn at fractions that differ by more than chance.

    Takes the eligible and the drawn customers by stratum. Proportional allocation, within one customer of its share,
    and a census are equal fractions. Else Pearson's chi-square on the 2 x H table drawn/not, strata of which fewer than
    five would be expected standing together, at p < 0.001. ValueError where more are drawn than there are.
    """
    total, taken = sum(frame.values()), sum(drawn.get(one, 0) for one in frame)
    if any(drawn.get(one, 0) > size for one, size in frame.items()):
        raise ValueError("more customers are drawn from a stratum than it has")
    if len(frame) < 2 or not 0 < taken < total:
        return False
    fraction = taken / total
    if all(abs(drawn.get(one, 0) - fraction * size) < 1 for one, size in frame.items()):
        return False
    cells: list[tuple[int, int]] = []
    rest, rest_drawn = 0, 0
    for one, size in frame.items():
        if min(fraction, 1 - fraction) * size < _SMALLEST_EXPECTED:
            rest, rest_drawn = rest + size, rest_drawn + drawn.get(one, 0)
        else:
            cells.append((size, drawn.get(one, 0)))
    if min(fraction, 1 - fraction) * rest >= _SMALLEST_EXPECTED:
        cells.append((rest, rest_drawn))
    if len(cells) < 2:
        return False
    chi_square = sum((got - fraction * size) ** 2 / (fraction * (1 - fraction) * size) for size, got in cells)
    return chi_square_sf(chi_square, len(cells) - 1) < _BY_CHANCE
