"""Makes importing as cheap as it can be, before the program imports anything large.

PySide6 reads the source of every module that is imported after it, to learn whether the module may use
`from __feature__ import snake_case`; pydantic looks through all installed packages for plugins of its own. Nothing
here uses either, and with the hundreds of modules behind the dashboard both take a good part of the start.
"""

import builtins
import os


def lighten() -> None:
    """Give Python its own import back after PySide6 has replaced it, and look for no plugins.

    Called once PySide6 is imported and pydantic is not; does nothing where there is nothing to do.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
