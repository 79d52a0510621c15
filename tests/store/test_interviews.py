import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_ASKED, Answer, Missing
from scorefact_desktop.domain.cells import pack
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store import cases, customers, interviews, vendors
from scorefact_desktop.store.cases import NewCase
from scorefact_desktop.store.connection import IntegrityError
from scorefact_desktop.store.customers import NewCustomer
from scorefact_desktop.store.interviews import NewInterview
from tests.store.samples import ANSWER, ANSWERS, QUESTIONNAIRE, add_campaign, new_workspace


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One workspace for many examples; each takes its own interviews."""
    with new_workspace(tmp_path_factory.mktemp("shared")) as workspace:
        yield workspace, add_campaign(workspace)


@given(st.lists(ANSWERS, max_size=4))
def test_answers_come_back_as_they_were_given(shared, many):
    workspace, campaign_id = shared
    with workspace.transaction() as connection:
        ids = interviews.save_many(connection, campaign_id, [NewInterview(answers) for answers in many])
    assert len(ids) == len(many)
    with workspace.reader() as connection:
        stored = {one.interview_id: one for one in interviews.answers_of(connection, campaign_id)}
        for interview_id, answers in zip(ids, many, strict=True):
            assert interviews.load(connection, interview_id) == answers
            assert stored[interview_id].blob == pack(QUESTIONNAIRE, answers)
            number = answers.get("count", Answer()).number
            assert stored[interview_id].numbers == ({} if number is None else {"count": number})


class Putting(RuleBasedStateMachine):
    """After any sequence of answers given, changed and taken back, rows and packed bytes say the same."""

    workspace = None
    campaign_id = 0

    def __init__(self):
        super().__init__()
        with self.workspace.transaction() as connection:
            self.interview_id = interviews.add(connection, self.campaign_id, NewInterview({}))
        self.model = {}
        self.aside = {}

    @rule(data=st.data(), code=st.sampled_from(QUESTIONNAIRE.order))
    def put(self, data, code):
        answer = data.draw(ANSWER[code])
        with self.workspace.transaction() as connection:
            interviews.put_answer(connection, self.interview_id, code, answer)
        self.model[code] = answer

    @rule(answers=ANSWERS)
    def replace(self, answers):
        with self.workspace.transaction() as connection:
            interviews.replace_answers(connection, self.interview_id, answers)
        self.model = dict(answers)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def take_back(self, data):
        code = data.draw(st.sampled_from(sorted(self.model)))
        with self.workspace.transaction() as connection:
            interviews.put_answer(connection, self.interview_id, code, None)
        del self.model[code]

    @rule(data=st.data(), code=st.sampled_from(QUESTIONNAIRE.order))
    def put_aside(self, data, code):
        answer = data.draw(ANSWER[code].filter(lambda one: one.missing not in (Missing.NOT_ASKED, Missing.ROUTED_PAST)))
        with self.workspace.transaction() as connection:
            interviews.put_aside(connection, self.interview_id, code, answer)
        self.aside[code] = answer

    @rule(data=st.data(), code=st.sampled_from(QUESTIONNAIRE.order))
    def refused(self, data, code):
        """What is undone leaves nothing behind."""

        def put_and_fail():
            with self.workspace.transaction() as connection:
                interviews.put_answer(connection, self.interview_id, code, data.draw(ANSWER[code]))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            put_and_fail()

    @invariant()
    def rows_and_bytes_agree(self):
        connection = self.workspace.connection
        assert interviews.load(connection, self.interview_id) == self.model
        assert interviews.load_aside(connection, self.interview_id) == self.aside
        blob = connection.execute("SELECT blob FROM interview WHERE id = ?", (self.interview_id,)).fetchone()[0]
        assert blob == pack(QUESTIONNAIRE, self.model)


@pytest.fixture
def putting(shared):
    Putting.workspace, Putting.campaign_id = shared
    return Putting.TestCase()


def test_bytes_equal_rows_after_any_sequence_of_puts(putting):
    putting.runTest()


def test_rebuilding_finds_and_mends_wrong_bytes(workspace, campaign_id):
    with workspace.transaction() as connection:
        ids = interviews.save_many(
            connection, campaign_id, [NewInterview({"rating": Answer(choices=(value,))}) for value in range(5)]
        )
        before = list(interviews.answers_of(connection, campaign_id))
        connection.execute("UPDATE interview SET blob = x'00' WHERE id IN (?, ?)", (ids[1], ids[3]))
        assert interviews.rebuild(connection, campaign_id) == 2
        assert list(interviews.answers_of(connection, campaign_id)) == before
        assert interviews.rebuild(connection, campaign_id) == 0


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("quality", Answer(choices=(4,))),
        ("quality", Answer(choices=(0, 1))),
        ("quality", Answer(number=1.0)),
        ("quality", Answer(text="good")),
        ("quality", Answer()),
        ("rating", Answer(choices=(11,))),
        ("rating", Answer(choices=(-1,))),
        ("count", Answer(number=-1.0)),
        ("count", Answer(number=float("nan"))),
        ("count", Answer(number=float("inf"))),
        ("count", Answer(choices=(1,))),
        ("several", Answer(choices=(1, 0))),
        ("several", Answer(choices=(0, 0))),
        ("several", Answer(choices=(0, 9))),
        ("several", Answer(text="other")),
        ("words", Answer(text="")),
        ("words", Answer(choices=(0,), text="said")),
        ("rating", Answer(missing=Missing.REFUSED, choices=(3,))),
    ],
)
def test_what_a_question_does_not_accept_is_not_stored(workspace, campaign_id, code, answer):
    with workspace.transaction() as connection:
        interview_id = interviews.add(connection, campaign_id, NewInterview({code: DONT_KNOW}))
    with pytest.raises(UserError) as raised, workspace.transaction() as connection:
        interviews.put_answer(connection, interview_id, code, answer)
    assert raised.value.code == "answer_outside_scale"
    with pytest.raises(UserError), workspace.transaction() as connection:
        interviews.save_many(connection, campaign_id, [NewInterview({}), NewInterview({code: answer})])
    assert len(interviews.of_campaign(workspace.connection, campaign_id)) == 1
    assert interviews.load(workspace.connection, interview_id) == {code: DONT_KNOW}


def test_an_unknown_question_is_a_bug_and_stores_nothing(workspace, campaign_id):
    with pytest.raises(KeyError), workspace.transaction() as connection:
        interviews.save_many(connection, campaign_id, [NewInterview({"unheard_of": DONT_KNOW})])
    assert interviews.of_campaign(workspace.connection, campaign_id) == ()


def test_only_finished_counting_interviews_enter_figures(workspace, campaign_id):
    with workspace.transaction() as connection:
        interviews.save_many(
            connection,
            campaign_id,
            [
                NewInterview({}, status="complete"),
                NewInterview({}, status="partial"),
                NewInterview({}, status="break_off"),
                NewInterview({}, status="in_progress"),
                NewInterview({}, status="complete", counts=False),
            ],
        )
    found = [one.interview_id for one in interviews.answers_of(workspace.connection, campaign_id)]
    assert found == [1, 2]
    assert interviews.count_by_status(workspace.connection, campaign_id) == {
        "complete": 1,
        "partial": 1,
        "break_off": 1,
        "in_progress": 1,
    }


def test_the_profile_is_the_customers_unless_the_interview_brought_its_own(workspace, campaign_id):
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        solution = vendors.solution(connection, vendor.id, "Stella", "erp")
        (customer_id,) = customers.add_many(
            connection,
            vendor.id,
            [NewCustomer("Abresk", sector="trade", size="50-249", solution_id=solution, signing_date="2019-05-01")],
        )
        (case_id,) = cases.add_many(connection, campaign_id, [NewCase(customer_id)])
        interviews.save_many(
            connection,
            campaign_id,
            [
                NewInterview({}, case_id=case_id, profile={"size": "250+", "group": "Holding"}),
                NewInterview({}, profile={"sector": "public", "country": ""}),
            ],
        )
    first, second = interviews.answers_of(workspace.connection, campaign_id)
    assert first.profile == {
        "solution": "Stella",
        "size": "250+",
        "sector": "trade",
        "group": "Holding",
        "signing_year": "2019",
    }
    assert second.profile == {"sector": "public"}


def test_of_one_case_one_interview_counts(workspace, campaign_id):
    with workspace.transaction() as connection:
        vendor = vendors.find(connection, "nordlicht")
        (customer_id,) = customers.add_many(connection, vendor.id, [NewCustomer("Abresk")])
        (case_id,) = cases.add_many(connection, campaign_id, [NewCase(customer_id)])
        interviews.add(connection, campaign_id, NewInterview({}, case_id=case_id))
        interviews.add(connection, campaign_id, NewInterview({}, case_id=case_id, counts=False))
        assert interviews.case_is_counted(connection, case_id)
    with pytest.raises(IntegrityError), workspace.transaction() as connection:
        interviews.add(connection, campaign_id, NewInterview({}, case_id=case_id))


def test_many_interviews_at_once(workspace, campaign_id):
    """Enough of them to be written in several parts; the same path takes 100,000."""
    many = 3000
    with workspace.transaction() as connection:
        ids = interviews.save_many(
            connection,
            campaign_id,
            (
                NewInterview(
                    {"rating": Answer(choices=(number % 11,)), "quality": NOT_ASKED, "count": Answer(number=number)}
                    | {"several": Answer(choices=(0, 1, 2)), "words": Answer(text=f"said {number}")},
                    source_key=f"tool:{number}",
                )
                for number in range(many)
            ),
        )
    assert len(ids) == many
    with workspace.reader() as connection:
        assert sum(1 for _ in interviews.answers_of(connection, campaign_id)) == many
        assert connection.execute("SELECT count(*), count(DISTINCT interview_id) FROM answer").fetchone() == (
            7 * many,
            many,
        )
        assert interviews.by_source_key(connection, campaign_id)[f"tool:{many - 1}"] == ids[-1]
        assert interviews.load(connection, ids[-1])["count"] == Answer(number=many - 1)
        assert len({one for (one,) in connection.execute("SELECT uid FROM interview")}) == many


def test_deleting_takes_everything_along(workspace, campaign_id):
    with workspace.transaction() as connection:
        ids = interviews.save_many(
            connection, campaign_id, [NewInterview({"rating": DONT_KNOW}, profile={"size": "1-49"})] * 2
        )
        interviews.delete(connection, [ids[0]])
        interviews.set_profile(connection, ids[1], {"size": "250+"})
        assert interviews.profile(connection, ids[1]) == {"size": "250+"}
    left = [
        workspace.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("interview", "answer", "interview_profile")
    ]
    assert left == [1, 1, 1]
