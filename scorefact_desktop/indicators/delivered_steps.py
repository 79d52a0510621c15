"""How finely one campaign's confidential figures may be delivered: looks up what `coarsening` has to weigh."""

from collections.abc import Mapping, Sequence

from scorefact_desktop.indicators import estimates
from scorefact_desktop.indicators.coarsening import EXACT, SCORE_STEPS, Steps
from scorefact_desktop.indicators.measures import Kind, Measure
from scorefact_desktop.indicators.sides import Side


def of_measure(side: Side, family: Sequence[Measure], measure: Measure, limit: int) -> Steps | None:
    """The steps of a measure beside the others of its question; `EXACT` for most, None where it is withheld."""
    if measure.kind is not Kind.CHURN or not measure.sensitive:
        return EXACT
    small = side.small_answers(measure.question, limit)
    if not small:
        return EXACT
    return estimates.churn_steps(side.tally, measure, _shares(side, family, limit), small, side.population, limit)


def of_score(side: Side, families: Mapping[str, Sequence[Measure]], index: int, limit: int) -> float | None:
    """The step in points of the score of the theme at `index`, 0.0 as it is, None where it is withheld.

    Beside it stand the shares and the expected churn of each of its questions (METHODS.md section 12).
    """
    layout, found = side.tally.layout, 0.0
    for place in layout.themes[index].positions:
        code = layout.cells[place].question
        if not layout.questionnaire.by_code[code].sensitive or not side.small_cells(code, limit):
            continue
        needed = _of_answers(side, families.get(code, ()), index, place, limit)
        if needed is None:
            return None
        found = max(found, needed)
    return found


def _of_answers(side: Side, family: Sequence[Measure], index: int, place: int, limit: int) -> float | None:
    """The step for the answers at one position alone."""
    churn = next((one for one in family if one.kind is Kind.CHURN and one.position == place), None)
    small = side.small_answers(churn.question, limit) if churn else frozenset()
    if churn is None or not small or len(churn.scores) not in (3, 4):
        # What as many respondents as the limit can move the score by, up or down.
        n, items = side.tally.themes[index].n, len(side.tally.layout.themes[index].positions)
        return next((step for step in SCORE_STEPS if step >= 200 * limit / (n * items)), None) if n else None
    told = of_measure(side, family, churn, limit)
    return estimates.score_step(
        side.tally, index, churn, _shares(side, family, limit), small, told, side.population, limit
    )


def _shares(side: Side, family: Sequence[Measure], limit: int) -> list[Measure]:
    """The shares of a question that are shown."""
    hidden = side.hidden(family, limit)
    return [one for one in family if one.kind is Kind.SHARE and one.name not in hidden]
