"""The example label rules recomputed from stored answer rows with pandas, scipy and statsmodels alone.

Nothing of the program's own arithmetic is used: formulas are written out from METHODS.md, Label: estimators.
"""

import math

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.weightstats import DescrStatsW

from scorefact_desktop.store.workspace import Workspace

#: The answers that count as a hit, by stored code; NPS by number.
HITS = {
    "satisfied": ("sat_overall", ("very_satisfied", "fairly_satisfied")),
    "right_choice": ("sat_choice", ("yes_fully", "rather_yes")),
    "leavers": ("rec_3y", ("probably_not", "certainly_not")),
    "crisis_resolved": ("cri_resolved", ("fully", "partly")),
}
BELOW = {"leavers", "crisis"}
DOMAIN = (1, 3, 5)  # don't know, not applicable, routed past


def label_rules(path, campaign):
    """By rule id: value, n and what is compared with the limit, from the workspace file."""
    with Workspace.open(path, read_only=True) as workspace, workspace.reader() as connection:
        slug, year = campaign.split("/")
        campaign_id, population = connection.execute(
            "SELECT c.id, c.population FROM campaign c JOIN vendor v ON v.id = c.vendor_id"
            " WHERE v.slug = ? AND c.year = ?",
            (slug, int(year)),
        ).fetchone()
        interviews = table(
            connection,
            "SELECT id, status, weight FROM interview WHERE counts = 1 AND mode <> 'workshop'"
            f" AND status IN ('complete', 'partial') AND campaign_id = {campaign_id}",
        ).set_index("id")
        rows = table(
            connection,
            "SELECT a.interview_id AS id, q.code AS code, a.kind AS kind, a.number AS number, h.code AS choice"
            " FROM answer a JOIN question q ON q.id = a.question_id"
            " LEFT JOIN choice h ON h.question_id = q.id AND h.value = a.number",
        )
        ((eligible,),) = connection.execute(
            'SELECT sum(eligible) FROM "case" WHERE campaign_id = ?', (campaign_id,)
        ).fetchall()
    rows = rows[rows["id"].isin(interviews.index)].merge(interviews, left_on="id", right_index=True)
    complete = int((interviews["status"] == "complete").sum())
    found = {"progress": (complete / eligible, complete, complete / eligible)}
    for rule, (code, choices) in HITS.items():
        answers = rows[rows["code"] == code]
        valid = answers[answers["kind"] == 0]
        found[rule] = share(valid["choice"].isin(choices), valid["weight"], answers, population, rule in BELOW)
    crises = rows[rows["code"] == "cri_count"]
    valid = crises[crises["kind"] == 0]
    found["crisis"] = share(valid["number"] >= 1, valid["weight"], crises, population, True)
    satisfaction = rows[rows["code"] == "sat_overall"]
    n = int((satisfaction["kind"] == 0).sum())
    margin = stats.norm.ppf(0.975) * 0.5 / math.sqrt(unlimited(n, narrowed(satisfaction, population)))
    found["margin"] = (margin, n, margin)
    found["recommendation"] = nps(rows[rows["code"] == "nps_score"], population)
    return found


def table(connection, query):
    cursor = connection.execute(query)
    return pd.DataFrame(cursor.fetchall(), columns=[column[0] for column in cursor.description])


def narrowed(answers, population):
    """The customers a figure is about: those who can answer, in the proportion of the sample."""
    n, domain = int((answers["kind"] == 0).sum()), int(answers["kind"].isin(DOMAIN).sum())
    return population * n / (n + domain)


def unlimited(n, population):
    """The size of the unlimited sample that would be as exact."""
    return n * (population - 1) / (population - n)


def share(hits, weights, answers, population, upper):
    """Value, n and the exact one-sided bound, all counts tried; with weights the worse of it and Korn-Graubard."""
    n, x = len(hits), int(hits.sum())
    customers = max(n, round(narrowed(answers, population)))
    possible = np.arange(x, customers - n + x + 1)
    if upper:
        bound = possible[stats.hypergeom.cdf(x, customers, possible, n) > 0.05 + 1e-12][-1] / customers
    else:
        bound = possible[stats.hypergeom.sf(x - 1, customers, possible, n) > 0.05 + 1e-12][0] / customers
    if weights.notna().any():
        worse = max if upper else min
        bound = worse(bound, korn_graubard(hits, weights, answers, population, upper))
    return x / n, n, bound


def korn_graubard(hits, weights, answers, population, upper):
    """Beta bound on n_eff = p (1-p)/V, V never below that of a simple random sample (deff floored at 1)."""
    described = DescrStatsW(hits.astype(float), weights)
    p, n = float(described.mean), len(hits)
    if p in (0, 1):
        size = unlimited(n, narrowed(answers, population))
    else:
        rows = n + int(answers["kind"].isin(DOMAIN).sum())
        kept = 1 - rows / population
        z = np.zeros(rows)
        z[:n] = weights * (hits - p) / weights.sum()
        design = kept * rows / (rows - 1) * np.square(z - z.mean()).sum()
        plain = kept * n / (n - 1) * float(described.var) / n
        size = p * (1 - p) / max(design, plain)
    if upper:
        return 1.0 if p == 1 else stats.beta.ppf(0.95, size * p + 1, size - size * p)
    return 0.0 if p == 0 else stats.beta.ppf(0.05, size * p, size - size * p + 1)


def nps(answers, population):
    """Value, n and the one-sided adjusted bound on n*."""
    valid = answers[answers["kind"] == 0]["number"]
    n = len(valid)
    high, low = (valid >= 9).mean(), (valid <= 6).mean()
    size = unlimited(n, narrowed(answers, population))
    p, d = (size * high + 0.75) / (size + 3), (size * low + 0.75) / (size + 3)
    return high - low, n, p - d - stats.norm.ppf(0.95) * math.sqrt((p + d - (p - d) ** 2) / (size + 3))
