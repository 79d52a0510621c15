"""Our own stroke icons of resources/icons, tinted with a colour token when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from scorefact_desktop.views.theme import palette

DRAWN_IN = b"#000"


def paint_icon(painter: QPainter, name: str, area: QRectF, token: str = "muted") -> None:
    """Paint the icon called `name` in `area` with the colour of a token; FileNotFoundError for an unknown name."""
    _renderer(name, palette().colour(token).name()).render(painter, area)


def icon(name: str, token: str = "muted", size: int = 20) -> QIcon:
    """The icon as QIcon, for Qt's own widgets, in the palette worn now."""
    out = QIcon()
    _renderer(name, palette().colour(token).name())  # an unknown name is refused before anything is painted on
    for scale in (1, 2):
        image = QImage(size * scale, size * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_icon(painter, name, QRectF(0, 0, size * scale, size * scale), token)
        painter.end()
        image.setDevicePixelRatio(scale)
        out.addPixmap(QPixmap.fromImage(image))
    return out


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"icons:{name}.svg")
    drawing = bytes(file.readAll().data())
    file.close()
    return QSvgRenderer(drawing.replace(DRAWN_IN, colour.encode()))
