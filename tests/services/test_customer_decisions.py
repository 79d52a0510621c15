"""A person says whether a customer that is like another one is the same; the file's rows follow."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorefact_desktop.services import campaigns as services
from scorefact_desktop.services import customer_files, importing, questionnaires
from scorefact_desktop.store import campaigns, customers
from scorefact_desktop.store.workspace import Workspace

CAMPAIGN = "nordlicht/2026"
HEADER = ["Company", "Country", "Contract end", "Currency", "E-mail"]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.scorefact") as made:
        services.add_campaign(made, "Nordlicht", 2026, questionnaires.standard(), seed="one")
        yield made


def saved(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    return path


def names(workspace: Workspace) -> list[str]:
    with workspace.reader() as connection:
        vendor = campaigns.find(connection, CAMPAIGN).vendor_id
        return [one.name for one in customers.of_vendor(connection, vendor)]


def test_rows_of_one_file_that_contradict_each_other_are_joined_when_told(tmp_path: Path) -> None:
    path = saved(tmp_path / "c.csv", [["Axis AB", "SE", "2027-01-01", "SEK", ""], ["Axis", "FR", "", "EUR", ""]])
    read = customer_files.dry_run(path)
    (doubt,) = [one for one in read.problems if one.code == "customer_like_another"]
    assert (doubt.line, doubt.facts["other"], doubt.facts["first"], doubt.facts["stored"]) == (3, "Axis AB", 2, 0)
    assert (doubt.facts["own_country"], doubt.facts["other_country"]) == ("FR", "SE")
    assert len(read.customers) == 2
    same = customer_files.dry_run(path, read.mapping, decided={3: True})
    assert [one.name for one in same.customers] == ["Axis AB"]
    other = customer_files.dry_run(path, read.mapping, decided={3: False})
    assert len(other.customers) == 2


def test_a_stored_customer_is_updated_when_it_is_the_same_and_comes_back_with_undo(
    tmp_path: Path, workspace: Workspace
) -> None:
    customer_files.run(workspace, CAMPAIGN, saved(tmp_path / "a.csv", [["Axis AB", "SE", "2027-01-01", "SEK", ""]]))
    path = saved(tmp_path / "b.csv", [["Axis", "FR", "2028-01-01", "EUR", ""]])
    read = customer_files.dry_run(path)
    would = customer_files.preview(workspace, CAMPAIGN, read)
    assert (would.added, would.updated) == (1, 0)
    assert [one.facts["stored"] for one in would.problems if one.code == "customer_like_another"] == [1]
    same = customer_files.dry_run(path, read.mapping, decided={2: True})
    assert customer_files.preview(workspace, CAMPAIGN, same).updated == 1
    result = customer_files.run(workspace, CAMPAIGN, path, same.mapping, read=same)
    assert (result.added, result.updated) == (0, 1)
    assert names(workspace) == ["Axis AB"]
    importing.undo(workspace, result.batch)
    with workspace.reader() as connection:
        (axis,) = customers.of_vendor(connection, campaigns.find(connection, CAMPAIGN).vendor_id)
    assert axis.country == "SE"
