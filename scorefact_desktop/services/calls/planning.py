"""The sampling plan: which customers are eligible, who is drawn, and how, so that anyone can draw the same again."""

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.indicators.sample import SMALLEST_QUOTA, quotas
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import calls, campaigns, cases, customers, history, sampling
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.cases import FrameMember
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.customers import Customer
from scorefact_desktop.store.workspace import Workspace

METHODS = ("all", "random", "quota")
FIELDS = ("size", "sector", "country", "solution", "group")
DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. `size` is for random and quota; `fields` and `minimum` for quota; `seed` "" takes the
    campaign's, else a new one; `exclusions` reasons by customer id."""

    method: str = "all"
    size: int | None = None
    seed: str = ""
    fields: tuple[str, ...] = ("size",)
    minimum: int = SMALLEST_QUOTA
    exclusions: Mapping[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Stratum:
    """Customers that share the values of the fields: how many are eligible, and how many of them are drawn."""

    values: tuple[str, ...]
    eligible: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A customer left out of the frame, and why."""

    customer_id: int
    customer: str
    reason: str


@dataclass(frozen=True, slots=True)
class SamplingPlan:
    """A draw, before or after it is stored. `drawn` are customer ids in the order drawn.

    `minimum_kept` False: the sample is too small for the minimum in every stratum. `doubtful` pairs of customers that
    may be one, kept both; `without_number` drawn customers nobody can call yet.
    """

    campaign: str
    method: str
    seed: str
    size: int
    frame: int
    eligible: int
    fields: tuple[str, ...]
    strata: tuple[Stratum, ...]
    minimum: int
    minimum_kept: bool
    exclusions: tuple[Exclusion, ...]
    doubtful: tuple[tuple[str, str], ...]
    without_number: int
    drawn: tuple[int, ...]


def plan(workspace: Workspace, campaign: str, wanted: Wanted) -> SamplingPlan:
    """The draw that `wanted` gives, without storing it (METHODS.md section 6, Quotas).

    Raises UserError campaign_unknown, campaign_closed, plan_frozen, plan_called, plan_no_customers, plan_size,
    plan_field_unknown, plan_method_unknown.
    """
    with workspace.reader() as connection:
        return _plan(connection, campaigns.find(connection, campaign), wanted)[0]


def draw(workspace: Workspace, campaign: str, wanted: Wanted, *, author: str | None = None) -> SamplingPlan:
    """Draws the sample: frame with exclusions, draw numbers and one case each, in place of an earlier draw.

    Raises what `plan` raises.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        made, eligible = _plan(connection, found, wanted)
        order = {customer_id: place for place, customer_id in enumerate(made.drawn)}
        strata = {one.id: _stratum(one, made.fields) for one in eligible}
        members = [
            FrameMember(one.id, None, "|".join(strata[one.id]), one.id in order, order.get(one.id)) for one in eligible
        ]
        members += [FrameMember(one.customer_id, one.reason) for one in made.exclusions]
        contacts = sampling.best_contacts(connection, found.vendor_id)
        sampling.replace_draw(connection, found.id, members, made.drawn, contacts)
        campaigns.set_frame(connection, found.id, made.eligible, len(made.drawn))
        stored: dict[str, Any] = {
            "method": made.method,
            "size": made.size,
            "seed": made.seed,
            "fields": list(made.fields),
            "minimum": made.minimum,
            "strata": [asdict(one) for one in made.strata],
        }
        sampling.put_plan(connection, found.id, made.seed, stored)
        history.record(
            connection, "sample_drawn", f"campaign:{found.uid}", author or person(),
            **stored, excluded=len(made.exclusions), eligible=made.eligible,
        )  # fmt: skip
        return made


def _plan(connection: Connection, campaign: Campaign, wanted: Wanted) -> tuple[SamplingPlan, list[Customer]]:
    _check(connection, campaign, wanted)
    framed = cases.frame(connection, campaign.id)
    members = {one.customer_id for one in framed}
    everybody = [one for one in customers.of_vendor(connection, campaign.vendor_id) if not members or one.id in members]
    if not everybody:
        raise UserError("plan_no_customers", vendor=campaign.vendor_name)
    given = {one.customer_id: one.exclusion_reason for one in framed if one.exclusion_reason not in (None, DUPLICATE)}
    given |= dict(wanted.exclusions or {})
    reasons, doubtful = _excluded(everybody, {key: reason for key, reason in given.items() if reason})
    eligible = [one for one in everybody if one.id not in reasons]
    seed = wanted.seed or campaign.seed or secrets.token_hex(8)
    ordered = sorted(eligible, key=lambda one: sha256(f"{seed}\0{one.uid}".encode()).digest())
    fields = wanted.fields if wanted.method == "quota" else ()
    size = len(eligible) if wanted.method == "all" else wanted.size
    if size is None or not 0 < size <= len(eligible):
        raise UserError("plan_size", size=size or 0, eligible=len(eligible))
    populations = Counter(_stratum(one, fields) for one in eligible)
    shares = quotas(size, dict(sorted(populations.items())), minimum=wanted.minimum if fields else 0)
    left = dict(shares.sizes)
    drawn = []
    for one in ordered:
        stratum = _stratum(one, fields)
        if left[stratum] > 0:
            left[stratum] -= 1
            drawn.append(one)
    numbers = {row.customer_id for row in _with_number(connection, campaign.vendor_id)}
    found = SamplingPlan(
        campaign=campaign.name,
        method=wanted.method,
        seed=seed,
        size=size,
        frame=len(everybody),
        eligible=len(eligible),
        fields=fields,
        strata=tuple(Stratum(key, populations[key], count) for key, count in shares.sizes.items()) if fields else (),
        minimum=wanted.minimum if fields else 0,
        minimum_kept=shares.minimum_kept,
        exclusions=tuple(Exclusion(one.id, one.name, reasons[one.id]) for one in everybody if one.id in reasons),
        doubtful=doubtful,
        without_number=sum(one.id not in numbers for one in drawn),
        drawn=tuple(one.id for one in drawn),
    )
    return found, eligible


def _check(connection: Connection, campaign: Campaign, wanted: Wanted) -> None:
    if wanted.method not in METHODS:
        raise UserError("plan_method_unknown", method=wanted.method, known=", ".join(METHODS))
    for field in wanted.fields if wanted.method == "quota" else ():
        if field not in FIELDS:
            raise UserError("plan_field_unknown", field=field, known=", ".join(FIELDS))
    if campaign.status == "closed":
        raise UserError("campaign_closed", campaign=campaign.name)
    if campaign.status == "open" and campaign.rule_set is not None:
        raise UserError("plan_frozen", campaign=campaign.name)
    called = calls.called_cases(connection, campaign.id)
    if called:
        raise UserError("plan_called", campaign=campaign.name, count=called)


def _excluded(
    everybody: Sequence[Customer], given: Mapping[int, str]
) -> tuple[dict[int, str], tuple[tuple[str, str], ...]]:
    """Reasons of exclusion by customer: those given, and the second of two that are one; and pairs in doubt."""
    from scorefact_desktop.exchange.customer_words import name_key  # the words of files: only where a draw is planned

    reasons, doubtful = dict(given), []
    first: dict[str, Customer] = {}
    for one in everybody:
        if one.id in reasons:
            continue
        other = first.setdefault(name_key(one.name), one)
        if other is one or (one.country and other.country and one.country != other.country):
            continue
        if one.reference and other.reference:
            doubtful.append((other.name, one.name))
        else:
            reasons[one.id] = DUPLICATE
    return reasons, tuple(doubtful)


def _stratum(one: Customer, fields: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(getattr(one, field) or "") for field in fields)


def _with_number(connection: Connection, vendor_id: int) -> list[Any]:
    from scorefact_desktop.store.customer_changes import contacts_of

    return [one for one in contacts_of(connection, vendor_id) if one.phone]
