"""What an interview says: texts in the respondent's language with the names put in, answers in short words."""

from collections.abc import Mapping

from scorefact_desktop.domain.answer_checks import Unlikely
from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Choice, ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES, text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import interface_language, labelled

#: Ctrl+1, 2 and 3, and how each language calls itself.
SPOKEN = (("fr", "Français"), ("en", "English"), ("sv", "Svenska"))


def spoken(script: Script, texts: Mapping[str, str], language: str) -> str:
    """A text as it is read aloud; in another language where it was never translated, "" where there is none."""
    for one in (language, *LANGUAGES):
        if text := text_in(texts, one):
            return fill(text, one, **script.names)
    return next(iter(texts.values()), "")


def name_of(script: Script, code: str) -> str:
    """The short name of a question, in the interface's language."""
    return spoken(script, script.questionnaire.by_code[code].short, interface_language())


def theme_of(script: Script, code: str) -> str:
    """The name of a question's theme, in the interface's language."""
    theme = script.questionnaire.by_code[code].theme
    found = next((one for one in script.questionnaire.themes if one.id == theme), None)
    if found is None:
        return translate("Interview", "First questions")
    return spoken(script, found.name, interface_language())


def choice_words(script: Script, choice: Choice, language: str) -> str:
    """One possible answer."""
    return spoken(script, choice.text, language)


def answer_words(script: Script, code: str, answer: Answer | None, language: str) -> str:
    """An answer in short: its choices, number or words, or why there is none."""
    if answer is None:
        return translate("Interview", "no answer")
    if answer.missing is not None:
        return missing_words()[answer.missing]
    scale = script.questionnaire.scale_of(code)
    if answer.number is not None:
        return f"{answer.number:g}"
    if scale.kind is ScaleKind.TEXT:
        return " ".join(answer.text.split())
    if scale.kind is ScaleKind.RATING:
        return ", ".join(str(one) for one in answer.choices)
    named = ", ".join(choice_words(script, scale.choice(one), language) for one in answer.choices)
    return labelled(named, " ".join(answer.text.split())) if answer.text else named


def missing_words() -> dict[Missing, str]:
    """Why there is no answer."""
    return {
        Missing.DONT_KNOW: translate("Interview", "Don’t know"),
        Missing.NOT_APPLICABLE: translate("Interview", "Not applicable"),
        Missing.REFUSED: translate("Interview", "Refuses to answer"),
        Missing.NOT_ASKED: translate("Interview", "Not asked"),
        Missing.ROUTED_PAST: translate("Interview", "Not asked"),
    }


def doubt_words(script: Script, doubt: Unlikely) -> str:
    """What is odd about an answer, and how to go on."""
    other = name_of(script, doubt.other) if doubt.other else ""
    said = {
        "many": translate("Interview", "That is a lot. Is it right?"),
        "broken": translate("Interview", "That is not a whole number. Is it right?"),
        "later_surer": translate("Interview", "Surer than for “{other}”. Is it right?"),
        "contradicts": translate("Interview", "That does not go with “{other}”. Is it right?"),
    }[doubt.reason]
    return (
        said.format(other=other) + " " + translate("Interview", "It is kept; Enter goes on, another key corrects it.")
    )


def clock(seconds: int) -> str:
    """10:24, or 1:02:03 from an hour on."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def mode_words(mode: str) -> str:
    """How an interview is held."""
    return {
        "phone": translate("Interview", "telephone"),
        "workshop": translate("Interview", "workshop"),
        "web": translate("Interview", "web"),
        "imported": translate("Interview", "imported"),
    }[mode]


def status_words(status: str) -> str:
    """The status of an interview."""
    return {
        "in_progress": translate("Interview", "in progress"),
        "complete": translate("Interview", "complete"),
        "partial": translate("Interview", "partial"),
        "break_off": translate("Interview", "broken off"),
    }[status]
