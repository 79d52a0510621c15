"""The survey in a LimeSurvey file, whatever its form: .lss, .lsg, .lsq (XML), .lsa (a zip around one), structure .txt.

All become the same plain survey, in which every text stands by language.
"""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import parse

from scorefact_desktop.domain.damaged_zip import ZIP_DAMAGED
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange import preflight
from scorefact_desktop.exchange.definitions.languages import language_code
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.texts import without_markup
from scorefact_desktop.exchange.limits import MEGABYTE
from scorefact_desktop.exchange.text import find_encoding

TOOL = "limesurvey"
MAXIMUM_XML = 32 * MEGABYTE
MAXIMUM_QUESTIONS = 20_000
Fields = Mapping[str, str]


@dataclass(slots=True)
class Answer:
    """One possible answer of a list."""

    code: str
    scale: str
    order: int
    texts: Texts = field(default_factory=dict)


@dataclass(slots=True)
class Part:
    """A subquestion: a row or column of a grid, or one choice of several."""

    code: str
    scale: str
    order: int
    texts: Texts = field(default_factory=dict)
    relevance: str = ""


@dataclass(slots=True)
class Asked:
    """One question."""

    key: str
    group: str
    kind: str
    title: str
    order: int
    other: bool = False
    relevance: str = ""
    texts: Texts = field(default_factory=dict)
    help: Texts = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Group:
    """A group of questions."""

    key: str
    order: int
    relevance: str = ""
    name: Texts = field(default_factory=dict)
    description: Texts = field(default_factory=dict)


@dataclass(slots=True)
class Survey:
    """A survey. `conditions` are those of old versions, (question, scenario, field, method, value)."""

    key: str = ""
    title: Texts = field(default_factory=dict)
    language: str | None = None
    languages: set[str] = field(default_factory=set)
    groups: dict[str, Group] = field(default_factory=dict)
    questions: dict[str, Asked] = field(default_factory=dict)
    conditions: list[tuple[str, str, str, str, str]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    columns: int = 0


def from_archive(file: IO[bytes]) -> Survey:
    """The survey in an archive (.lsa); its responses are left out. The container has been through `preflight`."""
    with zipfile.ZipFile(file) as container:
        entry = next(one for one in container.infolist() if one.filename.lower().endswith(".lss"))
        if entry.file_size > MAXIMUM_XML:
            raise UserError("file_too_large", limit=MAXIMUM_XML // MEGABYTE)
        try:
            content = container.read(entry)
        except ZIP_DAMAGED as error:
            raise UserError("zip_damaged") from error
        return from_xml(io.BytesIO(content))


def from_xml(file: IO[bytes]) -> Survey:
    """The survey, group or question in an XML file.

    Raises UserError xml_doctype, xml_too_deep, xml_damaged, file_too_large, limesurvey_damaged.
    """
    file.seek(0, 2)
    if file.tell() > MAXIMUM_XML:
        raise UserError("file_too_large", limit=MAXIMUM_XML // MEGABYTE)
    preflight.check_xml(file)
    file.seek(0)
    try:
        root = parse(file).getroot()
    except (ParseError, DefusedXmlException) as error:
        raise UserError("xml_damaged", line=0) from error
    if root is None or root.find("LimeSurveyDocType") is None:
        raise UserError("not_a_definition")
    return _from_tables({element.tag: element for element in root})


def _rows(tables: Mapping[str, Element], name: str) -> Iterator[dict[str, str]]:
    table = tables.get(name)
    rows = table.find("rows") if table is not None else None
    for row in rows if rows is not None else ():
        yield {cell.tag: (cell.text or "").strip() for cell in row}


def _from_tables(tables: Mapping[str, Element]) -> Survey:
    survey = Survey()
    listed = [language_code(one.text or "") for one in tables.get("languages", Element("none"))]
    for row in _rows(tables, "surveys"):
        survey.key = row.get("sid", "")
        survey.language = language_code(row["language"]) if row.get("language") else None
    survey.language = survey.language or next(iter(listed), None)
    survey.languages.update(listed)
    for row in _rows(tables, "surveys_languagesettings"):
        language = language_code(row.get("surveyls_language", ""))
        survey.languages.add(language)
        survey.title[language] = without_markup(row.get("surveyls_title", ""))
    _groups(tables, survey)
    _questions(tables, survey)
    _answers(tables, survey)
    for row in _rows(tables, "question_attributes"):
        question = survey.questions.get(row.get("qid", ""))
        if question is not None and row.get("value") and row.get("attribute"):
            question.attributes.setdefault(row["attribute"], row["value"])
    for row in _rows(tables, "conditions"):
        qid, scenario, about = row.get("qid", ""), row.get("scenario", ""), row.get("cfieldname", "")
        survey.conditions.append((qid, scenario, about, row.get("method", ""), row.get("value", "")))
    survey.left_out = [name for name in ("quota", "assessments") if any(True for _ in _rows(tables, name))]
    survey.columns = max((len(row) for row in _rows(tables, "questions")), default=0)
    return survey


def _groups(tables: Mapping[str, Element], survey: Survey) -> None:
    for row in _rows(tables, "groups"):
        key = row.get("gid", "")
        group = survey.groups.setdefault(key, Group(key, whole(row.get("group_order")), row.get("grelevance", "")))
        if row.get("language"):
            _say(group.name, row, "group_name")
            _say(group.description, row, "description")
    for row in _rows(tables, "group_l10ns"):
        if (known := survey.groups.get(row.get("gid", ""))) is not None:
            _say(known.name, row, "group_name")
            _say(known.description, row, "description")


def _questions(tables: Mapping[str, Element], survey: Survey) -> None:
    parts: dict[str, Part] = {}
    for name in ("questions", "subquestions"):
        for row in _rows(tables, name):
            key, parent = row.get("qid", ""), row.get("parent_qid", "0")
            if parent not in ("", "0"):
                part = parts.get(key) or Part(
                    row.get("title", ""),
                    row.get("scale_id") or "0",
                    whole(row.get("question_order")),
                    relevance=row.get("relevance", ""),
                )
                if (above := survey.questions.get(parent)) is not None:
                    part = above.parts.setdefault(key, part)
                parts[key] = part
                _say(part.texts, row, "question")
                continue
            question = survey.questions.setdefault(key, _asked(row, key))
            _say(question.texts, row, "question")
            _say(question.help, row, "help")
            if len(survey.questions) > MAXIMUM_QUESTIONS:
                raise refused(TOOL, "too_many_rows", question.title, "questions", limit=str(MAXIMUM_QUESTIONS))
    for row in _rows(tables, "question_l10ns"):
        about = survey.questions.get(row.get("qid", "")) or parts.get(row.get("qid", ""))
        if about is not None:
            _say(about.texts, row, "question")
        if isinstance(about, Asked):
            _say(about.help, row, "help")


def _asked(row: Fields, key: str) -> Asked:
    return Asked(
        key,
        row.get("gid", ""),
        row.get("type", "") or row.get("type/scale", ""),
        row.get("title", "") or row.get("name", ""),
        whole(row.get("question_order")),
        other=row.get("other") == "Y",
        relevance=row.get("relevance", ""),
    )


def _answers(tables: Mapping[str, Element], survey: Survey) -> None:
    by_number: dict[str, Answer] = {}
    for row in _rows(tables, "answers"):
        question = survey.questions.get(row.get("qid", ""))
        if question is None:
            continue
        scale = row.get("scale_id") or "0"
        answer = question.answers.setdefault(
            f"{scale}:{row.get('code', '')}", Answer(row.get("code", ""), scale, whole(row.get("sortorder")))
        )
        by_number[row.get("aid", "")] = answer
        _say(answer.texts, row, "answer")
    for row in _rows(tables, "answer_l10ns"):
        if (known := by_number.get(row.get("aid", ""))) is not None:
            _say(known.texts, row, "answer")


def _say(texts: Texts, row: Fields, column: str) -> None:
    language = row.get("language")
    text = without_markup(row.get(column, ""))
    if language and text:
        texts.setdefault(language_code(language), text)


def whole(text: str | None) -> int:
    """A whole number, 0 where there is none."""
    try:
        return int(text or "0") if len(text or "") < 10 else 0
    except ValueError:
        return 0  # an order or size that is no number counts as none


def from_text(file: IO[bytes]) -> Survey:
    """The survey in a structure file: TAB separated, one row for each setting, group, question, part and answer."""
    encoding = find_encoding(file).name
    file.seek(0)
    lines = io.TextIOWrapper(io.BytesIO(file.read()), encoding=encoding, errors="replace", newline="")
    reader = csv.reader(lines, delimiter="\t", strict=True)
    survey = Survey()
    question: Asked | None = None
    group = ""
    try:
        heads = [head.strip() for head in next(reader)]
        survey.columns = len(heads)
        for cells in reader:
            row = {
                head: cell.strip() for head, cell in zip(heads, cells, strict=False) if cell.strip() not in ("", "NA")
            }
            match row.get("class", ""):
                case "S":
                    _setting(survey, row)
                case "SL" if row.get("name") == "surveyls_title":
                    survey.title[language_code(row.get("language", ""))] = without_markup(row.get("text", ""))
                case "G":
                    group = _text_group(survey, row)
                case "Q":
                    question = _text_question(survey, row, group, reader.line_num)
                case "SQ" if question is not None:
                    scale, code = row.get("type/scale", "0"), row.get("name", "")
                    fresh = Part(code, scale, len(question.parts), relevance=row.get("relevance", ""))
                    _say(question.parts.setdefault(f"{scale}:{code}", fresh).texts, row, "text")
                case "A" if question is not None:
                    scale, code = row.get("type/scale", "0"), row.get("name", "")
                    answer = Answer(code, scale, len(question.answers))
                    _say(question.answers.setdefault(f"{scale}:{code}", answer).texts, row, "text")
    except (csv.Error, StopIteration) as error:
        raise refused(TOOL, "damaged", reader.line_num, "class") from error
    return survey


def _setting(survey: Survey, row: Fields) -> None:
    name, text = row.get("name"), row.get("text", "")
    if name == "sid":
        survey.key = text
    elif name == "language" and text:
        survey.language = language_code(text)
        survey.languages.add(survey.language)
    elif name == "additional_languages":
        survey.languages.update(language_code(one) for one in text.split())


def _text_group(survey: Survey, row: Fields) -> str:
    key = row.get("id") or row.get("name", "")
    group = survey.groups.setdefault(key, Group(key, len(survey.groups), row.get("relevance", "")))
    _say(group.name, row, "name")
    _say(group.description, row, "text")
    return key


def _text_question(survey: Survey, row: Fields, group: str, line: int) -> Asked:
    key = row.get("name") or f"line {line}"
    question = survey.questions.setdefault(key, _asked({**row, "gid": group, "title": key, "type": ""}, key))
    question.order = question.order or len(survey.questions)
    _say(question.texts, row, "text")
    _say(question.help, row, "help")
    for name in heads_of_attributes(row):
        question.attributes.setdefault(name, row[name])
    if len(survey.questions) > MAXIMUM_QUESTIONS:
        raise refused(TOOL, "too_many_rows", line, "questions", limit=str(MAXIMUM_QUESTIONS))
    return question


def heads_of_attributes(row: Fields) -> list[str]:
    """The columns of a structure file that are settings of a question."""
    own = {"id", "related_id", "class", "type/scale", "name", "relevance", "text", "help", "language", "other"}
    return [name for name in row if name not in own]
