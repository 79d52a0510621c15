"""Pictures from anywhere: what becomes of good ones, and the refusal that each bad one meets."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import logo_child


def written(folder: Path, picture: Image.Image, name: str = "logo.png", **options: object) -> Path:
    picture.save(folder / name, **options)
    return folder / name


def refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        logo_child.read(path)
    return caught.value.code


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def claimed(wide: int, high: int) -> bytes:
    """A PNG of few bytes that says it has so many pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_a_plain_one(tmp_path: Path, mode: str) -> None:
    content, size = logo_child.read(written(tmp_path, Image.new(mode, (120, 60))))
    made = opened(content)
    assert made.mode in ("RGB", "RGBA")
    assert made.size == size == (120, 60)


def test_a_clear_ground_stays_clear(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    picture.putpixel((3, 4), (200, 10, 20, 255))
    made = opened(logo_child.read(written(tmp_path, picture))[0])
    assert made.getpixel((0, 0)) == (0, 0, 0, 0)
    assert made.getpixel((3, 4)) == (200, 10, 20, 255)


def test_a_grey_of_sixteen_bits_keeps_its_tone(tmp_path: Path) -> None:
    made = opened(logo_child.read(written(tmp_path, Image.new("I;16", (64, 64), 0x8080)))[0])
    assert made.getpixel((5, 5)) == (128, 128, 128)


def test_what_a_file_says_of_itself_is_left_behind(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = "SECRET of the designer", 6  # description; turned by a quarter
    path = written(tmp_path, Image.new("RGB", (200, 100), (9, 9, 9)), "logo.jpg", exif=exif, comment=b"SECRET too")
    content, size = logo_child.read(path)
    assert b"SECRET" not in content
    assert size == (100, 200)  # as it is seen
    assert opened(content).info == {}


def test_a_large_picture_is_made_smaller_in_proportion(tmp_path: Path) -> None:
    assert logo_child.read(written(tmp_path, Image.new("RGB", (4000, 1000))))[1] == (1200, 300)


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("logo_kind", b"GIF89a" + b"\0" * 40),
        ("logo_kind", b"not a picture"),
        ("logo_kind", b""),
        ("logo_svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("logo_svg", b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><svg/>"),
        ("logo_broken", b"\x89PNG\r\n\x1a\n" + b"\0" * 40),
        ("logo_broken", b"\xff\xd8\xff\xe0" + b"\0" * 40),
        ("logo_broken", claimed(300, 300)),
        ("logo_too_large", claimed(20_000, 20_000)),
        ("logo_too_large", claimed(60_000, 40)),
        ("logo_too_small", claimed(1, 1)),
        ("logo_too_small", claimed(3000, 31)),
    ],
)
def test_bad_files_are_told_apart(tmp_path: Path, code: str, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    assert refused(path) == code


def test_a_cut_picture_is_broken(tmp_path: Path) -> None:
    path = written(tmp_path, Image.effect_noise((300, 300), 50))
    path.write_bytes(path.read_bytes()[:-900])
    assert refused(path) == "logo_broken"


def test_an_animation_is_refused(tmp_path: Path) -> None:
    first, second = Image.new("RGB", (64, 64)), Image.new("RGB", (64, 64), (200, 0, 0))
    assert refused(written(tmp_path, first, save_all=True, append_images=[second])) == "logo_moving"


def test_colours_of_a_printing_press_are_refused(tmp_path: Path) -> None:
    assert refused(written(tmp_path, Image.new("CMYK", (64, 64)), "logo.jpg")) == "logo_colours"


def test_more_bytes_than_a_logo_has_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * logo_child.MOST_BYTES)
    assert refused(path) == "logo_too_heavy"
