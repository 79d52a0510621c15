"""Makes a draft of a CSPro dictionary, JSON or INI as before version 8: items are questions, value sets choices."""

import json
from collections.abc import Mapping
from typing import IO, Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import NEUTRAL, Texts
from scorefact_desktop.exchange.definitions import cspro_ini
from scorefact_desktop.exchange.definitions.draft import Answering, Draft, Item, Option, Section
from scorefact_desktop.exchange.definitions.languages import language_code
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.limits import MEGABYTE

TOOL = "cspro"
MAXIMUM_BYTES = 16 * MEGABYTE


def draft(file: IO[bytes], name: str) -> Draft:
    """The draft of a dictionary; `name` is that of the file. Raises UserError with item and column."""
    file.seek(0)
    content = file.read(MAXIMUM_BYTES + 1)
    if len(content) > MAXIMUM_BYTES:
        raise UserError("file_too_large", limit=MAXIMUM_BYTES // MEGABYTE)
    try:
        text = content.decode("utf-8-sig")
        data = cspro_ini.as_json(text) if cspro_ini.is_dictionary(text) else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise refused(TOOL, "damaged", "-", "-") from error
    if not isinstance(data, dict):
        raise refused(TOOL, "damaged", "-", "-")
    base = next((_word(one.get("name")) for one in _objects(data.get("languages"))), "")
    language = language_code(base) if base else NEUTRAL
    made = Draft(
        TOOL,
        code=_word(data.get("name")) or name,
        title=_labels(data, language),
        default_language=None if language == NEUTRAL else language,
    )
    for level in _objects(data.get("levels")):
        for record in _objects(level.get("records")):
            _record(made, record, language)
    made.rows = len(made.items)
    return made


def _record(made: Draft, record: Mapping[str, Any], language: str) -> None:
    name = _word(record.get("name")) or "record"
    occurrences = record.get("occurrences")
    most = occurrences.get("maximum") if isinstance(occurrences, dict) else occurrences
    if isinstance(most, int) and most > 1:
        raise refused(TOOL, "repeat", name, "occurrences", name=name)
    made.sections.append(Section(name, _labels(record, language)))
    for item in _objects(record.get("items")):
        made.items.append(_item(item, language, len(made.sections) - 1))
        made.columns = max(made.columns, len(item))


def _item(item: Mapping[str, Any], language: str, section: int) -> Item:
    name = _word(item.get("name"))
    if not name:
        raise refused(TOOL, "name_missing", f"item in section {section + 1}", "name")
    kind = _word(item.get("contentType")) or "numeric"
    if isinstance(item.get("occurrences"), int) and item["occurrences"] > 1:
        raise refused(TOOL, "repeat", name, "occurrences", name=name)
    options = [
        Option(_word(pair.get("value")).strip(), _labels(value, language))
        for values in _objects(item.get("valueSets"))[:1]
        for value in _objects(values.get("values"))
        for pair in _objects(value.get("pairs"))[:1]
        if _word(pair.get("value")).strip()
    ]
    if kind.lower() not in ("numeric", "alpha"):
        raise refused(TOOL, "type", name, "contentType", type=kind)
    if len({option.name for option in options}) != len(options):
        raise refused(TOOL, "duplicate_choice", name, "valueSets", list=name, choice=options[0].name)
    if options:
        answering = Answering(ScaleKind.CHOICE, f"{name}_choices", options)
    elif kind.lower() == "numeric":
        answering = Answering(ScaleKind.NUMBER, "number", whole=not item.get("decimals"))
    else:
        answering = Answering(ScaleKind.TEXT, "text", settled=True)
    return Item(name, name, _labels(item, language), answering, section)


def _labels(about: Mapping[str, Any], language: str) -> Texts:
    found: Texts = {}
    for label in _objects(about.get("labels")):
        named = _word(label.get("language"))
        if text := _word(label.get("text")).strip():
            found.setdefault(language_code(named) if named else language, text)
    return found


def _objects(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _word(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
