"""Propose a mapping: columns to questions by code, by text in any language, by likeness; the rest to roles.

Everything here is a proposal that a person sees before it is used.
"""

import re
from collections.abc import Mapping as MappingOf
from difflib import SequenceMatcher

from scorefact_desktop.domain.questionnaire import Choice, Question, Questionnaire, Scale, ScaleKind
from scorefact_desktop.exchange.convert import Converter, NotOnScaleError, choices_by_text
from scorefact_desktop.exchange.headers import parts_of
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping, MissingKind, Role, with_found
from scorefact_desktop.exchange.multiples import Member, Spread, spread_questions
from scorefact_desktop.exchange.notices import is_missing_code
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.words import compact, missing_kind, normal, role_by_name

_LIKE = 0.72  # likeness of texts from which a column is proposed for a question
_LIKE_CHOICE = 0.85
_COUNTED = 21  # rows from which 1, 2, 3 ... without a gap are no ratings
#: What programs write for an empty cell: R and pandas, databases, spreadsheets, people.
_NOTHING = frozenset({"na", "nan", "null", "<na>", "#n/a", "#null!", ".", "-", "--", "?"})
#: What tools write where there is no answer.
_TOOL_CODES: dict[str, dict[str, MissingKind]] = {
    "qualtrics": {"-99": MissingKind.MISSING},
    "limesurvey": {"N/A": MissingKind.NOT_ASKED, "{question_not_shown}": MissingKind.NOT_ASKED},
    "kobo": {"n/a": MissingKind.NOT_ASKED},
    "survey_solutions": {"##N/A##": MissingKind.MISSING, "-999999999": MissingKind.MISSING},
}
#: The first columns of tools that write their headers in the language of the form's owner.
_PLACED: dict[str, dict[int, Role]] = {
    "google_forms": {0: Role.DATE},
    "microsoft_forms": {0: Role.RESPONSE_ID, 1: Role.IGNORE, 2: Role.DATE},
}
_DATE_ORDER = ("end", "submit", "complet", "recorded", "fin", "slut", "inskick", "soum")
_SPECIFY = frozenset({"other", "text", "autre", "annan", "annat", "specify", "othertext"})
_PLACEHOLDER = re.compile(r"\{[a-z]+\}")


def propose(found: Found, questionnaire: Questionnaire | None = None) -> Mapping:
    """The mapping proposed for a file. Without a questionnaire only roles are told; what is unclear is ignored."""
    columns: dict[str, ColumnMapping] = {}
    if questionnaire is not None:
        columns = _questions(found, questionnaire)
    taken = {column.role for column in columns.values()}
    for role, name in _roles(found, columns).items():
        if role not in taken:
            columns[name] = ColumnMapping(role=role)
    for column in found.columns:
        if column.name not in columns:
            columns[column.name] = ColumnMapping(role=_other_role(column, found))
    ordered = {column.name: columns[column.name] for column in found.columns}
    return with_found(Mapping(columns=ordered), found)


def _questions(found: Found, questionnaire: Questionnaire) -> dict[str, ColumnMapping]:
    """The columns that are questions, the surest match first."""
    candidates: list[tuple[float, int, str, ColumnMapping]] = []
    texts = {question.code: _texts(question) for question in questionnaire.questions}
    multis = _Multis(questionnaire, texts)
    codes = {code: compact(code) for code in texts}
    exact = {column.index: _exact(column, texts, codes) for column in found.columns}
    named = {code for codes in exact.values() for code in codes}
    open_texts = {code: known for code, known in texts.items() if code not in named}
    for column in found.columns:
        for code, score in (exact[column.index] or _alike_questions(column, open_texts)).items():
            question = questionnaire.by_code[code]
            proposal = _column_for(column, question, questionnaire.scale_of(code), found, sure=score >= 0.95)
            if proposal is not None:
                candidates.append((score, -column.index, column.name, proposal))
        part = multis.part(column)
        if part is not None:
            candidates.append((0.97, -column.index, column.name, part))
    for spread in spread_questions(found):
        for score, column, part in multis.spread(spread):
            candidates.append((score, -column.index, column.name, part))
    columns: dict[str, ColumnMapping] = {}
    taken: set[tuple[str | None, str, bool]] = set()
    whole: set[str | None] = set()
    for _score, _place, name, proposal in sorted(candidates, key=lambda one: one[:2], reverse=True):
        key = (proposal.question, str(proposal.choice), proposal.specify)
        in_parts = proposal.choice is not None or proposal.specify
        if name in columns or (key in taken and proposal.question not in multis.alike):
            continue
        if (
            not in_parts
            and proposal.question not in multis.alike
            and any(one == proposal.question for one, *_ in taken)
        ):
            continue
        if in_parts and not proposal.specify and proposal.question in whole:
            continue
        columns[name] = proposal
        taken.add(key)
        if not in_parts:
            whole.add(proposal.question)
    return columns


def _texts(question: Question) -> frozenset[str]:
    texts = (*question.text.values(), *question.short.values())
    return frozenset(normal(_PLACEHOLDER.sub(" ", text)) for text in texts if text)


def _exact(column: Column, texts: MappingOf[str, frozenset[str]], codes: MappingOf[str, str]) -> dict[str, float]:
    """Question codes that a column names by code, `codes` being them compacted, or text; how sure that is, 0-1."""
    first = re.split(r"[\s\].)–—:]+", column.name.lstrip("[("))[0]
    named = {compact(one) for one in (column.name, column.label, first) if one}
    plain = {normal(one) for one in (column.name, column.label) if one}
    name = compact(column.name)
    found: dict[str, float] = {}
    for code, known in texts.items():
        if codes[code] in named:
            found[code] = 1.0 if codes[code] == name else 0.99
        elif plain & known:
            found[code] = 0.98
    return found


def _alike_questions(column: Column, texts: MappingOf[str, frozenset[str]]) -> dict[str, float]:
    """Question codes whose text is like a column's header or label."""
    plain = [normal(one).split()[:60] for one in (column.name, column.label) if one]
    found: dict[str, float] = {}
    for code, known in texts.items():
        score = max((_likeness(one, text.split()[:60]) for one in plain for text in known), default=0.0)
        if score >= _LIKE:
            found[code] = 0.9 * score
    return found


def _likeness(one: list[str], other: list[str]) -> float:
    """How alike two texts are, word by word, 0-1."""
    words, others = set(one), set(other)
    if len(words) < 2 or len(others) < 2 or 2 * len(words & others) < min(len(words), len(others)):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _column_for(column: Column, question: Question, scale: Scale, found: Found, *, sure: bool) -> ColumnMapping | None:
    """The column as this question, with what its values mean; None where a mere likeness has too few that fit."""
    proposal = ColumnMapping(question=question.code)
    if scale.kind is ScaleKind.TEXT:
        return proposal
    convert = Converter(scale, proposal, found.decimal)
    values: dict[str, int | str] = {}
    missing: dict[str, MissingKind] = {}
    codes = _TOOL_CODES.get(found.tool, {})
    other = next((choice.code for choice in scale.choices if choice.specify), None)
    fitting = 0
    by_value = {choice.value: choice.code for choice in scale.choices}
    by_text = choices_by_text(scale)
    for raw in {**column.profile.distinct, **column.choices}:
        text = raw.strip()
        if text in column.missing:
            missing[text] = _kind_of(text, column)
            continue
        label = column.choices.get(raw, "")
        if label and (labelled := by_text.get(normal(label)) or by_text.get(compact(label))) is not None:
            values[text] = labelled.code
            fitting += 1
            continue
        if label and (kind_said := missing_kind(label)) is not None:
            missing[text] = MissingKind(kind_said)
            continue
        if text in codes or text.casefold() in _NOTHING:
            missing[text] = codes.get(text, MissingKind.MISSING)
            continue
        if text == "-oth-" and other is not None and scale.kind is not ScaleKind.MULTI:
            values[text] = other  # how LimeSurvey writes "other"
            continue
        try:
            answer = convert(text)
        except NotOnScaleError:
            kind = missing_kind(text)
            if kind is not None:
                missing[text] = MissingKind(kind)
            elif is_missing_code(text) and raw in column.profile.distinct:
                missing[text] = MissingKind.MISSING
            elif raw not in column.profile.distinct:
                continue
            elif scale.kind is not ScaleKind.MULTI and (choice := _alike(text, by_text)) is not None:
                values[text] = choice
                fitting += 1
            continue
        fitting += 1
        if answer is not None and scale.choices and scale.kind is not ScaleKind.MULTI and len(answer.choices) == 1:
            values[text] = by_value[answer.choices[0]]
    known = len({**column.profile.distinct, **column.choices}) - len(missing)
    if not sure and (fitting == 0 or 2 * fitting < known):
        return None
    return ColumnMapping(question=question.code, values=values, missing=missing)


def _alike(text: str, by_text: MappingOf[str, Choice]) -> str | None:
    plain = normal(text)
    best = max(((SequenceMatcher(None, plain, known).ratio(), known) for known in by_text), default=(0.0, ""))
    return by_text[best[1]].code if best[0] >= _LIKE_CHOICE else None


def _has_mark(spread: Spread, words: Member) -> bool:
    """Whether "other" has a column of its own beside the one with its words."""
    return any(not one.specify and normal(one.text) == normal(words.text) for one in spread.members)


def _no_answers(column: Column) -> list[str]:
    """The values of a column that say there is no answer."""
    known = [text for text in column.profile.distinct if missing_kind(text) or text.strip().casefold() in _NOTHING]
    return [*dict.fromkeys([*column.missing, *known])]


def _kind_of(text: str, column: Column) -> MissingKind:
    """What a value declared missing means, by the words the file gives for it."""
    return MissingKind(missing_kind(column.choices.get(text, "")) or missing_kind(text) or MissingKind.MISSING)


class _Multis:
    """The multi questions of a questionnaire, found by code or text, with their choices."""

    def __init__(self, questionnaire: Questionnaire, texts: MappingOf[str, frozenset[str]]) -> None:
        self._codes: dict[str, str] = {}
        self._choices: dict[str, MappingOf[str, Choice]] = {}
        self._values: dict[str, dict[str, Choice]] = {}
        for question in questionnaire.questions:
            scale = questionnaire.scale_of(question.code)
            if scale.kind is ScaleKind.MULTI:
                self._codes.setdefault(compact(question.code), question.code)
                for text in texts[question.code]:
                    self._codes.setdefault(compact(text), question.code)
                self._choices[question.code] = choices_by_text(scale)
                self._values[question.code] = {str(choice.value): choice for choice in scale.choices}
        #: Questions of which every column may hold any of the choices.
        self.alike: set[str | None] = set()

    def spread(self, spread: Spread) -> list[tuple[float, Column, ColumnMapping]]:
        """The columns of a question that the file spreads, as choices of the multi question that has them."""
        code = self._question_of(spread)
        if code is None:
            return []
        choices, values = self._choices[code], self._values[code]
        found: list[tuple[float, Column, ColumnMapping]] = []
        if spread.alike:
            meanings: dict[str, int | str] = {
                value: choice.code for value, text in spread.choices if (choice := choices.get(normal(text)))
            }
            self.alike.add(code)
            for one in spread.members:
                missing = {text: _kind_of(text, one.column) for text in one.column.missing}
                found.append((1.01, one.column, ColumnMapping(question=code, values=meanings, missing=missing)))
            return found
        # What can be read from one column is mapped by its name, and needs no more than the words of "other".
        members = [one for one in spread.members if one.specify or not spread.readable]
        for one in members:
            choice = choices.get(normal(one.text)) or choices.get(normal(one.part)) or values.get(one.part)
            if one.specify and choice and choice.specify and not spread.readable and not _has_mark(spread, one):
                found.append((1.01, one.column, ColumnMapping(question=code, choice=choice.code)))
            elif one.specify:
                found.append((1.01, one.column, ColumnMapping(question=code, specify=True)))
            elif choice is not None:
                missing = {text: _kind_of(text, one.column) for text in _no_answers(one.column)}
                chosen: dict[str, int | str] = {text: value for text, value in one.values if text not in missing}
                mapping = ColumnMapping(question=code, choice=choice.code, values=chosen, missing=missing)
                found.append((1.01, one.column, mapping))
        return found

    def _question_of(self, spread: Spread) -> str | None:
        named = self._codes.get(compact(spread.column.name)) or self._codes.get(compact(spread.column.label))
        if named is not None:
            return named
        texts = {normal(text) for text in spread.texts}
        shares = {code: len(texts & choices.keys()) for code, choices in self._choices.items()}
        best = max(shares, key=lambda code: shares[code], default=None)
        return best if best is not None and shares[best] >= 2 and 2 * shares[best] >= len(texts) else None

    def part(self, column: Column) -> ColumnMapping | None:
        """The column as one choice of a multi question: "code/choice", "code_choice", "Text [choice]"."""
        for stem, rest in [*parts_of(column.name), *parts_of(column.label)] if self._codes else []:
            code = self._codes.get(compact(stem))
            if code is None:
                continue
            choice = self._choices[code].get(normal(rest)) or self._values[code].get(rest)
            if choice is not None:
                return ColumnMapping(question=code, choice=choice.code)
            if compact(rest) in _SPECIFY:
                return ColumnMapping(question=code, specify=True)
        return None


def _roles(found: Found, taken: MappingOf[str, ColumnMapping]) -> dict[Role, str]:
    """The columns with roles that only one column can have, and the profile roles by name."""
    named: dict[Role, list[Column]] = {}
    for column in found.columns:
        if column.name in taken or not column.profile.filled:
            continue
        role = role_of(column, found)
        if role is not None and role not in (Role.PROFILE, Role.CONTACT, Role.IGNORE):
            named.setdefault(role, []).append(column)
    chosen: dict[Role, str] = {}
    for role, columns in named.items():
        chosen[role] = max(columns, key=lambda column: _preference(role, column)).name
    return chosen


def _preference(role: Role, column: Column) -> tuple[int, int, int]:
    name = compact(column.name)
    late = any(word in name for word in _DATE_ORDER) if role is Role.DATE else False
    named = "response" in name or "uuid" in name or "instance" in name if role is Role.RESPONSE_ID else False
    return int(late or named), column.profile.filled, -column.index


def role_of(column: Column, found: Found) -> Role | None:
    """The role of a column, told by its name and by what it holds; None where it may be a question."""
    profile = column.profile
    placed = _PLACED.get(found.tool, {}).get(column.index)
    if placed is not None:
        return placed if placed is not Role.RESPONSE_ID or profile.unique else None
    name = role_by_name(column.name) or (role_by_name(column.label) if column.label else None)
    if name == "response_id":
        return Role.RESPONSE_ID if profile.unique and profile.filled >= found.rows else None
    if name == "date":
        return Role.DATE if 2 * profile.dates >= profile.filled else None
    if name == "weight":
        return Role.WEIGHT if profile.numbers == profile.filled and (profile.minimum or 0) > 0 else None
    if name == "signing_date":
        years = profile.numbers == profile.filled and (profile.minimum or 0) >= 1950 and (profile.maximum or 0) < 2200
        return Role.SIGNING_DATE if years or 2 * profile.dates >= profile.filled else None
    if name == "language" and profile.longest > 30:
        return None
    if name in ("solution", "group", "size", "sector", "country") and (profile.more or profile.longest > 80):
        return None
    if name is not None:
        return Role(name)
    if _is_counter(column, found):
        return Role.RESPONSE_ID
    return None


def _is_counter(column: Column, found: Found) -> bool:
    """A first column that names the rows: unnamed, or one that counts them in whichever language it says so."""
    profile = column.profile
    if column.index != 0 or not profile.unique or profile.filled != found.rows or found.rows < 2:
        return False
    if column.name.startswith("Column ") or compact(column.name) in ("unnamed0", "x", "rownames"):
        return True
    counted = profile.numbers == profile.filled and found.rows >= _COUNTED
    return counted and (profile.maximum or 0) - (profile.minimum or 0) == found.rows - 1


def _other_role(column: Column, found: Found) -> Role:
    """What becomes of a column that is no question and has no role of its own: a profile field where it groups."""
    profile = column.profile
    role = role_of(column, found)
    if role in (Role.CONTACT, Role.IGNORE):
        return role
    if not profile.filled or profile.more or profile.unique or 2 * profile.dates >= profile.filled:
        return Role.IGNORE
    if role is Role.PROFILE:
        return Role.PROFILE
    groups = 2 <= len(profile.distinct) <= 30 and 3 * len(profile.distinct) <= profile.filled
    return Role.PROFILE if groups and not profile.numbers and profile.longest <= 60 else Role.IGNORE
