"""A campaign in the field: customers in several countries, their contacts, and a clock that stands still."""

from datetime import datetime
from zoneinfo import ZoneInfo

from scorefact_desktop.store import campaigns, cases, customers, questionnaires, vendors
from tests.store.samples import QUESTIONNAIRE

CAMPAIGN = "nordlicht/2026"
PARIS = ZoneInfo("Europe/Paris")
#: A Tuesday without a holiday anywhere in Europe; 10:00 in Paris.
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=PARIS)


def at(text, zone="Europe/Paris"):
    """An instant: "2026-11-24 10:00" on the clock of Paris."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def person(number, **more):
    """A contact with a number in the range reserved for fiction."""
    return {
        "name": f"Person {number}",
        "phone": f"01 99 00 {number // 100:02d} {number % 100:02d}",
        "language": "fr",
    } | more


def make_field(workspace, people, *, status="open", sample=None, drawn=True, questionnaire=QUESTIONNAIRE):
    """Customers with one contact each, drawn in this order; (case ids, customer ids, contact ids).

    Each of `people`: contact values, with the customer's under "customer"; None for a customer without contact.
    """
    with workspace.transaction() as connection:
        vendor_id = vendors.add(connection, "nordlicht", "Nordlicht", "integrator", "DE")
        campaign_id = campaigns.add(
            connection, vendor_id, 2026, questionnaires.put(connection, questionnaire), sample=sample, seed="seed"
        )
        customer_ids, contact_ids = [], []
        for number, one in enumerate(people):
            values = dict(one or {})
            own = {"name": f"Customer {number:04d}", "country": "FR"} | values.pop("customer", {})
            (customer_id,) = customers.add_many(connection, vendor_id, [customers.NewCustomer(**own)])
            customer_ids.append(customer_id)
            contact_ids.append(
                customers.add_contact(connection, customer_id, values.pop("name"), **values)
                if one is not None
                else None
            )
        case_ids = []
        if drawn:
            cases.add_frame(connection, campaign_id, [cases.FrameMember(one, drawn=True) for one in customer_ids])
            case_ids = cases.add_many(
                connection,
                campaign_id,
                [
                    cases.NewCase(customer_id, contact_id=contact_id, draw_number=number)
                    for number, (customer_id, contact_id) in enumerate(zip(customer_ids, contact_ids, strict=True))
                ],
            )
        if status == "open":
            campaigns.open_(connection, campaign_id, "2026-10-01")
    return case_ids, customer_ids, contact_ids
