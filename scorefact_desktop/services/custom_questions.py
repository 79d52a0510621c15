"""A campaign's own questions: added and removed while it is being prepared, listed at any time, read from a file."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from scorefact_desktop.domain import custom_questions as domain
from scorefact_desktop.domain.canonical import parsed
from scorefact_desktop.domain.custom_questions import CustomQuestion
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import read_small
from scorefact_desktop.store import campaigns, history, interviews, questionnaires
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace

__all__ = [
    "CustomQuestion",
    "add",
    "can_change",
    "document",
    "known_scales",
    "listed",
    "next_code",
    "read_file",
    "remove",
]

_MOST_BYTES = 1024 * 1024


class _Choice(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: Texts


class _FileQuestion(BaseModel):
    model_config = ConfigDict(extra="forbid")
    code: str
    text: Texts
    short: Texts | None = None
    scale: str
    choices: tuple[_Choice, ...] = ()
    sensitive: bool = False


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    questions: tuple[_FileQuestion, ...] = Field(min_length=1)


def listed(workspace: Workspace, campaign: str) -> tuple[CustomQuestion, ...]:
    """A campaign's own questions in the order asked. Raises UserError campaign_unknown or campaign_none."""
    with workspace.reader() as connection:
        return domain.questions_of(campaigns.questionnaire(connection, campaigns.find(connection, campaign)))


def known_scales(workspace: Workspace, campaign: str) -> tuple[str, ...]:
    """The scales a question may use, with `choice` and `multi` for answers of its own. UserErrors as `listed`."""
    with workspace.reader() as connection:
        return domain.known_scales(campaigns.questionnaire(connection, campaigns.find(connection, campaign)))


def can_change(workspace: Workspace, campaign: str) -> bool:
    """Whether questions may be added and removed: nothing was launched, nobody was asked. UserErrors as `listed`."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        return found.status == "preparing" and not interviews.count_by_status(connection, found.id)


def next_code(own: Iterable[CustomQuestion]) -> str:
    """A code that no question has yet."""
    taken = {one.code for one in own}
    return next(code for number in range(1, 1000) if (code := f"{domain.PREFIX}{number}") not in taken)


def add(
    workspace: Workspace, campaign: str, questions: Iterable[CustomQuestion], *, author: str | None = None
) -> tuple[CustomQuestion, ...]:
    """Puts questions behind those that the campaign has; all of them, or none. Gives all it has now.

    Raises UserError campaign_unknown, custom_after_launch, custom_answers, and those of
    `domain.custom_questions.with_questions`.
    """
    with workspace.transaction() as connection:
        found = _changeable(connection, campaign)
        before = domain.questions_of(campaigns.questionnaire(connection, found))
        return _put(connection, found, (*before, *questions), author)


def remove(workspace: Workspace, campaign: str, code: str, *, author: str | None = None) -> tuple[CustomQuestion, ...]:
    """Takes a question away again; gives those that are left. Raises UserErrors as `add`, and custom_unknown."""
    with workspace.transaction() as connection:
        found = _changeable(connection, campaign)
        before = domain.questions_of(campaigns.questionnaire(connection, found))
        if code not in [one.code for one in before]:
            known = ", ".join(one.code for one in before) or "-"
            raise UserError("custom_unknown", campaign=found.name, question=code, known=known)
        return _put(connection, found, [one for one in before if one.code != code], author)


def read_file(path: Path) -> tuple[CustomQuestion, ...]:
    """Questions from a file: {"questions": [{"code", "text", "short", "scale", "choices": [{"text"}], "sensitive"}]}.

    Raises UserError file_missing, custom_file_wrong.
    """
    try:
        content = read_small(path, _MOST_BYTES, "custom_file_wrong")
    except UserError as error:
        raise UserError(error.code, **(error.facts | {"where": "-"})) from error
    try:
        found = _File.model_validate(parsed(content))
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors()[0]["loc"])
        raise UserError("custom_file_wrong", file=path.name, where=place) from error
    except ValueError as error:
        raise UserError("custom_file_wrong", file=path.name, where="JSON") from error
    return tuple(
        CustomQuestion(
            one.code, one.text, one.scale, tuple(each.text for each in one.choices), one.short, one.sensitive
        )
        for one in found.questions
    )


def document(own: Iterable[CustomQuestion]) -> list[dict[str, Any]]:
    """Questions as the file has them."""
    return [
        {
            "code": one.code,
            "text": one.text,
            **({"short": one.short} if one.short else {}),
            "scale": one.scale,
            **({"choices": [{"text": text} for text in one.choices]} if one.choices else {}),
            "sensitive": one.sensitive,
        }
        for one in own
    ]


def _changeable(connection: Connection, campaign: str) -> Campaign:
    found = campaigns.find(connection, campaign)
    if found.status != "preparing":
        raise UserError("custom_after_launch", campaign=found.name)
    if interviews.count_by_status(connection, found.id):
        raise UserError("custom_answers", campaign=found.name)
    return found


def _put(
    connection: Connection, campaign: Campaign, own: Iterable[CustomQuestion], author: str | None
) -> tuple[CustomQuestion, ...]:
    stored = questionnaires.get(connection, campaign.questionnaire_id)
    made = domain.with_questions(stored.questionnaire, own)
    known = questionnaires.put(connection, made, stored.scores)
    campaigns.set_questionnaire(connection, campaign.id, known)
    if stored.questionnaire.custom:
        questionnaires.drop_unused(connection, campaign.questionnaire_id)
    found = domain.questions_of(made)
    history.record(
        connection,
        "custom_questions_changed",
        f"campaign:{campaign.uid}",
        author or person(),
        questions=[one.code for one in found],
        version=made.version,
    )
    return found
