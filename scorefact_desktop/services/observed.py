"""Stated against observed: what earlier respondents did since, and what their answers turned out to be worth.

PRODUCT.md section 4: renewals and departures are recorded, the table is printed and calibrates the churn scale.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.indicators.churn import KENT, StayScale
from scorefact_desktop.indicators.layout import HORIZONS, stays
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, history, observed, vendors
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.observed import OUTCOMES, Outcome
from scorefact_desktop.store.workspace import Workspace

#: Days by which an observation may come before the full horizon: renewals are looked up around the day.
_GRACE = 31


@dataclass(frozen=True, slots=True)
class ObservedAnswer:
    """One stay answer against what those who gave it in earlier campaigns did since.

    `n` of them were observed afterwards, `stayed` were customers when last seen; `value` with its interval is their
    share, 0-1. `ripe` were observed over the whole horizon; `assumed` is the scale's chance, `used` the one that enters
    the figures: observed from 30 ripe answers on (`calibrated`). Counts and shares are None where `protected`.
    """

    answer: str
    n: int | None
    stayed: int | None
    value: float | None
    lower: float | None
    upper: float | None
    ripe: int | None
    assumed: float
    used: float
    calibrated: bool
    protected: bool = False


@dataclass(frozen=True, slots=True)
class ObservedTable:
    """The table of one stay question; `observed` customers in all, `last` the day of the newest observation."""

    question: str
    years: int
    observed: int
    last: str | None
    answers: tuple[ObservedAnswer, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An earlier answer, by the code of its choice, with what was observed: so far, and over the whole horizon."""

    answer: str
    stayed: bool
    ripe: bool | None  # None: not over the whole horizon yet


def tables(
    connection: Connection, vendor_id: int, questionnaire: Questionnaire, year: int, limit: int
) -> tuple[ObservedTable, ...]:
    """Stated against observed for every standard stay question, from the vendor's campaigns before `year`.

    Empty where nothing was observed. A row is withheld where it, or who of it stayed or left, are too few.
    """
    from scorefact_desktop.indicators.proportion import display_interval
    from scorefact_desktop.indicators.revenue_at_risk import calibration

    found = []
    outcomes = _outcomes(connection, vendor_id)
    for code in _asked(questionnaire):
        seen = _seen(connection, vendor_id, questionnaire, code, year, outcomes)
        if not seen:
            continue
        ripe = [one for one in seen if one.ripe is not None]
        used = {
            row.answer: row for row in calibration([one.answer for one in ripe], [bool(one.ripe) for one in ripe], KENT)
        }
        counts = {answer: [one.stayed for one in seen if one.answer == answer] for answer in KENT.values}
        hidden = _hidden([(sum(given), len(given) - sum(given)) for given in counts.values()], limit)
        rows = []
        for place, (answer, given) in enumerate(counts.items()):
            row = used[answer]
            if place in hidden:
                rows.append(
                    ObservedAnswer(
                        answer, None, None, None, None, None, None, row.scale, row.used, row.calibrated, True
                    )
                )
                continue
            share = display_interval(sum(given), len(given), None)
            rows.append(
                ObservedAnswer(
                    answer, len(given), sum(given), share.value, share.lower, share.upper, row.n, row.scale, row.used,
                    row.calibrated,
                )
            )  # fmt: skip
        last = max((day for one in outcomes.values() for day, _ in one), default=None)
        found.append(ObservedTable(code, HORIZONS[code], len(seen), last, tuple(rows)))
    return tuple(found)


def scales(connection: Connection, vendor_id: int, questionnaire: Questionnaire, year: int) -> dict[str, StayScale]:
    """The stay scales of a campaign's questions that observed renewals have calibrated (METHODS.md section 8)."""
    outcomes = _outcomes(connection, vendor_id)
    if not outcomes:
        return {}
    from scorefact_desktop.indicators.revenue_at_risk import calibrated_scale, calibration

    found = {}
    for code in _asked(questionnaire):
        ripe = [
            one for one in _seen(connection, vendor_id, questionnaire, code, year, outcomes) if one.ripe is not None
        ]
        table = calibration([one.answer for one in ripe], [bool(one.ripe) for one in ripe], KENT)
        if any(row.calibrated for row in table):
            found[code] = calibrated_scale(KENT, table)
    return found


def record_one(
    workspace: Workspace, campaign: str, customer: str, outcome: str, observed_on: date, source: str = ""
) -> None:
    """Records what one customer of a campaign's vendor did, by its name or reference.

    Raises UserError campaign_unknown, campaign_none, customer_unknown, customer_ambiguous, outcome_word_unknown,
    outcome_in_future, workspace_read_only.
    """
    from scorefact_desktop.store import customers

    if outcome not in OUTCOMES:
        raise UserError("outcome_word_unknown", outcome=outcome, known=", ".join(OUTCOMES))
    if observed_on > datetime.now(UTC).date():
        raise UserError("outcome_in_future", day=observed_on.isoformat())
    with workspace.transaction() as connection:
        vendor_id = campaigns.find(connection, campaign).vendor_id
        matching = customers.find(connection, vendor_id, customer.strip())
        if not matching:
            raise UserError("customer_unknown", customer=customer)
        if len(matching) > 1:
            raise UserError("customer_ambiguous", customer=customer)
        observed.put(connection, [Outcome(matching[0].id, observed_on.isoformat(), outcome, source)])
        history.record(connection, "outcome_recorded", f"customer:{matching[0].id}", person(), outcome=outcome)


def customer_names(workspace: Workspace, campaign: str) -> tuple[str, ...]:
    """The customers of a campaign's vendor, for a form that completes names. UserError campaign_unknown."""
    from scorefact_desktop.store import customers

    with workspace.reader() as connection:
        vendor_id = campaigns.find(connection, campaign).vendor_id
        return tuple(one.name for one in customers.of_vendor(connection, vendor_id))


def vendor_of(connection: Connection, slug: str) -> int:
    """The id of a vendor by its slug. UserError vendor_unknown."""
    found = vendors.find(connection, slug)
    if found is None:
        raise UserError("vendor_unknown", vendor=slug)
    return found.id


def _asked(questionnaire: Questionnaire) -> list[str]:
    return [code for code in HORIZONS if code in questionnaire.by_code and stays(questionnaire.scale_of(code))]


def _outcomes(connection: Connection, vendor_id: int) -> dict[int, list[tuple[str, bool]]]:
    """The observations of every customer as (day, still a customer), oldest first."""
    found: dict[int, list[tuple[str, bool]]] = {}
    for one in observed.of_vendor(connection, vendor_id):
        found.setdefault(one.customer_id, []).append((one.observed_on, one.outcome == "customer"))
    return found


def _seen(
    connection: Connection,
    vendor_id: int,
    questionnaire: Questionnaire,
    code: str,
    year: int,
    outcomes: Mapping[int, Sequence[tuple[str, bool]]],
) -> list[_Seen]:
    """Earlier answers with what was observed after them.

    Over the whole horizon only interviews count that lie so far before the newest observation: else those who left
    early would be known long before those who stay.
    """
    names = {choice.value: choice.code for choice in questionnaire.scale_of(code).choices}
    newest = max((date.fromisoformat(day) for one in outcomes.values() for day, _ in one), default=date.min)
    found = []
    for given in observed.answers(connection, vendor_id, code, year):
        began = date.fromisoformat(given.day)
        after = [
            (date.fromisoformat(day), stayed) for day, stayed in outcomes.get(given.customer_id, ()) if day > given.day
        ]
        if not after or int(given.number) not in names:
            continue
        gone = next((day for day, stayed in after if not stayed), None)
        days = 365.25 * HORIZONS[code]
        ripe: bool | None = None
        if (newest - began).days >= days - _GRACE:
            if gone is not None and (gone - began).days <= days + _GRACE:
                ripe = False
            elif (after[-1][0] - began).days >= days - _GRACE:
                ripe = True
        found.append(_Seen(names[int(given.number)], gone is None, ripe))
    return found


def _hidden(counts: Sequence[tuple[int, int]], limit: int) -> frozenset[int]:
    """The rows of (stayed, left) of which too little may be told (METHODS.md section 12)."""
    from scorefact_desktop.indicators.table_protection import suppress_table

    table = suppress_table(counts, limit)
    if not table.publishable:
        return frozenset(range(len(counts)))
    return frozenset(row for row, _ in table.hidden) | table.hidden_row_totals
