"""Vendors pooled into groups: one set of expressions, run by DuckDB in this process or by a Spark cluster.

The rows may be figures of campaigns (one score each, with how many respondents stand behind it) or single answers (one
each): a vendor's figure is the mean of its scores, weighted by `count`, and every vendor weighs the same in a group.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ibis import BaseBackend
    from ibis.expr.types import Table

#: What a row says, with its type.
SCHEMA: Mapping[str, str] = {
    "unit": "string",  # a campaign
    "vendor": "string",
    "year": "int64",
    "vendor_type": "string",
    "country": "string",
    "family": "string",
    "size": "string",
    "figure": "string",
    "score": "float64",
    "count": "int64",
}
QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)


@dataclass(frozen=True, slots=True)
class VendorFigure:
    """A figure of one vendor in one campaign."""

    unit: str
    vendor: str
    year: int
    figure: str
    value: float
    n: int


@dataclass(frozen=True, slots=True)
class PooledCell:
    """A figure over the vendors of a group: equal weights, sample standard deviation, linear quantiles."""

    group: str
    figure: str
    vendors: int
    customers: int
    mean: float
    sd: float
    quantiles: tuple[float, ...]


def vendor_figures(answers: "Table") -> "Table":
    """The figure of every vendor in every campaign: value and n."""
    weighted = answers.mutate(weighted=answers.score * answers["count"])
    made = weighted.group_by("unit", "vendor", "year", "figure").aggregate(
        total=weighted.weighted.sum(), n=weighted["count"].sum()
    )
    return made.mutate(value=made.total / made.n).drop("total")


def cells(figures: "Table", members: "Table") -> "Table":
    """Mean, spread and quantiles of each figure in each group.

    `members` (group, figure, unit) says which campaign stands in which cell: disclosure has chosen them.
    """
    joined = members.join(figures, ["unit", "figure"])
    return joined.group_by("group", "figure").aggregate(
        vendors=joined.unit.nunique(),
        customers=joined.n.sum(),
        mean=joined.value.mean(),
        sd=joined.value.std(how="sample"),
        **{_column(share): joined.value.quantile(share) for share in QUANTILES},
    )


def read_figures(backend: "BaseBackend", table: "Table") -> list[VendorFigure]:
    """The rows of `vendor_figures`, sorted."""
    rows = _rows(backend, table.order_by("unit", "figure"))
    return [
        VendorFigure(row["unit"], row["vendor"], int(row["year"]), row["figure"], float(row["value"]), int(row["n"]))
        for row in rows
    ]


def read_cells(backend: "BaseBackend", table: "Table") -> list[PooledCell]:
    """The rows of `cells`, sorted."""
    return [
        PooledCell(
            row["group"],
            row["figure"],
            int(row["vendors"]),
            int(row["customers"]),
            float(row["mean"]),
            float(row["sd"]),
            tuple(float(row[_column(share)]) for share in QUANTILES),
        )
        for row in _rows(backend, table.order_by("group", "figure"))
    ]


def table_of(rows: Sequence[Mapping[str, Any]], schema: Mapping[str, str]) -> "Table":
    """A table of rows that goes to whichever backend computes with it; nothing is written anywhere."""
    import ibis
    import pyarrow

    types = {"string": pyarrow.string(), "int64": pyarrow.int64(), "float64": pyarrow.float64()}
    fields = pyarrow.schema([(column, types[kind]) for column, kind in schema.items()])
    content = pyarrow.Table.from_pylist([dict(row) for row in rows], schema=fields)
    return ibis.memtable(content, schema=ibis.schema(dict(schema)))


def _column(share: float) -> str:
    return f"p{round(100 * share)}"


def _rows(backend: "BaseBackend", table: "Table") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = backend.to_pyarrow(table).to_pylist()
    return found
