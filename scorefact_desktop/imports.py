"""Makes importing as cheap as it can be, before the program imports anything large.

PySide6 compiles a dozen modules of its own at every start: they are compiled once. It reads the source of every module
that is imported after it, to learn whether the module may use `from __feature__ import snake_case`; pydantic looks
through all installed packages for plugins of its own. Nothing here uses either, and with the hundreds of modules behind
the dashboard both take a good part of the start.

A dataclass has half a dozen methods written and compiled when its module is imported, a millisecond for each class,
and hardly any of them is called before the first figures are shown: they are compiled when they are first called.
"""

import builtins
import dataclasses
import gc
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source, find_spec, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

#: Where PySide6 says its own modules about signatures are: inside a library, as source.
_SUPPORT = "shibokensupport"


@contextmanager
def support_compiled() -> Iterator[None]:
    """While PySide6 is imported for the first time: what it compiles anew at every start is compiled once.

    Those are a dozen modules that it brings as source inside a library, a quarter of the time to an empty window. They
    are kept like other compiled modules, beside PySide6 and by the hash of their source; where that folder cannot be
    written nothing is kept.
    """
    found = find_spec("shiboken6")
    if found is None or found.origin is None:  # without PySide6 its import says so
        yield
        return
    place = Path(cache_from_source(str(Path(found.origin).with_name(f"{_SUPPORT}.py")))).with_suffix(".code")
    known = _read(place)
    used: dict[bytes, CodeType] = {}
    compiled = builtins.compile

    def compile_once(source: Any, filename: Any, *arguments: Any, **options: Any) -> Any:
        if not isinstance(source, bytes) or not str(filename).startswith(f"{_SUPPORT}/"):
            return compiled(source, filename, *arguments, **options)
        key = source_hash(source)
        made = known.get(key) or compiled(source, filename, *arguments, **options)
        used[key] = made
        return made

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = compiled
    if not used.keys() <= known.keys() and not sys.dont_write_bytecode:
        _write(place, used)


def _read(place: Path) -> dict[bytes, CodeType]:
    with suppress(OSError, ValueError, TypeError, EOFError):  # not there, cut off or damaged: made anew
        kept = marshal.loads(place.read_bytes())
        if isinstance(kept, dict):
            return kept
    return {}


def _write(place: Path, used: dict[bytes, CodeType]) -> None:
    new = place.with_name(f"{place.name}.{os.getpid()}")
    with suppress(OSError):  # a folder of somebody else: compiled anew next time as well
        place.parent.mkdir(exist_ok=True)
        new.write_bytes(marshal.dumps(used))
        new.replace(place)


def gather_later() -> None:
    """Look for no garbage until `gather_again`: nearly everything that is made during the start stays.

    Python would look through all of it a hundred times, a twentieth of the time to the first figures.
    """
    gc.disable()


def gather_again() -> None:
    """Look for garbage as usual, without what there is by now: the start leaves none that is worth the search."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def lighten() -> None:
    """Give Python its own import back after PySide6 has replaced it, look for no plugins, compile methods late.

    Called once PySide6 is imported and pydantic is not; does nothing where there is nothing to do.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    compile_late()


def compile_late() -> None:
    """Have the methods of dataclasses compiled at their first call, for the classes defined from now on.

    They behave as ever. Does nothing on a Python whose dataclasses are made in another way.
    """
    compiled = getattr(dataclasses, "_create_fn", None)  # Python 3.11 and 3.12; later ones compile a class at once
    if compiled is not None and not hasattr(compiled, "late"):
        setattr(dataclasses, "_create_fn", _late(compiled))  # noqa: B010  # no name that a type checker knows


def _late(compiled: Callable[..., Callable[..., Any]]) -> Callable[..., Callable[..., Any]]:
    def create(name: str, *arguments: Any, **options: Any) -> Callable[..., Any]:
        made: Callable[..., Any] | None = None

        def method(*given: Any, **named: Any) -> Any:
            nonlocal made
            if made is None:
                made = compiled(name, *arguments, **options)
                for owner in type(given[0]).__mro__:
                    if owner.__dict__.get(name) is method:
                        made.__qualname__ = method.__qualname__
                        setattr(owner, name, made)  # called without a detour from now on
                        break
            return made(*given, **named)

        method.__name__ = name
        return method

    create.late = True  # type: ignore[attr-defined]  # says that this was done already
    return create
