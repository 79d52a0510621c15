"""A file goes in, figures move, documents come out, and the import is taken back."""

import shutil

import pytest
from test_pages import responses

from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.views.pictures import settle


@pytest.fixture
def own(empty_program, demo, tmp_path):
    """The program on a copy of the demonstration that may be changed."""
    copy = tmp_path / "own.scorefact"
    shutil.copy(demo, copy)
    empty_program.settings.last_campaign = "nordlicht/2026"
    empty_program.session.open(open_workspace(copy))
    settle(empty_program.tasks)
    return empty_program


def test_a_file_is_tried_decided_imported_and_taken_back(own, tmp_path):
    before = own.desk.scene.figures.complete
    own.window.go("import", responses(tmp_path / "results.csv"))
    settle(own.tasks)
    page = own.window.pages["import"]
    assert not page.import_button.isEnabled()
    assert {one.code for one in page.plan.gathered} == {"outside_scale", "not_a_choice"}
    readable = next(one for one in page.plan.gathered if one.column == "sat_overall")
    page.trial.problems.read_as_unknown.emit(readable)
    settle(own.tasks)
    assert "sat_overall" not in {one.column for one in page.plan.gathered}
    page.trial.problems.leave_out.emit(True)
    settle(own.tasks)
    assert page.import_button.isEnabled()
    own.window.go("import")
    page.bring_in()
    settle(own.tasks)
    assert page.result.added == 39
    after = own.desk.scene.figures.complete + own.desk.scene.figures.partial
    assert after > before
    page.begin.said.buttons[1].click()
    settle(own.tasks)
    assert own.desk.scene.figures.complete == before


def test_a_column_can_be_sent_elsewhere(own, tmp_path):
    own.window.go("import", responses(tmp_path / "results.csv"))
    settle(own.tasks)
    page = own.window.pages["import"]
    page.trial.model.retargeted.emit("Comment", "question:nps_reason")
    settle(own.tasks)
    assert page.plan.mapping.columns["Comment"].question == "nps_reason"
    page.trial.model.retargeted.emit("Comment", "question:sat_overall")
    settle(own.tasks)
    assert page.plan.mapping.columns["sat_overall"].question is None


def test_damaged_and_wrong_files_are_said_and_change_nothing(own, tmp_path):
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing behind it")
    own.window.take_file(path)
    settle(own.tasks)
    page = own.window.pages["import"]
    assert page.plan is None
    assert page.begin.said.headline.text() == "damaged.xlsx cannot be imported"
    assert "damaged" in page.begin.said.explained.text()


def test_documents_of_three_languages_are_written_in_one_go(own, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    own.window.go("report")
    page = own.window.pages["report"]
    page.documents.set_folder(folder)
    page.write()
    settle(own.tasks, 180)
    assert sorted(path.name for path in folder.glob("*.pdf")) == sorted(
        f"nordlicht-2026-{kind}-{language}.pdf" for kind in ("dashboard", "label") for language in ("en", "fr", "sv")
    )
    assert len(list(folder.glob("*-badge-*"))) == 6
    assert own.window.messages.kind == "good"


def test_filters_narrow_the_figures(own):
    values = own.desk.scene.profile
    key = next(one for one in ("size", "sector") if len(values.get(one, ())) > 1)
    whole = own.desk.scene.figures.complete
    own.desk.filter_by(key, frozenset(values[key][:1]))
    settle(own.tasks)
    assert own.desk.scene.figures.filtered
    assert own.desk.scene.figures.complete < whole
    own.desk.filter_by(key, frozenset())
    settle(own.tasks)
    assert own.desk.scene.figures.complete == whole


def test_the_explorer_shows_any_figure(own):
    from scorefact_desktop.views.explorer import Explorer

    own.window.go("explorer", "support")
    explorer = own.window.findChild(Explorer)
    settle(own.tasks)
    assert len(explorer.plot.points) == 3
    explorer.show_figure("nps_score.nps")
    settle(own.tasks)
    assert len(explorer.plot.points) == 3
    explorer.zoom.cells[1].click()
    explorer.table_button.setChecked(True)
    assert explorer.table.model().rowCount() == 3
    explorer.close()
