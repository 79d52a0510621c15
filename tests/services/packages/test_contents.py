"""What is in a package is what was chosen; what a laptop knows already stays; in whatever order parts arrive."""

import json

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns as campaign_services
from scorefact_desktop.services import interviews as interview_services
from scorefact_desktop.services.calls import assigning
from scorefact_desktop.services.packages import exporting, merging
from scorefact_desktop.store import interviews, revisions, sealed_rows, sealed_workshops
from scorefact_desktop.store.workspace import Workspace
from tests.services.packages.laptops import CAMPAIGN, Laptop
from tests.store.samples import add_campaign, new_workspace


def contents(laptop, path):
    """The document of a package, as this laptop reads it."""
    return merging.look(laptop.workspace, path).package.document


def test_an_interviewer_gets_the_cases_given_and_no_others(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    for name in ("Ada", "Sophie"):
        assigning.add_interviewer(a.workspace, name)
    assigning.assign(a.workspace, CAMPAIGN)
    a.interview(0)
    made = exporting.assign(a.workspace, CAMPAIGN, "Ada", tmp_path / "ada.sfpkg", ["B"])
    document = contents(b, tmp_path / "ada.sfpkg")
    kinds = [kind for kind, _ in {(one.kind, one.uid) for one in document.revisions}]
    assert kinds.count("case") == made.cases == kinds.count("customer") == kinds.count("contact") == len(document.frame)
    assert 0 < made.cases < 3
    assert "interview" not in kinds
    assert document.purpose == "assignment"
    with pytest.raises(UserError) as refused:
        exporting.assign(a.workspace, CAMPAIGN, "Nobody", tmp_path / "x.sfpkg", ["B"])
    assert refused.value.code == "no_cases_to_assign"


@pytest.mark.parametrize(("share", "names", "answers"), [(("answers",), False, True), (("identity",), True, False)])
def test_what_is_shared_is_chosen(laptops, tmp_path, share, names, answers):
    a = laptops["A"]
    a.interview(0)
    a.export(tmp_path / "a.sfpkg", parts=share)
    text = json.dumps(contents(a, tmp_path / "a.sfpkg").model_dump(mode="json"))
    assert ("Contact 1" in text) is names
    assert ("Customer X" in text) is names
    assert ("very good" in text) is answers


def test_answers_before_identity_find_their_case_later(laptops, tmp_path):
    b, fresh = laptops["B"], new_workspace(tmp_path, "fresh.scorefact")
    fresh.close()
    other = Laptop(tmp_path / "fresh.scorefact")
    from scorefact_desktop.services import devices

    devices.own(other.workspace, "Fresh")
    devices.add(b.workspace, devices.card(other.workspace), trusted=True)
    devices.add(other.workspace, devices.card(b.workspace), trusted=True)
    uid = b.interview(0)
    b.export(tmp_path / "1.sfpkg", to=["Fresh"], parts=("answers",))
    b.export(tmp_path / "2.sfpkg", to=["Fresh"], parts=("identity",))
    merged = other.merge(tmp_path / "1.sfpkg")
    assert (merged.new_campaign, merged.interviews, merged.cases) == (True, 1, 0)
    with other.workspace.reader() as connection:
        assert interviews.get(connection, other.finished()[uid]).case_id is None
    other.merge(tmp_path / "2.sfpkg")
    with other.workspace.reader() as connection:
        found = interviews.get(connection, other.finished()[uid])
        assert found.case_id is not None
        assert found.counts
        assert other.cases(connection)[0].disposition == "1.1"
    assert other.state() == b.state()
    assert other.sound()
    other.close()


def test_an_interview_that_goes_on_is_not_touched_nor_sent(laptops, tmp_path):
    a = laptops["A"]
    with a.workspace.reader() as connection:
        case = a.cases(connection)[0]
    state = interview_services.start(a.workspace, case.id)
    interview_services.put(a.workspace, state.interview_id, "quality", Answer(choices=(2,)))
    made = a.export(tmp_path / "a.sfpkg")
    assert made.interviews == 0
    assert laptops["B"].merge(tmp_path / "a.sfpkg").interviews == 0


def test_finishing_and_correcting_seal_in_the_same_transaction(laptops):
    a = laptops["A"]
    uid = a.interview(0)
    with a.workspace.reader() as connection:
        first = revisions.heads(connection, "interview", uid)
    a.correct(uid, 2)
    with a.workspace.reader() as connection:
        (second,) = revisions.heads(connection, "interview", uid)
        assert revisions.get(connection, second).parents == first
        assert revisions.get(connection, second).body == sealed_rows.body_of(connection, "interview", uid)


def test_a_campaign_made_apart_is_refused(laptops, tmp_path):
    with Workspace.create(tmp_path / "own.scorefact") as workspace:
        add_campaign(workspace)
        from scorefact_desktop.services import devices

        a = laptops["A"]
        devices.own(workspace, "Own")
        devices.add(a.workspace, devices.card(workspace), trusted=True)
        devices.add(workspace, devices.card(a.workspace), trusted=True)
        a.export(tmp_path / "a.sfpkg", to=["Own"])
        with pytest.raises(UserError) as refused:
            merging.merge(workspace, merging.look(workspace, tmp_path / "a.sfpkg"))
    assert refused.value.code == "package_other_campaign"


def test_nothing_new_enters_a_closed_campaign(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    b.interview(0)
    b.export(tmp_path / "b.sfpkg")
    campaign_services.close(a.workspace, CAMPAIGN)
    before = a.state()
    with pytest.raises(UserError) as refused:
        a.merge(tmp_path / "b.sfpkg")
    assert (refused.value.code, a.state()) == ("campaign_closed", before)


def test_a_package_needs_somebody_to_read_it(laptops, tmp_path):
    a = laptops["A"]
    for to, code in (([], "recipient_missing"), (["Nobody"], "device_unknown")):
        with pytest.raises(UserError) as refused:
            a.export(tmp_path / "a.sfpkg", to=to)
        assert refused.value.code == code
    assert not (tmp_path / "a.sfpkg").exists()


@pytest.mark.parametrize(
    ("table", "carried", "own"),
    [
        ("customer", sealed_rows.CUSTOMER, {"id", "uid", "vendor_id", "solution_id"}),
        ("contact", sealed_rows.CONTACT, {"id", "uid", "customer_id", "referred_by"}),
        (
            "case",
            (*sealed_rows.CASE, *sealed_rows.OUTCOME),
            {"id", "uid", "campaign_id", "customer_id", "contact_id", "interviewer_id"},
        ),
        (
            "interview",
            sealed_rows.INTERVIEW,
            {"id", "uid", "campaign_id", "case_id", "contact_id", "interviewer_id", "counts", "source_key"}
            # Only of this laptop.
            | {"device_id", "current_question", "import_batch_id", "blob", "workshop_id"},
        ),
        (
            "workshop",
            (*sealed_workshops.WORKSHOP, *sealed_workshops.ATTENDANCE),
            {"id", "uid", "campaign_id"},
        ),
        (
            "workshop_decision",
            (*sealed_workshops.DECISION, *sealed_workshops.OWNER),
            {"id", "uid", "workshop_id"},
        ),
    ],
)
def test_a_new_column_is_carried_or_left_out_on_purpose(laptops, table, carried, own):
    with laptops["A"].workspace.reader() as connection:
        columns = {name for (name,) in connection.execute(f"SELECT name FROM pragma_table_info('{table}')")}
    assert columns == set(carried) | own
