"""The parts of the Import page by themselves: models that filter and sort, the list to choose from, the plan."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.models.import_columns import STATE, TARGET, ColumnRow, ImportColumns
from scorefact_desktop.models.import_doubts import ANOTHER, DECISION, SAME, DoubtRow, ImportDoubts
from scorefact_desktop.models.import_preview import WRONG, ImportPreview, PreviewRow
from scorefact_desktop.models.import_problems import FoundProblems, ImportProblems, ProblemRow
from scorefact_desktop.services import import_meanings, importing
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.views.imports.jobs import free_name
from scorefact_desktop.views.imports.picker import Picker
from scorefact_desktop.views.imports.plan import gather, read_as_missing, target_of, with_column, with_target

TARGETS = {"role:ignore": "Leave out", "role:date": "Interview date", "question:sat_overall": "sat_overall · Overall"}


def columns():
    model = ImportColumns()
    rows = [
        ColumnRow("A", "1 · 2", "question:sat_overall", "code", "scale 1–4", "good", 0),
        ColumnRow("B", "x", "role:ignore", "", "", "open", 1),
        ColumnRow("C", "9", "role:date", "heading", "3 filled", "bad", 2),
    ]
    model.show(rows, TARGETS)
    return model


def test_columns_begin_with_the_worst_and_then_stay_where_they_are():
    model = columns()
    assert [one.name for one in model.rows] == ["C", "A", "B"]
    model.show([ColumnRow(name, "", "role:ignore", "", "", "bad", at) for at, name in enumerate("ABC")], TARGETS)
    assert [one.name for one in model.rows] == ["C", "A", "B"]
    model.sort_by(0, descending=True)
    assert [one.name for one in model.rows] == ["C", "B", "A"]
    model.find("b")
    assert [one.name for one in model.rows] == ["B"]
    assert model.place_of("A") == -1


def test_a_column_says_its_state_in_words_and_where_it_shall_go(qtbot):
    model = columns()
    spoken = model.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "C: to decide"
    with qtbot.waitSignal(model.retargeted) as told:
        assert model.setData(model.index(0, TARGET), "role:ignore")
    assert told.args == ["C", "role:ignore"]
    assert not model.setData(model.index(0, TARGET), "role:date")  # where it goes already


def test_rows_show_where_the_problems_are():
    model = ImportPreview()
    rows = [PreviewRow(2, ("1", "a")), PreviewRow(3, ("9", "b"))]
    model.show(("q", "note"), ("sat_overall", "Leave out"), (1,), rows, {(3, "q"): "outside the scale"})
    assert model.index(1, 0).data(WRONG)
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "outside the scale"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "q\nsat_overall"
    assert model.headerData(1, Qt.Orientation.Vertical) == "3"
    assert model.is_left_out(1)
    model.find("b")
    assert [one.line for one in model.rows] == [3]


def test_problems_are_sorted_by_line_as_a_number_and_told_apart_by_effect():
    model, found = ImportProblems(), FoundProblems()
    found.setSourceModel(model)
    model.show([ProblemRow(10, "q", "x", "no", "", True), ProblemRow(9, "d", "y", "not a date", "say", False)])
    found.sort(1)
    assert [found.index(at, 1).data() for at in range(2)] == ["9", "10"]
    found.only("bad")
    assert found.rowCount() == 1
    found.only("")
    found.find("DATE")
    assert found.index(0, 2).data() == "d"


def test_a_doubt_is_decided_once(qtbot):
    model = ImportDoubts()
    model.show([DoubtRow(13, "Castel et Fils", "FR", "Castel & Fils SA", "SE", ANOTHER)])
    with qtbot.waitSignal(model.decided) as told:
        assert model.setData(model.index(0, DECISION), SAME)
    assert told.args == [13, True]
    assert not model.setData(model.index(0, DECISION), ANOTHER)
    assert not model.setData(model.index(0, DECISION), "perhaps")


def test_the_list_to_choose_from_narrows_and_takes(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    picker = Picker(holder, {f"k{at}": f"Choice {at}" for at in range(40)}, "k5", "What it is")
    picker.open_below(QRect(0, 0, 200, 30))
    assert picker.list.currentIndex().data() == "Choice 5"
    assert picker.search.accessibleName() == "What it is"
    QTest.keyClicks(picker.search, "choice 3")
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as told:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert told.args == ["k30"]


@pytest.fixture
def mapping():
    columns = {"A": {"question": "sat_overall"}, "B": {"role": "ignore"}, "C": {"role": "date"}}
    return importing.Mapping.model_validate({"columns": columns})


def test_a_place_that_one_column_can_have_is_given_up(mapping):
    moved = with_target(mapping, "B", "question:sat_overall")
    assert [target_of(moved, name) for name in "ABC"] == ["role:ignore", "question:sat_overall", "role:date"]
    dated = with_target(mapping, "B", "role:date")
    assert [target_of(dated, name) for name in "ABC"] == ["question:sat_overall", "role:date", "role:ignore"]
    assert target_of(with_target(mapping, "B", "role:profile"), "B") == "role:profile"


def test_what_is_said_of_a_column_can_be_taken_back(mapping):
    said = read_as_missing(mapping, "A", ("9", "99"))
    assert {key: one.value for key, one in said.columns["A"].missing.items()} == {"9": "dont_know", "99": "dont_know"}
    assert not with_column(said, "A", missing=None).columns["A"].missing


def test_a_value_gets_a_meaning_and_loses_it(mapping):
    scale = standard().scale_of("sat_overall")
    code = scale.choices[0].code
    given = import_meanings.with_meaning(mapping.columns["A"], scale, " top ", f"answer:{code}")
    assert given.values == {"top": code}
    missing = import_meanings.with_meaning(given, scale, "top", "missing:refused")
    assert (missing.values, missing.missing["top"].value) == ({}, "refused")


def test_problems_are_gathered_by_kind_and_column():
    of = [importing.Problem(line, "q", "9", "outside_scale") for line in (4, 2)]
    known = importing.Problem(3, "d", "?", "not_a_date", rejects=False)
    first, second = gather((*of, known))
    assert (first.column, first.lines, first.values, first.rejects) == ("q", (4, 2), ("9",), True)
    assert (second.column, second.rejects, second.readable) == ("d", False, False)


def test_nothing_that_stands_in_a_folder_is_replaced(tmp_path: Path):
    path = tmp_path / "t.xlsx"
    assert free_name(path) == path
    path.write_text("filled in", encoding="utf-8")
    (tmp_path / "t-2.xlsx").write_text("too", encoding="utf-8")
    assert free_name(path).name == "t-3.xlsx"


def test_a_mapping_is_written_as_it_is_read(mapping, tmp_path: Path):
    from scorefact_desktop.services.import_mappings import write_mapping

    write_mapping(mapping, tmp_path / "m.json")
    assert importing.read_mapping(tmp_path / "m.json") == mapping
    with pytest.raises(UserError, match="file_not_"):
        write_mapping(mapping, tmp_path)
