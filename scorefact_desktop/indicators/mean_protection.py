"""Means of confidential answers by group: how finely they may be told beside each other and the whole.

The number of respondents of a group and their mean are two equations for the counts of its answers. Told in steps they
leave many solutions; whether enough is decided over all groups together by integer programming.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from scorefact_desktop.indicators.protection import RESPONDENTS

if TYPE_CHECKING:
    import numpy as np

#: From five points on; where the last still tells too much the means are withheld.
STEPS = (0.05, 0.10)


def finest_step(
    groups: Sequence[Mapping[int, int]],
    scores: Mapping[int, float],
    together: Sequence[frozenset[int]],
    whole: float,
    limit: int = RESPONDENTS,
) -> float | None:
    """The finest of `STEPS` at which no small count of any group is settled; None where none is coarse enough.

    `groups` are respondents by answer, `scores` the score of an answer, 0-1. `together` are sets of answers whose
    joint count over all groups is told; the mean of all is told in steps of `whole`, 0 for exactly, which is taken
    for telling the count of every answer. A count, or what it lacks to its group, below `limit` is small: it keeps
    feasible values that lie at least `limit` apart (METHODS.md section 12).
    """
    return next((step for step in STEPS if _untold(groups, scores, together, whole, step, limit)), None)


def _untold(
    groups: Sequence[Mapping[int, int]],
    scores: Mapping[int, float],
    together: Sequence[frozenset[int]],
    whole: float,
    step: float,
    limit: int,
) -> bool:
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    answers = sorted(scores)
    sizes = [sum(group.values()) for group in groups]
    rows, low, high = _equations(groups, scores, together, whole, step)
    told = LinearConstraint(np.array(rows), np.array(low), np.array(high))
    bounds = Bounds(0, np.repeat(sizes, len(answers)).astype(float))
    for places in _small(groups, answers, sizes, limit, of_all=bool(whole)):
        ends = []
        for sign in (1.0, -1.0):
            wanted = np.zeros(len(groups) * len(answers))
            wanted[places] = sign
            found = milp(wanted, constraints=told, bounds=bounds, integrality=np.ones(len(wanted), dtype=int))
            if not found.success:  # what is true always solves it: the solver gave up
                return False
            ends.append(sign * found.fun)
        if round(ends[1]) - round(ends[0]) < limit:
            return False
    return True


def _equations(
    groups: Sequence[Mapping[int, int]],
    scores: Mapping[int, float],
    together: Sequence[frozenset[int]],
    whole: float,
    step: float,
) -> "tuple[list[np.ndarray], list[float], list[float]]":
    """What a reader knows of the counts, group after group and answer after answer: rows with lower and upper ends."""
    import numpy as np

    answers = sorted(scores)
    values = np.array([scores[one] for one in answers])
    counts = np.array([[group.get(one, 0) for one in answers] for group in groups], dtype=float)
    rows, low, high = [], [], []

    def know(row: "np.ndarray", least: float, most: float) -> None:
        rows.append(row.ravel())
        low.append(least)
        high.append(most)

    for place, n in enumerate(counts.sum(axis=1)):
        alone = np.zeros_like(counts)
        alone[place] = 1
        know(alone, n, n)
        told = round(float(counts[place] @ values) / n / step) * step if n else 0.0
        alone = np.zeros_like(counts)
        alone[place] = values
        know(alone, (told - step / 2 - 1e-9) * n, (told + step / 2 + 1e-9) * n)
    everybody = counts.sum()
    if whole:
        told = round(float((counts @ values).sum()) / everybody / whole) * whole
        know(np.tile(values, (len(groups), 1)), (told - whole / 2) * everybody - 1e-9,
             (told + whole / 2) * everybody + 1e-9)  # fmt: skip
    for some in together if whole else [frozenset((one,)) for one in answers]:
        columns = np.array([float(one in some) for one in answers])
        known = float((counts @ columns).sum())
        know(np.tile(columns, (len(groups), 1)), known, known)
    return rows, low, high


def _small(
    groups: Sequence[Mapping[int, int]], answers: Sequence[int], sizes: Sequence[int], limit: int, *, of_all: bool
) -> Iterator[list[int]]:
    """The places of counts that must stay untold, themselves or for what they lack to their group.

    With `of_all` also those of an answer over all groups, as what is told of the groups tells of all.
    """
    for at, answer in enumerate(answers):
        counts = [group.get(answer, 0) for group in groups]
        for place, (count, n) in enumerate(zip(counts, sizes, strict=True)):
            if 0 < count < limit or 0 < n - count < limit:
                yield [place * len(answers) + at]
        if of_all and (0 < sum(counts) < limit or 0 < sum(sizes) - sum(counts) < limit):
            yield [place * len(answers) + at for place in range(len(groups))]
