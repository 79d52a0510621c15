"""The whole import with key events only: open, send a column elsewhere, decide, import, take back."""

import shutil

import pytest
from keyboard import Keyboard
from PySide6.QtCore import Qt
from test_pages import responses

from scorefact_desktop.services import import_log
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.views.pictures import settle
from scorefact_desktop.views.sidebar import PLACES

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def own(empty_program, demo, tmp_path):
    copy = tmp_path / "own.scorefact"
    shutil.copy(demo, copy)
    empty_program.settings.last_campaign = "nordlicht/2026"
    empty_program.session.open(open_workspace(copy))
    settle(empty_program.tasks)
    return empty_program


def imports(program):
    return import_log.batches(program.session.workspace, "nordlicht/2026")


def test_a_file_comes_in_and_goes_without_the_mouse(own, tmp_path):
    file, keys = responses(tmp_path / "results.csv"), Keyboard(own)
    before = own.desk.scene.figures.complete

    keys.press(Key(Key.Key_1 + [one.id for one in PLACES].index("import")), Alt)
    page = own.window.pages["import"]
    assert page.isVisible()
    keys.tab_to(lambda one: one is page.begin.drop)
    keys.press(Key.Key_Return)
    keys.type(str(file))
    keys.press(Key.Key_Return)
    assert page.plan is not None
    assert keys.place() is page.trial.table

    rows = [one.name for one in page.trial.model.rows]
    keys.press(Key.Key_Down, times=rows.index("Comment") - page.trial.table.currentIndex().row())
    keys.press(Key.Key_Return)
    keys.type("nps_reason")
    keys.press(Key.Key_Return)
    assert page.plan.mapping.columns["Comment"].question == "nps_reason"
    assert keys.place() is page.trial.table

    keys.tab_to_words("Read as don’t know")
    keys.press(Key.Key_Space)
    keys.tab_to_words("Leave the rows out")
    keys.press(Key.Key_Return, times=2)
    assert page.import_button.isEnabled()
    keys.tab_to(lambda one: one is page.import_button)
    keys.press(Key.Key_Return, times=2)  # pressed twice by mistake
    assert page.result.added == 39
    assert len(imports(own)) == 1
    assert own.desk.scene.figures.complete + own.desk.scene.figures.partial > before

    keys.tab_to_words("Undo this import")
    keys.press(Key.Key_Return, times=2)
    assert own.desk.scene.figures.complete == before
    assert imports(own)[0].undone_at is not None
    assert keys.place() is page.begin.batches.table


def test_values_are_given_a_meaning_by_keys(own, tmp_path):
    file, keys = responses(tmp_path / "results.csv"), Keyboard(own)
    own.window.go("import", file)
    settle(own.tasks)
    page = own.window.pages["import"]
    keys.tab_to_words("Its values…")
    keys.press(Key.Key_Return)
    assert keys.place() is page.trial.meanings.table
    column = page.trial.table.current_name()
    first = page.trial.meanings.model.rows[0]
    assert first.status == "bad"
    keys.press(Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    keys.press(Key.Key_F2)
    keys.type("Refus")
    keys.press(Key.Key_Return)
    assert page.plan.mapping.columns[column].missing[first.value].value == "refused"
    assert column not in {one.column for one in page.plan.gathered}


def test_an_import_is_taken_back_from_the_list_with_delete(own, tmp_path):
    keys = Keyboard(own)
    own.window.go("import", responses(tmp_path / "results.csv"))
    settle(own.tasks)
    page = own.window.pages["import"]
    page.trial.problems.leave_out.emit(True)
    settle(own.tasks)
    page.bring_in()
    settle(own.tasks)
    keys.tab_to(lambda one: one is page.begin.batches.table)
    keys.press(Key.Key_Delete, times=2)
    assert imports(own)[0].undone_at is not None
    assert own.window.messages.kind == "good"


def test_escape_leaves_a_list_as_it_was_and_narrowed_tables_come_back(own, tmp_path):
    keys = Keyboard(own)
    own.window.go("import", responses(tmp_path / "results.csv"))
    settle(own.tasks)
    page = own.window.pages["import"]
    mapping = page.plan.mapping
    keys.tab_to(lambda one: one is page.trial.table)
    keys.press(Key.Key_Space)
    assert page.trial.table.picker.isVisible()
    keys.type("lang")
    keys.press(Key.Key_Escape)
    assert page.trial.table.picker is None or not page.trial.table.picker.isVisible()
    assert page.plan.mapping == mapping
    keys.tab_to(lambda one: one is page.trial.search)
    keys.type("sup_")
    assert [one.name for one in page.trial.model.rows] == ["sup_speed", "sup_effectiveness"]
    keys.press(Key.Key_Escape)
    assert len(page.trial.model.rows) == 8
