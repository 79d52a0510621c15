"""In a process with little memory: the newest release of a source that may be hostile, verified before it is handed on.

One JSON request on stdin (source, pinned root and metadata in base 64), frames on stdout as in `exchange.child`.
"""

import base64
import json
import os
import sys
from typing import BinaryIO

from scorefact_desktop.benchmark.sync import MOST_BYTES, sync
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import child


def main() -> int:
    """Serve one request."""
    request = json.loads(sys.stdin.buffer.readline())
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    child.confine(request["memory"], largest_file=2 * MOST_BYTES)
    try:
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
    except UserError as error:
        _refuse(pipe, error.code, **error.facts)
    except MemoryError:
        _refuse(pipe, "reading_memory")
    except BrokenPipeError:  # cancelled
        return 1
    except Exception as error:  # noqa: BLE001 a source must not bring this process down without a word
        _refuse(pipe, "reading_crashed", trace=type(error).__name__)
        return 1
    return 0


def _refuse(pipe: BinaryIO, code: str, **facts: object) -> None:
    child.send(pipe, child.ERROR, json.dumps({"code": code, "facts": facts}, default=str).encode())


if __name__ == "__main__":
    sys.exit(main())
