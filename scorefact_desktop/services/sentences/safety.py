"""Sentences about backups, restoring and checking."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {
        "backup_disk_full": translate(
            "Errors",
            "There is no room for a backup in {path}. The workspace and earlier backups are untouched. Make room on "
            "that drive; the next backup is made by itself.",
        ),
        "backup_not_written": translate(
            "Errors",
            "No backup could be written in {path} ({reason}). The workspace and earlier backups are untouched. Check "
            "that you may write in that folder.",
        ),
        "backup_second_missing": translate(
            "Errors",
            "The second place for backups, {path}, cannot be reached. The backup beside the workspace was made. "
            "Connect the drive, or choose another second place in the settings.",
        ),
        "backup_not_sound": translate(
            "Errors",
            "The backup {path} is not sound. It was left as it is and is not used. Check the workspace, and take an "
            "earlier backup if you need one.",
        ),
        "backup_key_needed": translate(
            "Errors",
            "The backup {path} is encrypted with another key. It was left as it is. Restore it as a new workspace and "
            "open that with the passphrase it had.",
        ),
        "backup_without_keys": translate(
            "Errors",
            "The backup {path} is encrypted and its key file {keys} is not beside it. Nothing was restored. Put the "
            "key file back, or take another backup.",
        ),
        "backup_missing": translate(
            "Errors",
            "There is no backup at {path}. Nothing was restored. Choose one from the list of backups.",
        ),
        "backup_none": translate(
            "Errors",
            "There is no backup of {path} that could be restored. The file was left as it is. Look for a backup in "
            "another place, such as a memory stick.",
        ),
        "restore_disk_full": translate(
            "Errors",
            "There is no room to restore to {path}. Nothing was replaced; the backup is untouched. Make room, or "
            "restore to another drive.",
        ),
        "restore_not_written": translate(
            "Errors",
            "The backup could not be restored to {path} ({reason}). Nothing was replaced; the backup is untouched. "
            "Restore to a folder where you may write.",
        ),
        "rows_changed": translate(
            "Errors",
            "What is stored of {campaign} is not what was saved: {changed} records have changed on the disk. Nothing "
            "was written. Check the workspace in the settings, and restore a backup if needed.",
        ),
    }
