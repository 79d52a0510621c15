"""An anonymised copy of a campaign in a workspace of its own: figures can be worked out again, people cannot be found.

Left out: customers, contacts, cases, every word of a respondent or an interviewer, dates, languages, the order of the
interviews. What is left of profiles is coarsened until nobody stands alone (METHODS.md section 12).
"""

import secrets
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, history, interviews, questionnaires, settings, vendors
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace, made_whole

#: Fields of a profile in the order in which they are given up last: the parent group would name the customer.
_FIELDS = ("size", "sector", "solution", "country", "signing_year")


@dataclass(frozen=True, slots=True)
class Anonymised:
    """A copy that was made. `coarsened` interviews lost at least one field of their profile."""

    path: Path
    campaign: str
    interviews: int
    coarsened: int
    limit: int


def anonymise(workspace: Workspace, campaign: str, path: Path, *, author: str | None = None) -> Anonymised:
    """Makes the copy, a plain workspace: there is nobody in it to protect.

    Raises UserError campaign_unknown, copy_too_small, workspace_exists and others of a new workspace.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        stored = questionnaires.get(connection, found.questionnaire_id)
        limit = settings.protection_limit(connection)
        rows = list(_interviews(connection, found, stored.questionnaire))
    if len(rows) < limit:
        raise UserError("copy_too_small", campaign=found.name, limit=limit)
    profiles = coarsened([one.profile for one in rows], [_sensitive(stored.questionnaire, one) for one in rows], limit)
    fewer = sum(len(before.profile) > len(after) for before, after in zip(rows, profiles, strict=True))
    mixed = [replace(one, profile=profile) for one, profile in zip(rows, profiles, strict=True)]
    secrets.SystemRandom().shuffle(mixed)
    with made_whole(path) as beginning, Workspace.create(beginning) as copy, copy.transaction() as target:
        vendor_id = vendors.add(target, found.vendor_slug, found.vendor_name, found.vendor_type, found.vendor_country)
        known = questionnaires.put(target, stored.questionnaire, stored.scores)
        made = campaigns.add(target, vendor_id, found.year, known, population=found.population, sample=found.sample)
        campaigns.open_(target, made, f"{found.year}-01-01")
        if found.status == "closed":
            campaigns.close(target, made, f"{found.year}-12-31")
        settings.put(target, settings.PROTECTION_LIMIT, limit)
        interviews.save_many(target, made, mixed)
        uid = campaigns.get(target, made).uid
        history.record(target, "anonymised_copy", f"campaign:{uid}", author or person(), interviews=len(mixed))
    if not workspace.read_only:
        with workspace.transaction() as connection:
            history.record(connection, "anonymised", f"campaign:{found.uid}", author or person(), interviews=len(mixed))
    return Anonymised(path, found.name, len(mixed), fewer, limit)


def coarsened(
    profiles: Sequence[Mapping[str, str]], sensitive: Sequence[tuple[object, ...]], limit: int
) -> list[dict[str, str]]:
    """Profiles of which at least `limit` are alike, or that say nothing.

    A group whose members all answered a sensitive question alike would give that answer away, and is coarsened too.
    """
    kept = [{name: one[name] for name in _FIELDS if name in one} for one in profiles]
    while True:
        groups: dict[tuple[tuple[str, str], ...], list[int]] = defaultdict(list)
        for place, one in enumerate(kept):
            groups[tuple(one.items())].append(place)
        weak = [
            places
            for shown, places in groups.items()
            if shown and (len(places) < limit or _alike([sensitive[place] for place in places]))
        ]
        if not weak:
            return kept
        for places in weak:
            for place in places:
                kept[place].popitem()  # the field that is given up first


def _alike(answers: Sequence[tuple[object, ...]]) -> bool:
    """Whether some sensitive question has one and the same answer throughout, and one was given."""
    return any(len(Counter(column)) == 1 and column[0] is not None for column in zip(*answers, strict=True))


def _sensitive(questionnaire: Questionnaire, interview: NewInterview) -> tuple[object, ...]:
    found = (interview.answers.get(one.code) for one in questionnaire.questions if one.sensitive)
    return tuple(None if one is None or one.missing else one.choices or one.number for one in found)


def _interviews(connection: Connection, campaign: Campaign, questionnaire: Questionnaire) -> list[NewInterview]:
    words = {code for code in questionnaire.order if questionnaire.scale_of(code).kind is ScaleKind.TEXT}
    rows = []
    for counted in interviews.answers_of(connection, campaign.id):
        stored = interviews.get(connection, counted.interview_id)
        answers = {
            code: _without_words(answer)
            for code, answer in interviews.load(connection, counted.interview_id).items()
            if code not in words or answer.missing
        }
        weight = None if stored.weight is None else float(f"{stored.weight:.2g}")
        rows.append(
            NewInterview(answers, mode=stored.mode, status=stored.status, weight=weight, profile=counted.profile)
        )
    return rows


def _without_words(answer: Answer) -> Answer:
    return replace(answer, text="") if answer.text else answer
