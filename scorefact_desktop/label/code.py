"""The QR code of a label: made for paper, and read from a picture of it."""

from pathlib import Path
from typing import Any

from scorefact_desktop.domain.errors import UserError

MOST_BYTES = 40 * 1024 * 1024
_MOST_PIXELS = 80_000_000


class NoCodeError(ValueError):
    """A picture without a readable QR code, or with several."""


def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the code, row by row, without its quiet zone. Error correction M.

    Raises UserError label_too_long where the text is longer than any code.
    """
    import segno

    page, mark, statement = text.rpartition("#")
    # Two segments: the statement alone fits the denser alphabet, which the address does not.
    content: Any = [page + mark, statement] if mark else statement  # its types do not know of several segments
    try:
        code = segno.make(content, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError as error:
        raise UserError("label_too_long") from error
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)


def load_library() -> None:
    """Imports what reading needs, for a process that may not take more memory later."""
    import zxingcpp
    from PIL import Image, JpegImagePlugin, PngImagePlugin

    del zxingcpp, Image, JpegImagePlugin, PngImagePlugin


def read(path: Path) -> str:
    """The text of the one QR code in a picture (PNG, JPEG and what else Pillow reads). Raises NoCodeError."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise NoCodeError("too many pixels")
            grey = picture.convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise NoCodeError("no picture") from error
    return _text(grey)


def _text(picture: object) -> str:
    import zxingcpp

    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    texts = {one.text for one in found}
    if len(texts) != 1:
        raise NoCodeError("no code, or several")
    return str(texts.pop())
