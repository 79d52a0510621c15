"""Which vendors a campaign is set against: the closest group with enough of them, or the one that somebody chose."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.benchmark import ALL, Benchmark, Group, size_class
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.indicators.positions import fits, group_for
from scorefact_desktop.services.benchmark import in_use
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import benchmark_choice, campaigns, history
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Choice:
    """A group that a campaign may be set against; `fits` where it describes the campaign's vendor."""

    id: str
    restrictions: Mapping[str, str | int]
    vendors: int
    customers: int
    figures: int
    fits: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """The groups of the release in use for a campaign.

    `proposed` is the id of the closest with enough vendors; `chosen` of the one that somebody chose, None without;
    `used` of the one that figures stand beside. A choice that the release no longer holds is `gone`. Without
    `standard` questions nothing is compared.
    """

    campaign: str
    standard: bool
    groups: tuple[Choice, ...]
    proposed: str
    chosen: str | None
    used: str
    gone: bool = False


def group_of(connection: Connection, campaign: Campaign) -> Group | None:
    """The group that the figures of a campaign on the standard questionnaire stand beside; None without a release."""
    release = in_use.of_connection(connection)
    if release is None:
        return None
    chosen = benchmark_choice.chosen(connection, campaign.uid)
    return _named(release, chosen) or group_for(release, attributes(campaign))


def attributes(campaign: Campaign) -> dict[str, frozenset[str]]:
    """What is known of a campaign's vendor, by the names of a group's restrictions.

    The size is that of its installed base, in the classes of the releases; a vendor of several solution families
    belongs to none of them alone.
    """
    size = size_class(campaign.population)
    return {
        "family": frozenset(campaign.families) if len(campaign.families) == 1 else frozenset(),
        "vendor_type": frozenset({campaign.vendor_type}),
        "country": frozenset({campaign.vendor_country}) if campaign.vendor_country else frozenset(),
        "size": frozenset({size}) if size else frozenset(),
        "year": frozenset({str(campaign.year)}),
    }


def choices(workspace: Workspace, campaign: str) -> Choices | None:
    """What a campaign may be set against, groups that describe it first; None without a release.

    Raises UserError campaign_unknown.
    """
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        release = in_use.of_connection(connection)
        if release is None:
            return None
        chosen = benchmark_choice.chosen(connection, found.uid)
        standard = campaigns.questionnaire(connection, found).standard
    known = attributes(found)
    proposed = group_for(release, known).id
    held = _named(release, chosen)
    groups = [
        Choice(
            group.id,
            group.restrictions,
            group.vendors,
            group.customers,
            len(group.themes) + len(group.indicators),
            fits(group, known),
        )
        for group in release.groups
    ]
    groups.sort(key=lambda one: (not one.fits, one.id == ALL, -len(one.restrictions), -one.vendors, one.id))
    return Choices(
        found.name,
        standard,
        tuple(groups),
        proposed,
        held.id if held else None,
        held.id if held else proposed,
        gone=chosen is not None and held is None,
    )


def choose(workspace: Workspace, campaign: str, group: str | None, *, author: str | None = None) -> None:
    """Sets a campaign against another group from now on; with None against the proposed one.

    Raises UserError campaign_unknown, benchmark_group_unknown, workspace_read_only.
    """
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        release = in_use.of_connection(connection)
        if group is not None and (release is None or _named(release, group) is None):
            raise UserError("benchmark_group_unknown", group=group)
        benchmark_choice.choose(connection, found.uid, group)
        history.record(
            connection, "benchmark_group_chosen", f"campaign:{found.uid}", author or person(), group=group or "-"
        )


def _named(release: Benchmark, group: str | None) -> Group | None:
    return next((one for one in release.groups if one.id == group), None)
