"""What stands on the sheets of a workbook and on slides, to be looked through before they are written."""

from dataclasses import dataclass, replace

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.office.book import Cell, Form, Sheet
from scorefact_desktop.exchange.office.deck import Slide
from scorefact_desktop.reports.voice import PlainVoice
from scorefact_desktop.services.previewing import Wanted
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet or a slide: its name in a list, its title, what is said below it, and a table of what stands on it.

    `charts` native charts stand on it; `notes` are those of the speaker.
    """

    name: str
    title: str
    lead: str = ""
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    charts: int = 0
    notes: str = ""


def contents(workspace: Workspace, wanted: Wanted, translate: Translate) -> tuple[Leaf, ...]:
    """The sheets or slides that an export would write in one language. Raises UserErrors as an export does."""
    data = replace(report_data(workspace, wanted.campaign, wanted.compare), parts=(), recipient="")
    voice = PlainVoice(wanted.language, translate)
    if wanted.kind == "workbook":
        from scorefact_desktop.services.deliverables.workbook import book

        return tuple(_sheet(voice, one) for one in book(data, wanted.language, translate).sheets)
    from scorefact_desktop.services.deliverables.slides import deck

    slides = deck(data, wanted.language, translate).slides
    return tuple(_slide(voice, number, one) for number, one in enumerate(slides, 1))


def _sheet(voice: PlainVoice, sheet: Sheet) -> Leaf:
    header = tuple(column.title for column in sheet.columns)
    rows = tuple(tuple(_cell(voice, cell) for cell in row) for row in sheet.rows)
    if not rows:  # a sheet of charts: their names
        header, rows = ("",), tuple((chart.title,) for chart in sheet.charts)
    return Leaf(sheet.name, sheet.title, sheet.remark, header, rows, len(sheet.charts))


def _cell(voice: PlainVoice, cell: Cell) -> str:
    """A cell as the workbook shows it."""
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    match cell.form:
        case Form.SHARE:
            return voice.percent(value, 1)
        case Form.CHANCE:
            return voice.chance(value)
        case Form.COUNT:
            return voice.number(value)
        case _:
            text = voice.number(value, 1)
            return f"+{text}" if cell.form is Form.POINTS and value > 0 else text


def _slide(voice: PlainVoice, number: int, slide: Slide) -> Leaf:
    """A slide with its chart, cards, table or points as rows."""
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    if slide.graph is not None:
        header = ("", *(series.name for series in slide.graph.series))
        for at, place in enumerate(slide.graph.places):
            values = [series.values[at] for series in slide.graph.series]
            rows.append((place, *(_value(voice, one, share=slide.graph.share) for one in values)))
    elif slide.grid is not None:
        header, *below = slide.grid.rows
        rows += below
    elif slide.tiles:
        header = ("", "", "")
        rows += [(tile.name, tile.value, " · ".join(tile.lines)) for tile in slide.tiles]
    if not rows:
        header = ("",)
        rows += [(point,) for point in slide.points]
    return Leaf(f"{number}  {slide.title}", slide.title, slide.lead, header, tuple(rows), int(slide.graph is not None),
                slide.notes)  # fmt: skip


def _value(voice: PlainVoice, value: float | None, *, share: bool) -> str:
    if value is None:
        return "–"
    return voice.percent(value, 1) if share else voice.number(value, 1)
