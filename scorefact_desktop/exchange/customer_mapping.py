"""Which column of a customer table is which field: a mapping file, or a proposal from headers and contents."""

import dataclasses
import re
from enum import StrEnum
from typing import Annotated, Literal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.record import Within, record
from scorefact_desktop.exchange.customer_words import BY_VALUES, EITHER, field_of
from scorefact_desktop.exchange.mapping import Said
from scorefact_desktop.exchange.staged import Column, Found
from scorefact_desktop.exchange.words import compact

EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]]{1,64}@[^\s@<>,;:\"()\[\]]+\.[A-Za-z\u00a1-\uffff]{2,24}")
_PHONE = re.compile(r"\+?[0-9(][0-9 ().\-/\u00a0\u202f]{6,24}")
_CODE = re.compile(r"[A-Za-z]{0,6}[-_ #/]?[0-9]{1,15}|[0-9A-Za-z]{15}|[0-9A-Za-z]{18}")
_WEB = re.compile(r"(?:https?://)?(?:www\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(?:/\S*)?", re.ASCII)


class CustomerField(StrEnum):
    """What a column says of a customer or of a person there."""

    NAME = "name"
    REFERENCE = "reference"
    SIZE = "size"
    SECTOR = "sector"
    COUNTRY = "country"
    GROUP = "group"
    SOLUTION = "solution"
    SIGNING_DATE = "signing_date"
    CONTRACT_END = "contract_end"
    NOTICE = "notice"
    VALUE = "value"
    CURRENCY = "currency"
    RECURRING_SHARE = "recurring_share"
    REGISTRATION_NUMBER = "registration_number"
    WEBSITE = "website"
    CONTACT_NAME = "contact_name"
    CONTACT_FIRST_NAME = "contact_first_name"
    CONTACT_LAST_NAME = "contact_last_name"
    CONTACT_ROLE = "contact_role"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    CONTACT_LANGUAGE = "contact_language"
    IGNORE = "ignore"


#: What a mapping file may say instead, as in the mapping of responses.
_ALSO = {"customer": "name", "contact": "contact_name", "language": "contact_language", "email": "contact_email"}
_ALSO |= {"phone": "contact_phone", "role": "contact_role", "notice_days": "notice", "parent_group": "group"}


@record
class CustomerColumn(Said):
    """One column: its field, and what single values mean ("Grand compte" is "250+"); a blank meaning leaves it out."""

    role: str
    values: dict[str, str] = dataclasses.field(default_factory=dict)

    @property
    def field(self) -> CustomerField:
        """The field meant. ValueError where there is no such field."""
        return CustomerField(_ALSO.get(self.role, self.role))


IGNORED = CustomerColumn(role=CustomerField.IGNORE.value)


@record
class CustomerMapping(Said):
    """A whole mapping, in the form of the mapping of responses (INTEROP.md section 7) with the fields of customers."""

    version: Literal[1] = 1
    kind: Literal["customers"] = "customers"
    sheet: str | None = None
    header_row: Annotated[int, Within(ge=1)] | None = None
    encoding: str | None = None
    delimiter: Annotated[str, Within(min_length=1, max_length=1)] | None = None
    date_order: Literal["dmy", "mdy"] | None = None
    decimal: Literal[".", ","] | None = None
    columns: dict[str, CustomerColumn] = dataclasses.field(default_factory=dict)

    def options(self) -> dict[str, str | int | None]:
        """What the reading of the file must know."""
        return {one: getattr(self, one) for one in ("sheet", "header_row", "encoding", "delimiter")}

    def to_json(self) -> dict[str, object]:
        """The mapping as it stands in its file."""
        columns = {name: column.differing() for name, column in self.columns.items()}
        of_values = {"date_order": self.date_order, "decimal": self.decimal}
        return {"version": self.version, "kind": self.kind, **self.options(), **of_values, "columns": columns}

    def columns_of(self, field: CustomerField) -> tuple[str, ...]:
        """The columns with a field."""
        return tuple(name for name, column in self.columns.items() if column.field is field)


def parse(text: str | bytes) -> CustomerMapping:
    """The mapping in a file's content. Raises UserError mapping_damaged, customer_field_unknown."""
    from pydantic import ValidationError

    try:
        mapping = CustomerMapping.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "1:1"
        raise UserError("mapping_damaged", place=place, reason=first["msg"]) from error
    for name, column in mapping.columns.items():
        if column.role not in _ALSO and column.role not in set(CustomerField):
            fields = ", ".join(one.value for one in CustomerField)
            raise UserError("customer_field_unknown", column=name, field=column.role, fields=fields)
    return mapping


def check(mapping: CustomerMapping, found: Found) -> None:
    """Raise UserError where a mapping does not fit: mapping_column_missing, mapping_twice, customers_no_name."""
    for name in mapping.columns:
        if found.column(name) is None:
            near = ", ".join(column.name for column in found.columns[:12])
            raise UserError("mapping_column_missing", column=name, columns=near)
    for field in CustomerField:
        columns = mapping.columns_of(field)
        if len(columns) > 1 and field is not CustomerField.IGNORE:
            raise UserError("mapping_twice", what=field.value, columns=", ".join(columns))
    if not mapping.columns_of(CustomerField.NAME):
        columns_found = ", ".join(column.name for column in found.columns[:12])
        raise UserError("customers_no_name", columns=columns_found)


def propose(found: Found) -> CustomerMapping:
    """The mapping proposed for a file; a column that says nothing about customers is ignored."""
    ranked: dict[CustomerField, list[tuple[int, int, int, str]]] = {}
    for column in found.columns:
        for field, rank in _candidates(column).items():
            ranked.setdefault(field, []).append((rank, column.profile.filled, -column.index, column.name))
    taken: dict[str, CustomerField] = {}
    for field in CustomerField:  # the customer's own name first, then what else the header may mean
        for _rank, _filled, _index, name in sorted(ranked.get(field, ()), reverse=True):
            if name not in taken:
                taken[name] = field
                break
    columns = {
        column.name: CustomerColumn(role=taken.get(column.name, CustomerField.IGNORE).value) for column in found.columns
    }
    return with_found(CustomerMapping(columns=columns), found)


def with_found(mapping: CustomerMapping, found: Found) -> CustomerMapping:
    """The mapping completed with what was found about the file."""
    given = {
        key: getattr(found, key) for key in ("sheet", "header_row", "encoding", "delimiter", "date_order", "decimal")
    }
    return mapping.model_copy(update={key: value for key, value in given.items() if getattr(mapping, key) is None})


def looks_like_customers(found: Found) -> bool:
    """Whether a table is likelier a list of customers than one of responses: a name, and several fields of a CRM."""
    fields = {column.field for column in propose(found).columns.values()} - {CustomerField.IGNORE}
    telling = {CustomerField.CONTRACT_END, CustomerField.VALUE, CustomerField.NOTICE, CustomerField.RECURRING_SHARE}
    telling |= {CustomerField.REGISTRATION_NUMBER, CustomerField.WEBSITE, CustomerField.CONTACT_PHONE}
    telling |= {CustomerField.CURRENCY, CustomerField.CONTACT_EMAIL, CustomerField.REFERENCE}
    known = sum(1 for column in found.columns if field_of(column.name) or compact(column.name) in EITHER)
    return CustomerField.NAME in fields and len(fields & telling) >= 2 and 2 * known >= len(found.columns)


def _candidates(column: Column) -> dict[CustomerField, int]:
    """The fields that a column may be, with how sure that is."""
    plain, profile = compact(column.name), column.profile
    if not profile.filled:
        field = field_of(column.name)
        return {CustomerField(field): 1} if field else {}
    if plain in EITHER:
        return {CustomerField.NAME: 5, CustomerField.CONTACT_NAME: 3}
    if plain in BY_VALUES and _share(column, _CODE) > 0.8:
        return {CustomerField.REFERENCE: 6}
    named = field_of(column.name) or (field_of(column.label) if column.label else None)
    if named is not None:
        return {} if _contradicted(CustomerField(named), column) else {CustomerField(named): 9}
    if _share(column, EMAIL) > 0.6:
        return {CustomerField.CONTACT_EMAIL: 4}
    if _share(column, _WEB) > 0.8:
        return {CustomerField.WEBSITE: 3}
    if _share(column, _PHONE) > 0.8 and not profile.dates and profile.integers < profile.filled:
        return {CustomerField.CONTACT_PHONE: 3}
    return {}


def _contradicted(field: CustomerField, column: Column) -> bool:
    """Whether what a column holds speaks against its header."""
    profile = column.profile
    if field in (CustomerField.SIGNING_DATE, CustomerField.CONTRACT_END):
        return 2 * (profile.dates + profile.integers) < profile.filled
    if field is CustomerField.VALUE:
        return not any(character.isdigit() for text in profile.distinct for character in text)
    if field is CustomerField.CONTACT_EMAIL:
        return not any("@" in text for text in profile.distinct)
    return False


def _share(column: Column, pattern: "re.Pattern[str]") -> float:
    """The share of a column's known values that have a form, 0-1."""
    texts = [text.strip() for text in column.profile.distinct if text.strip()]
    return sum(1 for text in texts if pattern.fullmatch(text)) / len(texts) if texts else 0.0
