"""A mapping as a file, for the next analyst or the command line."""

import json
from pathlib import Path

from scorefact_desktop.exchange.customer_mapping import CustomerMapping
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.services.files import written_whole


def write_mapping(mapping: Mapping | CustomerMapping, path: Path) -> None:
    """Write a mapping as `read_mapping` and `scorefact import --mapping` take it.

    Raises UserError file_disk_full, file_not_written, file_not_ordinary.
    """
    text = json.dumps(mapping.to_json(), ensure_ascii=False, indent=2)
    with written_whole(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")
