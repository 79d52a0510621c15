"""Qualtrics: blocks in the order of the flow, grids by row, and logic as conditions or refused."""

import io
import json
from typing import Any

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.definitions.building import Built
from scorefact_desktop.exchange.definitions.reading import read_definition
from tests.exchange.definitions.forms import told


def choices(*texts: str) -> dict[str, dict[str, str]]:
    return {str(place): {"Display": text} for place, text in enumerate(texts, start=1)}


def question(key: str, tag: str, kind: str, selector: str, **more: Any) -> dict[str, Any]:
    payload = {"QuestionText": f"<p>{tag}?</p>", "DataExportTag": tag, "QuestionType": kind, "Selector": selector}
    return {"Element": "SQ", "PrimaryAttribute": key, "Payload": payload | more}


def survey(*questions: dict[str, Any], flow: Any = None, elements: Any = None) -> io.BytesIO:
    asked = elements or [{"Type": "Question", "QuestionID": one["PrimaryAttribute"]} for one in questions]
    blocks = [{"Type": "Default", "ID": "BL_1", "Description": "Support", "BlockElements": asked}]
    parts = [{"Element": "BL", "Payload": blocks}, *questions]
    if flow is not None:
        parts.append({"Element": "FL", "Payload": {"Type": "Root", "Flow": flow}})
    entry = {"SurveyName": "Survey", "SurveyLanguage": "EN"}
    return io.BytesIO(json.dumps({"SurveyEntry": entry, "SurveyElements": parts}).encode())


def read(*questions: dict[str, Any], **more: Any) -> Built:
    return read_definition(survey(*questions, **more), "survey.qsf")


def logic(*statements: dict[str, str]) -> dict[str, Any]:
    told_all = {str(place): {"LogicType": "Question", **one} for place, one in enumerate(statements)}
    return {"0": {**told_all, "Type": "If"}, "Type": "BooleanExpression"}


ONE = question("QID1", "Q1", "MC", "SAVR", Choices=choices("Yes", "No"), RecodeValues={"1": "1", "2": "0"})
MANY = question("QID2", "Q2", "MC", "MAVR", Choices=choices("A", "B", "C"))


def test_kinds_of_questions() -> None:
    found = read(
        ONE,
        MANY,
        question("QID3", "Q3", "MC", "NPS", Choices=choices()),
        question("QID4", "Q4", "TE", "SL"),
        question(
            "QID5",
            "Q5",
            "TE",
            "SL",
            Validation={"Settings": {"ContentType": "ValidNumber", "ValidNumber": {"Min": "0"}}},
        ),
        question(
            "QID6",
            "Q6",
            "Matrix",
            "Likert",
            SubSelector="SingleAnswer",
            Choices=choices("Speed", "Ease"),
            Answers=choices("Good", "Bad"),
        ),
        question("QID7", "Q7", "DB", "TB"),
        question(
            "QID8",
            "Q8",
            "Slider",
            "HSLIDER",
            Choices=choices("X"),
            Configuration={"CSSliderMin": 0, "CSSliderMax": 100},
        ),
    )
    one = found.questionnaire
    assert {code: one.scale_of(code).kind.value for code in one.order} == {
        "q1": "choice",
        "q2": "multi",
        "q3": "rating",
        "q4": "text",
        "q5": "number",
        "q6_1": "choice",
        "q6_2": "choice",
        "q8_1": "rating",
    }
    assert one.by_code["q3"].recommendation
    assert [choice.value for choice in one.scale_of("q1").choices] == [1, 0]
    assert one.by_code["q6_2"].text == {"en": "Q6? – Ease"}
    assert one.by_code["q8_1"].instruction == {"en": "Q7?"}
    assert one.themes[0].name == {"en": "Support"}
    assert found.rows == 8


@pytest.mark.parametrize(
    ("statements", "condition"),
    [
        ([{"LeftOperand": "q://QID1/SelectableChoice/2", "Operator": "Selected"}], "q1 = 'choice_0'"),
        ([{"LeftOperand": "q://QID1/SelectableChoice/1", "Operator": "NotSelected"}], "not q1 = 'choice_1'"),
        (
            [
                {"LeftOperand": "q://QID2/SelectableChoice/1", "Operator": "Selected"},
                {"LeftOperand": "q://QID2/SelectableChoice/3", "Operator": "Selected", "Conjuction": "Or"},
            ],
            "selected(q2, 'choice_1') or selected(q2, 'choice_3')",
        ),
        (
            [
                {"LeftOperand": "q://QID3/ChoiceTextEntryValue", "Operator": "GreaterThan", "RightOperand": "5"},
                {"LeftOperand": "q://QID1/SelectableChoice/1", "Operator": "Selected", "Conjuction": "And"},
            ],
            "q3 > 5 and q1 = 'choice_1'",
        ),
        ([{"LeftOperand": "q://QID4/ChoiceTextEntryValue", "Operator": "NotEmpty"}], "answered(q4)"),
        (
            [{"LeftOperand": "q://QID2/SelectedChoicesCount", "Operator": "EqualTo", "RightOperand": "0"}],
            "not answered(q2)",
        ),
    ],
)
def test_display_logic(statements: list[dict[str, str]], condition: str) -> None:
    number = {"Settings": {"ContentType": "ValidNumber"}}
    found = read(
        ONE,
        MANY,
        question("QID3", "Q3", "TE", "SL", Validation=number),
        question("QID4", "Q4", "TE", "SL"),
        question("QID9", "why", "TE", "SL", DisplayLogic=logic(*statements)),
    )
    assert found.questionnaire.by_code["why"].condition == condition


def test_branches_and_the_end_of_the_survey() -> None:
    selected = {"LeftOperand": "q://QID1/SelectableChoice/2", "Operator": "Selected"}
    flow = [
        {"Type": "Block", "ID": "BL_1", "FlowID": "FL_1"},
        {"Type": "Branch", "FlowID": "FL_2", "BranchLogic": logic(selected), "Flow": [{"Type": "EndSurvey"}]},
        {"Type": "Standard", "ID": "BL_2", "FlowID": "FL_3"},
    ]
    file = survey(
        ONE, question("QID2", "later", "TE", "SL"), flow=flow, elements=[{"Type": "Question", "QuestionID": "QID1"}]
    )
    data = json.loads(file.getvalue())
    data["SurveyElements"][0]["Payload"].append(
        {"ID": "BL_2", "Description": "Block 2", "BlockElements": [{"Type": "Question", "QuestionID": "QID2"}]}
    )
    found = read_definition(io.BytesIO(json.dumps(data).encode()), "survey.qsf").questionnaire
    assert found.by_code["later"].condition == "not q1 = 'choice_0'"


def test_skips_leave_out_what_lies_between() -> None:
    skip = {"Locator": "q://QID1/SelectableChoice/2", "Condition": "Selected", "SkipToDestination": "QID3"}
    elements = [
        {"Type": "Question", "QuestionID": "QID1", "SkipLogic": [skip]},
        {"Type": "Question", "QuestionID": "QID2"},
        {"Type": "Question", "QuestionID": "QID3"},
    ]
    found = read(ONE, MANY, question("QID3", "Q3", "TE", "SL"), elements=elements).questionnaire
    assert {one.code: one.condition for one in found.questions} == {"q1": None, "q2": "not q1 = 'choice_0'", "q3": None}


def test_languages() -> None:
    translated = {"FR": {"QuestionText": "Une ?", "Choices": {"1": {"Display": "Oui"}, "2": {"Display": "Non"}}}}
    found = read(question("QID1", "Q1", "MC", "SAVR", Choices=choices("Yes", "No"), Language=translated)).questionnaire
    assert found.questions[0].text == {"en": "Q1?", "fr": "Une ?"}
    assert found.scales[0].choices[1].text == {"en": "No", "fr": "Non"}


@pytest.mark.parametrize(
    ("asked", "code", "row", "column"),
    [
        (question("QID5", "Q5", "SBS", "SBSMatrix"), "type", "Q5", "QuestionType"),
        (question("QID5", "Q5", "RO", "DND"), "type", "Q5", "QuestionType"),
        (
            question(
                "QID5",
                "Q5",
                "TE",
                "SL",
                DisplayLogic=logic({"LogicType": "DeviceType", "LeftOperand": "mobile", "Operator": "Is"}),
            ),
            "logic",
            "Q5",
            "DisplayLogic",
        ),
        (
            question(
                "QID5",
                "Q5",
                "TE",
                "SL",
                DisplayLogic=logic({"LeftOperand": "q://QID77/SelectableChoice/1", "Operator": "Selected"}),
            ),
            "unknown_name",
            "Q5",
            "DisplayLogic",
        ),
        (question("QID5", "Q5", "MC", "SAVR", Choices=[]), "choices_missing", "Q5", "type"),
    ],
)
def test_refused_with_question_and_column(asked: dict[str, Any], code: str, row: str, column: str) -> None:
    with pytest.raises(UserError) as refused:
        read(ONE, asked)
    facts = refused.value.facts
    assert (refused.value.code, facts["row"], facts["column"]) == (f"qualtrics_{code}", row, column)


def test_what_is_in_the_trash_is_not_asked() -> None:
    found = read(ONE, MANY, elements=[{"Type": "Question", "QuestionID": "QID1"}])
    assert found.questionnaire.order == ("q1",)
    assert told(found)["unused_left_out"] == "Q2"
