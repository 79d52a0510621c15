"""Customers by the year they signed, and the churn expected of them."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class CohortChurn:
    """Customers who signed in the years `first` to `last` (None: not known); shares 0-1, none where `protected`."""

    first: int | None
    last: int | None
    n: int | None
    value: float | None
    lower: float | None
    upper: float | None
    protected: bool


@dataclass(frozen=True, slots=True)
class Cohorts:
    """The cohorts of a stay question as a delivery tells them: values in whole `step`s.

    `status` is `ok`, or why there are none: `few` answers or signing years, or `protected`, as small counts of answers
    would be given away, here or together with earlier deliveries.
    """

    question: str
    status: Literal["ok", "few", "protected"]
    step: float = 0.0
    cohorts: tuple[CohortChurn, ...] = ()
