"""Files that are dropped on the window or given to it: which they are, and which page takes them."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

WORKSPACE, PACKAGE = ".scorefact", ".sfpkg"


def files(urls: "Iterable[QUrl]") -> list[Path]:
    """The files of this computer among what is dropped."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def page_for(path: Path) -> str:
    """The page that looks at a package, verifies a label, or reads any other file; a workspace is for no page."""
    if path.suffix == PACKAGE:
        return "exchange"
    from scorefact_desktop.services.label_drops import is_for_verification

    return "report" if is_for_verification(path) else "import"
