"""Every language set in a process of its own, all at once: on two cores three that share them end before two and one.

What one language lacks does not hold back the others; cancelling ends the processes at once.
"""

import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING

from scorefact_desktop.domain.deliverables import ChartSize
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.deliverables.setting import Kind, set_files

if TYPE_CHECKING:  # it brings the store and its keys, which setting a dashboard can do without
    from scorefact_desktop.services.label_data import SealedLabel

#: Gives the strict translate callable of a language: raises UserError missing_translation. Must be picklable.
TranslateFor = Callable[[str], Translate]
_POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Made:
    """What a process gives back: files by the end of their name, or why there are none."""

    files: tuple[tuple[str, bytes], ...] = ()
    code: str = ""
    facts: dict[str, object] = field(default_factory=dict)
    bug: str = ""


def made_apart(
    kind: Kind,
    data: "ReportData | SealedLabel",
    languages: Sequence[str],
    translate_for: TranslateFor,
    size: ChartSize,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[str, Made] | None:
    """The files of every language from a process each, on a single core one after the other; None when cancelled."""
    context = multiprocessing.get_context("spawn")
    queue, made = list(languages), dict[str, Made]()
    at_once = len(queue) if (os.cpu_count() or 1) > 1 else 1
    running: dict[Connection, tuple[str, SpawnProcess]] = {}
    try:
        while queue or running:
            if cancelled():
                return None
            while queue and len(running) < at_once:
                language = queue.pop(0)
                ours, theirs = context.Pipe(duplex=False)
                process = context.Process(
                    target=_work, args=(theirs, kind, data, language, translate_for, size), daemon=True
                )
                with _deaf_to_interruption():
                    process.start()
                theirs.close()
                running[ours] = (language, process)
            for ready in wait(list(running), timeout=_POLL_SECONDS):
                assert isinstance(ready, Connection)
                language, process = running.pop(ready)
                try:
                    made[language] = ready.recv()
                except EOFError:
                    process.join()
                    made[language] = Made(bug=f"it ended with status {process.exitcode} and gave nothing back")
                ready.close()
                process.join()
                progress(0.1 + 0.8 * len(made) / len(languages))
    finally:
        for ours, (_, process) in running.items():
            process.terminate()
            process.join()
            ours.close()
    return made


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


def _work(
    answer: Connection,
    kind: Kind,
    data: "ReportData | SealedLabel",
    language: str,
    translate_for: TranslateFor,
    size: ChartSize,
) -> None:
    """In the process of one language: set the files and send them back, or why not."""
    try:
        made = Made(files=set_files(kind, data, language, translate_for(language), size, lambda: False))
    except UserError as error:
        made = Made(code=error.code, facts=dict(error.facts))
    except Exception:  # noqa: BLE001 carried to the parent process, which raises it
        made = Made(bug=traceback.format_exc())
    try:
        answer.send(made)
    except BrokenPipeError:  # whoever asked has ended meanwhile: nobody is left to be told
        return
    answer.close()
