"""Somebody erased was also typed into workshops: the name goes there too, here, on other laptops, and for good."""

import pytest

from scorefact_desktop.services.privacy import erasing
from scorefact_desktop.store import history
from scorefact_desktop.store.typed_names import Sentence
from tests.services.packages.laptops import on_disk

WHO = "Contact 1"


@pytest.fixture
def shop(laptops):
    """A workshop on A in which the contact was, as somebody typed, and is to do something."""
    a = laptops["A"]
    uid = a.hold_workshop("May day", people="Ann Berg\ncontact  1\nContact 12")
    a.decide(uid, "hire two", owner="CONTACT 1")
    a.decide(uid, "ask Contact 1 for a reference", owner="Bo Ek, Contact 1")
    a.decide(uid, "write to all", owner="Bo Ek")
    return uid


def names(laptop, shop):
    """Who is said to have been there, and to do what was decided."""
    told = laptop.held(shop)
    return told.workshop.people, tuple(one.owner for one in told.decisions)


WITHOUT = ("Ann Berg\nContact 12", ("", "Bo Ek", "Bo Ek"))


def never_met(laptop):
    """A laptop that got the lists and not the person: a contact of a customer that was never in its packages."""
    with laptop.workspace.transaction() as connection:
        connection.execute(
            'UPDATE "case" SET contact_id = NULL WHERE contact_id = (SELECT id FROM contact WHERE name = ?)', (WHO,)
        )
        connection.execute("DELETE FROM contact WHERE name = ?", (WHO,))


def sent(one, other, path, **more):
    one.export(path, **more)
    return other.merge(path)


def test_the_preview_tells_where_a_name_goes_and_where_somebody_has_to_look(laptops, shop):
    a = laptops["A"]
    told = erasing.preview(a.workspace, "contact", a.contacts()[WHO])
    assert told.named == 3
    assert told.sentences == (Sentence("May day", "2026-05-04", "ask Contact 1 for a reference"),)
    other = erasing.preview(a.workspace, "contact", a.contacts()["Contact 2"])
    assert (other.named, other.sentences) == (0, ())


@pytest.mark.parametrize("travelled", [False, True])
@pytest.mark.parametrize("keeps_answers", [False, True])
def test_a_name_is_taken_out_of_lists_and_owners(laptops, shop, tmp_path, travelled, keeps_answers):
    a = laptops["A"]
    if travelled:
        a.export(tmp_path / "before.sfpkg")
        a.change_workshop(shop, place="contact 1 was here")
    done = erasing.erase_contact(a.workspace, a.contacts()[WHO], keeps_answers=keeps_answers)
    assert names(a, shop) == WITHOUT
    assert done.named == 3
    assert [one.words for one in done.sentences][-1] == "ask Contact 1 for a reference"
    disk = on_disk(a.workspace)
    assert b"contact  1" not in disk
    assert b"CONTACT 1" not in disk
    assert a.sound()
    a.change_workshop(shop, people="Ann Berg, Di")
    assert a.held(shop).workshop.people == "Ann Berg, Di"
    with a.workspace.reader() as connection:
        assert "decision_noted" in [one.action for one in history.latest(connection, 20)]


def test_a_late_package_does_not_bring_the_name_back(laptops, shop, tmp_path):
    a, b = laptops["A"], laptops["B"]
    sent(a, b, tmp_path / "1.sfpkg")
    b.change_workshop(shop, people="Ann Berg\ncontact  1\nDi")
    b.export(tmp_path / "late.sfpkg")
    a.erase_contact(a.contacts()[WHO])
    a.merge(tmp_path / "late.sfpkg")
    assert names(a, shop) == ("Ann Berg\nDi", WITHOUT[1])
    assert b"contact  1" not in on_disk(a.workspace)
    sent(a, b, tmp_path / "2.sfpkg")
    assert names(b, shop) == names(a, shop)
    assert b"contact  1" not in on_disk(b.workspace)
    sent(b, a, tmp_path / "3.sfpkg")
    assert a.state() == b.state()
    assert a.divided() == ()


def test_a_laptop_that_never_heard_of_the_person_loses_the_name_as_well(laptops, shop, tmp_path):
    a, b = laptops["A"], laptops["B"]
    sent(a, b, tmp_path / "1.sfpkg")
    never_met(b)
    b.change_workshop(shop, people="contact  1\nDi")
    a.erase_contact(a.contacts()[WHO])
    sent(a, b, tmp_path / "2.sfpkg", parts=("answers",))
    assert names(b, shop) == ("", ("", "", "Bo Ek"))
    b.export(tmp_path / "3.sfpkg")
    a.merge(tmp_path / "3.sfpkg")
    sent(a, b, tmp_path / "4.sfpkg")
    assert names(b, shop) == names(a, shop) == WITHOUT
    assert b"contact  1" not in on_disk(b.workspace)


def test_what_was_made_of_an_erased_state_elsewhere_is_not_let_in(laptops, shop, tmp_path):
    """From a laptop that has the list and not the person, before it heard of the erasure."""
    a, b = laptops["A"], laptops["B"]
    sent(a, b, tmp_path / "1.sfpkg")
    never_met(b)
    b.change_workshop(shop, people="contact  1\nDi")
    b.export(tmp_path / "late.sfpkg")
    a.erase_contact(a.contacts()[WHO])
    a.merge(tmp_path / "late.sfpkg")
    assert names(a, shop) == WITHOUT
    assert b"contact  1" not in on_disk(a.workspace)
    sent(a, b, tmp_path / "2.sfpkg")
    assert names(b, shop) == WITHOUT


def test_two_people_erased_on_two_laptops(laptops, tmp_path):
    a, b = laptops["A"], laptops["B"]
    shop = a.hold_workshop("May day", people="Contact 1, Contact 2, Contact 3")
    sent(a, b, tmp_path / "1.sfpkg")
    a.erase_contact(a.contacts()["Contact 1"])
    b.erase_contact(b.contacts()["Contact 2"])
    a.export(tmp_path / "a.sfpkg")
    b.export(tmp_path / "b.sfpkg")
    a.merge(tmp_path / "b.sfpkg")
    b.merge(tmp_path / "a.sfpkg")
    assert a.held(shop).workshop.people == b.held(shop).workshop.people == "Contact 3"
    assert a.state() == b.state()
    assert a.divided() == ()
