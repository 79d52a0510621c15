"""SPSS files (.sav, .zsav, .por) as a table of texts, with the labels, missing values and sets that they declare.

Read by pyreadstat, an optional library, and only inside the confined process.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.limits import MAXIMUM_COLUMNS
from scorefact_desktop.exchange.staged import ChoiceSet
from scorefact_desktop.exchange.workbook import cell_text

_EPOCH = datetime.datetime(1582, 10, 14)  # noqa: DTZ001 - the days of a file are of no time zone
_DATES = ("DATE", "ADATE", "EDATE", "SDATE", "JDATE", "QYR", "MOYR", "WKYR")
_MOMENTS = ("DATETIME", "YMDHMS")
_TIMES = ("TIME", "DTIME", "MTIME")
_LONGEST = 3_000_000_000_000  # seconds: the year 9999 and then some


@dataclass(frozen=True, slots=True)
class Variable:
    """One column: its name, what it asks, its value labels and its values declared missing, both as texts."""

    name: str
    label: str
    values: Mapping[str, str]
    is_missing: Callable[[object], bool]
    text: Callable[[object], str]


@dataclass(frozen=True, slots=True)
class SpssTable:
    """A whole file: the variables, their values one list per variable, and the sets of several answers."""

    variables: tuple[Variable, ...]
    columns: tuple[Sequence[object], ...]
    sets: tuple[ChoiceSet, ...]
    encoding: str
    guessed: bool

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Every case as texts."""
        texts = [list(map(one.text, column)) for one, column in zip(self.variables, self.columns, strict=True)]
        return zip(*texts, strict=True)


def read(path: Path, *, portable: bool, encoding: str | None = None) -> SpssTable:
    """Read an SPSS file. Raises UserError spss_extra_missing, spss_damaged, encoding_name, too_many_columns, empty."""
    try:
        import pyreadstat
    except ImportError as error:
        raise UserError("spss_extra_missing") from error
    table, about, guessed = _parsed(pyreadstat, path, portable, encoding)
    if not about.column_names:
        raise UserError("empty")
    if len(about.column_names) > MAXIMUM_COLUMNS:
        raise UserError("too_many_columns", columns=len(about.column_names), limit=MAXIMUM_COLUMNS)
    return SpssTable(
        variables=tuple(_variable(about, name) for name in about.column_names),
        columns=tuple(table[name] for name in about.column_names),
        sets=tuple(_sets(about)),
        encoding=str(about.file_encoding or encoding or ""),
        guessed=guessed,
    )


def _parsed(library: Any, path: Path, portable: bool, encoding: str | None) -> tuple[dict[str, Any], Any, bool]:
    """What the library makes of a file; text that is not in the encoding it declares is read as Windows text."""
    given: dict[str, Any] = {"output_format": "dict", "disable_datetime_conversion": True}
    if portable:
        tries: list[str | None] = [None]
    else:
        given["user_missing"] = True
        tries = [encoding] if encoding else [None, "WINDOWS-1252", "LATIN1"]
    failed: Exception | None = None
    for one in tries:
        try:
            if portable:
                table, about = library.read_por(str(path), **given)
            else:
                table, about = library.read_sav(str(path), encoding=one, **given)
        except (library.ReadstatError, UnicodeDecodeError) as error:
            failed = error
            if "encoding" not in str(error).lower() and not isinstance(error, UnicodeDecodeError):
                break
        except (library.PyreadstatError, ValueError, OverflowError, TypeError) as error:
            failed = error
            break
        else:
            return table, about, one is not None and one != encoding
    if encoding and failed is not None and "encoding" in str(failed).lower():
        raise UserError("encoding_name", encoding=encoding) from failed
    raise UserError("spss_damaged") from failed


def _variable(about: Any, name: str) -> Variable:
    form = str(about.original_variable_types.get(name) or "")
    kind = form.rstrip("0123456789.").upper()
    text = _reader(kind)
    labels = about.variable_value_labels.get(name) or {}
    ranges = [(one["lo"], one["hi"]) for one in about.missing_ranges.get(name) or []]
    label = (about.column_names_to_labels or {}).get(name) or ""
    return Variable(
        name=name,
        label=" ".join(str(label).split()),
        values={text(value): " ".join(str(one).split()) for value, one in labels.items()},
        is_missing=lambda value: any(_within(value, low, high) for low, high in ranges),
        text=text,
    )


def _within(value: object, low: object, high: object) -> bool:
    if isinstance(value, str) and isinstance(low, str) and isinstance(high, str):
        return low.rstrip() <= value.rstrip() <= high.rstrip()
    numbers = [one for one in (value, low, high) if isinstance(one, int | float)]
    return len(numbers) == 3 and numbers[1] <= numbers[0] <= numbers[2]


def _reader(kind: str) -> Callable[[object], str]:
    """What turns a value of a variable into text: a number of seconds becomes a day or a time where it is shown so."""
    if kind in _DATES:
        return lambda value: _moment(value, with_time=False)
    if kind in _MOMENTS:
        return lambda value: _moment(value, with_time=True)
    if kind in _TIMES:
        return _time
    return _plain


def _plain(value: object) -> str:
    if value is None or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, str):
        return value.rstrip()
    return cell_text(value) if isinstance(value, int | float) else str(value)


def _moment(value: object, *, with_time: bool) -> str:
    if not isinstance(value, int | float) or not -_LONGEST < value < _LONGEST:
        return _plain(value)
    try:
        moment = _EPOCH + datetime.timedelta(seconds=value)
    except OverflowError:
        return _plain(value)
    return moment.isoformat(sep=" ", timespec="seconds") if with_time else moment.date().isoformat()


def _time(value: object) -> str:
    if not isinstance(value, int | float) or not -_LONGEST < value < _LONGEST:
        return _plain(value)
    return cell_text(datetime.timedelta(seconds=value)) if value >= 0 else _plain(value)


def _sets(about: Any) -> Iterator[ChoiceSet]:
    known = set(about.column_names)
    for name, one in (getattr(about, "mr_sets", None) or {}).items():
        members = tuple(member for member in one["variable_list"] if member in known)
        if len(members) > 1:
            counted = _plain(one["counted_value"]) if one["is_dichotomy"] else None
            yield ChoiceSet(str(name).lstrip("$"), " ".join(str(one["label"] or "").split()), members, counted)
