"""The sheets of figures: key figures, themes, all indicators, what stands beside the expected churn."""

from scorefact_desktop.charts.numbers import unit_of
from scorefact_desktop.domain.figures import Figure, Interval
from scorefact_desktop.exchange.office.book import Cell, Column, Form, Sheet
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages.key_figures import panels
from scorefact_desktop.reports.rows import figure_name
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.services.deliverables import values


def key_figures(voice: Voice) -> Sheet:
    """The key figures with the figures that explain them."""
    translate = voice.translate
    rows = []
    for panel in panels(voice):
        rows.append((Cell(panel.name, strong=True), Cell(panel.note, muted=True), *_short(voice, panel.figure)))
        below = [row for row in panel.rows if row.figure is not None]
        rows += [(Cell("    " + row.name), Cell(), *_short(voice, row.figure)) for row in below if row.figure]
    columns = (
        Column(translate("Workbook", "Key figure"), 34),
        Column(translate("Workbook", "What it is"), 30),
        *_short_columns(voice),
    )
    name = translate("Report", "Key figures")
    return Sheet(name, name, _remark(voice), columns, tuple(rows), filtered=False)


def themes(voice: Voice) -> Sheet:
    """The scores of the themes, in the order of the radar."""
    translate = voice.translate
    rows = tuple(
        (Cell(voice.theme_name(figure.theme or figure.id), strong=True), *_short(voice, figure))
        for figure in voice.data.figures.themes
    )
    columns = (Column(translate("Workbook", "Theme"), 34), *_short_columns(voice))
    remark = translate("Workbook", "Scores from 0 to 100.") + " " + _remark(voice)
    return Sheet(
        translate("Workbook", "Themes"), translate("Workbook", "The scores of the themes"), remark, columns, rows
    )


def indicators(voice: Voice) -> Sheet:
    """Every indicator with everything that stands beside it, in the order of the questionnaire."""
    translate = voice.translate
    columns = (
        Column(translate("Workbook", "Theme"), 34),
        Column(translate("Workbook", "Indicator"), 52),
        Column(translate("Workbook", "Value"), 18),
        Column(translate("Workbook", "n"), 7),
        Column(translate("Workbook", "95% from"), 9),
        Column(translate("Workbook", "95% to"), 9),
        Column(translate("Workbook", "Previous"), 10),
        Column(translate("Workbook", "Change, points"), 10),
        Column(translate("Workbook", "Change from"), 10),
        Column(translate("Workbook", "Change to"), 10),
        Column(translate("Workbook", "p"), 7),
        Column(translate("Workbook", "Significant"), 15),
        Column(translate("Workbook", "Market"), 9),
        Column(translate("Workbook", "Gap to market, points"), 11),
        Column(translate("Workbook", "Vendors below, %"), 10),
        Column(translate("Workbook", "Vendors"), 10),
        Column(translate("Workbook", "Significant to market"), 15),
        Column(translate("Workbook", "Vendors below, from"), 10),
        Column(translate("Workbook", "Vendors below, to"), 10),
        Column(translate("Workbook", "p: differs from the mean of the others"), 12),
        Column(translate("Workbook", "p: misses or passes that mean as a target"), 12),
        Column(translate("Workbook", "p: is unlike the others"), 12),
        *(Column(name, 11) for name in excluded_names(voice)),
        Column(translate("Workbook", "Note"), 34),
        Column(translate("Workbook", "Code"), 36),
    )
    rows = tuple(_full(voice, figure) for figure in voice.data.figures.indicators)
    name = translate("Workbook", "Indicators")
    return Sheet(name, translate("Report", "All figures"), _remark(voice), columns, rows, fixed=2)


def churn(voice: Voice) -> Sheet | None:
    """What must stand beside the expected churn (METHODS.md section 8); None where nothing is known of it."""
    translate = voice.translate
    rows: list[tuple[Cell, ...]] = []
    for figure in voice.data.figures.indicators:
        details = figure.churn
        if details is None or not shown(figure):
            continue
        name = figure_name(voice, figure)
        for words, ends, around, n in (
            (translate("Workbook", "if every undecided stays, if every one leaves"), details.bounds,
             details.bounds_interval, figure.n),
            (translate("Workbook", "at both ends of the scale of intentions"), details.scale_band,
             details.scale_interval, figure.n),
        ):  # fmt: skip
            rows.append((Cell(name), Cell(words), _share(ends[0]), _share(ends[1]), *_ends(around), values.count(n)))
        if details.revenue is not None:
            words = translate("Workbook", "weighted by contract value")
            share = _share(details.revenue)
            rows.append((Cell(name), Cell(words), share, share, *_ends(details.revenue_interval),
                         values.count(details.revenue_n)))  # fmt: skip
    if not rows:
        return None
    columns = (
        Column(translate("Workbook", "Indicator"), 46),
        Column(translate("Workbook", "Reading"), 44),
        Column(translate("Workbook", "From"), 10),
        Column(translate("Workbook", "To"), 10),
        Column(translate("Workbook", "95% from"), 10),
        Column(translate("Workbook", "95% to"), 10),
        Column(translate("Workbook", "n"), 8),
    )
    name = translate("Workbook", "Churn")
    title = translate("Workbook", "Expected churn: how far other readings would move it")
    return Sheet(name, title, "", columns, tuple(rows))


def excluded_names(voice: Voice) -> tuple[str, ...]:
    """Why interviews do not enter a figure, in the order of `Excluded`."""
    translate = voice.translate
    return (
        translate("Workbook", "Do not know"),
        translate("Workbook", "Refused"),
        translate("Workbook", "Not applicable"),
        translate("Workbook", "Not asked"),
        translate("Workbook", "No answer"),
    )


def _remark(voice: Voice) -> str:
    translate, data = voice.translate, voice.data
    parts = [translate("Report", "With interval at 95%, answers used, and differences in points.")]
    if data.previous:
        parts.append(translate("Workbook", "Previous campaign: {year}.").format(year=data.previous))
    if data.benchmark:
        text = translate("Workbook", "Market: mean of {vendors} vendors, release {release}.")
        parts.append(text.format(vendors=voice.number(data.benchmark.vendors), release=data.benchmark.release))
    return voice.weighted_sentence(" ".join(parts))


def _short_columns(voice: Voice) -> tuple[Column, ...]:
    translate = voice.translate
    return (
        Column(translate("Workbook", "Value"), 18),
        Column(translate("Workbook", "n"), 7),
        Column(translate("Workbook", "95% from"), 9),
        Column(translate("Workbook", "95% to"), 9),
        Column(translate("Workbook", "Previous"), 10),
        Column(translate("Workbook", "Change, points"), 10),
        Column(translate("Workbook", "Significant"), 15),
        Column(translate("Workbook", "Market"), 9),
        Column(translate("Workbook", "Gap to market, points"), 11),
        Column(translate("Workbook", "Significant to market"), 15),
        Column(translate("Workbook", "Note"), 34),
    )


def _short(voice: Voice, figure: Figure) -> tuple[Cell, ...]:
    unit, change, market = unit_of(figure.measure), figure.change, figure.benchmark
    visible = shown(figure)
    change, market = (change, market) if visible else (None, None)
    return (
        values.value(voice, figure),
        values.count(figure.n),
        *values.interval(figure),
        values.cell(figure.previous if visible else None, unit),
        values.points(change.value if change else None, unit),
        values.significant(voice, change.significant if change else None),
        values.cell(market.mean if market else None, unit),
        values.points(market.difference if market else None, unit),
        values.significant(voice, market.significant if market else None),
        values.note(voice, figure),
    )


def _full(voice: Voice, figure: Figure) -> tuple[Cell, ...]:
    unit, gone = unit_of(figure.measure), figure.excluded
    visible = shown(figure)
    change, market = (figure.change, figure.benchmark) if visible else (None, None)
    return (
        Cell(values.theme_of(voice, figure.theme), muted=True),
        Cell(figure_name(voice, figure)),
        values.value(voice, figure),
        values.count(figure.n),
        *values.interval(figure),
        values.cell(figure.previous if visible else None, unit),
        values.points(change.value if change else None, unit),
        values.points(change.lower if change else None, unit),
        values.points(change.upper if change else None, unit),
        Cell(change.p if change else None, Form.CHANCE),
        values.significant(voice, change.significant if change else None),
        values.cell(market.mean if market else None, unit),
        values.points(market.difference if market else None, unit),
        Cell(market.percentile if market else None, Form.SCORE),
        values.count(market.vendors if market else None),
        values.significant(voice, market.significant if market else None),
        *(Cell(one, Form.SCORE) for one in (market and market.percentile_interval) or (None, None)),
        *(Cell(one, Form.CHANCE) for one in ((market.p, market.target_p, market.atypical_p) if market else [None] * 3)),
        *(values.count(one) for one in (gone.dont_know, gone.refused, gone.not_applicable, gone.not_asked,
                                        gone.missing)),
        values.note(voice, figure),
        Cell(figure.id, muted=True),
    )  # fmt: skip


def _share(stored: float) -> Cell:
    return Cell(stored, Form.SHARE)


def _ends(around: Interval | None) -> tuple[Cell, Cell]:
    if around is None:
        return Cell(None, Form.SHARE), Cell(None, Form.SHARE)
    return _share(around.lower), _share(around.upper)
