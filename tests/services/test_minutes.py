"""Minutes of a workshop: two pages with people, decisions and the figures that the room has seen, and no later ones."""

import io
from datetime import date
from functools import partial

import pypdf
import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.texts import NEUTRAL
from scorefact_desktop.reports.fonts import STAND_IN
from scorefact_desktop.reports.minutes import Decided, Minutes, minutes
from scorefact_desktop.services import audience, figures, workshops
from scorefact_desktop.services.minutes import export_minutes
from scorefact_desktop.store import campaigns, interviews, outputs
from scorefact_desktop.store.interviews import NewInterview
from scorefact_desktop.store.workspace import Workspace
from scorefact_desktop.translation import language_for
from tests.reports.reading import assert_sound, reader, text
from tests.reports.samples import foreign_data, standard_data

STRICT = partial(language_for, strict=True)
CAMPAIGN = "nordlicht/2026"
HELD = Minutes(
    title="Bilan avec la direction",
    held_on=date(2026, 11, 3),
    place="Lyon",
    people="Anna Berg (direction), Chloé Martin, Ø. Öberg",
    interviews=6,
    respondents=14,
    behind=112,
    decisions=(
        Decided("Support answers within two hours, measured every week.", "support", "Anna Berg", date(2027, 1, 31)),
        Decided("A single contact for every customer."),
    ),
)


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_two_pages_in_every_language(language):
    rendered = minutes(standard_data(), HELD, language, STRICT(language))
    assert_sound(rendered)
    assert rendered.pages == 2
    said = text(rendered)
    for words in ("Bilan avec la direction", "Chloé Martin", "two hours", "Anna Berg", "2027"):
        assert words in said
    assert minutes(standard_data(), HELD, language, STRICT(language)).pdf == rendered.pdf


@pytest.mark.parametrize("language", ["fr", "en", "sv"])
def test_an_open_campaign_needs_no_third_page(language):
    assert minutes(standard_data(open_=True), HELD, language, STRICT(language)).pages == 2


def test_the_figures_of_many_themes_take_more_pages_and_lose_nothing():
    data = foreign_data(themes=45)
    rendered = minutes(data, HELD, "en", STRICT("en"))
    assert_sound(rendered)
    said = [box.text for box in rendered.boxes]
    assert all(theme.name[NEUTRAL] in said for theme in data.questionnaire.themes)
    assert "workshops stay out of label" in text(rendered).replace("\n", " ")


def test_long_texts_and_many_decisions_take_more_pages_and_lose_nothing():
    words = "Ω" * 40 + "W" * 160 + " العربية 日本 🙂 " + "long " * 300
    many = Minutes("T" * 200, HELD.held_on, "P" * 200, words, 0, 0, 3, (Decided(words, "support", "O" * 200),) * 5)
    rendered = minutes(standard_data(open_=True), many, "sv", STRICT("sv"))
    assert_sound(rendered, stand_ins=True)
    assert rendered.pages > 2
    printed = "".join(page.extract_text() for page in reader(rendered).pages)
    assert printed.count(STAND_IN) >= 6 * 10  # letters that the font lacks stand there visibly, one for one
    assert "🙂" not in printed
    nothing = Minutes("Workshop", HELD.held_on, "", "", 0, 0, 0, ())
    assert "Nothing was decided." in text(minutes(standard_data(n=1), nothing, "en", STRICT("en")))


@pytest.fixture(scope="module")
def workshop(demo_workspace, tmp_path_factory):
    """A workspace with two workshops and a decision, to be changed by the tests of this file."""
    path = tmp_path_factory.mktemp("minutes") / "copy.scorefact"
    path.write_bytes(demo_workspace.read_bytes())
    with Workspace.open(path) as workspace:
        workshops.add(workspace, CAMPAIGN, "Before", held_on=date(2026, 5, 4))
        made = workshops.add(
            workspace, CAMPAIGN, "Autumn", held_on=date(2026, 9, 4), place="Kiel", people="Anna Berg, Jörg Weiß"
        )  # fmt: skip
        workshops.decide(workspace, made.id, "Answer faster.", theme="support", owner="Jörg Weiß")
        yield workspace


def words_of(path):
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)


def test_the_newest_workshop_in_three_languages_with_the_figures_of_the_room(workshop, tmp_path):
    done = export_minutes(workshop, CAMPAIGN, ("fr", "en", "sv"), tmp_path, STRICT)
    assert [one.name for one in done.paths] == [f"nordlicht-2026-minutes-{one}.pdf" for one in ("fr", "en", "sv")]
    said = words_of(done.paths[1])
    for one in ("Autumn", "Kiel", "Anna Berg", "Answer faster.", "Jörg Weiß"):
        assert one in said
    picture = audience.look(workshop, CAMPAIGN, "nordlicht/2025")
    score = next(one for one in picture.figures.themes if one.id == "support")
    assert f"{score.value:.0f}" in said
    with workshop.reader() as connection:
        recorded = outputs.of_campaign(connection, campaigns.find(connection, CAMPAIGN).id)
    assert [one.kind for one in recorded] == ["minutes"] * 3
    assert recorded[-1].respondents
    assert not picture.changed  # what was printed is what the room has seen from now on


def test_two_more_interviews_are_not_in_the_next_minutes(workshop, tmp_path):
    first = export_minutes(workshop, CAMPAIGN, ("en",), tmp_path / "a", STRICT)
    before = figures.campaign_figures(workshop, CAMPAIGN).indicator("sat_overall.positive").n
    with workshop.transaction() as connection:
        rows = [NewInterview({"sat_overall": Answer(choices=(1,))}, mode="phone", status="complete")] * 2
        interviews.save_many(connection, campaigns.find(connection, CAMPAIGN).id, rows)
    assert figures.campaign_figures(workshop, CAMPAIGN).indicator("sat_overall.positive").n == before + 2
    again = export_minutes(workshop, CAMPAIGN, ("en",), tmp_path / "b", STRICT)
    assert again.paths[0].read_bytes() == first.paths[0].read_bytes()


def test_an_earlier_workshop_has_its_day_in_the_name_and_names_can_be_left_out(workshop, tmp_path):
    later, earlier = workshops.of_campaign(workshop, CAMPAIGN)
    done = export_minutes(workshop, CAMPAIGN, ("sv",), tmp_path, STRICT, workshop_id=earlier.id)
    assert done.paths[0].name == f"nordlicht-2026-minutes-2026-05-04-{earlier.id}-sv.pdf"
    hidden = export_minutes(workshop, CAMPAIGN, ("en",), tmp_path, STRICT, workshop_id=later.id, names=False)
    said = words_of(hidden.paths[0])
    assert "Answer faster." in said
    assert "Anna Berg" not in said
    assert "Jörg" not in said


def test_what_has_no_minutes_says_so(workshop, tmp_path):
    for asked, code in (
        ({"campaign": "tarnholm/2024"}, "workshop_none"),
        ({"workshop_id": 9999}, "workshop_unknown"),
        ({"languages": ("de",)}, "language_unknown"),
    ):
        with pytest.raises(UserError) as caught:
            export_minutes(**{"workspace": workshop, "campaign": CAMPAIGN, "languages": ("en",), "folder": tmp_path,
                              "translate_for": STRICT, **asked})  # fmt: skip
        assert caught.value.code == code
    assert not list(tmp_path.iterdir())
