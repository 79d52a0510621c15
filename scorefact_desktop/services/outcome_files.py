"""Files of what customers did since: a table with a customer, an outcome and a day in each row, from any CRM."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from scorefact_desktop.domain.errors import UserError
from scorefact_desktop.exchange import reading
from scorefact_desktop.exchange.limits import PROBLEMS
from scorefact_desktop.exchange.staged import Column, Found, Problem
from scorefact_desktop.exchange.values import parse_date, parse_number, serial_date
from scorefact_desktop.exchange.words import normal
from scorefact_desktop.services.campaigns import person
from scorefact_desktop.services.observed import vendor_of
from scorefact_desktop.store import customers, history, observed
from scorefact_desktop.store.observed import Outcome
from scorefact_desktop.store.workspace import Workspace

#: How the columns may be headed, and what the cells of the outcome may say, in the three languages.
HEADINGS = {
    "customer": ("customer", "client", "kund", "reference", "customer id", "nom", "name", "namn", "company", "société"),
    "outcome": ("outcome", "status", "statut", "resultat", "utfall", "result", "issue", "état"),
    "date": ("date", "observed on", "observed_on", "on", "le", "datum", "day", "jour", "dag"),
    "source": ("source", "källa", "kalla", "origine"),
}
WORDS = {
    "customer": (
        "customer", "stayed", "renewed", "active", "client", "resté", "renouvelé", "actif", "kund", "kvar", "förnyad",
        "förnyat",
    ),
    "left_vendor": (
        "left_vendor", "left vendor", "left", "lost", "other partner", "parti", "perdu", "a quitté le prestataire",
        "lämnat", "lämnat leverantören", "förlorad",
    ),
    "left_solution": (
        "left_solution", "left solution", "stopped", "a quitté la solution", "arrêté", "lämnat lösningen", "slutat",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OutcomesRead:
    """What a file brought: observations `added`, `changed` and `same`, rows `rejected` with their problems."""

    rows: int
    added: int
    changed: int
    same: int
    rejected: int
    problems: tuple[Problem, ...]


def run(
    workspace: Workspace, vendor: str, path: Path, *, dry: bool = False, cancelled: Callable[[], bool] | None = None
) -> OutcomesRead:
    """Records the observations of a file for a vendor (its slug), all sound rows in one transaction; `dry` stores none.

    Customers are found by reference, else by name. Raises UserError vendor_unknown, outcome_columns_missing,
    workspace_read_only, and all that a file is refused for.
    """
    staged = reading.read(path, None, None, None, cancelled)
    columns = _columns(staged.found, path.name)
    order, problems = staged.found.date_order or "dmy", list(staged.found.problems)
    today, rows, rejected = datetime.now(UTC).date(), 0, 0
    outcomes: dict[tuple[int, str], Outcome] = {}
    with workspace.reader() as connection:
        known: dict[str, list[int]] = {}
        for one in customers.of_vendor(connection, vendor_of(connection, vendor)):
            for key in {one.reference, one.name}:
                if key:
                    known.setdefault(normal(key), []).append(one.id)
    for row in staged.rows():
        rows += 1
        cells = {name: " ".join(row.cells[column.index].split()) for name, column in columns.items()}
        found, outcome, day = (
            _customer(known, cells["customer"]),
            _outcome(cells["outcome"]),
            _day(cells["date"], order),
        )
        code = next(
            (code for code, wrong in (
                ("outcome_customer_unknown", found is None),
                ("outcome_word_unknown", outcome is None),
                ("outcome_day_unknown", day is None),
                ("outcome_in_future", day is not None and day > today),
            ) if wrong), "",
        )  # fmt: skip
        if code or found is None or outcome is None or day is None:
            rejected += 1
            at = {"outcome_customer_unknown": "customer", "outcome_word_unknown": "outcome"}.get(code, "date")
            if len(problems) < PROBLEMS:
                problems.append(Problem(row.line, columns[at].name, cells[at][:200], code, {}, True))
            continue
        outcomes[found, day.isoformat()] = Outcome(found, day.isoformat(), outcome, cells.get("source") or path.name)
    added = changed = 0
    with workspace.reader() if dry else workspace.transaction() as connection:
        if dry:
            before = {
                (one.customer_id, one.observed_on): one.outcome
                for one in observed.of_vendor(connection, vendor_of(connection, vendor))
            }
            added = sum(key not in before for key in outcomes)
            changed = sum(key in before and before[key] != one.outcome for key, one in outcomes.items())
        else:
            added, changed = observed.put(connection, outcomes.values())
            history.record(
                connection, "outcomes_imported", f"vendor:{vendor_of(connection, vendor)}", person(), file=path.name,
                added=added, changed=changed, rejected=rejected,
            )  # fmt: skip
    return OutcomesRead(rows, added, changed, len(outcomes) - added - changed, rejected, tuple(problems))


def _columns(found: Found, file: str) -> dict[str, Column]:
    columns: dict[str, Column] = {}
    for name, headings in HEADINGS.items():
        wanted = {normal(one) for one in headings}
        column = next(
            (one for one in found.columns if normal(one.name) in wanted and one not in columns.values()), None
        )
        if column is not None:
            columns[name] = column
    missing = [name for name in ("customer", "outcome", "date") if name not in columns]
    if missing:
        raise UserError("outcome_columns_missing", missing=", ".join(missing), file=file)
    return columns


def _customer(known: dict[str, list[int]], text: str) -> int | None:
    """The one customer of that reference or name."""
    ids = set(known.get(normal(text), ()))
    return ids.pop() if len(ids) == 1 else None


def _outcome(text: str) -> str | None:
    return next((code for code, words in WORDS.items() if normal(text) in {normal(one) for one in words}), None)


def _day(text: str, order: str) -> date | None:
    found = parse_date(text, order)
    number = parse_number(text) if found is None else None
    return serial_date(number) if number is not None and 20_000 < number < 80_000 else found
