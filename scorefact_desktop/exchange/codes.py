"""The values that people and tools commonly write for "no answer"."""

_NEGATIVE = "-99 -98 -97 -96 -95 -88 -77 -66 -9 -8 -7 -1 -999 -998 -997 -9999 -99999 -999999999"
_HIGH = "66 77 88 96 97 98 99 777 888 997 998 999 8888 9999 99999"
NEGATIVE_CODES = frozenset(map(float, _NEGATIVE.split()))
HIGH_CODES = frozenset(map(float, _HIGH.split()))
TEXT_CODES = frozenset(
    {"n/a", "na", "#n/a", "##n/a##", "-oth-", "{question_not_shown}", "null", "#null!", "nan", "<na>", "n.a.", "s.o."}
    | {".", "-", "--", "?"}
)
#: As they stand in a file.
WRITTEN = frozenset(_NEGATIVE.split()) | frozenset(_HIGH.split()) | TEXT_CODES
