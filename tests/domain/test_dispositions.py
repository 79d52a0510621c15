"""Where a case stands after its attempts, against the codes of METHODS.md section 7."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.dispositions import OUTCOMES, CaseDisposition, Stage, case_disposition, final_code
from scorefact_desktop.indicators import outcomes as aapor

INTERIM = sorted(one.id for one in OUTCOMES.values() if one.stage is not Stage.FINAL)
FINAL = sorted(one.id for one in OUTCOMES.values() if one.stage is Stage.FINAL)


@pytest.mark.parametrize(
    ("attempts", "code", "final", "eligible"),
    [
        ([], None, False, True),
        (["no_answer"], "3.13", False, True),
        (["busy", "no_answer"], "3.12", False, True),
        (["voicemail_left", "no_answer"], "2.221", False, True),
        (["voicemail"], "2.222", False, True),
        (["appointment", "no_answer", "no_answer"], "2.21", False, True),  # nobody answers: still a known customer
        (["call_back"], "2.21", False, True),
        (["dead_number"], "3.90", False, True),  # a number, not the customer
        (["no_answer", "left_company"], "3.90", False, True),
        (["other_contact", "no_answer"], "3.90", False, True),
        (["appointment", "line_lost"], "2.12", False, True),
        (["refused"], "2.112", True, True),
        (["company_refuses"], "2.111", True, True),
        (["refused", "no_answer"], "2.112", False, True),  # tried again, and still a refusal
        (["refused", "appointment", "complete"], "1.1", True, True),
        (["partial", "no_answer"], "1.2", True, True),
        (["no_longer_customer"], "4.10", True, False),
        (["wrong_company"], "4.51", True, False),
        (["wrong_company", "appointment"], "2.21", False, True),  # it was one after all
        (["unable"], "2.32", True, True),
        (["language"], "2.332", True, True),
        (["something of a later version"], "3.90", False, True),
    ],
)
def test_a_case_stands_where_its_attempts_put_it(attempts, code, final, eligible):
    assert case_disposition(attempts) == CaseDisposition(code, final, eligible)


def test_every_code_is_one_of_aapor_and_numbers_never_end_a_case():
    for one in OUTCOMES.values():
        assert one.code in aapor.CODES
        assert one.of_case in aapor.CODES
        assert one.of_case not in aapor.ATTEMPT_CODES
        assert (aapor.CODES[one.of_case] == "NE") == (not one.customer)


@given(st.lists(st.sampled_from(INTERIM), min_size=1), st.sampled_from(INTERIM))
def test_a_further_interim_attempt_never_knows_less(before, another):
    rank = {
        one.of_case: max(o.rank for o in OUTCOMES.values() if o.of_case == one.of_case) for one in OUTCOMES.values()
    }
    first, then = case_disposition(before), case_disposition([*before, another])
    assert not then.final
    assert rank[then.code] >= rank[first.code]


@given(st.lists(st.sampled_from([*INTERIM, *FINAL]), min_size=1))
def test_every_history_has_one_place_in_the_rates(attempts):
    found = case_disposition(attempts)
    assert aapor.tally([found.code]).total == 1
    assert found.eligible or found.final


@pytest.mark.parametrize(
    ("disposition", "final", "interview", "code"),
    [
        (None, False, None, "3.11"),
        (None, False, "complete", "1.1"),
        (None, False, "in_progress", "3.11"),
        ("2.21", False, "complete", "1.1"),  # interviewed at the appointment
        ("2.21", False, "partial", "1.2"),
        ("2.21", False, "break_off", "2.21"),
        ("2.12", True, "break_off", "2.12"),
        ("4.10", True, "complete", "4.10"),  # what was recorded as final stands
        ("2.112", True, None, "2.112"),
    ],
)
def test_a_finished_interview_outweighs_an_interim_code(disposition, final, interview, code):
    assert final_code(disposition, final, interview) == code
