"""Many interviews read whole at once, as an import needs them that compares a file with what is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import groupby

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store import answers
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import Interview
from scorefact_desktop.store.questionnaires import StoredQuestionnaire
from scorefact_desktop.store.rows import record


@dataclass(frozen=True, slots=True)
class StoredInterview:
    """An interview with its answers, those kept aside, and what it brought of its profile."""

    interview: Interview
    answers: Mapping[str, Answer]
    aside: Mapping[str, Answer]
    profile: Mapping[str, str]


_COLUMNS = ", ".join(one.name for one in fields(Interview))


def load_many(
    connection: Connection, stored: StoredQuestionnaire, interview_ids: Sequence[int]
) -> dict[int, StoredInterview]:
    """Interviews of one campaign by id, `stored` being its questionnaire; a few hundred at a time."""
    places = f"({', '.join('?' * len(interview_ids))})"
    found: dict[int, Interview] = {}
    for row in connection.execute(f"SELECT {_COLUMNS} FROM interview WHERE id IN {places}", interview_ids):
        found[row[0]] = record(Interview, (*row[:6], bool(row[6]), *row[7:]))
    profiles: dict[int, dict[str, str]] = {}
    for identifier, name, value in connection.execute(
        f"SELECT interview_id, name, value FROM interview_profile WHERE interview_id IN {places}", interview_ids
    ):
        profiles.setdefault(identifier, {})[name] = value
    given = _answers(connection, stored, "answer", places, interview_ids)
    aside = _answers(connection, stored, "aside_answer", places, interview_ids)
    return {
        one: StoredInterview(interview, given.get(one, {}), aside.get(one, {}), profiles.get(one, {}))
        for one, interview in found.items()
    }


def _answers(
    connection: Connection, stored: StoredQuestionnaire, table: str, places: str, interview_ids: Sequence[int]
) -> dict[int, dict[str, Answer]]:
    rows = connection.execute(
        f"SELECT a.interview_id, q.code, a.item, a.kind, a.number, a.text FROM {table} a"
        f" JOIN question q ON q.id = a.question_id WHERE a.interview_id IN {places}"
        " ORDER BY a.interview_id, q.position, a.item",
        interview_ids,
    )
    scales = {code: stored.questionnaire.scale_of(code) for code in stored.questionnaire.order}
    found: dict[int, dict[str, Answer]] = {}
    for (identifier, code), parts in groupby(rows, key=lambda row: (int(row[0]), str(row[1]))):
        found.setdefault(identifier, {})[code] = answers.answer_of(scales[code], [part[2:] for part in parts])
    return found
