from itertools import product

import pytest

from scorefact_desktop.views import theme
from scorefact_desktop.views.icons import icon

MARKS = ("accent", "previous", "benchmark", "good", "watch", "bad")


def luminance(text):
    parts = [int(text[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("tokens", "word", "ground"),
    list(product((theme.LIGHT, theme.DARK), ("ink", "muted", "accent", "bad"), ("card", "page"))),
)
def test_words_can_be_read(tokens, word, ground):
    assert contrast(getattr(tokens, word), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(
    ("tokens", "mark", "ground"),
    list(product((theme.LIGHT, theme.DARK), MARKS, ("card", "page"))),
)
def test_marks_can_be_seen(tokens, mark, ground):
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
def test_words_on_the_accent_and_on_tints_can_be_read(tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    for token in ("good", "watch", "bad", "accent"):
        assert contrast(tokens.ink, tokens.mix(token, 0.10).name()) >= 4.5
    assert contrast(tokens.accent, tokens.mix("accent", 0.10).name()) >= 4.5


def test_an_unknown_token_is_a_bug():
    with pytest.raises(KeyError):
        theme.LIGHT.colour("pink")


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
def test_the_style_sheet_has_every_token_filled_in(tokens):
    sheet = theme.style_sheet(tokens)
    assert "$" not in sheet
    assert tokens.card in sheet


def test_every_page_has_an_icon_and_icons_take_the_colour_asked_for(program):
    image = icon("home", "bad", 24).pixmap(24, 24).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(one.red() > one.blue() for one in inked)
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_without_an_interface_font_lato_is_used(program):
    assert theme.interface_family()
    assert theme.font(12).pixelSize() == 12
