"""Collects everything a printed document needs of one campaign, protected already; pages only set it."""

from datetime import date
from typing import Literal

from scorefact_desktop.charts.trend_scale import TrendPoint
from scorefact_desktop.domain.figures import CampaignFigures
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.domain.theme_scores import ThemeScores, generic_scores
from scorefact_desktop.reports.data import (
    BenchmarkFacts,
    CampaignFacts,
    LabelFacts,
    Quote,
    Quotes,
    ReportData,
    SampleFacts,
)
from scorefact_desktop.services import counting, figures, ledger, verbatims
from scorefact_desktop.services.benchmark import in_use
from scorefact_desktop.services.cohorts import delivered_cohorts
from scorefact_desktop.services.counting import CountedCampaign
from scorefact_desktop.services.figures import TrendPoint as Campaigns
from scorefact_desktop.services.label_state import LabelState, label_state
from scorefact_desktop.services.labels import protected_among
from scorefact_desktop.store import campaigns, cases, comments, questionnaires, settings, vendors
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

#: The measures of questions whose trend is printed.
_WITH_TREND = frozenset({"positive", "nps", "expected_churn", "crisis_rate"})


def report_data(workspace: Workspace, campaign: str, compare: str | None = None) -> ReportData:
    """The content of the documents of a campaign, compared with `compare`.

    None stands for the vendor's previous campaign, an empty name for none at all. Raises
    UserError campaign_unknown, campaign_none, compare_same_campaign.
    """
    compare = figures.previous_campaign(workspace, campaign) if compare is None else compare or None
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        now = counting.count(connection, found)
        made = figures.figures_of(connection, now, compare, delivery=True)
        trends = _trends(connection, now, made)
        questionnaire = campaigns.questionnaire(connection, found)
        scores = _scores(connection, found) or generic_scores(questionnaire)
        written = {language: comments.of_campaign(connection, found.id, language) for language in LANGUAGES}
        limit, draw = settings.protection_limit(connection), cases.drawn_and_eligible(connection, found.id)
        logo = vendors.logo(connection, found.vendor_id) or b""
        fictitious = bool(settings.get(connection, settings.FICTITIOUS, False))
        counted = counting.deliverable(now, {}, limit)
        behind = ledger.shown(connection, counted, limit)
        told, groups = delivered_cohorts(connection, counted, {one.id: one for one in made.indicators}, limit)
    release = in_use.current(workspace)
    facts = None
    if release is not None and any(figure.benchmark for figure in (*made.themes, *made.indicators)):
        facts = BenchmarkFacts(
            release.benchmark.release, _vendors(made, release.vendors), release.benchmark.made_on, release.stale
        )
    return ReportData(
        campaign=_campaign(found, fictitious),
        figures=made,
        questionnaire=questionnaire,
        sample=_sample(found, made, draw),
        scores=scores,
        previous=compare.rpartition("/")[2] if compare else None,
        benchmark=facts,
        label=_label(label_state(workspace, campaign), made, questionnaire),
        trends=trends,
        comments=written,
        quotes=_quotes(workspace, campaign),
        cohorts=told,
        respondents={**behind, **groups},
        protection_limit=limit,
        logo=logo,
    )


def _quotes(workspace: Workspace, campaign: str) -> tuple[Quotes, ...]:
    """The released comments, question by question; none where nobody said anything at all."""
    return tuple(
        Quotes(
            question,
            words.status,
            words.said,
            tuple(Quote(one.text, one.name, one.translations) for one in words.texts),
        )
        for question, words in verbatims.all_released(workspace, campaign).items()
        if words.said
    )


def _label(state: LabelState | None, made: CampaignFigures, questionnaire: Questionnaire) -> LabelFacts | None:
    """The label as a document may tell of it; None without registered rules."""
    if state is None or state.rules is None:
        return None
    return LabelFacts(
        rules=state.rules,
        registered=date.fromisoformat(state.registered_at[:10]),
        closed=state.closed,
        results=state.results,
        awarded=state.awarded,
        decided=_day(state.decided_at),
        protected=protected_among(state.results, state.rules, made, questionnaire),
        appeals=sum(step.kind == "appeal" for step in state.story),
    )


def _scores(connection: Connection, campaign: Campaign) -> ThemeScores | None:
    return questionnaires.get(connection, campaign.questionnaire_id).scores


def _vendors(made: CampaignFigures, most: int) -> int:
    """The vendors behind the figures: those of the group that was compared with."""
    counts = [figure.benchmark.vendors for figure in (*made.themes, *made.indicators) if figure.benchmark]
    return max(counts, default=most)


def _campaign(found: Campaign, fictitious: bool) -> CampaignFacts:
    kind: Literal["publisher", "integrator"] = "integrator" if found.vendor_type == "integrator" else "publisher"
    return CampaignFacts(
        name=found.name,
        vendor=found.vendor_name,
        vendor_type=kind,
        year=found.year,
        solutions=found.solutions,
        begins=_day(found.opened_on),
        ends=_day(found.closed_on),
        open=found.status != "closed",
        fictitious=fictitious,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _sample(found: Campaign, made: CampaignFigures, draw: tuple[int, int]) -> SampleFacts:
    drawn, eligible = draw
    return SampleFacts(
        population=found.population,
        drawn=found.sample,
        complete=made.complete,
        partial=made.partial,
        closing=found.closing_target,
        eligible=eligible if drawn else None,
        random_draw=found.seed is not None,
    )


def _trends(connection: Connection, now: CountedCampaign, made: CampaignFigures) -> dict[str, tuple[TrendPoint, ...]]:
    """The trend of every theme and of every question's main figure; this campaign is the last point."""
    wanted = [figure.id for figure in made.themes]
    wanted += [figure.id for figure in made.indicators if figure.measure in _WITH_TREND]
    found = now.campaign
    if found.status == "preparing":
        return {}
    known = figures.trends_of(connection, found.vendor_slug, tuple(wanted), found.year, delivery=True, read=now)
    return {
        identifier: tuple(_point(one, found, hollow=found.status != "closed") for one in points)
        for identifier, points in known.items()
    }


def _point(one: Campaigns, found: Campaign, *, hollow: bool) -> TrendPoint:
    figure = one.figure
    last = one.year == found.year
    if figure is None or figure.protected or figure.value is None:
        return TrendPoint(str(one.year), None, benchmark=one.benchmark, broken=one.breaks, hollow=last and hollow)
    market = figure.benchmark
    return TrendPoint(
        str(one.year),
        figure.value,
        figure.interval.lower if figure.interval else None,
        figure.interval.upper if figure.interval else None,
        figure.n,
        one.benchmark,
        market.p25 if market and last else None,
        market.p75 if market and last else None,
        hollow=last and hollow,
        broken=one.breaks,
    )
