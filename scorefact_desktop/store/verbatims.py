"""Comments of respondents as an analyst released them: the only words that anybody outside may read."""

from typing import NamedTuple

from scorefact_desktop.store.connection import Connection


class Released(NamedTuple):
    """One comment after redaction; `language` of the words, None where it is not known."""

    text: str
    language: str | None


def released(connection: Connection, campaign_id: int, code: str) -> tuple[Released, ...]:
    """The released comments to a question of a campaign, from interviews that enter figures, in the order stored."""
    rows = connection.execute(
        "SELECT r.text, r.language FROM released_verbatim r JOIN interview i ON i.id = r.interview_id"
        " JOIN question q ON q.id = r.question_id WHERE i.campaign_id = ? AND q.code = ? AND i.counts = 1"
        " AND i.status IN ('complete', 'partial') ORDER BY i.id",
        (campaign_id, code),
    )
    return tuple(Released(*row) for row in rows)


def answered(connection: Connection, campaign_id: int, code: str) -> int:
    """How many respondents of a campaign said something in their own words."""
    row = connection.execute(
        "SELECT count(*) FROM interview i JOIN answer a ON a.interview_id = i.id"
        " JOIN question q ON q.id = a.question_id"
        " WHERE i.campaign_id = ? AND q.code = ? AND a.kind = 0 AND i.counts = 1"
        " AND i.status IN ('complete', 'partial')",
        (campaign_id, code),
    ).fetchone()
    return int(row[0])
