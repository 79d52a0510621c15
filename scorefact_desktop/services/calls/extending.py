"""Fieldwork that goes on longer, or with more customers than were drawn first: recorded, and printed with the label.

PRODUCT.md section 5: what was frozen at the launch stays; an extension is a document of its own beside it.
"""

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.indicators.sample import quotas
from scorefact_desktop.services import registration
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, history, registrations, sampling
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.sampling import Undrawn
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Extensible:
    """What an extension can build on: the closing date (ISO 8601, None where there is none), the size of the draw,
    and how many eligible customers were not drawn."""

    campaign: str
    closes_on: str | None
    drawn: int
    left: int
    label: bool


@dataclass(frozen=True, slots=True)
class Extended:
    """What came of it: the closing date, the size of the sample, and how many customers were added to it."""

    campaign: str
    closes_on: str | None
    sample: int | None
    added: int


def extensible(workspace: Workspace, campaign: str) -> Extensible:
    """What can be extended. Raises UserError campaign_unknown, campaign_not_open."""
    with workspace.reader() as connection:
        found = _open(connection, campaign)
        left = sampling.undrawn(connection, found.id)
        drawn = len(registrations.frame_of(connection, found.id)[1])
        return Extensible(found.name, found.closes_on, drawn, len(left), found.rule_set is not None)


def extend(
    workspace: Workspace,
    campaign: str,
    *,
    reason: str,
    closes_on: date | None = None,
    more: int = 0,
    author: str | None = None,
) -> Extended:
    """Moves the closing date back, draws `more` customers of the frozen frame, or both.

    They are the next ones by the seed of the first draw, within the strata of its plan, so that anyone can draw the
    same again; the closing rule counts over the larger draw. Raises UserError campaign_unknown, campaign_not_open,
    extension_reason, extension_empty, closing_date_early, plan_size, and what `registration.registered` raises: what
    is no longer as frozen is not covered up by an extension.
    """
    with workspace.transaction() as connection:
        found = _open(connection, campaign)
        if not reason.strip():
            raise UserError("extension_reason")
        if closes_on is None and not more:
            raise UserError("extension_empty", campaign=found.name)
        if closes_on is not None and closes_on.isoformat() <= max(found.closes_on or "", found.opened_on or ""):
            raise UserError("closing_date_early", campaign=found.name, date=closes_on.isoformat())
        if found.rule_set is not None:
            registration.registered(connection, found)
        body: dict[str, Any] = {"reason": reason.strip()}
        if more:
            body |= _draw(connection, found, more)
        if closes_on is not None:
            body["closes_on"] = closes_on.isoformat()
        campaigns.extend(connection, found.id, body.get("closes_on"), body.get("sample"))
        hashed = registrations.add(connection, found.id, "extension", body)
        history.record(
            connection, "campaign_extended", f"campaign:{found.uid}", author or person(),
            reason=reason.strip(), cases=more, closes_on=body.get("closes_on"), registration=hashed,
        )  # fmt: skip
        now = campaigns.get(connection, found.id)
        return Extended(now.name, now.closes_on, now.sample, more)


def _open(connection: Connection, name: str) -> Campaign:
    found = campaigns.find(connection, name)
    if found.status != "open":
        raise UserError("campaign_not_open", campaign=found.name, status=found.status)
    return found


def _draw(connection: Connection, campaign: Campaign, more: int) -> dict[str, Any]:
    """Draws them; what the extension says of it."""
    waiting = sampling.undrawn(connection, campaign.id)
    if not 0 < more <= len(waiting):
        raise UserError("plan_size", size=more, eligible=len(waiting))
    seed = campaign.seed or secrets.token_hex(8)
    waiting = sorted(waiting, key=lambda one: sha256(f"{seed}\0{one.uid}".encode()).digest())
    chosen = _by_strata(connection, campaign, waiting, more)
    contacts = sampling.best_contacts(connection, campaign.vendor_id)
    sampling.add_to_draw(connection, campaign.id, chosen, contacts)
    drawn = registrations.frame_of(connection, campaign.id)[1]
    return {"drawn": drawn, "sample": (campaign.sample or len(drawn) - more) + more, "extension_seed": seed}


def _by_strata(connection: Connection, campaign: Campaign, waiting: list[Undrawn], more: int) -> list[int]:
    """The next ones in order: first those whose stratum falls short of its quota of the larger sample."""
    drawn = sampling.drawn_by_stratum(connection, campaign.id)
    populations = Counter(drawn)
    populations.update(one.stratum for one in waiting)
    short: Counter[str] = Counter()
    if len(populations) > 1:
        plan = sampling.plan_of(connection, campaign.id) or {}
        wanted = quotas(sum(drawn.values()) + more, dict(sorted(populations.items())), minimum=plan.get("minimum", 0))
        short.update({key: max(0, size - drawn.get(key, 0)) for key, size in wanted.sizes.items()})
    first: list[int] = []
    rest: list[int] = []
    for one in waiting:
        if short[one.stratum] > 0:
            short[one.stratum] -= 1
            first.append(one.customer_id)
        else:
            rest.append(one.customer_id)
    return [*first, *rest][:more]
