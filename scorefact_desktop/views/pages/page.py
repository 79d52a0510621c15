"""What every page has in common: it is told when words, figures or room change."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from scorefact_desktop.views.desk import Desk


class Page(QWidget):
    """Base of the pages. `retranslate` sets words, `refresh` shows what the desk holds; both may be called again.

    What follows a signal of the desk follows it by `renew`, so that a page that nobody looks at waits with its figures.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.low = False
        self._behind = False
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

    def renew(self, part: Callable[[], object] | None = None) -> None:
        """Something changed: shown at once where somebody looks, else as soon as somebody does.

        `part` shows what changed where that is not the whole page. To fill one page takes long enough; all of them take
        longer than the window may stand still. While there is nothing to show, that is shown at once: nothing of what
        was open before stays.
        """
        if self.isVisible() or self.desk.scene is None:
            self._behind = False
            (part or self.refresh)()
        else:
            self._behind = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._behind:
            self._behind = False
            self.refresh()

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
