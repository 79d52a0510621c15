"""The preview is the document that an export writes, and knows where its parts and themes begin."""

import io
from pathlib import Path

import pypdf

from scorefact_desktop.services.previewing import Wanted, page_pictures, preview
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

CAMPAIGN = "tarnholm/2024"
ENGLISH = language_for("en", strict=True)


def test_chosen_parts_are_where_it_says(demo_workspace: Path) -> None:
    wanted = Wanted(CAMPAIGN, "dashboard", "en", "", ("themes", "radar"), "Fund One")
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        shown = preview(workspace, wanted, ENGLISH, 60)
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(shown.pdf)).pages]
    assert len(pages) == len(shown.thumbnails) == 2 + shown.counts["themes"] + shown.counts["radar"]
    assert tuple(shown.counts) == ("themes", "radar")
    assert shown.starts == {"themes": 2, "radar": 2 + shown.counts["themes"]}
    assert "Summary" in pages[shown.starts["radar"]]
    assert all("Copy for Fund One." in page for page in pages[1:])
    support = [at for at, theme in shown.themes.items() if theme == "support"]
    assert support
    assert all("Support" in pages[at] for at in support)
    (picture,) = page_pictures(shown, (support[0],), 200)
    assert picture.width == 200


def test_the_label_has_one_page_and_no_parts(demo_workspace: Path) -> None:
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        shown = preview(workspace, Wanted(CAMPAIGN, "label", "en"), ENGLISH, 60)
    assert len(shown.thumbnails) == 1
    assert not shown.counts
    assert not shown.themes


def test_a_cancelled_preview_has_no_pages(demo_workspace: Path) -> None:
    with Workspace.open(demo_workspace, read_only=True) as workspace:
        assert preview(workspace, Wanted(CAMPAIGN, "dashboard", "en"), ENGLISH, 60, lambda: True).pdf == b""
