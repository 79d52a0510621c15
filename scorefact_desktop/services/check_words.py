"""What a check found, in words: what is wrong, and what can be done about it."""

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.services.checking import NOTICES, Finding, Report


def explained(finding: Finding, translate: Translate) -> str:
    """One finding in the language of `translate`."""
    if "subject" in finding.facts:
        subject = _subjects(translate).get(str(finding.facts["subject"]), str(finding.facts["subject"]))
        return _rows(translate)[finding.code].format(**{**finding.facts, "subject": subject})
    words = {**_file(translate), **_interviews(translate), **_beside(translate)}
    return words[finding.code].format(**finding.facts)


def is_notice(finding: Finding) -> bool:
    """True for what is told and leaves the workspace sound."""
    return finding.code in NOTICES


def verdict(report: Report, translate: Translate) -> str:
    """The result of a check in a sentence."""
    if not report.sound:
        return translate("Check", "Not everything is as it was saved: %n finding(s).", None, len(report.findings))
    return translate(
        "Check",
        "Sound: %n interview(s), their answers and the history are as they were saved.",
        None,
        report.interviews,
    )


def advice(report: Report, translate: Translate) -> str:
    """What to do next; empty where there is nothing to do."""
    if report.sound:
        return ""
    if all(one.repairable for one in report.findings if not is_notice(one)):
        return translate(
            "Check",
            "Only derived data is wrong: a repair makes it anew from the answers, which are as they were saved.",
        )
    return translate(
        "Check",
        "Keep this file. Restore the newest backup as a new workspace beside it, compare, and enter again what is "
        "missing there. A repair changes nothing that people entered.",
    )


def _file(translate: Translate) -> dict[str, str]:
    return {
        "file_damaged": translate("Check", "The file is damaged and cannot be opened."),
        "pages_damaged": translate("Check", "Pages of the file are damaged ({count} messages; the first: {first})."),
        "index_damaged": translate(
            "Check", "An index does not fit its table ({count} messages; the first: {first}). It can be made anew."
        ),
        "reference_broken": translate("Check", "{count} rows of the table {table} name another row that is not there."),
        "structure_differs": translate(
            "Check", "{name} is not built as this version of the program builds it: another program changed it."
        ),
        "unreadable": translate("Check", "A part of the file could not be read ({check}: {reason})."),
        "hash_differs": translate("Check", "{name} does not fit the hash it was stored with: it was changed."),
        "history_broken": translate(
            "Check", "The history is broken at entry {id}: it was changed, or entries before it are missing."
        ),
        "history_signature_wrong": translate(
            "Check", "A signature does not fit the history (entry {id}): it was cut short or written anew."
        ),
    }


def _interviews(translate: Translate) -> dict[str, str]:
    return {
        "questionnaire_unreadable": translate(
            "Check", "The questionnaire of {campaign} cannot be read, so its interviews could not be checked."
        ),
        "answers_changed": translate(
            "Check", "Interview {id} of {campaign}: answers differ from those that were saved ({questions})."
        ),
        "interview_changed": translate(
            "Check", "Interview {id} of {campaign}: words, numbers or details are not those that were saved."
        ),
        "packed_differs": translate(
            "Check", "Interview {id} of {campaign}: the packed answers do not fit the answers. They can be made anew."
        ),
        "decision_broken": translate(
            "Check", "The label decision of {campaign} cannot be computed again: what it rests on was changed."
        ),
        "decision_differs": translate(
            "Check", "The label decision of {campaign} comes out otherwise today ({rules}). The stored one stands."
        ),
    }


def _rows(translate: Translate) -> dict[str, str]:
    return {
        "row_changed": translate("Check", "{subject} {id} is not what was saved."),
        "row_lost": translate("Check", "{subject} {id} was saved and is not there any more."),
        "row_unknown": translate("Check", "{subject} {id} was not saved by this program, or its digest is lost."),
    }


def _subjects(translate: Translate) -> dict[str, str]:
    return {
        "interview": translate("Check", "Interview"),
        "case": translate("Check", "Case"),
        "customer": translate("Check", "Customer"),
        "campaign": translate("Check", "Campaign"),
        "questionnaire": translate("Check", "Questionnaire"),
        "decision": translate("Check", "Decision"),
        "label": translate("Check", "Label"),
        "benchmark": translate("Check", "Benchmark"),
    }


def _beside(translate: Translate) -> dict[str, str]:
    return {
        "keys_unusable": translate(
            "Check",
            "The key file beside the workspace cannot be used: put back the one that lies beside a backup before "
            "closing.",
        ),
        "backup_missing": translate("Check", "There is no backup in {folder} yet."),
        "backup_old": translate("Check", "The newest backup is of {date}."),
    }
