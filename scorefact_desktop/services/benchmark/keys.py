"""The steward's key files."""

from pathlib import Path

from scorefact_desktop.benchmark import keys
from scorefact_desktop.benchmark.keys import Duty, RepositoryKey
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.files import read_small, written_whole

__all__ = ["Duty", "RepositoryKey", "duty", "make", "read"]

_FILES: tuple[tuple[str, Duty], ...] = (
    ("root-1", "root"),
    ("root-2", "root"),
    ("root-3", "root"),
    ("release", "release"),
    ("freshness", "freshness"),
)


def make(folder: Path, passphrase: str | None) -> tuple[tuple[Duty, Path], ...]:
    """Makes the five keys of a repository in a folder; a key that is there is never replaced.

    Raises UserError repository_key_exists, file_disk_full, file_not_written.
    """
    paths = [(duty, folder / f"{name}.key.json") for name, duty in _FILES]
    for _, path in paths:
        if path.exists():
            raise UserError("repository_key_exists", path=str(path))
    for duty, path in paths:
        with written_whole(path, private=True) as temporary:
            temporary.write_text(keys.text_of(keys.make(duty), passphrase), encoding="utf-8")
    return tuple(paths)


def duty(path: Path) -> Duty:
    """What a key is for, without its passphrase. Raises UserError file_missing, repository_key_unreadable."""
    return keys.duty_of(_text(path), path.name)


def read(path: Path, passphrase: str | None) -> RepositoryKey:
    """A key. Raises UserError file_missing, repository_key_unreadable, repository_key_passphrase."""
    return keys.read(_text(path), passphrase, path.name)


def _text(path: Path) -> str:
    return read_small(path, keys.MOST_BYTES, "repository_key_unreadable").decode("utf-8", errors="replace")
