"""What a file is, told from its first bytes and never from its name."""

import re
from enum import StrEnum
from pathlib import PurePath

from scorefact_desktop.domain.errors import UserError


class Kind(StrEnum):
    """The forms of file that can be told apart by their first bytes."""

    TEXT = "text"
    ZIP = "zip"
    OLE = "ole"  # the container of .xls and of password-protected workbooks
    XML = "xml"
    JSON = "json"
    SPSS = "spss"


#: First bytes of files that are never responses, with the error code that says so.
_REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"SQLite format 3\x00", "sqlite_file"),
    (b"%PDF-", "not_a_table"),
    (b"\x89PNG", "not_a_table"),
    (b"\xff\xd8\xff", "not_a_table"),
    (b"GIF8", "not_a_table"),
    (b"\x1f\x8b", "compressed"),
    (b"BZh", "compressed"),
    (b"\xfd7zXZ\x00", "compressed"),
    (b"7z\xbc\xaf\x27\x1c", "compressed"),
    (b"Rar!\x1a\x07", "compressed"),
    (b"\x28\xb5\x2f\xfd", "compressed"),
    (b"MZ", "not_a_table"),
    (b"\x7fELF", "not_a_table"),
    (b"{\\rtf", "not_a_table"),
)
_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (b"$FL2", Kind.SPSS),
    (b"$FL3", Kind.SPSS),
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.IGNORECASE)
_EXPECTED: dict[str, frozenset[Kind]] = {
    ".csv": frozenset({Kind.TEXT}),
    ".tsv": frozenset({Kind.TEXT}),
    ".tab": frozenset({Kind.TEXT}),
    ".xlsx": frozenset({Kind.ZIP}),
    ".xlsm": frozenset({Kind.ZIP}),
    ".ods": frozenset({Kind.ZIP}),
    ".xls": frozenset({Kind.OLE}),
    ".sav": frozenset({Kind.SPSS}),
    ".zsav": frozenset({Kind.SPSS}),
    ".por": frozenset({Kind.SPSS}),
}


def is_portable(start: bytes) -> bool:
    """Whether a file begins as an SPSS portable file, in ASCII or EBCDIC."""
    words = "ASCII SPSS PORT FILE"
    plain = start[:600].replace(b"\r", b"").replace(b"\n", b"")
    return words.encode() in plain[:240] or words.encode("cp037") in plain[:240] or plain[456:464] == b"SPSSPORT"


def start_as_text(start: bytes) -> str:
    """The beginning of a file as text, good enough to recognise markup; bytes that fit nothing are dropped."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if start.startswith(mark):
            return start[2:].decode(encoding, "ignore")
    if start[1:2] == b"\0" or start[:1] == b"\0":
        return start.decode("utf-16-le" if start[1:2] == b"\0" else "utf-16-be", "ignore")
    return start.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "ignore")


def sniff(start: bytes) -> Kind:
    """What kind of file begins with `start` (64 KB are plenty).

    Raises UserError: empty, html_table, sqlite_file, compressed, not_a_table.
    """
    for magic, code in _REFUSED:
        if start.startswith(magic):
            raise UserError(code)
    for magic, kind in _MAGIC:
        if start.startswith(magic):
            return kind
    if is_portable(start):
        return Kind.SPSS
    text = start_as_text(start).lstrip("\ufeff \t\r\n\0")
    if not text and not start.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise UserError("empty")
    if text.startswith("<"):
        if _HTML.match(text) or (_HTML.search(text[:4096]) and "<?xml" not in text[:64]):
            raise UserError("html_table")
        if re.match(r"<(?:\?xml|!DOCTYPE|!--|[A-Za-z_][\w.-]*(?::[\w.-]+)?[\s/>])", text):
            if _HTML.search(text[:4096]):
                raise UserError("html_table")
            return Kind.XML
    if re.match(r"[{\[]\s*[\"{\[]", text) and re.match(r"\{\s*\"[^\"\n]{1,80}\"\s*:", text):
        return Kind.JSON
    return Kind.TEXT


def extension_mismatch(name: str, kind: Kind) -> bool:
    """True where the end of the file's name says something else than its content."""
    expected = _EXPECTED.get(PurePath(name).suffix.lower())
    return expected is not None and kind not in expected


def is_definition(start: bytes) -> bool:
    """Whether an XML or JSON file defines a questionnaire: LimeSurvey, Qualtrics, CSPro, queXML."""
    marks = (b"LimeSurveyDocType", b'"SurveyEntry"', b'"software": "CSPro"', b'"software":"CSPro"', b"queXML")
    return any(mark in start for mark in marks) or re.search(rb"<questionnaire\b", start) is not None


def is_dictionary(start: bytes) -> bool:
    """Whether a text file is a CSPro dictionary as it was written before version 8."""
    return re.match(rb"(?:\xef\xbb\xbf)?\s*\[Dictionary\]\s*\r?\nVersion=CSPro", start, re.IGNORECASE) is not None
