"""What slides hold, as plain content: one idea on each, with a native chart, cards or a table, and notes."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a chart; None is a gap. `colour` is RRGGBB."""

    name: str
    values: tuple[float | None, ...]
    colour: str
    dash: Literal["solid", "dash", "sysDot"] = "solid"
    light: bool = False  # its labels are dark


@dataclass(frozen=True, slots=True)
class Graph:
    """A native chart. `share` values are 0-1; `low` and `high` the ends of the scale, None for what the data need."""

    kind: Literal["radar", "line", "stacked", "bars", "columns"]
    places: tuple[str, ...]
    series: tuple[Series, ...]
    low: float | None = None
    high: float | None = None
    share: bool = False
    labels: bool = False
    decimals: int = 0
    stacked: bool = False  # bars of several series in one row each: at most one series has a value there


@dataclass(frozen=True, slots=True)
class Tile:
    """A large figure: its name, value, and what stands beside it, line by line."""

    name: str
    value: str
    lines: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A small table; the first row is its head. `widths` are shares of the whole, `right` the columns set to it."""

    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    right: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide: its message as the title, a line below, one picture of it, points beside, and the speaker's notes."""

    title: str
    lead: str = ""
    graph: Graph | None = None
    tiles: tuple[Tile, ...] = ()
    grid: Grid | None = None
    points: tuple[str, ...] = ()
    source: str = ""
    notes: str = ""
    cover: bool = False


@dataclass(frozen=True, slots=True)
class Deck:
    """All slides in one language. `footer` stands on each, `draft` is said where the figures may still change."""

    title: str
    language: str
    footer: str
    slides: tuple[Slide, ...]
    draft: str = ""
