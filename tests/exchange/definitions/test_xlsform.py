"""XLSForm: rows, groups, notes and languages become a questionnaire; what is outside the subset names its place."""

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import ScaleKind
from tests.exchange.definitions.forms import Rows, read_form, told

YES_NO = [("list_name", "name", "label"), ("yn", "yes", "Yes"), ("yn", "no", "No")]


def test_kinds_of_questions() -> None:
    found = read_form(
        [
            ("type", "name", "label"),
            ("start", "start", None),
            ("select_one yn", "single", "One?"),
            ("select_multiple yn", "several", "Which?"),
            ("integer", "count", "How many?"),
            ("decimal", "amount", "How much?"),
            ("text", "words", "What?"),
            ("date", "day", "When?"),
            ("acknowledge", "ok", "Understood?"),
        ],
        YES_NO,
    )
    kinds = {one.code: found.questionnaire.scale_of(one.code).kind for one in found.questionnaire.questions}
    assert kinds == {
        "single": ScaleKind.CHOICE,
        "several": ScaleKind.MULTI,
        "count": ScaleKind.NUMBER,
        "amount": ScaleKind.NUMBER,
        "words": ScaleKind.TEXT,
        "day": ScaleKind.TEXT,
        "ok": ScaleKind.CHOICE,
    }
    assert [choice.code for choice in found.questionnaire.scale_of("single").choices] == ["yes", "no"]
    assert told(found) == {"kind_as_text": "day (date)"}
    assert (found.tool, found.rows, found.columns) == ("xlsform", 8, 3)


def test_groups_are_blocks_and_themes() -> None:
    found = read_form(
        [
            ("type", "name", "label", "relevant"),
            ("text", "before", "Before?", None),
            ("begin group", "Support", "Support and help", "${before} != ''"),
            ("note", "hello", "Now about support.", None),
            ("text", "speed", "How fast?", "${before} = 'a'"),
            ("begin_group", "inner", "Inside", None),
            ("text", "ease", "How easy?", None),
            ("end_group", None, None, None),
            ("end group", None, None, None),
        ]
    ).questionnaire
    assert [(theme.id, theme.name) for theme in found.themes] == [("support", {"und": "Support and help"})]
    assert [(block.id, block.questions) for block in found.blocks] == [
        ("main", ("before",)),
        ("support", ("speed",)),
        ("inner", ("ease",)),
    ]
    assert found.blocks[1].introduction == {"und": "Now about support."}
    assert {one.code: one.theme for one in found.questions} == {"before": None, "speed": "support", "ease": "support"}
    assert found.by_code["ease"].condition == "answered(before)"
    assert found.by_code["speed"].condition == "answered(before) and before = 'a'"


def test_hints_and_notes_are_instructions() -> None:
    found = read_form(
        [
            ("type", "name", "label", "hint"),
            ("text", "a", "A?", "Wait."),
            ("note", "n", "Now read slowly.", None),
            ("text", "b", "B?", "Probe."),
            ("note", "last", "Say goodbye.", None),
        ]
    )
    assert found.questionnaire.by_code["a"].instruction == {"und": "Wait."}
    assert found.questionnaire.by_code["b"].instruction == {"und": "Now read slowly.\nProbe.\nSay goodbye."}
    assert told(found)["note_as_instruction"] == "n, last"


@pytest.mark.parametrize(
    "heads",
    [
        ("label::French (fr)", "label::English (en)", "label::Swedish (sv)"),
        ("label::Français", "label::EN", "label::svenska"),
        ("label:French", "Label : English", "LABEL::Swedish (sv)"),
    ],
)
def test_languages(heads: tuple[str, ...]) -> None:
    found = read_form([("type", "name", *heads), ("text", "a", "Prénom", "First name", "Förnamn")])
    assert found.questionnaire.questions[0].text == {"fr": "Prénom", "en": "First name", "sv": "Förnamn"}


def test_other_languages_are_kept_and_the_default_one_is_shown() -> None:
    found = read_form(
        [("type", "name", "label::Deutsch (de)", "label::Nederlands (nl)"), ("text", "a", "Vorname", "Voornaam")],
        settings=[("default_language",), ("Nederlands (nl)",)],
    )
    assert found.questionnaire.questions[0].text == {"de": "Vorname", "nl": "Voornaam", "und": "Voornaam"}


def test_a_missing_translation_stays_missing_and_is_told() -> None:
    found = read_form(
        [("type", "name", "label::French (fr)", "label::English (en)"), ("select_one yn", "a", "Oui ?", None)],
        [("list_name", "name", "label::French (fr)", "label::English (en)"), ("yn", "yes", "Oui", None)],
    )
    assert found.questionnaire.questions[0].text == {"fr": "Oui ?"}
    assert told(found) == {"missing_translation": "yn: yes (en), a (en)"}


def test_or_other_asks_for_words() -> None:
    found = read_form([("type", "name", "label::English (en)"), ("select_one yn or_other", "a", "A?")], YES_NO)
    assert [(one.code, one.specify) for one in found.questionnaire.scale_of("a").choices] == [
        ("yes", False),
        ("no", False),
        ("other", True),
    ]


def test_known_words_are_an_ordered_scale_and_numbers_a_rating() -> None:
    words = ("Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied")
    found = read_form(
        [
            ("type", "name", "label::English (en)"),
            ("select_one sat", "a", "Satisfied?"),
            ("select_one ten", "b", "Would you recommend us?"),
        ],
        [
            ("list_name", "name", "label::English (en)"),
            *(("sat", f"s{place}", word) for place, word in enumerate(words)),
            *(("ten", place, f"{place} - certainly" if place == 10 else str(place)) for place in range(11)),
        ],
    ).questionnaire
    satisfied, rating = found.scale_of("a"), found.scale_of("b")
    assert (satisfied.kind, [one.value for one in satisfied.choices]) == (ScaleKind.ORDINAL, [4, 3, 2, 1])
    assert (satisfied.top, satisfied.positive) == ((4,), (3, 4))
    assert (rating.kind, rating.minimum, rating.maximum, rating.high) == (ScaleKind.RATING, 0, 10, {"en": "certainly"})
    assert found.by_code["b"].recommendation


@pytest.mark.parametrize(
    ("constraint", "ends", "left_out"),
    [
        (". >= 0 and . <= 10", (0, 10), False),
        (". > 0 and . < 10", (1, 9), False),
        ("18 <= .", (18, None), False),
        (". <= ${a}", (None, None), True),
        (". >= 1 and . != 5", (1, None), True),
    ],
)
def test_constraints(constraint: str, ends: tuple[int | None, int | None], left_out: bool) -> None:
    found = read_form(
        [
            ("type", "name", "label", "constraint", "constraint_message"),
            ("integer", "a", "A?", None, None),
            ("integer", "b", "B?", constraint, "Not that."),
        ]
    )
    scale = found.questionnaire.scale_of("b")
    assert (scale.minimum, scale.maximum) == ends
    assert ("constraint_left_out" in told(found)) == left_out
    assert bool(found.questionnaire.by_code["b"].instruction) == left_out  # the message tells the interviewer


def test_calculations_are_said_in_conditions() -> None:
    found = read_form(
        [
            ("type", "name", "label", "calculation", "relevant"),
            ("integer", "a", "A?", None, None),
            ("integer", "b", "B?", None, None),
            ("calculate", "total", None, "${a} + ${b}", None),
            ("text", "why", "Why ${total}?", None, "${total} > 10"),
        ]
    )
    assert found.questionnaire.by_code["why"].condition == "a + b > 10"
    assert found.questionnaire.by_code["why"].text == {"und": "Why [total]?"}
    assert {"calculation_left_out", "text_reference"} <= told(found).keys()


def test_filters_by_the_lists_own_columns() -> None:
    choices = [("list_name", "name", "label", "soft"), ("c", "red", "Red", "no"), ("c", "rose", "Rose", "yes")]
    rows = [("type", "name", "label", "choice_filter"), ("select_one c", "a", "A?", "soft='yes'")]
    found = read_form([*rows, ("select_one c", "b", "B?", "soft=${a}")], choices)
    assert [one.code for one in found.questionnaire.scale_of("a").choices] == ["rose"]
    assert [one.code for one in found.questionnaire.scale_of("b").choices] == ["red", "rose"]
    assert told(found) == {"choice_filter_left_out": "3: soft=${a}"}


def test_codes_of_ours() -> None:
    found = read_form(
        [
            ("type", "name", "label", "relevant"),
            ("select_one yn", "Q 1".replace(" ", "-"), "A?", None),
            ("text", "q_1", "B?", "${Q-1} = '1'"),
            ("text", "not", "C?", None),
            ("text", "ÉTÉ", "D?", None),
        ],
        [("list_name", "name", "label"), ("yn", 1, "Yes"), ("yn", 0, "No")],
    )
    assert [one.code for one in found.questionnaire.questions] == ["q_1_2", "q_1", "not_2", "ete"]
    assert found.questionnaire.by_code["q_1"].condition == "q_1_2 = 'choice_1'"
    assert [one.value for one in found.questionnaire.scale_of("q_1_2").choices] == [1, 0]
    assert told(found)["names_changed"] == "Q-1 → q_1_2, not → not_2, ÉTÉ → ete"


def test_a_question_that_is_never_asked_is_left_out() -> None:
    found = read_form(
        [("type", "name", "label", "relevant"), ("text", "a", "A?", "1 = 2"), ("text", "b", "B?", "not(${a} = 'x')")]
    )
    assert [(one.code, one.condition) for one in found.questionnaire.questions] == [("b", None)]


HEADS = ("type", "name", "label", "relevant", "calculation", "constraint")


@pytest.mark.parametrize(
    ("rows", "choices", "code", "row", "column"),
    [
        ([("geopoint", "a", "A")], (), "type", "2", "type"),
        ([("select_one_from_file x.csv", "a", "A")], (), "type", "2", "type"),
        ([("rank yn", "a", "A")], YES_NO, "type", "2", "type"),
        ([("begin repeat", "r", "R"), ("text", "a", "A"), ("end repeat",)], (), "repeat", "2", "type"),
        ([("begin group", "g", "G"), ("text", "a", "A")], (), "group", "2", "type"),
        ([("text", "a", "A"), ("end group",)], (), "group", "3", "type"),
        ([("text", "a", "A"), ("text", "a", "B")], (), "duplicate", "2, 3", "name"),
        ([("text", None, "A")], (), "name_missing", "2", "name"),
        ([(None, "a", "A")], (), "type", "2", "type"),
        ([("select_one no", "a", "A")], YES_NO, "unknown_list", "2", "type"),
        ([("select_one yn", "a", "A")], [*YES_NO, ("yn", "yes", "Y")], "duplicate_choice", "choices 4", "name"),
        ([("text", "a", "A", "${z} = 1")], (), "unknown_name", "2", "relevant"),
        ([("text", "a", "A", "${b} = 'x'"), ("text", "b", "B")], (), "asked_later", "2", "relevant"),
        ([("text", "a", "A", "${b} = 'x'"), ("text", "b", "B", "${a} = 'x'")], (), "cycle", "2", "relevant"),
        ([("text", "a", "A", "${a} = 'x'")], (), "cycle", "2", "relevant"),
        ([("text", "a", "A"), ("text", "b", "B", "regex(${a}, 'x')")], (), "untranslatable", "3", "relevant"),
        ([("text", "a", "A"), ("text", "b", "B", "jr:choice-name(${a}, 'x') = 1")], (), "function", "3", "relevant"),
        ([("text", "a", "A", "((1 = 1)")], (), "expression", "2", "relevant"),
        ([("select_one yn", "a", "A"), ("text", "b", "B", "${a} = 'x'")], YES_NO, "unknown_choice", "3", "relevant"),
        ([("calculate", "a", None, None, "pulldata('a')"), ("text", "b", "B")], (), "function", "2", "calculation"),
        ([("integer", "a", "A", None, None, ". < ${z}")], (), "unknown_name", "2", "constraint"),
        ([("note", "a", "A")], (), "no_questions", "1", "type"),
    ],
)
def test_refused_with_row_and_column(rows: Rows, choices: Rows, code: str, row: str, column: str) -> None:
    with pytest.raises(UserError) as refused:
        read_form([HEADS, *rows], choices)
    facts = refused.value.facts
    assert (refused.value.code, facts["row"], facts["column"]) == (f"xlsform_{code}", row, column)


def test_the_same_column_twice_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        read_form([("type", "name", "label", "Label"), ("text", "a", "A", "B")])
    assert refused.value.code == "xlsform_duplicate_column"


def test_more_choices_than_can_be_stored() -> None:
    many = [("list_name", "name", "label"), *(("c", f"n{place}", "N") for place in range(300))]
    with pytest.raises(UserError) as refused:
        read_form([("type", "name", "label"), ("select_one c", "a", "A?")], many)
    assert (refused.value.code, refused.value.facts["row"]) == ("xlsform_too_many_choices", "2")


def test_padding_rows_and_other_spellings() -> None:
    found = read_form(
        [
            ("TYPE", "Name", "Caption", "bind:relevant"),
            (None, None, None, None),
            ("select one from yn", "a", "A?", None),
            (" ", None, None, None),
            ("string", "b", "B?", "${a} = “yes”"),
        ],
        YES_NO,
    )
    assert (found.rows, found.questionnaire.by_code["b"].condition) == (2, "a = 'yes'")


def test_a_disabled_row_is_no_row() -> None:
    found = read_form(
        [("type", "name", "label", "disabled"), ("geopoint", "a", "A?", "yes"), ("text", "b", "B?", None)]
    )
    assert [one.code for one in found.questionnaire.questions] == ["b"]
