"""The label of a campaign: decided once, at closing, on what was registered before the first call (PRODUCT.md 5).

Nothing here computes anything for a campaign that is still open.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.indicators import label_bounds
from scorefact_desktop.indicators.label_decision import RuleResult, decide, unusable
from scorefact_desktop.indicators.layout import Interview
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.services import campaigns as services
from scorefact_desktop.services import counting
from scorefact_desktop.services.campaigns import CampaignSummary, person
from scorefact_desktop.services.registration import registered
from scorefact_desktop.store import campaigns, cases, decisions, history, label_basis, registrations
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.decisions import StoredDecision
from scorefact_desktop.store.workspace import Workspace

#: What of a rule's result must come out the same again.
_COMPARED = ("value", "n", "computed", "passed", "method", "status")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A label decision, computed from the workspace.

    `decided_at` is when it was taken and stored; None where it could not be, in a workspace that can only be read.
    `differing` are the rules that come out otherwise now than in the stored decision, which stands. `eligible_draw` is
    None where no sample size is known. `closes_on` is the closing date as registered, `closed_on` the real one.
    """

    campaign: str
    rules: RuleSet
    results: tuple[RuleResult, ...]
    awarded: bool
    decided_at: str | None
    differing: tuple[str, ...]
    registration: str
    registered_at: str
    population: int | None
    eligible_draw: int | None
    complete: int
    partial: int
    closes_on: str | None
    closed_on: str | None


@dataclass(frozen=True, slots=True)
class StoryStep:
    """One step of a label's story.

    `kind` is launch or extension (with the hash of what was frozen), evaluation, appeal or reopening (with a reason).
    """

    at: str
    kind: str
    awarded: bool | None = None
    reason: str = ""
    author: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """What came of closing a campaign.

    `evaluation` is the label's decision, None where there is none to take; then `refusal` says why in a label campaign.
    """

    summary: CampaignSummary
    evaluation: Evaluation | None = None
    refusal: UserError | None = None


def close_and_decide(
    workspace: Workspace, campaign: str, *, closed_on: date | None = None, author: str | None = None
) -> Closing:
    """Ends fieldwork and, of a label campaign, takes the decision at once: there is no look in between.

    Where the decision is refused fieldwork stays closed, since it is over. Raises UserError as `campaigns.close`.
    """
    summary = services.close(workspace, campaign, closed_on=closed_on, author=author)
    try:
        return Closing(summary, evaluate(workspace, summary.name, author=author))
    except UserError as error:
        return Closing(summary, refusal=None if error.code == "not_registered" else error)


def evaluate(workspace: Workspace, campaign: str, *, author: str | None = None) -> Evaluation:
    """The label decision of a closed campaign.

    The first evaluation after a closing is stored and is the decision; later ones recompute it and compare. After a
    reopening and another closing a new one is stored beside the old one. A workspace opened to be read stores nothing.
    Raises UserError campaign_unknown, campaign_open, not_registered, registration_broken, rules_lost, rules_unusable.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        evaluation = computed(connection, found)
    if evaluation.decided_at is not None or workspace.read_only:
        return evaluation
    with workspace.transaction() as connection:
        # Once more in the transaction that stores it: nobody can have changed an answer in between.
        evaluation = computed(connection, campaigns.find(connection, campaign))
        if evaluation.decided_at is not None:
            return evaluation
        stored = _store(connection, found, evaluation, author or person())
        return replace(evaluation, decided_at=stored.at)


def standing(workspace: Workspace, campaign: str) -> StoredDecision | None:
    """The decision that stands, as stored; None before the first one and after a reopening.

    Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        return last_decision(decisions.of_campaign(connection, campaigns.find(connection, campaign).id))


def story(workspace: Workspace, campaign: str) -> tuple[StoryStep, ...]:
    """What happened to a campaign's label, oldest first: registration, decisions, appeals, reopenings.

    Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        return story_of(connection, campaigns.find(connection, campaign))


def story_of(connection: Connection, campaign: Campaign) -> tuple[StoryStep, ...]:
    """As `story`, of a campaign already found."""
    frozen = [
        StoryStep(one.at, one.kind, sha256=one.sha256)
        for one in registrations.of_campaign(connection, campaign.id)
        if one.body.get("rule_set") is not None or one.kind != "launch"
    ]
    taken = [
        StoryStep(one.at, one.kind, one.awarded, one.body.get("reason", ""), one.body.get("author", ""))
        for one in decisions.of_campaign(connection, campaign.id)
    ]
    return tuple(sorted((*frozen, *taken), key=lambda step: step.at))


def appeal(workspace: Workspace, campaign: str, reason: str, *, author: str | None = None) -> tuple[StoryStep, ...]:
    """Records an appeal against the decision that stands; the story after it.

    Raises UserError campaign_unknown, decision_missing, appeal_reason_missing.
    """
    if not reason.strip():
        raise UserError("appeal_reason_missing", campaign=campaign)
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        decided = last_decision(decisions.of_campaign(connection, found.id))
        if decided is None:
            raise UserError("decision_missing", campaign=found.name)
        author = author or person()
        body = {"reason": reason.strip(), "decision": decided.uid}
        rule_set = (decided.rule_set, decided.rule_set_version)
        decisions.add(connection, found.id, "appeal", rule_set, {**body, "author": author})
        history.record(connection, "label_appealed", f"campaign:{found.uid}", author, **body)
    return story(workspace, campaign)


def protected_among(
    results: Sequence[RuleResult], rules: RuleSet, shown: CampaignFigures, questionnaire: Questionnaire
) -> frozenset[str]:
    """The rules of which a document for the vendor may say whether they passed, and no number: by rule id.

    Those whose figure is protected on every other page as well (PRODUCT.md section 10), and those on a confidential
    question whose figure stands there otherwise: in steps, or of other respondents, whom a reader would get by
    subtraction. `shown` are the figures of the document; the results themselves are the rating body's own.
    """
    known = {one.id: one for one in shown.indicators}
    hidden = set()
    for one in results:
        figure = known.get(one.rule.indicator)
        if figure is None:
            continue
        question = questionnaire.by_code.get(figure.question or "")
        confidential = question is not None and question.sensitive
        if figure.protected or (confidential and not _told_alike(one, rules, figure, shown.weighting)):
            hidden.add(one.rule.id)
    return frozenset(hidden)


def _told_alike(result: RuleResult, rules: RuleSet, figure: Figure, weighting: str) -> bool:
    """Whether a figure rests on the respondents that a rule was decided on, and is told as exactly."""
    if figure.as_of is not None or figure.rounded_to is not None:
        return False
    base = label_bounds.floored_counts(figure.n, figure.n, rules.interviewer_effect_floor, "lower")[1]
    if base != result.n or (result.value is None) != (figure.value is None):
        return False
    # A weighted figure is another number on the same respondents.
    return weighting != "none" or result.value is None or math.isclose(result.value, figure.value or 0.0, abs_tol=1e-12)


def computed(connection: Connection, campaign: Campaign) -> Evaluation:
    """The decision of a closed campaign as it comes out now; stores nothing. UserErrors as `evaluate`."""
    if campaign.status != "closed":
        raise UserError("campaign_open", campaign=campaign.name, status=campaign.status)
    registration = registered(connection, campaign)
    layout = counting.layout_of(connection, campaign)
    wrong = unusable(registration.rules, layout)
    if wrong:
        raise UserError(
            "rules_unusable",
            campaign=campaign.name,
            rules=f"{registration.rules.id} {registration.rules.version}",
            indicators=", ".join(dict.fromkeys(rule.indicator for rule in wrong)),
        )
    individual = tuple(label_basis.individual_interviews(connection, campaign.id))
    tally = Tally.of(layout, (Interview(one.blob, complete=one.complete) for one in individual))
    weighted = [(one.blob, one.weight) for one in individual]
    if all(weight is None for _, weight in weighted):
        weighted = []
    drawn, still_eligible = cases.drawn_and_eligible(connection, campaign.id)
    eligible_draw = still_eligible if drawn else campaign.sample
    decision = decide(registration.rules, tally, campaign.population, eligible_draw, weighted)
    decided = last_decision(decisions.of_campaign(connection, campaign.id))
    return Evaluation(
        campaign=campaign.name,
        rules=registration.rules,
        results=decision.results,
        awarded=decision.awarded,
        decided_at=decided.at if decided else None,
        differing=_differing(decision.results, decided.body) if decided else (),
        registration=registration.sha256,
        registered_at=registration.at,
        population=campaign.population,
        eligible_draw=eligible_draw,
        complete=tally.complete,
        partial=tally.partial,
        closes_on=campaign.closes_on,
        closed_on=campaign.closed_on,
    )


def last_decision(taken: tuple[StoredDecision, ...]) -> StoredDecision | None:
    """The decision that stands; None before the first one and after a reopening."""
    for one in reversed(taken):
        if one.kind == "reopening":
            return None
        if one.kind == "evaluation":
            return one
    return None


def _store(connection: Connection, campaign: Campaign, evaluation: Evaluation, author: str) -> StoredDecision:
    body = {
        "author": author,
        "program": f"ScoreFact Desktop {scorefact_desktop.__version__}",
        "registration": evaluation.registration,
        "population": evaluation.population,
        "eligible_draw": evaluation.eligible_draw,
        "complete": evaluation.complete,
        "partial": evaluation.partial,
        "closes_on": evaluation.closes_on,
        "closed_on": evaluation.closed_on,
        "rules": [_plain(one) for one in evaluation.results],
    }
    rule_set = (evaluation.rules.id, evaluation.rules.version)
    stored = decisions.add(connection, campaign.id, "evaluation", rule_set, body, evaluation.awarded)
    history.record(
        connection, "label_decided", f"campaign:{campaign.uid}", author, decision=stored.uid, awarded=evaluation.awarded
    )
    return stored


def _plain(result: RuleResult) -> dict[str, Any]:
    return {
        "id": result.rule.id,
        "value": result.value,
        "n": result.n,
        "computed": result.computed,
        "margin": result.margin,
        "passed": result.passed,
        "method": result.method,
        "status": result.status,
    }


def _differing(results: tuple[RuleResult, ...], stored: Mapping[str, Any]) -> tuple[str, ...]:
    before = {one["id"]: one for one in stored["rules"]}
    now = {one.rule.id: _plain(one) for one in results}
    return tuple(
        identifier
        for identifier in dict.fromkeys((*before, *now))
        if not _same(before.get(identifier), now.get(identifier))
    )


def _same(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> bool:
    """Whether two results of a rule agree; the last bits of a number may depend on the machine."""
    if one is None or other is None:
        return False
    for name in _COMPARED:
        before, now = one[name], other[name]
        if isinstance(before, float) and isinstance(now, float):
            if not math.isclose(before, now, rel_tol=1e-9, abs_tol=1e-12):
                return False
        elif before != now:
            return False
    return True
