"""The figures that a workshop's audience sees: protected as in a delivery, and moving in blocks of interviews.

`look` reads and computes, `keep` remembers what is shown: between the two, nothing is on the screen yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scorefact_desktop.domain.figures import CampaignFigures, Figure
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.indicators.audience_blocks import Row, step
from scorefact_desktop.indicators.layout import Interview, Layout
from scorefact_desktop.services import counting, figures, ledger
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.store import audience, campaigns, settings
from scorefact_desktop.store.audience import ShownRow
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Picture:
    """What an audience sees of a campaign.

    `interviews` counts the finished ones whose answers stand behind it, `waiting` those that wait for their block to
    be full; `limit` is the size of a block. `changed` holds what `keep` has to remember.
    """

    campaign: str
    questionnaire: Questionnaire
    figures: CampaignFigures
    interviews: int
    waiting: int
    limit: int
    changed: Mapping[int, Row | None] = field(default_factory=dict, repr=False)


def look(workspace: Workspace, campaign: str, compare: str | None = None, before: Picture | None = None) -> Picture:
    """The picture that may be shown now, where `before` is the one on the screen.

    Figures of which nothing moved stay exactly as they were in `before`. Interviews in progress are not in it.
    Raises UserErrors as `figures.campaign_figures`.
    """
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        limit = settings.protection_limit(connection)
        shown = audience.of_campaign(connection, now.campaign.id)
        width = now.layout.width
        rows = {at: (one.blob, one.numbers) for at, one in shown.items() if len(one.blob) == width}
        stored = {at: (one.interview.blob, one.interview.numbers) for at, one in now.interviews.items()}
        moved = step(now.layout, rows, stored, limit)
        earlier = figures.compared(connection, now, compare)
        earlier = counting.deliverable(earlier, {}, limit) if earlier is not None else None
        seen = counting.deliverable(_seen(now, moved.rows, shown), {}, limit)
        maker = figures.figure_maker(connection, seen, earlier, {}, delivery=True)
        made = figures.assembled(maker, seen, earlier, {})
    if before is not None and before.campaign == made.campaign and before.figures.compare == made.compare:
        made = _held(before.figures, made, now.layout, moved.moved)
    changed = {at: moved.rows.get(at) for at in {*shown, *moved.rows} if moved.rows.get(at) != _plain(shown.get(at))}
    return Picture(
        campaign=made.campaign,
        questionnaire=now.layout.questionnaire,
        figures=made,
        interviews=len(moved.rows),
        waiting=len(stored.keys() - moved.rows.keys()),
        limit=limit,
        changed=changed,
    )


def keep(workspace: Workspace, picture: Picture) -> None:
    """Remembers a picture just before it is shown; the next one differs from it by whole blocks only.

    A workspace opened for reading only remembers nothing, and nothing comes in there.
    """
    if workspace.read_only or not picture.changed:
        return
    with workspace.transaction() as connection:
        audience.put(connection, picture.changed)


def behind(workspace: Workspace, campaign: str) -> dict[str, list[str]]:
    """Who stands behind the confidential figures of the picture that was kept, for the ledger of deliveries."""
    with workspace.reader() as connection:
        now = counting.count(connection, campaigns.find(connection, campaign))
        limit = settings.protection_limit(connection)
        shown = audience.of_campaign(connection, now.campaign.id)
        rows = {at: (one.blob, one.numbers) for at, one in shown.items() if at in now.interviews}
        return ledger.shown(connection, counting.deliverable(_seen(now, rows, shown), {}, limit), limit)


def _seen(now: CountedCampaign, rows: Mapping[int, Row], shown: Mapping[int, ShownRow]) -> CountedCampaign:
    """The campaign as the picture has it: interviews that left it meanwhile are in it until a block goes."""
    found: dict[int, Counted] = {}
    for at, (blob, numbers) in rows.items():
        known = now.interviews.get(at)
        if known is not None:
            found[at] = known._replace(interview=known.interview._replace(blob=blob, numbers=numbers))
        else:
            found[at] = Counted(Interview(blob, numbers, False, shown[at].group, 0.0), None, {})
    return replace(now, interviews=found)


def _held(before: CampaignFigures, made: CampaignFigures, layout: Layout, moved: frozenset[str]) -> CampaignFigures:
    """The new figures of what moved, the old ones of everything else."""
    themes = {
        table.theme for table in layout.themes if any(layout.cells[at].question in moved for at in table.positions)
    }
    said = {one.id: one for one in (*before.themes, *before.indicators, *before.custom)}
    spread = {one.question: one for one in before.distributions}

    def of(one: Figure) -> Figure:
        fresh = one.question in moved if one.question is not None else one.id in themes
        return one if fresh else said.get(one.id, one)

    return replace(
        made,
        themes=tuple(of(one) for one in made.themes),
        indicators=tuple(of(one) for one in made.indicators),
        custom=tuple(of(one) for one in made.custom),
        distributions=tuple(
            one if one.question in moved else spread.get(one.question, one) for one in made.distributions
        ),
    )


def _plain(row: ShownRow | None) -> Row | None:
    return None if row is None else (row.blob, row.numbers)
