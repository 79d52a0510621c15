"""An issuer, another one, and a statement with everything in it."""

from datetime import date
from functools import cache

from scorefact_desktop.domain.label_statement import LabelFigure, Statement
from scorefact_desktop.label.issuer import IssuingKey, make

TODAY = date(2026, 6, 1)
PAGE = "https://labels.example/verify"


@cache
def issuing_key(name: str = "Rating Body AB", *, specimen: bool = False) -> IssuingKey:
    page = "" if specimen else PAGE
    return make(name, page, "https://labels.example/complaints", specimen=specimen, today=date(2026, 1, 2))


def statement(key: IssuingKey | None = None) -> Statement:
    issuer = (key or issuing_key()).issuer
    return Statement(
        vendor="Société Générale d’Édition",
        vendor_type="publisher",
        solutions=("Fjord ERP", "Norra"),
        year=2026,
        figures=(
            LabelFigure("satisfied", 0.7917, 0.7247, 0.8458, 120),
            LabelFigure("no_crisis", 0.8, 0.7342, 0.8501, 120),
            LabelFigure("nps", -0.1, None, None, 118),
            LabelFigure("stay", 0.9123, 0.86, 0.9444, 114),
        ),
        population=400,
        supplied_by="the vendor",
        checked_by="invoices of 2025",
        drawn=200,
        random_draw=True,
        complete=120,
        modes=("phone", "web"),
        begins=date(2026, 3, 2),
        ends=date(2026, 4, 30),
        extensions=1,
        rule_set="example",
        rule_set_version="2026.1",
        rules_fulfilled=8,
        rules=8,
        results=bytes(range(32)),
        specimen=issuer.specimen,
        number="SF-2026-0147",
        issuer=issuer.name,
        complaints=issuer.complaints,
        issued_on=date(2026, 5, 18),
        valid_until=date(2027, 5, 17),
    )
