"""Writes a questionnaire as an XLSForm workbook that ODK, KoboToolbox and their kin can use, and that we read back."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import CONTEXT, MISSING_FUNCTIONS, names
from scorefact_desktop.domain.questionnaire import Question, Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.questionnaire_checks import texts_of
from scorefact_desktop.domain.texts import LANGUAGES, NEUTRAL, Texts
from scorefact_desktop.exchange.definitions.languages import language_name
from scorefact_desktop.exchange.definitions.naming import unique
from scorefact_desktop.exchange.definitions.own_columns import NO, YES
from scorefact_desktop.exchange.definitions.rendering import xpath

_CLOSED = (ScaleKind.ORDINAL, ScaleKind.CHOICE, ScaleKind.MULTI)
Cells = dict[str, str]


def save(questionnaire: Questionnaire, path: Path, words: dict[str, Texts]) -> None:
    """Write the form. `words` are the texts of dont_know, refused, not_applicable, vendor_type and its two values.

    May raise OSError.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    form = _Form(questionnaire, words)
    for title, columns, rows in form.sheets():
        page = book.create_sheet(title)

        def text(value: str, page: Any = page) -> Any:
            cell = WriteOnlyCell(page, value)
            cell.data_type = "s"  # a text that looks like a formula stays a text
            return cell

        page.append([text(column) for column in columns])
        for row in rows:
            page.append([text(row[column]) if row.get(column) else None for column in columns])
    book.save(path)


class _Form:
    def __init__(self, questionnaire: Questionnaire, words: dict[str, Texts]) -> None:
        self._questionnaire = questionnaire
        self._words = words
        used = {language for _, texts in texts_of(questionnaire) for language, text in texts.items() if text}
        self._languages = [one for one in (*LANGUAGES, *sorted(used - {*LANGUAGES, NEUTRAL})) if one in used]
        self._languages += [NEUTRAL] if NEUTRAL in used or not used else []
        self._taken = {question.code for question in questionnaire.questions} | {
            block.id for block in questionnaire.blocks
        }

    def sheets(self) -> Iterator[tuple[str, list[str], list[Cells]]]:
        """Title, columns and rows of each sheet."""
        survey = ["type", "name", *self._heads("label", "hint"), "relevant", "constraint"]
        survey += [*self._heads("short", "probe"), "scale", "theme", "also_themes", "core", "sensitive"]
        survey += ["recommendation", "position", "condition"]
        yield "survey", survey, list(self._survey())
        choices = ["list_name", "name", *self._heads("label"), "stored_value", "exclusive", "specify", "missing"]
        yield "choices", choices, list(self._choices())
        title = next(iter(self._questionnaire.title.values()), self._questionnaire.code)
        settings = {"form_title": title, "form_id": self._questionnaire.code, "version": self._questionnaire.version}
        yield "settings", list(settings), [settings]
        own = ["what", "id", "version", "standard", "number", "kind", "minimum", "maximum", "top", "positive"]
        yield "scorefact", [*own, *self._heads("text", "low", "high")], list(self._own())

    def _head(self, column: str, language: str) -> str:
        return column if language == NEUTRAL else f"{column}::{language_name(language)} ({language})"

    def _heads(self, *columns: str) -> Iterator[str]:
        for column in columns:
            for language in self._languages:
                yield self._head(column, language)

    def _texts(self, column: str, texts: Texts) -> Cells:
        return {self._head(column, language): text for language, text in texts.items() if text}

    def _known(self, texts: Texts) -> Texts:
        """Words of ours in the languages of the form; in English where it has none of ours."""
        found = {language: text for language, text in texts.items() if language in self._languages}
        return found or {self._languages[0]: texts["en"]}

    def _survey(self) -> Iterator[Cells]:
        asked = {
            name
            for question in self._questionnaire.questions
            if question.condition
            for name in names(parse(question.condition))
        }
        for name in CONTEXT:
            if name in asked - self._taken:
                label = self._texts("label", self._known(self._words[name]))
                yield {"type": f"select_one {name}", "name": name, **label}
        own_order = [question.code for question in self._questionnaire.questions] != list(self._questionnaire.order)
        positions = {question.code: str(place) for place, question in enumerate(self._questionnaire.questions)}
        for block in self._questionnaire.blocks:
            yield {"type": "begin_group", "name": block.id}
            if any(block.introduction.values()):
                name = unique(f"{block.id}_introduction", self._taken)
                self._taken.add(name)
                yield {"type": "note", "name": name, **self._texts("label", block.introduction)}
            for code in block.questions:
                question = self._questionnaire.by_code[code]
                yield self._question(question) | ({"position": positions[code]} if own_order else {})
            yield {"type": "end_group"}

    def _question(self, question: Question) -> Cells:
        scale = self._questionnaire.scale_of(question.code)
        cells = {"type": _type(scale), "name": question.code, "scale": scale.id}
        cells |= self._texts("label", question.text) | self._texts("hint", question.instruction)
        cells |= self._texts("short", question.short) | self._texts("probe", question.probe)
        if question.condition:
            cells |= {"relevant": xpath(parse(question.condition)), "condition": question.condition}
        cells["constraint"] = _constraint(scale)
        cells["theme"] = question.theme or ""
        cells["also_themes"] = " ".join(question.also_themes)
        cells["core"] = YES if question.core else NO
        cells["sensitive"] = YES if question.sensitive else ""
        cells["recommendation"] = YES if question.recommendation else ""
        return cells

    def _choices(self) -> Iterator[Cells]:
        for scale in self._questionnaire.scales:
            if scale.kind not in _CLOSED:
                continue
            for choice in scale.choices:
                yield {
                    "list_name": scale.id,
                    "name": choice.code,
                    **self._texts("label", choice.text),
                    "stored_value": str(choice.value),
                    "exclusive": YES if choice.exclusive else "",
                    "specify": YES if choice.specify else "",
                }
            for kind in MISSING_FUNCTIONS:
                if all(choice.code != kind for choice in scale.choices):
                    label = self._texts("label", self._known(self._words[kind]))
                    yield {"list_name": scale.id, "name": kind, **label, "missing": kind}
        for name, values in CONTEXT.items():
            for value in values:
                label = self._texts("label", self._known(self._words[value]))
                yield {"list_name": name, "name": value, **label}

    def _own(self) -> Iterator[Cells]:
        one = self._questionnaire
        about = {"what": "questionnaire", "id": one.code, "version": one.version}
        yield about | {"standard": YES if one.standard else ""} | self._texts("text", one.title)
        for theme in one.themes:
            yield {"what": "theme", "id": theme.id, "number": str(theme.number)} | self._texts("text", theme.name)
        for scale in one.scales:
            yield {
                "what": "scale",
                "id": scale.id,
                "kind": scale.kind.value,
                "minimum": "" if scale.minimum is None else str(scale.minimum),
                "maximum": "" if scale.maximum is None else str(scale.maximum),
                "top": _listed(scale.top),
                "positive": _listed(scale.positive),
                **self._texts("low", scale.low),
                **self._texts("high", scale.high),
            }


def _listed(values: Iterable[int]) -> str:
    return " ".join(str(value) for value in values)


def _type(scale: Scale) -> str:
    match scale.kind:
        case ScaleKind.MULTI:
            return f"select_multiple {scale.id}"
        case ScaleKind.ORDINAL | ScaleKind.CHOICE:
            return f"select_one {scale.id}"
        case ScaleKind.TEXT:
            return "text"
        case _:
            return "integer"


def _constraint(scale: Scale) -> str:
    if scale.kind is ScaleKind.MULTI:
        alone = [choice.code for choice in scale.choices if choice.exclusive] + list(MISSING_FUNCTIONS)
        return " and ".join(f"not(selected(., '{code}') and count-selected(.) > 1)" for code in alone)
    if scale.kind not in (ScaleKind.NUMBER, ScaleKind.RATING):
        return ""
    ends = [f". >= {scale.minimum}"] if scale.minimum is not None else []
    return " and ".join([*ends, *([f". <= {scale.maximum}"] if scale.maximum is not None else [])])
