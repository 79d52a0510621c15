"""Who is who: rows of a customer file against each other and against the customers already stored.

The same reference or registration number is the same customer; so is the same name without its legal form, and a
shared domain where the names are alike. What contradicts itself is reported, never joined.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from scorefact_desktop.exchange.customer_rows import CustomerRow, is_free_mail
from scorefact_desktop.exchange.customer_words import name_key
from scorefact_desktop.exchange.words import compact

_ALIKE = 0.75


@dataclass(slots=True)
class Known:
    """One customer: stored (its id), or of the file (the line of its first row)."""

    name: str
    reference: str | None
    registration_number: str | None = None
    country: str | None = None
    domains: set[str] = field(default_factory=set)
    id: int | None = None
    line: int = 0
    rows: list[CustomerRow] = field(default_factory=list)


class Register:
    """Customers found by reference, registration number, name and domain."""

    def __init__(self, known: Iterable[Known], decided: Mapping[int, bool] | None = None) -> None:
        """`decided` says by the line of a row whether it is the customer that it may be as well."""
        self._decided = decided or {}
        self._references: dict[str, Known] = {}
        self._numbers: dict[str, Known] = {}
        self._names: dict[str, list[Known]] = {}
        self._domains: dict[str, list[Known]] = {}
        for one in known:
            self._enter(one)

    def find(self, row: CustomerRow) -> tuple[Known | None, Known | None]:
        """The customer of a row, and another one that it may be as well: each None where there is none."""
        same, near = self._find(row)
        if same is None and near is not None and self._decided.get(row.line):
            return near, None
        return same, near

    def _find(self, row: CustomerRow) -> tuple[Known | None, Known | None]:
        if row.reference and (found := self._references.get(_plain(row.reference))):
            return found, None
        if row.registration_number:
            same = self._numbers.get(row.registration_number) or self._references.get(_plain(row.registration_number))
            if same is not None:
                return (same, None) if not _references_differ(same, row) else (None, same)
        near: Known | None = None
        for one in self._names.get(name_key(row.name), ()):
            if _fits(one, row):
                return one, None
            near = one
        for domain in sorted(row.domains):
            for one in self._domains.get(domain, ()):
                if _fits(one, row) and _names_alike(one.name, row.name):
                    return one, None
                near = near or one
        return None, near

    def add(self, row: CustomerRow) -> Known:
        """A row as a customer of its own."""
        made = Known(row.name, row.reference, row.registration_number, row.country, line=row.line)
        self.join(made, row)
        return made

    def join(self, known: Known, row: CustomerRow) -> None:
        """A further row of a customer, which is from now on found by what that row says too."""
        known.rows.append(row)
        known.reference = known.reference or row.reference
        known.registration_number = known.registration_number or row.registration_number
        known.country = known.country or row.country
        known.domains |= row.domains
        self._enter(known)

    def _enter(self, one: Known) -> None:
        if one.reference:
            self._references.setdefault(_plain(one.reference), one)
        if one.registration_number:
            self._numbers.setdefault(one.registration_number, one)
        same = self._names.setdefault(name_key(one.name), [])
        if not any(other is one for other in same):
            same.append(one)
        for domain in one.domains:
            if not is_free_mail(domain):
                others = self._domains.setdefault(domain, [])
                if not any(other is one for other in others):
                    others.append(one)


def _plain(text: str) -> str:
    return compact(text) or text


def _references_differ(one: Known, row: CustomerRow) -> bool:
    return bool(one.reference and row.reference and _plain(one.reference) != _plain(row.reference))


def _fits(one: Known, row: CustomerRow) -> bool:
    """Whether nothing that both say contradicts."""
    numbers = one.registration_number and row.registration_number and one.registration_number != row.registration_number
    countries = one.country and row.country and one.country != row.country
    return not (_references_differ(one, row) or numbers or countries)


def _names_alike(one: str, other: str) -> bool:
    first, second = name_key(one), name_key(other)
    begins = first.split()[:1] == second.split()[:1] and len(first.split()[0] if first else "") > 3
    return begins or SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE
