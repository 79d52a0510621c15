import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, customers
from scorefact_desktop.services.customers import NewCustomer
from tests.store.samples import QUESTIONNAIRE


@pytest.fixture
def campaign(workspace):
    return campaigns.add_campaign(workspace, "Nordlicht", 2026, QUESTIONNAIRE).name


def refused(action, *args):
    with pytest.raises(UserError) as raised:
        action(*args)
    return raised.value.code


def test_customers_are_listed_by_name(workspace, campaign):
    customers.add_customers(workspace, "nordlicht", [NewCustomer("Beltavel", sector="trade"), NewCustomer("Abresk")])
    assert [one.name for one in customers.list_customers(workspace, "nordlicht")] == ["Abresk", "Beltavel"]


def test_a_reference_is_used_once(workspace, campaign):
    first, same = NewCustomer("Abresk", reference="1"), NewCustomer("Beltavel", reference="1")
    assert refused(customers.add_customers, workspace, "nordlicht", [first, same]) == "customer_exists"
    customers.add_customers(workspace, "nordlicht", [first])
    assert refused(customers.add_customers, workspace, "nordlicht", [same]) == "customer_exists"
    assert len(customers.list_customers(workspace, "nordlicht")) == 1
    assert refused(customers.list_customers, workspace, "axial") == "vendor_unknown"


def test_customers_drawn_are_numbered_in_order(workspace, campaign):
    ids = customers.add_customers(workspace, "nordlicht", [NewCustomer(name) for name in "ABCD"])
    customers.add_cases(workspace, campaign, [ids[2], ids[0]])
    customers.add_cases(workspace, campaign, [ids[3]])
    drawn = {one.customer_name: one.draw_number for one in customers.list_cases(workspace, campaign)}
    assert drawn == {"C": 0, "A": 1, "D": 2}
    for again in ([ids[0]], [ids[1], ids[1]]):
        assert refused(customers.add_cases, workspace, campaign, again) == "case_exists"
    campaigns.launch(workspace, campaign)
    campaigns.close(workspace, campaign)
    assert refused(customers.add_cases, workspace, campaign, [ids[1]]) == "campaign_closed"
