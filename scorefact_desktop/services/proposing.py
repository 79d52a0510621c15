"""Drafting a questionnaire from a file of responses."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.exchange import propose as drafting
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.exchange.staged import Found
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.importing import look
from scorefact_desktop.services.questionnaires import standard


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted questionnaire, its file, the header of each question by code, and the role of the other columns."""

    questionnaire: Questionnaire
    found: Found
    columns: dict[str, str]
    other: dict[str, str]


def propose(
    responses: Path,
    recommendation: str | None = None,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Draft:
    """Draft a questionnaire from the responses in a file; `recommendation` names the column that gives NPS.

    Raises UserError: what a file can be refused for, nothing_to_propose, recommendation_missing,
    recommendation_scale_seen.
    """
    staged = look(responses, None, limits, progress, cancelled)
    drafted = drafting.propose(staged.found, responses.stem, recommendation, standard().scales)
    return Draft(drafted.questionnaire, staged.found, drafted.columns, drafted.other)


def write(draft: Draft, path: Path) -> None:
    """Write a draft as a questionnaire file, for editing. Raises UserError where it cannot be written."""
    text = json.dumps(draft.questionnaire.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False, indent=2)
    with written_whole(path) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")
