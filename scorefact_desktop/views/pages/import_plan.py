"""What the Import page shows of a file that was tried: its columns, its problems gathered, what each decision does."""

from collections import defaultdict
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.charts.numbers import number
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.models.import_columns import ColumnRow
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.services.importing import DryRun, Mapping, Problem

#: Problems of a value that can be read as "don't know" instead.
OF_VALUES = ("outside_scale", "not_a_choice", "not_a_number", "not_whole")
IGNORED = "role:ignore"


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


@dataclass(slots=True)
class Plan:
    """A file on its way in. `mapping` is what the user has made of the proposal."""

    path: Path
    campaign: str
    mapping: "Mapping | None" = None
    tried: "DryRun | None" = None
    skip_invalid: bool = False
    touched: bool = False
    questionnaire: Questionnaire | None = None
    gathered: tuple[Gathered, ...] = field(default_factory=tuple)


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


def with_target(mapping: "Mapping", column: str, target: str) -> "Mapping":
    """The mapping with another target for a column; what was said of its values no longer holds."""
    kind, _, name = target.partition(":")
    data = mapping.to_json()
    columns = dict(_columns(data))
    if kind == "question":
        for other, one in columns.items():
            if other != column and one.get("question") == name and "choice" not in one and not one.get("specify"):
                columns[other] = {"role": "ignore"}
    columns[column] = {kind: name}
    return type(mapping).model_validate({**data, "columns": columns})


def read_as_missing(mapping: "Mapping", column: str, values: tuple[str, ...], kind: str = "dont_know") -> "Mapping":
    """The mapping with values of a column read as "no answer"."""
    data = mapping.to_json()
    columns = dict(_columns(data))
    one = dict(columns.get(column, {"role": "ignore"}))
    missing = one.get("missing")
    one["missing"] = {**(missing if isinstance(missing, dict) else {}), **dict.fromkeys(values, kind)}
    columns[column] = one
    return type(mapping).model_validate({**data, "columns": columns})


def _columns(data: MappingOf[str, object]) -> dict[str, dict[str, object]]:
    columns = data["columns"]
    return dict(columns) if isinstance(columns, dict) else {}


def targets(questionnaire: Questionnaire | None) -> dict[str, str]:
    """Everything a column can go to, in words, by key."""
    roles = {
        "ignore": translate("ImportRoles", "Leave out"),
        "response_id": translate("ImportRoles", "Response number"),
        "customer": translate("ImportRoles", "Customer name"),
        "contact": translate("ImportRoles", "Contact"),
        "date": translate("ImportRoles", "Interview date"),
        "language": translate("ImportRoles", "Language"),
        "weight": translate("ImportRoles", "Weight"),
        "solution": translate("ImportRoles", "Solution"),
        "size": translate("ImportRoles", "Size"),
        "sector": translate("ImportRoles", "Sector"),
        "country": translate("ImportRoles", "Country"),
        "group": translate("ImportRoles", "Parent group"),
        "signing_date": translate("ImportRoles", "Signing date"),
        "profile": translate("ImportRoles", "Profile field"),
    }
    out = {f"role:{name}": words for name, words in roles.items()}
    if questionnaire is not None:
        for question in questionnaire.questions:
            out[f"question:{question.code}"] = f"{question.code} · {wording.text_of(question.short)}"
    return out


def column_rows(plan: Plan) -> list[ColumnRow]:
    """The table of columns, problems first."""
    if plan.tried is None or plan.mapping is None:
        return []
    worst: dict[str, str] = {}
    for one in plan.gathered:
        settled = plan.skip_invalid or not one.rejects
        worst.setdefault(one.column, "watch" if settled else "bad")
    rows = []
    for column in plan.tried.found.columns:
        mapped = plan.mapping.columns.get(column.name)
        target = IGNORED
        if mapped is not None:
            target = (
                f"question:{mapped.question}" if mapped.question else f"role:{mapped.role.value if mapped.role else ''}"
            )
        status = worst.get(column.name, "open" if target == IGNORED else "good")
        fixed = mapped is not None and mapped.question is not None and mapped.choice is not None
        rows.append(
            ColumnRow(
                column.name,
                _sample(column.profile.distinct),
                target,
                _read_as(plan, target, column.profile.filled),
                status,
                fixed,
            )
        )
    order = {"bad": 0, "watch": 1, "good": 2, "open": 3}
    return sorted(rows, key=lambda row: order[row.status])


def _sample(distinct: MappingOf[str, int]) -> str:
    values = [value for value in distinct if value.strip()][:5]
    return " · ".join(value if len(value) <= 24 else value[:23] + "…" for value in values)


def _read_as(plan: Plan, target: str, filled: int) -> str:
    kind, _, name = target.partition(":")
    many = translate("ImportColumns", "{count} filled").format(count=number(filled, interface_language()))
    if kind == "question" and plan.questionnaire is not None and name in plan.questionnaire.by_code:
        scale = plan.questionnaire.scale_of(name)
        words = {
            ScaleKind.TEXT: translate("ImportColumns", "text"),
            ScaleKind.NUMBER: translate("ImportColumns", "number"),
            ScaleKind.MULTI: translate("ImportColumns", "several choices"),
            ScaleKind.CHOICE: translate("ImportColumns", "choice"),
        }.get(scale.kind)
        if words is None:
            words = translate("ImportColumns", "scale {low}–{high}").format(low=scale.values[0], high=scale.values[-1])
        return f"{words}, {many}"
    if name in ("customer", "contact"):
        return translate("ImportColumns", "identity, kept apart")
    return many if target != IGNORED else ""
