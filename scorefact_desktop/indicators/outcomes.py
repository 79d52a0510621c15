"""What became of every customer drawn: AAPOR's final dispositions and outcome rates, for business samples.

The case is the customer. A dead number is the outcome of an attempt; the case is not eligible only if the customer
turns out to be none, otherwise it stays unknown (3.90).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from scorefact_desktop.indicators.population import number, whole

#: Final disposition codes and the category they count in (METHODS.md section 7).
CODES: Mapping[str, str] = MappingProxyType(
    {
        "1.1": "I",
        "1.2": "P",
        "2.10": "R",
        "2.111": "R",  # the organisation or a gatekeeper refuses
        "2.112": "R",  # the named respondent refuses
        "2.12": "R",  # broken off
        "2.20": "NC",
        "2.21": "NC",  # never available
        "2.221": "NC",  # voicemail, message left
        "2.222": "NC",  # voicemail, no message
        "2.30": "O",
        "2.31": "O",  # deceased
        "2.32": "O",  # unable
        "2.331": "O",  # language of the organisation
        "2.332": "O",  # language of the respondent
        "2.34": "O",  # audio
        "2.35": "O",  # location or activity
        "2.36": "O",  # miscellaneous
        "3.10": "UH",
        "3.11": "UH",  # not attempted
        "3.12": "UH",  # busy
        "3.13": "UH",  # no answer
        "3.14": "UH",  # voicemail of unknown owner
        "3.15": "UH",  # blocked
        "3.16": "UH",  # technical
        "3.20": "UO",
        "3.21": "UO",  # not screened
        "3.90": "UO",
        "4.10": "NE",  # no longer a customer
        "4.20": "NE",  # fax or data line
        "4.31": "NE",  # dead numbers
        "4.32": "NE",
        "4.33": "NE",
        "4.41": "NE",  # number changed, mobile, forwarded
        "4.42": "NE",
        "4.43": "NE",
        "4.51": "NE",  # wrong organisation
        "4.70": "NE",  # no eligible respondent
        "4.80": "NE",  # quota full
        "4.90": "NE",
    }
)
#: Codes that describe a number, not a customer: final only where customership is disproved (METHODS.md section 7).
ATTEMPT_CODES = frozenset({"4.20", "4.31", "4.32", "4.33", "4.41", "4.42", "4.43"})
UNKNOWN_CUSTOMER = "3.90"

#: Shares of the applicable items that make an interview complete or partial (configurable).
COMPLETE_FROM = 0.8
PARTIAL_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Cases by category: complete, partial, refusal, non-contact, other, unknown household-like, unknown other, not
    eligible. METHODS.md section 7 has the letters."""

    complete: int = 0
    partial: int = 0
    refusal: int = 0
    non_contact: int = 0
    other: int = 0
    unknown_contact: int = 0
    unknown_other: int = 0
    not_eligible: int = 0

    def __post_init__(self) -> None:
        for one in fields(self):
            whole(getattr(self, one.name), one.name)

    @property
    def unknown(self) -> int:
        """U: cases whose eligibility nobody could establish."""
        return self.unknown_contact + self.unknown_other

    @property
    def known(self) -> int:
        """K: cases known to be eligible."""
        return self.complete + self.partial + self.refusal + self.non_contact + self.other

    @property
    def total(self) -> int:
        """Every case drawn."""
        return self.known + self.unknown + self.not_eligible


@dataclass(frozen=True, slots=True)
class OutcomeRates:
    """AAPOR rates 0-1; None where the denominator is 0. `e` estimates the eligible share of the unknown cases."""

    e: float | None
    rr1: float | None
    rr2: float | None
    rr3: float | None
    rr4: float | None
    rr5: float | None
    rr6: float | None
    coop1: float | None
    coop2: float | None
    coop3: float | None
    coop4: float | None
    ref1: float | None
    ref2: float | None
    ref3: float | None
    con1: float | None
    con2: float | None
    con3: float | None
    loc1: float | None
    loc2: float | None


_FIELD = MappingProxyType(
    {
        "I": "complete",
        "P": "partial",
        "R": "refusal",
        "NC": "non_contact",
        "O": "other",
        "UH": "unknown_contact",
        "UO": "unknown_other",
        "NE": "not_eligible",
    }
)


def category(code: str, *, customer_disproved: bool = True) -> str:
    """The category of a final code (METHODS.md section 7); ValueError for an unknown one.

    A code that describes a number counts as 3.90 unless it is known that there is no customer behind it.
    """
    if code not in CODES:
        raise ValueError(f"{code!r} is no disposition code")
    if code in ATTEMPT_CODES and not customer_disproved:
        return CODES[UNKNOWN_CUSTOMER]
    return CODES[code]


def tally(codes: Iterable[str]) -> Outcomes:
    """Outcomes from final disposition codes, one per customer drawn. ValueError for an unknown code."""
    counts = dict.fromkeys(_FIELD.values(), 0)
    for code in codes:
        counts[_FIELD[category(code)]] += 1
    return Outcomes(**counts)


def rates(outcomes: Outcomes, e: float | None = None) -> OutcomeRates:
    """All AAPOR rates (METHODS.md section 7). `e` 0-1 may be given; else K/(K+NE).

    LOC1/LOC2 are K/(K+U) and K/(K+eU): cases located, as outcomerate has them.
    """
    if e is not None and not 0 <= number(e, "e") <= 1:
        raise ValueError(f"e must lie between 0 and 1, not {e}")
    known, unknown = outcomes.known, outcomes.unknown
    eligible = _over(known, known + outcomes.not_eligible) if e is None else e
    likely = 0.0 if unknown == 0 else None if eligible is None else eligible * unknown
    all_cases, some_cases = known + unknown, None if likely is None else known + likely
    done, with_partial = outcomes.complete, outcomes.complete + outcomes.partial
    asked = with_partial + outcomes.refusal
    reached = asked + outcomes.other
    return OutcomeRates(
        e=eligible,
        rr1=_over(done, all_cases),
        rr2=_over(with_partial, all_cases),
        rr3=_over(done, some_cases),
        rr4=_over(with_partial, some_cases),
        rr5=_over(done, known),
        rr6=_over(with_partial, known),
        coop1=_over(done, reached),
        coop2=_over(with_partial, reached),
        coop3=_over(done, asked),
        coop4=_over(with_partial, asked),
        ref1=_over(outcomes.refusal, all_cases),
        ref2=_over(outcomes.refusal, some_cases),
        ref3=_over(outcomes.refusal, known),
        con1=_over(reached, all_cases),
        con2=_over(reached, some_cases),
        con3=_over(reached, known),
        loc1=_over(known, all_cases),
        loc2=_over(known, some_cases),
    )


def _over(part: float, whole_: float | None) -> float | None:
    return part / whole_ if whole_ else None


def completeness(answered: int, applicable: int) -> str:
    """`complete` from 80 % of the applicable items, `partial` from 50 %, else `break_off` (METHODS.md section 7)."""
    if not 0 <= whole(answered, "answered") <= whole(applicable, "applicable"):
        raise ValueError("no more items can be answered than apply")
    if not applicable or answered < PARTIAL_FROM * applicable:
        return "break_off"
    return "complete" if answered >= COMPLETE_FROM * applicable else "partial"
