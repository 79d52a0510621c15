"""The mapping file, what is proposed for a questionnaire, and what becomes of cells."""

import json

import pytest

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED, Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import mapping, matching, validate
from scorefact_desktop.exchange.mapping import Mapping
from scorefact_desktop.exchange.validate import Response
from scorefact_desktop.services.questionnaires import standard
from tests.exchange.tables import table


def read(header: list[str], rows: list[list[object]], given: Mapping | None = None) -> list[Response]:
    staged = table(header, rows)
    proposal = given or matching.propose(staged.found, standard())
    mapping.check(proposal, staged.found, standard())
    return list(validate.responses(staged, proposal, standard()))


def questions(header: list[str], rows: list[list[object]]) -> dict[str, str | None]:
    columns = matching.propose(table(header, rows).found, standard()).columns
    return {name: column.question or (column.role.value if column.role else None) for name, column in columns.items()}


def test_matched_by_code_by_text_in_any_language_and_by_likeness() -> None:
    header = [
        "nps_score",
        "Overall, are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied with Axial?",
        "Är ni kvar som kund hos Axial om tre år: helt säkert, troligen, troligen inte, säkert inte?",
        "Le support a-t-il vraiment envie de trouver une solution : tout à fait, plutôt, plutôt pas, pas du tout ?",
        "[cri_count]",
        "Reference",
    ]
    rows: list[list[object]] = [
        [9, "Very satisfied", "Helt säkert", "Plutôt oui", 0, "a"],
        [3, "Fairly dissatisfied", "Säkert inte", "Oui, tout à fait", 2, "b"],
    ]
    assert list(questions(header, rows).values()) == [
        "nps_score",
        "sat_overall",
        "rec_3y",
        "sup_willingness",
        "cri_count",
        "response_id",
    ]
    first, second = read(header, rows)
    assert first.answers["sat_overall"] == Answer(choices=(4,))
    assert second.answers["rec_3y"] == Answer(choices=(1,))
    assert second.answers["cri_count"] == Answer(number=2.0)


def test_values_by_code_number_text_and_numbered_text() -> None:
    rows: list[list[object]] = [["very_satisfied"], [4], ["Mycket nöjd"], ["4 - Very satisfied"], ["TRÈS SATISFAIT "]]
    assert {response.answers["sat_overall"] for response in read(["sat_overall"], rows)} == {Answer(choices=(4,))}


def test_missing_words_are_proposed_as_their_kinds() -> None:
    rows: list[list[object]] = [["Don't know"], ["Refus"], ["Ej aktuellt"], [""], ["Very satisfied"]]
    header = ["sat_overall", "nps_score"]
    found = read(header, [[row[0], 5] for row in rows])
    assert [response.answers.get("sat_overall") for response in found] == [
        DONT_KNOW,
        REFUSED,
        NOT_APPLICABLE,
        None,
        Answer(choices=(4,)),
    ]


def test_several_choices_in_one_cell_and_other_words() -> None:
    rows: list[list[object]] = [["Price; Support"], ["price,in_house"], ["1|4"], ["Le prix"], ["Price;their dog"]]
    found = [response.answers["rec_reasons"] for response in read(["rec_reasons"], rows)]
    assert [answer.choices for answer in found] == [(1, 4), (1, 8), (1, 4), (1,), (1, 9)]
    assert found[-1].text == "their dog"


def test_several_choices_in_columns() -> None:
    header = ["id", "rec_reasons/price", "rec_reasons_support", "rec_reasons[other]", "rec_reasons_other_text"]
    found = read(header, [[1, 1, 0, "yes", "their dog"], [2, "TRUE", "False", "", ""], [3, "", "", "", ""]])
    assert [response.answers.get("rec_reasons") for response in found][1:] == [Answer(choices=(1,)), None]
    assert found[0].answers["rec_reasons"].choices == (1, 9)


def test_problems_name_line_column_value_and_what_is_possible() -> None:
    found = read(["id", "nps_score", "sat_overall"], [["a", 11, "Very satisfied"], ["b", "7.5", "great"], ["a", 7, 4]])
    listed = [(one.line, one.column, one.value, one.code) for response in found for one in response.problems]
    assert listed == [
        (2, "nps_score", "11", "outside_scale"),
        (3, "nps_score", "7.5", "not_whole"),
        (3, "sat_overall", "great", "not_a_choice"),
    ]
    assert found[0].problems[0].facts["maximum"] == 10


def test_ids_that_repeat_or_are_missing() -> None:
    given = mapped(id={"role": "response_id"}, nps_score={"question": "nps_score"})
    found = read(["id", "nps_score"], [["a", 1], ["a", 2], ["", 3]], given)
    assert [one.code for response in found for one in response.problems] == ["id_twice", "id_missing"]


def test_roles() -> None:
    header = ["Kund", "Contact", "Date", "Language", "Weight", "Sector", "Customer since", "nps_score"]
    (one,) = read(header, [["Axial AB", "Eva", "2026-03-01", "Svenska", "1,25", "Bank", "12/05/2019", 9]])
    assert (one.customer, one.contact, str(one.day), one.language, one.weight) == (
        "Axial AB",
        "Eva",
        "2026-03-01",
        "sv",
        1.25,
    )
    assert one.profile == {"sector": "Bank", "signing_year": "2019"}


def test_a_date_that_is_none_does_not_stop_its_row() -> None:
    (one,) = read(["Date", "nps_score", "id"], [["2026-03-01", 8, 1], ["soonish", 9, 2], ["2026-03-02", 7, 3]])[1:2]
    assert one.sound
    assert [problem.code for problem in one.problems] == ["not_a_date"]


def mapped(**columns: object) -> Mapping:
    return mapping.parse(json.dumps({"version": 1, "columns": columns}))


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"nowhere": {"role": "ignore"}}, "mapping_column_missing"),
        ({"a": {"question": "no_such_question"}}, "mapping_question_unknown"),
        ({"a": {"question": "nps_score"}, "b": {"question": "nps_score"}}, "mapping_twice"),
        ({"a": {"role": "response_id"}, "b": {"role": "response_id"}}, "mapping_twice"),
        ({"a": {"question": "sat_overall", "values": {"x": "no_such_choice"}}}, "mapping_value_unknown"),
        ({"a": {"role": "ignore"}}, "mapping_nothing"),
    ],
)
def test_mappings_that_do_not_fit(columns: dict[str, object], code: str) -> None:
    staged = table(["a", "b"], [[1, 2]])
    with pytest.raises(UserError) as refused:
        mapping.check(mapped(**columns), staged.found, standard())
    assert refused.value.code == code


DAMAGED = ["", "[]", "{", '{"version": 2}', '{"columns": {"a": {}}}', '{"x": 1}']
BOTH = '{"columns": {"a": {"question": "x", "role": "ignore"}}}'


@pytest.mark.parametrize("text", [*DAMAGED, BOTH])
def test_damaged_mappings(text: str) -> None:
    with pytest.raises(UserError) as refused:
        mapping.parse(text)
    assert refused.value.code == "mapping_damaged"


def test_written_and_read_again() -> None:
    staged = table(["id", "nps_score", "sat_overall"], [["a", 9, "Very satisfied"], ["b", 1, "refused"]])
    proposal = matching.propose(staged.found, standard())
    assert mapping.parse(json.dumps(proposal.to_json())) == proposal


def test_the_fingerprint_is_of_the_headers() -> None:
    one, other = table(["id", "a"], [[1, 2]]).found, table(["id", "a"], [[5, 9], [6, 0]]).found
    assert mapping.fingerprint(one) == mapping.fingerprint(other)
    assert mapping.fingerprint(one) != mapping.fingerprint(table(["id", "b"], [[1, 2]]).found)
