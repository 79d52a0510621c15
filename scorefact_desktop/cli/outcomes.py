"""`scorefact campaign outcomes`: what customers did since they answered."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option

if TYPE_CHECKING:
    from scorefact_desktop.services.outcome_files import OutcomesRead


@click.command()
@click.argument("file", type=PATH)
@workspace_option
@click.option("--vendor", required=True, metavar="SLUG", help="The vendor whose customers they are.")
@click.option("--dry-run", is_flag=True, help="Read and check; record nothing.")
@json_option
@pass_terminal
def outcomes(terminal: Terminal, file: Path, workspace: Path, vendor: str, dry_run: bool, as_json: bool) -> None:
    """Record what customers did since: a table headed customer (name or reference), outcome and date.

    Outcomes are customer (still one), left_vendor and left_solution, or such words in French or Swedish. A day
    recorded before is corrected. Once 30 customers who gave an answer were seen over its whole horizon, their
    renewals replace what that answer is assumed to be worth.

    --json: {"vendor", "rows", "added", "changed", "same", "rejected",
    "problems": [{"line", "column", "value", "code"}]}
    """
    from scorefact_desktop.services import outcome_files
    from scorefact_desktop.services.naming import slug

    with opened(workspace, read_only=dry_run) as found:
        read = outcome_files.run(found, slug(vendor), file, dry=dry_run)
    if as_json:
        terminal.document({"vendor": slug(vendor), **_document(read)})
        return
    words = terminal.translate(
        "Commands", "{rows} rows: {added} new, {changed} corrected, {same} known, {rejected} not usable"
    )
    terminal.result(words.format(
        rows=read.rows, added=read.added, changed=read.changed, same=read.same, rejected=read.rejected
    ))  # fmt: skip
    reasons = {
        "outcome_customer_unknown": terminal.translate("Commands", "no one customer is called this"),
        "outcome_word_unknown": terminal.translate("Commands", "not an outcome"),
        "outcome_day_unknown": terminal.translate("Commands", "not a day"),
        "outcome_in_future": terminal.translate("Commands", "a day in the future"),
    }
    for one in read.problems:
        line = terminal.translate("Commands", "Line {line}, {column}: “{value}”: {reason}")
        reason = reasons.get(one.code, one.code)
        terminal.message(line.format(line=one.line, column=one.column, value=one.value, reason=reason))


def _document(read: "OutcomesRead") -> dict[str, Any]:
    problems = [{"line": one.line, "column": one.column, "value": one.value, "code": one.code} for one in read.problems]
    return {
        "rows": read.rows,
        "added": read.added,
        "changed": read.changed,
        "same": read.same,
        "rejected": read.rejected,
        "problems": problems,
    }
