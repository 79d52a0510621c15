"""Cases are given to interviewers at random, so that what an interviewer does to answers can be estimated."""

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import calls, campaigns, history, interviewers
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviewers import Interviewer
from scorefact_desktop.store.workspace import Workspace

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Assignment:
    """How many open cases each active interviewer has, how many were given out now, and the seed of the order."""

    campaign: str
    seed: str
    open_cases: dict[str, int]
    given: int
    unassigned: int


def list_interviewers(workspace: Workspace) -> tuple[Interviewer, ...]:
    """Everybody who asks or asked questions, by name."""
    with workspace.reader() as connection:
        return interviewers.everybody(connection)


def add_interviewer(workspace: Workspace, name: str, *, author: str | None = None) -> int:
    """The id of an interviewer; one of that name who had retired is back. Raises UserError interviewer_name."""
    plain = " ".join(name.split())
    if not 0 < len(plain) <= LONGEST_NAME:
        raise UserError("interviewer_name", limit=LONGEST_NAME)
    with workspace.transaction() as connection:
        found = interviewers.add(connection, plain)
        _record(connection, "interviewer_added", found, author)
        return found


def retire_interviewer(workspace: Workspace, name: str, *, author: str | None = None) -> int:
    """Gets no cases any more; the open ones are nobody's until they are assigned anew. How many that were.

    Raises UserError interviewer_unknown.
    """
    with workspace.transaction() as connection:
        found = find(connection, name)
        mine = [
            case_id
            for campaign in campaigns.all_campaigns(connection)
            if campaign.status != "closed"
            for case_id, _, who, final in calls.assignments(connection, campaign.id)
            if who == found.id and not final
        ]
        calls.assign(connection, [(None, one) for one in mine])
        interviewers.retire(connection, found.id)
        _record(connection, "interviewer_retired", found.id, author)
        return len(mine)


def assign(
    workspace: Workspace, campaign: str, *, seed: str = "", anew: bool = False, author: str | None = None
) -> Assignment:
    """Gives every open case that nobody has to an active interviewer, at random and evenly; `anew` all open ones.

    Whoever has fewest open cases gets the next one of an order that the seed fixes ("": the campaign's). Raises
    UserError campaign_unknown, campaign_closed, nobody_to_assign_to.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        if found.status == "closed":
            raise UserError("campaign_closed", campaign=found.name)
        active = [one for one in interviewers.everybody(connection) if one.active]
        if not active:
            raise UserError("nobody_to_assign_to")
        seed = seed or found.seed or found.uid
        open_ = [
            (case_id, uid, who) for case_id, uid, who, final in calls.assignments(connection, found.id) if not final
        ]
        ids = {one.id for one in active}
        load = Counter({one.id: 0 for one in active})
        free = []
        for case_id, uid, who in open_:
            if who in ids and not anew:
                load[who] += 1
            else:
                free.append((sha256(f"{seed}\0assign\0{uid}".encode()).digest(), case_id))
        order = sorted(ids, key=lambda one: sha256(f"{seed}\0interviewer\0{_uid(active, one)}".encode()).digest())
        pairs = []
        for _, case_id in sorted(free):
            who = min(order, key=lambda one: load[one])
            load[who] += 1
            pairs.append((who, case_id))
        calls.assign(connection, pairs)
        history.record(
            connection, "cases_assigned", f"campaign:{found.uid}", author or person(),
            seed=seed, anew=anew, cases=len(pairs), interviewers=sorted(one.name for one in active),
        )  # fmt: skip
        return Assignment(found.name, seed, {one.name: load[one.id] for one in active}, len(pairs), 0)


def assignment(workspace: Workspace, campaign: str) -> Assignment:
    """How the open cases of a campaign are shared out now. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        names = {one.id: one.name for one in interviewers.everybody(connection)}
        counts = {one.name: 0 for one in interviewers.everybody(connection) if one.active}
        unassigned = 0
        for _, _, who, final in calls.assignments(connection, found.id):
            if final:
                continue
            if who is None:
                unassigned += 1
            else:
                counts[names[who]] = counts.get(names[who], 0) + 1
        return Assignment(found.name, found.seed or found.uid, counts, 0, unassigned)


def find(connection: Connection, name: str) -> Interviewer:
    """The interviewer of that name, in any case of letters. Raises UserError interviewer_unknown."""
    known = interviewers.everybody(connection)
    plain = " ".join(name.split()).casefold()
    for one in known:
        if one.name.casefold() == plain:
            return one
    raise UserError("interviewer_unknown", interviewer=name, known=", ".join(one.name for one in known) or "–")


def _uid(active: list[Interviewer], interviewer_id: int) -> str:
    return next(one.uid for one in active if one.id == interviewer_id)


def _record(connection: Connection, action: str, interviewer_id: int, author: str | None) -> None:
    one = next(one for one in interviewers.everybody(connection) if one.id == interviewer_id)
    history.record(connection, action, f"interviewer:{one.uid}", author or person(), name=one.name)
