"""Taking an import of customers back: what it added goes, what it changed returns; answers stay."""

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, cases, customer_changes, history, imports
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.imports import ImportBatch


def undo_customers(connection: Connection, batch: ImportBatch, author: str | None = None) -> int:
    """Take a batch of customers back, within the transaction of `connection`; how many customers that touched.

    Solutions that the file named stay. Raises UserError campaign_closed, campaign_frozen, batch_changed_later,
    customers_contacted, customers_used_elsewhere.
    """
    campaign = campaigns.get(connection, batch.campaign_id)
    if campaign.status == "closed":
        raise UserError("campaign_closed", campaign=campaign.name)
    if campaign.status == "open" and campaign.rule_set is not None:
        raise UserError("campaign_frozen", campaign=campaign.name)
    later = customer_changes.changed_by_later(connection, batch.id)
    if later is not None:
        raise UserError("batch_changed_later", batch=batch.id, later=later)
    saved = imports.saved_values(connection, batch.id)
    added = {subject: [one.subject_id for one in saved if one.subject == subject and one.body is None]
             for subject in ("case", "contact", "customer")}  # fmt: skip
    if busy := customer_changes.contacted(connection, added["case"]):
        raise UserError("customers_contacted", batch=batch.id, count=busy)
    if used := customer_changes.in_other_campaigns(connection, added["customer"], campaign.id):
        raise UserError("customers_used_elsewhere", batch=batch.id, count=used)
    framed = len(cases.frame(connection, campaign.id))
    customer_changes.remove(connection, campaign.id, added["case"], added["contact"])
    customer_changes.remove_customers(connection, campaign.id, added["customer"])
    restored = 0
    for one in saved:
        if one.body is not None and one.subject == "customer":
            customer_changes.put_customer(connection, one.subject_id, one.body)
            restored += 1
        elif one.body is not None and one.subject == "contact":
            customer_changes.put_contact(connection, one.subject_id, one.body)
    if campaign.population == framed:  # it was the number of customers in the frame, and is again
        left = len(cases.frame(connection, campaign.id))
        sample, _population = customer_changes.given_sizes(connection, campaign.id)
        campaigns.set_frame(connection, campaign.id, left or None, sample)
    imports.mark_undone(connection, batch.id)
    history.record(
        connection,
        "import_undone",
        f"campaign:{campaign.uid}",
        author or person(),
        batch=batch.id,
        removed=len(added["customer"]),
        restored=restored,
    )
    return len(added["customer"]) + restored
