"""The label page: sound, marked as a specimen, refused where it would have nothing to show."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import Translate
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Rendered
from scorefact_desktop.reports.label import label as set_label
from scorefact_desktop.reports.label_content import key_figures, label_content
from scorefact_desktop.services.sentences import sentence
from scorefact_desktop.translation import language_for
from tests.reports.label_samples import decided, undecided
from tests.reports.reading import assert_sound, reader, text
from tests.reports.samples import foreign_data, standard_data


def label(data: ReportData, language: str, translate: Translate) -> Rendered:
    return set_label(label_content(data), language, translate)


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_the_label_is_one_sound_page(language: str) -> None:
    rendered = label(standard_data(), language, language_for(language, strict=True))
    assert_sound(rendered)
    assert rendered.pages == 1
    assert [box.text for box in rendered.boxes if box.ground] == ["SPECIMEN"]
    words = {"fr": "Spécimen sans valeur", "en": "Specimen, without value", "sv": "Specimen utan giltighet"}
    assert words[language] in text(rendered)
    assert reader(rendered).metadata is not None


def test_the_label_shows_four_figures_with_their_bases() -> None:
    rendered = label(standard_data(), "en", language_for("en"))
    assert sum("n\u00a0=\u00a0120" in box.text for box in rendered.boxes) == 4
    satisfied, calm, nps, stay = (one for _, one in key_figures(standard_data()))
    crisis = standard_data().figures.indicator("cri_count.crisis_rate")
    assert crisis is not None
    assert crisis.interval is not None
    assert calm.value == pytest.approx(1 - (crisis.value or 0))
    assert calm.interval is not None
    assert calm.interval.lower == pytest.approx(1 - crisis.interval.upper)
    assert (satisfied.measure, nps.measure, stay.question) == ("positive", "nps", "rec_3y")


def test_the_right_choice_stands_in_for_a_protected_intention() -> None:
    data = standard_data(protected=("recurring",))
    assert key_figures(data)[3][1].question == "sat_choice"
    assert "would choose" in text(label(data, "en", language_for("en")))


def test_another_questionnaire_has_no_label() -> None:
    with pytest.raises(UserError) as caught:
        label(foreign_data(), "en", language_for("en"))
    assert caught.value.code == "label_other_questionnaire"


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_an_awarded_label_says_how_many_rules_and_stays_a_specimen(language: str) -> None:
    rendered = label(decided(standard_data()), language, language_for(language, strict=True))
    assert_sound(rendered)
    words = text(rendered)
    assert {"fr": "8 sur 8 satisfaites", "en": "8 of 8 fulfilled", "sv": "8 av 8 uppfyllda"}[language] in words
    assert {"fr": "Spécimen sans valeur", "en": "Specimen, without value", "sv": "Specimen utan giltighet"}[
        language
    ] in words
    assert [box.text for box in rendered.boxes if box.ground] == ["SPECIMEN"]


def test_a_label_not_demonstrated_is_not_printed() -> None:
    with pytest.raises(UserError) as caught:
        label(decided(standard_data(), missed=("satisfied",)), "en", language_for("en"))
    assert caught.value.code == "label_not_demonstrated"
    assert (caught.value.facts["passed"], caught.value.facts["rules"]) == (7, 8)
    assert "cannot be printed" in sentence(caught.value, language_for("en"))


@pytest.mark.parametrize("closed", [False, True])
def test_a_label_that_nobody_decided_is_a_specimen_that_says_so(closed: bool) -> None:
    rendered = label(undecided(standard_data(open_=not closed), closed=closed), "en", language_for("en"))
    assert_sound(rendered)
    assert "the award has not been decided" in text(rendered)
    assert "fulfilled" not in text(rendered)


def test_missing_figures_are_named() -> None:
    with pytest.raises(UserError) as caught:
        label(standard_data(protected=("satisfaction", "nps")), "en", language_for("en"))
    assert caught.value.code == "label_figures_missing"
    assert caught.value.facts["questions"] == "sat_overall, nps_score"


def test_an_open_campaign_is_said_to_be_open() -> None:
    assert "Fieldwork is open." in text(label(standard_data(open_=True), "en", language_for("en")))


@pytest.mark.parametrize("vendor", ["X", "Société anonyme des Établissements Wolfeschlegelsteinhausenbergerdorff"])
def test_any_vendor_fits(vendor: str) -> None:
    data = standard_data()
    assert_sound(label(replace(data, campaign=replace(data.campaign, vendor=vendor)), "fr", language_for("fr")))


def test_the_same_figures_give_the_same_bytes() -> None:
    first, second = (label(standard_data(), "fr", language_for("fr")).pdf for _ in range(2))
    assert first == second
