"""One axis of a radar and what is said of it: shared by the radar, the bars that replace it, and the table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from scorefact_desktop.charts.numbers import Unit, count, number, span
from scorefact_desktop.charts.style import Style


@dataclass(frozen=True, slots=True)
class RadarAxis:
    """One theme. Values are 0-100; `value` is None where `state` says why.

    `change` is set only where the difference to the previous campaign is significant.
    """

    key: str
    name: str
    value: float | None
    lower: float | None = None
    upper: float | None = None
    previous: float | None = None
    benchmark: float | None = None
    n: int | None = None
    state: Literal["ok", "protected", "empty"] = "ok"
    change: Literal["up", "down"] | None = None


def state_word(axis: RadarAxis, style: Style) -> str:
    """The word in the place of a value that is not shown."""
    if axis.state == "protected":
        return style.translate("Charts", "protected")
    return style.translate("Charts", "no answers")


def sentence(axis: RadarAxis, style: Style) -> str:
    """One axis in words, for tooltips and screen readers."""
    if axis.value is None:
        return f"{axis.name}: {state_word(axis, style)}"
    parts = [f"{axis.name}: {number(axis.value, style.language, 1)}"]
    if axis.lower is not None and axis.upper is not None:
        parts.append(f"({span(axis.lower, axis.upper, Unit.SCORE, style.language)})")
    text = " ".join(parts)
    if axis.n is not None:
        text += f", {count(axis.n, style.language)}"
    if axis.previous is not None:
        text += ", " + style.translate("Charts", "previous campaign {value}").format(
            value=number(axis.previous, style.language, 1)
        )
    if axis.benchmark is not None:
        text += ", " + style.translate("Charts", "benchmark {value}").format(
            value=number(axis.benchmark, style.language, 1)
        )
    return text


def description(axes: Sequence[RadarAxis], style: Style) -> str:
    """The whole chart in words."""
    head = style.translate("Charts", "%n themes, 0 to 100.", None, len(axes))
    return " ".join([head, *(sentence(axis, style) + "." for axis in axes)])
