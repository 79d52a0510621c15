"""Makes a draft of a queXML file, the paper form of LimeSurvey surveys: one language, sections, no conditions."""

from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import parse

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import NEUTRAL, Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Draft, Item, Option, Section
from scorefact_desktop.exchange.definitions.limesurvey_files import MAXIMUM_XML, TOOL
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.texts import joined, without_markup
from scorefact_desktop.exchange.limits import MEGABYTE

_NUMBERS = frozenset({"numeric", "integer", "number"})


def draft(file: IO[bytes], name: str) -> Draft:
    """The draft of a queXML file that has been through `preflight`. Raises UserError with question and column."""
    file.seek(0, 2)
    if file.tell() > MAXIMUM_XML:
        raise UserError("file_too_large", limit=MAXIMUM_XML // MEGABYTE)
    file.seek(0)
    try:
        root = parse(file).getroot()
    except (ParseError, DefusedXmlException) as error:
        raise UserError("xml_damaged", line=0) from error
    title = _words(root, "title")
    made = Draft(TOOL, code=title.get(NEUTRAL) or name, title=title, rows=sum(1 for _ in root.iter("question")))
    for place, section in enumerate(root.iter("section"), start=1):
        told = {one.findtext("position"): _words(one, "text") for one in section.findall("sectionInfo")}
        heading = told.get("title", {})
        made.sections.append(Section(heading.get(NEUTRAL) or f"section_{place}", heading, told.get("before", {})))
        for question in section.findall("question"):
            _question(made, question)
    return made


def _question(made: Draft, question: Element) -> None:
    text, number = _words(question, "text"), len(made.items) + 1
    told: Texts = {}
    for directive in question.findall("directive"):
        told = joined(told, _words(directive, "text"))
    responses, parts = question.findall("response"), question.findall("subQuestion")
    row = next((one.get("varName") for one in (*responses, *parts) if one.get("varName")), None) or f"question {number}"
    if question.find(".//skipTo") is not None:
        raise refused(TOOL, "logic", row, "skipTo", logic=question.findtext(".//skipTo") or "skipTo")
    if not responses:
        made.notices.add("note_as_instruction", row)
        about = made.sections[-1]
        about.introduction = joined(about.introduction, joined(text, told))
        return
    if len(responses) > 1 and all(len(one.findall("fixed/category")) == 1 for one in responses):
        options = list(_ticks(responses))
        _add(
            made, row.rpartition("_")[0] or row, row, text, told, Answering(ScaleKind.MULTI, f"{row}_choices", options)
        )
        return
    for response in responses:
        name = response.get("varName") or ""
        answering = _answering(made, response, name or row)
        for part in parts:
            part_name = part.get("varName") or f"{row}_{len(made.items)}"
            item = _add(made, part_name, row, _dashed(text, _words(part, "text")), told, answering)
            item.short = _words(part, "text")
        if not parts:
            label = _words(response, "free/label") if len(responses) > 1 else {}
            _add(made, name or f"{row}_{len(made.items)}", row, _dashed(text, label), told, answering)
    if parts:
        made.notices.add("grid_split", row)


def _ticks(responses: list[Element]) -> Iterator[Option]:
    """The choices of a question with several, each a response of its own with one category."""
    for response in responses:
        category = response.find("fixed/category")
        name = response.get("varName") or "choice"
        specify = response.find(".//contingentQuestion") is not None
        texts = _words(category, "label") if category is not None else {}
        yield Option("other" if specify and name.endswith("T") else name.rpartition("_")[2], texts, specify=specify)


def _answering(made: Draft, response: Element, name: str) -> Answering:
    categories = response.findall("fixed/category")
    if categories:
        options = [Option((one.findtext("value") or "").strip(), _words(one, "label")) for one in categories]
        return Answering(ScaleKind.CHOICE, f"{name}_choices", options)
    kind = (response.findtext("free/format") or "").strip().lower()
    if response.find("free") is None:
        raise refused(TOOL, "type", name, "response", type=next((one.tag for one in response), "response"))
    if kind in _NUMBERS:
        return Answering(ScaleKind.NUMBER, "number")
    if kind not in ("text", "longtext"):
        made.notices.add("kind_as_text", f"{name} ({kind})")
    return Answering(ScaleKind.TEXT, "text", settled=True)


def _add(made: Draft, name: str, row: str, text: Texts, told: Texts, answering: Answering) -> Item:
    item = Item(name, row, text, answering, len(made.sections) - 1, instruction=told)
    made.items.append(item)
    return item


def _words(element: Element, path: str) -> Texts:
    text = without_markup(element.findtext(path) or "")
    return {NEUTRAL: text} if text else {}


def _dashed(first: Texts, second: Texts) -> Texts:
    text = " – ".join(one[NEUTRAL] for one in (first, second) if one)
    return {NEUTRAL: text} if text else {}
