"""`scorefact campaign logo`: the vendor's logo on the cover of the dashboard and on the label."""

from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option


@click.command()
@workspace_option
@click.option("--vendor", required=True, metavar="NAME", help="The vendor, by name or slug.")
@click.option("--file", "path", metavar="FILE", type=PATH, help="The logo, a PNG or JPEG; it is checked and set anew.")
@click.option("--remove", is_flag=True, help="Take the logo away.")
@json_option
@pass_terminal
def logo(terminal: Terminal, workspace: Path, vendor: str, path: Path | None, remove: bool, as_json: bool) -> None:
    """Keep the vendor's logo for covers and labels, or take it away; says whether there is one where neither is asked.

    --json: {"vendor", "logo": true|false}
    """
    from scorefact_desktop.services import logos
    from scorefact_desktop.services.naming import slug

    if path is not None and remove:
        raise click.UsageError("Give --file or --remove, not both.")
    wanted = slug(vendor)
    with opened(workspace, read_only=path is None and not remove) as found:
        if path is not None:
            logos.keep(found, wanted, path)
        elif remove:
            logos.put(found, wanted, None)
        there = logos.logo_of(found, wanted) is not None
    if as_json:
        terminal.document({"vendor": wanted, "logo": there})
        return
    words = (
        terminal.translate("Commands", "The logo of {vendor} stands on new covers and labels.")
        if there
        else terminal.translate("Commands", "There is no logo of {vendor}.")
    )
    terminal.result(words.format(vendor=wanted))
