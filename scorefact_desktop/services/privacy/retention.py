"""How long identities are kept: per campaign, so many months after it closed; erased on command, never by itself."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.privacy import erasing
from scorefact_desktop.store import campaigns, erasure, history, sealed_workshops
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.erasure import Erased
from scorefact_desktop.store.workspace import Workspace

LONGEST = 120  # months


@dataclass(frozen=True, slots=True)
class Retention:
    """A campaign with a rule. `due_on`: when its identities are to be erased, None while it is open; `contacts`: how
    many there still are that no other campaign may keep; `workshops`: how many of its workshops and decisions name
    somebody."""

    campaign: str
    months: int
    due_on: date | None
    due: bool
    contacts: int
    workshops: int


def set_rule(workspace: Workspace, campaign: str, months: int | None, *, author: str | None = None) -> None:
    """Sets the months after closing, or with None takes the rule away.

    Raises UserError campaign_unknown, retention_invalid.
    """
    if months is not None and not 1 <= months <= LONGEST:
        raise UserError("retention_invalid", longest=LONGEST)
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        (before,) = connection.execute("SELECT retention_months FROM campaign WHERE id = ?", (found.id,)).fetchone()
        connection.execute("UPDATE campaign SET retention_months = ? WHERE id = ?", (months, found.id))
        history.record(
            connection, "retention_set", f"campaign:{found.uid}", author or person(), before=before, months=months
        )


def rules(workspace: Workspace, today: date | None = None) -> tuple[Retention, ...]:
    """The campaigns that have a rule, oldest first."""
    day = today or datetime.now(UTC).date()
    with workspace.reader() as connection:
        return tuple(
            _retention(connection, one, day)
            for one in campaigns.all_campaigns(connection)
            if _months(connection, one.id)
        )


def apply(
    workspace: Workspace, campaign: str, *, today: date | None = None, author: str | None = None
) -> erasing.Erasure:
    """Erases the identities of a campaign whose time is over: contacts, what was noted of calls, interviewers' notes,
    who was in workshops and who does what was decided. The answers stay, without a name.

    A contact that another campaign may still keep stays for that one. Raises UserError campaign_unknown,
    retention_not_due.
    """
    day = today or datetime.now(UTC).date()
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        rule = _retention(connection, found, day) if _months(connection, found.id) else None
        if rule is None or not rule.due:
            raise UserError("retention_not_due", campaign=found.name)
        erased = Erased()
        for uid in _contacts(connection, found.id, day):
            erased += erasure.erase(connection, "contact", uid, keeps_answers=True)
        for kind, uid in _names(connection, found.id):
            erased += erasure.erase(connection, kind, uid)
        history.record(
            connection, "identities_erased", f"campaign:{found.uid}", author or person(),
            contacts=erased.contacts, workshops=erased.names,
        )  # fmt: skip
    return erasing.Erasure(
        interviews=0,
        contacts=erased.contacts,
        attempts=erased.attempts,
        outputs=0,
        backups_until=erasing.backups_until(day),
        settled=erasing.settle(workspace),
    )


def months_after(day: date, months: int) -> date:
    """The same day some months later, the last of the month where it has fewer days."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _retention(connection: Connection, campaign: campaigns.Campaign, today: date) -> Retention:
    months = _months(connection, campaign.id)
    assert months is not None
    due_on = months_after(date.fromisoformat(campaign.closed_on), months) if campaign.closed_on else None
    contacts = len(_contacts(connection, campaign.id, today))
    names = len(_names(connection, campaign.id))
    due = due_on is not None and due_on <= today and contacts + names > 0
    return Retention(campaign.name, months, due_on, due, contacts, names)


def _names(connection: Connection, campaign_id: int) -> list[tuple[str, str]]:
    """Kind and uid of what names somebody in the workshops of a campaign, or did in a state that is kept."""
    shops, decided = sealed_workshops.of_campaign(connection, campaign_id)
    things = [("attendance", uid) for uid in shops] + [("decision_owner", uid) for uid in decided]
    return [(kind, uid) for kind, uid in things if sealed_workshops.has_names(connection, kind, uid)]


def _months(connection: Connection, campaign_id: int) -> int | None:
    row = connection.execute("SELECT retention_months FROM campaign WHERE id = ?", (campaign_id,)).fetchone()
    return None if row is None or row[0] is None else int(row[0])


def _contacts(connection: Connection, campaign_id: int, today: date) -> list[str]:
    """The contacts of the customers of a campaign which no other campaign may still keep."""
    kept = {
        one.id
        for one in campaigns.all_campaigns(connection)
        if one.id != campaign_id and not _over(connection, one, today)
    }
    found = []
    for uid, customer_id in connection.execute(
        'SELECT p.uid, p.customer_id FROM contact p WHERE p.customer_id IN (SELECT customer_id FROM "case"'
        " WHERE campaign_id = ?1 UNION SELECT customer_id FROM frame_member WHERE campaign_id = ?1) ORDER BY p.uid",
        (campaign_id,),
    ).fetchall():
        others = {
            row[0]
            for row in connection.execute(
                'SELECT campaign_id FROM "case" WHERE customer_id = ?1'
                " UNION SELECT campaign_id FROM frame_member WHERE customer_id = ?1",
                (customer_id,),
            )
        }
        if not others & kept:
            found.append(uid)
    return found


def _over(connection: Connection, campaign: campaigns.Campaign, today: date) -> bool:
    months = _months(connection, campaign.id)
    return (
        months is not None
        and campaign.closed_on is not None
        and months_after(date.fromisoformat(campaign.closed_on), months) <= today
    )
