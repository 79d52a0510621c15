"""What every reader makes of its file before it becomes a questionnaire: questions, choices and sections in order.

Names, texts and expressions are still the file's own; `building` turns them into ours.
"""

from collections import Counter
from dataclasses import dataclass, field

from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange.definitions.expressions import Expression
from scorefact_desktop.exchange.definitions.refusal import printable
from scorefact_desktop.exchange.staged import Notice


@dataclass(slots=True)
class Option:
    """One choice. `value` is given where the file is one that we wrote; `missing` is the kind of missing
    answer (a function of domain.conditions) that it stands for."""

    name: str
    texts: Texts
    value: int | None = None
    exclusive: bool = False
    specify: bool = False
    missing: str | None = None
    columns: dict[str, str] = field(default_factory=dict)  # for choice filters


@dataclass(slots=True)
class Answering:
    """How a question is answered. `name` is that of the file's list of choices; `settled` is False where an ordered
    scale may be recognised in the choices."""

    kind: ScaleKind
    name: str
    options: list[Option] = field(default_factory=list)
    minimum: int | None = None
    maximum: int | None = None
    low: Texts = field(default_factory=dict)
    high: Texts = field(default_factory=dict)
    top: tuple[int, ...] = ()
    positive: tuple[int, ...] = ()
    whole: bool = False
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One expression that must hold for a question to be asked, and where it stands."""

    expression: Expression
    row: str
    column: str
    text: str


@dataclass(slots=True)
class Section:
    """Questions that stand together: a block of ours, and a theme where it has a name."""

    name: str
    title: Texts = field(default_factory=dict)
    introduction: Texts = field(default_factory=dict)
    part_of: int | None = None  # the section whose theme this one belongs to


@dataclass(slots=True)
class Item:
    """One question. `row` is its place in the file; `aliases` are other names by which expressions call it, and
    `ticks` the names that stand for one of its choices."""

    name: str
    row: str
    texts: Texts
    answering: Answering
    section: int
    rules: list[Rule] = field(default_factory=list)
    instruction: Texts = field(default_factory=dict)
    probe: Texts = field(default_factory=dict)
    short: Texts = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    ticks: dict[str, str] = field(default_factory=dict)
    theme: str | None = None
    also_themes: tuple[str, ...] = ()
    core: bool = True
    sensitive: bool = False
    recommendation: bool = False
    condition: str | None = None  # ours, already settled
    position: int | None = None  # among the questions, where that is not the order asked


@dataclass(frozen=True, slots=True)
class Calculation:
    """A calculated value."""

    expression: Expression
    row: str
    column: str


@dataclass(slots=True)
class Draft:
    """A definition file, read. `own` says that we wrote it ourselves."""

    tool: str
    code: str
    title: Texts
    version: str = "1"
    default_language: str | None = None
    languages: set[str] = field(default_factory=set)  # those that the file sets out to have
    sections: list[Section] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    calculations: dict[str, Calculation] = field(default_factory=dict)
    blanks: set[str] = field(default_factory=set)  # names without an answer
    unsayable: set[str] = field(default_factory=set)
    context: set[str] = field(default_factory=set)  # values of the campaign that the form asks for
    themes: list[tuple[str, int, Texts]] | None = None  # id, number, name
    own: bool = False
    declared: list[Answering] = field(default_factory=list)  # scales in their order, used or not
    standard: bool = False
    rows: int = 0
    columns: int = 0
    notices: "Notices" = field(default_factory=lambda: Notices())


class Notices:
    """What a person should know, gathered by code: each code once, with the places where it happened."""

    _SHOWN = 12

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, code: str, place: str) -> None:
        """Note one more place for `code`; the first dozen are told, all are counted."""
        self._counts[code] += 1
        place = printable(place)
        places = self._places.setdefault(code, [])
        if len(places) < self._SHOWN and place not in places:
            places.append(place)

    def told(self) -> tuple[Notice, ...]:
        """One notice for each code, with `places` and `count`."""
        return tuple(
            Notice(code, {"places": ", ".join(places), "count": self._counts[code]})
            for code, places in self._places.items()
        )
