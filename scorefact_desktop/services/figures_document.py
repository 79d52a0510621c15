"""Figures as one plain document, with the keys of PRODUCT.md section 11: for the command line and for records."""

from typing import Any

from scorefact_desktop.domain.figures import (
    BenchmarkPosition,
    CampaignFigures,
    Change,
    ChurnDetails,
    Excluded,
    Figure,
    Interval,
)


def document(figures: CampaignFigures) -> dict[str, Any]:
    """A campaign's figures, ready for JSON. What is protected has `"protected": true` and no value."""
    own = {"custom": [indicator(one) for one in figures.custom]} if figures.custom else {}
    return {
        "campaign": figures.campaign,
        "compare": figures.compare,
        "population": figures.population,
        "interviews": {"complete": figures.complete, "partial": figures.partial},
        "themes": [{"id": one.id, **_common(one), "optional": one.optional} for one in figures.themes],
        "indicators": [indicator(one) for one in figures.indicators],
        **own,
    }


def indicator(figure: Figure) -> dict[str, Any]:
    """One indicator of `document`."""
    found = {
        "id": figure.id,
        "question": figure.question,
        "theme": figure.theme,
        "measure": figure.measure,
        **_common(figure),
    }
    if figure.measure == "expected_churn":
        found.update(_churn(figure.churn))
    return found


def _common(figure: Figure) -> dict[str, Any]:
    return {
        "value": figure.value,
        "n": figure.n,
        "excluded": _excluded(figure.excluded),
        "interval": _interval(figure.interval),
        "status": figure.status,
        "previous": figure.previous,
        "change": _change(figure.change),
        "benchmark": _benchmark(figure.benchmark),
        "protected": figure.protected,
        "as_of": figure.as_of,
        "rounded_to": figure.rounded_to,
    }


def _excluded(gone: Excluded) -> dict[str, int]:
    return {
        "dont_know": gone.dont_know,
        "refused": gone.refused,
        "not_applicable": gone.not_applicable,
        "not_asked": gone.not_asked,
        "missing": gone.missing,
    }


def _interval(interval: Interval | None) -> dict[str, Any] | None:
    if interval is None:
        return None
    return {
        "lower": interval.lower,
        "upper": interval.upper,
        "level": interval.level,
        "method": interval.method,
    }


def _change(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "value": change.value,
        "lower": change.lower,
        "upper": change.upper,
        "p": change.p,
        "significant": change.significant,
    }


def _benchmark(place: BenchmarkPosition | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "mean": place.mean,
        "vendors": place.vendors,
        "percentile": place.percentile,
        "percentile_interval": list(place.percentile_interval) if place.percentile_interval else None,
        "difference": place.difference,
        "significant": place.significant,
        "p": place.p,
        "target_p": place.target_p,
        "atypical_p": place.atypical_p,
    }


def _churn(details: ChurnDetails | None) -> dict[str, Any]:
    if details is None:
        return {"bounds": None, "scale_band": None, "revenue_weighted": None, "inversions": None}
    return {
        "bounds": _pair(details.bounds, details.bounds_interval),
        "scale_band": _pair(details.scale_band, details.scale_interval),
        "revenue_weighted": None
        if details.revenue is None
        else {
            "value": details.revenue,
            "n": details.revenue_n,
            "interval": _interval(details.revenue_interval),
        },
        "inversions": details.inversions,
    }


def _pair(ends: tuple[float, float], interval: Interval | None) -> dict[str, Any]:
    return {"lower": ends[0], "upper": ends[1], "interval": _interval(interval)}
