"""What the open workspace holds, as Home, the sidebar and the status bar show it; loaded off the thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from scorefact_desktop.domain.figures import CampaignFigures

if TYPE_CHECKING:
    from scorefact_desktop.domain.questionnaire import Questionnaire
    from scorefact_desktop.services.campaigns import CampaignSummary
    from scorefact_desktop.services.workspaces import Workspace, WorkspaceInfo

#: Campaigns that get a card on Home; the others are listed.
CARDS = 4


@dataclass(frozen=True, slots=True)
class Release:
    """The benchmark in use."""

    name: str
    made_on: date
    vendors: int
    customers: int
    age_days: int = 0
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """An open workspace. `figures` and `questionnaires` are there for campaigns that have a card and are not blind."""

    path: Path
    writable: bool
    info: "WorkspaceInfo"
    campaigns: tuple["CampaignSummary", ...]
    protection_limit: int
    release: Release | None = None
    figures: Mapping[str, CampaignFigures] = field(default_factory=dict)
    questionnaires: Mapping[str, "Questionnaire"] = field(default_factory=dict)

    def campaign(self, name: str) -> "CampaignSummary | None":
        """The campaign of that name."""
        return next((one for one in self.campaigns if one.name == name), None)

    @property
    def carded(self) -> tuple["CampaignSummary", ...]:
        """The campaigns in work: the latest of every vendor, those still open first."""
        latest = {one.vendor_slug: one for one in sorted(self.campaigns, key=lambda one: one.year)}
        order = {"open": 0, "preparing": 1, "closed": 2}
        return tuple(sorted(latest.values(), key=lambda one: (order.get(one.status, 3), -one.year, one.vendor))[:CARDS])

    @property
    def earlier(self) -> tuple["CampaignSummary", ...]:
        """All others, newest first."""
        carded = {one.name for one in self.carded}
        rest = [one for one in self.campaigns if one.name not in carded]
        return tuple(sorted(rest, key=lambda one: (-one.year, one.vendor)))


def load_overview(workspace: "Workspace") -> Overview:
    """Everything but the figures of cards, on the store lane. Raises UserError."""
    from scorefact_desktop.services import campaigns, protection, workspaces
    from scorefact_desktop.services.benchmark import in_use

    with workspace.one_state():
        listed = campaigns.list_campaigns(workspace)
        release = in_use.current(workspace)
        return Overview(
            path=workspace.path,
            writable=not workspace.read_only,
            info=workspaces.info(workspace),
            campaigns=listed,
            protection_limit=protection.protection_limit(workspace),
            release=None if release is None else Release(
                release.benchmark.release,
                release.benchmark.made_on,
                release.benchmark.group("all").vendors,
                release.benchmark.group("all").customers,
                release.age_days,
                release.stale,
            ),
        )  # fmt: skip


def load_cards(workspace: "Workspace", overview: Overview) -> Overview:
    """The overview with the figures of Home's cards, which nothing else waits for. Raises UserError."""
    from scorefact_desktop.services import campaigns, figures

    shown = [one.name for one in overview.carded if one.complete and not (one.blind and one.status == "open")]
    with workspace.one_state():
        return replace(
            overview,
            figures={name: figures.campaign_figures(workspace, name) for name in shown},
            questionnaires={name: campaigns.campaign_questionnaire(workspace, name) for name in shown},
        )
