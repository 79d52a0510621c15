"""Files that real tools wrote: each is recognised, with the right number of respondents and right values."""

import sys
from pathlib import Path

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.reading import read
from scorefact_desktop.exchange.staged import Staged
from scorefact_desktop.services import definitions
from scorefact_desktop.services.import_words import recognised
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.translation import language_for

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real_exports"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the real exports in ../shared/data are not here; they may not be copied"
)
#: file: tool, respondents, columns
TABLES = {
    "crm_helpdesk/churnguard_salesforce_accounts.csv": ("table", 150, 11),
    "crm_helpdesk/churnguard_zendesk_tickets.csv": ("table", 150, 17),
    "crm_helpdesk/sfdc_csvEscapedQuotes.csv": ("table", 2, 2),
    "crm_helpdesk/sfdc_csvtext_BOM_UTF16LE.csv": ("table", 2, 3),
    "crm_helpdesk/sfdc_csvtext_BOM_UTF8.csv": ("table", 2, 3),
    "crm_helpdesk/sfdc_dateWithTimeZone.csv": ("salesforce", 2, 9),
    "google_forms/dask_2019.csv": ("google_forms", 259, 24),
    "google_forms/dask_2021.csv": ("google_forms", 247, 43),
    "kobo_ona/briefcase_choice-lists.csv": ("odk_briefcase", 1, 10),
    "kobo_ona/briefcase_nested-repeats.csv": ("odk_briefcase", 1, 4),
    "kobo_ona/briefcase_nested-repeats-g1.csv": ("odk_briefcase", 3, 5),
    "kobo_ona/briefcase_nested-repeats-g2.csv": ("odk_briefcase", 4, 5),
    "kobo_ona/briefcase_nested-repeats-g3.csv": ("odk_briefcase", 5, 4),
    "kobo_ona/kobocat_bad.csv": ("kobo", 9, 30),
    "kobo_ona/kobocat_children.csv": ("kobo", 3, 18),
    "kobo_ona/kobocat_children_cartoons.csv": ("kobo", 4, 10),
    "kobo_ona/kobocat_children_cartoons_characters.csv": ("kobo", 2, 10),
    "kobo_ona/kobocat_childrens_survey.csv": ("kobo", 2, 18),
    "kobo_ona/kobocat_good.csv": ("kobo", 9, 30),
    "kobo_ona/kobocat_nested_repeats.csv": ("kobo", 2, 32),
    "kobo_ona/kobocat_transportation.csv": ("kobo", 4, 23),
    "kobo_ona/kobocat_transportation_export.xlsx": ("kobo", 4, 30),
    "kobo_ona/ona_csv_import_with_multiple_select.csv": ("kobo", 1, 31),
    "kobo_ona/ona_non_utf8.csv": ("kobo", 23, 18),
    "kobo_ona/ona_same_uuid.csv": ("kobo", 1, 41),
    "kobo_ona/ona_transportation_labels_only.csv": ("kobo", 1, 31),
    "limesurvey/dt_results_english.csv": ("limesurvey", 96, 317),
    "limesurvey/expert_two_row_header.csv": ("table", 45, 38),
    "limesurvey/limonaid_survey_998192_R_data_file.csv": ("limesurvey", 7, 71),
    "limesurvey/n2_dummy_data_codeonly.csv": ("limesurvey", 12, 559),
    "qualtrics/many_types_insights.csv": ("qualtrics", 5, 190),
    "qualtrics/many_types_legacy.csv": ("qualtrics", 5, 189),
    "qualtrics/multi_answer_insights.csv": ("qualtrics", 5, 36),
    "qualtrics/multi_answer_legacy.csv": ("qualtrics", 5, 35),
    "qualtrics/qualtRics_sample.csv": ("qualtrics", 1, 20),
    "qualtrics/survey_logic.csv": ("qualtrics", 10, 20),
    "surveymonkey/StarWars.csv": ("surveymonkey", 1186, 38),
    "surveymonkey/comma-survey.csv": ("surveymonkey", 1129, 13),
    "typeform/fcc2016_part1_head.csv": ("typeform", 119, 51),
}


def column(staged: Staged, name: str) -> list[str]:
    found = staged.found.column(name)
    assert found is not None, [one.name for one in staged.found.columns][:40]
    return [row.cells[found.index] for row in staged.rows()]


@pytest.mark.parametrize("name", TABLES)
def test_recognised(name: str) -> None:
    found = read(FOLDER / name).found
    assert (found.tool, found.rows, len(found.columns)) == TABLES[name]
    assert found.rejected == 0


def test_every_file_is_named() -> None:
    definitions = {path.name for path in DEFINITIONS}
    tables = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.csv")} | {
        str(path.relative_to(FOLDER)) for path in FOLDER.glob("kobo_ona/*.xlsx")
    }
    assert {name for name in tables if Path(name).name not in definitions} == set(TABLES)


DEFINITIONS = sorted(
    path
    for path in FOLDER.rglob("*")
    if path.suffix in (".lss", ".qsf", ".dcf", ".xml", ".txt") or (path.parent.name == "xlsform" and path.is_file())
)


@pytest.mark.parametrize("path", DEFINITIONS, ids=lambda path: path.name)
def test_definitions_are_told_apart_from_responses(path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read(path)
    assert refused.value.code == "definition_file"


def test_table_of_every_file() -> None:
    """Printed with -rP: what became of each file, and why."""
    translate = language_for("en")
    codes: set[str] = set()
    lines = [f"{'file':58} {'tool':16} {'rows':>5} {'columns':>7} result and reason"]
    for path in sorted(FOLDER.rglob("*")):
        if not path.is_file() or path.name == "SOURCES.md":
            continue
        tool, rows, columns = "-", 0, 0
        try:
            try:
                found = read(path).found
                tool, rows, columns = found.tool, found.rows, len(found.columns)
                reason = f"responses: {recognised(found, translate)}"
            except UserError as error:
                if error.code != "definition_file":
                    raise
                built = definitions.look(path)
                tool, rows, columns = built.tool, built.rows, built.columns
                reason = f"questionnaire: {len(built.questionnaire.questions)} questions"
        except UserError as error:
            reason = f"refused, {error.code}: {sentence(error, translate)}"
            codes.add(error.code)
        lines.append(f"{path.relative_to(FOLDER)!s:58} {tool:16} {rows:5} {columns:7} {reason}")
    sys.stdout.write("\n".join(lines) + "\n")
    assert len(lines) > 60
    assert not codes & {"not_a_table", "reading_crashed", "definition_file"}


def test_values_of_qualtrics() -> None:
    staged = read(FOLDER / "qualtrics/qualtRics_sample.csv")
    assert {one.label for one in staged.found.columns} >= {"Anfangsdatum", "Enddatum"}
    legacy = read(FOLDER / "qualtrics/multi_answer_legacy.csv")
    assert all(text.startswith("R_") for text in column(legacy, "V1"))


def test_values_of_survey_monkey_with_groups_and_bytes_that_fit_nothing() -> None:
    staged = read(FOLDER / "surveymonkey/StarWars.csv")
    assert column(staged, "RespondentID")[0] == "3292879998"
    films = [one.name for one in staged.found.columns if one.name.startswith("Which of the following Star Wars films")]
    assert len(films) == 6
    assert films[0].endswith("[Star Wars: Episode I The Phantom Menace]")
    assert column(staged, "Gender")[:2] == ["Male", "Male"]


def test_values_of_a_header_in_two_rows() -> None:
    staged = read(FOLDER / "limesurvey/expert_two_row_header.csv")
    assert staged.found.columns[0].name.endswith("[Maschinenbau]")
    assert [row.cells[0] for row in staged.rows()][:1] == ["Ja"]


def test_accents_of_a_macintosh_file() -> None:
    staged = read(FOLDER / "kobo_ona/ona_non_utf8.csv")
    assert "Hôpital" in column(staged, "TYPE")


def test_delimiters_and_encodings() -> None:
    assert read(FOLDER / "limesurvey/dt_results_english.csv").found.delimiter == ";"
    assert column(read(FOLDER / "crm_helpdesk/sfdc_csvtext_BOM_UTF16LE.csv"), "column1") == ["row1-1", "row2-1"]
    assert column(read(FOLDER / "crm_helpdesk/sfdc_csvEscapedQuotes.csv"), "column1")[0] == '"The Best" Account'
