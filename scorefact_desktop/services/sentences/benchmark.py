"""Sentences for what stands in the way of a benchmark: giving, building, publishing, syncing."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """By error code; placeholders are the facts of the error."""
    return {**_giving(translate), **_publishing(translate), **_syncing(translate)}


def _giving(translate: Translate) -> dict[str, str]:
    return {
        "contribution_empty": translate(
            "Errors",
            "There is no closed campaign on the standard questionnaire here, so there is nothing to give. Nothing was "
            "written. Close a campaign first.",
        ),
        "contribution_unreadable": translate(
            "Errors", "{file} is no contribution to a benchmark. Nothing was taken in. Ask the giver to write it again."
        ),
        "contribution_altered": translate(
            "Errors",
            "{file} was changed after it was signed. Nothing was taken in. Ask the giver to send it again.",
        ),
        "contribution_signer_unknown": translate(
            "Errors",
            "{file} was signed by somebody who may not contribute yet: {fingerprint}. Nothing was taken in. Compare "
            "the fingerprint by telephone, then accept it.",
        ),
        "pool_empty": translate(
            "Errors", "There are no campaigns to pool. Nothing was built. Take contributions in first."
        ),
        "pool_thin": translate(
            "Errors",
            "A release needs at least 5 vendors in one group, and {vendors} were given. Nothing was built. Take more "
            "contributions in first.",
        ),
        "release_name": translate(
            "Errors",
            "“{release}” cannot be the name of a release. Nothing was built. Write 1 to {longest} letters and digits, "
            "such as 2026.1.",
        ),
        "engine_missing": translate(
            "Errors",
            "Pooling needs libraries that are not installed. Nothing was built. Install the extra “{extra}” of "
            "scorefact-desktop.",
        ),
        "engine_unknown": translate(
            "Errors",
            "“{engine}” is no engine for pooling. Nothing was built. Use duckdb, spark://… or local-cluster[…].",
        ),
    }


def _publishing(translate: Translate) -> dict[str, str]:
    return {
        "repository_exists": translate(
            "Errors", "There is a repository in {path} already. Nothing was changed. Choose another folder."
        ),
        "repository_missing": translate(
            "Errors", "There is no repository in {path}. Nothing was changed. Start one there, or choose its folder."
        ),
        "repository_unreadable": translate(
            "Errors",
            "The repository in {path} is damaged ({file}). Nothing was changed. Put a copy of it back.",
        ),
        "repository_keys_few": translate(
            "Errors", "At least {needed} root keys are needed together. Nothing was changed. Bring another one."
        ),
        "repository_key_duty": translate(
            "Errors",
            "This key is of the kind “{duty}”, and one of the kind “{wanted}” is needed. Nothing was changed. Use the "
            "other file.",
        ),
        "repository_key_unknown": translate(
            "Errors",
            "The repository does not know this key of the kind “{duty}”. Nothing was changed. Use the key that it was "
            "started with, or have the root keys replace it.",
        ),
        "repository_key_exists": translate(
            "Errors", "{path} is there already, and a key is never replaced. Nothing was made. Choose another folder."
        ),
        "repository_key_unreadable": translate(
            "Errors",
            "{file} is no key of a repository, or was changed. Nothing was signed. Use the file as it was made.",
        ),
        "repository_key_passphrase": translate(
            "Errors",
            "{file} was not opened: its passphrase is missing or wrong. Nothing was signed. Give the passphrase "
            "of this key.",
        ),
    }


def _syncing(translate: Translate) -> dict[str, str]:
    return {
        "root_needed": translate(
            "Errors",
            "{source} is new here. Nothing was synced. Give the steward’s root file once, received by hand.",
        ),
        "sync_unreachable": translate(
            "Errors",
            "There is no benchmark at {source}, or it cannot be reached. The release in use stays. Check the address, "
            "the stick or the network, and sync again.",
        ),
        "sync_forged": translate(
            "Errors",
            "What {source} offers was not signed by those who may, or was changed. It was refused, and the release in "
            "use stays. Tell the steward.",
        ),
        "sync_older": translate(
            "Errors",
            "What {source} offers is older than what was synced before, or mixed of two states. It was refused, and "
            "the release in use stays. Tell the steward.",
        ),
        "sync_frozen": translate(
            "Errors",
            "Nobody has said for too long that the release at {source} is the newest. It was refused, and the release "
            "in use stays. Check this computer’s date, then tell the steward.",
        ),
        "sync_too_large": translate(
            "Errors",
            "{source} sends more than a benchmark can hold ({limit} MB). It was stopped, and the release in use stays. "
            "Tell the steward.",
        ),
        "sync_empty": translate(
            "Errors", "No release has been published at {source} yet. The release in use stays. Sync again later."
        ),
        "sync_root_wrong": translate(
            "Errors",
            "The root file is not one of a benchmark’s steward. Nothing was synced. Ask the steward for it again.",
        ),
        "benchmark_group_unknown": translate(
            "Errors",
            "The release in use has no group “{group}”. The comparison stays as it was. Choose one of its groups.",
        ),
        "sync_cancelled": translate("Errors", "The sync was stopped. The release in use stays."),
    }
