"""The slides: one idea on each with its message, native charts that hold the figures, notes, nothing of the writer."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdf
import pytest
from pptx import Presentation

from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.deliverables.slides import slides
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.samples import foreign_data, standard_data
from tests.soffice import converted


def made(data: ReportData, language: str = "en") -> bytes:
    return slides(data, language, language_for(language, strict=True))


def pages(content: bytes) -> list[Any]:
    return list(Presentation(io.BytesIO(content)).slides)


def charts(content: bytes) -> dict[str, Any]:
    """The charts by the title of their slide."""
    return {page.shapes.title.text: shape.chart for page in pages(content) for shape in page.shapes if shape.has_chart}


def words(content: bytes) -> str:
    found = []
    for page in pages(content):
        for shape in page.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(found)


def of(workspace: Path, campaign: str) -> ReportData:
    with Workspace.open(workspace, read_only=True) as found:
        return report_data(found, campaign)


@pytest.mark.parametrize("campaign", ["solvana/2026", "nordlicht/2024", "nordlicht/2026", "tarnholm/2026"])
@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_every_slide_has_a_title_and_notes(demo_workspace: Path, campaign: str, language: str) -> None:
    content = made(of(demo_workspace, campaign), language)
    found = pages(content)
    assert 12 <= len(found) <= 20
    assert all(page.shapes.title.text.strip() for page in found)
    assert all(page.notes_slide.notes_text_frame.text.strip() for page in found)
    assert "{" not in words(content)


def test_the_radar_holds_the_scores(demo_workspace: Path) -> None:
    data = of(demo_workspace, "solvana/2026")
    radar = next(chart for chart in charts(made(data)).values() if "RADAR" in str(chart.chart_type))
    this, before, market = radar.plots[0].series
    assert list(this.values) == pytest.approx([figure.value for figure in data.figures.themes])
    assert list(before.values) == pytest.approx([figure.previous for figure in data.figures.themes])
    assert list(market.values) == pytest.approx([f.benchmark.mean for f in data.figures.themes if f.benchmark])


def test_what_is_protected_is_a_gap_and_says_so() -> None:
    content = made(standard_data(protected=("support", "market")))
    radar = next(chart for chart in charts(content).values() if "RADAR" in str(chart.chart_type))
    places = list(radar.plots[0].categories)
    hidden = [name for name, value in zip(places, radar.plots[0].series[0].values, strict=True) if value is None]
    assert hidden == ["Support", "Market knowledge"]
    assert "protected: fewer than 5 answers" in words(content)


def test_no_percentage_of_fewer_than_thirty(demo_workspace: Path) -> None:
    content = made(standard_data(n=20))
    for title, chart in charts(content).items():
        kind = str(chart.chart_type)
        if "STACKED_100" in kind or "COLUMN" in kind:
            values = [value for series in chart.plots[0].series for value in series.values if value is not None]
            assert all(value == int(value) for value in values), title


def test_nothing_of_the_writer_and_the_same_bytes() -> None:
    data = standard_data()
    content = made(data)
    assert content == made(data)
    with ZipFile(io.BytesIO(content)) as found:
        names = found.namelist()
        text = "".join(
            found.read(name).decode("utf-8", "replace") for name in names if name.endswith((".xml", ".rels"))
        )
        inside = [name for name in names if name.endswith(".xlsx")]
        cores = [ZipFile(io.BytesIO(found.read(name))).read("docProps/core.xml").decode() for name in inside]
        core = found.read("docProps/core.xml").decode()
    assert not [name for name in names if "thumbnail" in name or "printerSettings" in name]
    assert inside
    for one in (core, *cores):
        assert "creator" not in one
        assert not re.search(r"\d\d:\d\d", one)
    assert "Steve Canny" not in text
    assert 'TargetMode="External"' not in text


def test_any_survey_of_any_size() -> None:
    for n in (1, 2, 250):
        data = foreign_data(n=n, words=" — 🙂 العربية\x00 " + "long " * 60)
        content = made(replace(data, campaign=replace(data.campaign, vendor="=cmd " + "V" * 200)))
        assert "العربية" in "".join(str(list(one.plots[0].categories)) for one in charts(content).values())


def test_libreoffice_opens_them(demo_workspace: Path, tmp_path: Path) -> None:
    content = made(of(demo_workspace, "solvana/2026"), "sv")
    path = tmp_path / "solvana.pptx"
    path.write_bytes(content)
    (tmp_path / "out").mkdir()
    shown = pypdf.PdfReader(converted(path, "pdf", tmp_path / "out"))
    assert len(shown.pages) == len(pages(content))
    assert "Nöjdhet" in shown.pages[1].extract_text()
