"""Small definition files for tests: forms written as rows, surveys as XML."""

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

from openpyxl import Workbook

from scorefact_desktop.exchange.definitions.building import Built
from scorefact_desktop.exchange.definitions.reading import read_definition

Rows = Sequence[Sequence[str | int | None]]


def form(survey: Rows, choices: Rows = (), settings: Rows = ()) -> io.BytesIO:
    """A workbook with these sheets, heads first."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        if rows:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file


def read_form(survey: Rows, choices: Rows = (), settings: Rows = ()) -> Built:
    return read_definition(form(survey, choices, settings), "form.xlsx")


def told(built: Built) -> dict[str, object]:
    """The places of each notice, by code."""
    return {notice.code: notice.facts["places"] for notice in built.notices}


def survey_xml(**tables: Sequence[dict[str, str]]) -> io.BytesIO:
    """A LimeSurvey survey with these tables."""
    parts = ["<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages>"]
    for name, rows in tables.items():
        cells = ("".join(f"<{key}>{escape(value)}</{key}>" for key, value in row.items()) for row in rows)
        parts.append(f"<{name}><rows>{''.join(f'<row>{row}</row>' for row in cells)}</rows></{name}>")
    return io.BytesIO(("<?xml version='1.0'?>" + "".join(parts) + "</document>").encode())
