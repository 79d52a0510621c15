"""What `scorefact import` prints of responses: the document of a dry run, of an import, and the same for people."""

import dataclasses
from typing import TYPE_CHECKING, Any

from scorefact_desktop.cli.common import Terminal
from scorefact_desktop.cli.problem_lists import missing_rows, notice_rows, problem_rows, say_problems

if TYPE_CHECKING:
    from scorefact_desktop.services.importing import DryRun, ImportResult


def refused(code: str, message: str) -> dict[str, Any]:
    """What a dry run prints of a file that is refused."""
    nothing: dict[str, Any] = {"tool": None, "confidence": None, "reason": None, "rows": 0, "columns": 0}
    lists: dict[str, Any] = {"warnings": [], "notes": [], "problems": [], "mapping": None}
    return {"outcome": "refuse", "code": code, "message": message, **nothing, **lists}


def dry_document(found: "DryRun", message: str, terminal: Terminal) -> dict[str, Any]:
    """What a dry run prints with --json; `message` says why the file would be refused."""
    from scorefact_desktop.services import import_words

    return {
        "outcome": "import" if found.imports else "refuse",
        "code": None if found.imports else "invalid_rows",
        "message": message,
        "tool": found.found.tool,
        "confidence": found.found.confidence,
        "reason": import_words.recognised(found.found, terminal.translate),
        "rows": found.rows,
        "columns": len(found.found.columns),
        "warnings": [notice.code for notice in found.found.notices],
        "notes": notice_rows(found.found.notices, terminal),
        "problems": problem_rows(found.problems, terminal),
        "mapping": found.mapping.to_json(),
        "missing": missing_rows(found.missing, terminal),
        **_against_campaign(found),
    }


def _against_campaign(found: "DryRun") -> dict[str, Any]:
    """What a dry run says besides where a campaign was named."""
    if found.added is None:
        return {}
    drift = None
    if found.drift is not None and found.drift.any:
        drift = dataclasses.asdict(found.drift)
    counts = {"added": found.added, "updated": found.updated, "identical": found.identical}
    return counts | {"same_file_as": found.before, "drift": drift}


def say(found: "DryRun", terminal: Terminal) -> None:
    """The same for people."""
    from scorefact_desktop.services import import_words

    terminal.result(import_words.recognised(found.found, terminal.translate))
    rows = terminal.translate("Import", "%n row(s)", None, found.rows)
    columns = terminal.translate("Import", "%n column(s)", None, len(found.found.columns))
    terminal.result(f"{rows}, {columns}")
    for name, column in found.mapping.columns.items():
        terminal.result(f"  {name} -> {column.question or (column.role.value if column.role else '')}")
    if found.added is not None:
        would = terminal.translate("Import", "{added} new, {updated} changed, {identical} as they are")
        terminal.result(would.format(added=found.added, updated=found.updated, identical=found.identical))
    if found.drift is not None and found.drift.any:
        changed = terminal.translate(
            "Import", "The headers changed since the mapping was made: new {added}; gone {gone}."
        )
        names = {"added": ", ".join(found.drift.added) or "-", "gone": ", ".join(found.drift.removed) or "-"}
        terminal.message(changed.format(**names))
    for one in missing_rows(found.missing, terminal):
        terminal.message(one["message"])
    say_problems(found.found.notices, found.problems, terminal)


def done(result: "ImportResult", terminal: Terminal) -> str:
    """What an import did, in one line."""
    text = terminal.translate(
        "Import",
        "Import {batch} into {campaign}: {added} new, {updated} updated, {identical} identical, {skipped} left out, "
        "{rejected} broken.",
    )
    return text.format(
        batch=result.batch,
        campaign=result.campaign,
        added=result.added,
        updated=result.updated,
        identical=result.identical,
        skipped=result.skipped,
        rejected=result.rejected,
    )


def document(result: "ImportResult", terminal: Terminal) -> dict[str, Any]:
    """What an import did, for --json."""
    return {
        "campaign": result.campaign,
        "batch": result.batch,
        "added": result.added,
        "updated": result.updated,
        "identical": result.identical,
        "skipped": result.skipped,
        "rejected": result.rejected,
        "interviews": {
            "complete": result.complete,
            "partial": result.partial,
            "break_off": result.break_off,
        },
        "without_case": result.without_case,
        "same_file_as": result.before,
        "tool": result.tool,
        "warnings": [notice.code for notice in result.notices],
        "notes": notice_rows(result.notices, terminal),
        "problems": problem_rows(result.problems, terminal),
        "missing": missing_rows(result.missing, terminal),
    }
