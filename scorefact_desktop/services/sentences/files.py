"""Sentences for files that could not be written."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "file_disk_full": translate(
            "Errors",
            "The disk is full, so {path} was not written. What stood there before is untouched. "
            "Make room or choose another folder, then try again.",
        ),
        "file_not_written": translate(
            "Errors",
            "{path} could not be written ({reason}). What stood there before is untouched. "
            "Choose a folder where you may write, then try again.",
        ),
        "file_is_workspace": translate(
            "Errors",
            "{path} is a workspace or a part of one. It was left as it is and nothing was written. Choose another "
            "name.",
        ),
        "file_not_ordinary": translate(
            "Errors",
            "{path} is a folder or a device, not a file. It was left as it is and nothing was written. "
            "Choose the name of a file.",
        ),
    }
