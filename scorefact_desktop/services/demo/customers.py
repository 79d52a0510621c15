"""Invented customers and contacts: names from syllables, so that nobody real is meant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

SECTORS = ("manufacturing", "trade", "services", "public", "health", "logistics")
SIZES = ("1-49", "50-249", "250+")
_FIRST = ("Abr", "Belt", "Corv", "Dral", "Elsk", "Farn", "Gost", "Hilv", "Ister", "Jorv", "Kelm", "Lovr")
_MIDDLE = ("a", "e", "i", "o", "u", "an", "el", "in", "or", "um")
_LAST = ("bresk", "davel", "fenne", "gault", "hamre", "jutte", "lomme", "nisse", "pravel", "quenne", "rodde", "tavik")
_FORMS = {
    "FR": ("SAS", "SA", "SARL"),
    "BE": ("SA", "SRL"),
    "DE": ("GmbH", "AG"),
    "SE": ("AB",),
    "NO": ("AS",),
    "GB": ("Ltd", "plc"),
    "NL": ("BV",),
}
_FORENAMES = {
    "fr": ("Claire", "Marc", "Sophie", "Julien", "Nadia", "Hugo", "Inès", "Paul"),
    "en": ("Alice", "Tom", "Priya", "George", "Helen", "Sam", "Ruth", "Owen"),
    "sv": ("Astrid", "Erik", "Maja", "Lars", "Ingrid", "Nils", "Sara", "Björn"),
}
_COUNTRIES = {
    "FR": (("FR", 70), ("BE", 20), ("GB", 10)),
    "DE": (("DE", 45), ("NL", 20), ("FR", 20), ("SE", 15)),
    "SE": (("SE", 70), ("NO", 20), ("GB", 10)),
}
_LANGUAGES = {"FR": "fr", "BE": "fr", "SE": "sv", "NO": "sv", "DE": "en", "GB": "en", "NL": "en"}


@dataclass(frozen=True, slots=True)
class DemoCustomer:
    """A customer as the demonstration draws it; `mood` is what it thinks of its vendor, about -2 to 2."""

    reference: str
    name: str
    sector: str
    size: str
    country: str
    language: str
    solution: str
    signed_on: date
    contract_end: date
    notice_months: int
    yearly_value: int
    currency: str
    recurring_share: float
    contact: str
    contact_role: str
    phone: str
    email: str
    mood: float


def _name(random: Random, taken: set[str]) -> str:
    while True:
        name = random.choice(_FIRST) + random.choice(_MIDDLE) + random.choice(_LAST)
        if name not in taken:
            taken.add(name)
            return name


def draw_customers(random: Random, count: int, country: str, solutions: Sequence[str], slug: str) -> list[DemoCustomer]:
    """`count` invented customers of one vendor, largest contracts with the largest companies."""
    taken: set[str] = set()
    customers = []
    countries, weights = zip(*_COUNTRIES[country], strict=True)
    for number in range(1, count + 1):
        where = random.choices(countries, weights)[0]
        size = random.choices(SIZES, (48, 35, 17))[0]
        stem = _name(random, taken)
        language = _LANGUAGES[where]
        value = round(random.lognormvariate({"1-49": 9.4, "50-249": 10.4, "250+": 11.5}[size], 0.5), -2)
        person = f"{random.choice(_FORENAMES[language])} {_name(random, taken)}"
        customers.append(
            DemoCustomer(
                reference=f"{slug.upper()[:3]}-{number:04d}",
                name=f"{stem} {random.choice(_FORMS[where])}",
                sector=random.choice(SECTORS),
                size=size,
                country=where,
                language=language,
                solution=random.choice(list(solutions)),
                signed_on=date(random.randint(2014, 2023), random.randint(1, 12), random.randint(1, 28)),
                contract_end=date(random.randint(2027, 2030), random.randint(1, 12), 28),
                notice_months=random.choice((3, 3, 6)),
                yearly_value=int(value),
                currency="SEK" if where == "SE" else "EUR",
                recurring_share=round(random.uniform(0.45, 0.95), 2),
                contact=person,
                contact_role=random.choice(("decision_maker", "key_user", "it", "finance")),
                phone="",
                email=f"contact.{number:04d}@{stem.lower()}.example",
                mood=random.gauss(0, 1),
            )
        )
    return customers
