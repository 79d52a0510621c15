"""What goes with recommendation or satisfaction, theme by theme, as screens and documents show it: plain and frozen."""

from dataclasses import dataclass

#: Of the resamples behind every interval, so that the same answers give the same drivers.
SEED = 20260101


@dataclass(frozen=True, slots=True)
class Spread:
    """A bootstrap estimate with its percentile interval."""

    value: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class DriverPoint:
    """One theme, or several merged for being nearly the same.

    `importance` is its share 0-1 of what the themes explain, `performance` its mean 0-100, `quadrant` where it stands
    against the means (`fixed_quadrant` against a performance of 70): `concentrate_here`, `keep_up`, `low_priority`,
    `possible_overkill` or `undetermined`. `ranks` are the first and last of its places by importance in 95 % of the
    resamples. All None below the gates: then the rank correlation stands alone.
    """

    themes: tuple[str, ...]
    n: int
    spearman: float
    spearman_lower: float | None
    spearman_upper: float | None
    importance: Spread | None = None
    performance: Spread | None = None
    quadrant: str | None = None
    fixed_quadrant: str | None = None
    shapley: float | None = None
    ranks: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Drivers:
    """Drivers of one question, most important first.

    `status`: `ok`; `pairwise` (more than 20 % of the rows are incomplete); `too_few_rows` (rank correlations only, as
    `n` is below `needed`); `protected` (fewer answers than the limit); `no_outcome` (the questionnaire has no such
    question), `no_outcome_variance`, `no_drivers`, `no_answers`. `outcomes` are the questions to choose from.
    `n` are the complete rows, for `pairwise` the fewest rows in which any two themes are known together.
    `left_out` themes are outcomes themselves or rest on questions asked of half; `dropped` ones do not vary.
    `crosshair` is the mean importance and performance. `shapley_possible` at most ten drivers and complete rows enough.
    """

    campaign: str
    outcome: str | None
    outcomes: tuple[str, ...]
    status: str
    n: int = 0
    needed: int = 0
    r_squared: float | None = None
    points: tuple[DriverPoint, ...] = ()
    crosshair: tuple[float, float] | None = None
    dropped: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    repetitions: int = 0
    seed: int = SEED
    shapley_possible: bool = False
