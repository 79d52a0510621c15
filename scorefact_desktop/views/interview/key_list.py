"""What the keys do in an interview, for the list of F1."""

from scorefact_desktop.translation import translate


def keys() -> list[tuple[str, str]]:
    """Key and meaning, in the interface's language."""
    return [
        ("1 … 9", translate("Interview", "Answer and go on; top row without Shift, or number pad")),
        ("X", translate("Interview", "Ten, or the tenth answer; also + on the number pad")),
        ("A, B, C …", translate("Interview", "Answers behind the tenth")),
        ("Enter", translate("Interview", "Go on; several answers and words are kept as they are")),
        ("F2  F3  F4", translate("Interview", "Don’t know, not applicable, refuses to answer")),
        ("←  Backspace  Alt+←", translate("Interview", "Question before")),
        ("→  Alt+→", translate("Interview", "Question behind, also without an answer")),
        ("Alt+End", translate("Interview", "First question without an answer")),
        ("Ctrl+1  2  3", translate("Interview", "Ask in French, English, Swedish")),
        ("F6", translate("Interview", "Notes, and back")),
        ("F7", translate("Interview", "Dashboard in its own window, moving with each answer")),
        ("Esc", translate("Interview", "Appointment, refusal, line lost, later")),
    ]
