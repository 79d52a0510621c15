"""Changing and removing customers and contacts, as imports of customer files and their undoing need it."""

from collections.abc import Iterable, Mapping
from typing import Any

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.customers import Contact

#: What a file may say of a customer, by the name of its column in the store.
CUSTOMER_COLUMNS = (
    "reference",
    "name",
    "sector",
    "size",
    "country",
    "parent_group",
    "solution_id",
    "signing_date",
    "contract_end",
    "notice_days",
    "value",
    "currency",
    "recurring_share",
    "domain",
    "registration_number",
)
CONTACT_COLUMNS = ("name", "role", "email", "phone", "language")


def values_of(connection: Connection, vendor_id: int) -> dict[int, dict[str, Any]]:
    """What is stored of each customer of a vendor, by id."""
    rows = connection.execute(
        f"SELECT id, {', '.join(CUSTOMER_COLUMNS)} FROM customer WHERE vendor_id = ? ORDER BY id", (vendor_id,)
    )
    return {row[0]: dict(zip(CUSTOMER_COLUMNS, row[1:], strict=True)) for row in rows}


def contacts_of(connection: Connection, vendor_id: int) -> tuple[Contact, ...]:
    """Every contact of a vendor's customers."""
    rows = connection.execute(
        "SELECT k.id, k.uid, k.customer_id, k.name, k.role, k.email, k.phone, k.language, k.time_zone"
        " FROM contact k JOIN customer c ON c.id = k.customer_id WHERE c.vendor_id = ? ORDER BY k.id",
        (vendor_id,),
    )
    return tuple(Contact(*row) for row in rows)


def put_customer(connection: Connection, customer_id: int, values: Mapping[str, Any]) -> None:
    """Replaces columns of a customer; KeyError for one that is not in `CUSTOMER_COLUMNS`."""
    _put(connection, "customer", CUSTOMER_COLUMNS, customer_id, values)


def put_contact(connection: Connection, contact_id: int, values: Mapping[str, Any]) -> None:
    """Replaces columns of a contact; KeyError for one that is not in `CONTACT_COLUMNS`."""
    _put(connection, "contact", CONTACT_COLUMNS, contact_id, values)


def _put(connection: Connection, table: str, known: tuple[str, ...], row_id: int, values: Mapping[str, Any]) -> None:
    if not set(values) <= set(known):
        raise KeyError(sorted(set(values) - set(known)))
    places = ", ".join(f"{name} = ?" for name in values)
    connection.execute(f"UPDATE {table} SET {places} WHERE id = ?", (*values.values(), row_id))


def given_sizes(connection: Connection, campaign_id: int) -> tuple[int | None, int | None]:
    """Sample and population of a campaign as they were given, not as they follow from its cases."""
    row = connection.execute("SELECT sample, population FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    return row[0], row[1]


def frame_place(customer_id: int) -> int:
    """How a customer who stands in the frame without a case is noted among the cases that a batch added."""
    return -customer_id


def owners_of_contacts(connection: Connection, contact_ids: Iterable[int]) -> dict[int, int]:
    """The customer of each contact that there still is, by the contact's id."""
    found = {}
    for one in contact_ids:
        row = connection.execute("SELECT customer_id FROM contact WHERE id = ?", (one,)).fetchone()
        if row is not None:
            found[one] = int(row[0])
    return found


def customers_of_cases(connection: Connection, case_ids: Iterable[int]) -> dict[int, int]:
    """The customer of each case, by the case's id."""
    found = {}
    for one in case_ids:
        row = connection.execute('SELECT customer_id FROM "case" WHERE id = ?', (one,)).fetchone()
        if row is not None:
            found[one] = int(row[0])
    return found


def contacted(connection: Connection, case_ids: Iterable[int]) -> int:
    """How many of these cases have an interview or a call: they cannot be taken back."""
    found = 0
    for case_id in case_ids:
        row = connection.execute(
            "SELECT EXISTS (SELECT 1 FROM interview WHERE case_id = ?1)"
            " OR EXISTS (SELECT 1 FROM call_attempt WHERE case_id = ?1)",
            (case_id,),
        ).fetchone()
        found += int(row[0])
    return found


def in_other_campaigns(connection: Connection, customer_ids: Iterable[int], campaign_id: int) -> int:
    """How many of these customers stand in the frame of another campaign."""
    found = 0
    for customer_id in customer_ids:
        row = connection.execute(
            "SELECT EXISTS (SELECT 1 FROM frame_member WHERE customer_id = ? AND campaign_id <> ?)",
            (customer_id, campaign_id),
        ).fetchone()
        found += int(row[0])
    return found


def changed_by_later(connection: Connection, batch_id: int) -> int | None:
    """The first later batch that changed a customer or contact which this one added or changed, or None."""
    row = connection.execute(
        "SELECT min(later.import_batch_id) FROM import_saved_value later JOIN import_saved_value mine"
        " ON mine.subject = later.subject AND mine.subject_id = later.subject_id"
        " WHERE mine.import_batch_id = ?1 AND later.import_batch_id > ?1 AND later.subject IN ('customer', 'contact')",
        (batch_id,),
    ).fetchone()
    return None if row[0] is None else int(row[0])


def remove(connection: Connection, campaign_id: int, cases: Iterable[int], contacts: Iterable[int]) -> None:
    """Takes cases with their places in the frame out of a campaign, and contacts out of their customers."""
    for case_id in cases:
        if case_id < 0:
            connection.execute(
                "DELETE FROM frame_member WHERE campaign_id = ? AND customer_id = ?", (campaign_id, -case_id)
            )
            continue
        connection.execute(
            "DELETE FROM frame_member WHERE campaign_id = ?1"
            ' AND customer_id = (SELECT customer_id FROM "case" WHERE id = ?2)',
            (campaign_id, case_id),
        )
        connection.execute('DELETE FROM "case" WHERE id = ?', (case_id,))
    connection.executemany("DELETE FROM contact WHERE id = ?", [(one,) for one in contacts])


def remove_customers(connection: Connection, campaign_id: int, customer_ids: Iterable[int]) -> None:
    """Removes customers that only this campaign's frame still names."""
    for customer_id in customer_ids:
        connection.execute(
            "DELETE FROM frame_member WHERE campaign_id = ? AND customer_id = ?", (campaign_id, customer_id)
        )
        connection.execute("DELETE FROM customer WHERE id = ?", (customer_id,))
