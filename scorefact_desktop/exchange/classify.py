"""Tell what kind of question a column of responses answers, from its values and its header."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scorefact_desktop.domain.questionnaire import LARGEST_VALUE, Scale, ScaleKind
from scorefact_desktop.exchange.labels import FAMILIES, YES_NO, Family
from scorefact_desktop.exchange.mapping import Role
from scorefact_desktop.exchange.matching import role_of
from scorefact_desktop.exchange.notices import is_missing_code, missing_codes
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.values import parse_number
from scorefact_desktop.exchange.words import missing_kind, normal

_NUMBERED = re.compile(r"^\s*\(?(-?\d{1,3})\)?\s*[-–—:=.)/(\s]\s*(\D.*?)\)?\s*$", re.DOTALL)
_QUESTION = re.compile(r"^(?:q|question|fråga|item|v|var|a|b|c|d|e)[\s_.]*\d", re.IGNORECASE)
_MOST_CHOICES = 15
_RATING_SPAN = 10
_TECHNICAL = re.compile(
    r"ip ?addr|latitude|longitude|user ?agent|browser|referer|refurl|seed|lastpage|duration|progress|^finished$|"
    r"distribution ?channel|collector|_version_|device|uuid|_tags|_notes|_status|_validation|deviceid|starttime|"
    r"start ?date|start ?time|heure de début|starttid|^start$|^end$|captcha|token",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """What a column can become in a drafted questionnaire; OTHER is no question."""

    RATING = "rating"
    ORDINAL = "ordinal"
    NUMBER = "number"
    CHOICE = "choice"
    MULTI = "multi"
    TEXT = "text"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Form:
    """The kind of a column with its ends, words or numbered words; `reason` is the role of a column that is OTHER."""

    kind: Kind
    reason: str = ""
    low: int | None = None
    high: int | None = None
    labels: tuple[str, ...] = ()
    numbered: tuple[tuple[int, str], ...] = ()
    family: Family | None = None
    known: Scale | None = None
    parts: tuple[str, ...] = ()  # of a multi question with a column per choice, where the labels are its texts
    other: str | None = None  # the text of the choice that asks for words


def classify(column: Column, found: Found, known: Sequence[Scale] = ()) -> Form:
    """The kind of question that a column answers, or OTHER with the role it has instead."""
    profile = column.profile
    if not profile.filled:
        return Form(Kind.OTHER, "empty")
    labelled = _labelled(column, known)
    if labelled is not None:
        return labelled
    role = role_of(column, found)
    if role is not None and not _asks(column):
        return Form(Kind.OTHER, role.value)
    if _TECHNICAL.search(column.name) and not _asks(column):
        return Form(Kind.OTHER, Role.IGNORE.value)
    if 2 * profile.dates > profile.filled:
        return Form(Kind.OTHER, Role.IGNORE.value)
    # LimeSurvey's "-oth-" is an answer.
    odd = {*column.missing, *(text for text in missing_codes(profile) if text != "-oth-")}
    values = {text: count for text, count in profile.distinct.items() if text not in odd and missing_kind(text) is None}
    if not values:
        return Form(Kind.OTHER, "empty")
    if profile.more:
        return _of_many(column, values)
    numbers = [parse_number(text, found.decimal) for text in values]
    if all(number is not None for number in numbers):
        return _of_numbers(column, [number for number in numbers if number is not None])
    return _of_words(column, values, known)


def _labelled(column: Column, known: Sequence[Scale]) -> Form | None:
    """The kind of a column whose values the file itself puts into words; None where it does not."""
    words = {
        text: label
        for text, label in column.choices.items()
        if text not in column.missing
        and missing_kind(label) is None
        and not (is_missing_code(text) and _far(text, column))
    }
    values = [text for text in column.profile.distinct if text not in column.missing and text not in column.choices]
    if len(words) < 2 or column.profile.more:
        return None
    numbers = [parse_number(text) for text in (*words, *values)]
    whole = [int(number) for number in numbers if number is not None and number == int(number)]
    if values and not all(is_missing_code(text) for text in values):
        if len(whole) == len(numbers) and min(whole) >= 0 and max(whole) <= 100:
            return Form(Kind.RATING, low=min(whole), high=max(whole))  # only its ends are in words
        return None
    form = _of_words(column, dict.fromkeys(words.values(), 1), known)
    if form.known is not None or form.family is not None:
        return form
    if len(whole) >= len(words) and min(whole[: len(words)]) >= 0 and max(whole[: len(words)]) <= LARGEST_VALUE:
        return Form(Kind.CHOICE, numbered=tuple(sorted(zip(whole, words.values(), strict=False))))
    return Form(Kind.CHOICE, labels=tuple(words.values()))


def _far(text: str, column: Column) -> bool:
    """Whether a value stands apart from the others that have words: 99 behind 1 to 5."""
    number = parse_number(text)
    others = [one for other in column.choices if other != text and (one := parse_number(other)) is not None]
    plain = [one for one in others if not is_missing_code(f"{one:g}")]
    return number is not None and bool(plain) and (number < 0 <= min(plain) or number > max(plain) + 1)


def _asks(column: Column) -> bool:
    """Whether the header or label reads like a question."""
    text = f"{column.name} {column.label}".strip()
    return "?" in text or len(normal(column.label).split()) >= 4 or len(normal(column.name).split()) >= 5


def _of_numbers(column: Column, numbers: Sequence[float]) -> Form:
    low, high = min(numbers), max(numbers)
    whole = all(number == int(number) for number in numbers)
    if not whole or abs(high) > 1e15 or abs(low) > 1e15:
        return Form(Kind.NUMBER, low=int(max(min(low, 1e15), -1e15) // 1))
    if column.profile.unique and column.profile.filled > 20:
        return Form(Kind.OTHER, Role.IGNORE.value)
    if {int(number) for number in numbers} <= {0, 1} and low != high:
        return Form(Kind.CHOICE, labels=("0", "1"), family=None)
    if low >= 0 and high <= _RATING_SPAN:
        return Form(Kind.RATING, low=int(low), high=int(high))
    if low >= 0 and high <= 100 and _numbered_header(column):
        return Form(Kind.RATING, low=int(low), high=int(high))
    return Form(Kind.NUMBER, low=int(low))


def _numbered_header(column: Column) -> bool:
    return re.search(r"\d+\s*[\])]*$", column.name) is not None or _QUESTION.match(column.name) is not None


def _of_words(column: Column, values: Mapping[str, int], known: Sequence[Scale]) -> Form:
    texts = [text.strip() for text in values]
    for scale in known:
        if scale.kind in (ScaleKind.ORDINAL, ScaleKind.CHOICE) and _is_known(scale, texts):
            return Form(Kind.ORDINAL if scale.kind is ScaleKind.ORDINAL else Kind.CHOICE, known=scale)
    for family in FAMILIES:
        if family.fits(texts):
            return Form(Kind.ORDINAL, labels=tuple(texts), family=family)
    for family in YES_NO:
        if family.fits(texts):
            return Form(Kind.CHOICE, labels=tuple(texts), family=family)
    numbered = _numbered(texts)
    if numbered is not None:
        return numbered
    several = _several(texts, column.profile.filled)
    if several:
        return Form(Kind.MULTI, labels=several)
    if _emails(texts):
        return Form(Kind.OTHER, Role.CONTACT.value)
    repeats = len(values) <= _MOST_CHOICES and (2 * len(values) <= column.profile.filled or len(values) <= 3)
    if repeats and column.profile.longest <= 120:
        if _asks(column) or _QUESTION.match(column.name):
            return Form(Kind.CHOICE, labels=tuple(sorted(texts, key=str.casefold)))
        return Form(Kind.OTHER, Role.PROFILE.value)
    return _of_many(column, values)


def _of_many(column: Column, values: Collection[str]) -> Form:
    """A column of many different values: said in free words, or of no use as a question."""
    profile = column.profile
    if _emails(list(values)[:50]):
        return Form(Kind.OTHER, Role.CONTACT.value)
    if profile.numbers >= 0.9 * profile.filled:
        if profile.unique:
            return Form(Kind.OTHER, Role.IGNORE.value)
        numbers = [number for text in values if (number := parse_number(text)) is not None]
        lowest = min(numbers, default=profile.minimum or 0)  # without the codes for no answer
        if not is_missing_code(f"{profile.minimum or 0:g}"):
            lowest = profile.minimum or 0
        return Form(Kind.NUMBER, low=int(max(min(lowest, 1e15), -1e15)))
    wordy = sum(1 for text in values if len(text.split()) > 2)
    if _asks(column) or 3 * wordy >= len(values) or _QUESTION.match(column.name):
        return Form(Kind.TEXT)
    return Form(Kind.OTHER, Role.IGNORE.value)


def _is_known(scale: Scale, texts: Sequence[str]) -> bool:
    words: dict[str, set[str]] = {}
    for choice in scale.choices:
        for language, text in choice.text.items():
            words.setdefault(language, set()).add(normal(text))
    plain = {normal(text) for text in texts}
    return len(plain) >= 2 and any(plain <= known for known in words.values())


def _numbered(texts: Sequence[str]) -> Form | None:
    """Words that carry their number: "1 - Very bad" ... "5 - Very good", or only the ends of a rating."""
    found: dict[int, str] = {}
    named = 0
    for text in texts:
        number = parse_number(text)
        if number is not None and number == int(number):
            found.setdefault(int(number), text)
            continue
        match = _NUMBERED.match(text)
        if match is None or (int(match[1]) in found and found[int(match[1])] != text):
            return None
        found[int(match[1])] = text
        named += 1
    if len(found) < 2 or not named or min(found) < 0 or max(found) > 100:
        return None
    if named < len(found) or max(found) > 10:
        return Form(Kind.RATING, low=min(found), high=max(found))
    return Form(Kind.ORDINAL, numbered=tuple(sorted(found.items())))


def _several(texts: Sequence[str], filled: int) -> tuple[str, ...]:
    """The choices of a multi question whose cells hold several, parted by ; or , or |; empty where they do not."""
    for separator in (";", "|", "\n", ", "):
        parted = [[part.strip() for part in text.split(separator) if part.strip()] for text in texts]
        parts = {part for one in parted for part in one}
        joined = sum(1 for one in parted if len(one) > 1)
        if joined and 2 <= len(parts) <= 40 and len(parts) < len(texts) + 2 and all(len(part) <= 80 for part in parts):
            alone = sum(1 for part in parts if sum(part in one for one in parted) > 1)
            if 2 * alone >= len(parts) or separator in (";", "|"):
                return tuple(sorted(parts, key=str.casefold))
    return ()


def _emails(texts: Sequence[str]) -> bool:
    return bool(texts) and 2 * sum(1 for text in texts if re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", text)) >= len(texts)
