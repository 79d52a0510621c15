"""Plain rows as a .csv that spreadsheets open rightly, and in which no text can become a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from scorefact_desktop.exchange.values import parse_number

Cell = str | int | float | None
_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula; numbers stay as they are.

    INTEROP.md section 4, Export.
    """
    if text.startswith(_BEGINNINGS) and parse_number(text) is None:
        return f"'{text}"
    return text


def save_csv(path: Path, rows: Iterable[Sequence[Cell]], delimiter: str = ",") -> None:
    """Write `rows` to `path` as UTF-8 with its mark, every text quoted. May raise OSError."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_NONNUMERIC)
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    path.write_text(out.getvalue(), encoding="utf-8-sig", newline="", errors="replace")
