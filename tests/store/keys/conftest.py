"""No keyring unless a test asks for one, and slots that cost little."""

import pytest

from scorefact_desktop.store.keys import slots
from tests.store.keys import keyrings
from tests.store.keys.samples import CHEAP


@pytest.fixture(autouse=True)
def no_keyring():
    with keyrings.none():
        yield


@pytest.fixture
def memory_keyring(no_keyring):
    with keyrings.in_memory() as made:
        yield made


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(slots, "USUAL_COST", CHEAP)
