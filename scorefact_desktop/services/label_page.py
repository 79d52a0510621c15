"""The issuer's verification page, written with the texts of the three languages inside."""

from collections.abc import Callable, Iterable
from pathlib import Path

from scorefact_desktop.assets import asset
from scorefact_desktop.domain.texts import LANGUAGES, Translate
from scorefact_desktop.label.issuer import Issuer
from scorefact_desktop.label.page import page
from scorefact_desktop.services.files import written_whole
from scorefact_desktop.services.label_verdicts import sentence, word

_PARTS = ("page.html", "page.css", "page.js")
_STATUSES = ("valid", "offline", "specimen", "expired", "revoked", "unknown_issuer", "altered")
_NAMES = {"en": "English", "fr": "Français", "sv": "Svenska"}


def write_page(issuer: Issuer, lists: Iterable[bytes], path: Path, translate_for: Callable[[str], Translate]) -> None:
    """Writes the page of an issuer with its lists of revocations to `path`, whole.

    Raises UserError missing_translation, file_disk_full, file_not_written.
    """
    parts = {name: asset("resources", "label", name).read_text(encoding="utf-8") for name in _PARTS}
    texts = {language: texts_of(translate_for(language)) for language in LANGUAGES}
    made = page(parts, issuer, lists, _NAMES, texts)
    with written_whole(path) as temporary:
        temporary.write_text(made, encoding="utf-8")


def texts_of(translate: Translate) -> dict[str, str]:
    """Every text of the page in one language; what stands in braces is filled in by the page."""
    texts = {
        "title": translate("Label page", "Verify a label"),
        "entry-name": translate("Label page", "Text of the code"),
        "check": translate("Label page", "Verify"),
        "privacy": translate(
            "Label page", "The code is verified on this device. Nothing is sent, and nothing is loaded."
        ),
        "list": translate("Label page", "List of revoked labels of {day}."),
        "base": translate("Label page", "n = {n}"),
        "range": translate("Label page", "{low} to {high}", "an interval"),
        "between": translate("Label page", "{begin} to {end}", "two dates"),
        "of": translate("Label page", "{some} of {all}", "a count"),
        "satisfied": translate("Label", "satisfied customers"),
        "no_crisis": translate("Label", "customers without a crisis in 12 months"),
        "nps": translate("Label", "NPS®, recommendation"),
        "stay": translate("Label", "intend to stay 3 years"),
        "right_choice": translate("Label", "would choose this vendor again"),
        "mode_phone": translate("Label", "by telephone"),
        "mode_web": translate("Label", "on the web"),
        "mode_imported": translate("Label", "in another tool"),
        "mode_workshop": translate("Label", "in a workshop"),
        "drawn_random": translate("Label page", "{count}, at random"),
        "drawn_otherwise": translate("Label page", "{count}, selected"),
        "fee_text": translate("Label page", "Paid by the vendor, whatever the result"),
        "fact_number": translate("Label page", "Number"),
        "fact_campaign": translate("Label page", "Campaign"),
        "fact_validity": translate("Label page", "Valid"),
        "fact_issued_by": translate("Label page", "Issued by"),
        "fact_answered": translate("Label page", "Customers who answered"),
        "fact_supplied_by": translate("Label page", "List of customers supplied by"),
        "fact_checked_by": translate("Label page", "List checked"),
        "fact_drawn": translate("Label page", "Customers drawn"),
        "fact_held": translate("Label page", "Interviews"),
        "fact_fieldwork": translate("Label page", "Fieldwork"),
        "fact_extensions": translate("Label page", "Extensions of fieldwork"),
        "fact_rules": translate("Label page", "Rules fulfilled"),
        "fact_rule_set": translate("Label page", "Rule set"),
        "fact_fee": translate("Label page", "Fee"),
        "fact_complaints": translate("Label page", "Complaints"),
    }
    for status in _STATUSES:
        texts[f"status_{status}"] = word(status, translate)
        texts[f"sentence_{status}"] = sentence(status, translate)
    return texts
