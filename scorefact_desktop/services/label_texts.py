"""A label decision in words, for the window and the command line: the same as printed documents say."""

from scorefact_desktop.reports.rule_words import (
    comparison,
    computed_text,
    explanation,
    limit_text,
    margin_text,
    method_name,
    name,
    outcome,
    protected_explanation,
    registered,
    unit_of,
    value_text,
)

__all__ = [
    "comparison",
    "computed_text",
    "explanation",
    "limit_text",
    "margin_text",
    "method_name",
    "name",
    "outcome",
    "protected_explanation",
    "registered",
    "unit_of",
    "value_text",
]
