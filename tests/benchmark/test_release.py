"""A release against pandas, and against whoever subtracts its cells."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from scorefact_desktop.benchmark import disclosure
from scorefact_desktop.benchmark.disclosure import Units
from scorefact_desktop.benchmark.engines import engine
from scorefact_desktop.benchmark.release import Built, Published, build
from scorefact_desktop.domain.benchmark import ALL, Benchmark, without_thin_cells
from scorefact_desktop.domain.contribution import PooledCampaign
from tests.benchmark.samples import FIGURES, campaign, campaigns

DAY = date(2026, 11, 20)


def built(given_: Iterable[PooledCampaign], before: Published | None = None, release: str = "2026.1") -> Built:
    with engine() as backend:
        return build(backend, list(given_), release, DAY, before or Published())


@pytest.fixture(scope="module")
def usual() -> Built:
    return built(campaigns())


def frame(given_: Iterable[PooledCampaign]) -> pd.DataFrame:
    rows = [
        {"unit": one.campaign, "vendor": one.vendor, "year": one.year, "vendor_type": one.vendor_type,
         "family": one.families[0], "size": one.size, "country": one.country, "figure": key, "value": figure.value,
         "n": figure.n}
        for one in given_
        for key, figure in chain(one.themes.items(), one.indicators.items())
    ]  # fmt: skip
    return pd.DataFrame(rows)


def test_every_published_cell_equals_pandas(usual: Built) -> None:
    table = frame(campaigns())
    latest = table[table.year == 2026]
    checked = 0
    for group in usual.benchmark.groups:
        rows = latest
        for name, value in group.restrictions.items():
            rows = rows[rows[name] == value]
        for key, cell in {**group.themes, **group.indicators}.items():
            values = rows[rows.figure == key]
            assert cell.vendors == values.vendor.nunique()
            assert cell.customers == values.n.sum()
            assert cell.mean == pytest.approx(values.value.mean(), abs=1e-9)
            assert cell.sd == pytest.approx(values.value.std(), abs=1e-9)
            for share, value in cell.quantiles:
                assert value == pytest.approx(values.value.quantile(share), abs=1e-9)
            for year, mean in cell.years.items():
                of_year = table[(table.year == int(year)) & (table.figure == key)]
                for name, value in group.restrictions.items():
                    of_year = of_year[of_year[name] == value]
                assert mean.mean == pytest.approx(of_year.value.mean(), abs=1e-9)
            checked += 1
    assert checked > 9
    assert set(usual.benchmark.group(ALL).indicators) == set(FIGURES)
    assert usual.vendors == 25


def test_a_release_is_one_that_the_program_reads(usual: Built) -> None:
    text = usual.benchmark.model_dump_json(exclude_none=True)
    read = Benchmark.model_validate_json(text)
    assert without_thin_cells(read) == (usual.benchmark, ())
    assert all(
        cell.vendors >= 5 for group in read.groups for cell in (*group.themes.values(), *group.indicators.values())
    )
    assert all(cell.p25 is None for group in read.groups for cell in group.indicators.values() if cell.vendors < 8)
    assert all(cell.p10 is None for group in read.groups for cell in group.indicators.values() if cell.vendors < 20)


def test_names_and_ids_of_contributors_are_not_in_it(usual: Built) -> None:
    text = usual.benchmark.model_dump_json()
    for one in campaigns():
        assert one.vendor not in text
        assert one.campaign not in text


def widths(sets: Iterable[Units]) -> float:
    """How narrow the interval of one campaign's figure is, given the means of all these cells: 1 tells nothing."""
    known = list(dict.fromkeys(sets))
    units = sorted({unit for one in known for unit in one})
    truth = np.random.default_rng(5).uniform(0, 1, len(units))
    matrix = np.array([[1.0 if unit in one else 0.0 for unit in units] for one in known])
    narrowest = 1.0
    for place in range(len(units)):
        aim = np.zeros(len(units))
        aim[place] = 1
        ends = [
            linprog(sign * aim, A_eq=matrix, b_eq=matrix @ truth, bounds=(0, 1), method="highs").fun for sign in (1, -1)
        ]
        narrowest = min(narrowest, -ends[1] - ends[0])
    return narrowest


def test_no_vendor_can_be_had_by_subtracting_cells_also_of_two_releases(usual: Built) -> None:
    grown = [*campaigns(), *[campaign(number, 2026) for number in (25, 26)]]
    second = built(grown, usual.published, "2026.2")
    for figure in FIGURES:
        sets = second.published.of(figure)
        assert len(sets) > 3
        assert min(len(part) for part in disclosure.parts(sets)) >= 5
        assert widths(sets) > 0.3
    # The two newcomers would be what is left when the releases are subtracted: they wait for company.
    assert second.benchmark.group(ALL).indicators[FIGURES[0]].vendors == 25


def test_five_newcomers_come_in(usual: Built) -> None:
    grown = [*campaigns(), *[campaign(number, 2026) for number in range(25, 30)]]
    second = built(grown, usual.published, "2026.2")
    assert second.benchmark.group(ALL).indicators[FIGURES[0]].vendors == 30


def test_few_vendors_give_no_cell_and_say_why() -> None:
    made = built(campaigns(4))
    assert made.benchmark.group(ALL).indicators == {}
    assert {one.reason for one in made.withheld} == {"few"}


def test_a_vendor_that_outweighs_the_others_is_not_pooled_with_them() -> None:
    made = built([*campaigns(8, (2026,)), campaign(99, 2026, n=5_000)])
    assert ("all", "dominant") in {(one.group, one.reason) for one in made.withheld}


def test_the_same_campaign_counts_once(usual: Built) -> None:
    twice = built([*campaigns(), *campaigns()])
    assert twice.benchmark == usual.benchmark


def test_a_vendor_contributed_twice_for_a_year_is_one_vendor() -> None:
    past = [campaign(number, 2025, n=30) for number in range(4)]
    again = past[0].model_copy(update={"campaign": "f" * 32})  # made apart on another laptop
    made = built([*(campaign(number, 2026, n=30) for number in range(8)), *past, again])
    assert all("2025" not in cell.years for group in made.benchmark.groups for cell in group.themes.values())
    few = [one for one in made.withheld if one.group == "all@2025"]
    assert few
    assert {(one.vendors, one.reason) for one in few} == {(4, "few")}


def test_a_vendor_without_a_recent_campaign_does_not_stand_in_the_present() -> None:
    old = [campaign(number, 2023) for number in range(30, 40)]
    made = built([*campaigns(years=(2026,)), *old])
    cell = made.benchmark.group(ALL).indicators[FIGURES[0]]
    assert cell.vendors == 25
    assert cell.years["2023"].vendors == 10


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.frozensets(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1), min_size=1, max_size=6),
    st.lists(st.frozensets(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=5), max_size=2),
)
def test_whatever_is_published_leaves_no_part_of_fewer_than_five(candidates: list[Units], before: list[Units]) -> None:
    named: Mapping[str, Units] = {str(number): units for number, units in enumerate(candidates)}
    first = disclosure.publishable(list(enumerate_names(before)), [])
    published = disclosure.publishable(list(named.items()), first.values())
    sets = [*first.values(), *published.values()]
    assert all(len(part) >= 5 for part in disclosure.parts(sets))
    assert all(units <= named[name] for name, units in published.items())


def enumerate_names(sets: Iterable[Units]) -> Iterable[tuple[str, Units]]:
    return ((f"before {number}", units) for number, units in enumerate(sets))
