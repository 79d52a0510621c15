"""`scorefact package`, `erase` and `privacy`: refusals, and what people read."""

import json

import pytest

from tests.services.packages.laptops import CAMPAIGN, Laptop, copies, make_templates


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return make_templates(tmp_path_factory.mktemp("laptops"))


@pytest.fixture
def a(templates, tmp_path):
    """A workspace with one interview, closed again."""
    laptop = copies(templates, tmp_path, "A")["A"]
    laptop.interview(0)
    laptop.close()
    return laptop


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("package", "merge", "missing.sfpkg"), "file_missing"),
        (("package", "export", "--campaign", CAMPAIGN, "--out", "x.sfpkg", "--to", "Nobody"), "device_unknown"),
        (("package", "export", "--campaign", "x/1", "--out", "x.sfpkg", "--to", "B"), "campaign_unknown"),
        (("package", "conflicts", "--solve", "0" * 32, "--take", "ab"), "conflict_unknown"),
        (("package", "conflicts", "--count", "0" * 32), "interview_unknown"),
        (("package", "devices", "--add", "missing.sfdevice"), "file_missing"),
        (("package", "devices", "--trust", "12345"), "device_unknown"),
        (("package", "devices", "--forget", "A"), "device_is_own"),
        (("package", "devices", "--name", " "), "device_name_missing"),
        (("erase", "--interview", "0" * 32), "interview_unknown"),
        (("erase", "--contact", "Nobody"), "respondent_unknown"),
        (("erase", "--contact", "Contact"), "respondent_ambiguous"),
        (("privacy", "export", "Nobody", "--out", "x.json"), "respondent_unknown"),
        (("privacy", "retention", "--campaign", CAMPAIGN, "--months", "1000"), "retention_invalid"),
        (("privacy", "retention", "--campaign", CAMPAIGN, "--erase"), "retention_not_due"),
        (("privacy", "anonymise", "--campaign", CAMPAIGN, "--out", "x.scorefact"), "copy_too_small"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_refusals(run, a, arguments, code, language):
    status, out, err = run(*arguments, "--workspace", a.path, "--json", lang=language)
    document = json.loads(out)
    assert (status, document["error"]["code"]) == (1, code)
    assert document["error"]["message"] in err
    assert code not in err  # in words, not in codes
    assert "{" not in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("erase",),
        ("erase", "--interview", "a", "--contact", "b"),
        ("erase", "--interview", "a", "--keep-answers"),
        ("package", "conflicts", "--solve", "a"),
        ("package", "export", "--campaign", CAMPAIGN, "--out", "x"),
        ("package", "merge"),
        ("privacy", "retention", "--months", "3"),
    ],
)
def test_wrong_usage(run, a, arguments):
    assert run(*arguments, "--workspace", a.path)[0] == 2


def test_a_person_from_finding_to_erasing(run, run_json, a, tmp_path):
    where = ("--workspace", a.path)
    status, found = run_json("privacy", "find", "contact 1", *where)
    (person,) = found["respondents"]
    assert (status, person["customer"], len(person["interviews"])) == (0, "Customer X", 1)
    out = tmp_path / "data.json"
    assert run_json("privacy", "export", "Contact 1", "--out", out, *where) == (
        0,
        {"path": str(out), "uid": person["uid"]},
    )
    assert json.loads(out.read_text(encoding="utf-8"))["interviews"][0]["campaign"] == CAMPAIGN
    status, told = run_json("erase", "--contact", "Contact 1", "--dry-run", *where)
    assert (status, told["interviews"], told["contacts"], told["dry_run"]) == (0, 1, 1, True)
    assert run("erase", "--contact", "Contact 1", "--dry-run", *where)[1].startswith("Would be erased")
    status, done = run_json("erase", "--contact", "Contact 1", *where)
    assert done == told | {"dry_run": False}
    assert run_json("privacy", "find", "contact 1", *where)[1]["respondents"] == []


def test_identities_are_kept_as_long_as_was_said(run, run_json, a):
    where = ("--workspace", a.path)
    assert "No rule is set" in run("privacy", "retention", *where)[2]
    status, rules = run_json("privacy", "retention", "--campaign", CAMPAIGN, "--months", "2", *where)
    assert (status, rules["rules"][0]["months"], rules["rules"][0]["due"]) == (0, 2, False)
    assert run("privacy", "retention", *where)[1].startswith(f"{CAMPAIGN}: 2 months")
    assert run_json("privacy", "retention", "--campaign", CAMPAIGN, "--months", "0", *where)[1]["rules"] == []


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_devices_and_conflicts_for_people(run, a, language):
    status, out, _ = run("package", "devices", "--workspace", a.path, lang=language)
    assert (status, len(out.splitlines())) == (0, 4)
    status, out, err = run("package", "conflicts", "--workspace", a.path, lang=language)
    assert (status, out) == (0, "")
    assert err.strip()


def test_a_name_typed_into_a_workshop_is_told_before_and_taken_out(run, a):
    again = Laptop(a.path)
    shop = again.hold_workshop("May day", people="Contact 1, Ann Berg")
    again.decide(shop, "ask Contact 1 for a reference")
    again.close()
    erase = ("erase", "--contact", "Contact 1", "--workspace", a.path)
    status, out, err = run(*erase, "--dry-run")
    assert status == 0
    assert "in workshops: 1" in out
    assert "May day, 2026-05-04: ask Contact 1 for a reference" in err
    status, out, err = run(*erase, "--json")
    document = json.loads(out)
    assert (status, document["named"]) == (0, 1)
    assert [one["words"] for one in document["sentences"]] == ["ask Contact 1 for a reference"]
    again = Laptop(a.path)
    assert again.held(shop).workshop.people == "Ann Berg"
    again.close()
