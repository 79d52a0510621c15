"""`scorefact questionnaire`: which questionnaires there are, what they ask, and whether a file is a sound one."""

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, pass_terminal
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.questionnaires import QuestionnaireSummary

#: Commands of this group that live in a module of their own, imported when called: where, and what --help says.
ELSEWHERE: dict[str, tuple[str, str]] = {
    "import": ("scorefact_desktop.cli.definitions:import_", "Turn a questionnaire of another tool into ours."),
    "export": ("scorefact_desktop.cli.definitions:export", "Write a questionnaire as an XLSForm."),
    "propose": ("scorefact_desktop.cli.proposing:propose", "Draft a questionnaire from a file of responses."),
}


class _Group(click.Group):
    """The commands of this module, and those of `ELSEWHERE`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.commands, *ELSEWHERE]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, _, name = ELSEWHERE[cmd_name][0].partition(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list in `--help`: no other module is imported for it."""
        own = [(name, command.get_short_help_str()) for name, command in self.commands.items()]
        with formatter.section("Commands"):
            formatter.write_dl([*own, *((name, help_) for name, (_, help_) in ELSEWHERE.items())])


@click.group(cls=_Group)
def questionnaire() -> None:
    """Show, check, convert and draft questionnaires."""


@questionnaire.command("list")
@json_option
@pass_terminal
def list_(terminal: Terminal, as_json: bool) -> None:
    """List the questionnaires that come with the program.

    --json: {"questionnaires": [{"code", "version", "title": {"fr", "en", "sv"}, "themes", "questions", "core",
    "languages": []}]}
    """
    from scorefact_desktop.services import questionnaires

    summaries = questionnaires.shipped()
    if as_json:
        terminal.document({"questionnaires": [_document(one) for one in summaries]})
        return
    for one in summaries:
        terminal.result(_line(one, terminal))


@questionnaire.command()
@click.argument("code", metavar="CODE|FILE")
@json_option
@pass_terminal
def show(terminal: Terminal, code: str, as_json: bool) -> None:
    """Show every question, in the order asked and in the language of --lang.

    CODE is that of `list` ("standard", or "standard-2026.1" for one version). --json: the questionnaire as its file
    has it, under "questionnaire"
    """
    from scorefact_desktop.services import questionnaires

    found = questionnaires.read(code)
    if as_json:
        terminal.document({"questionnaire": questionnaires.document(found)})
        return
    translate = terminal.translate
    core, optional, sensitive = (
        translate("Commands", "core"),
        translate("Commands", "optional"),
        translate("Commands", "sensitive"),
    )
    terminal.result(_line(questionnaires.summary(found), terminal))
    for row in questionnaires.rows(found, terminal.language):
        if row.introduction:
            terminal.result(f"\n  {row.introduction}")
        marks = [row.scale, core if row.core else optional, *([sensitive] if row.sensitive else [])]
        if row.condition:
            marks.append(translate("Commands", "if {condition}").format(condition=row.condition))
        terminal.result(f"\n{row.code}  ({', '.join(marks)})\n  {row.text}")
        if row.choices:
            terminal.result("  [" + " | ".join(row.choices) + "]")


@questionnaire.command()
@click.argument("file", type=PATH)
@json_option
@pass_terminal
def check(terminal: Terminal, file: Path, as_json: bool) -> None:
    """Say whether FILE is a sound questionnaire, and what is wrong with it.

    Missing translations are told but stop only their language. Exit status 1 when there are problems.

    --json: {"sound", "questionnaire", "version", "questions", "languages": [], "problems": [{"code", "place",
    "message"}], "missing_translations": [{...}]}
    """
    from scorefact_desktop.services import questionnaires

    checked = questionnaires.check(file)
    summary = questionnaires.summary(checked.questionnaire) if checked.questionnaire is not None else None
    sound = summary is not None and not checked.problems
    if as_json:
        terminal.document(
            {
                "sound": sound,
                "questionnaire": summary.code if summary else None,
                "version": summary.version if summary else None,
                "questions": summary.questions if summary else None,
                "languages": list(summary.languages) if summary else [],
                "problems": _problems(checked.problems, terminal),
                "missing_translations": _problems(checked.gaps, terminal),
            }
        )
    else:
        for one in _problems((*checked.problems, *checked.gaps), terminal):
            terminal.result(f"{one['place']}: {one['message']}" if one["place"] else one["message"])
    if summary is not None and sound:
        terminal.message(
            terminal.translate("Commands", "{file} is a sound questionnaire: {summary}").format(
                file=file.name, summary=_line(summary, terminal)
            )
        )
    else:
        terminal.message(
            terminal.translate("Commands", "{file} cannot be used as a questionnaire. Nothing was changed.").format(
                file=file.name
            )
        )
        click.get_current_context().exit(1)


def _line(one: "QuestionnaireSummary", terminal: Terminal) -> str:
    title = one.title.get(terminal.language) or next(iter(one.title.values()), "")
    return terminal.translate(
        "Commands",
        "{code} {version}  {title}  themes {themes}, questions {questions}, core {core}, languages {languages}",
    ).format(
        code=one.code,
        version=one.version,
        title=title,
        themes=one.themes,
        questions=one.questions,
        core=one.core,
        languages=" ".join(one.languages) or "-",
    )


def _document(one: "QuestionnaireSummary") -> dict[str, Any]:
    return {
        "code": one.code,
        "version": one.version,
        "title": dict(one.title),
        "themes": one.themes,
        "questions": one.questions,
        "core": one.core,
        "languages": list(one.languages),
    }


def _problems(errors: Iterable[UserError], terminal: Terminal) -> list[dict[str, str]]:
    from scorefact_desktop.services.sentences import sentence

    return [
        {
            "code": error.code,
            "place": str(error.facts.get("place") or error.facts.get("question") or ""),
            "message": sentence(error, terminal.translate),
        }
        for error in errors
    ]
