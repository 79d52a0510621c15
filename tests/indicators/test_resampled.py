"""Moments by how often each row was drawn give what the drawn rows themselves give."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from scorefact_desktop.indicators.resampled import resampled


def by_hand(data: np.ndarray, one: int, other: int) -> float | None:
    both = data[np.isfinite(data[:, one]) & np.isfinite(data[:, other])]
    if len(both) < 2 or np.ptp(both[:, one]) == 0 or np.ptp(both[:, other]) == 0:
        return None
    return float(np.corrcoef(both[:, one], both[:, other])[0, 1])


@given(some.integers(0, 2**32 - 1), some.integers(2, 60), some.integers(2, 5), some.sampled_from([0.0, 0.3]))
def test_correlations_and_means_are_those_of_the_drawn_rows(seed: int, rows: int, width: int, missing: float) -> None:
    chance = np.random.default_rng(seed)
    data = 50 + 12.5 * chance.integers(-4, 5, (rows, width)).astype(float)
    data[chance.random(data.shape) < missing] = np.nan
    draws = [chance.integers(0, rows, rows) for _ in range(5)]
    found = resampled(data, np.array([np.bincount(drawn, minlength=rows) for drawn in draws]))
    for at, drawn in enumerate(draws):
        sample = data[drawn]
        known = np.isfinite(sample)
        for column in range(width):
            values = sample[known[:, column], column]
            expected = values.mean() if len(values) else np.nan
            assert found.means[at, column] == pytest.approx(expected, rel=1e-12, nan_ok=True)
            if found.varies[at, column]:
                assert np.ptp(values) > 0
        for one, other in combinations(range(width), 2):
            joint = by_hand(sample, one, other)
            assert found.correlations[at, one, other] == found.correlations[at, other, one]
            assert found.correlations[at, one, other] == pytest.approx(joint or 0.0, abs=1e-9)


def test_rows_beyond_one_portion_are_added_up() -> None:
    chance = np.random.default_rng(1)
    data = chance.normal(size=(5000, 3))
    times = np.bincount(chance.integers(0, 5000, 5000), minlength=5000)
    drawn = np.repeat(data, times, axis=0)
    assert resampled(data, times[None]).correlations[0] == pytest.approx(np.corrcoef(drawn, rowvar=False))
    data[::7, 1] = np.nan
    partly = resampled(data, np.ones((1, 5000))).correlations[0]
    assert partly[0, 2] == pytest.approx(np.corrcoef(data[:, 0], data[:, 2])[0, 1])
    assert partly[0, 1] == pytest.approx(by_hand(data, 0, 1))
