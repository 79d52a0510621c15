"""The mapping file: which column is which question or role, and what its values mean (INTEROP.md section 7)."""

import hashlib
from collections.abc import Mapping as MappingOf
from dataclasses import MISSING, field, fields
from enum import StrEnum
from typing import Annotated, Any, Literal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.record import Record, Within, record
from scorefact_desktop.exchange.staged import Found


class Role(StrEnum):
    """What a column is when it is no question."""

    RESPONSE_ID = "response_id"
    CUSTOMER = "customer"
    CONTACT = "contact"
    DATE = "date"
    LANGUAGE = "language"
    WEIGHT = "weight"
    SOLUTION = "solution"
    SIZE = "size"
    SECTOR = "sector"
    COUNTRY = "country"
    GROUP = "group"
    SIGNING_DATE = "signing_date"
    PROFILE = "profile"
    IGNORE = "ignore"


class MissingKind(StrEnum):
    """What a missing code means; `missing` is a question shown but left blank."""

    DONT_KNOW = "dont_know"
    REFUSED = "refused"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"
    MISSING = "missing"


class Said(Record):
    """What a mapping file says; checked where it comes from a file or a person (`model_validate`).

    What our own code makes is typed and taken as it is: an import need not wait for the validator.
    """

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(self.trusted(values).__dict__)

    def differing(self) -> dict[str, object]:
        """As JSON, what is not the default."""
        said: dict[str, object] = {}
        for one in fields(self):  # type: ignore[arg-type]  # every Record is a dataclass
            value, default = getattr(self, one.name), one.default
            if value != (default if one.default_factory is MISSING else one.default_factory()):
                said[one.name] = _plain(value)
        return said


def _plain(value: object) -> object:
    """As JSON has it."""
    if isinstance(value, StrEnum):
        return value.value
    return {name: _plain(one) for name, one in value.items()} if isinstance(value, dict) else value


@record
class ColumnMapping(Said):
    """One column: a question or a role.

    `choice` makes it one choice of a multi question, chosen where it is filled and not 0, no, false or "not selected",
    or where `values` says 1 and not 0. `separator` parts several choices in one cell; `specify` marks a column with the
    words of "other".
    """

    question: str | None = None
    role: Role | None = None
    values: dict[str, int | str] = field(default_factory=dict)
    missing: dict[str, MissingKind] = field(default_factory=dict)
    choice: int | str | None = None
    separator: str | None = None
    specify: bool = False

    def __post_init__(self) -> None:
        if (self.question is None) == (self.role is None):
            raise ValueError("a column has either a question or a role")


IGNORED = ColumnMapping(role=Role.IGNORE)


@record
class Mapping(Said):
    """A whole mapping; what is not said is found in the file."""

    version: Literal[1] = 1
    sheet: str | None = None
    header_row: Annotated[int, Within(ge=1)] | None = None
    encoding: str | None = None
    delimiter: Annotated[str, Within(min_length=1, max_length=1)] | None = None
    date_order: Literal["dmy", "mdy"] | None = None
    decimal: Literal[".", ","] | None = None
    columns: dict[str, ColumnMapping] = field(default_factory=dict)

    def options(self) -> dict[str, str | int | None]:
        """What the reading of the file must know."""
        return {
            "sheet": self.sheet,
            "header_row": self.header_row,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
        }

    def to_json(self) -> dict[str, object]:
        """The mapping as it stands in its file: the first keys always, in a column only what is said."""
        columns = {name: column.differing() for name, column in self.columns.items()}
        of_values = {"date_order": self.date_order, "decimal": self.decimal}
        return {"version": self.version, **self.options(), **of_values, "columns": columns}


def parse(text: str | bytes) -> Mapping:
    """The mapping in a file's content. Raises UserError mapping_damaged with the place and the reason."""
    from pydantic import ValidationError

    try:
        return Mapping.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "1:1"
        raise UserError("mapping_damaged", place=place, reason=first["msg"].removeprefix("Value error, ")) from error


def check(mapping: Mapping, found: Found, questionnaire: Questionnaire | None) -> None:
    """Raise UserError where a mapping does not fit the file or the questionnaire.

    mapping_column_missing, mapping_question_unknown, mapping_twice, mapping_value_unknown, mapping_nothing.
    """
    for name in mapping.columns:
        if found.column(name) is None:
            near = ", ".join(column.name for column in found.columns[:12])
            raise UserError("mapping_column_missing", column=name, columns=near)
    for role in (Role.RESPONSE_ID, Role.CUSTOMER, Role.DATE, Role.LANGUAGE, Role.WEIGHT):
        columns = [name for name, column in mapping.columns.items() if column.role is role]
        if len(columns) > 1:
            raise UserError("mapping_twice", what=role.value, columns=", ".join(columns))
    if questionnaire is None:
        return
    seen: dict[tuple[str, str, bool], str] = {}
    for name, column in mapping.columns.items():
        if column.question is None:
            continue
        if column.question not in questionnaire.by_code:
            raise UserError("mapping_question_unknown", column=name, question=column.question)
        key = (column.question, str(column.choice), column.specify)
        several = questionnaire.scale_of(column.question).kind is ScaleKind.MULTI and column.choice is None
        if key in seen and not (several and not column.specify):  # each column may hold another of the choices
            raise UserError("mapping_twice", what=column.question, columns=f"{seen[key]}, {name}")
        seen[key] = name
        _check_values(name, column, questionnaire)
    if not any(column.question for column in mapping.columns.values()):
        raise UserError("mapping_nothing")


def _check_values(name: str, column: ColumnMapping, questionnaire: Questionnaire) -> None:
    scale = questionnaire.scale_of(column.question or "")
    known: set[int | str] = {*scale.values, *(choice.code for choice in scale.choices)}
    wanted = [*column.values.values()] if column.choice is None else [column.choice]
    if column.choice is not None and not {str(one) for one in column.values.values()} <= {"0", "1"}:
        odd = next(str(one) for one in column.values.values() if str(one) not in ("0", "1"))
        raise UserError("mapping_value_unknown", column=name, question=column.question, value=odd)
    for value in wanted:
        if scale.values and value not in known:
            raise UserError("mapping_value_unknown", column=name, question=column.question, value=str(value))


def fingerprint(found: Found) -> str:
    """The same for files with the same headers in the same order, whatever their rows."""
    names = "\n".join(f"{column.index}\t{column.name}" for column in found.columns)
    return hashlib.sha256(f"{found.tool}\n{names}".encode()).hexdigest()


def with_found(mapping: Mapping, found: Found) -> Mapping:
    """The mapping completed with what was found about the file, as the dry run prints it."""
    given: MappingOf[str, object] = {
        "sheet": found.sheet,
        "header_row": found.header_row,
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "date_order": found.date_order,
        "decimal": found.decimal,
    }
    return mapping.model_copy(update={key: value for key, value in given.items() if getattr(mapping, key) is None})
