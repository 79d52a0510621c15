"""What would be missing after a backup is restored, in words: for the command line and the window."""

from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.services.restoring import Missing


def missing_words(missing: Missing, translate: Translate, since: str = "") -> str:
    """A sentence for whoever decides whether to go back to a backup; `since` is its time in words."""
    since = since or missing.since.astimezone().strftime("%Y-%m-%d %H:%M")
    if missing.interviews is None or missing.changed is None:
        return translate(
            "Backups",
            "The file cannot be read far enough to tell what the backup lacks: everything entered after {since}.",
        ).format(since=since)
    if not missing.interviews and not missing.changed:
        return translate("Backups", "No interview is missing or different in the backup of {since}.").format(
            since=since
        )
    parts = []
    if missing.interviews:
        parts.append(translate("Backups", "%n interview(s) missing", None, missing.interviews))
    if missing.changed:
        parts.append(translate("Backups", "%n interview(s) in an earlier state", None, missing.changed))
    return translate("Backups", "In the backup of {since}: {parts}.").format(since=since, parts=", ".join(parts))
