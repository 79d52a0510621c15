"""Customer KPIs and action plan: what interviews give, and of the rest which data it takes and why it is empty."""

from scorefact_desktop.charts.numbers import Unit, span
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.reports import grid
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks, depth
from scorefact_desktop.reports.pages.chapter import chapter_pages
from scorefact_desktop.reports.pages.depth import TextColumn
from scorefact_desktop.reports.voice import INDICATIVE, Voice

_CES_LOW, _CES_STEP = 1.0, 6.0 / 100  # a mean 0-100 on the scale 1-7


def customer_kpi_pages(voice: Voice) -> list[Page]:
    """The page of the KPIs, those of the interviews first, and of the action plan."""
    translate = voice.translate
    name = translate("Report", "Customer KPIs and action plan")
    columns = (
        TextColumn(translate("Report", "KPI"), 0, 104, strong=True),
        TextColumn(translate("Report", "what it is"), 112, 168),
        TextColumn(translate("Report", "this campaign"), 290, grid.span(6) - 290, strong=True),
    )
    waiting = (
        TextColumn(translate("Report", "KPI"), 0, 104, strong=True),
        TextColumn(translate("Report", "what it is"), 112, 168),
        TextColumn(translate("Report", "the data it takes"), 290, grid.span(6) - 290),
    )
    content = [
        blocks.head(translate("Report", "From the interviews"), translate("Report", "interval at 95%")),
        *depth.text_table(voice, columns, _from_interviews(voice)),
        blocks.gap(1.4),
        blocks.head(translate("Report", "From operations: empty"), translate("Report", "no operational data so far")),
        *depth.text_table(voice, waiting, _from_operations(voice)),
        blocks.gap(1.4),
        blocks.head(translate("Report", "Action plan: empty")),
        blocks.paragraph(_plan(voice), voice.language, grid.span(6)),
    ]
    lead = translate("Report", "What customers say stands beside what they do as soon as operational data are there.")
    return chapter_pages(voice, "customer-kpis", name, content, lead=lead)


def _from_interviews(voice: Voice) -> list[tuple[str, str, str]]:
    translate, data = voice.translate, voice.data
    nps = next((one for one in data.figures.indicators if one.measure == "nps"), None)
    return [
        (
            translate("Report", "CSAT"),
            translate("Report", "Share of customers fairly or very satisfied"),
            _value(voice, data.figures.indicator("sat_overall.positive")),
        ),
        (
            translate("Report", "CES"),
            translate("Report", "Ease of getting a request handled, 1 to 7: share of 5 to 7, and mean"),
            _effort(voice),
        ),
        (
            translate("Report", "Likelihood to recommend"),
            translate("Report", "NPS®: promoters minus detractors"),
            _value(voice, nps),
        ),
        (
            translate("Report", "Retention, stated"),
            translate("Report", "Share of customers expected to stay 3 years, by what they intend"),
            _retention(voice),
        ),
    ]


def _value(voice: Voice, figure: Figure | None, decimals: int = 0) -> str:
    """Value, interval and n, or why there is none."""
    if figure is None:
        return voice.translate("Report", "not asked in this questionnaire")
    reason = voice.hidden(figure)
    if reason:
        return reason
    interval = voice.interval(figure, decimals)
    value = voice.value(figure, decimals)
    parts = [f"{value} ({interval})" if interval else value, voice.base(figure.n)]
    if figure.n < INDICATIVE:
        parts.append(voice.translate("Report", "indicative"))
    return " · ".join(parts)


def _effort(voice: Voice) -> str:
    """CES 2.0: share of 5 to 7, and the mean on its own scale (METHODS.md section 11)."""
    share, mean = (voice.data.figures.indicator(f"sup_ease.{measure}") for measure in ("positive", "mean"))
    text = _value(voice, share)
    if mean is None or not shown(mean) or mean.value is None or share is None or not shown(share):
        return text
    words = voice.translate("Report", "{share}; mean {mean} of 7")
    return words.format(share=text, mean=voice.number(_CES_LOW + _CES_STEP * mean.value, 1))


def _retention(voice: Voice) -> str:
    """What is left of the expected churn in 3 years: the same figure from its other side."""
    churn = voice.data.figures.indicator("rec_3y.expected_churn")
    if churn is None or not shown(churn) or churn.value is None:
        return _value(voice, churn)
    value = voice.percent(1 - churn.value)
    if churn.interval is not None:
        ends = span(1 - churn.interval.upper, 1 - churn.interval.lower, Unit.SHARE, voice.language)
        value += f" ({ends}{voice.percent(0)[1:]})"
    return f"{value} · {voice.base(churn.n)}"


def _from_operations(voice: Voice) -> list[tuple[str, str, str]]:
    translate = voice.translate
    return [
        (
            translate("Report", "Adoption"),
            translate("Report", "Users active in the month over users licensed"),
            translate("Report", "active and licensed users of each customer"),
        ),
        (
            translate("Report", "Time to value"),
            translate("Report", "Median days from signing to first use in earnest"),
            translate("Report", "day of signing and day of first use; customers not there yet count as waiting"),
        ),
        (
            translate("Report", "Resolution time"),
            translate("Report", "Median and ninth decile of the time that a request takes"),
            translate("Report", "opening and closing of every support request"),
        ),
        (
            translate("Report", "Retention, observed"),
            translate("Report", "Customers at the end without new ones, over those at the start"),
            translate("Report", "customers at the start and at the end of the year, new ones apart"),
        ),
        (
            translate("Report", "Lifetime value"),
            translate("Report", "Margin of a customer over all years to come, discounted"),
            translate("Report", "yearly margin of each customer, retention observed, discount rate"),
        ),
        (
            translate("Report", "Health bands"),
            translate("Report", "Healthy, at risk, unhealthy: a weighted score of 0 to 100"),
            translate("Report", "usage, engagement, support requests and late payments of each customer"),
        ),
    ]


def _plan(voice: Voice) -> str:
    return voice.translate(
        "Report",
        "No action has been entered for this campaign. A plan names for every lever the indicator it is to move, who "
        "is responsible, until when, how far it has come, and what became of last year’s. The levers to choose from "
        "are ranked on the page on importance and performance.",
    )
