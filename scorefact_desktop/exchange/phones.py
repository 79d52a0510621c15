"""Phone numbers as people write them, brought to the one form that can be dialled from anywhere (E.164)."""

import re
from functools import lru_cache

#: What is written in no country that a file names may still be a number: this many digits, and nothing odd.
_FEWEST, _MOST = 6, 20
_PLAIN = re.compile(r"\+?[0-9 ().\-/]+(?:\s*(?:ext|x|poste|ankn|#)\.?\s*[0-9]{1,6})?", re.IGNORECASE)
_EXTENSION = re.compile(r"(?i)\s*(?:poste|ankn(?:ytning)?)\.?\s*(?=[0-9]{1,6}$)")
_SPACES = re.compile("[\u00a0\u202f\u2009\u200e\u202a\u202c]")


@lru_cache(maxsize=50_000)
def dialled(text: str, country: str | None) -> str | None:
    """The number in `text` as +46812345678, with ";ext=12" where it has an extension; None where it is no number.

    `country` is the customer's, two letters. Without it a number that does not name its country is kept as it is
    written, if it can be one; what a spreadsheet turned into 3.3E+10 cannot.
    """
    import phonenumbers

    plain = _SPACES.sub(" ", text).replace("–", "-").removeprefix("tel:").strip()
    plain = _EXTENSION.sub(" ext. ", plain)
    if plain.startswith("00"):
        plain = f"+{plain[2:]}"
    plain = re.sub(r"^(\+[0-9 ]+)\(0\)", r"\1", plain)  # +46 (0)8 ...
    known = country.upper() if country is not None and country.upper() in phonenumbers.SUPPORTED_REGIONS else None
    try:
        number = phonenumbers.parse(plain, known)
    except phonenumbers.NumberParseException:
        digits = sum(character.isdigit() for character in plain)
        usable = known is None and _PLAIN.fullmatch(plain) is not None and _FEWEST <= digits <= _MOST
        return plain if usable and not plain.startswith("+") else None
    if not _PLAIN.fullmatch(plain) or not phonenumbers.is_valid_number(number):
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{written};ext={number.extension}" if number.extension else str(written)
