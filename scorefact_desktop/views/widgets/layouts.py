"""Rows and columns in one expression, so that a page reads like what it shows."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

#: A widget, a layout, (either, stretch), a number of pixels, or None for a spring.
Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None


def row(*parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts from left to right."""
    out = QHBoxLayout()
    _fill(out, parts, gap, margins)
    return out


def column(*parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts from top to bottom."""
    out = QVBoxLayout()
    _fill(out, parts, gap, margins)
    return out


def holder(layout: QLayout, *, width: int = 0, height: int = 0) -> QWidget:
    """A bare widget around a layout, of a fixed size where told."""
    out = QWidget()
    out.setLayout(layout)
    if width:
        out.setFixedWidth(width)
    if height:
        out.setFixedHeight(height)
    return out


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets die."""
    while (item := layout.takeAt(0)) is not None:
        if (inside := item.layout()) is not None:
            clear(inside)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        stretch = 0
        if isinstance(part, tuple):
            part, stretch = part
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part, stretch)
        else:
            layout.addWidget(part, stretch)
