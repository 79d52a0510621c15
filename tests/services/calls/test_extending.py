"""Fieldwork extended: the next customers by the same seed, a later date, recorded beside what was frozen."""

from collections import Counter
from datetime import date
from hashlib import sha256

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import campaigns, labels
from scorefact_desktop.services.calls import extending, planning
from scorefact_desktop.services.calls.planning import Wanted
from scorefact_desktop.services.campaigns import close
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.services.rules import rule_set
from scorefact_desktop.store import campaign_parts, cases, customers, history, registrations
from scorefact_desktop.store import campaigns as stored
from tests.services.calls.field import CAMPAIGN, make_field, person

CLOSES = date(2026, 12, 1)


@pytest.fixture
def label(workspace):
    """A label campaign in the field: 12 of 40 customers drawn by quotas of size."""
    people = [person(at, customer={"size": ("1-49", "250+")[at % 4 == 0]}) for at in range(40)]
    make_field(workspace, people, status="preparing", drawn=False, questionnaire=standard())
    planning.draw(workspace, CAMPAIGN, Wanted("quota", 12, "seed", ("size",), 2))
    campaigns.launch(workspace, CAMPAIGN, rules=rule_set("example"), closes_on=CLOSES, opened_on=date(2026, 10, 1))
    return workspace


def drawn(workspace):
    with workspace.reader() as connection:
        campaign = stored.find(connection, CAMPAIGN)
        return registrations.frame_of(connection, campaign.id)[1]


def refused(*args, **more):
    with pytest.raises(UserError) as raised:
        extending.extend(*args, **more)
    return raised.value.code


def test_the_next_by_the_same_seed_within_the_strata_are_added_behind(label):
    first = drawn(label)
    made = extending.extend(label, CAMPAIGN, more=8, reason="Too few answered", author="Astrid")
    assert (made.added, made.sample, made.closes_on) == (8, 20, CLOSES.isoformat())
    now = drawn(label)
    assert now[:12] == first
    with label.reader() as connection:
        campaign = stored.find(connection, CAMPAIGN)
        everybody = {one.uid: one.size for one in customers.of_vendor(connection, campaign.vendor_id)}
        numbers = [one.draw_number for one in cases.of_campaign(connection, campaign.id)]
        told = history.of_subject(connection, f"campaign:{campaign.uid}")[-1]
    assert sorted(numbers) == list(range(20))
    assert Counter(everybody[uid] for uid in now) == {"1-49": 15, "250+": 5}  # as 30 and 10 are
    by_seed = sorted(everybody, key=lambda uid: sha256(f"seed\0{uid}".encode()).digest())
    for size in ("1-49", "250+"):
        assert {uid for uid in now if everybody[uid] == size} == set(
            [uid for uid in by_seed if everybody[uid] == size][: 15 if size == "1-49" else 5]
        )
    assert (told.action, told.author, told.body["reason"]) == ("campaign_extended", "Astrid", "Too few answered")


def test_the_label_is_decided_over_the_larger_draw_and_tells_of_the_extension(label):
    extending.extend(label, CAMPAIGN, more=3, closes_on=date(2026, 12, 20), reason="Holidays")
    extending.extend(label, CAMPAIGN, more=1, reason="One more")
    close(label, CAMPAIGN, closed_on=date(2026, 12, 20))
    evaluation = labels.evaluate(label, CAMPAIGN)  # the registration holds, or this would be refused
    assert evaluation.eligible_draw == 16
    assert [one.kind for one in labels.story(label, CAMPAIGN)] == ["launch", "extension", "extension", "evaluation"]


def test_what_cannot_be_extended_is_refused_and_nothing_changes(label):
    before = drawn(label)
    assert refused(label, CAMPAIGN, more=1, reason=" ") == "extension_reason"
    assert refused(label, CAMPAIGN, reason="why") == "extension_empty"
    assert refused(label, CAMPAIGN, more=29, reason="why") == "plan_size"
    assert refused(label, CAMPAIGN, closes_on=CLOSES, reason="why") == "closing_date_early"
    with label.transaction() as connection:
        connection.execute("UPDATE campaign SET closing_target = 0.1")
    assert refused(label, CAMPAIGN, more=1, reason="why") == "registration_broken"
    assert drawn(label) == before
    with label.transaction() as connection:
        connection.execute("UPDATE campaign SET closing_target = 0.6")
    close(label, CAMPAIGN, closed_on=CLOSES)
    assert refused(label, CAMPAIGN, more=1, reason="why") == "campaign_not_open"


def test_another_laptop_follows_the_date_and_the_size(label):
    with label.reader() as connection:
        campaign = stored.find(connection, CAMPAIGN)
        uid, closes_on = campaign.uid, campaign.closes_on
    body = {"closes_on": "2027-01-10", "sample": 15, "reason": "elsewhere"}
    part = {"uid": uid, "registrations": [{"kind": "extension", "at": "2026-11-20T10:00:00Z", "body": body}]}
    with label.transaction() as connection:
        adopted = campaign_parts.adopt(connection, part)
        found = stored.find(connection, CAMPAIGN)
    assert (len(adopted.registrations), closes_on) == (1, CLOSES.isoformat())
    assert (found.closes_on, found.sample) == ("2027-01-10", 15)


def test_what_can_be_extended_is_told(label):
    found = extending.extensible(label, CAMPAIGN)
    assert (found.drawn, found.left, found.label, found.closes_on) == (12, 28, True, CLOSES.isoformat())
