"""The figures of a campaign recomputed from its stored answer rows with pandas and scipy alone.

Nothing of the program's own arithmetic is used: formulas are written out from METHODS.md sections 0 to 3.
"""

import math

import numpy as np
import pandas as pd
from scipy import stats

Z = stats.norm.ppf(0.975)
KINDS = {1: "dont_know", 2: "refused", 3: "not_applicable", 4: "not_asked", 5: "routed_past"}
STAY = {"certainly": 0.93, "probably": 0.75, "probably_not": 0.30, "certainly_not": 0.07}


def rows(connection, name):
    """Long table of answers, and one row per interview that enters figures."""
    slug, year = name.split("/")
    interviews = pd.DataFrame(
        connection.execute(
            "SELECT i.id, i.status, i.mode, k.customer_id FROM interview i JOIN campaign c ON c.id = i.campaign_id"
            ' JOIN vendor v ON v.id = c.vendor_id LEFT JOIN "case" k ON k.id = i.case_id'
            " WHERE v.slug = ? AND c.year = ? AND i.counts = 1 AND i.status IN ('complete', 'partial')",
            (slug, int(year)),
        ).fetchall(),
        columns=["interview", "status", "mode", "customer"],
    )
    answers = pd.DataFrame(
        connection.execute(
            "SELECT a.interview_id, q.code, a.item, a.kind, a.number FROM answer a JOIN question q"
            " ON q.id = a.question_id"
        ).fetchall(),
        columns=["interview", "code", "item", "kind", "number"],
    )
    return interviews, answers[answers["interview"].isin(interviews["interview"])]


def question(interviews, answers, code):
    """Per interview: the kind of answer (0 valid, 1-5, None nothing) and the value."""
    own = answers[answers["code"] == code]
    first = own.drop_duplicates("interview").set_index("interview")
    found = interviews.set_index("interview")
    found["kind"] = first["kind"].reindex(found.index)
    found["value"] = first["number"].reindex(found.index)
    return found


def excluded(found):
    counts = found["kind"].value_counts()
    gone = {name: int(counts.get(kind, 0)) for kind, name in KINDS.items()}
    gone["not_asked"] += gone.pop("routed_past")
    return {**gone, "missing": int(found["kind"].isna().sum())}


def base(found, population):
    n = int((found["kind"] == 0).sum())
    domain = int(found["kind"].isin([1, 3, 5]).sum())
    if population is not None and n + domain > population:
        population = None
    return n, domain, population


def share(hits, found, population):
    """(value, n, interval or None) of a boolean column among the valid answers."""
    n, domain, population = base(found, population)
    x = int(hits.sum())
    if n == 0:
        return None, 0, None
    if n == 1:
        return float(x), 1, None
    if population is not None and n + domain == population:
        return x / n, n, (x / n, x / n)
    effective = None if population is None else population * n / (n + domain)
    if n < 30 or min(x, n - x) < 5:
        return x / n, n, exact(x, n, effective)
    size = n if effective is None else n * (effective - 1) / (effective - n)
    p, shrink = x / n, 1 + Z * Z / size
    centre = (p + Z * Z / (2 * size)) / shrink
    half = Z / shrink * math.sqrt(p * (1 - p) / size + Z * Z / (4 * size * size))
    lower, upper = centre - half, centre + half
    if effective is not None:
        lower, upper = max(lower, x / effective), min(upper, (effective - n + x) / effective)
    return p, n, (lower, upper)


def exact(x, n, effective):
    if effective is None:
        lower = 0.0 if x == 0 else stats.beta.ppf(0.025, x, n - x + 1)
        upper = 1.0 if x == n else stats.beta.ppf(0.975, x + 1, n - x)
        return lower, upper
    whole = max(n, round(effective))
    possible = [
        m
        for m in range(x, whole - (n - x) + 1)
        if stats.hypergeom.sf(x - 1, whole, m, n) > 0.025 and stats.hypergeom.cdf(x, whole, m, n) > 0.025
    ]
    return min(possible[0] / whole, x / n), max(possible[-1] / whole, x / n)


def mean(scores, found, population):
    """(value, n, interval or None); the interval only where the scores differ."""
    n, domain, population = base(found, population)
    values = np.asarray(scores, float)
    if n == 0:
        return None, 0, None
    if n == 1 or np.ptp(values) == 0:
        return values.mean(), n, None
    asked = n + domain
    fraction = 0.0 if population is None else asked / population
    spread = ((values - values.mean()) ** 2).sum()
    se = math.sqrt((1 - fraction) * asked / (asked - 1) * spread) / n
    half = stats.t.ppf(0.975, asked - 1) * se
    return values.mean(), n, (values.mean() - half, values.mean() + half)


def nps(found, population):
    n, domain, population = base(found, population)
    given = found.loc[found["kind"] == 0, "value"]
    if n == 0:
        return None, 0, None
    high, low = (given >= 9).mean(), (given <= 6).mean()
    if n == 1:
        return high - low, 1, None
    effective = None if population is None else population * n / (n + domain)
    if effective == n:
        return high - low, n, (high - low, high - low)
    size = n if effective is None else n * (effective - 1) / (effective - n)
    up, down = (size * high + 0.75) / (size + 3), (size * low + 0.75) / (size + 3)
    half = Z * math.sqrt((up + down - (up - down) ** 2) / (size + 3))
    return high - low, n, (up - down - half, up - down + half)


def indicator(interviews, answers, questionnaire, figure_id, population):
    """(value, n, interval or None, excluded) of one indicator."""
    code, _, measure = figure_id.partition(".")
    scale = questionnaire.scale_of(code)
    found = question(interviews, answers, code)
    if measure in ("nps", "promoters", "passives", "detractors"):
        found = found[found["mode"] != "workshop"]
    valid = found[found["kind"] == 0]
    given = valid["value"]
    if measure == "nps":
        result = nps(found, population)
    elif measure == "mean":
        low, high = scale.values[0], scale.values[-1]
        result = mean(100 * (given - low) / (high - low), found, population)
    elif measure == "average":
        result = mean(given, found, population)
    elif measure == "expected_churn":
        codes = {choice.value: choice.code for choice in scale.choices}
        stay = given.map(lambda value: STAY[codes[int(value)]])
        if code == "rec_5y":  # nobody stays five years who does not stay three
            nearer = question(interviews, answers, "rec_3y")["value"].map(lambda v: STAY[codes[int(v)]], "ignore")
            stay = stay.clip(upper=nearer.reindex(stay.index).fillna(1.0))
        result = mean(1 - stay, found, population)
    elif measure.startswith("share.") and scale.kind == "multi":
        wanted = next(choice.value for choice in scale.choices if f"share.{choice.code}" == measure)
        chosen = answers[(answers["code"] == code) & (answers["kind"] == 0) & (answers["number"] == wanted)]
        result = share(valid.index.isin(chosen["interview"]), found, population)
    else:
        result = share(_hits(scale, measure, given), found, population)
    return *result, excluded(found)


def _hits(scale, measure, given):
    if measure == "crisis_rate":
        return given >= 1
    if measure == "promoters":
        return given >= 9
    if measure == "passives":
        return given.between(7, 8)
    if measure == "detractors":
        return given <= 6
    codes = {choice.code: choice.value for choice in scale.choices}
    if measure == "leavers":
        return given.isin([codes["probably_not"], codes["certainly_not"]])
    if measure.startswith("share."):
        return given == codes[measure.removeprefix("share.")]
    return given.isin({"top": scale.top, "positive": scale.positive}[measure])


def theme(interviews, answers, questionnaire, rule, population):
    """(value, n) of a theme score."""
    points, asked = [], []
    for item in rule.items:
        found = question(interviews, answers, item.question)
        valid = found["kind"] == 0
        if item.rule == "contains":
            chosen = answers[(answers["code"] == item.question) & (answers["number"] == item.choice)]
            scores = pd.Series(found.index.isin(chosen["interview"]) * 100.0, found.index)
        elif item.rule == "map":
            scores = found["value"].map(dict(item.points))
        elif item.rule == "count":
            scores = found["value"].map(lambda v, s=item.steps: s[min(int(v), len(s) - 1)], na_action="ignore")
        else:
            values = questionnaire.scale_of(item.question).values
            scores = 100 * (found["value"] - values[0]) / (values[-1] - values[0])
        points.append(scores.where(valid))
        asked.append(~found["kind"].isin([4, 5]))
    table = pd.concat(points, axis=1)
    enough = table.notna().sum(axis=1) >= 0.5 * pd.concat(asked, axis=1).sum(axis=1)
    scored = table.mean(axis=1)[enough & table.notna().any(axis=1)]
    return (scored.mean() if len(scored) else None), len(scored)
