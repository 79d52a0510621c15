"""Sentences about passphrases, key files and encrypted workspaces."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {**_opening(translate), **_files(translate), **_changing(translate), **_rewriting(translate)}


def _opening(translate: Translate) -> dict[str, str]:
    return {
        "passphrase_needed": translate(
            "Errors",
            "{path} is encrypted and opens with its passphrase. Nothing was changed. Type the passphrase in the "
            "window; for a command, put it in a file for --passphrase-file, or in SCOREFACT_PASSPHRASE.",
        ),
        "passphrase_wrong": translate(
            "Errors",
            "This passphrase does not open {path}. Nothing was changed. Check capitals and the keyboard’s language, or "
            "use the recovery key.",
        ),
        "passphrase_missing": translate(
            "Errors",
            "A new workspace is encrypted with a passphrase, and none was given. Nothing was made. Give one with "
            "--passphrase-file or SCOREFACT_PASSPHRASE, or say --plain for a workspace that anybody can read.",
        ),
        "passphrase_new_missing": translate(
            "Errors",
            "The new passphrase is missing. Nothing was changed. Put it in a file and name the file with "
            "--new-passphrase-file.",
        ),
        "passphrase_unequal": translate(
            "Errors", "The two passphrases are not the same. Nothing was changed. Type the same one twice."
        ),
        "passphrase_file_unreadable": translate(
            "Errors",
            "There is no passphrase to be read in {path}. Nothing was changed. Write it in the first line of a text "
            "file.",
        ),
        "passphrase_short": translate(
            "Errors",
            "A passphrase has at least {least} characters. Nothing was changed. Take several words that do not belong "
            "together.",
        ),
        "passphrase_long": translate(
            "Errors", "A passphrase has at most {most} characters. Nothing was changed. Take a shorter one."
        ),
        "recovery_length": translate(
            "Errors",
            "A recovery key has {wanted} letters and digits; {count} were given. Nothing was changed. Type all eight "
            "groups from the sheet.",
        ),
        "recovery_mistyped": translate(
            "Errors",
            "There is a mistake in group {group} of the recovery key. Nothing was changed. Compare that group with the "
            "sheet.",
        ),
        "recovery_wrong": translate(
            "Errors",
            "This recovery key is typed correctly but does not open {path}. Nothing was changed. It may belong to "
            "another workspace, or have been replaced.",
        ),
        "keyring_missing": translate(
            "Errors",
            "This computer has no keyring that the program can use. Nothing was changed. Use the passphrase or the "
            "recovery key.",
        ),
        "keyring_empty": translate(
            "Errors",
            "The keyring of this computer does not open {path}. Nothing was changed. Use the passphrase or the "
            "recovery key.",
        ),
        "keyring_refused": translate(
            "Errors",
            "The keyring of this computer refused ({reason}). Nothing was changed. Unlock the keyring and try again, "
            "or use the passphrase.",
        ),
        "organisation_key_unreadable": translate(
            "Errors",
            "There is no private key of age to be read in {path}. Nothing was changed. Choose the organisation’s key "
            "file; it holds a line that begins with AGE-SECRET-KEY-1.",
        ),
        "organisation_key_wrong": translate(
            "Errors",
            "This organisation’s key does not open {path}. Nothing was changed. Use the passphrase or the recovery "
            "key.",
        ),
        "organisation_file_exists": translate(
            "Errors",
            "{path} exists already and was left as it is: a key file is never replaced. Choose another name.",
        ),
        "organisation_public_unreadable": translate(
            "Errors",
            "There is no public key of age to be read in {path}. Nothing was changed. Choose the organisation’s public "
            "key file; it holds a line that begins with age1.",
        ),
    }


def _files(translate: Translate) -> dict[str, str]:
    return {
        "keys_missing": translate(
            "Errors",
            "{path} is encrypted (or damaged), and its key file {keys} is not beside it. It was left as it is. Put the "
            "key file back beside it: it is with every copy and backup of the workspace.",
        ),
        "keys_unreadable": translate(
            "Errors",
            "The key file {path} may not be read. Nothing was changed. Ask its owner for the right to read it.",
        ),
        "keys_damaged": translate(
            "Errors",
            "The key file {path} is damaged. The workspace was left as it is. Put the key file of a copy or backup of "
            "this workspace in its place.",
        ),
        "keys_newer": translate(
            "Errors",
            "The key file {path} was made by a newer version of ScoreFact Desktop. Nothing was changed. Update the "
            "program to open the workspace.",
        ),
        "keys_of_other": translate(
            "Errors",
            "The key file {keys} does not belong to {path}, or one of the two is damaged. Both were left as they are. "
            "Put the workspace’s own key file beside it: it is with every copy and backup.",
        ),
        "keys_half_changed": translate(
            "Errors",
            "A change of the key of {path} was interrupted, and nothing is lost. What you gave is not the one that "
            "holds now. Use the other one: the passphrase from before the change, or the one from after it.",
        ),
        "keys_altered": translate(
            "Errors",
            "The key file {path} was changed by somebody who did not have the key. Nothing was changed now. Give the "
            "workspace a new key, which makes the list of those who can open it anew.",
        ),
        "keys_not_written": translate(
            "Errors",
            "The key file {path} could not be written ({reason}). What opened the workspace before opens it still. "
            "Check the drive and try again.",
        ),
        "keys_no_memory": translate(
            "Errors",
            "There is not enough memory to try the passphrase ({megabytes} MB are needed). Nothing was changed. Close "
            "other programs and try again.",
        ),
    }


def _changing(translate: Translate) -> dict[str, str]:
    return {
        "key_last": translate(
            "Errors",
            "A passphrase or a recovery key must stay, else nobody could open the workspace. Nothing was changed. Add "
            "another one first.",
        ),
        "key_unknown": translate(
            "Errors",
            "The workspace has no key {key}. Nothing was changed. List its keys to see their names.",
        ),
        "keys_too_many": translate(
            "Errors",
            "A workspace has at most {most} keys, {passphrases} of them passphrases. Nothing was changed. Take one "
            "away first.",
        ),
        "label_unusable": translate(
            "Errors",
            "The name of a key is one line of at most {most} characters. Nothing was changed. Give a shorter name.",
        ),
    }


def _rewriting(translate: Translate) -> dict[str, str]:
    return {
        "workspace_encrypted_already": translate("Errors", "{path} is encrypted already. Nothing was changed."),
        "workspace_plain_already": translate(
            "Errors", "{path} is plain: it has no passphrase and no keys. Nothing was changed. Encrypt it first."
        ),
        "rewrite_failed": translate(
            "Errors",
            "{path} could not be written anew ({reason}). It is what it was before. Check that the drive has as much "
            "free space as the workspace is large, and try again.",
        ),
        "rewrite_untidy": translate(
            "Errors",
            "{path} was written anew and is whole, but the old file could not be removed ({reason}). Open the "
            "workspace once for writing, which finishes the work.",
        ),
    }
