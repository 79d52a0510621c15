"""How each radar value is made of answers: a data file beside its questionnaire, shown to the user."""

from typing import Annotated, ClassVar, Literal

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.domain.record import Parts, Record, Within, record
from scorefact_desktop.domain.texts import Texts


@record
class ScoreItem(Record):
    """One question's part in a theme score.

    `scale`: 100 (a - min) / (max - min) on the question's own scale. `map`: points by stored value of the one choice.
    `contains`: 100 where the multi answer holds `choice`, else 0. `count`: points by number, the last for any more.
    """

    question: str
    rule: Literal["scale", "map", "contains", "count"] = "scale"
    points: tuple[tuple[int, float], ...] = ()  # map: (value, points)
    steps: tuple[float, ...] = ()  # count: points for 0, 1, 2 ... and more
    choice: int | None = None

    parts: ClassVar[Parts] = {
        "points": lambda given: tuple((value, float(points)) for value, points in given),
        "steps": lambda given: tuple(map(float, given)),
    }


@record
class ThemeScore(Record):
    """A theme's score: the mean of its items where at least half of those asked were answered (METHODS.md 2)."""

    theme: str
    items: tuple[ScoreItem, ...]
    optional: bool = False  # rests on optional questions because no core rating exists
    explanation: Texts  # one sentence for the user

    parts: ClassVar[Parts] = {
        "items": lambda given: tuple(map(ScoreItem.trusted, given)),
    }


@record
class ThemeScores(Record):
    """The score rules of one questionnaire version."""

    questionnaire: str
    version: str
    themes: Annotated[tuple[ThemeScore, ...], Within(min_length=1)]

    parts: ClassVar[Parts] = {
        "themes": lambda given: tuple(map(ThemeScore.trusted, given)),
    }


def generic_scores(questionnaire: Questionnaire) -> ThemeScores | None:
    """Rules for a questionnaire without a file of its own: the mean of each theme's scored core questions.

    A theme without a scored core question takes its scored optional ones; one without any is left out.
    None where no theme has a scored question.
    """
    themes = []
    for theme in questionnaire.themes:
        scored = [q for q in questionnaire.questions if q.theme == theme.id and questionnaire.scale_of(q.code).scored]
        chosen = [q for q in scored if q.core] or scored
        if chosen:
            items = [{"question": one.code} for one in chosen]
            themes.append({"theme": theme.id, "items": items, "optional": not chosen[0].core, "explanation": {}})
    if not themes:
        return None
    # Made of a questionnaire that was checked itself.
    return ThemeScores.trusted(
        {"questionnaire": questionnaire.code, "version": questionnaire.version, "themes": themes}
    )
