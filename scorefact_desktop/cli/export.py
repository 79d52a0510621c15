"""`scorefact export`: what is delivered as files, in one language or several at once; and the answers themselves."""

from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scorefact_desktop.cli.common import PATH, Terminal, json_option, opened, pass_terminal, workspace_option
from scorefact_desktop.cli.delivery_checking import verify

if TYPE_CHECKING:
    from scorefact_desktop.services.exporting import Delivery
    from scorefact_desktop.services.reading import Reading
    from scorefact_desktop.services.workspaces import Workspace

Command = TypeVar("Command", bound=Callable[..., Any])


@click.group()
def export() -> None:
    """Write the dashboard, workbook, slides, label and charts of a campaign."""


def _options(command: Command) -> Command:
    """What every export is told."""
    for option in (
        json_option,
        click.option("--out", "folder", required=True, metavar="DIR", type=PATH,
                     help="The folder for the files; made where it is missing."),
        click.option("--lang", "languages", default="fr,en,sv", show_default=True, metavar="fr,en,sv",
                     help="The languages, parted by commas."),
        click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign."),
        workspace_option,
    ):  # fmt: skip
        command = option(command)
    return command


_compare = click.option(
    "--compare", metavar="VENDOR/YEAR", help="The campaign compared with (default: the previous; empty: none)."
)


@export.command()
@_options
@_compare
@click.option(
    "--parts",
    default="",
    metavar="A,B,C",
    help="Parts in their order: key-figures, radar, label, sample, themes, recurring, crisis, recommendation, drivers, "
    "customer-kpis, verbatims, method, appendix; default all.",
)
@click.option("--recipient", default="", metavar="NAME", help="For whom: printed pale on every page.")
@click.option("--sign", is_flag=True, help="Sign with the key of this device.")
@click.option("--responses", metavar="FILE", type=PATH, help="Import these first, as `import` does.")
@pass_terminal
def dashboard(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    languages: str,
    folder: Path,
    compare: str | None,
    parts: str,
    recipient: str,
    sign: bool,
    responses: Path | None,
    as_json: bool,
) -> None:
    """Write the dashboard as PDF: <vendor>-<year>-dashboard-<lang>.pdf.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.reading import Reading

    with nullcontext() if responses is None else Reading(responses) as reading:
        from scorefact_desktop.services.exporting import export_dashboard  # loads while the file is read

        wanted = tuple(part.strip() for part in parts.split(",") if part.strip())
        export_ = partial(export_dashboard, compare=compare, parts=wanted, recipient=recipient, sign=sign)

        def action(found: "Workspace", *asked: Any) -> "Delivery":
            if reading is None:
                return export_(found, *asked)
            return export_(found, *asked, first=partial(_import_first, terminal, found, campaign, reading))

        _deliver(terminal, workspace, action, campaign, languages, folder, as_json)


def _import_first(terminal: Terminal, workspace: "Workspace", campaign: str, reading: "Reading") -> None:
    from scorefact_desktop.cli import import_documents
    from scorefact_desktop.cli.problem_lists import say_problems
    from scorefact_desktop.services import importing

    try:
        result = importing.run(workspace, campaign, reading.path, staged=reading)
    except importing.InvalidRowsError as error:
        say_problems((), error.problems, terminal)
        raise
    terminal.message(import_documents.done(result, terminal))
    say_problems(result.notices, result.problems, terminal)


@export.command()
@_options
@_compare
@pass_terminal
def workbook(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    languages: str,
    folder: Path,
    compare: str | None,
    as_json: bool,
) -> None:
    """Write every figure as an Excel workbook with charts: <vendor>-<year>-workbook-<lang>.xlsx.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.exporting import export_workbook

    _deliver(terminal, workspace, partial(export_workbook, compare=compare), campaign, languages, folder, as_json)


@export.command()
@_options
@_compare
@pass_terminal
def slides(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    languages: str,
    folder: Path,
    compare: str | None,
    as_json: bool,
) -> None:
    """Write the slides for a workshop, with charts that can be edited: <vendor>-<year>-slides-<lang>.pptx.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.exporting import export_slides

    _deliver(terminal, workspace, partial(export_slides, compare=compare), campaign, languages, folder, as_json)


@export.command()
@_options
@pass_terminal
def label(terminal: Terminal, workspace: Path, campaign: str, languages: str, folder: Path, as_json: bool) -> None:
    """Write the sealed label as PDF and badge, or a specimen while none stands: <vendor>-<year>-label-<lang>.pdf.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.exporting import export_label
    from scorefact_desktop.services.label_data import sealed_label

    def action(found: "Workspace", *asked: Any) -> "Delivery":
        made = export_label(found, *asked)
        if sealed_label(found, campaign) is None:
            terminal.message(
                terminal.translate("Commands", "No sealed label of {campaign} stands: what was written is a specimen.")
                .format(campaign=campaign)
            )  # fmt: skip
        return made

    _deliver(terminal, workspace, action, campaign, languages, folder, as_json)


@export.command()
@_options
@_compare
@click.option("--width", type=click.FloatRange(200, 2000), default=480, show_default=True, help="Width in points.")
@click.option("--height", type=click.FloatRange(200, 2000), default=380, show_default=True, help="Height in points.")
@click.option("--scale", type=click.FloatRange(1, 10), default=3, show_default=True, help="Dots per point in pictures.")
@pass_terminal
def charts(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    languages: str,
    folder: Path,
    compare: str | None,
    width: float,
    height: float,
    scale: float,
    as_json: bool,
) -> None:
    """Write the radar and the trends as SVG and PNG: <vendor>-<year>-<chart>-<lang>.svg, .png.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.exporting import ChartSize, export_charts

    size = ChartSize(width, height, scale)
    action = partial(export_charts, compare=compare, size=size)
    _deliver(terminal, workspace, action, campaign, languages, folder, as_json)


export.add_command(verify)


@export.command()
@_options
@click.option(
    "--workshop",
    "workshop_id",
    type=int,
    metavar="N",
    help="Its number in `campaign workshop list` (default: the newest).",
)
@click.option("--hide-names", is_flag=True, help="Name nobody who was there or has something to do.")
@pass_terminal
def minutes(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    languages: str,
    folder: Path,
    workshop_id: int | None,
    hide_names: bool,
    as_json: bool,
) -> None:  # fmt: skip
    """Write the minutes of a workshop: <vendor>-<year>-minutes-<lang>.pdf, with the figures that the room has seen.

    --json: {"files": [PATH], "refused": [{"language", "code", "message"}], "replaced": characters printed as a box}
    """
    from scorefact_desktop.services.minutes import export_minutes

    action = partial(export_minutes, workshop_id=workshop_id, names=not hide_names)
    _deliver(terminal, workspace, action, campaign, languages, folder, as_json)


@export.command()
@workspace_option
@click.option("--campaign", required=True, metavar="VENDOR/YEAR", help="The campaign.")
@click.option(
    "--format",
    "formats",
    default="csv",
    show_default=True,
    metavar="csv,xlsx,sav",
    help="The formats, parted by commas; sav is SPSS.",
)
@click.option("--lang", "language", default="en", show_default=True, help="The language of questions and answers.")
@click.option("--codes", is_flag=True, help="Stored numbers instead of answers in words (csv, xlsx).")
@click.option("--words", is_flag=True, help="Also what respondents said in their own words, which may name people.")
@click.option("--out", "folder", required=True, metavar="DIR", type=PATH, help="The folder; made where it is missing.")
@json_option
@pass_terminal
def answers(
    terminal: Terminal,
    workspace: Path,
    campaign: str,
    formats: str,
    language: str,
    codes: bool,
    words: bool,
    folder: Path,
    as_json: bool,
) -> None:
    """Write the answers for your own analyses, a row per interview and nobody by name. Not for the vendor.

    Missing kinds are the numbers 96 do not know, 97 refused, 98 not applicable, 99 not asked, or 996 to 999 and so on
    where answers reach as far. --json: {"files": [PATH], "interviews", "columns"}
    """
    from scorefact_desktop.catalogues import LANGUAGES, language_for
    from scorefact_desktop.services.answer_files import export_answers

    wanted = [one.strip().lower() for one in formats.split(",") if one.strip()]
    if not wanted:
        raise click.BadParameter("no format", param_hint="--format")
    translate = language_for(language if language in LANGUAGES else "en")
    with opened(workspace) as found:
        made = export_answers(found, campaign, wanted, language, folder, translate, codes=codes, words=words)
    if as_json:
        files = [str(path) for path in made.paths]
        terminal.document({"files": files, "interviews": made.interviews, "columns": made.columns})
        return
    for path in made.paths:
        terminal.result(str(path))


def _deliver(
    terminal: Terminal,
    workspace: Path,
    action: "Callable[..., Delivery]",
    campaign: str,
    languages: str,
    folder: Path,
    as_json: bool,
) -> None:
    """Exports, says what was written and what was not; exit status 1 where a language was refused."""
    from scorefact_desktop.catalogues import language_for
    from scorefact_desktop.services.sentences import sentence

    wanted = [one.strip().lower() for one in languages.split(",") if one.strip()]
    if not wanted:
        raise click.BadParameter("no language", param_hint="--lang")
    with opened(workspace) as found:
        delivery = action(found, campaign, wanted, folder, partial(language_for, strict=True))
    refused = [
        {"language": one.language, "code": one.error.code, "message": sentence(one.error, terminal.translate)}
        for one in delivery.refused
    ]
    boxes = delivery.boxes
    if as_json:
        files = [str(path) for path in delivery.paths]
        terminal.document({"files": files, "refused": refused, "replaced": boxes.count})
    else:
        for path in delivery.paths:
            terminal.result(str(path))
    for one in refused:
        terminal.message(one["message"])
    if boxes.count:
        told = terminal.translate(
            "Commands", "%n character(s) not in the font of documents, printed as a box: {characters}", None,
            boxes.count,
        )  # fmt: skip
        terminal.message(told.format(characters=boxes.characters[:40]))
    if refused:
        click.get_current_context().exit(1)
