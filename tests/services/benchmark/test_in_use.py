"""A benchmark file is checked whole before anything is stored; thin cells are left out and named."""

import json
import random
import statistics
from datetime import date

import pytest

from scorefact_desktop.domain.benchmark import Benchmark, contributor
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.indicators import comparison, positions
from scorefact_desktop.services import figures
from scorefact_desktop.services.benchmark import in_use
from scorefact_desktop.store import history, vendors
from tests.indicators.small_questionnaire import QUESTIONNAIRE
from tests.services.small_campaigns import add_campaign
from tests.services.test_figures import drawn


def cell(vendors=25, **more):
    return {"vendors": vendors, "customers": 900, "mean": 0.5, "sd": 0.1, **more}


def release(**more):
    return {
        "release": "2026.1",
        "made_on": "2026-02-01",
        "groups": [
            {
                "id": "all",
                "vendors": 25,
                "customers": 900,
                "themes": {"satisfaction": cell(mean=60.0, sd=8.0)},
                "indicators": {"sat_overall.positive": cell(years={"2026": {"vendors": 25, "mean": 0.5}})},
            }
        ],
        **more,
    }


@pytest.fixture
def file(tmp_path):
    def write(body):
        path = tmp_path / "benchmark.json"
        path.write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
        return path

    return write


def test_a_sound_file_is_in_use_afterwards(workspace, file):
    assert in_use.current(workspace) is None
    loaded = in_use.load_file(workspace, file(release()))
    assert loaded.left_out == ()
    current = in_use.current(workspace, today=date(2026, 3, 1))
    assert (current.benchmark, current.age_days, current.stale) == (loaded.benchmark, 28, False)
    assert current.vendors == 25
    assert in_use.current(workspace, today=date(2027, 4, 1)).stale
    assert in_use.current(workspace, today=date(2025, 1, 1)).age_days == 0
    with workspace.reader() as connection:
        assert history.first_broken(connection) is None


def test_a_later_file_takes_its_place(workspace, file):
    in_use.load_file(workspace, file(release()))
    in_use.load_file(workspace, file(release(release="2026.2")))
    assert in_use.current(workspace).benchmark.release == "2026.2"


def test_thin_cells_years_and_groups_are_left_out_and_named(workspace, file):
    body = release()
    everyone = body["groups"][0]
    everyone["indicators"]["nps_score.nps"] = cell(vendors=4)
    everyone["indicators"]["sat_overall.positive"]["years"]["2025"] = {"vendors": 3, "mean": 0.4}
    body["groups"].append({"id": "few", "vendors": 4, "customers": 90, "themes": {"satisfaction": cell(4)}})
    loaded = in_use.load_file(workspace, file(body))
    assert loaded.left_out == ("all/sat_overall.positive/2025", "all/nps_score.nps", "few")
    kept = in_use.current(workspace).benchmark
    assert [group.id for group in kept.groups] == ["all"]
    assert list(kept.group("all").indicators) == ["sat_overall.positive"]
    assert list(kept.group("all").indicators["sat_overall.positive"].years) == ["2026"]


def falling():
    body = release()
    body["groups"][0]["themes"]["satisfaction"].update(p10=60.0, p90=50.0)
    return body


def thin():
    body = release()
    body["groups"][0] = {"id": "all", "vendors": 4, "customers": 90, "themes": {"satisfaction": cell(4)}}
    return body


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "benchmark_invalid"),
        (b"\x00\xff", "benchmark_invalid"),
        (b"[" * 100_000, "benchmark_invalid"),
        (b'{"release": NaN}', "benchmark_invalid"),
        ({"release": "1"}, "benchmark_invalid"),
        (release(format_version=2), "benchmark_invalid"),
        (release(surprise=1), "benchmark_invalid"),
        (release(groups=[{"id": "some", "vendors": 25, "customers": 1}]), "benchmark_invalid"),
        (
            release(groups=[{"id": "all", "vendor_type": "publisher", "vendors": 25, "customers": 1}]),
            "benchmark_invalid",
        ),
        (release(groups=release()["groups"] * 2), "benchmark_invalid"),
        (falling(), "benchmark_invalid"),
        (thin(), "benchmark_thin"),
    ],
)
def test_an_unsound_file_changes_nothing(workspace, file, body, code):
    in_use.load_file(workspace, file(release()))
    with pytest.raises(UserError) as refused:
        in_use.load_file(workspace, file(body))
    assert refused.value.code == code
    assert in_use.current(workspace).benchmark == Benchmark.model_validate(release())


def test_files_that_cannot_be_read(workspace, tmp_path, monkeypatch, file):
    for path, code in ((tmp_path / "nothing", "benchmark_missing"), (tmp_path, "benchmark_unreadable")):
        with pytest.raises(UserError) as refused:
            in_use.load_file(workspace, path)
        assert refused.value.code == code
    monkeypatch.setattr(in_use, "MAX_BYTES", 100)
    with pytest.raises(UserError, match="benchmark_too_large"):
        in_use.load_file(workspace, file(release()))


def test_only_the_standard_questionnaire_is_set_against_it(workspace, file):
    in_use.load_file(workspace, file(release()))
    own = add_campaign(workspace, drawn(1, 20))
    standard = QUESTIONNAIRE.model_copy(update={"standard": True, "version": "s"})
    other = add_campaign(workspace, drawn(1, 20), year=2027, questionnaire=standard)
    assert figures.campaign_figures(workspace, own).theme("satisfaction").benchmark is None
    found = figures.campaign_figures(workspace, other)
    assert found.theme("satisfaction").benchmark.vendors == 25
    share = found.indicator("sat_overall.positive")
    assert share.benchmark.difference == pytest.approx(share.value - 0.5)
    points = figures.trend(workspace, "nordlicht", "sat_overall.positive")
    assert [point.benchmark for point in points] == [None, None]
    assert figures.trend(workspace, "nordlicht", "satisfaction")[1].figure.benchmark is not None


def test_a_vendor_inside_its_benchmark_is_set_against_the_others(workspace, file):
    standard = QUESTIONNAIRE.model_copy(update={"standard": True, "version": "s"})
    name = add_campaign(workspace, drawn(5, 60), population=200, questionnaire=standard)
    in_use.load_file(workspace, file(release()))
    among = figures.campaign_figures(workspace, name).indicator("sat_overall.positive")
    with workspace.reader() as connection:
        mark = contributor("2026.1", vendors.uid_of(connection, vendors.find(connection, "nordlicht").id))
    body = release()
    body["groups"][0]["contributors"] = [mark]
    in_use.load_file(workspace, file(body))
    found = figures.campaign_figures(workspace, name).indicator("sat_overall.positive")
    assert found.benchmark.vendors == 24
    assert found.benchmark.mean == pytest.approx((25 * 0.5 - found.value) / 24)
    assert found.benchmark.difference == pytest.approx((found.value - 0.5) * 25 / 24)
    assert among.benchmark.mean == 0.5


def test_the_others_have_the_mean_and_spread_they_would_have_alone():
    rng = random.Random(4)
    for k in (6, 7, 25):
        peers = [rng.uniform(0, 1) for _ in range(k)]
        mean, sd = statistics.mean(peers), statistics.stdev(peers)
        others = peers[1:]
        assert comparison.leave_one_out(mean, k, peers[0]) == pytest.approx(statistics.mean(others))
        assert positions.spread_of_others(sd, mean, k, peers[0]) == pytest.approx(statistics.stdev(others))
