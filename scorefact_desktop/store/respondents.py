"""What figures need of interviews, read fast: answers, profile, customer; and what two campaigns have in common."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from scorefact_desktop.domain.cells import LARGEST_VALUE
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import PROFILE_KEYS

_NONE: Mapping[str, float] = {}


class Respondent(NamedTuple):
    """One interview as it enters figures, with its customer's yearly contract value where there is one.

    `numbers` holds only the numbers that their byte in `blob` does not give back: fractions, negative and large ones.
    """

    interview_id: int
    blob: bytes
    status: str
    mode: str
    customer_id: int | None
    value: float | None
    currency: str | None
    profile: Mapping[str, str]
    numbers: Mapping[str, float]


_SELECT = (
    "SELECT i.id, i.blob, i.status, i.mode, k.customer_id, c.value, c.currency,"
    " s.name, c.size, c.sector, c.country, c.parent_group, substr(c.signing_date, 1, 4)"
    ' FROM interview i LEFT JOIN "case" k ON k.id = i.case_id LEFT JOIN customer c ON c.id = k.customer_id'
    " LEFT JOIN solution s ON s.id = c.solution_id"
)
_ENTERING = "i.campaign_id = ? AND i.counts = 1 AND i.status IN ('complete', 'partial')"
_PLAIN = 7  # columns before those of the profile


def respondents(connection: Connection, campaign_id: int) -> Iterator[Respondent]:
    """The interviews that enter figures: complete or partial, counting, in the order stored.

    The profile comes from the case's customer; what the interview itself brought overrides it. Equal profiles are one
    mapping, which keeps a large campaign small.
    """
    yield from _read(connection, _ENTERING, campaign_id, campaign_id)


def single(connection: Connection, interview_id: int) -> Respondent | None:
    """One interview that may enter figures while it is held: counting, not broken off. None where there is none."""
    campaign_id = campaign_of(connection, interview_id)
    if campaign_id is None:
        return None
    where = "i.id = ? AND i.counts = 1 AND i.status <> 'break_off'"
    return next(_read(connection, where, interview_id, campaign_id), None)


def campaign_of(connection: Connection, interview_id: int) -> int | None:
    """The campaign of an interview, None where there is none."""
    row = connection.execute("SELECT campaign_id FROM interview WHERE id = ?", (interview_id,)).fetchone()
    return int(row[0]) if row else None


def uids(connection: Connection, campaign_id: int) -> dict[int, str]:
    """The random id of every interview of a campaign, by its id here."""
    return dict(connection.execute("SELECT id, uid FROM interview WHERE campaign_id = ?", (campaign_id,)))


def callers(connection: Connection, campaign_id: int) -> dict[int, int]:
    """Who made the last call to the case of each interview, by interview id; where no call is known, none."""
    return dict(
        connection.execute(
            "SELECT i.id, (SELECT a.interviewer_id FROM call_attempt a WHERE a.case_id = i.case_id"
            " AND a.interviewer_id IS NOT NULL ORDER BY a.at DESC, a.id DESC LIMIT 1) AS who"
            " FROM interview i WHERE i.campaign_id = ? AND who IS NOT NULL",
            (campaign_id,),
        )
    )


def set_interviewer(connection: Connection, interview_id: int, interviewer_id: int) -> None:
    """Says who held an interview."""
    connection.execute("UPDATE interview SET interviewer_id = ? WHERE id = ?", (interviewer_id, interview_id))


def _read(connection: Connection, where: str, value: int, campaign_id: int) -> Iterator[Respondent]:
    numbers = _numbers(connection, where, value, campaign_id)
    own = _own_profiles(connection, where, value)
    seen: dict[tuple[tuple[str | None, ...], tuple[tuple[str, str], ...]], Mapping[str, str]] = {}
    shared: dict[tuple[tuple[str, str], ...], Mapping[str, str]] = {}
    for row in connection.execute(f"{_SELECT} WHERE {where} ORDER BY i.id", (value,)):
        key = (row[_PLAIN:], own.get(row[0], ()))
        profile = seen.get(key)
        if profile is None:
            made = {name: given for name, given in zip(PROFILE_KEYS, key[0], strict=True) if given is not None}
            made.update(key[1])
            profile = seen[key] = shared.setdefault(tuple(sorted(made.items())), made)
        yield Respondent._make((*row[:_PLAIN], profile, numbers.get(row[0], _NONE)))


def _own_profiles(connection: Connection, where: str, value: int) -> dict[int, tuple[tuple[str, str], ...]]:
    """What interviews brought themselves, by interview: pairs of name and value, in the order of names."""
    rows = connection.execute(
        "SELECT p.interview_id, p.name, p.value FROM interview i JOIN interview_profile p ON p.interview_id = i.id"
        f" WHERE {where} ORDER BY p.interview_id, p.name",
        (value,),
    )
    return {one: tuple([(name, given) for _, name, given in pairs]) for one, pairs in groupby(rows, itemgetter(0))}


def _numbers(connection: Connection, where: str, value: int, campaign_id: int) -> dict[int, dict[str, float]]:
    found: dict[int, dict[str, float]] = {}
    questions = connection.execute(
        "SELECT q.id, q.code FROM question q JOIN campaign c ON c.questionnaire_id = q.questionnaire_id"
        " WHERE c.id = ? AND q.kind = 'number'",
        (campaign_id,),
    ).fetchall()
    for question_id, code in questions:
        for interview_id, number in connection.execute(
            "SELECT a.interview_id, a.number FROM interview i JOIN answer a ON a.interview_id = i.id"
            f" AND a.question_id = ? AND a.item = 0 WHERE {where} AND a.kind = 0"
            " AND (a.number < 0 OR a.number >= ? OR a.number <> CAST(a.number AS INTEGER))",
            (question_id, value, LARGEST_VALUE),
        ):
            found.setdefault(interview_id, {})[code] = number
    return found


def customers_in_both(connection: Connection, campaign_id: int, other_id: int) -> int | None:
    """How many customers are eligible in the frames of both campaigns; None where one of them has no frame."""
    for one in (campaign_id, other_id):
        if not connection.execute(
            "SELECT EXISTS (SELECT 1 FROM frame_member WHERE campaign_id = ?)", (one,)
        ).fetchone()[0]:
            return None
    row = connection.execute(
        "SELECT count(*) FROM frame_member a JOIN frame_member b ON b.customer_id = a.customer_id"
        " WHERE a.campaign_id = ? AND b.campaign_id = ? AND a.exclusion_reason IS NULL AND b.exclusion_reason IS NULL",
        (campaign_id, other_id),
    ).fetchone()
    return int(row[0])
