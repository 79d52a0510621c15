"""What the page of a label shows of a campaign: gathered into the statement that is printed, and later signed."""

from dataclasses import dataclass, replace
from datetime import date

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.figures import Figure, Interval
from scorefact_desktop.domain.label_statement import FigureKind, LabelFigure, Statement
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.messages import shown

#: The four figures, each with what stands in for it where it is protected.
_FIGURES: tuple[tuple[tuple[str, FigureKind], ...], ...] = (
    (("sat_overall.positive", "satisfied"),),
    (("cri_count.crisis_rate", "no_crisis"),),
    (("nps_score.nps", "nps"),),
    (("rec_3y.positive", "stay"), ("sat_choice.positive", "right_choice")),
)
_DECIMALS = 4  # those of a signed statement


@dataclass(frozen=True, slots=True)
class LabelContent:
    """A label to be set on paper.

    `code` are the dark modules of its QR code row by row, and `code_text` what it says: empty where nothing is sealed.
    `decided` is False where the award was not decided; `open` while fieldwork is; `fictitious` for demonstration data;
    `logo` is the vendor's, a checked PNG: what it shows is claimed by nobody, so that the statement does not hold it.
    """

    statement: Statement
    code: tuple[tuple[bool, ...], ...] = ()
    code_text: str = ""
    decided: bool = True
    open: bool = False
    fictitious: bool = False
    logo: bytes = b""


def label_content(data: ReportData) -> LabelContent:
    """The specimen of a campaign's label, which nobody has sealed.

    UserErrors: `label_not_demonstrated` where the label was decided and is not awarded, `label_other_questionnaire`
    where the campaign has not used the standard questionnaire, `label_figures_missing` where one of its four figures
    is hidden or has no answers.
    """
    decided = data.label
    if decided is not None and decided.awarded is False:
        rules = len(decided.results)
        raise UserError("label_not_demonstrated", campaign=data.campaign.name, passed=decided.passed, rules=rules)
    if not data.questionnaire.standard:
        raise UserError("label_other_questionnaire", campaign=data.campaign.name)
    return LabelContent(
        statement_of(data),
        decided=decided is not None and decided.awarded is True,
        open=data.campaign.open,
        fictitious=data.campaign.fictitious,
        logo=data.logo,
    )


def statement_of(
    data: ReportData,
    *,
    supplied_by: str = "",
    checked_by: str = "",
    modes: tuple[str, ...] = ("phone",),
    extensions: int = 0,
    ends: date | None = None,
) -> Statement:
    """The statement of a campaign, without number and dates. UserError `label_figures_missing`."""
    campaign, sample, label = data.campaign, data.sample, data.label
    return Statement(
        vendor=campaign.vendor,
        vendor_type=campaign.vendor_type,
        solutions=campaign.solutions,
        year=campaign.year,
        figures=tuple(_rounded(kind, figure) for kind, figure in key_figures(data)),
        population=sample.population,
        supplied_by=supplied_by,
        checked_by=checked_by,
        drawn=sample.drawn,
        random_draw=sample.random_draw,
        complete=sample.complete,
        modes=modes,
        begins=campaign.begins,
        ends=ends or campaign.ends,
        extensions=extensions,
        rule_set=label.rules.id if label else "",
        rule_set_version=label.rules.version if label else "",
        rules_fulfilled=label.passed if label and label.awarded else 0,
        rules=len(label.results) if label and label.awarded else 0,
        issuer=data.issuer,
    )


def key_figures(data: ReportData) -> tuple[tuple[FigureKind, Figure], ...]:
    """Satisfied, without crisis, NPS, and intending to stay, else the right choice, in this order.

    UserError `label_figures_missing` where one of them cannot be shown.
    """
    found: list[tuple[FigureKind, Figure]] = []
    missing: list[str] = []
    for candidates in _FIGURES:
        figures = ((kind, data.figures.indicator(identifier)) for identifier, kind in candidates)
        usable = next(((kind, one) for kind, one in figures if one is not None and shown(one)), None)
        if usable is None:
            missing.append(candidates[0][0].partition(".")[0])
        else:
            kind, figure = usable
            found.append((kind, _complement(figure) if figure.measure == "crisis_rate" else figure))
    if missing:
        raise UserError("label_figures_missing", campaign=data.campaign.name, questions=", ".join(missing))
    return tuple(found)


def _rounded(kind: FigureKind, figure: Figure) -> LabelFigure:
    interval = figure.interval
    return LabelFigure(
        kind,
        round(figure.value or 0.0, _DECIMALS),
        None if interval is None else round(interval.lower, _DECIMALS),
        None if interval is None else round(interval.upper, _DECIMALS),
        figure.n,
    )


def _complement(figure: Figure) -> Figure:
    """The share of the others, with the interval mirrored."""
    interval = figure.interval
    mirrored = None if interval is None else Interval(1 - interval.upper, 1 - interval.lower, interval.method)
    others = None if figure.hits is None else figure.n - figure.hits
    value = 1 - (figure.value or 0.0)
    return replace(figure, id="no_crisis", measure="positive", value=value, interval=mirrored, hits=others)
