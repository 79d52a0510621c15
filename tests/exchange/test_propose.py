"""Questionnaires drafted from tables of many shapes: scales shared, themes by prefix, roles recognised."""

import random

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.exchange import mapping, matching, validate
from scorefact_desktop.exchange.propose import Draft, propose
from scorefact_desktop.exchange.staged import Staged
from scorefact_desktop.services.questionnaires import standard
from tests.exchange.tables import table

DICE = random.Random(7)


def some(low: int, high: int, count: int) -> list[int]:
    """Whole numbers that surely hold both ends somewhere."""
    return [DICE.randint(low, high) for _ in range(count)]


def checked(staged: Staged, recommendation: str | None = None) -> Draft:
    """The draft, which must be sound and take every row of its own file."""
    draft = propose(staged.found, "my survey", recommendation, standard().scales)
    assert problems(draft.questionnaire) == ()
    proposal = matching.propose(staged.found, draft.questionnaire)
    mapping.check(proposal, staged.found, draft.questionnaire)
    assert {name: column.question for name, column in proposal.columns.items() if column.question} == draft.columns
    assert all(response.sound for response in validate.responses(staged, proposal, draft.questionnaire))
    return draft


def scale_of(draft: Draft, column: str) -> tuple[str, int, int]:
    scale = draft.questionnaire.scale_of(draft.columns[column])
    return scale.kind.value, scale.values[0], scale.values[-1]


def themes(draft: Draft) -> list[str]:
    return [theme.id for theme in draft.questionnaire.themes]


def test_numbered_blocks_share_one_scale() -> None:
    header = ["", *(f"imag{n}" for n in range(1, 6)), *(f"loy{n}" for n in range(1, 5)), "gender"]
    rows = [[n, *some(0, 10, 5), *some(3, 9, 4), DICE.choice(["male", "female"])] for n in range(1, 90)]
    draft = checked(table(header, rows))
    assert themes(draft) == ["imag", "loy"]
    assert {scale.id for scale in draft.questionnaire.scales} == {"rating_0_10"}
    assert draft.other == {"Column A": "response_id", "gender": "profile"}
    assert all(question.text.keys() == {"und"} for question in draft.questionnaire.questions)


def test_likert_with_customers_and_comments() -> None:
    header = ["respondent_id", "Company", "service_1", "service_2", "price_1", "price_2", "Age", "comments"]
    rows = [
        [f"R{n}", f"Firm {n}", *some(1, 5, 4), DICE.randint(18, 80), f"this is what I think {n}"] for n in range(60)
    ]
    draft = checked(table(header, rows))
    assert themes(draft)[:2] == ["service", "price"]
    assert scale_of(draft, "price_2") == ("rating", 1, 5)
    assert draft.questionnaire.scale_of(draft.columns["comments"]).kind is ScaleKind.TEXT
    assert draft.other == {"respondent_id": "response_id", "Company": "customer", "Age": "profile"}


def test_two_scales_in_one_numbered_row() -> None:
    header = ["id", *(f"q{n}" for n in range(1, 13))]
    rows = [[n, *some(1, 5, 7), *some(0, 10, 5)] for n in range(150)]
    draft = checked(table(header, rows))
    assert scale_of(draft, "q1") == ("rating", 1, 5)
    assert scale_of(draft, "q12") == ("rating", 0, 10)


def test_a_column_that_misses_its_ends_shares_the_scale_of_its_block() -> None:
    header = ["id", *(f"speed{n}" for n in range(1, 5))]
    rows = [[n, *some(1, 7, 3), DICE.randint(2, 4)] for n in range(120)]
    assert scale_of(checked(table(header, rows)), "speed4") == ("rating", 1, 7)


def test_french_with_semicolons_decimal_commas_and_long_headers() -> None:
    answers = ["Pas du tout d'accord", "Plutôt pas d'accord", "Plutôt d'accord", "Tout à fait d'accord"]
    header = [
        "N°",
        "Raison sociale",
        "Taille",
        "Délais : respectés ?",
        "Délais : annoncés ?",
        "Montant annuel",
        "Avis libre",
    ]
    rows = [
        [n, f"Société {n}", "PME", DICE.choice(answers), DICE.choice(answers), f"{n},5", f"très bien merci {n}"]
        for n in range(40)
    ]
    draft = checked(table(header, rows, ";", "cp1252"))
    assert scale_of(draft, "Délais : annoncés ?") == ("ordinal", 1, 4)
    scale = draft.questionnaire.scale_of(draft.columns["Délais : annoncés ?"])
    assert [choice.text["und"] for choice in scale.choices] == answers
    assert (scale.top, scale.positive) == ((4,), (3, 4))
    assert themes(draft)[0] == "delais"
    assert draft.questionnaire.scale_of(draft.columns["Montant annuel"]).kind is ScaleKind.NUMBER
    assert draft.other == {"N°": "response_id", "Raison sociale": "customer", "Taille": "size"}


def test_words_numbers_yes_no_and_several_choices() -> None:
    header = ["How satisfied are you?", "Would you buy again?", "Which channels do you use?", "Speed", "Overall grade"]
    satisfied = ["Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Don't know"]
    rows = [
        [
            DICE.choice(satisfied),
            DICE.choice(["Yes", "No"]),
            DICE.choice(["Phone;Mail", "Phone", "Web;Phone", "Mail;"]),
            DICE.choice(["1 (Not at all)", "2", "3", "4", "5 (Very)"]),
            DICE.choice(["1 - Bad", "2 - Fair", "3 - Good"]),
        ]
        for _ in range(60)
    ]
    draft = checked(table(header, rows))
    kinds = [draft.questionnaire.scale_of(question.code).kind.value for question in draft.questionnaire.questions]
    assert kinds == ["ordinal", "choice", "multi", "rating", "ordinal"]
    assert scale_of(draft, "How satisfied are you?") == ("ordinal", 1, 5)
    assert scale_of(draft, "Speed") == ("rating", 1, 5)


def test_a_known_scale_brings_its_translations() -> None:
    rows = [[n, DICE.choice(["Mycket nöjd", "Ganska nöjd", "Ganska missnöjd"])] for n in range(40)]
    draft = checked(table(["id", "Hur nöjd är du med oss?"], rows))
    scale = draft.questionnaire.scales[0]
    assert scale.id == "satisfied4"
    assert scale.choices[0].text["fr"] == "Très satisfait"


def test_recommendation() -> None:
    header = ["id", "sat1", "sat2", "How likely are you to recommend us?"]
    rows = [[n, *some(0, 10, 3)] for n in range(120)]
    draft = checked(table(header, rows))
    assert [question.code for question in draft.questionnaire.questions if question.recommendation] == [
        draft.columns["How likely are you to recommend us?"]
    ]
    named = checked(table(header, rows), "sat2")
    assert [question.code for question in named.questionnaire.questions if question.recommendation] == ["sat2"]


def test_recommendation_is_on_its_own_scale_where_zero_was_never_seen() -> None:
    rows = [[n, *some(1, 10, 3)] for n in range(120)]
    draft = checked(table(["id", "a1", "a2", "a3"], rows), "a3")
    assert scale_of(draft, "a3") == ("rating", 0, 10)
    assert scale_of(draft, "a1") == ("rating", 1, 10)


WRONG = [
    ("nowhere", "recommendation_missing"),
    ("a1", "recommendation_scale_seen"),
    ("id", "recommendation_scale_seen"),
]


@pytest.mark.parametrize(("column", "code"), WRONG)
def test_wrong_recommendation(column: str, code: str) -> None:
    staged = table(["id", "a1", "a2"], [[n, *some(1, 5, 2)] for n in range(60)])
    with pytest.raises(UserError) as refused:
        propose(staged.found, "x", column)
    assert refused.value.code == code


def test_headers_that_repeat_or_hold_braces_and_formulas() -> None:
    rows = [[n, *some(1, 5, 5)] for n in range(40)]
    draft = checked(table(["id", "Score", "Score", "score ", "{vendor}?", "=cmd"], rows))
    assert list(draft.columns.values()) == ["score", "score_2", "score_3", "vendor", "cmd"]
    assert draft.questionnaire.by_code["vendor"].text == {"und": "(vendor)?"}


def test_codes_of_missing_answers_do_not_widen_a_scale() -> None:
    rows = [[n, DICE.choice([1, 2, 3, 4, 5, -99])] for n in range(80)]
    draft = propose(table(["id", "a1"], rows).found, "x")
    assert (draft.questionnaire.scales[0].minimum, draft.questionnaire.scales[0].maximum) == (1, 5)


def test_nothing_that_looks_like_a_question() -> None:
    with pytest.raises(UserError) as refused:
        propose(table(["id", "name"], [[n, f"Anna {n}"] for n in range(9)]).found, "x")
    assert refused.value.code == "nothing_to_propose"


def test_a_question_whose_choices_have_a_column_each() -> None:
    header = ["id", "Q2_1", "Q2_2", "Q2_5", "Q3_1", "Q3_2", "Which film? [Jaws]", "Which film? [Alien]"]
    rows = [
        [
            n,
            "1" if n % 2 else "",
            "1" if n % 3 else "",
            "",
            *some(1, 5, 2),
            "Jaws" if n % 4 else "",
            "Alien" if n % 2 else "",
        ]
        for n in range(40)
    ]
    staged = table(header, rows)
    draft = checked(staged)
    assert [
        (question.code, draft.questionnaire.scale_of(question.code).kind.value)
        for question in draft.questionnaire.questions
    ] == [
        ("q2", "multi"),
        ("q3_1", "rating"),
        ("q3_2", "rating"),
        ("which_film", "multi"),
    ]
    assert [choice.value for choice in draft.questionnaire.scale_of("q2").choices] == [1, 2, 5]
    proposal = matching.propose(staged.found, draft.questionnaire)
    found = list(validate.responses(staged, proposal, draft.questionnaire))
    assert found[1].answers["q2"].choices == (1, 2)
    assert found[3].answers["which_film"].choices == (1, 2)
    assert "q2" not in found[0].answers


def test_empty_cells_as_statistics_programs_write_them() -> None:
    rows = [[n, DICE.choice([1, 2, 3, 4, 5, "NA"]), DICE.choice(["1", "5", ".", "nan"])] for n in range(80)]
    staged = table(["", "a1", "a2"], rows)
    draft = checked(staged)
    assert scale_of(draft, "a1") == scale_of(draft, "a2") == ("rating", 1, 5)
    proposal = matching.propose(staged.found, draft.questionnaire)
    assert proposal.columns["a1"].missing == {"NA": "missing"}
    answered = [response.answers.get("a1") for response in validate.responses(staged, proposal, draft.questionnaire)]
    assert sum(answer is not None for answer in answered) == sum(row[1] != "NA" for row in rows)


@pytest.mark.parametrize("header", ["Nummer", "الرقم", "Lfd.", "respondent no"])
def test_a_first_column_that_counts_the_rows_names_the_responses(header: str) -> None:
    rows = [[n + 1000, *some(1, 5, 2)] for n in range(40)]
    assert checked(table([header, "service a", "service b"], rows)).other == {header: "response_id"}


def test_a_first_column_of_few_different_numbers_is_a_question() -> None:
    draft = propose(table(["first", "second"], [[n, 6 - n] for n in range(1, 6)]).found, "few")
    assert "first" in draft.columns


def choices(draft: Draft, code: str) -> list[str]:
    return [next(iter(one.text.values())) for one in draft.questionnaire.scale_of(code).choices]


def answered(staged: Staged, draft: Draft, code: str) -> list[tuple[tuple[int, ...], str] | None]:
    """What each row chose, and its words; None where there is no answer."""
    proposal = matching.propose(staged.found, draft.questionnaire)
    found = [one.answers.get(code) for one in validate.responses(staged, proposal, draft.questionnaire)]
    return [(one.choices, one.text) if one is not None else None for one in found]


def multis(draft: Draft) -> list[str]:
    kinds = {one.code: draft.questionnaire.scale_of(one.code).kind for one in draft.questionnaire.questions}
    return [code for code, kind in kinds.items() if kind is ScaleKind.MULTI]


def test_choices_that_odk_writes_as_ones_and_zeros_beside_their_list() -> None:
    header = [
        "SubmissionDate",
        "grp-why",
        "grp-why/price",
        "grp-why/boat_canoe",
        "grp-why/other",
        "grp-why_other",
        "KEY",
    ]
    rows = [["Apr 26, 2018 8:58:20 AM", "price boat_canoe", 1, 1, 0, "", "uuid:1"],
            ["Apr 27, 2018 8:58:20 AM", "price other", 1, 0, 1, "too slow", "uuid:2"],
            ["Apr 28, 2018 8:58:20 AM", "", "", "", "", "", "uuid:3"]]  # fmt: skip
    staged = table(header, rows)
    draft = propose(staged.found, "odk")
    assert multis(draft) == ["grp_why"]
    assert choices(draft, "grp_why") == ["price", "boat_canoe", "other"]
    assert answered(staged, draft, "grp_why") == [((1, 2), ""), ((1, 3), "too slow"), None]


def test_choices_that_kobo_writes_as_true_and_false() -> None:
    header = ["q/red", "q/blue", "q/green", "_uuid", "_submission_time", "_index"]
    rows = [["True", "False", "False", "a", "2020-01-01", 1], ["n/a", "n/a", "n/a", "b", "2020-01-01", 2],
            ["True", "True", "False", "c", "2020-01-02", 3]]  # fmt: skip
    staged = table(header, rows)
    draft = checked(staged)
    assert multis(draft) == ["q"]
    assert [one and one[0] for one in answered(staged, draft, "q")] == [(1,), (), (1, 2)]


def test_neighbours_that_hold_their_own_header_as_typeform_writes_them() -> None:
    header = ["#", "How are you?", "E-mail", "Phone", "Letter", "Other", "Radio", "Press", "Other", "Submit Date (UTC)",
              "Network ID"]  # fmt: skip
    rows = [["1", "5", "E-mail", "", "", "pigeon", "Radio", "Press", "", "2020-01-01 10:00", "x1"],
            ["2", "4", "E-mail", "Phone", "", "", "", "Press", "", "2020-01-02 10:00", "x2"],
            ["3", "1", "", "Phone", "", "", "Radio", "", "a friend", "2020-01-03 10:00", "x3"],
            ["4", "2", "", "", "", "", "", "", "", "2020-01-04 10:00", "x4"]]  # fmt: skip
    staged = table(header, rows)
    draft = checked(staged)
    first, second = multis(draft)
    assert choices(draft, first) == ["E-mail", "Phone", "Letter", "Other"]
    assert choices(draft, second) == ["Radio", "Press", "Other"]
    assert answered(staged, draft, first) == [((1, 4), "pigeon"), ((1, 2), ""), ((2,), ""), None]
    assert draft.questionnaire.scale_of(first).choices[3].specify


def test_the_words_of_other_as_qualtrics_and_lime_survey_write_them() -> None:
    header = ["StartDate", "EndDate", "Status", "ResponseId", "Q2_1", "Q2_2", "Q2_7", "Q2_7_TEXT"]
    rows = [["2020-01-01", "2020-01-01", "0", f"R_{n}", "1" if n % 2 else "", "", "", ""] for n in range(6)]
    rows[4][6:] = ["1", "my own"]
    rows[3][5] = "1"
    staged = table(header, rows)
    draft = checked(staged)
    assert multis(draft) == ["q2"]
    assert answered(staged, draft, "q2")[3:5] == [((1, 2), ""), ((7,), "my own")]
    lime = table(
        ["id", "submitdate", "lastpage", "A8[SQ001]", "A8[SQ002]", "A8[other]"],
        [
            [n, "2020-01-01", 3, "Y" if n % 2 else "", "Y" if n > 2 else "", "words" if n == 5 else ""]
            for n in range(1, 7)
        ],
    )
    draft = checked(lime)
    assert multis(draft) == ["a8"]
    assert answered(lime, draft, "a8")[4] == ((1, 2, 3), "words")


def test_questions_with_yes_and_no_of_their_own_stay_apart() -> None:
    staged = table(["id", "owns_car", "owns_boat"], [[n, "Yes", "No" if n % 2 else "Yes"] for n in range(8)])
    assert multis(propose(staged.found, "plain")) == []


def test_codes_for_no_answer_outside_the_scale_are_proposed_as_missing() -> None:
    header = ["id", "imag1", "imag2", "imag3"]
    rows = [[n, n % 11, 99 if n % 9 == 0 else n % 11, -999999999 if n == 4 else n % 11] for n in range(40)]
    staged = table(header, rows)
    draft = checked(staged)
    proposal = matching.propose(staged.found, draft.questionnaire)
    assert proposal.columns["imag2"].missing == {"99": "missing"}
    assert proposal.columns["imag3"].missing == {"-999999999": "missing"}


def test_codes_and_words_for_no_answer_among_many_different_amounts() -> None:
    rows = [[n, 1000 + 7 * n] for n in range(900)]
    rows += [[n, -99] for n in range(900, 905)] + [[n, "don't know"] for n in range(905, 908)]
    staged = table(["id", "What is your income?"], rows)
    draft = checked(staged)
    scale = draft.questionnaire.scale_of(draft.columns["What is your income?"])
    assert (scale.kind, scale.minimum) == (ScaleKind.NUMBER, 0)
    proposal = matching.propose(staged.found, draft.questionnaire).columns["What is your income?"]
    assert proposal.missing == {"-99": "missing", "don't know": "dont_know"}
