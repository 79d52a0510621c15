"""Who stands behind the interviews that enter figures, and which customers two campaigns have in common."""

from collections.abc import Iterator
from typing import NamedTuple

from scorefact_desktop.store import interviews
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import PROFILE_KEYS


class Respondent(NamedTuple):
    """One interview's status and mode, and its customer with yearly contract value, where it has one."""

    interview_id: int
    status: str
    mode: str
    customer_id: int | None
    value: float | None
    currency: str | None


class SingleInterview(NamedTuple):
    """One interview of any status, as a live tally counts it: `counts` is False where another one of its case does."""

    campaign_id: int
    counts: bool
    respondent: Respondent
    profile: dict[str, str]
    blob: bytes


_SELECT = (
    "SELECT i.id, i.status, i.mode, k.customer_id, c.value, c.currency FROM interview i"
    ' LEFT JOIN "case" k ON k.id = i.case_id LEFT JOIN customer c ON c.id = k.customer_id'
)


def respondents(connection: Connection, campaign_id: int) -> Iterator[Respondent]:
    """The interviews that enter figures: complete or partial, counting, in the order stored."""
    for row in connection.execute(
        f"{_SELECT} WHERE i.campaign_id = ? AND i.counts = 1 AND i.status IN ('complete', 'partial') ORDER BY i.id",
        (campaign_id,),
    ):
        yield Respondent(*row)


def single(connection: Connection, interview_id: int) -> SingleInterview | None:
    """One interview of any status, None where there is none."""
    row = connection.execute(f"{_SELECT} WHERE i.id = ?", (interview_id,)).fetchone()
    if row is None:
        return None
    campaign_id, counts, blob, *values = connection.execute(
        "SELECT i.campaign_id, i.counts, i.blob, s.name, c.size, c.sector, c.country, c.parent_group,"
        ' substr(c.signing_date, 1, 4) FROM interview i LEFT JOIN "case" k ON k.id = i.case_id'
        " LEFT JOIN customer c ON c.id = k.customer_id LEFT JOIN solution s ON s.id = c.solution_id WHERE i.id = ?",
        (interview_id,),
    ).fetchone()
    profile = {key: value for key, value in zip(PROFILE_KEYS, values, strict=True) if value is not None}
    profile.update(interviews.profile(connection, interview_id))
    return SingleInterview(campaign_id, bool(counts), Respondent(*row), profile, blob)


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
