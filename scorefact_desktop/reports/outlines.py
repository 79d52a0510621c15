"""Letters as shapes: a picture that leaves the house must not depend on the fonts of whoever shows it."""

from functools import lru_cache
from pathlib import Path as FilePath

import fontpkg_lato
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from scorefact_desktop.charts.primitives import Drawing, Fill, Item, Label, Path, Point
from scorefact_desktop.reports.fonts import face, printable, segments

_STEPS = 5  # straight pieces of a curve: no corner shows at any size a badge is shown


def outlined(drawing: Drawing) -> Drawing:
    """The drawing with every label turned into shapes; its words remain in the description."""
    items = tuple(_shape(item) if isinstance(item, Label) else item for item in drawing.items)
    return Drawing(drawing.width, drawing.height, items, drawing.hotspots, drawing.description)


def letters(text: str, x: float, y: float, size: float, weight: int) -> tuple[tuple[Point, ...], ...]:
    """The contours of a text whose baseline begins at (x, y)."""
    contours: list[tuple[Point, ...]] = []
    parts, _ = segments(printable(text), size, weight)
    font, scale = _font(weight), size / _font(weight)["head"].unitsPerEm
    glyphs, names, widths = font.getGlyphSet(), font.getBestCmap(), face(weight).widths
    for offset, part in parts:
        left = x + offset
        for character in part:
            pen = _Straight(glyphs)
            glyphs[names[ord(character)]].draw(pen)
            contours += [tuple((left + a * scale, y - b * scale) for a, b in one) for one in pen.contours]
            left += widths[ord(character)] * size / 1000
    return tuple(contours)


def _shape(label: Label) -> Item:
    _, wide = segments(printable(label.text), label.size, label.weight)
    left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    contours = letters(label.text, left, label.y, label.size, label.weight)
    return Path(contours, closed=True, fill=Fill(label.colour))


@lru_cache
def _font(weight: int) -> TTFont:
    return TTFont(FilePath(str(fontpkg_lato.ROOT)) / "files" / f"{face(weight).name}.ttf")


class _Straight(BasePen):  # type: ignore[misc] # fontTools carries no types
    """Collects the contours of a glyph, curves as straight pieces."""

    def __init__(self, glyphs: object) -> None:
        super().__init__(glyphs)
        self.contours: list[list[Point]] = []

    def _moveTo(self, point: Point) -> None:  # noqa: N802 the name that fontTools calls
        self.contours.append([point])

    def _lineTo(self, point: Point) -> None:  # noqa: N802 the name that fontTools calls
        self.contours[-1].append(point)

    def _qCurveToOne(self, middle: Point, end: Point) -> None:  # noqa: N802 the name that fontTools calls
        start = self.contours[-1][-1]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
            self.contours[-1].append(
                (a * start[0] + b * middle[0] + c * end[0], a * start[1] + b * middle[1] + c * end[1])
            )
