"""A figure by the values of a profile field, as screens and documents show it: plain, frozen, already protected."""

from dataclasses import dataclass

from scorefact_desktop.domain.figures import Figure


@dataclass(frozen=True, slots=True)
class SegmentFigure:
    """One value of the field; everything after `name` is None where `protected`.

    `difference` is the segment minus all others, with its interval and raw p; `significant` is Benjamini-Hochberg
    q <= 0.10 over the segments of the field.
    """

    name: str
    n: int | None = None
    value: float | None = None
    lower: float | None = None
    upper: float | None = None
    difference: float | None = None
    difference_lower: float | None = None
    difference_upper: float | None = None
    p: float | None = None
    q: float | None = None
    significant: bool = False
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Segments:
    """A figure by the values of a field, in the field's order.

    `figure` is the figure of everybody. `least` answers a segment rests on: more than the limit for means of sensitive
    answers. `unknown` respondents have no value of the field, None where that must not be told. `status` is `ok`,
    `no_answers`, `protected` (the figure itself is), `field_unknown` (nobody has a value) or `one_segment`.
    """

    campaign: str
    field: str
    figure: Figure
    status: str
    limit: int
    least: int
    segments: tuple[SegmentFigure, ...] = ()
    unknown: int | None = 0
