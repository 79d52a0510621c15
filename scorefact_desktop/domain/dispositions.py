"""What can come of a call, and where its case stands then: AAPOR's codes suited to companies (METHODS.md section 7).

The case is the customer, an attempt is a call to one of its contacts. Interim outcomes keep a case in the queue, final
ones take it out; a number that is dead says nothing about the customer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Stage(StrEnum):
    """What an outcome does to the case."""

    STAYS = "stays"  # nobody was reached: the rules of the queue decide when to try again
    LATER = "later"  # somebody was reached or another way is known: interim
    FINAL = "final"  # leaves the queue


@dataclass(frozen=True, slots=True)
class Outcome:
    """One result of a call.

    `code` is AAPOR's code of the attempt and `case_code` that of a case which has nothing better. `reached`: somebody
    spoke. `rank` tells which of several interim codes knows most. `customer` is False where it turned out not to be
    one, `by_interview` True where only an interview leads to it. `gone`: this contact need not be called again.
    """

    id: str
    code: str
    stage: Stage
    reached: bool
    rank: int
    case_code: str = ""
    customer: bool = True
    by_interview: bool = False
    gone: bool = False

    @property
    def of_case(self) -> str:
        """AAPOR's code of the case."""
        return self.case_code or self.code


_ALL = (
    Outcome("no_answer", "3.13", Stage.STAYS, False, 2),
    Outcome("busy", "3.12", Stage.STAYS, False, 3),
    Outcome("voicemail_left", "2.221", Stage.STAYS, False, 6),
    Outcome("voicemail", "2.222", Stage.STAYS, False, 5),
    Outcome("dead_number", "4.31", Stage.STAYS, False, 1, case_code="3.90", gone=True),
    Outcome("call_back", "2.21", Stage.LATER, True, 7),
    Outcome("appointment", "2.21", Stage.LATER, True, 8),
    Outcome("other_contact", "3.90", Stage.LATER, True, 4),
    Outcome("left_company", "3.90", Stage.LATER, True, 4, gone=True),
    Outcome("line_lost", "2.12", Stage.LATER, True, 9),
    Outcome("refused", "2.112", Stage.FINAL, True, 11),
    Outcome("company_refuses", "2.111", Stage.FINAL, True, 12),
    Outcome("no_longer_customer", "4.10", Stage.FINAL, True, 0, customer=False),
    Outcome("wrong_company", "4.51", Stage.FINAL, True, 0, customer=False),
    Outcome("nobody_eligible", "4.70", Stage.FINAL, True, 0, customer=False),
    Outcome("unable", "2.32", Stage.FINAL, True, 10),
    Outcome("language", "2.332", Stage.FINAL, True, 10),
    Outcome("deceased", "2.31", Stage.LATER, True, 4, case_code="3.90", gone=True),
    Outcome("break_off", "2.12", Stage.FINAL, True, 13, by_interview=True),
    Outcome("partial", "1.2", Stage.FINAL, True, 14, by_interview=True),
    Outcome("complete", "1.1", Stage.FINAL, True, 15, by_interview=True),
)
#: Every outcome by its id.
OUTCOMES: Mapping[str, Outcome] = MappingProxyType({one.id: one for one in _ALL})
NOT_ATTEMPTED = "3.11"
_INTERVIEWED = ("complete", "partial")
_UNKNOWN = Outcome("unknown", "3.90", Stage.LATER, True, 1)


@dataclass(frozen=True, slots=True)
class CaseDisposition:
    """Where a case stands: AAPOR's code (None: never tried), whether that is final, whether it is a customer."""

    code: str | None
    final: bool
    eligible: bool


def case_disposition(outcomes: Sequence[str]) -> CaseDisposition:
    """Where a case stands after these outcomes, oldest first (METHODS.md section 7).

    An interview ends a case for good; otherwise the last attempt says whether it is final. A final one gives its own
    code; else the attempt that knows most does: once somebody made an appointment, calls that nobody answers do not
    make the customer unknown again, and a refusal that was tried anew stays one until there is an interview. An outcome
    of another version of the program, which this one does not know, counts as 3.90.
    """
    known = [OUTCOMES.get(one, _UNKNOWN) for one in outcomes]
    if not known:
        return CaseDisposition(None, False, True)
    last = max((one for one in known if one.id in _INTERVIEWED), key=lambda one: one.rank, default=known[-1])
    if last.stage is Stage.FINAL:
        return CaseDisposition(last.of_case, True, last.customer)
    best = max(known, key=lambda one: one.rank)
    return CaseDisposition(best.of_case, False, True)


def final_code(disposition: str | None, final: bool, interview: str | None) -> str:
    """The code with which a case enters the outcome rates: what is recorded, else what its interview says, else 3.11.

    `interview` is the status of the interview that counts; a finished one outweighs an interim disposition.
    """
    from_interview = _FROM_INTERVIEW.get(interview or "")
    if from_interview is not None and (disposition is None or (not final and interview != "break_off")):
        return from_interview
    return disposition or NOT_ATTEMPTED


_FROM_INTERVIEW = {"complete": "1.1", "partial": "1.2", "break_off": "2.12"}
