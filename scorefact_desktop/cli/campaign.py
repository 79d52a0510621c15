"""`scorefact campaign`: the yearly audits of a workspace, from preparing to closing."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.custom_questions import questions
from scorefact_desktop.cli.logo import logo
from scorefact_desktop.cli.outcomes import outcomes
from scorefact_desktop.cli.weighting import weighting
from scorefact_desktop.cli.workshops import workshop

if TYPE_CHECKING:
    from scorefact_desktop.catalogues import Translate
    from scorefact_desktop.services.campaigns import CampaignSummary

Command = TypeVar("Command", bound=Callable[..., Any])
_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def campaign() -> None:
    """List, add, launch, extend, close and reopen campaigns. A campaign is called VENDOR-SLUG/YEAR."""


campaign.add_command(logo)
campaign.add_command(outcomes)
campaign.add_command(weighting)
campaign.add_command(workshop)
campaign.add_command(questions)


def _which(command: Command) -> Command:
    """The campaign meant: by its name, or by vendor and year."""
    for option in (
        click.option("--year", type=int, help="The year of the campaign."),
        click.option("--vendor", metavar="NAME", help="The vendor, by name or slug."),
        click.option("--campaign", "name", metavar="VENDOR/YEAR", help="The campaign, instead of vendor and year."),
    ):
        command = option(command)
    return command


def _name(name: str | None, vendor: str | None, year: int | None) -> str:
    if name is not None:
        if vendor is not None or year is not None:
            raise click.UsageError("Give --campaign, or --vendor with --year, not both.")
        return name
    if vendor is None or year is None:
        raise click.UsageError("Give --campaign VENDOR/YEAR, or --vendor with --year.")
    from scorefact_desktop.services.naming import slug

    return f"{slug(vendor)}/{year}"


@campaign.command("list")
@workspace_option
@json_option
@pass_terminal
def list_(terminal: Terminal, workspace: Path, as_json: bool) -> None:
    """List the campaigns, oldest first.

    --json: {"campaigns": [{"campaign", "vendor", "year", "status", "population", "sample", "complete"}]}
    """
    from scorefact_desktop.services.campaigns import list_campaigns

    with opened(workspace, read_only=True) as found:
        summaries = list_campaigns(found)
    if as_json:
        terminal.document({"campaigns": [_document(one) for one in summaries]})
        return
    if not summaries:
        terminal.message(terminal.translate("Commands", "No campaigns yet."))
    for one in summaries:
        terminal.result(_line(one, terminal.translate))


@campaign.command()
@workspace_option
@click.option("--vendor", required=True, metavar="NAME", help="The vendor; a new one is added.")
@click.option("--year", required=True, type=int, help="The year of the campaign.")
@click.option("--population", type=int, help="How many eligible customers the vendor has.")
@click.option("--sample", type=int, help="Size of the drawn sample (default: the cases drawn, else the population).")
@click.option(
    "--questionnaire",
    "questionnaire",
    metavar="CODE|FILE",
    default="standard",
    show_default=True,
    help="Code of a questionnaire that ships with the program, or a file.",
)
@click.option("--vendor-type", type=click.Choice(["publisher", "integrator"]), help="For a new vendor.")
@click.option("--country", metavar="CC", help="Two letters, for a new vendor.")
@click.option("--solution", "solutions", multiple=True, metavar="NAME", help="A solution audited; may be repeated.")
@click.option(
    "--customers", metavar="FILE", type=PATH, help="The vendor's customers, as any CRM or spreadsheet has them."
)
@click.option("--mapping", metavar="M.json", type=PATH, help="What the columns of --customers are.")
@json_option
@pass_terminal
def add(
    terminal: Terminal,
    workspace: Path,
    vendor: str,
    year: int,
    population: int | None,
    sample: int | None,
    questionnaire: str,
    vendor_type: str | None,
    country: str | None,
    solutions: tuple[str, ...],
    customers: Path | None,
    mapping: Path | None,
    as_json: bool,
) -> None:
    """Add a campaign, to be launched later. Its --customers become its frame, and the population unless it is given.

    --json: as one campaign of `list`; with --customers also "customers": as `import --customers` prints it
    """
    from scorefact_desktop.cli import customer_file
    from scorefact_desktop.services import campaigns, questionnaires

    if mapping is not None and customers is None:
        raise click.UsageError("--mapping says what the columns of --customers are.")

    if country is not None and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise click.BadParameter("two letters are meant, such as FR", param_hint="--country")
    read = questionnaires.read(questionnaire)
    frame = None if customers is None else customer_file.read(customers, mapping)
    imported = None
    with opened(workspace) as found:
        with found.transaction():  # a campaign without its frame is none
            summary = campaigns.add_campaign(
                found,
                vendor,
                year,
                read,
                scores=questionnaires.scores_for(read),
                vendor_type=vendor_type,
                country=country.upper() if country else None,
                solutions=solutions,
                population=population,
                sample=sample,
            )
            if customers is not None:
                imported = customer_file.store(found, summary.name, customers, frame)
        if imported is not None:
            summary = campaigns.summary(found, summary.name)
    if imported is None:
        _report(terminal, summary, as_json)
    elif as_json:
        terminal.document(_document(summary) | {"customers": customer_file.document(imported, terminal)})
    else:
        _report(terminal, summary, as_json)
        customer_file.say(imported, terminal)


@campaign.command()
@workspace_option
@_which
@click.option("--rules", metavar="ID", help="Rule set of the label: makes it a label campaign, blind until closed.")
@click.option("--closes", type=_DAY, metavar="YYYY-MM-DD", help="Closing date, needed with --rules.")
@json_option
@pass_terminal
def launch(
    terminal: Terminal,
    workspace: Path,
    name: str | None,
    vendor: str | None,
    year: int | None,
    rules: str | None,
    closes: datetime | None,
    as_json: bool,
) -> None:
    """Begin fieldwork: frame, sample, questionnaire, rules and closing date are frozen.

    --json: as one campaign of `list`
    """
    from scorefact_desktop.services import campaigns
    from scorefact_desktop.services.rules import rule_set

    wanted = _name(name, vendor, year)
    with opened(workspace) as found:
        summary = campaigns.launch(
            found, wanted, rules=rule_set(rules) if rules else None, closes_on=closes.date() if closes else None
        )
    _report(terminal, summary, as_json)


@campaign.command()
@workspace_option
@_which
@click.option("--closes", type=_DAY, metavar="YYYY-MM-DD", help="The new closing date.")
@click.option("--more", type=click.IntRange(min=0), default=0, metavar="N", help="Customers to draw beside the first.")
@click.option("--reason", default="", help="Why; kept with the registration.")
@json_option
@pass_terminal
def extend(
    terminal: Terminal,
    workspace: Path,
    name: str | None,
    vendor: str | None,
    year: int | None,
    closes: datetime | None,
    more: int,
    reason: str,
    as_json: bool,
) -> None:
    """Extend fieldwork: a later closing date, or the next customers of the frozen frame. A label tells how often.

    --json: as one campaign of `list`
    """
    from scorefact_desktop.services import campaigns
    from scorefact_desktop.services.calls import extending

    wanted = _name(name, vendor, year)
    with opened(workspace) as found:
        extending.extend(found, wanted, reason=reason, closes_on=closes.date() if closes else None, more=more)
        summary = campaigns.summary(found, wanted)
    _report(terminal, summary, as_json)


@campaign.command()
@workspace_option
@_which
@click.option("--on", "day", type=_DAY, metavar="YYYY-MM-DD", help="The day of closing (default: today).")
@json_option
@pass_terminal
def close(
    terminal: Terminal,
    workspace: Path,
    name: str | None,
    vendor: str | None,
    year: int | None,
    day: datetime | None,
    as_json: bool,
) -> None:
    """End fieldwork; the label of a label campaign is decided at once (`label evaluate` shows the decision).

    --json: as one campaign of `list`
    """
    from scorefact_desktop.services import labels
    from scorefact_desktop.services.sentences import sentence

    wanted = _name(name, vendor, year)
    closed_on: date | None = day.date() if day else None
    with opened(workspace) as found:
        closing = labels.close_and_decide(found, wanted, closed_on=closed_on)
    _report(terminal, closing.summary, as_json)
    if closing.refusal is not None:
        terminal.message(sentence(closing.refusal, terminal.translate))
    elif closing.evaluation is not None:
        awarded = terminal.translate("Commands", "the label is awarded")
        missed = terminal.translate("Commands", "the label is not demonstrated")
        terminal.message(f"{wanted}: {awarded if closing.evaluation.awarded else missed}")


@campaign.command()
@workspace_option
@_which
@click.option("--reason", default="", help="Why, for the history.")
@json_option
@pass_terminal
def reopen(
    terminal: Terminal,
    workspace: Path,
    name: str | None,
    vendor: str | None,
    year: int | None,
    reason: str,
    as_json: bool,
) -> None:
    """Go back to fieldwork after closing; the history keeps it.

    --json: as one campaign of `list`
    """
    from scorefact_desktop.services import campaigns

    wanted = _name(name, vendor, year)
    with opened(workspace) as found:
        summary = campaigns.reopen(found, wanted, reason=reason)
    _report(terminal, summary, as_json)


def _report(terminal: Terminal, summary: "CampaignSummary", as_json: bool) -> None:
    if as_json:
        terminal.document(_document(summary))
    else:
        terminal.result(_line(summary, terminal.translate))


def _document(summary: "CampaignSummary") -> dict[str, Any]:
    return {
        "campaign": summary.name,
        "vendor": summary.vendor,
        "year": summary.year,
        "status": summary.status,
        "population": summary.population,
        "sample": summary.sample,
        "complete": summary.complete,
    }


def _line(summary: "CampaignSummary", translate: "Translate") -> str:
    status = {
        "preparing": translate("Commands", "preparing"),
        "open": translate("Commands", "open"),
        "closed": translate("Commands", "closed"),
    }[summary.status]
    return translate(
        "Commands", "{campaign}  {status}  population {population}, sample {sample}, complete interviews: {complete}"
    ).format(
        campaign=summary.name,
        status=status,
        population="?" if summary.population is None else summary.population,
        sample="?" if summary.sample is None else summary.sample,
        complete=summary.complete,
    )
