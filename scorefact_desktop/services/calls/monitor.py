"""How fieldwork goes: calls by hour, day and interviewer, outcome rates, quotas, and what the closing rule wants."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scorefact_desktop.domain.dispositions import OUTCOMES, Stage
from scorefact_desktop.indicators import outcomes
from scorefact_desktop.indicators.outcomes import OutcomeRates, Outcomes
from scorefact_desktop.services.calls.card import reached
from scorefact_desktop.services.calls.local_time import utc
from scorefact_desktop.services.final_codes import final_codes
from scorefact_desktop.store import calls, campaigns, fieldwork, paradata, sampling
from scorefact_desktop.store.calls import Attempt
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

INTERVIEWS = frozenset({"complete", "partial"})


@dataclass(frozen=True, slots=True)
class Effort:
    """Calls of one hour, day or interviewer (`name`): made, somebody reached, interviews, refusals.

    `hours` with at least one call, `per_hour` calls in each of them; `minutes` the mean length of an interview.
    """

    name: str
    calls: int
    reached: int
    interviews: int
    refusals: int
    hours: int
    minutes: float | None = None

    @property
    def per_hour(self) -> float:
        """Calls in an hour with calls."""
        return self.calls / self.hours if self.hours else 0.0


@dataclass(frozen=True, slots=True)
class QuotaState:
    """A stratum of the plan: eligible customers, drawn, interviewed (complete), and still to call."""

    values: tuple[str, ...]
    eligible: int
    drawn: int
    complete: int
    to_call: int


@dataclass(frozen=True, slots=True)
class QuestionEffort:
    """What asking a question takes in finished interviews by telephone: mean seconds and keys; `short` is its name."""

    question: str
    short: Mapping[str, str]
    interviews: int
    seconds: float
    keys: float


@dataclass(frozen=True, slots=True)
class FieldMonitor:
    """Fieldwork of a campaign. `base` eligible cases, `target` complete interviews for the closing rule.

    `calls_per_interview` None before the first interview; `hours` by hour of the day on this computer's clock;
    `questions` those that take longest first.
    """

    campaign: str
    status: str
    complete: int
    partial: int
    base: int
    target: int
    closing_target: float
    outcomes: Outcomes
    rates: OutcomeRates
    calls: int
    calls_per_interview: float | None
    today: int
    hours: tuple[Effort, ...]
    days: tuple[Effort, ...]
    interviewers: tuple[Effort, ...]
    quotas: tuple[QuotaState, ...]
    fields: tuple[str, ...]
    method: str
    questions: tuple[QuestionEffort, ...] = ()

    @property
    def owed(self) -> int:
        """Complete interviews that the closing rule still wants."""
        return max(0, self.target - self.complete)


def monitor(workspace: Workspace, campaign: str, now: datetime) -> FieldMonitor:
    """How fieldwork of a campaign goes (METHODS.md sections 6 and 7). Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        states = tuple(fieldwork.case_states(connection, found.id))
        attempts = tuple(calls.attempts_of_campaign(connection, found.id))
        plan = sampling.plan_of(connection, found.id)
        strata = tuple(calls.strata(connection, found.id))
        minutes = calls.interview_minutes(connection, found.id)
        asked = _asked(connection, found)
    counted = outcomes.tally(final_codes(states)[0])
    base = sum(one.eligible for one in states)
    here = [(one, utc(one.at).astimezone(now.tzinfo)) for one in attempts]
    complete = sum(one.interview == "complete" for one in states)
    partial = sum(one.interview == "partial" for one in states)
    return FieldMonitor(
        campaign=found.name,
        status=found.status,
        complete=complete,
        partial=partial,
        base=base,
        target=math.ceil(found.closing_target * base - 1e-9),
        closing_target=found.closing_target,
        outcomes=counted,
        rates=outcomes.rates(counted),
        calls=len(attempts),
        calls_per_interview=len(attempts) / (complete + partial) if complete + partial and attempts else None,
        today=sum(at.date() == now.date() for _, at in here),
        hours=_efforts(((f"{at.hour:02d}", one, at) for one, at in here), {}),
        days=_efforts(((at.date().isoformat(), one, at) for one, at in here), {}),
        interviewers=_efforts(((one.interviewer or "", one, at) for one, at in here), minutes),
        quotas=_quotas(strata),
        fields=tuple((plan or {}).get("fields", ())),
        method=str((plan or {}).get("method", "")),
        questions=asked,
    )


def _asked(connection: Connection, campaign: Campaign) -> tuple[QuestionEffort, ...]:
    """The questions of a campaign with what they take; the review at the end is none."""
    taken = paradata.of_campaign(connection, campaign.id)
    if not taken:
        return ()
    known = campaigns.questionnaire(connection, campaign).by_code
    return tuple(
        QuestionEffort(code, known[code].short, interviews, milliseconds / 1000, keys)
        for code, interviews, milliseconds, keys in taken
        if code in known
    )


def _efforts(calls_by_name: Iterable[tuple[str, Attempt, datetime]], minutes: dict[str, float]) -> tuple[Effort, ...]:
    groups: dict[str, list[tuple[Attempt, datetime]]] = defaultdict(list)
    for name, one, at in calls_by_name:
        groups[name].append((one, at))
    return tuple(
        Effort(
            name=name,
            calls=len(group),
            reached=sum(reached(one.outcome) for one, _ in group),
            interviews=sum(one.outcome in INTERVIEWS for one, _ in group),
            refusals=sum(_refuses(one.outcome) for one, _ in group),
            hours=len({(one.interviewer_id, at.date(), at.hour) for one, at in group}),
            minutes=minutes.get(name),
        )
        for name, group in sorted(groups.items())
    )


def _refuses(outcome: str) -> bool:
    known = OUTCOMES.get(outcome)
    return known is not None and known.stage is Stage.FINAL and outcomes.CODES.get(known.of_case) == "R"


def _quotas(strata: Sequence[tuple[str, bool, bool, str | None]]) -> tuple[QuotaState, ...]:
    """The strata of the frame; none where it has no strata."""
    eligible = Counter(stratum for stratum, *_ in strata)
    if set(eligible) <= {""}:
        return ()
    drawn = Counter(stratum for stratum, has_case, _, _ in strata if has_case)
    complete = Counter(stratum for stratum, _, _, status in strata if status == "complete")
    to_call = Counter(
        stratum for stratum, has_case, final, status in strata if has_case and not final and status not in INTERVIEWS
    )
    return tuple(
        QuotaState(tuple(one.split("|")), eligible[one], drawn[one], complete[one], to_call[one])
        for one in sorted(eligible)
    )
