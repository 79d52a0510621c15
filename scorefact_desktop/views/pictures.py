"""Pictures of the pages, taken without a screen: for the tour, for tests, and to be looked at.

The window is the real one on a real workspace; only the size, language and colours are set from outside.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

from scorefact_desktop.tasks import Tasks

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

Size = tuple[int, int]
State = tuple[str, Callable[[], object]]
SIZES: tuple[Size, ...] = ((1366, 768), (1920, 1080))
PAGES = (
    "home", "calls", "interview", "dashboard", "themes", "sample", "import", "report", "benchmark", "settings",
    "exchange", "workshop", "questions",
)  # fmt: skip
#: However busy the machine is: sealing alone takes a third of a minute on a slow one.
LONGEST_SECONDS = 300


def settle(tasks: Tasks, seconds: int = LONGEST_SECONDS) -> None:
    """Let the window finish: until no job is under way and everything asked to be drawn is drawn.

    Raises TimeoutError when that does not come.
    """
    loop = QEventLoop()
    end = QTimer()
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    end.start(seconds * 1000)
    tasks.idle.connect(loop.quit)
    while tasks.pending:
        loop.exec()
        if not end.isActive():
            raise TimeoutError("the window does not come to rest")
    tasks.idle.disconnect(loop.quit)
    end.stop()
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    if tasks.pending:
        settle(tasks, seconds)


def visits(
    window: "MainWindow",
    tasks: Tasks,
    speak: Callable[[str], object],
    dress: Callable[[str], object],
    *,
    languages: Sequence[str],
    themes: Sequence[str],
    sizes: Sequence[Size],
    pages: Sequence[str] = PAGES,
    states: Mapping[str, Sequence[State]] | None = None,
) -> Iterator[tuple[str, str, str, Size]]:
    """Show every page in every language, theme and size, one after the other, and tell which it is.

    `states` are what else a page can look like: the name of each state, and what brings it about.
    """
    for language, theme, size in product(languages, themes, sizes):
        speak(language)
        dress(theme)
        window.resize(*size)
        for page in pages:
            window.go(page)
            settle(tasks)
            yield page, language, theme, size
            for name, show in (states or {}).get(page, ()):
                show()
                settle(tasks)
                yield f"{page}-{name}", language, theme, size


def grab(window: "MainWindow", folder: Path, page: str, language: str, theme: str, size: Size) -> Path:
    """Write a picture of the window as it stands. Raises OSError."""
    path = folder / f"{page}-{language}-{theme}-{size[0]}x{size[1]}.png"
    if not window.grab().toImage().save(str(path)):
        raise OSError(f"{path} could not be written")
    return path
