"""Recognise a question with several choices that a tool spread over columns, and "other, specify" among them.

Tools do it in four ways: a column per choice with a mark where it was chosen (Qualtrics, LimeSurvey, SurveyMonkey), one
with a mark for chosen and another for not (ODK, Kobo, Survey Solutions), neighbours that each hold nothing but their
own header (Typeform), and sets that the file declares (SPSS).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.exchange.headers import parts_of, unnumbered
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.words import compact, missing_kind, normal

CHOSEN = frozenset({"1", "yes", "oui", "ja", "true", "vrai", "sant", "x", "y", "selected", "checked", "quoted", "v"})
_PAIRS = (
    frozenset({"1", "0"}),
    frozenset({"true", "false"}),
    frozenset({"vrai", "faux"}),
    frozenset({"sant", "falskt"}),
    frozenset({"selected", "notselected"}),
    frozenset({"checked", "unchecked"}),
    frozenset({"quoted", "notquoted"}),
)
_YES_NO = (frozenset({"yes", "no"}), frozenset({"oui", "non"}), frozenset({"ja", "nej"}), frozenset({"y", "n"}))
#: Tools whose export writes yes and no for the choices of one question.
_WRITES_NO = frozenset({"kobo", "odk_briefcase", "survey_solutions", "limesurvey"})
_TEXTS = frozenset({"text", "othertext", "comment", "comments", "specify"})
_OTHER = frozenset(
    {"other", "autre", "annan", "annat", "otherpleasespecify", "autreveuillezpreciser", "autreprecisez", "autres"}
    | {"annanange", "annatange", "annatvanligenange", "andere", "otherspecify", "oth", "others", "96", "autrepreciser"}
)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Member:
    """One column of such a question: its choice by what its header ends in and by its words.

    `specify` marks the column that holds the words of "other". `values` says which of its values is chosen (1) and not
    (0) where they do not say it themselves.
    """

    column: Column
    part: str
    text: str
    specify: bool = False
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Spread:
    """One question made of several columns, as a column of its own. `other` is the choice that asks for words.

    `whole` is a column that holds all the choices once more; where `readable` they can be read from it. Where `alike`,
    every member holds any of the same choices in its own column, which are `choices`.
    """

    column: Column
    members: tuple[Member, ...]
    other: str | None = None
    whole: Column | None = None
    readable: bool = False
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def alike(self) -> bool:
        """Whether the members hold choices instead of being choices."""
        return bool(self.choices)

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of the choices."""
        if self.choices:
            return tuple(text for _, text in self.choices)
        return tuple(one.text for one in self.members if not one.specify)

    @property
    def parts(self) -> tuple[str, ...]:
        """What the choices' headers end in, or the choices' own values."""
        if self.choices:
            return tuple(value for value, _ in self.choices)
        return tuple(one.part for one in self.members if not one.specify)


def spread_questions(found: Found) -> list[Spread]:
    """The questions of a file whose choices have a column each."""
    declared = list(_declared(found))
    taken = {member.column.index for one in declared for member in one.members}
    named = list(_named([one for one in found.columns if one.index not in taken], found))
    for one in named:
        taken |= {member.column.index for member in one.members}
        if one.whole is not None:
            taken.add(one.whole.index)
    neighbours = list(_neighbours([one for one in found.columns if one.index not in taken], found))
    return [*declared, *named, *neighbours]


def _declared(found: Found) -> Iterator[Spread]:
    for one in found.sets:
        columns = [column for name in one.members if (column := found.column(name)) is not None]
        if len(columns) < _FEWEST:
            continue
        whole = replace(columns[0], name=one.name, label=one.label or columns[0].label)
        if one.counted is None:
            known: dict[str, str] = {}
            for column in columns:
                labels = {text: text for text in column.profile.distinct} | dict(column.choices)
                known |= {text: label for text, label in labels.items() if text not in column.missing}
            if known:
                choices = tuple(known.items())
                yield Spread(whole, tuple(Member(column, column.name, "") for column in columns), choices=choices)
            continue
        members: list[Member] = []
        for column in columns:
            answers = [text for text in {**column.choices, **column.profile.distinct} if text not in column.missing]
            marked = tuple((text, int(text == one.counted)) for text in answers)
            members.append(Member(column, column.name, column.label or column.name, values=marked))
        yield Spread(whole, tuple(members))


def _named(columns: Sequence[Column], found: Found) -> Iterator[Spread]:
    """Columns whose headers begin alike and end in their choice."""
    groups: dict[str, list[tuple[Column, str]]] = {}
    for column in columns:
        for stem, part in parts_of(column.name)[:1]:
            groups.setdefault(stem, []).append((column, part))
    by_name = {compact(column.name): column for column in columns}
    for stem, members in groups.items():
        marks = [(column, part) for column, part in members if compact(part) not in _TEXTS]
        owner, words = _words_beside(marks, by_name)
        words = words or _words_of(stem, members, by_name)
        marks = [(column, part) for column, part in marks if words is None or column.index != words.index]
        if not _are_choices(marks, found):
            continue
        whole = by_name.get(compact(stem))
        spread = _spread(stem, marks, words, whole, owner)
        yield replace(spread, readable=whole is not None and _holds(whole, marks))


def _words_beside(
    members: Sequence[tuple[Column, str]], by_name: dict[str, Column]
) -> tuple[Column | None, Column | None]:
    """The column of a choice that has its words in a column of its own beside it, and that one: Q2_7 and Q2_7_TEXT."""
    for column, _ in members:
        words = by_name.get(compact(column.name) + "text")
        if words is not None:
            return column, words
    return None, None


def _words_of(stem: str, members: Sequence[tuple[Column, str]], by_name: dict[str, Column]) -> Column | None:
    """The column with the words of "other": among the members, or beside them as `stem_other`."""
    for column, part in members:
        plain = compact(part)
        if (plain in _TEXTS or plain in _OTHER) and _is_words(column):
            return column
    parts = {compact(part) for _, part in members}
    beside = by_name.get(compact(stem) + "other") or by_name.get(compact(stem) + "othertext")
    return beside if beside is not None and parts & _OTHER and _is_words(beside) else None


def _is_words(column: Column) -> bool:
    plain = {compact(text) for text in column.profile.distinct} - {""}
    return bool(plain) and not plain <= CHOSEN and not any(plain <= pair for pair in (*_PAIRS, *_YES_NO))


def _are_choices(members: Sequence[tuple[Column, str]], found: Found) -> bool:
    filled = [(column, part) for column, part in members if _said(column)]
    if len(filled) < _FEWEST or found.rows < 1:
        return False
    pairs = [*_PAIRS, *(_YES_NO if found.tool in _WRITES_NO else ())]
    values = [_said(column) for column, _ in filled]
    together = set().union(*values)
    if any(together <= pair for pair in pairs) and not together <= CHOSEN:
        return found.rows >= 3 or found.tool in _WRITES_NO or any("/" in column.name for column, _ in filled)
    if found.rows < 3:
        return False
    if sum(column.profile.filled for column, _ in filled) == found.rows * len(members):
        return False
    return all(_is_mark(column, part) for column, part in filled)


def _said(column: Column) -> set[str]:
    """The different values of a column, reduced, without words for no answer; many values say nothing."""
    if column.profile.more:
        return {"\0"}
    return {compact(text) or text for text in column.profile.distinct if missing_kind(text) is None and text.strip()}


def _is_mark(column: Column, part: str) -> bool:
    """Whether a column holds nothing but one mark, or its own words."""
    values = [text for text in column.profile.distinct if missing_kind(text) is None]
    if len(values) != 1 or column.profile.more:
        return False
    plain = normal(values[0])
    return (
        compact(values[0]) in CHOSEN or plain == normal(part) or (bool(plain) and normal(column.label).endswith(plain))
    )


def _holds(whole: Column, members: Sequence[tuple[Column, str]]) -> bool:
    """Whether every value of a column is made of the choices: "a b" beside q/a and q/b."""
    parts = {compact(part) for _, part in members}
    values = [text for text in whole.profile.distinct if missing_kind(text) is None]
    return bool(values) and all({compact(word) for word in text.split()} <= parts for text in values)


def _neighbours(columns: Sequence[Column], found: Found) -> Iterator[Spread]:
    """Neighbouring columns that hold nothing but their own header, blank ones between, "Other" at the end."""
    run: list[Column] = []
    for column in [*columns, None]:
        if column is not None and (not run or column.index == run[-1].index + 1) and _belongs(column, run):
            run.append(column)
            continue
        if (made := _run(run, found)) is not None:
            yield made
        run = [column] if column is not None and _is_own(column) else []


def _belongs(column: Column, run: Sequence[Column]) -> bool:
    if not run:
        return _is_own(column)
    if compact(unnumbered(run[-1].name)) in _OTHER:
        return False
    if _is_own(column):
        return True
    plain = compact(unnumbered(column.name))
    return not column.profile.filled or plain in _OTHER


def _is_own(column: Column) -> bool:
    values = list(column.profile.distinct)
    return len(values) == 1 and not column.profile.more and normal(values[0]) == normal(unnumbered(column.name))


def _run(run: Sequence[Column], found: Found) -> Spread | None:
    while run and not run[-1].profile.filled and compact(unnumbered(run[-1].name)) not in _OTHER:
        run = run[:-1]
    own = [column for column in run if _is_own(column)]
    if len(own) < _FEWEST or found.rows < 3:
        return None
    names = [unnumbered(column.name) for column in run]
    specify = run[-1] if compact(names[-1]) in _OTHER and not _is_own(run[-1]) else None
    shown = " / ".join(names[:3]) + (" …" if len(names) > 3 else "")
    members = [Member(column, name, name) for column, name in zip(run, names, strict=True) if column is not specify]
    if specify is not None:
        members.append(Member(specify, names[-1], names[-1], specify=True))
    whole = replace(run[0], name=shown, label="")
    return Spread(whole, tuple(members), other=names[-1] if specify is not None else None)


def _beginning(labels: Sequence[str]) -> str:
    """What all labels begin with, letter by letter."""
    first, last = min(labels), max(labels)
    same = next((place for place, letter in enumerate(first) if last[place : place + 1] != letter), len(first))
    return first[:same]


def _spread(
    stem: str,
    marks: Sequence[tuple[Column, str]],
    words: Column | None,
    whole: Column | None,
    owner: Column | None,
) -> Spread:
    parts = [part for _, part in marks]
    labels = [column.label for column, _ in marks]
    common = _beginning(labels) if all(labels) else ""
    if common and not common.endswith((" ", "-", ":")):
        common = common[: max(common.rfind(" "), common.rfind("-")) + 1]  # not in the middle of a word
    rest = [label[len(common) :].strip(" -:") for label in labels]
    usable = bool(common.strip(" -:")) and all(rest) and len(set(rest)) == len(rest)
    texts = rest if usable else parts
    members = [Member(column, part, text) for (column, part), text in zip(marks, texts, strict=True)]
    other = next((one.text for one in members if compact(one.part) in _OTHER or compact(one.text) in _OTHER), None)
    if owner is not None:
        other = next((one.text for one in members if one.column.index == owner.index), other)
    if words is not None:
        said = next((part for stem_, part in parts_of(words.name)[:1] if compact(part) in _OTHER), "other")
        members.append(Member(words, said, said, specify=True))
        other = other or said
    column = replace(marks[0][0], name=stem, label=common.strip(" -:") if usable else (whole.label if whole else ""))
    return Spread(column, tuple(members), other if words is not None else None, whole)
