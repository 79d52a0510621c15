"""The fields of what travels in packages, and their values, in words: what differs is decided by a person."""

from collections.abc import Mapping
from typing import Any

from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.translation import translate
from scorefact_desktop.views import wording
from scorefact_desktop.views.calls.words import language, outcome, role
from scorefact_desktop.views.interview.words import mode_words, status_words


def field_words(field: str, questionnaire: Questionnaire | None) -> str:
    """The name of a field: the short words of its question, else our own; a profile field by its name."""
    _, dot, code = field.partition(".")
    if not dot:
        return own_fields().get(field, field.replace("_", " "))
    question = questionnaire.by_code.get(code) if questionnaire else None
    return wording.text_of(question.short) if question else own_fields().get(code, code)


def own_fields() -> Mapping[str, str]:
    """The fields that are not of a questionnaire."""
    return {
        "appointment_at": translate("Exchange", "appointment"),
        "appointment_kind": translate("Exchange", "kind of appointment"),
        "appointment_note": translate("Exchange", "note to the appointment"),
        "campaign": translate("Exchange", "campaign"),
        "case": translate("Exchange", "case"),
        "contact": translate("Exchange", "contact"),
        "contract_end": translate("Exchange", "contract end"),
        "counts": translate("Exchange", "counts"),
        "country": translate("Exchange", "country"),
        "currency": translate("Exchange", "currency"),
        "customer": translate("Exchange", "customer"),
        "domain": translate("Exchange", "website"),
        "draw_number": translate("Exchange", "place in the draw"),
        "due_on": translate("Exchange", "by when"),
        "email": translate("Exchange", "e-mail"),
        "finished_at": translate("Exchange", "finished"),
        "held_on": translate("Exchange", "day"),
        "interviewer": translate("Exchange", "interviewer"),
        "language": translate("Exchange", "language"),
        "left_company": translate("Exchange", "has left the company"),
        "mode": translate("Exchange", "how it was held"),
        "name": translate("Exchange", "name"),
        "note": translate("Exchange", "note"),
        "notice_days": translate("Exchange", "notice in days"),
        "outcome": translate("Exchange", "where it stands"),
        "owner": translate("Exchange", "who does it"),
        "parent_group": translate("Exchange", "parent group"),
        "people": translate("Exchange", "who was there"),
        "phone": translate("Exchange", "phone"),
        "place": translate("Exchange", "place"),
        "position": translate("Exchange", "place in the list"),
        "recurring_share": translate("Exchange", "recurring share"),
        "reference": translate("Exchange", "customer number"),
        "referred_by": translate("Exchange", "named by"),
        "registration_number": translate("Exchange", "registration number"),
        "reminder_minutes": translate("Exchange", "reminder in minutes"),
        "role": translate("Exchange", "role"),
        "seconds": translate("Exchange", "seconds it took"),
        "sector": translate("Exchange", "sector"),
        "signing_date": translate("Exchange", "signing date"),
        "size": translate("Exchange", "size"),
        "solution": translate("Exchange", "solution"),
        "source_key": translate("Exchange", "number in the file"),
        "started_at": translate("Exchange", "begun"),
        "status": translate("Exchange", "status"),
        "text": translate("Exchange", "what was decided"),
        "theme": translate("Exchange", "theme"),
        "time_zone": translate("Exchange", "time zone"),
        "title": translate("Exchange", "title"),
        "value": translate("Exchange", "yearly contract value"),
        "vendor": translate("Exchange", "vendor"),
        "weight": translate("Exchange", "weight"),
        "workshop": translate("Exchange", "workshop"),
    }


def value_words(value: Any, field: str, questionnaire: Questionnaire | None) -> str:
    """A stored value in words; an answer is [missing, choices, number, words], a case stands at [result, 0/1, 0/1]."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool) or field == "left_company":
        return translate("Exchange", "yes") if value else translate("Exchange", "no")
    if field == "outcome" and isinstance(value, list):
        return outcome(value[0]) if value[0] else "–"
    if not (isinstance(value, list) and len(value) == 4 and isinstance(value[1], list)):
        return _plain(str(value), field)
    missing, choices, number, words = value
    if missing:
        return _missing()[missing]
    code = field.partition(".")[2]
    known = questionnaire.scale_of(code).choices if questionnaire and code in questionnaire.by_code else ()
    labels = {one.value: wording.text_of(one.text) for one in known}
    said = [labels.get(one, str(one)) for one in choices]
    return "; ".join([*said, *([] if number is None else [f"{number:g}"]), *([words] if words else [])])


def _plain(value: str, field: str) -> str:
    if field == "role":
        return role(value)
    if field == "language":
        return language(value)
    if field == "mode":
        return mode_words(value)
    if field == "status":
        return status_words(value)
    if field == "appointment_kind":
        return translate("Exchange", "firm") if value == "hard" else translate("Exchange", "about then")
    return value


def _missing() -> Mapping[str, str]:
    return {
        "dont_know": translate("Exchange", "don’t know"),
        "refused": translate("Exchange", "refused"),
        "not_applicable": translate("Exchange", "not applicable"),
        "not_asked": translate("Exchange", "not asked"),
        "routed_past": translate("Exchange", "not asked"),
    }
