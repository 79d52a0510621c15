"""What is said about keys and passphrases in several places."""

from datetime import date
from typing import TYPE_CHECKING

from scorefact_desktop.domain.passphrases import Grade, Strength
from scorefact_desktop.translation import translate
from scorefact_desktop.views.speech import long_date

if TYPE_CHECKING:
    from scorefact_desktop.services.keys import Kind

_HOUR, _DAY, _YEAR = 3600.0, 86400.0, 365.25 * 86400.0


def kind_words(kind: "Kind") -> str:
    """A kind of key in words."""
    from scorefact_desktop.services.keys import Kind  # its ciphers: only where there are keys

    return {
        Kind.PASSPHRASE: translate("Keys", "Passphrase"),
        Kind.RECOVERY: translate("Keys", "Recovery key"),
        Kind.KEYRING: translate("Keys", "Keyring of this computer"),
        Kind.ORGANISATION: translate("Keys", "Organisation"),
    }[kind]


def day_words(at: str) -> str:
    """The day of a moment (ISO 8601) in words; as it is where somebody wrote something else there."""
    try:
        return long_date(date.fromisoformat(at[:10]))
    except ValueError:
        return at


def strength_words(found: Strength) -> tuple[str, str]:
    """Status and words for the strength of a passphrase: what a low estimate means for a thief of the files."""
    grades = {
        Grade.WEAK: ("bad", translate("Keys", "Weak")),
        Grade.FAIR: ("watch", translate("Keys", "Fair")),
        Grade.GOOD: ("good", translate("Keys", "Good")),
        Grade.STRONG: ("good", translate("Keys", "Strong")),
    }
    kind, word = grades[found.grade]
    words = translate("Keys", "{grade}: somebody who has the files may guess it {time}").format(
        grade=word, time=_time_words(found.seconds)
    )
    return kind, words


def _time_words(seconds: float) -> str:
    for most, words in (
        (60.0, translate("Keys", "at once")),
        (_DAY, translate("Keys", "within hours")),
        (60 * _DAY, translate("Keys", "within weeks")),
        (_YEAR, translate("Keys", "within a year")),
        (100 * _YEAR, translate("Keys", "within a lifetime")),
    ):
        if seconds < most:
            return words
    return translate("Keys", "only in centuries")
