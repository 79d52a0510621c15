"""`scorefact benchmark contribute, receive, build, sync, show`: what a workspace gives to the benchmark and has of it.

The steward's keys and repository are in `benchmark_repository`.
"""

from collections import Counter
from datetime import date
from pathlib import Path

import click

from scorefact_desktop.cli import benchmark_repository
from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.signing import day_option


@click.group()
def benchmark() -> None:
    """Pool finished campaigns into a benchmark, publish it, sync it.

    Keys, once: `keys` makes five of them. Three root keys are kept by three people, apart and offline; two of them
    together can replace any other key. The release key signs releases; the freshness key says again, at least every
    100 days, that the newest release is still the newest. `start` makes the repository and its first root file, which
    every laptop is given by hand: nothing that is synced can replace it.
    """


for _command in benchmark_repository.COMMANDS:
    benchmark.add_command(_command)


@benchmark.command()
@workspace_option
@click.option("--out", required=True, metavar="FILE", type=PATH, help="The file to write.")
@json_option
@pass_terminal
def contribute(terminal: Terminal, workspace: Path, out: Path, as_json: bool) -> None:
    """Write what this workspace gives: figures of its closed campaigns, signed by this device, without names.

    --json: {"file", "campaigns", "vendors", "fingerprint"}
    """
    from scorefact_desktop.services.benchmark import contributing

    with opened(workspace) as found:
        given = contributing.write(found, out)
        fingerprint = contributing.own_fingerprint(found)
    vendors = len({one.vendor for one in given.campaigns})
    if as_json:
        terminal.document(
            {"file": str(out), "campaigns": len(given.campaigns), "vendors": vendors, "fingerprint": fingerprint}
        )
    else:
        text = terminal.translate("Commands", "{file}. Campaigns: {campaigns}. Fingerprint to compare: {fingerprint}")
        terminal.result(text.format(file=out, campaigns=len(given.campaigns), fingerprint=fingerprint))


@benchmark.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=PATH)
@workspace_option
@click.option("--accept", default="", help="The fingerprint of a giver, compared by telephone, to accept from now on.")
@json_option
@pass_terminal
def receive(terminal: Terminal, paths: tuple[Path, ...], workspace: Path, accept: str, as_json: bool) -> None:
    """Take contributions in, from givers who are accepted.

    --json: {"received": [{"file", "campaigns", "known", "signer"}]}
    """
    from scorefact_desktop.services.benchmark import contributing

    done = []
    with opened(workspace) as found:
        for path in paths:
            taken = contributing.receive(found, path, accept=accept)
            done.append(
                {
                    "file": str(path),
                    "campaigns": len(taken.contribution.campaigns),
                    "known": taken.known,
                    "signer": taken.signer,
                }
            )
    if as_json:
        terminal.document({"received": done})
        return
    for one in done:
        known = terminal.translate("Commands", "{file}: known already")
        new = terminal.translate("Commands", "{file}. Campaigns: {campaigns}.")
        terminal.result((known if one["known"] else new).format(**one))


@benchmark.command()
@workspace_option
@click.option("--release", required=True, help="The name of the release, such as 2026.1.")
@day_option("Its day (default: today).")
@click.option("--without-own", is_flag=True, help="Leave this workspace's own campaigns out.")
@click.option(
    "--engine", "engine_name", default="duckdb", show_default=True, metavar="duckdb|spark://...|local-cluster[...]",
    help="Where pooling runs.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Show what would be published and withheld; record nothing.")
@click.option("--out", metavar="FILE", type=PATH, help="The file to write.")
@json_option
@pass_terminal
def build(
    terminal: Terminal,
    workspace: Path,
    release: str,
    day: date,
    without_own: bool,
    engine_name: str,
    dry_run: bool,
    out: Path | None,
    as_json: bool,
) -> None:
    """Build a release: at least 5 vendors per cell, none that outweighs, none that subtraction would give away.

    --json: {"release", "file", "vendors", "campaigns", "groups": [{"id", "vendors", "cells"}], "withheld": [{"group",
    "figure", "vendors", "reason": "few" | "dominant" | "subtracted"}]}
    """
    from scorefact_desktop.services.benchmark import building

    if out is None and not dry_run:
        raise click.UsageError("Give --out FILE, or --dry-run.")
    with opened(workspace, read_only=dry_run) as found:
        if dry_run or out is None:
            made = building.preview(found, release, day, with_own=not without_own, engine_name=engine_name)
        else:
            made = building.build_release(found, release, out, day, with_own=not without_own, engine_name=engine_name)
    groups = [
        {"id": one.id, "vendors": one.vendors, "cells": len(one.themes) + len(one.indicators)}
        for one in made.benchmark.groups
    ]
    if as_json:
        terminal.document(
            {
                "release": release,
                "file": None if dry_run or out is None else str(out),
                "vendors": made.vendors,
                "campaigns": made.campaigns,
                "groups": groups,
                "withheld": [
                    {"group": one.group, "figure": one.figure, "vendors": one.vendors, "reason": one.reason}
                    for one in made.withheld
                ],
            }
        )
        return
    for group in groups:
        text = terminal.translate("Commands", "{id}: {vendors} vendors, {cells} cells")
        terminal.result(text.format(**group))
    counts = Counter(one.reason for one in made.withheld)
    text = terminal.translate(
        "Commands", "Withheld: {few} of too few vendors, {dominant} with one that outweighs, {subtracted} to subtract."
    )
    terminal.message(text.format(few=counts["few"], dominant=counts["dominant"], subtracted=counts["subtracted"]))


@benchmark.command()
@click.argument("source", metavar="FOLDER|ZIP|ADDRESS")
@workspace_option
@click.option("--root", metavar="FILE", type=PATH, help="The steward's root file; needed the first time.")
@json_option
@pass_terminal
def sync(terminal: Terminal, source: str, workspace: Path, root: Path | None, as_json: bool) -> None:
    """Bring the newest verified release; whatever goes wrong, the one in use stays.

    --json: {"release", "made_on", "new", "vendors"}
    """
    from scorefact_desktop.services.benchmark import syncing

    with opened(workspace) as found:
        done = syncing.sync(found, source, root)
    vendors = done.benchmark.group("all").vendors
    if as_json:
        terminal.document(
            {
                "release": done.benchmark.release,
                "made_on": done.benchmark.made_on.isoformat(),
                "new": done.new,
                "vendors": vendors,
            }
        )
        return
    new = terminal.translate("Commands", "Release {release} of {day} is in use: {vendors} vendors.")
    same = terminal.translate("Commands", "Release {release} of {day} was in use already: {vendors} vendors.")
    terminal.result(
        (new if done.new else same).format(
            release=done.benchmark.release, day=done.benchmark.made_on.isoformat(), vendors=vendors
        )
    )


@benchmark.command()
@workspace_option
@json_option
@pass_terminal
def show(terminal: Terminal, workspace: Path, as_json: bool) -> None:
    """Show the release in use: its age, where it came from, its groups.

    --json: {"release", "made_on", "age_days", "stale", "verified", "source", "groups": [{"id", "vendors",
    "customers", "restrictions", "cells"}]} or {"release": null}
    """
    from scorefact_desktop.services.benchmark import in_use

    with opened(workspace, read_only=True) as found:
        current = in_use.current(found)
        source = in_use.source(found)
    if current is None:
        if as_json:
            terminal.document({"release": None})
        else:
            terminal.message(terminal.translate("Commands", "There is no benchmark in this workspace yet; sync one."))
        return
    release = current.benchmark
    if as_json:
        terminal.document(
            {
                "release": release.release,
                "made_on": release.made_on.isoformat(),
                "age_days": current.age_days,
                "stale": current.stale,
                "verified": current.verified,
                "source": source,
                "groups": [
                    {
                        "id": group.id,
                        "vendors": group.vendors,
                        "customers": group.customers,
                        "restrictions": group.restrictions,
                        "cells": len(group.themes) + len(group.indicators),
                    }
                    for group in release.groups
                ],
            }
        )
        return
    verified = (
        terminal.translate("Commands", "verified")
        if current.verified
        else terminal.translate("Commands", "loaded from a file, not verified")
    )
    terminal.result(f"{release.release}  {release.made_on.isoformat()}  {verified}  {source}".rstrip())
    for group in release.groups:
        text = terminal.translate("Commands", "{id}: {vendors} vendors, {cells} cells")
        cells = len(group.themes) + len(group.indicators)
        terminal.result("  " + text.format(id=group.id, vendors=group.vendors, cells=cells))
