"""What was imported and remembered: listed, proposed again for changed headers, taken back without losing edits."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.csv_writer import harmless
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping
from scorefact_desktop.exchange.staged import Problem
from scorefact_desktop.services import (
    campaigns,
    customer_files,
    import_log,
    import_memory,
    import_problems,
    import_undo,
    importing,
    interviews,
    questionnaires,
)
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import customer_changes, customers, history, vendors
from scorefact_desktop.store import interviews as stored_interviews
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.exchange.tables import saved

CAMPAIGN = "axial/2026"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.scorefact") as made:
        campaigns.add_campaign(made, "Axial", 2026, questionnaires.standard(), scores=questionnaires.standard_scores())
        yield made


def stored(workspace: Workspace) -> dict[str | None, stored_interviews.Interview]:
    with workspace.reader() as connection:
        campaign = stored_campaigns.find(connection, CAMPAIGN)
        return {one.source_key: one for one in stored_interviews.of_campaign(connection, campaign.id)}


def answer(workspace: Workspace, key: str) -> Answer | None:
    with workspace.reader() as connection:
        return stored_interviews.load(connection, stored(workspace)[key].id).get("nps_score")


def test_what_people_edited_since_survives_an_undo(tmp_path: Path, workspace: Workspace) -> None:
    first = importing.run(workspace, CAMPAIGN, saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 3], ["c", 5]]))
    changed = saved(tmp_path, ["id", "nps_score"], [["a", 1], ["b", 2], ["d", 8], ["e", 7]], "second.csv")
    second = importing.run(workspace, CAMPAIGN, changed)
    assert second.batch is not None
    for key, value in (("table:b", 10), ("table:e", 6)):
        interviews.correct(
            workspace, stored(workspace)[key].id, "nps_score", Answer(choices=(value,)), reason="misheard"
        )
    edits = import_log.edited_since(workspace, second.batch)
    assert [(one.subject, one.name, one.edits, one.action) for one in edits] == [
        ("interview", "table:b", 1, "answer_corrected"),
        ("interview", "table:e", 1, "answer_corrected"),
    ]
    listed = import_log.batches(workspace, CAMPAIGN)
    assert [(one.batch, one.added, one.updated, one.edited, one.undo_refused) for one in listed] == [
        (second.batch, 2, 2, 2, None),
        (first.batch, 3, 0, 1, "batch_changed_later"),
    ]
    undone = import_undo.undo_batch(workspace, second.batch)
    assert (undone.removed, undone.restored, [one.name for one in undone.kept]) == (1, 1, ["table:b", "table:e"])
    assert answer(workspace, "table:a") == Answer(choices=(9,))
    assert answer(workspace, "table:b") == Answer(choices=(10,))
    assert answer(workspace, "table:e") == Answer(choices=(6,))
    assert "table:d" not in stored(workspace)
    with workspace.reader() as connection:
        entry = history.of_subject(connection, f"campaign:{stored_campaigns.find(connection, CAMPAIGN).uid}")[-1]
    assert entry.body == {"batch": second.batch, "removed": 1, "restored": 1, "kept": 2}
    assert import_log.batches(workspace, CAMPAIGN)[0].undo_refused == "batch_undone"


def test_the_batch_of_nobody(workspace: Workspace) -> None:
    with pytest.raises(UserError) as unknown:
        import_log.edited_since(workspace, 7)
    assert unknown.value.code == "batch_unknown"


def test_an_edited_customer_survives_with_its_case_and_contacts(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["Company", "Customer ID", "Contact", "E-mail"], [
        ["Alpha AB", "1", "Eva", "eva@alpha.se"], ["Beta SA", "2", "Bo", "bo@beta.fr"], ["Gamma", "3", "Al", "al@g.fr"],
    ])  # fmt: skip
    result = customer_files.run(workspace, CAMPAIGN, path)
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "axial")
        assert vendor is not None
        alpha, beta, _gamma = customers.of_vendor(connection, vendor.id)
        customer_changes.put_customer(connection, alpha.id, {"sector": "Industry"})
        history.record(connection, "customer_changed", f"customer:{alpha.uid}", "me", sector="Industry")
        (bo,) = customers.contacts(connection, beta.id)
        customer_changes.put_contact(connection, bo.id, {"role": "it"})
        history.record(connection, "contact_changed", f"contact:{bo.uid}", "me", role="it")
    undone = import_undo.undo_batch(workspace, result.batch)
    assert (undone.removed, [(one.subject, one.name) for one in undone.kept]) == (
        1,
        [("customer", "Alpha AB"), ("contact", "Bo")],
    )
    with workspace.reader() as connection:
        left = customers.of_vendor(connection, vendor.id)
        assert [(one.name, one.sector) for one in left] == [("Alpha AB", "Industry"), ("Beta SA", None)]
        assert len(customers.contacts(connection, left[1].id)) == 1
    assert campaigns.summary(workspace, CAMPAIGN).cases == 2


def test_a_mapping_comes_back_for_headers_that_changed(tmp_path: Path, workspace: Workspace) -> None:
    settled = Mapping(
        columns={
            "who": ColumnMapping(role="response_id"),
            "score": ColumnMapping(question="nps_score", missing={"99": "dont_know"}),
            "why": ColumnMapping(question="nps_reason"),
            "old": ColumnMapping(question="sat_overall"),
        }
    )
    rows = [["a", 9, "good", 1, "x"], ["b", 99, "bad", 2, "y"]]
    importing.run(workspace, CAMPAIGN, saved(tmp_path, ["who", "score", "why", "old", "x"], rows), settled)
    (kept,) = import_memory.remembered(workspace, CAMPAIGN)
    assert (kept.file_name, kept.tool, kept.questionnaire, kept.used) == ("responses.csv", "table", "standard", 4)
    later = saved(tmp_path, ["who", "why", "score", "sat_product"], [["c", "fine", 8, 2], ["d", "so", 99, 1]], "l.csv")
    staged = importing.look(later)
    recalled = importing.recall_mapping(workspace, CAMPAIGN, staged.found)
    assert recalled is not None
    assert (recalled.drift.added, recalled.drift.removed) == (("sat_product",), ("old", "x"))
    assert (recalled.drift.moved, recalled.drift.lost) == (True, ("old",))
    assert isinstance(recalled.mapping, Mapping)
    assert {name: one.question for name, one in recalled.mapping.columns.items() if one.question} == {
        "why": "nps_reason",
        "score": "nps_score",
        "sat_product": "sat_product",
    }
    tried = importing.dry_run(later, workspace=workspace, campaign=CAMPAIGN, staged=staged)
    assert tried.mapping.columns["score"].missing == {"99": "dont_know"}
    assert tried.drift == recalled.drift
    assert importing.run(workspace, CAMPAIGN, later).added == 2
    stranger = importing.look(saved(tmp_path, ["id", "nps_score"], [["a", 1], ["b", 2]], "s.csv"))
    assert importing.recall_mapping(workspace, CAMPAIGN, stranger.found) is None
    for one in import_memory.remembered(workspace):
        import_memory.forget(workspace, one.fingerprint, one.questionnaire)
    assert import_memory.remembered(workspace) == ()


def test_a_mapping_of_customers_is_remembered(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["Company", "Customer ID", "Odd"], [["Alpha AB", "1", "Bank"], ["Beta", "2", "Retail"]])
    mapping = customer_files.dry_run(path).mapping
    columns = {**mapping.columns, "Odd": mapping.columns["Odd"].model_copy(update={"role": "sector"})}
    customer_files.run(workspace, CAMPAIGN, path, mapping.model_copy(update={"columns": columns}))
    later = saved(tmp_path, ["Company", "Odd", "Country"], [["Alpha AB", "Bank", "FR"]], "later.csv")
    recalled = customer_files.recall_mapping(workspace, customer_files.dry_run(later).found)
    assert recalled is not None
    roles = [getattr(one, "role", "") for one in recalled.mapping.columns.values()]
    assert roles == ["name", "sector", "country"]
    assert recalled.drift.removed == ("Customer ID",)
    tried = customer_files.dry_run(later, workspace=workspace)
    assert tried.mapping.columns["Odd"].role == "sector"


def test_every_problem_as_a_table(tmp_path: Path) -> None:
    problems = [
        Problem(3, "nps", "=1+1", "outside_scale", {"question": "nps_score", "minimum": 0, "maximum": 10}),
        Problem(4, "date", "-5", "not_a_date", rejects=False),
    ]
    path = tmp_path / "problems.csv"
    assert import_problems.write_problems(problems, path, language_for("en")) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header[:5] == ["Line", "Column", "Value", "Reason", "What to do"]
    assert rows[0][:4] == ["3", "nps", "'=1+1", "the value is outside the scale of nps_score"]
    assert [row[5] for row in rows] == ["yes", "no"]
    assert rows[1][2] == "-5"


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-2+3", "@x", "\t=1", "\r=1", "＝1+1", "－x", "＠y"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+12.5", "-1,5", "a=b", ""])
def test_numbers_and_plain_texts_stay(text: str) -> None:
    assert harmless(text) == text


def test_what_storing_customers_would_do(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Company", "Customer ID", "Sector", "Contact", "E-mail"]
    path = saved(tmp_path, header, [["Alpha AB", "1", "Bank", "Eva", "eva@alpha.se"], ["Beta", "2", "Retail", "", ""]])
    tried = customer_files.preview(workspace, CAMPAIGN, customer_files.dry_run(path, workspace=workspace))
    assert (tried.added, tried.updated, tried.identical, tried.contacts_added, tried.before) == (2, 0, 0, 1, None)
    first = customer_files.run(workspace, CAMPAIGN, path)
    again = customer_files.preview(workspace, CAMPAIGN, customer_files.dry_run(path, workspace=workspace))
    assert (again.added, again.updated, again.identical, again.before) == (0, 0, 2, first.batch)
    rows = [["Alpha", "1", "Bank", "Eva", "eva@alpha.se"], ["Beta", "2", "Food", "", ""], ["New", "3", "", "Bo", ""]]
    later = saved(tmp_path, header, rows, "later.csv")
    tried = customer_files.preview(workspace, CAMPAIGN, customer_files.dry_run(later))
    assert (tried.added, tried.updated, tried.identical, tried.contacts_added) == (1, 2, 0, 1)
    done = customer_files.run(workspace, CAMPAIGN, later)
    assert (done.added, done.updated, done.identical, done.contacts_added) == (1, 2, 0, 1)
