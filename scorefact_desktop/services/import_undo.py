"""Replacing what is stored of an interview, keeping the old, and taking a whole import back."""

from collections.abc import Mapping as MappingOf
from typing import Any

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.customer_undo import undo_customers
from scorefact_desktop.store import campaigns, history, imports, interviews
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.interviews import Interview
from scorefact_desktop.store.workspace import Workspace


def undo(workspace: Workspace, batch_id: int, author: str | None = None) -> int:
    """Take a batch back: delete what it added, restore what it changed. How many interviews or customers it touched.

    Raises UserError batch_unknown, batch_undone, batch_changed_later, campaign_closed.
    """
    with workspace.transaction() as connection:
        batch = imports.batch(connection, batch_id)
        if batch is None:
            known = ", ".join(str(number) for number in imports.latest(connection))
            raise UserError("batch_unknown", batch=batch_id, known=known or "-")
        if batch.undone_at is not None:
            raise UserError("batch_undone", batch=batch_id, date=batch.undone_at[:10])
        if batch.kind == "customers":
            return undo_customers(connection, batch, author)
        campaign = campaigns.get(connection, batch.campaign_id)
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        later = imports.changed_by_later(connection, batch_id)
        if later is not None:
            raise UserError("batch_changed_later", batch=batch_id, later=later)
        added = imports.interviews_added(connection, batch_id)
        restored = 0
        saved: dict[int, dict[str, Any]] = {}
        for value in imports.saved_values(connection, batch_id):
            saved.setdefault(value.subject_id, {})[value.subject] = value.body
        for interview_id, bodies in saved.items():
            _restore(connection, interview_id, bodies)
            restored += 1
        interviews.delete(connection, added)
        imports.mark_undone(connection, batch_id)
        history.record(
            connection,
            "import_undone",
            f"campaign:{campaign.uid}",
            author or person(),
            batch=batch_id,
            removed=len(added),
            restored=restored,
        )
    return len(added) + restored


def _restore(connection: Connection, interview_id: int, bodies: dict[str, Any]) -> None:
    old, now = bodies["interview"], interviews.get(connection, interview_id)
    aside = interviews.load_aside(connection, interview_id)
    put(connection, now, unpacked(bodies["answers"]), bodies["profile"], aside, unpacked(old["aside"]))
    imports.put_fields(
        connection,
        interview_id,
        status=old["status"],
        weight=old["weight"],
        language=old["language"],
        finished_at=old["finished_at"],
    )


def put(
    connection: Connection,
    interview: Interview,
    answers: MappingOf[str, Answer],
    profile: MappingOf[str, str],
    old_aside: MappingOf[str, Answer],
    aside: MappingOf[str, Answer],
) -> None:
    """Replace the answers, profile and aside answers of an interview."""
    interviews.replace_answers(connection, interview.id, answers)
    interviews.set_profile(connection, interview.id, filled(profile))
    for code in {*old_aside, *aside}:
        interviews.put_aside(connection, interview.id, code, aside.get(code))


def filled(profile: MappingOf[str, str]) -> dict[str, str]:
    """A profile without blank values, as it is stored."""
    return {name: value for name, value in profile.items() if value}


def packed(answers: MappingOf[str, Answer]) -> dict[str, list[Any]]:
    """Answers as JSON values."""
    return {
        code: [one.missing.value if one.missing else None, list(one.choices), one.number, one.text]
        for code, one in answers.items()
    }


def unpacked(packed: MappingOf[str, list[Any]]) -> dict[str, Answer]:
    """Answers from the JSON values of `packed`."""
    return {
        code: Answer(Missing(missing) if missing else None, tuple(choices), number, text)
        for code, (missing, choices, number, text) in packed.items()
    }
