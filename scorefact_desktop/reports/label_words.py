"""What the words on a label are, for the page, the badge and whoever shows a statement on screen."""

from collections.abc import Mapping

from scorefact_desktop.domain.figures import Figure, Interval
from scorefact_desktop.domain.label_statement import LabelFigure, Statement
from scorefact_desktop.reports.voice import PlainVoice, Translate


def figure_of(one: LabelFigure) -> Figure:
    """A signed figure in the form that documents set."""
    interval = None
    if one.lower is not None and one.upper is not None:
        interval = Interval(one.lower, one.upper, "")
    measure = "nps" if one.kind == "nps" else "positive"
    return Figure(one.kind, measure, one.value, one.n, interval=interval)


def figure_names(translate: Translate) -> Mapping[str, str]:
    """What each kind of figure says, as on the page."""
    return {
        "satisfied": translate("Label", "satisfied customers"),
        "no_crisis": translate("Label", "customers without a crisis in 12 months"),
        "nps": translate("Label", "NPS®, recommendation"),
        "stay": translate("Label", "intend to stay 3 years"),
        "right_choice": translate("Label", "would choose this vendor again"),
    }


def mode_names(translate: Translate) -> Mapping[str, str]:
    """How interviews were held, inside a sentence."""
    return {
        "phone": translate("Label", "by telephone"),
        "web": translate("Label", "on the web"),
        "imported": translate("Label", "in another tool"),
        "workshop": translate("Label", "in a workshop"),
    }


def small_print(voice: PlainVoice, statement: Statement) -> list[str]:
    """The sentences on list, draw, interviews, rules, fee and complaints, as far as they are known."""
    translate = voice.translate
    sentences = []
    if statement.supplied_by and statement.checked_by:
        text = translate("Label", "List of customers supplied by {supplier}, checked: {check}.")
        sentences.append(text.format(supplier=statement.supplied_by, check=statement.checked_by))
    elif statement.supplied_by:
        text = translate("Label", "List of customers supplied by {supplier}.")
        sentences.append(text.format(supplier=statement.supplied_by))
    if statement.drawn is not None:
        text = (
            translate("Label", "Drawn at random: %n customers.", None, statement.drawn)
            if statement.random_draw
            else translate("Label", "Selected, not drawn at random: %n customers.", None, statement.drawn)
        )
        sentences.append(text)
    modes = voice.listed([mode_names(translate)[mode] for mode in statement.modes])
    text = translate("Label", "%n complete interviews, {modes}.", None, statement.complete)
    sentences.append(text.format(modes=modes))
    if statement.extensions:
        sentences.append(translate("Label", "Fieldwork was extended %n times.", None, statement.extensions))
    if statement.rule_set:
        text = translate("Label", "Rule set {rules}, version {version}.")
        sentences.append(text.format(rules=statement.rule_set, version=statement.rule_set_version))
    sentences.append(translate("Label", "The vendor pays a fee that does not depend on the result."))
    if statement.complaints:
        sentences.append(translate("Label", "Complaints: {address}.").format(address=statement.complaints))
    return sentences
