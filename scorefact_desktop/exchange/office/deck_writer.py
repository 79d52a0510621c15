"""Writes slides: 16:9, in the colours of all documents, every chart native and editable, the method in the notes."""

import io
from typing import Any

from scorefact_desktop.exchange.office.deck import Deck, Grid, Slide, Tile
from scorefact_desktop.exchange.office.package import clean, plain

INK, MUTED, LINE, ACCENT, PAGE, WHITE = "1B2333", "5B6678", "D9DEE7", "0B5CAD", "F6F7F9", "FFFFFF"
FONT = "Calibri"
_WIDE, _HIGH = 13.333, 7.5  # inches
LEFT, ROOM = 0.6, _WIDE - 1.2
_TITLE_TOP, _TITLE_HIGH, _LEAD_TOP, BODY_TOP, FOOT = 0.38, 0.85, 1.2, 1.75, 6.95
_TITLE_SIZES = ((52, 30), (66, 26), (84, 22), (1000, 18))  # characters at most, points
_CROWDED = 120  # characters for each inch of width
_EXTRAS = ("thumbnail", "printerSettings")


def write(deck: Deck) -> bytes:
    """The slides as .pptx, the same bytes for the same content."""
    from scorefact_desktop.exchange.office.deck_charts import place

    made, layout = _blank()
    for number, slide in enumerate(deck.slides, start=1):
        page = made.slides.add_slide(layout)
        if slide.cover:
            _cover(page, slide, deck)
        else:
            _head(page, slide)
            _foot(page, deck, slide, number, len(deck.slides))
            below = _tiles(page, slide.tiles) if slide.tiles else BODY_TOP
            room = ROOM - 3.7 if slide.points and (slide.graph or slide.grid) else ROOM
            if slide.graph:
                place(page, slide.graph, deck.language, (LEFT, below, room, FOOT - below - 0.15))
            if slide.grid:
                _grid(page, slide.grid, below, room)
            if slide.points:
                if slide.graph or slide.grid:
                    _points(page, slide.points, LEFT + room + 0.25, below + 0.1, 3.45, 16)
                else:
                    half, wide = -(-len(slide.points) // 2), ROOM / 2 - 0.2
                    _points(page, slide.points[:half], LEFT, below + 0.1, wide, 16)
                    _points(page, slide.points[half:], LEFT + wide + 0.4, below + 0.1, wide, 16)
        if slide.notes:
            page.notes_slide.notes_text_frame.text = clean(slide.notes)
    out = io.BytesIO()
    made.save(out)
    return plain(out.getvalue(), deck.title, deck.language)


def _blank() -> tuple[Any, Any]:
    """An empty presentation of the right shape with one layout, and without what the library brings along."""
    from pptx import Presentation
    from pptx.util import Inches

    made = Presentation()
    made.slide_width, made.slide_height = Inches(_WIDE), Inches(_HIGH)
    wanted = made.slide_layouts.get_by_name("Title Only")
    for layout in list(made.slide_layouts):
        if layout is not wanted:
            made.slide_layouts.remove(layout)
    for owner in (made.slide_master, wanted):
        for shape in list(owner.placeholders):
            if shape.placeholder_format.type == 1:  # the title
                shape.left, shape.top = Inches(LEFT), Inches(_TITLE_TOP)
                shape.width, shape.height = Inches(ROOM), Inches(_TITLE_HIGH)
            else:
                shape.element.getparent().remove(shape.element)
    for part in (made.part.package, made.part):
        relations = part._rels
        for key in [key for key, one in relations.items() if any(name in one.reltype for name in _EXTRAS)]:
            relations.pop(key)
    return made, wanted


def text_box(page: Any, left: float, top: float, wide: float, high: float) -> Any:
    """An empty box for text that breaks into lines; inches."""
    from pptx.util import Inches

    frame = page.shapes.add_textbox(Inches(left), Inches(top), Inches(wide), Inches(high)).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return frame


def say(paragraph: Any, text: str, size: float, colour: str = INK, *, bold: bool = False) -> None:
    """One run of text in a paragraph."""
    from pptx.dml.color import RGBColor
    from pptx.util import Pt

    run = paragraph.add_run()
    run.text = clean(text)
    run.font.name, run.font.size, run.font.bold = FONT, Pt(size), bold
    run.font.color.rgb = RGBColor.from_string(colour)


def _title(page: Any, text: str, size: float, colour: str) -> None:
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

    frame = page.shapes.title.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 0
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    say(paragraph, text, size, colour, bold=True)


def _head(page: Any, slide: Slide) -> None:
    size = next(points for most, points in _TITLE_SIZES if len(slide.title) <= most or most == _TITLE_SIZES[-1][0])
    _title(page, slide.title, size, INK)
    _bar(page, LEFT, 0.3, 0.9, 0.06, ACCENT)
    if slide.lead:
        say(
            text_box(page, LEFT, _LEAD_TOP, ROOM, 0.4).paragraphs[0],
            slide.lead,
            16 if len(slide.lead) <= 100 else 13,
            MUTED,
        )


def _foot(page: Any, deck: Deck, slide: Slide, number: int, pages: int) -> None:
    from pptx.enum.text import PP_ALIGN

    _bar(page, LEFT, FOOT + 0.02, ROOM, 0.01, LINE)
    words = " · ".join(part for part in (slide.source, deck.draft, deck.footer) if part)
    say(text_box(page, LEFT, FOOT + 0.1, ROOM - 1.2, 0.3).paragraphs[0], words, 10, MUTED)
    last = text_box(page, LEFT + ROOM - 1.0, FOOT + 0.1, 1.0, 0.3).paragraphs[0]
    last.alignment = PP_ALIGN.RIGHT
    say(last, f"{number} / {pages}", 10, MUTED)


def _bar(page: Any, left: float, top: float, wide: float, high: float, colour: str, outline: str = "") -> Any:
    from pptx.dml.color import RGBColor
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Inches

    shape = page.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(left), Inches(top), Inches(wide), Inches(high))
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(colour)
    shape.shadow.inherit = False
    if outline:
        shape.line.color.rgb = RGBColor.from_string(outline)
    else:
        shape.line.fill.background()
    return shape


def _cover(page: Any, slide: Slide, deck: Deck) -> None:
    """A dark ground with the title large, below it who and when."""
    from pptx.dml.color import RGBColor
    from pptx.util import Inches

    page.background.fill.solid()
    page.background.fill.fore_color.rgb = RGBColor.from_string(INK)
    title = page.shapes.title
    title.left, title.top, title.width, title.height = Inches(0.9), Inches(1.9), Inches(11.5), Inches(1.7)
    _title(page, slide.title, 44 if len(slide.title) <= 60 else 28, WHITE)
    _bar(page, 0.9, 3.75, 1.9, 0.06, "6CB2FF")
    say(text_box(page, 0.9, 4.0, 11.5, 0.6).paragraphs[0], slide.lead, 22, WHITE)
    frame = text_box(page, 0.9, 4.8, 11.5, 1.6)
    for at, text in enumerate(slide.points):
        say(frame.paragraphs[0] if at == 0 else frame.add_paragraph(), text, 14, "C3CAD6")
    words = " · ".join(part for part in (deck.draft, deck.footer) if part)
    say(text_box(page, 0.9, 6.8, 11.5, 0.3).paragraphs[0], words, 11, "C3CAD6")


def _tiles(page: Any, tiles: tuple[Tile, ...]) -> float:
    """Large figures side by side; gives where the next thing may begin."""
    gap = 0.25
    wide, high = (ROOM - gap * (len(tiles) - 1)) / len(tiles), 4.6
    for at, tile in enumerate(tiles):
        left = LEFT + at * (wide + gap)
        _bar(page, left, BODY_TOP + 0.1, wide, high, PAGE, LINE)
        say(text_box(page, left + 0.25, BODY_TOP + 0.3, wide - 0.5, 0.4).paragraphs[0], tile.name, 18, INK, bold=True)
        size = 16 if tile.hidden else 44
        say(text_box(page, left + 0.25, BODY_TOP + 0.85, wide - 0.5, 1.0).paragraphs[0], tile.value, size,
            MUTED if tile.hidden else ACCENT, bold=not tile.hidden)  # fmt: skip
        frame = text_box(page, left + 0.25, BODY_TOP + 1.95, wide - 0.5, high - 2.1)
        for number, line in enumerate(tile.lines):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            _after(paragraph, 5)
            say(paragraph, line, 16, MUTED if number else INK)
    return BODY_TOP + high + 0.25


def _after(paragraph: Any, points: float) -> None:
    from pptx.util import Pt

    paragraph.space_after = Pt(points)


def _points(page: Any, points: tuple[str, ...], left: float, top: float, wide: float, size: float) -> None:
    frame = text_box(page, left, top, wide, FOOT - top - 0.2)
    if sum(len(text) for text in points) > _CROWDED * wide:
        size -= 3
    for at, text in enumerate(points):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        _after(paragraph, 0.6 * size)
        head, separator, rest = text.partition("\n")
        say(paragraph, head, size, INK, bold=bool(separator))
        if separator:
            paragraph.add_line_break()
            say(paragraph, rest, size, MUTED)


def _grid(page: Any, grid: Grid, top: float, wide: float) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Inches

    rows, columns = len(grid.rows), len(grid.widths)
    high = min(0.46, (FOOT - top - 0.3) / rows)
    frame = page.shapes.add_table(rows, columns, Inches(LEFT), Inches(top + 0.1), Inches(wide), Inches(high * rows))
    table = frame.table
    table.horz_banding = False
    size = 14 if rows <= 10 else 11
    for at, share in enumerate(grid.widths):
        table.columns[at].width = Inches(wide * share)
    for y, row in enumerate(grid.rows):
        table.rows[y].height = Inches(high)
        for x, text in enumerate(row):
            cell = table.cell(y, x)
            cell.fill.solid()
            cell.fill.fore_color.rgb = RGBColor.from_string(INK if y == 0 else PAGE if y % 2 == 0 else WHITE)
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.margin_top = cell.margin_bottom = Inches(0.02)
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.alignment = PP_ALIGN.RIGHT if x in grid.right else PP_ALIGN.LEFT
            say(paragraph, text, size, WHITE if y == 0 else INK, bold=y == 0 or x == 0)
