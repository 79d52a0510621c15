"""How the figures are made: in plain words, and as tables for statisticians, with this campaign's own N and n."""

from scorefact_desktop.charts.numbers import Unit
from scorefact_desktop.indicators.sample import margin_of_error
from scorefact_desktop.reports import grid, weighting_words
from scorefact_desktop.reports.document import Page
from scorefact_desktop.reports.flow import Block
from scorefact_desktop.reports.messages import shown
from scorefact_desktop.reports.pages import blocks, depth
from scorefact_desktop.reports.pages.chapter import chapter_pages
from scorefact_desktop.reports.pages.depth import TextColumn
from scorefact_desktop.reports.voice import INDICATIVE, Voice

Row = tuple[str, str, str]


def method_pages(voice: Voice) -> list[Page]:
    """The pages on method, for laymen and for statisticians."""
    translate = voice.translate
    name = translate("Report", "Method")
    wide = grid.span(6)
    figures = (
        TextColumn(translate("Report", "figure"), 0, 96, strong=True),
        TextColumn(translate("Report", "estimator"), 104, 158),
        TextColumn(translate("Report", "interval at 95%, finite customer base"), 272, wide - 272),
    )
    rules = (
        TextColumn(translate("Report", "question"), 0, 96, strong=True),
        TextColumn(translate("Report", "how it is answered"), 104, 248),
        TextColumn(translate("Report", "source"), 362, wide - 362),
    )
    limits = (
        TextColumn(translate("Report", "what"), 0, 300),
        TextColumn(translate("Report", "this campaign"), 310, wide - 310, strong=True),
    )
    content: list[Block] = [
        blocks.head(translate("Report", "In plain words")),
        *(blocks.paragraph(f"**{head}** {text}", voice.language) for head, text in _plain(voice)),
        blocks.gap(1.0),
        blocks.head(translate("Report", "The limits of this campaign")),
        *depth.text_table(voice, limits, _limits(voice)),
        blocks.gap(1.4),
        blocks.head(translate("Report", "For statisticians: the figures")),
        *depth.text_table(voice, figures, _figures(voice), joined=True),
        blocks.gap(1.4, joined=True),
        blocks.head(translate("Report", "For statisticians: tests and rules")),
        *depth.text_table(voice, rules, _rules(voice)),
    ]
    lead = translate("Report", "What the figures rest on, what they can tell, and what they cannot.")
    return chapter_pages(
        voice, "method", name, content, title=translate("Report", "How the figures are made"), lead=lead
    )


def _plain(voice: Voice) -> list[tuple[str, str]]:
    translate, sample, data = voice.translate, voice.data.sample, voice.data
    out = [(translate("Report", "Who answered."), _who(voice))]
    margin = margin_of_error(sample.complete, sample.population) if _sampled(voice) else None
    if margin is not None:
        text = translate(
            "Report", "A share of all interviews is right to within {margin} points, 19 times out of 20. A figure on "
            "fewer answers is less sure: its own interval stands beside it.",
        )  # fmt: skip
        out.append((translate("Report", "How sure."), text.format(margin=voice.number(100 * margin, 1))))
    out.append(
        (translate("Report", "Who stands for whom."), weighting_words.sentence(data.figures.weighting, translate))
    )
    text = translate(
        "Report", "“Significant” is said where chance alone would rarely give such a difference. Of all the "
        "differences called so, at most one in ten is expected to be chance. What is not called significant may still "
        "be true: it is not shown.",
    )  # fmt: skip
    out.append((translate("Report", "What is a difference."), text))
    text = translate(
        "Report", "Nobody’s answer can be read from this document: no figure rests on fewer than {limit} answers, nor "
        "can one be worked out from the others. Whoever does not know or will not say is counted apart, never as an "
        "answer.",
    )  # fmt: skip
    out.append((translate("Report", "What is not shown."), text.format(limit=voice.number(data.protection_limit))))
    text = translate(
        "Report", "Interviews tell what customers think and intend, at the time they were asked. They prove no cause, "
        "and an intention is no contract.",
    )  # fmt: skip
    out.append((translate("Report", "What it cannot tell."), text))
    return out


def _sampled(voice: Voice) -> bool:
    sample = voice.data.sample
    return sample.complete > 1 and not (sample.population and sample.complete > sample.population)


def _who(voice: Voice) -> str:
    translate, sample = voice.translate, voice.data.sample
    interviews = translate("Report", "%n interviews were completed", None, sample.complete)
    if not sample.population:
        text = translate("Report", "{interviews}; how many customers there are was not given.")
        return text.format(interviews=interviews)
    if sample.drawn and sample.random_draw and sample.drawn != sample.population:
        text = translate("Report", "{interviews}, of {drawn} customers drawn at random from all {population}.")
    else:
        text = translate("Report", "{interviews}, of {population} customers. They were not drawn at random: who "
                         "answered may differ from who did not.")  # fmt: skip
        if sample.drawn == sample.population:
            text = translate("Report", "{interviews}. All {population} customers were asked; who answered may differ "
                             "from who did not.")  # fmt: skip
    return text.format(
        interviews=interviews, population=voice.number(sample.population), drawn=voice.number(sample.drawn or 0)
    )


def _figures(voice: Voice) -> list[Row]:
    translate = voice.translate
    return [
        (
            translate("Report", "Share"),
            translate("Report", "x/n of the valid answers; don’t know and not applicable are a domain"),
            translate("Report", "Wilson with n* = n(N−1)/(N−n); exact hypergeometric below {limit} answers or fewer "
                      "than 5 on a side (Wilson 1927; Wang 2015)").format(limit=voice.number(INDICATIVE)),
        ),
        (
            translate("Report", "Theme score, mean"),
            translate("Report", "Mean of items on 0 to 100; a customer counts who answered half of them or more"),
            translate("Report", "Student, variance times 1−n/N (Cochran 1977)"),
        ),
        (
            translate("Report", "NPS®"),
            translate("Report", "Promoters minus detractors"),
            translate("Report", "Adjusted Wald on n* (Rocks 2016; Lewis and Sauro 2021)"),
        ),
        (
            translate("Report", "Expected churn"),
            translate("Report", "Mean of 1−s over the stay scale: certainly .93, probably .75, probably not .30, "
                      "certainly not .07, or what was observed of 30 answers or more"),
            translate("Report", "As a mean; beside it Manski’s bounds for those who do not know and both ends of the "
                      "scale (Kent 1964; Imbens and Manski 2004)"),
        ),
        (
            translate("Report", "Frequency of crises"),
            translate("Report", "Crises per customer and year"),
            translate("Report", "Garwood’s exact interval, no correction for the finite base (Garwood 1936)"),
        ),
        (
            translate("Report", "Importance"),
            translate("Report", "Johnson’s relative weights of the themes in R², with 50 customers or more and 5 for "
                      "each theme; else Spearman"),
            translate("Report", "Bootstrap of {count} resamples with a fixed seed (Johnson 2000; Tonidandel and "
                      "LeBreton 2009)").format(count=voice.number(1000)),
        ),
    ]  # fmt: skip


def _rules(voice: Voice) -> list[Row]:
    translate, data = voice.translate, voice.data
    limit = voice.number(data.protection_limit)
    return [
        (
            translate("Report", "Has it changed?"),
            translate("Report", "Difference of two campaigns with the covariance of customers interviewed in both; "
                      "independent samples where fewer than 10 were"),
            translate("Report", "Tam 1984; Qualité and Tillé 2008"),
        ),
        (
            translate("Report", "Is it significant?"),
            translate("Report", "Benjamini-Hochberg, q ≤ 0.10, the themes and the indicators as two families; Holm for "
                      "the label"),
            translate("Report", "Benjamini and Hochberg 1995"),
        ),
        *_weights(voice),
        *_market(voice),
        (
            translate("Report", "Do segments differ?"),
            translate("Report", "Each against all the others, Benjamini-Hochberg within the field"),
            translate("Report", "Benjamini and Hochberg 1995"),
        ),
        (
            translate("Report", "Does the label hold?"),
            translate("Report", "One-sided bounds, exact for shares, all rules at once, decided once at the closing"),
            translate("Report", "intersection-union test"),
        ),
        (
            translate("Report", "What is protected?"),
            translate("Report", "Cells below {limit} answers, and whatever would give them away by subtraction: within "
                      "a table, between questions, and between this document and earlier ones").format(limit=limit),
            translate("Report", "linear programming for confidential questions"),
        ),
    ]  # fmt: skip


def _weights(voice: Voice) -> list[Row]:
    """How weighted figures are made; nothing where none is."""
    translate, weighting = voice.translate, voice.data.figures.weighting
    methods = {
        "strata": (
            translate("Report", "Stratified, variance within strata; strata with one interview are joined"),
            "Cochran 1977",
        ),
        "post_stratified": (translate("Report", "Post-stratified, residuals within the groups"), "Cochran 1977"),
        "raked": (
            translate(
                "Report", "Raked to the margins, weights of 0.3 to 3 times the mean; residuals of the regression"
            ),
            "Deville, Särndal 1992",
        ),
        "weights": (translate("Report", "Weighted mean, linearised variance"), "Cochran 1977"),
    }
    found = methods.get(weighting.partition(":")[0])
    if found is None:
        return []
    shares = translate("Report", "shares and NPS® on n*/deff (Kish 1965)")
    how = weighting_words.caption(weighting, translate)
    return [(f"{how[0].upper()}{how[1:]}", f"{found[0]}; {shares}", found[1])]


def _market(voice: Voice) -> list[Row]:
    """How figures are set against the market; nothing without one."""
    translate, benchmark = voice.translate, voice.data.benchmark
    if benchmark is None:
        return []
    text = translate("Report", "{vendors} vendors of release {release}")
    return [
        (
            translate("Report", "Above or below the market?"),
            translate("Report", "Against the mean of the other vendors with its own variance; none below 5 vendors, or "
                      "where one weighs more than a quarter"),
            text.format(vendors=voice.number(benchmark.vendors), release=benchmark.release),
        )
    ]  # fmt: skip


def _limits(voice: Voice) -> list[tuple[str, str]]:
    """What this campaign's figures rest on, counted."""
    translate, data = voice.translate, voice.data
    sample = data.sample
    everything = [*data.figures.themes, *data.figures.indicators]
    shown_ones = [one for one in everything if shown(one)]
    unknown = translate("Report", "unknown", "N")
    out = [
        (translate("Report", "Customers, N"), voice.number(sample.population) if sample.population else unknown),
        (
            translate("Report", "Interviews, n: complete and partial"),
            f"{voice.number(sample.complete)} + {voice.number(sample.partial)}",
        ),
    ]
    if sample.drawn:
        out.append((translate("Report", "Customers drawn"), voice.number(sample.drawn)))
    if sample.response_told is not None:
        name = translate("Report", "Complete interviews over the eligible draw")
        out.append((name, voice.percent(sample.response_told, 1)))
    margin = margin_of_error(sample.complete, sample.population) if _sampled(voice) else None
    if margin is not None:
        text = voice.points(margin, Unit.SHARE, signed=False, decimals=1)
        out.append((translate("Report", "Margin of error of a share, at worst"), f"±\u00a0{text}"))
    out += [
        (translate("Report", "Figures in the appendix and on the radar"), voice.number(len(everything))),
        (translate("Report", "of which protected"), voice.number(sum(one.protected for one in everything))),
        (
            translate("Report", "of which on fewer than {limit} answers, indicative").format(
                limit=voice.number(INDICATIVE)
            ),
            voice.number(sum(one.n < INDICATIVE for one in shown_ones)),
        ),
    ]
    if shown_ones:
        out.append(
            (
                translate("Report", "Fewest answers under a figure that is shown"),
                voice.number(min(one.n for one in shown_ones)),
            )
        )
    return out
