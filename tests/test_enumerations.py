"""Enumerations made the short way are those of Python's enum, for every one that Qt has."""

import enum
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scorefact_desktop import enumerations

ROOT = Path(__file__).resolve().parent.parent
#: Prints what every enumeration of three modules of Qt holds, in any order.
TELL = """
import enum, importlib, json, sys
from scorefact_desktop import enumerations
if sys.argv[1] == "short":
    enumerations.make_fast()
    assert hasattr(vars(enum.EnumType)["_create_"], "usual")
found = {}
def walk(owner, path):
    for name in dir(owner):
        one = getattr(owner, name, None)
        if isinstance(one, enum.EnumType):
            held, *rest = enumerations._told(one)
            held = sorted((key, value.partition(" at 0x")[0]) for key, value in held.items())
            found[f"{path}.{name}"] = [held, rest, repr(one.__mro__), one.__module__, one.__qualname__]
        elif isinstance(one, type) and path.count(".") < 1 and one.__module__.startswith("PySide6"):
            walk(one, f"{path}.{name}")
for module in ("QtCore", "QtGui", "QtWidgets"):
    walk(importlib.import_module(f"PySide6.{module}"), module)
json.dump(found, sys.stdout, sort_keys=True)
"""


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = vars(enum.EnumType)["_create_"]
    monkeypatch.setattr(enum.EnumType, "_create_", getattr(usual, "usual", usual))  # to be put back
    enumerations.make_fast()
    if not hasattr(vars(enum.EnumType)["_create_"], "usual"):
        pytest.skip("this Python makes enumerations in another way")


def make(kind: Any, *arguments: Any, **options: Any) -> Any:
    """An enumeration made by a call; type checkers want to see its members written down."""
    return kind(*arguments, module=__name__, **options)


def told(way: str) -> Any:
    command = [sys.executable, "-c", TELL, way]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def test_every_enumeration_of_qt_is_the_same() -> None:
    usual, fast = told("usual"), told("short")
    assert len(usual) > 400
    assert fast == usual


def test_members_behave(short: None) -> None:
    names = [("B", 2), ("A", 1), ("Again", 2), ("Both", 3)]
    number, flag = make(enum.IntEnum, "Number", names), make(enum.IntFlag, "Bits", names, boundary=enum.KEEP)
    assert [one.name for one in number] == ["B", "A", "Both"]
    assert [one.name for one in flag] == ["B", "A"]  # in the order given, without what is made of others
    assert number(2) is number["Again"] is number.Again is number.B
    assert flag(3) is flag.Both is flag.A | flag.B
    assert (flag(8) | flag.A).value == 9
    assert (repr(number.A), number.A.value, int(number.A), hash(number.A)) == ("<Number.A: 1>", 1, 1, 1)
    with pytest.raises(ValueError, match="7 is not a valid Number"):
        number(7)
    with pytest.raises(AttributeError):
        number.A = 5
    globals()["Number"] = number
    try:
        assert pickle.loads(pickle.dumps(number.A)) is number.A
    finally:
        del globals()["Number"]


@pytest.mark.parametrize(
    "names", ["A B", ["A", "B"], [("A", "text")], [("_A", 1)], [("name", 1)], [("A", True)], {"A": 1}, [["A", 1]], []]
)
def test_anything_else_is_made_as_ever(names: Any, short: None) -> None:
    usual = vars(enum.EnumType)["_create_"].usual
    made, expected = make(enum.Enum, "Other", names), usual(enum.Enum, "Other", names, module=__name__)
    assert [(one.name, one.value) for one in made] == [(one.name, one.value) for one in expected]
    assert made.__module__ == __name__


def test_a_python_that_keeps_members_in_another_way_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = vars(enum.EnumType)["_create_"]
    usual = getattr(usual, "usual", usual)

    def another(cls: Any, *arguments: Any, **options: Any) -> Any:
        made = usual(cls, *arguments, **options)
        for member in made.__members__.values():
            member.__dict__["_more_"] = "something this program does not know of"
        return made

    monkeypatch.setattr(enum.EnumType, "_create_", another)
    enumerations.make_fast()
    assert vars(enum.EnumType)["_create_"] is another
