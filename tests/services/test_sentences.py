"""Every error has its sentence, and every sentence is filled by the facts its error brings."""

import ast
import string
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import scorefact_desktop
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import sentences
from scorefact_desktop.translation import LANGUAGES, language_for

PACKAGE = Path(scorefact_desktop.__file__).parent


def areas(translate):
    """The sentences of each area by code."""
    return {
        module.name: import_module(f"{sentences.__name__}.{module.name}").sentences(translate)
        for module in iter_modules(sentences.__path__)
    }


def raised():
    """(code, facts, where) of every UserError built with a literal code; facts None where they cannot be seen."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError":
                names = {keyword.arg for keyword in node.keywords}
                if file.relative_to(PACKAGE).parts[0] == "exchange" or file.stem.endswith("child"):
                    names.add("file")  # the parent process adds the name of the file that its child was reading
                for code in codes(node.args[0]):
                    where = f"{file.relative_to(PACKAGE)}:{node.lineno}"
                    yield code, None if None in names else names, where


def codes(node):
    """The codes that an expression can give: a literal, or a choice between two."""
    if isinstance(node, ast.Constant):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*codes(node.body), *codes(node.orelse)]
    return []


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


RAISED = sorted(raised(), key=lambda one: (one[0], one[2]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_has_two_sentences(language):
    seen = {}
    for area, found in areas(language_for(language)).items():
        for code in found:
            assert code not in seen, f"{code} is in {seen.get(code)} and in {area}"
            seen[code] = area


@pytest.mark.parametrize(("code", "facts", "where"), RAISED, ids=[f"{code} {where}" for code, _, where in RAISED])
def test_every_error_has_a_sentence_that_its_facts_fill(code, facts, where):
    for language in LANGUAGES:
        known = {key: text for found in areas(language_for(language)).values() for key, text in found.items()}
        assert code in known, f"{where}: no sentence for {code}"
        if facts is not None:
            assert placeholders(known[code]) <= facts, f"{where}: {code} lacks facts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language):
    english, other = areas(language_for("en")), areas(language_for(language))
    for area, found in english.items():
        for code, text in found.items():
            assert placeholders(text) == placeholders(other[area][code]), (area, code)


def test_a_sentence_is_filled():
    error = UserError("campaign_unknown", campaign="nordlict/2026", near="nordlicht/2026")
    text = sentences.sentence(error, language_for("en"))
    assert "nordlict/2026" in text
    assert "nordlicht/2026" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_without_a_sentence_is_named(language):
    assert "never_heard_of" in sentences.sentence(UserError("never_heard_of", a=1), language_for(language))
