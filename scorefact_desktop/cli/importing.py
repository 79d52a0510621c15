"""`scorefact import`: responses and customers from other people's files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorefact_desktop.cli import import_documents
from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, passphrase_option
from scorefact_desktop.cli.problem_lists import missing_rows, save_problems, say_problems
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.customer_files import CustomersPreview, CustomersRead
    from scorefact_desktop.services.importing import Mapping
    from scorefact_desktop.services.workspaces import Workspace


@click.command("import")
@click.argument("file", required=False, type=PATH)
@click.option("--workspace", "workspace_path", metavar="W", type=PATH, help="The workspace file.")
@passphrase_option
@click.option("--campaign", metavar="VENDOR/YEAR", help="The campaign that the responses belong to.")
@click.option("--mapping", "mapping_path", metavar="M.json", type=PATH, help="Columns to questions.")
@click.option("--dry-run", is_flag=True, help="Say what would happen and store nothing; needs no campaign.")
@click.option("--skip-invalid", is_flag=True, help="Leave rows out whose values do not fit, instead of refusing.")
@click.option("--customers", is_flag=True, help="FILE holds customers and contacts, which become the campaign's frame.")
@click.option("--problems", "problems_path", metavar="P.csv", type=PATH, help="Write every problem row as a table.")
@click.option("--undo", "batch", metavar="BATCH", type=click.IntRange(1, 2**31 - 1), help="Take an import back.")
@json_option
@pass_terminal
def import_(
    terminal: Terminal,
    file: Path | None,
    workspace_path: Path | None,
    campaign: str | None,
    mapping_path: Path | None,
    dry_run: bool,
    skip_invalid: bool,
    customers: bool,
    problems_path: Path | None,
    batch: int | None,
    as_json: bool,
) -> None:
    """Import FILE into a campaign: a table, or what a survey tool, SPSS or a CRM wrote, told by content.

    Without --mapping the one proposed is used; --dry-run prints it. Broken rows are reported and left out; a value
    outside its scale stores nothing unless --skip-invalid.

    --json with --dry-run: {"outcome": "import"|"refuse", "code", "message", "tool", "confidence", "reason", "rows",
    "columns", "warnings": [code], "notes": [{"code", "message"}], "problems": [{"line", "column", "value", "reason",
    "hint", "code"}], "mapping", "missing": [{"column", "question", "value", "kind", "count", "reason", "message"}]},
    exit status 1 for refuse; with a campaign also {"added", "updated", "identical", "same_file_as", "drift"}.
    --json: {"campaign", "batch", "added", "updated", "identical", "skipped", "rejected", "interviews": {"complete",
    "partial", "break_off"}, "without_case", "same_file_as", "warnings", "notes", "problems", "missing"}.
    --undo --json: {"batch", "interviews" or "customers"}, and "kept": [{"subject", "name", "at", "author"}] where
    people edited something since, which stays as it is.

    --customers takes the table of any CRM (a dry run without campaign tells one by itself); a doubtful cell is left
    out and reported, a row without a name rejected.
    A dry run with --workspace says how many are new, changed and as they are.
    --json: {"campaign", "batch", "added", "updated", "identical", "rejected", "joined", "contacts": {"added",
    "updated"}, "population", "drawn", "same_file_as", "tool", "warnings", "notes", "problems"}
    """
    if batch is not None:
        _undo(terminal, workspace_path, batch, as_json, other=file is not None or dry_run)
        return
    if file is None:
        raise click.UsageError("Give the FILE to import, or --undo BATCH.")
    if (workspace_path is None) != (campaign is None):
        raise click.UsageError("Give --workspace and --campaign together.")
    if workspace_path is None and not dry_run:
        raise click.UsageError("Give --workspace and --campaign, or --dry-run.")
    if customers:
        _customers(terminal, file, workspace_path, campaign, mapping_path, dry_run, as_json, problems_path)
        return
    if dry_run:
        _dry_run(terminal, file, workspace_path, campaign, mapping_path, skip_invalid, as_json, problems_path)
        return
    if workspace_path is not None and campaign is not None:
        with opened(workspace_path) as workspace:
            _run(terminal, workspace, campaign, file, mapping_path, skip_invalid, as_json, problems_path)


def _undo(terminal: Terminal, workspace_path: Path | None, batch: int, as_json: bool, *, other: bool) -> None:
    if workspace_path is None or other:
        raise click.UsageError("--undo BATCH needs --workspace, and no FILE.")
    from scorefact_desktop.services.import_undo import undo_batch

    with opened(workspace_path) as workspace:
        undone = undo_batch(workspace, batch)
    customers = undone.kind == "customers"
    if as_json:
        kept = [{"subject": one.subject, "name": one.name, "at": one.at, "author": one.author} for one in undone.kept]
        done = {"batch": batch, "customers" if customers else "interviews": undone.count}
        terminal.document(done | ({"kept": kept} if kept else {}))
        return
    if customers:
        text = terminal.translate("Import", "Import {batch} was taken back; customers: {count}")
    else:
        text = terminal.translate("Import", "Import {batch} was taken back; interviews: {count}")
    terminal.result(text.format(batch=batch, count=undone.count))
    if undone.travelled:
        left = terminal.translate(
            "Import", "%n had left in a package: the next one takes them away there too.", None, undone.travelled
        )
        terminal.message(left)
    if undone.kept:
        kept_text = terminal.translate("Import", "Kept, since people edited them after the import: {names}")
        names = ", ".join(one.name for one in undone.kept[:20])
        terminal.message(kept_text.format(names=names + (" …" if len(undone.kept) > 20 else "")))


def _customers(
    terminal: Terminal,
    file: Path,
    workspace_path: Path | None,
    campaign: str | None,
    mapping_path: Path | None,
    dry_run: bool,
    as_json: bool,
    problems_path: Path | None,
) -> None:
    from scorefact_desktop.cli import customer_file
    from scorefact_desktop.services.sentences import sentence

    would: CustomersPreview | None = None
    try:
        if workspace_path is not None and campaign is not None:
            with opened(workspace_path, read_only=True) as workspace:
                found = customer_file.read(file, mapping_path, workspace=workspace)
                would = customer_file.preview(workspace, campaign, found) if dry_run else None
        else:
            found = customer_file.read(file, mapping_path)
    except UserError as error:
        if not (as_json and dry_run):
            raise
        message = sentence(error, terminal.translate)
        terminal.document(import_documents.refused(error.code, message))
        terminal.message(message)
        click.get_current_context().exit(1)
    save_problems(found.problems, problems_path, terminal)
    if dry_run or workspace_path is None or campaign is None:
        _say_customers(terminal, found, as_json, would)
        return
    with opened(workspace_path) as workspace:
        result = customer_file.store(workspace, campaign, file, found)
    if as_json:
        terminal.document(customer_file.document(result, terminal))
    else:
        customer_file.say(result, terminal)


def _say_customers(
    terminal: Terminal, found: "CustomersRead", as_json: bool, would: "CustomersPreview | None" = None
) -> None:
    from scorefact_desktop.cli import customer_file

    if as_json:
        terminal.document(customer_file.dry_document(found, terminal, would))
    else:
        customer_file.dry_say(found, terminal, would)


def _mapping(path: Path | None) -> "Mapping | None":
    if path is None:
        return None
    from scorefact_desktop.services.importing import read_mapping

    return read_mapping(path)


def _dry_run(
    terminal: Terminal,
    file: Path,
    workspace_path: Path | None,
    campaign: str | None,
    mapping_path: Path | None,
    skip_invalid: bool,
    as_json: bool,
    problems_path: Path | None,
) -> None:
    from scorefact_desktop.services import customer_files, importing
    from scorefact_desktop.services.sentences import sentence

    try:
        mapping = _mapping(mapping_path)
        if workspace_path is not None:
            with opened(workspace_path, read_only=True) as workspace:
                found = importing.dry_run(
                    file, workspace=workspace, campaign=campaign, mapping=mapping, skip_invalid=skip_invalid
                )
        else:
            staged = importing.look(file, mapping)
            if mapping is None and customer_files.are_customers(staged.found):
                _say_customers(terminal, customer_files.dry_run(file, staged=staged), as_json)
                return
            found = importing.dry_run(file, mapping=mapping, skip_invalid=skip_invalid, staged=staged)
    except UserError as error:
        if error.code == "definition_file":
            from scorefact_desktop.cli import definitions

            definitions.dry_run(terminal, file, as_json)
            return
        if not as_json:
            raise
        message = sentence(error, terminal.translate)
        terminal.document(import_documents.refused(error.code, message))
        terminal.message(message)
        click.get_current_context().exit(1)
    message = ""
    save_problems(found.problems, problems_path, terminal)
    if not found.imports:
        first = next(one for one in found.problems if one.rejects)
        facts = {"line": first.line, "column": first.column, "value": first.value}
        refusal = UserError("invalid_rows", file=file.name, rows=found.invalid, **facts)
        message = sentence(refusal, terminal.translate)
    if as_json:
        terminal.document(import_documents.dry_document(found, message, terminal))
    else:
        import_documents.say(found, terminal)
    if not found.imports:
        terminal.message(message)
        click.get_current_context().exit(1)


def _run(
    terminal: Terminal,
    workspace: "Workspace",
    campaign: str,
    file: Path,
    mapping_path: Path | None,
    skip_invalid: bool,
    as_json: bool,
    problems_path: Path | None,
) -> None:
    from scorefact_desktop.services import importing

    try:
        result = importing.run(workspace, campaign, file, _mapping(mapping_path), skip_invalid=skip_invalid)
    except importing.InvalidRowsError as error:
        save_problems(error.problems, problems_path, terminal)
        say_problems((), error.problems, terminal)
        raise
    save_problems(result.problems, problems_path, terminal)
    if as_json:
        terminal.document(import_documents.document(result, terminal))
        return
    terminal.result(import_documents.done(result, terminal))
    if result.before is not None:
        terminal.message(
            terminal.translate("Import", "The same file was already imported as {batch}.").format(batch=result.before)
        )
    if result.without_case:
        text = terminal.translate("Import", "Responses whose customer has no case in this campaign: {count}")
        terminal.message(text.format(count=result.without_case))
    for one in missing_rows(result.missing, terminal):
        terminal.message(one["message"])
    say_problems(result.notices, result.problems, terminal)
