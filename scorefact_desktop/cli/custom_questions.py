"""`scorefact campaign questions`: a campaign's own questions, asked behind the standard ones."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option

if TYPE_CHECKING:
    from scorefact_desktop.services.custom_questions import CustomQuestion

_campaign = click.option("--campaign", "campaign", required=True, metavar="VENDOR/YEAR", help="The campaign meant.")


@click.group()
def questions() -> None:
    """Questions of a campaign's own: asked behind the standard ones, never part of themes, label or benchmark."""


@questions.command("list")
@workspace_option
@_campaign
@json_option
@pass_terminal
def list_(terminal: Terminal, workspace: Path, campaign: str, as_json: bool) -> None:
    """List a campaign's own questions in the order asked.

    --json: {"campaign", "questions": [...]} as in the file of `add`
    """
    from scorefact_desktop.services import custom_questions

    with opened(workspace, read_only=True) as found:
        own = custom_questions.listed(found, campaign)
    _say(terminal, campaign, own, as_json)


@questions.command()
@click.argument("file", type=PATH)
@workspace_option
@_campaign
@json_option
@pass_terminal
def add(terminal: Terminal, file: Path, workspace: Path, campaign: str, as_json: bool) -> None:
    """Add the questions in FILE, before the campaign is launched.

    FILE: {"questions": [{"code": "own_portal", "text": {"fr", "en", "sv"}, "short": {...}, "scale", "choices":
    [{"text": {"fr", "en", "sv"}}], "sensitive": false}]}. "scale" is agree4, quality4, satisfied4, evolution5,
    position3, ease7, rating11, yes_no, number or text; or choice or multi, then with "choices".

    --json: as `list`
    """
    from scorefact_desktop.services import custom_questions

    read = custom_questions.read_file(file)
    with opened(workspace) as found:
        own = custom_questions.add(found, campaign, read)
    _say(terminal, campaign, own, as_json)


@questions.command()
@click.argument("code")
@workspace_option
@_campaign
@json_option
@pass_terminal
def remove(terminal: Terminal, code: str, workspace: Path, campaign: str, as_json: bool) -> None:
    """Take the question CODE away again, before the campaign is launched.

    --json: as `list`
    """
    from scorefact_desktop.services import custom_questions

    with opened(workspace) as found:
        own = custom_questions.remove(found, campaign, code)
    _say(terminal, campaign, own, as_json)


def _say(terminal: Terminal, campaign: str, own: "tuple[CustomQuestion, ...]", as_json: bool) -> None:
    from scorefact_desktop.services import custom_questions

    if as_json:
        terminal.document({"campaign": campaign, "questions": custom_questions.document(own)})
        return
    if not own:
        terminal.message(terminal.translate("Commands", "No questions of its own."))
    for one in own:
        text = one.text.get(terminal.language) or next(iter(one.text.values()))
        terminal.result(f"{one.code}  {one.scale}  {text}")
