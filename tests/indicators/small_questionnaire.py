"""A small questionnaire that has one question of every kind, its score rules, and hypothesis strategies for answers."""

from hypothesis import strategies as st

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Choice, Questionnaire, Scale, ScaleKind
from scorefact_desktop.domain.theme_scores import ThemeScores

_CHOICES = {
    "agree4": ("not_at_all", "rather_no", "rather_yes", "yes_fully"),
    "intent4": ("certainly_not", "probably_not", "probably", "certainly"),
    "destination": ("other_partner", "other_solution", "stop"),
    "reasons": ("price", "support", "other"),
    "consent": ("with_name", "without_name", "no"),
}


def _scale(name: str, kind: str, **more: object) -> dict[str, object]:
    choices = [{"value": value, "code": code, "text": {}} for value, code in enumerate(_CHOICES.get(name, ()), start=1)]
    return {"id": name, "kind": kind, "choices": choices, **more}


def _question(code: str, theme: str, scale: str, **more: object) -> dict[str, object]:
    return {"code": code, "theme": theme, "scale": scale, "text": {}, "short": {"und": code}, **more}


QUESTIONS = [
    _question("sat_overall", "satisfaction", "agree4"),
    _question("sat_product", "satisfaction", "agree4"),
    _question("sat_ease", "satisfaction", "ease7"),
    _question("nps_score", "nps", "rating11", recommendation=True),
    _question("cri_count", "crisis", "number"),
    _question("rec_3y", "recurring", "intent4", sensitive=True),
    _question("rec_5y", "recurring", "intent4", sensitive=True),
    _question("rec_destination", "recurring", "destination", sensitive=True),
    _question("rec_reasons", "recurring", "reasons", sensitive=True),
    _question("spo_consent", "sponsors", "consent"),
    _question("spo_words", "sponsors", "words"),
]

QUESTIONNAIRE = Questionnaire.model_validate(
    {
        "code": "small",
        "version": "1",
        "title": {"und": "Small"},
        "themes": [
            {"id": theme, "number": number, "name": {"und": theme}}
            for number, theme in enumerate(("satisfaction", "nps", "crisis", "recurring", "sponsors"), start=1)
        ],
        "scales": [
            _scale("agree4", "ordinal", top=[4], positive=[3, 4]),
            _scale("intent4", "ordinal", top=[4], positive=[3, 4]),
            _scale("ease7", "rating", minimum=1, maximum=7, top=[7], positive=[5, 6, 7]),
            _scale("rating11", "rating", minimum=0, maximum=10),
            _scale("number", "number", minimum=0),
            _scale("destination", "choice"),
            _scale("reasons", "multi"),
            _scale("consent", "choice"),
            _scale("words", "text"),
        ],
        "questions": QUESTIONS,
        "blocks": [{"id": "all", "questions": [question["code"] for question in QUESTIONS]}],
    }
)

SCORES = ThemeScores.model_validate(
    {
        "questionnaire": "small",
        "version": "1",
        "themes": [
            {
                "theme": "satisfaction",
                "items": [{"question": "sat_overall"}, {"question": "sat_product"}, {"question": "sat_ease"}],
                "explanation": {},
            },
            {"theme": "nps", "items": [{"question": "nps_score"}], "explanation": {}},
            {
                "theme": "crisis",
                "items": [{"question": "cri_count", "rule": "count", "steps": [100, 66.7, 0]}],
                "explanation": {},
            },
            {
                "theme": "recurring",
                "items": [{"question": "rec_3y"}, {"question": "rec_reasons", "rule": "contains", "choice": 2}],
                "explanation": {},
            },
            {
                "theme": "sponsors",
                "items": [{"question": "spo_consent", "rule": "map", "points": [[1, 100], [2, 50], [3, 0]]}],
                "explanation": {},
            },
        ],
    }
)


def answer_to(scale: Scale) -> st.SearchStrategy[Answer | None]:
    """Any answer that a scale accepts, every kind of missing, and none at all."""
    given: st.SearchStrategy[Answer]
    if scale.kind is ScaleKind.TEXT:
        given = st.just(Answer(text="words"))
    elif scale.kind is ScaleKind.NUMBER:
        given = st.one_of(
            st.integers(0, 400).map(float), st.floats(0, 1e15), st.sampled_from([0.0, 0.1, 2.5, 248.0, 249.0, 1e-300])
        ).map(lambda number: Answer(number=number))
    elif scale.kind is ScaleKind.MULTI:
        given = st.sets(st.sampled_from(scale.values), min_size=1).map(
            lambda chosen: Answer(choices=tuple(sorted(chosen)))
        )
    else:
        given = st.sampled_from(scale.values).map(lambda value: Answer(choices=(value,)))
    return st.one_of(given, given, st.sampled_from(Missing).map(lambda kind: Answer(missing=kind)), st.none())


def answers_to(questionnaire: Questionnaire = QUESTIONNAIRE) -> st.SearchStrategy[dict[str, Answer]]:
    """The answers of one whole interview."""
    return st.fixed_dictionaries({code: answer_to(questionnaire.scale_of(code)) for code in questionnaire.order}).map(
        lambda given: {code: answer for code, answer in given.items() if answer is not None}
    )


def choice(code: str, value: int) -> Choice:
    """One choice of a question of the small questionnaire."""
    return QUESTIONNAIRE.scale_of(code).choice(value)
