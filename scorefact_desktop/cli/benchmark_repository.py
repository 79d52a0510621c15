"""`scorefact benchmark keys, start, publish, fresh, replace-keys`: the repository of releases, as its steward keeps it.

No workspace is needed for any of it.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, pass_terminal
from scorefact_desktop.cli.signing import key_passphrase_option

if TYPE_CHECKING:
    from scorefact_desktop.services.benchmark.keys import RepositoryKey

_passphrase = key_passphrase_option("SCOREFACT_STEWARD_PASSPHRASE")
_repository_option = click.option(
    "--repository", required=True, metavar="DIR", type=PATH, help="The folder that laptops sync from."
)
_release_key = click.option("--release-key", required=True, metavar="FILE", type=PATH, help="The key of releases.")
_freshness_key = click.option(
    "--freshness-key", required=True, metavar="FILE", type=PATH, help="The key that says what is newest."
)


@click.command()
@_passphrase
@click.option("--out", "folder", required=True, metavar="DIR", type=PATH, help="The folder for the five key files.")
@json_option
@pass_terminal
def keys(terminal: Terminal, passphrase: str | None, folder: Path, as_json: bool) -> None:
    """Make the keys of a repository: root-1, root-2, root-3, release and freshness.

    --json: {"keys": [{"duty", "file"}]}
    """
    from scorefact_desktop.services.benchmark import keys as service

    made = service.make(folder, passphrase)
    if passphrase is None:
        terminal.message(
            terminal.translate("Commands", "These keys have no passphrase: whoever has the files can sign with them.")
        )
    if as_json:
        terminal.document({"keys": [{"duty": duty, "file": str(path)} for duty, path in made]})
        return
    for _, path in made:
        terminal.result(str(path))
    terminal.message(terminal.translate("Commands", "Give each root key to another person now, on a stick of its own."))


@click.command()
@_repository_option
@click.option("--root-key", "roots", multiple=True, required=True, metavar="FILE", type=PATH, help="A root key.")
@_release_key
@_freshness_key
@_passphrase
@click.option("--root-out", required=True, metavar="FILE", type=PATH, help="The root file for every laptop.")
@json_option
@pass_terminal
def start(
    terminal: Terminal,
    repository: Path,
    roots: tuple[Path, ...],
    release_key: Path,
    freshness_key: Path,
    passphrase: str | None,
    root_out: Path,
    as_json: bool,
) -> None:
    """Make an empty repository, with at least two root keys.

    --json: {"repository", "root"}
    """
    from scorefact_desktop.services.benchmark import publishing

    publishing.start(
        repository,
        [_key(one, passphrase) for one in roots],
        _key(release_key, passphrase),
        _key(freshness_key, passphrase),
        root_out,
    )
    if as_json:
        terminal.document({"repository": str(repository), "root": str(root_out)})
    else:
        terminal.result(str(root_out))


@click.command()
@click.argument("path", metavar="RELEASE", type=PATH)
@_repository_option
@_release_key
@_freshness_key
@_passphrase
@json_option
@pass_terminal
def publish(
    terminal: Terminal,
    path: Path,
    repository: Path,
    release_key: Path,
    freshness_key: Path,
    passphrase: str | None,
    as_json: bool,
) -> None:
    """Offer a release in a repository.

    --json: {"release", "repository", "expires": {"root", "targets", "snapshot", "timestamp"}}
    """
    from scorefact_desktop.services.benchmark import publishing

    made = publishing.publish(repository, path, _key(release_key, passphrase), _key(freshness_key, passphrase))
    _tell_repository(terminal, repository, as_json, release=made.release)


@click.command()
@_repository_option
@_freshness_key
@_passphrase
@json_option
@pass_terminal
def fresh(terminal: Terminal, repository: Path, freshness_key: Path, passphrase: str | None, as_json: bool) -> None:
    """Say that the newest release is still the newest, at least every 100 days.

    --json: as `publish`, without "release"
    """
    from scorefact_desktop.services.benchmark import publishing

    publishing.say_fresh(repository, _key(freshness_key, passphrase))
    _tell_repository(terminal, repository, as_json)


@click.command("replace-keys")
@_repository_option
@click.option("--root-key", "roots", multiple=True, required=True, metavar="FILE", type=PATH, help="A root key.")
@click.option("--new-root-key", "new_roots", multiple=True, metavar="FILE", type=PATH, help="A root key from now on.")
@_release_key
@_freshness_key
@_passphrase
@json_option
@pass_terminal
def replace_keys(
    terminal: Terminal,
    repository: Path,
    roots: tuple[Path, ...],
    new_roots: tuple[Path, ...],
    release_key: Path,
    freshness_key: Path,
    passphrase: str | None,
    as_json: bool,
) -> None:
    """Replace the release, freshness or root keys; two root keys must agree. Laptops follow by themselves.

    --json: as `fresh`
    """
    from scorefact_desktop.services.benchmark import publishing

    publishing.replace_keys(
        repository,
        [_key(one, passphrase) for one in roots],
        [_key(one, passphrase) for one in new_roots],
        _key(release_key, passphrase),
        _key(freshness_key, passphrase),
    )
    _tell_repository(terminal, repository, as_json)


def _tell_repository(terminal: Terminal, repository: Path, as_json: bool, **more: Any) -> None:
    from scorefact_desktop.services.benchmark import publishing

    expires = {role: moment.date().isoformat() for role, moment in publishing.expires(repository).items()}
    if as_json:
        terminal.document({**more, "repository": str(repository), "expires": expires})
        return
    text = terminal.translate("Commands", "{repository}: to be said fresh again before {day}.")
    terminal.result(text.format(repository=repository, day=expires["timestamp"]))


def _key(path: Path, passphrase: str | None) -> "RepositoryKey":
    from scorefact_desktop.services.benchmark import keys as service

    return service.read(path, passphrase)


COMMANDS = (keys, start, publish, fresh, replace_keys)
