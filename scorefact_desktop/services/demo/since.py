"""What the demonstration's customers did since they answered, and who asked them; invented, and apart from answers."""

from random import Random

from scorefact_desktop.services.demo.calls import INTERVIEWERS
from scorefact_desktop.store import campaigns, cases, fieldwork, interviewers, observed, respondents
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.observed import Outcome

#: The day on which the bodies' lists of customers were looked through, after the last closed campaign.
SEEN_ON = "2026-09-30"
#: How likely it is that a customer who gave that answer (lowest first) had left by then.
_GONE = {1: 0.65, 2: 0.48, 3: 0.21, 4: 0.12}
#: Of those who left, how many left the solution too.
_SOLUTION_TOO = 0.4


def name_interviewers(connection: Connection) -> None:
    """Every interview has an interviewer: who made its last call, else one drawn by lot."""
    people = [interviewers.add(connection, name) for name in INTERVIEWERS]
    for campaign in campaigns.all_campaigns(connection):
        random = Random(f"{campaign.name}/people")
        known = fieldwork.interviewers(connection, campaign.id)
        called = respondents.callers(connection, campaign.id)
        for interview_id in sorted(respondents.uids(connection, campaign.id)):
            drawn = people[random.randrange(len(people))]
            who = known.get(interview_id) or called.get(interview_id) or drawn
            respondents.set_interviewer(connection, interview_id, who)


def add_outcomes(connection: Connection) -> None:
    """What those interviewed in earlier years did until `SEEN_ON`.

    Those whom an open campaign still counts among its customers are customers; of the others most who said so left.
    """
    for vendor_id in dict.fromkeys(one.vendor_id for one in campaigns.all_campaigns(connection)):
        of_vendor = [one for one in campaigns.all_campaigns(connection) if one.vendor_id == vendor_id]
        last = max(one.year for one in of_vendor)
        still = {
            member.customer_id
            for one in of_vendor
            if one.status == "open"
            for member in cases.frame(connection, one.id)
        }
        random, found = Random(f"{of_vendor[0].vendor_slug}/since"), dict[int, Outcome]()
        for given in observed.answers(connection, vendor_id, "rec_3y", last):
            left, too = random.random() < _GONE[int(given.number)], random.random() < _SOLUTION_TOO
            what = "customer" if given.customer_id in still or not left else "left_solution" if too else "left_vendor"
            found[given.customer_id] = Outcome(given.customer_id, SEEN_ON, what, "demo")
        observed.put(connection, found.values())
