"""`scorefact campaign workshop`."""

import pytest


@pytest.fixture
def workshop(run_json, tmp_path):
    path = tmp_path / "w.scorefact"
    run_json("workspace", "create", "--plain", path)
    run_json("campaign", "add", "--workspace", path, "--vendor", "Nordlicht", "--year", 2026)
    return lambda *arguments: run_json("campaign", "workshop", arguments[0], "--workspace", path, *arguments[1:])


def test_added_listed_and_decided_in(workshop):
    of = ("--campaign", "nordlicht/2026")
    expected = {
        "id": 1, "title": "Spring day", "date": "2026-05-04", "place": "Kiel", "people": "Ann, Bo", "interviews": 0,
        "respondents": 0, "decisions": 0,
    }  # fmt: skip
    made = workshop("add", *of, "--title", "Spring day", "--on", "2026-05-04", "--place", "Kiel", "--people", "Ann, Bo")
    assert made == (0, expected)
    noted = workshop(
        "decisions", "--workshop", 1, "--text", "A named contact", "--theme", "support", "--owner", "Ann",
        "--due", "2026-09-01",
    )  # fmt: skip
    decision = {"id": 1, "theme": "support", "text": "A named contact", "owner": "Ann", "due": "2026-09-01"}
    assert noted == (0, {"workshop": 1, "decisions": [decision]})
    assert workshop("decisions", "--workshop", 1) == noted
    listed = {"campaign": "nordlicht/2026", "workshops": [{**expected, "decisions": 1}]}
    assert workshop("list", *of) == (0, listed)


def test_words_are_changed_and_names_forgotten(workshop):
    of = ("--campaign", "nordlicht/2026")
    _, made = workshop("add", *of, "--title", "Spring day", "--on", "2026-05-04", "--place", "Kiel", "--people", "Ann")
    assert workshop("change", "--workshop", 1, "--title", "May day") == (0, {**made, "title": "May day"})
    later = {**made, "title": "May day", "date": "2026-05-05", "people": "Ann, Bo"}
    assert workshop("change", "--workshop", 1, "--on", "2026-05-05", "--people", "Ann, Bo") == (0, later)
    assert workshop("change", "--workshop", 1, "--forget-names") == (0, {**later, "place": "", "people": ""})
    status, document = workshop("change", "--workshop", 1, "--people", "Ann")
    assert (status, document["error"]["code"]) == (1, "workshop_names_erased")


def test_what_cannot_be(workshop):
    status, document = workshop("decisions", "--workshop", 9)
    assert (status, document["error"]["code"]) == (1, "workshop_unknown")
    status, document = workshop("list", "--campaign", "nordlicht/2020")
    assert (status, document["error"]["code"]) == (1, "campaign_unknown")
    status, document = workshop("add", "--campaign", "nordlicht/2026", "--title", " ", "--on", "2026-05-04")
    assert (status, document["error"]["code"]) == (1, "workshop_title_missing")
