"""Files of customers at the command line: `campaign add --customers` and `import --customers` share this."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from scorefact_desktop.cli.common import Terminal
from scorefact_desktop.cli.problem_lists import notice_rows, problem_rows, say_problems

if TYPE_CHECKING:
    from scorefact_desktop.services.customer_files import CustomersImported, CustomersPreview, CustomersRead, Staged
    from scorefact_desktop.services.workspaces import Workspace


def read(
    path: Path, mapping: Path | None, staged: "Staged | None" = None, workspace: "Workspace | None" = None
) -> "CustomersRead":
    """The file as it would be taken, by the mapping `workspace` remembers where none is given; nothing is stored."""
    from scorefact_desktop.services import customer_files

    known = customer_files.read_mapping(mapping) if mapping is not None else None
    return customer_files.dry_run(path, known, staged=staged, workspace=workspace)


def preview(workspace: "Workspace", campaign: str, found: "CustomersRead") -> "CustomersPreview":
    """What storing it would do to a campaign."""
    from scorefact_desktop.services import customer_files

    return customer_files.preview(workspace, campaign, found)


def store(
    workspace: "Workspace", campaign: str, path: Path, found: "CustomersRead | None" = None
) -> "CustomersImported":
    """The file's customers as the frame of a campaign."""
    from scorefact_desktop.services import customer_files

    return customer_files.run(workspace, campaign, path, read=found)


def dry_document(found: "CustomersRead", terminal: Terminal, would: "CustomersPreview | None" = None) -> dict[str, Any]:
    """What `import --dry-run --json` prints of a file of customers."""
    from scorefact_desktop.services import import_words

    return {
        "outcome": "import",
        "code": None,
        "message": "",
        "kind": "customers",
        "tool": found.found.tool,
        "confidence": found.found.confidence,
        "reason": import_words.recognised(found.found, terminal.translate),
        "rows": found.rows,
        "columns": len(found.found.columns),
        "customers": len(found.customers),
        "joined": found.joined,
        "warnings": [notice.code for notice in found.found.notices],
        "notes": notice_rows(found.found.notices, terminal),
        "problems": problem_rows(would.problems if would is not None else found.problems, terminal),
        "mapping": found.mapping.to_json(),
        **(_would(would) if would is not None else {}),
    }


def _would(would: "CustomersPreview") -> dict[str, Any]:
    contacts = {"added": would.contacts_added, "updated": would.contacts_updated}
    counts = {"added": would.added, "updated": would.updated, "identical": would.identical}
    return counts | {"contacts": contacts, "same_file_as": would.before}


def dry_say(found: "CustomersRead", terminal: Terminal, would: "CustomersPreview | None" = None) -> None:
    """The same for people."""
    from scorefact_desktop.services import import_words

    terminal.result(import_words.recognised(found.found, terminal.translate))
    counts = (
        terminal.translate("Import", "%n row(s)", None, found.rows),
        terminal.translate("Import", "%n customer(s)", None, len(found.customers)),
        terminal.translate("Import", "%n column(s)", None, len(found.found.columns)),
    )
    terminal.result(", ".join(counts))
    for name, column in found.mapping.columns.items():
        terminal.result(f"  {name} -> {column.role}")
    if would is not None:
        said = terminal.translate("Import", "{added} new, {updated} changed, {identical} as they are")
        terminal.result(said.format(added=would.added, updated=would.updated, identical=would.identical))
    say_problems(found.found.notices, would.problems if would is not None else found.problems, terminal)


def document(result: "CustomersImported", terminal: Terminal) -> dict[str, Any]:
    """What an import of customers did, for --json."""
    return {
        "campaign": result.campaign,
        "batch": result.batch,
        "added": result.added,
        "updated": result.updated,
        "identical": result.identical,
        "rejected": result.rejected,
        "joined": result.joined,
        "contacts": {"added": result.contacts_added, "updated": result.contacts_updated},
        "population": result.population,
        "drawn": result.drawn,
        "same_file_as": result.before,
        "tool": result.tool,
        "warnings": [notice.code for notice in result.notices],
        "notes": notice_rows(result.notices, terminal),
        "problems": problem_rows(result.problems, terminal),
    }


def say(result: "CustomersImported", terminal: Terminal) -> None:
    """The same for people."""
    counts = (
        terminal.translate("Import", "%n customer(s) new", None, result.added),
        terminal.translate("Import", "%n customer(s) updated", None, result.updated),
        terminal.translate("Import", "%n customer(s) identical", None, result.identical),
        terminal.translate("Import", "%n row(s) rejected", None, result.rejected),
        terminal.translate("Import", "%n customer(s) drawn", None, result.drawn),
    )
    done = terminal.translate("Import", "Import {batch} into {campaign}: {counts}.")
    terminal.result(done.format(batch=result.batch, campaign=result.campaign, counts=", ".join(counts)))
    if result.before is not None:
        again = terminal.translate("Import", "The same file was already imported as {batch}.")
        terminal.message(again.format(batch=result.before))
    say_problems(result.notices, result.problems, terminal)
