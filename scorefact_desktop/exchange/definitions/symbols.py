"""What a name in another tool's expression stands for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange.definitions.expressions import Expression


@dataclass(frozen=True, slots=True)
class Answerable:
    """A question of ours. `choices` gives our choice code by the file's name of the choice, `missing` the function
    of ours for choices that stand for a missing answer; `numbered` where those names are the stored numbers."""

    code: str
    kind: ScaleKind
    scale: str
    choices: Mapping[str, str] = field(default_factory=dict)
    missing: Mapping[str, str] = field(default_factory=dict)
    numbered: bool = False
    whole: bool = False  # only whole numbers


@dataclass(frozen=True, slots=True)
class Ticked:
    """One choice of a question with several, asked as yes ("Y") or blank."""

    question: Answerable
    choice: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A calculated value: its expression stands for it."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Blank:
    """A name that never has an answer, such as that of a note."""


@dataclass(frozen=True, slots=True)
class Unsayable:
    """A name whose value our conditions cannot look at, such as the time of the interview."""


Symbol: TypeAlias = Answerable | Ticked | Computed | Blank | Unsayable
