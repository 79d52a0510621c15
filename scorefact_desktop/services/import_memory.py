"""Mappings remembered from earlier imports: listed, proposed again for the same headers, adapted to changed ones."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.domain.questionnaire import Questionnaire
from scorefact_desktop.exchange import drift, matching
from scorefact_desktop.exchange import mapping as mappings
from scorefact_desktop.exchange.drift import Drift
from scorefact_desktop.exchange.mapping import Mapping, Role
from scorefact_desktop.exchange.staged import Found
from scorefact_desktop.store import campaigns
from scorefact_desktop.store import mappings as stored
from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.mappings import CUSTOMERS, RememberedMapping
from scorefact_desktop.store.workspace import Workspace

if TYPE_CHECKING:  # an import of responses does without
    from scorefact_desktop.exchange.customer_mapping import CustomerMapping

__all__ = ["CUSTOMERS", "Drift", "Recalled", "Remembered", "forget", "recall", "recall_customers", "remembered"]

AnyMapping: TypeAlias = "Mapping | CustomerMapping"


@dataclass(frozen=True, slots=True)
class Remembered:
    """A mapping that is kept: the file it was last used for, when (UTC), and how many of its columns have a meaning.

    `questionnaire` is its code, CUSTOMERS for a table of customers.
    """

    fingerprint: str
    questionnaire: str
    file_name: str
    tool: str
    used_at: str
    columns: int
    used: int


@dataclass(frozen=True, slots=True)
class Recalled:
    """A mapping proposed from memory. `drift` is how the file's headers differ from those it was made for."""

    mapping: AnyMapping
    source: Remembered
    drift: Drift


def remembered(workspace: Workspace, campaign: str | None = None) -> tuple[Remembered, ...]:
    """The mappings that are kept, the one used last first; those of a campaign's questionnaire and of customers where
    it is given. Raises UserError campaign_unknown, campaign_none."""
    with workspace.reader() as connection:
        code = campaigns.find(connection, campaign).questionnaire_code if campaign is not None else None
        found = stored.remembered(connection)
    return tuple(_listed(one) for one in found if code is None or one.questionnaire_code in (code, CUSTOMERS))


def forget(workspace: Workspace, fingerprint: str, questionnaire: str) -> None:
    """Forgets a mapping; harmless where it is forgotten already."""
    with workspace.transaction() as connection:
        stored.forget(connection, fingerprint, questionnaire)


def remember(connection: Connection, found: Found, code: str, mapping: AnyMapping, file_name: str) -> None:
    """Keeps a mapping for files with these headers; columns it does not name are kept as ignored."""
    named = {name: one.differing() for name, one in mapping.columns.items()}
    columns = {one.name: named.get(one.name, {"role": "ignore"}) for one in found.columns}
    body = {**mapping.to_json(), "columns": columns}
    stored.remember(connection, mappings.fingerprint(found), code, body, file_name=file_name, tool=found.tool)


def recall(connection: Connection, found: Found, code: str, questionnaire: Questionnaire) -> Recalled | None:
    """The mapping of responses that people settled on for these headers, or for headers much like them.

    What the file no longer has is left out, what is new is proposed anew. None where nothing alike is remembered, or
    where it no longer fits the questionnaire.
    """
    best = _best(connection, mappings.fingerprint(found), code, [column.name for column in found.columns], found.tool)
    if best is None:
        return None
    try:
        known = Mapping.model_validate(best.body)
        changes = _drift(best, found)
        if changes.any:
            known = _adapted(known, matching.propose(found, questionnaire), found)
        known = mappings.with_found(known.model_copy(update=_form(found)), found)
        mappings.check(known, found, questionnaire)
    except (ValueError, UserError):
        return None  # the questionnaire has changed since
    return Recalled(known, _listed(best), changes)


def recall_customers(connection: Connection, found: Found) -> Recalled | None:
    """The same for a table of customers."""
    from scorefact_desktop.exchange import customer_mapping
    from scorefact_desktop.exchange.customer_mapping import CustomerMapping

    names = [column.name for column in found.columns]
    best = _best(connection, mappings.fingerprint(found), CUSTOMERS, names, found.tool)
    if best is None:
        return None
    try:
        known = CustomerMapping.model_validate(best.body)
        changes = _drift(best, found)
        if changes.any:
            fresh = customer_mapping.propose(found)
            kept = {name: one for name, one in known.columns.items() if name in names and one.role != "ignore"}
            taken = {one.role for one in kept.values()}
            new = {
                name: one
                for name, one in fresh.columns.items()
                if name not in known.columns and (one.role not in taken or one.role == "ignore")
            }
            columns = {name: kept.get(name) or new.get(name) or customer_mapping.IGNORED for name in names}
            known = known.model_copy(update={"columns": columns})
        known = customer_mapping.with_found(known.model_copy(update=_form(found)), found)
        customer_mapping.check(known, found)
    except (ValueError, UserError):
        return None  # what was remembered no longer fits this file: it is looked at as a new one
    return Recalled(known, _listed(best), changes)


def _best(
    connection: Connection, fingerprint: str, code: str, names: Sequence[str], tool: str
) -> RememberedMapping | None:
    exact = stored.recall(connection, fingerprint, code)
    if exact is not None:
        return exact
    alike = [
        (drift.likeness(_used(one.body), names), one)
        for one in stored.remembered(connection, code)
        if one.tool in (tool, "")
    ]
    score, best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return best if score else None


def _drift(known: RememberedMapping, found: Found) -> Drift:
    before = list(known.body.get("columns", {}))
    return drift.drift(before, _used(known.body), [column.name for column in found.columns])


def _adapted(known: Mapping, fresh: Mapping, found: Found) -> Mapping:
    """The columns still there as they were settled; new ones as proposed, unless their place is taken already."""
    kept = {name: one for name, one in known.columns.items() if found.column(name) is not None}
    taken = {(one.question, str(one.choice), one.specify) for one in kept.values() if one.question}
    whole = {one.question for one in kept.values() if one.question and one.choice is None and not one.specify}
    single = {one.role for one in kept.values()} & {
        Role.RESPONSE_ID, Role.CUSTOMER, Role.DATE, Role.LANGUAGE, Role.WEIGHT
    }  # fmt: skip
    columns = {}
    for column in found.columns:
        one = kept.get(column.name)
        if one is None:
            one = fresh.columns[column.name]
            again = (one.question, str(one.choice), one.specify) in taken or one.question in whole
            if (one.question and again) or one.role in single:
                one = mappings.IGNORED
        columns[column.name] = one
    return known.model_copy(update={"columns": columns})


def _form(found: Found) -> dict[str, object]:
    """What a mapping says of the form of its file, for this one; how dates and numbers are written stays as settled."""
    return {key: getattr(found, key) for key in ("sheet", "header_row", "encoding", "delimiter")}


def _used(body: MappingOf[str, object]) -> set[str]:
    columns = body.get("columns")
    if not isinstance(columns, dict):
        return set()
    return {name for name, one in columns.items() if one.get("question") or one.get("role") not in (None, "ignore")}


def _listed(one: RememberedMapping) -> Remembered:
    columns = one.body.get("columns", {})
    return Remembered(
        one.fingerprint,
        one.questionnaire_code,
        one.file_name,
        one.tool,
        one.used_at,
        len(columns),
        len(_used(one.body)),
    )
