"""The words of the Import page for what columns can be: roles, fields of customers, questions, readings."""

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording

IGNORED = "role:ignore"


def roles() -> dict[str, str]:
    """What a column of responses can be beside a question."""
    return {
        "ignore": translate("ImportRoles", "Leave out"),
        "response_id": translate("ImportRoles", "Response number"),
        "customer": translate("ImportRoles", "Customer name"),
        "contact": translate("ImportRoles", "Contact"),
        "date": translate("ImportRoles", "Interview date"),
        "language": translate("ImportRoles", "Language"),
        "weight": translate("ImportRoles", "Weight"),
        "solution": translate("ImportRoles", "Solution"),
        "size": translate("ImportRoles", "Size"),
        "sector": translate("ImportRoles", "Sector"),
        "country": translate("ImportRoles", "Country"),
        "group": translate("ImportRoles", "Parent group"),
        "signing_date": translate("ImportRoles", "Signing date"),
        "profile": translate("ImportRoles", "Profile field"),
    }


def customer_fields() -> dict[str, str]:
    """What a column of customers can be."""
    return {
        "ignore": translate("ImportRoles", "Leave out"),
        "name": translate("ImportRoles", "Customer name"),
        "reference": translate("ImportRoles", "Customer number"),
        "registration_number": translate("ImportRoles", "Registration number"),
        "size": translate("ImportRoles", "Size"),
        "sector": translate("ImportRoles", "Sector"),
        "country": translate("ImportRoles", "Country"),
        "group": translate("ImportRoles", "Parent group"),
        "solution": translate("ImportRoles", "Solution"),
        "signing_date": translate("ImportRoles", "Signing date"),
        "contract_end": translate("ImportRoles", "Contract end"),
        "notice": translate("ImportRoles", "Notice"),
        "value": translate("ImportRoles", "Yearly contract value"),
        "currency": translate("ImportRoles", "Currency"),
        "recurring_share": translate("ImportRoles", "Recurring share"),
        "website": translate("ImportRoles", "Website"),
        "contact_name": translate("ImportRoles", "Contact: name"),
        "contact_first_name": translate("ImportRoles", "Contact: first name"),
        "contact_last_name": translate("ImportRoles", "Contact: last name"),
        "contact_role": translate("ImportRoles", "Contact: role"),
        "contact_email": translate("ImportRoles", "Contact: e-mail"),
        "contact_phone": translate("ImportRoles", "Contact: phone"),
        "contact_language": translate("ImportRoles", "Contact: language"),
    }


def targets(questionnaire: Questionnaire | None, *, customers: bool = False) -> dict[str, str]:
    """Everything a column can go to, in words, by key."""
    out = {f"role:{name}": words for name, words in (customer_fields() if customers else roles()).items()}
    if questionnaire is not None and not customers:
        for question in questionnaire.questions:
            out[f"question:{question.code}"] = f"{question.code} · {wording.text_of(question.short)}"
    return out


def matched(how: str) -> str:
    """How a column came to its target."""
    return {
        "code": translate("ImportMatches", "code"),
        "text": translate("ImportMatches", "text"),
        "likeness": translate("ImportMatches", "likeness, check"),
        "remembered": translate("ImportMatches", "remembered"),
        "chosen": translate("ImportMatches", "your choice"),
        "heading": translate("ImportMatches", "heading"),
        "new": translate("ImportMatches", "new column"),
    }.get(how, "")


def missing_kinds() -> dict[str, str]:
    """What a value that is no answer can mean."""
    return {
        "missing:dont_know": translate("ImportMeanings", "Don’t know"),
        "missing:refused": translate("ImportMeanings", "Refused"),
        "missing:not_applicable": translate("ImportMeanings", "Not applicable"),
        "missing:not_asked": translate("ImportMeanings", "Not asked"),
        "missing:missing": translate("ImportMeanings", "Left blank"),
    }


def delimiters() -> dict[str, str]:
    """The marks between cells."""
    return {
        ",": translate("ImportReading", "comma ,"),
        ";": translate("ImportReading", "semicolon ;"),
        "\t": translate("ImportReading", "tab"),
        "|": translate("ImportReading", "bar |"),
    }


def date_orders() -> dict[str, str]:
    """The orders of day and month."""
    return {
        "dmy": translate("ImportReading", "day first, 31/12"),
        "mdy": translate("ImportReading", "month first, 12/31"),
    }


def decimals() -> dict[str, str]:
    """The marks before decimals."""
    return {".": translate("ImportReading", "point, 1.5"), ",": translate("ImportReading", "comma, 1,5")}


def encodings() -> dict[str, str]:
    """The text encodings that can be chosen; their names are the same everywhere."""
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8 (BOM)",
        "cp1252": "Windows 1252",
        "iso-8859-15": "ISO 8859-15",
        "mac-roman": "Mac Roman",
        "cp850": "DOS 850",
        "utf-16": "UTF-16",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
    }
