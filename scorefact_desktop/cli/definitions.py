"""`scorefact questionnaire import` and `export`: questionnaires of other tools in, and as an XLSForm out."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, pass_terminal
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.definitions import Definition


@click.command("import")
@click.argument("file", type=PATH)
@click.option("--out", required=True, metavar="Q.json", type=PATH, help="Where to write it.")
@json_option
@pass_terminal
def import_(terminal: Terminal, file: Path, out: Path, as_json: bool) -> None:
    """Turn a questionnaire of another tool into ours: XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, structure .txt) or
    Qualtrics (.qsf), told by content.

    What cannot be carried over is refused with its row and column; what was changed is told.

    --json: {"questionnaire", "version", "out", "tool", "rows", "questions", "themes": [], "languages": [],
    "warnings": [code], "notes": [{"code", "message"}]}
    """
    from scorefact_desktop.services import definitions, questionnaires

    found = definitions.look(file)
    definitions.write(found.questionnaire, out)
    summary = questionnaires.summary(found.questionnaire)
    if as_json:
        terminal.document(
            {
                "questionnaire": summary.code,
                "version": summary.version,
                "out": str(out),
                "tool": found.tool,
                "rows": found.rows,
                "questions": summary.questions,
                "themes": [theme.id for theme in found.questionnaire.themes],
                "languages": list(summary.languages),
                **_told(found, terminal),
            }
        )
        return
    line = terminal.translate("Definitions", "{out}. Questions: {questions}. Themes: {themes}.")
    terminal.result(line.format(out=out, questions=summary.questions, themes=summary.themes))
    for note in _told(found, terminal)["notes"]:
        terminal.message(note["message"])


@click.command()
@click.argument("code", metavar="CODE|FILE")
@click.option("--out", required=True, metavar="F.xlsx", type=PATH, help="Where to write it.")
@json_option
@pass_terminal
def export(terminal: Terminal, code: str, out: Path, as_json: bool) -> None:
    """Write a questionnaire as an XLSForm, for ODK, KoboToolbox and their kin.

    CODE is that of `list`, or FILE a questionnaire file of ours or of another tool. Read back with `import`, it is the
    same questionnaire.

    --json: {"questionnaire", "version", "out", "questions"}
    """
    from scorefact_desktop import catalogues
    from scorefact_desktop.services import definitions

    found = definitions.find(code)
    definitions.export(found, out, catalogues.language_for)
    if as_json:
        about: dict[str, Any] = {"questionnaire": found.code, "version": found.version}
        terminal.document(about | {"out": str(out), "questions": len(found.questions)})
    else:
        line = terminal.translate("Definitions", "{out}. Questions: {questions}. Themes: {themes}.")
        terminal.result(line.format(out=out, questions=len(found.questions), themes=len(found.themes)))


def dry_run(terminal: Terminal, file: Path, as_json: bool) -> None:
    """What importing a definition file would give, as `scorefact import --dry-run` tells it."""
    from scorefact_desktop.services import definition_words, definitions, questionnaires
    from scorefact_desktop.services.sentences import sentence

    try:
        found = definitions.look(file)
    except UserError as error:
        if not as_json:
            raise
        message = sentence(error, terminal.translate)
        terminal.document(_refused(error, message))
        terminal.message(message)
        click.get_current_context().exit(1)
    reason = definition_words.recognised(found.tool, terminal.translate)
    summary = questionnaires.summary(found.questionnaire)
    told = _told(found, terminal)
    if not as_json:
        counts = terminal.translate("Definitions", "Rows: {rows}. Questions: {questions}. Themes: {themes}.")
        terminal.result(reason)
        terminal.result(counts.format(rows=found.rows, questions=summary.questions, themes=summary.themes))
        for note in told["notes"]:
            terminal.message(note["message"])
        return
    terminal.document(
        {
            "outcome": "import",
            "code": None,
            "message": "",
            "tool": found.tool,
            "confidence": 1.0,
            "reason": reason,
            "rows": found.rows,
            "columns": found.columns,
            **told,
            "problems": [],
            "mapping": None,
            "questionnaire": {
                "code": summary.code,
                "version": summary.version,
                "questions": summary.questions,
                "themes": summary.themes,
                "languages": list(summary.languages),
            },
        }
    )


def _told(found: "Definition", terminal: Terminal) -> dict[str, Any]:
    from scorefact_desktop.services.definition_words import notice_text

    return {
        "warnings": [one.code for one in found.warnings],
        "notes": [{"code": one.code, "message": notice_text(one, terminal.translate)} for one in found.warnings],
    }


def _refused(error: UserError, message: str) -> dict[str, Any]:
    place = {"line": str(error.facts.get("row", "")), "column": str(error.facts.get("column", "")), "value": ""}
    problem = {**place, "reason": message, "hint": "", "code": error.code}
    tool = error.code.partition("_")[0] if "row" in error.facts else None
    nothing: dict[str, Any] = {"tool": tool, "confidence": None, "reason": None, "rows": 0, "columns": 0}
    lists: dict[str, Any] = {"warnings": [], "notes": [], "problems": [problem] if place["line"] else []}
    return {"outcome": "refuse", "code": error.code, "message": message, **nothing, **lists, "mapping": None}
