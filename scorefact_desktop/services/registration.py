"""What a label campaign was launched with: frozen and hashed before the first call, and compared at the decision.

PRODUCT.md section 5. The rule set is frozen whole, so that a decision can be recomputed without any other file.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.services.rules import rule_sets
from scorefact_desktop.store import history, label_basis, questionnaires, registrations
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.registrations import sha256_of

#: What an extension of fieldwork, itself recorded, may change.
_EXTENSIBLE = ("population", "sample", "frame", "drawn", "closes_on")


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered label campaign: its rules exactly as frozen, when that was, and the hash of the document."""

    rules: RuleSet
    at: str
    sha256: str


def frozen(connection: Connection, campaign: Campaign, rules: RuleSet | None) -> dict[str, Any]:
    """What must not change unseen once the first call is made. Customers by their ids that travel."""
    body = rules.model_dump(mode="json") if rules else None
    return {
        **_current(connection, campaign),
        "questionnaire": {
            "code": campaign.questionnaire_code,
            "version": campaign.questionnaire_version,
            "sha256": questionnaires.sha256_of(connection, campaign.questionnaire_id),
        },
        "rule_set": {"id": rules.id, "version": rules.version, "sha256": sha256_of(body), "body": body}
        if rules
        else None,
    }


def registered(connection: Connection, campaign: Campaign) -> Registered:
    """The registration of a label campaign, checked against what the workspace holds now.

    Raises UserError not_registered, registration_broken (`what` differs, by the names in the document), rules_lost.
    """
    documents = registrations.of_campaign(connection, campaign.id)
    launch = next((one for one in documents if one.kind == "launch"), None)
    if launch is None or launch.body.get("rule_set") is None:
        if campaign.rule_set is None:
            raise UserError("not_registered", campaign=campaign.name)
        raise UserError("registration_broken", campaign=campaign.name, what="rule_set")
    differing = tuple(_differing(connection, campaign, documents, launch))
    if differing:
        raise UserError("registration_broken", campaign=campaign.name, what=", ".join(differing))
    return Registered(_rules(launch.body["rule_set"], campaign), launch.at, launch.sha256)


def _current(connection: Connection, campaign: Campaign) -> dict[str, Any]:
    """The part of a registration that is read off the campaign."""
    frame, drawn = registrations.frame_of(connection, campaign.id)
    return {
        "campaign": campaign.name,
        "campaign_uid": campaign.uid,
        "population": campaign.population,
        "sample": campaign.sample,
        "seed": campaign.seed,
        "frame": frame,
        "drawn": drawn,
        "opened_on": campaign.opened_on,
        "closes_on": campaign.closes_on,
        "closing_target": campaign.closing_target,
    }


def _differing(
    connection: Connection,
    campaign: Campaign,
    documents: tuple[registrations.Registration, ...],
    launch: registrations.Registration,
) -> Iterator[str]:
    """What is no longer as registered, by the names in the document; lists with how many were added and removed."""
    if any(sha256_of(one.body) != one.sha256 for one in documents) or not _in_history(connection, campaign, documents):
        yield "registration"
    expected = dict(launch.body)
    for one in documents:
        if one.kind == "extension":
            expected.update({name: one.body[name] for name in _EXTENSIBLE if name in one.body})
    for name, now in _current(connection, campaign).items():
        before = expected.get(name)
        if before == now:
            continue
        if isinstance(before, list) and isinstance(now, list):
            old, new = ({json.dumps(one) for one in rows} for rows in (before, now))
            yield f"{name} (+{len(new - old)}, \u2212{len(old - new)})"
        else:
            yield name
    held = label_basis.questionnaire_sha256(connection, campaign.questionnaire_id)
    if expected.get("questionnaire") != {
        "code": campaign.questionnaire_code,
        "version": campaign.questionnaire_version,
        "sha256": held,
    }:
        yield "questionnaire"
    rules = launch.body["rule_set"]
    if (rules["id"], rules["version"]) != (campaign.rule_set, campaign.rule_set_version) or (
        "body" in rules and sha256_of(rules["body"]) != rules["sha256"]
    ):
        yield "rule_set"


def _in_history(connection: Connection, campaign: Campaign, documents: tuple[registrations.Registration, ...]) -> bool:
    """Whether the history, which nobody can rewrite unseen, still tells of these documents."""
    if history.first_broken(connection) is not None:
        return False
    told = {
        one.body["registration"]
        for one in history.of_subject(connection, f"campaign:{campaign.uid}")
        if one.body is not None and "registration" in one.body
    }
    return not told or told >= {one.sha256 for one in documents}  # what it told may have been erased


def _rules(stored: Mapping[str, Any], campaign: Campaign) -> RuleSet:
    if "body" in stored:
        return RuleSet.trusted(stored["body"])  # the same by hash as at the launch, else `_differing` said so
    # Frozen by an earlier version of the program, which kept the hash alone.
    for one in rule_sets():
        if sha256_of(one.model_dump(mode="json")) == stored["sha256"]:
            return one
    raise UserError("rules_lost", campaign=campaign.name, rules=stored["id"], version=stored["version"])
