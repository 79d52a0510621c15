"""One demonstration campaign: its frame, the draw, the calls' outcomes and the interviews, from one seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from scorefact_desktop.domain.draw import optional_half
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.routing import completeness
from scorefact_desktop.services.demo.customers import DemoCustomer
from scorefact_desktop.services.demo.respondents import Respondent
from scorefact_desktop.services.demo.stories import Fieldwork, Vendor
from scorefact_desktop.store.interviews import NewInterview

#: AAPOR codes of the drawn cases that gave no interview, with their weights (METHODS.md section 7).
_OUTCOMES = {"2.112": 30, "2.111": 8, "2.21": 30, "2.36": 6, "3.13": 10}
#: Share of the questionnaire reached when the line is lost, for partial interviews.
_PARTIAL = (0.62, 0.76)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn customer: its place in the draw and what became of the case (AAPOR code, None while still open)."""

    customer: DemoCustomer
    place: int
    disposition: str | None
    eligible: bool = True


def seed_of(vendor: Vendor, year: int) -> str:
    """The seed of a campaign's draw, the same on every machine."""
    return f"{vendor.name.lower()}/{year}"


def frame_of(pool: Sequence[DemoCustomer], vendor: Vendor, work: Fieldwork) -> list[DemoCustomer]:
    """The eligible customers of a year: a few of the oldest have left by each year, a few new ones joined."""
    start = 12 * vendor.fieldwork.index(work)
    return list(pool[start : start + work.population])


def draw(frame: Sequence[DemoCustomer], vendor: Vendor, work: Fieldwork) -> list[Drawn]:
    """A simple random sample in drawing order, each case with its outcome."""
    random = Random(seed_of(vendor, work.year))
    sample = random.sample(list(frame), work.drawn)
    places = list(range(work.drawn))
    random.shuffle(places)
    complete = set(places[: work.complete])
    partial = set(places[work.complete : work.complete + work.partial])
    gone = set(places[-2:])  # no longer a customer: found out on the phone
    drawn = []
    for place, customer in enumerate(sample):
        if place in complete:
            code: str | None = "1.1"
        elif place in partial:
            code = "1.2"
        elif place in gone:
            code = "4.10"
        elif work.open and random.random() < 0.7:
            code = None
        else:
            code = random.choices(list(_OUTCOMES), list(_OUTCOMES.values()))[0]
        drawn.append(Drawn(customer, place, code, eligible=place not in gone))
    return drawn


def answered(one: Drawn) -> Drawn:
    """The same case once its interview is complete."""
    return replace(one, disposition="1.1")


def interviews(
    questionnaire: Questionnaire,
    vendor: Vendor,
    work: Fieldwork,
    drawn: Sequence[Drawn],
    random: Random | None = None,
) -> Iterator[tuple[Drawn, NewInterview]]:
    """The interviews of the drawn cases that gave one, with answers, language and times."""
    seed = seed_of(vendor, work.year)
    random = random or Random(f"{seed}/answers")
    started = datetime(work.year, 10 if work.open else 3, 12, 8, 0, tzinfo=UTC)
    for one in drawn:
        if one.disposition not in ("1.1", "1.2"):
            continue
        customer = one.customer
        respondent = Respondent(
            random,
            questionnaire,
            lambda theme: vendor.level(theme, work.year),
            0.75 * customer.mood + random.gauss(0, 0.55),
            customer.language,
            work.crisis_rate,
            customer.solution,
        )
        asked = frozenset(q.code for q in questionnaire.questions if q.core)
        asked |= optional_half(questionnaire, seed, one.place)
        stop = random.uniform(*_PARTIAL) if one.disposition == "1.2" else 1.0
        context = {"vendor_type": vendor.kind}
        answers = respondent.interview(asked, context, stop)
        begin = started + timedelta(days=random.randrange(34), minutes=random.randrange(9 * 60))
        yield (
            one,
            NewInterview(
                answers=answers,
                mode="phone",
                status=completeness(questionnaire, answers, context).status().value,
                language=customer.language,
                started_at=begin.strftime("%Y-%m-%dT%H:%M:%SZ"),
                finished_at=(begin + timedelta(minutes=random.randint(10, 21))).strftime("%Y-%m-%dT%H:%M:%SZ"),
            ),
        )
