"""Trying a file without writing anything: what the Import page does off the interface's thread, and what comes back."""

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.models.import_preview import PreviewRow
from scorefact_desktop.tasks import Task

if TYPE_CHECKING:
    from scorefact_desktop.services.customer_files import CustomerMapping, CustomersRead
    from scorefact_desktop.services.importing import Found, Mapping, Problem, Recalled, Staged
    from scorefact_desktop.services.workspaces import Workspace
    from scorefact_desktop.views.imports.plan import AnyMapping

Kind = TypeVar("Kind", "Mapping", "CustomerMapping")
#: Rows shown from the beginning of the file, and rows with problems shown after them.
FIRST_ROWS, PROBLEM_ROWS = 50, 200


@dataclass(frozen=True, slots=True)
class Ask:
    """What to try: `mapping` None for a proposal, `options` what must be read anew with where `again`; `keep` keeps
    the mapping then, whatever the columns are called."""

    path: Path
    campaign: str
    customers: bool
    staged: "Staged"
    mapping: "AnyMapping | None" = None
    options: MappingOf[str, str | int] = field(default_factory=dict)
    again: bool = False
    keep: bool = False
    skip_invalid: bool = False
    decided: MappingOf[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows or customers that would be new, changed, and as they are already."""

    added: int
    updated: int
    identical: int


@dataclass(frozen=True, slots=True)
class Tried:
    """What importing would do. `refusal` says why it cannot be at all; `preview` are rows of the file; `recalled` is
    the mapping remembered for such files; `before` the import that brought exactly this file."""

    staged: "Staged"
    mapping: "AnyMapping"
    rows: int
    invalid: int
    problems: "tuple[Problem, ...]"
    imports: bool
    preview: tuple[PreviewRow, ...]
    matched: MappingOf[str, str]
    questionnaire: Questionnaire | None = None
    refusal: UserError | None = None
    customers: "CustomersRead | None" = None
    recalled: "Recalled | None" = None
    counts: "Counts | None" = None
    before: int | None = None

    @property
    def found(self) -> "Found":
        """The description of the file."""
        return self.staged.found


def try_file(workspace: "Workspace", ask: Ask, task: Task) -> Tried:
    """Read the file anew where its reading was changed, then try it. Raises UserError where it is refused."""
    staged = _reread(ask, task) if ask.again else ask.staged
    return _customers(workspace, ask, staged) if ask.customers else _responses(workspace, ask, staged, task)


def _reread(ask: Ask, task: Task) -> "Staged":
    from scorefact_desktop.services import importing

    options = {name: value for name, value in ask.options.items() if name not in ("date_order", "decimal")}
    reading = importing.Mapping.model_validate({"columns": {}, **options})
    return importing.look(ask.path, reading, None, task.tell, task.is_cancelled)


def _responses(workspace: "Workspace", ask: Ask, staged: "Staged", task: Task) -> Tried:
    from scorefact_desktop.services import campaigns, import_meanings, importing

    questionnaire = campaigns.campaign_questionnaire(workspace, ask.campaign)
    found = staged.found
    recalled = importing.recall_mapping(workspace, ask.campaign, found)
    mapping = ask.mapping if isinstance(ask.mapping, importing.Mapping) else None
    if mapping is None or ask.again:
        proposed = importing.propose_mapping(found, workspace, ask.campaign)
        mapping = mapping if ask.keep and mapping is not None else _kept(proposed, mapping, ask)
    how = {name: "heading" for name, one in mapping.columns.items() if not one.question}
    how |= {**import_meanings.matches(found, mapping, questionnaire), **_remembered(recalled, mapping)}
    try:
        tried = importing.dry_run(
            ask.path, workspace=workspace, campaign=ask.campaign, mapping=mapping, skip_invalid=ask.skip_invalid,
            staged=staged, progress=task.tell, cancelled=task.is_cancelled,
        )  # fmt: skip
    except UserError as error:
        if not error.code.startswith(("mapping_", "campaign_closed")):
            raise
        rows = _preview(staged, ())
        return Tried(staged, mapping, 0, 0, found.problems, False, rows, how, questionnaire, error, recalled=recalled)
    counts = None
    if tried.added is not None and tried.updated is not None and tried.identical is not None:
        counts = Counts(tried.added, tried.updated, tried.identical)
    return Tried(
        staged, tried.mapping, tried.rows, tried.invalid, tried.problems, tried.imports,
        _preview(staged, tried.problems), how, questionnaire, recalled=recalled, counts=counts, before=tried.before,
    )  # fmt: skip


def _remembered(recalled: "Recalled | None", mapping: "AnyMapping") -> dict[str, str]:
    """The columns that are as they were settled for an earlier file, and those that such a file did not have."""
    if recalled is None:
        return {}
    same = {name: "remembered" for name, one in recalled.mapping.columns.items() if mapping.columns.get(name) == one}
    return same | dict.fromkeys(recalled.drift.added, "new")


def _kept(proposed: Kind, before: "AnyMapping | None", ask: Ask) -> Kind:
    """The proposal for a file that was read in another way, with what was decided about columns that are still there
    and about dates and numbers."""
    data = proposed.to_json()
    columns = data["columns"]
    if before is not None and isinstance(columns, dict) and set(columns) == set(before.columns):
        data["columns"] = before.to_json()["columns"]
    return type(proposed).model_validate(data | dict(ask.options))


def _customers(workspace: "Workspace", ask: Ask, staged: "Staged") -> Tried:
    from scorefact_desktop.services import customer_files

    refusal = _no_customers_now(workspace, ask.campaign)
    recalled = customer_files.recall_mapping(workspace, staged.found)
    mapping = ask.mapping if isinstance(ask.mapping, customer_files.CustomerMapping) else None
    if mapping is None or ask.again:
        proposed = customer_files.propose_mapping(staged.found, workspace)
        mapping = mapping if ask.keep and mapping is not None else _kept(proposed, mapping, ask)
    how = {name: "heading" for name, one in mapping.columns.items() if one.role != "ignore"}
    how |= _remembered(recalled, mapping)
    try:
        read = customer_files.dry_run(ask.path, mapping, workspace=workspace, staged=staged, decided=dict(ask.decided))
    except UserError as error:
        if not error.code.startswith(("mapping_", "customers_no_name")):
            raise
        rows, problems = _preview(staged, ()), staged.found.problems
        return Tried(staged, mapping, 0, 0, problems, False, rows, how, refusal=error, recalled=recalled)
    would = customer_files.preview(workspace, ask.campaign, read)
    return Tried(
        staged, read.mapping, read.rows, read.rejected, would.problems, read.rows > 0 and refusal is None,
        _preview(staged, would.problems), how, refusal=refusal, customers=read, recalled=recalled,
        counts=Counts(would.added, would.updated, would.identical), before=would.before,
    )  # fmt: skip


def _no_customers_now(workspace: "Workspace", campaign: str) -> UserError | None:
    """What forbids changing the frame of a campaign: it is closed, or its draw was frozen for the label."""
    from scorefact_desktop.services import campaigns

    about = campaigns.summary(workspace, campaign)
    if about.status == "closed":
        return UserError("campaign_closed", campaign=campaign)
    return UserError("campaign_frozen", campaign=campaign) if about.status == "open" and about.blind else None


def _preview(staged: "Staged", problems: "tuple[Problem, ...]") -> tuple[PreviewRow, ...]:
    """The first rows, then those with a problem, in the order of the file."""
    places = [column.index for column in staged.found.columns]
    wanted = set(list(dict.fromkeys(one.line for one in problems))[:PROBLEM_ROWS])
    last = max(wanted, default=0)
    rows: list[PreviewRow] = []
    for at, row in enumerate(staged.rows()):
        if at >= FIRST_ROWS and row.line > last:
            break
        if at < FIRST_ROWS or row.line in wanted:
            rows.append(PreviewRow(row.line, tuple(row.cells[place] for place in places)))
    return tuple(rows)
