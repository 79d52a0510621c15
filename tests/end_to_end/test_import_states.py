"""Every state of the Import page in three languages and three sizes: nothing cut, nothing overlapping, all named."""

import pytest
from looking import faults, key_letters, unnamed

from scorefact_desktop.translation import LANGUAGES
from scorefact_desktop.views.imports.scenes import import_states
from scorefact_desktop.views.pictures import settle, visits

SIZES = ((1366, 688), (1366, 768), (1920, 1080))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_state_is_cut_or_nameless(program, tmp_path, language):
    states = import_states(program.window, program.desk, tmp_path)
    found, met = [], []
    for page, _, _, size in visits(
        program.window, program.tasks, program.change_language, program.change_theme,
        languages=[language], themes=["light"], sizes=SIZES, pages=["import"], states={"import": states},
    ):  # fmt: skip
        met.append(page)
        program.window.assign_keys()
        twice = [texts for texts in key_letters(program.window).values() if len(texts) > 1]
        for fault in [*faults(program.window), *unnamed(program.window), *twice]:
            found.append(f"{page} {language} {size}: {fault}")
    assert not found, "\n".join(found)
    assert len(set(met)) == len(states) + 1


def test_every_state_can_follow_every_other(program, tmp_path):
    states = import_states(program.window, program.desk, tmp_path)
    page = program.window.pages["import"]
    for _, show in [
        *states,
        *reversed([one for one in states if one[0] not in ("values", "rows", "problems", "doubts")]),
    ]:
        show()  # not waiting: a reading that is not wanted any more gives way
    settle(program.tasks)
    assert page.begin.isVisible()
    assert page.plan is None
    assert program.session.workspace is not None
