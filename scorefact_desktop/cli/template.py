"""`scorefact template`: a workbook to be filled in by people, which imports without a mapping."""

from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option


@click.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign that responses are wanted for.")
@click.option("--lang", "language", type=click.Choice(["fr", "en", "sv"]), required=True, help="Its language.")
@click.option("--out", required=True, metavar="T.xlsx", type=PATH, help="Where to write the workbook.")
@json_option
@pass_terminal
def template(terminal: Terminal, workspace: Path, campaign: str, language: str, out: Path, as_json: bool) -> None:
    """Write a workbook to be filled in: a row for each drawn customer not yet interviewed, a column per question.

    Answers are chosen from lists. Filled in, `scorefact import` takes it without a mapping.

    --json: {"campaign", "language", "out", "rows", "questions"}
    """
    from scorefact_desktop.catalogues import language_for
    from scorefact_desktop.services import templates

    with opened(workspace, read_only=True) as found:
        written = templates.write_template(found, campaign, language, out, language_for(language))
    if as_json:
        document = {"campaign": written.campaign, "language": written.language, "out": str(written.path)}
        terminal.document(document | {"rows": written.rows, "questions": written.questions})
        return
    line = terminal.translate("Template", "{out}: {rows} interviews to make, {questions} questions")
    terminal.result(line.format(out=written.path, rows=written.rows, questions=written.questions))
