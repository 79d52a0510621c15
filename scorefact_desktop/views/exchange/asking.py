"""Asking for the name of a file to read or to write, beginning in the folder used last."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from scorefact_desktop.views.pages.page import Page


def save_name(page: Page, name: str, kind: str, pattern: str) -> Path | None:
    """Where to write; None where the user thought better of it."""
    start = (page.desk.settings.last_folder or Path.home()) / name
    chosen, _ = QFileDialog.getSaveFileName(page, page.accessibleName(), str(start), kind.format(pattern=pattern))
    return Path(chosen) if chosen else None


def open_name(page: Page, kind: str, pattern: str) -> Path | None:
    """What to read; None where the user thought better of it."""
    start = str(page.desk.settings.last_folder or Path.home())
    chosen, _ = QFileDialog.getOpenFileName(page, page.accessibleName(), start, kind.format(pattern=pattern))
    return Path(chosen) if chosen else None
