"""The standard questionnaire is the one of the product: complete, in its order, and well set in three languages."""

import re
from collections import Counter

import pytest

from scorefact_desktop.domain.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED, Answer
from scorefact_desktop.domain.questionnaire import ScaleKind
from scorefact_desktop.domain.questionnaire_checks import gaps, problems, score_problems, texts_of
from scorefact_desktop.domain.routing import relevant
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.domain.wording import fill
from scorefact_desktop.services.questionnaires import standard, standard_scores

STANDARD = standard()
SCORES = standard_scores()
INTEGRATOR, PUBLISHER = {"vendor_type": "integrator"}, {"vendor_type": "publisher"}
TEXTS = dict(texts_of(STANDARD))

THEMES = [
    ("skills", "Compétences", "Kompetens"),
    ("results", "Résultats", "Resultat"),
    ("commitments", "Respect des engagements", "Hållna åtaganden"),
    ("support", "Support", "Support"),
    ("crisis", "Gestion de crise", "Krishantering"),
    ("nps", "NPS®", "NPS"),
    ("recurring", "Solidité du récurrent", "Stabilitet i återkommande intäkter"),
    ("image", "Image, perception", "Image och uppfattning"),
    ("referral", "Capacité NPS®", "Förmåga att rekommendera"),
    ("sponsors", "Sponsors & verbatims", "Ambassadörer och citat"),
    ("spirit", "Esprit d’entreprise", "Företagsanda"),
    ("communication", "Communication", "Kommunikation"),
    ("satisfaction", "Satisfaction", "Nöjdhet"),
    ("market", "Connaissance du marché", "Marknadskännedom"),
]

#: Code, scale and whether it is core, as in the product's table; the sensitive ones and the added ones below.
QUESTIONS = """
skl_consultants quality4 C|skl_sales quality4|skl_solution quality4 C|skl_updating agree4
res_success quality4 C|res_management quality4|res_value agree4 C
com_time agree4 C|com_budget agree4 C
sup_effectiveness agree4 C|sup_contact agree4|sup_speed agree4 C|sup_willingness agree4 C|sup_ease ease7 C
cri_count number C|cri_resolved resolved3 C|cri_performance quality4 C|cri_ability agree4|cri_confidence agree4 C
nps_score rating11 C|nps_reason text C
rec_3y intent4 C|rec_5y intent4 C|rec_destination choice C|rec_reasons multi C|rec_replacement choice
img_best position3 C|img_network position3|img_strategy agree4 C|img_financial agree4|img_publisher quality4
img_product agree4|img_other text
ref_size knows4|ref_resources knows4|ref_finance knows4|ref_references knows4 C|ref_publisher knows4
ref_escalation agree4 C
spo_support agree4|spo_actions text C|spo_consent choice C|spo_participate multi
spi_leniency multi|spi_honesty agree4 C|spi_commitments agree4|spi_engagement agree4 C|spi_quality quality4
cmu_met agree4 C|cmu_needs multi|cmu_advice multi
sat_overall satisfied4 C|sat_product satisfied4 C|sat_services satisfied4 C|sat_evolution evolution5 C
sat_others agree4 C|sat_choice agree4 C
mkt_best multi C|mkt_network quality4|mkt_subcontract choice|mkt_other text
"""
SENSITIVE = {"rec_3y", "rec_5y", "rec_destination", "rec_reasons", "rec_replacement"}
ADDED = {"respondent_role", "res_project", "sup_used", "img_partners"}


def rows():
    for row in QUESTIONS.replace("\n", "|").strip("|").split("|"):
        code, scale, *core = row.split()
        yield code, scale, bool(core)


def test_themes_in_order_with_their_names():
    assert [(theme.id, theme.name["fr"], theme.name["sv"]) for theme in STANDARD.themes] == THEMES
    assert [theme.number for theme in STANDARD.themes] == list(range(1, 15))
    assert [theme.theme for theme in SCORES.themes] == [identifier for identifier, *_ in THEMES]


@pytest.mark.parametrize(("code", "scale", "core"), list(rows()))
def test_every_question_of_the_product(code, scale, core):
    question = STANDARD.by_code[code]
    assert question.core == core
    assert scale in (STANDARD.scale_of(code).id, STANDARD.scale_of(code).kind)
    assert question.sensitive == (code in SENSITIVE)


def test_nothing_more_than_the_filters_and_the_second_wording():
    assert set(STANDARD.by_code) - {code for code, *_ in rows()} == ADDED
    assert sum(core for *_, core in rows()) == 36
    assert [question.code for question in STANDARD.questions if question.recommendation] == ["nps_score"]


def test_asked_in_the_order_of_the_product():
    prefixes = []
    for code in STANDARD.order:
        prefix = code.partition("_")[0]
        if prefixes[-1:] != [prefix]:
            prefixes.append(prefix)
    assert " ".join(prefixes) == "respondent sat nps skl res com sup cri sat spi cmu img ref mkt rec spo"
    assert STANDARD.order[:4] == ("respondent_role", "sat_overall", "nps_score", "nps_reason")
    assert STANDARD.order[-3:] == ("spo_actions", "spo_consent", "spo_participate")
    assert STANDARD.blocks[-1].questions == ("spo_participate",)
    assert tuple(question.code for question in STANDARD.questions) == STANDARD.order


def test_questions_of_one_scale_stand_together_in_their_block():
    for block in STANDARD.blocks:
        scales = [STANDARD.scale_of(code).id for code in block.questions]
        runs = [scale for at, scale in enumerate(scales) if at == 0 or scales[at - 1] != scale]
        assert max(Counter(runs).values()) == 1, block.id


def test_the_file_is_sound():
    assert problems(STANDARD) == ()
    assert gaps(STANDARD) == ()
    assert score_problems(STANDARD, SCORES) == ()
    assert STANDARD.standard


def test_every_question_has_all_its_texts_in_three_languages():
    for question in STANDARD.questions:
        for texts in (question.text, question.short, question.instruction, question.probe):
            assert set(texts) == set(LANGUAGES), question.code
            assert all(text == text.strip() and text for text in texts.values()), question.code
    for theme in SCORES.themes:
        assert set(theme.explanation) == set(LANGUAGES)


def test_scales_rank_the_better_answer_higher():
    for scale in STANDARD.scales:
        if scale.kind is ScaleKind.ORDINAL:
            read_aloud = [choice.value for choice in scale.choices]
            assert read_aloud == sorted(read_aloud, reverse=True)
            assert scale.top == (max(read_aloud),)
            assert scale.positive == tuple(read_aloud[:2])
    assert {scale.id: scale.positive for scale in STANDARD.scales if scale.kind is ScaleKind.RATING} == {
        "rating11": (),
        "ease7": (5, 6, 7),
    }


def test_choices_that_exclude_the_others_and_choices_that_ask_for_words():
    marked = {
        scale.id: ([c.code for c in scale.choices if c.exclusive], [c.code for c in scale.choices if c.specify])
        for scale in STANDARD.scales
        if scale.kind is ScaleKind.MULTI
    }
    assert marked == {
        "leniency": (["nothing"], ["other"]),
        "needs": (["nothing"], ["other"]),
        "advice": (["nothing"], ["other"]),
        "best_vendors": (["none"], ["others"]),
        "reasons": ([], ["other"]),
        "participation": (["none"], []),
    }


WORDINGS = {
    "sat_overall": (
        "Globalement, êtes-vous très satisfait, plutôt satisfait, plutôt insatisfait ou très insatisfait de {vendor} ?",
        "Overall, are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied with {vendor}?",
        "Är du på det hela taget mycket nöjd, ganska nöjd, ganska missnöjd eller mycket missnöjd med {vendor}?",
    ),
    "nps_score": (
        "Quelle est la probabilité que vous recommandiez {vendor} à un confrère, "
        "de 0, pas du tout probable, à 10, extrêmement probable ?",
        "How likely are you to recommend {vendor} to a business contact, "
        "from 0, not at all likely, to 10, extremely likely?",
        "Hur troligt är det att du skulle rekommendera {vendor} till en affärskontakt, "
        "från 0, inte alls troligt, till 10, mycket troligt?",
    ),
    "rec_3y": (
        "Dans trois ans, serez-vous encore client de {vendor} : "
        "certainement, probablement, probablement pas, certainement pas ?",
        "In three years, will you still be a customer of {vendor}: definitely, probably, probably not, definitely not?",
        "Är ni kvar som kund hos {vendor} om tre år: helt säkert, troligen, troligen inte, säkert inte?",
    ),
    "cri_count": (
        "Ces douze derniers mois, combien de fois un problème avec {solution} "
        "a-t-il gravement perturbé votre activité ?",
        "In the past 12 months, how many times has a problem with {solution} seriously disrupted your business?",
        "Hur många gånger det senaste året har problem med {solution} allvarligt stört er verksamhet?",
    ),
    "sup_willingness": (
        "Le support a-t-il envie de trouver une solution : tout à fait, plutôt, plutôt pas, pas du tout ?",
        "Does support want to find a solution: definitely, mostly, not really, not at all?",
        "Vill supporten hitta en lösning: ja absolut, oftast, knappast, inte alls?",
    ),
    "spo_consent": (
        "Pouvons-nous transmettre ce commentaire avec votre nom, sans, ou pas du tout ?",
        "May we pass that comment on with your name, without it, or not at all?",
        "Får vi lämna vidare kommentaren med ditt namn, utan namn eller inte alls?",
    ),
}


@pytest.mark.parametrize("code", WORDINGS)
def test_wordings_that_the_product_fixes(code):
    for language, expected in zip(("fr", "en", "sv"), WORDINGS[code], strict=True):
        assert re.sub("[\u202f\u00a0]", " ", STANDARD.by_code[code].text[language]) == expected


ALL_TEXTS = [(place, language, text) for place, texts in TEXTS.items() for language, text in texts.items()] + [
    (theme.theme, language, text) for theme in SCORES.themes for language, text in theme.explanation.items()
]


def in_language(language):
    return [(place, text) for place, one, text in ALL_TEXTS if one == language]


@pytest.mark.parametrize(
    ("language", "pattern"),
    [
        ("fr", r"(?<!\u202f)[;!?]"),
        ("fr", r"(?<!\u00a0):"),
        ("fr", r"«(?!\u00a0)|(?<!\u00a0)»"),
        ("fr", r"\b(the|and|of|with|your|you|not|are|is)\b"),
        ("fr", r"\b(och|att|eller|inte|är|från)\b|[åäö]"),
        ("fr", r"\b(Etat|A quel|Evolution|oeuvre|coeur|deja|tres|etes|satisfaction-client)\b"),
        ("fr", r"\b(tu|ton|ta|tes)\b"),
        ("sv", r"[\u202f\u00a0]| [;:!?]"),
        ("sv", r"\b(the|and|of|with|your|you|not|are|is)\b"),
        ("sv", r"\b(le|la|les|des|vous|est|pas)\b|[éèêàç]"),
        ("en", r"[\u202f\u00a0]| [;:!?]|[åäöéèêàç]"),
        ("en", r"\b(les|vous|pas|och|inte|eller)\b"),
        ("en", r"\b(organiz|color|center)\w*"),
        ("fr", "['\"]|\\.\\.\\.| - |  "),
        ("en", "['\"]|\\.\\.\\.| - |  "),
        ("sv", "['\"]|\\.\\.\\.| - |  "),
    ],
)
def test_typography_and_no_other_language_left_over(language, pattern):
    assert [(place, text) for place, text in in_language(language) if re.search(pattern, text)] == []


def test_questions_end_as_questions():
    for question in STANDARD.questions:
        assert all(text.endswith("?") and text.count("?") == 1 for text in question.text.values()), question.code


def test_names_survive_french_elision_and_swedish_genitive():
    for place, language, text in ALL_TEXTS:
        french = fill(text, "fr", vendor="Axial", solution="Opale") if language == "fr" else ""
        assert not re.search(r"\b([dD]e|[qQ]ue|[lL]e|[lL]a|ne|[jJ]e) (Axial|Opale)", french), place
        swedish = fill(text, "sv", vendor="Axis", solution="Vertex") if language == "sv" else ""
        assert not re.search(r"Axiss|Vertexs", swedish), place


def one(code, choice):
    scale = STANDARD.scale_of(code)
    return Answer(choices=(next(c.value for c in scale.choices if c.code == choice),))


def asked(context=INTEGRATOR, **answers):
    return set(relevant(STANDARD, answers, context))


def test_routing_of_the_filters():
    support = {"sup_effectiveness", "sup_contact", "sup_speed", "sup_willingness", "sup_ease"}
    assert support <= asked(sup_used=one("sup_used", "yes"))
    assert not support & asked(sup_used=one("sup_used", "no"))
    project = {"res_success", "res_management"}
    assert project <= asked(res_project=one("res_project", "yes"))
    assert not project & asked(res_project=DONT_KNOW)
    crisis = {"cri_resolved", "cri_performance"}
    assert crisis <= asked(cri_count=Answer(number=1))
    assert not crisis & asked(cri_count=Answer(number=0))
    assert {"cri_ability", "cri_confidence", "res_value"} <= asked()


def test_routing_by_vendor_type():
    assert asked(INTEGRATOR) - asked(PUBLISHER) == {"img_network", "img_publisher", "ref_publisher"}
    assert asked(PUBLISHER) - asked(INTEGRATOR) == {"img_partners"}


@pytest.mark.parametrize(
    ("three", "five", "expected"),
    [
        ("certainly", "certainly", False),
        ("certainly", "probably", True),
        ("probably_not", "certainly", True),
        (DONT_KNOW, "certainly", True),
        ("certainly", DONT_KNOW, True),
        (REFUSED, REFUSED, False),
        (REFUSED, "certainly_not", True),
        ("certainly", NOT_APPLICABLE, False),
        (None, None, False),
    ],
)
def test_routing_of_the_reasons_for_leaving(three, five, expected):
    answers = {
        code: value if isinstance(value, Answer) else one(code, value)
        for code, value in (("rec_3y", three), ("rec_5y", five))
        if value is not None
    }
    for code in ("rec_destination", "rec_reasons", "rec_replacement"):
        assert (code in asked(**answers)) == expected


def test_consent_is_asked_for_a_comment_only():
    assert "spo_consent" in asked(spo_actions=Answer(text="Répondre plus vite."))
    assert "spo_consent" not in asked(spo_actions=DONT_KNOW)
    assert "nps_reason" in asked(nps_score=Answer(choices=(0,)))
    assert "nps_reason" not in asked(nps_score=REFUSED)


def test_scores_rest_on_core_questions():
    for theme in SCORES.themes:
        assert theme.items
        assert not theme.optional
        assert all(STANDARD.by_code[item.question].core for item in theme.items)


def test_scores_of_the_plain_themes_use_every_core_scale():
    special = {"crisis", "nps", "recurring", "image", "referral", "sponsors", "market"}
    for theme in SCORES.themes:
        if theme.theme not in special:
            core = {q.code for q in STANDARD.questions if q.theme == theme.theme and q.core}
            scored = {code for code in core if STANDARD.scale_of(code).scored}
            assert {item.question for item in theme.items} == scored
            assert {item.rule for item in theme.items} == {"scale"}
