"""Writes a condition of ours as an XPath expression of XLSForm, with the same outcome for every answer.

A choice list that we write has the choices dont_know, refused and not_applicable: in ours a comparison with an answer
that is missing is false, so each comparison also says that there is an answer.
"""

from scorefact_desktop.domain.conditions import (
    MISSING_FUNCTIONS,
    Arithmetic,
    Both,
    Call,
    Comparison,
    Condition,
    Either,
    Name,
    Negative,
    Not,
    Number,
    Text,
    Value,
    walk,
)


def xpath(condition: Condition) -> str:
    """The condition as an expression for the column `relevant`."""
    match condition:
        case Both(parts):
            return "(" + " and ".join(xpath(part) for part in parts) + ")"
        case Either(parts):
            return "(" + " or ".join(xpath(part) for part in parts) + ")"
        case Not(part):
            return f"not({xpath(part)})"
        case Call("selected", question, choice):
            return f"selected(${{{question}}}, {_quoted(choice or '')})"
        case Call("answered", question):
            return _answered(question)
        case Call(function, question):
            return f"selected(${{{question}}}, '{function}')"
        case Comparison(operator, left, right):
            told = f"{_value(left)} {operator} {_value(right)}"
            fixed = isinstance(left, Name) and isinstance(right, Number | Text | Negative)
            if fixed and operator != "!=":
                return told  # a missing answer is equal to no value, and neither more nor less than a number
            asked = [part.name for side in (left, right) for part in walk(side) if isinstance(part, Name)]
            return "(" + " and ".join([*map(_answered, dict.fromkeys(asked)), told]) + ")"


def _answered(question: str) -> str:
    missing = "".join(f" and not(selected(${{{question}}}, '{one}'))" for one in MISSING_FUNCTIONS)
    return f"(${{{question}}} != ''{missing})"


def _value(value: Value) -> str:
    match value:
        case Name(name):
            return f"${{{name}}}"
        case Text(text):
            return _quoted(text)
        case Number():
            return str(value)
        case Negative(inner):
            return f"-({_value(inner)})" if isinstance(inner, Arithmetic | Negative) else f"-{_value(inner)}"
        case Arithmetic(operator, left, right):
            return f"({_value(left)} {operator} {_value(right)})"


def _quoted(text: str) -> str:
    """A string of XPath 1.0, which cannot hold both kinds of quotation marks: then they are put together."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    parts = ', "\'", '.join(f"'{part}'" for part in text.split("'"))
    return f"concat({parts})"
