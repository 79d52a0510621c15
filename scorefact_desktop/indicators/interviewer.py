"""Whether answers depend on who asks: the intra-interviewer correlation and the design effect it costs."""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from scorefact_desktop.indicators.distributions import beta_cdf
from scorefact_desktop.indicators.population import numbers_or_none


@dataclass(frozen=True, slots=True)
class InterviewerEffect:
    """The interviewer effect on one score.

    `correlation` is the ANOVA estimate of the intra-interviewer correlation, which may be negative by chance;
    `design_effect` 1 + (m - 1) max(0, correlation), never below 1; `workload` m = sum m_i^2/n; `p` the F test.
    `status` is `ok` or `too_few` (fewer than two interviewers, or one interview each).
    """

    interviewers: int
    n: int
    workload: float
    correlation: float | None
    design_effect: float
    f: float | None
    p: float | None
    status: str


def interviewer_effect(scores: Sequence[float | None], interviewers: Sequence[Hashable | None]) -> InterviewerEffect:
    """One-way analysis of variance over interviewers (METHODS.md, Label: the interviewer-effect floor).

    METHODS.md names no estimator: the standard one, (MSB - MSW)/(MSB + (m0 - 1) MSW) with
    m0 = (n - sum m_i^2/n)/(k - 1), and Kish's design effect. Rows without a score or interviewer are left out. It
    holds where cases are assigned at random.
    """
    column = numbers_or_none(scores, "a score")
    if len(column) != len(interviewers):
        raise ValueError("scores and interviewers differ in length")
    groups: dict[Hashable, list[float]] = {}
    for score, who in zip(column, interviewers, strict=True):
        if score is not None and who is not None:
            groups.setdefault(who, []).append(score)
    n, k = sum(map(len, groups.values())), len(groups)
    squares = sum(len(one) ** 2 for one in groups.values())
    workload = squares / n if n else 0.0
    if k < 2 or n <= k:
        return InterviewerEffect(k, n, workload, None, 1.0, None, None, "too_few")
    mean = math.fsum(map(math.fsum, groups.values())) / n
    between = within = 0.0
    for group in groups.values():
        centre = math.fsum(group) / len(group)
        between += len(group) * (centre - mean) ** 2
        within += math.fsum((one - centre) ** 2 for one in group)
    between, within = between / (k - 1), within / (n - k)
    average = (n - squares / n) / (k - 1)
    total = between + (average - 1) * within
    if total <= 0:
        return InterviewerEffect(k, n, workload, 0.0, 1.0, None, None, "ok")
    correlation = (between - within) / total
    f = between / within if within > 0 else math.inf
    p = _f_tail(f, k - 1, n - k)
    return InterviewerEffect(k, n, workload, correlation, 1 + (workload - 1) * max(0.0, correlation), f, p, "ok")


def _f_tail(f: float, first: int, second: int) -> float:
    """P(F > f)."""
    if math.isinf(f):
        return 0.0
    return beta_cdf(second / (second + first * f), second / 2, first / 2)
