"""The page that explains the label decision: every rule, nothing protected, never "failed", nothing projected."""

from dataclasses import replace

import pytest

from scorefact_desktop.reports.dashboard import dashboard
from scorefact_desktop.reports.data import ReportData
from scorefact_desktop.reports.document import Rendered
from scorefact_desktop.translation import language_for
from tests.reports.label_samples import decided, undecided
from tests.reports.reading import assert_sound, links, reader
from tests.reports.samples import standard_data

LANGUAGES = ("fr", "en", "sv")


def made(data: ReportData, language: str = "en") -> tuple[Rendered, str]:
    """The dashboard, and all words of its page on the label (the fifth)."""
    rendered = dashboard(data, language, language_for(language, strict=True))
    return rendered, "\n".join(box.text for box in rendered.boxes if box.page == 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_awarded_label_is_explained_rule_by_rule(language: str) -> None:
    rendered, words = made(decided(standard_data()), language)
    assert_sound(rendered)
    assert {"fr": "Label attribué", "en": "Label awarded", "sv": "Kvalitetsmärket tilldelas"}[language] in words
    assert {"fr": "74,1\u202f%", "en": "74.1%", "sv": "74,1\u00a0%"}[language] in words
    assert {"fr": "ne s’applique pas", "en": "does not apply", "sv": "ej tillämplig"}[language] in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_that_was_missed_is_not_demonstrated_and_never_failed(language: str) -> None:
    rendered, words = made(decided(standard_data(), missed=("satisfied", "leavers")), language)
    assert_sound(rendered)
    named = {"fr": "non démontrée", "en": "not demonstrated", "sv": "ej visad"}[language]
    assert words.count(named) >= 2
    assert {"fr": "6 sur 8", "en": "6 of 8", "sv": "6 av 8"}[language] in words.split("\n")
    assert "\u22123" in words
    assert "36" in words
    assert "89" in words


def test_a_protected_rule_has_no_number() -> None:
    _, shown = made(decided(standard_data()))
    _, words = made(decided(standard_data(), protected=("leavers",)))
    assert "15.3%" in shown
    assert "10.2%" in shown
    assert not {"15.3%", "10.2%", "+4.7", "n\u00a0=\u00a0111"} & set(words.split("\n"))
    assert "15.3%" not in words
    assert "10.2%" not in words
    assert "This rule is met." in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("closed", [False, True])
def test_before_the_decision_rules_are_shown_and_nothing_is_projected(language: str, closed: bool) -> None:
    rendered, words = made(undecided(standard_data(open_=not closed), closed=closed), language)
    assert_sound(rendered)
    assert words.count("\u2265") + words.count("\u2264") == 8
    for number in ("63", "74.1", "74,1", "0.808", "80,8", "80.8"):
        assert number not in words
    assert "…" in words
    assert "…." not in words


def test_a_campaign_without_rules_has_no_such_page() -> None:
    rendered = dashboard(standard_data(), "en", language_for("en"))
    assert "The label decision" not in [box.text for box in rendered.boxes]


def test_contents_and_bookmarks_name_the_page() -> None:
    rendered, _ = made(decided(standard_data()))
    file = reader(rendered)
    assert len(links(file)) == 25  # one more than without a decision
    titles = [str(one.title) for one in file.outline if not isinstance(one, list)]
    assert titles[titles.index("The label decision") + 1] == "Sample and method"
    assert "The label decision" in [box.text for box in rendered.boxes if box.page == 2]


def test_many_rules_go_on_over_the_page() -> None:
    data = decided(standard_data())
    assert data.label is not None
    many = tuple(
        replace(one, rule=one.rule.model_copy(update={"id": f"{one.rule.id}_{turn}"}))
        for turn in range(4)
        for one in data.label.results
    )
    rules = data.label.rules.model_copy(update={"rules": tuple(one.rule for one in many)})
    rendered = dashboard(replace(data, label=replace(data.label, rules=rules, results=many)), "fr", language_for("fr"))
    assert_sound(rendered)
    assert sum(box.text == "Taux de réponse de l’échantillon" for box in rendered.boxes) == 4
    assert any(box.page == 6 and box.text.startswith("règle, et ce") for box in rendered.boxes)


def test_the_same_decision_gives_the_same_bytes() -> None:
    assert made(decided(standard_data()), "sv")[0].pdf == made(decided(standard_data()), "sv")[0].pdf
