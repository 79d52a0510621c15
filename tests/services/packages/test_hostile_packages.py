"""Packages are untrusted: thousands of mutated ones, inside and out, are refused in a sentence and change nothing."""

import json
import random
import zlib

import pyrage
import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import packages
from scorefact_desktop.exchange.limits import MEGABYTE, Limits
from scorefact_desktop.exchange.package_document import PackageDocument
from scorefact_desktop.services.packages import merging
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.store import devices
from scorefact_desktop.translation import language_for
from tests.services.packages.laptops import copies

LIMITS = Limits(file_size=64 * MEGABYTE)


@pytest.fixture(scope="module")
def sent(templates, tmp_path_factory):
    """A package of B, the bytes of its document, B's secrets and A's."""
    folder = tmp_path_factory.mktemp("hostile")
    laptops = copies(templates, folder / "laptops", "AB")
    laptops["B"].interview(0)
    laptops["B"].call(1, "busy")
    shop = laptops["B"].hold_workshop("May day")
    laptops["B"].decide(shop, "hire two", owner="Bo Ek")
    laptops["B"].export(folder / "b.sfpkg", to=["A"])
    with laptops["B"].workspace.reader() as connection:
        sender = devices.find_own(connection)
    with laptops["A"].workspace.reader() as connection:
        reader = devices.find_own(connection)
    package = packages.read(folder / "b.sfpkg", [reader.age_identity])
    for one in laptops.values():
        one.close()
    return folder / "b.sfpkg", package.document.model_dump(mode="json"), sender, reader


@pytest.fixture
def a(templates, tmp_path):
    laptop = copies(templates, tmp_path / "a", "A")["A"]
    yield laptop
    laptop.close()


def opened_in_process(content, reader, tmp_path):
    """What the child does, here: two thousand processes would take an hour."""
    path = tmp_path / "one.sfpkg"
    path.write_bytes(content)
    with path.open("rb") as file:
        return packages.open_package(file, [reader.age_identity], LIMITS)


def mutations(content, count, seed):
    chance = random.Random(seed)
    for number in range(count):
        mutated = bytearray(content)
        match number % 4:
            case 0:
                mutated[chance.randrange(len(mutated))] ^= 1 << chance.randrange(8)
            case 1:
                del mutated[chance.randrange(len(mutated)) :]
            case 2:
                mutated += chance.randbytes(chance.randrange(1, 50))
            case _:
                start = chance.randrange(len(mutated))
                mutated[start : start + chance.randrange(1, 40)] = chance.randbytes(chance.randrange(0, 40))
        if bytes(mutated) != content:
            yield bytes(mutated)


def test_mutated_packages_are_refused_in_a_sentence(sent, tmp_path):
    path, _, _, reader = sent
    translate = language_for("en")
    seen = set()
    for mutated in mutations(path.read_bytes(), 2_000, seed=6):
        with pytest.raises(UserError) as refused:
            opened_in_process(mutated, reader, tmp_path)
        seen.add(refused.value.code)
        words = sentence(UserError(refused.value.code, file="one.sfpkg", **refused.value.facts), translate)
        assert "reason:" not in words
    assert seen <= {"package_not_ours", "package_damaged", "package_not_for_us"}


def test_the_confined_child_refuses_them_too(sent, tmp_path):
    path, _, _, reader = sent
    for number, mutated in enumerate(mutations(path.read_bytes(), 8, seed=1)):
        file = tmp_path / f"{number}.sfpkg"
        file.write_bytes(mutated)
        with pytest.raises(UserError) as refused:
            packages.read(file, [reader.age_identity])
        assert refused.value.code in {"package_not_ours", "package_damaged", "package_not_for_us"}


def test_what_was_changed_inside_is_forged(sent, tmp_path):
    """Somebody who may read a package, and so may encrypt another one, cannot change it."""
    path, _, _, reader = sent
    plain = zlib.decompress(pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(reader.age_identity)]))
    refused = set()
    for mutated in mutations(plain, 400, seed=2):
        content = encrypted(zlib.compress(mutated), reader)
        with pytest.raises(UserError) as error:
            opened_in_process(content, reader, tmp_path)
        refused.add(error.value.code)
    assert refused == {"package_damaged", "package_forged"}


def encrypted(packed, reader):
    return pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(reader.age_recipient)])


def test_a_bomb_is_stopped(sent, tmp_path):
    _, _, _, reader = sent
    bomb = encrypted(zlib.compress(b"\0" * (300 * MEGABYTE), 9), reader)
    assert len(bomb) < MEGABYTE
    path = tmp_path / "bomb.sfpkg"
    path.write_bytes(bomb)
    with pytest.raises(UserError) as refused:
        packages.read(path, [reader.age_identity])
    assert refused.value.code == "package_too_large"


def altered(value, chance):
    """The document with one place changed to something else: what a device that is trusted could send wrongly."""
    places = []

    def walk(here, trail):
        places.append(trail)
        for key in here if isinstance(here, dict) else range(len(here)) if isinstance(here, list) else ():
            walk(here[key], (*trail, key))

    walk(value, ())
    trail = chance.choice([one for one in places if one])
    target = value
    for key in trail[:-1]:
        target = target[key]
    strange = (None, -1, 10**30, 1e308, "", "x" * 600, "0" * 32, "0" * 64, [], {}, [[]], True, "2026-13-45", "\0")
    chosen = chance.choice((*strange, "gone", "twice"))
    if chosen == "gone" and isinstance(target, dict):
        del target[trail[-1]]
    elif chosen == "twice" and isinstance(target, list):
        target.append(target[trail[-1]])
    else:
        target[trail[-1]] = chosen
    return value


def test_a_trusted_device_that_sends_nonsense_breaks_nothing(sent, a, monkeypatch):
    """Either the merge is refused whole, or what came in fits; the workspace is sound after each."""
    path, document, _, _ = sent
    chance = random.Random(7)
    before, merged = a.state(), 0
    shape = json.dumps(document)
    for _ in range(400):
        text = json.dumps(altered(json.loads(shape), chance)).encode()
        try:
            part = PackageDocument.model_validate_json(text)
        except ValueError:
            continue  # refused before it is a package: nothing to merge
        monkeypatch.setattr(packages, "read", lambda *_, part=part, **__: packages.ReadPackage(part, "0" * 64))
        opened = merging.look(a.workspace, path)
        try:
            with a.workspace.transaction():
                merging.merge(a.workspace, opened, trust=opened.fingerprint)
                merged += 1
                assert a.workspace.connection.execute("PRAGMA foreign_key_check").fetchall() == []
                raise UndoneError
        except (UndoneError, UserError):
            continue  # taken back, or refused in words; the state is compared below
    assert a.state() == before
    assert a.sound()
    assert merged > 20


class UndoneError(Exception):
    """Takes a merge back, so that each starts from the same workspace."""


def test_newer_formats_are_told_apart(sent, tmp_path):
    _, document, sender, reader = sent
    text = json.dumps({**document, "format": 2}).encode()
    signature = sender.sign(b"scorefact-package/1\0" + text)
    content = encrypted(zlib.compress(bytes([len(signature)]) + signature + text), reader)
    with pytest.raises(UserError) as refused:
        opened_in_process(content, reader, tmp_path)
    assert (refused.value.code, refused.value.facts["version"]) == ("package_newer", 2)


def test_an_outsider_and_a_stranger_are_refused(sent, templates, tmp_path):
    path, _, sender, _ = sent
    laptops = copies(templates, tmp_path / "others", "AC")
    with pytest.raises(UserError) as refused:
        laptops["C"].merge(path)
    assert refused.value.code == "package_not_for_us"
    with laptops["A"].workspace.transaction() as connection:
        known = devices.by_key(connection, sender.public_key)
        devices.forget(connection, known.id)
    with pytest.raises(UserError) as refused:
        laptops["A"].merge(path)
    assert refused.value.code == "device_not_trusted"
    with pytest.raises(UserError) as refused:
        laptops["A"].merge(path, trust="0" * 40)
    assert refused.value.code == "fingerprint_differs"
    laptops["A"].merge(path, trust=sender.fingerprint)
    for one in laptops.values():
        one.close()
