"""Turns a draft into a questionnaire: codes, scales, themes, blocks, and conditions that name what they look at."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.conditions import CONTEXT, KEYWORDS
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Block, Question, Questionnaire, Scale, ScaleKind, Theme
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.domain.texts import LANGUAGES, NEUTRAL, Texts
from scorefact_desktop.exchange.definitions.draft import Draft, Item, Rule
from scorefact_desktop.exchange.definitions.expressions import references
from scorefact_desktop.exchange.definitions.naming import codes, slug, unique
from scorefact_desktop.exchange.definitions.refusal import printable, refused
from scorefact_desktop.exchange.definitions.scaling import Scales, stored_numbers
from scorefact_desktop.exchange.definitions.symbols import Answerable, Blank, Computed, Symbol, Ticked, Unsayable
from scorefact_desktop.exchange.definitions.texts import cleaned, shortened, shown
from scorefact_desktop.exchange.definitions.translating import Truth, UntranslatableError, all_of, translate
from scorefact_desktop.exchange.staged import Notice
from scorefact_desktop.exchange.words import normal

_RECOMMENDS = ("recommend", "recommand", "rekommend")


@dataclass(frozen=True, slots=True)
class Built:
    """The questionnaire of a file, what a person should know about it, and how much there was to read."""

    questionnaire: Questionnaire
    tool: str
    rows: int
    columns: int
    notices: tuple[Notice, ...]


def build(draft: Draft) -> Built:
    """The questionnaire. Raises UserError with row and column for what it cannot hold."""
    if not draft.items:
        raise refused(draft.tool, "no_questions", "1", "type")
    return _Building(draft).built()


class _Building:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.notices = draft.notices
        found = codes([item.name for item in draft.items], "question", "q", {*CONTEXT, *KEYWORDS})
        self.code_of = {id(item): code for item, code in zip(draft.items, found, strict=True)}
        for item, code in zip(draft.items, found, strict=True):
            if code != item.name:
                self.notices.add("names_changed", f"{item.name} → {code}")
        self.languages = {
            language for item in draft.items for language, text in item.texts.items() if text and language != NEUTRAL
        }
        self.languages |= draft.languages
        self.spare = draft.default_language if not self.languages & set(LANGUAGES) else None
        self.scales = Scales(draft.tool, draft.own, self.spare)
        for answering in draft.declared:
            self.scales.scale_for(answering, "scorefact", "id")
        self.scale_of = {id(item): self.scales.scale_for(item.answering, item.row, "type") for item in draft.items}
        self.symbols: dict[str, Symbol] = {name: Blank() for name in draft.blanks}
        self.symbols |= {name: Unsayable() for name in draft.unsayable}
        self.symbols |= {name: Computed(one.expression) for name, one in draft.calculations.items()}
        for name in draft.context:
            values = {value: value for value in CONTEXT[name]}
            self.symbols[name] = Answerable(name, ScaleKind.CHOICE, name, choices=values)
        self.positions: dict[str, int] = {}
        self.doubtful: set[str] = set()
        for position, item in enumerate(draft.items):
            self._name(position, item)

    def _name(self, position: int, item: Item) -> None:
        answerable = _answerable(item, self.code_of[id(item)], self.scale_of[id(item)])
        for name in dict.fromkeys((item.name, *item.aliases)):
            if name in self.positions:
                self.doubtful.add(name)  # the same name in two groups
            self.symbols[name] = answerable
            self.positions[name] = position
        for name, choice in item.ticks.items():
            self.symbols[name] = Ticked(answerable, choice)
            self.positions[name] = position

    def built(self) -> Built:
        draft = self.draft
        self._circles()
        conditions = self._conditions()
        kept = [item for item in draft.items if conditions[id(item)] is not False]
        if not kept:
            raise refused(draft.tool, "no_questions", "1", "relevant")
        recommends = self._recommendation(kept)
        themes, theme_of = self._themes(kept)
        questions = tuple(
            self._question(item, conditions[id(item)], item is recommends, theme_of.get(id(item))) for item in kept
        )
        if all(item.position is not None for item in kept):
            placed = sorted(zip(kept, questions, strict=True), key=lambda one: one[0].position or 0)
            questions = tuple(question for _, question in placed)
        used = {question.scale for question in questions}
        questionnaire = Questionnaire(
            code=draft.code if draft.own else _survey_code(draft.code),
            version=printable(draft.version)[:40] or "1",
            title=self._texts(draft.title, "title") or {NEUTRAL: printable(draft.code)},
            themes=themes,
            scales=tuple(scale for scale in self.scales.scales if draft.own or scale.id in used),
            questions=questions,
            blocks=self._blocks(kept),
            standard=draft.standard,
        )
        for wrong in problems(questionnaire):  # the expressions were settled above; what is left is about texts
            raise self._misfit(wrong)
        return Built(questionnaire, draft.tool, draft.rows, draft.columns, self.notices.told())

    def _misfit(self, wrong: UserError) -> UserError:
        """What is unsound about the result, told as a refusal of the row it comes from."""
        about = str(wrong.facts.get("question") or wrong.facts.get("place") or "").split(".")[0]
        item = next((one for one in self.draft.items if self.code_of[id(one)] == about), None)
        row = item.row if item is not None else about
        if wrong.code == "condition_asked_later":
            return refused(self.draft.tool, "asked_later", row, self._column(item), name=str(wrong.facts["name"]))
        text = str(wrong.facts.get("condition") or wrong.code)
        return refused(self.draft.tool, "untranslatable", row, self._column(item), expression=text)

    def _column(self, item: Item | None) -> str:
        return item.rules[0].column if item is not None and item.rules else "relevant"

    def _circles(self) -> None:
        """Raise where questions or calculations wait for each other."""
        waits: dict[str, set[str]] = {}
        places: dict[str, tuple[str, str]] = {}
        for item in self.draft.items:
            for rule in item.rules:
                waits.setdefault(item.name, set()).update(references(rule.expression))
                places.setdefault(item.name, (rule.row, rule.column))
        for name, one in self.draft.calculations.items():
            waits.setdefault(name, set()).update(references(one.expression))
            places.setdefault(name, (one.row, one.column))
        state: dict[str, int] = {}
        for start in waits:
            path: list[str] = []
            waiting: list[tuple[str, bool]] = [(start, True)]
            while waiting:
                name, entering = waiting.pop()
                if not entering:
                    state[name] = 2
                    path.pop()
                elif state.get(name) == 1:
                    row, column = places[name]
                    circle = " → ".join((*path[path.index(name) :], name))
                    raise refused(self.draft.tool, "cycle", row, column, names=circle)
                elif state.get(name) is None and name in waits:
                    state[name] = 1
                    path.append(name)
                    waiting.append((name, False))
                    waiting.extend((one, True) for one in sorted(waits[name], reverse=True))

    def _conditions(self) -> dict[int, str | bool]:
        """The condition of each item: words of ours, True for always, False for never."""
        found: dict[int, str | bool] = {}
        for position, item in enumerate(self.draft.items):
            if item.condition is not None:
                found[id(item)] = item.condition
                continue
            truths: list[Truth] = [self._truth(rule, position) for rule in item.rules]
            truth = all_of(truths)
            if isinstance(truth, bool):
                found[id(item)] = truth
                if not truth:
                    self.notices.add("never_asked", item.name)
                    self._forget(item)
                continue
            text = str(truth)
            try:
                parse(text)
            except UserError as error:  # too long or too deep for ours
                rule = item.rules[0]
                raise refused(self.draft.tool, "untranslatable", rule.row, rule.column, expression=rule.text) from error
            found[id(item)] = text
        return found

    def _forget(self, item: Item) -> None:
        """A question that is never asked has no answer for those that look at it."""
        for name in (item.name, *item.aliases, *item.ticks):
            self.symbols[name] = Blank()
            self.positions.pop(name, None)

    def _truth(self, rule: Rule, position: int) -> Truth:
        tool = self.draft.tool

        def resolve(name: str) -> Symbol:
            if name in self.doubtful:
                raise refused(tool, "duplicate", rule.row, rule.column, name=name)
            symbol = self.symbols.get(name)
            if symbol is None:
                raise refused(tool, "unknown_name", rule.row, rule.column, name=name)
            if self.positions.get(name, -1) >= position:
                raise refused(tool, "asked_later", rule.row, rule.column, name=name)
            return symbol

        try:
            return translate(rule.expression, resolve)
        except UntranslatableError as error:
            facts: Mapping[str, str] = error.facts or {"expression": rule.text}
            raise refused(tool, error.kind, rule.row, rule.column, **facts) from error

    def _texts(self, texts: Texts, place: str) -> Texts:
        kept, changed = cleaned(texts, self.draft.own)
        if changed:
            self.notices.add("text_reference", place)
        return shown(kept, self.spare)

    def _asked(self, item: Item) -> Texts:
        texts = self._texts(item.texts, item.name)
        if not texts and not self.draft.own:
            texts = {NEUTRAL: cleaned({NEUTRAL: item.name})[0].get(NEUTRAL, self.code_of[id(item)])}
            self.notices.add("missing_translation", item.name)
        elif NEUTRAL not in texts:
            for language in sorted(self.languages - texts.keys()):
                self.notices.add("missing_translation", f"{item.name} ({language})")
        return texts

    def _question(self, item: Item, condition: str | bool, recommends: bool, theme: str | None) -> Question:
        texts = self._asked(item)
        instruction = self._texts(item.instruction, item.name)
        return Question(
            code=self.code_of[id(item)],
            theme=theme,
            scale=self.scale_of[id(item)].id,
            text=texts,
            short=self._texts(item.short, item.name) or ({} if self.draft.own else shortened(texts)),
            instruction=instruction,
            probe=self._texts(item.probe, item.name),
            core=item.core,
            sensitive=item.sensitive,
            recommendation=recommends or item.recommendation,
            condition=condition if isinstance(condition, str) else None,
            also_themes=item.also_themes,
        )

    def _recommendation(self, items: list[Item]) -> Item | None:
        """The only question from 0 to 10 whose words ask for a recommendation."""
        if self.draft.own:
            return None
        likely = [
            item
            for item in items
            for scale in (self.scale_of[id(item)],)
            if (scale.kind, scale.minimum, scale.maximum) == (ScaleKind.RATING, 0, 10)
            and any(word in normal(text) for text in item.texts.values() for word in _RECOMMENDS)
        ]
        return likely[0] if len(likely) == 1 else None

    def _themes(self, items: list[Item]) -> tuple[tuple[Theme, ...], dict[int, str]]:
        """The themes, and that of each question: those given, else one for each section that has a name."""
        draft = self.draft
        if draft.themes is not None:
            themes = tuple(Theme(id=one, number=number, name=name) for one, number, name in draft.themes)
            return themes, {id(item): item.theme for item in items if item.theme is not None}
        named: dict[int, str] = {}
        themes_found: list[Theme] = []
        of_item: dict[int, str] = {}
        for item in items:
            at = item.section
            while (above := draft.sections[at].part_of) is not None:
                at = above
            section = draft.sections[at]
            name = self._texts(section.title, section.name)
            if not name:
                continue
            if at not in named:
                named[at] = unique(slug(section.name, "theme", "theme"), [one.id for one in themes_found])
                themes_found.append(Theme(id=named[at], number=len(themes_found) + 1, name=name))
            of_item[id(item)] = named[at]
        return tuple(themes_found), of_item

    def _blocks(self, items: list[Item]) -> tuple[Block, ...]:
        if self.draft.own:
            return tuple(
                Block(
                    id=slug(section.name, "block", "block"),
                    introduction=self._texts(section.introduction, section.name),
                    questions=tuple(self.code_of[id(item)] for item in items if item.section == place),
                )
                for place, section in enumerate(self.draft.sections)
                if place > 0 or any(item.section == place for item in items)
            )
        blocks: list[tuple[int, str, Texts, list[str]]] = []
        taken: list[str] = []
        for item in items:
            if not blocks or blocks[-1][0] != item.section:
                section = self.draft.sections[item.section]
                first = all(one[0] != item.section for one in blocks)
                name = unique(slug(section.name, "block", "block"), taken)
                taken.append(name)
                said = self._texts(section.introduction, section.name) if first else {}
                blocks.append((item.section, name, said, []))
            blocks[-1][3].append(self.code_of[id(item)])
        return tuple(Block(id=name, introduction=said, questions=tuple(asked)) for _, name, said, asked in blocks)


def _survey_code(name: str) -> str:
    return slug(name, "survey")[:40].replace("_", "-").strip("-") or "survey"


def _answerable(item: Item, code: str, scale: Scale) -> Answerable:
    options = item.answering.options
    given = [option for option in options if option.missing is None]
    choices = {option.name: choice.code for option, choice in zip(given, scale.choices, strict=False)}
    for choice in scale.choices:
        if choice.specify:
            choices.setdefault("-oth-", choice.code)  # what LimeSurvey stores for "other"
    return Answerable(
        code=code,
        kind=scale.kind,
        scale=scale.id,
        choices=choices,  # none for a rating
        missing={option.name: option.missing for option in options if option.missing is not None},
        numbered=stored_numbers([option.name for option in given]) == [choice.value for choice in scale.choices],
        whole=item.answering.whole,
    )
