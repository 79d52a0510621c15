"""In a process with little memory and no writing: a picture from anywhere, set anew as a plain PNG for documents.

One JSON request on stdin (path), the new picture as one block and its size on stdout, as in `exchange.child`.
"""

import io
import json
import sys
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageOps

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import child

MOST_BYTES = 10 * 1024 * 1024
#: Pixels of a side that are taken, and of the whole; a side that is kept, enough for 60 mm at 500 dpi.
LEAST_SIDE, MOST_SIDE, MOST_PIXELS, KEPT_SIDE = 32, 10_000, 25_000_000, 1200
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_COLOURS = {"1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16", "I"}


def tell(request: dict[str, Any], pipe: BinaryIO) -> None:
    """The picture as a block, then its size."""
    Image.preinit()  # before memory is capped
    child.confine(request["memory"])
    picture, size = read(Path(request["path"]))
    child.send(pipe, child.ROWS, picture)
    child.send(pipe, child.FOUND, json.dumps({"width": size[0], "height": size[1]}).encode())


def read(path: Path) -> tuple[bytes, tuple[int, int]]:
    """The picture as PNG without anything but its pixels, and their number across and down.

    UserErrors logo_too_heavy, logo_svg, logo_kind, logo_too_large, logo_too_small, logo_moving, logo_colours,
    logo_broken.
    """
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UserError("logo_too_heavy", most=MOST_BYTES // 1024 // 1024)
    if not content.startswith((_PNG, _JPEG)):
        start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        svg = start.startswith((b"<svg", b"<?xml", b"<!doctype svg", b"<!--")) and b"<svg" in content[:65536].lower()
        raise UserError("logo_svg" if svg or content.startswith(b"\x1f\x8b") else "logo_kind")
    try:
        return _set_anew(content)
    except (UserError, MemoryError):
        raise
    except Exception as error:
        raise UserError("logo_broken") from error


def _set_anew(content: bytes) -> tuple[bytes, tuple[int, int]]:
    Image.MAX_IMAGE_PIXELS = None  # the sizes are looked at here, before anything is decoded
    with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
        wide, high = picture.size
        if max(wide, high) > MOST_SIDE or wide * high > MOST_PIXELS:
            raise UserError("logo_too_large", width=wide, height=high, most=MOST_SIDE, pixels=MOST_PIXELS // 10**6)
        if min(wide, high) < LEAST_SIDE:
            raise UserError("logo_too_small", width=wide, height=high, least=LEAST_SIDE)
        if getattr(picture, "n_frames", 1) > 1:
            raise UserError("logo_moving")
        if picture.mode not in _COLOURS:
            raise UserError("logo_colours", mode=picture.mode)
        picture.load()
        upright = ImageOps.exif_transpose(picture)
        clear = upright.has_transparency_data
        plain = _eight_bits(upright).convert("RGBA" if clear else "RGB")
    plain.thumbnail((KEPT_SIDE, KEPT_SIDE), Image.Resampling.LANCZOS)
    bare = Image.new(plain.mode, plain.size)  # without what else a file says of itself
    bare.paste(plain)
    target = io.BytesIO()
    bare.save(target, "PNG", optimize=False)
    return target.getvalue(), bare.size


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Greys of 16 bits in 8: converting alone would cut them off at white."""
    if picture.mode not in ("I;16", "I"):
        return picture
    return (
        picture.point(lambda value: value / 257, "L")
        if picture.mode == "I"
        else picture.convert("I").point(lambda value: value / 257).convert("L")
    )


if __name__ == "__main__":
    sys.exit(child.serve(tell))
