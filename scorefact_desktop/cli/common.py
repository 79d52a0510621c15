"""What every command shares: the language of its sentences, its two channels, and the workspace it works on."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scorefact_desktop.cli import streams
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.catalogues import Translate
    from scorefact_desktop.services.keys import Secret
    from scorefact_desktop.services.workspaces import Workspace

Command = TypeVar("Command", bound=Callable[..., Any])

#: A file or folder. Only the services look at it: what may not be read is refused in a sentence, not as wrong usage.
PATH = click.Path(path_type=Path, readable=False)


class Terminal:
    """Where a command speaks: one JSON document or its result on stdout, everything else on stderr."""

    def __init__(self, language: str | None = None, passphrase: str | None = None) -> None:
        self._language = language
        self._translate: Translate | None = None
        self._passphrase = passphrase  # as the environment gave it
        self.passphrase_file: Path | None = None

    @property
    def language(self) -> str:
        """The language of sentences: as asked for, else the user's."""
        if self._language is None:
            from scorefact_desktop.catalogues import system_language

            self._language = system_language()
        return self._language

    @property
    def translate(self) -> "Translate":
        """Strings in `language`; their catalogue is read when the first one is needed."""
        if self._translate is None:
            from scorefact_desktop.catalogues import language_for

            self._translate = language_for(self.language)
        return self._translate

    def passphrase(self) -> str | None:
        """The passphrase of this call: from --passphrase-file, else from SCOREFACT_PASSPHRASE; None where none is.

        Raises UserError passphrase_file_unreadable.
        """
        if self.passphrase_file is not None:
            from scorefact_desktop.services.keys import passphrase_in

            self._passphrase, self.passphrase_file = passphrase_in(self.passphrase_file), None
        return self._passphrase

    def secret(self) -> "Secret | None":
        """What opens encrypted workspaces in this call."""
        text = self.passphrase()
        if text is None:
            return None
        from scorefact_desktop.services.keys import passphrase

        return passphrase(text)

    def can_ask(self) -> bool:
        """True where somebody sits at a terminal, and can type what nobody should see."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def ask(self, words: str) -> str:
        """A passphrase typed at the terminal, unseen."""
        return str(click.prompt(words, hide_input=True, err=True))

    def document(self, document: Mapping[str, Any]) -> None:
        """The one JSON document of a command called with --json; letters that stdout lacks are escaped."""
        text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
        if not streams.writes(text):
            text = json.dumps(document, indent=2, allow_nan=False)
        click.echo(text)

    def result(self, text: str) -> None:
        """A line of the result, for people."""
        click.echo(text)

    def message(self, text: str) -> None:
        """A line about the work, which is not its result."""
        click.echo(text, err=True)

    def refuse(self, error: UserError, as_json: bool) -> None:
        """Says why something was not done: a sentence on stderr, with --json the document on stdout as well."""
        from scorefact_desktop.services.sentences import sentence

        text = sentence(error, self.translate)
        if as_json:
            self.document({"error": {"code": error.code, "message": text}})
        self.message(text)


pass_terminal = click.make_pass_decorator(Terminal, ensure=True)


def workspace_option(command: Command) -> Command:
    """`--workspace FILE`, as the parameter `workspace`; with it `--passphrase-file`, which `opened` minds."""
    return click.option(
        "--workspace",
        required=True,
        metavar="FILE",
        type=PATH,
        help="The workspace file (.scorefact).",
    )(passphrase_option(command))


def passphrase_option(command: Command) -> Command:
    """`--passphrase-file FILE`, for every command that opens a workspace: kept by the terminal, not handed on."""
    return click.option(
        "--passphrase-file",
        metavar="FILE",
        type=PATH,
        expose_value=False,
        callback=_keep_passphrase_file,
        help="The passphrase of an encrypted workspace is the first line of this file (else SCOREFACT_PASSPHRASE).",
    )(command)


def _keep_passphrase_file(ctx: click.Context, parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(Terminal).passphrase_file = value


def json_option(command: Command) -> Command:
    """`--json`, as the parameter `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")(command)


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> "Iterator[Workspace]":
    """The workspace at `path` for the length of a block; `read_only` also while another program has it open.

    An encrypted one is opened with the passphrase of this call, which is asked for where somebody sits at a terminal.
    """
    with unlocked(path, read_only=read_only) as workspace:
        yield workspace


def unlocked(path: Path, *, read_only: bool = False, secret: "Secret | None" = None) -> "Workspace":
    """The workspace at `path`, for the caller to close: opened with `secret`, or as `opened` does."""
    from scorefact_desktop.services.workspaces import open_workspace

    context = click.get_current_context(silent=True)
    terminal = context.find_object(Terminal) if context else None
    if secret is None and terminal is not None:
        secret = terminal.secret()
    try:
        return open_workspace(path, read_only=read_only, secret=secret)
    except UserError as error:
        if error.code != "passphrase_needed" or terminal is None or not terminal.can_ask():
            raise
        from scorefact_desktop.services.keys import passphrase

        typed = passphrase(terminal.ask(terminal.translate("Commands", "Passphrase of {path}").format(path=path)))
        return open_workspace(path, read_only=read_only, secret=typed)


def iso(day: date | None) -> str:
    """A day as documents and results write it; empty for none."""
    return day.isoformat() if day else ""
