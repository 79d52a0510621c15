"""Minutes of a workshop as files: two pages per language, with the figures that the room has seen and no later ones."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import LANGUAGES, Translate
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.minutes import Decided, Minutes, minutes
from scorefact_desktop.services import audience, workshops
from scorefact_desktop.services.exporting import Delivery, Refusal, file_name, record_delivery
from scorefact_desktop.services.figures import previous_campaign
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.sound_records import require_sound
from scorefact_desktop.store.workspace import Workspace


def export_minutes(
    workspace: Workspace,
    campaign: str,
    languages: Sequence[str],
    folder: Path,
    translate_for: Callable[[str], Translate],
    *,
    workshop_id: int | None = None,
    names: bool = True,
) -> Delivery:
    """Writes the minutes of a workshop to `folder` as `<vendor>-<year>-minutes-<lang>.pdf`.

    The campaign's newest workshop unless `workshop_id` says otherwise; of an earlier one its day stands in the name.
    Without `names` nobody who was there or has something to do is named. Languages with a gap are in the result.
    Raises UserError campaign_unknown, campaign_none, language_unknown, workshop_none, workshop_unknown, rows_changed,
    workspace_read_only, file_disk_full, file_not_written.
    """
    for language in languages:
        if language not in LANGUAGES:
            raise UserError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if workspace.read_only:
        raise UserError("workspace_read_only", path=str(workspace.path))
    listed = workshops.of_campaign(workspace, campaign)
    if not listed:
        raise UserError("workshop_none", campaign=campaign)
    chosen = listed[0].id if workshop_id is None else workshop_id
    if chosen not in [one.id for one in listed]:
        raise UserError("workshop_unknown", workshop=chosen)
    require_sound(workspace, campaign)
    data, held = _content(workspace, campaign, workshops.held(workspace, chosen), names=names)
    kind = "minutes" if chosen == listed[0].id else f"minutes-{held.held_on.isoformat()}-{chosen}"
    paths: list[Path] = []
    refused: list[Refusal] = []
    for language in dict.fromkeys(languages):
        try:
            content = minutes(data, held, language, translate_for(language)).pdf
        except UserError as error:
            refused.append(Refusal(language, error))
            continue
        path = folder / file_name(data.campaign.name, kind, language, "pdf")
        with written_whole(path) as temporary:
            temporary.write_bytes(content)
            record_delivery(workspace, data, "minutes", language, path.name, content)  # before it is there
        paths.append(path)
    return Delivery(tuple(paths), tuple(refused))


def _content(workspace: Workspace, campaign: str, held: workshops.Held, *, names: bool) -> tuple[ReportData, Minutes]:
    """What the minutes say. The picture of the room is kept: they show it to whoever reads them."""
    picture = audience.look(workspace, campaign, previous_campaign(workspace, campaign))
    audience.keep(workspace, picture)
    behind = audience.behind(workspace, campaign)
    data = replace(report_data(workspace, campaign), figures=picture.figures, respondents=behind)
    shop = held.workshop
    return data, Minutes(
        title=shop.title,
        held_on=date.fromisoformat(shop.held_on),
        place=shop.place,
        people=shop.people if names else None,
        interviews=shop.interviews,
        respondents=shop.respondents,
        behind=picture.interviews,
        decisions=tuple(
            Decided(one.text, one.theme, one.owner if names else "",
                    date.fromisoformat(one.due_on) if one.due_on else None)
            for one in held.decisions
        ),
    )  # fmt: skip
