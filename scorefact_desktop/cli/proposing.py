"""`scorefact questionnaire propose`: a questionnaire drafted from a file of responses."""

from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, pass_terminal


@click.command()
@click.argument("responses", type=PATH)
@click.option("--out", required=True, metavar="Q.json", type=PATH, help="Where to write the draft.")
@click.option("--recommendation", metavar="COLUMN", help="The column asking how likely they are to recommend (0-10).")
@json_option
@pass_terminal
def propose(terminal: Terminal, responses: Path, out: Path, recommendation: str | None, as_json: bool) -> None:
    """Draft a questionnaire from a file of RESPONSES, for editing.

    Columns that look alike share one scale, from the smallest to the largest whole value seen over all of them. Texts
    are the file's own words, valid in every language and marked as untranslated.

    --json: {"questionnaire", "version", "out", "questions", "themes": [], "scales": [{"id", "kind", "minimum",
    "maximum", "questions"}], "columns": {header: code}, "other_columns": {header: role}}
    """
    from scorefact_desktop.services import proposing

    draft = proposing.propose(responses, recommendation)
    proposing.write(draft, out)
    drafted = draft.questionnaire
    uses = {scale.id: sum(1 for one in drafted.questions if one.scale == scale.id) for scale in drafted.scales}
    if as_json:
        terminal.document(
            {
                "questionnaire": drafted.code,
                "version": drafted.version,
                "out": str(out),
                "questions": len(drafted.questions),
                "themes": [theme.id for theme in drafted.themes],
                "scales": [
                    {
                        "id": scale.id,
                        "kind": scale.kind.value,
                        "minimum": scale.values[0] if scale.values else scale.minimum,
                        "maximum": scale.values[-1] if scale.values else scale.maximum,
                        "questions": uses[scale.id],
                    }
                    for scale in drafted.scales
                ],
                "columns": draft.columns,
                "other_columns": draft.other,
            }
        )
        return
    line = terminal.translate("Import", "{out}. Questions: {questions}. Themes: {themes}.")
    terminal.result(line.format(out=out, questions=len(drafted.questions), themes=len(drafted.themes)))
    for scale in drafted.scales:
        ends = f" {scale.values[0]}-{scale.values[-1]}" if scale.values else ""
        counted = terminal.translate("Import", "  scale {scale}{ends}: {count} questions")
        terminal.result(counted.format(scale=scale.id, ends=ends, count=uses[scale.id]))
    for name, role in draft.other.items():
        terminal.message(f"  {name}: {role}")
