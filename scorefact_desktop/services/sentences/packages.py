"""Sentences about packages, devices, conflicts and the duties towards respondents."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {**_files(translate), **_contents(translate), **_devices(translate), **_privacy(translate)}


def _files(translate: Translate) -> dict[str, str]:
    return {
        "package_not_ours": translate(
            "Errors", "{file} is not a ScoreFact package. Nothing was merged. Choose a file ending in .sfpkg."
        ),
        "package_not_for_us": translate(
            "Errors",
            "{file} was made for other devices and cannot be read here. Nothing was merged. Give its sender this "
            "device’s card and ask for a package made for it.",
        ),
        "package_damaged": translate(
            "Errors", "{file} is damaged or incomplete. Nothing was merged. Copy it again from where it comes from."
        ),
        "package_forged": translate(
            "Errors",
            "The signature of {file} does not hold: somebody changed it. Nothing was merged. Ask its sender for "
            "another one.",
        ),
        "package_newer": translate(
            "Errors",
            "{file} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up "
            "to {supported}). Nothing was merged. Update the program.",
        ),
        "package_too_large": translate(
            "Errors",
            "The package would be larger than {limit} MB. Nothing was merged or written. Share fewer cases at a time.",
        ),
        "package_unsound": translate(
            "Errors",
            "The package contradicts itself or this workspace (at {where}). Nothing was merged. Ask its sender for "
            "another one.",
        ),
    }


def _contents(translate: Translate) -> dict[str, str]:
    return {
        "package_incomplete": translate(
            "Errors",
            "The package refers to something that is in neither the package nor this workspace ({what}). Nothing was "
            "merged. Ask its sender to share identity as well.",
        ),
        "package_other_campaign": translate(
            "Errors",
            "This workspace has a campaign {campaign} of its own, made apart from that of the package. Nothing was "
            "merged. Merge into the workspace where the campaign came from.",
        ),
        "package_empty": translate(
            "Errors", "There is nothing of {campaign} to share yet. No package was made. Choose other contents."
        ),
        "no_cases_to_assign": translate(
            "Errors",
            "{interviewer} has no cases in {campaign}. No package was made. Share out the cases first.",
        ),
        "interview_divided": translate(
            "Errors",
            "Two laptops differ about this interview. Nothing was changed. Decide between them first, under Exchange.",
        ),
        "conflict_unknown": translate(
            "Errors", "There is nothing to decide about {what}. Nothing was changed. Look at the list of conflicts."
        ),
        "revision_unknown": translate(
            "Errors", "{revision} is not one of the states to choose from. Nothing was changed. Look at the list."
        ),
        "conflict_field_unknown": translate(
            "Errors", "None of the states has a field {field}. Nothing was changed. Look at the list of differences."
        ),
    }


def _devices(translate: Translate) -> dict[str, str]:
    return {
        "recipient_missing": translate(
            "Errors", "It is not said who the package is for. No package was made. Choose at least one device."
        ),
        "device_unknown": translate(
            "Errors",
            "There is no device {device} here (known: {known}). Nothing was changed. Add its card, or check the name.",
        ),
        "device_ambiguous": translate(
            "Errors", "Several devices are called {device}. Nothing was changed. Give the fingerprint of the one meant."
        ),
        "device_unknown_signer": translate(
            "Errors",
            "The package comes from a device that is not known here: {device}, fingerprint {fingerprint}. Nothing was "
            "merged. Compare the fingerprint with its owner by telephone; if it is the same, trust the device.",
        ),
        "device_not_trusted": translate(
            "Errors",
            "{device} is not trusted yet. Nothing was changed. Compare its fingerprint {fingerprint} with its owner by "
            "telephone; if it is the same, trust the device.",
        ),
        "fingerprint_differs": translate(
            "Errors",
            "That is not the fingerprint of {device}, which is {fingerprint}. Nothing was changed. Do not trust this "
            "device before its owner reads you the same digits.",
        ),
        "device_card_unreadable": translate(
            "Errors", "This is not a device card. Nothing was changed. Ask for a file ending in .sfdevice."
        ),
        "device_is_own": translate(
            "Errors", "{device} is this device. Nothing was changed. Only other devices can be forgotten."
        ),
        "device_name_missing": translate("Errors", "A device needs a name. Nothing was changed. Write one."),
    }


def _privacy(translate: Translate) -> dict[str, str]:
    return {
        "respondent_unknown": translate(
            "Errors",
            "Nobody called {respondent} is in this workspace. Nothing was changed. Look for a part of the name, the "
            "address or the number.",
        ),
        "respondent_ambiguous": translate(
            "Errors",
            "{respondent} may be several people: {found}. Nothing was changed. Give the id of the one meant.",
        ),
        "retention_invalid": translate(
            "Errors", "Identities are kept from 1 to {longest} months. Nothing was changed. Give another number."
        ),
        "retention_not_due": translate(
            "Errors",
            "The time to keep the identities of {campaign} is not over, or none are left. Nothing was erased.",
        ),
        "copy_too_small": translate(
            "Errors",
            "{campaign} has fewer than {limit} interviews, in which everybody could be found again. No copy was made. "
            "Wait until there are more.",
        ),
    }
