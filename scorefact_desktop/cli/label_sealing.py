"""`scorefact label request, seal, import, verify, revoke, page, issuer`: from the decision to a label on paper."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import (
    PATH,
    Terminal,
    json_option,
    opened,
    pass_terminal,
    passphrase_option,
    workspace_option,
)
from scorefact_desktop.cli.delivery_checking import delivery_document, delivery_line
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.translation import language_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scorefact_desktop.services.label_checking import Checked, Issuer

_PASSPHRASE = "SCOREFACT_ISSUER_PASSPHRASE"

_key_option = click.option(
    "--key", "key_path", required=True, metavar="FILE", type=PATH, help="The issuing key, which stays where it is."
)
_passphrase_option = click.option(
    "--passphrase-file", metavar="FILE", type=PATH, help=f"The passphrase of the issuing key (or {_PASSPHRASE})."
)
_out_option = click.option("--out", "out", required=True, metavar="FILE", type=PATH, help="The file to write.")
_list_option = click.option(
    "--revocations", "lists", multiple=True, metavar="FILE", type=PATH, help="A signed list of revoked labels."
)


@click.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
@click.option("--supplied-by", default="", help="Who supplied the list of customers (default: as noted).")
@click.option("--checked-by", default="", help="How and by whom the list was checked, such as against invoicing.")
@_out_option
@json_option
@pass_terminal
def request(
    terminal: Terminal, workspace: Path, campaign: str, supplied_by: str, checked_by: str, out: Path, as_json: bool
) -> None:
    """Ask for the label of a closed campaign to be sealed: write the request for whoever holds the key.

    --json: {"campaign", "request", "file", "results" (the SHA-256 that the seal will sign)}
    """
    from scorefact_desktop.services import label_sealing

    with opened(workspace) as found:
        made = label_sealing.request(found, campaign, out, supplied_by=supplied_by, checked_by=checked_by)
    if as_json:
        terminal.document({"campaign": campaign, "request": made.uid, "file": str(out), "results": made.hash.hex()})
    else:
        terminal.result(
            terminal.translate("Commands", "{file}: send it to whoever holds the issuing key.").format(file=out)
        )


@click.command()
@click.argument("request_path", metavar="REQUEST", type=PATH)
@_key_option
@_passphrase_option
@click.option("--number", default="", help="The number of the label (default: made of the year and the results).")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day of sealing (default: today).")
@_out_option
@json_option
@pass_terminal
def seal(
    terminal: Terminal,
    request_path: Path,
    key_path: Path,
    passphrase_file: Path | None,
    number: str,
    day: Any,
    out: Path,
    as_json: bool,
) -> None:
    """Seal a request: sign its statement and its page in three languages. No workspace is needed.

    --json: {"number", "vendor", "year", "issued_on", "valid_until", "specimen", "issuer", "file"}
    """
    from functools import partial

    from scorefact_desktop.services import issuers, label_sealing

    key = issuers.read_key(key_path, _passphrase(passphrase_file))
    today = day.date() if day else date.today()  # noqa: DTZ011 the day on the wall is what a label bears
    made = label_sealing.seal(request_path, key, out, partial(language_for, strict=True), today=today, number=number)
    if as_json:
        terminal.document(
            {
                "number": made.number,
                "vendor": made.vendor,
                "year": made.year,
                "issued_on": _day(made.issued_on),
                "valid_until": _day(made.valid_until),
                "specimen": made.specimen,
                "issuer": made.issuer,
                "file": str(out),
            }
        )
        return
    text = terminal.translate("Commands", "{file}: the label {number} of {vendor} {year}, valid until {day}.")
    terminal.result(
        text.format(file=out, number=made.number, vendor=made.vendor, year=made.year, day=_day(made.valid_until))
    )


@click.command("import")
@click.argument("path", metavar="FILE", type=PATH)
@workspace_option
@json_option
@pass_terminal
def import_(terminal: Terminal, path: Path, workspace: Path, as_json: bool) -> None:
    """Take a seal in, or an issuer's list of revoked labels; both only from issuers that are trusted.

    --json: {"kind": "seal", "number", "valid_until", "specimen"} or {"kind": "revocations", "list", "revoked":
    [NUMBER]}
    """
    from scorefact_desktop.services import issuers, label_sealing

    with opened(workspace) as found:
        if path.suffix == ".revocations":
            taken = issuers.import_revocations(found, path)
            numbers = [one.number for one in taken.revoked]
            if as_json:
                terminal.document({"kind": "revocations", "list": taken.number, "revoked": numbers})
            else:
                text = terminal.translate("Commands", "List {number} of revoked labels is in use.")
                terminal.result(text.format(number=taken.number))
            return
        sealed = label_sealing.import_seal(found, path, today=date.today())  # noqa: DTZ011 as above
    if as_json:
        terminal.document(
            {
                "kind": "seal",
                "number": sealed.number,
                "valid_until": _day(sealed.valid_until),
                "specimen": sealed.specimen,
            }
        )
    else:
        text = terminal.translate("Commands", "The label {number} is in the workspace; export it as PDF and badge.")
        terminal.result(text.format(number=sealed.number))


@click.command()
@click.argument("what", metavar="FILE|IMAGE|TEXT")
@click.option("--issuer", "issuer_paths", multiple=True, metavar="FILE", type=PATH, help="An issuer's public file.")
@_list_option
@click.option("--workspace", metavar="FILE", type=PATH, help="A workspace that knows issuers and revocations.")
@passphrase_option
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="As of this day (default: today).")
@json_option
@pass_terminal
@click.pass_context
def verify(
    ctx: click.Context,
    terminal: Terminal,
    what: str,
    issuer_paths: tuple[Path, ...],
    lists: tuple[Path, ...],
    workspace: Path | None,
    day: Any,
    as_json: bool,
) -> None:
    """Verify a label offline: a sealed PDF, a picture of its code, or the text of the code.

    Exit status 0 for a label that is valid, as far as can be told offline, and for an untouched specimen; else 1.

    --json: {"status": "valid" | "offline" | "specimen" | "expired" | "revoked" | "unknown_issuer" | "altered",
    "sound", "document" (a whole page was checked), "message", "label": {"number", "vendor", "year", "issuer",
    "issued_on", "valid_until", "specimen", "population", "complete", "rule_set", "figures": [{"kind", "value", "lower",
    "upper", "n"}]} | null}; of a document that a device signed as a delivery the status is "no_label", with "delivery"
    as in `export verify`
    """
    from scorefact_desktop.services import issuers, label_checking
    from scorefact_desktop.services.label_files import read_small

    known = tuple(issuers.read_issuer(path) for path in issuer_paths)
    trusted: tuple[label_checking.Device, ...] = ()
    signed = tuple(read_small(path, 1024 * 1024, "revocations_unreadable") for path in lists)
    if workspace is not None:
        with opened(workspace, read_only=True) as found:
            more, stored = label_checking.known_in(found)
            trusted = label_checking.devices_in(found)
        known, signed = (*known, *more), (*signed, *stored)
    today = day.date() if day else date.today()  # noqa: DTZ011 as above
    path = Path(what)
    if _is_text(what):
        checked = label_checking.Checked(label_checking.verify_text(what, known, signed, today=today), document=False)
    else:
        checked = label_checking.verify(path, known, signed, today=today, trusted=trusted)
    _tell(terminal, checked, as_json)
    if not checked.verdict.sound:
        ctx.exit(1)


@click.command()
@click.argument("number")
@_key_option
@_passphrase_option
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
    passphrase_file: Path | None,
    reason: str,
    path: Path,
    as_json: bool,
) -> None:
    """Revoke a label: add its number to the issuer's signed list.

    --json: {"list", "revoked": [NUMBER], "next_on"}
    """
    from scorefact_desktop.services import issuers

    key = issuers.read_key(key_path, _passphrase(passphrase_file))
    made = issuers.revoke(path, key, number, reason, today=date.today())  # noqa: DTZ011 as above
    if as_json:
        terminal.document(
            {"list": made.number, "revoked": [one.number for one in made.revoked], "next_on": _day(made.next_on)}
        )
    else:
        text = terminal.translate("Commands", "{file}: list {number} of revoked labels; give it to everybody.")
        terminal.result(text.format(file=path, number=made.number))


@click.command()
@click.option("--issuer", "issuer_path", required=True, metavar="FILE", type=PATH, help="The issuer's public file.")
@_list_option
@_out_option
@json_option
@pass_terminal
def page(terminal: Terminal, issuer_path: Path, lists: tuple[Path, ...], out: Path, as_json: bool) -> None:
    """Write the issuer's verification page: one HTML file that loads nothing, to be put at the issuer's address.

    --json: {"file"}
    """
    from functools import partial

    from scorefact_desktop.services import issuers
    from scorefact_desktop.services.label_files import read_small
    from scorefact_desktop.services.label_page import write_page

    signed = [read_small(path, 1024 * 1024, "revocations_unreadable") for path in lists]
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
@_passphrase_option
@click.option("--out", "out", required=True, metavar="NAME", type=PATH, help="Writes NAME.key.json, NAME.issuer.json.")
@json_option
@pass_terminal
def make(
    terminal: Terminal,
    name: str,
    address: str,
    complaints: str,
    specimen: bool,
    passphrase_file: Path | None,
    out: Path,
    as_json: bool,
) -> None:
    """Make an issuing key and the public file of its issuer.

    --json: {"name", "specimen", "fingerprint", "key", "public"}
    """
    from scorefact_desktop.services import issuers

    key, public = (out.with_name(f"{out.name}.{kind}.json") for kind in ("key", "issuer"))
    secret = _passphrase(passphrase_file)
    made = issuers.make_key(
        key,
        public,
        name=name,
        page=address,
        complaints=complaints,
        specimen=specimen,
        passphrase=secret,
        today=date.today(),  # noqa: DTZ011 as above
    )
    if secret is None:
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


def _tell(terminal: Terminal, checked: "Checked", as_json: bool) -> None:
    from scorefact_desktop.services import label_verdicts

    verdict, found = checked.verdict, checked.verdict.statement
    facts = {
        "end": _day(found.valid_until) if found else "",
        "day": _day(verdict.revocation.on) if verdict.revocation else "",
        "reason": verdict.revocation.reason if verdict.revocation else "",
    }
    message = label_verdicts.sentence(verdict.status, terminal.translate).format(**facts)
    if not as_json:
        terminal.result(f"{label_verdicts.word(verdict.status, terminal.translate)}. {message}")
        if found is not None:
            terminal.result(f"{found.number}  {found.vendor} {found.year}  {found.issuer}  {_day(found.valid_until)}")
        if checked.delivery is not None:
            terminal.result(delivery_line(terminal, checked.delivery))
        return
    label: Mapping[str, Any] | None = None
    if found is not None:
        label = {
            "number": found.number,
            "vendor": found.vendor,
            "year": found.year,
            "issuer": found.issuer,
            "issued_on": _day(found.issued_on),
            "valid_until": _day(found.valid_until),
            "specimen": found.specimen,
            "population": found.population,
            "complete": found.complete,
            "rule_set": {"id": found.rule_set, "version": found.rule_set_version},
            "figures": [
                {"kind": one.kind, "value": one.value, "lower": one.lower, "upper": one.upper, "n": one.n}
                for one in found.figures
            ],
        }
    told = {
        "status": verdict.status,
        "sound": verdict.sound,
        "document": checked.document,
        "message": message,
        "label": label,
    }
    if checked.delivery is not None:
        told["delivery"] = delivery_document(terminal, checked.delivery)
    terminal.document(told)


def _is_text(what: str) -> bool:
    """Whether an argument is the text of a code rather than the name of a file: codes are long, and often addresses."""
    if what.startswith(("https://", "http://")) or "#" in what:
        return True
    return len(what) > 200 and what.isalnum() and what.isupper()


def _passphrase(path: Path | None) -> str | None:
    if path is None:
        return os.environ.get(_PASSPHRASE) or None
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("file_unreadable", file=path.name) from error
    return lines[0] if lines else None


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


COMMANDS = (request, seal, import_, verify, revoke, page, issuer)
