"""`scorefact workspace keys`: what opens an encrypted workspace. Secrets come from files, never from arguments."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import (
    PATH,
    Command,
    Terminal,
    json_option,
    pass_terminal,
    passphrase_option,
    unlocked,
)
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.encrypting import Rewritten
    from scorefact_desktop.services.keys import KeySlot, Secret

_KINDS = ("passphrase", "keyring", "organisation")


@click.group()
def keys() -> None:
    """What opens an encrypted workspace: passphrases, recovery keys, this computer's keyring, an organisation."""


def new_passphrase_option(command: Command) -> Command:
    """`--new-passphrase-file FILE`, as the parameter `new_file`."""
    return click.option(
        "--new-passphrase-file",
        "new_file",
        metavar="FILE",
        type=PATH,
        help="The new passphrase is the first line of this file.",
    )(command)


def new_passphrase(terminal: Terminal, file: Path | None) -> str:
    """A passphrase to be set: from a file, or typed twice at the terminal, where its strength is told."""
    from scorefact_desktop.services.keys import passphrase_in

    if file is not None:
        return passphrase_in(file)
    if not terminal.can_ask():
        raise UserError("passphrase_new_missing")
    say = terminal.translate
    typed = terminal.ask(say("Commands", "New passphrase"))
    if terminal.ask(say("Commands", "The same again")) != typed:
        raise UserError("passphrase_unequal")
    return typed


def kind_words(terminal: Terminal, kind: str) -> str:
    """The kind of a key in words."""
    say = terminal.translate
    return {
        "passphrase": say("Keys", "passphrase"),
        "recovery": say("Keys", "recovery key"),
        "keyring": say("Keys", "keyring of this computer"),
        "organisation": say("Keys", "organisation"),
    }[kind]


def say_rewritten(terminal: Terminal, as_json: bool, made: "Rewritten", **more: Any) -> None:
    """What became of a workspace that was written anew, and honestly of the file before."""
    path, encrypted = made.workspace.path, made.workspace.encrypted
    if as_json:
        terminal.document({"workspace": str(path), "encrypted": encrypted, "overwritten": made.overwritten, **more})
        return
    say = terminal.translate
    words = say("Commands", "{path} is encrypted.") if encrypted else say("Commands", "{path} is plain.")
    terminal.result(words.format(path=path))
    terminal.message(
        say(
            "Commands",
            "The file before was overwritten and removed. A drive may still hold older states of it, and copies and "
            "backups made before are as they were.",
        )
        if made.overwritten
        else say(
            "Commands",
            "The file before was removed but could not be overwritten on this drive. Copies and backups made before "
            "are as they were.",
        )
    )


def _opening_options(command: Command) -> Command:
    """What else than the passphrase may open a workspace, as the parameter `other`."""

    def keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
        if value:
            ctx.meta["scorefact.secret"] = (parameter.name, value)

    for option in (
        click.option("--recovery-file", metavar="FILE", type=PATH, expose_value=False, callback=keep,
                     help="A file with the recovery key, instead of the passphrase."),
        click.option("--organisation-key", metavar="FILE", type=PATH, expose_value=False, callback=keep,
                     help="The organisation's private key file, instead of the passphrase."),
        click.option("--keyring", is_flag=True, expose_value=False, callback=keep,
                     help="Open with this computer's keyring."),
    ):  # fmt: skip
        command = option(command)
    return passphrase_option(command)


def _secret(terminal: Terminal) -> "Secret | None":
    """What this call opens the workspace with; None where nothing was given."""
    from scorefact_desktop.services import keys as service

    name, value = click.get_current_context().meta.get("scorefact.secret", (None, None))
    makers: dict[str | None, Callable[[], Secret | None]] = {
        "recovery_file": lambda: service.recovery_key(service.passphrase_in(value)),
        "organisation_key": lambda: service.organisation_key(value),
        "keyring": service.from_keyring,
        None: terminal.secret,
    }
    return makers[name]()


def secret_or_ask(terminal: Terminal, file: Path, given: "Secret | None") -> "Secret":
    """What was given, else a passphrase typed at the terminal. Raises UserError passphrase_needed."""
    from scorefact_desktop.services.keys import passphrase

    if given is not None:
        return given
    if not terminal.can_ask():
        raise UserError("passphrase_needed", path=str(file))
    return passphrase(terminal.ask(terminal.translate("Commands", "Passphrase of {path}").format(path=file)))


def _text(secret: "Secret") -> str:
    """A passphrase as text again."""
    return secret.value.decode("utf-8", "surrogatepass")


def _document(slot: "KeySlot") -> dict[str, str]:
    return {
        "id": slot.id,
        "kind": slot.kind.value,
        "label": slot.label,
        "created_at": slot.created_at,
        "recipient": slot.recipient,
    }


def _tell(terminal: Terminal, as_json: bool, file: Path, slot: "KeySlot", words: str) -> None:
    if as_json:
        terminal.document({"workspace": str(file), "key": _document(slot)})
    else:
        terminal.result(words.format(kind=kind_words(terminal, slot.kind.value), key=slot.id))


@keys.command("list")
@click.argument("file", metavar="WORKSPACE", type=PATH)
@json_option
@pass_terminal
def list_(terminal: Terminal, file: Path, as_json: bool) -> None:
    """List what opens a workspace, without opening it.

    --json: {"workspace", "keys": [{"id", "kind", "label", "created_at", "recipient"}]}
    """
    from scorefact_desktop.services.keys import listed

    found = listed(file)
    if as_json:
        terminal.document({"workspace": str(file), "keys": [_document(slot) for slot in found.slots]})
        return
    for slot in found.slots:
        terminal.result(
            "  ".join((slot.id, slot.created_at[:10], kind_words(terminal, slot.kind.value), slot.label)).rstrip()
        )


@keys.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@click.option("--kind", type=click.Choice(_KINDS), default="passphrase", show_default=True, help="What is added.")
@click.option("--label", default="", help="What people call it.")
@click.option("--public-key", metavar="FILE", type=PATH, help="The organisation's public key file (age).")
@new_passphrase_option
@_opening_options
@json_option
@pass_terminal
def add(
    terminal: Terminal,
    file: Path,
    kind: str,
    label: str,
    public_key: Path | None,
    new_file: Path | None,
    as_json: bool,
) -> None:
    """Add a passphrase, this computer's keyring, or an organisation. See “recovery” for recovery keys.

    --json: {"workspace", "key": {"id", "kind", "label", "created_at", "recipient"}}
    """
    from scorefact_desktop.services import keys as service

    if kind == "organisation" and public_key is None:
        raise click.UsageError("--kind organisation needs --public-key.")
    with unlocked(file, secret=_secret(terminal)) as workspace:
        if kind == "organisation":
            assert public_key is not None
            slot = service.add_organisation(workspace, public_key, label)
        elif kind == "keyring":
            slot = service.add_keyring(workspace, label)
        else:
            slot = service.add_passphrase(workspace, new_passphrase(terminal, new_file), label)
    _tell(terminal, as_json, file, slot, terminal.translate("Commands", "Added: {kind} {key}"))


@keys.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@click.argument("key")
@_opening_options
@json_option
@pass_terminal
def remove(terminal: Terminal, file: Path, key: str, as_json: bool) -> None:
    """Take away a key, named as “list” does. Copies made before still open with it.

    --json: {"workspace", "key": {"id", "kind", "label", "created_at", "recipient"}}
    """
    from scorefact_desktop.services import keys as service

    with unlocked(file, secret=_secret(terminal)) as workspace:
        slot = service.remove(workspace, key)
    _tell(terminal, as_json, file, slot, terminal.translate("Commands", "Taken away: {kind} {key}"))


@keys.command("change-passphrase")
@click.argument("file", metavar="WORKSPACE", type=PATH)
@new_passphrase_option
@passphrase_option
@json_option
@pass_terminal
def change_passphrase(terminal: Terminal, file: Path, new_file: Path | None, as_json: bool) -> None:
    """Put a new passphrase in place of the present one. Copies made before still open with the old one.

    --json: {"workspace", "key": {"id", "kind", "label", "created_at", "recipient"}}
    """
    from scorefact_desktop.services import keys as service

    secret = secret_or_ask(terminal, file, terminal.secret())
    with unlocked(file, secret=secret) as workspace:
        slot = service.change_passphrase(workspace, _text(secret), new_passphrase(terminal, new_file))
    _tell(terminal, as_json, file, slot, terminal.translate("Commands", "Changed: {kind} {key}"))


@keys.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@click.option("--label", default="", help="What people call it, such as where the sheet is kept.")
@click.option("--out", type=PATH, metavar="FILE", help="Write the sheet to this PDF or text file instead of printing.")
@_opening_options
@json_option
@pass_terminal
def recovery(terminal: Terminal, file: Path, label: str, out: Path | None, as_json: bool) -> None:
    """Make a recovery key and show it once: print it, and keep it where nobody finds it together with the laptop.

    --json: {"workspace", "key": {"id", "kind", "label", "created_at", "recipient"}, "recovery", "file"}
    """
    from scorefact_desktop.services import keys as service
    from scorefact_desktop.services.recovery_sheets import write_sheet

    with unlocked(file, secret=_secret(terminal)) as workspace:
        slot, printed = service.add_recovery(workspace, label)
    if out is not None:
        write_sheet(out, file.name, printed, slot.created_at, terminal.language, terminal.translate)
    if as_json:
        document = {"workspace": str(file), "key": _document(slot)}
        terminal.document({**document, "recovery": None if out else printed, "file": str(out) if out else None})
        return
    say = terminal.translate
    if out is None:
        terminal.result(printed)
    else:
        terminal.result(say("Commands", "Recovery sheet: {path}").format(path=out))
    terminal.message(
        say("Commands", "This key opens {path} without the passphrase, and cannot be shown again.").format(path=file)
    )


@keys.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@new_passphrase_option
@_opening_options
@json_option
@pass_terminal
def rekey(terminal: Terminal, file: Path, new_file: Path | None, as_json: bool) -> None:
    """Give a workspace that nobody has open a new key after a suspected leak; what opened it before opens it no more.

    Without --new-passphrase-file the present passphrase stays. A recovery key is replaced by the new one that is
    printed. Copies made before still open with what opened them.

    --json: {"workspace", "encrypted", "overwritten", "recovery", "dropped": [keys that open it no more]}
    """
    from scorefact_desktop.services import encrypting
    from scorefact_desktop.services import keys as service

    secret = secret_or_ask(terminal, file, _secret(terminal))
    if new_file is None and secret.kind is service.Kind.PASSPHRASE:
        text = _text(secret)  # the present one stays
    else:
        text = new_passphrase(terminal, new_file)
    made = encrypting.rekey(file, secret, text)
    made.workspace.close()
    dropped = [_document(slot) for slot in made.dropped]
    say_rewritten(terminal, as_json, made, recovery=made.recovery or None, dropped=dropped)
    if as_json:
        return
    say = terminal.translate
    for slot in made.dropped:
        words = say("Commands", "Opens it no more: {kind} {key}")
        terminal.message(words.format(kind=kind_words(terminal, slot.kind.value), key=slot.id))
    if made.recovery:
        terminal.message(say("Commands", "The new recovery key, which cannot be shown again:"))
        terminal.result(made.recovery)


@keys.command("new-organisation")
@click.option("--private", "private", required=True, type=PATH, metavar="FILE", help="Where the private key goes.")
@click.option("--public", "public", required=True, type=PATH, metavar="FILE", help="Where the public key goes.")
@json_option
@pass_terminal
def new_organisation(terminal: Terminal, private: Path, public: Path, as_json: bool) -> None:
    """Make the two key files of an organisation: the private one is kept apart and offline, the public one goes out.

    --json: {"private", "public", "recipient"}
    """
    from scorefact_desktop.services.keys import make_organisation

    recipient = make_organisation(private, public)
    if as_json:
        terminal.document({"private": str(private), "public": str(public), "recipient": recipient})
    else:
        terminal.result(recipient)
