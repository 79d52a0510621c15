"""Makes a draft of a LimeSurvey survey: grids become one question per row, relevance our conditions."""

import re
from collections.abc import Mapping

from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Calculation, Draft, Item, Option, Rule, Section
from scorefact_desktop.exchange.definitions.expressions import (
    Dialect,
    Expression,
    Function,
    Joined,
    Literal,
    Operation,
    Reference,
    UnreadableError,
    parse,
)
from scorefact_desktop.exchange.definitions.limesurvey_files import TOOL, Answer, Asked, Group, Part, Survey, whole
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.texts import joined

_ALWAYS = frozenset({"", "1"})
_LISTS = frozenset("L!OYG")
_ROWS_OF_CHOICES = frozenset("FHCE")
_ROWS_OF_RATINGS = {"A": (1, 5), "B": (1, 10)}
_TEXTS = frozenset("STUD")
#: Choices that LimeSurvey gives itself, in the languages of ours.
_FIXED: Mapping[str, tuple[tuple[str, Texts], ...]] = {
    "Y": (("Y", {"fr": "Oui", "en": "Yes", "sv": "Ja"}), ("N", {"fr": "Non", "en": "No", "sv": "Nej"})),
    "G": (("F", {"fr": "Femme", "en": "Female", "sv": "Kvinna"}), ("M", {"fr": "Homme", "en": "Male", "sv": "Man"})),
    "C": (
        ("Y", {"fr": "Oui", "en": "Yes", "sv": "Ja"}),
        ("U", {"fr": "Incertain", "en": "Uncertain", "sv": "Osäker"}),
        ("N", {"fr": "Non", "en": "No", "sv": "Nej"}),
    ),
    "E": (
        ("I", {"fr": "Augmentation", "en": "Increase", "sv": "Ökning"}),
        ("S", {"fr": "Sans changement", "en": "Same", "sv": "Oförändrat"}),
        ("D", {"fr": "Diminution", "en": "Decrease", "sv": "Minskning"}),
    ),
}
_OTHER = {"fr": "Autre", "en": "Other", "sv": "Annat"}
_KINDS = {"|": "file upload", "R": "ranking", "I": "language switch", "*": "equation"}


def draft(survey: Survey, name: str) -> Draft:
    """The draft of a survey; `name` is that of the file. Raises UserError with question and column."""
    return _Drafting(survey, name).draft


class _Drafting:
    def __init__(self, survey: Survey, name: str) -> None:
        self.survey = survey
        base = survey.language
        title = survey.title.get(base or "") or next(iter(survey.title.values()), "")
        self.draft = Draft(
            TOOL,
            code=title or name,
            title=dict(survey.title),
            default_language=base,
            languages=set(survey.languages),
            rows=len(survey.questions),
            columns=survey.columns,
        )
        for left in survey.left_out:
            self.draft.notices.add("order_left_out", left)
        self.waiting: Texts = {}
        groups = sorted(survey.groups.values(), key=lambda one: one.order) or [Group("", 0)]
        for place, group in enumerate(groups):
            self._group(group, place)
        stray = [one for one in survey.questions.values() if one.group not in survey.groups]
        if survey.groups and stray:
            raise refused(TOOL, "group", stray[0].title, "gid", name=stray[0].group)

    def _group(self, group: Group, place: int) -> None:
        base = group.name.get(self.survey.language or "") or next(iter(group.name.values()), "")
        section = Section(base or f"group_{place + 1}", dict(group.name), dict(group.description))
        self.draft.sections.append(section)
        rules = self._rules(group.relevance, section.name, "grelevance")
        first = len(self.draft.items)
        asked = [one for one in self.survey.questions.values() if one.group == group.key or not self.survey.groups]
        for question in sorted(asked, key=lambda one: one.order):
            if not question.title:
                raise refused(TOOL, "name_missing", question.key, "title")
            self._question(question, [*rules, *self._own_rules(question)], first)
        if self.waiting and self.draft.items:
            last = self.draft.items[-1]
            last.instruction = joined(last.instruction, self.waiting)
        self.waiting = {}

    def _rules(self, text: str, row: str, column: str) -> list[Rule]:
        if text.strip() in _ALWAYS:
            return []
        return [Rule(self._expression(text, row, column), row, column, text)]

    def _expression(self, text: str, row: str, column: str) -> Expression:
        try:
            return parse(text, Dialect.SCRIPT)
        except UnreadableError as error:
            facts = {"function": error.name} if error.kind == "function" else {"expression": text}
            raise refused(TOOL, error.kind, row, column, **facts) from error

    def _own_rules(self, question: Asked) -> list[Rule]:
        """The relevance of a question; where there is none, the conditions of old versions."""
        if question.relevance.strip() not in _ALWAYS:
            return self._rules(question.relevance, question.title, "relevance")
        scenarios: dict[str, dict[str, list[Expression]]] = {}
        for key, scenario, about, method, value in self.survey.conditions:
            if key == question.key:
                told = _condition(about, method, value)
                if told is None:
                    raise refused(TOOL, "untranslatable", question.title, "conditions", expression=f"{about} {method}")
                scenarios.setdefault(scenario, {}).setdefault(about, []).append(told)
        if not scenarios:
            return []
        each = [_joined("and", [_joined("or", told) for told in one.values()]) for one in scenarios.values()]
        return [Rule(_joined("or", each), question.title, "conditions", "conditions")]

    def _question(self, question: Asked, rules: list[Rule], first: int) -> None:
        kind = question.kind
        notices = self.draft.notices
        self._notices(question)
        if kind == "X":
            self.draft.blanks.add(question.title)
            notices.add("note_as_instruction", question.title)
            section = self.draft.sections[-1]
            told = joined(question.texts, question.help)
            if len(self.draft.items) == first and not rules and not self.waiting:
                section.introduction = joined(section.introduction, told)
            else:
                self.waiting = joined(self.waiting, told)
        elif kind == "*":
            self._equation(question)
        elif kind in _TEXTS or kind == "N":
            self._add(question, question.title, question.texts, self._open(question), rules)
        elif kind in _LISTS or kind == "5":
            if kind == "O":
                notices.add("comments_left_out", question.title)
            rating = Answering(ScaleKind.RATING, "rating_1_5", minimum=1, maximum=5, whole=True)
            answering = rating if kind == "5" else self._list(question)
            item = self._add(question, question.title, question.texts, answering, rules)
            if question.other:
                item.ticks = self._sgqa_ticks(question, {"other": "other"})
        elif kind in "MP" and kind:
            self._several(question, rules)
        elif kind in "FHCEAB1:;KQ" and kind:
            self._grid(question, rules)
        else:
            told_kind = f"{kind} ({_KINDS[kind]})" if kind in _KINDS else kind
            raise refused(TOOL, "type", question.title, "type", type=told_kind)

    def _notices(self, question: Asked) -> None:
        notices, given = self.draft.notices, question.attributes
        if given.get("random_order", "0") not in ("0", "N") or given.get("answer_order") == "random":
            notices.add("order_left_out", question.title)
        checks = ("em_validation_q", "em_validation_sq", "min_answers", "max_answers", "validation", "preg")
        if any(given.get(name) for name in checks):
            notices.add("constraint_left_out", question.title)
        if question.kind == "D":
            notices.add("kind_as_text", f"{question.title} (date)")

    def _equation(self, question: Asked) -> None:
        text = next(iter(question.texts.values()), "").strip()
        match = re.fullmatch(r"\{(.*)\}", text, re.DOTALL)
        expression = self._expression(match[1], question.title, "question") if match else Literal(text)
        self.draft.calculations[question.title] = Calculation(expression, question.title, "question")
        self.draft.notices.add("calculation_left_out", question.title)

    def _open(self, question: Asked) -> Answering:
        if question.kind in _TEXTS:
            return Answering(ScaleKind.TEXT, "text", settled=True)
        low, high = (question.attributes.get(name, "") for name in ("min_num_value_n", "max_num_value_n"))
        return Answering(
            ScaleKind.NUMBER,
            "number",
            minimum=whole(low) if re.fullmatch(r"-?\d{1,9}", low) else None,
            maximum=whole(high) if re.fullmatch(r"-?\d{1,9}", high) else None,
            whole=question.attributes.get("num_value_int_only") == "1",
        )

    def _list(self, question: Asked, scale: str = "0") -> Answering:
        if question.kind in _FIXED:
            used = self.survey.languages or {"en"}
            options = [Option(code, _spoken(texts, used)) for code, texts in _FIXED[question.kind]]
            if question.kind == "E":
                for option, value in zip(options, (3, 2, 1), strict=True):
                    option.value = value
                return Answering(ScaleKind.ORDINAL, "evolution", options, top=(3,), positive=(3,), settled=True)
            return Answering(
                ScaleKind.CHOICE, {"Y": "yes_no", "G": "gender"}.get(question.kind, "yes_no_uncertain"), options
            )
        answers = sorted((one for one in question.answers.values() if one.scale == scale), key=_order)
        options = [Option(answer.code, dict(answer.texts)) for answer in answers]
        if question.other:
            options.append(self._other(question))
        return Answering(ScaleKind.CHOICE, f"{question.title}_choices", options)

    def _other(self, question: Asked) -> Option:
        given = question.attributes.get("other_replace_text")
        texts = {self.survey.language or "und": given} if given else _spoken(_OTHER, self.survey.languages or {"en"})
        return Option("other", texts, specify=True)

    def _several(self, question: Asked, rules: list[Rule]) -> None:
        if question.kind == "P":
            self.draft.notices.add("comments_left_out", question.title)
        alone = set(re.split(r"[;,\s]+", question.attributes.get("exclude_all_others", "")))
        parts = sorted(question.parts.values(), key=_order)
        options = [Option(part.code, dict(part.texts), exclusive=part.code in alone) for part in parts]
        if question.other:
            options.append(self._other(question))
        if question.attributes.get("array_filter") or question.attributes.get("array_filter_exclude"):
            self.draft.notices.add("choice_filter_left_out", question.title)
        answering = Answering(ScaleKind.MULTI, f"{question.title}_choices", options)
        item = self._add(question, question.title, question.texts, answering, rules)
        item.ticks = self._sgqa_ticks(question, {option.name: option.name for option in options})

    def _sgqa_ticks(self, question: Asked, choices: Mapping[str, str]) -> dict[str, str]:
        start = self._sgqa(question)
        ticks = {f"{question.title}_{code}": choice for code, choice in choices.items()}
        return ticks | ({f"{start}{code}": choice for code, choice in choices.items()} if start else {})

    def _sgqa(self, question: Asked) -> str:
        return f"{self.survey.key}X{question.group}X{question.key}" if self.survey.key else ""

    def _grid(self, question: Asked, rules: list[Rule]) -> None:
        kind = question.kind
        rows = sorted((part for part in question.parts.values() if part.scale == "0"), key=_order)
        columns = sorted((part for part in question.parts.values() if part.scale == "1"), key=_order)
        if not rows or (kind in ":;" and not columns):
            raise refused(TOOL, "choices_missing", question.title, "subquestions", list=question.title)
        if kind not in "KQ":
            self.draft.notices.add("grid_split", question.title)
        shared: list[tuple[str, Texts, Answering]] = self._cells(question, columns)
        for row in rows:
            own = [*rules, *self._rules(row.relevance, f"{question.title}_{row.code}", "relevance")]
            own += self._filtered(question, row)
            for ending, told, answering in shared:
                name = f"{question.title}_{row.code}{ending}"
                text = _dashed(_dashed(question.texts, row.texts), told)
                item = self._add(question, name, text, answering, own)
                item.short = _dashed(row.texts, told)
                start = self._sgqa(question)
                item.aliases += (f"{start}{row.code}{ending}",) if start else ()

    def _cells(self, question: Asked, columns: list[Part]) -> list[tuple[str, Texts, Answering]]:
        """What each row of a grid is asked: the ending of its name, its words, and how it is answered."""
        kind, name = question.kind, f"{question.title}_choices"
        if kind in _ROWS_OF_CHOICES:
            return [("", {}, self._list(question))]
        if kind in _ROWS_OF_RATINGS:
            low, high = _ROWS_OF_RATINGS[kind]
            rating = Answering(ScaleKind.RATING, f"rating_{low}_{high}", minimum=low, maximum=high, whole=True)
            return [("", {}, rating)]
        if kind == "1":
            heads = [question.attributes.get(f"dualscale_header{one}", "") for one in "AB"]
            language = self.survey.language or "und"
            return [
                (f"_{scale}", {language: head} if head else {}, self._named(question, scale, f"{name}_{scale}"))
                for scale, head in zip("01", heads, strict=True)
            ]
        if kind in ":;":
            kind_of_scale = ScaleKind.NUMBER if kind == ":" else ScaleKind.TEXT
            answering = Answering(kind_of_scale, kind_of_scale.value, settled=True)
            return [(f"_{column.code}", column.texts, answering) for column in columns]
        kind_of_scale = ScaleKind.NUMBER if kind == "K" else ScaleKind.TEXT
        return [("", {}, Answering(kind_of_scale, kind_of_scale.value, settled=True))]

    def _named(self, question: Asked, scale: str, name: str) -> Answering:
        answering = self._list(question, scale)
        answering.name = name
        return answering

    def _filtered(self, question: Asked, row: Part) -> list[Rule]:
        """A row shown only where the same choice was made before (array_filter), or was not."""
        rules = []
        for attribute in ("array_filter", "array_filter_exclude"):
            for name in filter(None, re.split(r"[;\s]+", question.attributes.get(attribute, ""))):
                test: Expression = Function("selected", (Reference(name), Literal(row.code)))
                if attribute.endswith("exclude"):
                    test = Function("not", (test,))
                rules.append(Rule(test, f"{question.title}_{row.code}", attribute, f"{attribute} {name}"))
        return rules

    def _add(self, question: Asked, name: str, texts: Texts, answering: Answering, rules: list[Rule]) -> Item:
        item = Item(
            name=name,
            row=question.title,
            texts=dict(texts),
            answering=answering,
            section=len(self.draft.sections) - 1,
            rules=list(rules),
            instruction=joined(self.waiting, question.help),
        )
        if name == question.title and (start := self._sgqa(question)):
            item.aliases = (start,)
        self.waiting = {}
        self.draft.items.append(item)
        return item


def _order(one: Part | Answer) -> int:
    return one.order


def _spoken(texts: Texts, languages: set[str]) -> Texts:
    return {language: text for language, text in texts.items() if language in languages} or {"und": texts["en"]}


def _dashed(first: Texts, second: Texts) -> Texts:
    """Both texts with a dash between them."""
    languages = dict.fromkeys((*first, *second))
    return {one: " – ".join(text for text in (first.get(one), second.get(one)) if text) for one in languages}


def _joined(operator: str, parts: list[Expression]) -> Expression:
    return parts[0] if len(parts) == 1 else Joined(operator, tuple(parts))


def _condition(about: str, method: str, value: str) -> Expression | None:
    """A condition of an old version: a field, how it is compared, and with what."""
    operator = {"==": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}.get(method.strip())
    if operator is None:
        return None
    if about.startswith("+"):  # a choice of several: "Y" or nothing
        return Operation(operator, Reference(about[1:]), Literal(value))
    if operator in ("=", "!=") and value.strip():
        test: Expression = Function("selected", (Reference(about), Literal(value)))
        return test if operator == "=" else Function("not", (test,))
    return Operation(operator, Reference(about), Literal(value.strip()))
