"""The harness that measures: its order, its arithmetic and its table. No time is asserted."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.benchmarks.harness import Benchmark, Pair, Result, Run, as_json, measure, table, timed


def scripted(ours: list[float], reference: list[float], target: float | None) -> Result:
    """A benchmark whose runs "take" what is given; the first of each is the warm-up."""
    calls: list[str] = []

    def taking(name: str, seconds: Iterator[float]) -> Run:
        def run() -> float:
            calls.append(name)
            return next(seconds)

        return run

    @contextmanager
    def prepare(folder: Path) -> Iterator[Pair]:
        assert folder == Path("somewhere")
        yield Pair(taking("ours", iter(ours)), taking("reference", iter(reference)))
        assert sorted(calls) == ["ours"] * len(ours) + ["reference"] * len(reference)
        assert all({*pair} == {"ours", "reference"} for pair in zip(calls[::2], calls[1::2], strict=True))

    return measure(Benchmark("b", "one", "other", target, prepare, rounds=len(ours) - 1), Path("somewhere"))


def test_ratios_are_taken_round_by_round_and_the_warm_up_left_out() -> None:
    result = scripted([99, 2, 6, 4], [99, 1, 2, 4], target=2)
    assert (result.ratio, result.ratio_lowest, result.ratio_highest) == (2, 1, 3)
    assert (result.ours_median, result.reference_median) == (4, 2)
    assert result.rounds == 3


@pytest.mark.parametrize(
    ("target", "verdict"), [(None, "watched"), (2.0, "met"), (1.5, "within the spread"), (0.5, "missed")]
)
def test_verdicts(target: float | None, verdict: str) -> None:
    assert scripted([0, 2, 6, 4], [0, 1, 2, 4], target).verdict == verdict


def test_table_and_json_tell_the_same() -> None:
    result = scripted([0, 2.0, 6, 4], [0, 1.0, 2, 4], 1.5)
    document = json.loads(json.dumps(as_json([result])))
    assert document["results"][0]["ratio"] == 2
    assert document["machine"]["libraries"]["PySide6_Essentials"].startswith("6.11")
    assert "2.00" in table([result])
    assert "1.00-3.00" in table([result])
    assert "b: one, against other" in table([result])


def test_timed_gives_the_seconds_of_one() -> None:
    calls: list[int] = []
    assert timed(lambda: calls.append(1), times=5)() > 0
    assert len(calls) == 5
