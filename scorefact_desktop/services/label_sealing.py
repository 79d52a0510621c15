"""A label from the decision to the sealed page: the analyst asks, whoever holds the key seals, the seal comes back."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.label_statement import MODES, Statement
from scorefact_desktop.domain.texts import LANGUAGES, Translate
from scorefact_desktop.label import code, document, statement
from scorefact_desktop.label.cose import SignatureError, UnknownKeyError
from scorefact_desktop.label.issuer import IssuingKey
from scorefact_desktop.label.verdict import SOUND, of_statement
from scorefact_desktop.services import issuers, label_files, labels, logos
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.label_data import label_data
from scorefact_desktop.services.label_files import Request, Seal
from scorefact_desktop.services.sound_records import require_sound
from scorefact_desktop.store import campaigns, decisions, history, label_basis, registrations
from scorefact_desktop.store import labels as store
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.labels import StoredLabel
from scorefact_desktop.store.workspace import Workspace

_LAST_YEAR = 2199
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{2,39}")


def request(
    workspace: Workspace,
    campaign: str,
    path: Path,
    *,
    supplied_by: str = "",
    checked_by: str = "",
    author: str | None = None,
) -> Request:
    """Asks for the label of a campaign to be sealed: records it and writes the request to `path`.

    `supplied_by` and `checked_by` say who supplied the list of customers (the campaign's source where not given) and
    how it was checked. Raises UserError campaign_unknown, campaign_open, not_registered, decision_missing,
    label_not_demonstrated, decision_differs, rows_changed, label_figures_missing, label_list_unknown, file_disk_full,
    file_not_written.
    """
    from scorefact_desktop.reports.label_content import statement_of

    require_sound(workspace, campaign)
    evaluation = labels.evaluate(workspace, campaign, author=author)
    if evaluation.differing:
        raise UserError(
            "decision_differs",
            campaign=evaluation.campaign,
            date=evaluation.decided_at,
            rules=", ".join(evaluation.differing),
        )
    if not evaluation.awarded:
        passed = sum(one.passed for one in evaluation.results)
        raise UserError(
            "label_not_demonstrated", campaign=evaluation.campaign, passed=passed, rules=len(evaluation.results)
        )
    data = label_data(workspace, campaign)
    with workspace.transaction() as connection:
        found = campaigns.find(connection, campaign)
        decided = labels.last_decision(decisions.of_campaign(connection, found.id))
        if decided is None:
            raise UserError("decision_missing", campaign=found.name)
        supplied_by = supplied_by.strip() or label_basis.frame_source(connection, found.id)
        if not supplied_by or not checked_by.strip():
            raise UserError("label_list_unknown", campaign=found.name)
        made = statement_of(
            data,
            supplied_by=supplied_by,
            checked_by=checked_by.strip(),
            modes=_modes(connection, found.id),
            extensions=sum(one.kind == "extension" for one in registrations.of_campaign(connection, found.id)),
        )
        made = replace(
            made, population=evaluation.population, drawn=evaluation.eligible_draw, complete=evaluation.complete
        )
        results = label_files.results_of(
            made,
            campaign_uid=found.uid,
            registration=evaluation.registration,
            decision=decided.uid,
            decided_at=decided.at,
            decided_rules=decided.body["rules"],
        )
        uid = store.add_request(connection, found.id, decided.id, results)
        history.record(connection, "label_requested", f"campaign:{found.uid}", author or person(), request=uid)
        asked = Request(uid, results, data.campaign.fictitious, data.logo)
        label_files.write_request(path, asked)  # inside, so that a request that was not written is not recorded
    return asked


def seal(
    request_path: Path,
    key: IssuingKey,
    path: Path,
    translate_for: Callable[[str], Translate],
    *,
    today: date,
    number: str = "",
    languages: Sequence[str] = LANGUAGES,
) -> Statement:
    """Seals a request where the issuing key is: signs its statement and the page in each language, writes both.

    A `number` that is not given is made of the year and the results. The label is valid for twelve months from
    `today`. Raises UserError label_request_unreadable, label_date_wrong, label_number_wrong, label_too_long,
    missing_translation, file_not_written, and those of `logos.checked`.
    """
    from scorefact_desktop.reports.label import label
    from scorefact_desktop.reports.label_content import LabelContent

    asked = label_files.read_request(request_path)
    bare = asked.statement
    number = number.strip() or f"SF-{bare.year}-{asked.hash[:4].hex().upper()}"
    if not bare.year - 1 <= today.year <= _LAST_YEAR:  # a campaign may be held before the year it is named after
        raise UserError("label_date_wrong", day=today.isoformat(), first=bare.year - 1, last=_LAST_YEAR)
    if not _NUMBER.fullmatch(number):
        raise UserError("label_number_wrong", number=number)
    made = replace(
        bare,
        results=asked.hash,
        specimen=key.issuer.specimen,
        number=number,
        issuer=key.issuer.name,
        complaints=key.issuer.complaints,
        issued_on=today,
        valid_until=last_valid_day(today),
    )
    signed = statement.seal(made, key.private)
    text = statement.qr_text(signed, key.issuer.page)
    logo = logos.checked(asked.logo) if asked.logo else b""  # from another computer: read in a confined process
    content = LabelContent(made, code.modules(text), text, fictitious=asked.fictitious, logo=logo)
    documents = {
        language: document.seal(label(content, language, translate_for(language)).pdf, key, f"Label {number}")
        for language in languages
    }
    label_files.write_seal(path, Seal(asked.uid, signed, documents))
    return made


def last_valid_day(issued_on: date) -> date:
    """The day before the same day of the next year; after a leap day the last of February."""
    try:
        same = issued_on.replace(year=issued_on.year + 1)
    except ValueError:  # 29 February
        same = date(issued_on.year + 1, 3, 1)
    return same - timedelta(days=1)


def import_seal(workspace: Workspace, path: Path, *, today: date, author: str | None = None) -> Statement:
    """Takes a seal in: its issuer trusted, every signature sound, its content exactly what was asked for, on each page.

    Raises UserError label_seal_unreadable, label_request_unknown, issuer_unknown, label_seal_altered,
    label_seal_differs, label_sealed_already.
    """
    found = label_files.read_seal(path)
    known = issuers.trusted(workspace)
    with workspace.transaction() as connection:
        asked = store.by_request(connection, found.request_uid)
        if asked is None:
            raise UserError("label_request_unknown", file=path.name)
        verdict = of_statement(found.statement, known, store.revocations(connection), today)
        if verdict.status == "unknown_issuer":
            raise UserError("issuer_unknown", file=path.name)
        if verdict.statement is None or verdict.status not in SOUND:
            raise UserError("label_seal_altered", file=path.name)
        _check_same(asked, verdict.statement, path)
        if asked.status != "requested":
            raise UserError("label_sealed_already", number=asked.number)
        for pdf in found.documents.values():
            try:
                signer = document.check(pdf, known)
                if signer != verdict.issuer or statement.from_text(document.keywords(pdf)) != found.statement:
                    raise SignatureError("a page and a statement that were not sealed together")
            except UnknownKeyError as error:
                raise UserError("issuer_unknown", file=path.name) from error
            except SignatureError as error:
                raise UserError("label_seal_altered", file=path.name) from error
        sealed = verdict.statement
        assert sealed.issued_on is not None
        assert sealed.valid_until is not None
        store.put_seal(
            connection,
            asked.id,
            found.statement,
            found.documents,
            number=sealed.number,
            specimen=sealed.specimen,
            issued_on=sealed.issued_on.isoformat(),
            valid_until=sealed.valid_until.isoformat(),
        )
        history.record(connection, "label_sealed", f"label:{asked.uid}", author or person(), number=sealed.number)
    return sealed


def _check_same(asked: StoredLabel, sealed: Statement, path: Path) -> None:
    """That what was sealed is what was asked for, figure by figure."""
    request_ = Request(asked.uid, asked.request, fictitious=False)
    expected = replace(
        request_.statement,
        results=request_.hash,
        specimen=sealed.specimen,
        number=sealed.number,
        issuer=sealed.issuer,
        complaints=sealed.complaints,
        issued_on=sealed.issued_on,
        valid_until=sealed.valid_until,
    )
    if sealed != expected:
        raise UserError("label_seal_differs", file=path.name)


def _modes(connection: Connection, campaign_id: int) -> tuple[str, ...]:
    """How the interviews that count for the label were held."""
    held = label_basis.modes(connection, campaign_id)
    return tuple(mode for mode in MODES if mode in held)
