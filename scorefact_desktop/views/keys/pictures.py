"""The screens about keys, filled with invented words, for pictures: no workspace is touched."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.keys import Keys, KeySlot, Kind
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.translation import translate
from scorefact_desktop.views.keys.keys_screen import KeysScreen
from scorefact_desktop.views.keys.parts import Screen
from scorefact_desktop.views.keys.passphrase_screen import PassphraseScreen
from scorefact_desktop.views.keys.recovery_screen import RecoveryScreen
from scorefact_desktop.views.keys.unlock import UnlockScreen

if TYPE_CHECKING:
    from scorefact_desktop.views.shell import MainWindow

Size = tuple[int, int]
_PATH = Path("audits-2026.scorefact")
_AT = "2026-11-02T09:00:00Z"
_FOUND = Keys(
    Path("audits-2026.scorefact-keys"),
    (
        KeySlot("0123456789abcdef", Kind.PASSPHRASE, "", _AT, ""),
        KeySlot("1123456789abcdef", Kind.PASSPHRASE, "Åsa Lindqvist", _AT, ""),
        KeySlot("2123456789abcdef", Kind.RECOVERY, "", _AT, ""),
        KeySlot("3123456789abcdef", Kind.ORGANISATION, "office", _AT, "age1qyqszqgpqyqszqgpqyqszqgpqyqszqgp"),
    ),
)


def scenes(
    window: "MainWindow",
    speak: Callable[[str], object],
    dress: Callable[[str], object],
    *,
    languages: Sequence[str],
    themes: Sequence[str],
    sizes: Sequence[Size],
) -> Iterator[tuple[str, str, str, Size]]:
    """Show every screen in every language, theme and size, one after the other, and tell which it is."""
    for language, theme, size in product(languages, themes, sizes):
        speak(language)
        dress(theme)
        window.resize(*size)
        for name, make in _SCREENS.items():
            screen = make()
            window.cover(screen)
            screen.first().setFocus()
            for _ in range(4):
                QCoreApplication.processEvents()
            yield name, language, theme, size
    window.uncover()


def _create() -> Screen:
    screen = PassphraseScreen("create", str(_PATH))
    for field in (screen.new, screen.again):
        field.line.setText("les grands arbres bleus")
    screen.strength.show_strength(screen.new.text)
    return screen


def _weak() -> Screen:
    screen = PassphraseScreen("change", str(_PATH))
    screen.new.line.setText("Sommaren2026")
    screen.strength.show_strength(screen.new.text)
    return screen


def _unlock() -> Screen:
    return UnlockScreen(_FOUND, _PATH)


def _wrong() -> Screen:
    screen = UnlockScreen(_FOUND, _PATH)
    screen.passphrase.line.setText("les grands arbres")
    screen.wrong(sentence(UserError("passphrase_wrong", path=str(_PATH)), translate))
    return screen


def _locked() -> Screen:
    return UnlockScreen(_FOUND, _PATH, locked=True)


def _recovery() -> Screen:
    return RecoveryScreen("7F3KA-0MX9R-2QZ4H-W8TBC-5DN1J-KEY6P-V3G0S-XR7M4", _PATH, None)


def _keys() -> Screen:
    return KeysScreen(_PATH, _FOUND, writable=True, minutes=15, keyring=True)


def _plain() -> Screen:
    return KeysScreen(_PATH, None, writable=True, minutes=15, keyring=False)


_SCREENS: dict[str, Callable[[], Screen]] = {
    "new-workspace": _create,
    "unlock": _unlock,
    "unlock-wrong": _wrong,
    "unlock-idle": _locked,
    "recovery-key": _recovery,
    "keys": _keys,
    "keys-plain": _plain,
    "passphrase": _weak,
}
