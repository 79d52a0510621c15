"""Storing a checked file as one batch: one transaction, one history row."""

from collections.abc import Callable
from dataclasses import dataclass

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.staged import Notice, Problem, Staged
from scorefact_desktop.services import import_memory
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.import_missing import MissingValue, missing_values
from scorefact_desktop.services.import_rows import Batch
from scorefact_desktop.store import campaigns, history, imports
from scorefact_desktop.store.workspace import Workspace


class InvalidRowsError(UserError):
    """Rows whose values do not fit the questionnaire: nothing was stored."""

    def __init__(self, file: str, rows: int, problems: tuple[Problem, ...]) -> None:
        first = next(problem for problem in problems if problem.rejects)
        super().__init__(
            "invalid_rows", file=file, rows=rows, line=first.line, column=first.column, value=first.value[:60]
        )
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `skipped` rows had values that do not fit, `rejected` ones were broken in structure.

    `batch` is None where nothing was new. `before` is the batch that brought exactly this file earlier.
    `without_case` responses name a customer that has no case in this campaign.
    """

    campaign: str
    batch: int | None
    added: int
    updated: int
    identical: int
    skipped: int
    rejected: int
    complete: int
    partial: int
    break_off: int
    without_case: int
    before: int | None
    tool: str
    notices: tuple[Notice, ...]
    problems: tuple[Problem, ...]
    #: The values taken for "no answer".
    missing: tuple[MissingValue, ...] = ()


def store(
    workspace: Workspace,
    campaign_name: str,
    file_name: str,
    staged: Staged,
    mapping: Mapping,
    *,
    skip_invalid: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    author: str | None = None,
) -> ImportResult:
    """Check the rows of a file whose mapping fits, and store the sound ones, in one transaction.

    Raises InvalidRowsError where a value does not fit, unless `skip_invalid`; UserError campaign_closed,
    reading_cancelled. Then nothing is stored.
    """
    found = staged.found
    with workspace.transaction() as connection:
        campaign = campaigns.find(connection, campaign_name)
        if campaign.status == "closed":
            raise UserError("campaign_closed", campaign=campaign.name)
        before = imports.of_file(connection, campaign.id, found.sha256)
        batch_id = imports.add_batch(
            connection,
            campaign.id,
            file_name=file_name,
            file_sha256=found.sha256,
            tool=found.tool,
            mapping=mapping.to_json(),
            program=f"ScoreFact Desktop {scorefact_desktop.__version__}",
        )
        batch = Batch(connection, campaign, staged, mapping, batch_id, skip_invalid=skip_invalid)
        batch.run(progress, cancelled)
        invalid = batch.invalid
        if invalid and not skip_invalid:
            raise InvalidRowsError(file_name, invalid, tuple(batch.problems))
        counts, statuses = batch.counts, batch.statuses
        imports.set_counts(connection, batch_id, added=counts.added, updated=counts.updated, skipped=invalid)
        import_memory.remember(connection, found, campaign.questionnaire_code, mapping, file_name)
        history.record(
            connection,
            "responses_imported",
            f"campaign:{campaign.uid}",
            author or person(),
            file=file_name,
            sha256=found.sha256,
            batch=batch_id,
            added=counts.added,
            updated=counts.updated,
            identical=counts.identical,
            skipped=invalid,
            rejected=found.rejected,
        )
    return ImportResult(
        campaign=campaign.name,
        batch=batch_id,
        added=counts.added,
        updated=counts.updated,
        identical=counts.identical,
        skipped=invalid,
        rejected=found.rejected,
        complete=statuses["complete"],
        partial=statuses["partial"],
        break_off=statuses["break_off"],
        without_case=counts.without_case,
        before=before.id if before else None,
        tool=found.tool,
        notices=found.notices,
        problems=tuple(sorted([*found.problems, *batch.problems], key=lambda one: one.line)),
        missing=missing_values(found, mapping),
    )


def preview(
    workspace: Workspace,
    campaign_name: str,
    staged: Staged,
    mapping: Mapping,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Batch, int | None]:
    """The rows of a file checked and counted, and the batch that brought this file earlier; nothing is stored.

    Raises UserError campaign_unknown, campaign_none, reading_cancelled.
    """
    with workspace.reader() as connection:
        campaign = campaigns.find(connection, campaign_name)
        before = imports.of_file(connection, campaign.id, staged.found.sha256)
        batch = Batch(connection, campaign, staged, mapping)
        batch.run(None, cancelled)
    return batch, before.id if before else None
