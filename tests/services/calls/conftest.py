import pytest

from tests.store.samples import new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made
