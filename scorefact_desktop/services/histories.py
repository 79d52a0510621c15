"""The history as people read it: who changed what and when, and whether its chain and its signatures hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports import weighting_words
from scorefact_desktop.services.packages import trail
from scorefact_desktop.services.packages.trail import Cut
from scorefact_desktop.store import heads, history
from scorefact_desktop.store.history import HistoryEntry
from scorefact_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class History:
    """Entries, newest first (`body` None: erased with the person it was about), names of what they are about by
    subject, how many there are in all, the last one signed, and what is wrong with the chain."""

    entries: tuple[HistoryEntry, ...]
    names: Mapping[str, str]
    length: int
    signed: int | None
    cuts: tuple[Cut, ...]


def read(workspace: Workspace, *, subject: str | None = None, most: int = 300) -> History:
    """The history of the workspace, or of one `subject` such as interview:UID."""
    with workspace.reader() as connection:
        signed = heads.signed(connection, 1)
        entries = history.latest(connection, most, subject)
        return History(
            entries=entries,
            names=history.names_of(connection, {one.subject for one in entries if one.subject}),
            length=history.length(connection),
            signed=signed[-1][0] if signed else None,
            cuts=trail.check(connection),
        )


def sign(workspace: Workspace) -> bool:
    """Signs the end of the history with this device's key; False where nothing is new or nothing may be written."""
    if workspace.read_only:
        return False
    with workspace.transaction() as connection:
        return history.length(connection) > 0 and trail.sign(connection)


def action_words(action: str, translate: Translate) -> str:
    """What was done, in words; an action of another version of the program by its name."""
    words = {
        "anonymised": translate("History", "Campaign copied without people"),
        "anonymised_copy": translate("History", "Made as a copy without people"),
        "answer_corrected": translate("History", "Answer corrected"),
        "answers_exported": translate("History", "Answers exported to a file"),
        "benchmark_built": translate("History", "Benchmark release made"),
        "benchmark_group_chosen": translate("History", "Group to compare with chosen"),
        "benchmark_loaded": translate("History", "Benchmark release read"),
        "benchmark_synced": translate("History", "Benchmark synchronised"),
        "call_logged": translate("History", "Call stored"),
        "call_noted": translate("History", "Note to a call"),
        "call_rules_changed": translate("History", "Rules of the queue changed"),
        "call_undone": translate("History", "Call taken back"),
        "campaign_added": translate("History", "Campaign added"),
        "campaign_closed": translate("History", "Campaign closed"),
        "campaign_extended": translate("History", "Fieldwork extended"),
        "campaign_launched": translate("History", "Campaign launched"),
        "campaign_reopened": translate("History", "Campaign reopened"),
        "case_noted": translate("History", "Note to a case"),
        "cases_assigned": translate("History", "Cases shared out"),
        "conflict_solved": translate("History", "Conflict decided"),
        "contact_changed": translate("History", "Contact changed"),
        "contact_chosen": translate("History", "Another contact chosen"),
        "contribution_given": translate("History", "Contribution given to the benchmark"),
        "contribution_included": translate("History", "Contribution taken into the pool"),
        "contribution_left_out": translate("History", "Contribution left out of the pool"),
        "contribution_received": translate("History", "Contribution received"),
        "custom_questions_changed": translate("History", "Custom questions changed"),
        "customers_imported": translate("History", "Customers imported"),
        "data_handed_out": translate("History", "Data handed out"),
        "decision_noted": translate("History", "Decision noted"),
        "decision_withdrawn": translate("History", "Decision taken back"),
        "device_added": translate("History", "Device added"),
        "device_distrusted": translate("History", "Device no longer trusted"),
        "device_forgotten": translate("History", "Device forgotten"),
        "device_renamed": translate("History", "Device renamed"),
        "device_trusted": translate("History", "Device trusted"),
        "erased": translate("History", "Erased for good"),
        "identities_erased": translate("History", "Identities erased, time over"),
        "import_undone": translate("History", "Import taken back"),
        "interview_counts": translate("History", "Another interview counts"),
        "interview_finished": translate("History", "Interview ended"),
        "interview_started": translate("History", "Interview begun"),
        "interviewer_added": translate("History", "Interviewer added"),
        "interviewer_retired": translate("History", "Interviewer retired"),
        "issuer_trusted": translate("History", "Issuer of labels trusted"),
        "key_added": translate("History", "Key added"),
        "key_removed": translate("History", "Key removed"),
        "label_appealed": translate("History", "Label appealed"),
        "label_decided": translate("History", "Label decided"),
        "label_requested": translate("History", "Label requested"),
        "label_revoked": translate("History", "Label revoked"),
        "label_sealed": translate("History", "Label sealed"),
        "outcome_recorded": translate("History", "Observed outcome recorded"),
        "outcomes_imported": translate("History", "Observed outcomes imported"),
        "package_exported": translate("History", "Package made"),
        "package_merged": translate("History", "Package merged"),
        "passphrase_changed": translate("History", "Passphrase changed"),
        "protection_limit_set": translate("History", "Protection limit set"),
        "registration_received": translate("History", "Registration received"),
        "responses_imported": translate("History", "Responses imported"),
        "retention_set": translate("History", "Time to keep identities set"),
        "sample_drawn": translate("History", "Sample drawn"),
        "vendor_logo_kept": translate("History", "Logo of a vendor kept"),
        "vendor_logo_removed": translate("History", "Logo of a vendor removed"),
        "verbatim_released": translate("History", "Comment released"),
        "verbatim_translated": translate("History", "Comment translated"),
        "verbatim_withdrawn": translate("History", "Release of a comment taken back"),
        "weighting_chosen": translate("History", "Weighting chosen"),
        "workshop_added": translate("History", "Workshop added"),
        "workshop_changed": translate("History", "Workshop changed"),
        "workshop_names_erased": translate("History", "Names in a workshop erased"),
        "workshop_removed": translate("History", "Workshop removed"),
        "workspace_decrypted": translate("History", "Encryption removed"),
        "workspace_encrypted": translate("History", "Workspace encrypted"),
        "workspace_rekeyed": translate("History", "New key for the workspace"),
        "workspace_repaired": translate("History", "Workspace repaired"),
    }
    return words.get(action, action.replace("_", " "))


def body_words(body: dict[str, Any] | None, translate: Translate) -> str:
    """The particulars of an entry that tell a person something, on one line."""
    words = {
        "attempts": translate("History", "calls {value}"),
        "cases": translate("History", "cases {value}"),
        "changed": translate("History", "changed {value}"),
        "contacts": translate("History", "people {value}"),
        "erased": translate("History", "erased {value}"),
        "file": translate("History", "file {value}"),
        "interviews": translate("History", "interviews {value}"),
        "limit": translate("History", "limit {value}"),
        "months": translate("History", "months {value}"),
        "name": translate("History", "name {value}"),
        "note": translate("History", "note {value}"),
        "outcome": translate("History", "result {value}"),
        "reason": translate("History", "reason {value}"),
        "workshops": translate("History", "workshops {value}"),
    }
    changed = body.get("weighting") if body else None
    if isinstance(changed, str):
        return weighting_words.caption(changed, translate) or weighting_words.sentence(changed, translate)
    told = [
        phrase.format(value=_plain(body[name])) for name, phrase in words.items() if body and _tells(body.get(name))
    ]
    return ", ".join(told)


_LONGEST_WORD = 31  # longer ones without a space are ids and hashes


def _tells(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) > 0 and (len(value) <= _LONGEST_WORD or " " in value)
    return value not in (None, 0, [], {})


def _plain(value: Any) -> str:
    if isinstance(value, list):
        joint = " → " if any(isinstance(one, dict) for one in value) else ", "
        return joint.join(_plain(one) for one in value)
    if isinstance(value, dict):
        return (
            "(" + ", ".join(f"{name} {_plain(one)}" for name, one in value.items() if one not in (None, "", [])) + ")"
        )
    return str(value)
