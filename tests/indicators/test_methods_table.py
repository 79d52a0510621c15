"""METHODS.md against the functions that compute it: every formula has one, and each says which section it follows.

`python tests/indicators/test_methods_table.py` prints the table.
"""

import importlib
import re
import sys
from collections.abc import Iterator

import pytest

#: (section, formula or rule of METHODS.md, function or class as module.name)
TABLE: tuple[tuple[str, str, str], ...] = (
    ("0", "n* = n(N-1)/(N-n), infinite at a census, / max(1, deff)", "population.n_star"),
    ("0", "don't know as domain, N -> N n_valid/n; statuses", "population.base"),
    ("0", "z = 1.959964", "distributions.normal_quantile"),
    ("1", "Wilson-FPC, clipped to [x/N, (N-n+x)/N]", "proportion.wilson_fpc"),
    ("1", "Wilson on n*/max(1, deff), weighted", "proportion.weighted_wilson"),
    ("1", "exact {M: both tails > alpha/2}", "proportion.exact"),
    ("1", "hypergeometric bound by bisection of M", "hypergeometric.lower_count"),
    ("1", "Clopper-Pearson, N unknown", "proportion.clopper_pearson"),
    ("1", "Jeffreys, N unknown", "proportion.jeffreys"),
    ("1", "Korn-Graubard, n_eff = p(1-p)/V (t/t)^2", "proportion.korn_graubard"),
    ("1", "rule: Wilson-FPC, exact below n 30 or count 5", "proportion.display_interval"),
    ("1", "multi-response: base asked, no rank within noise", "reasons.ranked_reasons"),
    ("2", "SRS mean, V = (1-f) n/(n-1) sum (z - z mean)^2, t", "mean.mean_interval"),
    ("2", "the same from running sums", "mean.interval_from_sums"),
    ("2", "all equal: [c - u c, c + u (100-c)]", "mean.zero_variance_bound"),
    ("2", "stratified, df = n - H", "weighted_mean.stratified_mean"),
    ("2", "post-stratified residuals", "weighted_mean.post_stratified_mean"),
    ("2", "raked: residuals of the margins' regression", "weighted_mean.raked_mean"),
    ("2", "revenue-weighted ratio; deff; n_eff; largest share", "weighted_mean.weighted_mean"),
    ("2", "linearised variance over strata", "weighted_mean.design_variance"),
    ("2", "Kish n_eff = (sum w)^2/sum w^2", "weights.kish"),
    ("2", "largest share of the weight", "weights.largest_share"),
    ("2", "weights <= 0 or missing reject the row", "weights.accepted"),
    ("2", "n_h = 1: collapse the stratum", "weights.stratify"),
    ("2", "post-stratification weights", "weights.post_stratify"),
    ("2", "empty margin category: merge and report", "weights.merge_empty"),
    ("2", "raking, 100 sweeps, fall back", "weights.rake"),
    ("2", "trim to [0.3, 3] x mean", "weights.trim"),
    ("3", "adjusted Wald on n* (3/4, 1 1/2, 3/4)", "nps.interval_from_counts"),
    ("3", "weighted p, d; deff of -1, 0, 1", "nps.weighted"),
    ("3", "independent years Z = (N2-N1)/sqrt(SE1^2+SE2^2)", "nps.independent_difference"),
    ("3", "bootstrap: floor(N/n) copies + SRSWOR remainder", "bootstrap.nps_bootstrap"),
    ("4", "Newcombe from Wilson-FPC limits", "trend.newcombe"),
    ("4", "McNemar mid-p", "trend.mcnemar_mid_p"),
    ("4", "Newcombe paired, corrected phi", "trend.newcombe_paired"),
    ("4", "paired t with (1 - n_c/N)", "trend.paired_t"),
    ("4", "partial overlap, the default engine", "trend.overlap"),
    ("4", "weighted overlap, u = +-w e/sum w", "trend.weighted_overlap"),
    ("4", "Benjamini-Hochberg", "multiplicity.benjamini_hochberg"),
    ("4", "Holm", "multiplicity.holm"),
    ("Decisions", "significant = BH q <= .10 in the family", "multiplicity.significant"),
    ("5", "a) fixed target, score z", "comparison.share_against_target"),
    ("5", "a) fixed target, mean", "comparison.mean_against_target"),
    ("5", "b) estimated mean, V_p + s_B^2/k", "comparison.against_mean"),
    ("5", "c) atypical vendor, V_p + s_B^2 (1+1/k)", "comparison.atypical"),
    ("5", "V_p = p(1-p)/n*", "comparison.share_variance"),
    ("5", "vendor inside: (k mu - y)/(k-1)", "comparison.leave_one_out"),
    ("5", "DerSimonian-Laird tau, shrunken vendor", "comparison.dersimonian_laird"),
    ("5", "percentile rank 100(L+E/2)/k", "comparison.percentile_rank"),
    ("5", "from quantiles: interpolate, never extrapolate", "comparison.position_in_quantiles"),
    ("5", "rank interval of the CI ends", "comparison.rank_interval"),
    ("5", "few peers: 5 and 25 %, quartiles 8, deciles 20", "comparison.peer_rule"),
    ("6", "n = ceil(n0/(1+(n0-1)/N))", "sample.required_size"),
    ("6", "margin reached", "sample.margin_of_error"),
    ("6", "size for a one-sided test", "sample.required_for_test"),
    ("6", "Pearson on 2 x H, Monte Carlo when small", "representativeness.representativeness"),
    ("6", "R = 1-2S, adjusted, CV, partial", "representativeness.r_indicator"),
    ("6", "quotas by largest remainder, 5, cap N_h", "sample.quotas"),
    ("6", "warn: stratum >= 5 % of N has none", "sample.unreached"),
    ("7", "RR1-6, COOP1-4, REF1-3, CON1-3, e", "outcomes.rates"),
    ("7", "code table; attempt-level codes; 3.90", "outcomes.category"),
    ("7", "complete >= 80 %, partial 50-79 %", "outcomes.completeness"),
    ("8", "expected churn, Manski bounds, scale band, revenue", "churn.expected_churn"),
    ("8", "Imbens-Manski c", "churn.imbens_manski_c"),
    ("8", "s5 <= s3, inversions", "churn.ordered_stays"),
    ("8", "stated churn", "churn.stated_churn"),
    ("8", "annual retention (1-churn)^(1/3)", "churn.annual_retention"),
    ("8", "revenue at risk by renewal year", "revenue_at_risk.by_renewal_year"),
    ("8", "cohorts by signing year, domain SE, n < k", "revenue_at_risk.by_cohort"),
    ("8", "observed renewal per answer from n 30", "revenue_at_risk.calibration"),
    ("8", "Kaplan-Meier, Greenwood, log-log, left truncation", "survival.kaplan_meier"),
    ("8", "crisis share, mean, rate", "crisis.CrisisFigures"),
    ("8", "Garwood", "crisis.poisson_rate"),
    ("9", "gates; Spearman; VIF; constant dropped; pairwise", "drivers.drivers"),
    ("9", "Rxx, rxy, clipped eigenvalues", "drivers.correlations"),
    ("9", "Johnson's relative weights", "drivers.johnson"),
    ("9", "Shapley/LMG for p <= 10", "drivers.shapley"),
    ("9", "bootstrap share CIs, B = 1000", "driver_quadrants.bootstrap_shares"),
    ("9", "IPA quadrants, undetermined", "driver_quadrants.quadrants"),
    ("10", "components on fixed anchors", "health.anchored"),
    ("10", "H = sum w x/sum w at >= 60 % of weight", "health.health_score"),
    ("10", "bands by type 7 quartiles, fixed beside", "health.bands"),
    ("10", "weighted kappa, ranks under +-20 % weights", "health.stability"),
    ("10", "68 % stay healthy at r = .8", "health.stays_in_band"),
    ("11", "CSAT", "kpis.csat"),
    ("11", "CES 2.0", "kpis.customer_effort"),
    ("11", "LTR", "kpis.likelihood_to_recommend"),
    ("11", "adoption = sum/sum, ratio SE", "kpis.ratio"),
    ("11", "median, P90, order-statistic CI, geometric mean", "durations.duration_summary"),
    ("11", "retention (end-new)/start", "kpis.retention"),
    ("11", "GRR, NRR", "kpis.revenue_retention"),
    ("11", "CLV m r/(1+d-r), m(1+d)/(1+d-r), dCLV/dr", "kpis.lifetime_value"),
    ("11", "CLV of T periods", "kpis.lifetime_value_until"),
    ("11", "CLV of a churn curve", "kpis.lifetime_value_of_curve"),
    ("12", "n < 5, in >= 3 organisations", "protection.group_verdict"),
    ("12", "remainder 1-4 of a filter", "protection.filter_verdict"),
    ("12", "one margin: >= 2 hidden, sum >= k", "protection.suppress"),
    ("12", "2-D by linear programming", "table_protection.suppress_table"),
    ("12", "feasible width of a cell", "table_protection.feasible_ranges"),
    ("12", "p% rule", "protection.p_percent_unsafe"),
    ("12", "differencing over waves, filters, exports", "differencing.differencing_verdict"),
    ("12", "verbatims: n >= 10", "verbatims.verbatims_allowed"),
    ("12", "verbatims: random order", "verbatims.release_order"),
    ("12", "verbatims: redaction", "verbatims.redact"),
    ("2, 4, 12", "segments: domain SE, tested, protected", "segments.by_segment"),
    ("13", "running sums per stratum", "running_sums.from_sums"),
    ("13", "cross-products, quantiles", "running_products"),
    ("Label", "exact one-sided lower bound, D, weighted too", "label_bounds.lower_bound"),
    ("Label", "exact one-sided upper bound", "label_bounds.upper_bound"),
    ("Label", "n' = floor(n/D), x' = floor or ceil", "label_bounds.floored_counts"),
    ("Label", "one-sided NPS bound", "nps.one_sided_lower"),
    ("Label", "one-sided bound of a mean", "label_bounds.mean_bound"),
    ("Label", "power of the award", "sample.award_probability"),
    ("Label", "intra-interviewer correlation, design effect", "interviewer.interviewer_effect"),
)


def _documentation(name: str) -> str:
    module, _, attribute = name.partition(".")
    found = importlib.import_module(f"scorefact_desktop.indicators.{module}")
    return str((getattr(found, attribute) if attribute else found).__doc__ or "")


def _named_sections(text: str) -> Iterator[str]:
    """The sections a docstring names: "METHODS.md section 3", "sections 0 and 1", "METHODS.md, Label"."""
    for found in re.finditer(r"METHODS\.md,? sections? ([\d, and]+)", text):
        yield from re.findall(r"\d+", found[1])
    for found in re.finditer(r"METHODS\.md, (Label|Decisions)", text):
        yield found[1]


@pytest.mark.parametrize(("section", "formula", "name"), TABLE, ids=[name for _, _, name in TABLE])
def test_every_formula_has_a_documented_function(section: str, formula: str, name: str) -> None:
    assert formula
    text = re.sub(r"\s+", " ", _documentation(name))
    assert len(text) > 30
    assert set(section.split(", ")) <= set(_named_sections(text))


def test_no_section_and_no_function_twice() -> None:
    assert {part for section, _, _ in TABLE for part in section.split(", ")} == {
        *map(str, range(14)),
        "Label",
        "Decisions",
    }
    names = [name for _, _, name in TABLE]
    assert len(set(names)) == len(names)


if __name__ == "__main__":
    width = max(len(name) for _, _, name in TABLE)
    lines = [f"{section:>9}  {name:<{width}}  {formula}" for section, formula, name in TABLE]
    head = "  section  function".ljust(width + 13) + "formula or rule of METHODS.md"
    sys.stdout.write("\n".join([head, *lines, ""]))
