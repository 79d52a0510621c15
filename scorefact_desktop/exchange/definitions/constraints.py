"""What a constraint says about a number: its smallest and largest value. What else it says is left to people."""

import math
from dataclasses import dataclass

from scorefact_desktop.exchange.definitions.expressions import Expression, Itself, Joined, Literal, Minus, Operation

_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_LARGEST = 10**12


@dataclass(frozen=True, slots=True)
class Bounds:
    """The smallest and largest value allowed; `left_out` where the constraint says more than that."""

    minimum: int | None = None
    maximum: int | None = None
    left_out: bool = False


def bounds(constraint: Expression, whole: bool) -> Bounds:
    """The bounds that a constraint such as `. >= 0 and . <= 10` sets; `whole` for whole numbers."""
    parts = constraint.parts if isinstance(constraint, Joined) and constraint.operator == "and" else (constraint,)
    low: list[int] = []
    high: list[int] = []
    left_out = False
    for part in parts:
        match part:
            case Operation(operator, Itself(), right) if operator in _TURNED:
                number = _number(right)
            case Operation(operator, left, Itself()) if operator in _TURNED:
                number, operator = _number(left), _TURNED[operator]
            case _:
                number, operator = None, ""
        if number is None:
            left_out = True
        elif operator.startswith(">"):
            next_one = math.floor(number) + 1 if operator == ">" else math.ceil(number)
            low.append(next_one if whole else math.floor(number))
            left_out |= not whole and (operator == ">" or not number.is_integer())
        else:
            next_one = math.ceil(number) - 1 if operator == "<" else math.floor(number)
            high.append(next_one if whole else math.ceil(number))
            left_out |= not whole and (operator == "<" or not number.is_integer())
    return Bounds(max(low, default=None), min(high, default=None), left_out)


def _number(expression: Expression) -> float | None:
    match expression:
        case Literal(float(value)) if abs(value) < _LARGEST:
            return value
        case Minus(Literal(float(value))) if abs(value) < _LARGEST:
            return -value
    return None
