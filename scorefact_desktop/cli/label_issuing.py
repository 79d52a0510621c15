"""`scorefact label issuer, revoke, page`: what an issuer of labels makes and gives to everybody."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorefact_desktop.catalogues import language_for
from scorefact_desktop.cli.common import PATH, Terminal, iso, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.label_options import key_option, key_passphrase, list_option, out_option
from scorefact_desktop.services import local_day

if TYPE_CHECKING:
    from scorefact_desktop.services.label_checking import Issuer


@click.command()
@click.argument("number")
@key_option
@key_passphrase
@click.option("--reason", required=True, help="Why; everybody who verifies the label is told.")
@click.option(
    "--list", "path", required=True, metavar="FILE.revocations", type=PATH, help="The list; made where it is missing."
)
@json_option
@pass_terminal
def revoke(
    terminal: Terminal,
    number: str,
    key_path: Path,
    passphrase: str | None,
    reason: str,
    path: Path,
    as_json: bool,
) -> None:
    """Revoke a label: add its number to the issuer's signed list.

    --json: {"list", "revoked": [NUMBER], "next_on"}
    """
    from scorefact_desktop.services import issuers

    key = issuers.read_key(key_path, passphrase)
    made = issuers.revoke(path, key, number, reason, today=local_day.today())
    if as_json:
        terminal.document(
            {"list": made.number, "revoked": [one.number for one in made.revoked], "next_on": iso(made.next_on)}
        )
    else:
        text = terminal.translate("Commands", "{file}: list {number} of revoked labels; give it to everybody.")
        terminal.result(text.format(file=path, number=made.number))


@click.command()
@click.option("--issuer", "issuer_path", required=True, metavar="FILE", type=PATH, help="The issuer's public file.")
@list_option
@out_option
@json_option
@pass_terminal
def page(terminal: Terminal, issuer_path: Path, lists: tuple[Path, ...], out: Path, as_json: bool) -> None:
    """Write the issuer's verification page: one HTML file that loads nothing, to be put at the issuer's address.

    --json: {"file"}
    """
    from functools import partial

    from scorefact_desktop.services import issuers
    from scorefact_desktop.services.label_page import write_page

    signed = [issuers.read_revocations(path) for path in lists]
    write_page(issuers.read_issuer(issuer_path), signed, out, partial(language_for, strict=True))
    if as_json:
        terminal.document({"file": str(out)})
    else:
        terminal.result(str(out))


@click.group()
def issuer() -> None:
    """Make an issuing key, trust an issuer, list those that are trusted."""


@issuer.command()
@click.option("--name", required=True, help="The legal entity that issues.")
@click.option("--page", "address", default="", help="The address of its verification page (https://…).")
@click.option("--complaints", default="", help="Where to complain: an address.")
@click.option("--specimen", is_flag=True, help="A test key: whatever it seals is a specimen.")
@key_passphrase
@click.option("--out", "out", required=True, metavar="NAME", type=PATH, help="Writes NAME.key.json, NAME.issuer.json.")
@json_option
@pass_terminal
def make(
    terminal: Terminal,
    name: str,
    address: str,
    complaints: str,
    specimen: bool,
    passphrase: str | None,
    out: Path,
    as_json: bool,
) -> None:
    """Make an issuing key and the public file of its issuer.

    --json: {"name", "specimen", "fingerprint", "key", "public"}
    """
    from scorefact_desktop.services import issuers

    key, public = (out.with_name(f"{out.name}.{kind}.json") for kind in ("key", "issuer"))
    made = issuers.make_key(
        key,
        public,
        name=name,
        page=address,
        complaints=complaints,
        specimen=specimen,
        passphrase=passphrase,
        today=local_day.today(),
    )
    if passphrase is None:
        terminal.message(
            terminal.translate("Commands", "This key has no passphrase: whoever has the file can seal labels with it.")
        )
    if as_json:
        terminal.document(
            {
                "name": made.name,
                "specimen": made.specimen,
                "fingerprint": made.fingerprint,
                "key": str(key),
                "public": str(public),
            }
        )
        return
    terminal.result(str(public))
    text = terminal.translate("Commands", "The key is in {file}; keep it where labels are sealed, and a copy apart.")
    terminal.message(text.format(file=key))


@issuer.command()
@click.argument("path", metavar="FILE", type=PATH)
@workspace_option
@json_option
@pass_terminal
def trust(terminal: Terminal, path: Path, workspace: Path, as_json: bool) -> None:
    """Accept the seals of an issuer in a workspace, once its fingerprint has been compared.

    --json: {"name", "specimen", "fingerprint"}
    """
    from scorefact_desktop.services import issuers

    with opened(workspace) as found:
        made = issuers.trust(found, path)
    _show_issuers(terminal, [made], as_json, one=True)


@issuer.command("list")
@workspace_option
@json_option
@pass_terminal
def list_(terminal: Terminal, workspace: Path, as_json: bool) -> None:
    """List the issuers that a workspace trusts.

    --json: {"issuers": [{"name", "specimen", "fingerprint"}]}
    """
    from scorefact_desktop.services import issuers

    with opened(workspace, read_only=True) as found:
        known = issuers.trusted(found)
    _show_issuers(terminal, list(known), as_json)


def _show_issuers(terminal: Terminal, found: "list[Issuer]", as_json: bool, *, one: bool = False) -> None:
    documents = [{"name": it.name, "specimen": it.specimen, "fingerprint": it.fingerprint} for it in found]
    if as_json:
        terminal.document(documents[0] if one else {"issuers": documents})
        return
    for it in found:
        terminal.result(f"{it.name}\n  {it.fingerprint}")


COMMANDS = (revoke, page, issuer)
