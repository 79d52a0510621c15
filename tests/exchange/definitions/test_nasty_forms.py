"""XLSForms as people really write them: spellings of columns, types and languages, quotes, padding, odd sheets."""

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.exchange.definitions.building import Built
from tests.exchange.definitions.forms import Rows, read_form

YES_NO: Rows = [["list_name", "name", "label"], ["yn", "y", "Yes"], ["yn", "n", "No"]]


def kinds(built: Built) -> dict[str, ScaleKind]:
    return {one.code: built.questionnaire.scale_of(one.code).kind for one in built.questionnaire.questions}


@pytest.mark.parametrize(
    "type_",
    ["select_one yn", "select one yn", "select1 yn", "select one from yn", "Select_One yn", " select_one  yn ",
     "select_one yn or_other", "select_one yn or other"],
)  # fmt: skip
def test_spellings_of_one_choice(type_: str) -> None:
    built = read_form([["type", "name", "label"], [type_, "a", "A?"]], YES_NO)
    scale = built.questionnaire.scale_of("a")
    assert scale.kind in (ScaleKind.CHOICE, ScaleKind.ORDINAL)
    assert any(choice.specify for choice in scale.choices) is ("other" in type_)


@pytest.mark.parametrize("type_", ["select_multiple yn", "select all that apply yn", "select_multiple  yn or_other"])
def test_spellings_of_several_choices(type_: str) -> None:
    built = read_form([["type", "name", "label"], [type_, "a", "A?"]], YES_NO)
    assert built.questionnaire.scale_of("a").kind is ScaleKind.MULTI


@pytest.mark.parametrize("head", ["list_name", "list name", "List Name", "LIST_NAME"])
def test_spellings_of_the_lists_column(head: str) -> None:
    choices: Rows = [[head, "Name", "Label"], ["yn", "y", "Yes"], ["yn", "n", "No"]]
    assert kinds(read_form([["Type", "NAME", "Label"], ["select_one yn", "a", "A?"]], choices))["a"] is not None


@pytest.mark.parametrize(
    "quoted", ["${a} = 'y'", "${a} = ‘y’", "${a} = “y”", "${ a } = 'y'", "${a}='y'", '(${a} = "y")']
)
def test_quotes_and_spaces_in_conditions(quoted: str) -> None:
    survey: Rows = [
        ["type", "name", "label", "relevant"],
        ["select_one yn", "a", "A?", None],
        ["text", "b", "B?", quoted],
    ]
    built = read_form(survey, YES_NO)
    assert built.questionnaire.by_code["b"].condition == "a = 'y'"


@pytest.mark.parametrize("head", ["relevant", "bind:relevant", "bind::relevant", "Relevant", "relevance"])
def test_spellings_of_the_condition(head: str) -> None:
    survey: Rows = [
        ["type", "name", "label", head],
        ["select_one yn", "a", "A?", None],
        ["text", "b", "B?", "${a} = 'y'"],
    ]
    assert read_form(survey, YES_NO).questionnaire.by_code["b"].condition == "a = 'y'"


@pytest.mark.parametrize(
    ("french", "swedish"),
    [("label::fr", "label::sv"), ("label::French (fr)", "label::Swedish (sv)"), ("label:French", "label:Swedish"),
     ("Label::Français", "Label::Svenska"), ("label::français (fr)", "label::svenska(sv)"),
     ("label: French", "label :: Swedish")],
)  # fmt: skip
def test_spellings_of_languages(french: str, swedish: str) -> None:
    built = read_form([["type", "name", french, swedish], ["text", "a", "Pourquoi ?", "Varför?"]])
    assert built.questionnaire.by_code["a"].text == {"fr": "Pourquoi ?", "sv": "Varför?"}


def test_many_languages_and_a_default_in_several_spellings() -> None:
    heads = [
        "label::English (en)",
        "label::French (fr)",
        "label::Deutsch (de)",
        "label::Español (es)",
        "label::日本語 (ja)",
    ]
    survey: Rows = [["type", "name", *heads], ["text", "a", "Why?", "Pourquoi ?", "Warum?", "¿Por qué?", "なぜ"]]
    for setting in ("default_language", "default language", "Default_Language"):
        built = read_form(survey, (), [["form_title", "form_id", setting], ["T", "f", "English (en)"]])
        assert built.questionnaire.by_code["a"].text.keys() >= {"en", "fr", "de", "es", "ja"}


def test_titles_in_several_spellings() -> None:
    for head in ("form_title", "form title", "Form_Title", "title", "set form title"):
        built = read_form([["type", "name", "label"], ["text", "a", "A?"]], (), [[head], ["My form"]])
        assert "My form" in built.questionnaire.title.values()


def test_padding_between_rows_columns_and_cells() -> None:
    survey: Rows = [
        ["type", None, "name", "label", None],
        [None] * 5,
        ["begin group", None, "g", " Group ", None],
        [" text ", None, " a ", "  A?  ", None],
        [None, None, None, None, "a remark beside"],
        ["end group", None, None, None, None],
        [None] * 5,
    ]
    built = read_form(survey)
    assert built.questionnaire.by_code["a"].text == {"und": "A?"}


@pytest.mark.parametrize("type_", ["begin repeat", "begin_repeat", "Begin Repeat"])
def test_a_repeat_is_refused_at_its_row(type_: str) -> None:
    survey: Rows = [["type", "name", "label"], ["text", "a", "A?"], [type_, "r", "R"], ["text", "b", "B?"],
                    [type_.lower().replace("begin", "end"), None, None]]  # fmt: skip
    with pytest.raises(UserError) as refused:
        read_form(survey)
    facts = refused.value.facts
    assert (refused.value.code, facts["row"], facts["column"]) == ("xlsform_repeat", "3", "type")


def test_a_filter_of_choices_by_an_earlier_answer() -> None:
    survey: Rows = [["type", "name", "label", "choice_filter"], ["select_one c", "country", "Country?", None],
                    ["select_one t", "town", "Town?", "country = ${country}"]]  # fmt: skip
    choices: Rows = [
        ["list_name", "name", "label", "country"],
        ["c", "se", "Sweden", None],
        ["c", "fr", "France", None],
        ["t", "lund", "Lund", "se"],
        ["t", "lyon", "Lyon", "fr"],
    ]
    built = read_form(survey, choices)
    assert [one.code for one in built.questionnaire.scale_of("town").choices] == ["lund", "lyon"]
    assert built.notices
