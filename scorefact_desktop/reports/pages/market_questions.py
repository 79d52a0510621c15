"""Figures against the market: the place among the vendors, and the three questions of METHODS.md section 5."""

from dataclasses import replace

from scorefact_desktop.charts.numbers import DASH, Unit, span, unit_of
from scorefact_desktop.domain.figures import BenchmarkPosition, Figure
from scorefact_desktop.indicators import comparison
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.frame import Cell, Column
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks
from scorefact_desktop.reports.rows import figure_name, theme_figures
from scorefact_desktop.reports.voice import Voice


def three_questions(voice: Voice) -> list[Block]:
    """The theme scores and the main figures of each question that can be tested against the market; else nothing.

    A figure that is rounded for protection is left out: a p-value would be finer than what is shown of it.
    """
    translate, questionnaire = voice.translate, voice.data.questionnaire
    cells: list[tuple[Cell, ...]] = []
    groups = [(translate("Report", "Theme scores"), voice.data.figures.themes)]
    for theme in questionnaire.themes:
        groups.append((voice.theme(theme), tuple(theme_figures(voice, questionnaire.of_theme(theme.id)))))
    for name, figures in groups:
        rows = [_row(voice, one, one.benchmark) for one in figures if one.benchmark and _told(one, one.benchmark)]
        cells += [(Cell(name, strong=True),), *rows] if rows else []
    if not cells:
        return []
    words = [
        translate("Report", "The market can be asked three different questions, and each has its own answer."),
        translate(
            "Report",
            "**Mean**: is the vendor different from the mean of the other vendors, which is itself uncertain? This one "
            "counts wherever “significant” is said, after allowing for all figures looked at.",
        ),
        translate("Report", "**Target**: is it different from that mean, taken as a fixed target?"),
        translate("Report", "**Others**: is it unlike the other vendors, who differ among themselves too?"),
    ]
    words.append(translate("Report", "The workbook has the answers for every figure."))
    if any(one.rounded_to for one in voice.data.figures.indicators):
        words.append(translate("Report", "Figures that are rounded for protection are left out."))
    intro = replace(blocks.paragraph(" ".join(words), voice.language), joined=True)
    title = translate("Report", "Against the market: three questions")
    head, *table = blocks.flowing_table(voice, title, _columns(voice), cells, translate("Report", "p-values"))
    return [head, intro, *table]


def _told(figure: Figure, market: BenchmarkPosition) -> bool:
    return shown(figure) and market.p is not None and not figure.rounded_to


def _columns(voice: Voice) -> tuple[Column, ...]:
    translate, end = voice.translate, grid.span(6)
    return (
        Column(translate("Report", "indicator"), 0, end - 282, "left"),
        Column(translate("Report", "gap to market"), end - 222, 50),
        Column(translate("Report", "vendors below, %"), end - 142, 72),
        Column(translate("Report", "mean", "one of three questions"), end - 92, 40),
        Column(translate("Report", "target", "one of three questions"), end - 46, 40),
        Column(translate("Report", "others", "one of three questions"), end, 40),
    )


def _row(voice: Voice, figure: Figure, market: BenchmarkPosition) -> tuple[Cell, ...]:
    gap = blocks.difference(voice, figure, market.difference, unit_of(figure.measure), significant=market.significant)
    chances = (market.p, market.target_p, market.atypical_p)
    return (
        Cell(figure_name(voice, figure)),
        gap,
        Cell(_place(voice, market), colour="muted"),
        *(Cell(voice.chance(one)) for one in chances),
    )


def _place(voice: Voice, market: BenchmarkPosition) -> str:
    """The percentile with that of both ends of the interval; > 90 or < 10 outside the published quantiles."""
    if market.percentile_interval is None:
        return DASH if market.percentile is None else voice.number(market.percentile)
    if market.percentile is not None:
        place = voice.number(market.percentile)
    else:
        last = 90 if market.vendors >= comparison.DECILES_FROM else 75
        place = f">\u00a0{last}" if market.difference > 0 else f"<\u00a0{100 - last}"
    low, high = market.percentile_interval
    return f"{place} ({span(low, high, Unit.SCORE, voice.language, 0)})"
