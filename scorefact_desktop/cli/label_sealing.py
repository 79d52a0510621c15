"""`scorefact label request, seal, import`: from the decision to a sealed label."""

from datetime import date
from pathlib import Path

import click

from scorefact_desktop.catalogues import language_for
from scorefact_desktop.cli.common import PATH, Terminal, iso, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.label_options import key_option, key_passphrase, out_option
from scorefact_desktop.cli.signing import day_option
from scorefact_desktop.services import local_day


@click.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
@click.option("--supplied-by", default="", help="Who supplied the list of customers (default: as noted).")
@click.option("--checked-by", default="", help="How and by whom the list was checked, such as against invoicing.")
@out_option
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
@key_option
@key_passphrase
@click.option("--number", default="", help="The number of the label (default: made of the year and the results).")
@day_option("The day of sealing (default: today).")
@out_option
@json_option
@pass_terminal
def seal(
    terminal: Terminal,
    request_path: Path,
    key_path: Path,
    passphrase: str | None,
    number: str,
    day: date,
    out: Path,
    as_json: bool,
) -> None:
    """Seal a request: sign its statement and its page in three languages. No workspace is needed.

    --json: {"number", "vendor", "year", "issued_on", "valid_until", "specimen", "issuer", "file"}
    """
    from functools import partial

    from scorefact_desktop.services import issuers, label_sealing

    key = issuers.read_key(key_path, passphrase)
    made = label_sealing.seal(request_path, key, out, partial(language_for, strict=True), today=day, number=number)
    if as_json:
        terminal.document(
            {
                "number": made.number,
                "vendor": made.vendor,
                "year": made.year,
                "issued_on": iso(made.issued_on),
                "valid_until": iso(made.valid_until),
                "specimen": made.specimen,
                "issuer": made.issuer,
                "file": str(out),
            }
        )
        return
    text = terminal.translate("Commands", "{file}: the label {number} of {vendor} {year}, valid until {day}.")
    terminal.result(
        text.format(file=out, number=made.number, vendor=made.vendor, year=made.year, day=iso(made.valid_until))
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
        sealed = label_sealing.import_seal(found, path, today=local_day.today())
    if as_json:
        terminal.document(
            {
                "kind": "seal",
                "number": sealed.number,
                "valid_until": iso(sealed.valid_until),
                "specimen": sealed.specimen,
            }
        )
    else:
        text = terminal.translate("Commands", "The label {number} is in the workspace; export it as PDF and badge.")
        terminal.result(text.format(number=sealed.number))


COMMANDS = (request, seal, import_)
