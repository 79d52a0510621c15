"""`scorefact export verify`: whether a delivery is what a device signed, and how that is said."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, passphrase_option

if TYPE_CHECKING:
    from scorefact_desktop.services.label_checking import Delivered


@click.command()
@click.argument("path", metavar="FILE", type=PATH)
@click.option("--device", "cards", multiple=True, metavar="FILE", type=PATH, help="The card of a device to be trusted.")
@click.option("--workspace", metavar="FILE", type=PATH, help="A workspace that knows devices.")
@passphrase_option
@json_option
@pass_terminal
@click.pass_context
def verify(
    ctx: click.Context,
    terminal: Terminal,
    path: Path,
    cards: tuple[Path, ...],
    workspace: Path | None,
    as_json: bool,
) -> None:
    """Verify a delivered document that was signed by a device, offline. Labels are verified by `label verify`.

    Exit status 0 where a trusted device signed it and nothing was changed since; else 1.

    --json: {"status": "valid" | "unknown_key" | "altered" | "no_delivery", "sound", "fingerprint", "device",
    "message"}; the fingerprint is that of `package devices`
    """
    from scorefact_desktop.services import devices, label_checking, local_day

    trusted = tuple(devices.carried(devices.read_card(card)) for card in cards)
    if workspace is not None:
        with opened(workspace, read_only=True) as found:
            trusted = (*trusted, *label_checking.devices_in(found))
    checked = label_checking.verify(path, (), (), today=local_day.today(), trusted=trusted)
    if checked.delivery is None:
        message = terminal.translate("Commands", "{file} was not signed by a device as a delivery.").format(
            file=path.name
        )
        found_ = {"status": "no_delivery", "sound": False, "fingerprint": "", "device": "", "message": message}
    else:
        found_ = delivery_document(terminal, checked.delivery)
    if as_json:
        terminal.document(found_)
    else:
        terminal.result(delivery_line(terminal, checked.delivery) if checked.delivery else str(found_["message"]))
    if not found_["sound"]:
        ctx.exit(1)


def delivery_line(terminal: Terminal, found: "Delivered") -> str:
    """The verdict on a delivery and what it means, for people."""
    from scorefact_desktop.services import delivery_verdicts

    return f"{delivery_verdicts.word(found.status, terminal.translate)}. {_message(terminal, found)}"


def delivery_document(terminal: Terminal, found: "Delivered") -> dict[str, object]:
    """The verdict on a delivery for scripts, with the keys of `export verify --json`."""
    return {
        "status": found.status,
        "sound": found.sound,
        "fingerprint": found.fingerprint,
        "device": found.device,
        "message": _message(terminal, found),
    }


def _message(terminal: Terminal, found: "Delivered") -> str:
    from scorefact_desktop.services import delivery_verdicts

    text = delivery_verdicts.sentence(found.status, terminal.translate)
    return text.format(device=found.device, fingerprint=found.fingerprint)
