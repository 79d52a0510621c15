"""A pen for one page: text, rules, drawings and tables placed from the top left, every text box remembered.

The remembered boxes let tests (and the preview) prove that no text leaves its page or lies on another.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from scorefact_desktop.charts import marks
from scorefact_desktop.charts.primitives import Drawing, Item, Label
from scorefact_desktop.charts.wrap import label_box
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.canvas_painter import paint, set_text
from scorefact_desktop.reports.fonts import lato_measure, width
from scorefact_desktop.reports.palette import Colours, paper
from scorefact_desktop.reports.typography import Line, Type, balanced, line_width, set_lines

Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class TextBox:
    """Room that a text took on a page, in points from the top left; `ground` marks watermarks that lie under text."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str
    ground: bool = False


class Sheet:
    """One page of a document in one language."""

    def __init__(
        self, canvas: Canvas, page: int, language: str, boxes: list[TextBox], colours: Colours = paper
    ) -> None:
        self.canvas = canvas
        self.page = page
        self.language = language
        self.colours = colours
        self.boxes = boxes

    def text(
        self,
        x: float,
        y: float,
        text: str,
        face: Type,
        colour: str = "ink",
        align: Align = "left",
    ) -> float:
        """One line on the baseline `y`; gives the x at its right end."""
        wide = width(text, face.size, face.weight, face.italic)
        left = x - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        if text:
            self.canvas.setFillColor(self.colours(colour))
            set_text(self.canvas, left, grid.HEIGHT - y, text, face.size, face.weight, italic=face.italic)
            self._remember(left, y, wide, face.size, text)
        return left + wide

    def runs(self, x: float, y: float, parts: Sequence[tuple[str, Type, str]], align: Align = "left") -> float:
        """Parts of different types and colours on one baseline; gives the x at the right end."""
        wide = sum(width(text, face.size, face.weight, face.italic) for text, face, _ in parts)
        x -= {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        for text, face, colour in parts:
            x = self.text(x, y, text, face, colour)
        return x

    def lines(
        self, x: float, y: float, lines: Sequence[Line], face: Type, leading: float, colour: str = "ink"
    ) -> float:
        """Lines already set, the first on `y`; gives the baseline after the last."""
        for line in lines:
            self._line(x, y, line, face, colour)
            y += leading
        return y

    def paragraph(
        self,
        x: float,
        y: float,
        measure: float,
        text: str,
        face: Type,
        leading: float,
        colour: str = "ink",
        *,
        hyphens: bool = True,
    ) -> float:
        """`text` in `measure`; gives the baseline after the last line."""
        return self.lines(x, y, set_lines(text, measure, face, self.language, hyphens=hyphens), face, leading, colour)

    def heading(self, x: float, y: float, measure: float, text: str, face: Type, leading: float) -> float:
        """A title in balanced lines; gives the baseline after the last."""
        return self.lines(x, y, balanced(text, measure, face, self.language), face, leading)

    def fitted(
        self, x: float, y: float, room: float, text: str, face: Type, colour: str = "ink", align: Align = "left"
    ) -> float:
        """One line made smaller where it is wider than `room`, never cut."""
        wide = width(text, face.size, face.weight, face.italic)
        size = face.size if wide <= room else face.size * room / wide * 0.995
        return self.text(x, y, text, Type(size, face.weight, face.bold, face.italic), colour, align)

    def width(self, text: str, face: Type) -> float:
        """How wide a line is set."""
        return width(text, face.size, face.weight, face.italic)

    def rule(self, x: float, y: float, length: float, thickness: float = 0.4, colour: str = "line") -> None:
        """A horizontal line."""
        self.canvas.saveState()
        self.canvas.setStrokeColor(self.colours(colour))
        self.canvas.setLineWidth(thickness)
        self.canvas.line(x, grid.HEIGHT - y, x + length, grid.HEIGHT - y)
        self.canvas.restoreState()

    def surface(self, x: float, y: float, wide: float, high: float, colour: str, opacity: float = 1.0) -> None:
        """A filled rectangle."""
        self.canvas.saveState()
        self.canvas.setFillColor(self.colours(colour))
        self.canvas.setFillAlpha(opacity)
        self.canvas.rect(x, grid.HEIGHT - y - high, wide, high, stroke=0, fill=1)
        self.canvas.restoreState()

    def draw(self, drawing: Drawing, x: float, y: float) -> float:
        """A chart with its upper left corner at (x, y); gives the y below it."""
        paint(self.canvas, drawing, x, grid.HEIGHT - y, self.colours)
        measure = lato_measure()
        for item in drawing.items:
            if isinstance(item, Label):
                left, top, right, bottom = label_box(item, measure)
                self.boxes.append(TextBox(self.page, x + left, y + top, x + right, y + bottom, item.text))
        return y + drawing.height

    def picture(self, content: bytes, x: float, y: float, wide: float, high: float, *, foot: bool = False) -> None:
        """A PNG in proportion in the box with its upper left corner at (x, y): at its head, or at its foot."""
        image = ImageReader(io.BytesIO(content))
        across, down = image.getSize()
        scale = min(wide / across, high / down)
        top = y + (high - down * scale if foot else 0.0)
        self.canvas.drawImage(
            image, x, grid.HEIGHT - top - down * scale, across * scale, down * scale, mask="auto"
        )  # fmt: skip

    def marks(self, items: Sequence[Item]) -> None:
        """Shapes in page coordinates."""
        paint(self.canvas, Drawing(grid.WIDTH, grid.HEIGHT, tuple(items)), 0, grid.HEIGHT, self.colours)

    def status(self, kind: str, x: float, y: float) -> None:
        """A status shape left of a small text on the baseline `y`."""
        self.marks([marks.status(kind, x, y - 2.4, 2.6)])

    def arrow(self, x: float, y: float, *, up: bool, colour: str = "ink") -> None:
        """A small triangle centred above the baseline `y`."""
        self.marks([marks.triangle(x, y - 2.5, 2.9, up=up, colour=colour)])

    def link(self, page_key: str, left: float, top: float, right: float, bottom: float) -> None:
        """An area that leads to the page called `page_key`."""
        area = (left, grid.HEIGHT - bottom, right, grid.HEIGHT - top)
        self.canvas.linkRect("", page_key, area, relative=0, thickness=0)

    def remember_ground(self, left: float, top: float, right: float, bottom: float, text: str) -> None:
        """A watermark was set: text may lie over it."""
        self.boxes.append(TextBox(self.page, left, top, right, bottom, text, ground=True))

    def _line(self, x: float, y: float, line: Line, face: Type, colour: str) -> None:
        for run in line:
            x = self.text(x, y, run.text, Type(face.size, run.weight, face.bold, face.italic), colour)

    def _remember(self, left: float, y: float, wide: float, size: float, text: str) -> None:
        self.boxes.append(TextBox(self.page, left, y - 0.74 * size, left + wide, y + 0.2 * size, text))


__all__ = ["Align", "Sheet", "TextBox", "line_width"]
