"""Single bits of a closed workspace turned over: every one that changes an audited value must be found by a check."""

import random
import time
from pathlib import Path

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import checking
from scorefact_desktop.store import interviews
from scorefact_desktop.store.connection import DatabaseError, connect
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.faults.harness import Result, place
from tests.faults.scenarios import Damaged
from tests.store.samples import one_of_everything

KEY = b"k" * 32
#: The audited tables, and columns of theirs that hold nothing audited.
AUDITED = {
    "interview": ("blob", "current_question"),
    "answer": (),
    "aside_answer": (),
    "interview_profile": (),
    "case": (),
    "call_attempt": (),
    "customer": (),
    "campaign": (),
    "questionnaire": (),
    "question": (),
    "choice": (),
    "decision": (),
    "label": (),
    "benchmark": (),
}


def make(path: Path, key: bytes | None, more: int = 300) -> None:
    """A workspace with one of everything that is audited, and more interviews."""
    with Workspace.create(path, key=key) as workspace:
        campaign_id = one_of_everything(workspace)["campaign"]
        new = [
            NewInterview(
                {
                    "quality": Answer(choices=(number % 4,)),
                    "count": Answer(number=number / 3),
                    "several": Answer(choices=(1, 3), text="else"),
                    "words": Answer(text=f"words {number}"),
                },
                profile={"size": "250+"},
            )
            for number in range(more)
        ]
        with workspace.transaction() as connection:
            interviews.save_many(connection, campaign_id, new)


def audited(path: Path, key: bytes | None) -> dict[str, list[str]] | None:
    """Every audited value in a closed file; None where they cannot be read."""
    try:
        connection = connect(path, key=key, read_only=True, unchanging=True)
    except DatabaseError:
        return None  # told by the answer
    connection.text_factory = bytes
    try:
        found = {}
        for table, left_out in AUDITED.items():
            names = [row[1].decode() for row in connection.execute(f'PRAGMA table_info("{table}")')]
            columns = ", ".join(f'"{name}"' for name in names if name not in left_out)
            found[table] = sorted(map(repr, connection.execute(f'SELECT {columns} FROM "{table}" NOT INDEXED')))
        return found
    except (DatabaseError, UnicodeDecodeError):
        return None  # likewise
    finally:
        connection.close()


def flips(number: int, key: bytes | None = None, seed: int = 1) -> Result:
    """Turns over so many bits, one at a time. In a plain file those count that change an audited value; all do in an
    encrypted one, whose every page is authenticated."""
    result = Result("bit flips, encrypted" if key else "bit flips, plain", f"one of {number} bits")
    begin, chance = time.monotonic(), random.Random(seed)
    with place() as room:
        path, target = room / "w.scorefact", room / "flipped.scorefact"
        make(path, key)
        good, sound = path.read_bytes(), audited(path, key)
        for _ in range(number):
            at, bit = chance.randrange(len(good)), chance.randrange(8)
            content = bytearray(good)
            content[at] ^= 1 << bit
            target.write_bytes(content)
            if key is not None or audited(target, key) != sound:
                result.judge(lambda: _found(target, key), f"byte {at}, bit {bit}")
    result.seconds = time.monotonic() - begin
    return result


def mutations(number: int, key: bytes | None = None, seed: int = 1) -> Result:
    """Spoils so many files at larger scale: opening and checking must end in a sentence or a report."""
    result = Result("spoiled files, encrypted" if key else "spoiled files, plain", "blocks cut, zeroed, mixed up")
    begin, chance = time.monotonic(), random.Random(seed)
    with place() as room:
        path, target = room / "w.scorefact", room / "spoiled.scorefact"
        make(path, key, more=40)
        good = path.read_bytes()
        for case in range(number):
            target.write_bytes(_spoiled(good, chance))
            result.cases += 1
            try:
                with Workspace.open(target, key=key, read_only=case % 2 == 0) as workspace:
                    checking.check(workspace)
            except UserError:
                continue  # refused in words: noticed
            except Exception as error:  # noqa: BLE001  # whatever else it is, it is what must not happen
                result.bug(f"case {case}", f"{type(error).__name__}: {error}")
    result.seconds = time.monotonic() - begin
    return result


def _spoiled(good: bytes, chance: random.Random) -> bytes:
    content = bytearray(good)
    for _ in range(chance.randrange(1, 4)):
        at, length = chance.randrange(len(content)), chance.choice((1, 8, 100, 4096, 20_000))
        kind = chance.choice(("zeros", "noise", "cut", "copy", "words"))
        if kind == "zeros":
            content[at : at + length] = bytes(length)
        elif kind == "noise":
            content[at : at + length] = chance.randbytes(length)
        elif kind == "cut":
            del content[at : at + length]
        elif kind == "copy":
            other = chance.randrange(len(content))
            content[at : at + length] = content[other : other + length]
        else:
            content[at : at + length] = content[at : at + length].replace(b"TABLE", b"T\xa0BLE").replace(b"INT", b"TNI")
        content = content or bytearray(1)
    return bytes(content)


def _found(path: Path, key: bytes | None) -> None:
    try:
        with Workspace.open(path, key=key, read_only=True) as workspace:
            codes = {one.code for one in checking.check(workspace).findings}
    except UserError:
        return  # refused in words: noticed
    if not codes - checking.NOTICES - {"keys_unusable"}:
        raise Damaged("nobody noticed")
