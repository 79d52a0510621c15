"""The Calls page by keyboard: results, undo, appointments, referrals, who calls back, the team, the draw."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from scorefact_desktop.services.calls import attempts
from scorefact_desktop.services.calls.card import card
from scorefact_desktop.services.calls.monitor import Effort, QuestionEffort
from scorefact_desktop.services.calls.rules import call_rules
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.store import campaigns, cases, customers, history
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.theme import colour
from tests.end_to_end.looking import faults, unnamed
from tests.end_to_end.pressing import second_click
from tests.services.calls.field import CAMPAIGN, make_field, person

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def calls(program, qtbot, tmp_path):
    """Opens the Calls page on a campaign with these people."""

    def open_(people, **more):
        path = tmp_path / "field.scorefact"
        with Workspace.create(path) as workspace:
            made = make_field(workspace, people, **more)
        program.session.open(open_workspace(path))
        settle(program.tasks)
        program.window.go("calls")
        page = program.window.pages["calls"]
        page.reader.clock = lambda: NOW
        page.reader.stale = True
        page.reader.load()
        settle(program.tasks)
        return page, made[0]

    return open_


def press(program, qtbot, widget, *keys):
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key)
        settle(program.tasks)


def outcomes(program, case):
    return [one.outcome for one in card(program.session.workspace, case, NOW).attempts]


def test_one_key_stores_a_result_and_the_next_case_shows(program, qtbot, calls):
    page, cases = calls([person(n) for n in range(3)])
    rows = page.list.rows
    assert page.caller.card.case_id == cases[0]
    press(program, qtbot, rows, "n")
    assert outcomes(program, cases[0]) == ["no_answer"]
    assert page.caller.card.case_id == cases[1]
    press(program, qtbot, rows, "R")
    assert card(program.session.workspace, cases[1], NOW).final
    assert page.caller.card.case_id == cases[2]
    press(program, qtbot, rows, "w")  # a rare result has its key too
    assert outcomes(program, cases[2]) == ["wrong_company"]
    assert page.case.currentIndex() == 1  # nobody is left
    assert page.nobody.headline.text() == "Nobody is to be called now"


def test_a_double_click_is_no_result_for_the_next_customer(program, qtbot, calls):
    page, cases = calls([person(n) for n in range(3)])
    button = page.caller.view.results.buttons["refused"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(program.tasks)
    assert page.caller.card.case_id == cases[1]
    second_click(button)
    settle(program.tasks)
    assert (outcomes(program, cases[0]), outcomes(program, cases[1])) == (["refused"], [])


def test_undo_takes_the_last_result_back(program, qtbot, calls):
    page, cases = calls([person(n) for n in range(2)])
    press(program, qtbot, page.list.rows, "x")
    assert card(program.session.workspace, cases[0], NOW).eligible is False
    assert page.caller.view.results.last.text() == "Saved: No longer customer"
    program.window.undo()
    settle(program.tasks)
    assert outcomes(program, cases[0]) == []
    assert page.caller.card.case_id == cases[0]
    assert page.caller.view.results.last.isHidden()
    assert page.undo() is False


def test_an_appointment_in_three_keys(program, qtbot, calls):
    page, cases = calls([person(1)])
    press(program, qtbot, page.list.rows, "a")
    form = page.caller.appointment
    assert page.caller.view.foot.currentWidget() is form
    assert form.when.dateTime().toString("yyyy-MM-dd HH:mm") == "2026-11-24 13:00"  # two hours on, in Paris
    assert "13:00" not in form.meaning.text()
    press(program, qtbot, form.when, Qt.Key.Key_Up, Qt.Key.Key_Return)
    shown = card(program.session.workspace, cases[0], NOW)
    assert shown.appointment == datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
    assert (shown.appointment_hard, outcomes(program, cases[0])) == (True, ["appointment"])
    assert page.list.rows.rows.entries()[0].group == "appointment"
    assert page.caller.ready


def test_a_past_appointment_is_told_in_the_form(program, qtbot, calls):
    page, cases = calls([person(1)])
    press(program, qtbot, page.list.rows, "k")
    form = page.caller.appointment
    form.when.setDateTime(form.when.dateTime().addDays(-2))
    press(program, qtbot, form.when, Qt.Key.Key_Return)
    assert "is past" in form.problem.text()
    assert outcomes(program, cases[0]) == []
    press(program, qtbot, form.when, Qt.Key.Key_Escape)
    assert page.caller.ready


def test_letters_typed_into_a_form_or_a_note_are_no_results(program, qtbot, calls):
    page, cases = calls([person(1)])
    note = page.caller.view.note
    note.setFocus()
    press(program, qtbot, note, "never before ten", Qt.Key.Key_Return)
    assert outcomes(program, cases[0]) == []
    assert card(program.session.workspace, cases[0], NOW).note == "never before ten"


def test_a_referral_is_called_instead(program, qtbot, calls):
    page, cases = calls([person(1), person(2)])
    press(program, qtbot, page.list.rows, "o")
    form = page.caller.referral
    press(program, qtbot, form.name, "Ada Exempel")
    press(program, qtbot, form.phone, "12", Qt.Key.Key_Return)
    assert "no telephone number" in form.problem.text()
    form.phone.clear()
    press(program, qtbot, form.phone, "+46 8 465 004 12", Qt.Key.Key_Return)
    assert page.caller.card.case_id == cases[0]
    assert page.caller.view.name.text() == "Ada Exempel"
    assert page.caller.view.number.text() == "+46 8 465 004 12"


def test_whoever_calls_back_is_found_by_four_digits(program, qtbot, calls):
    page, cases = calls([person(1), person(2, phone="01 99 00 12 34")])
    attempts.log(program.session.workspace, cases[1], "refused", now=NOW)
    page.list.search.setFocus()
    press(program, qtbot, page.list.search, "12", Qt.Key.Key_Return)
    assert "4 digits" in page.list.hint.text()
    press(program, qtbot, page.list.search, "34", Qt.Key.Key_Return)
    assert page.list.found.count() == 1
    # That the case is closed stands at the end of a line with room to spare.
    assert page.list.found.item(0).text().splitlines()[1] == "01 99 00 12 34  ·  ended"
    assert page.caller.card.case_id == cases[1]
    press(program, qtbot, page.list.search, Qt.Key.Key_Escape)
    assert page.list.stack.currentWidget() is page.list.rows


def test_calling_hands_the_number_to_the_system(program, qtbot, calls, monkeypatch):
    page, _ = calls([person(1)])
    dialled = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dialled.append(url.toString()))
    press(program, qtbot, page.list.rows, "c")
    assert dialled == ["tel:+33199000001"]


def test_enter_opens_the_interview_of_the_case(program, qtbot, calls, monkeypatch):
    page, cases = calls([person(1)])
    asked = []
    monkeypatch.setattr(program.window, "start_interview", lambda *given: asked.append(given))
    press(program, qtbot, page.list.rows, Qt.Key.Key_Return)
    assert asked == [(cases[0], page.caller.card.contact.contact.id)]


def test_a_shared_number_and_an_odd_one_are_said_before_dialling(program, qtbot, calls):
    page, _ = calls([person(1, phone="01 99 00 12 34"), person(2, phone="+33 1 99 00 12 34"), person(3, phone="desk")])
    assert any("Customer 0001" in text for text in page.caller.view._warnings(page.caller.card))
    press(program, qtbot, page.list.rows, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.caller.view.call.isEnabled() is False
    assert page.caller.view._warnings(page.caller.card)


def test_the_queue_is_sorted_and_copied(program, qtbot, calls):
    page, _ = calls([person(1, customer={"name": "Zeta"}), person(2, customer={"name": "Alpha"})])
    page.list.order.setCurrentIndex(1)
    page.list.order.activated.emit(1)
    assert [one.case.customer for one in page.list.rows.rows.entries()] == ["Alpha", "Zeta"]
    qtbot.keyClick(page.list.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[0].split("\t")[1] == "Alpha"
    assert "<td>Alpha</td>" in QGuiApplication.clipboard().mimeData().html()


def test_interviewers_share_the_cases_and_one_sees_the_own(program, qtbot, calls):
    page, _ = calls([person(n) for n in range(5)])
    page.show_view(1)
    for name in ("Sophie", "Anders"):
        page.part.team.name.setText(name)
        press(program, qtbot, page.part.team.name, Qt.Key.Key_Return)
    qtbot.mouseClick(page.part.team.share, Qt.MouseButton.LeftButton)
    settle(program.tasks)
    assert sorted(page.reader.field.assignment.open_cases.values()) == [2, 3]
    page.show_view(0)
    page.list.who.setCurrentIndex(2)
    page.list.who.activated.emit(2)
    settle(program.tasks)
    assert {one.case.interviewer for one in page.list.rows.rows.entries()} == {"Sophie"}
    assert program.settings.interviewer == "Sophie"
    mine = page.caller.card.case_id
    press(program, qtbot, page.list.rows, "b")
    assert card(program.session.workspace, mine, NOW).attempts[0].interviewer == "Sophie"


def test_the_team_sees_how_long_interviews_and_questions_take(program, calls):
    page, _ = calls([person(0)])
    page.show_view(1)
    settle(program.tasks)
    view, state = page.part.team, page.part.team.state
    monitor = replace(
        state.monitor,
        interviewers=(Effort("Anders", 4, 2, 1, 0, 2, minutes=11.25), Effort("Sophie", 4, 2, 1, 0, 2, minutes=13.5)),
        questions=(QuestionEffort("sup_speed", {"en": "Support is fast", "fr": "Support rapide"}, 12, 31.52, 2.0),),
    )
    view.show_state(replace(state, monitor=monitor))
    assert view.people.note.text() == "1 case of nobody · an interview takes 11.2 to 13.5 minutes"
    assert view.days.title.text() == "By day"
    view.by.group.button(1).click()
    assert view.days.title.text() == "By question"
    table = view.days.table.model()
    assert [table.index(0, column).data() for column in range(4)] == ["Support is fast", "12", "31.5", "2.0"]


def test_a_sample_is_drawn_in_the_window(program, qtbot, calls):
    people = [person(n, customer={"size": "1-49" if n % 2 else "250+"}) for n in range(20)]
    page, _ = calls(people, status="preparing", drawn=False)
    assert page.empty.headline.text() == "Nobody is to be called yet"
    page.empty.buttons[1].click()
    settle(program.tasks)
    page.part.plan.method.cells[2].click()
    page.part.plan.count.setValue(6)
    page.part.plan.minimum.setValue(2)
    page.part.plan.count.editingFinished.emit()
    settle(program.tasks)
    assert "6 of 20" in page.part.plan.summary.text()
    page.part.plan.keep.click()
    settle(program.tasks)
    assert page.empty.headline.text() == "Fieldwork has not begun"
    with program.session.workspace.reader() as connection:
        found = campaigns.find(connection, CAMPAIGN)
    assert (found.sample, found.population) == (6, 20)


def test_the_rules_of_the_queue_are_changed_in_the_window(program, qtbot, calls):
    page, _ = calls([person(n) for n in range(3)])
    page.show_view(1)
    settle(program.tasks)
    page.part.team.rules.click()
    settle(program.tasks)
    form = page.part.rules
    assert page.views.currentWidget() is form
    form.counts["maximum_attempts"].setValue(3)
    form.parts.setText("13:00, 10:00")
    form.keep.click()
    settle(program.tasks)
    assert "13:00" in form.problem.text()
    assert call_rules(program.session.workspace).maximum_attempts == 6
    form.parts.setText("10:00, 13:00")
    form.keep.click()
    settle(program.tasks)
    assert page.views.currentWidget() is page.part.team
    rules = call_rules(program.session.workspace)
    assert (rules.maximum_attempts, rules.parts) == (3, ("10:00", "13:00"))
    page.show_view(0)
    settle(program.tasks)
    assert page.caller.card.maximum_attempts == 3
    with program.session.workspace.reader() as connection:
        (told,) = history.of_subject(connection, "workspace:calls")
    assert told.body["changed"]["maximum_attempts"] == [6, 3]


def test_fieldwork_is_extended_in_the_window(program, qtbot, calls):
    page, _ = calls([person(n) for n in range(3)])
    with program.session.workspace.transaction() as connection:  # a customer that was not drawn
        campaign = campaigns.find(connection, CAMPAIGN)
        (more,) = customers.add_many(connection, campaign.vendor_id, [customers.NewCustomer("Later AB")])
        cases.add_frame(connection, campaign.id, [cases.FrameMember(more)])
    page.show_view(1)
    settle(program.tasks)
    page.part.team.extend.click()
    settle(program.tasks)
    form = page.part.extension
    assert "3 customers are drawn, 1 more" in form.about.text()
    form.more.setValue(1)
    form.keep.click()
    settle(program.tasks)
    assert "needs a reason" in form.problem.text()
    form.reason.setText("Too few answered")
    form.keep.click()
    settle(program.tasks)
    assert page.views.currentWidget() is page.part.team
    with program.session.workspace.reader() as connection:
        assert len(cases.of_campaign(connection, campaign.id)) == 4
    page.part.team.extend.click()
    settle(program.tasks)
    qtbot.keyClick(form.more, Qt.Key.Key_Escape)
    assert page.views.currentWidget() is page.part.team


def test_a_campaign_without_customers_says_what_to_do(program, qtbot, calls):
    page, _ = calls([], status="preparing", drawn=False)
    assert page.empty.headline.text() == "Nobody is to be called yet"
    assert page.empty.buttons[0].words == "Import customers"


def test_on_a_sunday_the_queue_of_monday_is_shown(program, qtbot, calls):
    page, _ = calls([person(1)])
    page.reader.clock = lambda: datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    page.reader.again()
    settle(program.tasks)
    assert page.headline.text() == "Nobody is at work now: the queue of Mon 23 Nov, 08:00"
    assert len(page.list.rows.rows.entries()) == 1


def test_a_late_appointment_is_reminded_of_and_leads_to_its_case(program, qtbot, calls):
    page, cases = calls([person(n) for n in range(2)])
    press(program, qtbot, page.list.rows, Qt.Key.Key_Down, "a")
    press(program, qtbot, page.caller.appointment.when, Qt.Key.Key_Return)
    page.reader.clock = lambda: datetime(2026, 11, 24, 12, 10, tzinfo=UTC)
    page.reader.again()
    settle(program.tasks)
    assert "10 min late" in page.reminders.words.text()
    page.reminders.open.click()
    settle(program.tasks)
    assert page.caller.card.case_id == cases[1]


@pytest.mark.parametrize("size", [(1366, 688), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_or_unnamed_in_three_languages_and_both_themes(program, qtbot, calls, size):
    page, cases = calls(
        [person(1, phone="01 99 00 12 34"), person(2, phone="+33 1 99 00 12 34", customer={"country": "SE"})]
        + [person(n, customer={"name": f"A company whose name is as long as they come, number {n}"}) for n in range(9)]
    )
    for outcome in ("voicemail_left", "busy", "call_back"):
        attempts.log(program.session.workspace, cases[0], outcome, now=datetime(2026, 11, 20, 9, tzinfo=UTC))
    page.reader.stale = True
    page.reader.load()
    program.window.resize(*size)
    for language in ("en", "fr", "sv"):
        for theme in ("light", "dark"):
            program.change_language(language)
            program.change_theme(theme)
            for show in (
                page.caller.close_form, lambda: page.caller.give("appointment"),
                lambda: page.caller.give("other_contact"), page.caller.close_form,
                lambda: page.show_view(1), page.open_plan, lambda: page.show_view(0),
            ):  # fmt: skip
                show()
                settle(program.tasks)
                assert faults(program.window) + unnamed(program.window) == [], (language, theme)


def test_what_nobody_opened_is_not_made(program, calls):
    page, _ = calls([person(n) for n in range(3)])
    supervisor = "scorefact_desktop.views.calls"
    assert "part" not in page.__dict__
    assert not {type(one).__name__ for one in page.findChildren(QWidget)} & {"TeamView", "PlanForm", "RulesForm"}
    page.show_view(1)
    made = [type(one).__name__ for one in page.findChildren(QWidget) if type(one).__module__.startswith(supervisor)]
    assert made.count("TeamView") == 1
    assert not {"PlanForm", "RulesForm", "ExtendForm"} & set(made)
    page.show_view(0)
    page.show_view(1)
    assert page.views.currentWidget() is page.part.team
    assert page.views.count() == 2


def test_what_is_opened_late_speaks_and_wears_what_the_window_does(program, calls):
    page, _ = calls([person(n) for n in range(3)])
    program.change_language("sv")
    program.change_theme("dark")
    settle(program.tasks)
    page.open_rules()
    settle(program.tasks)
    rules = page.part.rules
    assert rules.leave.words == "Tillbaka (Esc)"
    assert rules.about.palette().windowText().color() == colour("muted")
    page.open_plan()
    page.show_view(1)
    settle(program.tasks)
    assert page.part.team.state is not None
    assert page.part.team.name.accessibleName() == "Namn på en intervjuare"
    program.change_language("fr")
    settle(program.tasks)
    assert rules.leave.words == "Retour (Échap)"
    assert page.part.plan.leave.words == "Retour (Échap)"
    assert faults(program.window) + unnamed(program.window) == []
