import pytest

from tests.services.packages.laptops import copies, make_templates


@pytest.fixture(scope="session")
def templates(tmp_path_factory):
    return make_templates(tmp_path_factory.mktemp("laptops"))


@pytest.fixture
def laptops(templates, tmp_path):
    made = copies(templates, tmp_path / "laptops")
    yield made
    for one in made.values():
        one.close()
