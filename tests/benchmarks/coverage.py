"""How often the intervals hold the truth: `python -m tests.benchmarks.coverage`, by listing samples or simulating.

Nothing here is asserted; METHODS.md names the figures to expect. `--repetitions` trades time for digits.
"""

import argparse
import math
import sys
from collections.abc import Callable, Iterator

import numpy as np

from scorefact_desktop.indicators import (
    hypergeometric,
    label_bounds,
    mean,
    nps,
    proportion,
    trend,
)

PAIRS = ((10, 20), (12, 40), (20, 40), (20, 100), (30, 60), (40, 200), (60, 200), (120, 400))
Limits = tuple[float, float]


def _wald(x: int, n: int, population: int) -> Limits:
    share = x / n
    half = 1.959964 * math.sqrt((1 - n / population) * share * (1 - share) / (n - 1))
    return share - half, share + half


def _limits(one: proportion.ProportionEstimate) -> Limits:
    return (0.0, 1.0) if one.lower is None or one.upper is None else (one.lower, one.upper)


METHODS: dict[str, Callable[[int, int, int], Limits]] = {
    "Wald-FPC (not used)": _wald,
    "Wilson without FPC (not used)": lambda x, n, population: _limits(proportion.wilson_fpc(x, n)),
    "Wilson-FPC": lambda x, n, population: _limits(proportion.wilson_fpc(x, n, population)),
    "exact": lambda x, n, population: _limits(proportion.exact(x, n, population)),
    "display rule": lambda x, n, population: _limits(proportion.display_interval(x, n, population)),
}


def proportions() -> Iterator[str]:
    """Coverage of a share's interval for every population of PAIRS, listed exhaustively."""
    yield f"{'share, every population':<34}{'mean':>8}{'least':>8}   over {len(PAIRS)} pairs n/N"
    for name, method in METHODS.items():
        means, leasts = [], []
        for n, population in PAIRS:
            limits = [method(x, n, population) for x in range(n + 1)]
            coverage = []
            for marked in range(population + 1):
                tails = [hypergeometric.upper_tail(x, marked, n, population) for x in range(n + 2)]
                coverage.append(
                    math.fsum(
                        tails[x] - tails[x + 1]
                        for x, (low, high) in enumerate(limits)
                        if low - 1e-12 <= marked / population <= high + 1e-12
                    )
                )
            means.append(sum(coverage) / len(coverage))
            leasts.append(min(coverage))
        yield (
            f"{name:<34}{np.mean(means):8.3f}{min(leasts):8.3f}   means {min(means):.3f}-{max(means):.3f}, "
            f"least {min(leasts):.3f}-{max(leasts):.3f}"
        )


def net_promoter_scores(repetitions: int, generator: np.random.Generator) -> Iterator[str]:
    """Coverage of the NPS interval over 20 populations."""
    shares = ((0.9, 0.05), (0.5, 0.2), (0.2, 0.5), (0.1, 0.1), (0.33, 0.33))
    coverage = []
    for n, population in ((15, 40), (45, 60), (60, 200), (120, 400)):
        for high, low in shares:
            counts = [round(high * population), 0, round(low * population)]
            counts[1] = population - counts[0] - counts[2]
            truth = (counts[0] - counts[2]) / population
            hits = 0
            for draw in generator.multivariate_hypergeometric(counts, n, size=repetitions):
                one = nps.interval_from_counts(int(draw[0]), int(draw[1]), int(draw[2]), population)
                hits += one.lower is not None and one.upper is not None and one.lower <= truth <= one.upper
            coverage.append(hits / repetitions)
    yield f"{'NPS, adjusted Wald on n*':<34}{np.mean(coverage):8.3f}{min(coverage):8.3f}   most {max(coverage):.3f}"


def means(repetitions: int, generator: np.random.Generator) -> Iterator[str]:
    """Coverage of the interval of a mean score, with and without don't-knows."""
    for unknown in (0.0, 0.1):
        scores = np.clip(np.round(generator.normal(70, 18, 400) / 5) * 5, 0, 100)
        missing = generator.random(400) < unknown
        truth = float(scores[~missing].mean())
        hits = 0
        for _ in range(repetitions):
            drawn = generator.choice(400, 120, replace=False)
            values = [None if missing[row] else float(scores[row]) for row in drawn]
            one = mean.mean_interval(values, 400)
            hits += one.lower is not None and one.upper is not None and one.lower <= truth <= one.upper
        yield f"{f'mean of 120 of 400, {unknown:.0%} unsure':<34}{hits / repetitions:8.3f}"


def overlaps(repetitions: int, generator: np.random.Generator) -> Iterator[str]:
    """The variance of a change with 60 customers in both samples, against the formula's (METHODS.md: 1.921, 1.941)."""
    first = generator.normal(63, 15, 400)
    second = first + generator.normal(3, 8, 400)
    differences, variances, hits = [], [], 0
    truth = float(second.mean() - first.mean())
    for _ in range(repetitions):
        order = generator.permutation(400)
        earlier = {int(row): float(first[row]) for row in order[:120]}
        later = {int(row): float(second[row]) for row in (*order[:60], *order[120:170])}
        one = trend.overlap(earlier, later, 400, 400, 400)
        if one.value is None or one.se is None or one.lower is None or one.upper is None:
            continue
        differences.append(one.value)
        variances.append(one.se**2)
        hits += one.lower <= truth <= one.upper
    yield (
        f"{'change, 60 customers in common':<34}{hits / repetitions:8.3f}{'':8}   "
        f"true variance {np.var(differences):.3f}, formula {np.mean(variances):.3f}"
    )


def label_errors(repetitions: int, generator: np.random.Generator) -> Iterator[str]:
    """False awards at true satisfaction just below 70 % of 400: decided once, or looked at again and again."""
    needed = {
        n: next(x for x in range(n + 1) if (label_bounds.lower_bound(x, n, 400).bound or 0) >= 0.70)
        for n in range(30, 121)
    }
    for name, days in (
        ("once, at 120", [120]),
        ("every ten from 30", range(30, 121, 10)),
        ("after each", range(30, 121)),
    ):
        awards = 0
        for _ in range(repetitions):
            satisfied = np.cumsum(generator.permutation(400)[:120] < 279)
            awards += any(satisfied[n - 1] >= needed[n] for n in days)
        yield f"{f'false award, {name}':<34}{awards / repetitions:8.3f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.coverage")
    parser.add_argument("--repetitions", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=20260101)
    arguments = parser.parse_args()
    generator = np.random.default_rng(arguments.seed)
    parts = (
        proportions(),
        net_promoter_scores(arguments.repetitions, generator),
        means(arguments.repetitions, generator),
        overlaps(arguments.repetitions, generator),
        label_errors(arguments.repetitions, generator),
    )
    for part in parts:
        for line in part:
            print(line)
            sys.stdout.flush()


if __name__ == "__main__":
    main()
