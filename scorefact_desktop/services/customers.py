"""The customers of a vendor, and the cases a campaign makes of them."""

from collections.abc import Iterable, Sequence

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import campaigns, cases, customers, vendors
from scorefact_desktop.store.cases import Case, FrameMember, NewCase
from scorefact_desktop.store.customers import Customer, NewCustomer
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Customer", "NewCustomer", "add_cases", "add_customers", "list_cases", "list_customers"]


def add_customers(workspace: Workspace, vendor_slug: str, new: Iterable[NewCustomer]) -> tuple[int, ...]:
    """Adds customers to a vendor; their ids. Raises UserError vendor_unknown, customer_exists (same reference)."""
    new = tuple(new)
    with workspace.transaction() as connection:
        vendor_id = _vendor_id(vendors.find(connection, vendor_slug), vendor_slug)
        seen: set[str] = set()
        for one in new:
            if one.reference is None:
                continue
            if one.reference in seen or customers.has_reference(connection, vendor_id, one.reference):
                raise UserError("customer_exists", reference=one.reference, customer=one.name)
            seen.add(one.reference)
        return tuple(customers.add_many(connection, vendor_id, new))


def list_customers(workspace: Workspace, vendor_slug: str) -> tuple[Customer, ...]:
    """A vendor's customers, by name. Raises UserError vendor_unknown."""
    with workspace.reader() as connection:
        return customers.of_vendor(connection, _vendor_id(vendors.find(connection, vendor_slug), vendor_slug))


def add_cases(workspace: Workspace, campaign: str, customer_ids: Sequence[int]) -> tuple[int, ...]:
    """Draws customers into a campaign, in the order given: frame, draw and one case each; the cases' ids.

    Raises UserError campaign_unknown, campaign_closed, campaign_frozen (a launched label campaign), case_exists.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        if found.status == "closed":
            raise UserError("campaign_closed", campaign=found.name)
        if found.status == "open" and found.rule_set is not None:
            raise UserError("campaign_frozen", campaign=found.name)
        present = cases.by_customer(connection, found.id)
        if present.keys() & set(customer_ids) or len(set(customer_ids)) != len(customer_ids):
            raise UserError("case_exists", campaign=found.name)
        first = len(present)
        numbered = list(enumerate(customer_ids, start=first))
        cases.add_frame(
            connection, found.id, [FrameMember(one, drawn=True, draw_order=number) for number, one in numbered]
        )
        new = [NewCase(one, draw_number=number) for number, one in numbered]
        return tuple(cases.add_many(connection, found.id, new))


def list_cases(workspace: Workspace, campaign: str) -> tuple[Case, ...]:
    """The cases of a campaign, by customer. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        return cases.of_campaign(connection, campaigns.find(connection, campaign).id)


def _vendor_id(vendor: vendors.Vendor | None, slug: str) -> int:
    if vendor is None:
        raise UserError("vendor_unknown", vendor=slug)
    return vendor.id
