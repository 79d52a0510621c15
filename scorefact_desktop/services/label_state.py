"""Where the label of a campaign stands, for those who show it: rules registered, the decision, and its story.

Nothing is decided by looking, and nothing is computed while fieldwork is open.
"""

from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_rules import RuleSet
from scorefact_desktop.indicators.label_decision import RuleResult
from scorefact_desktop.services import labels
from scorefact_desktop.services.labels import StoryStep
from scorefact_desktop.services.registration import registered
from scorefact_desktop.store import campaigns, decisions
from scorefact_desktop.store.workspace import Workspace

__all__ = ["LabelState", "RuleResult", "StoryStep", "label_state"]


@dataclass(frozen=True, slots=True)
class LabelState:
    """The label of a label campaign.

    `results` and `awarded` are those of the decision that stands, taken at `decided_at`; empty and None before.
    `differing` are the rules that come out otherwise when computed again. `problem` says why there is no decision of a
    closed campaign, or why its registration cannot be read; `rules` is None in the latter case.
    """

    closed: bool
    rules: RuleSet | None
    registered_at: str = ""
    registration: str = ""
    results: tuple[RuleResult, ...] = ()
    awarded: bool | None = None
    decided_at: str | None = None
    differing: tuple[str, ...] = ()
    story: tuple[StoryStep, ...] = ()
    problem: UserError | None = None

    @property
    def passed(self) -> int:
        """How many rules were demonstrated, or do not apply."""
        return sum(one.passed for one in self.results)


def label_state(workspace: Workspace, campaign: str) -> LabelState | None:
    """The state of a campaign's label, None where it is no label campaign. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        closed = found.status == "closed"
        story = labels.story_of(connection, found)
        try:
            registration = registered(connection, found)
        except UserError as error:
            if error.code == "not_registered":
                return None
            return LabelState(closed, None, story=story, problem=error)
        bare = LabelState(closed, registration.rules, registration.at, registration.sha256, story=story)
        if not closed:
            return bare
        stored = labels.last_decision(decisions.of_campaign(connection, found.id))
        problem: UserError | None = None
        differing: tuple[str, ...] = ()
        try:
            differing = labels.computed(connection, found).differing
        except UserError as error:
            problem = error
    return LabelState(
        closed,
        bare.rules,
        bare.registered_at,
        bare.registration,
        results=_as_decided(registration.rules, stored.body) if stored else (),
        awarded=stored.awarded if stored else None,
        decided_at=stored.at if stored else None,
        differing=differing,
        story=story,
        problem=problem,
    )


def _as_decided(rules: RuleSet, body: dict[str, Any]) -> tuple[RuleResult, ...]:
    """The results as they were stored, which stand whatever comes out now."""
    known = {rule.id: rule for rule in rules.rules}
    return tuple(
        RuleResult(
            rule=known[one["id"]],
            value=one["value"],
            n=one["n"],
            computed=one["computed"],
            margin=one["margin"],
            passed=one["passed"],
            method=one["method"],
            status=one["status"],
        )
        for one in body["rules"]
        if one["id"] in known
    )
