"""The shapes that a chart's figures move over, kept as a picture: rings and spokes take longer to paint than they."""

from collections.abc import Sequence
from math import ceil, floor

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from scorefact_desktop.charts.places import Placed, around
from scorefact_desktop.charts.primitives import Drawing, Item, Label
from scorefact_desktop.views.charts.painter import Colours, paint

#: Fewer shapes are not worth a picture.
LEAST = 8


class Ground:
    """The first shapes of a drawing, once a second drawing begins with the same ones."""

    def __init__(self) -> None:
        self._items: tuple[Item, ...] = ()
        self._picture: QPixmap | None = None
        self._at = QPointF()

    def follow(self, before: Placed, now: Placed) -> None:
        """Another drawing took the place of the one `before`."""
        same = _same_shapes(before.drawing.items, now.drawing.items)
        items = now.drawing.items[:same] if same >= LEAST else ()
        if items != self._items:
            self._items, self._picture = items, None

    def paint(self, painter: QPainter, placed: Placed, ratio: float, colours: Colours) -> int:
        """Paint the picture, if there is one for this device pixel ratio; gives the number of items it has painted.

        Only whole ratios: between them a picture would not lie on the device's pixels.
        """
        if not self._items or ratio != int(ratio):
            return 0
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._make(placed, ratio, colours)
        if self._picture is not None:
            painter.drawPixmap(self._at, self._picture)
        return len(self._items)

    def _make(self, placed: Placed, ratio: float, colours: Colours) -> None:
        room = around(placed.rooms[: len(self._items)])
        assert room is not None  # there are items
        left, top, right, bottom = floor(room[0]), floor(room[1]), ceil(room[2]), ceil(room[3])
        picture = QPixmap(round((right - left) * ratio), round((bottom - top) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        pen = QPainter(picture)
        pen.translate(-left, -top)
        paint(pen, Drawing(placed.drawing.width, placed.drawing.height, self._items), colours)
        pen.end()
        self._at, self._picture = QPointF(left, top), picture


def _same_shapes(old: Sequence[Item], new: Sequence[Item]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if (one is not other and one != other) or isinstance(one, Label):
            break
        count += 1
    return count
