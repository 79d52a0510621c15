"""Score-Churn in depth as a chapter: cohorts of any number, hidden figures, and what is said instead."""

from dataclasses import replace

import pytest

from scorefact_desktop.domain.cohorts import CohortChurn, Cohorts
from scorefact_desktop.domain.figures import ChurnDetails
from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, text
from tests.reports.samples import foreign_data, standard_data

DETAILS = ChurnDetails((0.15, 0.2), None, (0.1, 0.3), None, 0.18, 90, None)


def cohorts(count, *, hidden=()):
    return Cohorts(
        "rec_3y", "ok", 0.05,
        tuple(
            CohortChurn(2000 + 2 * at, 2001 + 2 * at, None, None, None, None, protected=True) if at in hidden
            else CohortChurn(2000 + 2 * at, 2001 + 2 * at, 1234, 0.15, 0.05, 0.4, protected=False)
            for at in range(count)
        ),
    )  # fmt: skip


def chapter(found, language="fr", **changes):
    data = standard_data()
    indicators = tuple(
        replace(one, churn=DETAILS, **changes) if one.measure == "expected_churn" else one
        for one in data.figures.indicators
    )
    data = replace(data, cohorts=found, parts=("recurring",), figures=replace(data.figures, indicators=indicators))
    return dashboard(data, language, language_for(language, strict=True))


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
@pytest.mark.parametrize("count", [1, 3, 14])
def test_any_number_of_cohorts_is_sound(language, count):
    rendered = chapter(cohorts(count, hidden={0} if count > 1 else ()), language)
    assert_sound(rendered)
    assert f"{2000 + 2 * (count - 1)}–{2001 + 2 * (count - 1)}" in text(rendered)
    assert {"fr": "Avec les indécis", "en": "With the undecided", "sv": "Med de osäkra"}[language] in text(rendered)


@pytest.mark.parametrize(
    ("status", "said"), [("few", "années de signature inconnues"), ("protected", "révélerait les réponses")]
)
def test_why_cohorts_are_not_told(status, said):
    assert said in " ".join(text(chapter(Cohorts("rec_3y", status))).split())


def test_hidden_figures_hide_the_chapter_but_for_their_reasons():
    rendered = chapter(cohorts(3), "en", value=None, protected=True)
    assert_sound(rendered)
    assert "2000–2001" not in text(rendered)
    assert "who stays" in text(rendered)
    assert "protected" in text(rendered)


def test_a_survey_that_asks_nobody_has_no_such_chapter():
    data = replace(foreign_data(), parts=("recurring", "radar"))
    rendered = dashboard(data, "en", language_for("en"))
    assert rendered.pages == 3  # cover, contents, radar
