"""Giving to a benchmark: the finished campaigns of a workspace as a signed file, and taking such files in."""

import base64
import binascii
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from scorefact_desktop.domain.canonical import canonical, parsed
from scorefact_desktop.domain.contribution import Contribution, PooledCampaign, PooledFigure
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import counting, figures
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import read_small, written_whole
from scorefact_desktop.services.sound_records import require_sound
from scorefact_desktop.store import (
    campaigns,
    contributions,
    devices,
    history,
    questionnaires,
    settings,
    vendors,
)
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

_KIND, _VERSION = "scorefact-contribution-file", 1
_SAYS = b"scorefact-contribution/1\0"
MOST_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """A contribution that was taken in; `known` where the very same one was there already."""

    contribution: Contribution
    signer: str
    known: bool


def own(workspace: Workspace) -> Contribution:
    """What this workspace has to give: its closed campaigns on the standard questionnaire.

    Raises UserError contribution_empty where there is none, rows_changed.
    """
    with workspace.reader() as connection:
        closed = [one for one in campaigns.all_campaigns(connection) if one.status == "closed"]
        pooled = [_pooled(connection, one) for one in closed]
    for one in closed:
        require_sound(workspace, one.name)
    given = tuple(one for one in pooled if one is not None)
    if not given:
        raise UserError("contribution_empty")
    return Contribution(campaigns=given)


def write(workspace: Workspace, path: Path, *, author: str | None = None) -> Contribution:
    """Writes this workspace's contribution, signed by this device, and records that it did.

    Raises UserError contribution_empty, rows_changed, workspace_read_only, file_disk_full, file_not_written.
    """
    given = own(workspace)
    body = _body(given)
    with workspace.transaction() as connection:
        device = devices.own(connection)
        content = {
            "kind": _KIND,
            "version": _VERSION,
            "body": base64.b64encode(body).decode("ascii"),
            "public_key": base64.b64encode(device.public_key).decode("ascii"),
            "age_recipient": device.age_recipient,
            "signature": base64.b64encode(device.sign(_SAYS + body)).decode("ascii"),
        }
        history.record(
            connection, "contribution_given", "workspace:benchmark", author or person(), campaigns=len(given.campaigns)
        )
        with written_whole(path) as temporary:
            temporary.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return given


def own_fingerprint(workspace: Workspace) -> str:
    """The fingerprint of this device, to be compared by telephone."""
    with workspace.transaction() as connection:
        return devices.own(connection).fingerprint


def receive(workspace: Workspace, path: Path, *, accept: str = "", author: str | None = None) -> Received:
    """Takes a contribution in, from somebody who may contribute.

    `accept` is a fingerprint that was compared by telephone: its holder may contribute from now on. Trusted devices of
    the workspace may as well. Raises UserError file_missing, contribution_unreadable, contribution_altered,
    contribution_signer_unknown (with the fingerprint).
    """
    content = _content(read_small(path, MOST_BYTES, "contribution_unreadable"), path)
    try:
        body, key, signature = (
            base64.b64decode(content[name], validate=True) for name in ("body", "public_key", "signature")
        )
        recipient = content["age_recipient"]
        devices.check_keys(key, recipient)
        genuine = devices.verify(key, signature, _SAYS + body)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise UserError("contribution_unreadable", file=path.name) from error
    if not genuine:
        raise UserError("contribution_altered", file=path.name)
    fingerprint = devices.fingerprint(key, recipient)
    try:
        given = Contribution.model_validate_json(body)
    except ValidationError as error:
        raise UserError("contribution_unreadable", file=path.name) from error
    if _body(given) != body:
        raise UserError("contribution_unreadable", file=path.name)
    with workspace.transaction() as connection:
        device = devices.by_key(connection, key)
        known = contributions.signers(connection)
        if accept.split() == fingerprint.split():
            contributions.accept_signer(connection, fingerprint)
        elif fingerprint not in known and not (device is not None and device.trusted):
            raise UserError("contribution_signer_unknown", file=path.name, fingerprint=fingerprint)
        added = contributions.add(connection, body, fingerprint)
        if added:
            history.record(
                connection,
                "contribution_received",
                "workspace:benchmark",
                author or person(),
                campaigns=len(given.campaigns),
                signer=fingerprint,
            )
    return Received(given, fingerprint, known=not added)


def _pooled(connection: Connection, campaign: Campaign) -> PooledCampaign | None:
    """A closed campaign as it is given; None for another questionnaire, or without individual interviews."""
    now = counting.count(connection, campaign)
    if not now.layout.questionnaire.standard:
        return None
    now.interviews = {key: one for key, one in now.interviews.items() if not one.interview.group}
    if not now.interviews:
        return None
    made = figures.assembled(figures.figure_maker(connection, now, None, {}), now, None, {})
    limit = settings.protection_limit(connection)

    def usable(found: Any) -> dict[str, PooledFigure]:
        return {
            one.id: PooledFigure(value=one.value, n=one.n)
            for one in found
            if one.value is not None and not one.protected and one.n >= limit and one.status == "ok"
        }

    return PooledCampaign(
        campaign=campaign.uid,
        vendor=vendors.uid_of(connection, campaign.vendor_id),
        year=campaign.year,
        vendor_type="integrator" if campaign.vendor_type == "integrator" else "publisher",
        country=campaign.vendor_country,
        families=tuple(sorted(campaign.families)),
        population=campaign.population,
        customers=len(now.interviews),
        questionnaire=questionnaires.sha256_without_custom(connection, campaign.questionnaire_id),
        themes=usable(made.themes),
        indicators=usable(made.indicators),
    )


def _body(given: Contribution) -> bytes:
    return canonical(given.model_dump(mode="json", exclude_none=True)).encode()


def _content(found: bytes, path: Path) -> dict[str, Any]:
    try:
        content = parsed(found)
    except ValueError as error:
        raise UserError("contribution_unreadable", file=path.name) from error
    if not isinstance(content, dict) or content.get("kind") != _KIND or content.get("version") != _VERSION:
        raise UserError("contribution_unreadable", file=path.name)
    return content
