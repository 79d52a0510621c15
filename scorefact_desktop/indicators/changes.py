"""The change of a figure since an earlier campaign, from two estimates and their matched customers (METHODS.md 4).

The default engine is that of `trend.overlap`, from sums instead of rows, so that it moves with the tally.
"""

import math

from scorefact_desktop.domain.figures import Change
from scorefact_desktop.indicators import nps, trend
from scorefact_desktop.indicators.distributions import normal_quantile, two_sided_p
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.matched import Pairs
from scorefact_desktop.indicators.measures import Kind


def change(now: Estimate, before: Estimate, pairs: Pairs, common: float | None) -> Change | None:
    """Now minus before, with a 95 % interval and the raw p; not yet judged significant. None without two values.

    `common` counts the customers in both frames, None where it is not known: then the smaller frame is taken, as
    frames mostly persist. With 10 matched customers or more their correlation enters; with fewer the campaigns are
    taken as independent: Newcombe for shares, adjusted scores for NPS (METHODS.md sections 3 and 4). Where two
    samples without any spread differ, there is no basis for a test: no interval and no p.
    """
    if now.value is None or before.value is None:
        return None
    value = now.value - before.value
    if now.n < 2 or before.n < 2:
        return Change(value, None, None, None, False)
    if pairs.n < trend.FEWEST_MATCHED:
        if now.kind is Kind.SHARE:
            return _newcombe(now, before)
        if now.kind is Kind.NPS and now.recommendation and before.recommendation:
            return _adjusted(now.recommendation, before.recommendation, value)
        pairs = Pairs(pairs.n, pairs.asked, 0.0)
    se = overlap_se(now, before, pairs, common)
    if se == 0 and not (_certain(now) and _certain(before)):
        return _newcombe(now, before) if now.kind is Kind.SHARE else Change(value, None, None, None, False)
    half = normal_quantile(0.975) * se
    z = value / se if se else math.copysign(math.inf, value) if value else 0.0
    return Change(value, value - half, value + half, two_sided_p(z), False)


def overlap_se(now: Estimate, before: Estimate, pairs: Pairs, common: float | None) -> float:
    """The standard error of the difference of two means with customers in common (METHODS.md section 4).

    V = (1-f1) s1^2/n1 + (1-f2) s2^2/n2 - 2 (n_c/(n1 n2) - N_c/(N1 N2)) r s1 s2, with don't know, not applicable and
    routed past as the domain, whose rows count in f and whose customers leave N, N_c with them.
    """
    first, second = before.base, now.base
    shared = 0.0
    if first.effective_population is not None and second.effective_population is not None:
        smaller = min(first.effective_population, second.effective_population)
        if common is None or not pairs.asked:
            both = smaller if common is None else min(common, smaller)
        else:
            both = min(common * pairs.n / pairs.asked, smaller)
        shared = both / (first.effective_population * second.effective_population)
    deviation = math.sqrt(before.spread / (before.n - 1) * now.spread / (now.n - 1))
    covariance = (pairs.n / (before.n * now.n) - shared) * pairs.correlation * deviation
    return math.sqrt(max(0.0, _variance(before) + _variance(now) - 2 * covariance))


def _variance(one: Estimate) -> float:
    found = one.base
    return (1 - found.sampling_fraction) * found.asked / (found.asked - 1) * one.spread / one.n**2


def _certain(one: Estimate) -> bool:
    return one.base.census


def _newcombe(now: Estimate, before: Estimate) -> Change:
    found = trend.newcombe(
        before.hits or 0,
        before.n,
        now.hits or 0,
        now.n,
        before.base.population,
        now.base.population,
        domain_earlier=before.base.domain,
        domain_later=now.base.domain,
    )
    return Change((now.value or 0.0) - (before.value or 0.0), found.lower, found.upper, found.p, False)


def _adjusted(now: nps.NpsEstimate, before: nps.NpsEstimate, value: float) -> Change:
    found = nps.independent_difference(before, now)
    if found is None:
        return Change(value, None, None, None, False)
    return Change(value, found.lower, found.upper, found.p, False)
