"""Words on slides: comments of the analyst beside the figures, quotes only as released, nothing cut in the notes."""

import io
from dataclasses import replace

import pytest
from pptx import Presentation

from scorefact_desktop.reports.data import Quote, Quotes
from scorefact_desktop.services.deliverables.slides import deck, slides
from scorefact_desktop.services.deliverables.word_slides import shortened
from scorefact_desktop.translation import language_for
from tests.reports.samples import standard_data

LANGUAGES = ("fr", "en", "sv")


def made(language="en", **changed):
    return deck(replace(standard_data(), **changed), language, language_for(language, strict=True)).slides


@pytest.mark.parametrize("language", LANGUAGES)
def test_comments_stand_on_their_slide_and_whole_in_the_notes(language):
    long = "The support was reorganised in spring. " * 30
    found = made(language, comments={language: {"": "Customers stay.", "support": long}})
    (radar,) = [one for one in found if one.graph is not None and one.graph.kind == "radar"]
    assert radar.points[0].endswith("\nCustomers stay.")
    assert radar.notes.startswith("Customers stay.\n")
    (support,) = [one for one in found if one.notes.startswith(long.strip())]
    (point,) = support.points
    assert point.endswith("spring.\u00a0…")
    assert len(point) < 480


def test_comments_in_another_language_are_not_shown():
    assert made("sv", comments={"fr": {"": "Les clients restent."}}) == made("sv", comments={})


@pytest.mark.parametrize("language", LANGUAGES)
def test_released_quotes_have_a_slide_a_question(language):
    quotes = (Quote("Ge oss en kontaktperson.", "Astrid, Elskin AB", {language: "One contact."}), Quote("Quicker."))
    asked = (Quotes("spo_actions", "ok", 12, quotes), Quotes("nps_reason", "too_few", 3))
    (slide,) = [one for one in made(language, quotes=asked) if one.points and "Elskin" in one.points[0]]
    first, second = slide.points
    assert "Ge oss en kontaktperson." in first
    assert first.endswith("— Astrid, Elskin AB")
    assert "One contact." in first
    assert "Quicker." in second
    assert slide.notes


@pytest.mark.parametrize("status", ["too_few", "no_consent", "none_released", "filtered"])
def test_what_is_not_released_has_no_slide(status):
    assert made(quotes=(Quotes("spo_actions", status, 20),)) == made(quotes=())


def test_a_quote_is_never_cut_and_never_overflows():
    many = tuple(Quote(f"{at} " + "word " * 60) for at in range(30))
    slide = next(one for one in made(quotes=(Quotes("spo_actions", "ok", 40, (Quote("x" * 4000), *many)),)) if
                 any("word word" in point for point in one.points))  # fmt: skip
    assert sum(len(point) for point in slide.points) <= 1200
    assert all(point.strip("“”").endswith("word ") for point in slide.points)
    page = Presentation(io.BytesIO(slides(replace(standard_data(), quotes=(Quotes("spo_actions", "ok", 40, many),)),
                                          "en", language_for("en", strict=True))))  # fmt: skip
    assert any("word word" in shape.text_frame.text for one in page.slides for shape in one.shapes
               if shape.has_text_frame)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Short.", "Short."),
        ("One sentence here. Another that is long", "One sentence here.\u00a0…"),
        ("no sentence in all of these words", "no sentence in all of\u00a0…"),
        ("x" * 50, "x" * 23 + "\u00a0…"),
    ],
)
def test_a_text_is_shortened_at_a_sentence_else_at_a_word(text, expected):
    assert shortened(text, 25) == expected
