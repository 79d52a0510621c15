import pytest


@pytest.fixture
def path(run, tmp_path):
    path = tmp_path / "w.scorefact"
    assert run("workspace", "create", "--plain", path)[0] == 0
    return path


@pytest.fixture
def campaign(run_json, path):
    """Runs `campaign ... --workspace W --json`: (exit status, document)."""
    return lambda command, *arguments: run_json("campaign", command, "--workspace", path, *arguments)


def test_from_added_to_reopened(campaign):
    status, document = campaign(
        "add", "--vendor", "Nordlicht", "--year", 2026, "--population", 400, "--sample", 250, "--country", "de"
    )
    expected = {
        "campaign": "nordlicht/2026",
        "vendor": "Nordlicht",
        "year": 2026,
        "status": "preparing",
        "population": 400,
        "sample": 250,
        "complete": 0,
    }
    assert (status, document) == (0, expected)
    assert campaign("launch", "--campaign", "nordlicht/2026")[1]["status"] == "open"
    assert campaign("close", "--vendor", "Nordlicht", "--year", 2026)[1]["status"] == "closed"
    assert campaign("reopen", "--vendor", "nordlicht", "--year", 2026, "--reason", "late")[1]["status"] == "open"
    assert campaign("list") == (0, {"campaigns": [{**expected, "status": "open"}]})


def test_for_people(run, path):
    assert run("campaign", "list", "--workspace", path) == (0, "", "No campaigns yet.\n")
    status, out, _ = run("campaign", "add", "--workspace", path, "--vendor", "Nordlicht", "--year", 2026)
    assert (status, out) == (0, "nordlicht/2026  preparing  population ?, sample ?, complete interviews: 0\n")
    assert "förbereds" in run("campaign", "list", "--workspace", path, lang="sv")[1]


def test_a_label_campaign_takes_its_rules_and_closing_date(campaign):
    campaign("add", "--vendor", "Nordlicht", "--year", 2026, "--population", 40)
    of = ("--campaign", "nordlicht/2026")
    assert campaign("launch", *of, "--rules", "unheard-of")[1]["error"]["code"] == "rules_unknown"
    assert campaign("launch", *of, "--rules", "example")[1]["error"]["code"] == "closing_date_missing"
    status, document = campaign("launch", *of, "--rules", "example", "--closes", "2190-01-01")
    assert (status, document["status"]) == (0, "open")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["launch", "--campaign", "nordlicht/2025"], "campaign_unknown"),
        (["close", "--campaign", "nordlicht/2026"], "campaign_not_open"),
        (["reopen", "--campaign", "nordlicht/2026"], "campaign_not_closed"),
        (["add", "--vendor", "Nordlicht", "--year", 2026], "campaign_exists"),
        (["add", "--vendor", "Axial", "--year", 2026, "--population", 5, "--sample", 6], "sample_exceeds_population"),
        (["add", "--vendor", "Axial", "--year", 2026, "--population", 0], "campaign_size_invalid"),
        (["add", "--vendor", "Axial", "--year", 1], "campaign_year_invalid"),
    ],
)
def test_refusals_store_nothing(campaign, arguments, code):
    campaign("add", "--vendor", "Nordlicht", "--year", 2026)
    before = campaign("list")
    status, document = campaign(*arguments)
    assert (status, document["error"]["code"]) == (1, code)
    assert campaign("list") == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["launch"],
        ["launch", "--vendor", "Nordlicht"],
        ["launch", "--campaign", "nordlicht/2026", "--year", 2026],
        ["launch", "--campaign", "nordlicht/2026", "--closes", "soon"],
        ["add", "--vendor", "Nordlicht", "--year", "next"],
        ["add", "--vendor", "Nordlicht", "--year", 2026, "--country", "Germany"],
    ],
)
def test_wrong_usage(run, path, arguments):
    command, *rest = arguments
    assert run("campaign", command, "--workspace", path, *rest)[0] == 2
