"""Recognise a question with several choices that a tool spread over columns: Q2_1, Q2_2 ... "1" where chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scorefact_desktop.exchange.matching import parts_of
from scorefact_desktop.exchange.staged import Column
from scorefact_desktop.exchange.words import compact, normal

_CHOSEN = frozenset({"1", "yes", "oui", "ja", "true", "x", "y", "selected", "checked"})
_WORDS = frozenset({"text", "other", "othertext", "comment", "comments"})


@dataclass(frozen=True, slots=True)
class Spread:
    """One question made of several columns: as a column of its own, with each column's part and choice text."""

    column: Column
    members: tuple[Column, ...]
    parts: tuple[str, ...]
    texts: tuple[str, ...]


def spread_questions(columns: Sequence[Column], rows: int) -> list[Spread]:
    """The questions whose choices have a column each: every one blank or holding one same mark or its own text."""
    if rows < 3:
        return []
    groups: dict[str, list[tuple[Column, str]]] = {}
    for column in columns:
        for stem, part in parts_of(column.name)[:1]:
            if compact(part) not in _WORDS:
                groups.setdefault(stem, []).append((column, part))
    return [_spread(stem, members) for stem, members in groups.items() if _chosen_or_blank(members, rows)]


def _chosen_or_blank(members: Sequence[tuple[Column, str]], rows: int) -> bool:
    filled = [column for column, _ in members if column.profile.filled]
    if len(filled) < 2 or sum(column.profile.filled for column in filled) == rows * len(members):
        return False
    return all(_is_mark(column, part) for column, part in members if column.profile.filled)


def _is_mark(column: Column, part: str) -> bool:
    if len(column.profile.distinct) != 1 or column.profile.more:
        return False
    value = next(iter(column.profile.distinct))
    return compact(value) in _CHOSEN or normal(value) == normal(part) or normal(column.label).endswith(normal(value))


def _beginning(labels: Sequence[str]) -> str:
    """What all labels begin with, letter by letter."""
    first, last = min(labels), max(labels)
    same = next((place for place, letter in enumerate(first) if last[place : place + 1] != letter), len(first))
    return first[:same]


def _spread(stem: str, members: Sequence[tuple[Column, str]]) -> Spread:
    columns = tuple(column for column, _ in members)
    parts = tuple(part for _, part in members)
    labels = [column.label for column in columns]
    common = _beginning(labels) if all(labels) else ""
    if common and not common.endswith((" ", "-", ":")):
        common = common[: max(common.rfind(" "), common.rfind("-")) + 1]  # not in the middle of a word
    rest = [label[len(common) :].strip(" -:") for label in labels]
    usable = bool(common.strip(" -:")) and all(rest) and len(set(rest)) == len(rest)
    label = common.strip(" -:") if usable else ""
    return Spread(replace(columns[0], name=stem, label=label), columns, parts, tuple(rest) if usable else parts)
