"""Replacing what is stored of an interview, keeping the old, and taking a whole import back."""

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.services import import_log
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.customer_undo import undo_customers
from scorefact_desktop.store import campaigns, history, import_edits, imports, interviews, revisions
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.import_edits import Edit
from scorefact_desktop.store.imports import ImportBatch
from scorefact_desktop.store.interviews import Interview
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did. `removed` and `restored` count interviews or customers, by `kind`.

    `kept` is what people edited since the import: it was left as it is now, neither removed nor put back.
    """

    batch: int
    kind: str
    removed: int
    restored: int
    kept: tuple[Edit, ...]
    travelled: int = 0  # interviews removed here that had left in a package

    @property
    def count(self) -> int:
        """How many interviews or customers it touched."""
        return self.removed + self.restored


def undo(workspace: Workspace, batch_id: int, author: str | None = None) -> int:
    """As `undo_batch`; how many interviews or customers it touched."""
    return undo_batch(workspace, batch_id, author).count


def undo_batch(workspace: Workspace, batch_id: int, author: str | None = None) -> Undone:
    """Take a batch back in one transaction: delete what it added, restore what it changed.

    What people edited since stays as they left it, and is told; so does what another laptop corrected, as far as its
    package came back. Interviews that had left in a package leave a tombstone: later packages take them away elsewhere
    too, and bring none of them back. Raises UserError batch_unknown, batch_undone,
    batch_changed_later, campaign_closed, and for customers campaign_frozen, customers_contacted,
    customers_travelled, customers_used_elsewhere.
    """
    with workspace.transaction() as connection:
        problem = import_log.problem_of_undo(connection, batch_id)
        batch = imports.batch(connection, batch_id)
        if problem is not None or batch is None:
            raise problem or KeyError(batch_id)
        kept = import_log.edits_of(connection, batch)
        travelled: list[str] = []
        if batch.kind == "customers":
            removed, restored = undo_customers(connection, batch, kept)
        else:
            stays = {one.subject_id for one in kept if one.subject == "interview"}
            left = import_edits.travelled(connection, batch.id)
            travelled = [uid for interview_id, uid in left.items() if interview_id not in stays]
            removed, restored = _undo_responses(connection, batch, kept)
            for uid in travelled:
                revisions.bury(connection, "interview", uid)
        imports.mark_undone(connection, batch_id)
        history.record(
            connection,
            "import_undone",
            f"campaign:{campaigns.get(connection, batch.campaign_id).uid}",
            author or person(),
            batch=batch_id,
            removed=removed,
            restored=restored,
            kept=len(kept),
            **({"travelled": len(travelled)} if travelled else {}),
        )
    return Undone(batch_id, batch.kind, removed, restored, kept, len(travelled))


def _undo_responses(connection: Connection, batch: ImportBatch, kept: tuple[Edit, ...]) -> tuple[int, int]:
    edited = {one.subject_id for one in kept if one.subject == "interview"}
    added = [one for one in imports.interviews_added(connection, batch.id) if one not in edited]
    saved: dict[int, dict[str, Any]] = {}
    for value in imports.saved_values(connection, batch.id):
        if value.subject_id not in edited:
            saved.setdefault(value.subject_id, {})[value.subject] = value.body
    for interview_id, bodies in saved.items():
        _restore(connection, interview_id, bodies)
    interviews.delete(connection, added)
    return len(added), len(saved)


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
