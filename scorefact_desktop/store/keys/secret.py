"""What opens a key slot: a passphrase, a printed recovery key, this computer's keyring, or an organisation's key."""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import pyrage

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.store.keys import recovery

SHORTEST, LONGEST = 8, 1024
_KEY_FILE_LIMIT = 64 * 1024


class Kind(StrEnum):
    """The kinds of key slots."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"
    ORGANISATION = "organisation"


#: What a person can open the workspace with by themselves: one slot of these kinds always stays.
PERSONAL = frozenset({Kind.PASSPHRASE, Kind.RECOVERY})


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that opens slots of one kind. The value stays out of its representation, and so out of logs."""

    kind: Kind
    value: bytes = field(default=b"", repr=False)


def passphrase(text: str) -> Secret:
    """A passphrase as it was typed; the same on every keyboard and system (Unicode NFKC)."""
    return Secret(Kind.PASSPHRASE, unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass"))


def new_passphrase(text: str) -> Secret:
    """The same for a passphrase that is to be set. Raises UserError passphrase_short, passphrase_long."""
    made = passphrase(text)
    count = len(made.value.decode("utf-8", "surrogatepass"))
    if count < SHORTEST:
        raise UserError("passphrase_short", least=SHORTEST)
    if count > LONGEST:
        raise UserError("passphrase_long", most=LONGEST)
    return made


def recovery_key(text: str) -> Secret:
    """A recovery key as it was typed. Raises UserError recovery_length, recovery_mistyped."""
    return Secret(Kind.RECOVERY, recovery.typed(text))


def from_keyring() -> Secret:
    """Whatever this computer's keyring holds for the workspace."""
    return Secret(Kind.KEYRING)


def new_organisation() -> tuple[str, str]:
    """A new pair of keys of an organisation: private (`AGE-SECRET-KEY-1…`) and public (`age1…`)."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def organisation_key(path: Path) -> Secret:
    """The private key of an organisation in an age key file. Raises UserError organisation_key_unreadable."""
    for line in _lines(path, "organisation_key_unreadable"):
        if line.upper().startswith("AGE-SECRET-KEY-1"):
            try:
                pyrage.x25519.Identity.from_str(line)
            except pyrage.IdentityError as error:
                raise UserError("organisation_key_unreadable", path=str(path)) from error
            return Secret(Kind.ORGANISATION, line.encode("ascii"))
    raise UserError("organisation_key_unreadable", path=str(path))


def organisation_recipient(path: Path) -> str:
    """The public key of an organisation in a file: `age1…`. Raises UserError organisation_public_unreadable.

    The private key file that age-keygen writes names it too, and is taken as well.
    """
    for line in _lines(path, "organisation_public_unreadable"):
        words = line.removeprefix("#").removeprefix(" public key:").strip()
        if words.startswith("age1") and is_recipient(words):
            return words
    raise UserError("organisation_public_unreadable", path=str(path))


def is_recipient(text: str) -> bool:
    """True for an X25519 public key of age."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False  # the question is answered
    return True


def _lines(path: Path, code: str) -> list[str]:
    try:
        with path.open("rb") as file:
            raw = file.read(_KEY_FILE_LIMIT + 1)
        if len(raw) > _KEY_FILE_LIMIT:
            raise UserError(code, path=str(path))
        return [line.strip() for line in raw.decode("ascii").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(code, path=str(path)) from error
