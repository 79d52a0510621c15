"""Which groups of one list must not be shown, small ones and those that would give them away by subtraction.

Adds to `indicators.protection` what only services know: groups that a filter leaves too small a rest of, and means of
sensitive answers, which small groups let a reader undo into single answers.
"""

from collections.abc import Iterable, Sequence

from scorefact_desktop.indicators.protection import suppress

#: A mean of sensitive answers rests on this many times the limit: from fewer, the single answers could be worked out.
SENSITIVE_MEAN = 3


def least_answers(limit: int, *, sensitive: bool) -> int:
    """The answers a group's mean must rest on, where the limit of the workspace is `limit`."""
    return SENSITIVE_MEAN * limit if sensitive else limit


def withheld(counts: Sequence[int], limit: int, also: Iterable[int] = ()) -> frozenset[int]:
    """The places to hide of groups that add up to a total which is shown (METHODS.md section 12).

    Groups of 1 to limit - 1, those in `also`, and the smallest others until what is hidden is at least two groups and
    at least `limit` respondents. Empty groups hold nobody and stay shown unless named.
    """
    hidden = set(suppress(counts, limit).hidden) | set(also)
    if not hidden:
        return frozenset()
    others = sorted((place for place in range(len(counts)) if counts[place] and place not in hidden),
                    key=lambda place: counts[place])  # fmt: skip
    while others and (sum(1 for place in hidden if counts[place]) < 2 or sum(counts[at] for at in hidden) < limit):
        hidden.add(others.pop(0))
    return frozenset(hidden)


def left_over(counts: Sequence[int], whole: Sequence[int] | None, limit: int) -> frozenset[int]:
    """The places where a filter leaves 1 to limit - 1 respondents of the unfiltered group, whom subtraction shows."""
    if whole is None:
        return frozenset()
    return frozenset(place for place, (n, all_) in enumerate(zip(counts, whole, strict=True)) if 0 < all_ - n < limit)
