"""One spelling of JSON for whatever is hashed or signed: two laptops that mean the same must write the same.

And JSON that somebody else wrote, read so that it can be spelt, stored and printed again.
"""

import json
from typing import Any


def canonical(value: object) -> str:
    """JSON with sorted keys, without spaces, and with letters as they are. ValueError for numbers that JSON lacks."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def parsed(text: str | bytes) -> Any:
    """What JSON from anywhere says. ValueError for whatever is none, is nested too deeply, or cannot be spelt again:
    numbers that JSON lacks, and halves of letters such as "\\ud800", which no file and no workspace can hold."""
    try:
        found = json.loads(text)
        canonical(found).encode()
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return found
