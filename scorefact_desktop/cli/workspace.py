"""`scorefact workspace`: making, describing, encrypting and locking workspace files."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import (
    PATH,
    Terminal,
    json_option,
    pass_terminal,
    passphrase_option,
)
from scorefact_desktop.cli.keys import (
    keys,
    kind_words,
    new_passphrase,
    new_passphrase_option,
    say_rewritten,
    secret_or_ask,
)
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.workspaces import WorkspaceInfo


@click.group()
def workspace() -> None:
    """Make and describe workspaces: one file that holds everything."""


workspace.add_command(keys)


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@click.option("--plain", is_flag=True, help="Without a passphrase: readable by whoever has the file.")
@passphrase_option
@json_option
@pass_terminal
def create(terminal: Terminal, file: Path, plain: bool, as_json: bool) -> None:
    """Make a new, empty workspace, encrypted with a passphrase unless --plain is said.

    The passphrase comes from --passphrase-file or SCOREFACT_PASSPHRASE; at a terminal it is asked for.

    --json: {"workspace", "encrypted"}
    """
    from scorefact_desktop.services import encrypting, workspaces

    say = terminal.translate
    if plain:
        made = workspaces.create(file)
    else:
        text = terminal.passphrase()
        if text is None and not terminal.can_ask():
            raise UserError("passphrase_missing")
        made = encrypting.create_encrypted(file, text if text is not None else new_passphrase(terminal, None))
    with made:
        info = workspaces.info(made)
    if as_json:
        terminal.document({"workspace": info.path, "encrypted": info.encrypted})
        return
    terminal.result(say("Commands", "New workspace: {path}").format(path=info.path))
    if info.encrypted:
        terminal.message(
            say(
                "Commands",
                "It is encrypted: keep its key file {name} with it, and make a recovery key with "
                "“scorefact workspace keys recovery”. Without passphrase and recovery key nobody can open it.",
            ).format(name=Path(info.path).name + "-keys")
        )


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@passphrase_option
@json_option
@pass_terminal
def info(terminal: Terminal, file: Path, as_json: bool) -> None:
    """Say what a workspace holds. Works while another program has it open.

    An encrypted workspace without its passphrase is told as that, with the kinds of keys that open it; everything else
    is null then.

    --json: {"path", "uid", "created_at", "created_with", "schema_version", "encrypted", "size", "vendors",
    "campaigns", "customers", "interviews", "benchmark", "keys"}
    """
    from scorefact_desktop.services import workspaces
    from scorefact_desktop.services.keys import listed

    facts: WorkspaceInfo | None = None
    try:
        with workspaces.open_workspace(file, read_only=True, secret=terminal.secret()) as found:
            facts = workspaces.info(found)
    except UserError as error:
        if error.code != "passphrase_needed":
            raise
    kinds = sorted({slot.kind for slot in listed(file).slots}) if facts is None or facts.encrypted else []
    names = [kind.value for kind in kinds]
    if facts is None:
        size = file.stat().st_size
        if as_json:
            unknown: dict[str, Any] = dict.fromkeys(workspaces.WorkspaceInfo.__dataclass_fields__)
            terminal.document(unknown | {"path": str(file), "encrypted": True, "size": size, "keys": names})
            return
        words = terminal.translate("Commands", "encrypted, {size} KB; opens with: {keys}")
        terminal.result(str(file))
        listed_words = ", ".join(kind_words(terminal, name) for name in names)
        terminal.result(words.format(size=round(size / 1024), keys=listed_words))
    elif as_json:
        terminal.document({**asdict(facts), "keys": names})
    else:
        _say(terminal, facts)


def _say(terminal: Terminal, facts: "WorkspaceInfo") -> None:
    translate = terminal.translate
    terminal.result(facts.path)
    terminal.result(
        translate("Commands", "made {date} with {program}, format {version}, {protection}, {size} KB").format(
            date=facts.created_at[:10],
            program=facts.created_with,
            version=facts.schema_version,
            protection=translate("Commands", "encrypted") if facts.encrypted else translate("Commands", "plain"),
            size=round(facts.size / 1024),
        )
    )
    for counted in (
        translate("Commands", "%n vendor(s)", None, facts.vendors),
        translate("Commands", "%n campaign(s)", None, facts.campaigns),
        translate("Commands", "%n customer(s)", None, facts.customers),
        translate("Commands", "%n interview(s)", None, facts.interviews),
    ):
        terminal.result(counted)
    if facts.benchmark is not None:
        terminal.result(translate("Commands", "benchmark {release}").format(release=facts.benchmark))


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@new_passphrase_option
@json_option
@pass_terminal
def encrypt(terminal: Terminal, file: Path, new_file: Path | None, as_json: bool) -> None:
    """Encrypt a plain workspace that nobody has open. Copies and backups made before stay plain.

    --json: {"workspace", "encrypted", "overwritten"}
    """
    from scorefact_desktop.services import encrypting

    made = encrypting.encrypt(file, new_passphrase(terminal, new_file))
    made.workspace.close()
    say_rewritten(terminal, as_json, made)


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@passphrase_option
@json_option
@pass_terminal
def decrypt(terminal: Terminal, file: Path, as_json: bool) -> None:
    """Take the encryption off a workspace that nobody has open: whoever has the file can read it then.

    --json: {"workspace", "encrypted", "overwritten"}
    """
    from scorefact_desktop.services import encrypting

    made = encrypting.decrypt(file, secret_or_ask(terminal, file, terminal.secret()))
    made.workspace.close()
    say_rewritten(terminal, as_json, made)


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@json_option
@pass_terminal
def lock(terminal: Terminal, file: Path, as_json: bool) -> None:
    """Have this computer's keyring forget an encrypted workspace, and say who has it open.

    Afterwards it opens only with its passphrase, a recovery key or an organisation's key. A window that has it open
    is not closed: lock it there.

    --json: {"workspace", "forgotten", "open_by"}
    """
    from scorefact_desktop.services.keys import lock as forget

    locked = forget(file)
    if as_json:
        terminal.document({"workspace": str(file), "forgotten": locked.forgotten, "open_by": locked.holder})
        return
    say = terminal.translate
    if locked.forgotten:
        terminal.result(say("Commands", "This computer’s keyring has forgotten {path}.").format(path=file))
    else:
        terminal.result(say("Commands", "This computer’s keyring holds nothing of {path}.").format(path=file))
    if locked.holder is not None:
        words = say("Commands", "It is open in another program: {holder}. Lock or close it there.")
        terminal.message(words.format(holder=locked.holder))
