"""What an audience has been shown of a campaign, so that its next picture differs by a whole block of interviews.

Kept in the workspace: closing the screen, or the program, must not let the picture start anew one answer later.
"""

import json
from collections.abc import Mapping
from typing import NamedTuple

from scorefact_desktop.store.connection import Connection


class ShownRow(NamedTuple):
    """One interview as the audience's figures have it; `group` where it was held in a workshop."""

    blob: bytes
    numbers: dict[str, float]
    group: bool


def of_campaign(connection: Connection, campaign_id: int) -> dict[int, ShownRow]:
    """What was shown of a campaign, by interview."""
    rows = connection.execute(
        "SELECT a.interview_id, a.blob, a.numbers, i.mode = 'workshop' FROM audience_row a"
        " JOIN interview i ON i.id = a.interview_id WHERE i.campaign_id = ?",
        (campaign_id,),
    )
    return {row[0]: ShownRow(bytes(row[1]), json.loads(row[2]), bool(row[3])) for row in rows}


def put(connection: Connection, changed: Mapping[int, tuple[bytes, Mapping[str, float]] | None]) -> None:
    """Keeps what is shown of these interviews from now on; None where nothing of one is shown any more.

    Interviews erased meanwhile are passed over.
    """
    for interview_id, row in changed.items():
        if row is None:
            connection.execute("DELETE FROM audience_row WHERE interview_id = ?", (interview_id,))
            continue
        connection.execute(
            "INSERT INTO audience_row (interview_id, blob, numbers) SELECT id, ?2, ?3 FROM interview WHERE id = ?1"
            " ON CONFLICT (interview_id) DO UPDATE SET blob = excluded.blob, numbers = excluded.numbers",
            (interview_id, row[0], json.dumps(row[1], separators=(",", ":"))),
        )
