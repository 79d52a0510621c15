"""Names in French and Swedish texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorefact_desktop.domain.wording import fill

FRENCH = [
    ("Axial", "d’Axial"),
    ("Oracle", "d’Oracle"),
    ("Écho Systèmes", "d’Écho Systèmes"),
    ("Île-Data", "d’Île-Data"),
    ("Œuvre", "d’Œuvre"),
    ("Örsted Data", "d’Örsted Data"),
    ("Østergaard", "d’Østergaard"),
    ("Ubuntu", "d’Ubuntu"),
    ("iMatch", "d’iMatch"),
    ("UBS", "d’UBS"),
    ("Yves Rey", "d’Yves Rey"),
    ("Ouibus", "d’Ouibus"),
    ("Oneida", "d’Oneida"),
    ("Hermès", "d’Hermès"),
    ("Hydrodata", "d’Hydrodata"),
    ("Harmonie", "d’Harmonie"),
    ("Hôtelis", "d’Hôtelis"),
    ("Hexagone", "d’Hexagone"),
    ("Humanis", "d’Humanis"),
    ("Nordlicht", "de Nordlicht"),
    ("Yara", "de Yara"),
    ("Yonix", "de Yonix"),
    ("Onze Sept", "de Onze Sept"),
    ("Oui", "de Oui"),
    ("OneDrive", "de OneDrive"),
    ("ONE", "de ONE"),
    ("Hansen", "de Hansen"),
    ("Hubware", "de Hubware"),
    ("Host Europe", "de Host Europe"),
    ("Heurtier", "de Heurtier"),
    ("Huit", "de Huit"),
    ("8x8", "de 8x8"),
    ("SAP", "de SAP"),
    ("Çelik", "de Çelik"),
    ("", "de "),
]


@pytest.mark.parametrize(("name", "expected"), FRENCH)
def test_french_de(name, expected):
    assert fill("de {vendor}", "fr", vendor=name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diriez-vous que {vendor} est honnête", "Diriez-vous qu’Axial est honnête"),
        ("Est-ce que {vendor} tient", "Est-ce qu’Axial tient"),
        ("De {vendor}", "D’Axial"),
        ("parce que {vendor}", "parce qu’Axial"),
        ("de\u00a0{vendor}", "d’Axial"),
        ("client de {vendor} et de {solution} ou de {vendor}", "client d’Axial et de Vega ou d’Axial"),
        ("chez {vendor}", "chez Axial"),
        ("de chez {vendor}", "de chez Axial"),
        ("entre {vendor}", "entre Axial"),
        ("monde {vendor}", "monde Axial"),
        ("« {vendor} »", "« Axial »"),
        ("de {other}", "de {other}"),
        ("{", "{"),
    ],
)
def test_french_sentences(text, expected):
    assert fill(text, "fr", vendor="Axial", solution="Vega") == expected


SWEDISH = [
    ("Axial", "Axials strategi"),
    ("Axis", "Axis strategi"),
    ("Vertex", "Vertex strategi"),
    ("Quartz", "Quartz strategi"),
    ("SAS", "SAS strategi"),
    ("SAP", "SAP:s strategi"),
    ("Nordlicht ERP", "Nordlicht ERP:s strategi"),
    ("AXIAL", "AXIALs strategi"),
    ("Nivå 3", "Nivå 3:s strategi"),
    ("Norrsken", "Norrskens strategi"),
    ("Æon (nord)", "Æon (nord):s strategi"),
]


@pytest.mark.parametrize(("name", "expected"), SWEDISH)
def test_swedish_genitive(name, expected):
    assert fill("{vendor}s strategi", "sv", vendor=name) == expected


def test_swedish_without_genitive_and_english_stay_as_they_are():
    assert fill("hos {vendor} som {vendor}sidan", "sv", vendor="Axis") == "hos Axis som Axissidan"
    assert fill("{vendor}s of {vendor}’s", "en", vendor="Axis") == "Axiss of Axis’s"


@given(st.text(), st.sampled_from(("fr", "en", "sv", "und")), st.text())
def test_never_raises_and_puts_the_name_in(text, language, name):
    assert name in fill(text + "{vendor}", language, vendor=name)
