"""`scorefact calls`: draw the sample, share out the cases, see whom to call, store what came of it, watch fieldwork."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorefact_desktop.cli.calls_documents import entry_document, monitor_document, plan_document
from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.workspaces import Workspace

_campaign_option = click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
_at_option = click.option(
    "--at", "at", default=None, metavar="TIME", help="As if it were this time, such as 2026-11-24T10:00+01:00."
)
_customer_option = click.option("--customer", required=True, help="Name or reference of the customer called.")


_FIRST_YEAR, _LAST_YEAR = 1990, 2199


@click.group()
def calls() -> None:
    """Draw the sample, share out the cases, see whom to call now, store what came of it, watch fieldwork."""


@calls.command()
@workspace_option
@_campaign_option
@click.option("--method", type=click.Choice(["all", "random", "quota"]), default="all", help="How to draw.")
@click.option("--size", type=int, default=None, help="Customers to draw (random, quota).")
@click.option("--seed", default="", help="Seed of the draw: the same seed draws the same customers.")
@click.option("--by", "fields", multiple=True, help="Field of the strata: size, sector, country, solution, group.")
@click.option("--minimum", type=int, default=5, show_default=True, help="Customers to draw in every stratum at least.")
@click.option("--exclude", multiple=True, metavar="CUSTOMER=REASON", help="Leave a customer out of the frame.")
@click.option("--dry-run", is_flag=True, help="Show the plan, store nothing.")
@json_option
@pass_terminal
def plan(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    method: str,
    size: int | None,
    seed: str,
    fields: tuple[str, ...],
    minimum: int,
    exclude: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Draw the sample of a campaign from its customers, before the first call.

    Customers that are listed twice are left out of the frame once. Quotas are proportional by largest remainder.

    --json: {"campaign", "method", "seed", "frame", "eligible", "drawn", "stored", "fields", "strata": [{"values",
    "eligible", "drawn"}], "minimum_kept", "exclusions": [{"customer", "reason"}], "doubtful": [[customer, customer]],
    "without_number"}
    """
    from scorefact_desktop.services.calls import planning

    with opened(workspace, read_only=dry_run) as found:
        reasons = dict(_exclusion(found, campaign, one) for one in exclude)
        wanted = planning.Wanted(method, size, seed, fields or ("size",), minimum, reasons)
        made = planning.plan(found, campaign, wanted) if dry_run else planning.draw(found, campaign, wanted)
    if as_json:
        terminal.document(plan_document(made, stored=not dry_run))
        return
    translate = terminal.translate
    terminal.result(
        translate("Commands", "{drawn} of {eligible} eligible customers drawn, seed {seed}.").format(
            drawn=len(made.drawn), eligible=made.eligible, seed=made.seed
        )
    )
    for stratum in made.strata:
        terminal.result(f"  {' · '.join(stratum.values) or '–'}: {stratum.drawn} / {stratum.eligible}")
    if not made.minimum_kept:
        terminal.message(translate("Commands", "The sample is too small for the minimum in every stratum."))
    for exclusion in made.exclusions:
        terminal.message(f"- {exclusion.customer}: {exclusion.reason}")
    for one, other in made.doubtful:
        terminal.message(translate("Commands", "Perhaps one customer: {one} and {other}").format(one=one, other=other))
    if made.without_number:
        terminal.message(
            translate("Commands", "Drawn customers without a telephone number: {count}").format(
                count=made.without_number
            )
        )


@calls.command()
@workspace_option
@_campaign_option
@click.option("--interviewer", "add", multiple=True, metavar="NAME", help="Add an interviewer first.")
@click.option("--retire", multiple=True, metavar="NAME", help="Take an interviewer's open cases away first.")
@click.option("--seed", default="", help="Seed of the order (default: that of the campaign).")
@click.option("--anew", is_flag=True, help="Share out all open cases anew, not only those that nobody has.")
@json_option
@pass_terminal
def assign(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    add: tuple[str, ...],
    retire: tuple[str, ...],
    seed: str,
    anew: bool,
    as_json: bool,
) -> None:
    """Share the open cases out to the interviewers, at random and evenly.

    --json: {"campaign", "seed", "given", "open_cases": {interviewer: cases}}
    """
    from scorefact_desktop.services.calls import assigning

    with opened(workspace) as found:
        for name in add:
            assigning.add_interviewer(found, name)
        for name in retire:
            assigning.retire_interviewer(found, name)
        made = assigning.assign(found, campaign, seed=seed, anew=anew)
    if as_json:
        terminal.document(
            {"campaign": made.campaign, "seed": made.seed, "given": made.given, "open_cases": made.open_cases}
        )
        return
    for name, count in made.open_cases.items():
        terminal.result(f"{name}: {count}")


@calls.command()
@workspace_option
@_campaign_option
@click.option("--interviewer", default=None, metavar="NAME", help="Only the cases of this interviewer and of nobody.")
@click.option("--language", "languages", multiple=True, help="Only contacts who speak this language.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Entries to list.")
@_at_option
@json_option
@pass_terminal
def queue(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    interviewer: str | None,
    languages: tuple[str, ...],
    limit: int,
    at: str | None,
    as_json: bool,
) -> None:
    """List whom to call now, first one first, and why.

    --json: {"campaign", "at", "counts": {"appointment", "call_back", "try", "without_number"}, "later", "closed",
    "used_up", "entries": [{"customer", "contact", "phone", "language", "country", "group", "reason", "attempts",
    "local_time", "due", "late_minutes", "interviewer"}]}
    """
    from scorefact_desktop.services.calls import assigning
    from scorefact_desktop.services.calls.queue import CallQueue

    with opened(workspace, read_only=True) as found:
        who = None
        if interviewer is not None:
            with found.reader() as connection:
                who = assigning.find(connection, interviewer).id
        made = CallQueue(found, campaign).at(
            _time(at), interviewer_id=who, languages=frozenset(languages) if languages else None, limit=limit
        )
    if as_json:
        terminal.document(
            {
                "campaign": campaign,
                "at": made.at.astimezone(UTC).isoformat(),
                "counts": dict(made.counts),
                "later": made.later,
                "closed": made.closed,
                "used_up": made.used_up,
                "entries": [entry_document(one) for one in made.entries],
            }
        )
        return
    for one in made.entries:
        due = f" {one.due.astimezone():%H:%M}" if one.due else ""
        terminal.result(f"{one.group}{due}  {one.case.customer} · {one.case.contact or '–'} · {one.case.phone or '–'}")
    if made.later or made.closed or made.used_up:
        terminal.message(
            terminal.translate(
                "Commands",
                "Not to be called now: {later} later, {closed} outside working hours, {used_up} after all attempts.",
            ).format(later=made.later, closed=made.closed, used_up=made.used_up)
        )


@calls.command()
@workspace_option
@_campaign_option
@_customer_option
@click.option("--outcome", default=None, help="The result: no_answer, busy, voicemail_left, appointment, refused ...")
@click.option("--appointment", default=None, metavar="TIME", help="In the contact's time: 2026-11-24 14:30.")
@click.option("--soft", is_flag=True, help="The appointment is only suggested.")
@click.option("--to", "to", default=None, metavar="NAME", help="Whom to call instead (outcome other_contact).")
@click.option("--to-phone", default="", help="The number of that other contact.")
@click.option("--note", default="", help="A note to the call.")
@click.option("--undo", is_flag=True, help="Take the last call of this customer back instead.")
@_at_option
@json_option
@pass_terminal
def log(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    customer: str,
    outcome: str | None,
    appointment: str | None,
    soft: bool,
    to: str | None,
    to_phone: str,
    note: str,
    undo: bool,
    at: str | None,
    as_json: bool,
) -> None:
    """Store what came of a call, or take the last one back.

    --json: {"campaign", "customer", "outcome", "undone", "disposition" (null: never tried), "final", "eligible"}
    """
    from scorefact_desktop.services.calls import attempts
    from scorefact_desktop.services.calls.appointments import Appointment
    from scorefact_desktop.services.calls.card import card
    from scorefact_desktop.services.calls.people import NewContact, case_of

    if (outcome is None) == (not undo):
        raise click.UsageError("Give either --outcome or --undo.")
    wanted = None
    if appointment is not None:
        try:
            wanted = Appointment(datetime.fromisoformat(appointment).replace(tzinfo=None), not soft)
        except ValueError as error:
            raise UserError("appointment_unreadable", text=appointment) from error
    referral = NewContact(to, to_phone) if to is not None else None
    with opened(workspace) as found:
        case_id = case_of(found, campaign, customer)
        if undo:
            outcome = attempts.undo(found, case_id).outcome
        else:
            attempts.log(found, case_id, outcome or "", now=_time(at), note=note, appointment=wanted, referral=referral)
        shown = card(found, case_id, _time(at))
    document = {
        "campaign": shown.campaign,
        "customer": shown.customer.name,
        "outcome": outcome,
        "undone": undo,
        "disposition": shown.disposition,
        "final": shown.final,
        "eligible": shown.eligible,
    }
    if as_json:
        terminal.document(document)
    else:
        came = f"{outcome} ({shown.disposition})" if outcome and not undo else shown.disposition or "–"
        terminal.result(f"{shown.customer.name}: {came}")


@calls.command()
@workspace_option
@_campaign_option
@_at_option
@json_option
@pass_terminal
def monitor(terminal: Terminal, workspace: Path, campaign: str, at: str | None, as_json: bool) -> None:
    """Show how fieldwork goes: progress to the closing rule, outcome rates, calls by hour, day and interviewer, quotas.

    --json: {"campaign", "status", "complete", "partial", "base", "target", "owed", "calls", "calls_per_interview",
    "outcomes": {"I", "P", "R", "NC", "O", "UH", "UO", "NE"}, "rates": {"RR1", "RR3", "COOP1", "REF1", "CON1"},
    "hours" | "days" | "interviewers": [{"name", "calls", "reached", "interviews", "refusals", "per_hour",
    "minutes"}], "questions": [{"question", "interviews", "seconds", "keys"}] the longest first,
    "quotas": [{"values", "eligible", "drawn", "complete", "to_call"}]}
    """
    from scorefact_desktop.services.calls import monitor as service

    with opened(workspace, read_only=True) as found:
        made = service.monitor(found, campaign, _time(at))
    if as_json:
        terminal.document(monitor_document(made))
        return
    rates = made.rates
    terminal.result(f"{made.complete} / {made.target}  RR1 {_share(rates.rr1)}  REF1 {_share(rates.ref1)}")
    for effort in made.interviewers:
        terminal.result(f"  {effort.name or '–'}: {effort.calls} · {effort.reached} · {effort.interviews}")


@calls.command()
@workspace_option
@_campaign_option
@click.option("--out", required=True, type=PATH, metavar="FILE", help="The calendar file to write (.ics).")
@click.option("--interviewer", default=None, metavar="NAME", help="Only the appointments of this interviewer.")
@json_option
@pass_terminal
def calendar(
    terminal: Terminal, workspace: Path, campaign: str, out: Path, interviewer: str | None, as_json: bool
) -> None:
    """Write the appointments to come as a calendar file.

    --json: {"campaign", "file", "appointments"}
    """
    from scorefact_desktop.services.calls import assigning, calendars

    with opened(workspace, read_only=True) as found:
        who = None
        if interviewer is not None:
            with found.reader() as connection:
                who = assigning.find(connection, interviewer).id
        count = calendars.write_calendar(found, campaign, out, terminal.translate, _time(None), interviewer_id=who)
    if as_json:
        terminal.document({"campaign": campaign, "file": str(out), "appointments": count})
    else:
        terminal.result(str(out))


@calls.command()
@workspace_option
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Change a rule, such as attempts_a_day=1.")
@json_option
@pass_terminal
def rules(terminal: Terminal, workspace: Path, given: tuple[str, ...], as_json: bool) -> None:
    """Show or change the rules of the queue: attempts, and how they are spread over days and hours.

    Gaps are in minutes, times are the contact's own; several parts of the day are given with commas.

    --json: {"maximum_attempts", "attempts_a_day", "gap", "busy_gap", "missed_gap", "lead", "opens", "closes",
    "parts": ["HH:MM"]}
    """
    from scorefact_desktop.services.calls import rules as service

    wanted = dict(one.partition("=")[::2] for one in given)
    with opened(workspace, read_only=not wanted) as found:
        made = service.change_rules(found, **service.typed(wanted)) if wanted else service.call_rules(found)
    if as_json:
        terminal.document(asdict(made) | {"parts": list(made.parts)})
        return
    for name, value in asdict(made).items():
        terminal.result(f"{name}: {', '.join(value) if isinstance(value, tuple) else value}")


def _time(text: str | None) -> datetime:
    """The instant that was asked for, on this computer's clock; now unless said."""
    if text is None:
        return datetime.now().astimezone()
    try:
        found = datetime.fromisoformat(text)
        if not _FIRST_YEAR <= found.year <= _LAST_YEAR:  # a slip, and days beyond which nobody can reckon
            raise ValueError(text)
        return found.astimezone()
    except ValueError as error:
        raise UserError("appointment_unreadable", text=text) from error


def _exclusion(workspace: "Workspace", campaign: str, text: str) -> tuple[int, str]:
    from scorefact_desktop.services.calls.people import customer_of

    name, _, reason = text.partition("=")
    if not reason.strip():
        raise click.BadParameter(f"{text}: CUSTOMER=REASON", param_hint="--exclude")
    return customer_of(workspace, campaign, name.strip()), reason.strip()


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"
