"""Release the translations and carry the top-level asset folders into the wheel.

The mapping is done here and not in pyproject.toml, where it would also copy into editable installs and go stale.
"""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PATTERNS = ("ui/**/*.ui", "ui/**/*.qss", "resources/**/*", "i18n/*.qm")


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]  # the configuration type is not ours to name
    """Fills `scorefact_desktop/_assets` of a wheel; an editable install finds the folders where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        runpy.run_path(str(root / "packaging" / "translations.py"))["release"]()
        if version == "editable":
            return
        for pattern in PATTERNS:
            for path in filter(Path.is_file, root.glob(pattern)):
                target = Path("scorefact_desktop/_assets") / path.relative_to(root)
                build_data["force_include"][str(path)] = target.as_posix()
