"""What is said before the first question, in the respondent's language whatever the window speaks."""

from dataclasses import dataclass

from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.translation import language_for


@dataclass(frozen=True, slots=True)
class Introduction:
    """What is read aloud, the question whether we may begin, and the three answers to it."""

    text: str
    question: str
    answers: tuple[str, str, str]


def introduction(script: Script, language: str) -> Introduction:
    """The introduction of a script, with the names of interviewer and vendor put in."""
    translate = language_for(language)
    interviewer = script.person.interviewer if script.person else ""
    greeting = translate(
        "Introduction",
        "Good day, my name is {interviewer}. I am calling for an independent rating body about {vendor}: we ask "
        "its customers what they think of it, in the same words every year.",
    )
    promise = translate(
        "Introduction",
        "Your answers go into totals. {vendor} does not learn who said what, unless you agree to it. "
        "Taking part is voluntary, and you may stop at any time.",
    )
    name = interviewer or translate("Introduction", "[your name]")
    return Introduction(
        text=fill(f"{greeting}\n{promise}", language, interviewer=name, **script.names),
        question=translate("Introduction", "May we begin?"),
        answers=(
            translate("Introduction", "Yes, we may begin"),
            translate("Introduction", "Not now, another time"),
            translate("Introduction", "No"),
        ),
    )
