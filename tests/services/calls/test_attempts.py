"""One key stores the result of a call, one key takes it back; the history tells both."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.dispositions import OUTCOMES
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.calls import attempts, people
from scorefact_desktop.services.calls.appointments import Appointment
from scorefact_desktop.services.calls.attempts import log, undo
from scorefact_desktop.services.calls.card import card
from scorefact_desktop.services.calls.people import NewContact
from scorefact_desktop.store import calls, campaigns, customers, history
from tests.services.calls.field import CAMPAIGN, NOW, at, make_field, person
from tests.store.samples import new_workspace


def refused(code, call, *arguments, **more):
    with pytest.raises(UserError) as error:
        call(*arguments, **more)
    assert error.value.code == code


def test_a_call_is_stored_with_who_was_called_at_which_number(workspace):
    (case,), _, (contact,) = make_field(workspace, [person(1)])
    made = log(workspace, case, "voicemail_left", now=NOW, note="after the beep", seconds=31)
    assert made.disposition.code == "2.221"
    shown = card(workspace, case, NOW)
    (one,) = shown.attempts
    assert (one.contact_id, one.number, one.outcome, one.note, one.seconds) == (
        contact, "01 99 00 00 01", "voicemail_left", "after the beep", 31,
    )  # fmt: skip
    assert (shown.disposition, shown.final, shown.eligible) == ("2.221", False, True)


def test_refusals_of_what_makes_no_sense(workspace):
    (case, other), *_ = make_field(workspace, [person(1), person(2)])
    _, _, contacts = [], [], card(workspace, other, NOW).contacts
    refused("outcome_unknown", log, workspace, case, "fell asleep", now=NOW)
    refused("appointment_missing", log, workspace, case, "appointment", now=NOW)
    refused("referral_missing", log, workspace, case, "other_contact", now=NOW)
    refused("case_unknown", log, workspace, 999, "busy", now=NOW)
    refused("contact_unknown", log, workspace, case, "busy", now=NOW, contact_id=contacts[0].contact.id)
    refused("note_too_long", log, workspace, case, "busy", now=NOW, note="x" * 5000)
    refused("nothing_to_undo", undo, workspace, case)
    refused("case_unknown", undo, workspace, 999)
    with workspace.transaction() as connection:
        campaigns.close(connection, calls.uid_of(connection, case)[1], "2026-12-01")
    refused("campaign_not_open", log, workspace, case, "busy", now=NOW)
    assert not card(workspace, case, NOW).attempts


def test_a_referral_adds_the_contact_and_remembers_who_named_it(workspace):
    (case,), _, (first,) = make_field(workspace, [person(1)])
    refused("phone_wrong", log, workspace, case, "other_contact", now=NOW, referral=NewContact("Ada", "+46"))
    to = NewContact("Ada Exempel", "+46 8 465 004 12", role="it", language="sv", time_zone="Europe/Stockholm")
    log(workspace, case, "other_contact", now=NOW, referral=to)
    shown = card(workspace, case, NOW)
    assert [(one.contact.name, one.referred_by) for one in shown.contacts] == [
        ("Ada Exempel", "Person 1"),
        ("Person 1", ""),
    ]
    assert (shown.disposition, str(shown.place.zone)) == ("3.90", "Europe/Stockholm")
    refused("contact_exists", log, workspace, case, "other_contact", now=NOW, referral=NewContact("ada exempel"))
    log(workspace, case, "other_contact", now=at("2026-11-25 10:00"), referral=first)
    assert card(workspace, case, NOW).contact.contact.id == first


def test_who_has_left_is_not_called_again_and_another_is(workspace):
    (case,), (customer,), (first,) = make_field(workspace, [person(1)])
    with workspace.transaction() as connection:
        customers.add_contact(connection, customer, "No number", role="decision_maker")
        other = customers.add_contact(connection, customer, "Other", role="finance", phone="01 99 00 55 55")
    log(workspace, case, "left_company", now=NOW)
    shown = card(workspace, case, NOW)
    assert shown.contact.contact.id == other
    assert next(one for one in shown.contacts if one.contact.id == first).left
    undo(workspace, case)
    shown = card(workspace, case, NOW)
    assert shown.contact.contact.id == first
    assert not shown.contact.left


def test_a_new_number_brings_a_dead_one_back(workspace):
    (case,), _, (contact,) = make_field(workspace, [person(1)])
    log(workspace, case, "dead_number", now=NOW)
    assert card(workspace, case, NOW).contact.dead_number
    refused("phone_wrong", people.change_contact, workspace, case, contact, phone="nonsense")
    people.change_contact(workspace, case, contact, phone="01 99 00 77 77")
    assert not card(workspace, case, NOW).contact.dead_number


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  "}, "contact_name_missing"),
        ({"name": "x" * 400}, "contact_text_too_long"),
        ({"phone": "12"}, "phone_wrong"),
        ({"role": "king"}, "role_unknown"),
        ({"language": "kl"}, "contact_language_unknown"),
        ({"time_zone": "Mars/Phobos"}, "time_zone_unknown"),
    ],
)
def test_a_contact_that_makes_no_sense_is_refused(workspace, values, code):
    (case,), _, (contact,) = make_field(workspace, [person(1)])
    refused(code, people.change_contact, workspace, case, contact, **values)


def test_what_was_wrong_in_the_file_does_not_stop_another_change(workspace):
    (case,), _, (contact,) = make_field(workspace, [person(1, phone="call the desk", time_zone="Mars/Phobos")])
    people.change_contact(workspace, case, contact, role="it")
    shown = card(workspace, case, NOW).contact
    assert (shown.contact.role, shown.contact.phone, shown.contact.time_zone) == ("it", "call the desk", "Mars/Phobos")
    assert (shown.phone.sound, shown.phone.link) == (False, None)


def test_undo_puts_appointment_contact_and_disposition_back(workspace):
    (case,), *_ = make_field(workspace, [person(1)])
    log(workspace, case, "appointment", now=NOW, appointment=Appointment(at("2026-11-25 14:00").replace(tzinfo=None)))
    with workspace.reader() as connection:
        before = calls.state_of(connection, case)
    log(workspace, case, "refused", now=at("2026-11-24 11:00"))
    assert card(workspace, case, NOW).final
    assert undo(workspace, case).outcome == "refused"
    with workspace.reader() as connection:
        assert calls.state_of(connection, case) == before
        told = [one.action for one in history.of_subject(connection, f"case:{calls.uid_of(connection, case)[0]}")]
    assert told == ["call_logged", "call_logged", "call_undone"]


def test_notes_of_a_case_and_of_a_call(workspace):
    (case,), *_ = make_field(workspace, [person(1)])
    refused("nothing_to_undo", attempts.note_call, workspace, case, "no call yet")
    attempts.set_note(workspace, case, " direct line only ")
    log(workspace, case, "busy", now=NOW)
    attempts.note_call(workspace, case, "engaged for an hour")
    shown = card(workspace, case, NOW)
    assert (shown.note, shown.attempts[0].note) == ("direct line only", "engaged for an hour")
    refused("note_too_long", attempts.set_note, workspace, case, "x" * 5000)


def test_whoever_calls_back_is_found_by_four_digits(workspace):
    people_ = [
        person(1, phone="+33 1 99 00 12 34"),
        person(2, phone="01.99.00.12.35 ext 77"),
        person(3, phone="+46 8 465 004 12", customer={"country": "SE"}),
        person(4, phone="1234 something"),
    ]
    cases, *_ = make_field(workspace, people_)
    log(workspace, cases[0], "refused", now=NOW)

    def found(text):
        return [cases.index(one.case_id) for one in people.find(workspace, CAMPAIGN, text)]

    assert found("1234") == [0, 3]  # a finished one too: anyone may call back
    assert found("12 35") == [1]
    assert found("0412") == [2]
    assert found("08-465 004 12") == [2]
    assert found("9900") == [0, 1]
    assert found("customer 0002") == [2]
    assert found("person 4") == [3]
    assert found("") == found("nobody") == found("987654") == []
    refused("too_few_digits", people.find, workspace, CAMPAIGN, "123")


def test_a_number_or_address_of_several_cases_is_said_before_dialling(workspace):
    people_ = [
        person(1, phone="+33 1 99 00 12 34", email="desk@group.example"),
        person(2, phone="01 99 00 12 34"),
        person(3, email="Desk@Group.example"),
        person(4, phone="+46 1 99 00 12 34"),  # the same digits in another country
    ]
    cases, *_ = make_field(workspace, people_)
    shown = card(workspace, cases[0], NOW)
    assert [(cases.index(one.case_id), one.by) for one in shown.shared] == [(1, "phone"), (2, "email")]
    assert card(workspace, cases[3], NOW).shared == ()


_KNOWN = sorted(one for one in OUTCOMES if one not in ("appointment", "other_contact"))


@settings(max_examples=30)
@given(st.lists(st.sampled_from(_KNOWN), min_size=1, max_size=6))
def test_undoing_every_call_leaves_the_case_as_it_was(tmp_path_factory, outcomes):
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        (case,), *_ = make_field(workspace, [person(1)])
        states = []
        for hour, outcome in enumerate(outcomes):
            with workspace.reader() as connection:
                states.append(calls.state_of(connection, case))
            log(workspace, case, outcome, now=at(f"2026-11-24 {9 + hour:02d}:00"))
        for state in reversed(states):
            undo(workspace, case)
            with workspace.reader() as connection:
                assert calls.state_of(connection, case) == state
        with workspace.reader() as connection:
            assert history.first_broken(connection) is None
