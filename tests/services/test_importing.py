"""Importing into a real workspace: figures equal to pandas', one transaction, again, changed, taken back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pandas
import pytest

from scorefact_desktop.domain.answers import ROUTED_PAST, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.mapping import Mapping, MissingKind
from scorefact_desktop.services import campaigns, customers, import_words, importing, proposing, questionnaires
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import history, imports, interviews
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.exchange.tables import saved

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SURVEY = REPOSITORY.parent / "shared" / "data" / "ecsi_bank" / "satisfaction.csv"
CAMPAIGN = "axial/2026"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.scorefact") as made:
        campaigns.add_campaign(made, "Axial", 2026, questionnaires.standard(), scores=questionnaires.standard_scores())
        yield made


def loaded(workspace: Workspace, campaign: str = CAMPAIGN) -> list[dict[str, Answer]]:
    with workspace.reader() as connection:
        found = stored_campaigns.find(connection, campaign)
        return [interviews.load(connection, one.id) for one in interviews.of_campaign(connection, found.id)]


def kept(workspace: Workspace, campaign: str = CAMPAIGN) -> tuple[interviews.Interview, ...]:
    with workspace.reader() as connection:
        return interviews.of_campaign(connection, stored_campaigns.find(connection, campaign).id)


def test_a_real_survey_from_file_to_means(tmp_path: Path, workspace: Workspace) -> None:
    if not SURVEY.exists():
        pytest.skip("the survey in ../shared/data/ecsi_bank is not here; it may not be copied")
    draft = proposing.propose(SURVEY)
    proposing.write(draft, tmp_path / "q.json")
    questionnaire = questionnaires.read(tmp_path / "q.json")
    assert [theme.id for theme in questionnaire.themes] == ["imag", "expe", "qual", "val", "sat", "loy"]
    assert [(scale.minimum, scale.maximum) for scale in questionnaire.scales] == [(0, 10)]
    assert draft.other == {"Column A": "response_id", "gender": "profile"}
    campaigns.add_campaign(workspace, "Bank", 2026, questionnaire, population=2_500)
    result = importing.run(workspace, "bank/2026", SURVEY)
    assert (result.added, result.complete, result.rejected, result.skipped) == (250, 250, 0, 0)
    table = pandas.read_csv(SURVEY, index_col=0)
    answers = loaded(workspace, "bank/2026")
    for code in questionnaire.by_code:
        values = [one[code].value for one in answers if code in one]
        assert sum(value for value in values if value is not None) / len(values) == pytest.approx(table[code].mean())
    with workspace.reader() as connection:
        profiles = [interviews.profile(connection, one.id)["gender"] for one in kept(workspace, "bank/2026")]
    assert profiles == list(table["gender"])


def test_again_changed_and_taken_back(tmp_path: Path, workspace: Workspace) -> None:
    header = ["id", "nps_score", "sat_overall", "sector"]
    first = saved(tmp_path, header, [["a", 9, "Very satisfied", "Bank"], ["b", 3, "", "Retail"]])
    one = importing.run(workspace, CAMPAIGN, first)
    before = loaded(workspace)
    again = importing.run(workspace, CAMPAIGN, first)
    assert (again.added, again.updated, again.identical, again.before) == (0, 0, 2, one.batch)
    second = saved(
        tmp_path, header, [["a", 9, "Very satisfied", "Bank"], ["b", 7, 2, "Food"], ["c", 1, 1, ""]], "b.csv"
    )
    changed = importing.run(workspace, CAMPAIGN, second)
    assert (changed.added, changed.updated, changed.identical, changed.before) == (1, 1, 1, None)
    assert loaded(workspace)[1]["nps_score"] == Answer(choices=(7,))
    assert one.batch is not None
    assert changed.batch is not None
    with pytest.raises(UserError) as refused:
        importing.undo(workspace, one.batch)
    assert (refused.value.code, refused.value.facts["later"]) == ("batch_changed_later", changed.batch)
    assert importing.undo(workspace, changed.batch) == 2
    assert loaded(workspace) == before
    with workspace.reader() as connection:
        assert interviews.profile(connection, kept(workspace)[1].id) == {"sector": "Retail"}
    assert importing.undo(workspace, one.batch) == 2
    assert kept(workspace) == ()


def test_undoing_what_cannot_be_undone(tmp_path: Path, workspace: Workspace) -> None:
    with pytest.raises(UserError) as unknown:
        importing.undo(workspace, 99)
    assert unknown.value.code == "batch_unknown"
    result = importing.run(workspace, CAMPAIGN, saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 8]]))
    assert result.batch is not None
    importing.undo(workspace, result.batch)
    with pytest.raises(UserError) as twice:
        importing.undo(workspace, result.batch)
    assert twice.value.code == "batch_undone"


def test_without_ids_a_row_is_known_by_its_content(tmp_path: Path, workspace: Workspace) -> None:
    rows: list[list[object]] = [[9, "good"], [9, "good"], [4, "bad"]]
    importing.run(workspace, CAMPAIGN, saved(tmp_path, ["nps_score", "nps_reason"], rows))
    rows.append([5, "new one"])
    more = importing.run(workspace, CAMPAIGN, saved(tmp_path, ["nps_score", "nps_reason"], rows))
    assert (more.added, more.identical) == (1, 3)


def test_a_value_outside_its_scale_stores_nothing(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 11], ["c", "many"]])
    with pytest.raises(importing.InvalidRowsError) as refused:
        importing.run(workspace, CAMPAIGN, path)
    assert [(one.line, one.value, one.code) for one in refused.value.problems] == [
        (3, "11", "outside_scale"),
        (4, "many", "not_a_number"),
    ]
    assert kept(workspace) == ()
    skipped = importing.run(workspace, CAMPAIGN, path, skip_invalid=True)
    assert (skipped.added, skipped.skipped) == (1, 2)


def test_a_count_that_many_write_for_no_answer_is_asked_about_and_never_decided(
    tmp_path: Path, workspace: Workspace
) -> None:
    rows: list[list[object]] = [["a", 0], ["b", 2], ["c", 99], ["d", 999], ["e", 1], ["f", 99]]
    path = saved(tmp_path, ["id", "cri_count"], rows)
    tried = importing.dry_run(path, workspace=workspace, campaign=CAMPAIGN)
    asked = [(one.line, one.value, one.code, one.rejects) for one in tried.problems]
    assert asked == [
        (4, "99", "maybe_missing", False), (5, "999", "maybe_missing", False), (7, "99", "maybe_missing", False),
    ]  # fmt: skip
    assert (tried.invalid, tried.imports) == (0, True)
    assert "no answer" in import_words.problem_text(tried.problems[0], language_for("en"))[0]
    done = importing.run(workspace, CAMPAIGN, path)
    assert (done.added, [one.code for one in done.problems]) == (6, ["maybe_missing"] * 3)
    assert sorted(one["cri_count"].number or 0 for one in loaded(workspace)) == [0, 1, 2, 99, 99, 999]
    importing.undo(workspace, done.batch or 0)
    columns = dict(tried.mapping.columns)
    columns["cri_count"] = columns["cri_count"].model_copy(
        update={"missing": {"99": MissingKind.DONT_KNOW, "999": MissingKind.REFUSED}}
    )
    said = tried.mapping.model_copy(update={"columns": columns})
    done = importing.run(workspace, CAMPAIGN, path, said)
    assert done.problems == ()
    counts = [one["cri_count"] for one in loaded(workspace) if "cri_count" in one]
    assert sorted(one.number for one in counts if one.number is not None) == [0, 1, 2]


def test_many_crises_among_many_are_no_codes(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "cri_count"], [[str(at), at * 11] for at in range(10)])
    assert importing.dry_run(path, workspace=workspace, campaign=CAMPAIGN).problems == ()


def test_routing_statuses_and_answers_kept_aside(tmp_path: Path, workspace: Workspace) -> None:
    header = ["id", "sup_used", "sup_ease", "sup_speed", "cri_count"]
    rows = [["a", "No", "", "", 0], ["b", "Yes", 6, "", 0], ["c", "No", 5, "", 0], ["d", "", "", "", ""]]
    importing.run(workspace, CAMPAIGN, saved(tmp_path, header, rows))
    first, second, third, fourth = loaded(workspace)
    assert first["sup_ease"] == first["sup_speed"] == first["cri_resolved"] == ROUTED_PAST
    assert second["sup_ease"] == Answer(choices=(6,))
    assert "sup_speed" not in second
    assert third["sup_ease"] == ROUTED_PAST
    assert "sup_ease" not in fourth
    with workspace.reader() as connection:
        aside = interviews.load_aside(connection, kept(workspace)[2].id)
    assert aside == {"sup_ease": Answer(choices=(5,))}
    assert [one.status for one in kept(workspace)] == ["complete", "partial", "complete", "break_off"]


def test_status_is_the_share_answered_of_what_applies(tmp_path: Path, workspace: Workspace) -> None:
    names = [f"a{n}" for n in range(1, 11)]
    full = [[f"r{n}", *[(n + k) % 5 + 1 for k in range(10)]] for n in range(6)]
    draft = proposing.propose(saved(tmp_path, ["id", *names], full))
    campaigns.add_campaign(workspace, "Other", 2026, draft.questionnaire)
    rows = [
        ["x", *[3] * 10],
        ["y", *[3] * 8, "", ""],
        ["z", *[3] * 5, *[""] * 5],
        ["w", 3, *[""] * 9],
    ]
    result = importing.run(workspace, "other/2026", saved(tmp_path, ["id", *names], rows))
    assert (result.complete, result.partial, result.break_off) == (2, 1, 1)


def test_customers_are_matched_to_cases_and_one_interview_counts(tmp_path: Path, workspace: Workspace) -> None:
    new = [NewCustomer("Société Générale d’Été", reference="C-1"), NewCustomer("Nord AB", reference="C-2")]
    ids = customers.add_customers(workspace, "axial", new)
    case_ids = customers.add_cases(workspace, CAMPAIGN, ids)
    rows = [["a", "SOCIETE GENERALE D'ETE", 9], ["b", "c-2", 3], ["c", "Nord AB", 4], ["d", "Unknown & Co", 5]]
    result = importing.run(workspace, CAMPAIGN, saved(tmp_path, ["id", "Client", "nps_score"], rows))
    assert result.without_case == 1
    assert [(one.case_id, one.counts) for one in kept(workspace)] == [
        (case_ids[0], True),
        (case_ids[1], True),
        (case_ids[1], False),
        (None, True),
    ]


def test_history_and_mapping_are_kept(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "How likely?"], [["a", 9], ["b", 3]])
    given = Mapping.model_validate(
        {
            "columns": {
                "id": {"role": "response_id"},
                "How likely?": {"question": "nps_score", "missing": {"3": "refused"}},
            }
        }
    )
    result = importing.run(workspace, CAMPAIGN, path, given, author="Ada")
    assert result.batch is not None
    other = saved(tmp_path, ["id", "How likely?"], [["c", 1]], "next.csv")
    remembered = importing.propose_mapping(importing.look(other).found, workspace, CAMPAIGN)
    assert remembered.columns == given.columns
    with workspace.reader() as connection:
        batch = imports.batch(connection, result.batch)
        assert batch is not None
        assert batch.mapping["columns"]["How likely?"]["missing"] == {"3": "refused"}
        assert batch.file_sha256 == importing.look(path).found.sha256
        campaign = stored_campaigns.find(connection, CAMPAIGN)
        entries = history.of_subject(connection, f"campaign:{campaign.uid}")
        assert [(entry.action, entry.author) for entry in entries][-1] == ("responses_imported", "Ada")
        assert history.first_broken(connection) is None


def test_cancelled_while_storing(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [[n, n % 11] for n in range(2_000)])
    staged = importing.look(path)
    shares: list[float] = []
    with pytest.raises(UserError) as refused:
        importing.run(
            workspace, CAMPAIGN, path, staged=staged, progress=shares.append, cancelled=lambda: len(shares) > 2
        )
    assert refused.value.code == "reading_cancelled"
    assert kept(workspace) == ()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.csv", b"", "empty"),
        ("page.csv", b"<!DOCTYPE html><html><body>no</body></html>", "html_table"),
        ("store.csv", b"SQLite format 3\x00" + b"\0" * 100, "sqlite_file"),
        ("damaged.xlsx", b"PK\x03\x04 nothing of a workbook", "zip_damaged"),
        ("open.csv", b'id,nps_score\na,"9\n', "csv_quote"),
        ("other.csv", b"name,town\nAnna,Lund\nBo,Ystad\n", "mapping_nothing"),
    ],
)
def test_wrong_files(tmp_path: Path, workspace: Workspace, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        importing.run(workspace, CAMPAIGN, path)
    assert refused.value.code == code
    assert kept(workspace) == ()


def test_unknown_campaign_missing_file_and_closed_campaign(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 8]])
    for campaign, file, code in (
        (("axial/1999"), path, "campaign_unknown"),
        (CAMPAIGN, tmp_path / "no", "file_missing"),
    ):
        with pytest.raises(UserError) as refused:
            importing.run(workspace, campaign, file)
        assert refused.value.code == code
    campaigns.launch(workspace, CAMPAIGN)
    campaigns.close(workspace, CAMPAIGN)
    with pytest.raises(UserError) as closed:
        importing.run(workspace, CAMPAIGN, path)
    assert closed.value.code == "campaign_closed"


def test_a_dry_run_needs_no_campaign_and_stores_nothing(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["id", "nps_score"], [["a", 9], ["b", 12]])
    alone = importing.dry_run(path)
    assert (alone.rows, alone.imports, alone.mapped) == (2, True, False)
    assert alone.mapping.columns["nps_score"].question == "nps_score"
    tried = importing.dry_run(path, workspace=workspace, campaign=CAMPAIGN)
    assert (tried.rows, tried.invalid, tried.imports, tried.mapped) == (1, 1, False, True)
    assert importing.dry_run(path, workspace=workspace, campaign=CAMPAIGN, skip_invalid=True).imports
    assert kept(workspace) == ()


def test_a_mapping_file(tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    with pytest.raises(UserError) as missing:
        importing.read_mapping(path)
    assert missing.value.code == "mapping_missing"
    path.write_text(json.dumps({"columns": {"a": {"role": "ignore"}}}), encoding="utf-8")
    assert importing.read_mapping(path).columns["a"].role == "ignore"
