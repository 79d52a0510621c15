"""Customers from other people's files: recognised, validated, joined, stored as a frame, updated, taken back."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scorefact_desktop.cli import scorefact
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import customer_mapping, phones
from scorefact_desktop.exchange.customer_words import country_of, name_key, role_of
from scorefact_desktop.exchange.sheet_writer import save_rows
from scorefact_desktop.services import campaigns, customer_files, importing, questionnaires
from scorefact_desktop.store import campaigns as stored_campaigns
from scorefact_desktop.store import cases, customers, imports, interviews, vendors
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from tests.exchange.tables import as_csv, saved

CAMPAIGN = "axial/2026"
CRM = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real_exports" / "crm_helpdesk"
HEADER = ["Kundnummer", "Företag", "Bransch", "Anställda", "Land", "Avtalsstart", "Avtalsslut", "Uppsägningstid",
          "Årsvärde", "Valuta", "Kontaktperson", "Roll", "E-post", "Telefon", "Språk"]  # fmt: skip
ROWS = [
    ["001", "Örnsköld AB", "Industri", "120", "Sverige", "2019-05-01", "2027-04-30", "3 månader", "125 000,50", "SEK",
     "Åsa Öberg", "Ekonomichef", "asa@ornskold.se", "+46 8 123 45 67", "svenska"],
    ["002", "Société Générale d’Édition S.A.S.", "Media", "1 200", "Frankrike", "01.02.2018", "2026-12-31", "90",
     "80 000,00", "EUR", "Zoë Lefèvre", "Directrice générale", "zoe@sge.fr", "01 23 45 67 89", "franska"],
]  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.scorefact") as made:
        campaigns.add_campaign(made, "Axial", 2026, questionnaires.standard(), seed="one")
        yield made


def stored(workspace: Workspace) -> tuple[customers.Customer, ...]:
    with workspace.reader() as connection:
        vendor = vendors.find(connection, "axial")
        assert vendor is not None
        return customers.of_vendor(connection, vendor.id)


def people(workspace: Workspace, customer_id: int) -> tuple[customers.Contact, ...]:
    with workspace.reader() as connection:
        return customers.contacts(connection, customer_id)


def fields(read: customer_files.CustomersRead) -> dict[str, str]:
    return {name: column.role for name, column in read.mapping.columns.items() if column.role != "ignore"}


def codes(problems: Sequence[Any]) -> list[tuple[int, str]]:
    return [(one.line, one.code) for one in problems]


def test_a_swedish_table_in_windows_text(tmp_path: Path, workspace: Workspace) -> None:
    path = tmp_path / "kunder.csv"
    path.write_bytes(as_csv(HEADER, ROWS, ";", "cp1252"))
    result = customer_files.run(workspace, CAMPAIGN, path)
    assert (result.added, result.rejected, result.contacts_added, result.problems) == (2, 0, 2, ())
    first, second = sorted(stored(workspace), key=lambda one: one.reference or "")
    assert (first.reference, first.name, first.size, first.country) == ("001", "Örnsköld AB", "50-249", "SE")
    assert (first.signing_date, first.contract_end, first.notice_days) == ("2019-05-01", "2027-04-30", 90)
    assert (first.value, first.currency) == (125_000.5, "SEK")
    assert (second.size, second.country, second.signing_date) == ("250+", "FR", "2018-02-01")
    (asa,) = people(workspace, first.id)
    assert (asa.name, asa.role, asa.email, asa.language) == ("Åsa Öberg", "finance", "asa@ornskold.se", "sv")
    assert asa.phone == "+4681234567"
    (zoe,) = people(workspace, second.id)
    assert (zoe.role, zoe.phone) == ("decision_maker", "+33123456789")
    summary = campaigns.summary(workspace, CAMPAIGN)
    assert (summary.population, summary.sample, summary.cases) == (2, 2, 2)
    with workspace.reader() as connection:
        campaign = stored_campaigns.find(connection, CAMPAIGN)
        assert {one.contact_id for one in cases.of_campaign(connection, campaign.id)} == {asa.id, zoe.id}
        (batch,) = imports.of_campaign(connection, campaign.id)
    assert (batch.kind, batch.added) == ("customers", 2)


def test_a_workbook_with_a_title_row_in_french(tmp_path: Path, workspace: Workspace) -> None:
    path = tmp_path / "clients.xlsx"
    rows: list[list[Any]] = [["Portefeuille clients 2026"], [],
            ["Code client", "Raison sociale", "Secteur d'activité", "Pays", "Date de signature", "Échéance", "Préavis",
             "Part récurrente (%)", "Nom du contact", "Courriel"],
            ["C-1", "Bêta SARL", "Énergie", "Belgique", 43500, "31/12/2027", "6 mois", 80, "Jean Dupont", "j@beta.be"],
            ["C-2", "Gamma", "Santé", "FR", "15/03/2020", "15/03/2026", 30, 45.5, "Marie D", "m@gamma.fr"]]  # fmt: skip
    save_rows(path, "Feuil1", rows)
    read = customer_files.dry_run(path)
    assert set(fields(read).values()) == {"reference", "name", "sector", "country", "signing_date", "contract_end",
                                          "notice", "recurring_share", "contact_name", "contact_email"}  # fmt: skip
    customer_files.run(workspace, CAMPAIGN, path, read=read)
    first, second = sorted(stored(workspace), key=lambda one: one.name)
    assert (first.country, first.signing_date, first.notice_days) == ("BE", "2019-02-04", 180)
    assert first.recurring_share == pytest.approx(0.8)
    assert (second.contract_end, second.notice_days) == ("2026-03-15", 30)


def test_duplicates_in_a_file_become_one_or_are_reported(tmp_path: Path) -> None:
    header = ["Name", "Customer ID", "VAT number", "Country", "Contact", "E-mail"]
    rows = [
        ["Axis Communications AB", "7", "", "SE", "Eva", "eva@axis.example.net"],
        ["AXIS COMMUNICATIONS", "", "", "", "Bo", "bo@axis.example.net"],  # by name
        ["Axis", "", "", "", "Ulf", "ulf@axis.example.net"],  # by domain and a name alike
        ["Something else", "7", "", "", "", ""],  # by number
        ["Delta GmbH", "8", "DE 123 456 789", "DE", "", ""],
        ["Delta Deutschland", "", "DE123456789", "DE", "Uwe", "uwe@gmail.com"],  # by registration number
        ["Delta", "", "", "FR", "", ""],  # another country: two customers, said so
        ["Epsilon", "", "", "", "Al", "al@gmail.com"],  # a free mail box joins nobody
    ]
    read = customer_files.dry_run(saved(tmp_path, header, rows))
    assert [one.name for one in read.customers] == ["Axis Communications AB", "Delta GmbH", "Delta", "Epsilon"]
    assert (read.rows, read.joined, read.rejected) == (8, 4, 0)
    assert codes(read.problems) == [(5, "customer_twice"), (8, "customer_like_another")]


def test_malformed_cells_are_left_out_and_said(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Customer name", "Signing date", "Contract end", "Value", "Currency", "Recurring share", "Email", "Phone"]
    rows = [
        ["Alpha", "31/02/2020", "2026-01-01", "12 000 €", "", "0.5", "not an address", "3.31E+10"],
        ["", "2020-01-01", "", "", "", "", "", ""],
        ["Beta", "2024-01-01", "2020-01-01", "-5", "crowns", "1.5", "Bo <Bo@Beta.se>", "08-123 456"],
        ["Gamma", "n/a", "-", "1.2 M", "usd", "", "a@b", "call me"],
    ]
    result = customer_files.run(workspace, CAMPAIGN, saved(tmp_path, header, rows))
    assert (result.added, result.rejected) == (3, 1)
    found = set(codes(result.problems))
    assert found >= {
        (2, "not_a_date"), (2, "not_an_email"), (2, "not_a_phone"), (3, "customer_name_missing"),
        (4, "ends_before_start"), (4, "not_an_amount"), (4, "not_a_currency"), (5, "not_an_email"), (5, "not_a_phone"),
    }  # fmt: skip
    assert (5, "not_a_date") not in found
    alpha, beta, gamma = stored(workspace)
    assert (alpha.value, alpha.currency, alpha.signing_date) == (12_000, "EUR", None)
    assert (gamma.value, gamma.currency) == (1_200_000, "USD")
    (bo,) = people(workspace, beta.id)
    assert (bo.email, bo.phone) == ("bo@beta.se", "08-123 456")


def test_again_changed_and_taken_back(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Customer", "Customer number", "Sector", "Contact", "E-mail"]
    first = saved(tmp_path, header, [["Alpha", "1", "IT", "Eva", "e@a.se"], ["Beta", "2", "", "", ""]], "a.csv")
    one = customer_files.run(workspace, CAMPAIGN, first)
    again = customer_files.run(workspace, CAMPAIGN, first)
    assert (again.added, again.updated, again.identical, again.before) == (0, 0, 2, one.batch)
    before = stored(workspace)
    rows = [["Alpha AB", "1", "Media", "Eva Ek", "e@a.se"], ["BETA AB", "", "", "Bo", ""], ["Gamma", "3", "", "", ""]]
    second = customer_files.run(workspace, CAMPAIGN, saved(tmp_path, header, rows, "b.csv"))
    assert (second.added, second.updated, second.identical, second.population) == (1, 2, 0, 3)
    alpha, beta, _gamma = stored(workspace)
    assert (alpha.name, alpha.sector, beta.name, beta.reference) == ("Alpha AB", "Media", "Beta", "2")
    with pytest.raises(UserError) as later:
        importing.undo(workspace, one.batch)
    assert later.value.code == "batch_changed_later"
    assert importing.undo(workspace, second.batch) == 2
    assert stored(workspace) == before
    assert [one.name for one in people(workspace, alpha.id)] == ["Eva"]
    assert campaigns.summary(workspace, CAMPAIGN).population == 2
    importing.undo(workspace, again.batch)
    assert importing.undo(workspace, one.batch) == 2
    assert stored(workspace) == ()
    assert campaigns.summary(workspace, CAMPAIGN).population is None


def test_interviewed_customers_stay_and_answers_are_not_touched(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["Customer", "Sector"], [["Alpha", "IT"]])
    made = customer_files.run(workspace, CAMPAIGN, path)
    with workspace.transaction() as connection:
        campaign = stored_campaigns.find(connection, CAMPAIGN)
        (case,) = cases.of_campaign(connection, campaign.id)
        interview = interviews.add(connection, campaign.id, NewInterview({}, case_id=case.id))
    customer_files.run(workspace, CAMPAIGN, saved(tmp_path, ["Customer", "Sector"], [["Alpha", "Media"]], "b.csv"))
    with workspace.reader() as connection:
        assert interviews.get(connection, interview).case_id == case.id
    importing.undo(workspace, made.batch + 1)
    with pytest.raises(UserError) as contacted:
        importing.undo(workspace, made.batch)
    assert contacted.value.code == "customers_contacted"


def test_the_sample_is_drawn_by_its_seed(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["Customer", "Reference"], [[f"Customer {n}", f"R{n}"] for n in range(50)])
    campaigns.add_campaign(workspace, "Nova", 2026, questionnaires.standard(), sample=10, seed="s")
    campaigns.add_campaign(workspace, "Vega", 2026, questionnaires.standard(), sample=10, seed="s")
    names = []
    for campaign in ("nova/2026", "vega/2026"):
        made = customer_files.run(workspace, campaign, path)
        assert (made.added, made.population, made.drawn) == (50, 50, 10)
        with workspace.reader() as connection:
            found = cases.of_campaign(connection, stored_campaigns.find(connection, campaign).id)
            names.append([one.customer_name for one in found])
    assert names[0] == names[1] != [f"Customer {n}" for n in range(10)]
    importing.undo(workspace, 2)
    with workspace.reader() as connection:
        assert not cases.frame(connection, stored_campaigns.find(connection, "vega/2026").id)


def test_fifteen_thousand_customers(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Account ID", "Account Name", "Industry", "Billing Country", "Annual Revenue", "Website", "Phone"]
    rows = [[f"A{n:06d}", f"Company {n}", "IT", "FR", n, f"www.c{n}.com", f"+33 1 {n:08d}"] for n in range(15_000)]
    result = customer_files.run(workspace, CAMPAIGN, saved(tmp_path, header, rows))
    assert (result.added, result.contacts_added, result.drawn, result.problems) == (15_000, 15_000, 15_000, ())
    assert importing.undo(workspace, result.batch) == 15_000


def test_a_mapping_file_and_its_refusals(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["A", "B", "C"], [["Alpha", "gc", "x"], ["Beta", "pme", "y"]])
    with pytest.raises(UserError) as unnamed:
        customer_files.dry_run(path)
    assert unnamed.value.code == "customers_no_name"
    given = {"A": {"role": "customer"}, "B": {"role": "size", "values": {"gc": "250+", "pme": "1-49"}}}
    mapping = customer_mapping.parse(json.dumps({"version": 1, "columns": given}))
    customer_files.run(workspace, CAMPAIGN, path, mapping)
    assert [one.size for one in stored(workspace)] == ["250+", "1-49"]
    with pytest.raises(UserError) as unknown:
        customer_mapping.parse('{"columns": {"A": {"role": "colour"}}}')
    assert unknown.value.code == "customer_field_unknown"


def test_names_roles_and_countries() -> None:
    assert name_key("Axial S.A.S.") == name_key("AXIAL") == name_key("Axial AB (publ)") == "axial"
    assert name_key("Müller & Söhne GmbH") == name_key("muller and sohne")
    assert name_key("AB") == "ab"
    assert [role_of(text) for text in ("DSI", "Key user", "VD", "CFO", "Jurist")] == [
        "it", "key_user", "decision_maker", "finance", "other",
    ]  # fmt: skip
    assert [country_of(text) for text in ("Suède", "tyskland", "UK", "fr", "Atlantis")] == [
        "SE",
        "DE",
        "GB",
        "FR",
        None,
    ]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("churnguard_salesforce_accounts.csv", {"account_id": "reference", "company_name": "name", "industry": "sector",
          "company_size": "size", "arr_value": "value", "contract_start_date": "signing_date",
          "renewal_date": "contract_end"}),
        ("sfdc_dateWithTimeZone.csv", {"NAME": "name", "PHONE": "contact_phone", "ACCOUNTNUMBER__C": "reference",
          "WEBSITE": "website", "ANNUALREVENUE": "value"}),
    ],
)  # fmt: skip
def test_real_crm_files(name: str, wanted: dict[str, str], workspace: Workspace) -> None:
    if not CRM.exists():
        pytest.skip("../shared/data/real_exports/crm_helpdesk is not here")
    read = customer_files.dry_run(CRM / name)
    assert fields(read) == wanted
    assert customer_files.are_customers(read.found)
    made = customer_files.run(workspace, CAMPAIGN, CRM / name)
    assert made.added == read.rows == made.population


def test_the_commands(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, HEADER, ROWS)
    workspace.close()
    run = CliRunner().invoke
    tried = run(scorefact, ["import", str(path), "--customers", "--dry-run", "--json"])
    document = json.loads(tried.stdout)
    told = run(scorefact, ["import", str(path), "--dry-run", "--json"])
    assert json.loads(told.stdout) == document
    assert run(scorefact, ["import", str(path), "--dry-run"]).exit_code == 0
    assert (document["outcome"], document["rows"], document["columns"]) == ("import", 2, 15)
    assert document["mapping"]["columns"]["Företag"] == {"role": "name"}
    place = ["--workspace", str(workspace.path)]
    new = ["campaign", "add", *place, "--year", "2026"]
    added = run(scorefact, [*new, "--vendor", "Nova", "--customers", str(path), "--json"])
    assert added.exit_code == 0, added.output
    document = json.loads(added.stdout)
    assert (document["population"], document["sample"], document["customers"]["added"]) == (2, 2, 2)
    undone = run(scorefact, ["import", "--undo", str(document["customers"]["batch"]), *place, "--json"])
    assert json.loads(undone.stdout) == {"batch": document["customers"]["batch"], "customers": 2}
    bad = saved(tmp_path, ["x", "y"], [["1", "2"]], "bad.csv")
    refused = run(scorefact, [*new, "--vendor", "Vega", "--customers", str(bad)])
    assert refused.exit_code == 1
    listed = json.loads(run(scorefact, ["campaign", "list", *place, "--json"]).stdout)
    assert [one["campaign"] for one in listed["campaigns"]] == [CAMPAIGN, "nova/2026"]
    unnamed = run(scorefact, ["import", str(bad), "--customers", "--dry-run", "--json"])
    assert (unnamed.exit_code, json.loads(unnamed.stdout)["code"]) == (1, "customers_no_name")
    imported = run(scorefact, ["import", str(path), "--customers", *place, "--campaign", "nova/2026"])
    assert imported.exit_code == 0, imported.output


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("08-123 45 67", "SE", "+4681234567"),
        ("+46 (0)8 123 45 67", None, "+4681234567"),
        ("0046 8 123 45 67", "FR", "+4681234567"),
        ("01 23 45 67 89", "FR", "+33123456789"),
        ("01.23.45.67.89 poste 12", "FR", "+33123456789;ext=12"),
        ("tel:+44 20 7946 0018", None, "+442079460018"),
        ("01 23 45 67 89", None, "01 23 45 67 89"),
        ("01 23 45 67 89", "Atlantis", "01 23 45 67 89"),
        ("3.3123456789E+10", "FR", None),
        ("12", "SE", None),
        ("+46 1", None, None),
        ("call me", "SE", None),
        ("0123456", "FR", None),
    ],
)
def test_phone_numbers_as_they_can_be_dialled(text: str, country: str | None, expected: str | None) -> None:
    assert phones.dialled(text, country) == expected


def test_a_malformed_number_is_named_and_the_rest_kept(tmp_path: Path) -> None:
    header = ["Company", "Phone", "Contact", "Country"]
    path = saved(tmp_path, header, [["Alpha", "08-123 45 67", "Eva", "Sverige"], ["Beta", "3.3E+10", "Bo", "FR"]])
    read = customer_files.dry_run(path)
    assert codes(read.problems) == [(3, "not_a_phone")]
    (problem,) = read.problems
    assert (problem.column, problem.value, problem.rejects) == ("Phone", "3.3E+10", False)
    contacts = [one.rows[0].contact for one in read.customers]
    assert [one and (one.name, one.phone) for one in contacts] == [("Eva", "+4681234567"), ("Bo", None)]


def test_domain_and_number_are_kept_and_find_the_customer_again(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Company", "Website", "VAT number", "Sector"]
    first = saved(tmp_path, header, [["Axis AB", "https://www.axis.com/sv", "SE 556253-6143 01", "Video"],
                                     ["Volvo Cars", "volvocars.com", "", "Cars"]])  # fmt: skip
    customer_files.run(workspace, CAMPAIGN, first)
    axis, volvo = stored(workspace)
    assert (axis.domain, axis.registration_number, axis.reference) == ("axis.com", "SE556253614301", None)
    assert volvo.domain == "volvocars.com"
    later = saved(tmp_path, header, [["Axis Networks", "", "SE556253614301", "Network video"],
                                     ["Volvo Bilar", "www.volvocars.com", "", "Bilar"]], "later.csv")  # fmt: skip
    again = customer_files.run(workspace, CAMPAIGN, later)
    assert (again.added, again.updated) == (0, 2)
    assert [one.sector for one in stored(workspace)] == ["Network video", "Bilar"]
    importing.undo(workspace, again.batch)
    assert [one.sector for one in stored(workspace)] == ["Video", "Cars"]


def test_a_contact_that_comes_twice_in_one_file_is_taken_back_whole(tmp_path: Path, workspace: Workspace) -> None:
    header = ["Company", "Contact", "E-mail", "Role"]
    rows = [["Alpha", "Eva", "eva@alpha.se", ""], ["Alpha", "Eva Ek", "eva@alpha.se", "CFO"], ["Beta", "Bo", "", ""]]
    result = customer_files.run(workspace, CAMPAIGN, saved(tmp_path, header, rows))
    alpha, _beta = stored(workspace)
    assert [(one.name, one.role) for one in people(workspace, alpha.id)] == [("Eva Ek", "finance")]
    importing.undo(workspace, result.batch)
    assert stored(workspace) == ()


def test_a_dry_run_of_the_command_says_what_would_change(tmp_path: Path, workspace: Workspace) -> None:
    path = saved(tmp_path, ["Company", "Customer ID", "Sector"], [["Alpha", "1", "Bank"], ["Beta", "2", "Food"]])
    customer_files.run(workspace, CAMPAIGN, path)
    where = str(workspace.path)
    workspace.close()
    later = saved(tmp_path, ["Company", "Customer ID", "Sector"], [["Alpha", "1", "Bank"], ["New", "3", ""]], "l.csv")
    arguments = [
        "import",
        str(later),
        "--customers",
        "--workspace",
        where,
        "--campaign",
        CAMPAIGN,
        "--dry-run",
        "--json",
    ]
    document = json.loads(CliRunner().invoke(scorefact, arguments).stdout)
    assert [document[name] for name in ("outcome", "added", "updated", "identical")] == ["import", 1, 0, 1]
