"""What the figures of a sample say, in the interface's language."""

from typing import TYPE_CHECKING

from scorefact_desktop.charts.numbers import number, percent
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.speech import interface_language

if TYPE_CHECKING:
    from scorefact_desktop.services.sample import CampaignSample, Representation, Stratum

#: From this p-value down the respondents are said to differ from the customers.
DIFFERS = 0.05


def headline(vendor: str, sample: "CampaignSample") -> str:
    """The message of the page."""
    language = interface_language()
    complete, population = number(sample.complete, language), number(sample.population or 0, language)
    if sample.margin_status == "no_data":
        words = translate("Sample", "{vendor} {year}: no complete interview yet")
        return words.format(vendor=vendor, year=sample.year)
    if sample.margin_status == "no_population":
        words = translate("Sample", "{complete} customers interviewed, of a number nobody has entered")
        return words.format(complete=complete)
    if sample.margin_status == "population_smaller_than_sample":
        words = translate("Sample", "{complete} interviews but only {population} customers: check the population")
        return words.format(complete=complete, population=population)
    if sample.margin_status == "census":
        words = translate("Sample", "All {population} customers interviewed: no sampling error")
        return words.format(population=population)
    words = translate("Sample", "{complete} of {population} customers interviewed: right to within {margin} points")
    margin = number(100 * (sample.margin.margin or 0.0), language, 1)
    return words.format(complete=complete, population=population, margin=margin)


def situation(sample: "CampaignSample", *, filtered: bool) -> str:
    """How far fieldwork is, in one line."""
    language, parts = interface_language(), []
    if sample.drawn:
        parts.append(
            translate("Sample", "Drawn at random") if sample.random_draw else translate("Sample", "Not drawn at random")
        )
    if sample.progress is not None and sample.base:
        words = (
            translate("Sample", "{share} of {base} eligible cases answered, closing rule {rule}")
            if sample.drawn
            else translate("Sample", "{share} of a sample of {base} answered, closing rule {rule}")
        )
        parts.append(
            words.format(
                share=percent(sample.progress, language, 1),
                base=number(sample.base, language),
                rule=percent(sample.closing_target, language),
            )
        )
    if sample.owed is not None:
        parts.append(
            translate("Sample", "%n interview(s) still owed", None, sample.owed)
            if sample.owed
            else translate("Sample", "closing rule reached")
        )
    if sample.to_call:
        parts.append(translate("Sample", "%n case(s) still without outcome", None, sample.to_call))
    if filtered:
        parts.append(translate("Sample", "the whole campaign, filters do not apply here"))
    return " · ".join(parts)


def margin_note(sample: "CampaignSample") -> str:
    """What a margin would take, or why there is none."""
    language = interface_language()
    if sample.margin_status == "no_data":
        return translate("Sample", "A margin of error needs complete interviews.")
    if sample.margin_status == "no_population":
        return translate("Sample", "Without the number of customers there is no finite population to correct for.")
    if sample.margin_status == "population_smaller_than_sample":
        return translate("Sample", "More interviews than customers: no correction, and no label until this is settled.")
    if sample.margin_status == "census":
        return translate("Sample", "Everybody was interviewed: figures are known, not estimated.")
    needed = ", ".join(
        translate("Sample", "{interviews} for ±{points}", "interviews needed for a margin in points").format(
            interviews=number(size, language), points=number(100 * error, language, 0 if error != 0.075 else 1)
        )
        for error, size in sorted(sample.needed.items())
    )
    return translate("Sample", "Dashed: without the finite population. Interviews needed: {needed}.").format(
        needed=needed
    )


def outcomes(sample: "CampaignSample") -> tuple[tuple[str, str, int], ...]:
    """AAPOR's categories in words with their codes and the number of cases; empty without cases."""
    met = sample.outcomes
    if met is None:
        return ()
    return (
        (translate("Sample", "Complete"), "1.1", met.complete),
        (translate("Sample", "Partial"), "1.2", met.partial),
        (translate("Sample", "Refusal"), "2.1", met.refusal),
        (translate("Sample", "Not reached"), "2.2", met.non_contact),
        (translate("Sample", "Other"), "2.3", met.other),
        (translate("Sample", "Not called, or unknown"), "3", met.unknown),
        (translate("Sample", "Not a customer"), "4", met.not_eligible),
    )


def rate_names() -> tuple[tuple[str, str], ...]:
    """The rates that are shown: field, and AAPOR's code with words."""
    return (
        ("rr1", translate("Sample", "RR1 response")),
        ("rr3", translate("Sample", "RR3 response, estimated")),
        ("coop1", translate("Sample", "COOP1 cooperation")),
        ("ref1", translate("Sample", "REF1 refusal")),
        ("con1", translate("Sample", "CON1 contact")),
    )


def interviewers(sample: "CampaignSample") -> str:
    """Whether answers depend on who asked."""
    language = interface_language()
    if not sample.interviewer_count:
        return translate("Sample", "Interviewer effect: not known, no interview names its interviewer.")
    if not sample.interviewers:
        return translate("Sample", "Interviewer effect: too few interviews per interviewer.")
    worst = max((one.effect for one in sample.interviewers), key=lambda one: one.design_effect)
    words = translate("Sample", "Interviewer effect: {count} interviewers, design effect {effect} at most, {p}.")
    return words.format(
        count=sample.interviewer_count,
        effect=number(worst.design_effect, language, 1),
        p=wording.p_value(worst.p) or translate("Sample", "not tested"),
    )


def stratum(one: "Stratum") -> str:
    """The values of a stratum; several small ones stand together."""
    if not one.values:
        return translate("Sample", "not known")
    if len(one.values) > 2:
        return translate("Sample", "%n others together", None, len(one.values))
    return ", ".join(one.values)


def representation(found: "Representation") -> str:
    """What the comparison of respondents and customers says."""
    reasons = {
        "no_frame": translate("Sample", "The campaign has no list of customers to compare with. Import one."),
        "only_respondents": translate("Sample", "The list of customers holds only those who answered. Import all."),
        "no_answers": translate("Sample", "Nobody has been interviewed yet."),
        "too_few": translate("Sample", "Protected: too few interviews."),
        "field_unknown": translate("Sample", "The list of customers does not have this field."),
        "one_stratum": translate("Sample", "All customers, or all but a few, share one value: nothing to compare."),
        "census": translate("Sample", "Everybody was interviewed: respondents are the customers."),
    }
    if found.status != "ok":
        return reasons.get(found.status, "")
    parts = [
        translate("Sample", "Respondents differ from the customers ({p}): think of weighting.")
        if found.p is not None and found.p <= DIFFERS
        else translate("Sample", "No sign that respondents differ from the customers ({p}).")
    ]
    parts[0] = parts[0].format(p=wording.p_value(found.p))
    if found.r is not None and found.r_adjusted is not None:
        words = translate("Sample", "R-indicator {r}, adjusted {adjusted} (1 = everyone as likely to answer).")
        parts.append(words.format(r=_hundredths(found.r), adjusted=_hundredths(found.r_adjusted)))
    if found.method == "monte_carlo":
        parts.append(translate("Sample", "Small strata: p simulated."))
    if found.unreached:
        words = translate("Sample", "Nobody interviewed in: {values}.")
        parts.append(words.format(values=", ".join(found.unreached)))
    if found.outside:
        parts.append(translate("Sample", "%n respondent(s) are not in the list of customers.", None, found.outside))
    return " ".join(parts)


def _hundredths(value: float) -> str:
    text = f"{value:.2f}"
    return text if interface_language() == "en" else text.replace(".", ",")
