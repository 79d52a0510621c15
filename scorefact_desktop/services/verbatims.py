"""Respondents' own words as they may be read: agreed to, released by a person, from enough respondents, in no order.

The program proposes words without names, addresses, numbers and amounts; a person reads and releases each comment.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire, ScaleKind
from scorefact_desktop.domain.texts import LANGUAGES
from scorefact_desktop.indicators.verbatims import redact, release_order, verbatims_allowed
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.store import campaigns, history, settings, verbatims
from scorefact_desktop.store.campaigns import Campaign
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.verbatims import Said
from scorefact_desktop.store.workspace import Workspace

#: The question whether comments may be passed on, and its answers that allow it.
CONSENT, WITH_NAME, WITHOUT_NAME = "spo_consent", "with_name", "without_name"
Consent = Literal["with_name", "without_name", "no", "unknown"]
_MOST_TEXT = 4000
#: Legal forms that people leave out when they name a company.
_FORMS = {
    "AB",
    "AG",
    "AS",
    "ASA",
    "BV",
    "GMBH",
    "HB",
    "INC",
    "KG",
    "LTD",
    "NV",
    "OY",
    "PLC",
    "SA",
    "SARL",
    "SAS",
    "SPA",
}


@dataclass(frozen=True, slots=True)
class Released:
    """One comment after redaction; `language` of the words, None where it is not known; `name` where it was agreed."""

    text: str
    language: str | None
    name: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """The released comments to a question; `said` respondents said something at all.

    `status` is `ok`, `too_few` (fewer than ten respondents said anything), `filtered` (a filter is on, under which too
    few may stand behind a comment), `no_consent` (nobody was asked, or nobody agreed) or `none_released`.
    """

    status: str
    said: int
    texts: tuple[Released, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that its respondent lets be passed on, for whoever releases it.

    `proposed` is what is left after redaction; `released` is None until it is released. `name` is whose it is.
    """

    interview_uid: str
    question: str
    text: str
    language: str | None
    consent: Consent
    name: str
    proposed: str
    removed: int
    released: str | None = None
    named: bool = False
    translations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments to one question that may be released, `withheld` of which there are more without consent."""

    question: str
    said: int
    withheld: int
    comments: tuple[Comment, ...]

    @property
    def enough(self) -> bool:
        """Whether enough respondents said something for any of it to be shown (METHODS.md section 12)."""
        return verbatims_allowed(self.said)

    @property
    def waiting(self) -> int:
        """How many comments nobody has looked at yet."""
        return sum(one.released is None for one in self.comments)


def questions(questionnaire: Questionnaire) -> tuple[str, ...]:
    """The codes of the questions that are answered in words, in the order asked."""
    return tuple(one.code for one in questionnaire.questions if questionnaire.scale_of(one.code).kind is ScaleKind.TEXT)


def released(workspace: Workspace, campaign: str, question: str, *, filtered: bool = False) -> Words:
    """What may be read of the answers to a question in words (METHODS.md section 12).

    Raises UserError campaign_unknown, campaign_none.
    """
    with workspace.reader() as connection:
        return _released(connection, campaigns.find(connection, campaign), question, filtered=filtered)


def all_released(workspace: Workspace, campaign: str) -> dict[str, Words]:
    """The same for every question of a campaign that is answered in words."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        asked = questions(campaigns.questionnaire(connection, found))
        return {code: _released(connection, found, code, filtered=False) for code in asked}


def to_release(workspace: Workspace, campaign: str) -> tuple[Comments, ...]:
    """The comments of a campaign for release, question by question. Raises UserError campaign_unknown."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        questionnaire = campaigns.questionnaire(connection, found)
        agreed = _consents(questionnaire)
        names, rare = _taken_out(connection, found)
        return tuple(
            _comments(code, verbatims.said(connection, found.id, code, CONSENT), agreed, names, rare)
            for code in questions(questionnaire)
        )


def waiting(workspace: Workspace, campaign: str) -> tuple[int, int]:
    """How many comments wait for release and how many are released, of questions with enough comments."""
    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        questionnaire = campaigns.questionnaire(connection, found)
        agreed, open_, out = _consents(questionnaire), 0, 0
        for code in questions(questionnaire):
            rows = verbatims.said(connection, found.id, code, CONSENT)
            if verbatims_allowed(len(rows)):
                may = [one for one in rows if _may(one, agreed)]
                out += sum(one.released is not None for one in may)
                open_ += sum(one.released is None for one in may)
        return open_, out


def release(
    workspace: Workspace,
    campaign: str,
    interview_uid: str,
    question: str,
    text: str,
    *,
    named: bool = False,
    language: str | None = None,
    author: str | None = None,
) -> None:
    """Releases a comment as `text`, which a person has read; with the name only where that was agreed.

    Raises UserError campaign_unknown, verbatim_unknown, verbatim_empty, verbatim_no_consent, verbatim_name_not_agreed,
    workspace_read_only.
    """
    words = text.strip()
    if not words or len(words) > _MOST_TEXT:
        raise UserError("verbatim_empty", most=_MOST_TEXT)
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        one, consent = _one(connection, found, interview_uid, question)
        if consent not in (WITH_NAME, WITHOUT_NAME):
            raise UserError("verbatim_no_consent")
        if named and consent != WITH_NAME:
            raise UserError("verbatim_name_not_agreed")
        who = author or person()
        verbatims.put(connection, one.interview_id, one.question_id, words, language or one.language, who, named=named)
        history.record(connection, "verbatim_released", f"interview:{one.interview_uid}", who, question=question)


def proposed(workspace: Workspace, campaign: str, interview_uid: str, question: str) -> str:
    """What is left of a comment after redaction, for whoever releases it unchanged.

    Raises UserError campaign_unknown, verbatim_unknown, verbatim_no_consent.
    """
    for asked in to_release(workspace, campaign):
        if asked.question == question:
            for one in asked.comments:
                if one.interview_uid == interview_uid:
                    return one.proposed
    with workspace.reader() as connection:
        _one(connection, campaigns.find(connection, campaign), interview_uid, question)
    raise UserError("verbatim_no_consent")


def withdraw(
    workspace: Workspace, campaign: str, interview_uid: str, question: str, *, author: str | None = None
) -> None:
    """Takes a release back. Raises UserError campaign_unknown, verbatim_unknown, workspace_read_only."""
    with workspace.transaction() as connection:
        one, _ = _one(connection, campaigns.find(connection, campaign), interview_uid, question)
        verbatims.withdraw(connection, one.interview_id, one.question_id)
        history.record(
            connection, "verbatim_withdrawn", f"interview:{one.interview_uid}", author or person(), question=question
        )


def keep_translation(
    workspace: Workspace,
    campaign: str,
    interview_uid: str,
    question: str,
    language: str,
    text: str,
    *,
    author: str | None = None,
) -> None:
    """Keeps a translation of a released comment, which is printed beside it and marked as one; empty takes it away.

    Raises UserError campaign_unknown, language_unknown, verbatim_unknown, verbatim_not_released, verbatim_empty.
    """
    if language not in LANGUAGES:
        raise UserError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if len(text) > _MOST_TEXT:
        raise UserError("verbatim_empty", most=_MOST_TEXT)
    with workspace.transaction() as connection:
        one, _ = _one(connection, campaigns.find(connection, campaign), interview_uid, question)
        if one.released is None:
            raise UserError("verbatim_not_released")
        verbatims.put_translation(connection, one.interview_id, one.question_id, language, text.strip())
        history.record(
            connection, "verbatim_translated", f"interview:{one.interview_uid}", author or person(),
            question=question, language=language,
        )  # fmt: skip


def _released(connection: Connection, found: Campaign, question: str, *, filtered: bool) -> Words:
    agreed = _consents(campaigns.questionnaire(connection, found))
    rows = verbatims.said(connection, found.id, question, CONSENT)
    if not verbatims_allowed(len(rows)):
        return Words("too_few", len(rows))
    if filtered:
        return Words("filtered", len(rows))
    may = [one for one in rows if _may(one, agreed)]
    texts = [
        Released(one.released, one.language, _name(one) if one.named and _named(one, agreed) else "", one.translations)
        for one in may
        if one.released is not None
    ]
    if not texts:
        return Words("none_released" if may else "no_consent", len(rows))
    # The order is the same each time one looks, and tells nothing of who spoke when.
    order = release_order(len(texts), zlib.crc32(f"{found.uid}{question}".encode()))
    return Words("ok", len(rows), tuple(texts[at] for at in order))


def _comments(
    code: str, rows: tuple[Said, ...], agreed: Mapping[int, Consent], names: tuple[str, ...], rare: tuple[str, ...]
) -> Comments:
    may = [one for one in rows if _may(one, agreed)]
    made = []
    for one in may:
        left = redact(one.text, names, rare)
        made.append(
            Comment(
                one.interview_uid,
                code,
                one.text,
                one.language,
                agreed[one.consent] if one.consent is not None else "unknown",
                _name(one),
                left.text,
                sum(count for _, count in left.removed),
                one.released,
                one.named,
                one.translations,
            )
        )
    return Comments(code, len(rows), len(rows) - len(may), tuple(made))


def _one(connection: Connection, found: Campaign, uid: str, question: str) -> tuple[Said, Consent]:
    agreed = _consents(campaigns.questionnaire(connection, found))
    for one in verbatims.said(connection, found.id, question, CONSENT):
        if one.interview_uid == uid:
            return one, agreed.get(one.consent, "unknown") if one.consent is not None else "unknown"
    raise UserError("verbatim_unknown")


def _consents(questionnaire: Questionnaire) -> dict[int, Consent]:
    """The answers on passing comments on by their number; empty where nobody is asked."""
    if CONSENT not in questionnaire.order:
        return {}
    known: dict[str, Consent] = {WITH_NAME: "with_name", WITHOUT_NAME: "without_name"}
    return {one.value: known.get(one.code, "no") for one in questionnaire.scale_of(CONSENT).choices}


def _may(one: Said, agreed: Mapping[int, Consent]) -> bool:
    return one.consent is not None and agreed.get(one.consent) in (WITH_NAME, WITHOUT_NAME)


def _named(one: Said, agreed: Mapping[int, Consent]) -> bool:
    return one.consent is not None and agreed.get(one.consent) == WITH_NAME


def _name(one: Said) -> str:
    return ", ".join(part for part in (one.contact, one.customer) if part)


def _taken_out(connection: Connection, found: Campaign) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of organisations, also without their legal form, of people whole and in parts; products with few users."""
    organisations = verbatims.organisations(connection, found.id)
    short = {" ".join(name.split()[:-1]) for name in organisations if name.split()[-1].rstrip(".").upper() in _FORMS}
    people = verbatims.people(connection, found.id)
    parts = {part for name in people for part in name.split() if len(part) > 2}
    names = [*organisations, *sorted(short - {""}), *people]
    limit = settings.protection_limit(connection)
    rare = tuple(name for name, users in verbatims.products(connection, found.id).items() if users < limit)
    return (*names, *sorted(parts)), rare
