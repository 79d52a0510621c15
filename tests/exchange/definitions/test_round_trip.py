"""A questionnaire written as an XLSForm and read again is the same; pyxform, which we do not use, accepts the form."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorefact_desktop.domain.answers import DONT_KNOW, REFUSED, Answer
from scorefact_desktop.domain.condition_parser import parse
from scorefact_desktop.domain.questionnaire import Block, Choice, Question, Questionnaire, Scale, ScaleKind, Theme
from scorefact_desktop.domain.questionnaire_checks import problems
from scorefact_desktop.domain.routing import relevant
from scorefact_desktop.exchange.definitions.reading import read_definition
from scorefact_desktop.exchange.definitions.rendering import xpath
from scorefact_desktop.exchange.definitions.xlsform_writer import save
from scorefact_desktop.services.questionnaires import standard

WORDS: dict[str, dict[str, str]] = {
    name: {"en": name, "fr": f"{name} (fr)", "sv": f"{name} (sv)"}
    for name in ("dont_know", "refused", "not_applicable", "vendor_type", "publisher", "integrator")
}
TEXT = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zs", "Zl", "Zp", "Co"), exclude_characters="{}$"
    ),
    min_size=1,
    max_size=12,
)
TEXTS = st.dictionaries(
    st.sampled_from(["fr", "en", "sv", "de", "und"]), TEXT | st.just("=1+1") | st.just("007"), min_size=1
)
NAMES = ("a", "b2", "c_3", "longer_name", "e")


def written(questionnaire: Questionnaire, folder: Path) -> Path:
    path = folder / "form.xlsx"
    save(questionnaire, path, WORDS)
    return path


def read_back(path: Path) -> Questionnaire:
    with path.open("rb") as file:
        return read_definition(file, path.name).questionnaire


def test_the_standard_questionnaire(tmp_path: Path) -> None:
    assert read_back(written(standard(), tmp_path)) == standard()


@st.composite
def scales(draw: st.DrawFn, identifier: str) -> Scale:
    kind = draw(st.sampled_from(ScaleKind))
    if kind in (ScaleKind.ORDINAL, ScaleKind.CHOICE, ScaleKind.MULTI):
        values = draw(st.lists(st.integers(0, 249), min_size=2, max_size=5, unique=True))
        choices = tuple(
            Choice(
                value=value,
                code=f"k{place}",
                text=draw(TEXTS),
                exclusive=draw(st.booleans()),
                specify=draw(st.booleans()),
            )
            for place, value in enumerate(values)
        )
        top = (max(values),) if draw(st.booleans()) else ()
        return Scale(id=identifier, kind=kind, choices=choices, top=top, positive=top)
    low = draw(st.integers(-20, 20)) if kind is not ScaleKind.TEXT else None
    high = (low or 0) + draw(st.integers(1, 200)) if kind is ScaleKind.RATING else None
    ends = draw(TEXTS) if kind is ScaleKind.RATING else {}
    return Scale(id=identifier, kind=kind, minimum=low, maximum=high, low=ends, high=ends)


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    known = [draw(scales(f"s{place}")) for place in range(draw(st.integers(1, 4)))]
    themes = tuple(
        Theme(id=f"t{place}", number=place + 1, name=draw(TEXTS)) for place in range(draw(st.integers(0, 2)))
    )
    codes = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    conditions = [None, *(f"answered({code})" for code in codes[:1]), "vendor_type = 'publisher'"]
    conditions += [f"dont_know({codes[0]}) or not refused({codes[0]})"]
    listed = [
        Question(
            code=code,
            theme=draw(st.sampled_from([None, *(theme.id for theme in themes)])),
            scale=draw(st.sampled_from(known)).id,
            text=draw(TEXTS),
            short=draw(TEXTS),
            instruction=draw(st.just({}) | TEXTS),
            probe=draw(st.just({}) | TEXTS),
            core=draw(st.booleans()),
            sensitive=draw(st.booleans()),
            condition=draw(st.sampled_from(conditions)) if place else None,
        )
        for place, code in enumerate(codes)
    ]
    cut = draw(st.integers(0, len(codes)))
    blocks = (
        Block(id="first", introduction=draw(TEXTS), questions=tuple(codes[:cut])),
        Block(id="second", questions=tuple(codes[cut:])),
    )
    return Questionnaire(
        code="some-code_1",
        version=draw(st.sampled_from(["1", "2026.10", "007"])),
        title=draw(TEXTS),
        themes=themes,
        scales=tuple(known),
        questions=tuple(draw(st.permutations(listed))),
        blocks=blocks,
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(questionnaires())
def test_any_questionnaire(tmp_path: Path, questionnaire: Questionnaire) -> None:
    assert not problems(questionnaire)
    assert read_back(written(questionnaire, tmp_path)) == questionnaire


def test_an_edited_condition_counts(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = written(standard(), tmp_path)
    book = load_workbook(path)
    survey = book["survey"]
    heads = [cell.value for cell in survey[1]]
    for row in survey.iter_rows(min_row=2):
        if row[heads.index("name")].value == "cri_resolved":
            row[heads.index("relevant")].value = "${cri_count} >= 3"
    book.save(path)
    found = read_back(path)
    assert found.by_code["cri_resolved"].condition == "cri_count >= 3"
    assert found.by_code["cri_performance"].condition == "cri_count >= 1"


def test_conditions_mean_the_same_without_our_own_column(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = written(standard(), tmp_path)
    book = load_workbook(path)
    survey = book["survey"]
    survey.delete_cols([cell.value for cell in survey[1]].index("condition") + 1)
    book.save(path)
    found = read_back(path)
    certainly, never = Answer(choices=(4,)), Answer(choices=(1,))
    for one, two in product((None, certainly, never, DONT_KNOW, REFUSED), repeat=2):
        answers = {
            "rec_3y": one,
            "rec_5y": two,
            "res_project": one,
            "sup_used": two,
            "nps_score": one,
            "spo_actions": two,
        }
        known = {code: answer for code, answer in answers.items() if answer is not None}
        for kind in ("publisher", "integrator"):
            context = {"vendor_type": kind}
            assert relevant(found, known, context) == relevant(standard(), known, context)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("a = 'x'", "${a} = 'x'"),
        ("a >= 3", "${a} >= 3"),
        ("selected(a, 'x')", "selected(${a}, 'x')"),
        ("dont_know(a)", "selected(${a}, 'dont_know')"),
        ("not a = 'x' and (b = 1 or b = 2)", "(not(${a} = 'x') and (${b} = 1 or ${b} = 2))"),
    ],
)
def test_conditions_as_xpath(ours: str, theirs: str) -> None:
    assert xpath(parse(ours)) == theirs


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = written(standard(), tmp_path)
    for sheet in load_workbook(path).worksheets:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}


def test_pyxform_accepts_our_form_in_three_languages(tmp_path: Path) -> None:
    pytest.importorskip("pyxform", reason="pyxform is the oracle of forms and is not installed")
    from pyxform.xls2xform import convert

    result: Any = convert(str(written(standard(), tmp_path)), validate=False)
    assert result.warnings == []
    for language in ("French (fr)", "English (en)", "Swedish (sv)"):
        assert f'<translation lang="{language}">' in result.xform
    for question in standard().questions:
        assert f"/{question.code}" in result.xform
