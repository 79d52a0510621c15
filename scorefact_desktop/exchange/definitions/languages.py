"""The language that a column, a file or a tool names: `French (fr)`, `English`, `EN`, `pt-BR`, to a language code."""

import re

_CODE = re.compile(r"^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$", re.IGNORECASE)
_LONGEST = 80
_PRIVATE = re.compile(r"^x-[a-z0-9]{1,8}$")
_NAMED = re.compile(r"^(?P<name>.*?)\s*\(\s*(?P<code>[A-Za-z0-9_-]+)\s*\)$")
#: English names of languages, and what they call themselves.
_NAMES = {
    "english": "en",
    "anglais": "en",
    "engelska": "en",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "franska": "fr",
    "swedish": "sv",
    "svenska": "sv",
    "suédois": "sv",
    "german": "de",
    "deutsch": "de",
    "allemand": "de",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "espagnol": "es",
    "portuguese": "pt",
    "português": "pt",
    "portugues": "pt",
    "italian": "it",
    "italiano": "it",
    "dutch": "nl",
    "nederlands": "nl",
    "danish": "da",
    "dansk": "da",
    "norwegian": "no",
    "norsk": "no",
    "finnish": "fi",
    "suomi": "fi",
    "estonian": "et",
    "polish": "pl",
    "polski": "pl",
    "russian": "ru",
    "русский": "ru",
    "ukrainian": "uk",
    "arabic": "ar",
    "arabe": "ar",
    "العربية": "ar",
    "chinese": "zh",
    "中文": "zh",
    "japanese": "ja",
    "korean": "ko",
    "hindi": "hi",
    "bengali": "bn",
    "nepali": "ne",
    "swahili": "sw",
    "kiswahili": "sw",
    "amharic": "am",
    "somali": "so",
    "hausa": "ha",
    "haitian creole": "ht",
    "kreyol": "ht",
    "turkish": "tr",
    "greek": "el",
    "czech": "cs",
    "hungarian": "hu",
    "romanian": "ro",
    "vietnamese": "vi",
    "indonesian": "id",
    "bahasa indonesia": "id",
    "tagalog": "tl",
    "burmese": "my",
    "khmer": "km",
    "lao": "lo",
    "thai": "th",
    "persian": "fa",
    "farsi": "fa",
    "dari": "prs",
    "pashto": "ps",
    "urdu": "ur",
}


def language_code(named: str) -> str:
    """The code of a language as a file names it, such as fr; one nobody knows becomes a private code, x-name."""
    name = " ".join(named[:_LONGEST].split())
    if match := _NAMED.match(name):
        name = match["code"]
    lower = name.casefold()
    if lower in _NAMES:
        return _NAMES[lower]
    if lower.startswith("x-") and _PRIVATE.match(lower):
        return lower
    if _CODE.match(name) and len(re.split("[-_]", name)[0]) <= 3:
        return lower.replace("_", "-")
    return "x-" + (re.sub(r"[^a-z0-9]+", "", lower)[:8] or "other")


def language_name(code: str) -> str:
    """The English name of a language for the head of a column; the code where we have none."""
    return next((name.capitalize() for name, known in _NAMES.items() if known == code), code)
