"""What a disk may hold after the power went: built from a record of writes, syncs and names.

What was synced is there. Of what was not, any part may be: nothing, all, a beginning, any subset of the writes, and of
a write any of its sectors. Names are there once their folder was synced; of later changes, a beginning in order.
"""

import random
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEADER = struct.Struct("<cHQI")


@dataclass(frozen=True)
class Step:
    """One recorded step."""

    letter: str
    path: str
    offset: int
    data: bytes


@dataclass
class File:
    """A file by its contents: what is on the disk for certain, and writes since."""

    certain: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            apply(self.certain, step)
        self.pending.clear()

    def after_crash(self, chance: random.Random, mode: str) -> bytes:
        image = bytearray(self.certain)
        if mode == "none":
            return bytes(image)
        beginning = chance.randrange(len(self.pending) + 1)
        for number, step in enumerate(self.pending):
            if mode == "beginning" and number >= beginning:
                break
            if mode == "subset":
                luck = chance.random()
                if luck < 0.35:
                    continue
                if luck < 0.6 and step.letter == "W" and len(step.data) > SECTOR:
                    for at in range(0, len(step.data), SECTOR):
                        if chance.random() < 0.5:
                            apply(image, Step("W", "", step.offset + at, step.data[at : at + SECTOR]))
                    continue
            apply(image, step)
        return bytes(image)


@dataclass(frozen=True)
class NameChange:
    """A file got the name `path`, the name `gone` went, or both at once where it was moved."""

    gone: str | None = None
    path: str | None = None
    file: File | None = None

    def apply(self, names: dict[str, File]) -> None:
        if self.gone is not None:
            names.pop(self.gone, None)
        if self.path is not None and self.file is not None:
            names[self.path] = self.file


def apply(image: bytearray, step: Step) -> None:
    if step.letter == "W":
        if len(image) < step.offset:
            image.extend(bytes(step.offset - len(image)))
        image[step.offset : step.offset + len(step.data)] = step.data
    elif step.offset < len(image):
        del image[step.offset :]
    else:
        image.extend(bytes(step.offset - len(image)))


def read(log: Path) -> list[Step]:
    """The steps of a record, in order."""
    content, at, found = log.read_bytes(), 0, []
    while at + _HEADER.size <= len(content):
        letter, path_length, offset, length = _HEADER.unpack_from(content, at)
        at += _HEADER.size
        path = content[at : at + path_length].decode()
        at += path_length
        found.append(Step(letter.decode(), path, offset, content[at : at + length]))
        at += length
    return found


class Disk:
    """A folder as it lies on the disk while steps are replayed."""

    def __init__(self, folder: Path) -> None:
        """Begins with what is in `folder`, all of it certain."""
        self.folder = str(folder)
        self.names = {str(path): File(bytearray(path.read_bytes())) for path in folder.rglob("*") if path.is_file()}
        self.certain = dict(self.names)
        self.changes: list[NameChange] = []
        self.acknowledged: list[str] = []

    def feed(self, step: Step) -> None:
        if step.letter == "A":
            self.acknowledged.append(step.data.decode())
        elif step.letter == "C":
            self._name(step.path, File())
        elif step.letter in "WT":
            if step.path in self.names:  # else it has lost its name: nobody reads it after a crash
                self.names[step.path].pending.append(step)
        elif step.letter == "S":
            if step.path in self.names:
                self.names[step.path].sync()
            else:
                self._sync_folder(step.path)
        elif step.letter == "U":
            if self.names.pop(step.path, None) is not None:
                self.changes.append(NameChange(gone=step.path))
        elif step.letter in "RL" and step.path in self.names:
            self._name(step.data.decode(), self.names[step.path], step.path if step.letter == "R" else None)

    def after_crash(self, chance: random.Random) -> Mapping[str, bytes]:
        """One state that the disk may be in, were the power to go now: contents by path below the folder."""
        mode = chance.choice(("none", "all", "subset", "subset", "beginning"))
        names = dict(self.certain)
        for change in self.changes[: chance.randrange(len(self.changes) + 1)]:
            change.apply(names)
        return {
            str(Path(path).relative_to(self.folder)): file.after_crash(chance, mode) for path, file in names.items()
        }

    def _name(self, path: str, file: File, gone: str | None = None) -> None:
        change = NameChange(gone, path, file)
        change.apply(self.names)
        self.changes.append(change)

    def _sync_folder(self, folder: str) -> None:
        left = []
        for change in self.changes:
            if str(Path(change.path or change.gone or "").parent) == folder:
                change.apply(self.certain)
            else:
                left.append(change)
        self.changes = left


def states(disk: Disk, steps: list[Step], number: int, seed: int) -> Iterator[tuple[Mapping[str, bytes], list[str]]]:
    """So many states after a crash at random places of a record, with what was acknowledged before."""
    chance = random.Random(seed)
    places: dict[int, int] = {}
    for _ in range(number):
        place = chance.randrange(len(steps))
        places[place] = places.get(place, 0) + 1
    for place, step in enumerate(steps):
        disk.feed(step)
        for _ in range(places.get(place, 0)):
            yield disk.after_crash(chance), list(disk.acknowledged)
