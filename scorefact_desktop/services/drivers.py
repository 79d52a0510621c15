"""What goes with recommendation or satisfaction, theme by theme: slow, so it runs aside; association, never cause."""

import hashlib
import pickle
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from scorefact_desktop.domain.drivers import SEED, DriverPoint, Drivers
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import Layout, stays
from scorefact_desktop.indicators.measures import Kind, measures
from scorefact_desktop.services import counting
from scorefact_desktop.services.counting import Counted
from scorefact_desktop.services.figures import NO_FILTERS
from scorefact_desktop.store import campaigns, settings
from scorefact_desktop.store.workspace import Workspace

#: Beside the recommendation question, what themes are held against (PRODUCT.md section 4).
SATISFACTION = "sat_overall"
MOST_FOR_SHAPLEY = 10
REPETITIONS = 1000
#: Drivers found already, by what they were found from: a preview is set again after every word of a comment.
_FOUND: OrderedDict[bytes, Drivers] = OrderedDict()
_KEPT = 8


def outcome_questions(questionnaire: Questionnaire) -> tuple[str, ...]:
    """The questions whose drivers can be looked for: recommendation and overall satisfaction, else every scored one."""
    named = [one.code for one in questionnaire.questions if one.recommendation]
    if SATISFACTION in questionnaire.by_code:
        named.append(SATISFACTION)
    if named:
        return tuple(dict.fromkeys(named))
    return tuple(
        code
        for code in questionnaire.order
        if questionnaire.scale_of(code).scored
        and not questionnaire.by_code[code].sensitive
        and code not in questionnaire.custom
    )


def drivers(
    workspace: Workspace,
    campaign: str,
    outcome: str | None = None,
    filters: Filters = NO_FILTERS,
    *,
    shapley: bool = False,
    repetitions: int = REPETITIONS,
    seed: int = SEED,
    progress: Callable[[float], bool] | None = None,
    delivery: bool = False,
) -> Drivers | None:
    """Derived importance and performance of the themes (METHODS.md section 9). Takes seconds: for the heavy lane.

    `progress` is told the share done, 0-1, and stops the work by giving False; the result then is None. `delivery`: of
    the interviews that delivered figures rest on, and without the themes scored from confidential answers. Raises
    UserError campaign_unknown, campaign_none, filter_unknown, filter_value_unknown,
    driver_outcome_unknown.
    """
    with workspace.reader() as connection:
        counted = counting.count(connection, campaigns.find(connection, campaign))
        limit = settings.protection_limit(connection)
    checked = counting.checked_filters(counted, filters)
    if delivery:
        counted = counting.deliverable(counted, checked, limit)
    chosen = list(counted.selected(checked))
    left_behind = len(counted.interviews) - len(chosen)
    choices = outcome_questions(counted.layout.questionnaire)
    if outcome is None and choices:
        outcome = choices[0]
    if outcome is not None and outcome not in choices:
        raise UserError("driver_outcome_unknown", question=outcome, known=", ".join(choices) or "-")
    bare = Drivers(counted.campaign.name, outcome, choices, "no_outcome", seed=seed)
    if outcome is None:
        return bare
    columns, left_out = _columns(counted.layout, outcome, choices, chosen, delivery=delivery)
    target = _target(counted.layout, outcome, chosen)
    answers = sum(one is not None for one in target)
    bare = replace(bare, n=answers, left_out=left_out)
    if not answers:
        return replace(bare, status="no_answers")
    if answers < limit or 0 < left_behind < limit:
        return replace(bare, status="protected")
    columns = {name: values for name, values in columns.items() if _together(values, target) >= limit}
    key = hashlib.blake2b(pickle.dumps((bare, columns, target, repetitions, shapley))).digest()
    known = _FOUND.get(key)
    if known is None:
        known = _analysed(bare, columns, target, repetitions, shapley=shapley, progress=progress)
        if known is not None:
            _FOUND[key] = known
            while len(_FOUND) > _KEPT:
                _FOUND.popitem(last=False)
    return known


def _columns(
    layout: Layout, outcome: str, choices: Sequence[str], chosen: Sequence[Counted], *, delivery: bool
) -> tuple[dict[str, list[float | None]], tuple[str, ...]]:
    """Theme scores 0-100 by respondent, and the themes that cannot be drivers."""
    questionnaire = layout.questionnaire
    asks_to_stay = {code for code in questionnaire.order if stays(questionnaire.scale_of(code))}
    named = set(choices) if len(choices) <= 2 else {outcome}
    if delivery:
        named |= {one.code for one in questionnaire.questions if one.sensitive}
    columns: dict[str, list[float | None]] = {}
    left_out = []
    joined = b"".join([one.interview.blob for one in chosen])
    for table in layout.themes:
        read = {layout.cells[position].question for position in table.positions}
        if table.optional or read & (named | asks_to_stay | {outcome}):
            left_out.append(table.theme)
            continue
        if not table.positions:
            continue  # nothing to score
        scores = table.scores([joined[position :: layout.width] for position in table.positions])
        columns[table.theme] = [None if score is None else score / table.unit for score in scores]
    return columns, tuple(left_out)


def _target(layout: Layout, outcome: str, chosen: Sequence[Counted]) -> list[float | None]:
    mean = next(one for one in measures(layout)[outcome] if one.kind is Kind.MEAN)
    recommendation = layout.questionnaire.by_code[outcome].recommendation
    return [
        None if recommendation and one.interview.group else mean.scores.get(one.interview.blob[mean.position])
        for one in chosen
    ]


def _together(values: Sequence[float | None], target: Sequence[float | None]) -> int:
    return sum(one is not None and other is not None for one, other in zip(values, target, strict=True))


def _analysed(
    bare: Drivers,
    columns: Mapping[str, list[float | None]],
    target: list[float | None],
    repetitions: int,
    *,
    shapley: bool,
    progress: Callable[[float], bool] | None,
) -> Drivers | None:
    from scorefact_desktop.indicators import driver_quadrants
    from scorefact_desktop.indicators import drivers as methods

    found = methods.drivers(columns, target)
    needed = max(methods.FEWEST_ROWS, methods.ROWS_PER_DRIVER * (len(columns) - len(found.dropped)))
    shown = replace(
        bare, status=found.status, n=found.n, needed=needed, r_squared=found.r_squared, dropped=found.dropped
    )
    alone = [
        DriverPoint(one.members, one.n, one.spearman, one.spearman_lower, one.spearman_upper) for one in found.drivers
    ]
    if found.status not in ("ok", "pairwise"):
        return replace(shown, points=tuple(sorted(alone, key=lambda one: -abs(one.spearman))))
    pairwise = found.status == "pairwise"
    groups = [_merged([columns[name] for name in one.members]) for one in found.drivers]
    spread = driver_quadrants.bootstrap_shares(
        groups,
        target,
        repetitions=repetitions,
        seed=bare.seed,
        pairwise=pairwise,
        progress=None if progress is None else lambda done: progress(done / repetitions),
    )
    if spread is None:  # stopped, as what does not vary was dropped before
        return None
    places = driver_quadrants.quadrants(spread.importance, spread.performance)
    possible = len(groups) <= MOST_FOR_SHAPLEY
    shares: list[float | None] = [None] * len(groups)
    if shapley and possible:
        shares = _shapley(groups, target, pairwise=pairwise)
    points = [
        replace(
            one,
            n=_together(group, target) if pairwise else one.n,
            importance=place.importance,
            performance=place.performance,
            quadrant=place.quadrant,
            fixed_quadrant=place.fixed_quadrant,
            shapley=share,
            ranks=ranks,
        )
        for one, group, place, share, ranks in zip(alone, groups, places, shares, spread.ranks, strict=True)
    ]
    points.sort(key=lambda one: -(one.importance.value if one.importance else 0.0))
    crosshair = (
        sum(place.importance.value for place in places) / len(places),
        sum(place.performance.value for place in places) / len(places),
    )
    return replace(shown, points=tuple(points), crosshair=crosshair, repetitions=repetitions, shapley_possible=possible)


def _merged(columns: Sequence[Sequence[float | None]]) -> list[float | None]:
    """The mean of what is known of several themes, by respondent."""
    if len(columns) == 1:
        return list(columns[0])
    found: list[float | None] = []
    for row in zip(*columns, strict=True):
        known = [one for one in row if one is not None]
        found.append(sum(known) / len(known) if known else None)
    return found


def _shapley(groups: Sequence[list[float | None]], target: list[float | None], *, pairwise: bool) -> list[float | None]:
    """The parts of R^2 over all orderings, as shares 0-1 (METHODS.md section 9)."""
    from scorefact_desktop.indicators.columns import column
    from scorefact_desktop.indicators.drivers import correlations
    from scorefact_desktop.indicators.drivers import shapley as shapley_shares

    matrix, response = correlations(
        [column(one, "a theme") for one in groups], column(target, "the outcome"), pairwise=pairwise
    )
    weights = [float(one) for one in shapley_shares(matrix, response)]
    total = sum(weights)
    return [one / total if total > 0 else None for one in weights]
