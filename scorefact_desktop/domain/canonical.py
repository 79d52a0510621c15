"""One spelling of JSON for whatever is hashed or signed: two laptops that mean the same must write the same."""

import json


def canonical(value: object) -> str:
    """JSON with sorted keys, without spaces, and with letters as they are. ValueError for numbers that JSON lacks."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
