from pathlib import Path

import pytest

from scorefact_desktop import assets

CHECKOUT = Path(__file__).resolve().parent.parent


def test_a_checkout_finds_the_folders_beside_the_package() -> None:
    assert assets.ROOT == CHECKOUT
    assert assets.asset("i18n", "scorefact_fr.ts").is_file()


@pytest.mark.parametrize("parts", [("ui", "no-such-form.ui"), ("nowhere",)])
def test_what_is_missing_is_named(parts: tuple[str, ...]) -> None:
    with pytest.raises(FileNotFoundError, match=parts[-1]):
        assets.asset(*parts)
