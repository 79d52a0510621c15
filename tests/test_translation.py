"""One language on screen, another on paper, and no half-translated document."""

import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from scorefact_desktop import translation
from scorefact_desktop.assets import asset
from scorefact_desktop.domain.errors import UserError


def some_message(plural: bool) -> tuple[str, str, str | None]:
    """A context, source and comment that the French catalogue has."""
    for context in ET.parse(asset("i18n", "scorefact_fr.ts")).iter("context"):
        for message in context.iter("message"):
            if (message.get("numerus") == "yes") == plural:
                return context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment")
    raise AssertionError("the catalogue is empty")


def test_languages() -> None:
    assert translation.LANGUAGES == {"en": "English", "fr": "Français", "sv": "Svenska"}
    assert translation.system_language() in translation.LANGUAGES


def test_another_language_without_an_application() -> None:
    context, source, comment = some_message(plural=False)
    program = (
        "from scorefact_desktop.translation import language_for; from PySide6.QtCore import QCoreApplication;"
        f"print(ascii(language_for('fr')({context!r}, {source!r}, {comment!r})), QCoreApplication.instance())"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    expected = translation.language_for("fr")(context, source, comment)
    assert result.stdout.strip() == f"{expected!a} None"


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
@pytest.mark.parametrize("n", [0, 1, 2, 1000])
def test_plurals_show_their_number(language: str, n: int) -> None:
    text = translation.language_for(language, strict=True)(*some_message(plural=True), n)
    assert "%n" not in text


def test_french_counts_nought_as_singular() -> None:
    french = translation.language_for("fr")
    message = some_message(plural=True)
    assert french(*message, 0).replace("0", "1") == french(*message, 1)


def test_a_missing_string_is_english_unless_strict() -> None:
    assert translation.language_for("sv")("Nowhere", "Not there: %n", n=3) == "Not there: 3"
    with pytest.raises(UserError) as caught:
        translation.language_for("sv", strict=True)("Nowhere", "Not there")
    assert caught.value.code == "missing_translation"
    assert caught.value.facts == {"language": "sv", "text": "Not there"}


def test_english_is_never_missing() -> None:
    assert translation.language_for("en", strict=True)("Nowhere", "Not there") == "Not there"


@pytest.mark.parametrize("use", [translation.language_for, translation.install])
def test_an_unknown_language_is_refused(use: object) -> None:
    assert callable(use)
    with pytest.raises(ValueError, match="'de' is not one of en, fr, sv"):
        use("de")


def test_the_interface_switches_and_a_document_stays(qapp: QApplication) -> None:
    changes: list[str] = []

    class Watcher(QWidget):
        def changeEvent(self, event: object) -> None:
            changes.append(type(event).__name__)

    watcher = Watcher()
    message = some_message(plural=False)
    swedish = translation.language_for("sv")(*message)
    try:
        translation.install("fr")
        assert translation.translate(*message) == translation.language_for("fr")(*message)
        assert translation.translate("QPlatformTheme", "Cancel") == "Annuler"
        assert translation.language_for("sv")(*message) == swedish
        qapp.processEvents()
        assert changes
    finally:
        translation.install("en")
    assert translation.translate(*message) == message[1]
    watcher.deleteLater()
