"""Thousands of damaged variants of the hostile files: read or refused, proposed and validated, never a crash."""

import random
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import mapping, matching, validate
from scorefact_desktop.exchange.propose import propose
from scorefact_desktop.exchange.reading import read
from scorefact_desktop.services.questionnaires import standard
from tests.exchange.tables import staged

HOSTILE = Path(__file__).parent.parent / "data" / "hostile"
SOURCES = sorted(path for path in HOSTILE.iterdir() if 0 < path.stat().st_size < 20_000 and path.suffix != ".json")
PIECES = (
    *(b'"', b"\n", b"\r", b";", b",", b"\t", b"\0", b"\xef\xbb\xbf", b"{", b"}", b"\xff\xfe", b"<", b"=", b"1e999"),
    *(b"sep=;\n", b"nan", b"-99", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<!DOCTYPE x>", b"Total"),
)
BATCHES = 20
VARIANTS = 100


def mutated(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(changed) + 1)
        kind = dice.randrange(6)
        if kind == 0 and place < len(changed):
            changed[place] = dice.randrange(256)
        elif kind == 1:
            del changed[place : place + dice.randint(1, 50)]
        elif kind == 2:
            changed[place:place] = dice.randbytes(dice.randint(1, 20))
        elif kind == 3:
            changed[place:place] = dice.choice(PIECES)
        elif kind == 4:
            other = dice.randrange(len(changed) + 1)
            changed[place:place] = changed[other : other + 200]
        else:
            del changed[place:]
    return bytes(changed)


def brought_in(content: bytes, name: str) -> str:
    """What becomes of a file, the whole way except storing it."""
    try:
        table = staged(content, name)
        proposal = matching.propose(table.found, standard())
        mapping.check(proposal, table.found, None)
        for _ in validate.responses(table, proposal, standard()):
            pass
        drafted = propose(table.found, name).questionnaire
        own = matching.propose(table.found, drafted)
        mapping.check(own, table.found, drafted)
        assert sum(1 for _ in validate.responses(table, own, drafted)) == table.found.rows
    except UserError as error:
        return error.code
    except BaseException as error:
        # A panic of the Rust reader is caught by the child process; everything else is a bug.
        if type(error).__name__ != "PanicException":
            raise
        return "reading_crashed"
    return "read"


@pytest.mark.parametrize("batch", range(BATCHES))
def test_variants(batch: int) -> None:
    dice = random.Random(batch)
    outcomes = set()
    for _ in range(VARIANTS):
        source = dice.choice(SOURCES)
        outcomes.add(brought_in(mutated(source.read_bytes(), dice), source.name))
    assert "read" in outcomes
    assert len(outcomes) > 2


@pytest.mark.parametrize("number", range(12))
def test_variants_through_the_child(number: int, tmp_path: Path) -> None:
    dice = random.Random(1_000 + number)
    source = dice.choice(SOURCES)
    path = tmp_path / source.name
    path.write_bytes(mutated(source.read_bytes(), dice))
    try:
        code = "read" if read(path).found.sha256 else ""
    except UserError as error:
        code = error.code
    assert code != ""
    assert code != "reading_crashed" or path.suffix in (".xlsx", ".xls")
