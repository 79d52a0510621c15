"""Writes answers as an SPSS file: every value labelled, the four kinds of missing as one range, no clock in its head.

SPSS allows three single missing values or one range, so the kinds lie side by side at the end of each variable's range.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.errors import UserError

_DATE_AT, _DATE = 92, b"01 Jan 8000:00:00"  # of the file's head: the day and time of writing
_LONGEST_TEXT, _LONGEST_LABEL, _LONGEST_VALUE = 4_000, 250, 118


@dataclass(frozen=True, slots=True)
class Variable:
    """One column: its name, what it asks, the labels of its values, and the lowest and highest missing value."""

    name: str
    label: str
    values: Mapping[int, str] = field(default_factory=dict)
    missing: tuple[int, int] | None = None
    text: bool = False
    ordered: bool = False


def save_sav(path: Path, variables: Sequence[Variable], rows: Sequence[Sequence[object]]) -> None:
    """Write one row per interview; None is a value left blank. Raises UserError spss_writer_missing; may OSError."""
    try:
        import pyreadstat
    except ImportError as error:
        raise UserError("spss_writer_missing") from error
    import pandas

    columns: dict[str, pandas.Series[Any]] = {}
    for place, one in enumerate(variables):
        given = [row[place] for row in rows]
        if one.text:
            columns[one.name] = pandas.Series([str(value or "")[:_LONGEST_TEXT] for value in given], dtype=object)
        else:
            columns[one.name] = pandas.Series(given, dtype="float64")
    pyreadstat.write_sav(
        pandas.DataFrame(columns),
        str(path),
        column_labels=[one.label[:_LONGEST_LABEL] for one in variables],
        variable_value_labels={
            one.name: {value: words[:_LONGEST_VALUE] for value, words in one.values.items()}
            for one in variables if one.values
        },
        missing_ranges={
            one.name: [{"lo": one.missing[0], "hi": one.missing[1]}] for one in variables if one.missing is not None
        },
        variable_measure={
            one.name: "nominal" if one.text else "ordinal" if one.ordered else "nominal" if one.values else "scale"
            for one in variables
        },
    )  # fmt: skip
    with path.open("r+b") as file:
        file.seek(_DATE_AT)
        file.write(_DATE)
