"""What every chart is given besides its figures: how wide text is, in which language, and how large."""

from collections.abc import Callable
from dataclasses import dataclass

from scorefact_desktop.charts.primitives import Measure

#: translate(context, text, comment, n): a string in the chart's language.
Translate = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Style:
    """How a chart is set, in the unit of its painter (pixels on screen, points in print).

    `size` is the height of ordinary chart text, `scale` the size of marks and lines against a 12-pixel screen chart:
    1 on screen, about 0.75 in print.
    """

    measure: Measure
    language: str
    translate: Translate
    size: float = 12.0
    scale: float = 1.0

    def width(self, text: str, weight: int = 400, size: float | None = None) -> float:
        """How wide `text` is, at the ordinary size unless told."""
        return self.measure(text, size or self.size, weight)
