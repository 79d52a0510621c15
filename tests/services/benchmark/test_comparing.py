"""The group a campaign is compared with: proposed, chosen, and what becomes of a choice when the release changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scorefact_desktop.domain.benchmark import Group, contributor
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import counting
from scorefact_desktop.services.benchmark import comparing
from scorefact_desktop.services.figures import trend
from scorefact_desktop.services.workspaces import Workspace, open_workspace
from scorefact_desktop.store import benchmarks, campaigns, vendors
from tests.services.benchmark.releases import NAME, group, release

CAMPAIGN = "nordlicht/2026"


@pytest.fixture
def workspace(demo_copy: Path) -> Iterator[Workspace]:
    with open_workspace(demo_copy) as opened:
        yield opened


def use(workspace: Workspace, name: str, *groups: Group) -> None:
    with workspace.transaction() as connection:
        benchmarks.put(connection, name, release(name, *groups).model_dump_json(exclude_none=True))


def used(workspace: Workspace) -> str:
    with workspace.reader() as connection:
        found = counting.benchmark_group(connection, campaigns.find(connection, CAMPAIGN))
    assert found is not None
    return found.id


def test_the_closest_group_with_enough_vendors_is_proposed(workspace: Workspace) -> None:
    with workspace.reader() as connection:
        kind = campaigns.find(connection, CAMPAIGN).vendor_type
    other = "publisher" if kind == "integrator" else "integrator"
    use(workspace, "a", group("own", 21, vendor_type=kind), group("other", 22, vendor_type=other))
    found = comparing.choices(workspace, CAMPAIGN)
    assert found is not None
    assert (found.proposed, found.used, found.chosen) == ("own", "own", None)
    assert [one.fits for one in found.groups] == [True, True, False]
    use(workspace, "b", group("own", 19, vendor_type=kind))
    assert used(workspace) == "all"


def test_the_size_is_that_of_the_installed_base_as_in_releases(workspace: Workspace) -> None:
    with workspace.reader() as connection:
        population = campaigns.find(connection, CAMPAIGN).population
    assert population is not None
    size = "under-100" if population < 100 else "100-399" if population < 400 else "400-and-more"
    use(workspace, "a", group("same", 20, size=size), group("customers", 23, size="250+"))
    assert used(workspace) == "same"


def test_a_choice_holds_for_its_campaign_until_it_is_taken_back(workspace: Workspace) -> None:
    use(workspace, "a", group("narrow", 6, family="bi"))
    comparing.choose(workspace, CAMPAIGN, "narrow")
    assert used(workspace) == "narrow"
    other = comparing.choices(workspace, "nordlicht/2025")
    assert other is not None
    assert other.chosen is None
    comparing.choose(workspace, CAMPAIGN, None)
    assert used(workspace) == "all"


def test_a_choice_that_a_new_release_does_not_hold_is_said_to_be_gone(workspace: Workspace) -> None:
    use(workspace, "a", group("narrow", 6, family="bi"))
    comparing.choose(workspace, CAMPAIGN, "narrow")
    use(workspace, "b")
    found = comparing.choices(workspace, CAMPAIGN)
    assert found is not None
    assert (found.used, found.gone) == ("all", True)
    assert used(workspace) == "all"


def test_an_unknown_group_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        comparing.choose(workspace, CAMPAIGN, "nobody")
    assert caught.value.code == "benchmark_group_unknown"


def test_the_line_of_a_trend_leaves_the_vendor_itself_out(workspace: Workspace) -> None:
    with workspace.reader() as connection:
        found = campaigns.find(connection, CAMPAIGN)
        mark = contributor("a", vendors.uid_of(connection, found.vendor_id))
    without = group("all")
    use(workspace, "a")
    year = next(one for one in trend(workspace, found.vendor_slug, NAME) if one.year == 2025)
    assert year.benchmark == pytest.approx(0.58)
    body = release("a").model_copy(update={"groups": (without.model_copy(update={"contributors": (mark,)}),)})
    with workspace.transaction() as connection:
        benchmarks.put(connection, "a", body.model_dump_json(exclude_none=True))
    year = next(one for one in trend(workspace, found.vendor_slug, NAME) if one.year == 2025)
    assert year.figure is not None
    assert year.figure.value is not None
    assert year.benchmark == pytest.approx((24 * 0.58 - year.figure.value) / 23)
    assert year.figure.benchmark is not None
    assert year.figure.benchmark.vendors == 23
    assert year.figure.benchmark.mean == pytest.approx((24 * 0.6 - year.figure.value) / 23)
