"""A file on its way in: what was found, what the user has made of the proposal, and what each decision does to it."""

from collections import defaultdict
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.models.import_columns import ColumnRow
from scorefact_desktop.translation import translate
from scorefact_desktop.views.imports import words
from scorefact_desktop.views.imports.words import IGNORED
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.services.customer_files import CustomerMapping
    from scorefact_desktop.services.importing import Mapping, Problem, Staged
    from scorefact_desktop.views.imports.trying import Tried

    AnyMapping: TypeAlias = Mapping | CustomerMapping

#: Problems of a value that can be read as "don't know" instead.
OF_VALUES = ("outside_scale", "not_a_choice", "not_a_number", "not_whole", "maybe_missing")
#: Roles that only one column can have.
SINGLE = ("response_id", "customer", "date", "language", "weight")


@dataclass(frozen=True, slots=True)
class Gathered:
    """The same problem in one column: how many rows have it, and the values it was seen with."""

    code: str
    column: str
    lines: tuple[int, ...]
    values: tuple[str, ...]
    first: "Problem"
    rejects: bool

    @property
    def readable(self) -> bool:
        """True where the values may stand for "no answer"."""
        return self.code in OF_VALUES


@dataclass(frozen=True, slots=True)
class Decided:
    """What had been decided before the last decision, so that it can be taken back."""

    mapping: "AnyMapping | None"
    options: MappingOf[str, str | int]
    skip_invalid: bool
    chosen: frozenset[str]
    decided: MappingOf[int, bool]


@dataclass(slots=True)
class Plan:
    """A table on its way into a campaign. `names` stand in questions, `mapping` is what the user has made of the
    proposal, `options` what was said about reading the file, `chosen` the columns decided by hand."""

    path: Path
    campaign: str
    customers: bool
    staged: "Staged"
    names: MappingOf[str, str] = field(default_factory=dict)
    mapping: "AnyMapping | None" = None
    tried: "Tried | None" = None
    options: dict[str, str | int] = field(default_factory=dict)
    skip_invalid: bool = False
    chosen: set[str] = field(default_factory=set)
    gathered: tuple[Gathered, ...] = ()
    decided: dict[int, bool] = field(default_factory=dict)  # of customers by line: the same as the one they are like
    doubts: "dict[int, Problem]" = field(default_factory=dict)
    earlier: list[Decided] = field(default_factory=list)

    def remember(self) -> None:
        """Keep what was decided so far, before the next decision."""
        chosen = frozenset(self.chosen)
        self.earlier.append(Decided(self.mapping, dict(self.options), self.skip_invalid, chosen, dict(self.decided)))

    @property
    def touched(self) -> bool:
        """True once something was decided by hand."""
        return bool(self.chosen or self.options or self.skip_invalid or self.decided)

    @property
    def questionnaire(self) -> Questionnaire | None:
        """The campaign's questionnaire, once it was read."""
        return self.tried.questionnaire if self.tried is not None else None


def gather(problems: tuple["Problem", ...]) -> tuple[Gathered, ...]:
    """Problems by column and kind, those that keep rows out first."""
    found: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    for one in problems:
        found[one.code, one.column].append(one)
    groups = [
        Gathered(
            code,
            column,
            tuple(one.line for one in group),
            tuple(dict.fromkeys(one.value for one in group)),
            group[0],
            any(one.rejects for one in group),
        )
        for (code, column), group in found.items()
    ]
    return tuple(sorted(groups, key=lambda one: (not one.rejects, -len(one.lines))))


def with_target(mapping: "AnyMapping", column: str, target: str, *, customers: bool = False) -> "AnyMapping":
    """The mapping with another target for a column; what was said of its values no longer holds, and whoever held a
    place that only one column can have is left out."""
    kind, _, name = target.partition(":")
    data = mapping.to_json()
    columns = dict(_columns(data))
    for other, one in columns.items():
        whole = kind == "question" and one.get("question") == name and "choice" not in one and not one.get("specify")
        single = kind == "role" and one.get("role") == name and (customers or name in SINGLE) and name != "ignore"
        if other != column and (whole or single):
            columns[other] = {"role": "ignore"}
    columns[column] = {kind: name}
    return type(mapping).model_validate({**data, "columns": columns})


def read_as_missing(mapping: "Mapping", column: str, values: tuple[str, ...], kind: str = "dont_know") -> "Mapping":
    """The mapping with values of a column read as "no answer"."""
    missing = _columns(mapping.to_json()).get(column, {}).get("missing")
    said = {**(missing if isinstance(missing, dict) else {}), **dict.fromkeys(values, kind)}
    return with_column(mapping, column, missing=said)


def with_column(mapping: "Mapping", column: str, **said: object) -> "Mapping":
    """The mapping with something else said of a column; None takes it back."""
    data = mapping.to_json()
    columns = dict(_columns(data))
    one = {**columns.get(column, {"role": "ignore"}), **said}
    columns[column] = {name: value for name, value in one.items() if value is not None}
    return type(mapping).model_validate({**data, "columns": columns})


def _columns(data: MappingOf[str, object]) -> dict[str, dict[str, object]]:
    columns = data["columns"]
    return dict(columns) if isinstance(columns, dict) else {}


def target_of(mapping: "AnyMapping", column: str) -> str:
    """The key of where a column goes."""
    one = mapping.columns.get(column)
    if one is None:
        return IGNORED
    question = getattr(one, "question", None)
    if question:
        return f"question:{question}"
    field_of = getattr(one, "field", None)  # of a customer: "email" and "contact_email" are the same
    role = field_of if field_of is not None else one.role
    return f"role:{getattr(role, 'value', role)}"


def column_rows(plan: Plan) -> list[ColumnRow]:
    """The table of columns."""
    tried, mapping = plan.tried, plan.mapping
    if tried is None or mapping is None:
        return []
    worst: dict[str, str] = {}
    for one in plan.gathered:
        settled = plan.skip_invalid or plan.customers or not one.rejects
        worst.setdefault(one.column, "watch" if settled else "bad")
    rows = []
    for column in tried.found.columns:
        target = target_of(mapping, column.name)
        how = "chosen" if column.name in plan.chosen else tried.matched.get(column.name, "")
        status = worst.get(column.name, "open" if target == IGNORED else "watch" if how == "likeness" else "good")
        found_by = words.matched(how) if target != IGNORED or how == "new" else ""
        sample = _sample(column.profile.distinct)
        rows.append(
            ColumnRow(column.name, sample, target, found_by, _read_as(plan, column.name, target), status, column.index)
        )
    return rows


def _sample(distinct: MappingOf[str, int]) -> str:
    values = [value for value in distinct if value.strip()][:5]
    return " · ".join(value if len(value) <= 24 else value[:23] + "…" for value in values)


def _read_as(plan: Plan, column: str, target: str) -> str:
    kind, _, name = target.partition(":")
    questionnaire = plan.questionnaire
    if kind == "question" and questionnaire is not None and name in questionnaire.by_code:
        one = plan.mapping.columns[column] if plan.mapping is not None else None
        if getattr(one, "specify", False):
            return translate("ImportColumns", "words of “other”")
        if getattr(one, "choice", None) is not None:
            return translate("ImportColumns", "one choice")
        scale = questionnaire.scale_of(name)
        said = {
            ScaleKind.TEXT: translate("ImportColumns", "text"),
            ScaleKind.NUMBER: translate("ImportColumns", "number"),
            ScaleKind.MULTI: translate("ImportColumns", "several choices"),
            ScaleKind.CHOICE: translate("ImportColumns", "choice"),
        }.get(scale.kind)
        return said or translate("ImportColumns", "scale {low}–{high}").format(
            low=scale.values[0], high=scale.values[-1]
        )
    if name in ("customer", "contact"):
        return translate("ImportColumns", "identity, apart")
    if target == IGNORED:
        return ""
    found = plan.tried.found.column(column) if plan.tried is not None else None
    filled = number(found.profile.filled if found is not None else 0, interface_language())
    return translate("ImportColumns", "{count} filled").format(count=filled)
