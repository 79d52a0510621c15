"""Makes a draft of a Qualtrics survey (.qsf): blocks in the order of its flow, logic as conditions."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import LARGEST_VALUE, ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Draft, Item, Option, Rule, Section
from scorefact_desktop.exchange.definitions.languages import language_code
from scorefact_desktop.exchange.definitions.qualtrics_logic import LogicError, expression, negated, statement
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.texts import joined, without_markup
from scorefact_desktop.exchange.limits import MEGABYTE

TOOL = "qualtrics"
MAXIMUM_BYTES = 32 * MEGABYTE
_ONE_OF = frozenset({"SAVR", "SAHR", "SACOL", "DL", "SB"})
_SEVERAL_OF = frozenset({"MAVR", "MAHR", "MACOL", "MSB"})
_ASK_NOTHING = frozenset({"Timing", "Meta", "Captcha"})
_GROUPS = frozenset({"Group", "BlockRandomizer", "Root"})
_WITHOUT_QUESTIONS = frozenset({"EmbeddedData", "TableOfContents", "ReferenceSurvey"})
_DEFAULT_BLOCK = re.compile(r"^(default question block|block \d+|default)$", re.IGNORECASE)
_MAXIMUM_DEPTH = 20


@dataclass(frozen=True, slots=True)
class _Choice:
    """One choice of a question as the file has it: its number, its stored value, and its object."""

    key: str
    value: str
    about: dict[str, Any]


@dataclass(slots=True)
class _Skip:
    """Questions left out from here up to `until` (a question, "" the end) where the rule holds."""

    rule: Rule
    until: str
    block: str  # "" where the end of the block does not end it


def draft(file: IO[bytes], name: str) -> Draft:
    """The draft of a survey; `name` is that of the file. Raises UserError with question and column."""
    file.seek(0)
    content = file.read(MAXIMUM_BYTES + 1)
    if len(content) > MAXIMUM_BYTES:
        raise UserError("file_too_large", limit=MAXIMUM_BYTES // MEGABYTE)
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise refused(TOOL, "damaged", "-", "-") from error
    if not isinstance(data, dict) or not isinstance(data.get("SurveyElements"), list):
        raise refused(TOOL, "damaged", "-", "SurveyElements")
    return _Drafting(data, name).draft


def _object(value: object) -> dict[str, Any]:
    """The value where it is an object; Qualtrics writes an empty one as an empty list, and a list for 0, 1, 2..."""
    if isinstance(value, list):
        return {str(place): one for place, one in enumerate(value)}
    return value if isinstance(value, dict) else {}


def _word(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


class _Drafting:
    def __init__(self, data: dict[str, Any], name: str) -> None:
        entry = _object(data.get("SurveyEntry"))
        self.base = language_code(_word(entry.get("SurveyLanguage")) or "EN")
        title = without_markup(_word(entry.get("SurveyName")))
        elements = [one for one in data["SurveyElements"] if isinstance(one, dict)]
        self.questions = {
            _word(one.get("PrimaryAttribute")): _object(one.get("Payload")) for one in _of(elements, "SQ")
        }
        self.blocks = {
            _word(block.get("ID")): block
            for one in _of(elements, "BL")
            for block in map(_object, _object(one.get("Payload")).values())
        }
        self.draft = Draft(
            TOOL,
            code=title or name,
            title={self.base: title} if title else {},
            default_language=self.base,
            languages={self.base},
            rows=len(self.questions),
            columns=max((len(one) for one in self.questions.values()), default=0),
        )
        self.seen: set[str] = set()
        self.row_names: set[str] = set()
        self.skips: list[_Skip] = []
        self.waiting: Texts = {}
        flow = next((_object(one.get("Payload")) for one in _of(elements, "FL")), {})
        if flow.get("Flow"):
            self._flow(flow, [], 0)
        else:
            for key, block in self.blocks.items():
                if block.get("Type") != "Trash":
                    self._block(key, [])
        self._leave_waiting()
        unused = [self._tag(key) for key in self.questions if key not in self.seen]
        for tag in unused:
            self.draft.notices.add("unused_left_out", tag)

    def _tag(self, key: str) -> str:
        return _word(self.questions.get(key, {}).get("DataExportTag")) or key

    def _flow(self, flow: dict[str, Any], rules: list[Rule], depth: int) -> None:
        if depth > _MAXIMUM_DEPTH:
            raise refused(TOOL, "group", _word(flow.get("FlowID")), "Flow", name=_word(flow.get("FlowID")))
        for one in map(_object, _object(flow.get("Flow")).values()):
            kind, row = _word(one.get("Type")), _word(one.get("FlowID"))
            if kind in ("Block", "Standard"):
                self._block(_word(one.get("ID")), rules)
            elif kind in _GROUPS:
                if kind == "BlockRandomizer":
                    self.draft.notices.add("order_left_out", row)
                self._flow(one, rules, depth + 1)
            elif kind == "Branch":
                self._branch(one, row, rules, depth)
            elif kind == "EndSurvey":
                for rule in rules:  # what comes after is asked only of those who did not come here
                    self.skips.append(_Skip(rule, "", ""))
                if not rules:
                    self.draft.notices.add("order_left_out", row)
            elif kind not in _WITHOUT_QUESTIONS:
                raise refused(TOOL, "logic", row, "Flow", logic=kind)

    def _branch(self, one: dict[str, Any], row: str, rules: list[Rule], depth: int) -> None:
        below = list(map(_object, _object(one.get("Flow")).values()))
        if below or one.get("BranchLogic"):
            rule = self._rule(one.get("BranchLogic"), row, "BranchLogic")
            if any(_word(part.get("Type")) == "EndSurvey" for part in below) and rules:
                raise refused(TOOL, "logic", row, "BranchLogic", logic="EndSurvey")
            self._flow(one, [*rules, rule], depth + 1)

    def _rule(self, logic: object, row: str, column: str) -> Rule:
        try:
            found = expression(logic, self._name, self._choice)
        except (LogicError, RecursionError) as error:
            raise refused(TOOL, "logic", row, column, logic=str(error)) from error
        return Rule(found, row, column, column)

    def _name(self, key: str, row: str) -> str:
        """How an expression names a question, or one row of its grid."""
        return f"{key}/{row}" if f"{key}/{row}" in self.row_names else key

    def _choice(self, key: str, choice: str) -> str:
        question = self.questions.get(key, {})
        for name in ("Choices", "Answers"):
            found = next((one.value for one in self._choices(question, name) if one.key == choice), None)
            if found is not None and (name == "Answers" or question.get("QuestionType") != "Matrix"):
                return found
        return choice

    def _block(self, key: str, rules: list[Rule]) -> None:
        block = self.blocks.get(key, {})
        if block.get("Type") == "Trash":
            return
        options = _object(block.get("Options"))
        name = without_markup(_word(block.get("Description"))) or key
        if options.get("Looping") not in (None, "None", "", False):
            raise refused(TOOL, "repeat", name, "Looping", name=name)
        if _word(options.get("RandomizeQuestions")).lower() not in ("", "false"):
            self.draft.notices.add("order_left_out", name)
        self.draft.sections.append(Section(name, {} if _DEFAULT_BLOCK.match(name) else {self.base: name}))
        first = len(self.draft.items)
        for element in map(_object, _object(block.get("BlockElements")).values()):
            if element.get("Type") != "Question":
                continue
            question = _word(element.get("QuestionID"))
            if question not in self.questions:
                continue
            if question in self.seen:
                raise refused(TOOL, "duplicate", self._tag(question), "Flow", name=name)
            self.seen.add(question)
            self.skips = [skip for skip in self.skips if skip.until != question]
            self._question(question, rules, first)
            for skip in map(_object, _object(element.get("SkipLogic")).values()):
                self._skip(skip, question, key)
        self.skips = [skip for skip in self.skips if skip.block != key]
        self._leave_waiting()

    def _skip(self, skip: dict[str, Any], question: str, block: str) -> None:
        row, destination = self._tag(question), _word(skip.get("SkipToDestination"))
        about = {"Operator": skip.get("Condition"), "LeftOperand": skip.get("Locator") or skip.get("ChoiceLocator")}
        try:
            told = statement(about, self._name, self._choice)
        except LogicError as error:
            raise refused(TOOL, "logic", row, "SkipLogic", logic=str(error)) from error
        known = destination in ("ENDOFBLOCK", "ENDOFSURVEY") or destination in self.questions
        if not known or destination in self.seen:
            raise refused(TOOL, "logic", row, "SkipLogic", logic=destination)
        until = destination if destination.startswith("QID") else ""
        ends = block if destination == "ENDOFBLOCK" else ""
        self.skips.append(_Skip(Rule(told, row, "SkipLogic", "SkipLogic"), until, ends))

    def _question(self, key: str, rules: list[Rule], first: int) -> None:
        question = self.questions[key]
        row, kind = self._tag(key), _word(question.get("QuestionType"))
        selector, sub = _word(question.get("Selector")), _word(question.get("SubSelector"))
        own = [*rules, *(Rule(negated(one.rule.expression), one.rule.row, one.rule.column, "") for one in self.skips)]
        if question.get("DisplayLogic"):
            own.append(self._rule(question["DisplayLogic"], row, "DisplayLogic"))
        if question.get("Randomization"):
            self.draft.notices.add("order_left_out", row)
        if kind in _ASK_NOTHING:
            self.draft.notices.add("unused_left_out", row)
        elif kind == "DB":
            self._note(key, row, own, first)
        elif kind == "MC" and selector == "NPS":
            scale = Answering(ScaleKind.RATING, "rating_0_10", minimum=0, maximum=10, whole=True)
            self._add(key, row, self._text(question), scale, own).recommendation = not any(
                item.recommendation for item in self.draft.items
            )
        elif kind == "MC" and selector in _ONE_OF | _SEVERAL_OF:
            several = selector in _SEVERAL_OF
            self._add(key, row, self._text(question), self._closed(question, row, "Choices", several), own)
        elif kind == "TE" and selector != "FORM":
            self._add(key, row, self._text(question), self._open(question), own)
        elif kind in ("TE", "Slider") or (kind == "Matrix" and selector in ("Likert", "TE", "Bipolar")):
            self._rows(key, row, own, f"{kind} {selector} {sub}".strip())
        else:
            raise refused(TOOL, "type", row, "QuestionType", type=f"{kind} {selector}".strip())

    def _rows(self, key: str, row: str, rules: list[Rule], kind: str) -> None:
        """A question with several rows: each becomes a question of its own."""
        question = self.questions[key]
        self.draft.notices.add("grid_split", row)
        answering: Answering | None = None
        if kind.startswith("Slider"):
            answering = self._slider(question)
        elif kind.startswith("TE"):
            answering = Answering(ScaleKind.TEXT, "text", settled=True)
        elif kind.startswith("Matrix TE"):
            raise refused(TOOL, "type", row, "QuestionType", type=kind)
        else:
            answering = self._closed(question, row, "Answers", "MultipleAnswer" in kind)
        tags = _object(question.get("ChoiceDataExportTags"))
        listed = list(self._choices(question, "Choices"))
        if not listed:
            raise refused(TOOL, "choices_missing", row, "Choices", list=row)
        for one in listed:
            own = list(rules)
            if one.about.get("DisplayLogic"):
                own.append(self._rule(one.about["DisplayLogic"], row, "Choices.DisplayLogic"))
            label = self._label(question, "Choices", one)
            tag = _word(tags.get(one.key)) or f"{row}_{one.key}"
            item = self._add(key, tag, _dashed(self._text(question), label), answering, own)
            item.row, item.short, item.aliases = row, label, (f"{key}/{one.key}",)
            self.row_names.add(f"{key}/{one.key}")

    def _slider(self, question: dict[str, Any]) -> Answering:
        settings = _object(question.get("Configuration"))
        low, high = _whole(settings.get("CSSliderMin")), _whole(settings.get("CSSliderMax"))
        if low is not None and high is not None and 0 < high - low <= LARGEST_VALUE:
            return Answering(ScaleKind.RATING, f"rating_{low}_{high}".replace("-", "m"), minimum=low, maximum=high)
        return Answering(ScaleKind.NUMBER, "number", minimum=low, maximum=high)

    def _open(self, question: dict[str, Any]) -> Answering:
        settings = _object(_object(question.get("Validation")).get("Settings"))
        if _word(settings.get("ContentType")) != "ValidNumber":
            return Answering(ScaleKind.TEXT, "text", settled=True)
        limits = _object(settings.get("ValidNumber"))
        low, high = _whole(limits.get("Min")), _whole(limits.get("Max"))
        return Answering(
            ScaleKind.NUMBER, "number", minimum=low, maximum=high, whole=_word(limits.get("NumDecimals")) in ("", "0")
        )

    def _choices(self, question: dict[str, Any], name: str) -> Iterator[_Choice]:
        """The choices in the order shown."""
        found = _object(question.get(name))
        recoded = _object(question.get("RecodeValues")) if _recodes(question, name) else {}
        order = [_word(key) for key in _object(question.get(name[:-1] + "Order")).values()]
        keys = [*(key for key in dict.fromkeys(order) if key in found), *(key for key in found if key not in order)]
        values = {key: _word(recoded.get(key)) or key for key in keys}
        doubled = len(set(values.values())) != len(values)
        for key in keys:
            yield _Choice(key, key if doubled else values[key], _object(found[key]))

    def _closed(self, question: dict[str, Any], row: str, name: str, several: bool) -> Answering:
        listed = list(self._choices(question, name))
        options = [
            Option(
                one.value,
                self._label(question, name, one),
                exclusive=several and one.about.get("ExclusiveAnswer") in (True, "true"),
                specify=str(one.about.get("TextEntry", "")).lower() in ("true", "on"),
            )
            for one in listed
        ]
        if any(one.about.get("DisplayLogic") for one in listed):
            self.draft.notices.add("choice_filter_left_out", row)
        return Answering(ScaleKind.MULTI if several else ScaleKind.CHOICE, f"{row}_choices", options)

    def _label(self, question: dict[str, Any], name: str, choice: _Choice) -> Texts:
        texts = {self.base: without_markup(_word(choice.about.get("Display")))}
        for language, told in _languages(question):
            other = without_markup(_word(_object(_object(told.get(name)).get(choice.key)).get("Display")))
            texts.setdefault(language, other)
        return {language: text for language, text in texts.items() if text}

    def _text(self, question: dict[str, Any]) -> Texts:
        texts = {self.base: without_markup(_word(question.get("QuestionText")))}
        for language, told in _languages(question):
            texts.setdefault(language, without_markup(_word(told.get("QuestionText"))))
            self.draft.languages.add(language)
        return {language: text for language, text in texts.items() if text}

    def _note(self, key: str, row: str, rules: list[Rule], first: int) -> None:
        texts = self._text(self.questions[key])
        self.draft.notices.add("note_as_instruction", row)
        if len(self.draft.items) == first and not rules and not self.waiting:
            section = self.draft.sections[-1]
            section.introduction = joined(section.introduction, texts)
        else:
            self.waiting = joined(self.waiting, texts)

    def _leave_waiting(self) -> None:
        if self.waiting and self.draft.items:
            last = self.draft.items[-1]
            last.instruction = joined(last.instruction, self.waiting)
        self.waiting = {}

    def _add(self, key: str, name: str, texts: Texts, answering: Answering, rules: list[Rule]) -> Item:
        item = Item(name, name, texts, answering, len(self.draft.sections) - 1, rules, aliases=(key,))
        item.instruction = self.waiting
        self.waiting = {}
        self.draft.items.append(item)
        return item


def _of(elements: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [one for one in elements if one.get("Element") == kind]


def _languages(question: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    given = question.get("Language")
    if isinstance(given, dict):
        for language, told in given.items():
            yield language_code(language), _object(told)


def _recodes(question: dict[str, Any], name: str) -> bool:
    """Recoded values belong to the answers of a grid, and to the choices of other questions."""
    return (name == "Answers") == (question.get("QuestionType") == "Matrix")


def _whole(value: object) -> int | None:
    word = _word(value)
    return int(word) if re.fullmatch(r"-?\d{1,9}", word) else None


def _dashed(first: Texts, second: Texts) -> Texts:
    languages = dict.fromkeys((*first, *second))
    return {one: " – ".join(text for text in (first.get(one), second.get(one)) if text) for one in languages}
