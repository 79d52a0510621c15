"""Invented finished campaigns of many vendors, always the same for a seed."""

from hashlib import sha256
from random import Random

from scorefact_desktop.domain.contribution import PooledCampaign, PooledFigure

FAMILIES, COUNTRIES = ("erp", "crm", "bi"), ("SE", "FR", "DE")
FIGURES = ("sat_overall.positive", "nps_score.nps")


def uid(*parts: object) -> str:
    return sha256(repr(parts).encode()).hexdigest()[:32]


def campaign(number: int, year: int, seed: int = 1, *, n: int | None = None) -> PooledCampaign:
    nature = Random(f"{seed}/{number}")
    kind = "integrator" if nature.random() < 0.5 else "publisher"
    family, country = nature.choice(FAMILIES), nature.choice(COUNTRIES)
    population = nature.choice((60, 250, 900))
    random = Random(f"{seed}/{number}/{year}")
    customers = n or random.randint(20, 60)
    return PooledCampaign(
        campaign=uid("campaign", seed, number, year),
        vendor=uid("vendor", seed, number),
        year=year,
        vendor_type=kind,
        country=country,
        families=(family,),
        population=population,
        customers=customers,
        questionnaire="0" * 64,
        themes={"skills": PooledFigure(value=random.uniform(40, 90), n=customers)},
        indicators={key: PooledFigure(value=random.uniform(0.2, 0.9), n=customers) for key in FIGURES},
    )


def campaigns(vendors: int = 25, years: tuple[int, ...] = (2024, 2025, 2026), seed: int = 1) -> list[PooledCampaign]:
    return [campaign(number, year, seed) for number in range(vendors) for year in years]
