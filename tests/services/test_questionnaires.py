"""Questionnaires read from the program and from files: the sound ones, and every way of being unsound in words."""

import json

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.services import questionnaires
from scorefact_desktop.services.sentences import sentence


def plain(context, text, comment=None, n=-1):
    return text


SOUND = {
    "code": "clients",
    "version": "1",
    "title": {"en": "Clients", "fr": "Clients"},
    "themes": [{"id": "service", "number": 1, "name": {"en": "Service", "fr": "Service"}}],
    "scales": [
        {"id": "ten", "kind": "rating", "minimum": 0, "maximum": 10},
        {
            "id": "yes_no",
            "kind": "choice",
            "choices": [
                {"value": 1, "code": "yes", "text": {"und": "yes"}},
                {"value": 2, "code": "no", "text": {"und": "no"}},
            ],
        },
        {"id": "words", "kind": "text"},
    ],
    "questions": [
        {"code": "used", "scale": "yes_no", "text": {"en": "Used?", "fr": "Utilisé ?"}, "short": {"und": "Used"}},
        {
            "code": "score",
            "theme": "service",
            "scale": "ten",
            "text": {"en": "How is {vendor}?", "fr": "Comment est {vendor} ?"},
            "short": {"und": "Score"},
            "condition": "used = 'yes'",
        },
        {"code": "why", "scale": "words", "text": {"en": "Why?", "fr": "Pourquoi ?"}, "short": {"und": "Why"}},
    ],
    "blocks": [{"id": "all", "questions": ["used", "score", "why"]}],
}


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "q.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return write


def changed(*steps, to=None, drop=False):
    made = json.loads(json.dumps(SOUND))
    inside = made
    for step in steps[:-1]:
        inside = inside[step]
    if drop:
        del inside[steps[-1]]
    else:
        inside[steps[-1]] = to
    return made


def codes(checked):
    return [error.code for error in checked.problems]


def test_the_standard_questionnaire_by_each_of_its_names():
    standard = questionnaires.standard()
    assert (standard.code, standard.version) == ("standard", "2026.1")
    assert questionnaires.read("standard") is standard
    assert questionnaires.read("standard-2026.1") is standard
    assert questionnaires.standard_scores() is questionnaires.scores_for(standard)


def test_shipped():
    (one,) = questionnaires.shipped()
    assert (one.code, one.version, one.themes, one.questions, one.core) == ("standard", "2026.1", 14, 65, 39)
    assert one.languages == ("fr", "en", "sv")


def test_every_shipped_score_file_fits_its_questionnaire():
    for one in questionnaires.shipped():
        assert questionnaires.scores_for(questionnaires.read(f"{one.code}-{one.version}")) is not None


def test_a_file(written):
    path = written(SOUND)
    read = questionnaires.read(path)
    assert read == Questionnaire.model_validate(SOUND)
    assert questionnaires.check(path).problems == ()
    assert questionnaires.summary(read).languages == ("fr", "en")
    scores = questionnaires.scores_for(read)
    assert [item.question for theme in scores.themes for item in theme.items] == ["score"]


def test_a_document_reads_back():
    standard = questionnaires.standard()
    assert Questionnaire.model_validate(questionnaires.document(standard)) == standard


def test_rows_in_a_language_and_its_absence(written):
    read = questionnaires.read(written(SOUND))
    assert [row.text for row in questionnaires.rows(read, "fr")] == [
        "Utilisé ?",
        "Comment est {vendor} ?",
        "Pourquoi ?",
    ]
    assert questionnaires.rows(read, "sv")[0].text == "Used?"
    first = questionnaires.rows(questionnaires.standard(), "sv")[1]
    assert (first.code, first.introduction) == ("sat_overall", "Vi börjar med ditt allmänna intryck.")
    assert first.choices == ("Mycket nöjd", "Ganska nöjd", "Ganska missnöjd", "Mycket missnöjd")


def test_a_byte_order_mark_is_no_error(written):
    assert questionnaires.check(written(b"\xef\xbb\xbf" + json.dumps(SOUND).encode())).problems == ()


@pytest.mark.parametrize("name", ["nobody", "standard-1999.1", "no/such/file.json"])
def test_missing(name):
    with pytest.raises(UserError) as error:
        questionnaires.read(name)
    assert (error.value.code, error.value.facts) == ("questionnaire_missing", {"name": name})


def test_a_folder_is_no_questionnaire(tmp_path):
    with pytest.raises(UserError, match="questionnaire_unreadable"):
        questionnaires.read(tmp_path)


def test_too_large(written, monkeypatch):
    monkeypatch.setattr(questionnaires, "MAX_BYTES", 100)
    with pytest.raises(UserError, match="questionnaire_too_large"):
        questionnaires.read(written(SOUND))


def test_an_unsound_file_is_refused_with_the_number_of_problems(written):
    with pytest.raises(UserError) as error:
        questionnaires.read(written(changed("questions", 1, "condition", to="used = 'maybe' or never = 1")))
    assert (error.value.code, error.value.facts) == ("questionnaire_unsound", {"file": "q.json", "problems": 2})


@pytest.mark.parametrize(
    "content",
    [b"", b"nothing", b"{", b"[" * 100_000, b"\x00\xff\xfe", b'"text"', b"[]", b"null", b'{"code": NaN}', b"{}"],
)
def test_no_content_makes_it_raise(written, content):
    checked = questionnaires.check(written(content))
    assert checked.questionnaire is None
    assert checked.problems


def test_where_json_ends(written):
    (problem,) = questionnaires.check(written(b'{"code": "a",\n "version" 1}')).problems
    assert (problem.code, problem.facts) == ("file_not_json", {"line": 2, "column": 12})


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        (changed("version", drop=True), "field_missing", "version"),
        (changed("questions", 1, "scale", drop=True), "field_missing", "questions[score].scale"),
        (changed("questions", 1, "colour", to="red"), "field_unknown", "questions[score].colour"),
        (changed("questions", 1, "core", to="perhaps"), "field_wrong", "questions[score].core"),
        (changed("questions", 1, "code", to="Has Space"), "field_wrong", "questions[Has Space].code"),
        (changed("scales", 1, "choices", to=[]), "scale_without_choices", "scales[yes_no]"),
        (changed("scales", 1, "choices", 1, "value", to=1), "scale_choice_twice", "scales[yes_no]"),
        (changed("scales", 1, "choices", 1, "code", to="yes"), "scale_choice_twice", "scales[yes_no]"),
        (changed("scales", 1, "choices", 1, "value", to=300), "field_wrong", "scales[yes_no].choices[no].value"),
        (changed("scales", 0, "maximum", drop=True), "scale_without_ends", "scales[ten]"),
        (changed("scales", 0, "maximum", to=10**12), "scale_too_wide", "scales[ten]"),
        (changed("scales", 0, "top", to=[11]), "scale_top_outside", "scales[ten]"),
        (changed("scales", 1, "id", to="ten"), "defined_twice", ""),
        (changed("questions", 1, "scale", to="eleven"), "question_scale_unknown", ""),
        (changed("questions", 1, "theme", to="price"), "question_theme_unknown", ""),
        (changed("blocks", 0, "questions", to=["used", "score", "why", "why"]), "block_names_wrongly", ""),
        (changed("blocks", 0, "questions", to=["used", "score"]), "question_in_no_block", ""),
        (changed("blocks", 0, "questions", to=["used", "score", "why", "who"]), "block_names_wrongly", ""),
        (changed("questions", 0, "recommendation", to=True), "recommendation_scale", "used"),
        (changed("questions", 1, "text", "en", to="How is {seller}?"), "text_placeholder_unknown", "score.text"),
        (changed("questions", 1, "text", "en", to="How is it?"), "text_placeholders_differ", "score.text"),
        (changed("title", "Deutsch", to="Kunden"), "text_language_unknown", "title"),
    ],
)
def test_problems_name_their_place(written, content, code, place):
    found = {(error.code, error.facts.get("place")) for error in questionnaires.check(written(content)).problems}
    assert (code, place) in found


def test_reserved_codes(written):
    made = changed("questions", 2, "code", to="vendor_type")
    made["blocks"][0]["questions"][2] = "vendor_type"
    assert codes(questionnaires.check(written(made))) == ["code_reserved"]


def test_a_missing_translation_stops_only_its_language(written):
    checked = questionnaires.check(written(changed("questions", 2, "text", "fr", drop=True)))
    assert codes(checked) == []
    assert [error.facts for error in checked.gaps] == [{"place": "why.text", "language": "fr"}]
    assert questionnaires.summary(checked.questionnaire).languages == ("en",)


def test_every_problem_has_a_sentence_with_its_facts(written):
    """Every code of these tests, and those of conditions, fills a sentence that names no code."""
    made = changed("questions", 1, "condition", to="")
    wrong = [
        "used = 'yes' and",
        "used & 1",
        "f(used)",
        "used",
        "(" * 60,
        "a" * 3000,
        "nobody = 1",
        "used = 'x'",
        "used < 'yes'",
        "why = 1 or score = 'x'",
        "dont_know(why)",
        "answered(score)",
    ]
    found = []
    for text in wrong:
        made["questions"][1]["condition"] = text
        found += questionnaires.check(written(made)).problems
    found += questionnaires.check(written(changed("scales", 0, "maximum", to=10**12))).problems
    found += questionnaires.check(written(b"{")).problems
    assert len({error.code for error in found}) >= 12
    for error in found:
        text = sentence(error, plain)
        assert error.code not in text
        assert "{" not in text.replace(str(error.facts.get("condition")), "")
