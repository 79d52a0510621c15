import pytest

from tests.store.samples import add_campaign, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def campaign_id(workspace):
    return add_campaign(workspace, population=400)
