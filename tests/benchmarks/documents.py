"""Documents: the dashboard against the same content from platypus and reportlab.graphics; three languages at once."""

import gc
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper
from pathlib import Path

from pypdf import PdfReader

from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.services.deliverables.apart import Apart
from scorefact_desktop.services.demo.make import make_demo
from scorefact_desktop.services.report_data import report_data
from scorefact_desktop.services.workspaces import open_workspace
from scorefact_desktop.translation import LANGUAGES, language_for
from tests.benchmarks.harness import Benchmark, Pair, timed
from tests.benchmarks.plain_report import report, scaled, span

CAMPAIGN = "nordlicht/2026"


def _data(folder: Path) -> ReportData:
    path = folder / "demo.scorefact"
    make_demo(path)
    with open_workspace(path, read_only=True) as workspace:
        return report_data(workspace, CAMPAIGN)


def _read(pdf: bytes) -> tuple[int, str]:
    """The pages of a document, and all its text without blanks, which kerning puts anywhere."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return len(pages), "".join("".join(page.extract_text().split()) for page in pages)


def check(data: ReportData) -> str:
    """That both documents print the same scores of the themes and their intervals; gives their lengths."""
    ours, said = _read(dashboard(data, "en", language_for("en")).pdf)
    theirs, plain = _read(report(data, "en"))
    known = [one for one in data.figures.themes if one.value is not None]
    wanted = {scaled(one, one.value) for one in known} | {span(one) for one in known}
    missing = sorted(one for one in wanted if one not in said or one not in plain)
    if missing:
        raise RuntimeError(f"the documents differ: {', '.join(missing)}")
    return f"{ours} pages against {theirs}"


def forget() -> None:
    """As in the process of its own in which a document is set: nothing is remembered of one before but its fonts."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("scorefact_desktop.reports.", "scorefact_desktop.charts.")):
            for known in vars(module).values():
                if isinstance(known, _lru_cache_wrapper) and known.__name__ not in ("face", "_dictionary"):
                    known.cache_clear()
    gc.collect()


@contextmanager
def document(folder: Path) -> Iterator[Pair]:
    """One language, from prepared data to bytes; figures are not computed in either."""
    data = _data(folder)
    print(f"  the same figures in {check(data)}", flush=True)
    translate = language_for("en")

    def ours() -> float:
        forget()
        return timed(lambda: dashboard(data, "en", translate))()

    yield Pair(ours, timed(lambda: report(data, "en")))


@contextmanager
def languages(folder: Path) -> Iterator[Pair]:
    """As exporting does it, processes and their start included, against one language at a time."""
    data = _data(folder)

    def export(wanted: tuple[str, ...]) -> None:
        with Apart("dashboard", wanted, language_for) as apart:
            made = apart.made(data, lambda share: None, lambda: False)
        for language, one in (made or {}).items():
            if one.bug or one.code:
                raise RuntimeError(f"{language}: {one.bug or one.code}")

    def in_turn() -> None:
        for language in LANGUAGES:
            export((language,))

    yield Pair(timed(lambda: export(tuple(LANGUAGES))), timed(in_turn))


BENCHMARKS = (
    Benchmark("document", "a dashboard as PDF", "its content with platypus and reportlab.graphics", 0.6, document, 3),
    Benchmark("languages", "a dashboard in three languages", "one language after the other", 0.6, languages, 3),
)
