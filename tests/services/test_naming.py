import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services.naming import slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Nordlicht", "nordlicht"),
        ("Åkerbär & Söner AB", "akerbar-soner-ab"),
        ("Société Générale d’Intégration", "societe-generale-dintegration"),
        ("  Axial / Œuvre  ", "axial-oeuvre"),
        ("Strauß GmbH", "strauss-gmbh"),
        ("nordlicht", "nordlicht"),
        ("x" * 100, "x" * 63),
    ],
)
def test_slugs(name, expected):
    assert slug(name) == expected


def test_a_name_without_letters_is_refused():
    with pytest.raises(UserError, match="vendor_name_unusable"):
        slug("***")


@given(st.text())
def test_a_slug_is_plain_and_stays_itself(name):
    try:
        found = slug(name)
    except UserError:
        return  # a name without letters, refused in words
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", found)
    assert slug(found) == found
