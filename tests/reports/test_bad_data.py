"""Documents of bad data: endless names, letters that no font has, nobody or one respondent, a full disk, a cancel."""

import errno
import io
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import openpyxl
import pypdf
import pytest
from pptx import Presentation

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import Quote, Quotes
from scorefact_desktop.reports.fonts import STAND_IN
from scorefact_desktop.reports.label import label
from scorefact_desktop.reports.label_content import label_content
from scorefact_desktop.services import exporting, files, questionnaires
from scorefact_desktop.services.answer_files import export_answers
from scorefact_desktop.services.deliverables.slides import slides
from scorefact_desktop.services.deliverables.workbook import workbook
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.label_samples import decided
from tests.reports.reading import assert_apart, assert_sound, reader
from tests.reports.samples import standard_data
from tests.services.small_campaigns import add_campaign
from tests.store.samples import new_workspace

STRICT = partial(language_for, strict=True)
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 5 + "X" * 25
WORDS = ("خدمة ممتازة جدا", "対応がとても速い", "👍🏽 great 🙂", "L’équipe est là")


def printed(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_names_of_two_hundred_letters_fit_every_document() -> None:
    assert len(LONG) == 200
    data = standard_data()
    data = replace(data, campaign=replace(data.campaign, vendor=LONG, solutions=(LONG,)), recipient=LONG[:80])
    parts = ("key-figures", "radar", "sample", "appendix")
    assert_sound(dashboard(replace(data, parts=parts), "fr", STRICT("fr")))
    page = label(label_content(decided(data)), "sv", STRICT("sv"))
    assert_apart(page.boxes)
    assert "Wolfeschlegel" in printed(page.pdf)
    assert LONG[:30] in str(
        openpyxl.load_workbook(io.BytesIO(workbook(data, "en", STRICT("en")))).worksheets[0]["A1"].value
    )
    assert len(Presentation(io.BytesIO(slides(data, "en", STRICT("en")))).slides) > 5


def test_words_in_letters_that_the_font_lacks_stand_there_one_for_one() -> None:
    quotes = (Quotes("nps_reason", "ok", 12, tuple(Quote(one) for one in (*WORDS, LONG))),)
    rendered = dashboard(replace(standard_data(), quotes=quotes, parts=("verbatims",)), "fr", STRICT("fr"))
    assert_sound(rendered, stand_ins=True)
    text = printed(rendered.pdf)
    missing = sum(not one.isascii() for one in "".join(WORDS[:2]) if not one.isspace())
    assert text.count(STAND_IN) >= missing
    assert "great" in text
    assert "équipe" in text
    assert "Wolfe" in text
    assert reader(rendered).pages


@pytest.mark.parametrize("answers", [0, 1])
def test_nobody_or_one_respondent(tmp_path: Path, answers: int) -> None:
    given = [{"sat_overall": Answer(choices=(4,)), "rec_3y": Answer(choices=(1,))}] * answers
    with new_workspace(tmp_path) as workspace:
        name = add_campaign(
            workspace, given, population=40, questionnaire=questionnaires.standard(),
            scores=questionnaires.standard_scores(),
        )  # fmt: skip
        data = report_data(workspace, name)
    assert_sound(dashboard(data, "sv", STRICT("sv")))
    assert not any(one.value is not None for one in (*data.figures.indicators, *data.figures.themes))
    with pytest.raises(UserError) as caught:
        label_content(data)
    assert caught.value.code == "label_figures_missing"
    for sheet in openpyxl.load_workbook(io.BytesIO(workbook(data, "sv", STRICT("sv")))).worksheets[1:3]:
        assert sheet.max_row > 4
    assert len(Presentation(io.BytesIO(slides(data, "sv", STRICT("sv")))).slides) >= 1


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, str]]:
    """A small campaign of the standard questionnaire with twelve satisfied customers."""
    answers = {
        "sat_overall": Answer(choices=(4,)), "sat_choice": Answer(choices=(4,)), "nps_score": Answer(choices=(9,)),
        "cri_count": Answer(number=0.0), "rec_3y": Answer(choices=(4,)),
    }  # fmt: skip
    with new_workspace(tmp_path_factory.mktemp("small")) as workspace:
        name = add_campaign(
            workspace, [answers] * 12, population=40, questionnaire=questionnaires.standard(),
            scores=questionnaires.standard_scores(),
        )  # fmt: skip
        yield workspace, name


EXPORTS = {
    "dashboard": partial(exporting.export_dashboard, parts=("appendix",)),
    "label": exporting.export_label,
    "workbook": exporting.export_workbook,
    "slides": exporting.export_slides,
    "charts": exporting.export_charts,
}


@pytest.mark.parametrize("kind", [*EXPORTS, "answers"])
def test_a_disk_that_fills_up_leaves_what_was_there_before(
    small: tuple[Workspace, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    workspace, name = small
    folder = tmp_path / "out"
    folder.mkdir()
    before = {}
    for ending in ("dashboard-en.pdf", "label-en.pdf", "workbook-en.xlsx", "slides-en.pptx", "answers-en.csv"):
        before[f"{name.replace('/', '-')}-{ending}"] = b"what was delivered before"
    for one, content in before.items():
        (folder / one).write_bytes(content)

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "flush", full)
    export = (
        partial(EXPORTS[kind], workspace, name, ("en",), folder, STRICT)
        if kind in EXPORTS
        else partial(export_answers, workspace, name, ("csv",), "en", folder, STRICT("en"))
    )
    with pytest.raises(UserError) as caught:
        export()
    assert caught.value.code == "file_disk_full"
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


@pytest.mark.parametrize("kind", EXPORTS)
def test_cancelled_half_way_writes_nothing(small: tuple[Workspace, str], tmp_path: Path, kind: str) -> None:
    workspace, name = small
    asked = iter([False, False])
    done = EXPORTS[kind](workspace, name, ("fr", "en"), tmp_path / "out", STRICT, cancelled=lambda: next(asked, True))
    assert done.cancelled
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_fifteen_thousand_interviews_fit_every_page(language: str) -> None:
    rendered = dashboard(standard_data(n=15_000), language, language_for(language, strict=True))
    assert_sound(rendered)
    thousands = {"fr": "15\u202f000", "en": "15,000", "sv": "15\u00a0000"}[language]
    assert sum(thousands in box.text for box in rendered.boxes) > 20
