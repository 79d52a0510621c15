"""Every language set in a process of its own, all at once: on two cores three that share them end before two and one.

They load their libraries while the figures are found. What one language lacks does not hold back the others; cancelling
ends the processes at once.
"""

import gc
import multiprocessing
import os
import pickle
import signal
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING, Self

from scorefact_desktop.domain.deliverables import USUAL_SIZE, ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.deliverables.setting import Kind, load, set_files

if TYPE_CHECKING:  # it brings the store and its keys, which setting a dashboard can do without
    from scorefact_desktop.services.label_data import SealedLabel

#: Gives the strict translate callable of a language: raises UserError missing_translation. Must be picklable.
TranslateFor = Callable[[str], Translate]
_POLL_SECONDS = 0.1
#: As in `cli`: what is loaded and set stays until the process ends.
_OBJECTS = 100_000


@dataclass(frozen=True, slots=True)
class Made:
    """What a process gives back: files by the end of their name, or why there are none."""

    files: tuple[tuple[str, bytes], ...] = ()
    code: str = ""
    facts: dict[str, object] = field(default_factory=dict)
    bug: str = ""


class Apart:
    """The processes of one document, one per language: started at once, and given the figures when these are known.

    On a single core a process is started when the one before it has ended.
    """

    def __init__(
        self, kind: Kind, languages: Sequence[str], translate_for: TranslateFor, size: ChartSize = USUAL_SIZE
    ) -> None:
        self._asked = (kind, translate_for, size)
        self._languages = tuple(languages)
        self._queue = list(languages)
        self._at_once = len(self._queue) if (os.cpu_count() or 1) > 1 else 1
        self._running: dict[Connection, tuple[str, SpawnProcess]] = {}

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, *error: object) -> None:
        for ours, (_, process) in self._running.items():
            process.terminate()
            process.join()
            ours.close()

    def made(
        self, data: "ReportData | SealedLabel", progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> dict[str, Made] | None:
        """The files of every language; None when cancelled."""
        made: dict[str, Made] = {}
        content = pickle.dumps(data)
        while self._queue or self._running:
            if cancelled():
                return None
            self._start()
            for ready in wait(list(self._running), timeout=_POLL_SECONDS):
                assert isinstance(ready, Connection)
                language, process = self._running[ready]
                told: Made | None
                try:
                    told = ready.recv()
                    if told is None:  # it is ready
                        ready.send_bytes(content)
                        continue
                except (EOFError, OSError):
                    process.join()
                    told = Made(bug=f"it ended with status {process.exitcode} and gave nothing back")
                made[language] = told
                del self._running[ready]
                ready.close()
                process.join()
                progress(0.1 + 0.8 * len(made) / len(self._languages))
        return made

    def _start(self) -> None:
        """Start as many processes as may run at once."""
        context = multiprocessing.get_context("spawn")
        kind, translate_for, size = self._asked
        while self._queue and len(self._running) < self._at_once:
            language = self._queue.pop(0)
            ours, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, kind, language, translate_for, size), daemon=True)
            with _deaf_to_interruption():
                process.start()
            theirs.close()
            self._running[ours] = (language, process)


@contextmanager
def _deaf_to_interruption() -> Iterator[None]:
    """Processes started in this block leave Ctrl+C to this one, which ends them; else each prints its own trace."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say so, and only a terminal sends it
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _work(asked: Connection, kind: Kind, language: str, translate_for: TranslateFor, size: ChartSize) -> None:
    """In the process of one language: set the files and send them back, or why not."""
    gc.set_threshold(_OBJECTS)
    try:
        load(kind, language)
        translate = translate_for(language)
        asked.send(None)
        data = pickle.loads(asked.recv_bytes())  # of the process that started this one
        made = Made(files=set_files(kind, data, language, translate, size, lambda: False))
    except EOFError:  # whoever asked has ended meanwhile
        return
    except UserError as error:
        made = Made(code=error.code, facts=dict(error.facts))
    except Exception:  # noqa: BLE001 carried to the parent process, which raises it
        made = Made(bug=traceback.format_exc())
    try:
        asked.send(made)
    except BrokenPipeError:  # whoever asked has ended meanwhile: nobody is left to be told
        return
    asked.close()
    gc.freeze()  # likewise: who waits for the end of this process need not wait for a last search for garbage
