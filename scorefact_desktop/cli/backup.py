"""`scorefact backup` and `scorefact check`: copies that restore, and whether a workspace is what was saved."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scorefact_desktop.cli.common import (
    PATH,
    Terminal,
    json_option,
    opened,
    pass_terminal,
    passphrase_option,
    workspace_option,
)
from scorefact_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from scorefact_desktop.services.backups import Backup
    from scorefact_desktop.services.checking import Report

#: Refusals at opening that mean a damaged file, and not somebody's mistake.
_DAMAGED = ("workspace_damaged", "workspace_disk_error")
_LISTED = 20  # findings printed for people; --json has them all

second_option = click.option(
    "--second", metavar="FOLDER", type=PATH, help="A second place: a memory stick or a shared folder."
)


@click.group()
def backup() -> None:
    """Make, list and restore backups. They lie in a folder beside the workspace, and in a second place if wanted."""


@backup.command()
@workspace_option
@second_option
@json_option
@pass_terminal
def make(terminal: Terminal, workspace: Path, second: Path | None, as_json: bool) -> None:
    """Make a verified backup now, also while the window has the workspace open, and thin the older ones.

    All of two days stay, then one a day for twelve days, one a week for ten weeks, none after ninety days.

    --json: {"workspace", "backup": BACKUP, "second": BACKUP or null, "removed"}, where BACKUP is {"path", "made_at",
    "size", "second_place", "encrypted", "readable", "campaigns", "interviews"}
    """
    from scorefact_desktop.services import backups

    with opened(workspace, read_only=True) as found:
        made = backups.make(found, second)
    translate = terminal.translate
    if as_json:
        terminal.document(
            {
                "workspace": str(workspace),
                "backup": _plain(made.backup),
                "second": _plain(made.second) if made.second else None,
                "removed": made.removed,
            }
        )
    else:
        for one in (made.backup, made.second):
            if one is not None:
                terminal.result(translate("Commands", "Backup: {path}").format(path=one.path))
    if made.second_problem is not None:
        raise made.second_problem if not as_json else _told(terminal, made.second_problem)


@backup.command(name="list")
@workspace_option
@second_option
@json_option
@pass_terminal
def list_(terminal: Terminal, workspace: Path, second: Path | None, as_json: bool) -> None:
    """List the backups of a workspace, newest first; it may be damaged or gone.

    --json: {"workspace", "backups": [BACKUP]} as for `backup make`; what is inside an encrypted one is null without the
    passphrase
    """
    from scorefact_desktop.services import backups, restoring

    listed = backups.listing(workspace, second)
    key = restoring.key_of([one.path for one in listed if one.encrypted], terminal.secret())
    if key is not None:
        listed = backups.listing(workspace, second, key)
    if as_json:
        terminal.document({"workspace": str(workspace), "backups": [_plain(one) for one in listed]})
        return
    translate = terminal.translate
    for one in listed:
        terminal.result(f"{one.at:%Y-%m-%d %H:%M} UTC  {one.size / 1e6:.1f} MB  {_inside(one, terminal)}  {one.path}")
    if not listed:
        terminal.message(translate("Commands", "There is no backup of {path}.").format(path=workspace))


@backup.command()
@click.option("--workspace", metavar="FILE", type=PATH, help="The workspace file (.scorefact) to take the place of.")
@click.option("--backup", "chosen", metavar="FILE", type=PATH, help="Which backup; else the newest sound one.")
@click.option("--out", metavar="FILE", type=PATH, help="Restore as a new workspace here; what is there stays.")
@second_option
@passphrase_option
@json_option
@pass_terminal
def restore(
    terminal: Terminal,
    workspace: Path | None,
    chosen: Path | None,
    out: Path | None,
    second: Path | None,
    as_json: bool,
) -> None:
    """Restore a backup, beside the workspace (--out) or in its place: that one is set aside, never overwritten.

    --json: {"restored", "backup", "aside" (null with --out), "missing": {"since", "interviews", "changed"}}, where null
    numbers could not be told
    """
    from scorefact_desktop.services import backups, restoring

    if chosen is None and workspace is None:
        raise click.UsageError("Say --backup, or --workspace for the newest one.")
    if out is None and workspace is None:
        raise click.UsageError("Say --out, or --workspace to restore in its place.")
    if chosen is None:
        assert workspace is not None
        listed = backups.listing(workspace, second)
        key = restoring.key_of([one.path for one in listed if one.encrypted], terminal.secret())
        newest = backups.newest_sound(listed, key)
        if newest is None:
            raise UserError("backup_none", path=str(workspace))
        chosen = newest.path
    else:
        key = restoring.key_of([chosen], terminal.secret())
    if out is not None:
        restored, aside = restoring.restore_to(chosen, out, key), None
        missing = restoring.missing(workspace, chosen, key) if workspace is not None else None
    else:
        assert workspace is not None
        done = restoring.restore_in_place(workspace, chosen, key)
        restored, aside, missing = done.path, done.aside, done.missing
    translate = terminal.translate
    if as_json:
        terminal.document(
            {
                "restored": str(restored),
                "backup": str(chosen),
                "aside": str(aside) if aside else None,
                "missing": {
                    "since": missing.since.isoformat(),
                    "interviews": missing.interviews,
                    "changed": missing.changed,
                }
                if missing
                else None,
            }
        )
        return
    terminal.result(translate("Commands", "Restored: {path}").format(path=restored))
    if aside is not None:
        terminal.result(translate("Commands", "Set aside: {path}").format(path=aside))
    if missing is not None:
        from scorefact_desktop.services.restore_words import missing_words

        terminal.message(missing_words(missing, translate))


@click.command()
@workspace_option
@click.option("--repair", is_flag=True, help="Make anew what is derived; a copy of the file as it was is left beside.")
@json_option
@click.pass_context
def check(ctx: click.Context, workspace: Path, repair: bool, as_json: bool) -> None:
    """Check a workspace: pages, references, structure, digests, answers, history, decisions, keys, backups.

    Exit status 1 where something is not as it was saved.

    --json: {"workspace", "sound", "campaigns", "interviews", "findings": [{"code", "facts", "repairable", "message"}],
    "repaired": [the same], "copy"}
    """
    from scorefact_desktop.services import check_words, checking

    terminal = ctx.ensure_object(Terminal)
    translate = terminal.translate
    try:
        with opened(workspace, read_only=not repair) as found:
            report = checking.repair(found) if repair else checking.check(found)
    except UserError as error:
        if error.code not in _DAMAGED:
            raise
        report = checking.unreadable_file(workspace, error)
    if as_json:
        terminal.document(_report(report, terminal))
    else:
        terminal.result(check_words.verdict(report, translate))
        for one in report.findings[:_LISTED]:
            terminal.result(f"- {check_words.explained(one, translate)}")
        if len(report.findings) > _LISTED:
            more = len(report.findings) - _LISTED
            terminal.result(translate("Commands", "and %n more", None, more))
        if report.repaired:
            terminal.result(translate("Commands", "Made anew: %n finding(s).", None, len(report.repaired)))
            terminal.result(translate("Commands", "The file as it was: {path}").format(path=report.copy))
        if advice := check_words.advice(report, translate):
            terminal.message(advice)
    if not report.sound:
        ctx.exit(1)


def _told(terminal: Terminal, error: UserError) -> click.exceptions.Exit:
    """The document is out already: the reason goes to stderr alone."""
    terminal.refuse(error, as_json=False)
    return click.exceptions.Exit(1)


def _plain(one: "Backup") -> dict[str, Any]:
    return {
        "path": str(one.path),
        "made_at": one.at.isoformat(),
        "size": one.size,
        "second_place": one.second,
        "encrypted": one.encrypted,
        "readable": one.readable,
        "campaigns": one.campaigns,
        "interviews": one.interviews,
    }


def _inside(one: "Backup", terminal: Terminal) -> str:
    translate = terminal.translate
    if one.interviews is None:
        return translate("Commands", "encrypted") if one.encrypted else translate("Commands", "damaged")
    return translate("Commands", "%n interview(s)", None, one.interviews)


def _report(report: "Report", terminal: Terminal) -> dict[str, Any]:
    from scorefact_desktop.services.check_words import explained

    def plain(findings: Any) -> list[dict[str, Any]]:
        return [
            {
                "code": one.code,
                "facts": dict(one.facts),
                "repairable": one.repairable,
                "message": explained(one, terminal.translate),
            }
            for one in findings
        ]

    return {
        "workspace": str(report.path),
        "sound": report.sound,
        "campaigns": report.campaigns,
        "interviews": report.interviews,
        "findings": plain(report.findings),
        "repaired": plain(report.repaired),
        "copy": str(report.copy) if report.copy else None,
    }
