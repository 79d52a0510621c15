"""What must hold of every drawing: nothing outside, no text on text."""

from itertools import combinations

from scorefact_desktop.charts.primitives import Circle, Drawing, Item, Label, Path, Rect
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import label_box, overlap


def measure(text: str, size: float, weight: int) -> float:
    """A stand-in for a font: wide and narrow letters, a little wider when bold."""
    wide = sum(
        0.28 if letter in "iltfj.,:;!' \u00a0\u202f" else 0.85 if letter in "mwMW@%" else 0.56 for letter in text
    )
    return wide * size * (1 + (weight - 400) / 4000)


def translate(context: str, text: str, comment: str | None = None, n: int = -1) -> str:
    """The English text."""
    return text.replace("%n", str(n)) if n >= 0 else text


def style(language: str = "en", size: float = 12.0, scale: float = 1.0) -> Style:
    """A style for tests."""
    return Style(measure, language, translate, size, scale)


def assert_sound(drawing: Drawing) -> None:
    """No two labels overlap, nothing is outside the drawing, text is not empty."""
    labels = [item for item in drawing.items if isinstance(item, Label)]
    boxes = [label_box(label, measure) for label in labels]
    for label, box in zip(labels, boxes, strict=True):
        assert label.text
        assert box[0] >= -0.5, (label, box)
        assert box[2] <= drawing.width + 0.5, (label, box, drawing.width)
        assert box[1] >= -0.5, (label, box)
        assert box[3] <= drawing.height + 0.5, (label, box, drawing.height)
    for (one, first), (other, second) in combinations(zip(labels, boxes, strict=True), 2):
        assert not overlap(first, second, -0.01), (one, other)
    for item in drawing.items:
        for x, y in corners(item):
            assert -6 <= x <= drawing.width + 6, item
            assert -6 <= y <= drawing.height + 6, item


def corners(item: Item) -> list[tuple[float, float]]:
    """Points that an item reaches."""
    if isinstance(item, Circle):
        return [(item.x - item.radius, item.y - item.radius), (item.x + item.radius, item.y + item.radius)]
    if isinstance(item, Rect):
        assert item.width >= -0.01, item
        assert item.height >= -0.01, item
        return [(item.x, item.y), (item.x + item.width, item.y + item.height)]
    if isinstance(item, Path):
        return [point for contour in item.contours for point in contour]
    return []
