"""The duties towards respondents: found, handed out, erased to the last byte, kept only so long, anonymised."""

import csv
import json
from collections import Counter
from datetime import date

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns as campaign_services
from scorefact_desktop.services.calls import attempts
from scorefact_desktop.services.figures import campaign_figures
from scorefact_desktop.services.privacy import anonymising, erasing, finding, retention
from scorefact_desktop.store import erasure, history, interviews, revisions
from scorefact_desktop.store.connection import DatabaseError
from scorefact_desktop.store.workspace import Workspace
from tests.services.packages.laptops import CAMPAIGN, on_disk

CANARY = "unmistakable words of hers"


@pytest.fixture
def a(laptops):
    """A laptop with interviews of two people; the first one is talkative."""
    one = laptops["A"]
    one.call(0, "busy", note=CANARY)
    uid = one.interview(0)
    from scorefact_desktop.domain.answers import Answer
    from scorefact_desktop.services import interviews as interview_services

    interview_services.correct(
        one.workspace, one.finished()[uid], "words", Answer(text=CANARY), reason=f"said {CANARY}"
    )
    attempts.set_note(one.workspace, case_of(one, 0), CANARY)
    one.interview(1, 4)
    return one


def case_of(laptop, place):
    with laptop.workspace.reader() as connection:
        return laptop.cases(connection)[place].id


def test_everything_known_of_a_person_is_found_and_handed_out(a, tmp_path):
    found = finding.one(a.workspace, "Contact 1")
    assert (found.customer, len(found.interviews), found.attempts) == ("Customer X", 1, 2)
    assert finding.find(a.workspace, "+46 8 121")[0].name == "Contact 1"
    body = finding.dossier(a.workspace, found.uid)
    assert CANARY in json.dumps(body)
    assert [one["answer"] for one in body["interviews"][0]["answers"] if one["question"] == "words"] == [CANARY]
    finding.hand_out(a.workspace, found.uid, tmp_path / "out.json")
    finding.hand_out(a.workspace, found.uid, tmp_path / "out.csv")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["contact"]["name"] == "Contact 1"
    rows = list(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert ["contact", "phone", "'+46 8 121 00 00"] in rows
    with pytest.raises(UserError) as refused:
        finding.one(a.workspace, "Contact")
    assert refused.value.code == "respondent_ambiguous"
    with pytest.raises(UserError) as refused:
        finding.one(a.workspace, "nobody")
    assert refused.value.code == "respondent_unknown"


def test_an_erased_person_is_in_no_byte_of_the_workspace(a, tmp_path):
    a.export(tmp_path / "before.sfpkg", to=["A"])
    found = finding.one(a.workspace, "Contact 1")
    assert CANARY.encode() in on_disk(a.workspace)
    told = erasing.preview(a.workspace, "contact", found.uid)
    done = erasing.erase_contact(a.workspace, found.uid)
    assert (
        (told.interviews, told.contacts, told.attempts) == (done.interviews, done.contacts, done.attempts) == (1, 1, 2)
    )
    assert done.settled
    rest = on_disk(a.workspace)
    for words in (CANARY, "Contact 1", "+46 8 121"):
        assert words.encode() not in rest
    assert a.sound()
    with a.workspace.reader() as connection:
        assert revisions.is_buried(connection, "contact", found.uid, wholly=True)
        assert {kind for kind, _, _ in revisions.tombstones(connection)} == {"contact", "interview"}
        assert interviews.count_by_status(connection, 1) == {"complete": 1}
    a.merge(tmp_path / "before.sfpkg")
    a.export(tmp_path / "after.sfpkg", to=["A"])
    a.workspace.close()
    assert CANARY.encode() not in on_disk(a.workspace)


def test_an_interview_alone_can_be_erased(a):
    found = finding.one(a.workspace, "Contact 1")
    done = erasing.erase_interview(a.workspace, found.interviews[0])
    assert (done.interviews, done.contacts) == (1, 0)
    assert finding.one(a.workspace, "Contact 1").interviews == ()
    with pytest.raises(UserError) as refused:
        erasing.erase_interview(a.workspace, found.interviews[0])
    assert refused.value.code == "interview_unknown"


def test_an_erasure_that_came_in_a_package_leaves_no_byte_either(a, laptops, tmp_path):
    b = laptops["B"]
    a.export(tmp_path / "1.sfpkg")
    b.merge(tmp_path / "1.sfpkg")
    assert CANARY.encode() in on_disk(b.workspace)
    a.erase_contact(finding.one(a.workspace, "Contact 1").uid)
    a.export(tmp_path / "2.sfpkg")
    assert b.merge(tmp_path / "2.sfpkg").erased.interviews == 1
    assert CANARY.encode() not in on_disk(b.workspace)


def test_an_erasure_that_a_reader_holds_up_is_settled_at_closing(a):
    found = finding.one(a.workspace, "Contact 1")
    with a.workspace.reader() as connection:
        connection.execute("SELECT count(*) FROM answer").fetchone()
        assert not erasing.erase_contact(a.workspace, found.uid).settled
    a.close()
    assert CANARY.encode() not in on_disk(a.workspace)


@pytest.mark.parametrize("code", [10, 13])
def test_a_drive_that_refuses_leaves_it_to_closing(code):
    class Refused:
        def execute(self, _statement):
            error = DatabaseError("refused")
            error.sqlite_errorcode = code
            raise error

    assert erasure.tidy(Refused()) is False


def test_the_day_the_last_backup_is_gone_is_said():
    assert erasing.backups_until(date(2026, 11, 22)) == date(2027, 2, 20)


def test_identities_are_erased_when_their_time_is_over(a):
    retention.set_rule(a.workspace, CAMPAIGN, 3)
    (rule,) = retention.rules(a.workspace)
    assert (rule.due_on, rule.due) == (None, False)
    with pytest.raises(UserError) as refused:
        retention.apply(a.workspace, CAMPAIGN)
    assert refused.value.code == "retention_not_due"
    with a.workspace.reader() as connection:
        before = Counter(blob for (blob,) in connection.execute("SELECT blob FROM interview"))
    campaign_services.close(a.workspace, CAMPAIGN, closed_on=date(2099, 11, 30))
    (rule,) = retention.rules(a.workspace, date(2100, 2, 28))
    assert (rule.due_on, rule.due, rule.contacts) == (date(2100, 2, 28), True, 3)
    done = retention.apply(a.workspace, CAMPAIGN, today=date(2100, 2, 28))
    assert done.contacts == 3
    assert finding.find(a.workspace) == ()
    assert b"Contact 1" not in on_disk(a.workspace)
    with a.workspace.reader() as connection:
        assert Counter(blob for (blob,) in connection.execute("SELECT blob FROM interview")) == before
        assert interviews.count_by_status(connection, 1) == {"complete": 2}
        assert history.first_broken(connection) is None
    assert not retention.rules(a.workspace, date(2100, 2, 28))[0].due


@pytest.mark.parametrize("months", [0, 121, -1])
def test_a_time_to_keep_that_is_none(a, months):
    with pytest.raises(UserError) as refused:
        retention.set_rule(a.workspace, CAMPAIGN, months)
    assert refused.value.code == "retention_invalid"


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [(date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2026, 12, 1), 1, date(2027, 1, 1)),
     (date(2024, 1, 31), 1, date(2024, 2, 29)), (date(2026, 5, 15), 24, date(2028, 5, 15))],
)  # fmt: skip
def test_months_after(day, months, after):
    assert retention.months_after(day, months) == after


def test_an_anonymised_copy_gives_the_same_figures_and_nobody(demo_copy, tmp_path):
    with Workspace.open(demo_copy) as workspace:
        made = anonymising.anonymise(workspace, CAMPAIGN, tmp_path / "copy.scorefact")
        theirs = campaign_figures(workspace, CAMPAIGN)
        with workspace.reader() as connection:
            names = [one for (one,) in connection.execute("SELECT name FROM customer UNION SELECT name FROM contact")]
            words = [one for (one,) in connection.execute("SELECT DISTINCT text FROM answer WHERE text IS NOT NULL")]
    assert made.interviews > 100
    content = (tmp_path / "copy.scorefact").read_bytes()
    for one in [*names, *words]:
        assert len(one) < 6 or one.encode() not in content, one
    with Workspace.open(tmp_path / "copy.scorefact") as copy:
        ours = campaign_figures(copy, CAMPAIGN)
        with copy.reader() as connection:
            assert connection.execute("SELECT count(*) FROM customer").fetchone() == (0,)
            assert connection.execute("SELECT count(started_at) + count(language) FROM interview").fetchone() == (0,)
            profiles = Counter(
                tuple(sorted(interviews.profile(connection, one).items()))
                for (one,) in connection.execute("SELECT id FROM interview")
            )
    assert min(count for profile, count in profiles.items() if profile) >= made.limit
    by_id = {one.id: one for one in theirs.indicators}
    for one in ours.indicators:
        assert (one.value, one.n) == (by_id[one.id].value, by_id[one.id].n)


def test_groups_that_agree_on_something_sensitive_are_coarsened_too():
    profiles = [{"size": "s", "sector": "x"}] * 5 + [{"size": "s", "sector": "y"}] * 5
    same, mixed = [("leave",)] * 5, [("leave",), ("stay",), ("stay",), ("leave",), ("stay",)]
    assert anonymising.coarsened(profiles, same + mixed, 5) == [{}] * 5 + [{"size": "s", "sector": "y"}] * 5
    assert anonymising.coarsened(profiles[:5], mixed, 5) == profiles[:5]
    assert anonymising.coarsened(profiles[:4], mixed[:4], 5) == [{}] * 4
