"""`scorefact indicators`: every figure of a campaign, as JSON or as a short table."""

from pathlib import Path

import click

from scorefact_desktop.cli.common import Terminal, json_option, opened, pass_terminal, workspace_option


@click.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
@click.option("--compare", metavar="VENDOR/YEAR", help="An earlier campaign: adds previous values and changes.")
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="KEY=VALUE",
    help="Only these customers; values of one key are alternatives, different keys must all hold. Keys: solution, "
    "size, sector, country, group, signing_year.",
)
@json_option
@pass_terminal
def indicators(
    terminal: Terminal, workspace: Path, campaign: str, compare: str | None, filters: tuple[str, ...], as_json: bool
) -> None:
    """Compute the indicators of a campaign.

    --json: {"campaign", "compare", "population", "interviews": {"complete", "partial"}, "themes": [FIGURE],
    "indicators": [FIGURE with "question", "theme", "measure"]}, where FIGURE is {"id", "value", "n", "excluded",
    "interval", "status", "previous", "change", "benchmark", "protected"}. Shares are 0-1, theme scores and means
    0-100, NPS -1..1; an average is in the unit of its question. "benchmark" has, beside "mean", "vendors",
    "percentile", "difference" and "significant", the "percentile_interval" of both ends of the interval, and the
    p-values of its three questions: "p" whether the vendor differs from the mean of the others, "target_p" from that
    mean as a fixed target, "atypical_p" whether it is unlike the others. Expected churn adds "bounds", "scale_band",
    "revenue_weighted" and "inversions". What is protected has "protected": true and a null value; "as_of" is the day
    of an earlier delivery whose state a confidential figure repeats, because fewer respondents than the protection
    limit have been added since. "rounded_to" is the step of the numbers of a figure that finer ones would
    give small counts of confidential answers away; it has no p-values.
    """
    from scorefact_desktop.services import figures

    chosen: dict[str, set[str]] = {}
    for one in filters:
        key, separator, value = one.partition("=")
        if not separator or not key.strip() or not value.strip():
            raise click.BadParameter(f"{one!r} is not KEY=VALUE", param_hint="--filter")
        chosen.setdefault(key.strip(), set()).add(value.strip())
    with opened(workspace, read_only=True) as found:
        result = figures.campaign_figures(
            found, campaign, compare, {key: frozenset(values) for key, values in chosen.items()}, delivery=True
        )
        if as_json:
            from scorefact_desktop.services.figures_document import document

            terminal.document(document(result))
            return
        from scorefact_desktop.services.campaigns import campaign_questionnaire
        from scorefact_desktop.services.figures_table import lines

        questionnaire = campaign_questionnaire(found, campaign)
        for line in lines(result, questionnaire, terminal.language, terminal.translate):
            terminal.result(line)
