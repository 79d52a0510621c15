"""The benchmark by commands only: given, received, built, published, synced three ways, compared; and refused."""

import json
import shutil
from pathlib import Path

import pytest

from tests.benchmark.givers import Giver
from tests.benchmark.samples import campaigns
from tests.benchmark.test_sync import served, zipped

CAMPAIGN = "nordlicht/2025"


def error_of(answer):
    status, document = answer
    assert status == 1
    return document["error"]


@pytest.fixture
def given(tmp_path, run_json, demo_workspace):
    """Contribution files of 25 invented vendors with the standard indicators, seeded and signed."""
    demo = shutil.copy(demo_workspace, tmp_path / "own.scorefact")
    run_json("benchmark", "contribute", "--workspace", demo, "--out", tmp_path / "own.json")
    import base64

    own = json.loads(base64.b64decode(json.loads((tmp_path / "own.json").read_text())["body"]))
    names = sorted(own["campaigns"][0]["indicators"])
    files = []
    for number in range(25):
        one = [
            campaign.model_copy(
                update={
                    "indicators": {
                        name: next(iter(campaign.indicators.values())) for name in names if not name.endswith(".mean")
                    }
                }
            )
            for campaign in campaigns(1, seed=number + 10)
        ]
        files.append(Giver(number).write(tmp_path / f"giver-{number}.json", one))
    return files


@pytest.fixture
def steward(run_json, tmp_path, demo_copy, given):
    """A steward's workspace that has received everything."""
    for path in given:
        refused = error_of(run_json("benchmark", "receive", path, "--workspace", demo_copy))
        assert refused["code"] == "contribution_signer_unknown"
        fingerprint = refused["message"].split("yet: ")[1].split(".")[0]
        assert run_json("benchmark", "receive", path, "--workspace", demo_copy, "--accept", fingerprint)[0] == 0
    return demo_copy


@pytest.fixture
def keys(run_json, tmp_path):
    status, made = run_json("benchmark", "keys", "--out", tmp_path / "keys")
    assert status == 0
    return {Path(one["file"]).name.partition(".")[0]: one["file"] for one in made["keys"]}


def signing(keys):
    return ("--release-key", keys["release"], "--freshness-key", keys["freshness"])


@pytest.fixture
def repository(run, run_json, tmp_path, steward, keys):
    """A repository with the release of all vendors in it: its folder and its root file."""
    folder, root, release = tmp_path / "repository", tmp_path / "root.json", tmp_path / "release.json"
    roots = [part for name in ("root-1", "root-2", "root-3") for part in ("--root-key", keys[name])]
    assert run("benchmark", "start", "--repository", folder, *roots, *signing(keys), "--root-out", root)[0] == 0
    status, built = run_json(
        "benchmark", "build", "--workspace", steward, "--release", "2026.9", "--date", "2026-11-20", "--out", release
    )
    assert status == 0
    assert built["vendors"] == 28
    assert built["campaigns"] > 28
    assert run_json("benchmark", "publish", release, "--repository", folder, *signing(keys))[0] == 0
    return folder, root


def test_the_own_three_vendors_alone_fill_no_cell(run_json, demo_copy):
    answer = run_json(
        "benchmark", "build", "--workspace", demo_copy, "--release", "x", "--date", "2026-11-20", "--dry-run"
    )
    assert answer[0] == 0
    assert [group["cells"] for group in answer[1]["groups"]] == [0]
    assert {one["reason"] for one in answer[1]["withheld"]} == {"few"}


@pytest.mark.parametrize(
    ("name", "code"), [("x", "pool_thin"), ("", "release_name"), ("a\nb", "release_name"), ("x" * 61, "release_name")]
)
def test_a_release_that_cannot_be_built_is_refused_and_nothing_is_written(run_json, tmp_path, demo_copy, name, code):
    out = tmp_path / "release.json"
    answer = run_json("benchmark", "build", "--workspace", demo_copy, "--release", name, "--out", out)
    assert error_of(answer)["code"] == code
    assert not out.exists()


def test_keys_without_a_passphrase_are_told_so(run, tmp_path):
    assert "no passphrase" in run("benchmark", "keys", "--out", tmp_path / "keys")[2]


def test_a_release_is_synced_by_folder_stick_and_server_and_compared_with(
    run_json, tmp_path, demo_workspace, repository
):
    folder, root = repository
    stick = zipped(folder, tmp_path / "stick.zip")
    with served(folder) as address:
        for number, source in enumerate((folder, stick, address)):
            workspace = shutil.copy(demo_workspace, tmp_path / f"laptop-{number}.scorefact")
            assert error_of(run_json("benchmark", "sync", source, "--workspace", workspace))["code"] == "root_needed"
            status, done = run_json("benchmark", "sync", source, "--workspace", workspace, "--root", root)
            assert (status, done["release"], done["new"]) == (0, "2026.9", True)
            assert run_json("benchmark", "sync", source, "--workspace", workspace)[1]["new"] is False
            shown = run_json("benchmark", "show", "--workspace", workspace)[1]
            assert (shown["verified"], shown["stale"], shown["release"]) == (True, False, "2026.9")
            assert shown["source"].rstrip("/") == str(source).rstrip("/")
            figures = run_json("indicators", "--workspace", workspace, "--campaign", CAMPAIGN)[1]
            satisfied = next(one for one in figures["indicators"] if one["id"] == "sat_overall.positive")
            assert satisfied["benchmark"]["vendors"] >= 5
            assert satisfied["benchmark"]["difference"] == pytest.approx(
                satisfied["value"] - satisfied["benchmark"]["mean"]
            )


def test_what_is_refused_leaves_the_release_in_use(run_json, tmp_path, demo_workspace, repository, keys):
    folder, root = repository
    workspace = shutil.copy(demo_workspace, tmp_path / "laptop.scorefact")
    source = Path(shutil.copytree(folder, tmp_path / "source"))
    assert run_json("benchmark", "sync", source, "--workspace", workspace, "--root", root)[0] == 0
    (path,) = (source / "targets").iterdir()
    path.write_bytes(path.read_bytes().replace(b"2026.9", b"2026.8"))
    timestamp = source / "metadata" / "timestamp.json"
    content = json.loads(timestamp.read_text())
    content["signed"]["version"] += 1
    timestamp.write_text(json.dumps(content))
    assert error_of(run_json("benchmark", "sync", source, "--workspace", workspace))["code"] == "sync_forged"
    shown = run_json("benchmark", "show", "--workspace", workspace)[1]
    assert (shown["release"], shown["verified"]) == ("2026.9", True)
    assert (
        error_of(run_json("benchmark", "sync", tmp_path / "away", "--workspace", workspace, "--root", root))["code"]
        == "sync_unreachable"
    )


def test_keys_are_replaced_and_laptops_follow(run_json, tmp_path, demo_workspace, repository, keys):
    folder, root = repository
    workspace = shutil.copy(demo_workspace, tmp_path / "laptop.scorefact")
    assert run_json("benchmark", "sync", folder, "--workspace", workspace, "--root", root)[0] == 0
    fresh = {
        Path(one["file"]).name.partition(".")[0]: one["file"]
        for one in run_json("benchmark", "keys", "--out", tmp_path / "new")[1]["keys"]
    }
    replace = ("benchmark", "replace-keys", "--repository", folder, "--root-key", keys["root-1"])
    assert error_of(run_json(*replace, *signing(fresh)))["code"] == "repository_keys_few"
    assert run_json(*replace, "--root-key", keys["root-3"], *signing(fresh))[0] == 0
    assert run_json("benchmark", "fresh", "--repository", folder, "--freshness-key", fresh["freshness"])[0] == 0
    old = error_of(run_json("benchmark", "fresh", "--repository", folder, "--freshness-key", keys["freshness"]))
    assert old["code"] == "repository_key_unknown"
    assert run_json("benchmark", "sync", folder, "--workspace", workspace)[0] == 0


def test_contributions_that_are_no_good_are_refused(run_json, tmp_path, demo_copy, given):
    content = json.loads(given[0].read_text())
    changed = tmp_path / "changed.json"
    for field, value, code in (
        ("body", content["body"][:-8] + "AAAAAAA=", "contribution_altered"),
        ("signature", json.loads(given[1].read_text())["signature"], "contribution_altered"),
        ("public_key", json.loads(given[1].read_text())["public_key"], "contribution_altered"),
        ("body", "§", "contribution_unreadable"),
        ("kind", "other", "contribution_unreadable"),
        ("age_recipient", 5, "contribution_unreadable"),
    ):
        changed.write_text(json.dumps({**content, field: value}))
        assert error_of(run_json("benchmark", "receive", changed, "--workspace", demo_copy))["code"] == code
    assert error_of(run_json("benchmark", "receive", demo_copy, "--workspace", demo_copy))["code"] == (
        "contribution_unreadable"
    )


def test_a_contribution_names_nobody(run_json, tmp_path, demo_copy):
    out = tmp_path / "own.json"
    status, made = run_json("benchmark", "contribute", "--workspace", demo_copy, "--out", out)
    assert (status, made["vendors"]) == (0, 3)
    import base64

    body = base64.b64decode(json.loads(out.read_text())["body"]).decode()
    for name in ("Nordlicht", "nordlicht", "Solvana", "Tarnholm"):
        assert name not in body


def test_the_key_of_another_duty_is_refused(run, run_json, tmp_path, keys):
    status, _, message = run(
        "benchmark", "start", "--repository", tmp_path / "r", "--root-key", keys["root-1"], "--root-key",
        keys["release"], *signing(keys), "--root-out", tmp_path / "root.json",
    )  # fmt: skip
    assert status == 1
    assert "kind" in message
    status, again = run_json("benchmark", "keys", "--out", tmp_path / "keys")
    assert again["error"]["code"] == "repository_key_exists"
