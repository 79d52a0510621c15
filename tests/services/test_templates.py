"""Templates: written, filled in as a person would, imported without a mapping; answers as they were meant."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from scorefact_desktop.cli import scorefact
from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, NOT_ASKED, REFUSED, Answer, Missing
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange import template
from scorefact_desktop.exchange.mapping import MissingKind
from scorefact_desktop.exchange.template_marks import TOOL
from scorefact_desktop.services import campaigns, customers, importing, questionnaires, templates
from scorefact_desktop.services.customers import NewCustomer
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import interviews
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for

CAMPAIGN = "axial/2026"
NAMES = {"vendor": "Axial", "solution": "Örnsköld"}
CUSTOMERS = 5
KINDS = {
    DONT_KNOW: MissingKind.DONT_KNOW,
    REFUSED: MissingKind.REFUSED,
    NOT_APPLICABLE: MissingKind.NOT_APPLICABLE,
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.scorefact") as made:
        campaigns.add_campaign(
            made, "Axial", 2026, questionnaires.standard(), scores=questionnaires.standard_scores(),
            solutions=["Örnsköld"], seed="one",
        )  # fmt: skip
        new = [NewCustomer(f"Kund {n}", reference=f"00{n}") for n in range(CUSTOMERS)]
        customers.add_cases(made, CAMPAIGN, customers.add_customers(made, "axial", new))
        yield made


def written(workspace: Workspace, folder: Path, language: str, campaign: str = CAMPAIGN) -> Path:
    path = folder / f"t-{language}.xlsx"
    templates.write_template(workspace, campaign, language, path, language_for(language))
    return path


def meant(questionnaire: Questionnaire, number: int) -> dict[str, Answer]:
    """One answer to every question, of every kind over five interviews."""
    found = {}
    for place, code in enumerate(questionnaire.order):
        scale = questionnaire.scale_of(code)
        turn = place + number
        if number == 4 and scale.kind is not ScaleKind.TEXT:
            found[code] = (DONT_KNOW, REFUSED, NOT_APPLICABLE)[place % 3]
        elif scale.kind is ScaleKind.TEXT:
            found[code] = Answer(text=f"=1+{turn} ä, « é »")
        elif scale.kind is ScaleKind.NUMBER:
            found[code] = Answer(number=float(turn % 4))
        elif scale.kind is ScaleKind.MULTI:
            values = scale.values
            found[code] = Answer(choices=tuple(sorted({values[turn % len(values)], values[(turn * 3) % len(values)]})))
        else:
            value = scale.values[turn % len(scale.values)]
            words = scale.kind is ScaleKind.CHOICE and scale.choice(value).specify
            found[code] = Answer(choices=(value,), text="the words" if words else "")
    return found


def fill_in(path: Path, questionnaire: Questionnaire, answers: dict[int, dict[str, Answer]], language: str) -> None:
    """Type answers into the cells, by the texts that the lists offer."""
    book = load_workbook(path)
    table = book[template.RESPONSES]
    places = {str(cell.value): cell.column for cell in table[1]}
    offered = lists_of(book)
    missing = template.MISSING_WORDS[language]
    yes, no = template.CHOSEN_WORDS[language]

    def put(row: int, header: str, value: Any) -> None:
        column = places[header]
        if header in offered and value not in offered[header]:
            assert header.endswith("other"), (header, value, offered[header])
        table.cell(row, column).value = value
        if isinstance(value, str):
            table.cell(row, column).data_type = "s"

    for number, given in answers.items():
        row = 3 + number
        put(row, "interview_date", "2026-03-0" + str(number + 1))
        for code, answer in given.items():
            scale = questionnaire.scale_of(code)
            word = next((missing[kind] for one, kind in KINDS.items() if one == answer), None)
            if scale.kind is ScaleKind.MULTI:
                for choice in scale.choices:
                    header = f"{code}/{choice.code}"
                    put(row, header, word or (yes if choice.value in answer.choices else no))
            elif word:
                put(row, code, word)
            elif scale.kind is ScaleKind.RATING:
                put(row, code, answer.choices[0])
            elif answer.choices:
                put(row, code, fill(text_in(scale.choice(answer.choices[0]).text, language) or "", language, **NAMES))
                if answer.text:
                    put(row, f"{code}/other_text", answer.text)
            else:
                put(row, code, answer.text or answer.number)
    book.save(path)


def lists_of(book: Any) -> dict[str, list[Any]]:
    """What the closed lists of each column offer, by its header."""
    table, lists = book[template.RESPONSES], book[template.CHOICES]
    found = {}
    for rule in table.data_validations.dataValidation:
        if rule.showErrorMessage:
            column = next(iter(rule.sqref.ranges)).min_col
            area = rule.formula1.partition("!")[2].replace("$", "")
            found[str(table.cell(1, column).value)] = [cell.value for row in lists[area] for cell in row]
    return found


def stored(workspace: Workspace, campaign: str = CAMPAIGN) -> dict[int | None, dict[str, Answer]]:
    with workspace.reader() as connection:
        found = interviews.of_campaign(connection, stored_campaigns.find(connection, campaign).id)
        return {one.case_id: interviews.load(connection, one.id) for one in found}


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_filled_in_by_a_person_it_imports_without_a_mapping(
    tmp_path: Path, workspace: Workspace, language: str
) -> None:
    questionnaire = questionnaires.standard()
    path = written(workspace, tmp_path, language)
    answers = {number: meant(questionnaire, number) for number in range(CUSTOMERS)}
    fill_in(path, questionnaire, answers, language)
    tried = importing.dry_run(path, workspace=workspace, campaign=CAMPAIGN)
    assert (tried.found.tool, tried.rows, tried.invalid) == (TOOL, CUSTOMERS, 0)
    result = importing.run(workspace, CAMPAIGN, path)
    assert (result.added, result.skipped, result.rejected, result.without_case) == (CUSTOMERS, 0, 0, 0)
    assert not result.problems
    assert {one.code for one in result.notices} <= {"mixed_types", "possible_missing_codes"}
    with workspace.reader() as connection:
        made = interviews.of_campaign(connection, stored_campaigns.find(connection, CAMPAIGN).id)
        assert {one.language for one in made} == {language}
        assert {(one.finished_at or "")[:10] for one in made} == {f"2026-03-0{n + 1}" for n in range(CUSTOMERS)}
        everything = [
            {**interviews.load(connection, one.id), **interviews.load_aside(connection, one.id)} for one in made
        ]
    for number, found in enumerate(everything):
        routed = {code for code, one in found.items() if one.missing is Missing.ROUTED_PAST}
        for code, answer in answers[number].items():
            if code not in routed:
                assert found[code] == answer, (language, number, code)


def test_blank_rows_are_left_out_and_a_row_filled_in_again_is_an_update(tmp_path: Path, workspace: Workspace) -> None:
    questionnaire = questionnaires.standard()
    first = written(workspace, tmp_path, "sv")
    fill_in(first, questionnaire, {1: meant(questionnaire, 1)}, "sv")
    again = tmp_path / "fr"
    again.mkdir()
    second = written(workspace, again, "fr")
    assert importing.run(workspace, CAMPAIGN, first).added == 1
    third = tmp_path / "third"
    third.mkdir()
    rows = templates.write_template(workspace, CAMPAIGN, "en", third / "t.xlsx", language_for("en")).rows
    assert rows == CUSTOMERS - 1
    fill_in(second, questionnaire, {1: meant(questionnaire, 2)}, "fr")
    result = importing.run(workspace, CAMPAIGN, second)
    assert (result.added, result.updated) == (0, 1)


def test_the_workbook_is_what_people_need(tmp_path: Path, workspace: Workspace) -> None:
    book = load_workbook(written(workspace, tmp_path, "fr"))
    table = book[template.RESPONSES]
    assert book.sheetnames == ["Lisez-moi", template.RESPONSES, template.CHOICES]
    assert book[template.CHOICES].sheet_state == "hidden"
    assert table.freeze_panes == "D3"
    assert table.protection.sheet
    assert table["A1"].protection.locked
    assert not table.column_dimensions["F"].protection.locked
    assert [table.cell(row, 2).value for row in range(3, 8)] == [f"00{n}" for n in range(5)]
    texts = [str(cell.value) for cell in table[2]]
    assert any("d’Axial" in text for text in texts)
    assert not any("{" in text for text in texts)
    offered = lists_of(book)
    assert offered["nps_score"] == [*range(11), "ne sait pas", "refuse de répondre", "sans objet"]
    assert {str(cell.value) for cell in table[1]} >= set(offered)
    grey = [cell for cell in table[3] if cell.fill.fgColor.rgb == "00BFBFBF"]
    assert grey
    assert all(cell.protection.locked for cell in grey)


def test_what_is_grey_is_stored_as_not_asked(tmp_path: Path, workspace: Workspace) -> None:
    questionnaire = questionnaires.standard()
    path = written(workspace, tmp_path, "en")
    table = load_workbook(path)[template.RESPONSES]
    grey = {
        str(table.cell(1, cell.column).value).partition("/")[0]
        for cell in table[3]
        if cell.fill.fgColor.rgb == "00BFBFBF"
    }
    given = {code: answer for code, answer in meant(questionnaire, 0).items() if code not in grey}
    fill_in(path, questionnaire, {0: given}, "en")
    importing.run(workspace, CAMPAIGN, path)
    (found,) = stored(workspace).values()
    assert {code for code, one in found.items() if one == NOT_ASKED} <= grey
    assert all(found.get(code, NOT_ASKED).missing in (Missing.NOT_ASKED, Missing.ROUTED_PAST) for code in grey)


def test_a_campaign_without_cases_has_rows_to_fill_in(tmp_path: Path, workspace: Workspace) -> None:
    campaigns.add_campaign(workspace, "Nova", 2026, questionnaires.standard(), population=40, sample=7)
    path = tmp_path / "t.xlsx"
    made = templates.write_template(workspace, "nova/2026", "en", path, language_for("en"))
    assert (made.rows, made.questions) == (7, 65)
    book = load_workbook(path)
    book[template.RESPONSES]["F4"].value = lists_of(book)[str(book[template.RESPONSES]["F1"].value)][0]
    book.save(path)
    assert importing.run(workspace, "nova/2026", path).added == 1


def test_refusals(tmp_path: Path, workspace: Workspace) -> None:
    with workspace.transaction() as connection:
        connection.execute("UPDATE \"case\" SET final = 1, disposition = 'refused'")
    with pytest.raises(UserError) as nobody:
        written(workspace, tmp_path, "en")
    assert nobody.value.code == "template_nobody_left"
    assert not list(tmp_path.glob("*.xlsx"))
    standard = questionnaires.standard()
    first = standard.questions[0].model_copy(update={"text": {"en": "Only English"}})
    short = standard.model_copy(update={"questions": (first, *standard.questions[1:]), "version": "9"})
    campaigns.add_campaign(workspace, "Other", 2026, short, population=5)
    with pytest.raises(UserError) as untranslated:
        written(workspace, tmp_path, "sv", "other/2026")
    assert untranslated.value.code == "template_text_missing"


def test_the_command(tmp_path: Path, workspace: Workspace) -> None:
    out = tmp_path / "T.xlsx"
    arguments = ["template", "--workspace", str(workspace.path), "--campaign", CAMPAIGN, "--lang", "sv"]
    done = CliRunner().invoke(scorefact, [*arguments, "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert load_workbook(out).sheetnames[0] == "Läs mig"
    assert CliRunner().invoke(scorefact, [*arguments[:-2], "--out", str(out)]).exit_code == 2
