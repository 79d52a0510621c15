"""Bringing files of responses in: look, propose a mapping, try it without storing, import, take back."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.exchange import mapping as mappings
from scorefact_desktop.exchange import matching, reading
from scorefact_desktop.exchange.limits import Limits
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.staged import Found, Notice, Problem, Row, Staged
from scorefact_desktop.exchange.template_marks import TOOL as TEMPLATE
from scorefact_desktop.services import import_batches, import_memory
from scorefact_desktop.services.import_batches import ImportResult, InvalidRowsError, store
from scorefact_desktop.services.import_memory import Drift, Recalled
from scorefact_desktop.services.import_missing import MissingValue, missing_values
from scorefact_desktop.services.import_undo import undo
from scorefact_desktop.services.reading import Reading
from scorefact_desktop.store import campaigns
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.workspace import Workspace

__all__ = [
    "Drift",
    "DryRun",
    "Found",
    "ImportResult",
    "InvalidRowsError",
    "Limits",
    "Mapping",
    "MissingValue",
    "Notice",
    "Problem",
    "Recalled",
    "Staged",
    "dry_run",
    "look",
    "preview",
    "propose_mapping",
    "read_mapping",
    "recall_mapping",
    "run",
    "undo",
]

_MAPPING_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an import would do. `problems` are those of rows and of values; `rows` can be imported, `invalid` cannot.

    `imports` is False where values outside their scale would stop the import.
    """

    found: Found
    mapping: Mapping
    rows: int
    invalid: int
    problems: tuple[Problem, ...]
    imports: bool
    mapped: bool  # against the questionnaire of a campaign
    #: How the headers differ from those the mapping was remembered for; None where nothing alike was remembered.
    drift: Drift | None = None
    #: Sound rows that would be new, changed and as they are; None without a campaign.
    added: int | None = None
    updated: int | None = None
    identical: int | None = None
    #: The batch that brought exactly this file earlier.
    before: int | None = None
    #: The values taken for "no answer".
    missing: tuple[MissingValue, ...] = ()


def look(
    path: Path,
    mapping: Mapping | None = None,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Staged:
    """Read a file in a confined child process; `mapping` may fix its sheet, header row, encoding and delimiter.

    Raises UserError: everything a file can be refused for, reading_cancelled.
    """
    return reading.read(path, mapping.options() if mapping else None, limits, progress, cancelled)


def read_mapping(path: Path) -> Mapping:
    """The mapping in a file. Raises UserError mapping_missing, mapping_damaged."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAPPING_BYTES + 1)
    except OSError as error:
        raise UserError("mapping_missing", file=path.name) from error
    if len(content) > _MAPPING_BYTES:
        raise UserError("mapping_damaged", place="-", reason=f"> {_MAPPING_BYTES} bytes")
    return mappings.parse(content)


def preview(staged: Staged, count: int = 50) -> tuple[Row, ...]:
    """The first rows of a file."""
    return tuple(islice(staged.rows(), count))


def propose_mapping(
    found: Found,
    workspace: Workspace | None = None,
    campaign: str | None = None,
    questionnaire: Questionnaire | None = None,
) -> Mapping:
    """The mapping people settled on for files with these headers, else a proposal for the campaign's questionnaire.

    Without a campaign or questionnaire only roles are proposed. Raises UserError campaign_unknown, campaign_none.
    """
    if workspace is not None and campaign is not None:
        with workspace.reader() as connection:
            known = campaigns.find(connection, campaign)
            questionnaire = campaigns.questionnaire(connection, known)
            if found.tool == TEMPLATE:
                return _mapping_of_template(found, questionnaire, known)
            recalled = import_memory.recall(connection, found, known.questionnaire_code, questionnaire)
        if recalled is not None and isinstance(recalled.mapping, Mapping):
            return recalled.mapping
    if found.tool == TEMPLATE and questionnaire is not None:
        return _mapping_of_template(found, questionnaire, None)
    return matching.propose(found, questionnaire)


def _mapping_of_template(found: Found, questionnaire: Questionnaire, campaign: Campaign | None) -> Mapping:
    from scorefact_desktop.services import templates  # with what writes them, which no other file needs

    return templates.mapping(found, questionnaire, campaign)


def recall_mapping(workspace: Workspace, campaign: str, found: Found) -> Recalled | None:
    """The mapping remembered for files with these headers or much like them, with how the headers differ; or None.

    Raises UserError campaign_unknown, campaign_none.
    """
    with workspace.reader() as connection:
        known = campaigns.find(connection, campaign)
        questionnaire = campaigns.questionnaire(connection, known)
        return import_memory.recall(connection, found, known.questionnaire_code, questionnaire)


def dry_run(
    path: Path,
    *,
    workspace: Workspace | None = None,
    campaign: str | None = None,
    mapping: Mapping | None = None,
    skip_invalid: bool = False,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    staged: Staged | None = None,
) -> DryRun:
    """What importing a file would do; nothing is stored, and no campaign is needed. `staged` is it as looked at.

    Raises UserError where the file or the mapping is refused.
    """
    questionnaire = None
    if workspace is not None and campaign is not None:
        questionnaire = _questionnaire(workspace, campaign)
    staged = staged or look(path, mapping, limits, progress, cancelled)
    drifted = None
    if workspace is not None and campaign is not None:
        recalled = recall_mapping(workspace, campaign, staged.found)
        drifted = recalled.drift if recalled is not None else None
    if mapping is None:
        mapping = propose_mapping(
            staged.found, workspace, campaign, questionnaire or _likely_questionnaire(staged.found)
        )
    mappings.check(mapping, staged.found, questionnaire)
    problems: list[Problem] = []
    invalid = 0
    counts = before = None
    if workspace is not None and campaign is not None:
        batch, before = import_batches.preview(workspace, campaign, staged, mapping, cancelled)
        problems, invalid, counts = batch.problems, batch.invalid, batch.counts
    return DryRun(
        found=staged.found,
        mapping=mappings.with_found(mapping, staged.found),
        rows=staged.found.rows - invalid,
        invalid=invalid,
        problems=tuple(sorted([*staged.found.problems, *problems], key=lambda one: one.line)),
        imports=not invalid or skip_invalid,
        mapped=questionnaire is not None,
        drift=drifted,
        added=counts.added if counts else None,
        updated=counts.updated if counts else None,
        identical=counts.identical if counts else None,
        before=before,
        missing=missing_values(staged.found, mapping),
    )


def run(
    workspace: Workspace,
    campaign: str,
    path: Path,
    mapping: Mapping | None = None,
    *,
    skip_invalid: bool = False,
    limits: Limits | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    author: str | None = None,
    staged: Staged | Reading | None = None,
) -> ImportResult:
    """Import a file of responses into a campaign, in one transaction; without `mapping`, with the one proposed.

    `staged` is the file as already looked at, or while it is read. A value outside its scale stores nothing: raises
    InvalidRowsError with every problem, unless `skip_invalid` leaves those rows out. Raises UserError campaign_unknown,
    campaign_closed, and what `look` and the mapping are refused for.
    """
    questionnaire = _questionnaire(workspace, campaign)
    half = (lambda share: progress(share / 2)) if progress is not None else None
    if isinstance(staged, Reading):
        staged = staged.staged()
    elif staged is None:
        staged = look(path, mapping, limits, half, cancelled)
    if mapping is None:
        mapping = propose_mapping(staged.found, workspace, campaign)
    mappings.check(mapping, staged.found, questionnaire)
    return store(
        workspace,
        campaign,
        path.name,
        staged,
        mappings.with_found(mapping, staged.found),
        skip_invalid=skip_invalid,
        progress=(lambda share: progress(0.5 + share / 2)) if progress is not None else None,
        cancelled=cancelled,
        author=author,
    )


def _questionnaire(workspace: Workspace, campaign: str) -> Questionnaire:
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        if found.status == "closed":  # said before the file is read, and by a dry run too
            raise UserError("campaign_closed", campaign=found.name)
        return campaigns.questionnaire(connection, found)


def _likely_questionnaire(found: Found) -> Questionnaire | None:
    """Without a campaign: the standard questionnaire where columns match it, else the one drafted from the file."""
    from scorefact_desktop.exchange import propose  # both with all that an import into a campaign does without
    from scorefact_desktop.services.questionnaires import standard

    if any(column.question for column in matching.propose(found, standard()).columns.values()):
        return standard()
    try:
        return propose.propose(found, "draft", known=standard().scales).questionnaire
    except UserError:
        return None  # nothing in it looks like a question: only roles are proposed
