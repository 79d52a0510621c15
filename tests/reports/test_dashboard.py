"""The dashboard as a printed document: whole, linked, readable, the same every time."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_apart, assert_sound, links, reader, text
from tests.reports.samples import foreign_data, standard_data

LANGUAGES = ("fr", "en", "sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_campaign_is_sound_in_every_language(language: str) -> None:
    rendered = dashboard(standard_data(), language, language_for(language, strict=True))
    assert_sound(rendered)
    file = reader(rendered)
    assert str(file.root_object["/Lang"]) == {"fr": "fr-FR", "en": "en-GB", "sv": "sv-SE"}[language]
    assert file.metadata is not None
    assert "Axial" in (file.metadata.title or "")
    assert not file.metadata.author
    assert "/" not in (file.metadata.subject or "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("themes", [6, 2, 1])
def test_somebody_elses_survey_is_sound_and_quoted_in_its_own_words(language: str, themes: int) -> None:
    rendered = dashboard(foreign_data(themes=themes), language, language_for(language, strict=True))
    assert_sound(rendered)
    note = {"fr": "dans ses propres mots", "en": "in its own words", "sv": "med dess egna ord"}[language]
    assert note.split()[-1] in text(rendered)
    assert "imag1" in text(rendered)


@pytest.mark.parametrize(("themes", "questions"), [(30, 3), (3, 60), (80, 1)])
def test_surveys_of_any_size_are_sound(themes: int, questions: int) -> None:
    words = ": how would you rate, all things considered, the way in which your last request was handled by the desk?"
    data = foreign_data(themes=themes, questions=questions, words=words)
    assert_sound(dashboard(data, "sv", language_for("sv", strict=True)))


def test_contents_and_bookmarks_lead_to_their_pages() -> None:
    rendered = dashboard(standard_data(), "en", language_for("en"))
    file = reader(rendered)
    found = links(file)
    assert len(found) == 24  # three of the summary, fourteen themes, six in depth and on method, the appendix
    assert all(source == 2 for source, _ in found)
    targets = [target for _, target in found]
    assert targets == sorted(targets)
    titles = [str(one.title) for one in file.outline if not isinstance(one, list)]
    assert titles[0] == "Cover"
    assert "Sample and method" in titles
    printed = [box.text for box in rendered.boxes if box.page == 2]
    for _, target in found:
        assert str(target) in printed
        assert f"of {rendered.pages}" in " ".join(b.text for b in rendered.boxes if b.page == target)


def test_the_same_figures_give_the_same_bytes() -> None:
    first, second = (dashboard(standard_data(), "sv", language_for("sv")).pdf for _ in range(2))
    assert first == second


def test_nothing_in_the_file_tells_who_or_where() -> None:
    rendered = dashboard(standard_data(), "en", language_for("en"))
    for secret in (b"/home", b"/work", b"/tmp", b"anonymous", b"root"):
        assert secret not in rendered.pdf
    assert reader(rendered).xmp_metadata is None


def test_what_is_protected_says_why_and_shows_no_number() -> None:
    data = standard_data(protected=("market", "recurring"))
    rendered = dashboard(data, "en", language_for("en"))
    assert_sound(rendered)
    assert "protected: fewer than 5 answers" in text(rendered)
    hidden = {q.code for q in data.questionnaire.questions if q.theme in ("market", "recurring")}
    names = [data.questionnaire.by_code[code].short["en"] for code in hidden]
    for box in rendered.boxes:
        if any(box.text == f"{name} · positive answers" for name in names):
            row = [o.text for o in rendered.boxes if o.page == box.page and abs(o.bottom - box.bottom) < 1.5]
            assert not any("%" in one for one in row), row


def test_an_open_campaign_is_a_draft_on_every_page() -> None:
    rendered = dashboard(standard_data(open_=True), "sv", language_for("sv", strict=True))
    marks = [box for box in rendered.boxes if box.ground]
    assert {box.page for box in marks} == set(range(1, rendered.pages + 1))
    assert {box.text for box in marks} == {"UTKAST"}
    assert not [box for box in dashboard(standard_data(), "sv", language_for("sv")).boxes if box.ground]


def test_under_thirty_answers_are_counts() -> None:
    rendered = dashboard(standard_data(n=22), "fr", language_for("fr", strict=True))
    assert_sound(rendered)
    assert "sur\u00a022" in text(rendered)


@pytest.mark.parametrize("n", [1, 2, 5])
def test_very_few_interviews_still_give_a_document(n: int) -> None:
    assert_sound(dashboard(standard_data(n=n, compared=False), "en", language_for("en")))


def test_titles_speak_of_significant_differences_only() -> None:
    data = standard_data()
    plain = replace(data, figures=replace(data.figures, themes=(), indicators=data.figures.indicators))
    quiet = dashboard(standard_data(compared=False), "en", language_for("en"))
    assert "Support" in text(quiet)
    assert "the market" not in text(quiet)
    assert "ahead of the market" in text(dashboard(data, "en", language_for("en")))
    assert plain.figures.indicators


def test_long_names_foreign_letters_and_pictures_are_set_visibly() -> None:
    data = standard_data(compared=False)
    long = replace(
        data.campaign,
        vendor="Société anonyme des Établissements Wolfeschlegelsteinhausenbergerdorff et Frères",
        solutions=("Gestion commerciale et comptable intégrée pour l’industrie agroalimentaire 日本 🙂",),
    )
    rendered = dashboard(replace(data, campaign=long), "fr", language_for("fr", strict=True))
    assert_apart(rendered.boxes)
    assert_sound(rendered, stand_ins=True)


def test_a_comment_is_printed_in_its_own_language_only() -> None:
    data = replace(standard_data(), comments={"fr": {"support": "Le guichet **unique** explique la baisse."}})
    assert "unique" in text(dashboard(data, "fr", language_for("fr")))
    assert "guichet" not in text(dashboard(data, "en", language_for("en")))


def test_a_missing_translation_stops_the_language_and_names_the_string() -> None:
    def broken(context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if source == "Sample and method":
            raise UserError("missing_translation", language="sv", text=source)
        return language_for("sv")(context, source, comment, n)

    with pytest.raises(UserError) as caught:
        dashboard(standard_data(), "sv", broken)
    assert caught.value.facts["text"] == "Sample and method"


def test_a_question_without_this_language_stops_it_too() -> None:
    data = standard_data()
    questions = tuple(
        q.model_copy(update={"short": {"fr": q.short["fr"]}}) if q.code == "sup_speed" else q
        for q in data.questionnaire.questions
    )
    broken: ReportData = replace(data, questionnaire=data.questionnaire.model_copy(update={"questions": questions}))
    with pytest.raises(UserError) as caught:
        dashboard(broken, "sv", language_for("sv"))
    assert caught.value.code == "missing_translation"


def test_nothing_to_report() -> None:
    data = standard_data()
    with pytest.raises(UserError) as caught:
        dashboard(replace(data, figures=replace(data.figures, themes=(), indicators=())), "en", language_for("en"))
    assert caught.value.code == "nothing_to_report"


def test_a_rounded_churn_is_told_without_decimals() -> None:
    data = standard_data()
    rounded = tuple(
        replace(one, value=0.2, rounded_to=0.05) if one.id == "rec_3y.expected_churn" else one
        for one in data.figures.indicators
    )
    assert any(one.rounded_to for one in rounded)
    figures = replace(data.figures, indicators=rounded)
    told = dashboard(replace(data, figures=figures, parts=("key-figures",)), "en", language_for("en", strict=True))
    assert "20%" in [box.text for box in told.boxes]
    assert "20.0%" not in [box.text for box in told.boxes]
