"""The workbook says what the indicators say: the same values, in three languages, with reasons where there is none."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services import figures
from scorefact_desktop.services.deliverables.workbook import workbook
from scorefact_desktop.services.figures_document import document
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.samples import foreign_data, standard_data
from tests.soffice import converted

CAMPAIGNS = ("solvana/2026", "nordlicht/2024", "nordlicht/2026", "tarnholm/2026")
HEADER = 4


def made(data: ReportData, language: str = "en") -> bytes:
    return workbook(data, language, language_for(language, strict=True))


def rows(content: bytes, sheet: str) -> list[dict[str, Any]]:
    page = openpyxl.load_workbook(io.BytesIO(content))[sheet]
    names = [cell.value for cell in page[HEADER]]
    return [dict(zip(names, (cell.value for cell in row), strict=True)) for row in page.iter_rows(min_row=HEADER + 1)]


def of(workspace: Path, campaign: str) -> ReportData:
    with Workspace.open(workspace, read_only=True) as found:
        return report_data(found, campaign)


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_the_values_are_those_of_the_indicators(demo_workspace: Path, campaign: str) -> None:
    with Workspace.open(demo_workspace, read_only=True) as found:
        data = report_data(found, campaign)
        told = document(figures.campaign_figures(found, campaign, data.figures.compare, delivery=True))
    by_code = {row["Code"]: row for row in rows(made(data), "Indicators")}
    assert by_code.keys() == {one["id"] for one in told["indicators"]}
    for one in told["indicators"]:
        row = by_code[one["id"]]
        factor = 100 if one["measure"] == "nps" else 1
        assert row["n"] == one["n"]
        assert (row["Do not know"], row["Refused"]) == (one["excluded"]["dont_know"], one["excluded"]["refused"])
        if one["protected"] or one["value"] is None:
            assert isinstance(row["Value"], str)
            assert row["95% from"] is row["Change, points"] is row["Market"] is None
            continue
        assert row["Value"] == pytest.approx(factor * one["value"], abs=1e-12)
        if one["interval"]:
            assert row["95% from"] == pytest.approx(factor * one["interval"]["lower"], abs=1e-12)
            assert row["95% to"] == pytest.approx(factor * one["interval"]["upper"], abs=1e-12)
        if one["change"]:
            points = 1 if one["measure"] in ("mean", "average") else 100
            assert row["Change, points"] == pytest.approx(points * one["change"]["value"])
            assert row["Significant"] == ("significant" if one["change"]["significant"] else "not significant")
        if one["benchmark"]:
            assert row["Market"] == pytest.approx(factor * one["benchmark"]["mean"])
            assert row["Vendors"] == one["benchmark"]["vendors"]
            chances = [row[name] for name in row if str(name).startswith("p: ")]
            told_chances = [one["benchmark"][name] for name in ("p", "target_p", "atypical_p")]
            assert chances == [None if one_ is None else pytest.approx(one_) for one_ in told_chances]
            ends = one["benchmark"]["percentile_interval"] or [None, None]
            assert [row["Vendors below, from"], row["Vendors below, to"]] == [
                None if end is None else pytest.approx(end) for end in ends
            ]
    scores = {row["Theme"]: row["Value"] for row in rows(made(data), "Themes")}
    assert len(scores) == len(told["themes"])
    for value, one in zip(scores.values(), told["themes"], strict=True):
        assert isinstance(value, str) if one["value"] is None else value == pytest.approx(one["value"])


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_three_languages_hold_the_same_numbers(demo_workspace: Path, language: str) -> None:
    data = of(demo_workspace, "solvana/2026")
    english, other = (openpyxl.load_workbook(io.BytesIO(made(data, one))) for one in ("en", language))
    assert len(english.sheetnames) == len(other.sheetnames)
    for left, right in zip(english.worksheets, other.worksheets, strict=True):
        for one, two in zip(left.iter_rows(), right.iter_rows(), strict=True):
            numbers = [[cell.value for cell in row if isinstance(cell.value, int | float)] for row in (one, two)]
            assert numbers[0] == numbers[1]


def test_distributions_add_up(demo_workspace: Path) -> None:
    data = of(demo_workspace, "solvana/2026")
    found = rows(made(data), "Distributions")
    satisfied = [row for row in found if row["Question"] == "Overall satisfaction" and row["Share"] is not None]
    assert satisfied
    assert sum(row["Share"] for row in satisfied) == pytest.approx(1)
    assert sum(row["Answers"] for row in satisfied) == satisfied[0]["n"]
    hidden = [one for one in data.figures.distributions if one.protected]
    assert sum(row["Answers"] is None for row in found) == len(hidden)


def test_charts_have_gaps_where_nothing_may_be_shown() -> None:
    data = standard_data(protected=("market", "support"))
    radar = [row for row in rows(made(data), "Data of the charts") if row["Chart"] == "Radar"]
    assert [row["Place"] for row in radar if row["Axial"] is None] == ["Support", "Market knowledge"]
    values = {row["Theme"]: row["Value"] for row in rows(made(data), "Themes")}
    assert values["Support"] == "protected: fewer than 5 answers"


def test_the_label_stands_there_once_it_is_decided(demo_workspace: Path) -> None:
    data = of(demo_workspace, "solvana/2026")
    assert data.label is not None
    found = rows(made(data), "Label")
    assert len(found) == len(data.label.results)
    for row, result in zip(found, data.label.results, strict=True):
        assert row["Outcome"] in ("passed", "not demonstrated", "does not apply")
        if isinstance(row["Compared"], float) and result.rule.comparison == ">=" and not result.passed:
            assert row["Compared"] < row["Limit"]


def test_an_open_campaign_says_that_it_is_a_draft() -> None:
    page = openpyxl.load_workbook(io.BytesIO(made(standard_data(open_=True)))).worksheets[0]
    assert "Draft" in page["A2"].value
    assert "Draft" in page.oddFooter.left.text


def test_any_survey_of_any_size() -> None:
    data = foreign_data(n=1, words=" — 🙂 العربية " + "long " * 300)
    content = made(replace(data, campaign=replace(data.campaign, vendor="=cmd|' /C calc'!A0 " + "V" * 300)))
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert all(cell.data_type != "f" for page in book.worksheets for row in page.iter_rows() for cell in row)
    assert "العربية" in rows(content, "Indicators")[0]["Indicator"]


def test_nothing_to_tell_is_refused() -> None:
    data = standard_data()
    empty = replace(data, figures=replace(data.figures, themes=(), indicators=()))
    with pytest.raises(UserError) as caught:
        made(empty)
    assert caught.value.code == "nothing_to_report"


def test_libreoffice_opens_it_and_keeps_the_values(demo_workspace: Path, tmp_path: Path) -> None:
    content = made(of(demo_workspace, "solvana/2026"), "fr")
    path = tmp_path / "solvana.xlsx"
    path.write_bytes(content)
    (tmp_path / "out").mkdir()
    again = openpyxl.load_workbook(converted(path, "xlsx", tmp_path / "out"))
    before = openpyxl.load_workbook(path)
    assert again.sheetnames == before.sheetnames
    for left, right in zip(before.worksheets, again.worksheets, strict=True):
        for row in left.iter_rows():
            for cell in row:
                if isinstance(cell.value, int | float):
                    assert right[cell.coordinate].value == pytest.approx(cell.value)
