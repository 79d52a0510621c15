"""A small release of invented vendors, and a workspace that can sync it."""

from datetime import date
from pathlib import Path

from scorefact_desktop.domain.benchmark import Benchmark, Cell, Group, YearMean
from scorefact_desktop.services.workspaces import create

CELL = Cell(
    vendors=24, customers=900, mean=0.6, sd=0.1, p10=0.4, p25=0.5, p50=0.6, p75=0.7, p90=0.8,
    years={"2025": YearMean(vendors=24, mean=0.58)},
)  # fmt: skip
NAME = "sat_overall.positive"


def group(identifier: str, vendors: int = 24, **restrictions: str) -> Group:
    """A group with one figure."""
    cell = CELL.model_copy(update={"vendors": vendors})
    return Group.model_validate(
        {"id": identifier, "vendors": vendors, "customers": 900, "indicators": {NAME: cell}, **restrictions}
    )


def release(name: str, *groups: Group) -> Benchmark:
    """A release with the group of all and others."""
    return Benchmark(release=name, made_on=date(2026, 11, 1), groups=(group("all"), *groups))


def body(name: str) -> bytes:
    """The file of a release."""
    return release(name).model_dump_json(exclude_none=True).encode()


def laptop(path: Path) -> Path:
    """An empty workspace."""
    create(path).close()
    return path
