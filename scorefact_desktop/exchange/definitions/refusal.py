"""How a definition file is refused: with a code of its tool, and the row and column that are to blame."""

from scorefact_desktop.domain.errors import UserError

#: Whose files are read; the sentence of each code is in services.sentences.definitions.
TOOLS = ("xlsform", "limesurvey", "qualtrics", "cspro")
_LONGEST = 120


def refused(tool: str, reason: str, row: str | int, column: str, **facts: str) -> UserError:
    """The error `<tool>_<reason>` with the place and the facts, which are cut where they are long."""
    cut = {name: value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…" for name, value in facts.items()}
    place = {"row": str(row)[:_LONGEST], "column": column[:_LONGEST]}
    return UserError(f"{tool}_{reason}", **{name: printable(value) for name, value in (place | cut).items()})


def printable(text: str) -> str:
    """The text without halves of characters, which JSON can hold and nothing can print."""
    return text.encode("utf-8", "replace").decode("utf-8")
