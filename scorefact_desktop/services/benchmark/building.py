"""Building a release out of what was received and what this workspace has."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scorefact_desktop.benchmark.engines import EMBEDDED, engine
from scorefact_desktop.benchmark.release import Built, Published, Withheld, build
from scorefact_desktop.domain.benchmark import ALL, Benchmark
from scorefact_desktop.domain.contribution import Contribution, PooledCampaign
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.benchmark import contributing
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store import contributions, history
from scorefact_desktop.store.workspace import Workspace

__all__ = ["Built", "Pool", "Published", "Withheld", "build_release", "pool", "preview"]


#: Letters of a release's name, as the benchmark file has room for.
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Pool:
    """What a release would be built from. `differing` are campaigns that two contributions give differently."""

    campaigns: tuple[PooledCampaign, ...]
    contributions: tuple[str, ...]
    differing: tuple[str, ...]


def pool(workspace: Workspace, *, with_own: bool = True) -> Pool:
    """The campaigns of all contributions that are included, and of this workspace; of two versions the later one."""
    with workspace.reader() as connection:
        received = [one for one in contributions.all_received(connection) if one.included]
    given = [Contribution.model_validate_json(one.body) for one in received]
    if with_own:
        try:
            given.append(contributing.own(workspace))
        except UserError as error:
            if error.code != "contribution_empty":
                raise
    known: dict[str, PooledCampaign] = {}
    differing: list[str] = []
    for contribution in given:
        for campaign in contribution.campaigns:
            before = known.get(campaign.campaign)
            if before is not None and before != campaign:
                differing.append(campaign.campaign)
            known[campaign.campaign] = campaign
    return Pool(tuple(known.values()), tuple(one.sha256 for one in received), tuple(dict.fromkeys(differing)))


def preview(
    workspace: Workspace, release: str, made_on: date, *, with_own: bool = True, engine_name: str = EMBEDDED
) -> Built:
    """The release as it would be, and what it would withhold; nothing is recorded.

    Raises UserError release_name, pool_empty, engine_missing, engine_unknown.
    """
    if not release.strip() or len(release) > _LONGEST_NAME or not release.isprintable():
        raise UserError("release_name", release=release[:_LONGEST_NAME], longest=_LONGEST_NAME)
    found = pool(workspace, with_own=with_own)
    if not found.campaigns:
        raise UserError("pool_empty")
    with workspace.reader() as connection:
        before = _published(contributions.published(connection))
    with engine(engine_name) as backend:
        return build(backend, found.campaigns, release, made_on, before)


def build_release(
    workspace: Workspace,
    release: str,
    path: Path,
    made_on: date,
    *,
    with_own: bool = True,
    engine_name: str = EMBEDDED,
    author: str | None = None,
) -> Built:
    """Builds a release, writes it to `path`, and remembers what it tells, so that the next one cannot add to it.

    Raises UserError as `preview`, pool_thin where no cell can be published, file_disk_full, file_not_written.
    """
    made = preview(workspace, release, made_on, with_own=with_own, engine_name=engine_name)
    everything = made.benchmark.group(ALL)
    if not everything.themes and not everything.indicators:
        raise UserError("pool_thin", vendors=everything.vendors)
    with workspace.transaction() as connection:
        contributions.put_published(connection, _plain(made.published))
        history.record(
            connection,
            "benchmark_built",
            "workspace:benchmark",
            author or person(),
            release=release,
            vendors=made.vendors,
            contributions=list(pool(workspace, with_own=with_own).contributions),
        )
        with written_whole(path) as temporary:
            temporary.write_text(_text(made.benchmark), encoding="utf-8")
    return made


def _text(benchmark: Benchmark) -> str:
    return benchmark.model_dump_json(exclude_none=True, indent=1) + "\n"


def _plain(published: Published) -> dict[str, object]:
    return {
        "sets": [sorted(one) for one in published.sets],
        "figures": {figure: list(places) for figure, places in published.figures.items()},
    }


def _published(content: dict[str, object]) -> Published:
    sets, of_figures = content.get("sets", []), content.get("figures", {})
    assert isinstance(sets, list)
    assert isinstance(of_figures, dict)
    return Published(
        tuple(frozenset(one) for one in sets), {figure: tuple(places) for figure, places in of_figures.items()}
    )
