"""Turn staged rows into responses under a mapping, collecting every problem with its line, column, value and reason."""

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field, replace
from datetime import date

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.exchange.convert import Converter, NotOnScaleError
from scorefact_desktop.exchange.mapping import ColumnMapping, Mapping, Role
from scorefact_desktop.exchange.staged import Problem, Row, Staged
from scorefact_desktop.exchange.values import parse_date, parse_number, serial_date
from scorefact_desktop.exchange.words import missing_kind

_LANGUAGES = {"fr": "fr", "en": "en", "sv": "sv", "se": "sv", "fra": "fr", "eng": "en", "swe": "sv"}
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


def responses(staged: Staged, mapping: Mapping, questionnaire: Questionnaire) -> Iterator[Response]:
    """Every row of a file as a response; those that cannot be stored say so. The mapping fits (`mapping.check`)."""
    reader = _RowReader(staged, mapping, questionnaire)
    for row in staged.rows():
        yield reader.read(row)


class _RowReader:
    def __init__(self, staged: Staged, mapping: Mapping, questionnaire: Questionnaire) -> None:
        self._decimal = mapping.decimal or staged.found.decimal
        self._order = mapping.date_order or staged.found.date_order
        self._questionnaire = questionnaire
        self._questions: list[tuple[int, str, ColumnMapping, Converter]] = []
        self._joined: set[str] = set()  # questions with several columns, choices or words: to be made whole
        self._roles: list[tuple[int, str, Role]] = []
        self._lines: dict[str, int] = {}
        for name, column in mapping.columns.items():
            found = staged.found.column(name)
            if found is None or column.role is Role.IGNORE:
                continue
            if column.question is not None:
                scale = questionnaire.scale_of(column.question)
                if scale.kind is ScaleKind.MULTI or column.specify or column.choice is not None:
                    self._joined.add(column.question)
                self._questions.append((found.index, name, column, Converter(scale, column, self._decimal)))
            elif column.role is not None:
                self._roles.append((found.index, name, column.role))

    def read(self, row: Row) -> Response:
        problems: list[Problem] = []
        answers: dict[str, Answer] = {}
        cells, joined = row.cells, self._joined
        for place, name, column, convert in self._questions:
            raw = cells[place]
            if raw in convert.known:
                answer = convert.known[raw]
                if answer is not None and column.question is not None:
                    if column.question in joined:
                        self._add(answers, column.question, answer)
                    else:
                        answers[column.question] = answer
                continue
            try:
                answer = convert(raw)
            except NotOnScaleError as error:
                problems.append(Problem(row.line, name, raw[:200], error.code, self._expected(column)))
                continue
            if answer is not None and column.question is not None:
                self._add(answers, column.question, answer)
        response = self._with_roles(row, self._whole(answers) if joined else answers, problems)
        if response.response_id is not None:
            first = self._lines.setdefault(response.response_id, row.line)
            if first != row.line:
                name = next(name for _, name, role in self._roles if role is Role.RESPONSE_ID)
                problem = Problem(row.line, name, response.response_id, "id_twice", {"first": first})
                problems.append(problem)
        return replace(response, problems=tuple(problems)) if problems else response

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
        for question in self._joined & answers.keys():
            answer, scale = answers[question], self._questionnaire.scale_of(question)
            if answer.missing is None and scale.kind not in (ScaleKind.TEXT, ScaleKind.NUMBER) and not answer.choices:
                specify = next((choice.value for choice in scale.choices if choice.specify), None)
                if answer.text and specify is not None:
                    kept[question] = Answer(choices=(specify,), text=answer.text)
                else:
                    del kept[question]
        return kept

    def _with_roles(self, row: Row, answers: dict[str, Answer], problems: list[Problem]) -> Response:
        profile: dict[str, str] = {}
        customer = contact = language = response_id = None
        day: date | None = None
        weight: float | None = None
        for place, name, role in self._roles:
            text = " ".join(row.cells[place].split())
            if not text:
                if role is Role.RESPONSE_ID:
                    problems.append(Problem(row.line, name, "", "id_missing"))
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
                    problems.append(Problem(row.line, name, text, "not_a_weight"))
            elif role is Role.DATE:
                day = self._day(text)
                if day is None and missing_kind(text) is None:
                    problems.append(Problem(row.line, name, text[:200], "not_a_date", rejects=False))
            elif role is Role.SIGNING_DATE:
                year = self._year(text)
                if year is not None:
                    profile["signing_year"] = year
                elif missing_kind(text) is None:
                    problems.append(Problem(row.line, name, text[:200], "not_a_date", rejects=False))
            else:
                profile[_PROFILE.get(role, name)] = text
        return Response(row.line, response_id, answers, profile, customer, contact, day, language, weight)

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
