"""Sentences for definition files that are refused: which row and column, what is wrong there, what to do."""

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.exchange.definitions.refusal import TOOLS


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each error code of definition files, its facts in braces; each reason is said for each tool."""
    reasons = {
        "type": translate(
            "Errors",
            "Row {row}, column {column}: questions of the type “{type}” cannot be carried over. Nothing was "
            "stored. Remove the row, or change its type.",
        ),
        "function": translate(
            "Errors",
            "Row {row}, column {column}: the function {function}() is not supported; nothing was run or stored. "
            "Write it with the supported functions.",
        ),
        "expression": translate(
            "Errors",
            "Row {row}, column {column}: this expression cannot be understood or is nested too deeply: {expression} "
            "Nothing was stored. Correct it in the file.",
        ),
        "untranslatable": translate(
            "Errors",
            "Row {row}, column {column}: this cannot be said as a condition here: {expression} Nothing was stored. "
            "Simplify it in the file.",
        ),
        "unknown_name": translate(
            "Errors",
            "Row {row}, column {column}: no question is named {name}. Nothing was stored. Correct the name in the "
            "file.",
        ),
        "unknown_choice": translate(
            "Errors",
            "Row {row}, column {column}: {name} has no choice “{choice}”. Nothing was stored. Correct it in the file.",
        ),
        "unknown_list": translate(
            "Errors",
            "Row {row}, column {column}: there is no list of choices named {list}. Nothing was stored. Add the list, "
            "or correct its name.",
        ),
        "cycle": translate(
            "Errors",
            "Row {row}, column {column}: these wait for each other: {names}. Nothing was stored. Break the circle in "
            "the file.",
        ),
        "asked_later": translate(
            "Errors",
            "Row {row}, column {column}: {name} is asked later, so its answer is not known yet. Nothing was stored. "
            "Move one of the two.",
        ),
        "group": translate(
            "Errors",
            "Row {row}, column {column}: the group {name} is never closed or never opened. Nothing was stored. Add "
            "the missing row.",
        ),
        "repeat": translate(
            "Errors",
            "Row {row}, column {column}: repeated groups such as {name} cannot be carried over. Nothing was stored. "
            "Remove the repeat.",
        ),
        "duplicate": translate(
            "Errors",
            "Row {row}, column {column}: the name {name} is used twice. Nothing was stored. Give each question its "
            "own name.",
        ),
        "duplicate_choice": translate(
            "Errors",
            "Row {row}, column {column}: the list {list} uses the name {choice} twice. Nothing was stored. Give each "
            "choice its own name.",
        ),
        "duplicate_column": translate(
            "Errors",
            "Row {row}: the sheet {sheet} has two columns named {column}. Nothing was stored. Rename one of them.",
        ),
        "name_missing": translate(
            "Errors",
            "Row {row}, column {column}: the name is missing. Nothing was stored. Fill it in.",
        ),
        "choices_missing": translate(
            "Errors",
            "Row {row}, column {column}: the list {list} has no choices. Nothing was stored. Add them.",
        ),
        "too_many_choices": translate(
            "Errors",
            "Row {row}, column {column}: the list {list} has {count} choices, more than {limit}. Nothing was stored. "
            "Ask it as a text, or shorten the list.",
        ),
        "rating_too_wide": translate(
            "Errors",
            "Row {row}, column {column}: a rating from {low} to {high} cannot be stored. Nothing was stored. Use at "
            "most 250 steps.",
        ),
        "too_many_rows": translate(
            "Errors",
            "Row {row}: the sheet {column} has more than {limit} rows. Nothing was stored. Check that it is the right "
            "file.",
        ),
        "no_questions": translate(
            "Errors",
            "Row {row}, column {column}: the file defines no question. Nothing was stored. Check that it is the right "
            "file.",
        ),
        "logic": translate(
            "Errors",
            "Row {row}, column {column}: this logic cannot be carried over: {logic}. Nothing was stored. Remove it in "
            "the tool, or say it with the answers to earlier questions.",
        ),
        "damaged": translate(
            "Errors",
            "Row {row}, column {column}: the file is damaged there. Nothing was stored. Export it again.",
        ),
    }
    return {f"{tool}_{reason}": text for tool in TOOLS for reason, text in reasons.items()} | {
        "not_a_definition": translate(
            "Errors",
            "{file} defines no questionnaire that can be read: XLSForm, LimeSurvey (.lss, .lsg, .lsq, .lsa, "
            "structure .txt) or Qualtrics (.qsf). Nothing was stored.",
        ),
    }
