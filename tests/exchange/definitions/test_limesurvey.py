"""LimeSurvey: tables of an XML file, an archive or a structure file become questions; relevance becomes conditions."""

import io
import zipfile

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange.definitions.building import Built
from scorefact_desktop.exchange.definitions.reading import read_definition
from tests.exchange.definitions.forms import survey_xml, told

GROUP = [{"gid": "1", "group_name": "Support", "group_order": "1", "language": "en", "description": "<p>About it.</p>"}]
SURVEYS = [{"sid": "77", "language": "en"}]


def question(qid: int, kind: str, title: str, **more: str) -> dict[str, str]:
    given = {"qid": str(qid), "parent_qid": "0", "gid": "1", "type": kind, "title": title, "question_order": str(qid)}
    return given | {"question": f"<b>{title}?</b>", "language": "en", "relevance": "1"} | more


def part(qid: int, parent: int, code: str, **more: str) -> dict[str, str]:
    given = {"qid": str(qid), "parent_qid": str(parent), "gid": "1", "title": code, "question": f"part {code}"}
    return given | {"language": "en", "question_order": str(qid), "scale_id": "0"} | more


def answer(qid: int, code: str, text: str) -> dict[str, str]:
    return {"qid": str(qid), "code": code, "answer": text, "sortorder": code[-1], "language": "en", "scale_id": "0"}


def read(questions: list[dict[str, str]], **tables: list[dict[str, str]]) -> Built:
    file = survey_xml(groups=GROUP, surveys=SURVEYS, questions=questions, **tables)
    return read_definition(file, "survey.lss")


def test_kinds_of_questions() -> None:
    found = read(
        [
            question(1, "L", "list", other="Y"),
            question(2, "M", "many"),
            question(3, "F", "grid"),
            question(4, "5", "five"),
            question(5, "N", "number"),
            question(6, "T", "words"),
            question(7, "Y", "yes"),
            question(8, "X", "text"),
            question(9, "D", "day"),
            question(10, "K", "numbers"),
        ],
        answers=[answer(1, "A1", "One"), answer(1, "A2", "Two"), answer(3, "A1", "Good"), answer(3, "A2", "Bad")],
        subquestions=[part(20, 2, "a"), part(21, 2, "b"), part(30, 3, "r1"), part(31, 3, "r2"), part(40, 10, "x")],
        question_attributes=[{"qid": "2", "attribute": "exclude_all_others", "value": "b"}],
    )
    one = found.questionnaire
    assert {code: one.scale_of(code).kind.value for code in one.order} == {
        "list": "choice",
        "many": "multi",
        "grid_r1": "choice",
        "grid_r2": "choice",
        "five": "rating",
        "number": "number",
        "words": "text",
        "yes": "choice",
        "day": "text",
        "numbers_x": "number",
    }
    assert [choice.code for choice in one.scale_of("list").choices] == ["a1", "a2", "other"]
    assert [choice.exclusive for choice in one.scale_of("many").choices] == [False, True]
    assert one.by_code["grid_r2"].text == {"en": "grid? – part r2"}
    assert one.by_code["grid_r2"].short == {"en": "part r2"}
    assert one.by_code["day"].instruction == {"en": "text?"}
    assert [theme.name for theme in one.themes] == [{"en": "Support"}]
    assert one.blocks[0].introduction == {"en": "About it."}
    assert {"grid_split", "kind_as_text", "note_as_instruction"} <= told(found).keys()


@pytest.mark.parametrize(
    ("relevance", "condition"),
    [
        ('list.NAOK == "A1"', "list = 'a1'"),
        ("!is_empty(list)", "answered(list)"),
        ('(many_a.NAOK == "Y" or many_b == "Y")', "selected(many, 'a') or selected(many, 'b')"),
        ('((77X1X2a.NAOK == "Y"))', "selected(many, 'a')"),
        ('77X1X1.NAOK != "A2"', "not list = 'a2'"),
        ('list == "-oth-"', "list = 'other'"),
        ("count > 3 && count le 9", "count > 3 and count <= 9"),
        ("1", None),
    ],
)
def test_relevance(relevance: str, condition: str | None) -> None:
    found = read(
        [
            question(1, "L", "list", other="Y"),
            question(2, "M", "many"),
            question(3, "N", "count"),
            question(4, "T", "why", relevance=relevance),
        ],
        answers=[answer(1, "A1", "One"), answer(1, "A2", "Two")],
        subquestions=[part(20, 2, "a"), part(21, 2, "b")],
    )
    assert found.questionnaire.by_code["why"].condition == condition


def test_conditions_of_old_versions() -> None:
    rows = [("1", "77X1X1", "==", "A1"), ("1", "77X1X1", "==", "A2"), ("2", "+77X1X2a", "==", "Y")]
    told_rows = [
        {"cid": str(place), "qid": "4", "scenario": one, "cfieldname": about, "method": method, "value": value}
        for place, (one, about, method, value) in enumerate(rows)
    ]
    found = read(
        [question(1, "L", "list"), question(2, "M", "many"), question(4, "T", "why")],
        answers=[answer(1, "A1", "One"), answer(1, "A2", "Two")],
        subquestions=[part(20, 2, "a")],
        conditions=told_rows,
    )
    assert found.questionnaire.by_code["why"].condition == "list = 'a1' or list = 'a2' or selected(many, 'a')"


def test_rows_of_a_grid_filtered_by_an_earlier_question() -> None:
    found = read(
        [question(1, "M", "many"), question(2, "A", "grid")],
        subquestions=[part(20, 1, "a"), part(21, 1, "b"), part(30, 2, "a"), part(31, 2, "b")],
        question_attributes=[{"qid": "2", "attribute": "array_filter", "value": "many"}],
    ).questionnaire
    assert {code: found.by_code[code].condition for code in ("grid_a", "grid_b")} == {
        "grid_a": "selected(many, 'a')",
        "grid_b": "selected(many, 'b')",
    }


def test_texts_in_tables_of_their_own() -> None:
    file = survey_xml(
        surveys=[{"sid": "1", "language": "en"}],
        groups=[{"gid": "1", "group_order": "1"}],
        group_l10ns=[{"gid": "1", "group_name": "Grupp", "language": "sv"}],
        questions=[{"qid": "1", "parent_qid": "0", "gid": "1", "type": "L", "title": "q"}],
        question_l10ns=[
            {"qid": "1", "question": "Why?", "language": "en"},
            {"qid": "1", "question": "Varför?", "help": "Vänta.", "language": "sv"},
        ],
        answers=[{"aid": "5", "qid": "1", "code": "A1", "sortorder": "1"}],
        answer_l10ns=[{"aid": "5", "answer": "Därför", "language": "sv"}],
    )
    found = read_definition(file, "survey.lss").questionnaire
    assert found.questions[0].text == {"en": "Why?", "sv": "Varför?"}
    assert found.questions[0].instruction == {"sv": "Vänta."}
    assert found.scales[0].choices[0].text == {"sv": "Därför"}
    assert found.themes[0].name == {"sv": "Grupp"}


@pytest.mark.parametrize(
    ("asked", "code", "row", "column"),
    [
        (question(1, "|", "file"), "type", "file", "type"),
        (question(1, "R", "rank"), "type", "rank", "type"),
        (question(1, "T", "q", relevance="nobody == 1"), "unknown_name", "q", "relevance"),
        (question(1, "T", "q", relevance="strtotime(q) > 1"), "function", "q", "relevance"),
        (question(1, "T", "q", relevance="(1 == "), "expression", "q", "relevance"),
        (question(1, "T", "q", relevance="q.shown == 'x'"), "function", "q", "relevance"),
        (question(1, "L", "q"), "choices_missing", "q", "type"),
        (question(1, "T", "q", gid="9"), "group", "q", "gid"),
    ],
)
def test_refused_with_question_and_column(asked: dict[str, str], code: str, row: str, column: str) -> None:
    with pytest.raises(UserError) as refused:
        read([asked])
    facts = refused.value.facts
    assert (refused.value.code, facts["row"], facts["column"]) == (f"limesurvey_{code}", row, column)


def test_an_archive_is_read_without_its_responses() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as container:
        container.writestr("survey_77.lss", survey_xml(groups=GROUP, questions=[question(1, "T", "a")]).getvalue())
        container.writestr("survey_77_responses.lsr", "<document/>")
    found = read_definition(archive, "survey.lsa")
    assert found.questionnaire.order == ("a",)
    assert "responses_left_out" in told(found)


@pytest.mark.parametrize("kind", ["Group", "Question"])
def test_one_group_or_one_question(kind: str) -> None:
    tables = {"groups": GROUP} if kind == "Group" else {}
    file = survey_xml(**tables, questions=[question(1, "M", "a")], subquestions=[part(2, 1, "x")])
    content = file.getvalue().replace(b"<LimeSurveyDocType>Survey", f"<LimeSurveyDocType>{kind}".encode())
    found = read_definition(io.BytesIO(content), "one.lsg").questionnaire
    assert found.order == ("a",)
    assert [theme.name for theme in found.themes] == ([{"en": "Support"}] if kind == "Group" else [])


def test_a_structure_file() -> None:
    rows = [
        ("class", "type/scale", "name", "relevance", "text", "help", "language", "other"),
        ("S", "", "language", "", "en", "", "", ""),
        ("S", "", "additional_languages", "", "fr", "", "", ""),
        ("SL", "", "surveyls_title", "", "Survey", "", "en", ""),
        ("G", "0", "Group", "1", "Said first.", "", "en", ""),
        ("Q", "M", "many", "1", "Which?", "", "en", "N"),
        ("SQ", "0", "a", "1", "First", "", "en", ""),
        ("SQ", "0", "b", "1", "Second", "", "en", ""),
        ("Q", "L", "one", 'many_a == "Y"', "One?", "Wait.", "en", "Y"),
        ("A", "0", "1", "", "Yes", "", "en", ""),
        ("G", "0", "Groupe", "1", "Dit d’abord.", "", "fr", ""),
        ("Q", "M", "many", "1", "Lesquels ?", "", "fr", "N"),
        ("SQ", "0", "a", "1", "Premier", "", "fr", ""),
    ]
    file = io.BytesIO("\r\n".join("\t".join(row) for row in rows).encode("utf-8-sig"))
    found = read_definition(file, "structure.txt")
    one = found.questionnaire
    assert one.title == {"en": "Survey"}
    assert one.by_code["many"].text == {"en": "Which?", "fr": "Lesquels ?"}
    assert [choice.text for choice in one.scale_of("many").choices] == [
        {"en": "First", "fr": "Premier"},
        {"en": "Second"},
    ]
    assert one.by_code["one"].condition == "selected(many, 'a')"
    assert one.scale_of("one").kind is ScaleKind.CHOICE
    assert "missing_translation" in told(found)
