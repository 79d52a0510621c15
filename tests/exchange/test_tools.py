"""Shapes that tools are documented to write, made up here: recognised, their roles, missing codes and texts read."""

from collections.abc import Sequence

import pytest

from scorefact_desktop.domain.answers import NOT_ASKED
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange import matching, validate
from scorefact_desktop.exchange.definitions.reading import read_definition
from scorefact_desktop.exchange.mapping import Role
from scorefact_desktop.exchange.propose import propose
from scorefact_desktop.exchange.staged import Staged
from scorefact_desktop.exchange.values import parse_date
from scorefact_desktop.services.questionnaires import standard
from tests.exchange.tables import Rows, as_csv, staged, table


def roles(found: Staged) -> dict[str, str]:
    columns = matching.propose(found.found).columns
    return {name: one.role.value for name, one in columns.items() if one.role not in (None, Role.IGNORE)}


def texts(found: Staged, name: str) -> list[str]:
    column = found.found.column(name)
    assert column is not None
    return [row.cells[column.index] for row in found.rows()]


CRM: dict[str, Sequence[str]] = {
    "zendesk": ["Summation column", "Id", "Requester", "Requester email", "Assignee", "Group", "Subject", "Status",
                "Created at", "Solved at", "Satisfaction Score", "Organization"],
    "freshdesk": ["Ticket ID", "Subject", "Status", "Priority", "Agent", "Group", "Created time", "Due by Time",
                  "Resolved time", "Customer interactions", "Resolution status", "Survey results"],
    "servicenow": ["number", "short_description", "caller_id", "assignment_group", "opened_at", "sys_id", "priority"],
    "dynamics": ["(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On",
                 "Account Name", "Main Phone", "Address 1: City", "Primary Contact"],
    "hubspot": ["Record ID", "Company name", "Company owner", "Create Date", "Lifecycle Stage", "Company Domain Name"],
    "jira": ["Summary", "Issue key", "Issue id", "Issue Type", "Status", "Comment", "Comment"],
    "salesforce": ["Id", "IsDeleted", "Name", "OwnerId", "SystemModstamp", "Industry"],
}  # fmt: skip


@pytest.mark.parametrize("tool", CRM)
def test_helpdesks_and_crm(tool: str) -> None:
    header = CRM[tool]
    found = table(header, [[f"{name} {n}" for name in header] for n in range(4)]).found
    assert (found.tool, found.rows) == (tool, 4)
    assert found.confidence >= 0.8


def test_dynamics_in_other_languages() -> None:
    for first in ("(Ne pas modifier) Compte", "(Ändra inte) Konto", "(Nicht ändern) Firma"):
        assert table([first, "Nom"], [["1", "a"], ["2", "b"]]).found.tool == "dynamics"


def test_survey_solutions_with_its_codes_for_no_answer() -> None:
    header = ["interview__key", "interview__id", "nps_score", "sat_overall", "nps_reason", "has__errors", "sssys_irnd"]
    rows: Rows = [["11-22-33-44", f"{n:032x}", 9 if n else -999999999, 1 + n, "##N/A##" if n else "good", 0, 0.1 * n]
                  for n in range(3)]  # fmt: skip
    found = staged(as_csv(header, rows, "\t", "utf-8-sig"), "data.tab")
    assert (found.found.tool, found.found.delimiter) == ("survey_solutions", "\t")
    assert roles(found)["interview__id"] == "response_id"
    proposal = matching.propose(found.found, standard())
    assert proposal.columns["nps_score"].missing == {"-999999999": "missing"}
    answers = [one.answers for one in validate.responses(found, proposal, standard())]
    assert ["nps_score" in one for one in answers] == [False, True, True]


def test_the_roster_of_survey_solutions() -> None:
    found = staged(as_csv(["interview__key", "interview__id", "product__id", "price"],
                          [["1", "a", n, 10 * n] for n in range(3)], "\t"), "product.tab")  # fmt: skip
    assert found.found.tool == "survey_solutions"


def test_a_vv_file_of_lime_survey() -> None:
    labels = ["Response ID", "Date submitted", "Last page", "Start language", "How likely?", "Why?", "Later?"]
    codes = ["id", "submitdate", "lastpage", "startlanguage", "nps_score", "nps_reason", "sat_overall"]
    rows = [["1", "2020-01-01 10:00:00", "3", "en", "9", "two{newline}lines {lbrace}x{rbrace}", "{question_not_shown}"],
            ["2", "2020-01-02 10:00:00", "3", "en", "3", "no", "1"]]  # fmt: skip
    found = staged(as_csv(labels, [codes, *rows], "\t"), "vvexport_1.csv")
    assert (found.found.tool, found.found.rows) == ("limesurvey", 2)
    assert texts(found, "nps_reason")[0] == "two\nlines {x}"
    assert found.found.columns[4].label == "How likely?"
    proposal = matching.propose(found.found, standard())
    first = next(validate.responses(found, proposal, standard()))
    assert first.answers["sat_overall"] == NOT_ASKED


def test_codes_and_texts_of_lime_survey_in_one_header() -> None:
    header = ["id. Response ID", "submitdate. Date submitted", "nps_score. How likely are you?",
              "W1[SQ001]. Why did you buy? [Price]", "W1[SQ002]. Why did you buy? [People]"]  # fmt: skip
    rows = [[n, "2020-01-01", n, "Yes" if n % 2 else "No", "No" if n % 3 else "Yes"] for n in range(1, 9)]
    found = table(header, rows)
    assert found.found.tool == "limesurvey"
    draft = propose(found.found, "lime")
    multi = [one for one in draft.questionnaire.questions
             if draft.questionnaire.scale_of(one.code).kind is ScaleKind.MULTI]  # fmt: skip
    assert [one.code for one in multi] == ["w1"]
    assert matching.propose(found.found, standard()).columns["nps_score. How likely are you?"].question == "nps_score"


@pytest.mark.parametrize(
    ("header", "first"),
    [
        ("Timestamp", "6/15/2020 11:34:01"),
        ("Timestamp", "2020/06/15 11:34:01 AM EST"),
        ("Horodateur", "15/06/2020 11:34:01"),
        ("Horodateur", "2020/06/15 11:34:01 AM UTC+2"),
        ("Tidstämpel", "2020-06-15 11:34:01"),
        ("Zeitstempel", "15.06.2020 11:34:01"),
        ("Marca temporal", "15/06/2020 11:34:01"),
        ("Aikaleima", "15.6.2020 klo 11.34.01"),
        ("Tidsstempel", "15/06/2020 11.34.01"),
        ("タイムスタンプ", "2020/06/15 11:34:01"),
        ("Отметка времени", "15.06.2020 11:34:01"),
    ],
)
def test_google_forms_in_the_language_of_its_owner(header: str, first: str) -> None:
    found = table([header, "How likely?", "Why?"], [[first, n, f"since it is {n}"] for n in range(5)])
    assert found.found.tool == "google_forms"
    assert roles(found)[header] == "date"
    days = {one.day for one in validate.responses(found, matching.propose(found.found, standard()), standard())}
    assert [day and day.isoformat() for day in days] == ["2020-06-15"]


@pytest.mark.parametrize(
    "header",
    [
        ["ID", "Start time", "Completion time", "Email", "Name"],
        ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"],
        ["ID", "Starttid", "Slutförandetid", "E-post", "Namn"],
        ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"],
        ["ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"],
        ["ID", "Ora di inizio", "Ora di completamento", "Posta elettronica", "Nome"],
        ["ID", "Hora de início", "Hora de conclusão", "Email", "Nome"],
        ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"],
        ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-post", "Navn"],
        ["ID", "Aloitusaika", "Valmistumisaika", "Sähköposti", "Nimi"],
    ],
)
def test_microsoft_forms_in_the_language_of_its_owner(header: list[str]) -> None:
    rows = [[n, "2024-03-01 10:00:00", "2024-03-01 10:05:00", "anonymous", "", n, "a;b;"] for n in range(1, 6)]
    found = table([*header, "How likely?", "Which?"], rows)
    assert found.found.tool == "microsoft_forms"
    assert {name: roles(found)[name] for name in (header[0], header[2])} == {
        header[0]: "response_id", header[2]: "date",
    }  # fmt: skip


def test_labels_of_kobo_that_repeat_and_a_child_with_an_orphan() -> None:
    header = ["Name", "Name", "How?", "How?/Bus", "How?/On foot", "_id", "_uuid", "_submission_time", "_index"]
    rows = [["a", "b", "Bus", 1, 0, 1, "u1", "2020-01-01", 1],
            ["c", "d", "Bus On foot", 1, 1, 2, "u2", "2020-01-02", 2],
            ["e", "f", "", "", "", 3, "u3", "2020-01-03", 3]]  # fmt: skip
    found = table(header, rows)
    assert found.found.tool == "kobo"
    assert [column.name for column in found.found.columns][:2] == ["Name", "Name (2)"]
    draft = propose(found.found, "kobo")
    kinds = {one.code: draft.questionnaire.scale_of(one.code).kind for one in draft.questionnaire.questions}
    assert kinds["how"] is ScaleKind.MULTI
    child = table(["kid", "_index", "_parent_index"], [["x", 1, 1], ["y", 2, 9]])
    assert [(one.line, one.code) for one in child.found.problems] == [(3, "no_parent")]


DICTIONARY = """[Dictionary]
Version=CSPro 7.5
Label=Households|Hushåll
Name=HH_DICT
RecordTypeStart=1
RecordTypeLen=1

[Languages]
EN=English
SV=Svenska

[Level]
Label=Household
Name=HH_LEVEL

[IdItems]

[Item]
Label=Number
Name=HH_ID
Start=2
Len=4

[Record]
Label=Answers|Svar
Name=ANSWERS
RecordTypeValue='1'
RecordLen=20

[Item]
Label=Sex|Kön
Name=SEX
Start=6
Len=1

[ValueSet]
Label=Sex
Name=SEX_VS1
Value=1;Male|Man
Value=2;Female|Kvinna

[Item]
Label=Age|Ålder
Name=AGE
Start=7
Len=3

[ValueSet]
Name=AGE_VS1
Value=0:120;Years

[Item]
Label=Remarks
Name=REMARKS
Start=10
Len=10
DataType=Alpha
"""


def test_an_older_cspro_dictionary() -> None:
    import io

    built = read_definition(io.BytesIO(DICTIONARY.encode("utf-8-sig")), "hh.dcf")
    questions = {one.code: one for one in built.questionnaire.questions}
    assert list(questions) == ["sex", "age", "remarks"]
    assert questions["sex"].text == {"en": "Sex", "sv": "Kön"}
    scale = built.questionnaire.scale_of("sex")
    assert [one.text for one in scale.choices] == [{"en": "Male", "sv": "Man"}, {"en": "Female", "sv": "Kvinna"}]
    assert built.questionnaire.scale_of("age").kind is ScaleKind.NUMBER
    assert built.questionnaire.scale_of("remarks").kind is ScaleKind.TEXT
    with pytest.raises(UserError) as refused:
        read_definition(io.BytesIO(DICTIONARY.replace("RecordLen=20", "MaxRecords=9").encode()), "hh.dcf")
    assert refused.value.code == "cspro_repeat"
    with pytest.raises(UserError) as told:
        staged(DICTIONARY.encode(), "hh.dcf")
    assert told.value.code == "definition_file"


@pytest.mark.parametrize("text", ["Apr 26, 2018 8:58:20 AM", "26 avr. 2018", "26 april 2018 08:58", "26. April 2018"])
def test_days_with_the_names_of_months(text: str) -> None:
    day = parse_date(text)
    assert day is not None
    assert day.isoformat() == "2018-04-26"
