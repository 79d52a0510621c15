"""A vendor against the benchmark: three different questions, and where it ranks without pretending to know more.

Every result names its question, because "below the benchmark" means something else in each.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from scorefact_desktop.indicators.distributions import normal_quantile, two_sided_p
from scorefact_desktop.indicators.population import n_star, number, numbers_or_none, whole

#: METHODS.md section 5: a convention (the withdrawn DOJ/FTC safety zone), not a shelter.
FEWEST_PEERS = 5
LARGEST_WEIGHT = 0.25
QUARTILES_FROM = 8
DECILES_FROM = 20


class QuestionAsked(StrEnum):
    """What a benchmark comparison asks; printed with its result."""

    FIXED_TARGET = "fixed_target"
    ESTIMATED_MEAN = "estimated_mean"
    ATYPICAL = "atypical"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The vendor minus the benchmark, in the unit of the figure, with z and the two-sided p of the question asked."""

    asked: QuestionAsked
    difference: float
    se: float
    z: float
    p: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class RankPosition:
    """A percentile 0-100, None outside the published quantiles, where `beyond` says `below_p10` or `above_p90`."""

    percentile: float | None
    beyond: str = ""


@dataclass(frozen=True, slots=True)
class PeerRule:
    """What a benchmark cell of so many vendors may show."""

    benchmark: bool
    quartiles: bool
    deciles: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RandomEffects:
    """DerSimonian-Laird: heterogeneity Q and tau^2, mean and its SE, each vendor's shrinkage B and shrunken value."""

    q: float
    tau_squared: float
    mean: float
    se: float
    shrinkage: tuple[float, ...]
    shrunken: tuple[float, ...]


def share_against_target(share: float, n: int, population: float | None, target: float) -> Comparison:
    """a) Is the share different from a fixed target: z = (p - mu)/sqrt(mu (1-mu)/n*) (METHODS.md section 5).

    Shares 0-1. ValueError for a target of 0 or 1, against which no score test exists.
    """
    if not 0 < target < 1:
        raise ValueError(f"a target must lie between 0 and 1, not {target}")
    if whole(n, "n") < 1 or not 0 <= share <= 1:
        raise ValueError("a share 0-1 of at least one answer is needed")
    size = n_star(n, population)
    se = 0.0 if math.isinf(size) else math.sqrt(target * (1 - target) / size)
    return _compared(QuestionAsked.FIXED_TARGET, share - target, se)


def mean_against_target(value: float, se: float, target: float) -> Comparison:
    """a) for a mean or NPS: z = (y - mu)/SE, its own SE as no other is known (METHODS.md section 5)."""
    return _compared(QuestionAsked.FIXED_TARGET, value - target, _not_negative(se, "se"))


def against_mean(value: float, se: float, mean: float, vendors: int, between: float) -> Comparison:
    """b) Is the vendor different from the mean of k vendors, itself estimated: V_p + s_B^2/k (METHODS.md section 5).

    `between` is the standard deviation between vendors, best the square root of `RandomEffects.tau_squared`. With the
    vendor among them take `leave_one_out` first.
    """
    return _against(QuestionAsked.ESTIMATED_MEAN, value, se, mean, vendors, between, 0.0)


def atypical(value: float, se: float, mean: float, vendors: int, between: float) -> Comparison:
    """c) Is the vendor unlike the others: V_p + s_B^2 (1 + 1/k) (METHODS.md section 5)."""
    return _against(QuestionAsked.ATYPICAL, value, se, mean, vendors, between, 1.0)


def share_variance(share: float, n: int, population: float | None) -> float:
    """V_p = p (1-p)/n* of a share, for the questions b and c (METHODS.md section 5)."""
    size = n_star(whole(n, "n"), population)
    return 0.0 if math.isinf(size) else share * (1 - share) / size


def leave_one_out(mean: float, vendors: int, own: float) -> float:
    """The mean of the others, (k mu - y)/(k-1), for a vendor inside its benchmark (METHODS.md section 5)."""
    if whole(vendors, "vendors") < 2:
        raise ValueError("a vendor alone in its benchmark has no others")
    return (vendors * mean - own) / (vendors - 1)


def percentile_rank(value: float, peers: Sequence[float]) -> float | None:
    """100 (L + E/2)/k over the *other* vendors (METHODS.md section 5); None without any."""
    others = [one for one in numbers_or_none(peers, "a peer's figure") if one is not None]
    if not others:
        return None
    below, equal = sum(one < value for one in others), sum(one == value for one in others)
    return 100 * (below + equal / 2) / len(others)


def rank_interval(lower: float, upper: float, peers: Sequence[float]) -> tuple[float, float] | None:
    """The percentile ranks of the two ends of the vendor's interval (METHODS.md section 5)."""
    low, high = percentile_rank(lower, peers), percentile_rank(upper, peers)
    return None if low is None or high is None else (low, high)


def position_in_quantiles(value: float, quantiles: Mapping[Any, float]) -> RankPosition:
    """The percentile of `value` between published quantiles {10: ..., 90: ...}: interpolated, never extrapolated.

    A value equal to several quantiles stands in their middle (METHODS.md section 5). ValueError for quantiles that
    fall as their percentage rises, or fewer than two, and for a value that is none.
    """
    value = number(value, "a figure")
    points = sorted((number(percent, "a percentage"), number(at, "a quantile")) for percent, at in quantiles.items())
    if len(points) < 2 or any(later[1] < earlier[1] for earlier, later in pairwise(points)):
        raise ValueError("two or more quantiles are needed, rising with their percentage")
    if value < points[0][1]:
        return RankPosition(None, f"below_p{points[0][0]:g}")
    if value > points[-1][1]:
        return RankPosition(None, f"above_p{points[-1][0]:g}")
    equal = [percent for percent, at in points if at == value]
    if equal:
        return RankPosition((equal[0] + equal[-1]) / 2)
    for (low_percent, low), (high_percent, high) in pairwise(points):
        if low < value < high:
            return RankPosition(low_percent + (high_percent - low_percent) * (value - low) / (high - low))
    raise AssertionError("a value between the first and the last quantile lies between two of them")


def peer_rule(weights: Sequence[float]) -> PeerRule:
    """What may be shown of peers with these weights, such as interviews (METHODS.md section 5, Few peers).

    Hidden below 5 vendors or where one holds more than 25 %; quartiles from 8, deciles from 20.
    """
    column = numbers_or_none(weights, "a peer's weight")
    sizes = [one for one in column if one is not None and one > 0]
    if len(sizes) < FEWEST_PEERS:
        return PeerRule(False, False, False, "too_few_peers")
    if max(sizes) > LARGEST_WEIGHT * math.fsum(sizes):
        return PeerRule(False, False, False, "one_peer_dominates")
    return PeerRule(True, len(sizes) >= QUARTILES_FROM, len(sizes) >= DECILES_FROM)


def dersimonian_laird(values: Sequence[float], standard_errors: Sequence[float]) -> RandomEffects:
    """Between-vendor variance, pooled mean and shrunken vendors mu + tau^2/(tau^2+v) (y - mu) (METHODS.md section 5).

    ValueError for no vendors, or a standard error that is not positive (a census has none: give it a tiny one).
    """
    y = [number(one, "a value") for one in values]
    v = [number(one, "a standard error") ** 2 for one in standard_errors]
    if not y or len(y) != len(v) or any(number(one, "a standard error") <= 0 for one in standard_errors):
        raise ValueError("every vendor needs a value and a positive standard error")
    w = [1 / one for one in v]
    total = math.fsum(w)
    fixed = math.fsum(one * two for one, two in zip(w, y, strict=True)) / total
    q = math.fsum(one * (two - fixed) ** 2 for one, two in zip(w, y, strict=True))
    spare = total - math.fsum(one * one for one in w) / total
    tau = max(0.0, (q - (len(y) - 1)) / spare) if len(y) > 1 else 0.0
    random = [1 / (one + tau) for one in v]
    mean = math.fsum(one * two for one, two in zip(random, y, strict=True)) / math.fsum(random)
    shrinkage = tuple(tau / (tau + one) for one in v)
    shrunken = tuple(mean + factor * (one - mean) for factor, one in zip(shrinkage, y, strict=True))
    return RandomEffects(q, tau, mean, math.sqrt(1 / math.fsum(random)), shrinkage, shrunken)


def _against(
    asked: QuestionAsked, value: float, se: float, mean: float, vendors: int, between: float, extra: float
) -> Comparison:
    if whole(vendors, "vendors") < 1:
        raise ValueError("a benchmark needs a vendor")
    spread = _not_negative(between, "between") ** 2
    variance = _not_negative(se, "se") ** 2 + spread * (extra + 1 / vendors)
    return _compared(asked, value - mean, math.sqrt(variance))


def _compared(asked: QuestionAsked, difference: float, se: float) -> Comparison:
    half = normal_quantile(0.975) * se
    z = difference / se if se > 0 else math.copysign(math.inf, difference) if difference else 0.0
    return Comparison(asked, difference, se, z, two_sided_p(z), difference - half, difference + half)


def _not_negative(value: float, name: str) -> float:
    result = number(value, name)
    if result < 0:
        raise ValueError(f"{name} cannot be negative")
    return result
