"""Workshops between laptops: with decisions and group answers; the names in them only with the identities."""

import json
from datetime import date

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, workshops
from scorefact_desktop.services.packages import conflicts, merging
from scorefact_desktop.services.privacy import finding, retention
from scorefact_desktop.store import history
from tests.services.packages.laptops import CAMPAIGN, on_disk


def document(laptop, path):
    return json.dumps(merging.look(laptop.workspace, path).package.document.model_dump(mode="json"))


def sent(one, other, path, **more):
    one.export(path, **more)
    return other.merge(path)


def test_a_workshop_travels_whole(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day")
    a.decide(shop, "hire two", owner="Bo Ek")
    done = sent(a, b, tmp_path / "a.sfpkg")
    assert (done.workshops, done.decisions, done.interviews) == (1, 1, 1)
    told = b.held(shop)
    assert (told.workshop.title, told.workshop.place, told.workshop.people) == ("May day", "May day hall", "Ann Berg")
    assert (told.workshop.interviews, told.workshop.respondents) == (1, 3)
    assert [(one.text, one.owner) for one in told.decisions] == [("hire two", "Bo Ek")]
    assert (told.sent_by, told.divided) == ("A", False)
    assert a.held(shop).sent_by == ""
    again = b.merge(tmp_path / "a.sfpkg")
    assert (again.workshops, again.decisions, again.revisions) == (0, 0, 0)
    assert a.state() == b.state()


def test_what_is_in_a_package_is_said_before_it_is_merged(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    a.decide(a.hold_workshop("May day"), "hire two")
    made = a.export(tmp_path / "a.sfpkg")
    assert (made.workshops, made.decisions) == (1, 1)
    assert merging.look(b.workspace, tmp_path / "a.sfpkg").workshops == 1


@pytest.mark.parametrize(("parts", "names"), [(("answers",), False), (("identity",), True)])
def test_names_travel_with_the_identities_alone(laptops, tmp_path, parts, names):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day")
    a.decide(shop, "hire two", owner="Bo Ek")
    sent(a, b, tmp_path / "a.sfpkg", parts=parts)
    text = document(b, tmp_path / "a.sfpkg")
    for name in ("Ann Berg", "Bo Ek", "May day hall"):
        assert (name in text) is names
    assert "hire two" in text
    told = b.held(shop)
    assert told.workshop.people == ("Ann Berg" if names else "")
    assert [(one.text, one.owner) for one in told.decisions] == [("hire two", "Bo Ek" if names else "")]
    assert told.workshop.interviews == (0 if names else 1)


def test_names_that_come_later_contradict_nobody(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day")
    a.decide(shop, "hire two", owner="Bo Ek")
    sent(a, b, tmp_path / "1.sfpkg", parts=("answers",))
    b.decide(shop, "write to all")
    sent(b, a, tmp_path / "2.sfpkg")
    sent(a, b, tmp_path / "3.sfpkg", parts=("identity",))
    assert a.divided() == b.divided() == ()
    assert a.held(shop).workshop.people == b.held(shop).workshop.people == "Ann Berg"
    assert {one.text for one in a.held(shop).decisions} == {one.text for one in b.held(shop).decisions}
    assert a.state() == b.state()


def test_two_lists_of_names_are_shown_side_by_side(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day")
    sent(a, b, tmp_path / "1.sfpkg")
    a.change_workshop(shop, people="Ann Berg, Cy")
    b.change_workshop(shop, people="Ann Berg, Di")
    assert sent(a, b, tmp_path / "2.sfpkg").conflicts == 1
    (found,) = conflicts.conflicts(b.workspace)
    assert (found.kind, found.name, found.campaign) == ("attendance", "May day", CAMPAIGN)
    (difference,) = found.differences
    assert (difference.field, sorted(difference.values)) == ("people", ["Ann Berg, Cy", "Ann Berg, Di"])
    conflicts.solve(b.workspace, found.kind, found.uid, found.sides[1].revision)
    sent(b, a, tmp_path / "3.sfpkg")
    assert a.divided() == ()
    assert a.held(shop).workshop.people == b.held(shop).workshop.people


def test_a_decision_taken_back_stays_away_and_one_that_stayed_here_leaves_no_trace(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day")
    a.decide(shop, "hire two")
    sent(a, b, tmp_path / "1.sfpkg")
    a.take_back(shop, 0)
    a.decide(shop, "only here")
    a.take_back(shop, 0)
    made = a.export(tmp_path / "2.sfpkg")
    assert made.erasures == 0  # nobody's data
    b.merge(tmp_path / "2.sfpkg")
    a.merge(tmp_path / "1.sfpkg")
    assert a.held(shop).decisions == b.held(shop).decisions == ()
    with a.workspace.reader() as connection:
        assert connection.execute("SELECT count(*) FROM tombstone WHERE kind = 'decision'").fetchone() == (1,)


def test_a_workshop_that_travelled_is_not_removed(laptops, tmp_path):
    a = laptops["A"]
    made = workshops.add(a.workspace, CAMPAIGN, "Nobody came", held_on=date(2026, 5, 4))
    a.export(tmp_path / "a.sfpkg")
    with pytest.raises(UserError) as refused:
        workshops.remove(a.workspace, made.id)
    assert refused.value.code == "workshop_travelled"


def test_names_forgotten_are_nowhere_and_are_not_entered_again(laptops, tmp_path):
    a = laptops["A"]
    shop = a.hold_workshop("May day", people="Zacharias")
    a.decide(shop, "hire two", owner="Zacharias")
    a.export(tmp_path / "1.sfpkg")
    a.forget_names(shop)
    assert b"Zacharias" not in on_disk(a.workspace)
    with pytest.raises(UserError) as refused:
        a.change_workshop(shop, people="Zacharias")
    assert refused.value.code == "workshop_names_erased"
    a.change_workshop(shop, title="June day")
    a.merge(tmp_path / "1.sfpkg")
    assert (a.held(shop).workshop.people, a.held(shop).decisions[0].owner) == ("", "")
    assert b"Zacharias" not in on_disk(a.workspace)
    assert a.sound()
    with a.workspace.reader() as connection:
        assert "workshop_names_erased" in [one.action for one in history.latest(connection, 10)]


def test_the_time_to_keep_identities_is_also_that_of_workshops(laptops):
    a = laptops["A"]
    shop = a.hold_workshop("May day")
    a.decide(shop, "hire two", owner="Bo Ek")
    campaigns.close(a.workspace, CAMPAIGN)
    retention.set_rule(a.workspace, CAMPAIGN, 1)
    (rule,) = retention.rules(a.workspace, date(2030, 1, 1))
    assert (rule.due, rule.contacts, rule.workshops) == (True, 3, 2)
    retention.apply(a.workspace, CAMPAIGN, today=date(2030, 1, 1))
    (rule,) = retention.rules(a.workspace, date(2030, 1, 1))
    assert (rule.due, rule.contacts, rule.workshops) == (False, 0, 0)
    told = a.held(shop)
    assert (told.workshop.people, told.workshop.place, told.decisions[0].owner) == ("", "", "")
    assert told.decisions[0].text == "hire two"


def test_what_is_handed_out_says_which_workshops_name_somebody(laptops, tmp_path):
    a = laptops["A"]
    shop = a.hold_workshop("May day", people="Ann Berg\ncontact 1")
    a.decide(shop, "ask Contact 1 for a reference", owner="Bo Ek")
    a.decide(shop, "hire two", owner="Bo Ek")
    uid = a.contacts()["Contact 1"]
    (named,) = finding.dossier(a.workspace, uid)["workshops"]
    assert named["workshop"] == "May day"
    assert "contact 1" in named["words"]
    assert "ask Contact 1 for a reference (Bo Ek)" in named["words"]
    assert "hire two" not in named["words"]
    finding.hand_out(a.workspace, uid, tmp_path / "all.csv")
    assert "workshop May day" in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
