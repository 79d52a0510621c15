"""Interviews: the answers are rows, which are the truth, and bytes packed beside them, which are read fast.

Both are written in the same transaction; `rebuild` makes the bytes anew from the rows.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import groupby
from typing import NamedTuple

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.cells import pack, pack_answer
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.store import answers, questionnaires
from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.questionnaires import StoredQuestionnaire
from scorefact_desktop.store.rows import insert_many, record
from scorefact_desktop.store.saving import ANSWER, PROFILE, NewInterview, encode, encoders_of, save_many

__all__ = [
    "PROFILE_KEYS",
    "CountedInterview",
    "Interview",
    "NewInterview",
    "add",
    "answers_of",
    "by_source_key",
    "case_is_counted",
    "count_by_status",
    "delete",
    "get",
    "let_go_of_break_offs",
    "load",
    "load_aside",
    "of_campaign",
    "profile",
    "put_answer",
    "put_aside",
    "rebuild",
    "replace_answers",
    "save_many",
    "set_note",
    "set_place",
    "set_profile",
    "set_state",
]

#: What a figure may be filtered by (PRODUCT.md section 11).
PROFILE_KEYS = ("solution", "size", "sector", "country", "group", "signing_year")


@dataclass(frozen=True, slots=True)
class Interview:
    """A stored interview without its answers."""

    id: int
    uid: str
    campaign_id: int
    case_id: int | None
    mode: str
    status: str
    counts: bool
    language: str | None
    started_at: str | None
    finished_at: str | None
    current_question: str | None
    source_key: str | None
    import_batch_id: int | None
    weight: float | None


class CountedInterview(NamedTuple):
    """What a figure needs of one interview: profile by key, packed answers, exact numbers by question code."""

    interview_id: int
    profile: dict[str, str]
    blob: bytes
    numbers: dict[str, float]


_COLUMNS = ", ".join(one.name for one in fields(Interview))


def add(connection: Connection, campaign_id: int, interview: NewInterview) -> int:
    """Stores one interview; its id."""
    return save_many(connection, campaign_id, [interview])[0]


def get(connection: Connection, interview_id: int) -> Interview:
    """The interview of that id; KeyError where there is none."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM interview WHERE id = ?", (interview_id,)).fetchone()
    if row is None:
        raise KeyError(interview_id)
    return record(Interview, (*row[:6], bool(row[6]), *row[7:]))


def load(connection: Connection, interview_id: int, questionnaire: Questionnaire | None = None) -> dict[str, Answer]:
    """Every answer of an interview, by question code in the order asked; questions without one are left out.

    `questionnaire` is that of its campaign, where it is known.
    """
    return _load(connection, interview_id, "answer", questionnaire)


def load_aside(
    connection: Connection, interview_id: int, questionnaire: Questionnaire | None = None
) -> dict[str, Answer]:
    """The answers kept aside because a changed earlier answer made them irrelevant; else as `load`."""
    return _load(connection, interview_id, "aside_answer", questionnaire)


def put_answer(connection: Connection, interview_id: int, code: str, answer: Answer | None) -> None:
    """Stores one answer in place of what was there, rows and packed bytes together; None takes it away.

    Raises KeyError for an unknown interview or question, UserError answer_outside_scale.
    """
    with atomic(connection):
        stored, question_id, blob = _question(connection, interview_id, code)
        _replace(connection, "answer", interview_id, question_id, stored, code, answer)
        start, width = stored.spans[code]
        cells = pack_answer(stored.questionnaire.scale_of(code), answer)
        connection.execute(
            "UPDATE interview SET blob = ? WHERE id = ?", (blob[:start] + cells + blob[start + width :], interview_id)
        )


def put_aside(connection: Connection, interview_id: int, code: str, answer: Answer | None) -> None:
    """Keeps an answer aside, or with None forgets what was kept. Answers that only say "not asked" are not kept."""
    with atomic(connection):
        stored, question_id, _ = _question(connection, interview_id, code)
        _replace(connection, "aside_answer", interview_id, question_id, stored, code, answer)


def replace_answers(connection: Connection, interview_id: int, given: Mapping[str, Answer]) -> None:
    """Stores a whole set of answers in place of what was there, as when a file is imported again."""
    with atomic(connection):
        rows: list[tuple[object, ...]] = []
        packed = encode(encoders_of(connection, _campaign_of(connection, interview_id)), interview_id, given, rows)
        connection.execute("DELETE FROM answer WHERE interview_id = ?", (interview_id,))
        insert_many(connection, "answer", ANSWER, rows)
        connection.execute("UPDATE interview SET blob = ? WHERE id = ?", (packed, interview_id))


def set_state(
    connection: Connection,
    interview_id: int,
    *,
    status: str,
    finished_at: str | None = None,
    counts: bool | None = None,
) -> None:
    """Changes the status of an interview and, where given, whether it counts."""
    connection.execute(
        "UPDATE interview SET status = ?, finished_at = ?, counts = coalesce(?, counts) WHERE id = ?",
        (status, finished_at, counts, interview_id),
    )


def set_place(connection: Connection, interview_id: int, code: str | None, language: str | None = None) -> None:
    """Remembers the question an interview has come to, and the language it is held in, for resuming."""
    connection.execute(
        "UPDATE interview SET current_question = ?, language = coalesce(?, language) WHERE id = ?",
        (code, language, interview_id),
    )


def set_note(connection: Connection, interview_id: int, note: str) -> None:
    """Replaces the notes of an interview."""
    connection.execute("UPDATE interview SET note = ? WHERE id = ?", (note, interview_id))


def let_go_of_break_offs(connection: Connection, case_id: int) -> None:
    """An interview of a case that was broken off counts no longer, so that another may."""
    connection.execute("UPDATE interview SET counts = 0 WHERE case_id = ? AND status = 'break_off'", (case_id,))


def delete(connection: Connection, interview_ids: Iterable[int]) -> None:
    """Deletes interviews with their answers and profiles."""
    with atomic(connection):
        connection.executemany("DELETE FROM interview WHERE id = ?", [(one,) for one in interview_ids])


def of_campaign(connection: Connection, campaign_id: int) -> tuple[Interview, ...]:
    """The interviews of a campaign, in the order stored."""
    ids = connection.execute("SELECT id FROM interview WHERE campaign_id = ? ORDER BY id", (campaign_id,)).fetchall()
    return tuple(get(connection, one) for (one,) in ids)


def by_source_key(connection: Connection, campaign_id: int) -> dict[str, int]:
    """The ids of imported interviews by tool and response id."""
    return dict(
        connection.execute(
            "SELECT source_key, id FROM interview WHERE campaign_id = ? AND source_key IS NOT NULL", (campaign_id,)
        )
    )


def count_by_status(connection: Connection, campaign_id: int) -> dict[str, int]:
    """How many counting interviews a campaign has, by status."""
    return dict(
        connection.execute(
            "SELECT status, count(*) FROM interview WHERE campaign_id = ? AND counts = 1 GROUP BY status",
            (campaign_id,),
        )
    )


def case_is_counted(connection: Connection, case_id: int) -> bool:
    """True where an interview of that case counts already."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM interview WHERE case_id = ? AND counts = 1)", (case_id,)
    ).fetchone()
    return bool(row[0])


def answers_of(connection: Connection, campaign_id: int) -> Iterator[CountedInterview]:
    """The interviews that enter figures: complete or partial, counting, in the order stored.

    The profile comes from the case's customer; what the interview itself brought overrides it.
    """
    codes = dict(
        connection.execute(
            "SELECT q.id, q.code FROM question q JOIN campaign c ON c.questionnaire_id = q.questionnaire_id"
            " WHERE c.id = ? AND q.kind = ?",
            (campaign_id, ScaleKind.NUMBER.value),
        )
    )
    entering = "i.campaign_id = ? AND i.counts = 1 AND i.status IN ('complete', 'partial')"
    numbers: dict[int, dict[str, float]] = {}
    for question_id, code in codes.items():
        for interview_id, number in connection.execute(
            "SELECT a.interview_id, a.number FROM interview i JOIN answer a ON a.interview_id = i.id"
            f" AND a.question_id = ? AND a.item = 0 WHERE {entering} AND a.kind = 0",
            (question_id, campaign_id),
        ):
            numbers.setdefault(interview_id, {})[code] = number
    own: dict[int, dict[str, str]] = {}
    for interview_id, name, value in connection.execute(
        "SELECT p.interview_id, p.name, p.value FROM interview i JOIN interview_profile p ON p.interview_id = i.id"
        f" WHERE {entering}",
        (campaign_id,),
    ):
        own.setdefault(interview_id, {})[name] = value
    for interview_id, blob, *values in connection.execute(
        "SELECT i.id, i.blob, s.name, c.size, c.sector, c.country, c.parent_group, substr(c.signing_date, 1, 4)"
        ' FROM interview i LEFT JOIN "case" k ON k.id = i.case_id LEFT JOIN customer c ON c.id = k.customer_id'
        f" LEFT JOIN solution s ON s.id = c.solution_id WHERE {entering} ORDER BY i.id",
        (campaign_id,),
    ):
        profile = {key: value for key, value in zip(PROFILE_KEYS, values, strict=True) if value is not None}
        profile.update(own.get(interview_id, {}))
        yield CountedInterview(interview_id, profile, blob, numbers.get(interview_id, {}))


def profile(connection: Connection, interview_id: int) -> dict[str, str]:
    """What the interview itself brought of its profile."""
    return dict(connection.execute("SELECT name, value FROM interview_profile WHERE interview_id = ?", (interview_id,)))


def set_profile(connection: Connection, interview_id: int, values: Mapping[str, str]) -> None:
    """Replaces what the interview itself brings of its profile."""
    with atomic(connection):
        connection.execute("DELETE FROM interview_profile WHERE interview_id = ?", (interview_id,))
        insert_many(connection, "interview_profile", PROFILE, [(interview_id, *one) for one in values.items()])


def rebuild(connection: Connection, campaign_id: int, only: frozenset[int] | None = None) -> int:
    """Makes the packed bytes of every interview, or `only` of some, anew from its answers; how many were wrong."""
    stored, _ = questionnaires.of_campaign(connection, campaign_id)
    wrong = []
    with atomic(connection):
        for interview_id, blob in connection.execute(
            "SELECT id, blob FROM interview WHERE campaign_id = ?", (campaign_id,)
        ).fetchall():
            if only is not None and interview_id not in only:
                continue
            packed = pack(stored.questionnaire, _load(connection, interview_id, "answer", stored.questionnaire))
            if packed != blob:
                wrong.append((packed, interview_id))
        connection.executemany("UPDATE interview SET blob = ? WHERE id = ?", wrong)
    return len(wrong)


def _load(
    connection: Connection, interview_id: int, table: str, questionnaire: Questionnaire | None = None
) -> dict[str, Answer]:
    if questionnaire is None:
        questionnaire = _questionnaire_of(connection, interview_id).questionnaire
    rows = connection.execute(
        f"SELECT q.code, a.item, a.kind, a.number, a.text FROM {table} a JOIN question q ON q.id = a.question_id"
        " WHERE a.interview_id = ? ORDER BY q.position, a.item",
        (interview_id,),
    )
    return {
        code: answers.answer_of(questionnaire.scale_of(code), [part[1:] for part in parts])
        for code, parts in groupby(rows, key=lambda row: str(row[0]))
    }


def _replace(
    connection: Connection,
    table: str,
    interview_id: int,
    question_id: int,
    stored: StoredQuestionnaire,
    code: str,
    answer: Answer | None,
) -> None:
    connection.execute(f"DELETE FROM {table} WHERE interview_id = ? AND question_id = ?", (interview_id, question_id))
    if answer is not None:
        scale = stored.questionnaire.scale_of(code)
        answers.check(code, scale, answer)
        rows = [(interview_id, question_id, *part) for part in answers.parts_of(scale, answer)]
        insert_many(connection, table, ANSWER, rows)


def _questionnaire_of(connection: Connection, interview_id: int) -> StoredQuestionnaire:
    row = connection.execute(
        "SELECT c.questionnaire_id FROM interview i JOIN campaign c ON c.id = i.campaign_id WHERE i.id = ?",
        (interview_id,),
    ).fetchone()
    if row is None:
        raise KeyError(interview_id)
    return questionnaires.get(connection, row[0])


def _campaign_of(connection: Connection, interview_id: int) -> int:
    row = connection.execute("SELECT campaign_id FROM interview WHERE id = ?", (interview_id,)).fetchone()
    if row is None:
        raise KeyError(interview_id)
    return int(row[0])


def _question(connection: Connection, interview_id: int, code: str) -> tuple[StoredQuestionnaire, int, bytes]:
    """The questionnaire of an interview, the id of one question in it, and the packed answers."""
    row = connection.execute(
        "SELECT c.questionnaire_id, q.id, i.blob FROM interview i JOIN campaign c ON c.id = i.campaign_id"
        " JOIN question q ON q.questionnaire_id = c.questionnaire_id AND q.code = ? WHERE i.id = ?",
        (code, interview_id),
    ).fetchone()
    if row is None:
        raise KeyError((interview_id, code))
    return questionnaires.get(connection, row[0]), int(row[1]), bytes(row[2])
