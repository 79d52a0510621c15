"""Every page in three languages, two themes and three sizes: nothing cut, nothing overlapping, everything named."""

import pytest
from looking import bring_into_view, faults, flush, key_letters, picture_of, tab_order, unnamed
from pressing import activate
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from scorefact_desktop.translation import LANGUAGES
from scorefact_desktop.views.calls.scenes import call_states
from scorefact_desktop.views.interview.scenes import interview_states
from scorefact_desktop.views.pictures import PAGES, grab, settle, visits
from scorefact_desktop.views.workshop.scenes import workshop_states

LOW, USUAL, LARGE = (1366, 688), (1366, 768), (1920, 1080)


def responses(path):
    """A small file of responses with three kinds of problems."""
    answers = ("Yes, definitely", "Yes, mostly", "Not really", "Not at all")
    lines = ["id;company;submitdate;sat_overall;nps_score;sup_effectiveness;sup_speed;Comment"]
    for at in range(40):
        lines.append(
            f"{at};Brauerei {at} AG;2026-10-{1 + at % 28:02d};{9 if at == 7 else 1 + at % 4};"
            f"{99 if at == 3 else at % 11};"
            f"{answers[at % 4]};{'sometimes' if at == 5 else answers[-at % 4]};fine"
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_overlaps_or_leaves_its_page(program, tmp_path, language):
    program.window.go("import", responses(tmp_path / "nordlicht_2026_results.csv"))
    settle(program.tasks)
    found = []
    for page, _, theme, size in visits(
        program.window, program.tasks, program.change_language, program.change_theme,
        languages=[language], themes=["light"], sizes=[LOW, USUAL, LARGE],
    ):  # fmt: skip
        found += [f"{page} {language} {theme} {size}: {fault}" for fault in faults(program.window)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_of_the_questionnaire_can_be_shown(program, language):
    program.change_language(language)
    program.window.go("themes")
    settle(program.tasks)
    page, found = program.window.pages["themes"], []
    for theme in [one.id for one in program.desk.scene.questionnaire.themes]:
        page.show_theme(theme)
        settle(program.tasks)
        found += [f"{theme} {language}: {fault}" for fault in faults(program.window)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_key_letters_are_unique_and_everything_has_a_name(program, language):
    program.change_language(language)
    for page in PAGES:
        program.window.go(page)
        settle(program.tasks)
        program.window.assign_keys()
        letters = key_letters(program.window)
        assert letters
        assert not [texts for texts in letters.values() if len(texts) > 1], page
        assert not unnamed(program.window), page


def test_tab_reaches_the_sidebar_first_and_then_the_page_from_top_to_bottom(program):
    for page in PAGES:
        program.window.go(page)
        settle(program.tasks)
        order = tab_order(program.window)
        ways = list(program.window.sidebar.ways.values())
        assert [one for one in order if one in ways] == ways
        inside = [one for one in order if program.window.pages[page].isAncestorOf(one)]
        assert inside, page
        assert order.index(inside[0]) > order.index(ways[-1])
        assert len(set(order)) == len(order)


def test_the_focus_is_seen_wherever_it_goes(program):
    """Whatever Tab reaches on the pages of fieldwork and safety looks different while it has the focus."""
    activate(program.window)
    alike = []
    for page in ("home", "calls", "interview", "workshop", "questions", "exchange", "settings"):
        program.window.go(page)
        settle(program.tasks)
        kinds = {}
        for one in tab_order(program.window):
            if program.window.pages[page].isAncestorOf(one):
                kinds.setdefault((type(one), one.property("reading"), one.property("kind")), one)
        for one in kinds.values():  # of a hundred rows the first
            bring_into_view(one)
            (QApplication.focusWidget() or one).clearFocus()
            before = picture_of(one, program.window)
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if not one.hasFocus() or picture_of(one, program.window) == before:
                alike.append(f"{page}: {type(one).__name__} {one.accessibleName()!r}")
    assert not alike, "\n".join(alike)


def test_colours_change_while_the_window_is_open(program, tmp_path):
    program.window.go("dashboard")
    settle(program.tasks)
    pictures = []
    for theme in ("light", "dark"):
        program.change_theme(theme)
        flush()
        picture = program.window.grab().toImage()
        pictures.append(
            [picture.pixelColor(x, y).lightness() for x, y in ((10, 400), (700, 740), (230, 60), (820, 130))]
        )
    assert min(pictures[0]) > 200
    assert max(pictures[1]) < 70


def test_language_changes_everywhere_while_the_window_is_open(program):
    window = program.window
    for page in PAGES:
        window.go(page)
        settle(program.tasks)
    words = {}
    for language in LANGUAGES:
        program.change_language(language)
        settle(program.tasks)
        words[language] = [way.accessibleName() for way in window.sidebar.ways.values()]
        words[language] += [page.accessibleName() for page in window.pages.values()]
        words[language] += [window.pages["dashboard"].note.text(), window.pages["home"].headline.text()]
    dashboard = list(window.sidebar.ways).index("dashboard")
    assert words["sv"][dashboard] == "Översikt"
    assert words["fr"][dashboard] == "Tableau de bord"
    same = {"Import", "Benchmark", "Workshop"}
    assert all(len({fr, en}) == 2 or en in same for fr, en in zip(words["fr"], words["en"], strict=True))
    assert all(len({sv, en}) == 2 or en in same for sv, en in zip(words["sv"], words["en"], strict=True))


def test_pictures_are_written_under_names_that_say_what_they_show(program, tmp_path):
    path = grab(program.window, tmp_path, "home", "en", "light", USUAL)
    assert path.name == "home-en-light-1366x768.png"
    assert path.stat().st_size > 10_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_twice_the_scale_interviews_and_workshops_stand_on_a_full_hd_screen(program, language):
    """A screen of 1920 x 1080 of which everything is shown at 200 % has room for 960 x 540."""
    program.change_language(language)
    program.window.resize(960, 540)
    program.window.go("interview")
    settle(program.tasks)
    for name, show in interview_states(program.window):
        show()
        settle(program.tasks)
        assert not faults(program.window), name
    program.window.go("workshop")
    settle(program.tasks)
    for name, show in workshop_states(program.window, program.desk):
        if not name.startswith("live"):  # in large type already, and a window of its own
            show()
            settle(program.tasks)
            found = [
                one for one in faults(program.window) if one.startswith(("the page scrolls side", "cut", "button c"))
            ]
            assert not found, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_twice_the_scale_calls_scroll_only_up_and_down(program, language):
    """On the same screen; widened again, the page has its calls by hour and its room back."""
    program.change_language(language)
    program.window.go("calls")
    settle(program.tasks)
    page = program.window.pages["calls"]
    assert page.strip.hours_box.isVisible()
    program.window.resize(960, 540)
    views = [(name, lambda name=name: getattr(page, f"open_{name}")()) for name in ("plan", "rules", "extension")]
    found = []
    for name, show in [*call_states(program.window, program.desk), *views]:
        show()
        settle(program.tasks)
        found += [
            f"{name}: {one}"
            for one in faults(program.window)
            if one.startswith(("the page scrolls side", "cut", "button c"))
        ]
        assert page.isVisible()
    assert not found, "\n".join(found)
    assert not page.strip.hours_box.isVisible()
    page.show_view(0)
    program.window.resize(1366, 768)
    settle(program.tasks)
    assert page.strip.hours_box.isVisible()
    assert page.list.width() == 440


@pytest.mark.parametrize("page", ["home", "calls"])
def test_a_page_of_a_window_that_was_small_from_the_start_scrolls_only_up_and_down(program, page):
    program.window.resize(960, 540)
    program.window.go(page)
    settle(program.tasks)
    assert not [fault for fault in faults(program.window) if fault.startswith("the page scrolls side")]


def test_a_small_window_has_the_rail_and_scrolls_rather_than_cuts(program):
    program.window.resize(960, 560)
    program.window.go("dashboard")
    settle(program.tasks)
    assert program.window.sidebar.width() == 64
    assert not [fault for fault in faults(program.window) if fault.startswith(("cut", "button cut"))]
