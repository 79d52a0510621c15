"""What is shown of a workbook and of slides before they are written is what the files then hold."""

import io

import openpyxl
import pytest
from pptx import Presentation

from scorefact_desktop.services.contents import contents
from scorefact_desktop.services.deliverables.slides import slides
from scorefact_desktop.services.deliverables.workbook import workbook
from scorefact_desktop.services.previewing import Wanted
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

CAMPAIGN = "solvana/2026"


def seen(path, kind, language):
    with Workspace.open(path, read_only=True) as workspace:
        leaves = contents(workspace, Wanted(CAMPAIGN, kind, language), language_for(language, strict=True))
        return leaves, report_data(workspace, CAMPAIGN)


@pytest.mark.parametrize("language", ["fr", "sv"])
def test_every_sheet_with_its_rows(demo_workspace, language):
    leaves, data = seen(demo_workspace, "workbook", language)
    book = openpyxl.load_workbook(io.BytesIO(workbook(data, language, language_for(language, strict=True))))
    assert [one.name for one in leaves] == book.sheetnames
    assert all(len(row) == len(one.header) for one in leaves for row in one.rows)
    figures = max(leaves, key=lambda one: len(one.rows) * len(one.header))
    assert len(figures.rows) > 100
    share = next(cell for row in figures.rows for cell in row if cell.endswith("%"))
    assert "," in share
    assert sum(one.charts for one in leaves) == sum(len(page._charts) for page in book)


def test_every_slide_with_title_and_notes(demo_workspace):
    leaves, data = seen(demo_workspace, "slides", "en")
    made = Presentation(io.BytesIO(slides(data, "en", language_for("en", strict=True)))).slides
    assert len(leaves) == len(made)
    for number, (one, slide) in enumerate(zip(leaves, made, strict=True), 1):
        words = "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        assert one.title in words
        assert one.name.startswith(f"{number}  ")
        assert one.charts == sum(shape.has_chart for shape in slide.shapes)
        assert " ".join(one.notes.split()) == " ".join(slide.notes_slide.notes_text_frame.text.split())
        assert all(len(row) == len(one.header) for row in one.rows)
