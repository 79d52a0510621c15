"""The counts behind the figures: one answer more must cost the same in a small campaign and in a huge one."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from scorefact_desktop.indicators.figures import FigureMaker, judged
from scorefact_desktop.indicators.layout import Interview, Layout
from scorefact_desktop.indicators.sides import Side
from scorefact_desktop.indicators.tally import Tally
from scorefact_desktop.services.questionnaires import standard, standard_scores
from tests.benchmarks.harness import Benchmark, Pair, Run, timed


def invented(layout: Layout, count: int) -> list[Interview]:
    """Interviews of random bytes: no answer, the missing kinds and the first values."""
    chance = random.Random(count)
    return [Interview(bytes(chance.choices(range(10), k=layout.width))) for _ in range(count)]


def one_answer(layout: Layout, count: int) -> Run:
    """Changing one byte of one interview back and forth in a tally of `count`."""
    interviews = invented(layout, count)
    tally = Tally.of(layout, interviews)
    first = interviews[0]
    states = [Interview(bytes([value]) + first.blob[1:]) for value in (6, 7, 8)]
    tally.change(first, states[-1])
    turns = cycle(zip([states[-1], *states[:-1]], states, strict=True))
    return timed(lambda: tally.change(*next(turns)), times=300)


@contextmanager
def constant(folder: Path) -> Iterator[Pair]:
    """100,000 interviews against 100."""
    layout = Layout(standard(), standard_scores())
    yield Pair(one_answer(layout, 100_000), one_answer(layout, 100))


@contextmanager
def counting_all(folder: Path) -> Iterator[Pair]:
    """15,000 interviews against 300, both counted from nothing."""
    layout = Layout(standard(), standard_scores())
    many, few = invented(layout, 15_000), invented(layout, 300)
    yield Pair(timed(lambda: Tally.of(layout, many)), timed(lambda: Tally.of(layout, few)))


@contextmanager
def every_figure(folder: Path) -> Iterator[Pair]:
    """Every figure of 300 interviews, judged, against the counting of them."""
    layout = Layout(standard(), standard_scores())
    interviews = invented(layout, 300)
    tally = Tally.of(layout, interviews)

    def make() -> None:
        maker = FigureMaker(Side(tally, 600))
        judged(maker.themes())
        judged(maker.indicators())
        maker.distributions()

    make()
    yield Pair(timed(make), timed(lambda: Tally.of(layout, interviews)))


BENCHMARKS = (
    Benchmark("one-answer", "an answer into a tally of 100,000", "the same into one of 100", 3.0, constant, 15),
    Benchmark("every-figure", "every figure of 300 interviews", "counting them", None, every_figure, 15),
    Benchmark("count-all", "a tally of 15,000 interviews", "a tally of 300", None, counting_all, 7),
)
