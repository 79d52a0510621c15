"""A steward's services by themselves: contributions listed and left out, key files, old and new root keys apart."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import histories
from scorefact_desktop.services.benchmark import building, contributing, keys, publishing, received, syncing
from scorefact_desktop.services.workspaces import Workspace, open_workspace
from tests.benchmark.givers import Giver
from tests.benchmark.samples import campaigns
from tests.services.benchmark.releases import body, laptop

DAY = date(2026, 11, 20)


def taken_in(workspace: Workspace, folder: Path, seed: int, vendors: int = 6) -> tuple[Path, contributing.Received]:
    path = Giver(seed).write(folder / f"{seed}.json", campaigns(vendors, seed=seed))
    with pytest.raises(UserError) as caught:
        contributing.receive(workspace, path)
    assert caught.value.code == "contribution_signer_unknown"
    return path, contributing.receive(workspace, path, accept=str(caught.value.facts["fingerprint"]))


def test_contributions_are_listed_and_may_be_left_out(tmp_path: Path) -> None:
    with open_workspace(laptop(tmp_path / "office.scorefact")) as workspace:
        path, taken = taken_in(workspace, tmp_path, 1)
        (one,) = received.listed(workspace)
        assert (one.signer, one.campaigns, one.vendors, one.years) == (taken.signer, 18, 6, (2024, 2026))
        assert one.included
        assert contributing.receive(workspace, path).known
        assert building.preview(workspace, "x", DAY).vendors == 6
        received.include(workspace, one.id, included=False)
        assert not received.listed(workspace)[0].included
        with pytest.raises(UserError) as caught:
            building.preview(workspace, "x", DAY)
        assert caught.value.code == "pool_empty"
        assert "contribution_left_out" in str(histories.read(workspace))


def test_what_was_published_is_remembered_when_the_next_release_is_built(tmp_path: Path) -> None:
    with open_workspace(laptop(tmp_path / "office.scorefact")) as workspace:
        taken_in(workspace, tmp_path, 1, 14)
        first = building.build_release(workspace, "2026.1", tmp_path / "1.json", DAY)
        assert first.vendors == 14
        newcomer = Giver(2).write(tmp_path / "2.json", campaigns(1, seed=2))
        with pytest.raises(UserError) as caught:
            contributing.receive(workspace, newcomer)
        contributing.receive(workspace, newcomer, accept=str(caught.value.facts["fingerprint"]))
        second = building.build_release(workspace, "2026.2", tmp_path / "2.json", DAY)
        assert second.vendors == 14  # one newcomer could be subtracted
        assert building.pool(workspace).differing == ()


def test_a_release_that_would_be_empty_is_not_written(tmp_path: Path) -> None:
    with open_workspace(laptop(tmp_path / "office.scorefact")) as workspace:
        path = Giver(1).write(tmp_path / "1.json", campaigns(3))
        with pytest.raises(UserError) as caught:
            contributing.receive(workspace, path)
        contributing.receive(workspace, path, accept=str(caught.value.facts["fingerprint"]))
        with pytest.raises(UserError) as caught:
            building.build_release(workspace, "x", tmp_path / "x.json", DAY)
        assert caught.value.code == "pool_thin"
        assert not (tmp_path / "x.json").exists()


def test_what_a_key_is_for_is_told_without_its_passphrase(tmp_path: Path) -> None:
    made = keys.make(tmp_path, "secret")
    assert [keys.duty(path) for _, path in made] == [duty for duty, _ in made]
    with pytest.raises(UserError) as caught:
        keys.read(made[0][1], None)
    assert caught.value.code == "repository_key_passphrase"
    (tmp_path / "bad").write_bytes(b"\xff\xfe")
    with pytest.raises(UserError) as caught:
        keys.duty(tmp_path / "bad")
    assert caught.value.code == "repository_key_unreadable"


def test_root_keys_given_together_are_told_apart_and_laptops_follow(tmp_path: Path) -> None:
    def read(folder: str) -> dict[str, keys.RepositoryKey]:
        (tmp_path / folder).mkdir()
        return {path.name.partition(".")[0]: keys.read(path, None) for _, path in keys.make(tmp_path / folder, None)}

    old, new = read("old"), read("new")
    folder, root, release = tmp_path / "repository", tmp_path / "root.json", tmp_path / "release.json"
    release.write_bytes(body("2026.1"))
    roots = [old[f"root-{number}"] for number in (1, 2, 3)]
    publishing.start(folder, roots, old["release"], old["freshness"], root)
    publishing.publish(folder, release, old["release"], old["freshness"])
    with open_workspace(laptop(tmp_path / "laptop.scorefact")) as workspace:
        assert syncing.sync(workspace, str(folder), root).new
        given = [new["root-1"], roots[0], new["root-2"], roots[2], new["root-3"]]
        publishing.replace_with(folder, given, new["release"], new["freshness"])
        with pytest.raises(UserError) as caught:
            publishing.say_fresh(folder, old["freshness"])
        assert caught.value.code == "repository_key_unknown"
        publishing.say_fresh(folder, new["freshness"])
        assert not syncing.sync(workspace, str(folder)).new
    shutil.rmtree(folder)
    with pytest.raises(UserError) as caught:
        publishing.expires(folder)
    assert caught.value.code == "repository_missing"
