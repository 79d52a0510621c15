"""Reading the standard questionnaire with all its checks, against reading it as plain JSON."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.questionnaire import Questionnaire
from tests.benchmarks.harness import Benchmark, Pair, timed


@contextmanager
def questionnaire(folder: Path) -> Iterator[Pair]:
    """The file as it ships; the models are built beforehand."""
    text = asset("resources", "questionnaires", "standard-2026.1.json").read_text(encoding="utf-8")
    yield Pair(
        timed(lambda: Questionnaire.model_validate_json(text), times=20),
        timed(lambda: json.loads(text), times=20),
    )


BENCHMARKS = (
    Benchmark("questionnaire", "validated standard questionnaire", "the same file as JSON", None, questionnaire, 15),
)
