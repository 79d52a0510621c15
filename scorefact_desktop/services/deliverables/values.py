"""Figures as typed cells: shares and scores as they are stored, differences and the NPS in points."""

from datetime import date

from scorefact_desktop.charts.numbers import Unit, unit_of
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.exchange.office.book import Cell, Form
from scorefact_desktop.reports.voice import INDICATIVE, Voice

_FORMS = {Unit.SHARE: Form.SHARE, Unit.BALANCE: Form.POINTS, Unit.SCORE: Form.SCORE, Unit.PLAIN: Form.SCORE}


def cell(stored: float | None, unit: Unit, *, strong: bool = False) -> Cell:
    """A value in its unit: a share 0-1 to be shown in percent, a balance in points, all others as they are."""
    form = _FORMS[unit]
    if stored is None:
        return Cell(None, form)
    return Cell(100 * stored if unit is Unit.BALANCE else stored, form, strong=strong)


def points(stored: float | None, unit: Unit) -> Cell:
    """A difference in points; empty where there is none."""
    return Cell(None if stored is None else stored * unit.factor, Form.POINTS)


def count(number: int | None) -> Cell:
    """A whole number."""
    return Cell(number, Form.COUNT)


def value(voice: Voice, figure: Figure) -> Cell:
    """The value of a figure, or why it is not shown."""
    unit = unit_of(figure.measure)
    hidden = voice.hidden(figure)
    return Cell(hidden, _FORMS[unit], muted=True) if hidden else cell(figure.value, unit, strong=True)


def interval(figure: Figure) -> tuple[Cell, Cell]:
    """Both ends of the 95 % interval; empty where there is none or the figure is not shown."""
    unit, ends = unit_of(figure.measure), figure.interval
    if ends is None or figure.protected or figure.value is None:
        return cell(None, unit), cell(None, unit)
    return cell(ends.lower, unit), cell(ends.upper, unit)


def significant(voice: Voice, judged: bool | None) -> Cell:
    """The word on a difference; empty where there is none."""
    if judged is None:
        return Cell()
    translate = voice.translate
    return Cell(
        translate("Report", "significant") if judged else translate("Report", "not significant"), muted=not judged
    )


def note(voice: Voice, figure: Figure) -> Cell:
    """What must be known of a value: few answers, an earlier state, a rounding."""
    translate = voice.translate
    parts = []
    if figure.value is not None and not figure.protected and figure.n < INDICATIVE:
        parts.append(translate("Workbook", "indicative: fewer than {limit} answers").format(limit=INDICATIVE))
    if figure.as_of:
        parts.append(
            translate("Workbook", "as delivered on {date}").format(
                date=voice.date(date.fromisoformat(figure.as_of[:10]))
            )
        )
    if figure.rounded_to:
        step = voice.number(figure.rounded_to * unit_of(figure.measure).factor, 1)
        parts.append(translate("Workbook", "rounded to {step} points, for protection").format(step=step))
    if figure.optional:
        parts.append(translate("Workbook", "rests on optional questions"))
    return Cell("; ".join(parts) or None, muted=True)


def theme_of(voice: Voice, identifier: str | None) -> str:
    """The name of a theme; that of no theme where a question has none."""
    return voice.theme_name(identifier) if identifier else voice.translate("Report", "Other questions")
