"""Definition files that real tools wrote: converted, or refused naming row and column; spot checks from the files."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.domain.texts import LANGUAGES, text_in
from scorefact_desktop.services.definitions import Definition, look
from scorefact_desktop.services.sentences import sentence

FOLDER = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "real_exports"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the real exports in ../shared/data are not here; they may not be copied"
)
#: file: questions, or the code, row and column of the refusal
FILES: dict[str, int | tuple[str, str, str]] = {
    "limesurvey/dt_limesurvey_survey_222232.lss": 135,
    "limesurvey/imex_survey-one-question-two-languages.lss": 1,
    "limesurvey/limonaid_testing-multilingual-export.txt": 1,
    "cspro/TestDict.dcf": ("cspro_repeat", "TESTDICT_REC", "occurrences"),
    "limesurvey/n2_test_survey_structure.xml": 42,
    "limesurvey/n2_test_survey_structure.lss": ("limesurvey_type", "G3Q3", "type"),
    "qualtrics/many_types.qsf": ("qualtrics_type", "Q4", "QuestionType"),
    "qualtrics/multi_answer.qsf": 5,
    "qualtrics/survey_logic.qsf": ("qualtrics_logic", "Q2", "DisplayLogic"),
    "xlsform/ona_childrens_survey_sw_missing_en_label.xlsx": ("xlsform_repeat", "4", "type"),
    "xlsform/ona_mali_health.xlsx": ("xlsform_type", "16", "type"),
    "xlsform/ona_multi_lingual_form.xlsx": 5,
    "xlsform/pyxform_UCL_Biomass_Plot_Form.xlsx": ("xlsform_type", "16", "type"),
    "xlsform/pyxform_bad_calc.xlsx": ("xlsform_expression", "2", "calculation"),
    "xlsform/pyxform_case_insensitivity.xlsx": ("xlsform_type", "3", "type"),
    "xlsform/pyxform_choice_filter_test.xlsx": 3,
    "xlsform/pyxform_duplicate_columns.xlsx": ("xlsform_duplicate_column", "1", "label"),
    "xlsform/pyxform_extra_sheet_names.xlsx": 1,
    "xlsform/pyxform_or_other.xlsx": 2,
    "xlsform/pyxform_specify_other.xlsx": 1,
    "xlsform/pyxform_widgets.csv": ("xlsform_type", "12", "type"),
    "xlsform/pyxform_widgets.xls": ("xlsform_type", "11", "type"),
    "xlsform/ruODK_I8n_label_lang.xls": 4,
}
TABLE: list[tuple[str, str, str, str, str]] = []


@pytest.fixture(scope="module", autouse=True)
def table() -> Iterator[None]:
    """Prints what became of each file, for `pytest -s`."""
    yield
    lines = [f"\n{'file':55} {'tool':11} {'rows':>4} result reason"]
    for file, tool, rows, result, reason in sorted(TABLE):
        lines.append(f"{file:55} {tool:11} {rows:>4} {result:6} {reason}")
    sys.stdout.write("\n".join(lines) + "\n")


def found_in(name: str) -> Definition:
    return look(FOLDER / name)


@pytest.mark.parametrize("name", FILES)
def test_converted_or_refused_with_its_place(name: str) -> None:
    wanted = FILES[name]
    if isinstance(wanted, tuple):
        with pytest.raises(UserError) as refused:
            found_in(name)
        facts = refused.value.facts
        told = sentence(refused.value, lambda _context, text, _comment=None, _n=-1: text)
        TABLE.append((name, refused.value.code.partition("_")[0], "", "refuse", told))
        assert (refused.value.code, facts["row"], facts["column"]) == wanted
        assert f"Row {facts['row']}" in told
        assert str(facts["column"]) in told
        return
    found = found_in(name)
    changes = ", ".join(f"{one.code} {one.facts['count']}" for one in found.warnings)
    TABLE.append(
        (name, found.tool, str(found.rows), "import", f"{len(found.questionnaire.questions)} questions; {changes}")
    )
    assert len(found.questionnaire.questions) == wanted
    assert not problems(found.questionnaire)
    for language in LANGUAGES:
        asked = [text_in(question.text, language) for question in found.questionnaire.questions]
        assert all(asked) or not any(asked) or "missing_translation" in {one.code for one in found.warnings}


def form(name: str) -> Questionnaire:
    return found_in(f"xlsform/{name}").questionnaire


def test_a_form_in_three_languages() -> None:
    found = form("ona_multi_lingual_form.xlsx")
    age, sex = found.by_code["age"], found.scale_of("sex_resp")
    assert age.text == {"en": "Age", "sw": "Umri", "fr": "L'age"}
    assert [(one.value, one.text["fr"]) for one in sex.choices] == [(1, "Masculine"), (2, "Feminine")]
    assert found.scale_of("fruits").kind is ScaleKind.MULTI
    assert [one.code for one in found.scale_of("fruits").choices][-2:] == ["other", "none"]
    assert found.code == "multi-lingual-export"
    assert found.themes[0].name == {"en": "Group 1", "sw": "Kikundi1", "fr": "Groupe1"}


def test_other_to_be_specified() -> None:
    assert [(one.code, one.specify) for one in form("pyxform_specify_other.xlsx").scales[0].choices] == [
        ("male", False),
        ("female", False),
        ("other", True),
    ]


def test_a_survey_of_54_questions_in_german() -> None:
    found = found_in("limesurvey/dt_limesurvey_survey_222232.lss")
    one = found.questionnaire
    assert found.rows == 54
    assert one.by_code["ma1a3"].condition == "selected(ma1, 'ma103')"
    assert one.by_code["ma1a0"].condition == "selected(ma1, 'other')"
    assert [choice.text["de"] for choice in one.scale_of("fach").choices[:3]] == [
        "Maschinenbau",
        "Elektrotechnik",
        "Informatik",
    ]
    assert one.scale_of("fach").choices[0].text["und"] == "Maschinenbau"  # shown to those who speak no German
    assert one.by_code["dze1_dze1002"].short["de"] == "Er ist ein virtuelles Abbild eines CPS."
    assert one.by_code["kontakt"].text["und"] == one.by_code["kontakt"].text["de"]
    assert len(one.blocks) == len(one.themes)


def test_a_survey_in_two_languages_as_a_structure_file() -> None:
    one = found_in("limesurvey/limonaid_testing-multilingual-export.txt").questionnaire
    assert one.questions[0].text["nl"] == "Vraagtekst"
    assert one.questions[0].instruction["nl"] == "Hulptekst"
    assert [(choice.value, choice.text["nl"]) for choice in one.scales[0].choices] == [
        (1, "Dit is antwoordoptie 1"),
        (2, "Antwoordoptie 2"),
    ]


def test_the_paper_form_of_a_survey() -> None:
    one = found_in("limesurvey/n2_test_survey_structure.xml").questionnaire
    assert one.scale_of("g1q1").kind is ScaleKind.RATING  # the numbers 1 to 5
    assert [choice.text["und"] for choice in one.scale_of("g1q2").choices] == ["Option 1", "Option 2", "Option 3"]
    assert one.scale_of("g5q1").kind is ScaleKind.MULTI
    assert [choice.specify for choice in one.scale_of("g5q1").choices] == [False, False, False, True]
    assert one.by_code["g1q3"].instruction == {"und": "Help text for G1Q3"}


def test_recoded_values() -> None:
    one = found_in("qualtrics/multi_answer.qsf").questionnaire
    assert one.order == ("q2", "q4", "q3", "q5", "mc_question_five")
    assert [choice.value for choice in one.scale_of("q4").choices] == [10, 11, 12]
    assert one.scale_of("q4").choices[0].text == {"en": "Click to write Statement 1"}


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")  # what other programs left in a workbook
def test_what_the_oracle_refuses_is_refused() -> None:
    pytest.importorskip("pyxform", reason="pyxform is the oracle of forms and is not installed")
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    refused_there = set()
    for path in sorted((FOLDER / "xlsform").iterdir()):
        try:
            convert(str(path), validate=False)
        except PyXFormError:
            refused_there.add(f"xlsform/{path.name}")
    assert refused_there
    assert all(isinstance(FILES[name], tuple) for name in refused_there)
