"""Sentences for templates, and for files of customers and contacts."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "template_nobody_left": translate(
            "Errors",
            "Everybody drawn in {campaign} was interviewed or has a final outcome, so there is nothing to fill in. "
            "No file was written. Draw further customers, or choose another campaign.",
        ),
        "template_text_missing": translate(
            "Errors",
            "The question {question} has no text in this language ({language}), so no template was written. "
            "Add the translation to the questionnaire, or choose another language.",
        ),
        "customer_field_unknown": translate(
            "Errors",
            "The mapping says “{field}” for the column {column}, which is no field of a customer. Nothing was stored. "
            "Possible: {fields}.",
        ),
        "customers_no_name": translate(
            "Errors",
            "No column of this file names the customers. Nothing was stored. "
            "Say “name” for one of its columns in a mapping: {columns}.",
        ),
        "customers_contacted": translate(
            "Errors",
            "Customers of import {batch} were called or interviewed since: {count}. The import was not taken back and "
            "no answer was touched. Take back or delete those interviews first, or keep the import.",
        ),
        "customers_travelled": translate(
            "Errors",
            "Customers of import {batch} left in a package: {count}. Another laptop may be calling them, so the import "
            "was not taken back and nothing was changed. Erase the people among them that must go.",
        ),
        "customers_used_elsewhere": translate(
            "Errors",
            "Customers of import {batch} belong to another campaign too: {count}. The import was not taken back and "
            "nothing was changed. Take the other campaign’s import back first, or keep this one.",
        ),
    }
