"""What every page has in common: it is told when words, figures or room change."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views.desk import Desk


class Page(QWidget):
    """Base of the pages. `retranslate` sets words, `refresh` shows what the desk holds; both may be called again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.low = False
        self.setObjectName("page")

    @property
    def alone(self) -> bool:
        """True while the page has a header of its own: no top bar then, and only the rail beside it."""
        return False

    def keys(self) -> list[tuple[str, str]]:
        """What keys do on this page beside the common ones, for the list of F1."""
        return []

    def retranslate(self) -> None:
        """Set every fixed word in the interface's language."""

    def refresh(self) -> None:
        """Show what the desk holds now."""

    def commit(self) -> None:
        """Put on disk what is being typed: the workspace is about to be closed."""

    def place(self) -> object:
        """What `entered` needs to show this again once the workspace is open again; None for what it shows anyway."""
        return None

    def entered(self, shown: object) -> None:
        """The page was asked for; `shown` is what to show on it, None for what it showed last."""

    def undo(self) -> bool:
        """Take back the last change made on this page; False where there is none."""
        return False

    def set_low(self, low: bool) -> None:
        """Shed what the page can do without while the window is low, or show it again."""
        if low != self.low:
            self.low = low
            self.shed()

    def shed(self) -> None:
        """Follow `self.low`."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)
