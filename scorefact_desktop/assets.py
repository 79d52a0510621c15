"""Locate the files that ship beside the code: forms, themes, icons, questionnaires, translations.

One answer for a checkout, an installed wheel and a frozen bundle, so that nobody else builds such a path.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_assets"
#: An installed wheel or bundle carries `_assets`; a checkout keeps the folders beside the package.
ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def asset(*parts: str) -> Path:
    """The path of a file or folder that ships with the program, such as `asset("ui", "themes", "light.qss")`.

    Raises FileNotFoundError when it is not there: an incomplete installation is a bug, not a user's error.
    """
    path = ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
