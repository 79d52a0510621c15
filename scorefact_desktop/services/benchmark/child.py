"""In a process with little memory: the newest release of a source that may be hostile, verified before it is handed on.

One JSON request on stdin (source, pinned root and metadata in base 64), frames on stdout as in `exchange.child`.
"""

import base64
import json
import sys
from typing import Any, BinaryIO

from scorefact_desktop.benchmark.sync import MOST_BYTES, sync
from scorefact_desktop.exchange import child


def bring(request: dict[str, Any], pipe: BinaryIO) -> None:
    """The newest release and the metadata to begin with the next time, both in base 64."""
    child.confine(request["memory"], largest_file=2 * MOST_BYTES)
    synced = sync(
        request["source"],
        base64.b64decode(request["root"]),
        {name: base64.b64decode(body) for name, body in request["trust"].items()},
        lambda received, expected: child.send(
            pipe, child.PROGRESS, json.dumps(received / expected if expected else 0.0).encode()
        ),
    )
    content = {
        "body": base64.b64encode(synced.body).decode("ascii"),
        "trust": {name: base64.b64encode(body).decode("ascii") for name, body in synced.trust.items()},
    }
    child.send(pipe, child.FOUND, json.dumps(content).encode())


if __name__ == "__main__":
    sys.exit(child.serve(bring))
