"""What is wrong with a row of a customer file, in words, and what to do about it."""

from scorefact_desktop.domain.texts import Translate

_LEFT_OUT = (
    "customer_text_too_long",
    "ends_before_start",
    "not_an_amount",
    "not_a_share",
    "not_a_size",
    "not_a_language",
    "not_an_email",
    "not_a_web_address",
    "not_a_registration_number",
)


def reasons(translate: Translate) -> dict[str, str]:
    """Why a row or a cell is a problem, by its code."""
    return {
        "customer_name_missing": translate("Import", "the row names no customer"),
        "customer_text_too_long": translate("Import", "the text has more than {limit} characters"),
        "customer_twice": translate("Import", "this customer already stands in line {first}"),
        "customer_like_another": translate("Import", "this may be the same customer as {other}"),
        "ends_before_start": translate("Import", "the contract ends before it was signed ({start})"),
        "not_a_notice": translate("Import", "this is not a period of notice"),
        "not_an_amount": translate("Import", "this is not an amount"),
        "not_a_share": translate("Import", "a share lies between 0 and 100 %"),
        "not_a_currency": translate("Import", "this is not a currency"),
        "not_a_size": translate("Import", "this is not a size"),
        "not_a_language": translate("Import", "this is not a language"),
        "not_an_email": translate("Import", "this is not an e-mail address"),
        "not_a_phone": translate("Import", "this is not a phone number"),
        "not_a_web_address": translate("Import", "this is not a web address"),
        "not_a_registration_number": translate("Import", "this is not a registration number"),
    }


def hints(translate: Translate) -> dict[str, str]:
    """What to do about it, by its code."""
    left_out = translate("Import", "The cell is left out, the customer is kept. Correct the cell and import again.")
    return {
        "customer_name_missing": translate("Import", "Give the row a name, or say in the mapping which column has it."),
        "customer_twice": translate("Import", "Both rows became one customer."),
        "customer_like_another": translate("Import", "Both were kept. If they are one, give them the same reference."),
        "not_a_notice": translate("Import", "Days, or a number with its unit: 90, 3 months."),
        "not_a_currency": translate("Import", "Three letters, such as EUR or SEK."),
        "not_a_phone": translate("Import", "Format the column as text in the spreadsheet, so that no digit is lost."),
        **dict.fromkeys(_LEFT_OUT, left_out),
    }
