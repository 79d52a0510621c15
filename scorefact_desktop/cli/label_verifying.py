"""`scorefact label verify`: what a sealed document, a picture of its code or the text of the code is worth."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, iso, json_option, opened, pass_terminal, passphrase_option
from scorefact_desktop.cli.delivery_checking import delivery_document, delivery_line
from scorefact_desktop.cli.label_options import list_option
from scorefact_desktop.cli.signing import day_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scorefact_desktop.services.label_checking import Checked


@click.command()
@click.argument("what", metavar="FILE|IMAGE|TEXT")
@click.option("--issuer", "issuer_paths", multiple=True, metavar="FILE", type=PATH, help="An issuer's public file.")
@list_option
@click.option("--workspace", metavar="FILE", type=PATH, help="A workspace that knows issuers and revocations.")
@passphrase_option
@day_option("As of this day (default: today).")
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
    day: date,
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

    known = tuple(issuers.read_issuer(path) for path in issuer_paths)
    trusted: tuple[label_checking.Device, ...] = ()
    signed = tuple(issuers.read_revocations(path) for path in lists)
    if workspace is not None:
        with opened(workspace, read_only=True) as found:
            more, stored = label_checking.known_in(found)
            trusted = label_checking.devices_in(found)
        known, signed = (*known, *more), (*signed, *stored)
    path = Path(what)
    if _is_text(what):
        checked = label_checking.Checked(label_checking.verify_text(what, known, signed, today=day), document=False)
    else:
        checked = label_checking.verify(path, known, signed, today=day, trusted=trusted)
    _tell(terminal, checked, as_json)
    if not checked.verdict.sound:
        ctx.exit(1)


def _tell(terminal: Terminal, checked: "Checked", as_json: bool) -> None:
    from scorefact_desktop.services import label_verdicts

    verdict, found = checked.verdict, checked.verdict.statement
    facts = {
        "end": iso(found.valid_until) if found else "",
        "day": iso(verdict.revocation.on) if verdict.revocation else "",
        "reason": verdict.revocation.reason if verdict.revocation else "",
    }
    message = label_verdicts.sentence(verdict.status, terminal.translate).format(**facts)
    if not as_json:
        terminal.result(f"{label_verdicts.word(verdict.status, terminal.translate)}. {message}")
        if found is not None:
            terminal.result(f"{found.number}  {found.vendor} {found.year}  {found.issuer}  {iso(found.valid_until)}")
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
            "issued_on": iso(found.issued_on),
            "valid_until": iso(found.valid_until),
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
