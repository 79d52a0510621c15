"""`scorefact campaign logo`: kept, shown, taken away, and refused in a sentence."""

import pytest
from PIL import Image


@pytest.fixture
def at(demo_copy):
    return "--workspace", demo_copy, "--vendor", "Tarnholm"


def test_a_logo_is_kept_and_taken_away(run, run_json, at, tmp_path):
    Image.new("RGB", (200, 80), (10, 90, 10)).save(tmp_path / "logo.jpg")
    assert run_json("campaign", "logo", *at) == (0, {"vendor": "tarnholm", "logo": False})
    assert run_json("campaign", "logo", *at, "--file", tmp_path / "logo.jpg")[1]["logo"] is True
    assert run("campaign", "logo", *at)[1] == "The logo of tarnholm stands on new covers and labels.\n"
    assert run_json("campaign", "logo", *at, "--remove")[1]["logo"] is False


def test_bad_pictures_and_vendors_are_refused_in_a_sentence(run, run_json, at, demo_copy, tmp_path):
    (tmp_path / "logo.svg").write_bytes(b"<svg/>")
    status, out, told = run("campaign", "logo", *at, "--file", tmp_path / "logo.svg", lang="fr")
    assert (status, out) == (1, "")
    assert told.startswith("logo.svg est un dessin SVG")
    assert run_json("campaign", "logo", *at, "--file", tmp_path / "gone.png")[1]["error"]["code"] == "file_missing"
    other = ("--workspace", demo_copy, "--vendor", "nobody", "--remove")
    assert run_json("campaign", "logo", *other)[1]["error"]["code"] == "vendor_unknown"
    assert run("campaign", "logo", *at, "--file", "x.png", "--remove")[0] == 2
