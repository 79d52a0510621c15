"""A drawing as SVG text: the same items as on screen and in print."""

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from scorefact_desktop.charts.primitives import Circle, Drawing, Fill, Item, Label, Path, Rect, Stroke


def svg(drawing: Drawing, colours: Callable[[str], str], font: str = "Lato, sans-serif", language: str = "en") -> str:
    """SVG 1.1 of `drawing`; `colours` gives "#RRGGBB" for a token, `font` is the family list.

    One element per item, in order; the description becomes <desc>, so that screen readers read it.
    """
    size = f"{_n(drawing.width)} {_n(drawing.height)}"
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(drawing.width)}" height="{_n(drawing.height)}" '
        f'viewBox="0 0 {size}" role="img" xml:lang={quoteattr(language)} font-family={quoteattr(font)}>',
        f"<desc>{escape(drawing.description)}</desc>",
        '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V4" stroke="{colours("card")}" stroke-width="2.4"/>'
        "</pattern></defs>",
    ]
    out += [_item(item, colours) for item in drawing.items]
    return "\n".join([*out, "</svg>", ""])


def _item(item: Item, colours: Callable[[str], str]) -> str:
    if isinstance(item, Label):
        return _label(item, colours)
    shape = _shape(item)
    look = _fill(item.fill, colours) + _stroke(item.stroke, colours)
    if item.fill and item.fill.hatch:
        return f'<g><{shape}{look}/><{shape} fill="url(#hatch)" fill-opacity="0.75"/></g>'
    return f"<{shape}{look}/>"


def _shape(item: Path | Circle | Rect) -> str:
    if isinstance(item, Circle):
        return f'circle cx="{_n(item.x)}" cy="{_n(item.y)}" r="{_n(item.radius)}"'
    if isinstance(item, Rect):
        corner = f' rx="{_n(item.radius)}"' if item.radius else ""
        return f'rect x="{_n(item.x)}" y="{_n(item.y)}" width="{_n(item.width)}" height="{_n(item.height)}"{corner}'
    end = "Z" if item.closed else ""
    d = "".join("M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in contour) + end for contour in item.contours)
    return f'path d="{d}" fill-rule="evenodd"'


def _label(label: Label, colours: Callable[[str], str]) -> str:
    halo = ""
    if label.halo:
        halo = (
            f' paint-order="stroke" stroke="{colours("card")}" stroke-width="{_n(label.size / 4)}"'
            ' stroke-linejoin="round"'
        )
    return (
        f'<text x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}" font-weight="{label.weight}" '
        f'fill="{colours(label.colour)}" text-anchor="{label.anchor}" xml:space="preserve"{halo}>'
        f"{escape(label.text)}</text>"
    )


def _fill(fill: Fill | None, colours: Callable[[str], str]) -> str:
    if fill is None:
        return ' fill="none"'
    opacity = f' fill-opacity="{_n(fill.opacity)}"' if fill.opacity < 1 else ""
    return f' fill="{colours(fill.colour)}"{opacity}'


def _stroke(stroke: Stroke | None, colours: Callable[[str], str]) -> str:
    if stroke is None:
        return ""
    out = f' stroke="{colours(stroke.colour)}" stroke-width="{_n(stroke.width)}" stroke-linejoin="round"'
    if stroke.dash:
        out += f' stroke-dasharray="{" ".join(_n(one) for one in stroke.dash)}"'
    if stroke.round:
        out += ' stroke-linecap="round"'
    if stroke.opacity < 1:
        out += f' stroke-opacity="{_n(stroke.opacity)}"'
    return out


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
