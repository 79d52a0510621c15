import pytest

from scorefact_desktop.store import schema
from scorefact_desktop.store.workspace import Workspace


def test_making_and_describing(run, run_json, tmp_path):
    path = tmp_path / "new.scorefact"
    status, out, err = run("workspace", "create", "--plain", path)
    assert (status, out, err) == (0, f"New workspace: {path}\n", "")
    status, document = run_json("workspace", "info", path)
    assert status == 0
    assert (document["campaigns"], document["encrypted"], document["schema_version"]) == (0, False, schema.VERSION)
    status, out, _ = run("workspace", "info", path)
    assert "1 vendor\n" not in out
    assert "0 vendors\n" in out


def test_what_is_there_stays(run_json, tmp_path):
    path = tmp_path / "notes.scorefact"
    path.write_text("notes")
    status, document = run_json("workspace", "create", "--plain", path)
    assert (status, document["error"]["code"]) == (1, "workspace_exists")
    assert path.read_text() == "notes"


@pytest.mark.parametrize("content", [b"", b"text", bytes(5000)])
def test_what_is_no_workspace(run_json, tmp_path, content):
    path = tmp_path / "w.scorefact"
    path.write_bytes(content)
    status, document = run_json("workspace", "info", path)
    assert (status, document["error"]["code"]) == (1, "workspace_not_ours")


def test_while_it_is_open_elsewhere(run_json, run, tmp_path):
    path = tmp_path / "w.scorefact"
    with Workspace.create(path):
        assert run_json("workspace", "info", path)[0] == 0
        status, document = run_json("campaign", "add", "--workspace", path, "--vendor", "Nordlicht", "--year", 2026)
        assert (status, document["error"]["code"]) == (1, "workspace_locked")
