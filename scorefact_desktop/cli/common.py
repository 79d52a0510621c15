"""What every command shares: the language of its sentences, its two channels, and the workspace it works on."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.workspaces import Workspace
    from scorefact_desktop.translation import Translate

Command = TypeVar("Command", bound=Callable[..., Any])

#: A file or folder. Only the services look at it: what may not be read is refused in a sentence, not as wrong usage.
PATH = click.Path(path_type=Path, readable=False)


class Terminal:
    """Where a command speaks: one JSON document or its result on stdout, everything else on stderr."""

    def __init__(self, language: str | None = None) -> None:
        self._language = language
        self._translate: Translate | None = None

    @property
    def language(self) -> str:
        """The language of sentences: as asked for, else the user's."""
        if self._language is None:
            from scorefact_desktop.translation import system_language

            self._language = system_language()
        return self._language

    @property
    def translate(self) -> "Translate":
        """Strings in `language`; made when the first one is needed, since it loads Qt's translator."""
        if self._translate is None:
            from scorefact_desktop.translation import language_for

            self._translate = language_for(self.language)
        return self._translate

    def document(self, document: Mapping[str, Any]) -> None:
        """The one JSON document of a command called with --json."""
        click.echo(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False))

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
    """`--workspace FILE`, as the parameter `workspace`."""
    return click.option(
        "--workspace",
        required=True,
        metavar="FILE",
        type=PATH,
        help="The workspace file (.scorefact).",
    )(command)


def json_option(command: Command) -> Command:
    """`--json`, as the parameter `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")(command)


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> "Iterator[Workspace]":
    """The workspace at `path` for the length of a block; `read_only` also while another program has it open."""
    from scorefact_desktop.services.workspaces import open_workspace

    with open_workspace(path, read_only=read_only) as workspace:
        yield workspace
