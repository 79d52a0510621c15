"""Drivers and segments of a delivery: found where their parts are wanted, once, of the interviews it may rest on."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services import chapters, drivers, exporting
from scorefact_desktop.services.chapters import with_chapters
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.segments import delivered_segments
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, text

CAMPAIGN = "nordlicht/2026"
STRICT = partial(language_for, strict=True)
DEEP = ("crisis", "recommendation", "drivers", "customer-kpis", "method")


@pytest.fixture
def workspace(demo_workspace: Path) -> Iterator[Workspace]:
    with Workspace.open(demo_workspace, read_only=True) as found:
        yield found


def wanted(workspace: Workspace, name: str, *parts: str) -> ReportData:
    return replace(report_data(workspace, name), parts=parts)


def test_only_what_the_parts_print_is_found(workspace: Workspace) -> None:
    bare = with_chapters(workspace, wanted(workspace, CAMPAIGN, "key-figures", "themes"))
    assert bare is not None
    assert bare.drivers is None
    assert not bare.segments
    crises = with_chapters(workspace, wanted(workspace, CAMPAIGN, "crisis"))
    assert crises is not None
    assert {identifier for identifier, _ in crises.segments} == {"cri_count.crisis_rate"}
    assert [one.field for _, one in crises.segments] == list(chapters.FIELDS)


def test_the_drivers_are_those_of_the_screen_found_once(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = with_chapters(workspace, wanted(workspace, CAMPAIGN, "drivers"))
    assert whole is not None
    assert whole.drivers == drivers.drivers(workspace, CAMPAIGN)
    monkeypatch.setattr(drivers, "_analysed", lambda *args, **options: pytest.fail("found again"))
    assert with_chapters(workspace, wanted(workspace, CAMPAIGN, "drivers")) == whole


def test_ranks_are_places_that_resamples_really_take(workspace: Workspace) -> None:
    found = drivers.drivers(workspace, CAMPAIGN, repetitions=150)
    assert found is not None
    assert found.points
    for one in found.points:
        assert one.ranks is not None
        assert 1 <= one.ranks[0] <= one.ranks[1] <= len(found.points)
    assert found.points[0].ranks is not None
    assert found.points[-1].ranks is not None
    assert found.points[0].ranks[0] < found.points[-1].ranks[0]


def test_cancelling_stops_before_the_drivers(workspace: Workspace) -> None:
    data = wanted(workspace, "nordlicht/2024", "drivers")
    assert with_chapters(workspace, data, cancelled=lambda: True) is None


def test_no_theme_scored_from_confidential_answers_is_a_driver_of_a_delivery(workspace: Workspace) -> None:
    found = drivers.drivers(workspace, CAMPAIGN, "sat_overall", repetitions=50, delivery=True)
    assert found is not None
    confidential = {one.theme for one in standard().questions if one.sensitive}
    assert confidential
    assert not confidential & {theme for point in found.points for theme in point.themes}


def test_no_figure_on_a_confidential_question_is_delivered_by_segment(workspace: Workspace) -> None:
    figures = ("rec_3y.positive", "rec_3y.expected_churn", "nps_score.nps")
    found = delivered_segments(workspace, CAMPAIGN, figures, ("size",))
    assert [identifier for identifier, _ in found] == ["nps_score.nps"]
    for _, one in found:
        assert all(part.protected or (part.n or 0) >= one.limit for part in one.segments)


@pytest.mark.parametrize(("name", "language"), [(CAMPAIGN, "fr"), ("tarnholm/2026", "sv"), ("solvana/2026", "en")])
def test_the_chapters_of_a_real_campaign_are_sound(workspace: Workspace, name: str, language: str) -> None:
    data = with_chapters(workspace, wanted(workspace, name, *DEEP))
    assert data is not None
    rendered = dashboard(data, language, STRICT(language))
    assert_sound(rendered)
    share = data.figures.indicator("nps_score.nps")
    assert share is not None
    assert share.value is not None
    assert f"{abs(100 * share.value):.0f}" in text(rendered)


def test_three_languages_compute_the_drivers_once(
    demo_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def counted(workspace: Workspace, data: ReportData, cancelled: object) -> ReportData | None:
        calls.append(data.parts)
        return with_chapters(workspace, data)

    monkeypatch.setattr(exporting, "with_chapters", counted)
    with Workspace.open(demo_copy) as workspace:
        done = exporting.export_dashboard(
            workspace, CAMPAIGN, ("fr", "en", "sv"), tmp_path, STRICT, parts=("drivers", "method")
        )
    assert len(done.paths) == 3
    assert calls == [("drivers", "method")]
