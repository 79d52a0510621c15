"""Characters without a glyph are counted and told: in the window before delivery, by the command after it."""

import pytest

from scorefact_desktop.reports.fonts import printable, replaced
from scorefact_desktop.services import comments, glyphs
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace

CAMPAIGN = "solvana/2026"


def test_usual_characters_are_all_in_the_font():
    usual = [chr(code) for code in range(0x20, 0x3000) if glyphs.USUAL.fullmatch(chr(code))]
    assert len(usual) > 300
    assert replaced("".join(usual)) == ""


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("Très bien, ça va ; « œuvre » – 12 %", ""),
        ("مرحبا", "مرحبا"),
        ("bra 👍👍", "👍👍"),
        ("\u25a1 a box of their own", ""),
        ("e\u0301 composed", ""),
    ],
)
def test_what_prints_as_a_box(text, boxes):
    assert replaced(text) == boxes
    assert printable(text).count("\u25a1") - text.count("\u25a1") == len(boxes)


def test_a_campaign_tells_where_they_come_from(demo_copy):
    with Workspace.open(demo_copy) as workspace:
        assert glyphs.of_campaign(workspace, CAMPAIGN) == glyphs.Boxes()
        comments.write_comment(workspace, CAMPAIGN, "support", "sv", "Kunden skrev مرحبا 👍")
        found = glyphs.of_campaign(workspace, CAMPAIGN)
        assert found.places == {"comments": 6}
        assert found.characters == "مرحبا👍"
        assert glyphs.of_data(report_data(workspace, CAMPAIGN)).count == 6
