"""Cheap key files: the same code with a passphrase that costs next to nothing to try."""

from scorefact_desktop.store.keys import key_file, opening, recovery
from scorefact_desktop.store.keys.key_file import KeyFile
from scorefact_desktop.store.keys.secret import Kind, Secret, passphrase
from scorefact_desktop.store.keys.slots import Cost, wrap

CHEAP = Cost(memory_kib=32, passes=1, lanes=1)
KEY, UID, AT = bytes(range(32)), "ab" * 16, "2026-01-02T03:04:05Z"
PASSPHRASE = "les grands arbres"


def slot(secret=None, *, key=KEY, uid=UID, label="", recipient=""):
    """A slot of any kind; a passphrase unless told."""
    secret = secret or passphrase(PASSPHRASE)
    return wrap(key, uid, secret, label=label, created_at=AT, cost=CHEAP, recipient=recipient)


def file_of(*slots, key=KEY, uid=UID):
    """A key file with one sealed set of slots."""
    return KeyFile(uid, (key_file.key_set(key, uid, slots),))


def recovery_secret():
    """A recovery key nobody has seen."""
    return Secret(Kind.RECOVERY, recovery.new())


def encrypted(path, *slots):
    """An encrypted workspace with its key file, closed; it opens with PASSPHRASE."""
    opening.make(path, KEY, UID, slots or (slot(),)).close()
    return path
