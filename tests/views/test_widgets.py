import made_up
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QRegion
from PySide6.QtWidgets import QWidget

from scorefact_desktop.charts.table import Table
from scorefact_desktop.views import mnemonics, wording
from scorefact_desktop.views.speech import speak
from scorefact_desktop.views.widgets.buttons import Button, Segmented
from scorefact_desktop.views.widgets.card import Card
from scorefact_desktop.views.widgets.layouts import column
from scorefact_desktop.views.widgets.messages import MessageBar
from scorefact_desktop.views.widgets.selectors import Filter, Selector
from scorefact_desktop.views.widgets.table import FigureTable, sort_key


def test_key_letters_are_handed_out_once_each(program, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    buttons = [Button() for _ in range(5)]
    for button, words in zip(buttons, ("Save", "Search", "S", "Report & label", "Später"), strict=True):
        button.set_words(words)
    holder.setLayout(column(*buttons))
    holder.show()
    letters = mnemonics.assign(holder)
    assert len(letters) == len({id(one) for one in letters.values()})
    assert [mnemonics.plain(one.text()) for one in buttons] == ["Save", "Search", "S", "Report & label", "Später"]
    assert mnemonics.letter(buttons[0].text()) == "s"
    assert mnemonics.letter(buttons[2].text()) == ""
    assert buttons[3].words == "Report & label"


def test_a_selector_tells_what_was_chosen(program, qtbot):
    selector = Selector()
    qtbot.addWidget(selector)
    selector.set_name("Campaign")
    selector.set_choices([("a/2025", "A · 2025"), ("a/2026", "A · 2026")], "a/2026")
    assert (selector.accessibleName(), selector.accessibleDescription()) == ("Campaign", "A · 2026")
    selector.show()
    selector.click()
    actions = next(one for one in selector.findChildren(QWidget) if one.inherits("QMenu")).actions()
    with qtbot.waitSignal(selector.chosen) as blocker:
        actions[0].trigger()
    assert blocker.args == ["a/2025"]


def test_a_filter_gathers_alternatives_and_can_be_cleared(program, qtbot):
    one = Filter()
    qtbot.addWidget(one)
    one.set_words("Size", "All customers")
    one.set_values(("1–49", "50–249"), frozenset())
    one.show()
    one.click()
    menu = next(child for child in one.findChildren(QWidget) if child.inherits("QMenu"))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["All customers", "1–49", "50–249"]
    with qtbot.waitSignals([one.changed, one.changed]):
        actions[1].trigger()
        actions[2].trigger()
    assert one.checked == {"1–49", "50–249"}
    assert one.text() == "Size · 2"
    actions[0].trigger()
    assert one.checked == frozenset()


def test_a_message_offers_one_thing_to_do(program, qtbot):
    bar, done = MessageBar(), []
    qtbot.addWidget(bar)
    bar.say("bad", "This went wrong.", "Undo", lambda: done.append(True))
    assert bar.accessibleName() == "This went wrong."
    bar.action.click()
    assert done == [True]
    assert bar.isHidden()


def test_segments_move_with_the_arrow_keys(program, qtbot):
    control = Segmented(3)
    qtbot.addWidget(control)
    control.set_words(["EN", "FR", "SV"])
    control.choose(0)
    control.show()
    control.activateWindow()
    control.cells[0].setFocus()
    qtbot.waitUntil(control.cells[0].hasFocus)
    qtbot.keyClick(control.cells[0], Qt.Key.Key_Right)
    assert control.group.checkedId() == 1


def test_tables_sort_by_number_in_every_language(program, qtbot):
    assert sort_key("12,5 %") == 12.5
    assert sort_key("1\u202f234") == 1234
    assert sort_key("−3") == -3
    assert sort_key("Support") == "support"
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_table(Table(("theme", "value"), (("A", "9,5"), ("B", "12,1"), ("C", "protected"))), "Themes")
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    names = [table.model().index(row, 0).data() for row in range(3)]
    assert names.index("B") < names.index("A")
    table.copy_all()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "theme\tvalue"
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasText()
    assert "<th>theme</th><th>value</th>" in data.html()
    assert data.html().count("<tr>") == 4


def test_figures_in_words_follow_the_language(program):
    scene = made_up.scene()
    churn = scene.figures.indicator("rec_3y.expected_churn")
    speak("sv")
    assert wording.shown(churn, 1).endswith("\u00a0%")
    assert "leverantörer" in wording.position(churn)
    speak("en")
    assert wording.less_is_better(churn)
    hidden = scene.figures.theme("sponsors")
    assert wording.shown(hidden) == "protected"
    assert wording.interval(hidden) == ""


@pytest.mark.parametrize("ratio", [1, 2])
def test_a_piece_of_a_card_is_painted_as_in_the_whole(program, qtbot, ratio):
    card = Card(column(QWidget()))
    qtbot.addWidget(card)
    card.setFixedSize(120, 60)
    card.ringed = True
    whole = QImage(120 * ratio, 60 * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    whole.setDevicePixelRatio(ratio)
    whole.fill(0)
    pieces = whole.copy()
    card.render(whole)
    for part in (
        QRect(0, 0, 120, 8),
        QRect(0, 8, 8, 52),
        QRect(8, 8, 104, 44),
        QRect(8, 52, 112, 8),
        QRect(112, 8, 8, 44),
    ):
        card.render(pieces, part.topLeft(), QRegion(part))
    assert pieces == whole
