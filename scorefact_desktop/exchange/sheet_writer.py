"""Writes plain rows as a one-sheet workbook, for files that people or tests read in again."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Cell = str | float | None


def save_rows(path: Path, sheet: str, rows: Iterable[Sequence[Cell]]) -> None:
    """Write `rows` to `path` as .xlsx; text stays text, also where it looks like a formula. May raise OSError."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet)

    def text(value: str) -> Any:
        cell = WriteOnlyCell(page, value)
        cell.data_type = "s"
        return cell

    for row in rows:
        page.append([text(value) if isinstance(value, str) else value for value in row])
    book.save(path)
