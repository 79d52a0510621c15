"""Whole interviews stored many at a time, as an import or the demonstration brings them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store import questionnaires
from scorefact_desktop.store.answers import Encoder
from scorefact_desktop.store.connection import Connection, atomic
from scorefact_desktop.store.rows import insert_many
from scorefact_desktop.store.workspace import new_uid

#: Columns of the tables as `insert_many` fills them.
ANSWER = ("interview_id", "question_id", "item", "kind", "number", "text")
PROFILE = ("interview_id", "name", "value")
INTERVIEW = (
    "id",
    "uid",
    "campaign_id",
    "case_id",
    "contact_id",
    "mode",
    "status",
    "counts",
    "language",
    "interviewer_id",
    "device_id",
    "started_at",
    "finished_at",
    "source_key",
    "import_batch_id",
    "weight",
    "blob",
)
# Held in memory before they are written, so that memory stays constant however many rows come.
_ROWS_HELD = 20_000


@dataclass(frozen=True, slots=True)
class NewInterview:
    """An interview to be stored whole. Times are ISO 8601 in UTC; `profile` overrides the customer's fields."""

    answers: Mapping[str, Answer]
    mode: str = "imported"
    status: str = "complete"
    counts: bool = True
    case_id: int | None = None
    contact_id: int | None = None
    interviewer_id: int | None = None
    device_id: int | None = None
    language: str | None = None
    started_at: str | None = None
    finished_at: str | None = None
    source_key: str | None = None
    import_batch_id: int | None = None
    weight: float | None = None
    profile: Mapping[str, str] = field(default_factory=dict)


def save_many(connection: Connection, campaign_id: int, rows: Iterable[NewInterview]) -> range:
    """Stores whole interviews, thousands at a time, in one transaction; their ids.

    Raises UserError answer_outside_scale, and IntegrityError where a row breaks a rule of the schema.
    """
    encoders = encoders_of(connection, campaign_id)
    with atomic(connection):
        first = int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM interview").fetchone()[0])
        identifier = first - 1
        interviews: list[tuple[object, ...]] = []
        profiles: list[tuple[object, ...]] = []
        answer_rows: list[tuple[object, ...]] = []
        for identifier, row in enumerate(rows, start=first):
            interviews.append(
                interview_row(identifier, campaign_id, row, encode(encoders, identifier, row.answers, answer_rows))
            )
            profiles.extend((identifier, name, value) for name, value in row.profile.items() if value)
            if len(answer_rows) + len(interviews) > _ROWS_HELD:
                _flush(connection, interviews, profiles, answer_rows)
        _flush(connection, interviews, profiles, answer_rows)
    return range(first, identifier + 1)


def encoders_of(connection: Connection, campaign_id: int) -> list[Encoder]:
    """An encoder for each question of a campaign, in the order asked; KeyError for an unknown campaign."""
    stored, ids = questionnaires.of_campaign(connection, campaign_id)
    questionnaire = stored.questionnaire
    return [Encoder(code, ids[code], questionnaire.scale_of(code)) for code in questionnaire.order]


def encode(
    encoders: list[Encoder], interview_id: int, given: Mapping[str, Answer], answer_rows: list[tuple[object, ...]]
) -> bytes:
    """Appends the rows of an interview's answers to `answer_rows`; its packed bytes. KeyError: an unknown question."""
    packed = []
    found = 0
    for encoder in encoders:
        answer = given.get(encoder.code)
        if answer is None:
            packed.append(encoder.blank)
            continue
        found += 1
        cells, parts = encoder.encode(answer)
        packed.append(cells)
        for part in parts:
            answer_rows.append((interview_id, encoder.question_id, *part))
    if found != len(given):
        raise KeyError(sorted(given.keys() - {encoder.code for encoder in encoders}))
    return b"".join(packed)


def interview_row(identifier: int, campaign_id: int, row: NewInterview, blob: bytes) -> tuple[object, ...]:
    """A row of the table of interviews, in the order of `INTERVIEW`."""
    return (
        identifier,
        new_uid(),
        campaign_id,
        row.case_id,
        row.contact_id,
        row.mode,
        row.status,
        int(row.counts),  # True is bound as slowly as None
        row.language,
        row.interviewer_id,
        row.device_id,
        row.started_at,
        row.finished_at,
        row.source_key,
        row.import_batch_id,
        row.weight,
        blob,
    )


def _flush(
    connection: Connection,
    interviews: list[tuple[object, ...]],
    profiles: list[tuple[object, ...]],
    answer_rows: list[tuple[object, ...]],
) -> None:
    for table, columns, rows in (
        ("interview", INTERVIEW, interviews),
        ("interview_profile", PROFILE, profiles),
        ("answer", ANSWER, answer_rows),
    ):
        insert_many(connection, table, columns, rows)
        rows.clear()
