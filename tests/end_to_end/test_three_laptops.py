"""Three laptops over a shared folder, by the command line as it is installed: an encrypted one among them."""

import json
import os
import subprocess
import sys

import pytest

CAMPAIGN = "nordlicht/2026"
COMMAND = [sys.executable, "-c", "from scorefact_desktop.cli import main; main()", "--lang", "en"]


class Laptop:
    def __init__(self, folder, shared, name, passphrase=None):
        self.name, self.shared, self.folder = name, shared, folder / name
        self.folder.mkdir()
        self.workspace = self.folder / "work.scorefact"
        self.environment = dict(os.environ)
        if passphrase:
            self.environment["SCOREFACT_PASSPHRASE"] = passphrase
        self("workspace", "create", self.workspace, *([] if passphrase else ["--plain"]), workspace=False)

    def __call__(self, *arguments, workspace=True, refused=False):
        where = ["--workspace", self.workspace] if workspace else []
        done = subprocess.run(
            [*COMMAND, *map(str, (*arguments, *where)), "--json"],
            capture_output=True,
            text=True,
            env=self.environment,
            check=False,
        )
        assert done.returncode == (1 if refused else 0), done.stdout + done.stderr
        return json.loads(done.stdout)

    def responses(self, rows):
        """Imports interviews: response id, customer's reference, likelihood to recommend."""
        path = self.folder / "responses.csv"
        lines = ["response_id;reference;nps_score;sat_overall;spo_actions"]
        lines += [f"{one};{customer};{score};4;canary-{one}" for one, customer, score in rows]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return self("import", path, "--campaign", CAMPAIGN)

    def send(self, name, to, *more):
        self("package", "export", "--campaign", CAMPAIGN, "--out", self.shared / name, *more,
             *(part for one in to for part in ("--to", one)))  # fmt: skip

    def receive(self, *names, **more):
        return self("package", "merge", *(self.shared / one for one in names), **more)["merged"]


@pytest.fixture
def shared(tmp_path):
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


def test_three_laptops_over_a_shared_folder(tmp_path, shared):
    lead = Laptop(tmp_path, shared, "Lead")
    ada = Laptop(tmp_path, shared, "Ada", passphrase="a long enough phrase for Ada")
    sophie = Laptop(tmp_path, shared, "Sophie")
    customers = tmp_path / "customers.csv"
    customers.write_text(
        "reference;name;contact;phone\n"
        + "".join(f"N-{n};Customer {n};Contact {n};+46 8 465 004 1{n}\n" for n in range(6)),
        encoding="utf-8",
    )
    lead("campaign", "add", "--vendor", "Nordlicht", "--year", "2026", "--customers", customers)
    lead("calls", "plan", "--campaign", CAMPAIGN, "--method", "all")
    lead("campaign", "launch", "--campaign", CAMPAIGN)
    lead("calls", "assign", "--campaign", CAMPAIGN, "--interviewer", "Ada", "--interviewer", "Sophie")

    # Cards go into the shared folder; fingerprints are read aloud.
    fingerprints = {}
    for one in (lead, ada, sophie):
        (own,) = one("package", "devices", "--name", one.name, "--card", shared / f"{one.name}.sfdevice")["devices"]
        fingerprints[one.name] = own["fingerprint"]
    for name in ("Ada", "Sophie"):
        lead("package", "devices", "--add", shared / f"{name}.sfdevice", "--trust", fingerprints[name])
        lead.send(f"to-{name}.sfpkg", [name], "--assign", name)

    # A package of somebody unknown is refused until the fingerprint was compared; one for somebody else, always.
    assert ada("package", "merge", shared / "to-Ada.sfpkg", refused=True)["error"]["code"] == "device_unknown_signer"
    wrong = fingerprints["Sophie"]
    refused = ada("package", "merge", shared / "to-Ada.sfpkg", "--trust", wrong, refused=True)
    assert refused["error"]["code"] == "fingerprint_differs"
    assert ada("package", "merge", shared / "to-Sophie.sfpkg", refused=True)["error"]["code"] == "package_not_for_us"
    for one in (ada, sophie):
        (merged,) = one("package", "merge", shared / f"to-{one.name}.sfpkg", "--trust", fingerprints["Lead"])["merged"]
        assert (merged["new_campaign"], merged["cases"], merged["interviews"]) == (True, 3, 0)

    # Each works on the cases given.
    cases = {}
    for one in (ada, sophie):
        found = one("privacy", "find")["respondents"]
        cases[one.name] = [respondent["customer"] for respondent in found]
        one("calls", "log", "--campaign", CAMPAIGN, "--customer", cases[one.name][0], "--outcome", "busy",
            "--note", f"called by {one.name}")  # fmt: skip
        reference = "N-" + cases[one.name][1].split()[-1]
        assert one.responses([(f"{one.name}-1", reference, 9)])["added"] == 1
        one.send(f"from-{one.name}.sfpkg", ["Lead"])
    assert not set(cases["Ada"]) & set(cases["Sophie"])
    merged = lead.receive("from-Ada.sfpkg", "from-Sophie.sfpkg")
    assert [(one["interviews"], one["attempts"], one["conflicts"]) for one in merged] == [(1, 1, 0)] * 2
    assert lead("campaign", "list")["campaigns"][0]["complete"] + _partial(lead) == 2

    # What is merged again changes nothing.
    assert {one["revisions"] for one in lead.receive("from-Sophie.sfpkg", "from-Ada.sfpkg")} == {0}

    # The same interview changed on two laptops: both values are kept, and the decision travels.
    sophie_reference = "N-" + cases["Sophie"][1].split()[-1]
    sophie.responses([("Sophie-1", sophie_reference, 2)])
    lead.responses([("Sophie-1", sophie_reference, 10)])
    sophie.send("again.sfpkg", ["Lead"])
    assert lead.receive("again.sfpkg")[0]["conflicts"] == 1
    (conflict,) = lead("package", "conflicts")["conflicts"]
    (score,) = [one for one in conflict["differences"] if one["field"] == "answers.nps_score"]
    assert sorted(value[1] for value in score["values"]) == [[2], [10]]
    take = next(
        side["revision"] for side, value in zip(conflict["sides"], score["values"], strict=True) if value[1] == [2]
    )
    lead("package", "conflicts", "--solve", conflict["uid"], "--take", take[:12])
    assert lead("package", "conflicts")["conflicts"] == []
    lead.send("decided.sfpkg", ["Sophie", "Ada"])
    for one in (ada, sophie):
        assert one.receive("decided.sfpkg")[0]["conflicts"] == 0

    # An erasure travels, and outweighs a package that was made before it.
    respondent = next(one for one in lead("privacy", "find")["respondents"] if one["customer"] == cases["Ada"][1])
    lead("erase", "--interview", conflict["uid"])
    erased = lead("erase", "--contact", respondent["uid"])
    assert erased["contacts"] == 1
    assert erased["settled"]
    lead.receive("from-Ada.sfpkg", "from-Sophie.sfpkg", "again.sfpkg")
    lead.send("erased.sfpkg", ["Sophie", "Ada"])
    assert sophie.receive("erased.sfpkg")[0]["erased"]["interviews"] == 1
    for one in (lead, sophie):
        assert b"canary-Sophie-1" not in one.workspace.read_bytes()
    for one in (lead, ada, sophie):
        assert one("check", workspace=True)["sound"]
    for package in shared.glob("*.sfpkg"):
        assert b"Customer" not in package.read_bytes()


def _partial(lead):
    return lead("indicators", "--campaign", CAMPAIGN)["interviews"]["partial"]
