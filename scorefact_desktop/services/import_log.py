"""The imports of a campaign: what each brought, whether it can be taken back, and what was edited since."""

from dataclasses import dataclass

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import campaigns, customer_changes, import_edits, imports
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.import_edits import Edit
from scorefact_desktop.store.imports import ImportBatch
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Edit", "Imported", "batches", "edited_since", "edits_of", "problem_of_undo"]


@dataclass(frozen=True, slots=True)
class Imported:
    """One import of a campaign. `kind` is responses or customers, `at` and `undone_at` are UTC.

    `edited` counts what it brought or changed and people edited since: undoing leaves that alone. `undo_refused` is
    the code of what forbids taking it back, None where it can be. `travelled` counts interviews that left in a package.
    """

    batch: int
    kind: str
    file_name: str
    tool: str
    at: str
    added: int
    updated: int
    skipped: int
    undone_at: str | None
    edited: int
    undo_refused: str | None
    travelled: int = 0


def batches(workspace: Workspace, campaign: str) -> tuple[Imported, ...]:
    """The imports of a campaign, the last one first. Raises UserError campaign_unknown, campaign_none."""
    with workspace.reader() as connection:
        found = imports.of_campaign(connection, campaigns.find(connection, campaign).id)
        return tuple(_imported(connection, one) for one in reversed(found))


def edited_since(workspace: Workspace, batch_id: int) -> tuple[Edit, ...]:
    """What an import brought or changed and people edited after it. Raises UserError batch_unknown."""
    with workspace.reader() as connection:
        batch = imports.batch(connection, batch_id)
        if batch is None:
            raise _unknown(connection, batch_id)
        return edits_of(connection, batch)


def edits_of(connection: Connection, batch: ImportBatch) -> tuple[Edit, ...]:
    """The same within a transaction."""
    campaign = campaigns.get(connection, batch.campaign_id)
    return import_edits.edited_since(connection, batch.id, import_edits.entered_as(connection, campaign.uid, batch.id))


def problem_of_undo(connection: Connection, batch_id: int) -> UserError | None:
    """What forbids taking an import back, None where nothing does.

    batch_unknown, batch_undone, campaign_closed, campaign_frozen, batch_changed_later, customers_contacted,
    customers_travelled, customers_used_elsewhere.
    """
    batch = imports.batch(connection, batch_id)
    if batch is None:
        return _unknown(connection, batch_id)
    if batch.undone_at is not None:
        return UserError("batch_undone", batch=batch.id, date=batch.undone_at[:10])
    campaign = campaigns.get(connection, batch.campaign_id)
    if campaign.status == "closed":
        return UserError("campaign_closed", campaign=campaign.name)
    if batch.kind == "customers":
        if campaign.status == "open" and campaign.rule_set is not None:
            return UserError("campaign_frozen", campaign=campaign.name)
        later = customer_changes.changed_by_later(connection, batch.id)
        if later is not None:
            return UserError("batch_changed_later", batch=batch.id, later=later)
        return _customers_in_use(connection, batch)
    later = imports.changed_by_later(connection, batch.id)
    return UserError("batch_changed_later", batch=batch.id, later=later) if later is not None else None


def _customers_in_use(connection: Connection, batch: ImportBatch) -> UserError | None:
    saved = imports.saved_values(connection, batch.id)
    added = {
        subject: [one.subject_id for one in saved if one.subject == subject and one.body is None]
        for subject in ("case", "customer")
    }
    if busy := customer_changes.contacted(connection, added["case"]):
        return UserError("customers_contacted", batch=batch.id, count=busy)
    if left := import_edits.customers_travelled(connection, batch.id):
        return UserError("customers_travelled", batch=batch.id, count=left)
    if used := customer_changes.in_other_campaigns(connection, added["customer"], batch.campaign_id):
        return UserError("customers_used_elsewhere", batch=batch.id, count=used)
    return None


def _unknown(connection: Connection, batch_id: int) -> UserError:
    known = ", ".join(str(number) for number in imports.latest(connection))
    return UserError("batch_unknown", batch=batch_id, known=known or "-")


def _imported(connection: Connection, batch: ImportBatch) -> Imported:
    refused = problem_of_undo(connection, batch.id)
    edited = 0 if batch.undone_at is not None else len(edits_of(connection, batch))
    return Imported(
        batch.id,
        batch.kind,
        batch.file_name,
        batch.tool,
        batch.at,
        batch.added,
        batch.updated,
        batch.skipped,
        batch.undone_at,
        edited,
        refused.code if refused else None,
        len(import_edits.travelled(connection, batch.id)) if batch.kind == "responses" else 0,
    )
