"""What a revision holds of a customer, a contact, a case or an interview, and how its rows are written from one.

Other things are named by their uids, which mean the same on every laptop. What is only of this laptop (paradata, the
place an interview has come to, import batches) stays out. Workshops have a module of their own, and the same doors.
"""

from collections.abc import Callable, Mapping
from typing import Any

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import interviews, revisions, sealed_workshops, uids, vendors
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.rows import insert_many
from scorefact_desktop.store.saving import ANSWER, encode, encoders_of
from scorefact_desktop.store.workspace import new_uid

Body = Mapping[str, Any]

CUSTOMER = (
    "reference",
    "name",
    "sector",
    "size",
    "country",
    "parent_group",
    "signing_date",
    "contract_end",
    "notice_days",
    "value",
    "currency",
    "recurring_share",
    "domain",
    "registration_number",
)
CONTACT = ("name", "role", "email", "phone", "language", "time_zone", "left_company")
CASE = ("draw_number", "appointment_at", "appointment_kind", "appointment_note", "reminder_minutes", "note")
#: Worked out from the attempts where there are any (METHODS.md section 7), so that two laptops need not agree on it.
OUTCOME = ("disposition", "final", "eligible")
INTERVIEW = ("mode", "status", "language", "started_at", "finished_at", "note", "weight", "people", "seconds")


def body_of(connection: Connection, kind: str, uid: str) -> dict[str, Any]:
    """The present state of a thing as a revision holds it; KeyError where there is none."""
    return _READ[kind](connection, uid)


def write(connection: Connection, kind: str, uid: str, body: Body) -> None:
    """Brings the rows of a thing to the state that a revision holds, adding them where they are new.

    What the body refers to and the workspace does not have (a case that was not shared) stays unlinked. Raises KeyError
    or ValueError for a body that is none, UserError answer_outside_scale, IntegrityError where it breaks the schema.
    """
    _WRITE[kind](connection, uid, body)


def exists(connection: Connection, kind: str, uid: str) -> bool:
    """Whether the workspace has rows of a thing, or names in a workshop that can be sealed."""
    if kind in sealed_workshops.NAMES:
        return sealed_workshops.has_names(connection, kind, uid)
    return uids.find(connection, "workshop_decision" if kind == "decision" else kind, uid) is not None


def _customer_body(connection: Connection, uid: str) -> dict[str, Any]:
    names = ", ".join(f"c.{one}" for one in CUSTOMER)
    row = connection.execute(
        f"SELECT v.slug, s.name, {names} FROM customer c JOIN vendor v ON v.id = c.vendor_id"
        " LEFT JOIN solution s ON s.id = c.solution_id WHERE c.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    return {"vendor": row[0], "solution": row[1], **dict(zip(CUSTOMER, row[2:], strict=True))}


def _write_customer(connection: Connection, uid: str, body: Body) -> None:
    vendor = vendors.find(connection, body["vendor"])
    if vendor is None:
        raise UserError("package_incomplete", what="vendor")
    name = body["solution"]
    solution_id = None if name is None else vendors.solution(connection, vendor.id, name)
    values = {"vendor_id": vendor.id, "solution_id": solution_id, **{one: body[one] for one in CUSTOMER}}
    uids.put(connection, "customer", uid, values)


def _contact_body(connection: Connection, uid: str) -> dict[str, Any]:
    names = ", ".join(f"p.{one}" for one in CONTACT)
    row = connection.execute(
        f"SELECT c.uid, r.uid, {names} FROM contact p JOIN customer c ON c.id = p.customer_id"
        " LEFT JOIN contact r ON r.id = p.referred_by WHERE p.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    return {"customer": row[0], "referred_by": row[1], **dict(zip(CONTACT, row[2:], strict=True))}


def _write_contact(connection: Connection, uid: str, body: Body) -> None:
    values = {
        "customer_id": uids.known(connection, "customer", body["customer"]),
        "referred_by": uids.find(connection, "contact", body["referred_by"]),
        **{one: body[one] for one in CONTACT},
    }
    uids.put(connection, "contact", uid, values)


def _case_body(connection: Connection, uid: str) -> dict[str, Any]:
    names = ", ".join(f"k.{one}" for one in (*CASE, *OUTCOME))
    row = connection.execute(
        f"SELECT m.uid, c.uid, p.uid, w.name, EXISTS (SELECT 1 FROM call_attempt a WHERE a.case_id = k.id), {names}"
        ' FROM "case" k JOIN campaign m ON m.id = k.campaign_id JOIN customer c ON c.id = k.customer_id'
        " LEFT JOIN contact p ON p.id = k.contact_id LEFT JOIN interviewer w ON w.id = k.interviewer_id"
        " WHERE k.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    campaign, customer, contact, interviewer, tried, *values = row
    plain = dict(zip((*CASE, *OUTCOME), values, strict=True))
    outcome: list[Any] | None = [plain.pop(one) for one in OUTCOME]
    if tried:
        base = revisions.shown(connection, "case", uid)
        outcome = revisions.get(connection, base).body["outcome"] if base else None
    return {
        "campaign": campaign,
        "customer": customer,
        "contact": contact,
        "interviewer": interviewer,
        "outcome": outcome,
        **plain,
    }


def _write_case(connection: Connection, uid: str, body: Body) -> None:
    values = {
        "campaign_id": uids.known(connection, "campaign", body["campaign"]),
        "customer_id": uids.known(connection, "customer", body["customer"]),
        "contact_id": uids.find(connection, "contact", body["contact"]),
        "interviewer_id": interviewer(connection, body["interviewer"]),
        **{one: body[one] for one in CASE},
    }
    if body["outcome"] is not None and not _tried(connection, uid):
        values.update(zip(OUTCOME, body["outcome"], strict=True))
    uids.put(connection, "case", uid, values)


def _interview_body(connection: Connection, uid: str) -> dict[str, Any]:
    names = ", ".join(f"i.{one}" for one in INTERVIEW)
    row = connection.execute(
        f"SELECT i.id, i.counts, i.source_key, m.uid, k.uid, p.uid, s.uid, w.name, {names} FROM interview i"
        ' JOIN campaign m ON m.id = i.campaign_id LEFT JOIN "case" k ON k.id = i.case_id'
        " LEFT JOIN contact p ON p.id = i.contact_id LEFT JOIN interviewer w ON w.id = i.interviewer_id"
        " LEFT JOIN workshop s ON s.id = i.workshop_id WHERE i.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise KeyError(uid)
    interview_id, counts, source_key, campaign, case, contact, workshop, asked_by, *values = row
    body = {
        "campaign": campaign,
        "case": case,
        "contact": contact,
        **({"workshop": workshop} if workshop else {}),
        "interviewer": asked_by,
        "counts": bool(counts),
        "source_key": source_key,
        **dict(zip(INTERVIEW, values, strict=True)),
        "profile": interviews.profile(connection, interview_id),
        "answers": packed(interviews.load(connection, interview_id)),
        "aside": packed(interviews.load_aside(connection, interview_id)),
    }
    base = revisions.shown(connection, "interview", uid)
    if base is not None:
        # Where a laptop cannot say these itself (a case that was not shared, the rule for two interviews of one case),
        # it says what it was told.
        told = revisions.get(connection, base).body
        unsaid = [one for one in ("case", "contact", "workshop", "source_key") if body.get(one) is None]
        body.update({one: told[one] for one in unsaid if one in told})
        body["counts"] = told["counts"]
    return body


def _write_interview(connection: Connection, uid: str, body: Body) -> None:
    campaign_id = uids.known(connection, "campaign", body["campaign"])
    source = body["source_key"]
    taken = (
        source is not None
        and connection.execute(
            "SELECT 1 FROM interview WHERE campaign_id = ? AND source_key = ? AND uid <> ?", (campaign_id, source, uid)
        ).fetchone()
    )
    values = {
        "campaign_id": campaign_id,
        "case_id": uids.find(connection, "case", body["case"]),
        "contact_id": uids.find(connection, "contact", body["contact"]),
        "workshop_id": uids.find(connection, "workshop", body.get("workshop")),
        "interviewer_id": interviewer(connection, body["interviewer"]),
        "source_key": None if taken else source,
        "counts": 0,  # which one of a case counts is said once all are there
        **{one: body[one] for one in INTERVIEW},
    }
    uids.put(connection, "interview", uid, values)
    interview_id = uids.known(connection, "interview", uid)
    encoders = encoders_of(connection, campaign_id)
    rows: list[tuple[object, ...]] = []
    packed_answers = encode(encoders, interview_id, unpacked(body["answers"]), rows)
    connection.execute("DELETE FROM answer WHERE interview_id = ?", (interview_id,))
    insert_many(connection, "answer", ANSWER, rows)
    connection.execute("UPDATE interview SET blob = ? WHERE id = ?", (packed_answers, interview_id))
    interviews.set_profile(connection, interview_id, body["profile"])
    connection.execute("DELETE FROM aside_answer WHERE interview_id = ?", (interview_id,))
    if body["aside"]:
        rows = []
        encode(encoders, interview_id, unpacked(body["aside"]), rows)
        insert_many(connection, "aside_answer", ANSWER, rows)


def interviewer(connection: Connection, name: str | None) -> int | None:
    """The id of the interviewer of that name, added where it is new."""
    if name is None:
        return None
    row = connection.execute("SELECT id FROM interviewer WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return int(row[0])
    cursor = connection.execute("INSERT INTO interviewer (uid, name) VALUES (?, ?)", (new_uid(), name))
    return int(cursor.lastrowid or 0)


def packed(answers: Mapping[str, Answer]) -> dict[str, list[Any]]:
    """Answers as JSON values: what is missing, choices, number, words."""
    return {
        code: [one.missing.value if one.missing else None, list(one.choices), one.number, one.text]
        for code, one in answers.items()
    }


def unpacked(body: Mapping[str, list[Any]]) -> dict[str, Answer]:
    """Answers from the JSON values of `packed`."""
    return {
        code: Answer(Missing(missing) if missing else None, tuple(choices), number, text)
        for code, (missing, choices, number, text) in body.items()
    }


def _tried(connection: Connection, uid: str) -> bool:
    row = connection.execute(
        'SELECT EXISTS (SELECT 1 FROM call_attempt a JOIN "case" k ON k.id = a.case_id WHERE k.uid = ?)', (uid,)
    ).fetchone()
    return bool(row[0])


_READ: Mapping[str, Callable[[Connection, str], dict[str, Any]]] = {
    "customer": _customer_body,
    "contact": _contact_body,
    "case": _case_body,
    "workshop": sealed_workshops.workshop_body,
    "attendance": sealed_workshops.attendance_body,
    "decision": sealed_workshops.decision_body,
    "decision_owner": sealed_workshops.owner_body,
    "interview": _interview_body,
}
_WRITE: Mapping[str, Callable[[Connection, str, Body], None]] = {
    "customer": _write_customer,
    "contact": _write_contact,
    "case": _write_case,
    "workshop": sealed_workshops.write_workshop,
    "attendance": sealed_workshops.write_attendance,
    "decision": sealed_workshops.write_decision,
    "decision_owner": sealed_workshops.write_owner,
    "interview": _write_interview,
}
