"""What may be shown without telling on a respondent: small groups, their complements, remainders, dominant customers.

Cross tables are in `table_protection`, differences between deliveries in `differencing`, words in `verbatims`.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.population import numbers_or_none, whole

#: METHODS.md section 12; a workspace may raise the first, never under 3.
RESPONDENTS = 5
LEAST_RESPONDENTS = 3
ORGANISATIONS = 3
P_PERCENT = 0.10

SHOWN = "shown"
TOO_FEW = "too_few"
TOO_FEW_ORGANISATIONS = "too_few_organisations"
REMAINDER = "remainder"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Which cells of a row of counts are hidden.

    `hidden` are places, `primary` those below the limit, the others complement them so that no subtraction works.
    `total_hidden` is True where even that is not enough and the total must go too.
    """

    hidden: tuple[int, ...]
    primary: tuple[int, ...]
    total_hidden: bool


def checked_limit(limit: int) -> int:
    """The limit, or ValueError below 3 (METHODS.md section 12)."""
    if whole(limit, "the protection limit") < LEAST_RESPONDENTS:
        raise ValueError(f"the protection limit is at least {LEAST_RESPONDENTS}, not {limit}")
    return limit


def group_verdict(respondents: int, limit: int = RESPONDENTS, organisations: int | None = None) -> str:
    """Whether a group's figure may be shown: `shown`, `too_few` or `too_few_organisations` (METHODS.md section 12).

    `organisations` None: not known or one per respondent, so not tested.
    """
    if whole(respondents, "respondents") < checked_limit(limit):
        return TOO_FEW
    if organisations is not None and whole(organisations, "organisations") < ORGANISATIONS:
        return TOO_FEW_ORGANISATIONS
    return SHOWN


def filter_verdict(selected: int, total: int, limit: int = RESPONDENTS, organisations: int | None = None) -> str:
    """Whether a filtered figure may be shown beside the unfiltered one (METHODS.md section 12).

    `remainder` where the filter leaves out 1 to limit - 1 respondents, whom a subtraction would show. ValueError for
    more selected than there are.
    """
    if whole(selected, "selected") > whole(total, "total"):
        raise ValueError("a filter cannot select more respondents than there are")
    verdict = group_verdict(selected, limit, organisations)
    if verdict == SHOWN and 0 < total - selected < limit:
        return REMAINDER
    return verdict


def suppress(counts: Sequence[int], limit: int = RESPONDENTS, *, total_shown: bool = True) -> Suppression:
    """Hide counts of 1 to limit - 1, and enough others that the total betrays none (METHODS.md section 12).

    Hidden cells of one total: at least two, together at least the limit; the smallest others complement them. Empty
    cells hold nobody and stay shown. ValueError for negative or fractional counts.
    """
    checked_limit(limit)
    sizes = [whole(one, "a count") for one in counts]
    primary = tuple(place for place, size in enumerate(sizes) if 0 < size < limit)
    hidden = list(primary)
    if not primary or not total_shown:
        return Suppression(primary, primary, 0 < sum(sizes) < limit)
    others = sorted((place for place, size in enumerate(sizes) if size >= limit), key=lambda place: sizes[place])
    while (len(hidden) < 2 or sum(sizes[place] for place in hidden) < limit) and others:
        hidden.append(others.pop(0))
    betrayed = len(hidden) < 2 or sum(sizes[place] for place in hidden) < limit
    return Suppression(tuple(sorted(hidden)), primary, betrayed)


def p_percent_unsafe(contributions: Iterable[float | None], p: float = P_PERCENT) -> bool:
    """Whether a revenue total tells too much of its largest contributor: T - x1 - x2 < p x1 (METHODS.md section 12).

    None counts as nothing. No contribution is safe, one or two never are. ValueError for negative contributions.
    """
    if not 0 < p < 1:
        raise ValueError(f"p must lie between 0 and 1, not {p}")
    known = [one for one in numbers_or_none(contributions, "a contribution") if one is not None]
    if any(one < 0 for one in known):
        raise ValueError("the p% rule needs contributions from 0 upwards")
    kept = sorted((one for one in known if one > 0), reverse=True)
    if not kept:
        return False
    return math.fsum(kept[2:]) < p * kept[0]
