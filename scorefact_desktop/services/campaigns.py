"""Campaigns: listing, adding, launching, closing and reopening them."""

import getpass
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.theme_scores import ThemeScores
from scorefact_desktop.services import registration
from scorefact_desktop.services.naming import slug
from scorefact_desktop.store import (
    campaigns,
    cases,
    decisions,
    history,
    interviews,
    questionnaires,
    registrations,
    vendors,
)
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

_YEARS = range(1990, 2200)
#: More customers than any vendor has; larger numbers are slips of the finger.
LARGEST_POPULATION = 10_000_000
#: Longer names break every page they are printed on.
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class CampaignSummary:
    """A campaign as it is listed.

    `sample` is the drawn sample (given, else the cases drawn, else the population). `complete`, `partial` and
    `in_progress` count the interviews that count. `base` is the eligible draw: the cases drawn without those found
    not to be customers, else the given sample. `progress` is complete interviews over it (0-1, more where there are
    more), None where the draw is not known; `closing_target` the share at which fieldwork may close.
    """

    name: str
    vendor: str
    vendor_slug: str
    vendor_type: str
    year: int
    status: str
    population: int | None
    sample: int | None
    cases: int
    base: int | None
    complete: int
    partial: int
    in_progress: int
    progress: float | None
    closing_target: float
    questionnaire: str
    questionnaire_version: str
    solutions: tuple[str, ...]
    opened_on: str | None
    closes_on: str | None
    closed_on: str | None
    blind: bool


def list_campaigns(workspace: Workspace) -> tuple[CampaignSummary, ...]:
    """Every campaign, oldest first."""
    with workspace.reader() as connection:
        return tuple(_summary(connection, one) for one in campaigns.all_campaigns(connection))


def summary(workspace: Workspace, name: str) -> CampaignSummary:
    """One campaign. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        return _summary(connection, campaigns.find(connection, name))


def campaign_questionnaire(workspace: Workspace, name: str) -> Questionnaire:
    """The questionnaire a campaign is collected with. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        return campaigns.questionnaire(connection, campaigns.find(connection, name))


def add_campaign(
    workspace: Workspace,
    vendor: str,
    year: int,
    questionnaire: Questionnaire,
    *,
    scores: ThemeScores | None = None,
    vendor_type: str | None = None,
    country: str | None = None,
    solutions: Iterable[str | tuple[str, str]] = (),
    population: int | None = None,
    sample: int | None = None,
    seed: str | None = None,
    author: str | None = None,
) -> CampaignSummary:
    """A new campaign, called by the vendor's slug and the year; the vendor is added where it is new (a publisher,
    unless said otherwise).

    `solutions` are names, or pairs of name and family. Raises UserError vendor_name_unusable,
    vendor_name_too_long, solution_name_missing, vendor_type_differs,
    campaign_year_invalid, campaign_exists, campaign_size_invalid, sample_exceeds_population, questionnaire_differs.
    """
    identifier = slug(vendor)
    vendor = _tidy(vendor)
    pairs = [(_tidy(one), None) if isinstance(one, str) else (_tidy(one[0]), one[1]) for one in solutions]
    if not all(name for name, _ in pairs):
        raise UserError("solution_name_missing", vendor=vendor)
    if year not in _YEARS:
        raise UserError("campaign_year_invalid", year=year, first=_YEARS[0], last=_YEARS[-1])
    if any(size is not None and not 1 <= size <= LARGEST_POPULATION for size in (population, sample)):
        raise UserError("campaign_size_invalid", largest=LARGEST_POPULATION)
    if population is not None and sample is not None and sample > population:
        raise UserError("sample_exceeds_population", sample=sample, population=population)
    with workspace.transaction() as connection:
        known = vendors.find(connection, identifier)
        if known is None:
            vendor_id = vendors.add(connection, identifier, vendor, vendor_type or "publisher", country)
        else:
            vendor_id = known.id
            if vendor_type not in (None, known.type):
                raise UserError("vendor_type_differs", vendor=known.name, type=known.type)
        if any(one.year == year for one in campaigns.of_vendor(connection, identifier)):
            raise UserError("campaign_exists", campaign=f"{identifier}/{year}")
        campaign_id = campaigns.add(
            connection,
            vendor_id,
            year,
            questionnaires.put(connection, questionnaire, scores),
            population=population,
            sample=sample,
            seed=seed,
        )
        vendors.offer(
            connection, campaign_id, [vendors.solution(connection, vendor_id, name, family) for name, family in pairs]
        )
        campaign = campaigns.get(connection, campaign_id)
        _record(connection, "campaign_added", campaign, author, population=population, sample=sample)
        return _summary(connection, campaign)


def _tidy(name: str) -> str:
    """A name as it is printed: on one line. Raises UserError vendor_name_too_long."""
    name = " ".join(name.split())
    if len(name) > LONGEST_NAME:
        raise UserError("vendor_name_too_long", longest=LONGEST_NAME)
    return name


def launch(
    workspace: Workspace,
    name: str,
    *,
    rules: RuleSet | None = None,
    closes_on: date | None = None,
    opened_on: date | None = None,
    author: str | None = None,
    registered_at: str | None = None,
) -> CampaignSummary:
    """Begins fieldwork, today unless said otherwise. What was drawn is frozen and hashed (PRODUCT.md section 5).

    `registered_at` (ISO 8601, UTC) is for stories of the past, such as the demonstration's; else the clock says it.

    With `rules` the campaign is a label campaign: blind, and with a closing date. Raises UserError campaign_unknown,
    campaign_not_preparing, closing_date_missing, closing_date_early, population_missing, rules_unusable.
    """
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, name)
        _expect(campaign, "preparing", "campaign_not_preparing")
        start = opened_on or _today()
        if rules is not None and closes_on is None:
            raise UserError("closing_date_missing", campaign=campaign.name)
        if rules is not None and campaign.population is None:
            raise UserError("population_missing", campaign=campaign.name)
        if closes_on is not None and closes_on <= start:
            raise UserError("closing_date_early", campaign=campaign.name, date=closes_on.isoformat())
        if rules is not None:
            _check_rules(connection, campaign, rules)
        campaigns.open_(
            connection,
            campaign.id,
            start.isoformat(),
            closes_on.isoformat() if closes_on else None,
            (rules.id, rules.version) if rules else None,
        )
        frozen = registration.frozen(connection, campaigns.get(connection, campaign.id), rules)
        sha256 = registrations.add(connection, campaign.id, "launch", frozen, at=registered_at)
        _record(connection, "campaign_launched", campaign, author, registration=sha256)
        return _summary(connection, campaigns.get(connection, campaign.id))


def close(
    workspace: Workspace, name: str, *, closed_on: date | None = None, author: str | None = None
) -> CampaignSummary:
    """Ends fieldwork, today unless said otherwise. Raises UserError campaign_unknown, campaign_not_open,
    closing_date_early."""
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, name)
        _expect(campaign, "open", "campaign_not_open")
        end = closed_on or _today()
        if campaign.opened_on is not None and end.isoformat() < campaign.opened_on:
            raise UserError("closing_date_early", campaign=campaign.name, date=end.isoformat())
        campaigns.close(connection, campaign.id, end.isoformat())
        _record(connection, "campaign_closed", campaign, author)
        return _summary(connection, campaigns.get(connection, campaign.id))


def reopen(workspace: Workspace, name: str, *, reason: str = "", author: str | None = None) -> CampaignSummary:
    """Back to fieldwork, which the history keeps, and the label's story where the label was decided.

    Raises UserError campaign_unknown, campaign_not_closed.
    """
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, name)
        _expect(campaign, "closed", "campaign_not_closed")
        campaigns.reopen(connection, campaign.id)
        author = author or person()
        decided = decisions.of_campaign(connection, campaign.id)
        if decided:
            last = decided[-1]
            body = {"reason": reason, "author": author, "closed_on": campaign.closed_on}
            decisions.add(connection, campaign.id, "reopening", (last.rule_set, last.rule_set_version), body)
        _record(connection, "campaign_reopened", campaign, author, reason=reason, closed_on=campaign.closed_on)
        return _summary(connection, campaigns.get(connection, campaign.id))


def person() -> str:
    """Who works at this computer, as the history names them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "?"


def _summary(connection: Connection, campaign: Campaign) -> CampaignSummary:
    counts = interviews.count_by_status(connection, campaign.id)
    drawn, eligible = cases.drawn_and_eligible(connection, campaign.id)
    base = eligible if drawn else campaign.sample
    complete = counts.get("complete", 0)
    return CampaignSummary(
        name=campaign.name,
        vendor=campaign.vendor_name,
        vendor_slug=campaign.vendor_slug,
        vendor_type=campaign.vendor_type,
        year=campaign.year,
        status=campaign.status,
        population=campaign.population,
        sample=campaign.sample,
        cases=drawn,
        base=base,
        complete=complete,
        partial=counts.get("partial", 0),
        in_progress=counts.get("in_progress", 0),
        progress=complete / base if base else None,
        closing_target=campaign.closing_target,
        questionnaire=campaign.questionnaire_code,
        questionnaire_version=campaign.questionnaire_version,
        solutions=campaign.solutions,
        opened_on=campaign.opened_on,
        closes_on=campaign.closes_on,
        closed_on=campaign.closed_on,
        blind=campaign.blind,
    )


def _check_rules(connection: Connection, campaign: Campaign, rules: RuleSet) -> None:
    """Refuses rules that this questionnaire cannot answer: at the closing it would be too late."""
    from scorefact_desktop.indicators.label_decision import unusable  # numpy: not for opening the program
    from scorefact_desktop.services.counting import layout_of

    wrong = unusable(rules, layout_of(connection, campaign))
    if wrong:
        raise UserError(
            "rules_unusable",
            campaign=campaign.name,
            rules=f"{rules.id} {rules.version}",
            indicators=", ".join(dict.fromkeys(rule.indicator for rule in wrong)),
        )


def _expect(campaign: Campaign, status: str, code: str) -> None:
    if campaign.status != status:
        raise UserError(code, campaign=campaign.name, status=campaign.status)


def _record(connection: Connection, action: str, campaign: Campaign, author: str | None, **body: object) -> None:
    history.record(connection, action, f"campaign:{campaign.uid}", author or person(), **body)


def _today() -> date:
    return datetime.now(UTC).date()
