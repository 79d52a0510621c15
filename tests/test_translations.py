"""The catalogues: complete, up to date, with their placeholders, and set as a French or Swedish reader expects."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{\w*[^}]*\}|</?\w+[^>]*>")
TRANSLATED = ("fr", "sv")
NARROW, WIDE = "\u202f", "\u00a0"


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


def messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
                translation.get("type") is None,
                tuple(forms),
            )


def catalogue(language: str) -> list[Message]:
    return list(messages(ROOT / "i18n" / f"scorefact_{language}.ts"))


def offending(language: str, pattern: str) -> list[tuple[str, str, str]]:
    """Translations in which `pattern` is found, with what was found."""
    compiled = re.compile(pattern)
    return [
        (message.context, form, match.group())
        for message in catalogue(language)
        for form in message.forms
        if (match := compiled.search(PLACEHOLDER.sub("0", form)))
    ]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated(language: str) -> None:
    missing = [m.key for m in catalogue(language) if not m.finished or not all(form.strip() for form in m.forms)]
    assert not missing


def test_english_has_its_plurals_and_nothing_else() -> None:
    english = catalogue("en")
    assert all(m.plural and m.finished and all(form.strip() for form in m.forms) for m in english)
    assert {m.key for m in english} == {m.key for m in catalogue("fr") if m.plural}


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_plurals_have_two_forms(language: str) -> None:
    assert not [m.key for m in catalogue(language) if len(m.forms) != (2 if m.plural else 1)]


@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_placeholders_survive(language: str) -> None:
    for message in catalogue(language):
        expected = sorted(PLACEHOLDER.findall(message.source))
        for form in message.forms:
            # A singular may say "one" in words; every other placeholder must be there.
            wordless = sorted(set(expected) - {"%n"}) if message.plural and "%n" not in form else expected
            assert sorted(PLACEHOLDER.findall(form)) == wordless, (message.key, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_ends_and_mnemonics_survive(language: str) -> None:
    for message in catalogue(language):
        for form in message.forms:
            assert form.endswith("…") == message.source.endswith("…"), (message.key, form)
            assert (form[:1].isspace(), form[-1:].isspace()) == (
                message.source[:1].isspace(),
                message.source[-1:].isspace(),
            ), (message.key, form)
            mnemonics = [len(re.findall(r"&[^\W_]", text.replace("&&", ""))) for text in (message.source, form)]
            assert mnemonics[0] == mnemonics[1], (message.key, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_is_left_in_english(language: str) -> None:
    left = [
        m.source for m in catalogue(language) if m.source in m.forms and len(re.findall(r"[a-z]{2,}", m.source)) > 3
    ]
    assert not left
    assert not offending(language, r"\b(the|and|this|with|was|were|your|which)\b")


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_catalogue_is_up_to_date(language: str, translations: dict[str, Any], tmp_path: Path) -> None:
    committed = ROOT / "i18n" / f"scorefact_{language}.ts"
    for path in (ROOT / "i18n").glob("*.ts"):
        shutil.copy(path, tmp_path)
    translations["update"](tmp_path)
    fresh = {message.key for message in messages(tmp_path / committed.name)}
    assert fresh == {message.key for message in messages(committed)}


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("apostrophe is ’", r"\w'\w"),
        ("quotes are « »", r'"\w|\w"|“|”'),
        ("narrow no-break space before ; ! ?", rf"[^\s;!?]([;!?])(?=\s|$)|[^\S{NARROW}][;!?]"),
        ("no-break space before :", rf"[^\s:]:(?=\s|$)|[^\S{WIDE}]:"),
        ("no-break space between number and %", rf"\d%|\d[^\S{WIDE}{NARROW}]%"),
        ("no-break space inside « »", rf"«[^{WIDE}{NARROW}]|[^{WIDE}{NARROW}]»"),
        ("ellipsis is one character", r"\.\.\."),
        (
            "accents are written",
            r"(?i)\b(donnees?|reponses?|themes?|resultats? a|echec|deja|apres|ete|etre|annees?|precedente?s?|modele"
            r"|parametres?|defaut|ecarts? a|francais|fenetre|creer|creee?|regles?|methode|echantillon a|telecharger"
            r"|references?|verifiez|verifier|reessayez|enquetes?|evolution a|qualite|interet|coeur|oeuvre)\b",
        ),
        ("nobody would say so", r"(?i)\bvieux de\b|\bpersonne trouvé\b|\btentée?s?\b|\bnuméro mort\b"),
        ("capitals carry accents", r"\b(A partir|Etat|Etude|Ecart|Echantillon|Evolution|Echec|Editeur|Equipe)\b"),
    ],
)
def test_french_is_set_properly(rule: str, pattern: str) -> None:
    assert not offending("fr", pattern), rule


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("no space before punctuation", r"\s[;:!?](?=\s|$)"),
        ("no French quotes, no straight ones", r'«|»|"\w|\w"'),
        ("genitive without apostrophe", r"\w['’]s\b"),
        ("no-break space between number and %", r"\d%|\d %"),
        ("ellipsis is one character", r"\.\.\."),
        ("dots and rings are written", r"(?i)\b(ar|aret|fran|for|over|fraga|fragor|natt|oppna|spara som pa|laser)\b"),
    ],
)
def test_swedish_is_set_properly(rule: str, pattern: str) -> None:
    assert not offending("sv", pattern), rule
