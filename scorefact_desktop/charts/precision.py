"""How the margin of error falls with the number of interviews, with and without the finite population."""

from collections.abc import Sequence

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.numbers import number
from scorefact_desktop.charts.primitives import Drawing, Item, Label
from scorefact_desktop.charts.style import Style
from scorefact_desktop.charts.wrap import Box, label_box, overlap

#: Interviews and half width in points.
Curve = Sequence[tuple[int, float]]


def draw(finite: Curve, infinite: Curve, here: tuple[int, float], width: float, height: float, style: Style) -> Drawing:
    """Two falling curves over interviews and the point reached; margins in points, upwards."""
    size = style.size
    most = max(5.0, 5 * -(-max(margin for _, margin in (*finite, *infinite)) // 5))
    left, foot, top = 2.6 * size, height - 1.7 * size, 0.6 * size
    first, last = finite[0][0], max(finite[-1][0], infinite[-1][0])

    def at(interviews: float, margin: float) -> tuple[float, float]:
        x = left + (width - left - 1) * (interviews - first) / max(last - first, 1)
        return x, foot - (foot - top) * min(margin, most) / most

    items: list[Item] = []
    taken: list[Box] = []
    every = 5 if most <= 25 else 10
    for tick in range(0, int(most) + 1, every):
        y = at(first, tick)[1]
        items.append(marks.line(((left, y), (width, y)), "line", style.scale))
        text = ("±" if tick else "") + number(tick, style.language)
        items.append(Label(left - 0.5 * size, y + 0.35 * size, text, size, 400, "muted", "end"))
    items.append(marks.previous_line([at(*point) for point in infinite], style.scale))
    items.append(marks.line([at(*point) for point in finite], "accent", 2 * style.scale))
    x, y = at(*here)
    items.append(marks.line(((x, y), (x, foot)), "ink", style.scale))
    items.append(marks.current(x, y, 4.4 * style.scale))
    shown = "±" + number(here[1], style.language, 1)
    below = x - 0.8 * size - style.width(shown, 700, 1.15 * size) > left  # under a falling curve there is room
    label = Label(
        x - 0.8 * size if below else x + 0.8 * size,
        min(y + 1.6 * size, foot - 0.4 * size) if below else max(y - 1.2 * size, 1.1 * size),
        shown,
        1.15 * size,
        700,
        "accent",
        "end" if below else "start",
        halo=True,
    )
    taken.append(label_box(label, style.measure))
    items.append(label)
    for interviews in (here[0], first, last, *range((first // 40 + 1) * 40, last, 40)):
        tick_x = at(interviews, 0)[0]
        anchor_shift = min(0.0, width - tick_x - style.width(str(interviews)) / 2)
        strong = interviews == here[0]
        name = Label(tick_x + anchor_shift, foot + 1.25 * size, number(interviews, style.language), size,
                     700 if strong else 400, "ink" if strong else "muted", "middle")  # fmt: skip
        box = label_box(name, style.measure)
        if box[0] >= 0 and box[2] <= width and not any(overlap(box, one, 0.6 * size) for one in taken):
            taken.append(box)
            items.append(name)
    text = f"n = {here[0]}: ±{number(here[1], style.language, 1)}."
    return Drawing(width, height, tuple(items), (), text)
