"""`scorefact package`: interviews between laptops, the devices they travel between, and what two of them differ on."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.catalogues import Translate
    from scorefact_desktop.services.devices import KnownDevice
    from scorefact_desktop.services.packages.conflicts import Conflict, SeveralInterviews
    from scorefact_desktop.services.packages.merging import Merged

_SHARE = {"answers": ("answers",), "identity": ("identity",), "both": ("answers", "identity")}


@click.group()
def package() -> None:
    """Share interviews between laptops: encrypted, signed, merged without losing anything."""


@package.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign to share.")
@click.option("--out", required=True, metavar="FILE", type=PATH, help="The package to write (.sfpkg).")
@click.option(
    "--to", "recipients", multiple=True, required=True, metavar="DEVICE", help="Name or fingerprint; may be repeated."
)
@click.option("--assign", metavar="INTERVIEWER", help="Share the cases of this interviewer, to be called; no answers.")
@click.option(
    "--share",
    type=click.Choice(list(_SHARE)),
    default="both",
    show_default=True,
    help="Answers (interviews with their comments), identity (customers, contacts, cases, calls, names in workshops), "
    "or both. Workshops and their decisions go with either.",
)
@json_option
@pass_terminal
def export(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    out: Path,
    recipients: tuple[str, ...],
    assign: str | None,
    share: str,
    as_json: bool,
) -> None:
    """Write a package that only the devices named can read.

    --json: {"path", "campaign", "purpose", "parts", "recipients", "cases", "customers", "contacts", "attempts",
    "interviews", "workshops", "decisions", "erasures"}
    """
    from scorefact_desktop.services.packages import exporting

    with opened(workspace) as found:
        if assign is not None:
            made = exporting.assign(found, campaign, assign, out, recipients)
        else:
            made = exporting.export(found, campaign, out, recipients, parts=_SHARE[share])
    if as_json:
        terminal.document({**asdict(made), "path": str(made.path)})
        return
    terminal.result(str(made.path))
    terminal.message(
        terminal.translate(
            "Commands", "For {devices}: interviews {interviews}, cases {cases}, calls {attempts}, workshops {workshops}"
        ).format(
            devices=", ".join(made.recipients),
            interviews=made.interviews,
            cases=made.cases,
            attempts=made.attempts,
            workshops=made.workshops,
        )
    )


@package.command()
@workspace_option
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=PATH)
@click.option(
    "--trust",
    metavar="FINGERPRINT",
    help="Trust the device that signed, whose fingerprint you compared with its owner.",
)
@json_option
@pass_terminal
def merge(terminal: Terminal, workspace: Path, files: tuple[Path, ...], trust: str | None, as_json: bool) -> None:
    """Merge packages. Nothing is lost: what two laptops differ about is kept twice and listed by `conflicts`.

    --json: {"merged": [{"file", "campaign", "device", "new_campaign", "revisions", "interviews", "cases", "customers",
    "contacts", "workshops", "decisions", "attempts", "erased": {"interviews", "contacts", "attempts", "history",
    "names", "decisions"}, "conflicts", "cuts"}]}
    """
    from scorefact_desktop.services.packages import merging

    done = []
    with opened(workspace) as found:
        for file in files:
            done.append((file, merging.merge(found, merging.look(found, file), trust=trust)))
    if as_json:
        terminal.document({"merged": [{"file": str(file), **asdict(one)} for file, one in done]})
        return
    for file, one in done:
        terminal.result(_merged_line(file, one, terminal.translate))
        for cut in one.cuts:
            terminal.message(_cut_line(cut.device, cut.entry, terminal.translate))


@package.command()
@workspace_option
@click.option("--solve", metavar="ID", help="Decide about this thing; with --take.")
@click.option("--take", metavar="REVISION", help="The state to take, by (the beginning of) its id.")
@click.option("--count", "count", metavar="INTERVIEW", help="Let this interview of its case count.")
@json_option
@pass_terminal
def conflicts(
    terminal: Terminal, workspace: Path, solve: str | None, take: str | None, count: str | None, as_json: bool
) -> None:
    """List what two laptops differ about, both values side by side; decide with --solve and --take.

    --json: {"conflicts": [{"kind", "uid", "name", "campaign", "sides": [{"revision", "device", "shown"}],
    "differences": [{"field", "values"}]}], "several_interviews": [{"case", "name", "campaign", "interviews",
    "devices", "counting"}]}
    """
    from scorefact_desktop.services.packages import conflicts as service

    if (solve is None) != (take is None):
        raise click.UsageError("--solve ID needs --take REVISION.")
    with opened(workspace, read_only=solve is None and count is None) as found:
        if solve is not None and take is not None:
            _solve(service.conflicts(found), found, solve, take)
        if count is not None:
            service.count_instead(found, count)
        open_, several = service.conflicts(found), service.several_interviews(found)
    if as_json:
        terminal.document(
            {"conflicts": [asdict(one) for one in open_], "several_interviews": [asdict(one) for one in several]}
        )
        return
    if not open_ and not several:
        terminal.message(terminal.translate("Commands", "Nothing to decide."))
    for one in open_:
        _print_conflict(terminal, one)
    for case in several:
        _print_several(terminal, case)


@package.command()
@workspace_option
@click.option("--name", metavar="NAME", help="Call this device so.")
@click.option("--card", metavar="FILE", type=PATH, help="Write this device's card, to be given to others (.sfdevice).")
@click.option("--add", "added", metavar="FILE", type=PATH, help="Get to know the device of a card.")
@click.option("--trust", metavar="FINGERPRINT", help="Trust a device, whose fingerprint you compared with its owner.")
@click.option("--forget", metavar="DEVICE", help="Make nothing for a device and take nothing from it any more.")
@json_option
@pass_terminal
def devices(
    terminal: Terminal,
    workspace: Path,
    name: str | None,
    card: Path | None,
    added: Path | None,
    trust: str | None,
    forget: str | None,
    as_json: bool,
) -> None:
    """List this device and those it knows; add, trust and forget devices.

    --json: {"devices": [{"id", "name", "fingerprint", "trusted", "own", "added_at"}]}
    """
    from scorefact_desktop.services import devices as service
    from scorefact_desktop.services.packages.exporting import device_named

    with opened(workspace) as found:
        service.own(found, name)
        if card is not None:
            service.write_card(found, card)
        if added is not None:
            service.add(found, service.read_card(added))
        if trust is not None:
            if len("".join(trust.split())) != 40:
                raise UserError(
                    "device_unknown", device=trust, known=", ".join(one.name for one in service.known(found))
                )
            service.trust(found, device_named(found, trust).id)
        if forget is not None:
            service.forget(found, device_named(found, forget).id)
        known = service.known(found)
    if as_json:
        terminal.document({"devices": [asdict(one) for one in known]})
        return
    for one in known:
        terminal.result(_device_line(one, terminal.translate))


def _solve(open_: "tuple[Conflict, ...]", workspace: Any, uid: str, take: str) -> None:
    from scorefact_desktop.services.packages import conflicts as service

    one = next((one for one in open_ if one.uid == uid), None)
    if one is None:
        raise UserError("conflict_unknown", what=uid)
    side = [side.revision for side in one.sides if side.revision.startswith(take)]
    if len(side) != 1:
        raise UserError("revision_unknown", revision=take)
    service.solve(workspace, one.kind, one.uid, side[0])


def _merged_line(file: Path, one: "Merged", translate: "Translate") -> str:
    return translate(
        "Commands",
        "{file}: {campaign} from {device}: interviews {interviews}, cases {cases}, calls {attempts}, "
        "workshops {workshops}, erased {erased}, conflicts {conflicts}",
    ).format(
        file=file.name,
        campaign=one.campaign,
        device=one.device,
        interviews=one.interviews,
        cases=one.cases,
        attempts=one.attempts,
        workshops=one.workshops,
        erased=one.erased.interviews + one.erased.contacts,
        conflicts=one.conflicts,
    )


def _cut_line(device: str | None, entry: int, translate: "Translate") -> str:
    if device is None:
        return translate(
            "Commands",
            "Another device remembers entry {entry} of this workspace’s history, which is no longer so: a backup was "
            "restored, or the history was changed.",
        ).format(entry=entry)
    return translate(
        "Commands",
        "The history of {device} no longer holds entry {entry} as it was: a backup was restored there, or the history "
        "was changed.",
    ).format(device=device, entry=entry)


def _device_line(one: "KnownDevice", translate: "Translate") -> str:
    state = (
        translate("Commands", "this device")
        if one.own
        else translate("Commands", "trusted")
        if one.trusted
        else translate("Commands", "not trusted yet")
    )
    return f"{one.name}  {one.fingerprint}  {state}"


def _print_conflict(terminal: Terminal, one: "Conflict") -> None:
    terminal.result(f"{one.kind} {one.name} {one.campaign or ''} {one.uid}".replace("  ", " "))
    for side in one.sides:
        mark = terminal.translate("Commands", "shown") if side.shown else ""
        terminal.result(f"  {side.revision[:12]}  {side.device}  {mark}".rstrip())
    for difference in one.differences:
        terminal.result(f"    {difference.field}: " + " | ".join(str(value) for value in difference.values))


def _print_several(terminal: Terminal, one: "SeveralInterviews") -> None:
    words = terminal.translate("Commands", "{name} ({campaign}) was interviewed more than once; one interview counts:")
    terminal.result(words.format(name=one.name, campaign=one.campaign))
    for uid, device in zip(one.interviews, one.devices, strict=True):
        mark = terminal.translate("Commands", "counts") if uid == one.counting else ""
        terminal.result(f"  {uid}  {device}  {mark}".rstrip())
