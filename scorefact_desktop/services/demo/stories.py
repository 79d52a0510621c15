"""Who the demonstration vendors are and what happens to them: levels per theme and year, 0-100.

Every name is invented. A level is roughly the score that a typical customer gives to the questions of a theme.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

YEARS = (2024, 2025, 2026)

#: The invented market: the level of a middling vendor.
MARKET: Mapping[str, float] = {
    "skills": 70,
    "results": 66,
    "commitments": 63,
    "support": 64,
    "crisis": 62,
    "nps": 79,
    "recurring": 82,
    "image": 62,
    "referral": 54,
    "sponsors": 58,
    "spirit": 68,
    "communication": 57,
    "satisfaction": 71,
    "market": 52,
}


@dataclass(frozen=True, slots=True)
class Fieldwork:
    """One campaign's sample: eligible customers, drawn, completed and partial interviews, and its dates."""

    year: int
    population: int
    drawn: int
    complete: int
    partial: int
    crisis_rate: float  # crises per customer and year
    open: bool = False


@dataclass(frozen=True, slots=True)
class Vendor:
    """One demonstration vendor and its story: level shifts against the market, by year and theme."""

    name: str
    kind: str  # publisher | integrator
    country: str
    solutions: tuple[tuple[str, str], ...]  # (name, family)
    fieldwork: tuple[Fieldwork, ...]
    shifts: Mapping[int, Mapping[str, float]] = field(default_factory=dict)

    def level(self, theme: str | None, year: int) -> float:
        """The level of a theme in a year, 0-100."""
        shifts = self.shifts.get(year, {})
        return MARKET.get(theme or "", 65.0) + shifts.get(theme or "", 0.0) + shifts.get("all", 0.0)


#: A steady integrator: good consultants, a support that begins to slip; its fieldwork of 2026 is still open.
NORDLICHT = Vendor(
    name="Nordlicht",
    kind="integrator",
    country="DE",
    solutions=(("Fjord ERP", "ERP"),),
    fieldwork=(
        Fieldwork(2024, 388, 200, 126, 5, 0.22),
        Fieldwork(2025, 395, 200, 129, 4, 0.20),
        Fieldwork(2026, 400, 200, 112, 4, 0.19, open=True),
    ),
    shifts={
        2024: {"all": 3, "skills": 3, "support": 2, "referral": -4},
        2025: {"all": 3, "skills": 4, "support": 3, "referral": -3, "spirit": 3},
        2026: {"all": 3, "skills": 4, "support": -7, "referral": -2, "spirit": 4, "communication": -2},
    },
)

#: A rising publisher: three years of patient work on product and communication, and it shows.
SOLVANA = Vendor(
    name="Solvana",
    kind="publisher",
    country="FR",
    solutions=(("Solvana Relation", "CRM"), ("Solvana Terrain", "CRM")),
    fieldwork=(
        Fieldwork(2024, 268, 160, 98, 4, 0.30),
        Fieldwork(2025, 284, 170, 109, 3, 0.20),
        Fieldwork(2026, 300, 180, 121, 5, 0.11),
    ),
    shifts={
        2024: {"all": -3, "communication": -6, "crisis": -3, "image": -2},
        2025: {"all": 4, "communication": 2, "crisis": 3, "satisfaction": 3},
        2026: {"all": 10, "communication": 8, "crisis": 7, "satisfaction": 9, "nps": 6, "recurring": 7, "support": 4},
    },
)

#: An integrator in crisis: a failed migration of its hosting in 2026 takes support, trust and customers with it.
TARNHOLM = Vendor(
    name="Tarnholm",
    kind="integrator",
    country="SE",
    solutions=(("Lumetra Insikt", "BI"),),
    fieldwork=(
        Fieldwork(2024, 162, 104, 68, 2, 0.18),
        Fieldwork(2025, 158, 102, 66, 3, 0.26),
        Fieldwork(2026, 150, 100, 62, 4, 0.85),
    ),
    shifts={
        2024: {"all": 1, "support": 3, "results": 2},
        2025: {"all": -2, "support": -2, "commitments": -3},
        2026: {
            "all": -11,
            "support": -9,
            "crisis": -10,
            "nps": -8,
            "recurring": -9,
            "satisfaction": -7,
            "skills": 5,
            "spirit": -4,
        },
    },
)

VENDORS = (NORDLICHT, SOLVANA, TARNHOLM)
