"""What is known of a respondent: found by name, address or number, and handed out as a file a person can read."""

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store import campaigns, history, interviews
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

_LEAST_DIGITS = 4
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Respondent:
    """A contact as found; `interviews` are the uids of the interviews given."""

    uid: str
    name: str
    customer: str
    email: str
    phone: str
    interviews: tuple[str, ...]
    attempts: int


def find(workspace: Workspace, text: str = "") -> tuple[Respondent, ...]:
    """The contacts whose name, customer, address or number holds the text, or whose uid it is; all for ""."""
    wanted = " ".join(text.split()).casefold()
    digits = "".join(one for one in wanted if one.isdigit())
    with workspace.reader() as connection:
        found = []
        for uid, name, customer, email, phone in connection.execute(
            "SELECT p.uid, p.name, c.name, coalesce(p.email, ''), coalesce(p.phone, '') FROM contact p"
            " JOIN customer c ON c.id = p.customer_id ORDER BY p.name, p.uid"
        ).fetchall():
            number = "".join(one for one in phone if one.isdigit())
            if (
                any(wanted in one.casefold() for one in (name, customer, email))
                or wanted == uid
                or (len(digits) >= _LEAST_DIGITS and digits in number)
            ):
                found.append(Respondent(uid, name, customer, email, phone, *_deeds(connection, uid)))
        return tuple(found)


def one(workspace: Workspace, text: str) -> Respondent:
    """The one contact meant. Raises UserError respondent_unknown, respondent_ambiguous."""
    found = find(workspace, text) if text.strip() else ()
    exact = [each for each in found if text in (each.uid, each.name)] or list(found)
    if not exact:
        raise UserError("respondent_unknown", respondent=text)
    if len(exact) > 1:
        names = ", ".join(f"{each.name} ({each.customer}: {each.uid})" for each in exact[:5])
        raise UserError("respondent_ambiguous", respondent=text, found=names)
    return exact[0]


def dossier(workspace: Workspace, uid: str, language: str = "en") -> dict[str, Any]:
    """Everything the workspace holds of a contact, as plain JSON values with the questions in words.

    Raises UserError respondent_unknown.
    """
    with workspace.reader() as connection:
        row = connection.execute(
            "SELECT p.id, p.name, p.role, p.email, p.phone, p.language, p.time_zone, c.name FROM contact p"
            " JOIN customer c ON c.id = p.customer_id WHERE p.uid = ?",
            (uid,),
        ).fetchone()
        if row is None:
            raise UserError("respondent_unknown", respondent=uid)
        names = ("name", "role", "email", "phone", "language", "time_zone", "customer")
        calls = connection.execute(
            "SELECT a.at, a.outcome, a.seconds, a.number, a.note FROM call_attempt a WHERE a.contact_id = ?"
            " ORDER BY a.at, a.uid",
            (row[0],),
        ).fetchall()
        given = connection.execute("SELECT id FROM interview WHERE contact_id = ? ORDER BY id", (row[0],)).fetchall()
        return {
            "contact": {"uid": uid, **dict(zip(names, row[1:], strict=True))},
            "calls": [dict(zip(("at", "outcome", "seconds", "number", "note"), each, strict=True)) for each in calls],
            "interviews": [_interview(connection, interview_id, language) for (interview_id,) in given],
            "workshops": _named_in(connection, row[1]),
            "history": [
                {"at": each.at, "action": each.action, "by": each.author, "what": each.body}
                for each in history.of_subject(connection, f"contact:{uid}")
            ],
        }


def hand_out(workspace: Workspace, uid: str, path: Path, language: str = "en", *, author: str | None = None) -> None:
    """Writes `dossier` as JSON or, for a name ending in .csv, as a table; that it was done enters the history.

    Raises UserError respondent_unknown and those of `written_whole`.
    """
    body = dossier(workspace, uid, language)
    text = _table(body) if path.suffix.lower() == ".csv" else json.dumps(body, ensure_ascii=False, indent=2) + "\n"
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8", newline="")
    with workspace.transaction() as connection:
        history.record(connection, "data_handed_out", f"contact:{uid}", author or person(), file=path.name)


def _deeds(connection: Connection, uid: str) -> tuple[tuple[str, ...], int]:
    interviews_ = connection.execute(
        "SELECT i.uid FROM interview i JOIN contact p ON p.id = i.contact_id WHERE p.uid = ? ORDER BY i.id", (uid,)
    ).fetchall()
    (calls,) = connection.execute(
        "SELECT count(*) FROM call_attempt a JOIN contact p ON p.id = a.contact_id WHERE p.uid = ?", (uid,)
    ).fetchone()
    return tuple(row[0] for row in interviews_), int(calls)


def _named_in(connection: Connection, name: str) -> list[dict[str, str]]:
    """Workshops that name somebody, among those present or in a decision; names there are typed, not linked."""
    rows = connection.execute(
        "SELECT w.title, w.held_on, w.people, coalesce(d.text, ''), coalesce(d.owner, '') FROM workshop w"
        " LEFT JOIN workshop_decision d ON d.workshop_id = w.id ORDER BY w.held_on, w.uid, d.position, d.uid"
    )
    found: dict[tuple[str, str], list[str]] = {}
    for title, held_on, people, text, owner in rows:
        places = found.setdefault((title, held_on), [])
        if name.casefold() in people.casefold() and people not in places:
            places.append(people)
        if name.casefold() in f"{text} {owner}".casefold():
            places.append(f"{text} ({owner})" if owner else text)
    return [
        {"workshop": title, "held_on": held_on, "words": "; ".join(places)}
        for (title, held_on), places in found.items()
        if places
    ]


def _interview(connection: Connection, interview_id: int, language: str) -> dict[str, Any]:
    found = interviews.get(connection, interview_id)
    campaign = campaigns.get(connection, found.campaign_id)
    questionnaire = campaigns.questionnaire(connection, campaign)
    (note,) = connection.execute("SELECT note FROM interview WHERE id = ?", (interview_id,)).fetchone()
    answers = {**interviews.load(connection, interview_id)}
    return {
        "uid": found.uid,
        "campaign": campaign.name,
        "mode": found.mode,
        "status": found.status,
        "started_at": found.started_at,
        "finished_at": found.finished_at,
        "note": note,
        "profile": interviews.profile(connection, interview_id),
        "answers": [
            {
                "question": code,
                "text": text_in(questionnaire.by_code[code].text, language) or code,
                "answer": _words(questionnaire, code, answer, language),
            }
            for code, answer in answers.items()
        ],
    }


def _words(questionnaire: Questionnaire, code: str, answer: Answer, language: str) -> str:
    if answer.missing is not None:
        return answer.missing.value
    labels = {each.value: each.text for each in questionnaire.scale_of(code).choices}
    said = [text_in(labels[one_], language) or str(one_) if one_ in labels else str(one_) for one_ in answer.choices]
    if answer.number is not None:
        said.append(f"{answer.number:g}")
    if answer.text:
        said.append(answer.text)
    return "; ".join(said)


def _table(body: dict[str, Any]) -> str:
    """Three columns: what it is about, the field, the value; nothing in it is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("about", "field", "value"))

    def put(about: str, field: str, value: object) -> None:
        text = "" if value is None else str(value)
        writer.writerow((about, field, f"'{text}" if text.startswith(_FORMULA) else text))

    for field, value in body["contact"].items():
        put("contact", field, value)
    for call in body["calls"]:
        for field, value in call.items():
            put("call", field, value)
    for interview in body["interviews"]:
        about = f"interview {interview['campaign']}"
        for field, value in interview.items():
            if field not in ("answers", "profile"):
                put(about, field, value)
        for field, value in interview["profile"].items():
            put(about, field, value)
        for answer in interview["answers"]:
            put(about, answer["text"], answer["answer"])
    for named in body["workshops"]:
        put(f"workshop {named['workshop']}", named["held_on"], named["words"])
    for entry in body["history"]:
        put("history", f"{entry['at']} {entry['action']}", json.dumps(entry["what"], ensure_ascii=False))
    return out.getvalue()
