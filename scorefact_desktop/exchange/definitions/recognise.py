"""Whether a file defines a questionnaire, told from its content; and by which tool it was written."""

import re
from collections.abc import Iterable
from enum import StrEnum

from scorefact_desktop.exchange.definitions.cspro_ini import is_dictionary
from scorefact_desktop.exchange.sniff import Kind, start_as_text

_CSPRO = re.compile(r'"software"\s*:\s*"CSPro"')
_QSF = re.compile(r'"SurveyEntry"\s*:')


class Form(StrEnum):
    """The forms of definition files."""

    XLSFORM = "xlsform"
    LIMESURVEY_XML = "limesurvey_xml"
    LIMESURVEY_ARCHIVE = "limesurvey_archive"
    LIMESURVEY_TEXT = "limesurvey_text"
    QUALTRICS = "qualtrics"
    QUEXML = "quexml"
    CSPRO = "cspro"


def by_start(kind: Kind, start: bytes) -> Form | None:
    """What the first bytes of an XML, JSON or text file say; None where it defines no questionnaire."""
    text = start_as_text(start).lstrip("\ufeff \t\r\n")
    if kind is Kind.XML:
        if "<LimeSurveyDocType>" in text:
            return Form.LIMESURVEY_XML
        return Form.QUEXML if re.search(r"<questionnaire\b[^>]*\bid=", text[:2000]) else None
    if kind is Kind.JSON:
        return Form.QUALTRICS if _QSF.search(text[:4000]) else Form.CSPRO if _CSPRO.search(text[:4000]) else None
    if kind is not Kind.TEXT:
        return None
    if is_dictionary(text):
        return Form.CSPRO
    first, _, rest = text.partition("\n")
    heads = {head.strip().strip('"').lower() for head in first.split("\t")}
    if {"class", "type/scale", "name", "relevance"} <= heads:
        return Form.LIMESURVEY_TEXT
    cells = [cell.strip().strip('"').lower() for cell in re.split("[,;\t]", first)]
    second = {cell.strip().strip('"').lower() for cell in re.split("[,;\t]", rest.partition("\n")[0])}
    if cells[0] == "survey" and not any(cells[1:]) and {"type", "name"} <= second:
        return Form.XLSFORM
    return None


def by_parts(names: Iterable[str]) -> Form | None:
    """What the parts of a zip container say, where it is no workbook."""
    return Form.LIMESURVEY_ARCHIVE if any(name.lower().endswith(".lss") for name in names) else None
