"""A small questionnaire with every kind of scale, and hypothesis strategies over it."""

from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.conditions import (
    FUNCTIONS,
    Arithmetic,
    Both,
    Call,
    Comparison,
    Either,
    Name,
    Negative,
    Not,
    Number,
    Text,
)
from scorefact_desktop.domain.questionnaire import Questionnaire

ALL = {"und": "words"}


def _scale(identifier, kind, codes=(), **more):
    choices = [{"value": value, "code": code, "text": ALL} for value, code in enumerate(codes, 1)]
    return {"id": identifier, "kind": kind, "choices": choices, **more}


SCALES = [
    _scale("yes_no", "choice", ("yes", "no")),
    _scale("stay", "ordinal", ("certainly_not", "probably_not", "probably", "certainly")),
    _scale("rating", "rating", minimum=0, maximum=10),
    _scale("count", "number", minimum=0),
    _scale("several", "multi", ("price", "support", "other")),
    _scale("words", "text"),
]


def questionnaire(*questions, scales=SCALES):
    """Questions given as (code, scale) or (code, scale, condition) or with a dict of more fields behind."""
    rows = []
    for code, scale, *rest in questions:
        row = {"code": code, "scale": scale, "text": ALL, "short": ALL}
        for more in rest:
            row.update(more if isinstance(more, dict) else {"condition": more})
        rows.append(row)
    return Questionnaire.model_validate(
        {
            "code": "small",
            "version": "1",
            "title": ALL,
            "themes": [],
            "scales": list(scales),
            "questions": rows,
            "blocks": [{"id": "all", "questions": [row["code"] for row in rows]}],
        }
    )


SMALL = questionnaire(
    ("used", "yes_no"),
    ("stay", "stay"),
    ("score", "rating"),
    ("times", "count"),
    ("why", "several"),
    ("said", "words"),
)

values = {
    "yes_no": st.builds(lambda v: Answer(choices=(v,)), st.integers(0, 4)),
    "stay": st.builds(lambda v: Answer(choices=(v,)), st.integers(0, 6)),
    "rating": st.builds(lambda v: Answer(choices=(v,)), st.integers(-1, 12)),
    "count": st.builds(lambda v: Answer(number=v), st.floats(allow_nan=True, allow_infinity=True)),
    "several": st.builds(lambda v: Answer(choices=tuple(sorted(v))), st.sets(st.integers(0, 5))),
    "words": st.builds(lambda v: Answer(text=v), st.text(max_size=8)),
}
missing = st.builds(lambda kind: Answer(missing=kind), st.sampled_from(Missing))


def answers(of):
    """Any answers to a questionnaire: some questions unanswered, some missing, some outside their scale."""
    return st.fixed_dictionaries(
        {}, optional={question.code: values[question.scale] | missing for question in of.questions}
    )


_names = st.sampled_from(("used", "stay", "score", "times", "why", "said", "vendor_type", "nobody"))
_numbers = st.builds(Number, st.integers(0, 99999) | st.decimals(0, 999, places=3).map(float)).map(
    lambda number: Number(float(number.value))
)
_texts = st.builds(Text, st.sampled_from(("yes", "certainly", "it''s", "")) | st.text(max_size=6))
_values = st.recursive(
    st.builds(Name, _names) | _numbers | _texts,
    lambda inner: st.builds(Negative, inner) | st.builds(Arithmetic, st.sampled_from(("+", "-", "*")), inner, inner),
    max_leaves=4,
)
_calls = st.builds(
    lambda function, name, choice: Call(function, name, choice if function == "selected" else None),
    st.sampled_from(FUNCTIONS),
    _names,
    st.sampled_from(("price", "yes", "o'clock")),
)
conditions = st.recursive(
    st.builds(Comparison, st.sampled_from(("=", "!=", "<", "<=", ">", ">=")), _values, _values) | _calls,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(Both, st.lists(inner, min_size=2, max_size=3).map(tuple))
        | st.builds(Either, st.lists(inner, min_size=2, max_size=3).map(tuple))
    ),
    max_leaves=6,
)
contexts = st.sampled_from(({}, {"vendor_type": "publisher"}, {"vendor_type": "integrator"}))
