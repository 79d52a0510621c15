"""Files of customers and contacts, from any CRM or spreadsheet: looked at, tried, stored as a campaign's frame.

Answers are never touched: a file adds customers and contacts, fills in and changes what it says, and erases nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import customer_mapping, customer_rows, reading
from scorefact_desktop.exchange.customer_mapping import CustomerMapping
from scorefact_desktop.exchange.limits import PROBLEMS, Limits
from scorefact_desktop.exchange.staged import Found, Notice, Problem, Staged
from scorefact_desktop.services import import_memory
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.customer_matching import Known, Register
from scorefact_desktop.services.customer_storing import Batch, doubt
from scorefact_desktop.services.import_memory import Recalled
from scorefact_desktop.store import campaigns, history, imports
from scorefact_desktop.store.workspace import Workspace

__all__ = [
    "CustomerMapping",
    "CustomersImported",
    "CustomersPreview",
    "CustomersRead",
    "Notice",
    "Problem",
    "Staged",
    "are_customers",
    "brought_customers",
    "dry_run",
    "preview",
    "propose_mapping",
    "read_mapping",
    "recall_mapping",
    "run",
]

_MAPPING_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CustomersRead:
    """A file as it would be taken: sound rows, one `Known` per customer, and everything to say about it."""

    found: Found
    mapping: CustomerMapping
    rows: int
    rejected: int
    joined: int
    customers: tuple[Known, ...]
    problems: tuple[Problem, ...]
    decided: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CustomersImported:
    """What an import did. `added`, `updated` and `identical` count customers, `rejected` rows, `joined` further rows
    of a customer already met in the file. `population` and `drawn` are the campaign's now; `before` is the batch that
    brought exactly this file earlier.
    """

    campaign: str
    batch: int
    added: int
    updated: int
    identical: int
    rejected: int
    joined: int
    contacts_added: int
    contacts_updated: int
    population: int | None
    drawn: int
    before: int | None
    tool: str
    notices: tuple[Notice, ...]
    problems: tuple[Problem, ...]


def read_mapping(path: Path) -> CustomerMapping:
    """The mapping in a file. Raises UserError mapping_missing, mapping_damaged, customer_field_unknown."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAPPING_BYTES + 1)
    except OSError as error:
        raise UserError("mapping_missing", file=path.name) from error
    if len(content) > _MAPPING_BYTES:
        raise UserError("mapping_damaged", place="-", reason=f"> {_MAPPING_BYTES} bytes")
    return customer_mapping.parse(content)


def brought_customers(workspace: Workspace, batch_id: int) -> bool:
    """Whether an import was one of customers."""
    with workspace.reader() as connection:
        batch = imports.batch(connection, batch_id)
    return batch is not None and batch.kind == "customers"


@dataclass(frozen=True, slots=True)
class CustomersPreview:
    """What storing a file would do to a campaign: customers new, changed and as they are, contacts new and changed.

    `problems` are doubts about who is who beside those of the file. `before` is the batch that brought this file.
    """

    added: int
    updated: int
    identical: int
    contacts_added: int
    contacts_updated: int
    before: int | None
    problems: tuple[Problem, ...]


def preview(workspace: Workspace, campaign_name: str, read: CustomersRead) -> CustomersPreview:
    """What `run` would do with a file; nothing is stored. Raises UserError campaign_unknown, campaign_none."""
    with workspace.reader() as connection:
        campaign = campaigns.find(connection, campaign_name)
        before = imports.of_file(connection, campaign.id, read.found.sha256)
        batch = Batch(connection, campaign, decided=read.decided)
        for known in read.customers:
            batch.store(known)
    return CustomersPreview(
        added=batch.added,
        updated=batch.updated,
        identical=batch.identical,
        contacts_added=batch.contacts_added,
        contacts_updated=batch.contacts_updated,
        before=before.id if before else None,
        problems=tuple(sorted([*read.problems, *batch.problems], key=lambda one: one.line)),
    )


def recall_mapping(workspace: Workspace, found: Found) -> Recalled | None:
    """The mapping remembered for tables with these headers or much like them, with how the headers differ; or None."""
    with workspace.reader() as connection:
        return import_memory.recall_customers(connection, found)


def propose_mapping(found: Found, workspace: Workspace | None = None) -> CustomerMapping:
    """The mapping people settled on for tables with these headers, else a proposal from headers and contents."""
    recalled = recall_mapping(workspace, found) if workspace is not None else None
    if recalled is not None and isinstance(recalled.mapping, CustomerMapping):
        return recalled.mapping
    return customer_mapping.propose(found)


def are_customers(found: Found) -> bool:
    """Whether a table is likelier a list of customers than one of responses."""
    return customer_mapping.looks_like_customers(found)


def dry_run(
    path: Path,
    mapping: CustomerMapping | None = None,
    *,
    workspace: Workspace | None = None,
    staged: Staged | None = None,
    decided: Mapping[int, bool] | None = None,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> CustomersRead:
    """What a file holds, read in the confined process unless it is `staged`; nothing is stored.

    Without a mapping that of `propose_mapping` is used, `workspace` being where mappings are remembered. `decided` says
    by the line of a row whether it is the customer that it is like (True), or another one.

    Raises UserError: all that a file is refused for, and what a mapping is refused for.
    """
    if staged is None:
        staged = reading.read(path, mapping.options() if mapping else None, limits, progress, cancelled)
    if mapping is None:
        mapping = propose_mapping(staged.found, workspace)
    mapping = customer_mapping.with_found(mapping, staged.found)
    customer_mapping.check(mapping, staged.found)
    register = Register((), decided)
    found: list[Known] = []
    problems: list[Problem] = list(staged.found.problems)
    rejected = joined = sound = 0
    for row in customer_rows.rows(staged, mapping):
        problems.extend(row.problems[: max(0, PROBLEMS - len(problems))])
        if not row.sound:
            rejected += 1
            continue
        sound += 1
        same, near = register.find(row)
        if same is None:
            found.append(register.add(row))
            if near is not None and len(problems) < PROBLEMS:
                problems.append(doubt(row, near))
            continue
        if row.contact is None and len(problems) < PROBLEMS:
            facts = {"first": same.line}
            problems.append(Problem(row.line, _name_column(mapping), row.name[:200], "customer_twice", facts, False))
        joined += 1
        register.join(same, row)
    return CustomersRead(
        found=staged.found,
        mapping=mapping,
        rows=sound,
        rejected=rejected + staged.found.rejected,
        joined=joined,
        customers=tuple(found),
        problems=tuple(sorted(problems, key=lambda one: one.line)),
        decided=decided or {},
    )


def run(
    workspace: Workspace,
    campaign_name: str,
    path: Path,
    mapping: CustomerMapping | None = None,
    *,
    read: CustomersRead | None = None,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    author: str | None = None,
) -> CustomersImported:
    """Store a file's customers and contacts and make them the campaign's frame, in one transaction.

    Every new customer is drawn, or as many as the campaign's sample says, by its seed; the population becomes the
    number of customers in the frame unless it was given. Raises UserError campaign_unknown, campaign_closed,
    campaign_frozen (a launched label campaign), sample_exceeds_population, and what `dry_run` refuses.
    """
    read = read or dry_run(path, mapping, workspace=workspace, limits=limits, progress=progress, cancelled=cancelled)
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, campaign_name)
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        if campaign.status == "open" and campaign.rule_set is not None:
            raise UserError("campaign_frozen", campaign=campaign.name)
        before = imports.of_file(connection, campaign.id, read.found.sha256)
        batch_id = imports.add_batch(
            connection,
            campaign.id,
            kind="customers",
            file_name=path.name,
            file_sha256=read.found.sha256,
            tool=read.found.tool,
            mapping=read.mapping.to_json(),
            program=f"ScoreFact Desktop {scorefact_desktop.__version__}",
        )
        import_memory.remember(connection, read.found, import_memory.CUSTOMERS, read.mapping, path.name)
        batch = Batch(connection, campaign, batch_id, read.decided)
        for known in read.customers:
            batch.store(known)
        population, drawn = batch.frame()
        counts = {"added": batch.added, "updated": batch.updated}
        imports.set_counts(connection, batch_id, **counts, skipped=read.rejected)
        history.record(
            connection,
            "customers_imported",
            f"campaign:{campaign.uid}",
            author or person(),
            file=path.name,
            sha256=read.found.sha256,
            batch=batch_id,
            identical=batch.identical,
            rejected=read.rejected,
            **counts,
        )
    return CustomersImported(
        campaign=campaign.name,
        batch=batch_id,
        identical=batch.identical,
        rejected=read.rejected,
        joined=read.joined,
        contacts_added=batch.contacts_added,
        contacts_updated=batch.contacts_updated,
        population=population,
        drawn=drawn,
        before=before.id if before else None,
        tool=read.found.tool,
        notices=read.found.notices,
        problems=tuple(sorted([*read.problems, *batch.problems], key=lambda one: one.line)),
        **counts,
    )


def _name_column(mapping: CustomerMapping) -> str:
    return mapping.columns_of(customer_mapping.CustomerField.NAME)[0]
