"""Thousands of imported interviews stored at once: bytes, answers and profiles in few statements of many rows."""

from collections.abc import Iterable, Mapping, Sequence

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import insert_many
from scorefact_desktop.store.saving import ANSWER, INTERVIEW, PROFILE, NewInterview, encode, encoders_of, interview_row

_NOTHING: Mapping[str, Answer] = {}
# Held in memory before they are written, so that memory stays constant however many rows come.
_HELD = 20_000


class Bulk:
    """Writes new interviews of one campaign within the caller's transaction; `close` writes what is still held."""

    def __init__(self, connection: Connection, campaign_id: int) -> None:
        self._connection, self._campaign_id = connection, campaign_id
        self.encoders = encoders_of(connection, campaign_id)
        first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM interview").fetchone()[0]
        self._next = self._first = int(first)
        self._interviews: list[tuple[object, ...]] = []
        self._profiles: list[tuple[object, ...]] = []
        self._answers: list[tuple[object, ...]] = []
        self._aside: list[tuple[object, ...]] = []
        self._by_code = {encoder.code: encoder for encoder in self.encoders}
        self._plain = _plain_values([encoder.question_id for encoder in self.encoders])

    @property
    def count(self) -> int:
        """How many interviews were added."""
        return self._next - self._first

    def add(self, interview: NewInterview, aside: Mapping[str, Answer] = _NOTHING) -> int:
        """A whole interview, with the answers to keep aside; its id. Raises UserError answer_outside_scale."""
        identifier = self._take()
        packed = encode(self.encoders, identifier, interview.answers, self._answers)
        for code, answer in aside.items():
            encoder = self._by_code[code]
            self._aside.extend((identifier, encoder.question_id, *part) for part in encoder.encode(answer)[1])
        return self._put(identifier, interview, packed)

    def add_packed(
        self,
        interviews: Sequence[NewInterview],
        packed: Sequence[bytes],
        values: Sequence[Sequence[float | None]],
        others: Mapping[int, Iterable[tuple[object, ...]]],
    ) -> None:
        """Some thousand interviews whose answers are encoded, written at once.

        `packed` are the bytes of each, `values` for each question the plain value of each interview, None for no such;
        `others` the rows of the rest, by the interview's place: (question id, item, kind, number, text).
        """
        first, self._next = self._next, self._next + len(interviews)
        for place, (interview, cells) in enumerate(zip(interviews, packed, strict=True)):
            self._hold(first + place, interview, cells)
            self._answers.extend((first + place, *row) for row in others.get(place, ()))
        self.close()
        self._connection.executemany(self._plain, zip(range(first, self._next), *values, strict=True))

    def close(self) -> None:
        """Writes what is still held."""
        for table, columns, rows in (
            ("interview", INTERVIEW, self._interviews),
            ("interview_profile", PROFILE, self._profiles),
            ("answer", ANSWER, self._answers),
            ("aside_answer", ANSWER, self._aside),
        ):
            insert_many(self._connection, table, columns, rows)
            rows.clear()

    def _take(self) -> int:
        identifier = self._next
        self._next += 1
        return identifier

    def _put(self, identifier: int, interview: NewInterview, packed: bytes) -> int:
        self._hold(identifier, interview, packed)
        if len(self._answers) + len(self._interviews) > _HELD:
            self.close()
        return identifier

    def _hold(self, identifier: int, interview: NewInterview, packed: bytes) -> None:
        self._interviews.append(interview_row(identifier, self._campaign_id, interview, packed))
        self._profiles.extend((identifier, name, value) for name, value in interview.profile.items() if value)


def _plain_values(questions: Sequence[int]) -> str:
    """The statement that stores an interview's plain values: its id and one value or none per question.

    In as few parameters as possible: they are what writing a long table costs.
    """
    values = ", ".join(f"({question}, ?{place})" for place, question in enumerate(questions, start=2))
    return (
        "INSERT INTO answer (interview_id, question_id, item, kind, number)"
        f" SELECT ?1, column1, 0, 0, column2 FROM (VALUES {values}) WHERE column2 IS NOT NULL"
    )
