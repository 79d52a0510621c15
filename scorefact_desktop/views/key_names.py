"""Names of keys as the interface's language calls them: what is printed on the keyboard is what is asked for."""

from PySide6.QtGui import QKeySequence

#: Keys whose names differ between languages.
_NAMED = ("Esc", "Enter", "Alt+End", "Backspace")


def native(keys: str) -> str:
    """A key, or several parted by two spaces, in the interface's language, such as Échap."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(one).toString(form) if one in _NAMED else one for one in keys.split("  "))
