"""The screens about keys in three languages and sizes: nothing cut, nothing overlapping, everything named."""

import pytest
from looking import faults, key_letters, unnamed

from scorefact_desktop.translation import LANGUAGES
from scorefact_desktop.views.keys.pictures import scenes
from scorefact_desktop.views.pictures import grab

SIZES = ((900, 560), (1366, 768), (1920, 1080))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_key_screens_is_cut(empty_program, tmp_path, language):
    window, found, names = empty_program.window, [], set()
    for name, _, theme, size in scenes(
        window, empty_program.change_language, empty_program.change_theme,
        languages=[language], themes=["light"], sizes=SIZES,
    ):  # fmt: skip
        if size != SIZES[0]:  # there the card scrolls
            found += [f"{name} {language} {size}: {fault}" for fault in faults(window)]
        found += [f"{name} {language}: {one}" for one in unnamed(window)]
        window.assign_keys()
        letters = list(key_letters(window))
        assert len(letters) == len(set(letters)), (name, letters)
        names.add(name)
        if size == SIZES[1]:
            assert grab(window, tmp_path, name, language, theme, size).exists()
    assert not found, "\n".join(found)
    assert len(names) == 8
    assert not window.covered
