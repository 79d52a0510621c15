"""Small campaigns in a real workspace: customers, cases, interviews, with answers handed in or drawn."""

from scorefact_desktop.store import campaigns, cases, customers, interviews, questionnaires, vendors
from scorefact_desktop.store.interviews import NewInterview
from tests.indicators.small_questionnaire import QUESTIONNAIRE, SCORES

SIZES = ("1-49", "50-249", "250+")


def add_customers(workspace, count, slug="nordlicht", **more):
    """The ids of new customers; sizes in turn."""
    with workspace.transaction() as connection:
        known = vendors.find(connection, slug)
        vendor_id = known.id if known else vendors.add(connection, slug, slug.title(), "integrator", "DE")
        return customers.add_many(
            connection,
            vendor_id,
            [customers.NewCustomer(name=f"Customer {n}", size=SIZES[n % 3], **more) for n in range(count)],
        )


def add_campaign(
    workspace, all_answers, *, year=2026, slug="nordlicht", population=None, customer_ids=None, modes=None,
    statuses=None, profiles=None, questionnaire=QUESTIONNAIRE, scores=SCORES,
):  # fmt: skip
    """A campaign with one interview per item of `all_answers`; with customers where their ids are given."""
    with workspace.transaction() as connection:
        known = vendors.find(connection, slug)
        vendor_id = known.id if known else vendors.add(connection, slug, slug.title(), "integrator", "DE")
        questionnaire_id = questionnaires.put(connection, questionnaire, scores)
        campaign_id = campaigns.add(connection, vendor_id, year, questionnaire_id, population=population)
        campaigns.open_(connection, campaign_id, f"{year}-01-01")
        case_ids = []
        if customer_ids is not None:
            cases.add_frame(connection, campaign_id, [cases.FrameMember(one) for one in customer_ids])
            case_ids = cases.add_many(connection, campaign_id, [cases.NewCase(one) for one in customer_ids])
        rows = [
            NewInterview(
                answers,
                mode=modes[place] if modes else "imported",
                status=statuses[place] if statuses else "complete",
                case_id=case_ids[place] if case_ids else None,
                profile=profiles[place] if profiles else {},
            )
            for place, answers in enumerate(all_answers)
        ]
        interviews.save_many(connection, campaign_id, rows)
    return f"{slug}/{year}"
