"""Tell which tool wrote a table, from its headers and first rows, with a confidence and a reason.

Each tool is one line in `SIGNATURES`; a signature says what it saw and where header, labels and data stand.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from scorefact_desktop.exchange.layout import find_header
from scorefact_desktop.exchange.text import Record
from scorefact_desktop.exchange.values import parse_date


@dataclass(frozen=True, slots=True)
class Detection:
    """The tool, how sure that is (0-1), the code of the reason in words, and the rows of the header.

    `header`, `labels` and `first` are positions among the records looked at: the row of names, the row of question
    texts if there is one, and the first row of data. `header` None means that the file has no header.
    """

    tool: str
    confidence: float
    reason: str
    header: int | None
    labels: int | None
    first: int
    clue: str = ""
    notices: tuple[str, ...] = ()


Signature: TypeAlias = Callable[[Sequence[Record], int], Detection | None]

_IMPORT_ID = re.compile(r"^\{\s*['\"]ImportId['\"]\s*:")
_QUALTRICS = frozenset(
    {
        "startdate",
        "enddate",
        "status",
        "ipaddress",
        "progress",
        "duration (in seconds)",
        "finished",
        "recordeddate",
        "responseid",
        "recipientlastname",
        "recipientfirstname",
        "recipientemail",
        "externalreference",
        "externaldatareference",
        "distributionchannel",
        "userlanguage",
    }
)
_TIMESTAMP = frozenset(
    {
        "timestamp",
        "horodateur",
        "tidstämpel",
        "zeitstempel",
        "marca temporal",
        "informazioni cronologiche",
        "tijdstempel",
        "carimbo de data/hora",
        "tidsstempel",
        "aikaleima",
    }
)
_MS_FORMS = (
    ("id", "start time", "completion time"),
    ("id", "heure de début", "heure de fin"),
    ("id", "starttid", "slutförandetid"),
    ("id", "startzeit", "fertigstellungszeit"),
)


def _headers(head: Sequence[Record], place: int) -> list[str]:
    return [" ".join(cell.split()).casefold() for cell in head[place].cells]


def _qualtrics(head: Sequence[Record], header: int) -> Detection | None:
    for place, record in enumerate(head[:6]):
        marked = [cell for cell in record.cells if _IMPORT_ID.match(cell.strip())]
        if marked and 2 * len(marked) >= sum(1 for cell in record.cells if cell.strip()):
            names = max(place - 2, 0)
            return Detection("qualtrics", 1.0, "import_id_row", names, place - 1 if place > 1 else None, place + 1)
    known = [name for name in _headers(head, header) if name in _QUALTRICS]
    if len(known) < 2 or len(head) < header + 2:
        return None
    dated = [place for place, name in enumerate(_headers(head, header)) if name in ("startdate", "enddate")]
    labels = bool(dated) and all(_is_label(head[header + 1], place) for place in dated)
    if not labels and len(known) < 4:
        return None
    return Detection(
        "qualtrics",
        0.8,
        "known_columns",
        header,
        header + 1 if labels else None,
        header + (2 if labels else 1),
        ", ".join(known[:4]),
        ("qualtrics_importid_missing",) if labels else (),
    )


def _is_label(record: Record, place: int) -> bool:
    text = record.cells[place].strip() if place < len(record.cells) else ""
    return bool(text) and parse_date(text, "mdy") is None and not text[:1].isdigit()


def _qualtrics_legacy(head: Sequence[Record], header: int) -> Detection | None:
    names = _headers(head, header)
    if names[:2] == ["v1", "v2"] and len(head) > header + 1 and "responseid" in _headers(head, header + 1)[:3]:
        return Detection("qualtrics", 1.0, "legacy_columns", header, header + 1, header + 2)
    return None


def _microsoft_forms(head: Sequence[Record], header: int) -> Detection | None:
    names = tuple(_headers(head, header)[:3])
    if names in _MS_FORMS:
        return Detection("microsoft_forms", 0.95, "known_columns", header, None, header + 1, ", ".join(names))
    return None


def _google_forms(head: Sequence[Record], header: int) -> Detection | None:
    names = _headers(head, header)
    if names and names[0] in _TIMESTAMP:
        return Detection("google_forms", 0.8, "first_column", header, None, header + 1, head[header].cells[0])
    return None


def _kobo(head: Sequence[Record], header: int) -> Detection | None:
    names = set(_headers(head, header))
    known = names & {"_uuid", "_submission_time", "_index", "meta/instanceid", "_parent_index", "_parent_table_name"}
    if len(known) >= 2:
        confidence = 0.95 if len(known) > 2 else 0.8
        return Detection("kobo", confidence, "known_columns", header, None, header + 1, ", ".join(sorted(known)))
    return None


#: In the order tried; the most confident answer wins, the first among equals.
SIGNATURES: tuple[Signature, ...] = (_qualtrics, _qualtrics_legacy, _microsoft_forms, _google_forms, _kobo)


def detect(head: Sequence[Record], header_row: int | None = None) -> Detection:
    """Which tool wrote the table that begins with `head`; `header_row` is the line of the header where it is known."""
    header = find_header(head)
    if header_row is not None:
        header = next((place for place, record in enumerate(head) if record.line == header_row), header)
    if header is None:
        return Detection("table", 0.5, "no_header", None, None, 0)
    answers = [found for signature in SIGNATURES if (found := signature(head, header)) is not None]
    if answers:
        return max(answers, key=lambda one: one.confidence)
    return Detection("table", 0.6, "plain_table", header, None, header + 1)
