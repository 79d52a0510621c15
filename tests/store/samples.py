"""A small questionnaire with every kind of scale, a workspace with a campaign, and answers drawn by hypothesis."""

from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.store import (
    benchmarks,
    campaigns,
    cases,
    customers,
    decisions,
    interviews,
    questionnaires,
    vendors,
)
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace


def words(text):
    return {"und": text}


def choices(*codes, specify=()):
    return [
        {"value": value, "code": code, "text": words(code), "specify": code in specify}
        for value, code in enumerate(codes)
    ]


QUESTIONNAIRE = Questionnaire.model_validate(
    {
        "code": "small",
        "version": "1",
        "title": words("Small"),
        "themes": [{"id": "all", "number": 1, "name": words("All")}],
        "scales": [
            {"id": "quality4", "kind": "ordinal", "choices": choices("very_poor", "poor", "good", "very_good")},
            {"id": "rating11", "kind": "rating", "minimum": 0, "maximum": 10},
            {"id": "shifted", "kind": "rating", "minimum": -300, "maximum": -100},
            {"id": "count", "kind": "number", "minimum": 0},
            {"id": "yes_no", "kind": "choice", "choices": choices("no", "yes", specify=("yes",))},
            {"id": "several", "kind": "multi", "choices": choices("a", "b", "c", "other", specify=("other",))},
            {"id": "text", "kind": "text"},
        ],
        "questions": [
            {"code": code, "theme": "all", "scale": scale, "text": words(code), "short": words(code), **more}
            for code, scale, more in (
                ("quality", "quality4", {}),
                ("rating", "rating11", {"recommendation": True}),
                ("shifted", "shifted", {"core": False}),
                ("count", "count", {}),
                ("yes", "yes_no", {"condition": "count >= 1"}),
                ("several", "several", {"condition": "yes = 'yes'"}),
                ("words", "text", {"core": False}),
            )
        ],
        "blocks": [{"id": "all", "questions": ["quality", "rating", "shifted", "count", "yes", "several", "words"]}],
    }
)

TEXT = st.text(min_size=1, max_size=8)
_MISSING = st.sampled_from([Answer(missing=kind) for kind in Missing])
_VALUES = {
    "quality": st.builds(Answer, choices=st.tuples(st.integers(0, 3))),
    "rating": st.builds(Answer, choices=st.tuples(st.integers(0, 10))),
    "shifted": st.builds(Answer, choices=st.tuples(st.integers(-300, -100))),
    "count": st.builds(Answer, number=st.floats(0, 1e15), text=st.just("") | TEXT),
    "yes": st.builds(Answer, choices=st.tuples(st.integers(0, 1)), text=st.just("") | TEXT),
    "several": st.builds(
        Answer,
        choices=st.sets(st.integers(0, 3), min_size=1).map(lambda chosen: tuple(sorted(chosen))),
        text=st.just("") | TEXT,
    ),
    "words": st.builds(Answer, text=TEXT),
}
#: Any answer that a question accepts, by code.
ANSWER = {code: _MISSING | values for code, values in _VALUES.items()}
#: The answers of a whole interview, some questions left out.
ANSWERS = st.fixed_dictionaries({}, optional=ANSWER)


def new_workspace(folder, name="sample.scorefact"):
    return Workspace.create(folder / name)


def add_campaign(workspace, slug="nordlicht", year=2026, questionnaire=QUESTIONNAIRE, **more):
    """The id of a new campaign."""
    with workspace.transaction() as connection:
        known = vendors.find(connection, slug)
        vendor_id = known.id if known else vendors.add(connection, slug, slug.title(), "publisher", "DE")
        return campaigns.add(connection, vendor_id, year, questionnaires.put(connection, questionnaire), **more)


def one_of_everything(workspace):
    """Stores one of every subject that has a digest; their ids."""
    campaign_id = add_campaign(workspace, population=40)
    with workspace.transaction() as connection:
        vendor_id = campaigns.get(connection, campaign_id).vendor_id
        (customer_id,) = customers.add_many(connection, vendor_id, [customers.NewCustomer("Abresk AB")])
        (case_id,) = cases.add_many(connection, campaign_id, [cases.NewCase(customer_id)])
        connection.execute(
            "INSERT INTO call_attempt (uid, case_id, at, outcome) VALUES (?, ?, '2026-01-01T00:00:00Z', 'busy')",
            ("c" * 32, case_id),
        )
        interview_id = interviews.add(
            connection,
            campaign_id,
            NewInterview({"rating": Answer(choices=(9,)), "words": Answer(text="good")}, profile={"size": "250+"}),
        )
        decision = decisions.add(connection, campaign_id, "evaluation", ("rules", "1"), {}, awarded=True)
        connection.execute(
            "INSERT INTO label (uid, campaign_id, status, specimen, request) VALUES (?, ?, 'requested', 0, '{}')",
            ("d" * 32, campaign_id),
        )
        benchmark_id = benchmarks.put(connection, "2026", "{}")
    return {
        "campaign": campaign_id,
        "case": case_id,
        "customer": customer_id,
        "questionnaire": 1,
        "interview": interview_id,
        "decision": decision.id,
        "label": 1,
        "benchmark": benchmark_id,
    }
