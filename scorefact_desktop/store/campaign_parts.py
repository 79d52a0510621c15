"""A campaign as a package carries it, apart from the people in it: vendor, solutions, questionnaire, registrations.

A workspace that has the campaign already keeps its own state of it; only registrations it does not have are added.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.store import campaigns, questionnaires, registrations, vendors
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import now

_PLAIN = (
    "year",
    "status",
    "population",
    "sample",
    "seed",
    "frame_source",
    "frame_date",
    "opened_on",
    "closes_on",
    "closed_on",
    "closing_target",
    "rule_set",
    "rule_set_version",
    "blind",
    "retention_months",
)


def describe(connection: Connection, campaign_id: int) -> dict[str, Any]:
    """The campaign of that id as plain JSON values; KeyError where there is none."""
    names = ", ".join(f"c.{one}" for one in _PLAIN)
    row = connection.execute(
        "SELECT c.uid, c.sampling_plan, v.uid, v.slug, v.name, v.type, v.country, q.code, q.version, q.body, q.scores,"
        f" {names} FROM campaign c JOIN vendor v ON v.id = c.vendor_id JOIN questionnaire q"
        " ON q.id = c.questionnaire_id WHERE c.id = ?",
        (campaign_id,),
    ).fetchone()
    if row is None:
        raise KeyError(campaign_id)
    uid, plan, *vendor = row[:7]
    code, version, body, scores = row[7:11]
    solutions = connection.execute(
        "SELECT s.name, s.family FROM campaign_solution o JOIN solution s ON s.id = o.solution_id"
        " WHERE o.campaign_id = ? ORDER BY s.name",
        (campaign_id,),
    )
    return {
        "uid": uid,
        "vendor": dict(zip(("uid", "slug", "name", "type", "country"), vendor, strict=True)),
        "solutions": [{"name": name, "family": family} for name, family in solutions],
        "questionnaire": {
            "code": code,
            "version": version,
            "body": json.loads(body),
            "scores": json.loads(scores) if scores else None,
        },
        "registrations": [
            {"kind": one.kind, "at": one.at, "body": one.body}
            for one in registrations.of_campaign(connection, campaign_id)
        ],
        "sampling_plan": json.loads(plan) if plan else None,
        **dict(zip(_PLAIN, row[11:], strict=True)),
    }


@dataclass(frozen=True, slots=True)
class Adopted:
    """The campaign of a package here: its id, whether it is `new`, and the SHA-256 of `registrations` that are."""

    id: int
    new: bool
    registrations: tuple[str, ...]


def adopt(connection: Connection, part: Mapping[str, Any]) -> Adopted:
    """Adds the campaign that `part` describes where it is new, and registrations where they are.

    Raises UserError package_other_campaign where the workspace has another campaign of the same vendor and year,
    vendor_type_differs, questionnaire_differs, package_unsound.
    """
    row = connection.execute("SELECT id FROM campaign WHERE uid = ?", (part["uid"],)).fetchone()
    if row is not None:
        return Adopted(int(row[0]), False, _register(connection, int(row[0]), part))
    vendor_id = _vendor(connection, part["vendor"])
    name = f"{part['vendor']['slug']}/{part['year']}"
    if connection.execute(
        "SELECT 1 FROM campaign WHERE vendor_id = ? AND year = ?", (vendor_id, part["year"])
    ).fetchone():
        raise UserError("package_other_campaign", campaign=name)
    try:
        questionnaire = Questionnaire.model_validate(part["questionnaire"]["body"])
        scores = part["questionnaire"]["scores"]
        known = questionnaires.put(connection, questionnaire, ThemeScores.model_validate(scores) if scores else None)
    except ValueError as error:  # pydantic's own errors are of this kind
        raise UserError("package_unsound", where="campaign.questionnaire") from error
    columns = ("uid", "vendor_id", "questionnaire_id", "added_at", "sampling_plan", *_PLAIN)
    plan = part["sampling_plan"]
    cursor = connection.execute(
        f"INSERT INTO campaign ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        (
            part["uid"],
            vendor_id,
            known,
            now(),
            None if plan is None else json.dumps(plan, ensure_ascii=False, sort_keys=True),
            *(part[one] for one in _PLAIN),
        ),
    )
    campaign_id = int(cursor.lastrowid or 0)
    offered = [vendors.solution(connection, vendor_id, one["name"], one["family"]) for one in part["solutions"]]
    vendors.offer(connection, campaign_id, offered)
    return Adopted(campaign_id, True, _register(connection, campaign_id, part))


def _vendor(connection: Connection, part: Mapping[str, Any]) -> int:
    """A vendor is known by its uid, or by its slug: it is a public name, and two laptops may have typed it in."""
    row = connection.execute(
        "SELECT id, name, type FROM vendor WHERE uid = ? OR slug = ? ORDER BY uid = ? DESC",
        (part["uid"], part["slug"], part["uid"]),
    ).fetchone()
    if row is None:
        cursor = connection.execute(
            "INSERT INTO vendor (uid, slug, name, type, country) VALUES (?, ?, ?, ?, ?)",
            tuple(part[one] for one in ("uid", "slug", "name", "type", "country")),
        )
        return int(cursor.lastrowid or 0)
    if row[2] != part["type"]:
        raise UserError("vendor_type_differs", vendor=row[1], type=row[2])
    return int(row[0])


def _register(connection: Connection, campaign_id: int, part: Mapping[str, Any]) -> tuple[str, ...]:
    """Adds what is not registered here; what an extension says of date and size holds here from then on."""
    known = {one.sha256 for one in registrations.of_campaign(connection, campaign_id)}
    new = [one for one in part["registrations"] if registrations.sha256_of(one["body"]) not in known]
    for one in new:
        if one["kind"] == "extension":
            campaigns.extend(connection, campaign_id, one["body"].get("closes_on"), one["body"].get("sample"))
    return tuple(registrations.add(connection, campaign_id, one["kind"], one["body"], at=one["at"]) for one in new)
