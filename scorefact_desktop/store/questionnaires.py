"""Questionnaires as a workspace keeps them: the version a campaign was collected with, for ever."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from scorefact_desktop.domain.cells import cells
from scorefact_desktop.domain.custom_questions import base_of
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.store.connection import Connection, atomic


@dataclass(frozen=True, slots=True)
class StoredQuestionnaire:
    """A questionnaire with its score rules; `spans`: first byte and width of each question in a packed interview."""

    questionnaire: Questionnaire
    scores: ThemeScores | None
    spans: Mapping[str, tuple[int, int]]


def put(connection: Connection, questionnaire: Questionnaire, scores: ThemeScores | None = None) -> int:
    """The id of this questionnaire, stored where it is new.

    Raises UserError questionnaire_differs where the workspace has other contents under the same code and version.
    """
    body = _canonical(questionnaire)
    sha256 = hashlib.sha256(body.encode()).hexdigest()
    row = connection.execute(
        "SELECT id, sha256 FROM questionnaire WHERE code = ? AND version = ?",
        (questionnaire.code, questionnaire.version),
    ).fetchone()
    if row is not None:
        if row[1] != sha256:
            raise UserError("questionnaire_differs", questionnaire=questionnaire.code, version=questionnaire.version)
        return int(row[0])
    with atomic(connection):
        cursor = connection.execute(
            "INSERT INTO questionnaire (code, version, standard, body, scores, sha256) VALUES (?, ?, ?, ?, ?, ?)",
            (
                questionnaire.code,
                questionnaire.version,
                questionnaire.standard,
                body,
                _canonical(scores) if scores else None,
                sha256,
            ),
        )
        identifier = int(cursor.lastrowid or 0)
        for position, code in enumerate(questionnaire.order):
            scale = questionnaire.scale_of(code)
            question = connection.execute(
                "INSERT INTO question (questionnaire_id, code, position, kind, sensitive) VALUES (?, ?, ?, ?, ?)",
                (identifier, code, position, scale.kind.value, questionnaire.by_code[code].sensitive),
            )
            connection.executemany(
                "INSERT INTO choice (question_id, value, code) VALUES (?, ?, ?)",
                [(question.lastrowid, choice.value, choice.code) for choice in scale.choices],
            )
    return identifier


def drop_unused(connection: Connection, questionnaire_id: int) -> None:
    """Forgets a questionnaire that no campaign is collected with."""
    connection.execute(
        "DELETE FROM questionnaire WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM campaign WHERE questionnaire_id = ?1)",
        (questionnaire_id,),
    )


def get(connection: Connection, questionnaire_id: int) -> StoredQuestionnaire:
    """A stored questionnaire; KeyError where there is none of that id."""
    row = connection.execute(
        "SELECT code, version, scores, sha256 FROM questionnaire WHERE id = ?", (questionnaire_id,)
    ).fetchone()
    if row is None:
        raise KeyError(questionnaire_id)
    known = _KNOWN.get(row)  # the text is long, and every answer put asks for it
    if known is None:
        sql = "SELECT body, scores, sha256 FROM questionnaire WHERE id = ?"
        known = _parsed(*connection.execute(sql, (questionnaire_id,)).fetchone())
        if len(_KNOWN) >= MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[row] = known
    return known


def forget() -> None:
    """Have every questionnaire read again from its file when it is next asked for."""
    _KNOWN.clear()


def find(connection: Connection, code: str, version: str | None = None) -> StoredQuestionnaire | None:
    """The questionnaire of that code, in that version or the one stored last; None where there is none."""
    row = connection.execute(
        "SELECT body, scores, sha256 FROM questionnaire"
        " WHERE code = ? AND (?2 IS NULL OR version = ?2) ORDER BY id DESC",
        (code, version),
    ).fetchone()
    return _parsed(*row) if row else None


def of_campaign(connection: Connection, campaign_id: int) -> tuple[StoredQuestionnaire, dict[str, int]]:
    """The questionnaire of a campaign and its question ids; KeyError for an unknown campaign."""
    row = connection.execute("SELECT questionnaire_id FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    if row is None:
        raise KeyError(campaign_id)
    return get(connection, row[0]), question_ids(connection, row[0])


def sha256_of(connection: Connection, questionnaire_id: int) -> str:
    """The SHA-256 of a questionnaire's canonical JSON, in hex."""
    return str(connection.execute("SELECT sha256 FROM questionnaire WHERE id = ?", (questionnaire_id,)).fetchone()[0])


def sha256_without_custom(connection: Connection, questionnaire_id: int) -> str:
    """The same of the questionnaire as it is without the campaign's own questions."""
    stored = get(connection, questionnaire_id).questionnaire
    if not stored.custom:
        return sha256_of(connection, questionnaire_id)
    return hashlib.sha256(_canonical(base_of(stored)).encode()).hexdigest()


def question_ids(connection: Connection, questionnaire_id: int) -> dict[str, int]:
    """The integer ids under which answers are stored, by question code, in the order asked."""
    return dict(
        connection.execute(
            "SELECT code, id FROM question WHERE questionnaire_id = ? ORDER BY position", (questionnaire_id,)
        )
    )


def _canonical(model: Questionnaire | ThemeScores) -> str:
    return json.dumps(model.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


#: What was read already, by code, version, score rules and hash of the body.
_KNOWN: dict[tuple[str, str, str | None, str], StoredQuestionnaire] = {}
MOST_KNOWN = 32


@lru_cache(maxsize=MOST_KNOWN)
def _parsed(body: str, scores: str | None, sha256: str) -> StoredQuestionnaire:
    questionnaire = Questionnaire.stored(body, sha256)
    spans: dict[str, tuple[int, int]] = {}
    for place, cell in enumerate(cells(questionnaire)):
        first, width = spans.get(cell.question, (place, 0))
        spans[cell.question] = (first, width + 1)
    return StoredQuestionnaire(
        questionnaire=questionnaire,
        scores=ThemeScores.stored(scores) if scores else None,
        spans=spans,
    )
