"""Sentences for what ends any command: an interruption, or a bug."""

from scorefact_desktop.domain.texts import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """The sentence for each code."""
    return {
        "interrupted": translate(
            "Errors",
            "Interrupted. What was saved before is safe; what had not ended was not stored. Start the command again.",
        ),
        "argument_not_text": translate(
            "Errors",
            "“{argument}” holds letters that are not written as this computer writes them (UTF-8). What was saved "
            "before is safe. Type it again, or rename the file.",
        ),
        "unexpected": translate(
            "Errors",
            "Something failed that should not have ({summary}). What was saved before is safe. "
            "Please report it with the log: {log}",
        ),
    }
