"""The page Exchange: packages dropped on the window, devices, conflicts, erasure, history."""

from datetime import date

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.services import devices, histories
from scorefact_desktop.services.packages import conflicts
from scorefact_desktop.services.privacy import erasing, finding
from scorefact_desktop.views.exchange import duties
from scorefact_desktop.views.exchange.share import PARTS
from scorefact_desktop.views.pictures import settle
from tests.services.packages.laptops import copies, make_templates


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return make_templates(tmp_path_factory.mktemp("laptops"))


@pytest.fixture
def b(templates, tmp_path):
    laptop = copies(templates, tmp_path / "b", "B")["B"]
    yield laptop
    laptop.close()


@pytest.fixture
def a(templates, tmp_path):
    """The laptop whose workspace the window opens."""
    return copies(templates, tmp_path / "a", "A")["A"]


@pytest.fixture
def page(program, a):
    program.session.open(a.workspace)
    settle(program.tasks)
    program.window.go("exchange")
    settle(program.tasks)
    return program.window.pages["exchange"]


def test_it_is_found_from_the_settings(program, a):
    program.session.open(a.workspace)
    program.window.go("settings")
    settle(program.tasks)
    program.window.pages["settings"].exchange_button.click()
    settle(program.tasks)
    assert program.window.current == "exchange"
    assert program.window.windowTitle().startswith("Exchange")


def test_devices_are_listed_with_what_to_compare(page):
    rows = page.share.findChildren(type(page.share._devices.itemAt(0).widget()))
    assert [row.device.name for row in rows] == ["A", "B", "C", "D"]
    assert rows[0].device.own
    rows[1].act.click()
    settle(page.desk.tasks)
    assert not next(one for one in page.found.devices if one.name == "B").trusted


def test_a_package_dropped_on_the_window_is_asked_about_and_merged(program, page, a, b, tmp_path):
    uid = b.interview(0)
    b.export(tmp_path / "b.sfpkg", to=["A"])
    devices.trust(a.workspace, next(one.id for one in page.found.devices if one.name == "B"), trusted=False)
    program.window.take_file(tmp_path / "b.sfpkg")
    settle(program.tasks)
    assert page.share.opened.interviews == 1
    assert not page.share.opened.trusted
    assert page.share._print.isVisible()
    page.share.merge_button.click()
    settle(program.tasks)
    assert a.answer(uid) == Answer(choices=(9,))
    assert page.share.opened is None
    assert program.window.messages.kind == "good"
    assert page.found.packages[0].file_name == "b.sfpkg"


def test_a_package_that_is_none_is_refused_in_words(program, page, tmp_path):
    (tmp_path / "x.sfpkg").write_bytes(b"not a package")
    program.window.take_file(tmp_path / "x.sfpkg")
    settle(program.tasks)
    assert page.share.opened is None
    assert "not a ScoreFact package" in program.window.messages.words.text()


def test_a_package_is_made_for_chosen_devices(page, a, b, tmp_path):
    a.interview(1)
    assert not page.share.export_button.isEnabled()
    for device, check in page.share.checks:
        check.setChecked(device.name == "B")
    assert page.share.export_button.isEnabled()
    asked = []
    page.share.export_wanted.disconnect()
    page.share.export_wanted.connect(lambda *what: asked.append(what))
    page.share.export_button.click()
    parts, interviewer, recipients = asked[0]
    assert (parts, interviewer) == (PARTS[0], "")
    page.export(tmp_path / "a.sfpkg", parts, interviewer, recipients)
    settle(page.desk.tasks)
    assert b.merge(tmp_path / "a.sfpkg").interviews == 1


def test_a_conflict_is_decided_field_by_field(program, page, a, b, tmp_path):
    uid = a.interview(0)
    a.export(tmp_path / "1.sfpkg", to=["B"])
    b.merge(tmp_path / "1.sfpkg")
    a.correct(uid, 3)
    b.correct(uid, 8)
    b.export(tmp_path / "2.sfpkg", to=["A"])
    a.merge(tmp_path / "2.sfpkg")
    page._stale = True
    page._load()
    settle(page.desk.tasks)
    page.show_part("decide")
    assert "(1)" in page.tabs.findChildren(type(page.tabs.group.button(1)))[1].text()
    (open_,) = page.found.conflicts
    words = [button.text().replace("&", "") for button in page.decide.all_of.group.buttons()]
    assert sorted(words) == ["All of A", "All of B"]
    program.change_language("fr")
    settle(page.desk.tasks)
    assert "Tout d’A" in [button.text().replace("&", "") for button in page.decide.all_of.group.buttons()]
    program.change_language("en")
    settle(page.desk.tasks)
    place = next(
        at for at, value in enumerate(next(one for one in open_.differences if "rating" in one.field).values)
        if value[1] == [8]
    )  # fmt: skip
    page.decide._choices["answers.rating"].group.button(place).click()
    page.decide.decide_button.click()
    settle(page.desk.tasks)
    assert conflicts.conflicts(a.workspace) == ()
    assert a.answer(uid) == Answer(choices=(8,))
    assert page.found.conflicts == ()
    assert page.decide.empty.isVisible()


def test_the_question_before_an_erasure_says_what_goes_and_what_stays(page, a):
    a.interview(0)
    page._stale = True
    page._load()
    settle(page.desk.tasks)
    page.show_part("people")
    page.people.search.setText("contact 1")
    (found,) = finding.find(a.workspace, "Contact 1")
    assert page.people.chosen == found.uid
    page.people.erase_button.click()
    settle(page.desk.tasks)
    assert page.people._dialog.isVisible()
    assert "Contact 1" in page.people._warning.text()
    assert page.people._until.text()
    page.people.cancel_button.click()
    assert not page.people._dialog.isVisible()
    page.people.erase_button.click()
    settle(page.desk.tasks)
    page.people.confirm_button.click()
    settle(page.desk.tasks)
    assert finding.find(a.workspace, "Contact 1") == ()
    assert "Contact 1" not in [one.name for one in page.found.people]


def test_the_question_before_an_erasure_tells_where_the_name_was_typed(page, a):
    shop = a.hold_workshop("May day", people="Contact 1, Ann Berg")
    a.decide(shop, "ask Contact 1 for a reference " + "and so on " * 30, owner="Contact 1")
    page.show_part("people")
    people = page.people
    people.chosen = a.contacts()["Contact 1"]
    page.duties.preview(people.chosen)
    settle(page.desk.tasks)
    assert people._named.isVisible()
    assert "places: 2" in people._named.text()
    assert people._sentences.text().startswith("May day · 4 May 2026 · ask Contact 1 for")
    assert people._sentences.text().endswith("…")
    people.confirm_button.click()
    settle(page.desk.tasks)
    assert a.held(shop).workshop.people == "Ann Berg"
    people.chosen = a.contacts()["Contact 2"]
    page.duties.preview(people.chosen)
    settle(page.desk.tasks)
    assert not people._named.isVisible()
    assert not people._sentences.isVisible()


@pytest.mark.parametrize("settled", [True, False])
def test_what_an_erasure_left_in_a_side_file_is_said(settled):
    told = duties.erased_words(erasing.Erasure(2, 1, 3, 0, date(2027, 2, 21), settled))
    assert "21" in told
    assert ("until the workspace is closed" in told) is not settled


def test_the_history_is_signed_at_closing_and_shown(program, page, a):
    a.interview(0)
    page._stale = True
    page._load()
    settle(page.desk.tasks)
    page.show_part("history")
    table = page.trail.table.model()
    assert table.rowCount() == page.found.history.length
    page.trail.search.setText("nothing like this")
    assert page.trail.table.model().rowCount() == 0
    length = page.found.history.length
    program.session.close()
    settle(program.tasks)
    a.workspace = type(a.workspace).open(a.path)
    found = histories.read(a.workspace)
    assert (found.signed, found.cuts) == (length, ())
    a.close()


def test_a_package_given_at_the_start_is_asked_about(program, a, b, tmp_path):
    """As a double click on it does: the workspace used last is opened, and the package is shown."""
    b.interview(0)
    b.export(tmp_path / "b.sfpkg", to=["A"])
    a.workspace.close()
    program.settings.last_workspace = a.path
    program.start = type(program.start)(tmp_path / "b.sfpkg")
    program.wired = False
    program.wire()
    settle(program.tasks)
    assert program.window.current == "exchange"
    assert program.window.pages["exchange"].share.opened.interviews == 1
