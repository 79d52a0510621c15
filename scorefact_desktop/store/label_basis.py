"""What a label decision stands on, read from the truth: answer rows rather than the bytes packed beside them."""

import hashlib
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from scorefact_desktop.domain.cells import pack
from scorefact_desktop.store import answers, questionnaires
from scorefact_desktop.store.connection import Connection


class IndividualInterview(NamedTuple):
    """One interview that enters the label: its answers, packed as in `domain.cells`, and the weight it may carry."""

    blob: bytes
    complete: bool
    weight: float | None


def individual_interviews(connection: Connection, campaign_id: int) -> Iterator[IndividualInterview]:
    """The interviews that enter the label: complete or partial, counting, and not from a workshop, in stored order."""
    stored, _ = questionnaires.of_campaign(connection, campaign_id)
    scales = {code: stored.questionnaire.scale_of(code) for code in stored.questionnaire.order}
    rows = connection.execute(
        "SELECT i.id, i.status, i.weight, q.code, a.item, a.kind, a.number, a.text FROM interview i"
        " LEFT JOIN answer a ON a.interview_id = i.id LEFT JOIN question q ON q.id = a.question_id"
        " WHERE i.campaign_id = ? AND i.counts = 1 AND i.status IN ('complete', 'partial') AND i.mode <> 'workshop'"
        " ORDER BY i.id, q.position, a.item",
        (campaign_id,),
    )
    for (_, status, weight), of_interview in groupby(rows, key=lambda row: row[:3]):
        given = {
            code: answers.answer_of(scales[code], [part[4:] for part in parts])
            for code, parts in groupby(of_interview, key=lambda row: row[3])
            if code is not None
        }
        yield IndividualInterview(pack(stored.questionnaire, given), status == "complete", weight)


def questionnaire_sha256(connection: Connection, questionnaire_id: int) -> str:
    """The SHA-256 of a questionnaire's stored text itself, in hex; the workspace's note of it may be out of date."""
    (body,) = connection.execute("SELECT body FROM questionnaire WHERE id = ?", (questionnaire_id,)).fetchone()
    return hashlib.sha256(str(body).encode()).hexdigest()


def modes(connection: Connection, campaign_id: int) -> frozenset[str]:
    """How the interviews that enter the label were held."""
    rows = connection.execute(
        "SELECT DISTINCT mode FROM interview WHERE campaign_id = ? AND counts = 1 AND mode <> 'workshop'"
        " AND status IN ('complete', 'partial')",
        (campaign_id,),
    )
    return frozenset(row[0] for row in rows)


def frame_source(connection: Connection, campaign_id: int) -> str:
    """Who supplied the list of customers, empty where nobody noted it."""
    (source,) = connection.execute("SELECT frame_source FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    return source or ""
