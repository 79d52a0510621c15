"""Writes the demonstration workspace: three invented vendors with three campaigns each, and a benchmark."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services import campaigns as services
from scorefact_desktop.services import labels, questionnaires
from scorefact_desktop.services.calls.local_time import stored
from scorefact_desktop.services.demo import calls, fieldwork, market, since
from scorefact_desktop.services.demo.customers import DemoCustomer, draw_customers
from scorefact_desktop.services.demo.stories import VENDORS, Fieldwork, Vendor
from scorefact_desktop.services.rules import rule_set
from scorefact_desktop.store import (
    benchmarks,
    campaigns,
    cases,
    comments,
    customers,
    interviewers,
    interviews,
    settings,
    vendors,
)
from scorefact_desktop.store import calls as stored_calls
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace, made_whole

#: Who "did" the demonstration's work, in its history.
_AUTHOR = "demo"


def make_demo(path: Path, progress: Callable[[float], None] = lambda share: None) -> None:
    """Makes the demonstration workspace at `path`, plain, the same on every machine.

    `progress` is told the share done, 0-1. Raises UserError workspace_exists, workspace_read_only, workspace_disk_full.
    """
    questionnaire = questionnaires.standard()
    with made_whole(path) as beginning, Workspace.create(beginning) as workspace:
        progress(0.05)
        for done, vendor in enumerate(VENDORS, start=1):
            with workspace.transaction() as connection:
                _add_vendor(workspace, connection, vendor, questionnaire)
            progress(0.05 + 0.6 * done / len(VENDORS))
        with workspace.transaction() as connection:
            since.name_interviewers(connection)
            since.add_outcomes(connection)
        for one in services.list_campaigns(workspace):
            if one.status == "closed":
                labels.evaluate(workspace, one.name, author=_AUTHOR)
        with workspace.transaction() as connection:
            _add_comments(connection)
            settings.put(connection, settings.FICTITIOUS, True)
        release = market.release(questionnaire, questionnaires.standard_scores())
        with workspace.transaction() as connection:
            benchmarks.put(connection, release.release, release.model_dump_json(exclude_none=True))
        progress(1.0)


def _add_vendor(workspace: Workspace, connection: Connection, vendor: Vendor, questionnaire: Questionnaire) -> None:
    slug = vendor.name.lower()
    vendor_id = vendors.add(connection, slug, vendor.name, vendor.kind, vendor.country)
    solutions = {name: vendors.solution(connection, vendor_id, name, family) for name, family in vendor.solutions}
    pool = pool_of(vendor)
    ids = customers.add_many(connection, vendor_id, [_stored(one, solutions) for one in pool])
    contacts = {
        one.reference: customers.add_contact(
            connection,
            customer_id,
            one.contact,
            role=one.contact_role,
            email=one.email,
            language=one.language,
            phone=calls.phone_of(one.country, number),
        )
        for number, (one, customer_id) in enumerate(zip(pool, ids, strict=True))
    }
    customer_ids = {one.reference: customer_id for one, customer_id in zip(pool, ids, strict=True)}
    for work in vendor.fieldwork:
        name = services.add_campaign(
            workspace,
            vendor.name,
            work.year,
            questionnaire,
            scores=questionnaires.standard_scores(),
            vendor_type=vendor.kind,
            solutions=vendor.solutions,
            population=work.population,
            sample=work.drawn,
            seed=fieldwork.seed_of(vendor, work.year),
            author=_AUTHOR,
        ).name
        _run(
            workspace, connection, vendor, work, questionnaire, campaigns.find(connection, name), customer_ids, contacts
        )


def _add_comments(connection: Connection) -> None:
    """What the analyst wrote about the last campaigns, in each language."""
    path = asset("resources", "samples", "comments.json")
    for name, themes in json.loads(path.read_text(encoding="utf-8")).items():
        campaign = campaigns.find(connection, name)
        for theme, texts in themes.items():
            for language, text in texts.items():
                comments.put(connection, campaign.id, theme, language, text)


def pool_of(vendor: Vendor) -> list[DemoCustomer]:
    """Every customer that a vendor has in any of its years."""
    random = Random(fieldwork.seed_of(vendor, 0))
    size = max(12 * place + work.population for place, work in enumerate(vendor.fieldwork))
    names = [name for name, _ in vendor.solutions]
    return draw_customers(random, size, vendor.country, names, vendor.name.lower())


def _stored(one: DemoCustomer, solutions: dict[str, int]) -> customers.NewCustomer:
    return customers.NewCustomer(
        name=one.name,
        reference=one.reference,
        sector=one.sector,
        size=one.size,
        country=one.country,
        solution_id=solutions[one.solution],
        signing_date=one.signed_on.isoformat(),
        contract_end=one.contract_end.isoformat(),
        notice_days=30 * one.notice_months,
        value=one.yearly_value,
        currency=one.currency,
        recurring_share=one.recurring_share,
    )


def _run(
    workspace: Workspace,
    connection: Connection,
    vendor: Vendor,
    work: Fieldwork,
    questionnaire: Questionnaire,
    campaign: campaigns.Campaign,
    customer_ids: dict[str, int],
    contacts: dict[str, int],
) -> None:
    """Draws the sample, launches, interviews and, unless it is still open, closes a campaign."""
    frame = fieldwork.frame_of(pool_of(vendor), vendor, work)
    drawn = fieldwork.draw(frame, vendor, work)
    places = {one.customer.reference: one.place for one in drawn}
    cases.add_frame(
        connection,
        campaign.id,
        [
            cases.FrameMember(
                customer_ids[one.reference],
                stratum=f"{one.size}|{one.sector}",
                drawn=one.reference in places,
                draw_order=places.get(one.reference),
            )
            for one in frame
        ],
    )
    case_ids = cases.add_many(
        connection,
        campaign.id,
        [
            cases.NewCase(
                customer_ids[one.customer.reference],
                contact_id=contacts[one.customer.reference],
                draw_number=one.place,
            )
            for one in drawn
        ],
    )
    month, day = (10, 9) if work.open else (3, 2)
    services.launch(
        workspace,
        campaign.name,
        rules=rule_set("example"),
        opened_on=date(work.year, month, day),
        closes_on=date(work.year, month + 2, 11),
        author=_AUTHOR,
        registered_at=f"{work.year}-{month:02d}-{day:02d}T07:30:00Z",  # before the first call
    )
    rows = []
    for one, interview in fieldwork.interviews(questionnaire, vendor, work, drawn):
        contact_id = contacts[one.customer.reference]
        rows.append(replace(interview, case_id=case_ids[one.place], contact_id=contact_id))
    interviews.save_many(connection, campaign.id, rows)
    for one in drawn:
        if one.disposition is not None:
            cases.set_outcome(connection, case_ids[one.place], one.disposition, final=True, eligible=one.eligible)
    if work is vendor.fieldwork[-1]:
        _call(connection, vendor, work, drawn, [case_ids[one.place] for one in drawn])
    if not work.open:
        services.close(workspace, campaign.name, closed_on=date(work.year, month + 2, 11), author=_AUTHOR)


def _call(
    connection: Connection, vendor: Vendor, work: Fieldwork, drawn: list[fieldwork.Drawn], case_ids: list[int]
) -> None:
    """The calls of a vendor's last campaign; one that is still open has interviewers, whose cases were drawn by lot."""
    people = [interviewers.add(connection, name) for name in calls.INTERVIEWERS]
    random = Random(f"{fieldwork.seed_of(vendor, work.year)}/interviewers")
    shares = [people[place % len(people)] for place in range(len(drawn))]
    random.shuffle(shares)
    for one, case_id, who, made in zip(drawn, case_ids, shares, calls.calls_of(vendor, work, drawn), strict=True):
        if work.open:
            stored_calls.assign(connection, [(who, case_id)])
        for call in made.calls:
            stored_calls.add_attempt(
                connection, case_id, call.outcome, stored(call.at), interviewer_id=who, note=call.note
            )
        if one.disposition is None:
            state = stored_calls.state_of(connection, case_id)
            state = replace(state, disposition=made.disposition, final=made.final)
            if made.appointment is not None:
                state = replace(
                    state,
                    appointment_at=stored(made.appointment),
                    appointment_kind="hard" if made.hard else "soft",
                    reminder_minutes=10,
                    appointment_note=made.note,
                )
            stored_calls.put_state(connection, case_id, state)
