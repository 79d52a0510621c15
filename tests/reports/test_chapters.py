"""The chapters in depth: sound in every language with few and many answers, and honest where there is nothing."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.figures import Figure, Interval
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Rendered
from scorefact_desktop.reports.pages import depth
from scorefact_desktop.reports.voice import Voice
from scorefact_desktop.translation import language_for
from tests.reports.chapter_samples import drivers_of, with_chapters
from tests.reports.reading import assert_sound, text
from tests.reports.samples import foreign_data, standard_data

CHAPTERS = ("crisis", "recommendation", "drivers", "customer-kpis", "method")
LANGUAGES = ("fr", "en", "sv")
LONG = tuple(f"Etablissements de gros et demi-gros du Nord et des Flandres, zone {at}" for at in range(20))


def printed(data: ReportData, language: str = "en", *parts: str) -> Rendered:
    """The chapters alone, checked: nothing outside its page, nothing over another text."""
    wanted = replace(data, parts=parts or CHAPTERS)
    rendered = dashboard(wanted, language, language_for(language, strict=True))
    assert_sound(rendered)
    return rendered


def with_mean(data: ReportData, mean: float, n: int) -> ReportData:
    """The data with the mean number of crises."""
    one = Figure("cri_count.average", "average", mean, n, "cri_count", "crisis", interval=Interval(0.1, 0.4, "t-fpc"))
    figures = replace(data.figures, indicators=(*data.figures.indicators, one))
    return replace(data, figures=figures)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("n", [120, 22, 1])
def test_many_few_and_one_answer_are_sound(language: str, n: int) -> None:
    printed(with_chapters(standard_data(n=n)), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_campaign_without_interviews_is_sound_and_says_so(language: str) -> None:
    data = standard_data(compared=False)
    empty = tuple(
        replace(one, value=None, n=0, interval=None, status="no_data", excluded=replace(one.excluded))
        for one in data.figures.indicators
    )
    figures = replace(data.figures, indicators=empty, complete=0, partial=0)
    sample = replace(data.sample, complete=0, partial=0)
    found = with_chapters(replace(data, figures=figures, sample=sample), status="no_answers")
    said = text(printed(found, language))
    reason = {"en": "nobody was asked", "fr": "posée à personne", "sv": "frågan ställdes inte"}[language]
    assert reason in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_and_many_segments_find_room(language: str) -> None:
    data = with_chapters(standard_data(), names=LONG)
    long = replace(data.campaign, vendor="Wolfeschlegelsteinhausenbergerdorff et Frères, Établissements réunis " * 2)
    rendered = printed(replace(data, campaign=long), language)
    assert "8" in text(rendered)  # of twenty segments twelve are drawn


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "status", ["pairwise", "too_few_rows", "protected", "no_outcome", "no_answers", "no_outcome_variance", "no_drivers"]
)
def test_every_state_of_the_drivers_is_said_in_words(language: str, status: str) -> None:
    data = standard_data()
    known = printed(replace(data, drivers=drivers_of(data, status=status, n=3)), language, "drivers")
    reasons = {
        "pairwise": "known together for 3",
        "too_few_rows": "with 3 of the 55 respondents",
        "protected": "protected: fewer than 5 answers",
        "no_outcome": "has no question on recommendation",
        "no_answers": "Nobody answered the question",
        "no_outcome_variance": "Everybody gave the same answer",
        "no_drivers": "No theme has a score that varies",
    }
    assert language != "en" or reasons[status] in text(known).replace("\n", " ")
    assert known.pages == 3  # cover, contents and one page


def test_a_title_names_levers_only_where_some_are_settled() -> None:
    data = standard_data()
    settled = text(printed(replace(data, drivers=drivers_of(data)), "en", "drivers"))
    assert "Act first: " in settled
    open_ = text(printed(replace(data, drivers=drivers_of(data, settled=False)), "en", "drivers"))
    assert "Act first: " not in open_
    assert "undetermined" in open_


def test_the_levers_stand_with_the_delivered_scores_and_their_places() -> None:
    data = standard_data()
    found = drivers_of(data)
    rendered = printed(replace(data, drivers=found), "en", "drivers")
    for place, one in enumerate(found.points, start=1):
        name = next(theme.name["en"] for theme in data.questionnaire.themes if theme.id == one.themes[0])
        (row,) = [box for box in rendered.boxes if box.text == f"{place}\u00a0\u00a0{name}"]
        cells = [box.text for box in rendered.boxes if box.page == row.page and abs(box.bottom - row.bottom) < 1.5]
        figure = data.figures.theme(one.themes[0])
        assert figure is not None
        assert figure.value is not None
        assert one.ranks is not None
        assert f"{figure.value:.0f}" in cells
        assert ("–".join(dict.fromkeys(str(rank) for rank in one.ranks))) in cells


def test_how_often_crises_come_is_told_with_garwoods_interval() -> None:
    data = with_mean(standard_data(), 37 / 120, 120)
    said = text(printed(data, "en", "crisis"))
    assert "0.31" in said
    assert "0.22–0.42" in said  # METHODS.md section 8: 37 of 120 gives .217 to .425
    assert "37 crises in all" in said


def test_what_is_protected_shows_no_number_in_depth() -> None:
    data = standard_data()
    themes = ("crisis", "nps", "referral", "recurring", "satisfaction", "support")
    hidden = tuple(
        replace(one, value=None, interval=None, protected=True, n=3, change=None, benchmark=None, previous=None)
        if one.theme in themes
        else one
        for one in data.figures.indicators
    )
    data = with_chapters(replace(data, figures=replace(data.figures, indicators=hidden)))
    rendered = printed(data, "en", "crisis", "recommendation", "customer-kpis")
    assert "protected: fewer than 5 answers" in text(rendered)
    numbers = [box.text for box in rendered.boxes if box.page > 2 and "%" in box.text and "95%" not in box.text]
    assert set(numbers) <= {"0%", "20%", "40%", "60%", "80%", "100%"}  # the axes


def test_kpis_of_the_interviews_are_the_delivered_figures_and_the_others_say_what_they_take() -> None:
    data = standard_data()
    said = text(printed(data, "en", "customer-kpis"))
    churn, ease = (data.figures.indicator(one) for one in ("rec_3y.expected_churn", "sup_ease.mean"))
    assert churn is not None
    assert churn.value is not None
    assert ease is not None
    assert ease.value is not None
    assert f"{100 * (1 - churn.value):.0f}%" in said
    assert f"mean {1 + 6 * ease.value / 100:.1f} of 7" in said
    assert "active and licensed users of each customer" in said
    assert "No action has been entered for this campaign." in said


def test_the_method_names_the_n_of_this_campaign() -> None:
    said = text(printed(standard_data(), "en", "method"))
    assert "112 interviews" not in said
    assert "120 interviews were completed, of 196 customers drawn at random from all 400." in said.replace("\n", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_elses_survey_has_no_chapter_that_it_does_not_feed(language: str) -> None:
    data = replace(foreign_data(), parts=CHAPTERS)
    rendered = printed(replace(data, drivers=drivers_of(data)), language)
    assert rendered.pages <= 6  # cover, contents, drivers, KPIs, method


def test_the_same_chapters_give_the_same_bytes() -> None:
    data = replace(with_chapters(standard_data()), parts=CHAPTERS)
    first, second = (dashboard(data, "fr", language_for("fr")).pdf for _ in range(2))
    assert first == second


def test_a_correlation_of_almost_nothing_has_no_sign():
    voices = {code: Voice(standard_data(), code, language_for(code, strict=True)) for code in ("en", "sv")}
    assert depth.two_decimals(voices["en"], -0.004) == "0.00"
    assert depth.two_decimals(voices["sv"], -0.006) == "\u22120,01"


def test_what_is_hidden_stands_below_what_customers_know():
    data = standard_data()
    figures = data.figures
    told = tuple(
        replace(one, protected=True, value=None) if one.id == "ref_size.positive" else one for one in figures.indicators
    )
    rendered = printed(replace(data, figures=replace(figures, indicators=told)), "en", "recommendation")
    voice = Voice(data, "en", language_for("en", strict=True))
    asked = [voice.question(one) for one in data.questionnaire.of_theme("referral")]
    tops = {name: box.top for name in asked for box in rendered.boxes if box.text == name}
    assert len(tops) > 3
    assert max(tops, key=tops.get) == voice.question(data.questionnaire.by_code["ref_size"])
