"""Sentences for calls: outcomes, appointments, contacts, sampling and assignment."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "call_rule_wrong": translate(
            "Errors", "The rule “{rule}” of the call queue cannot be {value}. The rules stay as they were."
        ),
        "outcome_unknown": translate(
            "Errors", "“{outcome}” is no result of a call. Nothing was stored. Possible: {known}."
        ),
        "appointment_missing": translate(
            "Errors", "An appointment needs a date and a time. Nothing was stored. Say when to call."
        ),
        "appointment_skipped": translate(
            "Errors",
            "On {date} the clocks go forward there, so {time} does not exist. Nothing was stored. "
            "Take {next}, or another time.",
        ),
        "appointment_past": translate(
            "Errors",
            "{time} is past: it is {now} there now. Nothing was stored. Take a later time, in the contact’s own time.",
        ),
        "appointment_far": translate(
            "Errors", "{time} is more than a year ahead. Nothing was stored. Take an earlier date."
        ),
        "appointment_unreadable": translate(
            "Errors", "“{text}” is no date and time. Nothing was stored. Write it as 2026-11-24 14:30."
        ),
        "reminder_wrong": translate(
            "Errors", "A reminder comes 0 to {limit} minutes before the appointment. Nothing was stored."
        ),
        "referral_missing": translate(
            "Errors", "Nobody was named to call instead. Nothing was stored. Name the other contact."
        ),
        "nothing_to_undo": translate("Errors", "This case has no call to take back. Nothing was changed."),
        "note_too_long": translate(
            "Errors", "The note has more than {limit} characters, so it was not stored. Shorten it."
        ),
        "contact_unknown": translate(
            "Errors", "This customer has no contact {contact}. Nothing was stored. Choose one of its contacts."
        ),
        "contact_name_missing": translate(
            "Errors", "The contact has no name. Nothing was stored. Write at least a name or a function."
        ),
        "contact_exists": translate(
            "Errors", "{contact} is a contact of this customer already. Nothing was added. Choose that contact."
        ),
        "contact_text_too_long": translate(
            "Errors", "A name, number or address has more than {limit} characters. Nothing was stored. Shorten it."
        ),
        "phone_wrong": translate(
            "Errors",
            "“{phone}” is no telephone number of the country {country}. Nothing was stored. "
            "Write it with the country code, such as +46 8 465 004 12.",
        ),
        "role_unknown": translate("Errors", "“{role}” is no role. Nothing was stored. Possible: {known}."),
        "contact_language_unknown": translate(
            "Errors", "The questionnaire is not asked in “{language}”. Nothing was stored. Possible: {known}."
        ),
        "time_zone_unknown": translate(
            "Errors", "“{time_zone}” is no time zone. Nothing was stored. Write it as Europe/Paris."
        ),
        "too_few_digits": translate("Errors", "To find who calls back, type at least {least} digits of the number."),
        "customer_to_call_unknown": translate(
            "Errors",
            "Nobody drawn into {campaign} is called “{customer}”. Nothing was changed. "
            "Use the name or the reference of the customer file.",
        ),
        "customer_to_call_ambiguous": translate(
            "Errors",
            "{count} customers drawn into {campaign} are called “{customer}”. Nothing was changed. "
            "Use the reference of the customer file.",
        ),
        "interviewer_unknown": translate(
            "Errors", "No interviewer is called “{interviewer}”. Nothing was changed. Known: {known}."
        ),
        "interviewer_name": translate(
            "Errors", "An interviewer’s name has 1 to {limit} characters. Nothing was changed."
        ),
        "nobody_to_assign_to": translate(
            "Errors", "There is no active interviewer, so no case was assigned. Add an interviewer first."
        ),
        "plan_no_customers": translate(
            "Errors", "{vendor} has no customers yet, so no sample can be drawn. Import the customer list first."
        ),
        "plan_called": translate(
            "Errors",
            "{count} customers of {campaign} were called or interviewed already, so the sample stays as it was drawn.",
        ),
        "plan_frozen": translate(
            "Errors", "The sample of {campaign} was frozen at the launch. Nothing was changed, and no draw was made."
        ),
        "extension_reason": translate(
            "Errors", "An extension of fieldwork needs a reason, which is kept with it. Nothing was changed. Say why."
        ),
        "extension_empty": translate(
            "Errors",
            "Nothing would be extended in {campaign}. Nothing was changed. Give a later closing date, more customers, "
            "or both.",
        ),
        "plan_size": translate(
            "Errors", "A sample of {size} cannot be drawn from {eligible} eligible customers. Nothing was changed."
        ),
        "plan_field_unknown": translate(
            "Errors", "Strata cannot be made of “{field}”. Nothing was changed. Possible: {known}."
        ),
        "plan_method_unknown": translate(
            "Errors", "“{method}” is no way to draw a sample. Nothing was changed. Possible: {known}."
        ),
    }
