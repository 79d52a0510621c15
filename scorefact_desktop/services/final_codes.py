"""The final AAPOR code of every case of a campaign: the one way from stored cases to outcome rates."""

from collections.abc import Iterable

from scorefact_desktop.domain.dispositions import final_code
from scorefact_desktop.indicators import outcomes
from scorefact_desktop.store.fieldwork import CaseState


def final_codes(states: Iterable[CaseState]) -> tuple[list[str], int]:
    """The final code of every case, and how many had one that AAPOR does not know (METHODS.md section 7).

    Without a recorded outcome the interview that counts says it; without any the case was not attempted. A code of a
    number, not of a customer, ends a case only where the customer was found to be none.
    """
    codes, unrecognised = [], 0
    for state in states:
        code = final_code(state.disposition, state.final, state.interview)
        if code not in outcomes.CODES:
            unrecognised += 1
            code = outcomes.UNKNOWN_CUSTOMER
        elif code in outcomes.ATTEMPT_CODES and state.eligible:
            code = outcomes.UNKNOWN_CUSTOMER
        codes.append(code)
    return codes, unrecognised
