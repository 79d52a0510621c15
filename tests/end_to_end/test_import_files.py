"""Files of every kind in the window: recognised, shown, used; and files that vanish, are forbidden or do not fit."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from test_pages import responses

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.models.import_columns import TARGET
from scorefact_desktop.services import arriving, import_log
from scorefact_desktop.services.arriving import Arrival
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.views.imports.scenes import make_files
from scorefact_desktop.views.new_campaign import NewCampaign
from scorefact_desktop.views.pictures import settle

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real_exports"
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the real exports are not beside the repository")


@pytest.fixture
def own(empty_program, demo, tmp_path):
    copy = tmp_path / "own.scorefact"
    shutil.copy(demo, copy)
    empty_program.settings.last_campaign = "nordlicht/2026"
    empty_program.session.open(open_workspace(copy))
    settle(empty_program.tasks)
    return empty_program


@pytest.fixture
def page(own):
    own.window.go("import")
    settle(own.tasks)
    return own.window.pages["import"]


def take(page, path):
    page.take_file(path)
    settle(page.desk.tasks)


def test_each_kind_of_file_is_told_by_its_content(demo, tmp_path):
    files = make_files(tmp_path)
    assert arriving.arrive(files["responses"]).kind is Arrival.RESPONSES
    assert arriving.arrive(files["customers"]).kind is Arrival.CUSTOMERS
    form = arriving.arrive(files["form"])
    assert form.kind is Arrival.DEFINITION
    assert form.definition.tool == "xlsform"
    renamed = shutil.copy(demo, tmp_path / "not what it is called.csv")
    assert arriving.arrive(Path(renamed)).kind is Arrival.WORKSPACE
    (tmp_path / "package.dat").write_bytes(b"age-encryption.org/v1\n-> X25519 abc\n")
    assert arriving.arrive(tmp_path / "package.dat").kind is Arrival.PACKAGE
    with pytest.raises(UserError, match="file_missing"):
        arriving.arrive(tmp_path / "nowhere.csv")
    with pytest.raises(UserError, match="file_unreadable"):
        arriving.arrive(tmp_path)


def test_a_file_dropped_anywhere_on_the_window_is_shown(own, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(responses(tmp_path / "results.csv")))])
    where, action = QPoint(700, 400), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where, action, data, buttons, keys)
    own.window.dragEnterEvent(entering)
    assert entering.isAccepted()
    own.window.dropEvent(QDropEvent(QPointF(where), action, data, buttons, keys))
    settle(own.tasks)
    assert own.window.current == "import"
    assert own.window.pages["import"].plan.tried.found.rows == 40


def test_a_questionnaire_is_shown_saved_and_begins_a_campaign(own, page, tmp_path):
    take(page, make_files(tmp_path)["form"])
    assert page.definition.isVisible()
    assert [one.code for one in page.definition.model.rows] == ["uses_it", "users", "parts_used", "wish"]
    page.delivering._write(tmp_path / "q.json", lambda path: _saved(page, path))
    settle(own.tasks)
    assert json.loads((tmp_path / "q.json").read_text(encoding="utf-8"))["questions"][0]["code"] == "uses_it"
    page.definition.use.click()
    form = own.window.findChild(NewCampaign)
    assert form.questionnaire.currentIndex() == 2
    form.vendor.setEditText("Kestrel Nord")
    year = form.year.value()
    form.create_campaign()
    settle(own.tasks)
    assert own.desk.overview.campaign(f"kestrel-nord/{year}") is not None


def _saved(page, path):
    from scorefact_desktop.views.imports.jobs import write_questionnaire

    return write_questionnaire(page.shown.questionnaire, path)


def test_a_form_with_what_we_leave_out_is_refused_naming_its_row(page, tmp_path):
    take(page, make_files(tmp_path)["refused"])
    assert page.begin.isVisible()
    assert "geopoint" in page.begin.said.explained.text()
    assert page.shown is None


def test_responses_that_fit_no_question_become_a_questionnaire(own, page, tmp_path):
    path = tmp_path / "other.csv"
    lines = ["id,How clear is it?,How quick is it?", *(f"{at},{1 + at % 5},{1 + at % 4}" for at in range(30))]
    path.write_text("\n".join(lines), encoding="utf-8")
    take(page, path)
    assert page.plan.tried.refusal.code == "mapping_nothing"
    assert not page.import_button.isEnabled()
    page.trial.problems.draft_wanted.emit()
    settle(own.tasks)
    assert page.definition.isVisible()
    assert len(page.shown.questionnaire.questions) == 2


def test_reading_is_changed_beside_the_rows_and_undone(own, page, tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes("id;company;sat_overall\n1;Société Générale;1\n2;Mäkelä;2\n".encode("cp1252"))
    take(page, path)
    assert page.trial.reading.model.rows[0].cells[1] == "Société Générale"
    page.trial.reading.read_again.emit("encoding", "mac-roman")
    settle(own.tasks)
    assert page.plan.tried.found.encoding == "mac-roman"
    assert page.trial.reading.model.rows[0].cells[1] != "Société Générale"
    assert page.undo()
    settle(own.tasks)
    assert page.trial.reading.model.rows[0].cells[1] == "Société Générale"
    page.trial.reading.read_again.emit("delimiter", ",")
    settle(own.tasks)
    assert len(page.plan.tried.found.columns) == 1
    page.trial.reading.read_again.emit("header_row", 29)  # nothing stands there: said, and as it was
    settle(own.tasks)
    assert own.window.messages.kind == "bad"
    assert page.plan.tried.found.delimiter == ","


def test_a_mapping_is_saved_loaded_and_proposed_again(own, page, tmp_path):
    file = responses(tmp_path / "results.csv")
    take(page, file)
    page.trial.model.retargeted.emit("Comment", "question:nps_reason")
    settle(own.tasks)
    from scorefact_desktop.services.import_mappings import write_mapping

    write_mapping(page.plan.mapping, tmp_path / "m.json")
    page.delivering.forget_decisions()
    settle(own.tasks)
    assert page.plan.mapping.columns["Comment"].question is None
    page.delivering.load_mapping(tmp_path / "m.json")
    settle(own.tasks)
    assert page.plan.mapping.columns["Comment"].question == "nps_reason"
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    page.delivering.load_mapping(tmp_path / "broken.json")
    settle(own.tasks)
    assert own.window.messages.kind == "bad"
    assert page.plan.mapping.columns["Comment"].question == "nps_reason"
    page.trial.problems.leave_out.emit(True)
    settle(own.tasks)
    page.bring_in()
    settle(own.tasks)
    take(page, file)
    assert page.plan.mapping.columns["Comment"].question == "nps_reason"
    row = next(one for one in page.trial.model.rows if one.name == "Comment")
    assert row.matched == "remembered"
    assert page.plan.tried.before == page_batches(own)[0].batch
    assert page.plan.tried.counts.identical == 38


def page_batches(program):
    return import_log.batches(program.session.workspace, "nordlicht/2026")


def test_problems_are_sorted_found_and_written(own, page, tmp_path):
    take(page, responses(tmp_path / "results.csv"))
    page.trial.show_left(2)
    shown = page.trial.rows.found
    assert [shown.index(at, 1).data() for at in range(shown.rowCount())] == ["7", "9"]
    page.trial.search.setText("sometimes")
    assert shown.rowCount() == 1
    page.trial.search.setText("")
    from scorefact_desktop.services.import_problems import write_problems
    from scorefact_desktop.translation import translate

    write_problems(page.plan.tried.problems, tmp_path / "p.csv", translate)
    assert "sometimes" in (tmp_path / "p.csv").read_text(encoding="utf-8-sig")


def test_templates_are_made_beside_those_already_filled_in(own, page, tmp_path):
    folder = tmp_path / "templates"
    folder.mkdir()
    for _ in range(2):
        page.delivering.make_templates(("fr", "sv"), folder)
        settle(own.tasks)
    made = sorted(one.name for one in folder.iterdir())
    assert made == [
        "nordlicht-2026-template-fr-2.xlsx", "nordlicht-2026-template-fr.xlsx",
        "nordlicht-2026-template-sv-2.xlsx", "nordlicht-2026-template-sv.xlsx",
    ]  # fmt: skip
    assert own.window.messages.action.isVisible()


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid"), reason="rights of this kind are not those of Windows"
)
def test_a_folder_that_cannot_be_written_is_said(own, page, tmp_path):
    blocked = tmp_path / "a file, no folder"
    blocked.write_text("", encoding="utf-8")
    page.delivering.make_templates(("en",), blocked / "inside")
    settle(own.tasks)
    assert own.window.messages.kind == "bad"
    assert page.isVisible()


def test_a_file_that_vanishes_after_it_was_shown_still_comes_in_as_shown(own, page, tmp_path):
    path = responses(tmp_path / "results.csv")
    take(page, path)
    path.unlink()
    page.trial.problems.leave_out.emit(True)
    settle(own.tasks)
    page.bring_in()
    settle(own.tasks)
    assert page.result.added == 38


def test_a_file_that_vanishes_before_it_is_read_anew_is_said_and_the_rows_stay(own, page, tmp_path):
    path = responses(tmp_path / "results.csv")
    take(page, path)
    path.unlink()
    page.trial.reading.read_again.emit("delimiter", ",")
    settle(own.tasks)
    assert own.window.messages.kind == "bad"
    assert page.plan.tried.found.delimiter == ";"
    assert page.trial.isVisible()


def test_reading_can_be_stopped_at_once(own, page, tmp_path):
    path = tmp_path / "large.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,sat_overall\n")
        file.writelines(f"{at},{1 + at % 4}\n" for at in range(300_000))
    page.take_file(path)
    assert page.begin.working.isVisible()
    page.begin.working.cancel.click()
    settle(own.tasks)
    assert page.plan is None
    assert own.window.messages.kind == "watch"
    assert page.begin.drop.isVisible()


def test_an_import_that_is_stopped_leaves_nothing(own, page, tmp_path):
    path = tmp_path / "many.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,sat_overall\n")
        file.writelines(f"{at},{1 + at % 4}\n" for at in range(20_000))
    take(page, path)
    page.bring_in()
    page.begin.working.cancel.click()
    settle(own.tasks)
    assert page.result is None
    assert page_batches(own) == ()
    assert page.trial.isVisible()  # the file is still there to be imported


def test_leaving_in_the_middle_is_harmless(own, page, tmp_path):
    take(page, responses(tmp_path / "results.csv"))
    page.trial.problems.leave_out.emit(True)
    own.window.go("dashboard")
    own.window.go("import")
    settle(own.tasks)
    page.bring_in()
    own.window.go("home")
    settle(own.tasks)
    assert page.result.added == 38
    assert own.window.current == "home"


def test_closing_in_the_middle_of_an_import_stores_all_or_nothing(own, page, tmp_path):
    path = tmp_path / "many.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,sat_overall\n")
        file.writelines(f"{at},{1 + at % 4}\n" for at in range(5_000))
    take(page, path)
    workspace = own.session.workspace.path
    page.bring_in()
    own.window.close()
    own.close()
    with open_workspace(workspace) as again:
        listed = import_log.batches(again, "nordlicht/2026")
        assert [one.added for one in listed] in ([], [5_000])


def test_double_clicks_do_nothing_twice(own, page, tmp_path):
    take(page, responses(tmp_path / "results.csv"))
    page.trial.problems.leave_out.emit(True)
    settle(own.tasks)
    QTest.mouseDClick(page.import_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    settle(own.tasks)
    assert len(page_batches(own)) == 1
    undo = page.begin.batches.undo_button
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(undo, Qt.MouseButton.LeftButton)
    settle(own.tasks)
    assert page_batches(own)[0].undone_at is not None
    assert own.window.messages.kind == "good"


def test_another_campaign_tries_the_same_file_again(own, page, tmp_path):
    take(page, responses(tmp_path / "results.csv"))
    closed = next(one.name for one in own.desk.overview.campaigns if one.status == "closed")
    for campaign, refused in ((closed, "campaign_closed"), ("nordlicht/2026", None)):
        own.desk.look_at(campaign)
        settle(own.tasks)
        assert page.plan.campaign == campaign
        assert page.plan.tried.found.rows == 40
        assert getattr(page.plan.tried.refusal, "code", None) == refused
        assert page.trial.isVisible()


def test_customers_come_in_decided_one_by_one_and_go_again(own, page, tmp_path):
    take(page, make_files(tmp_path)["form"])
    page.definition.use.click()
    form = own.window.findChild(NewCampaign)
    form.vendor.setEditText("Kestrel Nord")
    form.create_campaign()
    settle(own.tasks)
    campaign = own.session.campaign
    assert campaign.startswith("kestrel-nord/")
    take(page, make_files(tmp_path)["customers"])
    assert page.plan.customers
    assert page.plan.tried.counts.added == 30
    (doubt,) = page.trial.doubts.rows
    assert (doubt.own, doubt.other) == ("Castel et Fils", "Castel & Fils SA")
    page.trial.problems.compare_wanted.emit()
    page.trial.doubts.decided.emit(doubt.line, True)
    settle(own.tasks)
    assert page.plan.tried.counts.added == 29
    assert page.trial.doubts.rows[0].decision == "same"
    assert page.undo()
    settle(own.tasks)
    assert page.plan.tried.counts.added == 30
    page.trial.doubts.decided.emit(doubt.line, True)
    settle(own.tasks)
    page.bring_in()
    settle(own.tasks)
    assert (page.result.customers, page.result.added) == (True, 29)
    page.kept.take_back(page.result.batch)
    settle(own.tasks)
    assert import_log.batches(own.session.workspace, campaign)[0].undone_at is not None


@needs_real
@pytest.mark.parametrize(
    ("file", "kind", "tool"),
    [
        ("qualtrics/multi_answer_insights.csv", "table", "Qualtrics"),
        ("limesurvey/dt_results_english.csv", "table", "LimeSurvey"),
        ("surveymonkey/StarWars.csv", "table", "SurveyMonkey"),
        ("google_forms/dask_2021.csv", "table", "Google Forms"),
        ("kobo_ona/kobocat_transportation.csv", "table", "KoboToolbox / Ona"),
        ("typeform/fcc2016_part1_head.csv", "table", "Typeform"),
        ("crm_helpdesk/churnguard_salesforce_accounts.csv", "customers", None),
        ("qualtrics/multi_answer.qsf", "questionnaire", "Qualtrics"),
        ("xlsform/ona_multi_lingual_form.xlsx", "questionnaire", "XLSForm"),
        ("limesurvey/imex_survey-one-question-two-languages.lss", "questionnaire", "LimeSurvey"),
    ],
)
def test_real_files_are_shown(page, file, kind, tool):
    take(page, REAL / file)
    if kind == "questionnaire":
        assert page.definition.isVisible()
        assert page.definition.model.rowCount() > 0
        assert page.definition._told.text() == tool
        return
    assert page.trial.isVisible()
    assert page.plan.customers is (kind == "customers")
    assert page.trial.model.rowCount() == len(page.plan.staged.found.columns)
    assert tool is None or page.trial.strip._tool.text() == tool
    assert page.trial.model.index(0, TARGET).data()
