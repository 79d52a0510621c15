"""The answers to one question as every chart and table takes them, and the order in which they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Side = Literal["negative", "neutral", "positive"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer of an ordered scale: its words, how many gave it, and on which side it stands."""

    text: str
    count: int
    side: Side


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question: its answers from worst to best, those without an opinion, and why it may be hidden.

    `positive` is the share of positive answers 0-1 (None: not shown), `benchmark` that of the market.
    `hidden` says in words why nothing is shown; then counts are not used.
    """

    key: str
    name: str
    answers: tuple[Answer, ...]
    unknown: int = 0  # don't know and refused
    positive: float | None = None
    benchmark: float | None = None
    hidden: str = ""
    note: str = ""  # after n, such as "asked of half"

    @property
    def base(self) -> int:
        """Usable answers."""
        return sum(answer.count for answer in self.answers)


def sides(values: Sequence[int], positive: Sequence[int]) -> tuple[Side, ...]:
    """The side of each of `values` (ascending): positive as told, else negative, an odd middle one neutral.

    Without `positive` the upper half is positive.
    """
    upper = set(positive) or set(values[(len(values) + 1) // 2 :])
    lower = [v for v in values if v not in upper]
    neutral = lower[-1] if len(lower) > len(upper) >= 1 and len(lower) > 1 else None
    return tuple("positive" if v in upper else "neutral" if v == neutral else "negative" for v in values)


def look(answers: Sequence[Answer], index: int) -> tuple[str, float, bool]:
    """Colour token, opacity and hatch of an answer: strong at the ends, pale towards the middle."""
    side = answers[index].side
    if side == "neutral":
        return "previous", 0.35, False
    same = [i for i, answer in enumerate(answers) if answer.side == side]
    rank = same.index(index) if side == "positive" else len(same) - 1 - same.index(index)
    strength = 1.0 if len(same) == 1 else rank / (len(same) - 1)
    opacity = 0.34 + 0.66 * strength if strength < 1 else 1.0
    token = "accent" if side == "positive" else "bad"
    return token, opacity, side == "negative" and strength == 1 and len(same) > 1
