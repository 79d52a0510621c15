"""Taking an import of customers back: what it added goes, what it changed returns; answers and later edits stay."""

from collections.abc import Sequence

from scorefact_desktop.store import campaigns, cases, customer_changes, imports
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.import_edits import Edit
from scorefact_desktop.store.imports import ImportBatch


def undo_customers(connection: Connection, batch: ImportBatch, kept: Sequence[Edit]) -> tuple[int, int]:
    """Take a batch of customers back that `import_log.problem_of_undo` allows; how many were removed and restored.

    A customer that was edited since, or whose contact was, stays whole: with its case and its contacts. Solutions that
    the file named stay.
    """
    campaign = campaigns.get(connection, batch.campaign_id)
    saved = imports.saved_values(connection, batch.id)
    edited = {(one.subject, one.subject_id) for one in kept}
    owner = customer_changes.owners_of_contacts(connection, [i.subject_id for i in saved if i.subject == "contact"])
    whole = {number for subject, number in edited if subject == "customer"}
    whole |= {owner[number] for subject, number in edited if subject == "contact" and number in owner}
    added = {subject: [one.subject_id for one in saved if one.subject == subject and one.body is None]
             for subject in ("case", "contact", "customer")}  # fmt: skip
    customer_of = customer_changes.customers_of_cases(connection, [one for one in added["case"] if one > 0])
    framed = len(cases.frame(connection, campaign.id))
    customers = [one for one in added["customer"] if one not in whole]
    customer_changes.remove(
        connection,
        campaign.id,
        [one for one in added["case"] if (-one if one < 0 else customer_of.get(one)) not in whole],
        [one for one in added["contact"] if owner.get(one) not in whole],
    )
    customer_changes.remove_customers(connection, campaign.id, customers)
    restored = 0
    for one in saved:
        if one.body is None or (one.subject, one.subject_id) in edited:
            continue
        if one.subject == "customer":
            customer_changes.put_customer(connection, one.subject_id, one.body)
            restored += 1
        elif one.subject == "contact":
            customer_changes.put_contact(connection, one.subject_id, one.body)
    if campaign.population == framed:  # it was the number of customers in the frame, and is again
        left = len(cases.frame(connection, campaign.id))
        sample, _population = customer_changes.given_sizes(connection, campaign.id)
        campaigns.set_frame(connection, campaign.id, left or None, sample)
    return len(customers), restored
