"""Paragraphs: even lines without stretching, hyphens only where they help, and never a lonely last word.

Lines are chosen all together (least sum of squared gaps), as a typesetter would, not one after the other.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import pyphen

from scorefact_desktop.reports.fonts import width

_DICTIONARIES = {"en": "en_GB", "fr": "fr", "sv": "sv"}
_SPACES = re.compile(r"[ \t\r\n]+")
_ASTERISKS = re.compile(r"\*(?=\*)")
_LETTERS = re.compile(r"[^\W\d_]{7,}")  # shorter words, numbers and addresses are not parted
_HYPHEN_COST, _WIDOW_COST, _OVERFULL = 0.16, 1.5, 1e6


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size and weights in Lato, italic or upright."""

    size: float
    weight: int = 400
    bold: int = 700
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one weight."""

    text: str
    weight: int


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word or a part of one; `glued` follows without space, `hyphen` shows one when the line ends after it."""

    runs: Line
    glued: bool
    hyphen: bool
    width: float


@lru_cache(maxsize=2048)  # what is measured for its room first is painted later
def set_lines(text: str, measure: float, face: Type, language: str, *, hyphens: bool = True) -> tuple[Line, ...]:
    """`text` (**bold** marks a run) in lines of at most `measure` points; a word longer than that is parted."""
    pieces = _pieces(text, measure, face, language, hyphens)
    if not pieces:
        return ()
    space = width(" ", face.size, face.weight, face.italic)
    hyphen = width("-", face.size, face.weight, face.italic)
    count = len(pieces)
    best: list[tuple[float, int]] = [(0.0, 0)] * (count + 1)  # cost and end of the line that starts here
    for start in range(count - 1, -1, -1):
        best[start] = (float("inf"), count)
        long = 0.0
        for end in range(start + 1, count + 1):
            piece = pieces[end - 1]
            long += piece.width + (0.0 if piece.glued or end == start + 1 else space)
            whole = long + (hyphen if piece.hyphen else 0.0)
            if whole > measure + 0.01 and end > start + 1:
                if long > measure + 3 * hyphen:
                    break
                continue
            cost = _cost(whole, measure, last=end == count, alone=end == start + 1 and start > 0)
            cost += (_HYPHEN_COST if piece.hyphen else 0.0) + best[end][0]
            if cost < best[start][0]:
                best[start] = (cost, end)
    lines, start = [], 0
    while start < count:
        end = best[start][1]
        lines.append(_join(pieces[start:end]))
        start = end
    return tuple(lines)


def as_typed(text: str) -> str:
    """What people typed, for `set_lines`: two asterisks stay what they are, and mark no bold."""
    return _ASTERISKS.sub("*\u2060", text)  # parted by a sign that is never printed


def line_width(line: Line, face: Type) -> float:
    """How wide a line is set."""
    return sum(width(run.text, face.size, run.weight, face.italic) for run in line)


def balanced(text: str, measure: float, face: Type, language: str) -> tuple[Line, ...]:
    """A title: as few lines as possible, the lines about equally long, no hyphens."""
    lines = set_lines(text, measure, face, language, hyphens=False)
    low, high = measure * 0.4, measure
    for _ in range(10):
        middle = (low + high) / 2
        trial = set_lines(text, middle, face, language, hyphens=False)
        if len(trial) <= len(lines) and all(line_width(line, face) <= middle + 0.1 for line in trial):
            lines, high = trial, middle
        else:
            low = middle
    return lines


def _cost(long: float, measure: float, *, last: bool, alone: bool) -> float:
    if long > measure + 0.01:
        return _OVERFULL
    gap = (measure - long) / measure
    if not last:
        return gap * gap * 4
    return _WIDOW_COST if alone and gap > 0.66 else 0.25 if gap > 0.7 else 0.0


def _pieces(text: str, measure: float, face: Type, language: str, hyphens: bool) -> list[_Piece]:
    words: list[list[Run]] = [[]]
    weight = face.weight
    for i, chunk in enumerate(text.split("**")):
        weight = face.bold if i % 2 else face.weight
        for k, part in enumerate(_SPACES.split(chunk)):
            if k:
                words.append([])
            if part:
                words[-1].append(Run(part, weight))
    pieces: list[_Piece] = []
    for word in words:
        if word:
            pieces += _word(tuple(word), measure, face, language, hyphens)
    return pieces


def _word(runs: Line, measure: float, face: Type, language: str, hyphens: bool) -> list[_Piece]:
    whole = line_width(runs, face)
    if len(runs) > 1:
        return [_Piece(runs, False, False, whole)]
    run = runs[0]
    parts = _syllables(run.text, language) if hyphens else (run.text,)
    out: list[_Piece] = []
    for i, part in enumerate(parts):
        for k, letters in enumerate(_forced(part, measure, run.weight, face)):
            piece = Run(letters, run.weight)
            out.append(_Piece((piece,), i + k > 0, False, line_width((piece,), face)))
        last = out[-1]
        out[-1] = _Piece(last.runs, last.glued, i + 1 < len(parts), last.width)
    return out


def _forced(part: str, measure: float, weight: int, face: Type) -> list[str]:
    """A part cut between letters where it is wider than the line by itself."""
    if width(part, face.size, weight, face.italic) <= measure:
        return [part]
    out = [part[0]]
    for letter in part[1:]:
        if width(out[-1] + letter, face.size, weight, face.italic) <= measure:
            out[-1] += letter
        else:
            out.append(letter)
    return out


def _syllables(word: str, language: str) -> tuple[str, ...]:
    found = _LETTERS.search(word)
    if found is None:
        return (word,)
    stem = found.group()
    cuts = [at for at in dictionary(language).positions(stem) if 3 <= at <= len(stem) - 3]
    ends = [0, *(found.start() + at for at in cuts), len(word)]
    return tuple(word[a:b] for a, b in pairwise(ends))


@lru_cache
def dictionary(language: str) -> pyphen.Pyphen:
    """Where words may be parted, read on first use."""
    return pyphen.Pyphen(lang=_DICTIONARIES[language])


def _join(pieces: list[_Piece]) -> Line:
    runs: list[Run] = []
    for i, piece in enumerate(pieces):
        lead = "" if i == 0 or piece.glued else " "
        for k, run in enumerate(piece.runs):
            text = (lead if k == 0 else "") + run.text
            if runs and runs[-1].weight == run.weight:
                runs[-1] = Run(runs[-1].text + text, run.weight)
            elif text.startswith(" ") and runs:
                runs[-1] = Run(runs[-1].text + " ", runs[-1].weight)
                runs.append(Run(text[1:], run.weight))
            else:
                runs.append(Run(text, run.weight))
    if pieces and pieces[-1].hyphen:
        runs[-1] = Run(runs[-1].text + "-", runs[-1].weight)
    return tuple(runs)
