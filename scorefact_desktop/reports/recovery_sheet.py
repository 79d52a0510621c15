"""The sheet with a recovery key: one page to print and lock away, large enough to be typed from."""

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports import document, grid
from scorefact_desktop.reports.document import Page, Place
from scorefact_desktop.reports.sheet import Sheet
from scorefact_desktop.reports.typography import Type

_GROUPS_A_LINE = 4


def recovery_sheet(workspace: str, key: str, made_on: str, language: str, translate: Translate) -> bytes:
    """The page as PDF. `workspace` is a file name, `key` as printed (groups with dashes), `made_on` a date as text."""
    title = translate("RecoverySheet", "Recovery key")

    def paint(sheet: Sheet, place: Place) -> None:
        y = sheet.heading(grid.LEFT, 6 * grid.UNIT, grid.span(6), title, Type(grid.TITLE, 600), 26) + grid.UNIT
        for name, value in (
            (translate("RecoverySheet", "Workspace"), workspace),
            (translate("RecoverySheet", "Made on"), made_on),
        ):
            sheet.text(grid.LEFT, y, name, Type(grid.BODY, 400), "muted")
            sheet.fitted(grid.column(1), y, grid.span(5), value, Type(grid.BODY, 600))
            y += grid.UNIT * 1.2
        y += 2 * grid.UNIT
        groups = key.split("-")
        sheet.surface(grid.LEFT, y, grid.RIGHT - grid.LEFT, 9 * grid.UNIT, "page")
        y += 3.4 * grid.UNIT
        step = (grid.RIGHT - grid.LEFT) / _GROUPS_A_LINE
        for at, group in enumerate(groups):
            line, column = divmod(at, _GROUPS_A_LINE)
            middle = grid.LEFT + (column + 0.5) * step
            sheet.text(middle, y + line * 3.6 * grid.UNIT, group, Type(24, 600), align="centre")
        y += 8 * grid.UNIT
        for words in _words(translate):
            y = sheet.paragraph(grid.LEFT, y, grid.span(5), words, Type(grid.LEAD, 400), 15) + 6

    return document.render([Page("key", "", paint)], title, workspace, language).pdf


def recovery_text(workspace: str, key: str, made_on: str, translate: Translate) -> str:
    """The same as plain text."""
    head = translate("RecoverySheet", "Recovery key of {workspace}, made on {date}").format(
        workspace=workspace, date=made_on
    )
    return "\n\n".join((head, key, *_words(translate))) + "\n"


def _words(translate: Translate) -> tuple[str, ...]:
    return (
        translate(
            "RecoverySheet",
            "Whoever has this key and the workspace file with its key file can read everything in it, without the "
            "passphrase. Lock this sheet away, apart from the computer, and do not photograph it.",
        ),
        translate(
            "RecoverySheet",
            "To use it: open the workspace, choose “Recovery key” and type the eight groups. Capitals, spaces and "
            "dashes do not matter. A group with a typing mistake is named.",
        ),
        translate(
            "RecoverySheet",
            "The key holds until somebody takes it away in the settings or gives the workspace a new key.",
        ),
    )
