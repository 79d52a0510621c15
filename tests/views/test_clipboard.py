"""Tables on the clipboard: text for spreadsheets and HTML for documents, of what is chosen or of everything."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel

from scorefact_desktop.charts.table import Table
from scorefact_desktop.views.imports.choice_table import ChoiceTable
from scorefact_desktop.views.imports.text_table import TextTable
from scorefact_desktop.views.widgets.clipboard import copy_table
from scorefact_desktop.views.widgets.table import FigureTable

COPY = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def model(program):
    made = QStandardItemModel(2, 3)
    made.setHorizontalHeaderLabels(["name", "what\nfor", "n"])
    for row, cells in enumerate((("A & B", "two\twords", "12"), ("<C>", "line\nbreak", ""))):
        for column, text in enumerate(cells):
            made.setItem(row, column, QStandardItem(text))
    return made


def clipboard():
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def test_cells_that_are_chosen_are_copied_with_their_headings(qtbot, model):
    table = TextTable(model)
    qtbot.addWidget(table)
    qtbot.keyClick(table, *COPY)
    assert clipboard()[0] == "name\twhat for\tn\nA & B\ttwo words\t12\n<C>\tline break\t"
    assert "<td>A &amp; B</td>" in clipboard()[1]
    assert "<td>&lt;C&gt;</td>" in clipboard()[1]
    select = QItemSelectionModel.SelectionFlag.Select
    table.selectionModel().select(model.index(0, 2), select)
    table.selectionModel().select(model.index(1, 0), select)
    qtbot.keyClick(table, *COPY)
    assert clipboard()[0] == "name\tn\n\t12\n<C>\t"


def test_a_table_of_choices_is_copied_whole(qtbot, model):
    table = ChoiceTable(model, {}, dict)
    qtbot.addWidget(table)
    table.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(table, *COPY)
    assert len(clipboard()[0].splitlines()) == 3
    assert clipboard()[1].count("<tr>") == 3


def test_chosen_rows_of_figures_are_copied_whole(qtbot, program):
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_table(Table(("theme", "value"), (("A", "9"), ("B", "12"))), "Themes")
    table.selectRow(1)
    qtbot.keyClick(table, *COPY)
    assert clipboard()[0] == "theme\tvalue\nB\t12"


def test_a_list_without_headings_has_no_empty_line(program):
    copy_table(Table((), (("one", "two"),)))
    assert clipboard()[0] == "one\ttwo"
    assert "thead" not in clipboard()[1]


_COPY_AND_END = """
from PySide6.QtGui import QGuiApplication
from scorefact_desktop.charts.table import Table
from scorefact_desktop.views.widgets.clipboard import copy_table
application = QGuiApplication([])
copy_table(Table(("name",), (("Alpha",),)))
assert "Alpha" in QGuiApplication.clipboard().mimeData().html()
"""


def test_a_program_that_copied_a_table_ends_well() -> None:
    assert subprocess.run([sys.executable, "-c", _COPY_AND_END], check=False).returncode == 0
