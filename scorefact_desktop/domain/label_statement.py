"""What a label says: the facts that are printed, signed and verified, all of them and nothing else.

One value for all three, so that the page cannot say what the signature does not cover (PRODUCT.md section 5).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

VendorType = Literal["publisher", "integrator"]
FigureKind = Literal["satisfied", "no_crisis", "nps", "stay", "right_choice"]
#: The kinds of figures in the order of their codes in a signed statement; new ones are added at the end.
FIGURE_KINDS: tuple[FigureKind, ...] = ("satisfied", "no_crisis", "nps", "stay", "right_choice")
#: How interviews may have been held, likewise.
MODES = ("phone", "web", "imported", "workshop")


@dataclass(frozen=True, slots=True)
class LabelFigure:
    """A key figure with its 95 % interval and its answers: a share 0-1, or -1..1 for `nps`; four decimals at most."""

    kind: FigureKind
    value: float
    lower: float | None
    upper: float | None
    n: int


@dataclass(frozen=True, slots=True)
class Statement:
    """The content of a label.

    `results` is the SHA-256 of the canonical results that were asked to be sealed, 32 bytes; empty on a page that
    nobody asked to seal. `number`, `issuer`, `issued_on` and `valid_until` are given by whoever seals; `valid_until` is
    the last valid day. `complaints` says where to complain, `supplied_by` and `checked_by` who supplied the list of
    customers and who checked it; each empty where it is not known. `extensions` is how often fieldwork was extended.
    """

    vendor: str
    vendor_type: VendorType
    solutions: tuple[str, ...]
    year: int
    figures: tuple[LabelFigure, ...]
    population: int | None
    supplied_by: str
    checked_by: str
    drawn: int | None
    random_draw: bool
    complete: int
    modes: tuple[str, ...]
    begins: date | None
    ends: date | None
    extensions: int
    rule_set: str
    rule_set_version: str
    rules_fulfilled: int
    rules: int
    results: bytes = b""
    specimen: bool = True
    number: str = ""
    issuer: str = ""
    complaints: str = ""
    issued_on: date | None = None
    valid_until: date | None = None

    @property
    def campaign(self) -> str:
        """The campaign's year as it is printed."""
        return str(self.year)

    @property
    def sealed(self) -> bool:
        """Whether somebody gave it a number and signed it."""
        return self.number != ""
