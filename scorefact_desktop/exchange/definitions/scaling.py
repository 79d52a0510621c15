"""Scales of ours for the choices and numbers of other tools' questions; alike ones are shared."""

import re
from collections.abc import Iterable

from scorefact_desktop.domain.questionnaire import LARGEST_VALUE, Choice, Scale, ScaleKind
from scorefact_desktop.domain.texts import Texts
from scorefact_desktop.exchange.definitions.draft import Answering, Option
from scorefact_desktop.exchange.definitions.naming import codes, slug, unique
from scorefact_desktop.exchange.definitions.refusal import refused
from scorefact_desktop.exchange.definitions.texts import cleaned, shown
from scorefact_desktop.exchange.labels import FAMILIES, Family

_MOST_RANKS = 7
_NUMBERED = re.compile(r"^\s*(-?\d{1,3})\s*(?:[-–—:.=)]\s*)?(.*)$", re.DOTALL)


class Scales:
    """The scales of one questionnaire, in the order met."""

    def __init__(self, tool: str, own: bool, spare: str | None) -> None:
        self._tool = tool
        self._spare = spare
        self._own = own
        self.scales: list[Scale] = []
        self._names: set[str] = set()
        self._by_content: dict[str, Scale] = {}
        self._by_list: dict[int, tuple[Answering, Scale]] = {}

    def scale_for(self, answering: Answering, row: str, column: str) -> Scale:
        """The scale of a question. Raises UserError with its row and column where ours cannot hold the choices."""
        known = self._by_list.get(id(answering))
        if known is not None:
            return known[1]
        scale = self._made(answering, row, column)
        # Two scales of our own file may say the same and yet be two.
        said = scale.model_dump_json() if self._own else scale.model_dump_json(exclude={"id"})
        same = self._by_content.get(said)
        if same is None:
            same = scale.model_copy(update={"id": unique(scale.id, self._names)})
            self.scales.append(same)
            self._names.add(same.id)
            self._by_content[said] = same
        self._by_list[id(answering)] = (answering, same)  # the answering is kept so that its id stays its own
        return same

    def _texts(self, texts: Texts) -> Texts:
        return shown(cleaned(texts, self._own)[0], self._spare)

    def _made(self, answering: Answering, row: str, column: str) -> Scale:
        if answering.kind in (ScaleKind.TEXT, ScaleKind.NUMBER, ScaleKind.RATING):
            low, high = answering.minimum, answering.maximum
            if answering.kind is ScaleKind.RATING and not 0 < (high or 0) - (low or 0) <= LARGEST_VALUE:
                raise refused(self._tool, "rating_too_wide", row, column, low=str(low), high=str(high))
            return Scale(
                id=slug(answering.name, "scale", "scale"),
                kind=answering.kind,
                minimum=low,
                maximum=high,
                low=self._texts(answering.low),
                high=self._texts(answering.high),
                top=answering.top,
                positive=answering.positive,
            )
        options = [option for option in answering.options if option.missing is None]
        if not options:
            raise refused(self._tool, "choices_missing", row, column, list=answering.name)
        if len(options) > LARGEST_VALUE:
            raise refused(
                self._tool,
                "too_many_choices",
                row,
                column,
                list=answering.name,
                count=str(len(options)),
                limit=str(LARGEST_VALUE),
            )
        if not answering.settled:
            if (rating := _rating(answering, options)) is not None:
                return rating
            if (family := _family(answering, options)) is not None:
                return self._ordered(answering, options, family)
        return self._closed(answering, options)

    def _closed(self, answering: Answering, options: list[Option]) -> Scale:
        found = codes([option.name for option in options], "choice", "choice")
        values = [option.value for option in options]
        if any(value is None for value in values):
            values = list(stored_numbers(option.name for option in options) or range(1, len(options) + 1))
        choices = []
        for option, code, value in zip(options, found, values, strict=True):
            texts = self._texts(option.texts)
            choices.append(
                Choice(
                    value=value if value is not None else 0,
                    code=code,
                    text=texts if texts or self._own else {"und": cleaned({"und": option.name})[0].get("und", code)},
                    exclusive=option.exclusive,
                    specify=option.specify,
                )
            )
        return Scale(
            id=slug(answering.name, "choices", "choices"),
            kind=answering.kind,
            choices=tuple(choices),
            minimum=answering.minimum,
            maximum=answering.maximum,
            low=self._texts(answering.low),
            high=self._texts(answering.high),
            top=answering.top,
            positive=answering.positive,
        )

    def _ordered(self, answering: Answering, options: list[Option], family: Family) -> Scale:
        """Choices whose order everybody knows: the rank is the value, the better half is positive."""
        language = _language(family, options)
        ranks = [family.rank(option.texts[language]) or 0 for option in options]
        place = {rank: number for number, rank in enumerate(sorted(ranks), start=1)}
        scale = self._closed(answering, options)
        choices = tuple(
            choice.model_copy(update={"value": place[rank]}) for choice, rank in zip(scale.choices, ranks, strict=True)
        )
        values = sorted(place.values())
        return Scale(
            id=scale.id,
            kind=ScaleKind.ORDINAL,
            choices=choices,
            top=(values[-1],),
            positive=tuple(values[(len(values) + 1) // 2 :]),
        )


def stored_numbers(names: Iterable[str]) -> list[int] | None:
    """The names of choices as stored values, where all are different small whole numbers."""
    listed = list(names)
    if not listed or not all(re.fullmatch(r"\d{1,3}", name) for name in listed):
        return None
    numbers = [int(name) for name in listed]
    return numbers if max(numbers) <= LARGEST_VALUE and len(set(numbers)) == len(numbers) else None


def _rating(answering: Answering, options: list[Option]) -> Scale | None:
    """A list of the numbers 0 to 10 or the like, with words at most at its ends."""
    numbers = stored_numbers(option.name for option in options)
    if answering.kind is not ScaleKind.CHOICE or numbers is None or len(numbers) < 4:
        return None
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    first, last = order[0], order[-1]
    if numbers[last] - numbers[first] != len(numbers) - 1 or numbers[first] > 1:
        return None
    words: dict[int, Texts] = {}
    for place, option in enumerate(options):
        for language, text in cleaned(option.texts)[0].items():
            match = _NUMBERED.match(text)
            if match is None or int(match[1]) != numbers[place]:
                return None
            if match[2].strip():
                words.setdefault(place, {})[language] = match[2].strip()
    if set(words) - {first, last} or any(option.specify for option in options):
        return None
    return Scale(
        id=slug(answering.name, "rating", "rating"),
        kind=ScaleKind.RATING,
        minimum=numbers[first],
        maximum=numbers[last],
        low=words.get(first, {}),
        high=words.get(last, {}),
    )


def _language(family: Family, options: list[Option]) -> str:
    for language in (family.language, "und"):
        texts = [option.texts.get(language, "") for option in options]
        if all(texts) and family.fits(texts) and len({family.rank(text) for text in texts}) == len(texts):
            return language
    return ""


def _family(answering: Answering, options: list[Option]) -> Family | None:
    """The family of ordered words that the choices are, three of them at least, in a language it knows."""
    if (
        answering.kind is not ScaleKind.CHOICE
        or not 3 <= len(options) <= _MOST_RANKS
        or any(option.specify for option in options)
    ):
        return None
    return next((family for family in FAMILIES if _language(family, options)), None)
