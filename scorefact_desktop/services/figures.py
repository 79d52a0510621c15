"""The figures of a campaign, as the dashboard, documents and the command line show them: protected already."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.benchmark import Group
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.indicators import filters as filtering
from scorefact_desktop.indicators.figures import FigureMaker, Instead, judged
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.positions import mean_of_others
from scorefact_desktop.services import counting, ledger
from scorefact_desktop.services.counting import CountedCampaign
from scorefact_desktop.store import campaigns, settings
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

NO_FILTERS: Filters = {}


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One figure in one year, None where that campaign does not have it.

    `breaks` is True where it must not be joined to the point before: the question or the score has changed.
    `benchmark` is the mean of the benchmark's vendors in that year, None where there is none.
    """

    campaign: str
    year: int
    figure: Figure | None
    breaks: bool = False
    benchmark: float | None = None


def campaign_figures(
    workspace: Workspace,
    campaign: str,
    compare: str | None = None,
    filters: Filters = NO_FILTERS,
    *,
    delivery: bool = False,
) -> CampaignFigures:
    """Every theme score, indicator and distribution of a campaign.

    `delivery`: as whoever receives documents may see them, checked against all that was delivered before; else as the
    organisation's own analysts see them, up to the last answer (METHODS.md, Decisions).

    `compare` names the earlier campaign for previous values and changes. Values of one filter key are alternatives,
    different keys must all hold. Raises UserError campaign_unknown, campaign_none, compare_same_campaign,
    compare_other_vendor, compare_not_earlier, filter_unknown, filter_value_unknown.
    """
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        return figures_of(connection, now, compare, filters, delivery=delivery)


def figures_and_profile(
    workspace: Workspace, campaign: str, compare: str | None = None, filters: Filters = NO_FILTERS
) -> tuple[CampaignFigures, dict[str, tuple[str, ...]]]:
    """The figures of a campaign and what it can be filtered by, from one reading of its interviews.

    As `campaign_figures` and `profile_values`, with their UserErrors.
    """
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        return figures_of(connection, now, compare, filters), _profile(now)


def figures_of(
    connection: Connection,
    now: CountedCampaign,
    compare: str | None,
    filters: Filters = NO_FILTERS,
    *,
    delivery: bool = False,
) -> CampaignFigures:
    """As `campaign_figures`, of a campaign whose interviews have been read."""
    before = compared(connection, now, compare)
    checked = counting.checked_filters(now, filters)
    if delivery:
        limit = settings.protection_limit(connection)
        now = counting.deliverable(now, checked, limit)
        before = counting.deliverable(before, checked, limit) if before is not None else None
    maker = figure_maker(connection, now, before, checked, delivery=delivery)
    return assembled(maker, now, before, checked)


def figure_maker(
    connection: Connection,
    now: CountedCampaign,
    before: CountedCampaign | None,
    filters: Filters,
    *,
    delivery: bool = False,
) -> FigureMaker:
    """What makes the figures of a campaign under checked filters; `delivery` as in `campaign_figures`."""
    limit = settings.protection_limit(connection)
    instead: dict[str, Instead] = {}
    untold: frozenset[str] = frozenset()
    if delivery:
        states: dict[frozenset[int], FigureMaker] = {}  # most families fall back on the same earlier state
        for key, one in ledger.settled(connection, now, filters, limit).items():
            if one.campaign is None:
                instead[key] = Instead(None)
                continue
            who = frozenset(one.campaign.interviews)
            if who not in states:
                states[who] = _plain_maker(connection, one.campaign, before, filters, limit, delivery=True)
            instead[key] = Instead(states[who], one.as_of)
        if before is not None:
            untold = frozenset(ledger.settled(connection, before, filters, limit))
    maker = _plain_maker(connection, now, before, filters, limit, delivery=delivery)
    maker.instead, maker.untold = instead, untold
    return maker


def _plain_maker(
    connection: Connection,
    now: CountedCampaign,
    before: CountedCampaign | None,
    filters: Filters,
    limit: int,
    *,
    delivery: bool,
) -> FigureMaker:
    """The same without regard to earlier deliveries."""
    matched = common = None
    group = counting.benchmark_group(connection, now.campaign)
    if before is not None:
        matched, pairs = counting.matched(now, before, filters)
        common = counting.common_population(connection, now, before, len(pairs))
    return FigureMaker(
        now.side(filters, delivery=delivery),
        before=before.side(filters, delivery=delivery) if before else None,
        matched=matched,
        common=common,
        group=group,
        inside=counting.inside(connection, now.campaign, group),
        limit=limit,
        delivery=delivery,
    )


def assembled(
    maker: FigureMaker, now: CountedCampaign, before: CountedCampaign | None, filters: Filters
) -> CampaignFigures:
    """All figures of a maker, themes and indicators judged as two families."""
    tally = maker.now.tally
    return CampaignFigures(
        campaign=now.campaign.name,
        compare=before.campaign.name if before else None,
        population=now.campaign.population,
        complete=tally.complete,
        partial=tally.partial,
        themes=judged(maker.themes()),
        indicators=judged(maker.indicators()),
        distributions=tuple(maker.distributions()),
        filtered=bool(filters),
        custom=judged(maker.custom()),
        weighting=now.weighting.name,
    )


def compared(connection: Connection, now: CountedCampaign, compare: str | None) -> CountedCampaign | None:
    """The campaign to compare with. UserErrors of `comparable`."""
    return counting.count(connection, comparable(connection, now.campaign, compare)) if compare is not None else None


def comparable(connection: Connection, campaign: Campaign, compare: str) -> Campaign:
    """An earlier campaign of the same vendor: what other vendors' customers said is confidential.

    Raises UserError campaign_unknown, campaign_none, compare_same_campaign, compare_other_vendor, compare_not_earlier.
    """
    other = campaigns.find(connection, compare)
    if other.id == campaign.id:
        raise UserError("compare_same_campaign", campaign=other.name)
    if other.vendor_slug != campaign.vendor_slug:
        raise UserError("compare_other_vendor", campaign=campaign.name, other=other.name)
    if other.year > campaign.year:
        raise UserError("compare_not_earlier", campaign=campaign.name, other=other.name)
    return other


def previous_campaign(workspace: Workspace, campaign: str) -> str | None:
    """The vendor's last campaign before this one, None where it is the first. UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        earlier = [one for one in campaigns.of_vendor(connection, found.vendor_slug) if one.year < found.year]
    return earlier[-1].name if earlier else None


def profile_values(workspace: Workspace, campaign: str) -> dict[str, tuple[str, ...]]:
    """What the interviews of a campaign can be filtered by: values by key. UserError campaign_unknown."""
    with workspace.reader() as connection:
        return _profile(counting.count(connection, campaigns.find(connection, campaign)))


def _profile(counted: CountedCampaign) -> dict[str, tuple[str, ...]]:
    return filtering.values(one.profile for one in counted.interviews.values())


def trend(
    workspace: Workspace,
    vendor_slug: str,
    figure_id: str,
    until_year: int | None = None,
    filters: Filters = NO_FILTERS,
) -> tuple[TrendPoint, ...]:
    """One figure (an indicator or theme id) over a vendor's campaigns, oldest first. See `trends`."""
    return trends(workspace, vendor_slug, (figure_id,), until_year, filters)[figure_id]


def trends(
    workspace: Workspace,
    vendor_slug: str,
    figure_ids: tuple[str, ...],
    until_year: int | None = None,
    filters: Filters = NO_FILTERS,
    *,
    delivery: bool = False,
) -> Mapping[str, tuple[TrendPoint, ...]]:
    """Several figures over a vendor's campaigns, oldest first: every campaign is read once.

    Campaigns being prepared have no points. Filters apply to every year; a year whose customers have no such value
    has a figure without answers. `delivery` as in `campaign_figures`. Raises UserError vendor_without_campaigns.
    """
    with workspace.reader() as connection:
        return trends_of(connection, vendor_slug, figure_ids, until_year, filters, delivery=delivery)


def trends_of(
    connection: Connection,
    vendor_slug: str,
    figure_ids: tuple[str, ...],
    until_year: int | None = None,
    filters: Filters = NO_FILTERS,
    *,
    delivery: bool = False,
    read: CountedCampaign | None = None,
) -> Mapping[str, tuple[TrendPoint, ...]]:
    """As `trends`; `read` is the campaign whose interviews have been read already."""
    found: dict[str, list[TrendPoint]] = {identifier: [] for identifier in figure_ids}
    known = [
        one
        for one in campaigns.of_vendor(connection, vendor_slug)
        if one.status != "preparing" and (until_year is None or one.year <= until_year)
    ]
    if not known:
        raise UserError("vendor_without_campaigns", vendor=vendor_slug)
    last: dict[str, FigureMaker] = {}
    # One line for the whole trend: that of the vendors which the last campaign is set against.
    group = counting.benchmark_group(connection, known[-1])
    inside = counting.inside(connection, known[-1], group)
    for one in known:
        counted = read if read is not None and read.campaign.id == one.id else counting.count(connection, one)
        if delivery:
            counted = counting.deliverable(counted, filters, settings.protection_limit(connection))
        maker = figure_maker(connection, counted, None, filters, delivery=delivery)
        for identifier, points in found.items():
            figure = maker.single(identifier)
            standard = counted.layout.questionnaire.standard
            market = _market(group if standard else None, identifier, one, figure if inside else None)
            earlier = last.get(identifier)
            breaks = figure is not None and earlier is not None and not maker.continues(earlier, identifier)
            points.append(TrendPoint(one.name, one.year, figure, breaks, market))
            if figure is not None:
                last[identifier] = maker
    return {identifier: tuple(points) for identifier, points in found.items()}


def _market(group: Group | None, identifier: str, campaign: Campaign, own: Figure | None) -> float | None:
    """The mean of a group in the year of a campaign, without the campaign's `own` figure where that was pooled."""
    cell = None if group is None else group.themes.get(identifier) or group.indicators.get(identifier)
    year = cell.years.get(str(campaign.year)) if cell else None
    if year is None:
        return None
    pooled = own is not None and own.value is not None and campaign.status == "closed"
    return mean_of_others(year.mean, year.vendors, own.value if pooled and own is not None else None)
