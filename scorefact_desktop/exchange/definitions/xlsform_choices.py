"""The choice lists of an XLSForm, and the ones made from them: with "other", or filtered by their own columns."""

from collections.abc import Callable
from dataclasses import replace

from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES, NEUTRAL, Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Draft, Option
from scorefact_desktop.exchange.definitions.expressions import (
    ColumnName,
    Expression,
    Function,
    Joined,
    Literal,
    Operation,
)
from scorefact_desktop.exchange.definitions.languages import language_code
from scorefact_desktop.exchange.definitions.own_columns import choice as own_choice
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.sheets import Row, Sheet

_OTHER = {"fr": "Autre", "en": "Other", "sv": "Annat"}
_OK = {"fr": "OK", "en": "OK", "sv": "OK"}
Read = Callable[[Row, str, str], Expression]


class Lists:
    """The choices by list. Raises UserError xlsform_duplicate_choice, xlsform_name_missing."""

    def __init__(self, sheet: Sheet, draft: Draft, texts: Callable[[Row, str], Texts], merging: bool) -> None:
        self._draft = draft
        self._lists: dict[str, list[Option]] = {}
        self._made: dict[tuple[object, ...], Answering] = {}
        seen: set[tuple[str, str]] = set()
        for row in sheet.rows:
            name = row.get("list_name")
            if not name:
                continue
            listed = self._lists.setdefault(name, [])
            code = row.get("name") or ("" if "name" in sheet.columns else row.get("value"))
            if not code:
                raise refused("xlsform", "name_missing", f"choices {row.number}", "name")
            if (name, code) in seen:
                if not merging:
                    raise refused(
                        "xlsform", "duplicate_choice", f"choices {row.number}", "name", list=name, choice=code
                    )
                draft.notices.add("choices_merged", f"{name}: {code}")
                continue
            seen.add((name, code))
            option = Option(code, texts(row, "label"), columns=dict(row.cells))
            if draft.own:
                own_choice(option, row)
            listed.append(option)
            for missing in self._gaps(option, sheet):
                draft.notices.add("missing_translation", f"{name}: {code} ({missing})")

    def _gaps(self, option: Option, sheet: Sheet) -> tuple[str, ...]:
        if NEUTRAL in option.texts or not option.texts:
            return ()
        return tuple(sorted({language_code(named) for named in sheet.languages("label")} - option.texts.keys()))

    def options(self, name: str) -> list[Option]:
        """The choices of a list; empty where there is none of this name."""
        return self._lists.get(name, [])

    def chosen(self, row: Row, name: str, many: bool, other: bool, read: Read) -> Answering:
        """How a question with choices is answered. Raises UserError xlsform_unknown_list."""
        if name not in self._lists:
            raise refused("xlsform", "unknown_list", row.number, "type", list=name)
        text = row.get("choice_filter")
        keep = self._kept(row, name, read(row, "choice_filter", text), text) if text else None
        key = (name, many, other, keep)
        if key not in self._made:
            options = [option for option in self._lists[name] if keep is None or option.name in keep]
            if other and all(option.name != "other" for option in options):
                used = {language for option in options for language in option.texts}
                texts = {language: _OTHER[language] for language in LANGUAGES if language in used}
                options = [*options, Option("other", texts or {NEUTRAL: "Other"}, specify=True)]
            elif other:
                options = [replace(option, specify=option.name == "other") for option in options]
            kind = ScaleKind.MULTI if many else ScaleKind.CHOICE
            self._made[key] = Answering(kind, name, options)
        return self._made[key]

    def acknowledge(self) -> Answering:
        """The one choice of a row that only wants to be acknowledged."""
        key = ("", "acknowledge")
        return self._made.setdefault(key, Answering(ScaleKind.CHOICE, "acknowledge", [Option("OK", dict(_OK))]))

    def _kept(self, row: Row, name: str, wanted: Expression, text: str) -> tuple[str, ...] | None:
        """The choices that a filter leaves where it looks at the list alone; else all, and a person is told."""
        try:
            kept = tuple(option.name for option in self._lists[name] if _holds(wanted, option.columns))
        except LookupError:
            kept = ()
        if not kept:
            self._draft.notices.add("choice_filter_left_out", f"{row.number}: {text[:80]}")
            return None
        return kept


def _holds(wanted: Expression, columns: dict[str, str]) -> bool:
    match wanted:
        case Joined("and", parts):
            return all(_holds(part, columns) for part in parts)
        case Joined(_, parts):
            return any(_holds(part, columns) for part in parts)
        case Function("not", (part,)):
            return not _holds(part, columns)
        case Operation("=", left, right):
            return _side(left, columns) == _side(right, columns)
        case Operation("!=", left, right):
            return _side(left, columns) != _side(right, columns)
    raise LookupError


def _side(side: Expression, columns: dict[str, str]) -> str:
    match side:
        case ColumnName(name):
            return columns.get(name.lower(), columns.get(name, ""))
        case Literal(str(value)):
            return value
        case Literal(float(value)):
            return format(value, ".15g")
    raise LookupError
