"""Any figure by any field of the customers' profile: tested against the rest, and withheld where too few answered."""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.indicators.distributions import normal_quantile, two_sided_p
from scorefact_desktop.indicators.mean import MeanEstimate, interval_from_sums
from scorefact_desktop.indicators.multiplicity import FALSE_DISCOVERY_RATE, benjamini_hochberg
from scorefact_desktop.indicators.population import base, numbers_or_none
from scorefact_desktop.indicators.protection import suppress


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment.

    `estimate` and everything after it is None where `protected`. `difference` is the segment minus the rest of the
    sample with its interval and raw p; `q` is Benjamini-Hochberg over the segments of the field.
    """

    name: Hashable
    n: int | None
    estimate: MeanEstimate | None
    difference: float | None = None
    lower: float | None = None
    upper: float | None = None
    p: float | None = None
    q: float | None = None
    significant: bool = False
    protected: bool = False


def by_segment(
    values: Sequence[float | None],
    segments: Sequence[Hashable],
    population: float | None,
    limit: int,
    low: float = 0,
    high: float = 100,
) -> tuple[Segment, ...]:
    """A mean or share by segment (METHODS.md sections 2, 4, 12): domain standard error, f = n/N of the whole sample.

    Takes scores by row (None: domain) and each row's segment (None: unknown, part of the rest only). Segments with
    fewer than `limit` answers, and whatever would give them away by subtraction, are protected: no n, no estimate.
    A share is the mean of 0 and 1. ValueError for text among the scores.
    """
    scores = numbers_or_none(values, "a score")
    if len(scores) != len(segments):
        raise ValueError("values and segments differ in length")
    names = sorted({one for one in segments if one is not None}, key=str)
    groups = [
        [score for score, segment in zip(scores, segments, strict=True) if segment == name and score is not None]
        for name in names
    ]
    loose = sum(score is not None for score, segment in zip(scores, segments, strict=True) if segment is None)
    hidden = suppress([*map(len, groups), loose], limit).hidden
    tested: list[Segment] = []
    for place, (name, group) in enumerate(zip(names, groups, strict=True)):
        if place in hidden:
            tested.append(Segment(name, None, None, protected=True))
            continue
        estimate = interval_from_sums(
            len(group),
            math.fsum(group),
            math.fsum(one * one for one in group),
            population,
            len(scores) - len(group),
            low,
            high,
        )
        tested.append(_against_rest(Segment(name, len(group), estimate), group, scores, population))
    q_values = benjamini_hochberg([one.p for one in tested])
    return tuple(_with_q(one, q) for one, q in zip(tested, q_values, strict=True))


def _with_q(segment: Segment, q: float | None) -> Segment:
    return replace(segment, q=q, significant=q is not None and q <= FALSE_DISCOVERY_RATE)


def _against_rest(
    segment: Segment, group: Sequence[float], scores: Sequence[float | None], population: float | None
) -> Segment:
    """The difference to everybody else: both parts of one sample, so each row pulls at one of the two means."""
    known = [one for one in scores if one is not None]
    rest_n = len(known) - len(group)
    if len(group) < 2 or rest_n < 2:
        return segment
    mean = math.fsum(group) / len(group)
    rest_mean = (math.fsum(known) - math.fsum(group)) / rest_n
    inside = math.fsum((one - mean) ** 2 for one in group)
    outside = math.fsum((one - rest_mean) ** 2 for one in known)
    outside -= inside + len(group) * (mean - rest_mean) ** 2
    rows = len(scores)
    kept = 1 - base(rows, population).sampling_fraction
    variance = kept * rows / (rows - 1) * (inside / len(group) ** 2 + max(0.0, outside) / rest_n**2)
    se = math.sqrt(max(0.0, variance))
    difference = mean - rest_mean
    z = difference / se if se > 0 else math.copysign(math.inf, difference) if difference else 0.0
    half = normal_quantile(0.975) * se
    return replace(segment, difference=difference, lower=difference - half, upper=difference + half, p=two_sided_p(z))
