"""Vendors and their solutions."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorefact_desktop.store.connection import Connection
from scorefact_desktop.store.workspace import new_uid


@dataclass(frozen=True, slots=True)
class Vendor:
    """A rated company; `type` is publisher or integrator."""

    id: int
    slug: str
    name: str
    type: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Solution:
    """A product that a vendor sells or integrates."""

    id: int
    name: str
    family: str | None


def find(connection: Connection, slug: str) -> Vendor | None:
    """The vendor of that slug, or None."""
    row = connection.execute("SELECT id, slug, name, type, country FROM vendor WHERE slug = ?", (slug,)).fetchone()
    return Vendor(*row) if row else None


def add(connection: Connection, slug: str, name: str, type_: str, country: str | None = None) -> int:
    """A new vendor's id."""
    cursor = connection.execute(
        "INSERT INTO vendor (uid, slug, name, type, country) VALUES (?, ?, ?, ?, ?)",
        (new_uid(), slug, name, type_, country),
    )
    return int(cursor.lastrowid or 0)


def solutions(connection: Connection, vendor_id: int) -> tuple[Solution, ...]:
    """A vendor's solutions, by name."""
    return tuple(
        Solution(*row)
        for row in connection.execute(
            "SELECT id, name, family FROM solution WHERE vendor_id = ? ORDER BY name", (vendor_id,)
        )
    )


def solution(connection: Connection, vendor_id: int, name: str, family: str | None = None) -> int:
    """The id of a vendor's solution of that name, added where it is new; a family once known is kept."""
    row = connection.execute(
        "INSERT INTO solution (uid, vendor_id, name, family) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (vendor_id, name) DO UPDATE SET family = coalesce(excluded.family, family) RETURNING id",
        (new_uid(), vendor_id, name, family),
    ).fetchone()
    return int(row[0])


def offer(connection: Connection, campaign_id: int, solution_ids: Sequence[int]) -> None:
    """Says which solutions a campaign is about."""
    connection.executemany(
        "INSERT OR IGNORE INTO campaign_solution (campaign_id, solution_id) VALUES (?, ?)",
        [(campaign_id, one) for one in solution_ids],
    )


def uid_of(connection: Connection, vendor_id: int) -> str:
    """The random id by which a vendor is known on every device. KeyError where there is none."""
    row = connection.execute("SELECT uid FROM vendor WHERE id = ?", (vendor_id,)).fetchone()
    if row is None:
        raise KeyError(vendor_id)
    return str(row[0])


def logo(connection: Connection, vendor_id: int) -> bytes | None:
    """The PNG of a vendor's logo, or None. KeyError where there is no such vendor."""
    row = connection.execute("SELECT logo FROM vendor WHERE id = ?", (vendor_id,)).fetchone()
    if row is None:
        raise KeyError(vendor_id)
    return None if row[0] is None else bytes(row[0])


def put_logo(connection: Connection, vendor_id: int, content: bytes | None) -> None:
    """Keeps the PNG of a vendor's logo; None takes it away."""
    connection.execute(
        "UPDATE vendor SET logo = ?, logo_type = ? WHERE id = ?",
        (content, None if content is None else "png", vendor_id),
    )
