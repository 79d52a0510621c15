"""The page Report & label on the demonstration workspace: what a command can order, the window can."""

import io
from dataclasses import replace

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from scorefact_desktop.domain.deliverables import PARTS
from scorefact_desktop.services import comments, logos, previewing
from scorefact_desktop.services.delivering import Order
from scorefact_desktop.session import Changed
from scorefact_desktop.views.pages.report_checks import checks
from scorefact_desktop.views.pictures import settle
from tests.end_to_end.looking import faults, unnamed

CAMPAIGN = "tarnholm/2025"


@pytest.fixture
def page(program, demo_copy, tmp_path, monkeypatch):
    """The page, whose preview makes a short dashboard until parts are chosen: all of them would take seconds."""
    real = previewing.preview

    def short(workspace, wanted, *more):
        parts = wanted.parts or ("radar",) if wanted.kind == "dashboard" else ()
        return real(workspace, replace(wanted, parts=parts), *more)

    monkeypatch.setattr(previewing, "preview", short)
    program.desk.open_workspace(demo_copy, CAMPAIGN)
    settle(program.tasks)
    program.window.go("report")
    settle(program.tasks)
    shown = program.window.pages["report"]
    shown.documents.set_folder(tmp_path / "out")
    return shown


def ordered(page, **wanted):
    for kind, box in page.documents.kinds.items():
        box.setChecked(kind in wanted.get("kinds", ()))
    for code, box in page.documents.languages.items():
        box.setChecked(code in wanted.get("languages", ()))


def only(page, *parts):
    for part in PARTS:
        page.options.parts.tick(part, part in parts)


def messages(program):
    return program.window.messages.kind, program.window.messages.words.text()


def previewed(program, page):
    """The preview once it has caught up with what is ticked."""
    page.preview._pause.stop()
    page.preview.load()
    settle(program.tasks)
    return page.preview


def test_an_order_says_all_that_was_ticked(program, page, tmp_path):
    ordered(page, kinds=("dashboard", "charts", "answers"), languages=("sv", "fr"))
    documents, options = page.documents, page.options
    assert not documents._charts.isHidden()
    documents.width_box.setValue(700)
    documents.formats["sav"].setChecked(True)
    documents.codes.setChecked(True)
    options.parts.tick("verbatims", False)
    options.parts.setCurrentRow(0)
    options.down.click()
    options.recipient.setText("  Fund   One ")
    options.sign.setChecked(True)
    assert page.write_button.words == "Write 8 documents"
    order = page.order()
    assert order == Order(
        ("dashboard", "charts", "answers"), ("fr", "sv"), tmp_path / "out", "tarnholm/2024",
        ("radar", "key-figures", *(part for part in PARTS[2:] if part != "verbatims")), "Fund One", True, order.size,
        ("csv", "sav"), True, False,
    )  # fmt: skip
    assert (order.size.width, order.size.height, order.size.scale) == (700, 380, 3)
    options.compare.chosen.emit("")
    settle(program.tasks)
    assert page.order().compare == ""


def test_a_signed_copy_in_two_parts_is_written_for_a_recipient(program, page, tmp_path):
    ordered(page, kinds=("dashboard",), languages=("en",))
    only(page, "key-figures", "radar")
    page.options.recipient.setText("Fund One")
    page.options.sign.setChecked(True)
    preview = previewed(program, page)
    assert preview.thumbs.count() == 4
    assert page.options._pages.text() == "4 pages with cover"
    page.write()
    settle(program.tasks, 120)
    assert messages(program)[0] == "good"
    (path,) = (tmp_path / "out").iterdir()
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) == 4
    assert "Copy for Fund One." in reader.pages[2].extract_text()
    assert reader.get_fields()  # the signature


def test_a_label_that_is_not_demonstrated_is_told_and_the_rest_written(program, page, tmp_path):
    ordered(page, kinds=("label", "answers"), languages=("en",))
    page.write()
    settle(program.tasks, 120)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["tarnholm-2025-answers-en.csv"]
    kind, words = messages(program)
    assert kind == "watch"
    assert words.startswith("1 file written.")
    assert "not demonstrated" in words


def test_a_dashboard_without_parts_cannot_be_written(page):
    ordered(page, kinds=("dashboard",), languages=("en",))
    only(page)
    assert not page.write_button.isEnabled()
    assert "at least one part" in page.note.text()
    page.options.parts.tick("radar", True)
    assert page.write_button.isEnabled()


def test_a_part_that_is_chosen_is_turned_to_and_its_comment_shown(program, page):
    only(page, "radar", "themes")
    preview = previewed(program, page)
    page.options.parts.looked_at.emit("themes")
    assert preview.thumbs.currentRow() == preview._shown.starts["themes"]
    settle(program.tasks)
    assert preview.comment.place == (CAMPAIGN, "skills", "en")
    page.options.parts.looked_at.emit("radar")
    settle(program.tasks)
    assert preview.comment.place == (CAMPAIGN, "", "en")


def test_a_check_leads_to_the_comments_of_a_language_and_what_is_typed_is_printed(program, page):
    only(page, "themes")
    preview = previewed(program, page)
    page.checks.wanted.emit("comments:sv")
    settle(program.tasks)
    assert preview.language_shown == "sv"
    assert preview.comment.place == (CAMPAIGN, "skills", "sv")
    preview.comment.write.click()
    preview.comment.editor.setPlainText("Konsulterna håller vad de lovar.")
    preview.comment.keep.click()
    settle(program.tasks)
    assert comments.comments_of(program.session.workspace, CAMPAIGN, "sv")["skills"].startswith("Konsulterna")
    pages = pypdf.PdfReader(io.BytesIO(preview._shown.pdf)).pages
    assert any("Konsulterna håller vad de lovar." in one.extract_text() for one in pages)


def test_a_logo_is_kept_shown_and_taken_back(program, page, tmp_path):
    Image.new("RGB", (300, 100), (9, 90, 9)).save(tmp_path / "logo.png")
    line = page.options.logo
    assert line.content is None
    page.logo.keep(tmp_path / "logo.png")
    settle(program.tasks)
    assert line.content is not None
    assert not line.picture.pixmap().isNull()
    assert messages(program) == ("good", "The logo stands on cover and label now.")
    program.window.messages.action.click()
    settle(program.tasks)
    assert logos.logo_of(program.session.workspace, "tarnholm") is None
    (tmp_path / "drawing.svg").write_bytes(b"<svg/>")
    page.logo.keep(tmp_path / "drawing.svg")
    settle(program.tasks)
    assert messages(program)[0] == "bad"
    assert "SVG" in messages(program)[1]
    assert line.content is None


def test_undo_takes_back_the_logo_of_the_vendor_it_tells_of(program, page, tmp_path):
    workspace = program.session.workspace
    Image.new("RGB", (300, 100), (9, 90, 9)).save(tmp_path / "theirs.png")
    Image.new("RGB", (300, 100), (90, 9, 9)).save(tmp_path / "ours.png")
    logos.keep(workspace, "solvana", tmp_path / "theirs.png")
    theirs = logos.logo_of(workspace, "solvana")
    page.logo.keep(tmp_path / "ours.png")
    settle(program.tasks)
    program.desk.look_at("solvana/2025")
    settle(program.tasks)
    program.window.messages.action.click()
    settle(program.tasks)
    assert logos.logo_of(workspace, "solvana") == theirs
    assert logos.logo_of(workspace, "tarnholm") is None
    assert page.options.logo.content == theirs


@pytest.mark.parametrize("name", ["label.pdf", "badge.png", "code.txt"])
def test_a_label_dropped_on_the_window_is_verified(program, page, tmp_path, name):
    program.window.go("home")
    path = tmp_path / name
    path.write_bytes(b"A" * 400 if name == "code.txt" else b"%PDF-1.7 and no more")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    settle(program.tasks)
    assert program.window.current == "report"
    assert page._stack.currentWidget() is page.label.verify
    assert page.label.verify.name.text() == name


def test_data_dropped_on_the_window_is_still_imported(program, page, tmp_path):
    (tmp_path / "answers.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    program.window.take_file(tmp_path / "answers.csv")
    settle(program.tasks)
    assert program.window.current == "import"


def test_characters_that_print_as_a_box_are_told_before_delivery(page):
    assert not page._known[0].boxes.count
    comments.write_comment(page.desk.session.workspace, CAMPAIGN, "support", "fr", "Un client : شكرا")
    page._load()
    settle(page.desk.tasks)
    (told,) = [one for one in checks(page.desk.scene, page._known[0]) if "box" in one[1]]
    assert told[:2] == ("watch", "4 characters printed as a box")
    assert "ش ك ر ا in the analyst’s comments" in told[2]


def test_workbook_and_slides_are_looked_through_before_they_are_written(page, program):
    preview = page.preview
    for place, words in ((2, "sheet"), (3, "slide")):
        preview.kind.group.button(place).click()
        settle(program.tasks)
        assert words in preview.note.text()
        assert preview.contents.names.count() > 8
        assert preview.comment.isHidden()
        preview.contents.names.setCurrentRow(1)
        assert preview.contents.table.model().rowCount() > 3
        for language in ("en", "fr", "sv"):
            program.change_language(language)
            settle(program.tasks)
            assert faults(program.window) == [], (place, language)
            assert unnamed(program.window) == [], (place, language)
        program.change_language("en")
        settle(program.tasks)
    preview.kind.group.button(0).click()
    settle(program.tasks)
    assert "page" in preview.note.text()
    assert preview.thumbs.count() > 2


def test_no_part_is_cut_in_any_language(page, program):
    page.sides.cells[1].click()
    for language in ("en", "fr", "sv"):
        program.change_language(language)
        settle(program.tasks)
        assert page.options.parts.isVisible()
        assert faults(program.window) == [], language


def test_a_draft_tells_what_is_missing_to_close(page):
    about = replace(page.desk.scene.about, status="open", closing_target=0.6)
    for complete, said in ((59, "1 interview more"), (60, "enough interviews"), (80, "enough interviews")):
        scene = replace(page.desk.scene, about=replace(about, complete=complete, progress=complete / 100))
        assert [one[2] for one in checks(scene, page._known[0]) if said in one[2]], (complete, said)


def test_the_preview_is_made_anew_once_answers_changed(program, page):
    before = previewed(program, page)._shown
    program.window.go("settings")
    program.session.notify(Changed.INTERVIEWS)
    settle(program.tasks)
    program.window.go("report")
    settle(program.tasks)
    assert page.preview._shown is not before
