"""Small tables written for tests, and their reading without a child process."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.exchange.staged import Found, Staged
from scorefact_desktop.exchange.staging import stage

Rows = Sequence[Sequence[object]]


def as_csv(header: Sequence[str], rows: Rows, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


def staged(content: bytes, name: str = "responses.csv", **options: str | int | None) -> Staged:
    blocks: list[bytes] = []
    found = stage(io.BytesIO(content), name, options, Limits(), blocks.append, lambda _share: None)
    return Staged(Found.from_json(found.to_json()), tuple(blocks))


def table(header: Sequence[str], rows: Rows, delimiter: str = ",", encoding: str = "utf-8") -> Staged:
    return staged(as_csv(header, rows, delimiter, encoding))


def saved(folder: Path, header: Sequence[str], rows: Rows, name: str = "responses.csv") -> Path:
    path = folder / name
    path.write_bytes(as_csv(header, rows))
    return path
