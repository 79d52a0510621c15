"""Turn the rows of a customer table into customers and contacts, with every doubtful cell named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from scorefact_desktop.exchange import phones
from scorefact_desktop.exchange.customer_mapping import EMAIL, CustomerField, CustomerMapping
from scorefact_desktop.exchange.customer_words import country_of, currency_of, language_of, role_of
from scorefact_desktop.exchange.staged import Facts, Problem, Row, Staged
from scorefact_desktop.exchange.values import parse_date, parse_number, serial_date

_LONGEST = 300
_NOTHING = frozenset({"-", "--", "n/a", "na", "#n/a", "null", "none", "?", ".", "nan", "(blank)", "#ref!", "s/o"})
_NOTICE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([^\W\d_]*)\.?.*", re.DOTALL)
_UNITS = {"d": 1, "j": 1, "w": 7, "s": 7, "v": 7, "m": 30, "y": 365, "a": 365, "å": 365}
_MONEY = re.compile(r"(?i)(eur(?:os?)?|usd|sek|gbp|nok|dkk|chf|kr|[€$£])")
_FREE_MAIL_WORDS = (
    "gmail googlemail hotmail outlook live msn yahoo icloud me aol gmx proton protonmail orange wanadoo free laposte"
    " sfr bbox telia bredband spray comhem"
)
_FREE_MAIL = frozenset(_FREE_MAIL_WORDS.split())
_SIZES = ((50, "1-49"), (250, "50-249"))


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person as a file names them."""

    name: str
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One row as a customer. Dates YYYY-MM-DD, notice in days, recurring_share 0-1; None where it says nothing."""

    line: int
    name: str = ""
    reference: str | None = None
    size: str | None = None
    sector: str | None = None
    country: str | None = None
    group: str | None = None
    solution: str | None = None
    signing_date: str | None = None
    contract_end: str | None = None
    notice_days: int | None = None
    value: float | None = None
    currency: str | None = None
    recurring_share: float | None = None
    registration_number: str | None = None
    domain: str | None = None
    domains: frozenset[str] = frozenset()
    contact: ContactRow | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the row can be stored."""
        return not any(problem.rejects for problem in self.problems)


def rows(staged: Staged, mapping: CustomerMapping) -> Iterator[CustomerRow]:
    """Every row of a file. A doubtful cell is left out and named; a row without a name is rejected."""
    reader = _Reader(staged, mapping)
    for row in staged.rows():
        yield reader.read(row)


def is_free_mail(domain: str) -> bool:
    """Whether a domain says nothing of the company."""
    return domain.partition(".")[0] in _FREE_MAIL


class _Reader:
    def __init__(self, staged: Staged, mapping: CustomerMapping) -> None:
        self._order = mapping.date_order or staged.found.date_order or "dmy"
        self._decimal = mapping.decimal or staged.found.decimal
        self._columns = []
        self._percent = self._months = False
        for name, column in mapping.columns.items():
            found = staged.found.column(name)
            if found is None or column.field is CustomerField.IGNORE:
                continue
            values = {key.strip(): value.strip() for key, value in column.values.items()}
            self._columns.append((found.index, name, column.field, values))
            if column.field is CustomerField.RECURRING_SHARE:
                self._percent = (found.profile.maximum or 0) > 1
            if column.field is CustomerField.NOTICE:
                self._months = any(word in name.casefold() for word in ("month", "mois", "månad", "manad"))

    def read(self, row: Row) -> CustomerRow:
        problems: list[Problem] = []
        texts: dict[CustomerField, str] = {}
        kept: dict[str, object] = {}
        domains: set[str] = set()
        for place, name, field, values in self._columns:
            text = " ".join(row.cells[place].split())
            text = values.get(text, text)
            if not text or text.casefold() in _NOTHING:
                continue
            try:
                self._take(field, text, texts, kept, domains)
            except _DoubtError as doubt:
                problems.append(Problem(row.line, name, text[:200], doubt.code, doubt.facts, rejects=doubt.rejects))
        phone = texts.get(CustomerField.CONTACT_PHONE)
        if phone is not None:
            country = kept.get("country")
            dialled = phones.dialled(phone, country if isinstance(country, str) else None)
            if dialled is None:
                del texts[CustomerField.CONTACT_PHONE]
                column = next(name for _, name, field, _ in self._columns if field is CustomerField.CONTACT_PHONE)
                problems.append(Problem(row.line, column, phone[:200], "not_a_phone", rejects=False))
            else:
                texts[CustomerField.CONTACT_PHONE] = dialled
        if not kept.get("name"):
            column = next((name for _, name, field, _ in self._columns if field is CustomerField.NAME), "")
            problems.append(Problem(row.line, column, "", "customer_name_missing"))
        start, end = kept.get("signing_date"), kept.get("contract_end")
        if isinstance(start, str) and isinstance(end, str) and end < start:
            column = next(name for _, name, field, _ in self._columns if field is CustomerField.CONTRACT_END)
            problems.append(Problem(row.line, column, end, "ends_before_start", {"start": start}, rejects=False))
            del kept["contract_end"]
        if kept.get("value") is not None and "currency" not in kept and "money" in kept:
            kept["currency"] = kept["money"]
        kept.pop("money", None)
        made = CustomerRow(row.line, domains=frozenset(domains), contact=_contact(texts), problems=tuple(problems))
        return replace(made, **kept)  # type: ignore[arg-type]  # the keys are fields, their values made for them

    def _take(
        self,
        field: CustomerField,
        text: str,
        texts: dict[CustomerField, str],
        kept: dict[str, object],
        domains: set[str],
    ) -> None:
        """One cell that says something. Raises _DoubtError where it cannot be what its column says."""
        if len(text) > _LONGEST:
            raise _DoubtError("customer_text_too_long", rejects=field is CustomerField.NAME, limit=_LONGEST)
        if field in (CustomerField.SIGNING_DATE, CustomerField.CONTRACT_END):
            kept[field.value] = self._day(text, last=field is CustomerField.CONTRACT_END)
        elif field is CustomerField.NOTICE:
            kept["notice_days"] = self._notice(text)
        elif field is CustomerField.VALUE:
            kept["value"], money = self._value(text)
            if money:
                kept["money"] = money
        elif field is CustomerField.RECURRING_SHARE:
            kept["recurring_share"] = self._share(text)
        elif field is CustomerField.CURRENCY:
            kept["currency"] = _or_doubt(currency_of(text), "not_a_currency")
        elif field is CustomerField.COUNTRY:
            kept["country"] = country_of(text) or text
        elif field is CustomerField.SIZE:
            kept["size"] = self._size(text)
        elif field is CustomerField.REGISTRATION_NUMBER:
            number = "".join(re.findall(r"[0-9A-Za-z]", text)).upper()
            kept["registration_number"] = _or_doubt(number if len(number) >= 5 else None, "not_a_registration_number")
        elif field is CustomerField.WEBSITE:
            kept["domain"] = _or_doubt(domain_of(text), "not_a_web_address")
            domains.add(str(kept["domain"]))
        elif field is CustomerField.CONTACT_EMAIL:
            email = _or_doubt(_email(text), "not_an_email")
            texts[field] = email
            domains.add(email.partition("@")[2])
        elif field is CustomerField.CONTACT_PHONE:
            texts[field] = text  # read when the country is known
        elif field is CustomerField.CONTACT_LANGUAGE:
            texts[field] = _or_doubt(language_of(text), "not_a_language")
        elif field in (CustomerField.CONTACT_NAME, CustomerField.CONTACT_FIRST_NAME, CustomerField.CONTACT_LAST_NAME):
            texts[field] = text
        elif field is CustomerField.CONTACT_ROLE:
            texts[field] = role_of(text)
        else:
            kept[field.value] = text

    def _day(self, text: str, *, last: bool) -> str:
        day: date | None = None
        if text.isdecimal() and 1950 <= int(text) <= 2199:
            day = date(int(text), 12, 31) if last else date(int(text), 1, 1)
        else:
            day = parse_date(text, self._order)
            number = parse_number(text, self._decimal)
            if day is None and number is not None and 20_000 < number < 80_000:
                day = serial_date(number)
        if day is None or not 1950 <= day.year <= 2199:
            raise _DoubtError("not_a_date")
        return day.isoformat()

    def _notice(self, text: str) -> int:
        match = _NOTICE.fullmatch(text)
        number = parse_number(match[1], ",") if match else None
        if match is None or number is None:
            raise _DoubtError("not_a_notice")
        unit = 30 if self._months else 1
        if match[2]:
            unit = _UNITS.get(match[2][0].casefold(), 0)
        days = round(number * unit)
        if not unit or not 0 <= days <= 3660:
            raise _DoubtError("not_a_notice")
        return days

    def _value(self, text: str) -> tuple[float, str | None]:
        money = _MONEY.search(text)
        plain = _MONEY.sub(" ", text).strip()
        scale = 1
        if match := re.fullmatch(r"(.*?)\s*([kKmM])", plain):
            plain, scale = match[1], 1_000 if match[2] in "kK" else 1_000_000
        number = parse_number(plain, self._decimal)
        if number is None or not 0 <= number * scale < 1e15:
            raise _DoubtError("not_an_amount")
        currency = currency_of(money[1]) if money and money[1].casefold() != "kr" else None
        return number * scale, currency

    def _share(self, text: str) -> float:
        percent = "%" in text
        number = parse_number(text.replace("%", ""), self._decimal)
        if number is None:
            raise _DoubtError("not_a_share")
        share = number / 100 if percent or self._percent else number
        if not 0 <= share <= 1:
            raise _DoubtError("not_a_share")
        return share

    def _size(self, text: str) -> str:
        """A number of employees becomes its class; a class stays as it is written."""
        number = parse_number(text, self._decimal)
        if number is None:
            return text.replace("–", "-").replace(" - ", "-")
        if number < 0:
            raise _DoubtError("not_a_size")
        return next((name for limit, name in _SIZES if number < limit), "250+")


class _DoubtError(Exception):
    """A cell that cannot be what its column says."""

    def __init__(self, code: str, *, rejects: bool = False, **facts: str | int | float) -> None:
        super().__init__(code)
        self.code, self.rejects = code, rejects
        self.facts: Facts = facts


def _or_doubt(value: str | None, code: str) -> str:
    if value is None:
        raise _DoubtError(code)
    return value


def _contact(texts: dict[CustomerField, str]) -> ContactRow | None:
    parts = (texts.get(CustomerField.CONTACT_FIRST_NAME), texts.get(CustomerField.CONTACT_LAST_NAME))
    email, phone = texts.get(CustomerField.CONTACT_EMAIL), texts.get(CustomerField.CONTACT_PHONE)
    named = texts.get(CustomerField.CONTACT_NAME) or " ".join(part for part in parts if part)
    name = named or email or phone
    if name is None or not name:
        return None
    language = texts.get(CustomerField.CONTACT_LANGUAGE)
    return ContactRow(name, texts.get(CustomerField.CONTACT_ROLE), email, phone, language)


def _email(text: str) -> str | None:
    """The first address of a cell, lower case; "Name <a@b.se>" and "mailto:" are taken apart."""
    match = re.search(r"<([^<>]+)>", text)
    plain = (match[1] if match else re.split(r"[;,\s]", text.removeprefix("mailto:").strip())[0]).strip().lower()
    return plain if EMAIL.fullmatch(plain) and ".." not in plain and not plain.endswith(".") else None


def domain_of(text: str) -> str | None:
    """The domain of a web address, without www."""
    match = re.fullmatch(r"(?i)(?:[a-z]+://)?(?:www\.)?((?:[\w-]+\.)+[\w]{2,24})(?:[:/?#].*)?", text.strip())
    return match[1].casefold() if match else None
