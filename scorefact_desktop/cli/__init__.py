"""The `scorefact` command: every non-visual action, for scripts and for checking.

A command's module is imported when that command is called, so that none waits for the libraries of another.
"""

import gc
import os
import signal
import sys
from importlib import import_module
from threading import Timer
from types import FrameType, TracebackType
from typing import Any

import click

import scorefact_desktop
from scorefact_desktop.cli import streams
from scorefact_desktop.cli.common import Terminal
from scorefact_desktop.domain.errors import UserError

#: Seconds until an interrupt that came during an import is tried again.
_RETRY = 0.05

#: How many more objects than before there must be until garbage is looked for, 700 where nobody says: nearly all that a
#: command makes stays until it ends, and looking through it a hundred times is a fifteenth of a short command's time.
_OBJECTS = 100_000

#: Commands by name: where they are, and what `scorefact --help` says of them.
COMMANDS = {
    "demo": ("scorefact_desktop.cli.demo:demo", "Make the demonstration workspace."),
    "tour": ("scorefact_desktop.cli.demo:tour", "Do the whole job once on the demonstration workspace."),
    "workspace": ("scorefact_desktop.cli.workspace:workspace", "Make, describe, encrypt and unlock workspaces."),
    "campaign": ("scorefact_desktop.cli.campaign:campaign", "List, add, launch, extend, close and reopen campaigns."),
    "questionnaire": ("scorefact_desktop.cli.questionnaire:questionnaire", "Check, convert and draft questionnaires."),
    "import": ("scorefact_desktop.cli.importing:import_", "Import responses or customers from any tool."),
    "template": ("scorefact_desktop.cli.template:template", "Write a workbook of responses to be filled in."),
    "calls": ("scorefact_desktop.cli.calls:calls", "Draw the sample, share out cases, list and store calls."),
    "indicators": ("scorefact_desktop.cli.indicators:indicators", "Compute the indicators of a campaign."),
    "label": ("scorefact_desktop.cli.label:label", "Decide, seal, verify and revoke labels."),
    "package": ("scorefact_desktop.cli.package:package", "Share interviews between laptops."),
    "backup": ("scorefact_desktop.cli.backup:backup", "Make, list and restore backups."),
    "check": ("scorefact_desktop.cli.backup:check", "Check that a workspace is as it was saved."),
    "erase": ("scorefact_desktop.cli.erase:erase", "Erase an interview or a person for good."),
    "privacy": ("scorefact_desktop.cli.erase:privacy", "Find, hand out and keep only so long what is known of people."),
    "benchmark": ("scorefact_desktop.cli.benchmark:benchmark", "Give to, build, publish and sync the benchmark."),
    "verbatims": ("scorefact_desktop.cli.verbatims:verbatims", "List, release, translate and withdraw comments."),
    "export": ("scorefact_desktop.cli.export:export", "Write what is delivered: documents, charts and answers."),
}


class LazyGroup(click.Group):
    """A group whose commands are named in a table and imported when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of a user's day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list in `--help`, from the table: no command is imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_) for name, (_, help_) in COMMANDS.items()])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Remembers whether the command was asked for JSON, which decides how it may refuse."""
        ctx.meta["as_json"] = "--json" in args
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; what a user can cause or cure ends in a sentence and exit status 1."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            ctx.ensure_object(Terminal).refuse(error, bool(ctx.meta["as_json"]))
            ctx.exit(1)
        except UnicodeEncodeError:
            if (wrong := _not_text(sys.argv)) is None:
                raise
            told = UserError("argument_not_text", argument=wrong)
            ctx.ensure_object(Terminal).refuse(told, bool(ctx.meta["as_json"]))
            ctx.exit(1)
        except KeyboardInterrupt:
            ctx.ensure_object(Terminal).refuse(UserError("interrupted"), bool(ctx.meta["as_json"]))
            ctx.exit(1)


@click.group(cls=LazyGroup, name="scorefact")
@click.version_option(scorefact_desktop.__version__, prog_name="scorefact")
@click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "fr", "sv"]),
    help="The language of messages (default: that of your system).",
)
@click.pass_context
def scorefact(ctx: click.Context, language: str | None) -> None:
    """Audits of IT vendors by their own customers.

    Results go to stdout, messages to stderr. Exit status: 0 done, 1 refused with the reason, 2 wrong usage.
    """
    # Out of the environment at once: no process that this one starts is to find it there.
    passphrase = os.environ.pop("SCOREFACT_PASSPHRASE", None)
    ctx.obj = Terminal(language, passphrase)


def main() -> None:
    """The entry point."""
    sys.excepthook = _log_bug
    streams.settle()
    gc.set_threshold(_OBJECTS)
    signal.signal(signal.SIGINT, interrupt)
    try:
        scorefact(prog_name="scorefact")
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and told: the exit status stays what it is
        gc.freeze()  # what is left ends with the process: Python need not look through all of it once more


def interrupt(number: int, frame: FrameType | None) -> None:
    """Ctrl+C: raises KeyboardInterrupt, once no import is under way.

    A library that is interrupted while it loads ends the process without a sentence; Qt's do.
    """
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            again = Timer(_RETRY, _interrupt_again, (number,))
            again.daemon = True
            again.start()
            return
        frame = frame.f_back
    raise KeyboardInterrupt


def _interrupt_again(number: int) -> None:
    if sys.platform == "win32":  # where os.kill would end the process
        signal.raise_signal(number)
    else:
        os.kill(os.getpid(), number)  # wakes the main thread out of waiting too


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody expected is told in one sentence; its trace goes to the log, begun only now that there is a use."""
    from scorefact_desktop import logs
    from scorefact_desktop.settings import log_folder

    path = logs.start(log_folder())  # None: the log goes to stderr
    logs.log.critical("not expected", exc_info=(kind, error, trace))
    summary = f"{kind.__name__}: {error}".splitlines()[0][:200]
    told = UserError("unexpected", summary=summary, log=str(path or "stderr"))
    language = _asked_language(sys.argv)
    try:
        Terminal(language).refuse(told, "--json" in sys.argv)
    except OSError:  # nobody can be told: stdout or stderr is what failed
        sys.exit(1)


def _not_text(arguments: list[str]) -> str | None:
    """The first argument with bytes that are no letters in the encoding of this computer, as it can be shown."""
    shown = ((one, one.encode("utf-8", "replace").decode()) for one in arguments)
    return next((readable for one, readable in shown if readable != one), None)


def _asked_language(arguments: list[str]) -> str | None:
    """What follows --lang before the command."""
    if len(arguments) > 2 and arguments[1] == "--lang" and arguments[2] in ("en", "fr", "sv"):
        return arguments[2]
    return None
