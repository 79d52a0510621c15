"""The values of a file that its mapping takes for "no answer", so that nobody has to find that out afterwards."""

from dataclasses import dataclass

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.mapping import Mapping, MissingKind
from scorefact_desktop.exchange.notices import is_missing_code
from scorefact_desktop.exchange.staged import Found
from scorefact_desktop.exchange.words import missing_kind


@dataclass(frozen=True, slots=True)
class MissingValue:
    """A value of a column that counts as no answer, how often it stands there, and why it was taken so.

    `reason` is declared (the file says so), label (its words in the file), word (what it says itself), outside (a usual
    code that is not on the question's scale) or given (by whoever made the mapping).
    """

    column: str
    question: str
    value: str
    kind: MissingKind
    count: int
    reason: str


def missing_values(found: Found, mapping: Mapping) -> tuple[MissingValue, ...]:
    """Every value in a file that its mapping says is no answer, by column."""
    seen = []
    for name, mapped in mapping.columns.items():
        column = found.column(name)
        if column is None or mapped.question is None:
            continue
        for value, kind in mapped.missing.items():
            count = sum(times for text, times in column.profile.distinct.items() if text.strip() == value)
            if not count:
                continue
            if value in column.missing:
                reason = "declared"
            elif missing_kind(column.choices.get(value, "")):
                reason = "label"
            elif missing_kind(value):
                reason = "word"
            elif is_missing_code(value):
                reason = "outside"
            else:
                reason = "given"
            seen.append(MissingValue(name, mapped.question, value, kind, count, reason))
    return tuple(seen)


def missing_text(one: MissingValue, translate: Translate) -> str:
    """One such value as a sentence."""
    kinds = {
        MissingKind.DONT_KNOW: translate("Import", "don’t know"),
        MissingKind.REFUSED: translate("Import", "refused"),
        MissingKind.NOT_APPLICABLE: translate("Import", "not applicable"),
        MissingKind.NOT_ASKED: translate("Import", "not asked"),
        MissingKind.MISSING: translate("Import", "no answer"),
    }
    reasons = {
        "declared": translate("Import", "the file declares it"),
        "label": translate("Import", "its label says so"),
        "word": translate("Import", "it says so"),
        "outside": translate("Import", "a usual code, outside the scale"),
        "given": translate("Import", "the mapping says so"),
    }
    text = translate("Import", "{column}: “{value}” ({count} times) counts as {kind}: {reason}.")
    return text.format(
        column=one.column, value=one.value, count=one.count, kind=kinds[one.kind], reason=reasons[one.reason]
    )
