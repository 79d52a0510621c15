"""Any figure by any profile field: every segment tested against the rest, and withheld where it would tell too much."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scorefact_desktop.domain.answers import Missing
from scorefact_desktop.domain.cells import MISSING_CODES
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.segments import SegmentFigure, Segments
from scorefact_desktop.indicators import filters as filtering
from scorefact_desktop.indicators.figures import FigureMaker
from scorefact_desktop.indicators.filters import Filters
from scorefact_desktop.indicators.layout import number_in
from scorefact_desktop.indicators.measures import Kind, Measure, measures
from scorefact_desktop.indicators.multiplicity import FALSE_DISCOVERY_RATE, benjamini_hochberg
from scorefact_desktop.indicators.nps import interval_from_counts
from scorefact_desktop.indicators.proportion import display_interval
from scorefact_desktop.indicators.segments import Segment, by_segment
from scorefact_desktop.indicators.table_protection import suppress_table
from scorefact_desktop.services import counting
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.services.figures import NO_FILTERS, figure_maker
from scorefact_desktop.services.withholding import least_answers, left_over, withheld
from scorefact_desktop.store import campaigns, settings
from scorefact_desktop.store.workspace import Workspace

#: Known to have no value: they stay in the sample (METHODS.md section 0). Others without a value are left out.
_DOMAIN = {MISSING_CODES[one] for one in (Missing.DONT_KNOW, Missing.NOT_APPLICABLE, Missing.ROUTED_PAST)}

#: A respondent's value in the unit of the figure (None: none, but within the sample) and value of the field.
Row = tuple[float | None, str | None]


def segments(
    workspace: Workspace, campaign: str, figure_id: str, field: str, filters: Filters = NO_FILTERS
) -> Segments:
    """A theme score or indicator by a profile field (METHODS.md sections 2, 4, 12).

    Raises UserError campaign_unknown, campaign_none, filter_unknown, filter_value_unknown, figure_unknown.
    """
    with workspace.reader() as connection:
        counted = counting.count(connection, campaigns.find(connection, campaign))
        limit = settings.protection_limit(connection)
        checked = counting.checked_filters(counted, filters)
        maker = figure_maker(connection, counted, None, checked)
    return _by_field(counted, maker, figure_id, field, checked, limit)


def delivered_segments(
    workspace: Workspace, campaign: str, figure_ids: Sequence[str], fields: Sequence[str]
) -> tuple[tuple[str, Segments], ...]:
    """Figures by several fields as a delivery may show them, each with its figure's id: no workshops, no filter.

    Of figures on sensitive questions none is given: those are delivered whole, beside what the ledger keeps of them.
    Raises UserError campaign_unknown, campaign_none, figure_unknown.
    """
    with workspace.reader() as connection:
        counted = counting.count(connection, campaigns.find(connection, campaign))
        limit = settings.protection_limit(connection)
        counted = counting.deliverable(counted, {field: frozenset() for field in fields}, limit)
        maker = figure_maker(connection, counted, None, NO_FILTERS, delivery=True)
    sensitive = {one for one in figure_ids if (measure := _measure(counted, one)) is not None and measure.sensitive}
    return tuple(
        (one, _by_field(counted, maker, one, field, NO_FILTERS, limit))
        for one in figure_ids
        if one not in sensitive
        for field in fields
    )


def _by_field(
    counted: CountedCampaign, maker: FigureMaker, figure_id: str, field: str, checked: Filters, limit: int
) -> Segments:
    """A figure by a field, from interviews counted already. UserError figure_unknown."""
    figure = maker.single(figure_id)
    if figure is None:
        raise UserError("figure_unknown", figure=figure_id, campaign=counted.campaign.name)
    measure = _measure(counted, figure_id)
    mean = measure is not None and measure.sensitive and measure.kind is not Kind.SHARE
    least = least_answers(limit, sensitive=mean)
    bare = Segments(counted.campaign.name, field, figure, "ok", limit, least)
    if figure.value is None:
        return _stopped(bare, "protected" if figure.protected else "no_answers")
    rows = _rows(counted, measure, figure_id, field, counted.selected(checked))
    names = filtering.values({field: name} for _, name in rows if name is not None).get(field, ())
    if not names:
        return _stopped(bare, "field_unknown")
    whole = _rows(counted, measure, figure_id, field, counted.interviews.values()) if checked else None
    # In the order in which `by_segment` goes through them: of equal groups both must hide the same one.
    ordered = (*sorted(names), None)
    sensitive = bool(measure and measure.sensitive and not mean)
    places = _hidden(rows, ordered, limit, least, whole, sensitive=sensitive)
    hidden = {ordered[place] for place in places}
    low, high = _ends(measure)
    population = counted.population(sum(1 for _ in counted.selected(checked)))
    values, segment_of = [value for value, _ in rows], [name for _, name in rows]
    tested = {str(one.name): one for one in by_segment(values, segment_of, population, limit, low, high)}
    shown = {name for name in names if name not in hidden and not tested[name].protected}
    q_values = benjamini_hochberg([tested[name].p if name in shown else None for name in names])
    found = tuple(
        _made(tested[name], rows, measure, population, q) if name in shown else SegmentFigure(name, protected=True)
        for name, q in zip(names, q_values, strict=True)
    )
    loose = sum(value is not None and name is None for value, name in rows)
    return replace(
        bare,
        status="ok" if len(names) > 1 else "one_segment",
        segments=found,
        unknown=None if None in hidden else loose,
    )


def _stopped(bare: Segments, status: str) -> Segments:
    return replace(bare, status=status)


def _measure(counted: CountedCampaign, figure_id: str) -> Measure | None:
    """The measure behind an indicator, None for a theme score."""
    own = measures(counted.layout, counted.scales).get(figure_id.partition(".")[0], ())
    return next((one for one in own if one.id == figure_id), None)


def _ends(measure: Measure | None) -> tuple[float, float]:
    """The ends of the figure's scale."""
    if measure is None or measure.kind is Kind.MEAN:
        return 0.0, 100.0
    if measure.kind is Kind.AVERAGE:
        return -math.inf, math.inf
    return (-1.0, 1.0) if measure.kind is Kind.NPS else (0.0, 1.0)


def _rows(
    counted: CountedCampaign, measure: Measure | None, figure_id: str, field: str, chosen: Iterable[Counted]
) -> list[Row]:
    """The value of each respondent in the figure's unit (None: domain) and the value of the field (None: unknown).

    Those who refused, left blank or were not asked are left out (METHODS.md section 0).
    """
    rows: list[Row] = []
    table = next((one for one in counted.layout.themes if one.theme == figure_id), None) if measure is None else None
    for one in chosen:
        blob = one.interview.blob
        if table is not None:
            score, reason = table.score_of(blob)
            value, known = (None if score is None else score / table.unit), reason
        elif measure is None or (measure.without_group and one.interview.group):
            continue
        else:
            known = blob[measure.position]
            if measure.kind is Kind.CHURN:
                known = counted.layout.stay_byte(blob, measure.position)
            value = (
                number_in(one.interview, measure.question, measure.position)
                if measure.kind is Kind.AVERAGE
                else measure.scores.get(known)
            )
        if value is not None or known in _DOMAIN:
            rows.append((value, one.profile.get(field)))
    return rows


def _hidden(
    rows: Sequence[Row],
    groups: Sequence[str | None],
    limit: int,
    least: int,
    whole: Sequence[Row] | None,
    *,
    sensitive: bool,
) -> frozenset[int]:
    """The places of the groups to hide; None among them stands for those without a value of the field.

    Of a sensitive share every segment's count and complement are cells, of which linear programming proves that none
    can be worked out (METHODS.md section 12).
    """
    counts = _counts(rows, groups)
    also = set(left_over(counts, _counts(whole, groups) if whole is not None else None, limit))
    if sensitive:
        hits = Counter(name for value, name in rows if value)
        table = suppress_table([[hits[name], n - hits[name]] for name, n in zip(groups, counts, strict=True)], limit)
        also |= {row for row, _ in table.hidden} | table.hidden_row_totals
        if not table.publishable:
            also = set(range(len(groups)))
    return withheld(counts, least, (place for place in also if counts[place]))


def _counts(rows: Iterable[Row], groups: Sequence[str | None]) -> list[int]:
    found = Counter(name for value, name in rows if value is not None)
    return [found[name] for name in groups]


def _made(
    segment: Segment, rows: Sequence[Row], measure: Measure | None, population: float | None, q: float | None
) -> SegmentFigure:
    """A segment as it is shown, with the interval that its kind of figure has everywhere (METHODS.md 1 to 3)."""
    estimate = segment.estimate
    if estimate is None or estimate.value is None:
        return SegmentFigure(str(segment.name), n=0)
    lower, upper = estimate.lower, estimate.upper
    own = [value for value, name in rows if name == segment.name and value is not None]
    if measure is not None and measure.kind is Kind.SHARE:
        share = display_interval(round(sum(own)), len(own), population, len(rows) - len(own))
        lower, upper = share.lower, share.upper
    elif measure is not None and measure.kind is Kind.NPS:
        promoters, detractors = sum(one > 0 for one in own), sum(one < 0 for one in own)
        balance = interval_from_counts(
            promoters, len(own) - promoters - detractors, detractors, population, len(rows) - len(own)
        )
        lower, upper = balance.lower, balance.upper
    elif lower is None or upper is None or not (math.isfinite(lower) and math.isfinite(upper)):
        lower = upper = None
    return SegmentFigure(
        str(segment.name),
        len(own),
        estimate.value,
        lower,
        upper,
        segment.difference,
        segment.lower,
        segment.upper,
        segment.p,
        q,
        q is not None and q <= FALSE_DISCOVERY_RATE,
    )
