"""The page of released comments: quoted, marked, explained where it is empty, sound with any words."""

from dataclasses import replace

import pytest

from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import Quote, Quotes
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, text
from tests.reports.samples import standard_data


def rendered(quotes, language="en"):
    return dashboard(replace(standard_data(), quotes=tuple(quotes)), language, language_for(language, strict=True))


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_comments_are_quoted_with_name_and_marked_translation(language):
    quote = Quote("Ge oss en fast kontaktperson.", "Astrid, Elskin AB", {language: "Give us one contact."})
    made = rendered([Quotes("spo_actions", "ok", 12, (quote,))], language)
    assert_sound(made)
    printed = " ".join(text(made).replace("\u00a0", " ").split())
    assert "Ge oss en fast kontaktperson." in printed
    assert "Astrid, Elskin AB" in printed
    marked = {"fr": "Traduction : Give", "en": "Translation: Give", "sv": "Översättning: Give"}[language]
    assert marked in printed


@pytest.mark.parametrize(
    ("status", "words"),
    [("too_few", "Fewer than ten"), ("no_consent", "has agreed"), ("none_released", "released yet")],
)
def test_a_page_without_comments_says_why(status, words):
    made = rendered([Quotes("spo_actions", status, 7)])
    assert_sound(made)
    assert words in text(made)
    assert ("7 comments" in text(made)) == (status != "too_few")


def test_no_question_in_words_no_page():
    assert rendered([]).pages == rendered([Quotes("spo_actions", "none_released", 12)]).pages - 1


def test_long_arabic_and_marked_comments_are_set_soundly():
    long = "A very long comment that goes on and on about everything. " * 20
    quotes = [Quote(long), Quote("خدمة ممتازة 🙂"), Quote("**bold** <b>&"), Quote("Donaudampfschifffahrt" * 12)] * 8
    made = rendered([Quotes("spo_actions", "ok", 99, tuple(quotes))])
    assert_sound(made)
    assert "**bold** <b>&" in text(made).replace("\u2060", "")  # as it was said, and not in bold
