"""The page Benchmark: a first sync by root file, a refusal that keeps the release, groups, and the steward's work."""

import json
import shutil
import threading
from pathlib import Path

import pytest

from scorefact_desktop.services.benchmark import building, contributing, in_use
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.views.pictures import settle
from tests.benchmark.givers import Giver
from tests.benchmark.samples import campaigns

CAMPAIGN = "nordlicht/2025"


def as_standard(one, names):
    """An invented campaign with figures of the standard questionnaire."""
    figure = next(iter(one.indicators.values()))
    return one.model_copy(update={"indicators": dict.fromkeys(names, figure)})


@pytest.fixture
def page(program, demo_copy):
    program.session.open(open_workspace(demo_copy))
    settle(program.tasks)
    program.desk.look_at(CAMPAIGN)
    settle(program.tasks)
    program.window.go("benchmark")
    settle(program.tasks)
    return program.window.pages["benchmark"]


@pytest.fixture
def files(tmp_path):
    names = ("sat_overall.positive", "nps_score.nps")
    return [
        Giver(number).write(
            tmp_path / f"giver-{number}.json", [as_standard(one, names) for one in campaigns(1, seed=number + 10)]
        )
        for number in range(25)
    ]


def words(page) -> str:
    return page.window().messages.words.text()


def received(page, files):
    """Take the files in as somebody does who compares every fingerprint."""
    for path in files:
        page.office.receive(path)
        settle(page.desk.tasks)
        assert page.pool.question.isVisibleTo(page.pool)
        page.pool.accept_button.click()
        settle(page.desk.tasks)


def published(page, tmp_path, release="2026.9"):
    """A release of everything, in a repository with keys made on the page: its folder and its root file."""
    folder, root, keys = tmp_path / "repository", tmp_path / "root.json", tmp_path / "keys"
    folder.mkdir(exist_ok=True)
    keys.mkdir(exist_ok=True)
    page.show_part("publish")
    if not root.exists():
        page.office.make_keys(keys, "correct horse")
        settle(page.desk.tasks)
        assert [row.duty for row in page.publishing.keys].count("root") == 3
        for row in page.publishing.keys:
            row.line.setText("correct horse")
    page.office.look_into(folder)
    settle(page.desk.tasks)
    if not root.exists():
        assert page.publishing.start_button.isEnabled()
        assert not page.publishing.publish_button.isEnabled()
        page.office.start(root)
        settle(page.desk.tasks)
    page.office.build(release, tmp_path / f"{release}.json")
    settle(page.desk.tasks)
    assert page.publishing.publish_button.isEnabled()
    page.publishing.publish_button.click()
    settle(page.desk.tasks)
    assert "Published" in words(page)
    return folder, root


def test_everything_from_contributions_to_the_compared_figure_on_the_page(page, files, tmp_path):
    received(page, files)
    assert len(page.found.contributions) == 25
    page.pool.release.setText("2026.9")
    page.pool.preview_button.click()
    settle(page.desk.tasks)
    assert page.pool.built.vendors == 28
    assert page.pool.table.model().rowCount() > 3
    folder, root = published(page, tmp_path)

    page.show_part("release")
    page.release.choose_source(folder)
    assert page.release.first.isVisibleTo(page.release)
    assert not page.release.sync_button.isEnabled()
    page.release.choose_root(root)
    page.release.sync_button.click()
    assert page.release.task is not None
    settle(page.desk.tasks)
    assert page.release.task is None
    assert page.found.current.verified
    assert page.found.current.benchmark.release == "2026.9"
    assert page.found.source == str(folder)
    assert not page.release.first.isVisibleTo(page.release)
    scene = page.desk.scene
    place = scene.figures.indicator("sat_overall.positive").benchmark
    assert place.vendors == 27  # the vendor itself is one of the 28, and is left out
    mean = page.found.current.benchmark.group("all").indicators["sat_overall.positive"].mean
    own = next(
        one.indicators["sat_overall.positive"].value
        for one in contributing.own(page.desk.session.workspace).campaigns
        if one.year == 2025
        and one.indicators["sat_overall.positive"].n == scene.figures.indicator("sat_overall.positive").n
    )
    value = scene.figures.indicator("sat_overall.positive").value
    assert own == pytest.approx(value)
    assert place.mean == pytest.approx((28 * mean - value) / 27)
    assert place.target_p < place.p < place.atypical_p
    assert place.percentile_interval[0] <= (place.percentile or 50) <= place.percentile_interval[1]

    page.show_part("compare")
    other = next(one for one in page.found.choices.groups if one.id != page.found.choices.used)
    page.compare.chosen.emit(other.id)
    settle(page.desk.tasks)
    assert page.found.choices.used == other.id
    assert page.compare.back_button.isVisibleTo(page.compare)
    figure = campaign_figures(page.desk.session.workspace, CAMPAIGN).indicator("sat_overall.positive")
    assert figure.benchmark is None or figure.benchmark.vendors < 27
    page.compare.back_button.click()
    settle(page.desk.tasks)
    assert page.found.choices.chosen is None

    timestamp = folder / "metadata" / "timestamp.json"
    content = json.loads(timestamp.read_text())
    content["signed"]["expires"] = "2099-01-01T00:00:00Z"
    whole = timestamp.read_text()
    timestamp.write_text(json.dumps(content))
    page.sync(str(folder), None)
    settle(page.desk.tasks)
    assert "refused" in page.release.problem
    assert page.release.wrong.isVisibleTo(page.release)
    assert page.found.current.benchmark.release == "2026.9"
    timestamp.write_text(whole)
    page.sync(str(folder), None)
    settle(page.desk.tasks)
    assert page.release.problem == ""
    assert "still the newest" in words(page)


def test_keys_are_replaced_on_the_page(page, files, tmp_path):
    received(page, files[:6])
    _, root = published(page, tmp_path)
    old = tmp_path / "keys"
    shutil.move(old, tmp_path / "old")
    page.publishing.forget_keys()
    old.mkdir()
    page.office.make_keys(old, None)
    settle(page.desk.tasks)
    assert page.window().messages.kind == "watch"  # without a passphrase
    page.office.add_keys([tmp_path / "old" / f"{name}.key.json" for name in ("root-1", "root-3")])
    settle(page.desk.tasks)
    page.publishing.replace_button.click()
    settle(page.desk.tasks)
    assert "not opened" in words(page)  # the old keys have a passphrase
    for row in page.publishing.keys[-2:]:
        row.line.setText("correct horse")
    page.publishing.replace_button.click()
    settle(page.desk.tasks)
    assert "count from now on" in words(page)
    page.publishing.fresh_button.click()
    settle(page.desk.tasks)
    assert "still the newest" in words(page)
    page.sync(str(tmp_path / "repository"), root)
    settle(page.desk.tasks)
    assert page.found.current.verified


def test_what_is_no_key_is_refused_in_words(page, tmp_path):
    (tmp_path / "x.key.json").write_text("{}")
    page.office.add_keys([tmp_path / "x.key.json"])
    settle(page.desk.tasks)
    assert "no key of a repository" in words(page)
    assert page.publishing.keys == []


def test_a_contribution_left_out_does_not_enter_and_a_refused_one_is_not_there(page, files, tmp_path):
    received(page, files[:2])
    page.office.include(page.found.contributions[0].id, False)
    settle(page.desk.tasks)
    assert [one.included for one in page.found.contributions] == [False, True]
    page.pool.release.setText("x")
    page.pool.preview_button.click()
    settle(page.desk.tasks)
    assert page.pool.built.vendors == 0  # four vendors fill no cell
    assert "few" in {one.reason for one in page.pool.built.withheld}
    page.office.receive(files[5])
    settle(page.desk.tasks)
    page.pool.away_button.click()
    assert len(page.found.contributions) == 2
    (tmp_path / "bad.json").write_text("{}")
    page.office.receive(tmp_path / "bad.json")
    settle(page.desk.tasks)
    assert "no contribution" in words(page)


def test_own_contribution_is_written(page, tmp_path):
    page.office.give(tmp_path / "own.json")
    settle(page.desk.tasks)
    assert json.loads((tmp_path / "own.json").read_text())["kind"] == "scorefact-contribution-file"
    assert page.found.fingerprint


def test_a_plain_file_is_used_but_never_said_to_be_verified(page, tmp_path):
    body = in_use.current(page.desk.session.workspace).benchmark
    path = Path(tmp_path / "plain.json")
    path.write_text(body.model_copy(update={"release": "plain.1"}).model_dump_json(exclude_none=True))
    page.read_file(path)
    settle(page.desk.tasks)
    assert page.found.current.benchmark.release == "plain.1"
    assert not page.found.current.verified
    assert "not verified" in words(page)


def test_a_source_that_is_away_is_told_and_nothing_changes(page, files, tmp_path):
    before = page.found.current.benchmark
    (tmp_path / "root.json").write_text("{}")
    page.sync(str(tmp_path / "away"), tmp_path / "root.json")
    settle(page.desk.tasks)
    assert "cannot be reached" in page.release.problem
    assert page.found.current.benchmark == before


def test_a_stopped_sync_changes_nothing_and_leaves_the_page_ready(page, tmp_path):
    before = page.found.current.benchmark
    (tmp_path / "root.json").write_text("{}")
    page.sync("http://127.0.0.1:9", tmp_path / "root.json")
    page.release.stop_button.click()
    settle(page.desk.tasks)
    assert page.release.task is None
    assert page.release.problem == ""
    assert page.found.current.benchmark == before


def test_a_look_at_a_release_is_not_shown_in_another_workspace(page, monkeypatch):
    began, go, real = threading.Event(), threading.Event(), building.preview

    def slow(*asked, **more):
        made = real(*asked, **more)
        began.set()
        assert go.wait(60)
        return made

    monkeypatch.setattr(building, "preview", slow)
    page.office.preview("2026.9", True)
    assert began.wait(60)
    page.desk.session.close()
    go.set()
    settle(page.desk.tasks)
    assert page.pool.built is None
