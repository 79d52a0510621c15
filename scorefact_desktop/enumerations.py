"""Makes the enumerations of Qt in half the time, before PySide6 asks for them.

PySide6 makes all of a class's enumerations when one of them is first used, 1,200 enumerators for the name Qt alone, and
Python's enum goes through some thirty steps for each, most of them for what is written in a class statement. What comes
out is the same; where this Python's enum keeps its members in another way nothing is changed.
"""

import enum
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

#: One of each kind with what there is to get wrong: an alias, no bit, several bits, another order than by value.
_SAMPLE = [("B", 2), ("A", 1), ("Again", 2), ("None_", 0), ("Both", 3), ("Far", 16), ("Rest", -1)]
_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_INHERITED = frozenset(name for kind in _KINDS for name in dir(kind)) | {"mro", "name", "value"}


def make_fast() -> None:
    """Make what is given as a list of names and whole numbers the short way from now on; may be called again."""
    usual = vars(enum.EnumType).get("_create_")
    if usual is None or hasattr(usual, "usual"):
        return
    short = _short(usual)
    if all(_told(short(kind, "Sample", _SAMPLE)) == _told(usual(kind, "Sample", _SAMPLE)) for kind in _KINDS):
        setattr(enum.EnumType, "_create_", short)  # noqa: B010  # no name that a type checker knows


def _short(usual: Callable[..., Any]) -> Callable[..., Any]:
    def create(cls: Any, class_name: str, names: Any, *, module: str | None = None, **options: Any) -> Any:
        if module is None:
            with suppress(ValueError):  # asked for by Qt itself, not from a module
                module = sys._getframe(2).f_globals.get("__name__")  # as enum does
        if cls not in _KINDS or not isinstance(names, list) or not _plain(names):
            return usual(cls, class_name, names, module=module, **options)
        made = usual(cls, class_name, (), module=module, **options)
        _fill(made, names)
        return made

    create.usual = usual  # type: ignore[attr-defined]  # says that this was done already
    return create


def _plain(names: list[Any]) -> bool:
    return all(
        type(item) is tuple and type(item[1]) is int and item[0][0] != "_" and item[0] not in _INHERITED
        for item in names
    )


def _fill(made: Any, names: list[tuple[str, int]]) -> None:
    """Give an empty enumeration its members."""
    by_name, by_value, in_order = made._member_map_, made._value2member_map_, made._member_names_
    number, flags = issubclass(made, int), issubclass(made, enum.Flag)
    seen = single = 0
    for name, value in names:
        seen |= value
        one_bit = value > 0 and not value & (value - 1)
        if one_bit:
            single |= value
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = int.__new__(made, value) if number else object.__new__(made)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(in_order)
            if one_bit or not flags:
                in_order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if flags:
        made._flag_mask_, made._singles_mask_ = seen, single
        made._all_bits_ = 2 ** seen.bit_length() - 1
        values = [by_name[name]._value_ for name in in_order]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_


def _told(made: Any) -> tuple[Any, ...]:
    """All that a class and its members hold, to be compared."""
    held = {name: repr(value) for name, value in vars(made).items() if name not in ("__dict__", "__weakref__")}
    members = [(type(one).__name__, {**vars(one), "__objclass__": None}) for one in made.__members__.values()]
    return held, members, list(made._member_map_), list(made._value2member_map_), [one.name for one in made]
