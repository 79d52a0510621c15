"""A response workbook as an analyst would receive it: further interviews of the demonstration's open campaign."""

from pathlib import Path
from random import Random

from scorefact_desktop.domain.answers import Answer, Missing
from scorefact_desktop.domain.questionnaire import Scale, ScaleKind
from scorefact_desktop.domain.texts import text_in
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.exchange.sheet_writer import Cell, save_rows
from scorefact_desktop.services import questionnaires
from scorefact_desktop.services.demo import fieldwork
from scorefact_desktop.services.demo.make import pool_of
from scorefact_desktop.services.demo.stories import NORDLICHT
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.store.interviews import NewInterview

#: The campaign that the workbook belongs to.
CAMPAIGN = "nordlicht/2026"
#: The campaign it is compared with.
COMPARED = "nordlicht/2025"
#: Interviews in the workbook: enough to pass the 60 % rule.
INTERVIEWS = 14
_SHEET = "responses"
_WORDS = {
    Missing.DONT_KNOW: "don't know",
    Missing.REFUSED: "refused",
    Missing.NOT_APPLICABLE: "not applicable",
}


def write_responses(path: Path) -> int:
    """Writes the workbook and gives its number of interviews: one row each, one column per question code.

    Choices stand in the respondent's language, several choices parted by a semicolon.
    """
    questionnaire = questionnaires.standard()
    table: list[list[Cell]] = [["response id", "customer", "date", "language", *questionnaire.order]]
    rows = _interviews()
    for number, (reference, interview) in enumerate(rows, start=1):
        language = interview.language or "en"
        cells = [
            _cell(questionnaire.scale_of(code), interview.answers.get(code), language) for code in questionnaire.order
        ]
        table.append([f"W-{number:03d}", reference, (interview.finished_at or "")[:10], language, *cells])
    with written_whole(path) as temporary:
        save_rows(temporary, _SHEET, table)
    return len(rows)


def _interviews() -> list[tuple[str, NewInterview]]:
    """Interviews of drawn customers who had not answered yet, the first in the order drawn."""
    questionnaire = questionnaires.standard()
    work = NORDLICHT.fieldwork[-1]
    drawn = fieldwork.draw(fieldwork.frame_of(pool_of(NORDLICHT), NORDLICHT, work), NORDLICHT, work)
    waiting = [one for one in drawn if one.disposition is None][:INTERVIEWS]
    random = Random("nordlicht/2026/workbook")
    found = fieldwork.interviews(
        questionnaire, NORDLICHT, work, [fieldwork.answered(one) for one in waiting], random=random
    )
    return [(one.customer.reference, interview) for one, interview in found]


def _cell(scale: Scale, answer: Answer | None, language: str) -> Cell:
    if answer is None or answer.missing in (Missing.ROUTED_PAST, Missing.NOT_ASKED):
        return None
    if answer.missing is not None:
        return _WORDS[answer.missing]
    if answer.number is not None:
        return answer.number
    if answer.choices and scale.kind is ScaleKind.RATING:
        return answer.choices[0]
    if answer.choices:
        texts = [text_in(scale.choice(value).text, language) or "" for value in answer.choices]
        solution = NORDLICHT.solutions[0][0]
        return "; ".join(fill(text, language, vendor=NORDLICHT.name, solution=solution) for text in texts)
    return answer.text
