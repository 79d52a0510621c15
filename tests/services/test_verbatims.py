"""Comments for release: agreed to, read by a person, from enough respondents, without what tells who spoke."""

import pytest

from scorefact_desktop.domain.answers import Answer
from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import verbatims
from scorefact_desktop.services.histories import read
from scorefact_desktop.services.questionnaires import standard, standard_scores
from scorefact_desktop.services.report_data import report_data
from tests.services.small_campaigns import add_campaign, add_customers
from tests.store.samples import QUESTIONNAIRE

QUESTION = "spo_actions"
WITH_NAME, WITHOUT_NAME, NO = 1, 2, 3


def answers(text, consent):
    given = {QUESTION: Answer(text=text), "nps_score": Answer(choices=(9,))}
    return given if consent is None else {**given, verbatims.CONSENT: Answer(choices=(consent,))}


def campaign(workspace, said, *, names=True):
    customer_ids = add_customers(workspace, len(said)) if names else None
    return add_campaign(
        workspace, [answers(*one) for one in said], customer_ids=customer_ids, population=400,
        questionnaire=standard(), scores=standard_scores(),
    )  # fmt: skip


def of(workspace, name, question=QUESTION):
    return next(one for one in verbatims.to_release(workspace, name) if one.question == question)


def twelve(first=("Call me at +46 70 123 45 67, says Customer 0", WITHOUT_NAME)):
    return [first, *((f"Comment {at}", (WITH_NAME, WITHOUT_NAME, NO, None)[at % 4]) for at in range(11))]


def refused(code, act):
    with pytest.raises(UserError) as caught:
        act()
    assert caught.value.code == code


def test_only_comments_agreed_to_are_shown_for_release(workspace):
    found = of(workspace, campaign(workspace, twelve()))
    assert (found.said, found.withheld, len(found.comments), found.enough) == (12, 5, 7, True)
    assert {one.consent for one in found.comments} == {"with_name", "without_name"}
    assert verbatims.waiting(workspace, "nordlicht/2026") == (7, 0)


def test_what_tells_who_spoke_is_taken_out_of_the_proposal(workspace):
    first = ("Customer 0 pays 40 000 EUR, write to jan@abresk.se or www.abresk.se, call +46 70 123 45 67", WITH_NAME)
    found = of(workspace, campaign(workspace, twelve(first)))
    proposed = found.comments[0].proposed
    for secret in ("Customer 0", "40 000", "jan@", "abresk", "123"):
        assert secret not in proposed
    assert found.comments[0].removed == 5


def test_only_what_a_person_released_is_read_and_with_the_name_only_where_agreed(workspace):
    name = campaign(workspace, twelve())
    assert verbatims.released(workspace, name, QUESTION).status == "none_released"
    comments = of(workspace, name).comments
    agreed = next(one for one in comments if one.consent == "with_name")
    other = next(one for one in comments if one.consent == "without_name")
    verbatims.release(workspace, name, agreed.interview_uid, QUESTION, " My words ", named=True, author="Ada")
    verbatims.release(workspace, name, other.interview_uid, QUESTION, "Other words")
    refused(
        "verbatim_name_not_agreed",
        lambda: verbatims.release(workspace, name, other.interview_uid, QUESTION, "Other words", named=True),
    )
    words = verbatims.released(workspace, name, QUESTION)
    assert words.status == "ok"
    assert {one.text: one.name for one in words.texts} == {"My words": agreed.name, "Other words": ""}
    assert "Customer" in agreed.name
    entry = next(one for one in read(workspace).entries if one.action == "verbatim_released" and one.author == "Ada")
    assert "My words" not in str(entry.body)
    (quotes,) = (one for one in report_data(workspace, name).quotes if one.question == QUESTION)
    assert {one.text for one in quotes.quotes} == {"My words", "Other words"}
    verbatims.withdraw(workspace, name, other.interview_uid, QUESTION)
    assert [one.text for one in verbatims.released(workspace, name, QUESTION).texts] == ["My words"]
    assert verbatims.released(workspace, name, QUESTION, filtered=True).texts == ()


def test_a_consent_that_is_taken_back_ends_the_release(workspace):
    name = campaign(workspace, twelve())
    one = of(workspace, name).comments[0]
    verbatims.release(workspace, name, one.interview_uid, QUESTION, "Words")
    with workspace.transaction() as connection:
        connection.execute(
            "UPDATE answer SET number = ? WHERE interview_id = (SELECT id FROM interview WHERE uid = ?)"
            " AND question_id = (SELECT id FROM question WHERE code = ?)",
            (NO, one.interview_uid, verbatims.CONSENT),
        )
    assert verbatims.released(workspace, name, QUESTION).status == "none_released"
    refused("verbatim_no_consent", lambda: verbatims.release(workspace, name, one.interview_uid, QUESTION, "Words"))


def test_nine_respondents_are_too_few_for_any_words(workspace):
    name = campaign(workspace, twelve()[:9])
    one = of(workspace, name).comments[0]
    verbatims.release(workspace, name, one.interview_uid, QUESTION, "Words")
    words = verbatims.released(workspace, name, QUESTION)
    assert (words.status, words.texts) == ("too_few", ())
    assert not of(workspace, name).enough
    assert verbatims.waiting(workspace, name) == (0, 0)


def test_without_the_question_on_consent_nothing_can_be_released(workspace):
    name = add_campaign(
        workspace, [{"words": Answer(text=f"Word {at}")} for at in range(12)], questionnaire=QUESTIONNAIRE, scores=None
    )
    assert of(workspace, name, "words").comments == ()
    assert verbatims.released(workspace, name, "words").status == "no_consent"


def test_a_translation_goes_with_its_words_only(workspace):
    name = campaign(workspace, twelve())
    uid = of(workspace, name).comments[0].interview_uid

    def keep(language, text):
        verbatims.keep_translation(workspace, name, uid, QUESTION, language, text)

    refused("verbatim_not_released", lambda: keep("fr", "Mots"))
    verbatims.release(workspace, name, uid, QUESTION, "Words")
    refused("language_unknown", lambda: keep("de", "Worte"))
    keep("fr", "Mots")
    assert verbatims.released(workspace, name, QUESTION).texts[0].translations == {"fr": "Mots"}
    verbatims.release(workspace, name, uid, QUESTION, "Words")  # the same words: the translation stays
    assert verbatims.released(workspace, name, QUESTION).texts[0].translations == {"fr": "Mots"}
    verbatims.release(workspace, name, uid, QUESTION, "Other words")
    assert verbatims.released(workspace, name, QUESTION).texts[0].translations == {}


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001])
def test_a_release_has_words(workspace, text):
    name = campaign(workspace, twelve())
    uid = of(workspace, name).comments[0].interview_uid
    refused("verbatim_empty", lambda: verbatims.release(workspace, name, uid, QUESTION, text))
    refused("verbatim_unknown", lambda: verbatims.release(workspace, name, "0" * 32, QUESTION, "Words"))


def test_the_order_is_not_that_of_the_interviews_and_stays(workspace):
    name = campaign(workspace, [(f"Comment {at:02d}", WITHOUT_NAME) for at in range(30)])
    for one in of(workspace, name).comments:
        verbatims.release(workspace, name, one.interview_uid, QUESTION, one.proposed)
    texts = [one.text for one in verbatims.released(workspace, name, QUESTION).texts]
    assert texts != sorted(texts)
    assert texts == [one.text for one in verbatims.released(workspace, name, QUESTION).texts]
