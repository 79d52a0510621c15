"""Definition files through the confined process; every refusal has a sentence that its facts fill."""

import ast
import string
from pathlib import Path

import pytest

import scorefact_desktop.exchange.definitions as package
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange.definitions.refusal import TOOLS
from scorefact_desktop.services import definition_words, definitions
from scorefact_desktop.services.questionnaires import standard
from scorefact_desktop.services.sentences.definitions import sentences
from scorefact_desktop.translation import LANGUAGES, language_for

HOSTILE = Path(__file__).resolve().parents[1] / "data" / "hostile"
MODULES = sorted(Path(package.__path__[0]).glob("*.py"))


def calls(name: str) -> list[tuple[str, ast.Call]]:
    """Every call of a function or method of this name in the package, with its place."""
    return [
        (f"{file.name}:{node.lineno}", node)
        for file in MODULES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", None) == name or getattr(node.func, "attr", None) == name)
    ]


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


REFUSALS = [
    (
        place,
        reason,
        {"row", "column", *(one.arg for one in call.keywords if one.arg)},
        any(not one.arg for one in call.keywords),
    )
    for place, call in calls("refused")
    if len(call.args) > 1 and (reason := literal(call.args[1])) is not None
]


@pytest.mark.parametrize(("place", "reason", "facts", "open_ended"), REFUSALS, ids=[one[0] for one in REFUSALS])
def test_every_refusal_has_a_sentence(place: str, reason: str, facts: set[str], open_ended: bool) -> None:
    for language in LANGUAGES:
        known = sentences(language_for(language))
        for tool in TOOLS:
            wanted = {name for _, name, _, _ in string.Formatter().parse(known[f"{tool}_{reason}"]) if name}
            assert open_ended or wanted <= facts, place


def test_every_notice_has_its_words() -> None:
    codes = {literal(call.args[0]) for _, call in calls("add") if len(call.args) == 2} - {None}
    assert len(codes) > 12
    for language in LANGUAGES:
        translate = language_for(language)
        for code in codes:
            notice = definitions.Notice(str(code), {"places": "q1", "count": 1})
            assert "q1" in definition_words.notice_text(notice, translate), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_form(language: str, tmp_path: Path) -> None:
    words = definitions._words(language_for)
    assert all(words[name][language] for name in ("dont_know", "refused", "not_applicable", "vendor_type"))


def test_a_definition_file_is_read_and_written_as_ours(tmp_path: Path) -> None:
    found, warnings = definitions.read_definition(HOSTILE / "xlsform_three_languages_gap.xlsx")
    assert found.questions[0].text == {"fr": "Prénom", "en": "First name"}
    assert [one.code for one in warnings] == ["missing_translation"]
    definitions.write(found, tmp_path / "q.json")
    assert definitions.find(str(tmp_path / "q.json")) == found


def test_a_questionnaire_is_found_by_code_or_in_any_file(tmp_path: Path) -> None:
    assert definitions.find("standard") is standard()
    definitions.export(standard(), tmp_path / "form.xlsx", language_for)
    assert definitions.find(str(tmp_path / "form.xlsx")) == standard()
    (tmp_path / "wrong.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        definitions.find(str(tmp_path / "wrong.json"))
    assert refused.value.code == "questionnaire_unsound"


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    definitions.export(standard(), tmp_path / "form.xlsx", language_for)
    with pytest.raises(UserError) as refused:
        definitions.look(tmp_path / "form.xlsx", cancelled=lambda: True)
    assert refused.value.code == "reading_cancelled"
