"""A benchmark release as a plain file: pooled results of comparable vendors, to set a figure against.

One JSON document::

    {"format": "scorefact-benchmark", "format_version": 1, "release": "2026.1", "made_on": "2026-02-01",
     "groups": [{"id": "all", "vendors": 25, "customers": 3200,
                 "themes": {"skills": CELL}, "indicators": {"sat_overall.positive": CELL}},
                {"id": "integrators", "vendor_type": "integrator", ...}]}

A group says what its vendors have in common (`family`, `vendor_type`, `country`, `size`, `year`; what is left out is
not restricted); `all` restricts nothing and must be there. A CELL is `{"vendors", "customers", "mean", "sd", "p10",
"p25", "p50", "p75", "p90", "years": {"2025": {"vendors", "mean"}}}`: spread and quantiles over vendors, in the unit
of the figure (shares 0-1, NPS -1..1, themes and means 0-100). Quantiles may be left out where too few vendors stand
behind them. A group may name its `contributors`, by marks (`contributor`) that say nothing to whoever does not hold
the vendor's own workspace: a vendor is set against the others only. Cells of fewer than 5 vendors are left out when
a file is loaded (METHODS.md section 5).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from scorefact_desktop.domain.record import Parts, Record, Within, record

#: Below this many vendors a cell is not shown (METHODS.md section 5, few peers).
FEWEST_VENDORS = 5
#: The group that every release has.
ALL = "all"
#: Vendors by the size of their installed base, in customers: the upper ends of the classes.
SIZE_CLASSES = ((100, "under-100"), (400, "100-399"), (None, "400-and-more"))

_Id = Annotated[str, Within(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=120)]
_Mark = Annotated[str, Within(pattern=r"^[0-9a-f]{64}$")]
_Year = Annotated[str, Within(pattern=r"^[12][0-9]{3}$")]
_Finite = Annotated[float, Within(allow_inf_nan=False)]
_Spread = Annotated[float, Within(allow_inf_nan=False, ge=0)]
_Some = Annotated[int, Within(ge=1)]
_Many = Annotated[int, Within(ge=0)]


def _number(given: float | None) -> float | None:
    return None if given is None else float(given)


def _cells(given: Mapping[str, Mapping[str, Any]]) -> "dict[str, Cell]":
    return {name: Cell.trusted(one) for name, one in given.items()}


@record
class YearMean(Record):
    """The mean over vendors in one year, for the benchmark line of a trend."""

    vendors: _Some
    mean: _Finite

    parts: ClassVar[Parts] = {"mean": float}


@record
class Cell(Record):
    """One figure over the vendors of a group: mean, standard deviation and quantiles, in the figure's unit."""

    vendors: _Some
    customers: _Many
    mean: _Finite
    sd: _Spread
    p10: _Finite | None = None
    p25: _Finite | None = None
    p50: _Finite | None = None
    p75: _Finite | None = None
    p90: _Finite | None = None
    years: dict[_Year, YearMean] = field(default_factory=dict)

    parts: ClassVar[Parts] = {
        **dict.fromkeys(("mean", "sd", "p10", "p25", "p50", "p75", "p90"), _number),
        "years": lambda given: {year: YearMean.trusted(one) for year, one in given.items()},
    }

    @property
    def quantiles(self) -> tuple[tuple[float, float], ...]:
        """The published quantiles as (probability, value), ascending."""
        given = ((0.1, self.p10), (0.25, self.p25), (0.5, self.p50), (0.75, self.p75), (0.9, self.p90))
        return tuple((share, value) for share, value in given if value is not None)

    def __post_init__(self) -> None:
        values = [value for _, value in self.quantiles]
        if values != sorted(values):
            raise ValueError("quantiles must not fall")


@record
class Group(Record):
    """Vendors that are compared with each other, and their figures by id; what is None is not restricted."""

    id: _Id
    family: str | None = None
    vendor_type: Literal["publisher", "integrator"] | None = None
    country: str | None = None
    size: str | None = None
    year: int | None = None
    vendors: _Some
    customers: _Many
    contributors: tuple[_Mark, ...] = ()
    themes: dict[_Id, Cell] = field(default_factory=dict)
    indicators: dict[_Id, Cell] = field(default_factory=dict)

    parts: ClassVar[Parts] = {"contributors": tuple, "themes": _cells, "indicators": _cells}

    @property
    def restrictions(self) -> dict[str, str | int]:
        """What the vendors of this group have in common."""
        given = {name: getattr(self, name) for name in ("family", "vendor_type", "country", "size", "year")}
        return {name: value for name, value in given.items() if value is not None}


@record
class Benchmark(Record):
    """One release."""

    format: Literal["scorefact-benchmark"] = "scorefact-benchmark"
    format_version: Literal[1] = 1
    release: Annotated[str, Within(min_length=1, max_length=60)]
    made_on: date
    groups: Annotated[tuple[Group, ...], Within(min_length=1)]

    parts: ClassVar[Parts] = {
        "made_on": date.fromisoformat,
        "groups": lambda given: tuple(map(Group.trusted, given)),
    }

    def __post_init__(self) -> None:
        seen = [group.id for group in self.groups]
        if len(set(seen)) != len(seen):
            raise ValueError("a group id is used twice")
        if ALL not in seen:
            raise ValueError(f"there is no group {ALL!r}")
        if self.group(ALL).restrictions:
            raise ValueError(f"the group {ALL!r} must not be restricted")

    def group(self, identifier: str) -> Group:
        """The group of that id; KeyError where there is none."""
        for group in self.groups:
            if group.id == identifier:
                return group
        raise KeyError(identifier)

    def age_in_days(self, today: date) -> int:
        """How old the release is; never negative."""
        return max(0, (today - self.made_on).days)


def size_class(population: int | None) -> str | None:
    """The class of an installed base of so many customers, None where that is not known."""
    if population is None:
        return None
    return next(name for end, name in SIZE_CLASSES if end is None or population < end)


def contributor(release: str, vendor_uid: str) -> str:
    """The mark of a vendor within a release: SHA-256 of both, in hex; the same vendor is not known by it elsewhere."""
    return hashlib.sha256(f"{release}\n{vendor_uid}".encode()).hexdigest()


def without_thin_cells(benchmark: Benchmark) -> tuple[Benchmark, tuple[str, ...]]:
    """The release without cells, years and groups of fewer than 5 vendors, and what was left out.

    Names are "group", "group/cell" and "group/cell/year". The group `all` stays, if need be without any cell.
    """
    left_out: list[str] = []
    groups: list[Group] = []
    for group in benchmark.groups:
        if group.vendors < FEWEST_VENDORS and group.id != ALL:
            left_out.append(group.id)
            continue
        kept = {
            name: {
                key: _with_thick_years(cell, f"{group.id}/{key}", left_out)
                for key, cell in cells.items()
                if _thick(cell.vendors, f"{group.id}/{key}", left_out)
            }
            for name, cells in (("themes", group.themes), ("indicators", group.indicators))
        }
        groups.append(group.model_copy(update=kept))
    return benchmark.model_copy(update={"groups": tuple(groups)}), tuple(left_out)


def _with_thick_years(cell: Cell, name: str, left_out: list[str]) -> Cell:
    years = {year: mean for year, mean in cell.years.items() if _thick(mean.vendors, f"{name}/{year}", left_out)}
    return cell if len(years) == len(cell.years) else cell.model_copy(update={"years": years})


def _thick(vendors: int, name: str, left_out: list[str]) -> bool:
    if vendors < FEWEST_VENDORS:
        left_out.append(name)
    return vendors >= FEWEST_VENDORS
