"""Checking a workspace, explaining what is found, and making anew what is only derived (RELIABILITY.md).

A check never writes. A repair touches packed answers and indexes, which are made of the rows, after a copy of the file
was put aside; what people entered is never changed by it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import backups, labels
from scorefact_desktop.services.backups import Clock, utc_now
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import backup as copies
from scorefact_desktop.store import campaigns, history, interviews, soundness
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.keys import key_file
from scorefact_desktop.store.soundness import Finding
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Finding", "Report", "check", "repair", "unreadable_file"]

#: A workspace without a newer backup than this is told so.
BACKUP_AGE = timedelta(days=7)
#: Findings that concern nobody's data: they are told, and the workspace is sound nevertheless.
NOTICES = frozenset({"backup_missing", "backup_old", "decision_differs"})


@dataclass(frozen=True, slots=True)
class Report:
    """What a check looked at and found. `repaired` findings were there and are no more."""

    path: Path
    campaigns: int
    interviews: int
    findings: tuple[Finding, ...]
    repaired: tuple[Finding, ...] = ()
    copy: Path | None = None

    @property
    def sound(self) -> bool:
        """True where everything is as it was saved."""
        return all(one.code in NOTICES for one in self.findings)

    @property
    def repairable(self) -> bool:
        """True where something can be made anew from what is sound."""
        return any(one.repairable for one in self.findings)


def check(
    workspace: Workspace, *, clock: Clock = utc_now, progress: Callable[[float], None] = lambda share: None
) -> Report:
    """Examines a whole workspace; works while it is written to, and on one opened for reading only.

    `progress` is told the share done and may raise to stop.
    """
    found: list[Finding] = []
    with workspace.reader() as connection:
        connection.text_factory = soundness.as_stored
        held = connection.execute("SELECT id FROM campaign ORDER BY id").fetchall()
        count = connection.execute("SELECT count(*) FROM interview").fetchone()[0]
        for name, share, run in _checks(workspace, connection, [row[0] for row in held]):
            found.extend(soundness.guarded(run, name))
            progress(share)
    found.extend(_beside(workspace, clock))
    progress(1.0)
    return Report(workspace.path, len(held), count, tuple(found))


def unreadable_file(path: Path, error: UserError) -> Report:
    """The report on a workspace that cannot even be opened."""
    return Report(path, 0, 0, (Finding("file_damaged", {"reason": error.code}),))


def repair(
    workspace: Workspace,
    *,
    clock: Clock = utc_now,
    author: str | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> Report:
    """Checks, makes anew what is derived, and checks again. A copy of the file as it was is left beside it.

    Raises UserError workspace_read_only, backup_disk_full, backup_not_written.
    """
    before = check(workspace, clock=clock, progress=lambda share: progress(0.4 * share))
    wanted = [one for one in before.findings if one.repairable]
    if not wanted:
        return before
    if workspace.read_only:
        raise UserError("workspace_read_only", path=str(workspace.path))
    stem = f"{workspace.path.stem}-before-repair-{clock().strftime('%Y%m%dT%H%M%SZ')}"
    copy = workspace.path.with_name(f"{stem}{workspace.path.suffix}")
    backups.copy_as_it_is(workspace, copy)
    progress(0.5)
    if any(one.code == "index_damaged" for one in wanted):
        with workspace.transaction() as connection:
            connection.execute("REINDEX")
    stale = [int(str(one.facts["id"])) for one in wanted if one.code == "packed_differs"]
    with workspace.transaction() as connection:
        for campaign in campaigns.all_campaigns(connection):
            interviews.rebuild(connection, campaign.id, frozenset(stale))
        history.record(
            connection,
            "workspace_repaired",
            "workspace:repair",
            author or person(),
            findings=sorted({one.code for one in wanted}),
            interviews=len(stale),
        )
    after = check(workspace, clock=clock, progress=lambda share: progress(0.5 + 0.5 * share))
    left = {(one.code, str(one.facts)) for one in after.findings}
    repaired = tuple(one for one in wanted if (one.code, str(one.facts)) not in left)
    return Report(after.path, after.campaigns, after.interviews, after.findings, repaired, copy)


def _checks(
    workspace: Workspace, connection: Connection, held: Sequence[int]
) -> Iterator[tuple[str, float, Callable[[], Iterator[Finding]]]]:
    """Every check with its name and the share done after it."""
    yield "pages", 0.2, partial(soundness.pages, connection, encrypted=workspace.encrypted)
    yield "references", 0.25, partial(soundness.references, connection)
    yield "structure", 0.3, partial(soundness.structure, connection)
    yield "rows", 0.35, partial(soundness.rows, connection)
    yield "hashes", 0.4, partial(soundness.hashes, connection)
    yield "revisions", 0.42, partial(soundness.sealed, connection)
    yield "history", 0.45, partial(soundness.chain, connection)
    yield "history", 0.47, partial(_signatures, connection)
    for number, identifier in enumerate(held, start=1):
        yield "interviews", 0.45 + 0.45 * number / len(held), partial(soundness.interviews, connection, identifier)
    yield "decisions", 0.95, partial(_decisions, connection)


def _signatures(connection: Connection) -> Iterator[Finding]:
    """Heads of the history that devices signed: a chain cut short or written anew does not carry them."""
    from scorefact_desktop.store import heads  # with the libraries of keys, which an export need not wait for

    try:
        wrong = heads.first_unsound(connection)
    except (KeyError, ValueError):  # the device or its key is gone
        wrong = 0
    if wrong is not None:
        yield Finding("history_signature_wrong", {"id": wrong})


def _decisions(connection: Connection) -> Iterator[Finding]:
    """Label decisions that come out otherwise when they are computed again from what is stored."""
    for campaign in campaigns.all_campaigns(connection):
        if campaign.status != "closed" or campaign.rule_set is None:
            continue
        try:
            evaluation = labels.computed(connection, campaign)
        except UserError as error:
            if error.code == "not_registered":
                continue
            yield Finding("decision_broken", {"campaign": campaign.name, "reason": error.code})
            continue
        if evaluation.decided_at is not None and evaluation.differing:
            rules = ", ".join(evaluation.differing)
            yield Finding("decision_differs", {"campaign": campaign.name, "rules": rules})


def _beside(workspace: Workspace, clock: Clock) -> Iterator[Finding]:
    """What belongs beside the file: the key file of an encrypted one, and backups."""
    if workspace.encrypted:
        try:
            key_file.read(workspace.path)
        except UserError as error:
            yield Finding("keys_unusable", {"reason": error.code})
    listed = backups.listing(workspace.path, key=workspace.key)
    if not listed:
        yield Finding("backup_missing", {"folder": str(copies.folder_of(workspace.path))})
    elif clock() - listed[0].at > BACKUP_AGE:
        yield Finding("backup_old", {"date": listed[0].at.date().isoformat()})
