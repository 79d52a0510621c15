"""`scorefact campaign workshop`: the workshops of a campaign and the decisions taken in them."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import Terminal, json_option, opened, pass_terminal, workspace_option

if TYPE_CHECKING:
    from scorefact_desktop.services.workshops import Decision, Workshop

_DAY = click.DateTime(["%Y-%m-%d"])
_campaign = click.option("--campaign", "campaign", required=True, metavar="VENDOR/YEAR", help="The campaign meant.")
_workshop = click.option(
    "--workshop", "workshop_id", required=True, type=int, metavar="N", help="Its number in `list`."
)


@click.group()
def workshop() -> None:
    """Workshops of a campaign: interviews on a projector, and what is decided there."""


@workshop.command("list")
@workspace_option
@_campaign
@json_option
@pass_terminal
def list_(terminal: Terminal, workspace: Path, campaign: str, as_json: bool) -> None:
    """List a campaign's workshops, newest first.

    --json: {"campaign", "workshops": [{"id", "title", "date", "place", "people", "interviews", "respondents",
    "decisions"}]}; "people" as typed, "interviews" those finished, "respondents" who answered in them
    """
    from scorefact_desktop.services import workshops

    with opened(workspace, read_only=True) as found:
        listed = workshops.of_campaign(found, campaign)
    if as_json:
        terminal.document({"campaign": campaign, "workshops": [_document(one) for one in listed]})
        return
    if not listed:
        terminal.message(terminal.translate("Commands", "No workshops yet."))
    for one in listed:
        terminal.result(_line(one, terminal))


@workshop.command()
@workspace_option
@_campaign
@click.option("--title", required=True, help="What the workshop is called.")
@click.option("--on", "day", required=True, type=_DAY, metavar="YYYY-MM-DD", help="The day it is held.")
@click.option("--place", default="", help="Where.")
@click.option("--people", default="", help="Who is there, as it is to be printed.")
@json_option
@pass_terminal
def add(
    terminal: Terminal, workspace: Path, campaign: str, title: str, day: datetime, place: str, people: str,
    as_json: bool,
) -> None:  # fmt: skip
    """Add a workshop.

    --json: as one workshop of `list`
    """
    from scorefact_desktop.services import workshops

    with opened(workspace) as found:
        made = workshops.add(found, campaign, title, held_on=day.date(), place=place, people=people)
    if as_json:
        terminal.document(_document(made))
    else:
        terminal.result(_line(made, terminal))


@workshop.command()
@workspace_option
@_workshop
@click.option("--title", help="What the workshop is called.")
@click.option("--on", "day", type=_DAY, metavar="YYYY-MM-DD", help="The day it is held.")
@click.option("--place", help="Where.")
@click.option("--people", help="Who is there, as it is to be printed.")
@click.option(
    "--forget-names",
    is_flag=True,
    help="Erase for good who was there, where it was, and who does what was decided.",
)
@json_option
@pass_terminal
def change(
    terminal: Terminal, workspace: Path, workshop_id: int, title: str | None, day: datetime | None, place: str | None,
    people: str | None, forget_names: bool, as_json: bool,
) -> None:  # fmt: skip
    """Change the words of a workshop; what is not given stays as it is.

    --json: as one workshop of `list`
    """
    from scorefact_desktop.services import workshops

    given = {"title": title, "place": place, "people": people}
    if forget_names and (day is not None or any(one is not None for one in given.values())):
        raise click.UsageError("--forget-names stands alone.")
    with opened(workspace) as found:
        if forget_names:
            workshops.forget_names(found, workshop_id)
        else:
            now = workshops.held(found, workshop_id).workshop
            words = {name: getattr(now, name) if text is None else text for name, text in given.items()}
            held_on = day.date() if day is not None else date.fromisoformat(now.held_on)
            workshops.change(
                found, workshop_id, words["title"], held_on=held_on, place=words["place"], people=words["people"]
            )
        made = workshops.held(found, workshop_id).workshop
    if as_json:
        terminal.document(_document(made))
    else:
        terminal.result(_line(made, terminal))


@workshop.command()
@workspace_option
@_workshop
@click.option("--text", default="", help="What was decided; without it the decisions are listed.")
@click.option("--theme", default="", metavar="ID", help="The theme it is about.")
@click.option("--owner", default="", metavar="NAME", help="Who does it.")
@click.option("--due", type=_DAY, metavar="YYYY-MM-DD", help="By when.")
@json_option
@pass_terminal
def decisions(
    terminal: Terminal, workspace: Path, workshop_id: int, text: str, theme: str, owner: str, due: datetime | None,
    as_json: bool,
) -> None:  # fmt: skip
    """List the decisions of a workshop, or note one with --text.

    --json: {"workshop", "decisions": [{"id", "theme", "text", "owner", "due"}]}
    """
    from scorefact_desktop.services import workshops

    with opened(workspace, read_only=not text) as found:
        if text:
            workshops.decide(
                found, workshop_id, text, theme=theme, owner=owner, due_on=due.date() if due is not None else None
            )
        held = workshops.held(found, workshop_id)
    if as_json:
        noted = [_decision(one) for one in held.decisions]
        terminal.document({"workshop": held.workshop.id, "decisions": noted})
        return
    if not held.decisions:
        terminal.message(terminal.translate("Commands", "No decisions yet."))
    for one in held.decisions:
        terminal.result("  ".join(part for part in (one.theme, one.text, one.owner, one.due_on or "") if part))


def _document(one: "Workshop") -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "date": one.held_on,
        "place": one.place,
        "people": one.people,
        "interviews": one.interviews,
        "respondents": one.respondents,
        "decisions": one.decisions,
    }


def _decision(one: "Decision") -> dict[str, Any]:
    return {"id": one.id, "theme": one.theme, "text": one.text, "owner": one.owner, "due": one.due_on}


def _line(one: "Workshop", terminal: Terminal) -> str:
    return terminal.translate(
        "Commands", "{number}  {date}  {title}  interviews: {interviews}, decisions: {decisions}"
    ).format(number=one.id, date=one.held_on, title=one.title, interviews=one.interviews, decisions=one.decisions)
