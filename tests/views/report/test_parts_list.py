"""The list of parts: ticked by key and by a press on the box, moved by keys, told once for each change."""

import pytest
from PySide6.QtCore import QPoint, Qt

from scorefact_desktop.domain.deliverables import PARTS
from scorefact_desktop.views.report.parts_list import PartsList

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def parts(program, qtbot):
    made = PartsList(PARTS)
    qtbot.addWidget(made)
    made.resize(260, made.height())
    made.set_words({part: part.title() for part in PARTS}, {"themes": 27})
    made.told = []
    made.changed.connect(lambda: made.told.append(made.parts))
    return made


def test_all_parts_in_their_usual_order_at_first(parts):
    assert parts.parts == PARTS
    assert not parts.told


def test_space_leaves_a_part_out_and_takes_it_in_again(parts, qtbot):
    parts.setCurrentRow(1)
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    assert parts.parts == ("key-figures", *PARTS[2:])
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    assert parts.parts == PARTS
    assert len(parts.told) == 2


def test_alt_with_an_arrow_moves_a_part_and_it_stays_chosen(parts, qtbot):
    parts.setCurrentRow(4)
    qtbot.keyClick(parts, Qt.Key.Key_Up, ALT)
    assert parts.parts == (*PARTS[:3], PARTS[4], PARTS[3], *PARTS[5:])
    assert parts.currentRow() == 3
    qtbot.keyClick(parts, Qt.Key.Key_Down, ALT)
    assert parts.parts == PARTS
    parts.setCurrentRow(0)
    qtbot.keyClick(parts, Qt.Key.Key_Up, ALT)
    assert (parts.parts, parts.currentRow()) == (PARTS, 0)
    assert len(parts.told) == 2


def test_a_press_on_the_box_ticks_and_one_on_the_name_chooses(parts, qtbot):
    looked = []
    parts.looked_at.connect(looked.append)
    at = parts.visualItemRect(parts.item(2))
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(at.left() + 120, at.center().y()))
    assert (parts.parts, looked) == (PARTS, [PARTS[2]])
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(at.left() + 12, at.center().y()))
    assert PARTS[2] not in parts.parts


def test_names_and_pages_are_there_for_readers(parts):
    item = parts.item(PARTS.index("themes"))
    assert item.text() == "Themes"
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "27 pages"
    assert not parts.told
