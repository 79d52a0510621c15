"""Storing the customers of one file: new ones, changed ones, their contacts, and their places in the frame."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.customer_rows import ContactRow, CustomerRow
from scorefact_desktop.exchange.limits import PROBLEMS
from scorefact_desktop.exchange.staged import Problem
from scorefact_desktop.exchange.words import compact
from scorefact_desktop.services.customer_matching import Known, Register
from scorefact_desktop.store import campaigns, cases, customer_changes, customers, imports, vendors
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.cases import FrameMember, NewCase
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.customers import Contact, NewCustomer


def doubt(row: CustomerRow, near: Known) -> Problem:
    """Says that a customer may be another one, with which it was not joined."""
    facts: dict[str, str | int | float] = {"other": near.name[:200], "first": near.line, "stored": int(bool(near.id))}
    for name, own, other in (
        ("reference", row.reference, near.reference),
        ("number", row.registration_number, near.registration_number),
        ("country", row.country, near.country),
        ("domain", ", ".join(sorted(row.domains)), ", ".join(sorted(near.domains))),
    ):
        facts |= {f"own_{name}": (own or "")[:80], f"other_{name}": (other or "")[:80]}
    return Problem(row.line, "", row.name[:200], "customer_like_another", facts, False)


class Batch:
    """The customers of one file on their way into one campaign. Without `batch_id` they are only counted."""

    def __init__(
        self,
        connection: Connection,
        campaign: Campaign,
        batch_id: int | None = None,
        decided: Mapping[int, bool] | None = None,
    ) -> None:
        self.added = self.updated = self.identical = self.contacts_added = self.contacts_updated = 0
        self.problems: list[Problem] = []
        self._connection, self._campaign, self._batch_id = connection, campaign, batch_id
        self._ids: list[int] = []
        #: What was not there before, by its kind, in the order stored.
        self._new: dict[str, dict[int, None]] = {"customer": {}, "contact": {}}
        self._seen: set[int] = set()
        self._stored = customer_changes.values_of(connection, campaign.vendor_id)
        self._contacts: dict[int, list[Contact]] = {}
        for contact in customer_changes.contacts_of(connection, campaign.vendor_id):
            self._contacts.setdefault(contact.customer_id, []).append(contact)
        self._solutions = {compact(one.name): one.id for one in vendors.solutions(connection, campaign.vendor_id)}
        self._register = Register((self._known(customer_id) for customer_id in self._stored), decided)

    def _known(self, customer_id: int) -> Known:
        values = self._stored[customer_id]
        emails = (contact.email for contact in self._contacts.get(customer_id, ()))
        domains = {email.partition("@")[2].casefold() for email in emails if email and "@" in email}
        if values["domain"]:
            domains.add(values["domain"])
        number = values["registration_number"]
        return Known(values["name"], values["reference"], number, values["country"], domains, id=customer_id)

    def store(self, known: Known) -> None:
        """One customer of the file with its contacts: new, changed or as it was."""
        row = merged(known.rows)
        same, near = self._register.find(row)
        values = self._values(row)
        changed = False
        if same is None or same.id is None:
            if near is not None and len(self.problems) < PROBLEMS:
                self.problems.append(doubt(row, near))
            customer_id = self._add(values)
            self.added += 1
        else:
            customer_id = same.id
            if not (row.reference and same.reference):  # found by name or domain: another spelling is no new name
                values.pop("name", None)
            changed = self._change(customer_id, values)
        touched = [self._contact(customer_id, one.contact) for one in known.rows if one.contact is not None]
        if same is not None:
            self.updated += changed or any(touched)
            self.identical += not (changed or any(touched))
        if customer_id not in self._seen:
            self._seen.add(customer_id)
            self._ids.append(customer_id)

    def _values(self, row: CustomerRow) -> dict[str, Any]:
        values = {
            "reference": row.reference,
            "name": row.name,
            "sector": row.sector,
            "size": row.size,
            "country": row.country,
            "parent_group": row.group,
            "solution_id": self._solution(row.solution) if row.solution else None,
            "signing_date": row.signing_date,
            "contract_end": row.contract_end,
            "notice_days": row.notice_days,
            "value": row.value,
            "currency": row.currency,
            "recurring_share": row.recurring_share,
            "domain": row.domain,
            "registration_number": row.registration_number,
        }
        return {name: value for name, value in values.items() if value is not None}

    def _solution(self, name: str) -> int:
        known = self._solutions.get(compact(name))
        if self._batch_id is None:
            return known if known is not None else self._solutions.setdefault(compact(name), -1 - len(self._solutions))
        if known is None:
            known = self._solutions[compact(name)] = vendors.solution(self._connection, self._campaign.vendor_id, name)
        vendors.offer(self._connection, self._campaign.id, [known])
        return known

    def _add(self, values: dict[str, Any]) -> int:
        if self._batch_id is None:
            return -1 - self.added
        given = {("group" if name == "parent_group" else name): value for name, value in values.items()}
        (customer_id,) = customers.add_many(self._connection, self._campaign.vendor_id, [NewCustomer(**given)])
        self._new["customer"][customer_id] = None
        return customer_id

    def _change(self, customer_id: int, values: dict[str, Any]) -> bool:
        """Put what the file says in place of what is stored; a reference once known stays, as others refer to it."""
        stored = self._stored[customer_id]
        new = {name: value for name, value in values.items() if stored[name] != value}
        if stored["reference"]:
            new.pop("reference", None)
        if not new or self._batch_id is None:
            return bool(new)
        imports.save_value(self._connection, self._batch_id, "customer", customer_id, stored)
        customer_changes.put_customer(self._connection, customer_id, new)
        self._stored[customer_id] = stored | new
        return True

    def _contact(self, customer_id: int, row: ContactRow) -> bool:
        """A contact new, changed or as it was; True where something was stored."""
        connection = self._connection
        known = self._contacts.setdefault(customer_id, [])
        same = next((one for one in known if _same_person(one, row)), None)
        role = row.role or "other"
        if same is None:
            contact_id = 0
            if self._batch_id is not None:
                contact_id = customers.add_contact(
                    connection,
                    customer_id,
                    row.name,
                    role=role,
                    email=row.email,
                    phone=row.phone,
                    language=row.language,
                )
                self._new["contact"][contact_id] = None
            made = Contact(contact_id, "", customer_id, row.name, role, row.email, row.phone, row.language, None)
            known.append(made)
            self.contacts_added += 1
            return True
        said = {"name": row.name, "role": row.role, "email": row.email, "phone": row.phone, "language": row.language}
        if row.name in (row.email, row.phone):
            del said["name"]
        old = {name: getattr(same, name) for name in customer_changes.CONTACT_COLUMNS}
        new: dict[str, Any] = {name: value for name, value in said.items() if value and old[name] != value}
        if new.get("role") == "other":
            del new["role"]
        if not new:
            return False
        if self._batch_id is not None:
            if same.id not in self._new["contact"]:
                imports.save_value(connection, self._batch_id, "contact", same.id, old)
            customer_changes.put_contact(connection, same.id, new)
        known[known.index(same)] = replace(same, **new)
        self.contacts_updated += 1
        return True

    def frame(self) -> tuple[int | None, int]:
        """Puts the file's customers into the frame and draws; population and cases drawn of the campaign."""
        connection, campaign, batch_id = self._connection, self._campaign, self._batch_id
        if batch_id is None:
            raise ValueError("customers that are only counted have no frame")
        framed = {one.customer_id for one in cases.frame(connection, campaign.id)}
        present = cases.by_customer(connection, campaign.id)
        new = [one for one in self._ids if one not in framed and one not in present]
        given_sample, given_population = customer_changes.given_sizes(connection, campaign.id)
        eligible = sum(1 for one in cases.frame(connection, campaign.id) if one.exclusion_reason is None) + len(new)
        population = given_population
        if population is None or population == eligible - len(new) > 0:
            population = eligible or None
            campaigns.set_frame(connection, campaign.id, population, given_sample)
        if given_sample is not None and population is not None and given_sample > population:
            raise UserError("sample_exceeds_population", sample=given_sample, population=population)
        room = len(new) if given_sample is None else max(0, given_sample - len(present))
        drawn = self._drawn(new, room)
        number = len(present)
        order = {customer_id: number + place for place, customer_id in enumerate(drawn)}
        members = [FrameMember(one, drawn=one in order, draw_order=order.get(one)) for one in new]
        cases.add_frame(connection, campaign.id, members)
        made = cases.add_many(
            connection,
            campaign.id,
            [NewCase(one, draw_number=order[one], contact_id=self._first(one)) for one in drawn],
        )
        undrawn = [customer_changes.frame_place(one) for one in new if one not in order]
        self._new["case"] = dict.fromkeys((*made, *undrawn))
        for subject, ids in self._new.items():
            imports.save_new(connection, batch_id, subject, tuple(ids))
        return population, len(present) + len(made)

    def _first(self, customer_id: int) -> int | None:
        known = self._contacts.get(customer_id)
        return known[0].id if known else None

    def _drawn(self, new: list[int], room: int) -> list[int]:
        """As many as there is room for, in an order that anyone with the seed and the names can recompute."""
        if room >= len(new):
            return new
        seed = self._campaign.seed or self._campaign.uid
        keys = {one: row[0] for one, row in self._keys(new).items()}
        return sorted(new, key=lambda one: sha256(f"{seed}\0{keys[one]}".encode()).digest())[:room]

    def _keys(self, ids: list[int]) -> dict[int, tuple[str]]:
        values = customer_changes.values_of(self._connection, self._campaign.vendor_id)
        return {one: (str(values[one]["reference"] or values[one]["name"]),) for one in ids}


def _same_person(one: Contact, row: ContactRow) -> bool:
    """By e-mail where both have one, else by name, else by the digits of the phone."""
    if one.email and row.email:
        return one.email.casefold() == row.email.casefold()
    if row.name not in (row.email, row.phone):
        return compact(one.name) == compact(row.name)
    digits = "".join(filter(str.isdigit, row.phone or ""))
    return bool(digits) and digits == "".join(filter(str.isdigit, one.phone or ""))


def merged(rows: list[CustomerRow]) -> CustomerRow:
    """The rows of one customer as one: what the first says, completed by the others."""
    first, *others = rows
    for other in others:
        blank = {
            name: getattr(other, name)
            for name in CustomerRow.__slots__
            if name not in ("line", "contact", "problems", "domains") and getattr(first, name) in (None, "")
        }
        first = replace(first, **blank, domains=first.domains | other.domains)
    return first
