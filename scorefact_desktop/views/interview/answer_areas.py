"""Which place to answer in belongs to which scale."""

from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.services.interview_screen import Script
from scorefact_desktop.views.interview.answer_area import AnswerArea
from scorefact_desktop.views.interview.choice_areas import ChoiceArea, RatingArea
from scorefact_desktop.views.interview.typed_areas import NumberArea, TextArea


def area_for(script: Script, code: str, *, large: bool = False) -> AnswerArea:
    """The area that a question is answered in."""
    scale = script.questionnaire.scale_of(code)
    if scale.kind is ScaleKind.RATING:
        kind: type[AnswerArea] = RatingArea if RatingArea.fits(scale) else NumberArea
    else:
        kind = {ScaleKind.NUMBER: NumberArea, ScaleKind.TEXT: TextArea}.get(scale.kind, ChoiceArea)
    return kind(script, code, large=large)
