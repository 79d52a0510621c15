"""Where a figure stands among the vendors of a benchmark group (METHODS.md section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.benchmark import Benchmark, Cell, Group
from scorefact_desktop.domain.figures import BenchmarkPosition
from scorefact_desktop.indicators import comparison
from scorefact_desktop.indicators.estimates import Estimate


@dataclass(frozen=True, slots=True)
class Position:
    """A position among vendors with the raw p-value of its difference, which the family of figures will judge."""

    found: BenchmarkPosition
    p: float | None


def position(estimate: Estimate, cell: Cell | None) -> Position | None:
    """The vendor against the estimated mean of the others; None without a value or with fewer than 5 vendors.

    Percentile and quartiles only as far as so many vendors carry them: quartiles from 8, deciles from 20.
    """
    if cell is None or estimate.value is None or cell.vendors < comparison.FEWEST_PEERS:
        return None
    quantiles = {100 * share: value for share, value in cell.quantiles if _carried(share, cell.vendors)}
    percentile = None
    if len(quantiles) >= 2:
        percentile = comparison.position_in_quantiles(estimate.value, quantiles).percentile
    p = None
    if estimate.se is not None:
        p = comparison.against_mean(estimate.value, estimate.se, cell.mean, cell.vendors, cell.sd).p
    quartiles = cell.vendors >= comparison.QUARTILES_FROM
    found = BenchmarkPosition(
        mean=cell.mean,
        vendors=cell.vendors,
        percentile=percentile,
        difference=estimate.value - cell.mean,
        significant=False,
        p25=cell.p25 if quartiles else None,
        p75=cell.p75 if quartiles else None,
    )
    return Position(found, p)


def group_for(benchmark: Benchmark, attributes: Mapping[str, frozenset[str]]) -> Group:
    """The group that describes a campaign most closely and carries deciles (20 vendors), `all` where none does.

    `attributes` are what is known of the campaign, by the names of a group's restrictions; a group fits where each of
    its restrictions is met. Of several the one with most restrictions, then most vendors.
    """
    fitting = [
        group
        for group in benchmark.groups
        if group.vendors >= comparison.DECILES_FROM
        and all(str(value) in attributes.get(name, ()) for name, value in group.restrictions.items())
    ]
    if not fitting:
        return benchmark.group("all")
    return max(fitting, key=lambda group: (len(group.restrictions), group.vendors))


def _carried(share: float, vendors: int) -> bool:
    if share in (0.1, 0.9):
        return vendors >= comparison.DECILES_FROM
    return vendors >= comparison.QUARTILES_FROM
