from scorefact_desktop.services import workspaces
from tests.store.samples import add_campaign


def test_info_counts_what_is_there(tmp_path):
    path = tmp_path / "w.scorefact"
    with workspaces.create(path) as workspace:
        add_campaign(workspace)
        info = workspaces.info(workspace)
    assert (info.vendors, info.campaigns, info.customers, info.interviews) == (1, 1, 0, 0)
    assert (info.encrypted, info.benchmark, info.path) == (False, None, str(path))
    with workspaces.open_workspace(path, read_only=True) as workspace:
        assert workspaces.info(workspace).uid == info.uid


def test_an_encrypted_workspace_says_so(tmp_path):
    path = tmp_path / "w.scorefact"
    with workspaces.create(path, key=b"k" * 32) as workspace:
        assert workspaces.info(workspace).encrypted
