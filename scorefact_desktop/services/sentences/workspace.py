"""Sentences about workspaces, campaigns, customers and interviews."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {**_files(translate), **_campaigns(translate), **_interviews(translate)}


def _files(translate: Translate) -> dict[str, str]:
    return {
        "workspace_missing": translate(
            "Errors",
            "There is no workspace at {path}. Nothing was changed. Check the path, or make a new workspace.",
        ),
        "workspace_exists": translate(
            "Errors",
            "{path} exists already and was left as it is. Open it, or choose another name.",
        ),
        "workspace_folder_missing": translate(
            "Errors",
            "The folder {path} does not exist. Nothing was changed. Make the folder first, or choose another one.",
        ),
        "workspace_name_too_long": translate(
            "Errors",
            "The name {path} is longer than this drive allows. Nothing was changed. Choose a shorter name.",
        ),
        "workspace_not_ours": translate(
            "Errors",
            "{path} is not a ScoreFact workspace. It was left as it is. Choose a file ending in .scorefact.",
        ),
        "workspace_newer": translate(
            "Errors",
            "{path} was made by a newer version of ScoreFact Desktop (format {version}; this program knows formats up "
            "to {supported}). It was left as it is. Update the program to open it.",
        ),
        "workspace_older": translate(
            "Errors",
            "{path} has an older format ({version}) and can only be read after an update to format {supported}. "
            "Nothing was changed. Open it once for writing, which updates it.",
        ),
        "workspace_locked": translate(
            "Errors",
            "{path} is open in another program: {program}, {person} on {machine}, since {since}. Nothing was changed. "
            "Close it there first.",
        ),
        "workspace_damaged": translate(
            "Errors",
            "{path} is damaged. It was left as it is. Keep the file, and continue with your newest backup.",
        ),
        "workspace_unreadable": translate(
            "Errors",
            "You may not read {path}. Nothing was changed. Ask its owner for the right to read it.",
        ),
        "workspace_read_only": translate(
            "Errors",
            "{path} cannot be written to: the file or its folder is read-only. Nothing was changed. Copy the workspace "
            "to a folder of your own, or ask for the right to write.",
        ),
        "workspace_closed": translate(
            "Errors",
            "{path} was closed before that was done. What had been saved is safe. Open it again and repeat what is "
            "missing.",
        ),
        "workspace_disk_full": translate(
            "Errors",
            "The disk is full. What was saved before is safe in {path}; the last change was not saved. Free some space "
            "and try again.",
        ),
        "workspace_disk_error": translate(
            "Errors",
            "The disk did not read or write {path} properly. What was saved before is kept; the last change was not "
            "saved. Check that the drive is still connected.",
        ),
        "workspace_busy": translate(
            "Errors",
            "Another program is busy with {path}. The last change was not saved. Wait a moment and try again.",
        ),
        "workspace_key_needed": translate(
            "Errors",
            "{path} cannot be read: it is encrypted, or damaged. It was left as it is. An encrypted workspace needs "
            "its key file (.scorefact-keys) beside it and its passphrase.",
        ),
        "workspace_key_wrong": translate(
            "Errors",
            "This key does not open {path}, or the file is damaged. It was left as it is. Check the passphrase and the "
            "key file.",
        ),
        "workspace_not_encrypted": translate(
            "Errors",
            "{path} is not encrypted, though a key was given. It was left as it is. Make sure that it is the file you "
            "mean, then open it without a key.",
        ),
    }


def _campaigns(translate: Translate) -> dict[str, str]:
    return {
        "campaign_unknown": translate(
            "Errors",
            "There is no campaign {campaign} in this workspace. Nothing was changed. The nearest are: {near}.",
        ),
        "campaign_none": translate(
            "Errors",
            "There is no campaign {campaign}: this workspace has no campaigns yet. Add one first.",
        ),
        "campaign_exists": translate(
            "Errors",
            "The campaign {campaign} exists already and was left as it is. Choose another vendor or year.",
        ),
        "campaign_year_invalid": translate(
            "Errors",
            "{year} cannot be the year of a campaign. Nothing was added. Give a year from {first} to {last}.",
        ),
        "campaign_size_invalid": translate(
            "Errors",
            "Population and sample must be from 1 to {largest}. Nothing was added. Correct them and try again.",
        ),
        "sample_exceeds_population": translate(
            "Errors",
            "The sample ({sample}) cannot be larger than the population ({population}). Nothing was added. Correct one "
            "of them and try again.",
        ),
        "campaign_not_preparing": translate(
            "Errors",
            "The campaign {campaign} was launched before. Nothing was changed.",
        ),
        "campaign_not_open": translate(
            "Errors",
            "The campaign {campaign} is not open for fieldwork. Nothing was changed. Launch it, or reopen it if it was "
            "closed.",
        ),
        "campaign_not_closed": translate(
            "Errors",
            "The campaign {campaign} is not closed, so it cannot be reopened. Nothing was changed.",
        ),
        "campaign_closed": translate(
            "Errors",
            "The campaign {campaign} is closed. Nothing was changed. Reopen it first.",
        ),
        "campaign_frozen": translate(
            "Errors",
            "The sample of {campaign} was frozen when the campaign was launched for the label. Nothing was changed.",
        ),
        "closing_date_missing": translate(
            "Errors",
            "A label campaign needs a closing date, which is fixed at the launch. {campaign} was not launched. Give a "
            "closing date.",
        ),
        "closing_date_early": translate(
            "Errors",
            "{date} is too early for the closing of {campaign}. Nothing was changed. Choose a date after the launch.",
        ),
        "population_missing": translate(
            "Errors",
            "A label campaign needs the size of its population. {campaign} was not launched. Give the number of "
            "eligible customers first.",
        ),
        "rules_unknown": translate(
            "Errors",
            "There is no rule set {rules}. Nothing was changed. Known rule sets: {known}.",
        ),
        "vendor_unknown": translate(
            "Errors",
            "There is no vendor {vendor} in this workspace. Nothing was changed. Check the name.",
        ),
        "vendor_name_unusable": translate(
            "Errors",
            "“{vendor}” holds no letter from A to Z and no digit to name a campaign by. Nothing was added. Write the "
            "name in Latin letters.",
        ),
        "vendor_name_too_long": translate(
            "Errors",
            "The name of a vendor or solution has at most {longest} characters. Nothing was added. Give a shorter one.",
        ),
        "solution_name_missing": translate(
            "Errors",
            "A solution needs a name. Nothing was added. Leave the solution out, or give its name.",
        ),
        "vendor_type_differs": translate(
            "Errors",
            "{vendor} is already known as another type of vendor ({type}). Nothing was added. Leave the type out, or "
            "check the vendor.",
        ),
        "questionnaire_differs": translate(
            "Errors",
            "This workspace already has another questionnaire called {questionnaire}, version {version}. Nothing was "
            "added. Give the changed questionnaire a new version.",
        ),
        "customer_exists": translate(
            "Errors",
            "There is already a customer with the reference {reference} ({customer}). Nothing was added. Correct the "
            "reference or leave the customer out.",
        ),
        "case_exists": translate(
            "Errors",
            "A customer can have only one case in {campaign}. Nothing was added. Leave out those who have one.",
        ),
    }


def _interviews(translate: Translate) -> dict[str, str]:
    return {
        "case_unknown": translate(
            "Errors",
            "There is no case {case} in this workspace. Nothing was changed. Choose one from the list of calls.",
        ),
        "interview_unknown": translate(
            "Errors",
            "There is no interview {interview} in this workspace. Nothing was changed.",
        ),
        "interview_finished": translate(
            "Errors",
            "The interview {interview} is finished. Nothing was changed. Correct its answers with a reason instead.",
        ),
        "question_unknown": translate(
            "Errors",
            "The questionnaire of this campaign has no question {question}. Nothing was changed.",
        ),
        "answer_outside_scale": translate(
            "Errors",
            "{value} is not an answer to {question}. It was not saved. Give one of the answers on its scale.",
        ),
        "reason_missing": translate(
            "Errors",
            "A correction needs a reason. Nothing was changed. Say why the answer is corrected.",
        ),
    }
