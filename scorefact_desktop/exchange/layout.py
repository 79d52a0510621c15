"""Find the header of a table and give every column a name that occurs once."""

from collections.abc import Sequence
from statistics import median

from scorefact_desktop.exchange.preflight import column_letters
from scorefact_desktop.exchange.text import Record
from scorefact_desktop.exchange.values import parse_number

_RESPONSE_WORDS = frozenset(
    {"response", "open-ended response", "réponse", "réponse ouverte", "svar", "öppet svar", "antwort"}
)


def find_header(head: Sequence[Record]) -> int | None:
    """The position in `head` of the row that names the columns; None where the first row is already data.

    Title lines above a table fill one cell or few of its width; a header fills most of them with words.
    """
    filled = [sum(1 for cell in record.cells if cell.strip()) for record in head]
    usual = median(filled) if len(filled) > 2 else max(filled, default=0)
    for place, count in enumerate(filled):
        if count >= max(0.5 * usual, 2 if max(filled) > 1 else 1):
            cells = [cell for cell in head[place].cells if cell.strip()]
            is_data = len(head) > place + 1 and all(parse_number(cell) is not None for cell in cells)
            return None if is_data and place == 0 else place
    return 0 if head else None


def unique_names(headers: Sequence[str], left: int = 0) -> tuple[list[str], bool, bool]:
    """Column names without repetition, and whether some were repeated or blank.

    A repeated name gets " (2)", " (3)" (case aside); a blank one is called after its letter: "Column F". `left` is
    the number of columns before the table.
    """
    names: list[str] = []
    taken: set[str] = {" ".join(header.split()).casefold() for header in headers}
    counts: dict[str, int] = {}
    repeated = blank = False
    for place, header in enumerate(headers):
        name = " ".join(header.split())
        if not name:
            blank = True
            name = f"Column {column_letters(left + place + 1)}"
            while name.casefold() in taken:
                name += " (blank)"
            taken.add(name.casefold())
            names.append(name)
            continue
        key = name.casefold()
        counts[key] = counts.get(key, 0) + 1
        if counts[key] > 1:
            repeated = True
            number = counts[key]
            while f"{key} ({number})" in taken:
                number += 1
            counts[key] = number
            name = f"{name} ({number})"
            taken.add(name.casefold())
        names.append(name)
    return names, repeated, blank


def joined_headers(groups: Sequence[str], parts: Sequence[str]) -> list[str]:
    """One header of two rows: "Group [part]", the group alone where the part only says that a response follows."""
    width = max(len(groups), len(parts))
    names, group = [], ""
    for place in range(width):
        above = groups[place].strip() if place < len(groups) else ""
        part = parts[place].strip() if place < len(parts) else ""
        group = above or group
        if not part or part.casefold() in _RESPONSE_WORDS:
            names.append(group)
        else:
            names.append(f"{group} [{part}]" if group else part)
    return names
