"""What the page of a campaign's own questions can look like, for pictures: made up, nothing is stored."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from scorefact_desktop.domain.custom_questions import KINDS, SCALES, CustomQuestion
from scorefact_desktop.views.pages.questions import FoundQuestions, QuestionsPage

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

State = tuple[str, Callable[[], object]]
_OWN = (
    CustomQuestion(
        "own_1",
        {
            "en": "Does the new customer portal help you in your work?",
            "fr": "Le nouveau portail client vous aide-t-il dans votre travail ?",
            "sv": "Hjälper den nya kundportalen er i arbetet?",
        },
        "agree4",
    ),
    CustomQuestion(
        "own_2",
        {
            "en": "Where should the next user day take place?",
            "fr": "Où la prochaine journée des utilisateurs devrait-elle se tenir ?",
            "sv": "Var ska nästa användardag hållas?",
        },
        "choice",
        tuple(dict.fromkeys(("en", "fr", "sv"), city) for city in ("Hamburg", "Lyon", "Malmö")),
        sensitive=True,
    ),
)


def question_states(window: "MainWindow") -> Sequence[State]:
    """The states of the page, in the order in which they lead to each other."""
    scales = (*SCALES, *KINDS)
    return (
        ("some", partial(_show, window, FoundQuestions("nordlicht/2026", _OWN, scales, True), len(SCALES))),
        ("frozen", partial(_show, window, FoundQuestions("nordlicht/2026", _OWN, scales, False), 0)),
    )


def _show(window: "MainWindow", found: FoundQuestions, scale: int) -> None:
    page = window.pages["questions"]
    assert isinstance(page, QuestionsPage)
    page.show_found(found)
    page.form.scale.setCurrentIndex(scale)
