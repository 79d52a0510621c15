"""What the terminal or the file behind a command cannot write is written in its nearest letters: no command ends there.

On Windows what is led into a file is written as the country has it (cp1252), without ≥, − and narrow spaces.
"""

import codecs
import io
import sys
import unicodedata

_NEAREST = {"≥": ">=", "≤": "<=", "−": "-", "–": "-", "—": "-", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
_NEAREST |= {"→": "->", "·": "-", "•": "-", "×": "x", "œ": "oe", "æ": "ae", "ø": "o", "ß": "ss"}
_NAME = "scorefact.nearest"


def settle() -> None:
    """Has stdout and stderr write what they cannot write otherwise in its nearest letters."""
    codecs.register_error(_NAME, nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not so where a test or another program reads it
            stream.reconfigure(errors=_NAME)


def nearest(error: UnicodeError) -> tuple[str | bytes, int]:
    """What is written for the letters that an encoding lacks; a byte of a file's name that is no letter stays as it is.

    Raises the error where it is not one of writing.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end]
    if "\udc80" <= letters[0] <= "\udcff":
        return letters[0].encode("ascii", "surrogateescape"), error.start + 1
    return _plain(letters[0]), error.start + 1


def _plain(letter: str) -> str:
    if letter in _NEAREST:
        return _NEAREST[letter]
    if letter.isspace():
        return " "
    return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode() or "?"


def writes(text: str) -> bool:
    """Whether stdout writes this text letter by letter in UTF-8, as JSON is read."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode()
    except UnicodeEncodeError:  # halves of characters, which no encoding writes
        return False
    return text.isascii() or codecs.lookup(encoding).name == "utf-8"
