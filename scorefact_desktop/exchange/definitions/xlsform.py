"""Reads an XLSForm: its rows become questions, its groups blocks and themes, its notes and hints instructions."""

import re
from dataclasses import dataclass, field

from scorefact_desktop.domain.conditions import CONTEXT
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import NEUTRAL, Texts
from scorefact_desktop.exchange.definitions import own_columns
from scorefact_desktop.exchange.definitions.constraints import Bounds, bounds
from scorefact_desktop.exchange.definitions.draft import Answering, Calculation, Draft, Item, Rule, Section
from scorefact_desktop.exchange.definitions.expressions import Expression, UnreadableError, parse, references
from scorefact_desktop.exchange.definitions.languages import language_code
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.sheets import Row, Sheet
from scorefact_desktop.exchange.definitions.texts import joined
from scorefact_desktop.exchange.definitions.xlsform_choices import Lists

TOOL = "xlsform"
_SELECT = re.compile(
    r"^(?P<many>select[ _](?:one|1)|select1|select[ _](?:multiple|all that apply|all))(?:[ _]from)?[ ]+(?P<list>\S+)"
    r"(?P<other>\s+or[ _](?:other|specify[ _]other))?$",
    re.IGNORECASE,
)
_GROUP = re.compile(r"^(?P<which>begin|end)[ _](?P<what>group|repeat|loop)\b", re.IGNORECASE)
_TEXTS = frozenset({"text", "string", "date", "time", "datetime"})
_NUMBERS = frozenset({"integer", "int", "decimal"})
_META = frozenset({"start", "end", "today"})
_NOTES = frozenset({"note"})
_ACKNOWLEDGE = frozenset({"acknowledge", "trigger"})
_CALCULATE = frozenset({"calculate", "calculation"})
_YES = frozenset({"yes", "true", "true()", "1"})


@dataclass(slots=True)
class _Group:
    name: str
    row: int
    rules: list[Rule]
    section: int
    names: dict[str, int] = field(default_factory=dict)  # the names used in it, with their rows


class Form:
    """One form while it is read."""

    def __init__(self, sheets: dict[str, Sheet], name: str) -> None:
        self.survey = sheets.get("survey", Sheet((), ()))
        if "type" not in self.survey.columns:
            raise refused(TOOL, "no_questions", 1, "type")
        settings = sheets["settings"].rows[0] if "settings" in sheets and sheets["settings"].rows else Row(2, {})
        default = settings.get("default_language")
        self.default = language_code(default) if default else None
        title = settings.get("form_title")
        self.draft = Draft(
            TOOL,
            code=settings.get("form_id") or name,
            title={NEUTRAL: title} if title else {},
            version=settings.get("version") or "1",
            default_language=self.default or next(iter(map(language_code, self.survey.languages("label"))), None),
            languages=set(map(language_code, self.survey.languages("label"))),
            rows=len(self.survey.rows),
            columns=len(self.survey.columns),
        )
        self.own = own_columns.read(sheets.get("scorefact"), self.draft, self.texts)
        merging = settings.get("allow_choice_duplicates").lower() in _YES
        self.lists = Lists(sheets.get("choices", Sheet((), ())), self.draft, self.texts, merging)
        own_columns.declare(self.own, self.draft, self.lists.options)
        self.draft.sections.append(Section("main"))
        self.groups = [_Group("", 1, [], 0)]
        self.said: list[tuple[int, str, Texts]] = []  # notes that wait for a question: section, name, text

    def texts(self, row: Row, column: str) -> Texts:
        """The texts of a column by language code; one without a language is in the default one, or neutral."""
        found = {}
        for named, text in row.texts(column).items():
            found[language_code(named) if named else NEUTRAL] = text
        if self.default is not None and NEUTRAL in found and not self.draft.own:
            found.setdefault(self.default, found.pop(NEUTRAL))
        return found

    def read(self) -> Draft:
        """The whole form. Raises UserError with row and column for what is outside the subset."""
        for row in self.survey.rows:
            if row.get("disabled").lower() not in _YES:
                self._row(row)
        if len(self.groups) > 1:
            raise refused(TOOL, "group", self.groups[-1].row, "type", name=self.groups[-1].name)
        self._leave_notes(None)
        self._constraints_know_their_names()
        return self.draft

    def _row(self, row: Row) -> None:
        kind = " ".join(row.get("type").split())
        low = kind.lower()
        if not kind:
            if row.get("name") or row.texts("label"):
                raise refused(TOOL, "type", row.number, "type", type="")
            return
        if match := _GROUP.match(low):
            self._group(row, match["which"], match["what"])
            return
        name = self._named(row, low)
        condition = own_columns.settled_condition(row) if self.draft.own else None
        rules = [rule for group in self.groups for rule in group.rules]
        if condition is None:
            rules += self._rules(row)
        if low in _META:
            self.draft.unsayable.add(name)
        elif low in _CALCULATE:
            self.draft.calculations[name] = Calculation(
                self.expression(row, "calculation", row.get("calculation") or "''"), str(row.number), "calculation"
            )
            self.draft.notices.add("calculation_left_out", name)
        elif low in _NOTES:
            self.draft.blanks.add(name)
            self._note(row, name)
        elif (match := _SELECT.match(kind)) and self._is_context(name, match["list"]):
            self.draft.context.add(name)  # asked where the form is used elsewhere; here the campaign says it
        else:
            self._question(row, kind, name, rules, condition)

    def _is_context(self, name: str, choices: str) -> bool:
        return name in CONTEXT and {one.name for one in self.lists.options(choices)} == set(CONTEXT[name])

    def _named(self, row: Row, kind: str) -> str:
        name = row.get("name")
        if not name:
            if kind in _NOTES or kind in _META:
                return f"{kind}_{row.number}"
            raise refused(TOOL, "name_missing", row.number, "name")
        names = self.groups[-1].names
        if name in names:
            raise refused(TOOL, "duplicate", f"{names[name]}, {row.number}", "name", name=name)
        names[name] = row.number
        return name

    def _group(self, row: Row, which: str, what: str) -> None:
        if what != "group":
            raise refused(TOOL, "repeat", row.number, "type", name=row.get("name"))
        if which == "end":
            if len(self.groups) == 1:
                raise refused(TOOL, "group", row.number, "type", name=row.get("name"))
            self._leave_notes(self.groups[-1].section)
            self.groups.pop()
            return
        name = row.get("name") or f"group_{row.number}"
        self._named(Row(row.number, {"name": name}), "group")
        above = self.groups[-1].section
        self.draft.sections.append(
            Section(name, self.texts(row, "label"), part_of=above if len(self.groups) > 1 else None)
        )
        rules = [] if self.draft.own else self._rules(row)
        self.groups.append(_Group(name, row.number, rules, len(self.draft.sections) - 1))

    def _rules(self, row: Row) -> list[Rule]:
        text = row.get("relevant")
        return [Rule(self.expression(row, "relevant", text), str(row.number), "relevant", text)] if text else []

    def expression(self, row: Row, column: str, text: str) -> Expression:
        """An expression of the form. Raises UserError xlsform_expression, xlsform_function."""
        try:
            return parse(text)
        except UnreadableError as error:
            facts = {"function": error.name} if error.kind == "function" else {"expression": text}
            raise refused(TOOL, error.kind, row.number, column, **facts) from error

    def _note(self, row: Row, name: str) -> None:
        texts = joined(self.texts(row, "label"), self.texts(row, "hint"))
        section = self.groups[-1].section
        if any(item.section == section for item in self.draft.items) or row.get("relevant"):
            self.said.append((section, name, texts))
        else:
            about = self.draft.sections[section]
            about.introduction = joined(about.introduction, texts)

    def _leave_notes(self, section: int | None) -> None:
        """Notes behind the last question of their group go to that question."""
        left = [note for note in self.said if section is None or note[0] == section]
        self.said = [note for note in self.said if note not in left]
        for _, name, texts in left:
            if self.draft.items:
                self.draft.items[-1].instruction = joined(self.draft.items[-1].instruction, texts)
                self.draft.notices.add("note_as_instruction", name)

    def _question(self, row: Row, kind: str, name: str, rules: list[Rule], condition: str | None) -> None:
        instruction = joined(self.texts(row, "hint"), self.texts(row, "guidance_hint"))
        for _, note, texts in self.said:
            instruction = joined(texts, instruction)
            self.draft.notices.add("note_as_instruction", note)
        self.said = []
        limits = self._constraint(row)
        if limits.left_out:
            instruction = joined(instruction, self.texts(row, "constraint_message"))
        item = Item(
            name=name,
            row=str(row.number),
            texts=self.texts(row, "label") or self.texts(row, "hint"),
            answering=self._answering(row, kind, name, limits),
            section=self.groups[-1].section,
            rules=rules,
            instruction=instruction,
        )
        if self.draft.own:
            own_columns.complete(item, row, self.texts, condition)
        self.draft.items.append(item)

    def _answering(self, row: Row, kind: str, name: str, limits: Bounds) -> Answering:
        low = kind.lower()
        settled = own_columns.answering(row, self.own)
        if match := _SELECT.match(kind):
            many = "m" in match["many"].lower().replace("select", "") or "all" in match["many"].lower()
            chosen = self.lists.chosen(row, match["list"], many, match["other"] is not None, self.expression)
            return own_columns.closed(settled, chosen, many)
        if low in _TEXTS:
            if low not in ("text", "string"):
                self.draft.notices.add("kind_as_text", f"{name} ({low})")
            return settled or Answering(ScaleKind.TEXT, "text", settled=True)
        if low in _NUMBERS:
            whole = low != "decimal"
            return settled or Answering(
                ScaleKind.NUMBER, "number", minimum=limits.minimum, maximum=limits.maximum, whole=whole
            )
        if low in _ACKNOWLEDGE:
            return self.lists.acknowledge()
        raise refused(TOOL, "type", row.number, "type", type=kind)

    def _constraint(self, row: Row) -> Bounds:
        text = row.get("constraint")
        if not text:
            return Bounds()
        low = row.get("type").lower().strip()
        found = bounds(self.expression(row, "constraint", text), whole=low != "decimal")
        if low not in _NUMBERS:
            found = Bounds(left_out=True)
        if self.draft.own:
            return Bounds(found.minimum, found.maximum)
        if found.left_out:
            self.draft.notices.add("constraint_left_out", f"{row.number}: {text[:80]}")
        return found

    def _constraints_know_their_names(self) -> None:
        known = {item.name for item in self.draft.items} | self.draft.blanks | self.draft.unsayable | self.draft.context
        known |= self.draft.calculations.keys() | {group.name for group in self.groups}
        for row in self.survey.rows:
            for column in ("constraint", "choice_filter", "calculation"):
                text = row.get(column)
                if not text or row.get("disabled").lower() in _YES:
                    continue
                unknown = sorted(references(self.expression(row, column, text)) - known)
                if unknown:
                    raise refused(TOOL, "unknown_name", row.number, column, name=unknown[0])


def read(sheets: dict[str, Sheet], name: str) -> Draft:
    """The form in these sheets; `name` is that of the file. Raises UserError with row and column."""
    return Form(sheets, name).read()
