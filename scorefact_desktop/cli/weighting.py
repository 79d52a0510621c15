"""`scorefact campaign weighting`: how a campaign's figures are weighted."""

from pathlib import Path

import click

from scorefact_desktop.cli.common import Terminal, json_option, opened, pass_terminal, workspace_option


@click.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
@click.option(
    "--method",
    type=click.Choice(["auto", "none", "strata", "weights", "post_stratified", "raked"]),
    help="Another way from now on; without it the one in use is told.",
)
@click.option("--by", metavar="FIELD[,FIELD]", default="", help="Of size, sector, country, solution: one or several.")
@json_option
@pass_terminal
def weighting(terminal: Terminal, workspace: Path, campaign: str, method: str | None, by: str, as_json: bool) -> None:
    """Choose how figures are weighted, or tell how they are.

    auto (the default): by the strata of the frame where customers were drawn from them at fractions that differ by more
    than chance, else none. strata: always. weights: by those that interviews carry. post_stratified and raked: to the
    customers of the frame by the fields of --by. The method of every interval says how it is weighted.

    --json: {"campaign", "chosen", "in_use"}
    """
    from scorefact_desktop.services import weighting as service

    fields = tuple(one.strip() for one in by.split(",") if one.strip())
    with opened(workspace, read_only=method is None) as found:
        chosen = service.chosen(found, campaign) if method is None else service.choose(found, campaign, method, fields)
        used = service.in_use(found, campaign)
    if as_json:
        terminal.document({"campaign": campaign, "chosen": chosen, "in_use": used})
        return
    words = terminal.translate("Commands", "{campaign}: weighting {chosen}, in use: {used}")
    terminal.result(words.format(campaign=campaign, chosen=chosen, used=used))
