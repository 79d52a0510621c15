"""Turn staged rows into responses under a mapping, collecting every problem with its line, column, value and reason."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field, replace
from datetime import date

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.exchange.blocks import Block
from scorefact_desktop.exchange.convert import Converter, NotOnScaleError
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping, Role
from scorefact_desktop.exchange.notices import missing_codes
from scorefact_desktop.exchange.staged import Problem, Staged
from scorefact_desktop.exchange.values import parse_date, parse_number, serial_date
from scorefact_desktop.exchange.words import missing_kind

_LANGUAGES = {"fr": "fr", "en": "en", "sv": "sv", "se": "sv", "fra": "fr", "eng": "en", "swe": "sv"}
#: A count that many write for "no answer", far from the other counts: taken as the number, and asked about.
MAYBE_MISSING = "maybe_missing"
_PROFILE = {
    Role.SOLUTION: "solution",
    Role.SIZE: "size",
    Role.SECTOR: "sector",
    Role.COUNTRY: "country",
    Role.GROUP: "group",
}


@dataclass(frozen=True, slots=True)
class Response:
    """One respondent of a file. `answers` holds what was answered; blank cells are not there."""

    line: int
    response_id: str | None
    answers: MappingOf[str, Answer]
    profile: MappingOf[str, str] = field(default_factory=dict)
    customer: str | None = None
    contact: str | None = None
    day: date | None = None
    language: str | None = None
    weight: float | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the response can be stored: its problems, if any, are none of its answers or id."""
        return not any(problem.rejects for problem in self.problems)


class Meaning:
    """What one text of a column is as an answer: the answer, None for none, and the code of what is wrong with it.

    Of MAYBE_MISSING the answer stands; of any other there is none.
    """

    __slots__ = ("answer", "wrong")

    def __init__(self, answer: Answer | None, wrong: str | None = None) -> None:
        self.answer, self.wrong = answer, wrong


class QuestionColumn:
    """One column of answers, read by its different texts."""

    def __init__(
        self,
        index: int,
        name: str,
        mapping: ColumnMapping,
        code: str,
        converter: Converter,
        doubtful: Collection[str] = (),
    ) -> None:
        self.index, self.name, self.mapping, self.code = index, name, mapping, code
        self._doubtful = frozenset(one.strip() for one in doubtful)
        self._convert = converter
        #: The meanings of the texts in the column's table, in order of their places.
        self.meanings: list[Meaning] = []

    def meaning(self, text: str) -> Meaning:
        """What one text means."""
        try:
            answer = self._convert(text)
            doubtful = answer is not None and answer.number is not None and text.strip() in self._doubtful
            return Meaning(answer, MAYBE_MISSING if doubtful else None)
        except NotOnScaleError as error:
            return Meaning(None, error.code)

    def learn(self, table: Sequence[str]) -> list[Meaning]:
        """The meanings of a table, of which only the texts that are new are read."""
        for text in table[len(self.meanings) :]:
            self.meanings.append(self.meaning(text))
        return self.meanings

    def of_block(self, block: Block) -> list[Meaning]:
        """The meaning of each cell of the column."""
        places = block.places[self.index]
        if places is None:
            return [self.meaning(text) for text in block.texts[self.index]]
        return list(map(self.learn(block.tables[self.index]).__getitem__, places))


def responses(staged: Staged, mapping: Mapping, questionnaire: Questionnaire) -> Iterator[Response]:
    """Every row of a file as a response; those that cannot be stored say so. The mapping fits (`mapping.check`)."""
    reader = Reader(staged, mapping, questionnaire)
    for block in staged.blocks():
        yield from reader.read(block)


class Reader:
    """Reads blocks of rows as responses under a mapping."""

    def __init__(self, staged: Staged, mapping: Mapping, questionnaire: Questionnaire) -> None:
        self._decimal = mapping.decimal or staged.found.decimal
        self._order = mapping.date_order or staged.found.date_order
        self._questionnaire = questionnaire
        self.questions: list[QuestionColumn] = []
        self.joined: set[str] = set()  # questions with several columns, choices or words: to be made whole
        self._roles: list[tuple[int, str, Role]] = []
        self._lines: dict[str, int] = {}
        for name, column in mapping.columns.items():
            found = staged.found.column(name)
            if found is None or column.role is Role.IGNORE:
                continue
            if column.question is not None:
                scale = questionnaire.scale_of(column.question)
                if scale.kind is ScaleKind.MULTI or column.specify or column.choice is not None:
                    self.joined.add(column.question)
                converter = Converter(scale, column, self._decimal)
                doubtful = missing_codes(found.profile) if scale.kind is ScaleKind.NUMBER else ()
                self.questions.append(QuestionColumn(found.index, name, column, column.question, converter, doubtful))
            elif column.role is not None:
                self._roles.append((found.index, name, column.role))
        self._id_column = next((name for _, name, role in self._roles if role is Role.RESPONSE_ID), "")

    def read(self, block: Block) -> list[Response]:
        """Every row of a block as a response."""
        wrong = self.problems(block)
        found = []
        for row, (response, cells) in enumerate(zip(self.bare(block), self.cells(block), strict=True)):
            problems = (*wrong.get(row, ()), *response.problems)
            found.append(replace(response, answers=self.answers(cells), problems=problems))
        return found

    def cells(self, block: Block) -> Iterator[tuple[Meaning, ...]]:
        """The meanings of each row's cells, in the order of `questions`."""
        columns = [column.of_block(block) for column in self.questions]
        return zip(*columns, strict=True) if columns else iter([()] * len(block.lines))

    def bare(self, block: Block) -> list[Response]:
        """The responses of a block without their answers and without the problems of those."""
        texts = [block.column(index) for index, _, _ in self._roles]
        rows = zip(*texts, strict=True) if texts else iter([()] * len(block.lines))
        return [self._with_roles(line, row) for line, row in zip(block.lines, rows, strict=True)]

    def problems(self, block: Block) -> dict[int, list[Problem]]:
        """What is wrong with the answers of a block, by row and in the order of the columns."""
        found: dict[int, list[Problem]] = {}
        for column in self.questions:
            places = block.places[column.index]
            if places is not None:
                meanings = column.learn(block.tables[column.index])
                wrong = {place for place, one in enumerate(meanings) if one.wrong}
                rows = [row for row, place in enumerate(places) if place in wrong] if wrong else []
                cells = [meanings[places[row]] for row in rows]
            else:
                read = column.of_block(block)
                rows = [row for row, one in enumerate(read) if one.wrong]
                cells = [read[row] for row in rows]
            if rows:
                raw = block.column(column.index)
                for row, cell in zip(rows, cells, strict=True):
                    problem = self._problem(block.lines[row], column, raw[row], cell.wrong or "")
                    found.setdefault(row, []).append(problem)
        return found

    def answers(self, cells: Sequence[Meaning]) -> dict[str, Answer]:
        """The answers of one row, joined over the columns of a question; `cells` are those of `questions`."""
        answers: dict[str, Answer] = {}
        joined = self.joined
        for column, cell in zip(self.questions, cells, strict=True):
            answer = cell.answer
            if answer is not None:
                if column.code in joined:
                    self._add(answers, column.code, answer)
                else:
                    answers[column.code] = answer
        return self._whole(answers) if joined else answers

    def _problem(self, line: int, column: QuestionColumn, raw: str, code: str) -> Problem:
        facts = self._expected(column.mapping)
        return Problem(line, column.name, raw[:200], code, facts, rejects=code != MAYBE_MISSING)

    def _add(self, answers: dict[str, Answer], question: str, answer: Answer) -> None:
        """Join the columns of a multi question, and the words of "other" with their choice."""
        before = answers.get(question)
        if before is None or before.missing is not None:
            answers[question] = answer
        elif answer.missing is None:
            choices = tuple(sorted({*before.choices, *answer.choices}))
            text = ", ".join(text for text in (before.text, answer.text) if text)
            answers[question] = Answer(choices=choices, number=before.number, text=text)

    def _whole(self, answers: dict[str, Answer]) -> dict[str, Answer]:
        """Answers that the store accepts: words alone become the choice that asks for them; nothing chosen is none."""
        kept = dict(answers)
        for question in self.joined & answers.keys():
            answer, scale = answers[question], self._questionnaire.scale_of(question)
            if answer.missing is None and scale.kind not in (ScaleKind.TEXT, ScaleKind.NUMBER) and not answer.choices:
                specify = next((choice.value for choice in scale.choices if choice.specify), None)
                if answer.text and specify is not None:
                    kept[question] = Answer(choices=(specify,), text=answer.text)
                else:
                    del kept[question]
        return kept

    def _with_roles(self, line: int, row: Sequence[str]) -> Response:
        problems: list[Problem] = []
        profile: dict[str, str] = {}
        customer = contact = language = response_id = None
        day: date | None = None
        weight: float | None = None
        for (_, name, role), cell in zip(self._roles, row, strict=True):
            text = " ".join(cell.split())
            if not text:
                if role is Role.RESPONSE_ID:
                    problems.append(Problem(line, name, "", "id_missing"))
                continue
            if role is Role.RESPONSE_ID:
                response_id = text
            elif role is Role.CUSTOMER:
                customer = text
            elif role is Role.CONTACT:
                contact = f"{contact} {text}" if contact else text
            elif role is Role.LANGUAGE:
                language = _LANGUAGES.get(text.lower()[:2])
            elif role is Role.WEIGHT:
                weight = parse_number(text, self._decimal)
                if weight is None or not 0 < weight < 1e15:
                    problems.append(Problem(line, name, text, "not_a_weight"))
            elif role is Role.DATE:
                day = self._day(text)
                if day is None and missing_kind(text) is None:
                    problems.append(Problem(line, name, text[:200], "not_a_date", rejects=False))
            elif role is Role.SIGNING_DATE:
                year = self._year(text)
                if year is not None:
                    profile["signing_year"] = year
                elif missing_kind(text) is None:
                    problems.append(Problem(line, name, text[:200], "not_a_date", rejects=False))
            else:
                profile[_PROFILE.get(role, name)] = text
        if response_id is not None and (first := self._lines.setdefault(response_id, line)) != line:
            problems.append(Problem(line, self._id_column, response_id, "id_twice", {"first": first}))
        return Response(line, response_id, {}, profile, customer, contact, day, language, weight, tuple(problems))

    def _day(self, text: str) -> date | None:
        if (day := parse_date(text, self._order or "dmy")) is not None:
            return day
        number = parse_number(text, self._decimal)
        return serial_date(number) if number is not None and number > 20_000 else None

    def _year(self, text: str) -> str | None:
        if text.isdecimal() and 1950 <= int(text) <= 2199:
            return text
        day = self._day(text)
        return str(day.year) if day is not None else None

    def _expected(self, column: ColumnMapping) -> dict[str, str | int | float]:
        """What the question would accept, for the hint."""
        scale = self._questionnaire.scale_of(column.question or "")
        facts: dict[str, str | int | float] = {"question": column.question or ""}
        if scale.minimum is not None:
            facts["minimum"] = scale.minimum
        if scale.maximum is not None:
            facts["maximum"] = scale.maximum
        if scale.choices:
            facts["choices"] = ", ".join(choice.code for choice in scale.choices[:12])
        return facts
