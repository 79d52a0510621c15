"""The code on paper: read back from a picture, also a poor one."""

from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from scorefact_desktop.label import code, statement
from tests.label import samples
from tests.label.samples import PAGE, issuing_key

TEXT = statement.qr_text(statement.seal(samples.statement(), issuing_key().private), PAGE)


def picture(text: str, size: int = 4) -> Image.Image:
    modules = code.modules(text)
    count = len(modules)
    small = Image.new("L", (count + 8, count + 8), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                small.putpixel((x + 4, y + 4), 0)
    return small.resize((size * (count + 8),) * 2, Image.Resampling.NEAREST)


def test_the_code_is_read_back_also_turned_and_blurred(tmp_path: Path) -> None:
    found = picture(TEXT).rotate(7, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    path = tmp_path / "photo.jpg"
    found.filter(ImageFilter.GaussianBlur(0.6)).save(path, quality=60)
    assert code.read(path) == TEXT


def test_the_code_fits_the_page() -> None:
    assert len(code.modules(TEXT)) <= 97  # on 33 mm a module is then 0.34 mm: 4 dots at 300 dpi


def test_pictures_without_a_code_or_with_two_are_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    Image.new("L", (200, 200), 255).save(empty)
    broken = tmp_path / "broken.png"
    broken.write_bytes(empty.read_bytes()[:60])
    none = tmp_path / "text.png"
    none.write_text("no picture")
    two = Image.new("L", (1_600, 800), 255)
    two.paste(picture(TEXT), (0, 0))
    two.paste(picture("SOMETHING ELSE"), (1_000, 0))
    both = tmp_path / "both.png"
    two.save(both)
    for path in (empty, broken, none, both):
        with pytest.raises(code.NoCodeError):
            code.read(path)
