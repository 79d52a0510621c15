"""Makes importing as cheap as it can be, before the program imports anything large.

PySide6 reads the source of every module that is imported after it, to learn whether the module may use
`from __feature__ import snake_case`; pydantic looks through all installed packages for plugins of its own. Nothing
here uses either, and with the hundreds of modules behind the dashboard both take a good part of the start.

A dataclass has half a dozen methods written and compiled when its module is imported, a millisecond for each class,
and hardly any of them is called before the first figures are shown: they are compiled when they are first called.
"""

import builtins
import dataclasses
import os
from collections.abc import Callable
from typing import Any


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
