"""Catalogues read without Qt say what Qt says, and find the language that Qt finds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from scorefact_desktop.assets import asset
from scorefact_desktop.catalogues import LANGUAGES, Catalogue

_BEGINNING = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LOCALES = (
    {"LANGUAGE": "de:sv_SE:fr"},
    {"LANGUAGE": "fr", "LC_ALL": "sv_SE.UTF-8"},
    {"LC_ALL": "sv_SE.UTF-8", "LANG": "fr_FR.UTF-8"},
    {"LC_MESSAGES": "fr_CA", "LANG": "sv_SE.UTF-8"},
    {"LANG": "fr_FR.UTF-8"},
    {"LANG": "de_DE.UTF-8"},
    {"LANG": "C"},
    {},
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_what_qt_says(language: str) -> None:
    ours = Catalogue(asset("i18n", f"scorefact_{language}.qm"))
    theirs = QTranslator()
    assert theirs.load(f"scorefact_{language}", str(asset("i18n")))

    assert ours.messages
    for context, text, comment in ours.messages:
        for n in (-1, 0, 1, 2):
            assert ours.translate(context, text, comment, n) == theirs.translate(context, text, comment, n)
        assert ours.translate(context, text) == theirs.translate(context, text)
        assert ours.translate(context, text, "?") == theirs.translate(context, text, "?")


def test_what_is_not_there_has_no_translation() -> None:
    assert Catalogue(asset("i18n", "scorefact_fr.qm")).translate("Nowhere", "Not there", None, 3) == ""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"something else", "is no catalogue"),
        (
            _BEGINNING + b"\x88\x00\x00\x00\x02\x07\x05",
            "plurals of another kind",
        ),
        (_BEGINNING + b"\x69\x00\x00\x00\x05\x02\x00\x00\x00\x00", "a field 2"),
    ],
)
def test_what_we_cannot_read_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "other.qm"
    path.write_bytes(content)

    with pytest.raises(ValueError, match=reason):
        Catalogue(path)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asked of Qt itself there")
def test_the_language_of_the_user_is_the_one_qt_finds() -> None:
    program = (
        "import json, os; from PySide6.QtCore import QLocale; from scorefact_desktop.catalogues import *;"
        "names = [one.replace('_', '-').split('-')[0].lower() for one in QLocale.system().uiLanguages()];"
        "print(system_language(), next((one for one in names if one in LANGUAGES), 'en'))"
    )
    plain = {name: value for name, value in os.environ.items() if name != "LANGUAGE" and name[:3] not in ("LC_", "LAN")}
    for told in _LOCALES:
        result = subprocess.run(
            [sys.executable, "-c", program], env=plain | told, capture_output=True, text=True, check=True
        )
        ours, theirs = result.stdout.split()
        assert ours == theirs, told


def test_commands_and_documents_do_without_qt() -> None:
    program = (
        "import sys; from scorefact_desktop.catalogues import language_for;"
        "language_for('fr')('Commands', 'x'); sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
