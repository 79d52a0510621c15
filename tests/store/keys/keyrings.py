"""Keyrings for tests: none at all, or one in memory; never the tester's own."""

from contextlib import contextmanager

import keyring
import keyring.backend
import keyring.backends.fail


class MemoryKeyring(keyring.backend.KeyringBackend):
    """What a desktop's keyring does, in memory."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@contextmanager
def none():
    """A computer without a keyring."""
    with _set(keyring.backends.fail.Keyring()):
        yield


@contextmanager
def in_memory():
    """A computer with an empty keyring."""
    with _set(MemoryKeyring()) as made:
        yield made


@contextmanager
def _set(backend):
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(before)
