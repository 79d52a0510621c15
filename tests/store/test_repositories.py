"""The smaller repositories: what is put comes back, and their own rules hold."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.theme_scores import generic_scores
from scorefact_desktop.store import (
    benchmarks,
    campaigns,
    cases,
    comments,
    customers,
    history,
    imports,
    mappings,
    outputs,
    questionnaires,
    registrations,
    vendors,
)
from scorefact_desktop.store import settings as workspace_settings
from scorefact_desktop.store.cases import FrameMember, NewCase
from scorefact_desktop.store.connection import DatabaseError
from scorefact_desktop.store.customers import NewCustomer
from tests.store.samples import QUESTIONNAIRE, add_campaign


@pytest.fixture
def connection(workspace):
    with workspace.transaction() as connection:
        yield connection


def test_a_campaign_is_found_by_its_name_only(workspace):
    add_campaign(workspace, "nordlicht", 2025)
    add_campaign(workspace, "nordlicht", 2026)
    add_campaign(workspace, "axial", 2025)
    connection = workspace.connection
    assert campaigns.find(connection, " nordlicht/2026 ").name == "nordlicht/2026"
    for wrong, near in (
        ("nordlict/2026", "nordlicht/2026"),
        ("axial", "axial/2025"),
        ("zzz", "axial/2025"),
        ("nordlicht/twenty", "nordlicht/2025"),
    ):
        with pytest.raises(UserError) as raised:
            campaigns.find(connection, wrong)
        assert raised.value.code == "campaign_unknown"
        assert near in raised.value.facts["near"]
    assert [one.name for one in campaigns.all_campaigns(connection)] == [
        "axial/2025",
        "nordlicht/2025",
        "nordlicht/2026",
    ]
    assert [one.name for one in campaigns.of_vendor(connection, "nordlicht")] == ["nordlicht/2025", "nordlicht/2026"]


def test_an_empty_workspace_knows_no_campaign(connection):
    with pytest.raises(UserError, match="campaign_none"):
        campaigns.find(connection, "nordlicht/2026")


def test_the_sample_is_given_or_drawn_or_everybody(workspace):
    given_ = add_campaign(workspace, year=2024, population=400, sample=90)
    drawn = add_campaign(workspace, year=2025, population=400)
    everybody = add_campaign(workspace, year=2026, population=400)
    unknown = add_campaign(workspace, year=2027)
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        ids = customers.add_many(connection, vendor.id, [NewCustomer(f"Customer {number}") for number in range(3)])
        cases.add_many(connection, drawn, [NewCase(one) for one in ids])
    found = [campaigns.get(workspace.connection, one).sample for one in (given_, drawn, everybody, unknown)]
    assert found == [90, 3, 400, None]


def test_a_questionnaire_is_stored_once_and_never_changes(connection):
    scores = generic_scores(QUESTIONNAIRE)
    first = questionnaires.put(connection, QUESTIONNAIRE, scores)
    assert questionnaires.put(connection, QUESTIONNAIRE) == first
    assert questionnaires.get(connection, first).questionnaire == QUESTIONNAIRE
    assert questionnaires.get(connection, first).scores == scores
    assert list(questionnaires.question_ids(connection, first)) == list(QUESTIONNAIRE.order)
    changed = QUESTIONNAIRE.model_copy(update={"title": {"und": "Another"}})
    with pytest.raises(UserError, match="questionnaire_differs"):
        questionnaires.put(connection, changed)
    second = questionnaires.put(connection, changed.model_copy(update={"version": "2"}))
    assert questionnaires.find(connection, "small").questionnaire.version == "2"
    assert questionnaires.find(connection, "small", "1").questionnaire == QUESTIONNAIRE
    assert questionnaires.find(connection, "other") is None
    assert second != first


def test_customers_are_found_by_reference_before_name(workspace, campaign_id):
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        first, second, third = customers.add_many(
            connection,
            vendor.id,
            [NewCustomer("Abresk", reference="7"), NewCustomer("7"), NewCustomer("Abresk", country="SE")],
        )
        assert [one.id for one in customers.find(connection, vendor.id, "7")] == [first]
        assert [one.id for one in customers.find(connection, vendor.id, "Abresk")] == [first, third]
        assert customers.find(connection, vendor.id, "abresk") == ()
        contact = customers.add_contact(connection, second, "Astrid", role="it", language="sv")
        assert [(one.id, one.role) for one in customers.contacts(connection, second)] == [(contact, "it")]
        assert customers.has_reference(connection, vendor.id, "7")


def test_the_frame_says_who_was_left_out_and_who_was_drawn(workspace, campaign_id):
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        ids = customers.add_many(connection, vendor.id, [NewCustomer(f"Customer {number}") for number in range(3)])
        members = [FrameMember(ids[0], "in dispute"), FrameMember(ids[1]), FrameMember(ids[2], stratum="large")]
        cases.add_frame(connection, campaign_id, members)
        cases.add_frame(connection, campaign_id, [FrameMember(ids[1], drawn=True, draw_order=0)])
        found = cases.frame(connection, campaign_id)
        assert [(one.exclusion_reason, one.drawn) for one in found] == [
            ("in dispute", False),
            (None, True),
            (None, False),
        ]
        (case_id,) = cases.add_many(connection, campaign_id, [NewCase(ids[1], draw_number=0)])
        cases.set_outcome(connection, case_id, "not_customer", final=True, eligible=False)
        assert cases.drawn_and_eligible(connection, campaign_id) == (1, 0)
        case = cases.get(connection, case_id)
        assert (case.final, case.eligible, case.draw_number, case.customer_name) == (True, False, 0, "Customer 1")
        assert cases.of_campaign(connection, campaign_id) == (case,)


def test_registration_is_hashed_over_its_canonical_text(workspace, campaign_id):
    with workspace.transaction() as connection:
        sha256 = registrations.add(connection, campaign_id, "launch", {"b": 1, "a": "é"})
        assert registrations.add(connection, campaign_id, "extension", {"a": "é", "b": 1}) == sha256
    first, second = registrations.of_campaign(workspace.connection, campaign_id)
    assert (first.kind, second.kind, first.sha256, first.body) == ("launch", "extension", sha256, {"a": "é", "b": 1})


def test_of_the_benchmarks_one_is_current(connection):
    assert benchmarks.current(connection) is None
    first = benchmarks.put(connection, "2026.1", '{"a": 1}')
    benchmarks.put(connection, "2026.2", '{"a": 2}')
    assert benchmarks.current(connection).release == "2026.2"
    assert benchmarks.put(connection, "2026.1", '{"a": 1}', verified=True) == first
    assert (benchmarks.current(connection).release, benchmarks.current(connection).verified) == ("2026.1", True)


def test_protection_is_never_under_3(connection):
    assert workspace_settings.protection_limit(connection) == 5
    for wrong in (2, 0, -1, "5", None):
        with pytest.raises(ValueError):
            workspace_settings.put(connection, "protection_limit", wrong)
    workspace_settings.put(connection, "protection_limit", 3)
    assert workspace_settings.protection_limit(connection) == 3
    connection.execute("UPDATE setting SET value = '1' WHERE name = 'protection_limit'")
    assert workspace_settings.protection_limit(connection) == 3
    connection.execute("UPDATE setting SET value = '\"many\"' WHERE name = 'protection_limit'")
    assert workspace_settings.protection_limit(connection) == 5
    assert workspace_settings.get(connection, "unheard_of", [1]) == [1]


def test_comments_are_kept_by_language(workspace, campaign_id):
    with workspace.transaction() as connection:
        comments.put(connection, campaign_id, "skills", "fr", "Très bien")
        comments.put(connection, campaign_id, "skills", "fr", "Bien")
        comments.put(connection, campaign_id, "skills", "sv", "Bra")
        comments.put(connection, campaign_id, "skills", "sv", "  ")
    assert comments.of_campaign(workspace.connection, campaign_id, "fr") == {"skills": "Bien"}
    assert comments.of_campaign(workspace.connection, campaign_id, "sv") == {}


def test_the_output_ledger_keeps_what_was_delivered(workspace, campaign_id):
    with workspace.transaction() as connection:
        outputs.record(
            connection,
            campaign_id,
            "dashboard",
            file_name="nordlicht-2026-dashboard-fr.pdf",
            sha256="0" * 64,
            protection_limit=5,
            figures=[{"id": "sat_overall.positive", "n": 118}],
            language="fr",
        )
    (output,) = outputs.of_campaign(workspace.connection, campaign_id)
    assert (output.kind, output.language, output.figures) == (
        "dashboard",
        "fr",
        ({"id": "sat_overall.positive", "n": 118},),
    )


def test_an_import_batch_remembers_what_it_replaced(workspace, campaign_id):
    with workspace.transaction() as connection:
        batch_id = imports.add_batch(
            connection,
            campaign_id,
            file_name="responses.xlsx",
            file_sha256="1" * 64,
            tool="generic",
            mapping={"version": 1},
            program="0.1",
        )
        imports.set_counts(connection, batch_id, added=3, updated=1, skipped=0)
        imports.save_value(connection, batch_id, "answers", 1, {"rating": 3})
        imports.save_value(connection, batch_id, "answers", 1, {"rating": 4})
        imports.save_value(connection, batch_id, "interview", 1, None)
        assert [(one.subject, one.body) for one in imports.saved_values(connection, batch_id)] == [
            ("answers", {"rating": 3}),
            ("interview", None),
        ]
        assert imports.of_file(connection, campaign_id, "1" * 64).id == batch_id
        imports.mark_undone(connection, batch_id)
        assert imports.of_file(connection, campaign_id, "1" * 64) is None
        assert imports.saved_values(connection, batch_id) == ()
        batch = imports.batch(connection, batch_id)
        assert (batch.added, batch.updated, batch.mapping, batch.undone_at is None) == (3, 1, {"version": 1}, False)
        assert imports.of_campaign(connection, campaign_id) == (batch,)
        assert imports.batch(connection, 99) is None


def test_mappings_are_remembered_by_header_and_questionnaire(connection):
    mappings.remember(connection, "abc", "standard", {"version": 1})
    mappings.remember(connection, "abc", "standard", {"version": 2}, file_name="a.csv", tool="table")
    found = mappings.recall(connection, "abc", "standard")
    assert found is not None
    assert (found.body, found.file_name, found.tool) == ({"version": 2}, "a.csv", "table")
    assert [one.fingerprint for one in mappings.remembered(connection, "standard")] == ["abc"]
    assert mappings.recall(connection, "abc", "other") is None
    assert mappings.forget(connection, "abc", "standard")
    assert mappings.remembered(connection) == ()


CHANGES = {
    "clear text": "UPDATE history_clear SET body = '{\"x\":9}' WHERE history_id = {id}",
    "author": "UPDATE history_clear SET author = 'another' WHERE history_id = {id}",
    "action": "UPDATE history SET action = 'another' WHERE id = {id}",
    "time": "UPDATE history SET at = '2001-01-01T00:00:00Z' WHERE id = {id}",
    "commitment": "UPDATE history SET commitment = zeroblob(32) WHERE id = {id}",
    "head": "UPDATE history SET head = zeroblob(32) WHERE id = {id}",
    "row gone": "DELETE FROM history WHERE id = {id}",
}
TRIGGERS = ("history_is_never_changed", "history_is_never_deleted", "history_clear_is_never_changed")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(length=st.integers(2, 6), place=st.integers(1, 5), change=st.sampled_from(sorted(CHANGES)), erased=st.booleans())
def test_an_edited_history_is_found_and_an_erased_one_is_whole(workspace, length, place, change, erased):
    place = min(place, length - 1)  # a truncated end is for the signed head to find
    connection = workspace.connection
    connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for trigger in TRIGGERS:
        connection.execute(f"DROP TRIGGER {trigger}")
    for number in range(length):
        history.record(connection, "answer_corrected", f"interview:{number}", "someone", x=number)
    assert history.first_broken(connection) is None
    assert len(history.head(connection)) == 32
    if erased:
        connection.execute("DELETE FROM history_clear WHERE history_id = ?", (place,))
        assert history.first_broken(connection) is None
    connection.execute(CHANGES[change].replace("{id}", str(place)))
    told = history.first_broken(connection)
    if erased and change in ("clear text", "author"):
        assert told is None  # nothing was left to change
    else:
        assert told is not None
        assert told <= place + 1
    connection.execute("ROLLBACK")


def test_history_tells_what_was_done_to_one_thing(connection):
    history.record(connection, "campaign_added", "campaign:1", "Astrid", population=40)
    history.record(connection, "campaign_added", "campaign:2", "Astrid")
    history.record(connection, "campaign_closed", "campaign:1", "Marc")
    assert [(one.action, one.author, one.body) for one in history.of_subject(connection, "campaign:1")] == [
        ("campaign_added", "Astrid", {"population": 40}),
        ("campaign_closed", "Marc", {}),
    ]
    with pytest.raises(DatabaseError, match="append-only"):
        connection.execute("DELETE FROM history WHERE id = 1")
