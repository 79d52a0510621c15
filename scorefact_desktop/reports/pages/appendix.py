"""Every figure with value, interval, n, change and market, theme by theme; then the questions to the market."""

from scorefact_desktop.reports import frame, grid
from scorefact_desktop.reports.document import Page, Painter, Place
from scorefact_desktop.reports.flow import Block, Placed, paginate
from scorefact_desktop.reports.grid import UNIT
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.pages.market_questions import three_questions
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.voice import Voice

_FIRST, _NEXT = 13.5 * UNIT, 6 * UNIT


def appendix_pages(voice: Voice) -> list[Page]:
    """The appendix, on as many pages as the figures need; none where there are no figures."""
    data = voice.data
    content: list[Block] = []
    themes = [(theme.id, voice.theme(theme)) for theme in data.questionnaire.themes]
    for identifier, name in [*themes, (None, voice.translate("Report", "Other questions"))]:
        figures = [figure for figure in data.figures.indicators if figure.theme == identifier]
        if figures:
            cells = [blocks.indicator_row(voice, one) for one in figures]
            content += [*blocks.flowing_table(voice, name, blocks.indicator_columns(voice), cells), blocks.gap(1.2)]
    if not content:
        return []
    content += three_questions(voice)
    laid = paginate(content, _FIRST, _NEXT, grid.FOOT)
    title = voice.translate("Report", "All figures")
    return [
        Page(
            "appendix" if number == 0 else f"appendix-{number + 1}",
            title if number == 0 else "",
            _painter(voice, title, placed, number),
            entry=title if number == 0 else "",
        )
        for number, placed in enumerate(laid)
    ]


def _painter(voice: Voice, title: str, placed: tuple[Placed, ...], number: int) -> Painter:
    def paint(sheet: Sheet, place: Place) -> None:
        translate = voice.translate
        frame.furniture(sheet, place, voice, translate("Report", "Appendix"))
        if number == 0:
            lead = translate("Report", "With interval at 95%, answers used, and differences in points.")
            frame.title_block(sheet, voice, translate("Report", "Appendix"), title, voice.weighted_sentence(lead))
        for one in placed:
            one.block.paint(sheet, one.top)

    return paint
