"""The page grid and the type scale of everything printed on A4, in points, from the top left corner.

66 baseline units of 4.5 mm fill the page; six columns of 24 mm with gutters of 6 mm lie between margins of 18 mm.
"""

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
UNIT = 4.5 * MM
LEFT = 18 * MM
RIGHT = WIDTH - LEFT
FOOT = 61 * UNIT  # content ends here
_COLUMN, _GUTTER = 24 * MM, 6 * MM

NOTE, SMALL, BODY, LEAD, PANEL, SECOND, TITLE, KEY, COVER = 6.8, 7.6, 9.0, 10.5, 12.0, 15.0, 21.0, 40.0, 42.0
NOTE_LEADING = 3.3 * MM


def column(index: int) -> float:
    """The left edge of a column, 0 to 5."""
    return LEFT + index * (_COLUMN + _GUTTER)


def span(columns: int) -> float:
    """The width of neighbouring columns with the gutters between them."""
    return columns * _COLUMN + (columns - 1) * _GUTTER
