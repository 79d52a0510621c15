"""How a response template is recognised when it comes back: light, since the reading process needs it and no more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the mark alone is wanted where a template is imported
    from scorefact_desktop.exchange.signatures import Detection
    from scorefact_desktop.exchange.text import Record

#: The tool that `detect` says wrote such a file.
TOOL = "scorefact_template"
#: The columns before the questions; the first is the mark of a template.
LEADING = ("scorefact_response_id", "customer", "customer_name", "interview_language", "interview_date")


def template(head: "Sequence[Record]", header: int) -> "Detection | None":
    """A workbook written by this program to be filled in, told by the header of its first column."""
    from scorefact_desktop.exchange.signatures import Detection

    cells = [cell.strip() for cell in head[header].cells]
    if cells[:1] != list(LEADING[:1]):
        return None
    labels = header + 1 if len(head) > header + 1 else None
    # A row with nothing behind the columns that the program filled in is an interview not yet made.
    prefilled = next((place for place, cell in enumerate(cells) if cell not in LEADING), len(cells))
    return Detection(TOOL, 1.0, "first_column", header, labels, header + 2, clue=cells[0], prefilled=prefilled)
