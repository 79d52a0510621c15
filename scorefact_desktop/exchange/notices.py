"""What a person should know about the columns before importing: dates, missing codes, mixed kinds, totals."""

import re
from collections.abc import Collection, Mapping, Sequence

from scorefact_desktop.exchange.codes import HIGH_CODES, NEGATIVE_CODES, TEXT_CODES
from scorefact_desktop.exchange.profile import Profiler
from scorefact_desktop.exchange.staged import Column, Notice, Profile
from scorefact_desktop.exchange.values import parse_number

_TOTAL_WORDS = frozenset(
    {"total", "totals", "totaux", "totalt", "summa", "somme", "sum", "average", "mean", "moyenne", "moyennes", "medel"}
    | {"medelvärde", "genomsnitt", "count", "antal", "nombre", "effectif"}
)
#: Headers of columns that name the respondent or the response, lower case, letters and digits only.
ID_NAMES = frozenset(
    {"n", "ref", "reference", "référence", "referens", "id", "ids", "uid"}
    | {"uuid", "guid", "respondentid", "respondent", "responseid", "response", "répondant", "repondant"}
    | {
        "idrépondant",
        "idrepondant",
        "idréponse",
        "idreponse",
        "réponseid",
        "identifiant",
        "identifier",
        "identifierare",
    }
    | {"svarsid", "svarid", "antwortid", "answerid", "interviewid", "interviewkey", "interviewnumber", "interview"}
    | {"key", "instanceid", "metainstanceid", "caseid", "recordid", "participantid", "participant", "subjectid"}
    | {"userid", "numéro", "numero", "num", "no", "nr", "number", "rowid"}
    | {"row", "index", "löpnummer", "networkid", "submissionid", "networkuserid", "identité", "enkätid"}
    | {"respondentnr", "respid", "respno", "respondentno", "respondentnumber", "nummer", "numerodereponse"}
)

#: From here downwards a code cannot be mistaken for an answer where no other number is negative.
_FAR_BELOW = -66


def plain_name(name: str) -> str:
    """A header reduced to its letters and digits, lower case, for comparing names."""
    return re.sub(r"[^\w]|_", "", name.casefold())


def is_total_word(text: str) -> bool:
    """Whether a row that begins with `text` may be a line of totals."""
    words = text.strip().casefold().rstrip(":").split()
    return bool(words) and (words[0] in _TOTAL_WORDS or words[:2] == ["grand", "total"])


def sums_up(cells: Sequence[str], profiler: Profiler) -> bool:
    """Whether a row holds the sum, mean or count of some column."""
    for text, counter in zip(cells, profiler.columns, strict=True):
        number = parse_number(text) if text else None
        if number is not None and counter.filled > 1:
            mean = counter.total / counter.numbers if counter.numbers else None
            candidates = [counter.total, float(counter.filled)] + ([mean] if mean is not None else [])
            if any(abs(number - candidate) < 0.006 * max(1.0, abs(candidate) / 100) for candidate in candidates):
                return True
    return False


def number_and_date_form(columns: Sequence[Column], delimiter: str | None) -> tuple[str, str | None]:
    """The decimal mark ("," or ".") and date order ("dmy", "mdy" or None) that the whole file shows."""
    comma = sum(column.profile.comma for column in columns)
    point = sum(column.profile.point for column in columns)
    decimal = "," if comma > point or (comma == point and delimiter == ";") else "."
    day = sum(column.profile.day_first for column in columns)
    month = sum(column.profile.month_first for column in columns)
    return decimal, "dmy" if day > month else "mdy" if month > day else None


def about_columns(columns: Sequence[Column], mixed: Collection[int], order: str | None) -> list[Notice]:
    """What to confirm: ambiguous dates, codes that look like missing answers, mixed kinds, repeated ids."""
    found = []
    unclear = [c.name for c in columns if _is_unclear_date(c.profile, order)]
    if unclear:
        found.append(Notice("ambiguous_dates", {"columns": ", ".join(unclear[:20])}))
    if mixed:
        names = ", ".join(column.name for column in columns if column.index in mixed)
        found.append(Notice("mixed_types", {"columns": names[:500]}))
    codes = {c.name: missing_codes(c.profile) for c in columns if c.index not in mixed}
    suspects = [f"{name}: {', '.join(list(values)[:8])}" for name, values in codes.items() if values]
    if suspects:
        found.append(Notice("possible_missing_codes", {"columns": "; ".join(suspects[:20])}))
    repeated = [c.name for c in columns if _is_repeated_id(c)]
    if repeated:
        found.append(Notice("duplicate_ids", {"columns": ", ".join(repeated)}))
    return found


def is_missing_code(text: str) -> bool:
    """Whether a value that is not on its scale is one that people commonly write for "no answer": 99, -1, ##N/A##."""
    number = parse_number(text)
    if number is None:
        return text.strip().casefold() in TEXT_CODES and text.strip().casefold() != "-oth-"
    return number in NEGATIVE_CODES or number in HIGH_CODES


def missing_codes(profile: Profile) -> Mapping[str, int]:
    """The values of a column that look like codes for "no answer", with their counts."""
    found: dict[str, int] = {}
    numbers = {text: parse_number(text) for text in profile.distinct}
    others = [n for n in numbers.values() if n is not None and n not in NEGATIVE_CODES and n not in HIGH_CODES]
    whole = profile.numbers == profile.integers
    small = whole and min(others, default=0) >= 0 and max(others, default=0) <= 20
    for text, count in profile.distinct.items():
        number = numbers[text]
        if number is None:
            if text.strip().casefold() in TEXT_CODES:
                found[text] = count
        elif small and (number in NEGATIVE_CODES or (number in HIGH_CODES and others)):
            found[text] = count
        elif number in NEGATIVE_CODES and number <= _FAR_BELOW and min(others, default=-1) >= 0:
            found[text] = count  # -99 among incomes or years
    return found


def _is_unclear_date(profile: Profile, order: str | None) -> bool:
    if any(text.startswith(("1900-01-", "1900-02-")) for text in profile.distinct):
        return True  # serials before March 1900 mean different days in different programs
    proven = profile.day_first or profile.month_first or order is not None
    return bool(profile.either) and not proven and 2 * profile.dates >= profile.filled


def _is_repeated_id(column: Column) -> bool:
    profile = column.profile
    repeated = profile.filled > 1 and not profile.unique and any(count > 1 for count in profile.distinct.values())
    return repeated and column.index == 0 and plain_name(column.name) in ID_NAMES
