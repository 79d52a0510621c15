"""Exports from a real workspace: files whole, named, recorded; one language's gap does not hold back the others."""

import errno
import hashlib
import io
from functools import partial
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from scorefact_desktop.domain.deliverables import ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.services import exporting, figures, previewing
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store import campaigns, outputs
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound

STRICT = partial(language_for, strict=True)
CAMPAIGN = "solvana/2026"


def without_swedish(language: str) -> Translate:
    """Catalogues in which Swedish has a gap; at module level, since other processes import it."""
    if language == "sv":
        raise UserError("missing_translation", language="sv", text="Sample and method")
    return language_for(language)


def broken(language: str) -> Translate:
    """A bug in the process of a language."""
    raise RuntimeError(f"no catalogue for {language}")


def test_three_languages_come_from_one_call(demo_copy: Path, tmp_path: Path) -> None:
    told: list[float] = []
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_dashboard(
            workspace, CAMPAIGN, ("fr", "en", "sv"), tmp_path / "out", STRICT, told.append
        )
        names = [f"solvana-2026-dashboard-{language}.pdf" for language in ("fr", "en", "sv")]
        assert [path.name for path in done.paths] == names
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)
        assert not done.refused
        assert told[0] == 0.0
        assert told[-1] == 1.0
        assert told == sorted(told)
        with workspace.reader() as connection:
            recorded = outputs.of_campaign(connection, campaigns.find(connection, CAMPAIGN).id)
    assert [one.file_name for one in recorded] == names
    assert [one.sha256 for one in recorded] == [hashlib.sha256(path.read_bytes()).hexdigest() for path in done.paths]
    assert all(one.figures and one.protection_limit == 5 for one in recorded)


def test_the_same_workspace_gives_the_same_bytes(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        first = exporting.export_dashboard(workspace, CAMPAIGN, ("sv",), tmp_path / "a", STRICT)
        second = exporting.export_dashboard(workspace, CAMPAIGN, ("sv",), tmp_path / "b", STRICT)
        shown, _ = previewing.document(workspace, previewing.Wanted(CAMPAIGN, "dashboard", "sv"), STRICT("sv"))
    assert first.paths[0].read_bytes() == second.paths[0].read_bytes() == shown


@pytest.mark.parametrize("campaign", ["nordlicht/2024", "nordlicht/2026", "tarnholm/2026", "solvana/2025"])
@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_every_demonstration_campaign_is_sound(demo_workspace: Path, campaign: str, language: str) -> None:
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        data = report_data(workspace, campaign)
    assert_sound(dashboard(data, language, STRICT(language)))


def test_the_numbers_are_those_of_the_indicators(demo_workspace: Path) -> None:
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        made = figures.campaign_figures(workspace, CAMPAIGN, "solvana/2025", delivery=True)
        data = report_data(workspace, CAMPAIGN)
    assert data.figures == made
    rendered = dashboard(data, "en", STRICT("en"))
    satisfied = made.indicator("sat_overall.positive")
    assert satisfied is not None
    assert satisfied.value is not None
    assert f"{100 * satisfied.value:.0f}%" in [box.text for box in rendered.boxes if box.page == 3]


def test_a_gap_in_one_language_does_not_hold_back_the_others(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_label(workspace, CAMPAIGN, ("fr", "sv", "en"), tmp_path, without_swedish)
    pages = [path.name for path in done.paths if path.suffix == ".pdf"]
    assert pages == ["solvana-2026-label-fr.pdf", "solvana-2026-label-en.pdf"]
    assert [(one.language, one.error.code) for one in done.refused] == [("sv", "missing_translation")]
    assert done.refused[0].error.facts == {"language": "sv", "text": "Sample and method"}


def test_a_bug_in_a_process_is_a_bug_here(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace, pytest.raises(RuntimeError, match="no catalogue for fr"):
        exporting.export_label(workspace, CAMPAIGN, ("fr",), tmp_path, broken)
    assert not list(tmp_path.glob("*.pdf"))


def test_cancelling_writes_nothing(demo_copy: Path, tmp_path: Path) -> None:
    asked = iter([False, True])
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_dashboard(
            workspace, CAMPAIGN, ("fr", "en"), tmp_path / "out", STRICT, cancelled=lambda: next(asked, True)
        )
    assert done.cancelled
    assert not done.paths
    assert not (tmp_path / "out").exists()


def test_charts_are_vectors_and_pictures(demo_copy: Path, tmp_path: Path) -> None:
    size = ChartSize(400, 320, 2)
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_charts(workspace, CAMPAIGN, ("sv",), tmp_path, STRICT, size=size)
    names = {path.name for path in done.paths}
    assert {"solvana-2026-radar-sv.svg", "solvana-2026-radar-sv.png", "solvana-2026-trend-support-sv.png"} <= names
    assert "Kompetens" in (tmp_path / "solvana-2026-radar-sv.svg").read_text(encoding="utf-8")
    with Image.open(tmp_path / "solvana-2026-radar-sv.png") as picture:
        assert picture.width == 800


@pytest.mark.parametrize(("kind", "extension"), [("workbook", "xlsx"), ("slides", "pptx")])
def test_office_files_in_three_languages(demo_copy: Path, tmp_path: Path, kind: str, extension: str) -> None:
    export = exporting.export_workbook if kind == "workbook" else exporting.export_slides
    with Workspace.open(demo_copy) as workspace:
        done = export(workspace, CAMPAIGN, ("fr", "en", "sv"), tmp_path, STRICT)
        again = export(workspace, CAMPAIGN, ("sv",), tmp_path / "again", STRICT)
        with workspace.reader() as connection:
            recorded = outputs.of_campaign(connection, campaigns.find(connection, CAMPAIGN).id)
    assert [path.name for path in done.paths] == [
        f"solvana-2026-{kind}-{one}.{extension}" for one in ("fr", "en", "sv")
    ]
    assert again.paths[0].read_bytes() == done.paths[2].read_bytes()
    assert {one.kind for one in recorded} == {kind}


def test_a_full_disk_leaves_no_half_a_workbook(
    demo_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with Workspace.open(demo_copy) as workspace, pytest.raises(UserError) as caught:
        exporting.export_workbook(workspace, CAMPAIGN, ("en",), tmp_path / "out", STRICT)
    assert caught.value.code == "file_disk_full"
    assert not list((tmp_path / "out").glob("*"))


def test_what_the_ledger_could_not_take_is_not_there(
    demo_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that nobody knows of would be forgotten by what protects the next one."""

    def full(*_: object, **__: object) -> None:
        raise UserError("workspace_full")

    monkeypatch.setattr(outputs, "record", full)
    with Workspace.open(demo_copy) as workspace, pytest.raises(UserError):
        exporting.export_workbook(workspace, CAMPAIGN, ("en",), tmp_path / "out", STRICT)
    assert list((tmp_path / "out").iterdir()) == []


def test_what_cannot_be_delivered_is_refused_in_one_word(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        for campaign, language, code in (
            ("nobody/1999", "fr", "campaign_unknown"),
            (CAMPAIGN, "de", "language_unknown"),
        ):
            with pytest.raises(UserError) as caught:
                exporting.export_dashboard(workspace, campaign, (language,), tmp_path, STRICT)
            assert caught.value.code == code
    with Workspace.open(demo_copy, read_only=True) as workspace, pytest.raises(UserError) as caught:
        exporting.export_dashboard(workspace, CAMPAIGN, ("fr",), tmp_path, STRICT)
    assert caught.value.code == "workspace_read_only"


def test_a_folder_that_cannot_be_made(demo_copy: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Workspace.open(demo_copy) as workspace, pytest.raises(UserError) as caught:
        exporting.export_label(workspace, CAMPAIGN, ("fr",), tmp_path / "file" / "out", STRICT)
    assert caught.value.code == "file_not_written"


def test_delivered_files_open(demo_copy: Path, tmp_path: Path) -> None:
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_label(workspace, CAMPAIGN, ("fr",), tmp_path, STRICT)
    assert len(pypdf.PdfReader(io.BytesIO(done.paths[0].read_bytes())).pages) == 1
