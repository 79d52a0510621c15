"""Reads a definition file in the child process: told by its content, checked before it is parsed, one questionnaire."""

import json
from dataclasses import asdict
from pathlib import PurePath
from typing import IO, Any

from pydantic import ValidationError

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.exchange import preflight, sniff
from scorefact_desktop.exchange.definitions import (
    cspro,
    limesurvey,
    limesurvey_files,
    qualtrics,
    quexml,
    sheets,
    xlsform,
)
from scorefact_desktop.exchange.definitions.building import Built, build
from scorefact_desktop.exchange.definitions.draft import Draft
from scorefact_desktop.exchange.definitions.recognise import Form, by_parts, by_start
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.limits import MEGABYTE
from scorefact_desktop.exchange.staged import Notice

MAXIMUM_BYTES = 64 * MEGABYTE


def read_definition(file: IO[bytes], name: str) -> Built:
    """The questionnaire in a file. Raises UserError: what it is refused for, not_a_definition."""
    file.seek(0, 2)
    if file.tell() > MAXIMUM_BYTES:
        raise UserError("file_too_large", limit=MAXIMUM_BYTES // MEGABYTE)
    file.seek(0)
    kind = sniff.sniff(file.read(64 * 1024))
    draft = _draft(file, kind, PurePath(name).stem)
    try:
        return build(draft)
    except ValidationError as error:  # only what the file says of scales and blocks itself can be unsound here
        detail = error.errors(include_url=False)[0]
        raise refused(draft.tool, "damaged", "-", ".".join(map(str, detail["loc"])) or "-") from error


def _draft(file: IO[bytes], kind: sniff.Kind, name: str) -> Draft:
    file.seek(0)
    form = by_start(kind, file.read(64 * 1024))
    if kind is sniff.Kind.ZIP:
        form = by_parts(preflight.check(file).names)
    elif kind is sniff.Kind.OLE:
        preflight.check_ole(file)
    elif kind is sniff.Kind.XML:
        preflight.check_xml(file)
    match form:
        case Form.LIMESURVEY_XML:
            return limesurvey.draft(limesurvey_files.from_xml(file), name)
        case Form.LIMESURVEY_ARCHIVE:
            archived = limesurvey.draft(limesurvey_files.from_archive(file), name)
            archived.notices.add("responses_left_out", name)
            return archived
        case Form.LIMESURVEY_TEXT:
            return limesurvey.draft(limesurvey_files.from_text(file), name)
        case Form.QUALTRICS:
            return qualtrics.draft(file, name)
        case Form.QUEXML:
            return quexml.draft(file, name)
        case Form.CSPRO:
            return cspro.draft(file, name)
    found = None
    if kind in (sniff.Kind.ZIP, sniff.Kind.OLE):
        found = sheets.from_workbook(file)
    elif form is Form.XLSFORM:
        found = sheets.from_text(file)
    if found is None or "survey" not in found:
        raise UserError("not_a_definition")
    return xlsform.read(found, name)


def to_json(built: Built) -> bytes:
    """What was read, for the pipe."""
    data = {
        "questionnaire": built.questionnaire.model_dump(mode="json"),
        "tool": built.tool,
        "rows": built.rows,
        "columns": built.columns,
        "notices": [asdict(notice) for notice in built.notices],
    }
    return json.dumps(data, ensure_ascii=False).encode("utf-8")


def from_json(raw: bytes) -> Built:
    """What the child process sent. Raises pydantic's ValidationError where it is no questionnaire."""
    data: dict[str, Any] = json.loads(raw)
    return Built(
        questionnaire=Questionnaire.model_validate(data["questionnaire"]),
        tool=str(data["tool"]),
        rows=int(data["rows"]),
        columns=int(data["columns"]),
        notices=tuple(Notice(**one) for one in data["notices"]),
    )
