"""Customers and their contacts: who they are, apart from what they answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.workspace import new_uid


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer to be stored. Dates YYYY-MM-DD, `value` per year in `currency`, `recurring_share` 0-1.

    `domain` is that of its web address without www, `registration_number` letters and digits only.
    """

    name: str
    reference: str | None = None
    sector: str | None = None
    size: str | None = None
    country: str | None = None
    group: str | None = None
    solution_id: int | None = None
    signing_date: str | None = None
    contract_end: str | None = None
    notice_days: int | None = None
    value: float | None = None
    currency: str | None = None
    recurring_share: float | None = None
    domain: str | None = None
    registration_number: str | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A stored customer with the name of its solution."""

    id: int
    uid: str
    vendor_id: int
    reference: str | None
    name: str
    sector: str | None
    size: str | None
    country: str | None
    group: str | None
    solution: str | None
    signing_date: str | None
    contract_end: str | None
    notice_days: int | None
    value: float | None
    currency: str | None
    recurring_share: float | None
    domain: str | None = None
    registration_number: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer; `role` is decision_maker, key_user, it, finance or other."""

    id: int
    uid: str
    customer_id: int
    name: str
    role: str
    email: str | None
    phone: str | None
    language: str | None
    time_zone: str | None


_SELECT = """
SELECT c.id, c.uid, c.vendor_id, c.reference, c.name, c.sector, c.size, c.country, c.parent_group, s.name,
    c.signing_date, c.contract_end, c.notice_days, c.value, c.currency, c.recurring_share, c.domain,
    c.registration_number
FROM customer c LEFT JOIN solution s ON s.id = c.solution_id
"""


def add_many(connection: Connection, vendor_id: int, customers: Iterable[NewCustomer]) -> list[int]:
    """The ids of new customers, in the order given."""
    found = []
    with atomic(connection):
        for one in customers:
            cursor = connection.execute(
                "INSERT INTO customer (uid, vendor_id, reference, name, sector, size, country, parent_group,"
                " solution_id, signing_date, contract_end, notice_days, value, currency, recurring_share, domain,"
                " registration_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    new_uid(),
                    vendor_id,
                    one.reference,
                    one.name,
                    one.sector,
                    one.size,
                    one.country,
                    one.group,
                    one.solution_id,
                    one.signing_date,
                    one.contract_end,
                    one.notice_days,
                    one.value,
                    one.currency,
                    one.recurring_share,
                    one.domain,
                    one.registration_number,
                ),
            )
            found.append(int(cursor.lastrowid or 0))
    return found


def of_vendor(connection: Connection, vendor_id: int) -> tuple[Customer, ...]:
    """A vendor's customers, by name."""
    rows = connection.execute(f"{_SELECT} WHERE c.vendor_id = ? ORDER BY c.name, c.id", (vendor_id,))
    return tuple(Customer(*row) for row in rows)


def get(connection: Connection, customer_id: int) -> Customer:
    """The customer of that id; KeyError where there is none."""
    row = connection.execute(f"{_SELECT} WHERE c.id = ?", (customer_id,)).fetchone()
    if row is None:
        raise KeyError(customer_id)
    return Customer(*row)


def find(connection: Connection, vendor_id: int, name_or_reference: str) -> tuple[Customer, ...]:
    """A vendor's customers of exactly that reference or, where there is none, of that name: several may share one."""
    for column in ("reference", "name"):
        rows = connection.execute(
            f"{_SELECT} WHERE c.vendor_id = ? AND c.{column} = ? ORDER BY c.id", (vendor_id, name_or_reference)
        ).fetchall()
        if rows:
            return tuple(Customer(*row) for row in rows)
    return ()


def has_reference(connection: Connection, vendor_id: int, reference: str) -> bool:
    """True where a vendor has a customer of that reference."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM customer WHERE vendor_id = ? AND reference = ?)", (vendor_id, reference)
    ).fetchone()
    return bool(row[0])


def add_contact(
    connection: Connection,
    customer_id: int,
    name: str,
    *,
    role: str = "other",
    email: str | None = None,
    phone: str | None = None,
    language: str | None = None,
    time_zone: str | None = None,
) -> int:
    """A new contact's id."""
    cursor = connection.execute(
        "INSERT INTO contact (uid, customer_id, name, role, email, phone, language, time_zone)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (new_uid(), customer_id, name, role, email, phone, language, time_zone),
    )
    return int(cursor.lastrowid or 0)


def contacts(connection: Connection, customer_id: int) -> tuple[Contact, ...]:
    """The contacts of a customer, by name."""
    rows = connection.execute(
        "SELECT id, uid, customer_id, name, role, email, phone, language, time_zone FROM contact"
        " WHERE customer_id = ? ORDER BY name, id",
        (customer_id,),
    )
    return tuple(Contact(*row) for row in rows)
