"""`scorefact demo` and `scorefact tour`: the demonstration workspace, and the main job done on it as one command."""

import os
import subprocess
import sys
from pathlib import Path

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal

_DEFAULT = Path("demo.scorefact")


@click.command()
@click.argument("workspace", default=_DEFAULT, type=PATH)
@json_option
@pass_terminal
def demo(terminal: Terminal, workspace: Path, as_json: bool) -> None:
    """Make the demonstration workspace: three invented vendors with three campaigns each, and a benchmark.

    --json: {"workspace", "campaigns"}
    """
    from scorefact_desktop.services.campaigns import list_campaigns
    from scorefact_desktop.services.demo.make import make_demo

    make_demo(workspace)
    with opened(workspace, read_only=True) as made:
        names = [one.name for one in list_campaigns(made)]
    if as_json:
        terminal.document({"workspace": str(workspace), "campaigns": names})
    else:
        terminal.result(
            terminal.translate("Commands", "Demonstration workspace: {path}, with {count} campaigns").format(
                path=workspace, count=len(names)
            )
        )


@click.command()
@click.argument("workspace", default=_DEFAULT, type=PATH)
@click.option("--out", "folder", default=Path("out"), type=PATH, help="Where documents go.")
@pass_terminal
def tour(terminal: Terminal, workspace: Path, folder: Path) -> None:
    """Do the main job once on the demonstration workspace, which is made where it is missing.

    Imports a response workbook, prints the key indicators, and writes dashboard and label in three languages and
    pictures of the main pages.
    """
    from scorefact_desktop.services.demo import workbook

    say = terminal.translate
    if not workspace.exists():
        from scorefact_desktop.services.demo.make import make_demo

        make_demo(workspace)
        terminal.result(say("Commands", "Demonstration workspace: {path}").format(path=workspace))
    responses = folder / f"{workbook.CAMPAIGN.replace('/', '-')}-responses.xlsx"
    workbook.write_responses(responses)
    here = ["--workspace", str(workspace), "--campaign", workbook.CAMPAIGN]
    for arguments in (
        ["import", str(responses), *here],
        ["indicators", *here, "--compare", workbook.COMPARED],
        ["export", "dashboard", *here, "--lang", "fr,en,sv", "--out", str(folder)],
        ["export", "label", *here, "--lang", "fr,en,sv", "--out", str(folder)],
    ):
        terminal.result("")
        terminal.result(f"$ scorefact {' '.join(arguments)}")
        _call(terminal, arguments)
    terminal.result("")
    _take_pictures(workspace, folder / "pictures", responses)
    terminal.result(say("Commands", "Documents and pictures are in {folder}").format(folder=folder.resolve()))


def _call(terminal: Terminal, arguments: list[str]) -> None:
    """Another command of this program, in this process, speaking the same language."""
    from scorefact_desktop.cli import scorefact

    status = scorefact.main(["--lang", terminal.language, *arguments], prog_name="scorefact", standalone_mode=False)
    if status:  # it has said why; what follows would say it again
        click.get_current_context().exit(status)


def _take_pictures(workspace: Path, folder: Path, responses: Path) -> None:
    """Pictures of the pages are taken by the application itself, in a process of its own that needs no screen."""
    command = [sys.executable, "-m", "scorefact_desktop", "--pictures", str(folder)]
    command += ["--responses", str(responses), str(workspace)]
    sys.stdout.flush()
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
