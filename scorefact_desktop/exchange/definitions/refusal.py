"""How a definition file is refused: with a code of its tool, and the row and column that are to blame."""

from scorefact_desktop.domain.errors import UserError

#: What a definition can be refused for, whatever its tool; the sentences are in services.sentences.definitions.
REASONS = (
    "type",
    "function",
    "expression",
    "untranslatable",
    "unknown_name",
    "unknown_choice",
    "unknown_list",
    "cycle",
    "asked_later",
    "group",
    "repeat",
    "duplicate",
    "duplicate_choice",
    "duplicate_column",
    "name_missing",
    "choices_missing",
    "too_many_choices",
    "rating_too_wide",
    "too_many_rows",
    "no_questions",
    "logic",
    "damaged",
)
TOOLS = ("xlsform", "limesurvey", "qualtrics")
_LONGEST = 120


def refused(tool: str, reason: str, row: str | int, column: str, **facts: str) -> UserError:
    """The error `<tool>_<reason>` with the place and the facts, which are cut where they are long."""
    cut = {name: value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…" for name, value in facts.items()}
    return UserError(f"{tool}_{reason}", row=str(row), column=column, **cut)
