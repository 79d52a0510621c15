"""`scorefact verbatims`: comments of respondents read, released one by one, and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scorefact_desktop.cli.common import Terminal, json_option, opened, pass_terminal, workspace_option

if TYPE_CHECKING:
    from scorefact_desktop.services.verbatims import Comment, Comments

Command = TypeVar("Command", bound=Callable[..., Any])


@click.group()
def verbatims() -> None:
    """Comments that respondents let be passed on: list, release, translate, withdraw.

    Nothing else is ever printed of them.
    """


def _campaign(command: Command) -> Command:
    for option in (
        json_option,
        click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign."),
        workspace_option,
    ):
        command = option(command)
    return command


def _which(command: Command) -> Command:
    """One comment."""
    for option in (
        click.option("--question", required=True, metavar="CODE", help="The question it answers."),
        click.option("--interview", required=True, metavar="ID", help="The interview, as `list` names it."),
    ):
        command = option(command)
    return _campaign(command)


@verbatims.command("list")
@_campaign
@click.option("--waiting", is_flag=True, help="Only those that nobody has read yet.")
@click.option("--said", is_flag=True, help="Also what was said, before names and numbers were taken out.")
@pass_terminal
def list_(terminal: Terminal, workspace: Path, campaign: str, waiting: bool, said: bool, as_json: bool) -> None:
    """List the comments that may be released, question by question, as they would be printed.

    A question that fewer than ten respondents answered in words shows none.
    --json: {"campaign", "questions": [{"question", "said", "withheld", "enough", "comments": [{"interview",
    "consent": "with_name|without_name", "proposed", "removed", "released", "named", "language", "translations"}]}]}
    """
    from scorefact_desktop.services.verbatims import to_release

    with opened(workspace, read_only=True) as found:
        asked = to_release(found, campaign)
    if as_json:
        questions = [_document(one, waiting=waiting, said=said) for one in asked if one.said]
        terminal.document({"campaign": campaign, "questions": questions})
        return
    translate = terminal.translate
    for one in asked:
        if not one.said:
            continue
        shown = _shown(one, waiting=waiting)
        terminal.result(f"{one.question}  {translate('Commands', '%n comment(s) may be released', None, len(shown))}")
        for comment in shown:
            state = translate("Commands", "released") if comment.released else translate("Commands", "waits")
            terminal.result(f"  {comment.interview_uid}  {state}  {comment.released or comment.proposed}")
            if said:
                terminal.result("    " + translate("Commands", "said: {text}").format(text=comment.text))


@verbatims.command()
@_which
@click.option("--text", metavar="TEXT", help="What is printed, after somebody has read it.")
@click.option("--proposed", is_flag=True, help="Print what the program proposes, which somebody has read.")
@click.option("--named", is_flag=True, help="Print the name too; only where the respondent agreed.")
@pass_terminal
def release(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    interview: str,
    question: str,
    text: str | None,
    proposed: bool,
    named: bool,
    as_json: bool,
) -> None:
    """Release one comment: only with consent, and only in the words given or proposed.

    --json: {"campaign", "interview", "question", "released"}
    """
    from scorefact_desktop.services import verbatims as service

    if (text is not None) == proposed:
        raise click.UsageError("Give either --text or --proposed.")
    with opened(workspace) as found:
        words = text if text is not None else service.proposed(found, campaign, interview, question)
        service.release(found, campaign, interview, question, words, named=named)
    if as_json:
        document = {"campaign": campaign, "interview": interview, "question": question, "released": words.strip()}
        terminal.document(document)
    else:
        terminal.result(terminal.translate("Commands", "Released: {text}").format(text=words.strip()))


@verbatims.command()
@_which
@pass_terminal
def withdraw(terminal: Terminal, workspace: Path, campaign: str, interview: str, question: str, as_json: bool) -> None:
    """Take a release back: the comment is printed no more.

    --json: {"campaign", "interview", "question", "released": null}
    """
    from scorefact_desktop.services import verbatims as service

    with opened(workspace) as found:
        service.withdraw(found, campaign, interview, question)
    if as_json:
        terminal.document({"campaign": campaign, "interview": interview, "question": question, "released": None})
    else:
        terminal.result(terminal.translate("Commands", "The release was taken back."))


@verbatims.command()
@_which
@click.option("--lang", "language", required=True, metavar="fr|en|sv", help="The language of the translation.")
@click.option("--text", required=True, metavar="TEXT", help="The translation; empty takes it away.")
@pass_terminal
def translate(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    interview: str,
    question: str,
    language: str,
    text: str,
    as_json: bool,
) -> None:
    """Keep a person's translation of a released comment; documents print it beside the comment, marked as one.

    --json: {"campaign", "interview", "question", "language", "translation"}
    """
    from scorefact_desktop.services import verbatims as service

    with opened(workspace) as found:
        service.keep_translation(found, campaign, interview, question, language, text)
    kept = text.strip() or None
    if as_json:
        document = {"campaign": campaign, "interview": interview, "question": question}
        terminal.document({**document, "language": language, "translation": kept})
    elif kept:
        terminal.result(terminal.translate("Commands", "Translated: {text}").format(text=kept))
    else:
        terminal.result(terminal.translate("Commands", "The translation was taken away."))


def _shown(asked: "Comments", *, waiting: bool) -> "list[Comment]":
    if not asked.enough:
        return []
    return [one for one in asked.comments if not waiting or one.released is None]


def _document(asked: "Comments", *, waiting: bool, said: bool) -> dict[str, Any]:
    return {
        "question": asked.question,
        "said": asked.said if asked.enough else None,  # the very number would tell of the few
        "withheld": asked.withheld if asked.enough else None,
        "enough": asked.enough,
        "comments": [
            {
                "interview": one.interview_uid,
                "consent": one.consent,
                "proposed": one.proposed,
                "removed": one.removed,
                "released": one.released,
                "named": one.named,
                "language": one.language,
                "translations": dict(one.translations),
                **({"text": one.text} if said else {}),
            }
            for one in _shown(asked, waiting=waiting)
        ],
    }
