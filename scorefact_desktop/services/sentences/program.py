"""Sentences for what ends any command: an interruption, or a bug."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "interrupted": translate(
            "Errors",
            "Interrupted. What was saved before is safe; what had not ended was not stored. Start the command again.",
        ),
        "unexpected": translate(
            "Errors",
            "Something failed that should not have ({summary}). What was saved before is safe. "
            "Please report it with the log: {log}",
        ),
    }
