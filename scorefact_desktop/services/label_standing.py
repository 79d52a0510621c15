"""Where the seal of a label stands, for whoever shows it: not to be asked for yet, asked for, sealed, revoked."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.services import labels
from scorefact_desktop.services.registration import registered
from scorefact_desktop.store import campaigns, decisions, label_basis
from scorefact_desktop.store import labels as store
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.labels import StoredLabel
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from scorefact_desktop.label.issuer import Issuer

#: `none`: no label campaign; `open`: fieldwork is; `undecided`, `missed`: no award; `ready`: may be asked for.
Stage = Literal["none", "open", "undecided", "missed", "ready", "requested", "sealed", "revoked"]


@dataclass(frozen=True, slots=True)
class LabelStanding:
    """The label of a campaign and the issuers that the workspace trusts.

    Number, days and languages are those of the sealed or revoked label; `supplied_by` is who supplied the list of
    customers, as far as it is known.
    """

    stage: Stage
    supplied_by: str = ""
    number: str = ""
    specimen: bool = False
    issued_on: date | None = None
    valid_until: date | None = None
    revoked_on: date | None = None
    reason: str = ""
    languages: tuple[str, ...] = ()
    issuers: tuple["Issuer", ...] = ()

    @property
    def may_ask(self) -> bool:
        """Whether the label may be asked to be sealed: awarded, and not sealed for good."""
        return self.stage in ("ready", "requested", "revoked") or (self.stage == "sealed" and self.specimen)


def standing(workspace: Workspace, campaign: str) -> LabelStanding:
    """The standing of a campaign's label. Raises UserError campaign_unknown."""
    from scorefact_desktop.label import issuer as issuing  # its ciphers: not for whoever only shows a standing

    with workspace.reader() as connection:
        found = campaigns.find(connection, campaign)
        trusted = tuple(issuing.read_public(text) for text in store.issuers(connection))
        stored = store.of_campaign(connection, found.id)
        shown = next((one for one in reversed(stored) if one.status == "sealed"), stored[-1] if stored else None)
        supplied = label_basis.frame_source(connection, found.id)
        if shown is None:
            return LabelStanding(_before(connection, found), supplied, issuers=trusted)
        return _of(shown, supplied, tuple(store.documents(connection, shown.id)), trusted)


def _of(shown: StoredLabel, supplied: str, languages: tuple[str, ...], trusted: tuple["Issuer", ...]) -> LabelStanding:
    stage: Stage = "sealed" if shown.status == "sealed" else "revoked" if shown.status == "revoked" else "requested"
    return LabelStanding(
        stage,
        str(shown.request.get("supplied_by") or supplied),
        shown.number or "",
        shown.specimen,
        _day(shown.issued_on),
        _day(shown.valid_until),
        _day(shown.revoked_on),
        shown.revocation_reason or "",
        languages,
        trusted,
    )


def _before(connection: Connection, found: campaigns.Campaign) -> Stage:
    """The stage of a campaign whose label nobody asked for."""
    try:
        registered(connection, found)
    except UserError as error:
        return "none" if error.code == "not_registered" else "undecided"
    if found.status != "closed":
        return "open"
    decided = labels.last_decision(decisions.of_campaign(connection, found.id))
    if decided is None:
        return "undecided"
    return "ready" if decided.awarded else "missed"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
