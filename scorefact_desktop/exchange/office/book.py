"""What a workbook holds, as plain content: sheets of typed cells, and charts over them."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal


class Form(Enum):
    """How a cell is written; numbers are stored as they are and only their format differs."""

    TEXT = "text"
    COUNT = "count"  # whole numbers
    SHARE = "share"  # stored 0-1, shown in percent
    SCORE = "score"  # one decimal
    POINTS = "points"  # one decimal with its sign
    CHANCE = "chance"  # a p-value


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; None stays empty. `strong` is bold, `muted` grey, `link` names the sheet that a click opens."""

    value: str | int | float | None = None
    form: Form = Form.TEXT
    strong: bool = False
    muted: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; `width` in characters, 0 as wide as its content."""

    title: str
    width: float = 0


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line of a chart: a column of the data sheet, how it looks."""

    column: int  # 0 is the first
    colour: str  # RRGGBB
    dash: Literal["solid", "dash", "sysDot"] = "solid"


@dataclass(frozen=True, slots=True)
class Chart:
    """A native chart over rows `first` to `last` (0 is the first row of data) of the sheet called `data`.

    `low` and `high` are the ends of its scale, `share` writes it in percent; the column `places` names its places.
    """

    kind: Literal["radar", "line"]
    title: str
    data: str
    lines: tuple[ChartLine, ...]
    first: int
    last: int
    low: float
    high: float
    share: bool = False
    wide: bool = False
    places: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: title, a remark, then one table, or charts. `fixed` columns stay in sight when scrolling right."""

    name: str
    title: str
    remark: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    charts: tuple[Chart, ...] = ()
    fixed: int = 1
    landscape: bool = True
    filtered: bool = True


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook in one language. `footer` stands at the foot of every printed page, `page` before its number."""

    title: str
    language: str
    footer: str
    page: str
    sheets: tuple[Sheet, ...]
