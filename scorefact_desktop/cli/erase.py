"""`scorefact erase` and `scorefact privacy`: what is known of a respondent, handed out, erased, kept for so long."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option

if TYPE_CHECKING:
    from scorefact_desktop.services.privacy.erasing import Erasure


@click.command()
@workspace_option
@click.option("--interview", metavar="ID", help="Erase one interview, by its id.")
@click.option("--contact", metavar="WHO", help="Erase a person with the interviews given: id, name, address or number.")
@click.option("--keep-answers", is_flag=True, help="With --contact: the interviews stay, without the name.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be erased.")
@json_option
@pass_terminal
def erase(
    terminal: Terminal,
    workspace: Path,
    interview: str | None,
    contact: str | None,
    keep_answers: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Erase an interview or a person for good. Only an id stays, so that no late package brings anything back.

    Backups made before still hold the data and are gone after the day that is told.

    --json: {"interviews", "contacts", "attempts", "outputs", "backups_until", "settled", "named", "sentences":
    [{"workshop", "held_on", "words"}], "dry_run"}; "named": lists and owners in workshops out of which the name is
    taken, "sentences" stay and name the person
    """
    from scorefact_desktop.services.privacy import erasing, finding

    if (interview is None) == (contact is None):
        raise click.UsageError("Give --interview ID or --contact WHO.")
    if keep_answers and contact is None:
        raise click.UsageError("--keep-answers goes with --contact.")
    with opened(workspace, read_only=dry_run) as found:
        if interview is not None:
            kind, uid = "interview", interview
        else:
            kind, uid = "contact", finding.one(found, contact or "").uid
        if dry_run:
            done = erasing.preview(found, kind, uid)
        elif kind == "interview":
            done = erasing.erase_interview(found, uid)
        else:
            done = erasing.erase_contact(found, uid, keeps_answers=keep_answers)
    _report(terminal, done, as_json, dry_run)


@click.group()
def privacy() -> None:
    """Find what is known of a person, hand it out, keep identities only so long, copy a campaign without people."""


@privacy.command()
@workspace_option
@click.argument("who", default="")
@json_option
@pass_terminal
def find(terminal: Terminal, workspace: Path, who: str, as_json: bool) -> None:
    """Find people by name, customer, address, number or id.

    --json: {"respondents": [{"uid", "name", "customer", "email", "phone", "interviews", "attempts"}]}
    """
    from scorefact_desktop.services.privacy import finding

    with opened(workspace, read_only=True) as found:
        respondents = finding.find(found, who)
    if as_json:
        terminal.document({"respondents": [asdict(one) for one in respondents]})
        return
    if not respondents:
        terminal.message(terminal.translate("Commands", "Nobody found."))
    for one in respondents:
        terminal.result(f"{one.uid}  {one.name}  {one.customer}  {one.email}  {one.phone}".rstrip())


@privacy.command("export")
@workspace_option
@click.argument("who")
@click.option("--out", required=True, metavar="FILE", type=PATH, help="The file to write: .json or .csv.")
@json_option
@pass_terminal
def export_(terminal: Terminal, workspace: Path, who: str, out: Path, as_json: bool) -> None:
    """Write everything known of a person to a file they can read.

    --json: {"path", "uid"}
    """
    from scorefact_desktop.services.privacy import finding

    with opened(workspace) as found:
        uid = finding.one(found, who).uid
        finding.hand_out(found, uid, out, terminal.language)
    if as_json:
        terminal.document({"path": str(out), "uid": uid})
    else:
        terminal.result(str(out))


@privacy.command()
@workspace_option
@click.option(
    "--campaign", metavar="VENDOR/YEAR", help="The campaign whose rule is set or whose identities are erased."
)
@click.option("--months", type=int, help="Keep identities so many months after closing; 0 takes the rule away.")
@click.option("--erase", "erase_now", is_flag=True, help="Erase the identities of the campaign, whose time is over.")
@json_option
@pass_terminal
def retention(
    terminal: Terminal, workspace: Path, campaign: str | None, months: int | None, erase_now: bool, as_json: bool
) -> None:
    """List the rules and what is due; set one with --months, carry one out with --erase. Answers stay.

    --json: {"rules": [{"campaign", "months", "due_on", "due", "contacts", "workshops"}]}; "workshops": what names
    somebody there
    """
    from scorefact_desktop.services.privacy import retention as service

    if (months is not None or erase_now) and campaign is None:
        raise click.UsageError("Give --campaign.")
    with opened(workspace, read_only=months is None and not erase_now) as found:
        if campaign is not None and months is not None:
            service.set_rule(found, campaign, months or None)
        if campaign is not None and erase_now:
            done = service.apply(found, campaign)
            if not as_json:
                _report(terminal, done, False, False)
        rules = service.rules(found)
    if as_json:
        terminal.document({"rules": [{**asdict(one), "due_on": _day(one.due_on)} for one in rules]})
        return
    if not rules:
        terminal.message(
            terminal.translate("Commands", "No rule is set: names and contacts stay until somebody erases them.")
        )
    for one in rules:
        words = (
            terminal.translate("Commands", "{campaign}: {months} months, due since {date}: contacts {contacts}")
            if one.due
            else terminal.translate("Commands", "{campaign}: {months} months, due on {date}: contacts {contacts}")
        )
        terminal.result(
            words.format(campaign=one.campaign, months=one.months, date=_day(one.due_on) or "–", contacts=one.contacts)
        )


@privacy.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign to copy.")
@click.option("--out", required=True, metavar="FILE", type=PATH, help="The workspace to make (.scorefact).")
@json_option
@pass_terminal
def anonymise(terminal: Terminal, workspace: Path, campaign: str, out: Path, as_json: bool) -> None:
    """Copy a campaign to a workspace without names, contacts, words, dates, or profiles of few.

    --json: {"path", "campaign", "interviews", "coarsened", "limit"}
    """
    from scorefact_desktop.services.privacy import anonymising

    with opened(workspace) as found:
        made = anonymising.anonymise(found, campaign, out)
    if as_json:
        terminal.document({**asdict(made), "path": str(made.path)})
    else:
        terminal.result(str(made.path))


def _report(terminal: Terminal, done: "Erasure", as_json: bool, dry_run: bool) -> None:
    if as_json:
        document: dict[str, Any] = {**asdict(done), "backups_until": done.backups_until.isoformat(), "dry_run": dry_run}
        terminal.document(document)
        return
    words = (
        terminal.translate("Commands", "Would be erased: interviews {interviews}, people {contacts}, calls {attempts}")
        if dry_run
        else terminal.translate("Commands", "Erased: interviews {interviews}, people {contacts}, calls {attempts}")
    )
    terminal.result(words.format(interviews=done.interviews, contacts=done.contacts, attempts=done.attempts))
    if done.named:
        taken = terminal.translate("Commands", "The name in lists of people and owners in workshops: {places}")
        terminal.result(taken.format(places=done.named))
    if done.sentences:
        terminal.message(
            terminal.translate("Commands", "Sentences in workshops that name the person and stay; look at them:")
        )
    for one in done.sentences:
        terminal.message(f"  {one.workshop}, {one.held_on}: {one.words}")
    terminal.message(
        terminal.translate(
            "Commands",
            "Backups made until today still hold it; the last of them is gone after {date}. Delivered documents that "
            "stay as they are: {outputs}.",
        ).format(date=done.backups_until.isoformat(), outputs=done.outputs)
    )


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None
