"""`scorefact workspace`: making and describing workspace files."""

from dataclasses import asdict
from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal
from scorefact_desktop.domain.errors import UserError


@click.group()
def workspace() -> None:
    """Make and describe workspaces: one file that holds everything."""


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@click.option("--plain", is_flag=True, help="Without a passphrase: readable by whoever has the file.")
@json_option
@pass_terminal
def create(terminal: Terminal, file: Path, plain: bool, as_json: bool) -> None:
    """Make a new, empty workspace. This version makes plain ones only: say --plain.

    --json: {"workspace", "encrypted"}
    """
    if not plain:
        raise UserError("workspace_plain_only")
    from scorefact_desktop.services import workspaces

    with workspaces.create(file) as made:
        info = workspaces.info(made)
    if as_json:
        terminal.document({"workspace": info.path, "encrypted": info.encrypted})
    else:
        terminal.result(terminal.translate("Commands", "New workspace: {path}").format(path=info.path))


@workspace.command()
@click.argument("file", metavar="WORKSPACE", type=PATH)
@json_option
@pass_terminal
def info(terminal: Terminal, file: Path, as_json: bool) -> None:
    """Say what a workspace holds. Works while another program has it open.

    --json: {"path", "uid", "created_at", "created_with", "schema_version", "encrypted", "size", "vendors",
    "campaigns", "customers", "interviews", "benchmark"}
    """
    from scorefact_desktop.services import workspaces

    with opened(file, read_only=True) as found:
        facts = workspaces.info(found)
    if as_json:
        terminal.document(asdict(facts))
        return
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
