"""Puts the names of vendor and solution into a text, as French and Swedish spell it.

French: "de {vendor}" becomes "d’Axial". Swedish: "{vendor}s" becomes "Axis", not "Axiss".
"""

import re
import unicodedata

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
#: Words that lose their vowel before another, with the space behind them.
_ELIDES = re.compile(
    r"\b(de|que|le|la|je|me|te|se|ne|ce|jusque|lorsque|puisque|quoique)[ \u00a0]$", re.IGNORECASE | re.ASCII
)
#: Letters that Unicode does not take apart into a letter and an accent.
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O"})
_VOWEL = re.compile(r"[aeiou]|y[bcdfghjklmnpqrstvwxz]", re.IGNORECASE)
#: Said without elision although written with a vowel: "le onze", "de Oui", "de OneDrive" (said "wone").
_FULL = re.compile(r"(?i:onz)|(?i:oui)(?![A-Za-z])|[Oo]ne(?![a-z])|ONE(?![A-Za-z])")
#: Greek and Latin roots whose h is mute. Before any other h the full word stays: "de Hansen" shocks nobody.
_MUTE_H = re.compile(
    r"h(abit|armon|ebdo|eber|ectar|egemon|eli[ocx]|ellen|emi|epta|erb|ercul|erit|ermes|esit|eur(?!t)|exa|iber|ipp"
    r"|ist|iver|omeo|omm|omo|onn|onor|opit|oriz|orlo|oro|orti|osp|ote|uil|uma|umeu|umi|ydr|yg|ymn|yper|ypn|ypo)",
    re.IGNORECASE,
)
_GENITIVE = re.compile(r"s(?!\w)")
_INITIALS = re.compile(r"(?:^|[\s-])[A-ZÅÄÖÉ]{2,4}$")


def fill(text: str, language: str, **names: str) -> str:
    """`text` with each `{name}` replaced by the keyword of that name; other braces stay. Never raises.

    `language` is fr, en or sv; for any other the names are put in as they are.
    """
    done: list[str] = []
    at = 0
    for match in _PLACEHOLDER.finditer(text):
        name = names.get(match.group(1))
        if name is None:
            continue
        before = text[at : match.start()]
        at = match.end()
        if language == "fr" and elides(name) and (word := _ELIDES.search(before)):
            before = before[: word.end() - 2] + "’"
        elif language == "sv" and (ending := _GENITIVE.match(text, at)):
            name, at = genitive(name), ending.end()
        done += (before, name)
    return "".join((*done, text[at:]))


def elides(name: str) -> bool:
    """Whether French says "d’" before this name: it begins with a vowel or a mute h as it is spoken.

    A y counts as a vowel before a consonant ("d’Yves", "de Yara"); figures never do ("de 8x8").
    """
    plain = unicodedata.normalize("NFD", name.translate(_LIGATURES))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return bool((_VOWEL.match(plain) and not _FULL.match(plain)) or _MUTE_H.match(plain))


def genitive(name: str) -> str:
    """The Swedish genitive: "Axials", "Axis", "SAP:s", "Nivå 3:s"."""
    if name[-1:].lower() in ("s", "x", "z"):
        return name
    if not name[-1:].isalpha() or _INITIALS.search(name):
        return f"{name}:s"
    return f"{name}s"
