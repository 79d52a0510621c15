"""Whether a file that was dropped somewhere is meant to be verified: a page, a picture of a code, or its text."""

import re
from pathlib import Path

#: What is never imported as data.
_PICTURES = {".pdf", ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".svg"}
_TEXTS = {"", ".txt"}
_MOST_TEXT = 16 * 1024
#: The text of a code: an address before `#` or none, then base 32; no word of data is as long.
_CODE = re.compile(rb"(https?://\S{1,500}#)?[A-Z2-7]{200,}")


def is_for_verification(path: Path) -> bool:
    """True for what can only be a label: nothing of it is trusted, only its beginning is looked at."""
    if path.suffix.lower() in _PICTURES:
        return True
    try:
        with path.open("rb") as file:
            start = file.read(_MOST_TEXT)
    except OSError:
        return False  # said where it is read
    if start.startswith(b"%PDF-"):
        return True
    return path.suffix.lower() in _TEXTS and _CODE.fullmatch(start.strip()) is not None
