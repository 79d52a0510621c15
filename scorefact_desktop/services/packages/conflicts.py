"""Conflicts: the same thing changed on two laptops. Both states are kept and shown side by side until a person decides.

The decision is a new revision that names every head, so that it travels like any other change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.canonical import canonical
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.packages import settling
from scorefact_desktop.store import campaigns, devices, history, revisions, sealed_rows, showing
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.revisions import Revision
from scorefact_desktop.store.workspace import Workspace

_NESTED = ("answers", "aside", "profile")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the states: its revision, the device that sealed it, and whether it is the one now shown and counted."""

    revision: str
    device: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in which the states differ: a plain name or `answers.CODE`; the value on each side, as stored."""

    field: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A thing with several states. `name` is the customer's or contact's where it is known, else empty."""

    kind: str
    uid: str
    name: str
    campaign: str | None
    sides: tuple[Side, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class SeveralInterviews:
    """A case with more than one finished interview; `counting` is the uid of the one that counts."""

    case: str
    name: str
    campaign: str
    interviews: tuple[str, ...]
    devices: tuple[str, ...]
    counting: str | None


def conflicts(workspace: Workspace) -> tuple[Conflict, ...]:
    """Every open conflict of the workspace."""
    with workspace.reader() as connection:
        return tuple(_conflict(connection, kind, uid) for kind, uid in revisions.divided(connection))


def several_interviews(workspace: Workspace) -> tuple[SeveralInterviews, ...]:
    """Cases that were interviewed more than once: one counts by rule, which a person may change."""
    with workspace.reader() as connection:
        found = []
        for case_id, case, name, campaign_id in connection.execute(
            'SELECT k.id, k.uid, c.name, k.campaign_id FROM "case" k JOIN customer c ON c.id = k.customer_id'
            " WHERE (SELECT count(*) FROM interview i WHERE i.case_id = k.id AND i.status IN ('complete', 'partial'))"
            " > 1 ORDER BY c.name, k.id"
        ).fetchall():
            rows = connection.execute(
                "SELECT uid, counts FROM interview WHERE case_id = ? AND status IN ('complete', 'partial')"
                " ORDER BY uid",
                (case_id,),
            ).fetchall()
            found.append(
                SeveralInterviews(
                    case=case,
                    name=name,
                    campaign=campaigns.get(connection, campaign_id).name,
                    interviews=tuple(uid for uid, _ in rows),
                    devices=tuple(_author_of(connection, "interview", uid) for uid, _ in rows),
                    counting=next((uid for uid, counts in rows if counts), None),
                )
            )
        return tuple(found)


def solve(
    workspace: Workspace,
    kind: str,
    uid: str,
    revision: str,
    *,
    other: Mapping[str, str] | None = None,
    author: str | None = None,
) -> None:
    """Takes the state of one `revision`, with single fields from `other` ones: {field: revision}.

    Nothing is thrown away: the states stay in the workspace as what came before. Raises UserError conflict_unknown,
    revision_unknown, conflict_field_unknown, campaign_closed.
    """
    with workspace.transaction() as connection:
        heads = revisions.heads(connection, kind, uid)
        if not revisions.is_divided(connection, kind, uid):
            raise UserError("conflict_unknown", what=uid)
        body = _taken(connection, heads, revision, other or {})
        campaign = _campaign(connection, kind, uid, body)
        if campaign is not None and campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        own = devices.own(connection)
        revisions.add(connection, [revisions.make(kind, uid, heads, own.uid, body)])
        showing.show(connection, {(kind, uid)})
        if campaign is not None:
            settling.settle(connection, campaign.id, {(kind, uid)}, ())
        history.record(
            connection, "conflict_solved", f"{kind}:{uid}", author or person(),
            revision=revision, other=dict(other or {}), heads=list(heads),
        )  # fmt: skip


def count_instead(workspace: Workspace, interview: str, *, author: str | None = None) -> None:
    """Lets another interview of its case count. Raises UserError interview_unknown, campaign_closed."""
    with workspace.transaction() as connection:
        row = connection.execute(
            "SELECT case_id, campaign_id FROM interview WHERE uid = ? AND status <> 'in_progress'", (interview,)
        ).fetchone()
        if row is None:
            raise UserError("interview_unknown", interview=interview)
        campaign = campaigns.get(connection, row[1])
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        own = devices.own(connection)
        together = connection.execute(
            "SELECT uid FROM interview WHERE case_id = ? AND status <> 'in_progress'", (row[0],)
        ).fetchall() or [(interview,)]
        for (uid,) in together:
            body = sealed_rows.body_of(connection, "interview", uid) | {"counts": uid == interview}
            revisions.seal(connection, "interview", uid, body, own.uid)
        settling.count_of_case(connection, [interview])
        history.record(connection, "interview_counts", f"interview:{interview}", author or person())


def _conflict(connection: Connection, kind: str, uid: str) -> Conflict:
    heads = [revisions.get(connection, one) for one in revisions.heads(connection, kind, uid)]
    shown = revisions.shown(connection, kind, uid)
    flat = [_flat(one.body) for one in heads]
    names = sorted({name for one in flat for name in one}, key=lambda name: (name.partition(".")[0] in _NESTED, name))
    campaign = _campaign(connection, kind, uid, heads[0].body)
    return Conflict(
        kind=kind,
        uid=uid,
        name=_name(connection, kind, uid),
        campaign=campaign.name if campaign else None,
        sides=tuple(Side(one.id, devices.name_of(connection, one.author), one.id == shown) for one in heads),
        differences=tuple(
            Difference(name, tuple(one.get(name) for one in flat))
            for name in names
            if len({canonical(one.get(name)) for one in flat}) > 1
        ),
    )


def _taken(connection: Connection, heads: Sequence[str], revision: str, other: Mapping[str, str]) -> dict[str, Any]:
    for one in {revision, *other.values()}:
        if one not in heads:
            raise UserError("revision_unknown", revision=one)
    states = {one: _flat(revisions.get(connection, one).body) for one in heads}
    flat = dict(states[revision])
    for field, source in other.items():
        if all(field not in one for one in states.values()):
            raise UserError("conflict_field_unknown", field=field)
        flat.pop(field, None)
        if field in states[source]:
            flat[field] = states[source][field]
    return _unflat(flat, revisions.get(connection, revision))


def _flat(body: Mapping[str, Any]) -> dict[str, Any]:
    """A body with one field per answer."""
    plain = {name: value for name, value in body.items() if name not in _NESTED}
    return plain | {f"{name}.{code}": value for name in _NESTED for code, value in (body.get(name) or {}).items()}


def _unflat(flat: Mapping[str, Any], like: Revision) -> dict[str, Any]:
    body: dict[str, Any] = {name: {} for name in _NESTED if name in like.body}
    for field, value in flat.items():
        group, dot, code = field.partition(".")
        if dot and group in _NESTED:
            body[group][code] = value
        else:
            body[field] = value
    return body


def _campaign(connection: Connection, kind: str, uid: str, body: Mapping[str, Any]) -> campaigns.Campaign | None:
    if kind in ("customer", "contact"):
        return None
    if kind in ("attendance", "decision", "decision_owner"):
        row = connection.execute(
            "SELECT campaign_id FROM workshop WHERE uid = ?1 UNION SELECT w.campaign_id FROM workshop w"
            " JOIN workshop_decision d ON d.workshop_id = w.id WHERE d.uid = ?1",
            (uid,),
        ).fetchone()
    else:
        row = connection.execute("SELECT id FROM campaign WHERE uid = ?", (body["campaign"],)).fetchone()
    return campaigns.get(connection, row[0]) if row else None


def _name(connection: Connection, kind: str, uid: str) -> str:
    sql = {
        "customer": "SELECT name FROM customer WHERE uid = ?",
        "contact": "SELECT name FROM contact WHERE uid = ?",
        "case": 'SELECT c.name FROM "case" k JOIN customer c ON c.id = k.customer_id WHERE k.uid = ?',
        "interview": 'SELECT c.name FROM interview i JOIN "case" k ON k.id = i.case_id'
        " JOIN customer c ON c.id = k.customer_id WHERE i.uid = ?",
        "workshop": "SELECT title FROM workshop WHERE uid = ?",
        "attendance": "SELECT title FROM workshop WHERE uid = ?",
        "decision": "SELECT text FROM workshop_decision WHERE uid = ?",
        "decision_owner": "SELECT text FROM workshop_decision WHERE uid = ?",
    }[kind]
    row = connection.execute(sql, (uid,)).fetchone()
    return str(row[0]) if row else ""


def _author_of(connection: Connection, kind: str, uid: str) -> str:
    shown = revisions.shown(connection, kind, uid)
    return "" if shown is None else devices.name_of(connection, revisions.get(connection, shown).author)
