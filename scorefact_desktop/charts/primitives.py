"""What a chart is made of. Painters for Qt, ReportLab and SVG draw these and know nothing of figures.

Coordinates run right and down from the top left corner, in the painter's unit (pixels on screen, points in print).
Colours are token names of the palette (`ink`, `muted`, `line`, `page`, `card`, `accent`, `previous`, `benchmark`,
`good`, `watch`, `bad`, ...), so that one drawing serves light, dark and paper.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

#: Width of a text in the painter's unit: measure(text, size, weight).
Measure = Callable[[str, float, int], float]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's look: colour token, width, dashes in units of the painter, opacity 0-1."""

    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    round: bool = False
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Fill:
    """A surface's look; `hatch` lays light diagonal lines over it so that it reads without colour."""

    colour: str
    opacity: float = 1.0
    hatch: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """Straight segments through `points`; several contours (a ring band) are filled even-odd."""

    contours: tuple[tuple[Point, ...], ...]
    closed: bool = False
    stroke: Stroke | None = None
    fill: Fill | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle about (x, y)."""

    x: float
    y: float
    radius: float
    stroke: Stroke | None = None
    fill: Fill | None = None


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle with optional rounded corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    stroke: Stroke | None = None
    fill: Fill | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text. (x, y) is the anchor on the baseline; `halo` outlines it in the card colour."""

    x: float
    y: float
    text: str
    size: float
    weight: int = 400
    colour: str = "ink"
    anchor: Literal["start", "middle", "end"] = "start"
    halo: bool = False


Item = Path | Circle | Rect | Label


@dataclass(frozen=True, slots=True)
class Hotspot:
    """An area that answers to the pointer and the keyboard: `key` names what it shows."""

    key: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished chart: its size, its items from back to front, its hotspots, and the same in words."""

    width: float
    height: float
    items: tuple[Item, ...]
    hotspots: tuple[Hotspot, ...] = ()
    description: str = ""
