"""Files that survive: written beside, flushed, checked, then moved over; and what is to go is overwritten first.

Every step that a power cut can fall between goes through a function of this module, so that tests can fail at each.
"""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

_BLOCK = 1024 * 1024


def write_whole(path: Path, content: bytes, check: Callable[[bytes], object] = lambda written: None) -> None:
    """Writes a small file beside `path`, reads it back, has it checked, and only then moves it over `path`.

    What stood there before stays until then. The file can be read by its owner only. Raises OSError, and whatever
    `check` raises; what stood at `path` is then untouched.
    """
    beginning = beginning_of(path)
    beginning.unlink(missing_ok=True)
    try:
        create(beginning, content)
        flush(beginning)
        written = beginning.read_bytes()
        if written != content:
            raise OSError(f"{path.name} was not written as it should be")
        check(written)
        move(beginning, path)
    finally:
        beginning.unlink(missing_ok=True)
    flush_folder(path.parent)


def beginning_of(path: Path) -> Path:
    """Where `write_whole` begins: always the same, so that what an interrupted one left is found and removed."""
    return path.with_name(f".{mark(path)}.writing")


def mark(path: Path) -> str:
    """A few letters that stand for the name of a file in the names of what belongs to it for a while.

    Short, since a drive limits the length of names.
    """
    return hashlib.sha256(path.name.encode("utf-8", "surrogateescape")).hexdigest()[:12]


def create(path: Path, content: bytes) -> None:
    """A new file that only its owner may read. Raises FileExistsError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def flush(path: Path) -> None:
    """Puts what was written to a file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Puts the names in a folder on the disk, where the system can (Windows cannot open a folder)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move(source: Path, target: Path) -> None:
    """Gives a file another name at once, in place of what had it."""
    source.replace(target)


def second_name(path: Path, other: Path) -> bool:
    """Gives a file a second name, so that it survives the first one's replacement; False where the drive cannot."""
    try:
        os.link(path, other)
    except OSError:
        return False  # drives without second names are told by the answer
    return True


def wipe(path: Path) -> bool:
    """Overwrites a file with zeros and removes it; False where it could only be removed.

    Older states of its blocks may live on in flash memory, snapshots and backups, which no program can reach.
    """
    overwritten = True
    try:
        with path.open("rb+") as file:
            left = file.seek(0, os.SEEK_END)
            file.seek(0)
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        overwritten = False
    path.unlink()
    return overwritten
