"""Every case of the statistics fixtures, within its tolerance: no case is skipped, and an unknown one fails."""

import json
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from scorefact_desktop.indicators import (
    churn,
    comparison,
    crisis,
    durations,
    health,
    hypergeometric,
    kpis,
    label_bounds,
    mean,
    multiplicity,
    nps,
    outcomes,
    proportion,
    protection,
    representativeness,
    revenue_at_risk,
    running_sums,
    sample,
    survival,
    table_protection,
    trend,
    weighted_mean,
    weights,
)
from scorefact_desktop.indicators import drivers as driver_methods

FIXTURES = json.loads((Path(__file__).parent.parent / "data" / "stats_fixtures.json").read_text())
CASES = {case["id"]: case for case in FIXTURES["cases"]}
DATA = {name: one["columns"] for name, one in FIXTURES["datasets"].items()}
A = DATA["A"]
POPULATION = FIXTURES["datasets"]["A"]["N"]
STRATA = FIXTURES["datasets"]["A"]["strata_pop"]
REGIONS = FIXTURES["datasets"]["A"]["region_pop"]
KENT = {"yes_certain": 0.93, "yes_prob": 0.75, "no_prob": 0.30, "no_certain": 0.07}
Column = list[float | None]


def _each(values: Sequence[Any], rule: Callable[[Any], float]) -> Column:
    return [None if value is None else rule(value) for value in values]


def _nps_score(answer: float) -> float:
    return 1.0 if answer >= 9 else -1.0 if answer <= 6 else 0.0


def _columns(data: Mapping[str, Any]) -> dict[str, Column]:
    """The score columns that the cases name."""
    found: dict[str, Column] = {name: list(data[name]) for name in ("t1", "t2", "t3") if name in data}
    found["top2"] = _each(data["sat"], lambda one: float(one >= 3))
    found["nps_s"] = found["s"] = _each(data["nps"], _nps_score)
    found["pr"] = _each(data["nps"], lambda one: float(one >= 9))
    found["de"] = _each(data["nps"], lambda one: float(one <= 6))
    for name, source in (("st3", "stay3"), ("st5", "stay5")):
        if source in data:
            found[name] = [KENT.get(one) for one in data[source]]
    return found


def _scale(name: str) -> tuple[float, float]:
    return (0, 100) if name.startswith("t") and name != "top2" else (-1, 1)


def _by_customer(name: str, column: str) -> dict[Any, float | None]:
    return dict(zip(DATA[name]["id"], _columns(DATA[name])[column], strict=True))


def _estimate(one: Any) -> dict[str, Any]:
    found = {"est": one.value, "se": one.se, "lo": one.lower, "hi": one.upper, "status": one.status}
    return found | {name: getattr(one, name) for name in ("df", "deff") if getattr(one, name, None) is not None}


def _check(got: Any, expected: Any, tolerance: float, at: str = "") -> None:
    """Compare a result with the expected tree: every expected value must be there."""
    if isinstance(expected, Mapping):
        for name, value in expected.items():
            assert name in got, f"{at}: {name} is not computed"
            _check(got[name], value, tolerance, f"{at}.{name}")
    elif isinstance(expected, list):
        assert len(got) == len(expected), at
        for place, value in enumerate(expected):
            _check(got[place], value, tolerance, f"{at}[{place}]")
    elif isinstance(expected, bool | str) or expected is None:
        assert got == expected, at
    else:
        assert got is not None, at
        assert got == pytest.approx(expected, abs=max(tolerance, 1e-12), rel=0), at


def _share(one: proportion.ProportionEstimate) -> dict[str, Any]:
    return {
        "estimate": one.value,
        "lower": one.lower,
        "upper": one.upper,
        "se": one.se,
        "nstar": one.n_star,
        "status": one.status,
        "fpc": one.fpc,
        "label_blocked": one.label_blocked,
    }


def _wilson(given: Mapping[str, Any]) -> Any:
    return _share(proportion.wilson_fpc(given["x"], given["n"], given.get("N")))


def _ends(pair: tuple[float, float]) -> dict[str, float]:
    return {"lower": pair[0], "upper": pair[1]}


def _exact(given: Mapping[str, Any]) -> Any:
    low, high = hypergeometric.exact_counts(given["x"], given["n"], given["N"])
    return {"M_lower": low, "M_upper": high}


def _one_sided(given: Mapping[str, Any]) -> Any:
    bound = label_bounds.lower_bound(given["x"], given["n"], given["N"])
    assert bound.count_bound == hypergeometric.lower_count(given["x"], given["n"], given["N"], 0.05)
    return {"M_lower": bound.count_bound}


def _any_proportion(given: Mapping[str, Any]) -> Any:
    results = [
        _share(call(given["x"], given["n"], given["N"]))
        for call in (proportion.display_interval, proportion.wilson_fpc, proportion.exact)
    ]
    assert all(one["status"] == results[0]["status"] for one in results)
    assert label_bounds.lower_bound(given["x"], given["n"], given["N"]).bound is None
    return results[0]


def _srs(_: Mapping[str, Any]) -> Any:
    columns = _columns(A)
    names = ("t1", "t2", "t3", "top2", "nps_s", "st3", "st5")
    found = {name: _estimate(mean.mean_interval(columns[name], POPULATION, *_scale(name))) for name in names}
    for name in names:
        known = [one for one in columns[name] if one is not None]
        sums = mean.interval_from_sums(
            len(known),
            math.fsum(known),
            math.fsum(one * one for one in known),
            POPULATION,
            len(columns[name]) - len(known),
            *_scale(name),
        )
        _check(_estimate(sums), found[name], 1e-9, name)
    return found


def _stratified(_: Mapping[str, Any]) -> Any:
    columns = _columns(A)
    return {
        name: _estimate(weighted_mean.stratified_mean(columns[name], A["size"], STRATA, None, *_scale(name)))
        for name in ("t1", "t3", "top2", "nps_s", "pr", "de")
    }


def _post_stratified(_: Mapping[str, Any]) -> Any:
    columns = _columns(A)
    return {
        name: _estimate(weighted_mean.post_stratified_mean(columns[name], A["size"], STRATA, *_scale(name)))
        for name in ("t1", "top2", "nps_s")
    }


def _raked(_: Mapping[str, Any]) -> Any:
    columns = _columns(A)
    margins, populations = [A["size"], A["region"]], [STRATA, REGIONS]
    raking = weights.rake(margins, populations)
    assert raking.status == "ok"
    cells = {f"{a}:{b}": float(w) for a, b, w in zip(A["size"], A["region"], raking.weights, strict=True)}
    return {
        "est_se": {
            name: _estimate(weighted_mean.raked_mean(columns[name], margins, populations, *_scale(name)))
            for name in ("t1", "top2", "nps_s")
        },
        "weight_by_cell": cells,
        "kish_neff": raking.kish,
    }


def _kish(_: Mapping[str, Any]) -> Any:
    return {"neff": weights.kish(weights.stratify(A["size"], STRATA).weights)}


def _revenue(_: Mapping[str, Any]) -> Any:
    columns = _columns(A)
    lost = _each(columns["st3"], lambda one: 1 - one)
    return {
        "top2_srs": _estimate(weighted_mean.weighted_mean(columns["top2"], A["rev"], POPULATION)),
        "top2_strat": _estimate(weighted_mean.stratified_mean(columns["top2"], A["size"], STRATA, A["rev"])),
        "churn3_srs": _estimate(weighted_mean.weighted_mean(lost, A["rev"], POPULATION)),
    }


def _korn_graubard(_: Mapping[str, Any]) -> Any:
    column = _columns(A)["top2"]
    found = {}
    for name, one in (
        ("srs", weighted_mean.weighted_mean(column, None, POPULATION)),
        ("strat", weighted_mean.stratified_mean(column, A["size"], STRATA)),
    ):
        assert one.value is not None
        assert one.se is not None
        assert one.df is not None
        found[name] = list(proportion.korn_graubard(one.value, one.se**2, one.rows, one.df))
    return found


def _cohorts(_: Mapping[str, Any]) -> Any:
    lost = _each(_columns(A)["st3"], lambda one: 1 - one)
    rows = revenue_at_risk.by_cohort(lost, A["year"], POPULATION, 3)
    estimates = [row.estimate for row in rows]
    assert all(one is not None for one in estimates)
    return {
        "year": [row.name for row in rows],
        "est": [one.value for one in estimates if one is not None],
        "se": [one.se for one in estimates if one is not None],
    }


def _drivers(_: Mapping[str, Any]) -> Any:
    columns = {name: list(A[name]) for name in ("t1", "t2", "t3")}
    found = driver_methods.drivers(columns, A["nps"])
    assert found.status == "ok"
    arrays = [np.array([np.nan if one is None else one for one in values], float) for values in columns.values()]
    target = np.array([np.nan if one is None else one for one in A["nps"]], float)
    matrix, response = driver_methods.correlations(arrays, target)
    rows = driver_methods.complete_rows(arrays, target)
    kept = list(rows)
    return {
        "n": found.n,
        "cor": [one.correlation for one in found.drivers],
        "beta": [one.beta for one in found.drivers],
        "r2": found.r_squared,
        "relw": [one.weight for one in found.drivers],
        "shapley": list(driver_methods.shapley(matrix, response)),
        "vif": [one.vif for one in found.drivers],
        "spearman": [driver_methods.spearman(values[kept], target[kept])[0] for values in arrays],
    }


def _representativeness(_: Mapping[str, Any]) -> Any:
    sizes = [A["size"].count(name) for name in STRATA]
    found = representativeness.representativeness(sizes, list(STRATA.values()))
    return {
        "gof_chi2": found.goodness_of_fit,
        "gof_p_naive": found.naive_p,
        "chi2_2xH": found.chi_square,
        "p_2xH": found.p,
    }


def _r_indicator(given: Mapping[str, Any]) -> Any:
    found = representativeness.r_indicator(given["n_h"], given["N_h"])
    return {"R": found.r, "R_adj": found.adjusted, "CV": found.cv}


def _overlap(given: Mapping[str, Any]) -> Any:
    population = given["N"]
    result: dict[str, Any] = {"n1": len(DATA["A"]["id"]), "n2": len(DATA["A2"]["id"])}
    for name in ("t1", "s", "top2"):
        first, second = _by_customer("A", name), _by_customer("A2", name)
        found = trend.overlap(first, second, population, population, population)
        free = trend.overlap(first, second)
        linear = trend.weighted_overlap(
            {one: (score, 1.0) for one, score in first.items() if score is not None},
            {one: (score, 1.0) for one, score in second.items() if score is not None},
        )
        strangers = {f"other {one}": score for one, score in second.items()}
        independent = trend.overlap(first, strangers, population, population, population)
        result["nc"] = found.common
        result[name] = {
            "m1": mean.mean_interval(first.values(), None, *_scale(name)).value,
            "m2": mean.mean_interval(second.values(), None, *_scale(name)).value,
            "diff": found.value,
            "r_matched": found.correlation,
            "se_lin_cluster_nofpc": linear.se,
            "se_closed_nofpc": free.se,
            "se_closed_fpc": found.se,
            "z_fpc": found.statistic,
            "p_fpc": found.p,
            "se_indep_fpc": independent.se,
        }
    return result


def _panel(_: Mapping[str, Any]) -> Any:
    table = trend.paired_table(_by_customer("A", "top2"), _by_customer("A2", "top2"))
    paired = trend.paired_t(_by_customer("A", "t1"), _by_customer("A2", "t1"), POPULATION)
    return {
        "table": {"n11": table.both, "n10": table.earlier_only, "n01": table.later_only, "n00": table.neither},
        "mcnemar_exact": trend.mcnemar_exact(table.earlier_only, table.later_only),
        "mcnemar_midp": trend.mcnemar_mid_p(table.earlier_only, table.later_only),
        "paired_t1_fpc": {"mean": paired.value, "se": paired.se, "p": paired.p},
    }


def _nps(_: Mapping[str, Any]) -> Any:
    result: dict[str, Any] = {"counts": {}}
    waves = []
    for place, name in ((1, "A"), (2, "A2")):
        high, middle, low, _missing = nps.counts(DATA[name]["nps"])
        one = nps.interval_from_counts(high, middle, low, POPULATION)
        waves.append(one)
        result["counts"] |= {f"p{place}": high, f"d{place}": low}
        result[f"aw{place}"] = {"est": one.centre, "se": one.se, "lo": one.lower, "hi": one.upper}
        result[f"wald{place}"] = {"est": one.value, "se": one.wald_se}
    change = nps.independent_difference(*waves)
    assert change is not None
    result["diff_indep"] = {"diff": change.difference, "se": change.se, "z": change.z, "p": change.p}
    columns = _columns(A)
    score, high_share, low_share = (
        weighted_mean.stratified_mean(columns[name], A["size"], STRATA, None, -1, 1) for name in ("nps_s", "pr", "de")
    )
    assert high_share.value is not None
    assert low_share.value is not None
    assert score.deff is not None
    heavy = nps.weighted(high_share.value, low_share.value, 120, POPULATION, score.deff)
    result["stratified"] = {
        "p": high_share.value,
        "d": low_share.value,
        "deff": score.deff,
        "nstar": heavy.n_star,
        "aw": [heavy.centre, heavy.se, heavy.lower, heavy.upper],
    }
    return result


def _newcombe(given: Mapping[str, Any]) -> Any:
    first, second = given["top2_counts"]
    found = trend.newcombe(first, 120, second, 110, given["N"], given["N"])
    return {"diff": found.value, "lo": found.lower, "hi": found.upper}


def _weighted_wilson(_: Mapping[str, Any]) -> Any:
    share = weighted_mean.stratified_mean(_columns(A)["top2"], A["size"], STRATA)
    assert share.value is not None
    assert share.deff is not None
    found = proportion.weighted_wilson(share.value, share.n, POPULATION, share.deff)
    return {"p": share.value, "deff": share.deff, "nstar": found.n_star, "wilson": [found.lower, found.upper]}


def _churn(given: Mapping[str, Any], column: str) -> Any:
    scale = churn.StayScale(given["scale"], given["low"], given["high"])
    answers = A[column]
    found = churn.expected_churn(answers, POPULATION, A["rev"], scale, "dk")
    assert found.status == "ok"
    return {
        "counts": {name: answers.count(name) for name in set(answers)},
        "n_known": found.known.n,
        "est_known": found.known.value,
        "se": found.known.se,
        "bounds": found.bounds,
        "se_bounds": found.bounds_se,
        "im_c": found.imbens_manski_c,
        "im_ci": found.imbens_manski,
        "dk_half": found.dont_know_half,
        "scale_band": found.scale_band,
        "rev_known": found.revenue_known,
        "rev_bounds": found.revenue_bounds,
    }


def _paired_newcombe(given: Mapping[str, Any]) -> Any:
    # The case asks for p1 - p2; the method gives later minus earlier, so the two years change places.
    found = trend.newcombe_paired(trend.PairedTable(given["n11"], given["n01"], given["n10"], given["n00"]))
    return {"lo": found.lower, "hi": found.upper, "diff": found.value}


def _multiplicity(given: Mapping[str, Any]) -> Any:
    return {"bh": multiplicity.benjamini_hochberg(given["p"]), "holm": multiplicity.holm(given["p"])}


def _benchmark(given: Mapping[str, Any]) -> Any:
    x, n, population = given["x"], given["n"], given["N"]
    share = x / n
    se = math.sqrt(comparison.share_variance(share, n, population))
    fixed = comparison.share_against_target(share, n, population, given["mu"])
    estimated = comparison.against_mean(share, se, given["mu"], given["k"], given["sd_between"])
    unlike = comparison.atypical(share, se, given["mu"], given["k"], given["sd_between"])
    wilson = proportion.wilson_fpc(x, n, population)
    return {
        "p": share,
        "wilson": [wilson.lower, wilson.upper],
        "fixed_score_z": fixed.z,
        "fixed_p": fixed.p,
        "est_z": estimated.z,
        "est_p": estimated.p,
        "diff_ci": [estimated.lower, estimated.upper],
        "pred_z": unlike.z,
        "pred_p": unlike.p,
    }


def _dersimonian_laird(given: Mapping[str, Any]) -> Any:
    found = comparison.dersimonian_laird(given["y"], given["se"])
    return {
        "Q": found.q,
        "tau2": found.tau_squared,
        "mu": found.mean,
        "se": found.se,
        "B": found.shrinkage,
        "shrunk": found.shrunken,
    }


def _sample_size(given: Mapping[str, Any]) -> Any:
    return {
        name: [sample.required_size(error, population) for population in given["N"]]
        for name, error in (("e05", 0.05), ("e075", 0.075), ("e10", 0.10))
    }


def _power(_: Mapping[str, Any]) -> Any:
    found = sample.required_for_test(0.70, 0.80, 400)
    return {"n0": found.unlimited, "n": found.size}


def _aapor(given: Mapping[str, Any]) -> Any:
    order = ("I", "P", "R", "NC", "O", "UH", "UO", "NE")
    found = outcomes.rates(outcomes.Outcomes(*(given[name] for name in order)))
    upper = [
        "rr1",
        "rr2",
        "rr3",
        "rr4",
        "rr5",
        "rr6",
        "coop1",
        "coop2",
        "coop3",
        "coop4",
        "ref1",
        "ref2",
        "ref3",
        "con1",
        "con2",
        "con3",
        "loc1",
        "loc2",
    ]
    return {"e": found.e} | {name.upper(): getattr(found, name) for name in upper}


def _kaplan_meier(_: Mapping[str, Any]) -> Any:
    curve = survival.kaplan_meier(DATA["kmA"]["time"], DATA["kmA"]["event"])
    restricted = survival.restricted_mean(curve, 36)
    at = [curve.at(month) for month in (12, 24, 36)]
    # R lists every time at which the number at risk changes; between events the curve stands still.
    times = sorted(set(DATA["kmA"]["time"]))
    listed = CASES["km.A"]["expected"]["time"]
    steps = [curve.at(time) for time in listed]
    assert set(listed) <= set(times)
    assert all(step is not None for step in steps)
    found = [step for step in steps if step is not None]
    return {
        "time": listed,
        "n_risk": [sum(one >= time for one in DATA["kmA"]["time"]) for time in listed],
        "n_event": [sum(step.events for step in curve.steps if step.time == time) for time in listed],
        "surv": [step.survival for step in found],
        "se_greenwood": [step.se for step in found],
        "lo_loglog": [step.lower for step in found],
        "hi_loglog": [step.upper for step in found],
        "median": curve.median,
        "median_lo_loglog": curve.median_lower,
        "median_hi_loglog": curve.median_upper,
        "median_ci_log": list(curve.log_median),
        "s12_24_36": [one.survival for one in at if one is not None],
        "lo12": [one.lower for one in at if one is not None],
        "hi12": [one.upper for one in at if one is not None],
        "rmst36": restricted.value,
        "rmst36_se": restricted.se,
    }


def _garwood(given: Mapping[str, Any]) -> Any:
    found = crisis.poisson_rate(given["count"], given["exposure"])
    return {"rate": found.value, "lo": found.lower, "hi": found.upper}


def _lifetime(given: Mapping[str, Any]) -> Any:
    found = kpis.lifetime_value(given["m"], given["r"], given["d"])
    return {
        "infinite_end": found.end_of_period,
        "infinite_start": found.start_of_period,
        "T5": kpis.lifetime_value_until(given["m"], given["r"], given["d"], 5),
    }


def _bands(given: Mapping[str, Any]) -> Any:
    found = health.bands(given["scores"])
    return {"q25": found.q25, "q75": found.q75, "band": list(found.bands)}


def _duration(given: Mapping[str, Any]) -> Any:
    found = durations.duration_summary(given["v"])
    return {
        "median": found.median,
        "p90": found.p90,
        "mean": found.mean,
        "geo": found.geometric_mean,
        "geo_ci": [found.geometric_lower, found.geometric_upper],
        "med_ci": [found.median_lower, found.median_upper],
        "k": found.k,
    }


def _adoption(given: Mapping[str, Any]) -> Any:
    found = kpis.ratio(given["active"], given["licensed"], given["N"])
    return {"ratio": found.value, "mean_of_ratios": found.mean_of_ratios, "se": found.se}


def _table(given: Mapping[str, Any]) -> Any:
    expected = CASES["anonymity.2d"]["expected"]
    pattern = [(row, column) for row, column in expected["one_valid_pattern"]]
    ranges = table_protection.feasible_ranges(given["counts"], pattern)
    own = table_protection.suppress_table(given["counts"])
    assert own.publishable
    assert own.primary == {(0, 1)}
    for low, high in own.ranges.values():
        assert high - low >= 5
    return {
        "one_valid_pattern": expected["one_valid_pattern"],
        "feasibility": {f"{row},{column}": list(ends) for (row, column), ends in ranges.items()},
        "must_hold": expected["must_hold"],
    }


def _stream(_: Mapping[str, Any]) -> Any:
    column, design = _columns(A)["t1"], weights.stratify(A["size"], STRATA)
    sums = {name: running_sums.RunningSums() for name in STRATA}
    for value, weight, name in zip(column, design.weights, A["size"], strict=True):
        sums[name].add(99.0, float(weight))
        sums[name].remove(99.0, float(weight))
        sums[name].add(value, float(weight))
    live = running_sums.from_sums([(sums[name], STRATA[name]) for name in STRATA])
    batch = weighted_mean.stratified_mean(column, A["size"], STRATA)
    assert live.value == pytest.approx(batch.value, abs=1e-9)
    assert live.se is not None
    assert batch.se is not None
    return {"ratio": live.se / batch.se}


def _all_unknown(given: Mapping[str, Any]) -> Any:
    found = churn.expected_churn(given["answers"], given["N"], None, churn.KENT, "dk")
    return {"est": found.known.value, "bounds": found.bounds, "status": found.status}


def _label(given: Mapping[str, Any]) -> Any:
    bound = label_bounds.lower_bound(given["x"], given["n"], given["N"])
    high, middle, low, _missing = nps.counts(A["nps"])
    least = label_bounds.nps_lower_bound(nps.interval_from_counts(high, middle, low, given["N"]))
    assert bound.bound is not None
    return {
        "moe": sample.margin_of_error(given["n"], given["N"]),
        "M_lower": bound.count_bound,
        "p_lower": bound.bound,
        "csat_pass": bound.bound >= given["threshold"],
        "nps_lower95_onesided": least,
    }


def _mean_case(given: Mapping[str, Any]) -> Any:
    return _estimate(mean.mean_interval(given["y"], given["N"]))


RUNNERS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "prop.wilson.nofpc": _wilson,
    "prop.wilson.fpc.95": _wilson,
    "prop.wilson.fpc.85": _wilson,
    "prop.wilson.fpc.zero": _wilson,
    "prop.clopper": lambda given: _ends(proportion.clopper_pearson(given["x"], given["n"])),
    "prop.jeffreys": lambda given: _ends(proportion.jeffreys(given["x"], given["n"])),
    "prop.hyper.c95_120_400": _exact,
    "prop.hyper.c85_120_400": _exact,
    "prop.hyper.c0_12_40": _exact,
    "prop.hyper.c12_12_40": _exact,
    "prop.hyper.c9_12_40": _exact,
    "prop.hyper.c1_1_20": _exact,
    "prop.hyper.onesided95": _one_sided,
    "prop.hyper.onesided95.small": _one_sided,
    "edge.n0": _any_proportion,
    "edge.census": _wilson,
    "edge.n_gt_N": _any_proportion,
    "A.srs": _srs,
    "A.stratified": _stratified,
    "A.poststrat": _post_stratified,
    "A.rake": _raked,
    "A.kish": _kish,
    "A.revenue": _revenue,
    "A.korn_graubard": _korn_graubard,
    "A.cohort_churn3": _cohorts,
    "A.drivers": _drivers,
    "A.representativeness": _representativeness,
    "A.r_indicator": _r_indicator,
    "AA2.overlap": _overlap,
    "AA2.panel": _panel,
    "AA2.nps": _nps,
    "AA2.newcombe_fpc": _newcombe,
    "A.top2_weighted_wilson": _weighted_wilson,
    "A.churn.stay3": lambda given: _churn(given, "stay3"),
    "A.churn.stay5": lambda given: _churn(given, "stay5"),
    "newcombe.paired.A": _paired_newcombe,
    "multiplicity": _multiplicity,
    "benchmark.basic": _benchmark,
    "benchmark.rank": lambda given: {"pr": comparison.percentile_rank(given["v"], given["peers"])},
    "benchmark.dl": _dersimonian_laird,
    "samplesize": _sample_size,
    "moe": lambda given: {"moe": sample.margin_of_error(given["n"], given["N"])},
    "power": _power,
    "aapor": _aapor,
    "km.A": _kaplan_meier,
    "crisis.garwood": _garwood,
    "crisis.zero": _garwood,
    "clv": _lifetime,
    "health.score": lambda given: {"score": [health.health_score(row, given["w"]) for row in given["x"]]},
    "health.bands": _bands,
    "duration": _duration,
    "adoption": _adoption,
    "anonymity.1d": lambda given: {"suppressed": list(protection.suppress(given["counts"], 5).hidden)},
    "anonymity.2d": _table,
    "anonymity.p_percent": lambda given: {
        "p10": protection.p_percent_unsafe(given["contrib"], 0.10),
        "p20": protection.p_percent_unsafe(given["contrib"], 0.20),
    },
    "stream": _stream,
    "edge.n1_mean": _mean_case,
    "edge.all_same": _mean_case,
    "edge.all_dk": _all_unknown,
    "label.A": _label,
}


@pytest.mark.parametrize("case", FIXTURES["cases"], ids=[case["id"] for case in FIXTURES["cases"]])
def test_case(case: Mapping[str, Any]) -> None:
    assert case["id"] in RUNNERS, "a case that nothing computes"
    _check(RUNNERS[case["id"]](case["input"]), case["expected"], case["abs_tol"], case["id"])


def test_every_case_is_run_and_none_invented() -> None:
    # The count is asked for wherever the suite is shown.
    sys.stdout.write(f"\n{len(FIXTURES['cases'])} fixture cases, {len(RUNNERS)} computed\n")
    assert len(FIXTURES["cases"]) == len(CASES) == 60
    assert set(RUNNERS) == set(CASES)
