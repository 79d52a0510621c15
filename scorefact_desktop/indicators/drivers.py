"""What goes with recommendation or satisfaction: derived importance of the themes, as association, never as cause.

Johnson's relative weights live, Shapley shares on demand; below the gates only rank correlations are given.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from scorefact_desktop.indicators.columns import Floats, column
from scorefact_desktop.indicators.distributions import normal_quantile
from scorefact_desktop.indicators.resampled import resampled

#: METHODS.md section 9, Gates.
FEWEST_ROWS = 50
ROWS_PER_DRIVER = 5
LARGEST_VIF = 10.0
LARGEST_LOSS = 0.20
MOST_FOR_SHAPLEY = 10


@dataclass(frozen=True, slots=True)
class Driver:
    """One theme, or several merged for being nearly the same, and its importance.

    `weight` is Johnson's epsilon, in parts of R^2; `share` its part of R^2, 0-1; `vif` the variance inflation. Below
    the gates these are None and `spearman` with its interval stands alone.
    """

    members: tuple[str, ...]
    n: int
    correlation: float
    spearman: float
    spearman_lower: float | None
    spearman_upper: float | None
    beta: float | None = None
    weight: float | None = None
    share: float | None = None
    vif: float | None = None


@dataclass(frozen=True, slots=True)
class DriverAnalysis:
    """Drivers of one outcome.

    `status` is `ok`, `pairwise` (more than 20 % of the rows are incomplete: pairwise correlations, negative
    eigenvalues clipped), `too_few_rows` (rank correlations only), `no_outcome_variance` or `no_drivers`.
    `dropped` lists themes without variance.
    """

    drivers: tuple[Driver, ...]
    n: int
    r_squared: float | None
    status: str
    dropped: tuple[str, ...] = ()


def drivers(themes: Mapping[str, Sequence[float | None]], outcome: Sequence[float | None]) -> DriverAnalysis:
    """Derived importance of `themes` for `outcome` (METHODS.md section 9).

    Takes columns by row, None and nan missing. Multivariate only from max(50, 5p) complete rows; constant themes are
    dropped; the two most correlated themes are merged by their mean while a variance inflation exceeds 10.
    ValueError for columns of different lengths or text in them.
    """
    target = column(outcome, "the outcome")
    columns = {name: column(values, name) for name, values in themes.items()}
    if any(len(values) != len(target) for values in columns.values()):
        raise ValueError("themes and outcome differ in length")
    used, dropped = _varying(columns, target)
    if not used:
        return DriverAnalysis((), 0, None, "no_drivers", dropped)
    groups: list[_Group] = [((name,), values) for name, values in used.items()]
    rows = complete_rows([values for _, values in groups], target)
    if float(np.ptp(target[np.isfinite(target)])) == 0 if np.isfinite(target).any() else True:
        return DriverAnalysis((), len(rows), None, "no_outcome_variance", dropped)
    answered = int(np.isfinite(target).sum())
    pairwise = len(rows) < (1 - LARGEST_LOSS) * answered
    n = _smallest_pair(groups, target) if pairwise else len(rows)
    if n < max(FEWEST_ROWS, ROWS_PER_DRIVER * len(groups)):
        return DriverAnalysis(tuple(_alone(group, target) for group in groups), n, None, "too_few_rows", dropped)
    while True:
        matrix, response = correlations([values for _, values in groups], target, pairwise=pairwise)
        inflation = variance_inflation(matrix)
        if len(groups) == 1 or float(inflation.max()) <= LARGEST_VIF:
            break
        groups = _merge_closest(groups, matrix)
    weights = johnson(matrix, response)
    beta = np.linalg.pinv(matrix) @ response
    r_squared = float(weights.sum())
    found = []
    for place, group in enumerate(groups):
        alone = _alone(group, target)
        found.append(
            Driver(
                alone.members,
                n,
                float(response[place]),
                alone.spearman,
                alone.spearman_lower,
                alone.spearman_upper,
                float(beta[place]),
                float(weights[place]),
                float(weights[place]) / r_squared if r_squared > 0 else None,
                float(inflation[place]),
            )
        )
    return DriverAnalysis(tuple(found), n, r_squared, "pairwise" if pairwise else "ok", dropped)


_Group = tuple[tuple[str, ...], Floats]


def _varying(columns: Mapping[str, Floats], target: Floats) -> tuple[dict[str, Floats], tuple[str, ...]]:
    """The themes that vary among those with an outcome, and the names of the others."""
    kept, dropped = {}, []
    for name, values in columns.items():
        known = values[np.isfinite(values) & np.isfinite(target)]
        if len(known) > 1 and float(np.ptp(known)) > 0:
            kept[name] = values
        else:
            dropped.append(name)
    return kept, tuple(dropped)


def complete_rows(columns: Sequence[Floats], target: Floats) -> Sequence[int]:
    """The rows in which every theme and the outcome are known."""
    keep = np.isfinite(target)
    for values in columns:
        keep = keep & np.isfinite(values)
    return [int(row) for row in np.flatnonzero(keep)]


def _smallest_pair(groups: Sequence[_Group], target: Floats) -> int:
    every = [values for _, values in groups] + [target]
    return min(int((np.isfinite(one) & np.isfinite(two)).sum()) for one, two in combinations(every, 2))


def correlations(columns: Sequence[Floats], target: Floats, *, pairwise: bool = False) -> tuple[Floats, Floats]:
    """Rxx and rxy over complete rows, or over the rows of each pair with negative eigenvalues clipped.

    METHODS.md section 9. The clipped matrix is scaled back to a unit diagonal. ValueError without a driver.
    """
    if not len(columns):
        raise ValueError("correlations need a driver")
    every = np.column_stack([*columns, target])
    if not pairwise:
        rows = complete_rows(columns, target)
        joint = np.asarray(np.corrcoef(every[rows], rowvar=False), dtype=np.float64)
        return joint[:-1, :-1], joint[:-1, -1]
    joint = sound(resampled(every, np.ones((1, len(every)))).correlations)[0]
    return joint[:-1, :-1], joint[:-1, -1]


def sound(joint: Floats) -> Floats:
    """Pairwise correlation matrices with negative eigenvalues clipped, scaled back to a unit diagonal."""
    values, vectors = np.linalg.eigh(joint)
    clipped = (vectors * np.maximum(values, 1e-8)[..., None, :]) @ np.swapaxes(vectors, -1, -2)
    scale = np.sqrt(np.diagonal(clipped, axis1=-2, axis2=-1))
    return np.asarray(clipped / (scale[..., :, None] * scale[..., None, :]), dtype=np.float64)


def _correlation(first: Floats, second: Floats) -> float:
    keep = np.isfinite(first) & np.isfinite(second)
    one, two = first[keep], second[keep]
    if len(one) < 2 or np.ptp(one) == 0 or np.ptp(two) == 0:
        return 0.0
    return float(np.corrcoef(one, two)[0, 1])


def variance_inflation(matrix: Floats) -> Floats:
    """The diagonal of the inverse correlation matrix; infinite where a theme is a combination of the others."""
    values, vectors = np.linalg.eigh(matrix)
    if float(values.min()) < 1e-10:
        return np.full(len(matrix), math.inf)
    return np.asarray(np.square(vectors) @ (1 / values), dtype=np.float64)


def _merge_closest(groups: Sequence[_Group], matrix: Floats) -> list[_Group]:
    """Join the two most correlated themes by the mean of what is known of them."""
    one, two = max(combinations(range(len(groups)), 2), key=lambda pair: abs(float(matrix[pair])))
    sizes = [len(groups[one][0]), len(groups[two][0])]
    first, second = groups[one][1], groups[two][1]
    joined = (np.nan_to_num(first) * sizes[0] + np.nan_to_num(second) * sizes[1]) / np.maximum(
        np.isfinite(first) * sizes[0] + np.isfinite(second) * sizes[1], 1
    )
    joined = np.where(np.isfinite(first) | np.isfinite(second), joined, np.nan)
    rest = [group for place, group in enumerate(groups) if place not in (one, two)]
    return [*rest[:one], (groups[one][0] + groups[two][0], joined), *rest[one:]]


def johnson(matrix: Floats, response: Floats) -> Floats:
    """Johnson's relative weights: Rxx = Q D Q', L = Q sqrt(D) Q', b = L^-1 rxy, eps = (L o L)(b o b).

    Their sum is R^2 (METHODS.md section 9; Johnson 2000). Eigenvalues of 0 carry no weight. Takes one matrix with its
    response or a stack of them.
    """
    values, vectors = np.linalg.eigh(matrix)
    turned = np.swapaxes(vectors, -1, -2)
    roots = np.sqrt(np.maximum(values, 0.0))
    inverse = np.divide(1.0, roots, out=np.zeros_like(roots), where=roots > 1e-7)
    loading = (vectors * roots[..., None, :]) @ turned
    coefficients = (vectors * inverse[..., None, :]) @ (turned @ response[..., None])
    return np.asarray((np.square(loading) @ np.square(coefficients))[..., 0], dtype=np.float64)


def shapley(matrix: Floats, response: Floats) -> Floats:
    """The average R^2 increment over all orderings (LMG), on demand for at most ten themes (METHODS.md section 9).

    ValueError for more: 2^p regressions.
    """
    size = len(response)
    if size > MOST_FOR_SHAPLEY:
        raise ValueError(f"Shapley shares are computed for at most {MOST_FOR_SHAPLEY} themes, not {size}")
    explained = np.zeros(1 << size)
    for subset in range(1, 1 << size):
        chosen = [place for place in range(size) if subset >> place & 1]
        part = response[chosen]
        explained[subset] = float(part @ np.linalg.pinv(matrix[np.ix_(chosen, chosen)]) @ part)
    shares = np.zeros(size)
    for subset in range(1 << size):
        before = subset.bit_count()
        factor = (
            math.factorial(before) * math.factorial(size - before - 1) / math.factorial(size) if before < size else 0
        )
        for place in range(size):
            if not subset >> place & 1:
                shares[place] += factor * (explained[subset | 1 << place] - explained[subset])
    return shares


def spearman(first: Floats, second: Floats) -> tuple[float, float | None, float | None, int]:
    """The rank correlation of the rows known in both, its 95 % interval and their number.

    METHODS.md asks for an interval without naming one: Fisher's z with Bonett and Wright's (2000) standard error
    sqrt((1 + r^2/2)/(n-3)); None below 4 rows or at a perfect correlation.
    """
    keep = np.isfinite(first) & np.isfinite(second)
    n = int(keep.sum())
    r = _correlation(_ranks(first[keep]), _ranks(second[keep])) if n else 0.0
    if n < 4 or abs(r) >= 1 - 1e-12:
        return r, None, None, n
    half = normal_quantile(0.975) * math.sqrt((1 + r * r / 2) / (n - 3))
    return r, math.tanh(math.atanh(r) - half), math.tanh(math.atanh(r) + half), n


def _ranks(values: Floats) -> Floats:
    """Ranks from 1, ties sharing their mean."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray((ends - (counts - 1) / 2)[inverse], dtype=np.float64)


def _alone(group: _Group, target: Floats) -> Driver:
    members, values = group
    r, lower, upper, n = spearman(values, target)
    return Driver(members, n, _correlation(values, target), r, lower, upper)
