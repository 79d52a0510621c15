"""Thousands of imported interviews stored at once: bytes, answers and profiles in few statements of many rows."""

from collections.abc import Iterable, Mapping, Sequence

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import insert_many
from scorefact_desktop.store.saving import ANSWER, INTERVIEW, PROFILE, NewInterview, encode, encoders_of, interview_row

#: A question answered by one value, in as few parameters as possible: they are what writing a long table costs.
_VALUE = "(?, ?, 0, 0, ?)"
_VALUES = "INSERT INTO answer (interview_id, question_id, item, kind, number) VALUES "
_ROWS = 400
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
        self._values: list[object] = []
        self._aside: list[tuple[object, ...]] = []
        self._by_code = {encoder.code: encoder for encoder in self.encoders}

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
        interview: NewInterview,
        packed: bytes,
        questions: Sequence[int],
        values: Sequence[float | None],
        others: Iterable[tuple[object, ...]],
    ) -> int:
        """An interview whose answers are encoded: its bytes, and the plain value of each question, None for no such.

        `others` are the rows of the rest: (question id, item, kind, number, text). The id of the interview.
        """
        identifier = self._take()
        if None in values:
            given = [(question, value) for question, value in zip(questions, values, strict=True) if value is not None]
            questions, values = [one for one, _ in given], [one for _, one in given]
        flat: list[object] = [identifier] * (3 * len(values))
        flat[1::3] = questions
        flat[2::3] = values
        self._values += flat
        self._answers.extend((identifier, *row) for row in others)
        return self._put(identifier, interview, packed)

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
            if table == "interview":
                self._write_values(self._values)
        self._values = []

    def _take(self) -> int:
        identifier = self._next
        self._next += 1
        return identifier

    def _put(self, identifier: int, interview: NewInterview, packed: bytes) -> int:
        self._interviews.append(interview_row(identifier, self._campaign_id, interview, packed))
        self._profiles.extend((identifier, name, value) for name, value in interview.profile.items() if value)
        if len(self._answers) + len(self._values) // 3 + len(self._interviews) > _HELD:
            self.close()
        return identifier

    def _write_values(self, values: Sequence[object]) -> None:
        size = 3 * _ROWS
        for begin in range(0, len(values), size):
            part = values[begin : begin + size]
            self._connection.execute(_VALUES + ", ".join([_VALUE] * (len(part) // 3)), part)
