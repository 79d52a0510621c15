"""The vendor's logo: read in a process of its own, kept, printed in proportion on cover and label, taken away."""

import io
from datetime import date
from functools import partial
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.reports.label import label
from scorefact_desktop.reports.label_content import label_content
from scorefact_desktop.services import label_trial, logos, previewing
from scorefact_desktop.services.histories import read as history
from scorefact_desktop.services.label_data import sealed_label
from scorefact_desktop.services.label_files import Request, read_request, write_request
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

VENDOR, CAMPAIGN = "tarnholm", "tarnholm/2024"
ENGLISH = language_for("en", strict=True)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (300, 100), (200, 40, 20, 255)).save(path)
    return path


def pictures(pdf: bytes) -> list[tuple[int, int]]:
    return [one.image.size for one in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].images if one.image is not None]


def cover(workspace: Workspace) -> bytes:
    wanted = previewing.Wanted(CAMPAIGN, "dashboard", "en", parts=("radar",))
    return previewing.document(workspace, wanted, ENGLISH)[0]


def test_the_logo_stands_on_cover_and_label(demo_copy: Path, logo: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        assert pictures(cover(workspace)) == []
        kept = logos.keep(workspace, VENDOR, logo, author="Ann")
        assert (kept.width, kept.height) == (300, 100)
        assert logos.logo_of(workspace, VENDOR) == kept.content
        first = cover(workspace)
        assert pictures(first) == [(300, 100)]
        assert cover(workspace) == first
        page = label(label_content(report_data(workspace, CAMPAIGN)), "en", ENGLISH).pdf
        assert pictures(page) == [(300, 100)]
        assert logos.put(workspace, VENDOR, None) == kept.content
        assert logos.logo_of(workspace, VENDOR) is None
        assert pictures(cover(workspace)) == []
        actions = [one.action for one in history(workspace).entries]
    assert {"vendor_logo_kept", "vendor_logo_removed"} <= set(actions)


@pytest.mark.parametrize(("wide", "high"), [(1200, 60), (60, 1200), (400, 400)])
def test_any_shape_stays_in_its_box_in_proportion(wide: int, high: int) -> None:
    from reportlab.pdfgen.canvas import Canvas

    from scorefact_desktop.reports import grid
    from scorefact_desktop.reports.sheet import Sheet

    target = io.BytesIO()
    Image.new("RGB", (wide, high)).save(target, "PNG")
    placed = []

    class Watched(Canvas):  # type: ignore[misc]  # ReportLab has no types
        def drawImage(self, image, x, y, width, height, **options):  # ReportLab's own name
            placed.append((x, y, width, height))

    sheet = Sheet(Watched(io.BytesIO()), 1, "en", [])
    sheet.picture(target.getvalue(), 50, 100, 120, 40, foot=True)
    ((x, y, across, down),) = placed
    assert across / down == pytest.approx(wide / high)
    assert (x, y) == (50, pytest.approx(grid.HEIGHT - 140))
    assert across <= 120.001
    assert down <= 40.001


def test_a_refused_picture_changes_nothing(demo_copy: Path, logo: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(logo.read_bytes()[:60])
    with Workspace.open(demo_copy) as workspace:
        before = logos.keep(workspace, VENDOR, logo).content
        with pytest.raises(UserError) as caught:
            logos.keep(workspace, VENDOR, broken)
        assert (caught.value.code, caught.value.facts["file"]) == ("logo_broken", "broken.png")
        with pytest.raises(UserError) as caught:
            logos.keep(workspace, "nobody", logo)
        assert caught.value.code == "vendor_unknown"
        assert logos.logo_of(workspace, VENDOR) == before
    with Workspace.open(demo_copy, read_only=True) as workspace:
        with pytest.raises(UserError) as caught:
            logos.put(workspace, VENDOR, None)
        assert caught.value.code == "workspace_read_only"


def test_the_logo_of_a_request_is_read_again_where_it_is_sealed(logo: Path) -> None:
    assert Image.open(io.BytesIO(logos.checked(logo.read_bytes()))).size == (300, 100)
    with pytest.raises(UserError) as caught:
        logos.checked(b"<svg/>")
    assert caught.value.code == "logo_svg"


def test_a_request_carries_the_logo(tmp_path: Path, demo_workspace: Path) -> None:
    from scorefact_desktop.reports.label_content import statement_of
    from scorefact_desktop.services.label_files import results_of

    with Workspace.open(demo_workspace, read_only=True) as workspace:
        results = results_of(statement_of(report_data(workspace, CAMPAIGN)))
    for logo in (b"", b"\x89PNG and more"):
        asked = Request("one", results, True, logo)
        write_request(tmp_path / "request.json", asked)
        assert read_request(tmp_path / "request.json") == asked


def test_the_sealed_page_carries_the_logo(demo_copy: Path, logo: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        logos.keep(workspace, VENDOR, logo)
        label_trial.make_test_seal(
            workspace, CAMPAIGN, tmp_path / "program", partial(language_for, strict=True),
            supplied_by="Tarnholm AB", checked_by="the auditor", today=date(2026, 11, 22),
        )  # fmt: skip
        sealed = sealed_label(workspace, CAMPAIGN)
    assert sealed is not None
    assert {language: pictures(sealed.document(language)) for language in ("fr", "en", "sv")} == {
        language: [(300, 100)] for language in ("fr", "en", "sv")
    }


def test_a_test_key_needs_a_folder_of_its_own(demo_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Workspace.open(demo_copy) as workspace, pytest.raises(UserError) as caught:
        label_trial.make_test_seal(
            workspace, CAMPAIGN, tmp_path / "file" / "program", partial(language_for, strict=True),
            supplied_by="Tarnholm AB", checked_by="the auditor", today=date(2026, 11, 22),
        )  # fmt: skip
    assert caught.value.code == "file_not_written"
