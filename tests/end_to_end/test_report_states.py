"""The page Report & label with everything on it, in three languages: nothing cut, every letter once, all named."""

from dataclasses import replace

from looking import faults, key_letters, unnamed

from scorefact_desktop.services import previewing
from scorefact_desktop.translation import LANGUAGES
from scorefact_desktop.views.pictures import settle, visits
from scorefact_desktop.views.report.scenes import report_states

LOW, USUAL = (1366, 688), (1366, 768)


def test_everything_that_can_be_ordered_has_room(program, monkeypatch):
    real = previewing.preview

    def short(workspace, wanted, *more):  # what the pages show is looked at elsewhere
        return real(workspace, replace(wanted, parts=("radar",)), *more)

    monkeypatch.setattr(previewing, "preview", short)
    program.window.go("report")
    settle(program.tasks)
    states, found = {"report": report_states(program.window)}, []
    for page, language, _, size in visits(
        program.window, program.tasks, program.change_language, program.change_theme,
        languages=LANGUAGES, themes=["light"], sizes=[LOW, USUAL], pages=["report"], states=states,
    ):  # fmt: skip
        program.window.assign_keys()
        twice = [texts for texts in key_letters(program.window).values() if len(texts) > 1]
        found += [
            f"{page} {language} {size}: {fault}"
            for fault in (*faults(program.window), *twice, *unnamed(program.window))
        ]
    assert not found, "\n".join(found)
