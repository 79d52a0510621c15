"""The marks by which the exports of survey tools and helpdesks are recognised, one small function per tool.

Each is given the first records and the position of the header, and says what it saw, or None.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.exchange.text import Record
from scorefact_desktop.exchange.values import parse_date, parse_number


@dataclass(frozen=True, slots=True)
class Detection:
    """The tool, how sure that is (0-1), the code of the reason in words, and the rows of the header.

    `header`, `labels` and `first` are positions among the records looked at: the row of names, the row of question
    texts if there is one, and the first row of data. `header` None means that the file has no header. Where `grouped`,
    the header names groups of columns and the labels their parts. The first `prefilled` columns make no response.
    """

    tool: str
    confidence: float
    reason: str
    header: int | None
    labels: int | None
    first: int
    clue: str = ""
    notices: tuple[str, ...] = ()
    grouped: bool = False
    prefilled: int = 0
    escaped: bool = False  # line breaks, tabs and braces in texts are written as {newline}, {tab}, {lbrace}, {rbrace}


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
_TIMESTAMP_WORDS = (
    "timestamp|horodateur|tidstämpel|zeitstempel|marca temporal|informazioni cronologiche|tijdstempel"
    "|carimbo de data/hora|data/hora|tidsstempel|tidsmerke|aikaleima|sygnatura czasowa|časová značka|časová pečiatka"
    "|отметка времени|позначка часу|タイムスタンプ|타임스탬프|时间戳记|時間戳記|marca de temps|zaman damgası|időbélyeg"
    "|marcaj de timp|časovni žig|vremenska oznaka|χρονική σήμανση|ajatempel|laika zīmogs|laiko žyma|cap de temps"
)
_TIMESTAMP = frozenset(_TIMESTAMP_WORDS.split("|"))
#: Words by which the second and third column of Microsoft Forms are known, in the language of the form's owner.
_BEGIN_WORDS = "start début inicio início inizio begin aloitus rozpocz zahájení kezd početak"
_BEGINS = tuple(_BEGIN_WORDS.split())
_END_WORDS = (
    "completion fin slutför fertig abschluss finaliz conclus completamento voltooi fullfør fuldfør valmistum ukończ"
    " dokonč befejez fine"
)
_ENDS = tuple(_END_WORDS.split())


def _headers(head: Sequence[Record], place: int) -> list[str]:
    return [" ".join(cell.split()).casefold() for cell in head[place].cells]


def qualtrics(head: Sequence[Record], header: int) -> Detection | None:
    """Qualtrics with three header rows, or with the ImportId row deleted."""
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


def qualtrics_legacy(head: Sequence[Record], header: int) -> Detection | None:
    """The older Qualtrics export with two header rows."""
    names = _headers(head, header)
    if names[:2] == ["v1", "v2"] and len(head) > header + 1 and "responseid" in _headers(head, header + 1)[:3]:
        return Detection("qualtrics", 1.0, "legacy_columns", header, header + 1, header + 2)
    return None


def microsoft_forms(head: Sequence[Record], header: int) -> Detection | None:
    """Microsoft Forms, in the language of the form's owner: number, start and end of each response come first."""
    names = _headers(head, header)[:3]
    if len(names) < 3 or names[0] not in ("id", "nº", "nr", "n°"):
        return None
    if not any(word in names[1] for word in _BEGINS) or not any(word in names[2] for word in _ENDS):
        return None
    return Detection("microsoft_forms", 0.95, "known_columns", header, None, header + 1, ", ".join(names))


def google_forms(head: Sequence[Record], header: int) -> Detection | None:
    """Google Forms, in the language of the form’s owner."""
    names = _headers(head, header)
    if names and names[0] in _TIMESTAMP:
        return Detection("google_forms", 0.8, "first_column", header, None, header + 1, head[header].cells[0])
    return None


def kobo(head: Sequence[Record], header: int) -> Detection | None:
    """KoboToolbox and Ona, also their child tables."""
    names = set(_headers(head, header))
    known = names & {"_uuid", "_submission_time", "_index", "meta/instanceid", "_parent_index", "_parent_table_name"}
    if len(known) >= 2 or "meta/instanceid" in known:
        confidence = 0.95 if len(known) > 2 else 0.8
        return Detection("kobo", confidence, "known_columns", header, None, header + 1, ", ".join(sorted(known)))
    return None


def lime_survey(head: Sequence[Record], header: int) -> Detection | None:
    """LimeSurvey: codes, code and text, full text, and the VV file with labels above the codes."""
    below = set(_headers(head, header + 1)[:5]) if len(head) > header + 1 else set()
    if len({"id", "token", "submitdate", "lastpage"} & below) > 1:
        clue = ", ".join(_headers(head, header + 1)[:3])
        return Detection("limesurvey", 0.95, "known_columns", header + 1, header, header + 2, clue, escaped=True)
    names = _headers(head, header)
    known = [name for name in names if name in _LIME_CODES]
    if len(known) >= 3 or ("id" in names[:1] and len(known) >= 2):
        return _plain("limesurvey", 0.95, header, ", ".join(known[:4]))
    if any(re.match(r"id\. (?:response|answer|antwort|id de la|svar)", name) for name in names[:1]):
        return _plain("limesurvey", 0.95, header, head[header].cells[0])
    titles = [name for name in names if name in _LIME_TITLES]
    bracketed = sum(1 for name in names if name.endswith("]"))
    if names[:1] and names[0] in _LIME_IDS and (titles or 4 * bracketed >= len(names)):
        confidence = 0.95 if len(titles) > 1 else 0.8
        return _plain("limesurvey", confidence, header, ", ".join([head[header].cells[0], *titles[:3]]))
    return None


def odk_briefcase(head: Sequence[Record], header: int) -> Detection | None:
    """ODK Briefcase, also its file per repeat group."""
    names = [cell.strip() for cell in head[header].cells]
    known = [name for name in names if name in ("SubmissionDate", "PARENT_KEY", "KEY") or name.startswith("SET-OF-")]
    return _plain("odk_briefcase", 0.95, header, ", ".join(known[:4])) if "KEY" in known and len(known) > 1 else None


def survey_monkey(head: Sequence[Record], header: int) -> Detection | None:
    """SurveyMonkey: a second row with the choices, or "Response"."""
    for place in range(min(header + 1, len(head))):
        names = _headers(head, place)
        if not names or names[0].replace(" ", "") not in ("respondentid", "responseid", "idrespondent"):
            continue
        below = _headers(head, place + 1) if len(head) > place + 1 else []
        if below and not below[0] and any(cell for cell in below):
            return Detection(
                "surveymonkey", 0.95, "known_columns", place, place + 1, place + 2, head[place].cells[0], grouped=True
            )
        if "collectorid" in [name.replace(" ", "") for name in names]:
            return _plain("surveymonkey", 0.9, place, "CollectorID")
        if names[0].replace(" ", "") == "respondentid" and any("?" in name for name in names):
            return _plain("surveymonkey", 0.6, place, head[place].cells[0])
    return None


def typeform(head: Sequence[Record], header: int) -> Detection | None:
    """Typeform: # first, Network ID last."""
    names = _headers(head, header)
    known = [name for name in ("#", "start date (utc)", "submit date (utc)", "network id") if name in names]
    return _plain("typeform", 0.95, header, ", ".join(known)) if len(known) >= 2 else None


def survey_solutions(head: Sequence[Record], header: int) -> Detection | None:
    """Survey Solutions of the World Bank, also its file per roster."""
    names = _headers(head, header)
    known = {"interview__key", "interview__id", "interview__status", "sssys_irnd", "has__errors"} & set(names)
    key = known & {"interview__key", "interview__id"}
    rosters = [name for name in names if name.endswith("__id") and name != "interview__id"]
    if len(known) > 1 or (key and rosters):
        return _plain("survey_solutions", 0.95, header, ", ".join(sorted([*known, *rosters[:2]])))
    return None


def grouped(head: Sequence[Record], header: int) -> Detection | None:
    """A table whose header has two rows: groups over several columns, and under them the parts."""
    for place in range(min(header + 1, len(head) - 3)):
        above, below = head[place].cells, head[place + 1].cells
        runs = _runs(above)
        blanks = [at for at, cell in enumerate(above) if not cell.strip()]
        parts = [cell.strip() for cell in below if cell.strip()]
        if len(runs) < 2 or len(blanks) < 3 or len(parts) < 0.8 * len(below):
            continue
        if any(parse_number(part) is not None for part in parts) or any(not below[at].strip() for at in blanks):
            continue
        data = {cell.strip() for record in head[place + 2 :] for cell in record.cells if cell.strip()}
        if 10 * sum(1 for part in parts if part in data) <= len(parts):
            return Detection("table", 0.6, "grouped_header", place, place + 1, place + 2, grouped=True)
    return None


def defines_questionnaire(head: Sequence[Record]) -> bool:
    """Whether a table is the structure of a LimeSurvey survey, or an XLSForm written as text."""
    names = set(_headers(head, 0))
    if {"class", "type/scale"} <= names:
        return True
    return (
        next(iter(_headers(head, 0)), "") == "survey" and len(head) > 1 and {"type", "name"} <= set(_headers(head, 1))
    )


def _runs(cells: Sequence[str]) -> list[int]:
    """The lengths of the groups of two or more columns: a filled cell and the blank ones after it."""
    lengths: list[int] = []
    for cell in cells:
        if cell.strip():
            lengths.append(1)
        elif lengths:
            lengths[-1] += 1
    return [length for length in lengths if length > 1]


def _plain(tool: str, confidence: float, header: int, clue: str) -> Detection:
    return Detection(tool, confidence, "known_columns", header, None, header + 1, clue)


_LIME_CODES = frozenset({"submitdate", "lastpage", "startlanguage", "datestamp", "startdate", "refurl", "ipaddr"})
_LIME_TITLES = frozenset(
    {"date submitted", "last page", "start language", "date started", "date last action", "seed"}
    | {"datum abgeschickt", "letzte seite", "start-sprache", "dernière page", "date de soumission", "langue de départ"}
    | {"senaste sida", "startspråk", "datum inskickat", "date de lancement", "datum gestartet"}
)
_LIME_IDS = frozenset({"response id", "answer id", "antwort id", "id de la réponse", "svars-id", "id", "svar id"})
