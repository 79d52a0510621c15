"""This computer's own keyring (Windows, macOS, the desktop's secret service), where it has one and the extra is there.

It is the one slot that opens without typing; whoever can use the person's account can then open the workspace.
"""

import base64
import binascii
from types import ModuleType

from scorefact_desktop.domain.errors import UserError

_SERVICE = "ScoreFact Desktop"


def is_available() -> bool:
    """True where a keyring can be used; imports the library, which takes a moment."""
    return _usable() is not None


def store(workspace: str, slot: str, secret: bytes) -> None:
    """Keeps a slot's secret. Raises UserError keyring_missing, keyring_refused."""
    library = _usable()
    if library is None:
        raise UserError("keyring_missing")
    try:
        library.set_password(_SERVICE, _user(workspace, slot), base64.b64encode(secret).decode("ascii"))
    except library.errors.KeyringError as error:
        raise UserError("keyring_refused", reason=type(error).__name__) from error


def find(workspace: str, slot: str) -> bytes | None:
    """A slot's secret, None where this computer has none of it. Raises UserError keyring_refused."""
    library = _usable()
    if library is None:
        return None
    try:
        text = library.get_password(_SERVICE, _user(workspace, slot))
    except library.errors.KeyringError as error:
        raise UserError("keyring_refused", reason=type(error).__name__) from error
    if text is None:
        return None
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):  # something else under our name
        return None


def remove(workspace: str, slot: str) -> None:
    """Takes a slot's secret out again, where it is there. Raises UserError keyring_refused."""
    library = _usable()
    if library is None:
        return
    try:
        if library.get_password(_SERVICE, _user(workspace, slot)) is not None:
            library.delete_password(_SERVICE, _user(workspace, slot))
    except library.errors.KeyringError as error:
        raise UserError("keyring_refused", reason=type(error).__name__) from error


def _user(workspace: str, slot: str) -> str:
    return f"{workspace}/{slot}"


def _usable() -> ModuleType | None:
    try:
        import keyring
        import keyring.errors
    except ImportError:  # the extra was not installed
        return None
    # Below 1 the library itself says that a backend keeps nothing, or keeps it in the clear.
    return keyring if keyring.get_keyring().priority >= 1 else None
