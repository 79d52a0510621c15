"""Where customers would go, why, and to whom: answers to sensitive questions, ranked only as far as numbers allow."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from scorefact_desktop.domain.cells import CHOSEN, FIRST_VALUE, Cell
from scorefact_desktop.domain.figures import Figure
from scorefact_desktop.domain.questionnaire import Question, ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.indicators.reasons import ranked_reasons
from scorefact_desktop.services.counting import Counted, CountedCampaign
from scorefact_desktop.store import fieldwork
from scorefact_desktop.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question on leaving; `rank` is shared by answers that cannot be told apart, None unranked."""

    code: str
    name: Texts
    figure: Figure
    count: int | None
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """A question on leaving with its answers, most given first, and the names said, each by enough respondents."""

    question: str
    name: Texts
    several: bool
    n: int
    answers: tuple[Choice, ...]
    names: tuple[tuple[str, int], ...] = ()
    hidden_names: bool = False


def choices_of(
    connection: Connection,
    question: Question,
    now: CountedCampaign,
    figures: Mapping[str, Figure],
    chosen: Sequence[Counted],
    population: float | None,
    limit: int,
    *,
    filtered: bool,
) -> Choices | None:
    """The answers to a question on leaving, from its protected figures; None for one without answers to choose from.

    Names said beside the answers are left out under a filter: too few would stand behind them.
    """
    scale = now.layout.questionnaire.scale_of(question.code)
    if scale.kind not in (ScaleKind.CHOICE, ScaleKind.MULTI):
        return None
    shown = {choice.code: figures[f"{question.code}.share.{choice.code}"] for choice in scale.choices}
    several = scale.kind is ScaleKind.MULTI
    open_ = [choice.code for choice in scale.choices if shown[choice.code].value is not None]
    ranks = _ranks(now, question, chosen, open_, population) if several else {}
    answers = [
        Choice(choice.code, choice.text, shown[choice.code], _count(shown[choice.code]), ranks.get(choice.code))
        for choice in scale.choices
    ]
    answers.sort(key=lambda one: -1.0 if one.figure.value is None else one.figure.value, reverse=True)
    n = max(figure.n for figure in shown.values())
    names, hidden = ((), False) if filtered else _names(connection, now, question, n, limit)
    return Choices(question.code, question.short, several, n, tuple(answers), names, hidden)


def _count(figure: Figure) -> int | None:
    return None if figure.value is None else figure.hits


def _ranks(
    now: CountedCampaign,
    question: Question,
    chosen: Sequence[Counted],
    shown: Sequence[str],
    population: float | None,
) -> dict[str, int]:
    """Ranks among the answers that may be shown: the same where the paired difference covers 0 (METHODS.md 1)."""
    scale = now.layout.questionnaire.scale_of(question.code)
    places = {
        choice.code: now.layout.positions[Cell(question.code, choice.value)]
        for choice in scale.choices
        if choice.code in shown
    }
    first = now.layout.first[question.code]
    rows: list[frozenset[Hashable] | None] = [
        frozenset(code for code, place in places.items() if one.interview.blob[place] == CHOSEN)
        for one in chosen
        if one.interview.blob[first] >= FIRST_VALUE
    ]
    return {str(one.item): one.rank for one in ranked_reasons(rows, list(places), population)} if rows else {}


def _names(
    connection: Connection, now: CountedCampaign, question: Question, n: int, limit: int
) -> tuple[tuple[tuple[str, int], ...], bool]:
    """Names that enough respondents gave, most often first, and whether others were given that must stay hidden."""
    spelled: dict[str, Counter[str]] = {}
    for _, text in fieldwork.words_given(connection, now.campaign.id, question.code):
        words = " ".join(text.split())
        if words:
            spelled.setdefault(words.casefold(), Counter())[words] += 1
    counts = {key: sum(found.values()) for key, found in spelled.items()}
    safe = {key: times for key, times in counts.items() if times >= limit and not 0 < n - times < limit}
    names = sorted(((spelled[key].most_common(1)[0][0], times) for key, times in safe.items()),
                   key=lambda one: (-one[1], one[0]))  # fmt: skip
    return tuple(names), len(safe) < len(counts)
