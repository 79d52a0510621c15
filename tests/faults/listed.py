"""Every scenario that is interrupted, in the order in which they are run."""

from tests.faults.erasures import Erase
from tests.faults.scenarios import (
    Backup,
    EncryptedEntry,
    Entry,
    Export,
    Import,
    Merge,
    Migration,
    Rekey,
    Restore,
    Scenario,
)  # fmt: skip

ALL: tuple[type[Scenario], ...] = (
    Entry, EncryptedEntry, Import, Migration, Merge, Erase, Backup, Restore, Export, Rekey,
)  # fmt: skip
