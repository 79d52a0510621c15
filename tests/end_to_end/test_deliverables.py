"""Everything delivered of a campaign, written once: the same figures in every file, and nothing of who wrote them."""

import getpass
import io
import json
import re
import socket
import struct
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pypdf
import pytest
from pptx import Presentation

from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.reports.rows import figure_name
from scorefact_desktop.reports.voice import INDICATIVE, Voice
from scorefact_desktop.services import exporting, figures, workshops
from scorefact_desktop.services.answer_files import export_answers
from scorefact_desktop.services.figures_document import document
from scorefact_desktop.services.label_data import label_data
from scorefact_desktop.services.minutes import export_minutes
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

STRICT = partial(language_for, strict=True)
CAMPAIGN, BEFORE = "tarnholm/2025", "tarnholm/2024"
AWARDED = "tarnholm/2024"
#: Told in whole numbers by every document; the languages differ in signs and decimals only.
_PLAIN = ("positive", "top", "promoters", "passives", "detractors", "leavers")


class Delivered:
    """The folder with all files, and the figures as `indicators --json` tells them before anything is delivered."""

    def __init__(self, folder: Path, workspace: Path) -> None:
        self.folder = folder
        with Workspace.open(workspace) as found:
            made = figures.campaign_figures(found, CAMPAIGN, BEFORE, delivery=True)
            self.told = json.loads(json.dumps(document(made)))
            self.data = report_data(found, CAMPAIGN)
            self.label = label_data(found, AWARDED).figures
            workshops.add(found, CAMPAIGN, "Autumn", held_on=date(2025, 9, 4), people="Ann Berg")
            small = exporting.ChartSize(300, 240, 1)
            parts = ("key-figures", "sample", "themes", "appendix")  # without those that take long to work out
            assert not exporting.export_dashboard(found, CAMPAIGN, LANGUAGES, folder, STRICT, parts=parts).refused
            for export in (exporting.export_workbook, exporting.export_slides):
                assert not export(found, CAMPAIGN, LANGUAGES, folder, STRICT).refused
            assert not exporting.export_label(found, AWARDED, LANGUAGES, folder, STRICT).refused
            assert not exporting.export_charts(found, CAMPAIGN, ("fr",), folder, STRICT, size=small).refused
            assert not export_minutes(found, CAMPAIGN, LANGUAGES, folder, STRICT).refused
            export_answers(found, CAMPAIGN, ("csv", "xlsx", "sav"), "sv", folder, STRICT("sv"))

    def path(self, kind: str, language: str, extension: str, campaign: str = CAMPAIGN) -> Path:
        return self.folder / f"{campaign.replace('/', '-')}-{kind}-{language}.{extension}"

    def rows(self, kind: str, language: str, campaign: str = CAMPAIGN) -> list[str]:
        """The lines of a PDF as they are printed, without any space."""
        found = []
        for page in pypdf.PdfReader(self.path(kind, language, "pdf", campaign)).pages:
            pieces: dict[int, list[tuple[float, str]]] = {}

            def visit(text: str, matrix: Any, place: Any, *_: object, pieces: Any = pieces) -> None:
                x, y = place[4] * matrix[0] + matrix[4], place[5] * matrix[3] + matrix[5]
                pieces.setdefault(round(y), []).append((x, text))

            page.extract_text(visitor_text=visit)
            found += ["".join("".join(text for _, text in sorted(line, key=lambda one: one[0])).split())
                      for line in pieces.values()]  # fmt: skip
        return found


@pytest.fixture(scope="module")
def delivered(demo_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Delivered:
    """Every kind in every language, written once for this file."""
    copy = tmp_path_factory.mktemp("delivered-from") / "copy.scorefact"
    copy.write_bytes(demo_workspace.read_bytes())
    return Delivered(tmp_path_factory.mktemp("delivered"), copy)


def said(figure: dict[str, object], language: str) -> set[str]:
    """How a value is printed in a language, with no or one decimal, without spaces."""
    value, measure = float(str(figure["value"])), figure["measure"]
    n = int(str(figure["n"]))
    share = measure in (*_PLAIN, "crisis_rate", "expected_churn") or str(measure).startswith("share.")
    if share and n < INDICATIVE and measure != "expected_churn":
        of = {"en": "of", "fr": "sur", "sv": "av"}[language]
        return {f"{round(value * n)}{of}{n}"}
    shown = value * 100 if share or measure == "nps" else value
    forms = {f"{shown:.{decimals}f}" for decimals in (0, 1)}
    if measure == "nps":
        forms = {f"{shown:+.0f}".replace("+0", "0").replace("-0", "0") if round(shown) == 0 else f"{shown:+.0f}"}
    if share:
        forms = {one + "%" for one in forms}
    forms = {one.replace("-", "\u2212") for one in forms}
    return forms if language == "en" else {one.replace(".", ",") for one in forms}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dashboard_prints_the_indicators(delivered: Delivered, language: str) -> None:
    voice = Voice(delivered.data, language, STRICT(language))
    rows = delivered.rows("dashboard", language)
    found = 0
    for figure, made in zip(delivered.told["indicators"], delivered.data.figures.indicators, strict=True):
        assert figure["id"] == made.id
        name = "".join(figure_name(voice, made).split())
        lines = [row.removeprefix(name) for row in rows if row.startswith(name)]
        lines = [line for line in lines if not re.search(r"\(\d+–\d+\)", line)]  # its place among the vendors, no value
        if not lines:
            continue  # a name of two lines
        found += 1
        if figure["value"] is None:
            assert not any(re.match(r"[\d\u2212+]", line) for line in lines), (figure["id"], lines)
            continue
        assert any(line.startswith(one) for line in lines for one in said(figure, language)), (figure["id"], lines)
    assert found > 0.8 * len(delivered.told["indicators"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_holds_the_indicators(delivered: Delivered, language: str) -> None:
    book = openpyxl.load_workbook(delivered.path("workbook", language, "xlsx"))
    known = {one["id"]: one for one in delivered.told["indicators"]}
    checked = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            figure = known.get(str(row[-1]))
            if figure is None or len(row) < 20:
                continue
            checked += 1
            assert row[3] == figure["n"]
            if figure["value"] is None:
                assert isinstance(row[2], str)
            else:
                factor = 100 if figure["measure"] == "nps" else 1
                assert row[2] == pytest.approx(factor * figure["value"], abs=1e-12)
                if figure["interval"]:
                    assert row[4] == pytest.approx(factor * figure["interval"]["lower"], abs=1e-12)
    assert checked == len(known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slides_draw_the_indicators(delivered: Delivered, language: str) -> None:
    show = Presentation(str(delivered.path("slides", language, "pptx")))
    charts = [shape.chart for page in show.slides for shape in page.shapes if shape.has_chart]
    radar = next(one for one in charts if "RADAR" in str(one.chart_type))
    scores = [one["value"] for one in delivered.told["themes"]]
    for value, shown in zip(scores, radar.plots[0].series[0].values, strict=True):
        assert shown == (None if value is None else pytest.approx(value))
    figures_ = [*delivered.told["indicators"], *delivered.told["themes"]]
    known = [one["value"] for one in figures_ if one["value"] is not None]
    known += [one["change"]["value"] for one in figures_ if one["change"]]
    known += [one["benchmark"]["difference"] for one in figures_ if one["benchmark"]]
    bars = [one for one in charts if "BAR_CLUSTERED" in str(one.chart_type)]
    assert bars
    for chart in bars:
        for value in chart.plots[0].series[0].values:
            near = {value, value / 100} if value is not None else set()
            assert value is None or any(abs(one - other) < 1e-9 for one in known for other in near)


@pytest.mark.parametrize("language", LANGUAGES)
def test_label_and_minutes_print_the_indicators(delivered: Delivered, language: str) -> None:
    printed = "".join(delivered.rows("label", language, AWARDED))
    for identifier in ("sat_overall.positive", "nps_score.nps"):
        figure = delivered.label.indicator(identifier)
        assert figure is not None
        told = {"value": figure.value, "measure": figure.measure, "n": figure.n}
        assert any(one in printed for one in said(told, language)), identifier
        assert f"n={figure.n}" in printed
    rows = delivered.rows("minutes", language)
    voice = Voice(delivered.data, language, STRICT(language))
    for theme in delivered.told["themes"]:
        name = "".join(voice.theme_name(theme["id"]).split())
        if theme["value"] is not None:
            forms = said({**theme, "measure": "score"}, language)
            assert any(row.startswith(name + one) for row in rows for one in forms), theme["id"]


def secrets() -> list[bytes]:
    """What no file may tell of this machine: who, where."""
    names = {getpass.getuser(), socket.gethostname(), str(Path.home()), "/tmp/", "pytest-of", "copy.scorefact"}
    return [one.encode() for one in names if len(one) > 3]


def contents(path: Path) -> list[tuple[str, bytes]]:
    """The parts of a file, those of a package one by one."""
    if path.suffix in (".xlsx", ".pptx"):
        return packed(path.name, path.read_bytes())
    return [(path.name, path.read_bytes())]


def packed(name: str, content: bytes) -> list[tuple[str, bytes]]:
    found = []
    with ZipFile(io.BytesIO(content)) as package:
        assert not package.comment
        times = {one.date_time for one in package.infolist()}
        assert times == {(1980, 1, 1, 0, 0, 0)}, (name, times)
        for one in package.namelist():
            inside = package.read(one)
            found += packed(one, inside) if one.endswith(".xlsx") else [(f"{name}/{one}", inside)]
    return found


def test_no_file_tells_who_wrote_it_where_or_when(delivered: Delivered) -> None:
    files = sorted(delivered.folder.iterdir())
    assert {one.suffix for one in files} == {".pdf", ".xlsx", ".pptx", ".svg", ".png", ".csv", ".sav"}
    year = re.compile(rb"202[6-9]-\d\d-\d\dT\d\d:\d\d")
    for path in files:
        for name, content in contents(path):
            for one in secrets():
                assert one not in content, (name, one)
            if name.endswith("core.xml"):
                assert not re.search(rb"creator|lastModifiedBy", content), name
            if name.endswith((".xml", ".rels", ".svg")):
                assert not year.search(content), name
                assert b"<!--" not in content, name
        if path.suffix == ".pdf":
            about = pypdf.PdfReader(path)
            assert about.xmp_metadata is None
            assert not (about.metadata or {}).get("/Author")
            dates = {str(value) for key, value in (about.metadata or {}).items() if "Date" in key}
            assert all(one.startswith("D:2000") for one in dates), (path.name, dates)
            everything = b"".join(page.get_contents().get_data() for page in about.pages if page.get_contents())
            assert not any(one in everything for one in secrets())
        if path.suffix == ".png":
            assert chunks(path.read_bytes()) <= {b"IHDR", b"IDAT", b"IEND", b"PLTE", b"tRNS", b"pHYs", b"sRGB", b"gAMA"}
        if path.suffix == ".sav":
            head = path.read_bytes()[:176]
            assert head[:4] in (b"$FL2", b"$FL3")
            assert head[92:109].decode() == "01 Jan 8000:00:00", head[92:109]


def chunks(content: bytes) -> set[bytes]:
    """The kinds of chunks in a PNG."""
    found, at = set(), 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        found.add(content[at + 4 : at + 8])
        at += 12 + length
    return found
