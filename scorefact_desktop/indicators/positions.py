"""Where a figure stands among the vendors of a benchmark group (METHODS.md section 5)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.benchmark import Benchmark, Cell, Group
from scorefact_desktop.domain.figures import BenchmarkPosition, Interval
from scorefact_desktop.indicators import comparison
from scorefact_desktop.indicators.estimates import Estimate
from scorefact_desktop.indicators.measures import Kind


@dataclass(frozen=True, slots=True)
class Position:
    """A position among vendors with the raw p-value of its difference, which the family of figures will judge."""

    found: BenchmarkPosition
    p: float | None


def position(estimate: Estimate, cell: Cell | None, *, inside: bool = False) -> Position | None:
    """The vendor against the estimated mean of the others; None without a value or with fewer than 5 other vendors.

    `inside`: the vendor's own figure is one of those pooled, so it is taken out first: mean, spread and percentile
    are those of the others (METHODS.md section 5 b). Percentile and quartiles only as far as so many vendors carry
    them: quartiles from 8, deciles from 20.
    """
    if cell is None or estimate.value is None:
        return None
    vendors, mean, sd = cell.vendors, cell.mean, cell.sd
    if inside and vendors > comparison.FEWEST_PEERS:
        mean = comparison.leave_one_out(cell.mean, cell.vendors, estimate.value)
        sd = spread_of_others(cell.sd, cell.mean, cell.vendors, estimate.value)
        vendors -= 1
    elif inside:
        return None
    if vendors < comparison.FEWEST_PEERS:
        return None
    quantiles = {100 * share: value for share, value in cell.quantiles if _carried(share, vendors)}
    ranks = _Ranks(quantiles, cell.vendors if inside else None) if len(quantiles) >= 2 else None
    p = target_p = atypical_p = None
    if estimate.se is not None:
        p = comparison.against_mean(estimate.value, estimate.se, mean, vendors, sd).p
        atypical_p = comparison.atypical(estimate.value, estimate.se, mean, vendors, sd).p
        target_p = _against_target(estimate, estimate.value, estimate.se, mean)
    quartiles = vendors >= comparison.QUARTILES_FROM
    found = BenchmarkPosition(
        mean=mean,
        vendors=vendors,
        percentile=ranks.of(estimate.value) if ranks else None,
        difference=estimate.value - mean,
        significant=False,
        p25=cell.p25 if quartiles else None,
        p75=cell.p75 if quartiles else None,
        percentile_interval=ranks.of_both(estimate.interval) if ranks and estimate.interval else None,
        p=p,
        target_p=target_p,
        atypical_p=atypical_p,
    )
    return Position(found, p)


@dataclass(frozen=True, slots=True)
class _Ranks:
    """Percentiles among vendors, from published quantiles; `pooled` vendors with one's own among them, None without."""

    quantiles: Mapping[float, float]
    pooled: int | None

    def of(self, value: float) -> float | None:
        """The percentile of a value; None outside the quantiles."""
        found = comparison.position_in_quantiles(value, self.quantiles).percentile
        if found is None or self.pooled is None:
            return found
        # 100 (L + 1/2)/k among all of them is 100 L/(k - 1) among the others.
        return min(100.0, max(0.0, (found * self.pooled - 50) / (self.pooled - 1)))

    def of_both(self, interval: Interval) -> tuple[float, float]:
        """The percentiles of both ends of an interval; outside the quantiles only 0 or 100 is sure."""
        lower, upper = self.of(interval.lower), self.of(interval.upper)
        values = list(self.quantiles.values())
        low = lower if lower is not None else 0.0 if interval.lower < min(values) else max(self.quantiles)
        high = upper if upper is not None else 100.0 if interval.upper > max(values) else min(self.quantiles)
        return low, high


def _against_target(estimate: Estimate, value: float, se: float, target: float) -> float:
    """The p-value of question a: a share by the score test, anything else by its own standard error."""
    if estimate.kind is Kind.SHARE and 0 < target < 1:
        return comparison.share_against_target(value, estimate.n, estimate.base.effective_population, target).p
    return comparison.mean_against_target(value, se, target).p


def spread_of_others(sd: float, mean: float, vendors: int, own: float) -> float:
    """The standard deviation between the other vendors, from that of all `vendors` and the vendor's own figure.

    The sum of squares around the mean loses k/(k-1) (y - mu)^2 with the vendor; never below 0, as the pooled figure
    may be of another day. ValueError for fewer than three vendors.
    """
    if vendors < 3:
        raise ValueError("two other vendors at least have a spread")
    left = (vendors - 1) * sd * sd - vendors / (vendors - 1) * (own - mean) ** 2
    return math.sqrt(max(0.0, left) / (vendors - 2))


def group_for(benchmark: Benchmark, attributes: Mapping[str, frozenset[str]]) -> Group:
    """The group that describes a campaign most closely and carries deciles (20 vendors), `all` where none does.

    `attributes` are what is known of the campaign, by the names of a group's restrictions; a group fits where each of
    its restrictions is met. Of several the one with most restrictions, then most vendors.
    """
    fitting = [
        group for group in benchmark.groups if group.vendors >= comparison.DECILES_FROM and fits(group, attributes)
    ]
    if not fitting:
        return benchmark.group("all")
    return max(fitting, key=lambda group: (len(group.restrictions), group.vendors))


def fits(group: Group, attributes: Mapping[str, frozenset[str]]) -> bool:
    """Whether every restriction of a group is met by what is known of a campaign."""
    return all(str(value) in attributes.get(name, ()) for name, value in group.restrictions.items())


def mean_of_others(mean: float, vendors: int, own: float | None) -> float | None:
    """The mean of a group without one of its vendors; with None for `own` it is nobody's own, and stays.

    None with fewer than 5 other vendors (METHODS.md section 5).
    """
    if own is None:
        return mean if vendors >= comparison.FEWEST_PEERS else None
    return comparison.leave_one_out(mean, vendors, own) if vendors > comparison.FEWEST_PEERS else None


def _carried(share: float, vendors: int) -> bool:
    if share in (0.1, 0.9):
        return vendors >= comparison.DECILES_FROM
    return vendors >= comparison.QUARTILES_FROM
